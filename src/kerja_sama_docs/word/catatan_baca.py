"""What the reader says about its own reading, in the user's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.mentah import Lihat, Terlihat
from kerja_sama_docs.naskah import Bagian, Naskah, naskah_to_text
from kerja_sama_docs.word.relasi import Relasi
from kerja_sama_docs.word.xml import DEL, INS, MOVE_FROM, MOVE_TO, w

CHANGES: Final = {
    INS: "sisipan",
    DEL: "hapusan",
    MOVE_FROM: "pemindahan",
    MOVE_TO: "tujuan pemindahan",
    w("pPrChange"): "perubahan bentuk",
    w("rPrChange"): "perubahan bentuk",
    w("cellIns"): "sisipan",
    w("cellDel"): "hapusan",
}
PICTURE: Final = "gambar"
UNREAD: Final = (
    PICTURE, "bagan", "diagram SmartArt", "objek tersemat", "persamaan", "isi sisipan dari berkas lain",
    "subdokumen",
)  # fmt: skip
OUTSIDE: Final = {
    "attachedTemplate": "templat jarak jauh",
    "image": "gambar di luar berkas",
    "oleObject": "objek di luar berkas",
    "aFChunk": "isi di luar berkas",
    "subDocument": "subdokumen di luar berkas",
    "frame": "bingkai di luar berkas",
}
LONGEST_ADDRESS: Final = 80
FEWEST: Final = 20  # letters beside each picture: fewer are no paper but a stamp or a page number on a scan


def count_changes(root: etree._Element) -> Counter[str]:
    """How many tracked changes of each kind stand in a part, hidden branches included."""
    return Counter(CHANGES[str(element.tag)] for element in root.iter(*CHANGES))


def change_notes(changes: Counter[str], comments: int, lihat: Lihat) -> list[str]:
    """Note tracked changes and comments."""
    notes = []
    total = changes.total()
    if total:
        kinds = ", ".join(f"{number} {kind}" for kind, number in changes.items())
        notes.append(f"memuat {total} perubahan terlacak ({kinds}), dibaca sebagai {lihat}")
    if comments:
        notes.append(f"memuat {comments} komentar, tidak ikut dibandingkan dan diperiksa")
    return notes


def sight_notes(seen: Terlihat) -> list[str]:
    """Note words that stand in unusual places."""
    notes = []
    if boxes := seen.hitung["kotak teks"]:
        notes.append(f"memuat {boxes} kotak teks, dibaca setelah paragraf tempatnya tertambat")
    if hidden := seen.hitung["teks tersembunyi"]:
        notes.append(f"memuat {hidden} potong teks tersembunyi (tidak tercetak), tidak ikut dibaca")
    notes.extend(f"memuat tulisan hias atau tanda air: “{words}”" for words in dict.fromkeys(seen.seni_kata))
    return notes


def outside_notes(relations: Iterable[Relasi], has_macros: bool) -> list[str]:
    """Note things that point outside or could run; none is fetched or run."""
    notes = ["memuat makro, tidak dijalankan"] if has_macros else []
    for relation in relations:
        if relation.luar and relation.jenis in OUTSIDE:
            address = "".join(c for c in relation.sasaran if c.isprintable())[:LONGEST_ADDRESS]
            notes.append(f"menunjuk {OUTSIDE[relation.jenis]} ({address}), tidak diambil")
    return list(dict.fromkeys(notes))


def unread(seen: Terlihat) -> tuple[str, ...]:
    """Name what is there and was not read."""
    return tuple(f"{seen.hitung[kind]} {kind}" for kind in UNREAD if seen.hitung[kind])


def is_scan(naskah: Naskah) -> bool:
    """Whether a paper of Word holds pictures and hardly a word: then its pages were scanned."""
    counts = (thing.partition(" ") for thing in naskah.tak_terbaca)
    pictures = sum(int(number) for number, _, kind in counts if kind == PICTURE)
    body = tuple(b for b in naskah.blok if b.bagian not in (Bagian.KEPALA, Bagian.KAKI))
    letters = sum(c.isalnum() for c in naskah_to_text(Naskah(naskah.berkas, body, ())))
    return letters < FEWEST * pictures
