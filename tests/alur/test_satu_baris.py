"""A comparison in one line."""

from __future__ import annotations

import pytest

from kerja_sama_docs.alur.satu_baris import describe_banding
from kerja_sama_docs.banding import Banding, BandingBagian, BandingPasal, Macam, Tanda


def pasal(
    lama: str | None, baru: str | None, macam: Macam, *marks: Tanda, substansi: bool = False
) -> BandingPasal:
    return BandingPasal(lama, baru, "", macam, (), substansi or bool(marks), marks)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ([], "tidak ada perbedaan isi"),
        ([pasal("1", "1", Macam.SAMA)], "tidak ada perbedaan isi"),
        ([pasal("5", "5", Macam.DIUBAH, Tanda.JUMLAH)], "Pasal 5 diubah (jumlah)"),
        (
            [
                pasal("5", "5", Macam.DIUBAH, Tanda.JUMLAH, Tanda.NEGASI),
                pasal(None, "6", Macam.DITAMBAH, Tanda.PIHAK),
                pasal("6", "7", Macam.DINOMORI_ULANG),
                pasal("7", "8", Macam.DIUBAH),
                pasal("8", None, Macam.DIHAPUS, Tanda.PASAL_DIHAPUS),
            ],
            "Pasal 5 diubah (jumlah, negasi); Pasal 6 baru; Pasal 8 dihapus; 2 pasal dinomori ulang; "
            "1 pasal berubah redaksinya",
        ),
        ([pasal("5", "9", Macam.DIPINDAH)], "Pasal 5 dipindah menjadi Pasal 9"),
        ([pasal("5", "5", Macam.DIPINDAH, Tanda.JUMLAH)], "Pasal 5 dipindah dan diubah (jumlah)"),
        ([pasal(None, str(n), Macam.DITAMBAH, substansi=True) for n in range(1, 10)],
         "; ".join(f"Pasal {n} baru" for n in range(1, 7)) + "; 3 perubahan substansi lain"),
    ],
)  # fmt: skip
def test_pasal(entries: list[BandingPasal], words: str) -> None:
    assert describe_banding(Banding(tuple(entries), ())) == words


def test_other_parts() -> None:
    parts = (
        BandingBagian("dasar-hukum", (), True, (Tanda.DASAR_HUKUM,)),
        BandingBagian("pasal", (), True, ()),
        BandingBagian("penutup", (), False, ()),
    )
    assert describe_banding(Banding((), parts)) == (
        "bagian dasar hukum diubah (dasar-hukum); tabel di dalam pasal diubah; 1 bagian lain berubah redaksinya"
    )
