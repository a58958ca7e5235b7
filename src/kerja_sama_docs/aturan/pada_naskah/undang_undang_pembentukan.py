"""The law that forms each region is among the legal bases, where the catalogue has it and it was in force that day.

Asked of lists that name the formation law of another party: who leaves them all out does so on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of, is_to_be_dated
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.kutipan import catalogue_key, find_kutipan, fold
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.peraturan import JenisPeraturan, Peraturan, designation, in_force, short_name
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    listed = [e for e in bahan.once_with(find_kutipan) if e.di_dasar_hukum]
    if not listed or (day is None and not bahan.once(is_to_be_dated)):
        return
    cited = {e.utama.kunci for e in listed}
    laws = {str(d): _formation(str(d), bahan, day) for d in bahan.once_with(find_daerah).daerah}
    has = {name: any(catalogue_key(p) in cited for p in found) for name, found in laws.items()}
    if not any(has.values()):
        return
    for name, found in laws.items():
        if found and not has[name]:
            yield Pelanggaran(
                f"dasar hukum tidak memuat undang-undang pembentukan {name}, yaitu {designation(found[-1])}",
                bahan.at(listed[0].alamat),
                f"Tambahkan {short_name(found[-1])}.",
            )


def _formation(name: str, bahan: BahanNaskah, day: date | None) -> list[Peraturan]:
    """Laws that form this region, the latest last."""
    # Old laws write some names together: "Batanghari".
    level, _, rest = fold(name).partition(" ")
    spaced = r"\s?".join(map(re.escape, rest.split()))
    wanted = re.compile(rf"\b{level} {spaced}\b")
    return [
        p
        for p in bahan.pustaka.values()
        if p.jenis is JenisPeraturan.UNDANG_UNDANG
        and not p.tentang.startswith("Perubahan")
        and (found := wanted.search(fold(p.tentang)))
        and ("embentukan" in p.tentang or found.start() == 0)
        and (p.sampai is None if day is None else in_force(p, day))
    ]


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN SAROLANGUN\nDENGAN\nPEMERINTAH KOTA SERANG\nTENTANG\nPELATIHAN\n"
    "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
    "A dan B.\nDengan berdasarkan:\n"
    "1. Undang-Undang Nomor 54 Tahun 1999 tentang Pembentukan Kabupaten Sarolangun, Kabupaten Tebo, Kabupaten Muaro Jambi, dan "
    "Kabupaten Tanjung Jabung Timur;"
)
ATURAN = Aturan(
    kode="undang-undang-pembentukan",
    tingkat=Tingkat.PERINGATAN,
    judul="Undang-undang pembentukan tercantum untuk setiap daerah",
    alasan=(
        "Bila undang-undang pembentukan satu daerah dicantumkan, yang lain lazim dicantumkan juga. Dinilai menurut katalog; daftar yang "
        "sama sekali tidak memuatnya dibiarkan."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=_HEAD,
    contoh_benar=f"{_HEAD}\n2. Undang-Undang Nomor 32 Tahun 2007 tentang Pembentukan Kota Serang di Provinsi Banten;",
    periksa=_check,
)
