"""The marks in words: why a change deserves a second look, in a short phrase for people."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.banding.model import Tanda

REASONS: Final[Mapping[Tanda, str]] = MappingProxyType(
    {
        Tanda.JUMLAH: "nilai uang atau angka berubah",
        Tanda.TANGGAL: "tanggal berubah",
        Tanda.JANGKA: "jangka atau tenggat waktu berubah",
        Tanda.SUMBER_DANA: "sumber dana berubah",
        Tanda.PIHAK: "pihak, jabatan, atau kewenangan bertindak berubah",
        Tanda.WAJIB_DAPAT: "kewajiban, hak, atau kebolehan berubah",
        Tanda.NEGASI: "larangan, pengecualian, atau kata ingkar berubah",
        Tanda.HAK_KEWAJIBAN: "hak atau kewajiban beralih ke pihak lain atau saling bertukar",
        Tanda.PASAL_DIHAPUS: "pasal dihapus",
        Tanda.ISI_DIPINDAH: "seluruh isinya dipindah ke pasal lain",
        Tanda.DASAR_HUKUM: "dasar hukum berubah",
        Tanda.RUJUKAN: "rujukan menunjuk ketentuan lain",
        Tanda.SENGKETA: "jalur penyelesaian perselisihan berubah",
    }
)


def alasan(tanda: Tanda) -> str:
    """Why a change with this mark deserves a second look."""
    return REASONS[tanda]
