"""Page numbers in the making: what the program that saved a file last happened to count is no part of the paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from lxml import etree

from kerja_sama_docs.word.redline.nama import Unsur
from kerja_sama_docs.word.redline.uraian import INSTRUCTION, SIMPLE
from kerja_sama_docs.word.sebaris import DEL_TEXT, FIELD, FIELD_KIND
from kerja_sama_docs.word.xml import NS_W, R, T, w

COUNTS: Final = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b", re.IGNORECASE)
NUMBER: Final = re.compile(r"[-–\s]*(?:\d{0,6}|[ivxlcdm]{1,12}|[a-z]{1,2})[-–\s]*", re.IGNORECASE)
DEL_INSTRUCTION: Final = w("delInstrText")
STAND_IN: Final = "1"
WATCHED: Final = (FIELD, INSTRUCTION, DEL_INSTRUCTION, T, DEL_TEXT)


class Medan:
    """A field while its pieces are met one by one: its instruction, whether its result has begun, the words of that."""

    def __init__(self) -> None:
        self.perintah = ""
        self.hasil = False
        self.kata: list[Unsur] = []


class NomorHalaman:
    """Puts one number for all page numbers of a document; `restore` brings back what was counted."""

    def __init__(self, roots: Iterable[Unsur]) -> None:
        self._before: list[tuple[Unsur, str | None]] = []
        self._added: list[Unsur] = []
        for root in roots:
            self._simple(root)
            self._complex(root)

    def restore(self) -> None:
        """Bring back what stood there, in what is still the same element."""
        for element, text in self._before:
            element.text = text
        for run in self._added:
            parent = run.getparent()
            if parent is not None:
                parent.remove(run)

    def _simple(self, root: Unsur) -> None:
        for field in root.iter(SIMPLE):
            if COUNTS.match(field.get(w("instr")) or ""):
                words = list(field.iter(T, DEL_TEXT))
                if self._say(words) and not words:
                    run = _run_with(T)
                    run[0].text = STAND_IN
                    field.append(run)
                    self._added.append(run)

    def _complex(self, root: Unsur) -> None:
        open_fields: list[Medan] = []
        for piece in list(root.iter(*WATCHED)):
            if piece.tag == FIELD:
                self._edge(piece, open_fields)
            elif not open_fields:
                continue
            elif piece.tag in {INSTRUCTION, DEL_INSTRUCTION}:
                open_fields[-1].perintah += piece.text or ""
            elif open_fields[-1].hasil:
                open_fields[-1].kata.append(piece)

    def _edge(self, mark: Unsur, open_fields: list[Medan]) -> None:
        kind = mark.get(FIELD_KIND) or ""
        if kind == "begin":
            open_fields.append(Medan())
        elif kind == "separate" and open_fields:
            open_fields[-1].hasil = True
        elif kind == "end" and open_fields:
            field = open_fields.pop()
            counted = COUNTS.match(field.perintah) is not None
            if counted and self._say(field.kata) and not field.kata:
                self._add_result(mark, started=field.hasil)

    def _say(self, words: list[Unsur]) -> bool:
        """Put the stand-in; False, with nothing touched, for words that no program would count."""
        if not NUMBER.fullmatch("".join(element.text or "" for element in words)):
            return False
        for number, element in enumerate(words):
            self._before.append((element, element.text))
            element.text = "" if number else STAND_IN
        return True

    def _add_result(self, end: Unsur, *, started: bool) -> None:
        """A field that nothing has counted yet: as if it had been."""
        run = end.getparent()
        if run is None or run.tag != R or run.getparent() is None:
            return
        place = run.index(end)
        if any(child.tag == FIELD for child in run[:place]):
            return  # the whole field stands in one run, which can't be parted here
        made = [_run_with(FIELD), _run_with(T)][started:]
        if not started:
            made[0][0].set(FIELD_KIND, "separate")
        made[-1][0].text = STAND_IN
        for element in made:
            run.addprevious(element)
            self._added.append(element)


def _run_with(tag: str) -> Unsur:
    run = etree.Element(R, nsmap={"w": NS_W})
    etree.SubElement(run, tag)
    return run
