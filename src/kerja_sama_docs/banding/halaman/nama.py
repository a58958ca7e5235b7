"""Names of places, kinds and reasons, as people say them."""

from __future__ import annotations

from typing import Final

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.ikhtisar import full_address
from kerja_sama_docs.banding.model import Macam, Tanda
from kerja_sama_docs.naskah import Bagian

PARTS: Final = {
    Bagian.JUDUL: "Judul",
    Bagian.NOMOR: "Nomor",
    Bagian.PEMBUKA: "Pembuka",
    Bagian.PIHAK: "Para pihak",
    Bagian.MENIMBANG: "Pertimbangan",
    Bagian.DASAR_HUKUM: "Dasar hukum",
    Bagian.PASAL: "Pasal",
    Bagian.PENUTUP: "Penutup",
    Bagian.TANDA_TANGAN: "Tanda tangan",
    Bagian.LAMPIRAN: "Lampiran",
    Bagian.KEPALA: "Kepala halaman",
    Bagian.KAKI: "Kaki halaman",
    Bagian.CATATAN: "Catatan kaki",
    Bagian.LAIN: "Bagian lain",
}
KINDS: Final = {
    Macam.SAMA: "tanpa perubahan",
    Macam.DIUBAH: "diubah",
    Macam.DITAMBAH: "baru",
    Macam.DIHAPUS: "dihapus",
    Macam.DIPINDAH: "dipindah",
    Macam.DINOMORI_ULANG: "nomor berubah",
    Macam.DIPECAH: "susunan diubah",
}

HELD: Final = {
    Tanda.JUMLAH: "nilai uang atau angka",
    Tanda.TANGGAL: "tanggal",
    Tanda.JANGKA: "jangka atau tenggat waktu",
    Tanda.SUMBER_DANA: "sumber dana",
    Tanda.PIHAK: "pihak",
    Tanda.WAJIB_DAPAT: "kewajiban, hak, atau kebolehan",
    Tanda.NEGASI: "larangan atau pengecualian",
    Tanda.HAK_KEWAJIBAN: "peralihan hak atau kewajiban",
    Tanda.PASAL_DIHAPUS: "pasal yang dihapus",
    Tanda.ISI_DIPINDAH: "isi yang dipindah ke pasal lain",
    Tanda.DASAR_HUKUM: "dasar hukum",
    Tanda.RUJUKAN: "rujukan",
    Tanda.SENGKETA: "jalur penyelesaian perselisihan",
}
"""What a text that came or went whole holds, by its marks: nothing in it "changed"."""


def name_part(bagian: str) -> str:
    """A part of the paper."""
    return PARTS[Bagian(bagian)] if bagian in set(Bagian) else show_line(bagian)


def name_address(address: str) -> str:
    """`pasal-5/ayat-2` as "Pasal 5 ayat (2)", `lampiran/0/baris-3` as "Lampiran baris 3"."""
    first, *steps = address.split("/")
    if first.startswith("pasal-"):
        return show_line(full_address(address))
    rows = [step.replace("-", " ") for step in steps if step.startswith("baris-")]
    return " ".join([name_part(first), *map(show_line, rows)]) if first else ""
