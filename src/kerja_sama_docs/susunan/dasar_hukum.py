"""The legal bases of a document, chosen and cited as of its own date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kerja_sama_docs.fakta import Katalog, KlausulSektor, KlausulUmum
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.model import Kata
from kerja_sama_docs.peraturan import Peraturan, cite, in_force, sort_key
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A regulation and who asked for it: only what the spec itself names is printed against the calendar."""

    id: str
    asal: Tempat
    named_by_spec: bool = False


def legal_bases(
    katalog: Katalog,
    umum: KlausulUmum,
    sektor: Sequence[KlausulSektor],
    dokumen: PihakDokumen,
    *,
    lembaran: bool,
    temuan: list[Temuan],
) -> tuple[Teks, ...]:
    """Citations in order (hierarchy, then year; formation laws first among the laws), each with its source.

    What the catalogue proposes is left out on a day on which it was not in force; what the spec names is kept, with a
    warning. Ids that the catalogue lacks are skipped: they were told on reading.
    """
    on = dokumen.spek.tanggal.isi
    formation = frozenset(str(id_) for p in dokumen.pihak for id_ in p.daerah.pembentukan)
    chosen: dict[str, tuple[Peraturan, Tempat]] = {}
    for wanted in _collect(umum, sektor, dokumen):
        peraturan = katalog.peraturan.get(wanted.id)
        if peraturan is None or wanted.id in chosen or wanted.id in dokumen.spek.dasar_hukum.hapus:
            continue
        if _holds(peraturan, on):
            chosen[wanted.id] = (peraturan, wanted.asal)
        elif wanted.named_by_spec:
            chosen[wanted.id] = (peraturan, wanted.asal)
            temuan.append(_out_of_force(peraturan, wanted, on))
    ordered = sorted(chosen.values(), key=lambda pair: sort_key(pair[0], formation))
    texts: list[Teks] = []
    for peraturan, asal in ordered:
        sitasi = cite(peraturan, on, katalog.peraturan, lembaran)
        texts.append((Potongan(sitasi.teks, JenisPotongan.FAKTA, asal, "dasar hukum", "sitasi"),))
        if sitasi.belum_diverifikasi:
            temuan.append(_unverified(peraturan, asal, sitasi.belum_diverifikasi))
    texts.extend(
        (Potongan(str(line.isi), JenisPotongan.FAKTA, line.asal, "dasar hukum"),)
        for line in dokumen.spek.dasar_hukum.daerah
    )
    return tuple(texts)


def _collect(umum: KlausulUmum, sektor: Sequence[KlausulSektor], dokumen: PihakDokumen) -> list[_Wanted]:
    from_catalogue: list[Kata] = [id_ for p in dokumen.pihak for id_ in p.daerah.pembentukan]
    from_catalogue += umum.dasar_hukum
    from_catalogue += [id_ for klausul in sektor for id_ in klausul.dasar_hukum]
    wanted = [_Wanted(str(id_), id_.tempat) for id_ in from_catalogue]
    # The spec's own wishes first: a regulation that both name is then the spec's.
    return [_Wanted(str(id_), id_.tempat, True) for id_ in dokumen.spek.dasar_hukum.tambah] + wanted


def _holds(peraturan: Peraturan, on: date | None) -> bool:
    return peraturan.sampai is None if on is None else in_force(peraturan, on)


def _out_of_force(peraturan: Peraturan, wanted: _Wanted, on: date | None) -> Temuan:
    when = f"pada {on.isoformat()}" if on else "sekarang"
    return Temuan(
        "dasar-hukum-tak-berlaku",
        Tingkat.PERINGATAN,
        f"“{peraturan.id}” tidak berlaku {when}",
        wanted.asal,
        "Hapus dari dasar_hukum: tambah:, atau periksa tanggal dokumen.",
        (Dasar(peraturan.id, "", peraturan.verifikasi.status == "naskah"),),
    )


def _unverified(peraturan: Peraturan, asal: Tempat, parts: tuple[str, ...]) -> Temuan:
    return Temuan(
        "dasar-hukum-belum-diverifikasi",
        Tingkat.PERINGATAN,
        f"sitasi “{peraturan.id}” belum diverifikasi: {_parts_in_words(peraturan.id, parts)}",
        asal,
        "Cocokkan dengan naskah resminya sebelum ditandatangani.",
        (Dasar(peraturan.id, "", False),),
    )


_PARTS = {
    "judul": "judul",
    "lembaran": "nomor lembaran atau berita negara (tidak dicetak)",
    "sejak": "tanggal berlaku",
}


def _parts_in_words(id_: str, parts: tuple[str, ...]) -> str:
    """ "perpres-59-2024/judul" → "judul perpres-59-2024"; the regulation's own parts without its id."""
    words = []
    for part in parts:
        owner, _, what = part.partition("/")
        words.append(_PARTS.get(what, what) + ("" if owner == id_ else f" {owner}"))
    return ", ".join(words)
