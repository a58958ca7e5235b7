"""What one party must pay, hand over or lend, another has a right to; and the other way round.

Only three things that can be told apart by their words: payments, data, and equipment. Each duty of one party needs some
right of another in the same thing; wording and number are free, so that only what has no counterpart at all is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.hak_pihak import HakPihak, Macam, read_hak
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.unit import shorten
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.temuan import Dasar, Tingkat

# What a party clearly gives or gets, and what speaks of the same thing on the other side.
_GIVES: Final[Mapping[str, re.Pattern[str]]] = {
    "pembayaran": re.compile(
        r" (?:membayar|membayarkan|melakukan pembayaran|menyetor|menyetorkan|mentransfer) (?!.* (?:masyarakat|warga|peserta|petugas) )"
    ),
    "data": re.compile(r" (?:menyerahkan|menyampaikan|memberikan|mengirim|mengirimkan) (?:\w+ ){0,2}?data "),
    "sarana": re.compile(
        r" (?:meminjamkan|menyerahkan|memberikan|menyewakan) (?:\w+ ){0,2}?(?:kendaraan|peralatan|barang|alat|gedung|tanah|armada) "
    ),
}
_GETS: Final[Mapping[str, re.Pattern[str]]] = {
    "pembayaran": re.compile(
        r" (?:menerima|memperoleh|mendapat|mendapatkan|menagih) (?:\w+ ){0,2}?(?:pembayaran|retribusi|imbalan|setoran|uang sewa) "
    ),
    "data": re.compile(r" (?:menerima|memperoleh|mendapat|mendapatkan) (?:\w+ ){0,2}?data "),
    "sarana": re.compile(
        r" (?:menerima|memperoleh|mendapat|mendapatkan|meminjam|menyewa) (?:\w+ ){0,2}?"
        r"(?:kendaraan|peralatan|barang|alat|gedung|tanah|armada) "
    ),
}
_SAME: Final[Mapping[str, re.Pattern[str]]] = {
    "pembayaran": re.compile(
        r"bayar|retribusi|tarif|imbal|sewa|setor|biaya|dana |uang|tagih|kompensasi|pendapatan|bagi hasil|anggaran"
    ),
    "data": re.compile(
        r"data|informasi|laporan|dokumen|hasil (?:pe|uji|kaji|ev|analisis)|rekap|salinan|daftar|akses|catatan|keterangan"
    ),
    "sarana": re.compile(
        r"kendaraan|alat|barang|gedung|tanah|armada|sarana|prasarana|aset|perangkat|fasilitas|logistik|bantuan|pinjam|truk"
    ),
}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    every = bahan.once_with(read_hak)
    if {hak.macam for hak in every} != set(Macam):
        return
    parties = bahan.once(find_pihak).pihak
    for macam, shapes in ((Macam.KEWAJIBAN, _GIVES), (Macam.HAK, _GETS)):
        for thing, shape in shapes.items():
            alone = next((h for h in every if h.macam is macam and _is_alone(h, shape, thing, every)), None)
            if alone is not None:
                owners = gabung([parties[i].sebutan for i in sorted(alone.pihak)])
                other = Macam.HAK if macam is Macam.KEWAJIBAN else Macam.KEWAJIBAN
                yield Pelanggaran(
                    f"{macam} {owners} mengenai {thing} tidak berimbangan: “{shorten(alone.unit.teks)}”",
                    bahan.at(alone.unit.alamat),
                    f"Tambahkan {other} pihak lain yang sesuai, atau hapus {macam} ini.",
                )


def _is_alone(hak: HakPihak, shape: re.Pattern[str], thing: str, every: tuple[HakPihak, ...]) -> bool:
    if not shape.search(hak.unit.lipat):
        return False
    return not any(
        other.macam is not hak.macam and _is_other(other, hak) and _SAME[thing].search(other.unit.lipat)
        for other in every
    )


def _is_other(one: HakPihak, two: HakPihak) -> bool:
    """Whether one is also another party's than the two's only one."""
    return bool(one.pihak - two.pihak) or len(two.pihak) > 1


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nYang bertanda tangan di bawah ini:\n"
    "1. A. Contoh : Bupati Contoh Hulu, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hulu, selanjutnya disebut PIHAK KESATU.\n"
    "2. B. Contoh : Bupati Contoh Hilir, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hilir, selanjutnya disebut "
    "PIHAK KEDUA.\nPIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.\nPasal 1\nHAK DAN KEWAJIBAN\n"
    "(1) PIHAK KESATU berhak menerima hasil panen.\n(2) PIHAK KESATU berkewajiban membayar harga panen kepada PIHAK KEDUA.\n"
    "(3) PIHAK KEDUA berkewajiban menyerahkan hasil panen.\n(4) PIHAK KEDUA berhak "
)

ATURAN = Aturan(
    kode="hak-tanpa-imbangan",
    tingkat=Tingkat.PERINGATAN,
    judul="Kewajiban satu pihak berimbangan hak pihak lain",
    alasan=(
        "Kewajiban membayar, menyerahkan data, atau meminjamkan sarana tanpa hak pihak lain atasnya, dan sebaliknya, tidak dapat ditagih. "
        "Hanya yang sama sekali tidak berimbangan yang disebut."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"{_HEAD}menentukan jadwal panen.",
    contoh_benar=f"{_HEAD}menerima pembayaran harga panen dari PIHAK KESATU.",
    periksa=_check,
)
