"""Paragraphs that stand in another place than before, word for word."""

from __future__ import annotations

from collections.abc import Sequence

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import ID, NAME, Unsur
from kerja_sama_docs.word.redline.padan import Langkah, has_section, rough_text
from kerja_sama_docs.word.redline.salin import new_unsur
from kerja_sama_docs.word.redline.sisi import boxes_in
from kerja_sama_docs.word.redline.tanda import Rekam
from kerja_sama_docs.word.xml import MOVE_FROM, MOVE_TO, PPR, P, w


def find_moves(konteks: Konteks, steps: Sequence[Langkah]) -> dict[Unsur, int]:
    """Number the moves: paragraphs that go here and come there, in a row on both sides, are one."""
    gone = [s.lama[0] for s in steps if len(s.lama) == 1 and not s.baru]
    come = {s.baru[0]: k for k, s in enumerate(steps) if len(s.baru) == 1 and not s.lama}
    where = {s.lama[0]: k for k, s in enumerate(steps) if len(s.lama) == 1 and not s.baru}
    found: dict[Unsur, int] = {}
    last = (-2, -2)
    for old in gone:
        new = konteks.pasangan.get(old)
        if new is None or new not in come or old not in konteks.pindah or not _moves_whole(konteks, old, new):
            continue
        here, there = where[old], come[new]
        if _stays_last(steps, here) or _stays_last(steps, there):
            continue
        if (here - 1, there - 1) != last:
            konteks.moves += 1
        last = (here, there)
        found[old] = found[new] = konteks.moves
    return found


def _moves_whole(konteks: Konteks, old: Unsur, new: Unsur) -> bool:
    plain = old.tag == new.tag == P and not boxes_in(old) and not boxes_in(new)
    if not plain or has_section(old) or has_section(new) or konteks.nomor.is_literal(new):
        return False
    return {old, new}.isdisjoint(konteks.tumpul) and rough_text(old) == rough_text(new)


def _stays_last(steps: Sequence[Langkah], place: int) -> bool:
    """Whether no mark that stays follows before the next table or the end: then this mark may have to stay."""
    for step in steps[place + 1 :]:
        if any(e.tag != P for e in (*step.lama, *step.baru)):
            return True
        if step.lama and step.baru:
            return False
    return True


def mark_ranges(konteks: Konteks, records: Sequence[Rekam]) -> None:
    """Put the beginnings and ends around what moves; both halves of a move share a name."""
    halves = ((MOVE_FROM, w("moveFromRange")), (MOVE_TO, w("moveToRange")))
    for tag, prefix in halves:
        groups: dict[int, list[Rekam]] = {}
        for record in records:
            if record.gerak is not None and (record.lama is None) == (tag == MOVE_TO):
                groups.setdefault(record.gerak, []).append(record)
        for number, group in groups.items():
            start = konteks.change(f"{prefix}Start")
            start.set(NAME, f"pindah{number}")
            start.set(ID, f"{prefix}{number}")
            end = new_unsur(f"{prefix}End")
            end.set(ID, f"{prefix}{number}")
            first = group[0].unsur
            first.insert(1 if len(first) and first[0].tag == PPR else 0, start)
            group[-1].unsur.addnext(end)
