"""Every PKS is about an affair of government that regions may handle (UU 23/2014 Pasal 12): known by its sectors."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    for pks in kerja_sama.pks:
        known = [sektor for name in pks.spek.sektor if (sektor := kerja_sama.sektor.get(str(name)))]
        if pks.spek.tentang and not any(sektor.urusan for sektor in known):
            yield Pelanggaran(
                f"PKS “{pks.id}” tidak memakai klausul sektor, sehingga urusan pemerintahannya tidak diketahui",
                pks.spek.tentang.asal,
                "Pilih sektor yang memuat urusannya (kerja-sama katalog urusan), atau pastikan objeknya urusan pemerintahan daerah.",
            )


ATURAN = Aturan(
    kode="pks-tanpa-urusan",
    tingkat=Tingkat.PERINGATAN,
    judul="Objek PKS adalah urusan pemerintahan yang menjadi kewenangan daerah",
    alasan="Kerja sama daerah diadakan untuk urusan pemerintahan yang menjadi kewenangan daerah. Dikenali dari klausul sektor yang dipakai.",
    dasar=(
        Dasar("pp-28-2018", "Pasal 4 ayat (1)", terverifikasi=True),
        Dasar("uu-23-2014", "Pasal 12", terverifikasi=True),
    ),
    contoh_salah="pks:\n  uji:\n    tentang: Uji Coba\n    pihak: [{daerah: d1, perangkat: dinas}, {daerah: d2, perangkat: dinas}]",
    contoh_benar="pks:\n  uji:\n    tentang: Uji Coba\n    sektor: [uji]\n    pihak: [{daerah: d1, perangkat: dinas}, {daerah: d2, perangkat: dinas}]",
    periksa=_check,
)
