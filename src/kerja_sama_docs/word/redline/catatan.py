"""Footnotes and endnotes: which stay, which go and which come in follows from their references."""

from __future__ import annotations

from lxml import etree

from kerja_sama_docs.word.redline.nama import ID, NOTE_KIND, Unsur
from kerja_sama_docs.word.xml import NS_W

Kunci = tuple[str, str]  # kind, id


class Catatan:
    """What became of the references to notes.

    Attributes:
        sama: notes of the old document whose reference stays, and their like in the new one.
        hapus: notes of the old document whose reference goes.
        sisip: notes of the new document that come in, and the id that they get.

    """

    def __init__(self) -> None:
        self.sama: dict[Kunci, Kunci] = {}
        self.hapus: set[Kunci] = set()
        self.sisip: dict[Kunci, str] = {}
        self._next = {"footnotes": 1, "endnotes": 1}

    def start_ids(self, kind: str, first: int) -> None:
        """Ids of new notes of this kind begin here."""
        self._next[kind] = first

    def next_id(self, kind: str) -> str:
        """Take the next free id."""
        self._next[kind] += 1
        return str(self._next[kind] - 1)

    def insert(self, reference: Unsur) -> Unsur:
        """Copy a reference that comes in; its note follows."""
        kind = NOTE_KIND[str(reference.tag)]
        number = self.next_id(kind)
        self.sisip[kind, reference.get(ID) or ""] = number
        made = etree.Element(str(reference.tag), nsmap={"w": NS_W})
        for name, text in reference.attrib.items():
            made.set(name, text)
        made.set(ID, number)
        return made

    def delete(self, reference: Unsur) -> None:
        """A reference that goes."""
        self.hapus.add((NOTE_KIND[str(reference.tag)], reference.get(ID) or ""))

    def keep(self, old: Unsur, new: Unsur) -> None:
        """A reference that stays."""
        self.sama[NOTE_KIND[str(old.tag)], old.get(ID) or ""] = (
            NOTE_KIND[str(new.tag)],
            new.get(ID) or "",
        )
