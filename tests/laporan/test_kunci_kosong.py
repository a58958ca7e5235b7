"""The line to add for a blank: only where its key isn't written, and beside a neighbour of it."""

from __future__ import annotations

import pytest

from kerja_sama_docs.laporan.kunci_kosong import absent_key, add_line_words
from kerja_sama_docs.tempat import Tempat

LINES = """\
nama: A
perangkat:
  dinas:
    nama: Dinas
    kepala:
      # jabatan dan nama
      nama: B
      pangkat: ~
pihak:
  - daerah: a
    nomor: ~
pendek: {nama: C}
""".splitlines()


def lookup(berkas: str, baris: int) -> str | None:
    return LINES[baris - 1] if berkas == "x.yaml" and 0 < baris <= len(LINES) else None


@pytest.mark.parametrize(
    ("jalur", "baris", "kolom", "key"),
    [
        ("perangkat/dinas/kepala/nip", 7, 7, "nip"),
        ("perangkat/dinas/kepala/pangkat", 8, 16, ""),
        ("perangkat/dinas/kepala/pangkat", 8, 7, ""),
        ("perangkat/dinas/surat_kuasa/nomor", 4, 5, ""),  # its parent isn't there either
        ("perangkat/dinas/alamat", 4, 5, "alamat"),
        ("telepon", 1, 1, "telepon"),
        ("pihak/0/narahubung", 10, 5, "narahubung"),
        ("pihak/0", 10, 5, ""),
        ("pendek/nip", 12, 9, ""),
        ("perangkat/dinas/kepala/nip", 99, 7, ""),
        ("perangkat/dinas/kepala/nip", None, None, ""),
        ("", 7, 7, ""),
    ],
)
def test_the_key_to_add(jalur: str, baris: int | None, kolom: int | None, key: str) -> None:
    assert absent_key(Tempat("x.yaml", jalur, baris, kolom), lookup) == key


def test_the_words() -> None:
    assert "baris nip: …" in add_line_words("nip")
