"""A PKS holds no clause that only an MoU may hold: that it binds nobody, or that rights and duties will be laid down later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_NOT_BINDING: Final = re.compile(
    r"\btidak\s+(?:bersifat\s+)?mengikat(?:\s+secara\s+hukum|\s+para\s+pihak\s+secara\s+hukum)\b"
    r"|\btidak\s+(?:menimbulkan|mempunyai)\s+(?:akibat|kekuatan|hak\s+dan\s+kewajiban)\s*(?:yang\s+)?(?:hukum|mengikat)\b",
    re.I,
)
_LATER: Final = re.compile(
    r"\b(?:hak\s+dan\s+kewajiban|pelaksanaan|hal-hal\s+teknis|ketentuan\s+lebih\s+lanjut)\b[^.;]{0,160}?"
    r"\b(?:akan\s+)?(?:diatur|dituangkan|ditindaklanjuti|ditetapkan)\b[^.;]{0,80}?\bPerjanjian\s+Kerja\s?Sama\b(?!\s+(?:ini|tersendiri))",
    re.I,
)
_READ: Final = frozenset({Bagian.PASAL, Bagian.PENUTUP})
_ABOUT_LAW: Final = re.compile(r"\bsumber\s+lain\b|\bpendanaan\b|\bpembiayaan\b|\bbiaya\b|\banggaran\b", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    for text in bahan.once(list_teks):
        if text.bagian not in _READ:
            continue
        binding = _NOT_BINDING.search(text.teks)
        if binding and not _ABOUT_LAW.search(text.teks):
            yield Pelanggaran(
                f"perjanjian kerja sama menyatakan “{' '.join(binding[0].split())}”",
                bahan.at(text.alamat),
                "Hapus kalimat itu; perjanjian kerja sama memuat hak dan kewajiban dan mengikat para pihak.",
            )
        later = _LATER.search(text.teks)
        if later:
            yield Pelanggaran(
                f"hak dan kewajiban masih akan diatur dengan perjanjian kerja sama, padahal inilah perjanjiannya: “{_short(later[0])}”",
                bahan.at(text.alamat),
                "Rumuskan hak dan kewajibannya dalam naskah ini; kalimat itu salinan Kesepakatan Bersama.",
            )


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST].rsplit(' ', 1)[0]} …"


_LONGEST: Final = 90
ATURAN = Aturan(
    kode="klausul-naskah-lain",
    tingkat=Tingkat.PERINGATAN,
    judul="Perjanjian kerja sama tidak memuat klausul Kesepakatan Bersama",
    alasan=(
        "Perjanjian kerja sama adalah naskah yang memuat hak dan kewajiban. Pernyataan bahwa ia tidak mengikat, atau bahwa hak dan "
        "kewajiban masih akan diatur dengan perjanjian kerja sama, tersalin dari Kesepakatan Bersama."
    ),
    dasar=(Dasar("belum diverifikasi"),),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nSIFAT\nNaskah ini tidak mengikat secara hukum.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nSIFAT\nNaskah ini mengikat setelah ditandatangani.",
    periksa=_check,
)
