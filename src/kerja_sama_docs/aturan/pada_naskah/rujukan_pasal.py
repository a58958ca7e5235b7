"""References inside the paper lead to a pasal, ayat and huruf that is there.

The commonest mistake of signed agreements: a pasal was removed or inserted, and the references stayed. Where the paper
is too loosely numbered to tell, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.rujukan import Rujukan, find_rujukan
from kerja_sama_docs.naskah import Jenis, Naskah, Pasal, Satuan
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    pasal = bahan.once(by_number)
    told: set[tuple[str, str]] = set()
    known: dict[tuple[str, str, str, str], str] = {}
    for rujukan in bahan.once(find_rujukan):
        target = (rujukan.pasal, rujukan.ayat, rujukan.huruf, rujukan.angka)
        if target not in known:
            known[target] = find_missing(rujukan, pasal)
        missing = known[target]
        if missing and (rujukan.alamat, missing) not in told:
            told.add((rujukan.alamat, missing))
            yield Pelanggaran(
                f"dirujuk {missing}, tetapi tidak ada dalam naskah ini",
                bahan.at(rujukan.alamat),
                "Cocokkan rujukan itu dengan pasal yang dimaksud; nomornya mungkin bergeser. Rujukan otomatis diperbarui di Word dengan Ctrl+A, lalu F9.",
            )


def by_number(naskah: Naskah) -> Mapping[str, Pasal | None]:
    """The pasal by number; None for a number that stands twice, of which nobody can say which is meant."""
    found: dict[str, Pasal | None] = {}
    for pasal in naskah.pasal:
        found[pasal.nomor] = None if pasal.nomor in found else pasal
    return found


def find_missing(at: Rujukan, pasal: Mapping[str, Pasal | None]) -> str:
    """What of a reference is not there, as far down as it is missing; "" if all is, or nobody can tell."""
    if at.pasal not in pasal:
        return f"Pasal {at.pasal}"
    found = pasal[at.pasal]
    if found is None:
        return ""
    units = found.isi
    if at.ayat:
        ayat = [u for u in units if u.jenis is Jenis.AYAT]
        if not ayat:
            loose = len(units) > 1 or bool(_of(units, Jenis.ANGKA))
            return "" if loose else f"Pasal {at.pasal} ayat ({at.ayat})"
        units = tuple(u for u in ayat if u.nomor == at.ayat)
        if not units:
            return f"Pasal {at.pasal} ayat ({at.ayat})"
    if at.huruf:
        letters = _of(units, Jenis.HURUF)
        wanted = tuple(u for u in letters if u.nomor == at.huruf)
        if not wanted:
            loose = not letters and len(_below(units)) > len(units)
            return "" if loose else str(at).partition(" angka")[0]
        units = wanted
    if at.angka:
        numbers = _of(units, Jenis.ANGKA)
        if not any(u.nomor == at.angka for u in numbers):
            return str(at) if numbers else ""
    return ""


def _of(units: tuple[Satuan, ...], jenis: Jenis) -> tuple[Satuan, ...]:
    return tuple(u for u in _below(units) if u.jenis is jenis)


def _below(units: tuple[Satuan, ...]) -> tuple[Satuan, ...]:
    return tuple(x for unit in units for x in (unit, *_below(unit.anak)))


ATURAN = Aturan(
    kode="rujukan-pasal",
    tingkat=Tingkat.GALAT,
    judul="Pasal, ayat, dan huruf yang dirujuk ada dalam naskah",
    alasan=(
        "Rujukan yang tidak ikut bergeser ketika pasal ditambah atau dihapus mengubah arti naskah. Rujukan ke peraturan atau "
        "naskah lain tidak diperiksa, begitu pula adendum."
    ),
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\n(1) Jangka waktunya 3 (tiga) tahun.\n"
        "(2) Jangka waktu dapat diperpanjang.\nPasal 2\nPENGAKHIRAN\n"
        "Kerja sama berakhir bila jangka waktu sebagaimana dimaksud dalam Pasal 1 ayat (3) berakhir."
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\n(1) Jangka waktunya 3 (tiga) tahun.\n"
        "(2) Jangka waktu dapat diperpanjang.\nPasal 2\nPENGAKHIRAN\n"
        "Kerja sama berakhir bila jangka waktu sebagaimana dimaksud dalam Pasal 1 ayat (1) berakhir."
    ),
    periksa=_check,
)
