"""Rewriting paragraphs in place: what goes is wrapped as deleted, what comes in stands where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kerja_sama_docs.word.redline.kata import Sunting, edits
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import NOTE_KIND, Unsur
from kerja_sama_docs.word.redline.penulis import Penulis, Rencana, Sisipan
from kerja_sama_docs.word.redline.salin import copy_pieces, inserted
from kerja_sama_docs.word.redline.tanda import Rekam
from kerja_sama_docs.word.redline.uraian import MARK, Potong, Uraian, describe
from kerja_sama_docs.word.sebaris import fold
from kerja_sama_docs.word.xml import DEL, PPR


def rewrite(konteks: Konteks, olds: Sequence[Unsur], news: Sequence[Unsur]) -> list[Rekam] | None:
    """Turn old paragraphs into new ones; None, with nothing touched, if only replacing them as a whole is possible."""
    old, new = describe(olds, konteks.lama.tersembunyi), describe(news, konteks.baru.tersembunyi)
    single = len(olds) == len(news) == 1
    literal = konteks.nomor.literal(news[0])
    if single and fold(old.teks) == fold(new.teks):
        _keep_notes(konteks, old, new, [])
        if literal:
            _at_start(olds[0], inserted(konteks, literal))
        return [Rekam(olds[0], olds[0], news[0])]
    changes = edits(old, new, konteks.cut)
    places = _places(old, changes)
    if any(MARK in new.teks[e.c : e.d] and not _is_top(p) for e, p in zip(changes, places, strict=True)):
        return None
    plan = Rencana()
    for edit, place in zip(changes, places, strict=True):
        if edit.d > edit.c:
            place.put(plan, _insertion(konteks, new, edit))
    _keep_notes(konteks, old, new, changes)
    kept = bytearray(b"\1" * len(old.teks))
    for edit in changes:
        kept[edit.a : edit.b] = bytes(edit.b - edit.a)
    records = Penulis(konteks, old, kept, plan, news).write()
    if literal:
        _at_start(records[0].unsur, inserted(konteks, literal))
    return records


def delete_content(konteks: Konteks, paragraph: Unsur, tag: str = DEL) -> None:
    """Wrap everything in a paragraph as deleted (or moved away)."""
    source = describe([paragraph], konteks.lama.tersembunyi)
    for piece in source.potong:
        if piece.unsur.tag in NOTE_KIND:
            konteks.catatan.delete(piece.unsur)
    Penulis(konteks, source, bytearray(len(source.teks)), Rencana(), (), whole=True, tag=tag).write()


def _at_start(paragraph: Unsur, elements: list[Unsur]) -> None:
    place = 1 if len(paragraph) and paragraph[0].tag == PPR else 0
    paragraph[place:place] = elements


def _insertion(konteks: Konteks, new: Uraian, edit: Sunting) -> Sisipan:
    found = Sisipan()
    start = edit.c
    marks = [p for p in new.potong if p.teks == MARK and edit.c <= p.mulai < edit.d]
    for mark in marks:
        found.isi += inserted(konteks, copy_pieces(konteks, new, start, mark.mulai))
        found.isi.append(mark.paragraf)
        start = mark.akhir
    found.isi += inserted(konteks, copy_pieces(konteks, new, start, edit.d))
    return found


def _keep_notes(konteks: Konteks, old: Uraian, new: Uraian, changes: Sequence[Sunting]) -> None:
    gone = [n for e in changes for n in range(e.a, e.b)]
    come = [n for e in changes for n in range(e.c, e.d)]
    left = [p for p in old.potong if p.unsur.tag in NOTE_KIND and p.mulai not in gone]
    for piece in old.potong:
        if piece.unsur.tag in NOTE_KIND and piece.mulai in gone:
            konteks.catatan.delete(piece.unsur)
    right = [p for p in new.potong if p.unsur.tag in NOTE_KIND and p.mulai not in come]
    for one, other in zip(left, right, strict=False):
        konteks.catatan.keep(one.unsur, other.unsur)


@dataclass(frozen=True, slots=True)
class _Place:
    kind: str
    potong: Potong | None = None
    at: int = 0
    top: Unsur | None = None
    paragraf: int = 0

    def put(self, plan: Rencana, what: Sisipan) -> None:
        if self.kind == "dalam" and self.potong is not None:
            plan.dalam[self.potong].append((self.at, what))
        elif self.kind == "sebelum" and self.top is not None:
            plan.sebelum[self.top].append(what)
        elif self.kind == "sesudah" and self.top is not None:
            plan.sesudah[self.top].append(what)
        else:
            plan.akhir[self.paragraf].append(what)


def _is_top(place: _Place) -> bool:
    return place.potong is None or place.potong.lari is place.potong.puncak


def _places(old: Uraian, changes: Sequence[Sunting]) -> list[_Place]:
    texts = [p for p in old.potong if p.teks]
    last_of = {p.satuan: p for p in old.potong if p.satuan >= 0}
    found = []
    index = 0
    for edit in changes:
        while index < len(texts) and texts[index].akhir < edit.b:
            index += 1
        # texts[index] holds the character before the place, if there is one
        before = texts[index] if index < len(texts) and edit.b > 0 else None
        if before is not None and before.mulai >= edit.b:
            before = None
        after = next((p for p in texts[index:] if p.mulai >= edit.b), None)
        found.append(_place(edit, before, after, last_of))
    return found


def _place(edit: Sunting, before: Potong | None, after: Potong | None, last_of: dict[int, Potong]) -> _Place:
    if before is None or before.teks == MARK:
        number = 0 if before is None else before.paragraf + 1
        if after is not None and after.teks != MARK:
            return _Place("sebelum", top=after.puncak)
        return _Place("akhir", paragraf=number)
    if edit.b < before.akhir:
        return _Place("dalam", before, edit.b - before.mulai)
    last = last_of.get(before.satuan, before)
    end = _Place("dalam", last, len(last.teks))
    if edit.a < edit.b or last.lari is last.puncak:
        return end
    if after is not None and after.lari is after.puncak and after.paragraf == before.paragraf:
        return _Place("sebelum", top=after.puncak)
    if after is None or after.puncak is not last.puncak:
        return _Place("sesudah", top=last.puncak)
    return end
