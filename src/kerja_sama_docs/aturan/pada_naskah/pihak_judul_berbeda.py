"""The title and the komparisi name the same parties in the same order.

Regions are compared; agencies where both places name one. A title that names the government of a region fits an agency
of that region (it acts for it). Titles that name no institution are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import same_agency
from kerja_sama_docs.aturan.pihak_judul import InstansiJudul
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    title, body = parties.instansi, parties.pihak
    if (
        len(title) < 2
        or len(body) < 2
        or any(i.daerah is None for i in title)
        or any(p.daerah is None for p in body)
    ):
        return
    if len(title) == len(body) and all(_fits(i, p) for i, p in zip(title, body, strict=True)):
        return
    left = [i for i in title if not any(_fits(i, p) for p in body)]
    extra = [p for p in body if not any(_fits(i, p) for i in title)]
    for wrong in left:
        yield Pelanggaran(
            f"judul menyebut “{wrong.teks}”, tetapi tidak ada pihak demikian dalam identitas para pihak"
            f"{_instead(extra)}",
            bahan.at(wrong.alamat),
            "Samakan judul dengan identitas para pihak.",
        )
    if not left:
        yield from _only_in_body(bahan, extra)
    if not left and not extra and len(title) == len(body):
        place = next(p for i, p in zip(title, body, strict=True) if not _fits(i, p))
        yield Pelanggaran(
            f"urutan pihak berbeda dari judul: {place.sebutan} adalah {_name(place)}",
            bahan.at(place.alamat),
            "Susun para pihak dalam urutan yang sama di judul, identitas, dan tanda tangan.",
            Tingkat.PERINGATAN,
        )


def _only_in_body(bahan: BahanNaskah, extra: Sequence[PihakNaskah]) -> Iterator[Pelanggaran]:
    for pihak in extra:
        yield Pelanggaran(
            f"{pihak.sebutan} adalah {_name(pihak)}, tetapi judul tidak menyebutnya",
            bahan.at(pihak.alamat),
            "Samakan judul dengan identitas para pihak.",
        )


def _fits(title: InstansiJudul, pihak: PihakNaskah) -> bool:
    if title.daerah is None or pihak.daerah is None or title.daerah.kunci != pihak.daerah.kunci:
        return False
    if not title.perangkat or not pihak.perangkat:
        return True
    return any(same_agency(title.perangkat, w.perangkat) for w in pihak.wakil)


def _name(pihak: PihakNaskah) -> str:
    return f"{pihak.perangkat} {pihak.daerah}".strip()


def _instead(extra: Sequence[PihakNaskah]) -> str:
    return f" (di sana {extra[0].sebutan} adalah {_name(extra[0])})" if extra else ""


_BODY = (
    "TENTANG\nKEBERSIHAN\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Gama, bertindak untuk dan atas nama Pemerintah Kabupaten Gama, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="pihak-judul-berbeda",
    tingkat=Tingkat.GALAT,
    judul="Judul dan identitas menyebut pihak yang sama",
    alasan=(
        "Pihak yang hanya ada di judul, atau hanya dalam identitas, biasanya sisa naskah lain, dan membuat tidak jelas siapa yang "
        "terikat. Judul yang menyebut pemerintah daerah cocok dengan perangkat daerah itu. Urutan yang berbeda hanya diperingatkan."
    ),
    dasar=(),
    contoh_salah=f"KESEPAKATAN BERSAMA\nANTARA\nPEMERINTAH KABUPATEN ALFA\nDENGAN\nPEMERINTAH KABUPATEN BETA\n{_BODY}",
    contoh_benar=f"KESEPAKATAN BERSAMA\nANTARA\nPEMERINTAH KABUPATEN ALFA\nDENGAN\nPEMERINTAH KABUPATEN GAMA\n{_BODY}",
    periksa=_check,
)
