"""`# periksa: abaikan <kode> -- alasan`: a comment that silences one kind of finding in one entry of a YAML file.

It stands at the end of a line of the entry's beginning, or on the line above it. Without a reason it silences nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.spek.batas import BATAS_YAML
from kerja_sama_docs.spek.entri import Entri, is_inside, list_entries
from kerja_sama_docs.spek.huruf import Garis, decode, quoted
from kerja_sama_docs.spek.komentar import Komentar, find_comments
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat

_HINT: Final = re.compile(r"periksa[ \t]*:[ \t]*abaikan", re.I)
_ORDER: Final = re.compile(
    r"#*\s*periksa\s*:\s*abaikan\b\s*(?P<kode>\w+(?:-\w+)*)?\s*(?P<sisa>.*?)\s*$", re.I
)
_REASON: Final = re.compile(r"(?:--+|[–—])\s*(?P<alasan>.*)")
_FORM: Final = "Tulis: # periksa: abaikan <kode> -- alasan"


@dataclass(frozen=True, slots=True)
class Abaikan:
    """One such comment: the code that it silences, why, where it stands, and the entry that it is about."""

    kode: str
    alasan: str
    tempat: Tempat
    entri: Entri

    def covers(self, tempat: Tempat) -> bool:
        """Whether a YAML place lies in the entry, or in the very line that the comment stands in or above."""
        if tempat.berkas != self.tempat.berkas or tempat.baris is None:
            return False
        if tempat.baris == max(self.tempat.baris or 0, self.entri.mulai[0]):
            return True
        inside = not tempat.jalur or is_inside(tempat.jalur, self.entri.jalur)
        return inside and self.entri.has((tempat.baris, tempat.kolom or 1))

    def covers_block(self, blok: Tempat) -> bool:
        """Whether a whole block (of a document) is the entry, or lies in it."""
        return blok.berkas == self.tempat.berkas and is_inside(blok.jalur, self.entri.jalur)


def read_abaikan(
    path: Path, tampil: str, dikenal: Collection[str]
) -> tuple[tuple[Abaikan, ...], tuple[Temuan, ...]]:
    """The comments of a file, and what is wrong with them; `dikenal` are the codes that may be silenced.

    None from a file that cannot be read: whoever reads it for its own sake says why.
    """
    try:
        with path.open("rb") as file:
            data = file.read(BATAS_YAML.byte + 1)
    except OSError:
        return (), ()
    text = decode(data, tampil)
    if isinstance(text, Temuan) or len(data) > BATAS_YAML.byte or not _HINT.search(text):
        return (), ()
    pohon = read_tree(data, tampil).pohon
    if pohon is None:
        return (), ()
    comments = find_comments(text)
    entries = list_entries(pohon, Garis(text))
    alone = {c.baris for c in comments if c.sendiri}
    good: list[Abaikan] = []
    wrong: list[Temuan] = []
    for comment in comments:
        if (order := _ORDER.match(comment.teks.strip())) is not None:
            made = _read_one(order, comment, tampil, dikenal, _target(comment, entries, alone))
            if isinstance(made, Abaikan):
                good.append(made)
            else:
                wrong.append(made)
    return tuple(good), tuple(wrong)


def _read_one(
    order: re.Match[str], comment: Komentar, berkas: str, dikenal: Collection[str], entri: Entri | None
) -> Abaikan | Temuan:
    place = Tempat(berkas, entri.jalur if entri else "", comment.baris, comment.kolom)
    kode = order["kode"] or ""
    if kode not in dikenal:
        return _unknown(kode, place, dikenal)
    reason = _REASON.fullmatch(order["sisa"])
    if reason is None or not any(c.isalnum() for c in reason["alasan"]):
        return Temuan(
            "abaikan-tanpa-alasan",
            Tingkat.PERINGATAN,
            f"komentar ini tidak menyebut alasan, jadi “{kode}” tidak diabaikan",
            place,
            f"Tulis alasannya setelah dua tanda hubung: # periksa: abaikan {kode} -- alasan",
        )
    if entri is None:
        return unused(kode, place)
    return Abaikan(kode, reason["alasan"], place, entri)


def unused(kode: str, tempat: Tempat) -> Temuan:
    """The finding about a comment that silences nothing."""
    return Temuan(
        "abaikan-tak-terpakai",
        Tingkat.INFO,
        f"tidak ada temuan “{kode}” yang diabaikan oleh komentar ini",
        tempat,
        "Hapus komentarnya, atau letakkan di akhir baris, atau tepat di atas entri yang dimaksud.",
    )


def _unknown(kode: str, place: Tempat, dikenal: Collection[str]) -> Temuan:
    near = nearest(kode, sorted(dikenal))
    if kode:
        pesan = f"{quoted(kode)} bukan nama temuan yang dapat diabaikan"
        saran = f"Maksud Anda “{near[0]}”?" if near else "Namanya tercetak dalam kurung siku di akhir temuan."
    else:
        pesan, saran = "komentar ini tidak menyebut temuan yang diabaikan", _FORM
    return Temuan("abaikan-tak-dikenal", Tingkat.PERINGATAN, pesan, place, saran)


def _target(comment: Komentar, entries: Sequence[Entri], alone: Collection[int]) -> Entri | None:
    """The entry that a comment is about, or None."""
    if comment.sendiri:
        row = comment.baris + 1
        while row in alone:
            row += 1
        return next((e for e in entries if e.mulai[0] == row), None)
    here = [e for e in entries if e.mulai[0] == comment.baris]
    if here:
        # `- daerah: x  # …` is about the key; `pihak: [a, b]  # …` about the whole.
        return next((e for e in reversed(here) if not e.sebaris), here[0])
    around = [e for e in entries if e.has((comment.baris, comment.kolom))]
    return around[-1] if around else None
