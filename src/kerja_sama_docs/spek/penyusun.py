"""Builds the tree from YAML events: no recursion, every limit checked before anything grows.

PyYAML's parser hands over event by event, so that a file nested 200 000 deep is refused at its 51st bracket, before
it costs anything.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from kerja_sama_docs.model import Deret, Kata, Peta
from kerja_sama_docs.spek import temuan_yaml as say
from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.bingkai import Bingkai, Jadi
from kerja_sama_docs.spek.huruf import clean_escapes
from kerja_sama_docs.spek.sumber_yaml import Sumber
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan

_NULLS: Final = frozenset({"", "~", "null", "Null"})


class StopReading(Exception):  # noqa: N818 - it ends the reading of one file, with the finding that says why
    """A limit is exceeded or the file cannot be one of ours; `temuan` says so."""

    def __init__(self, temuan: Temuan) -> None:
        self.temuan = temuan
        super().__init__(temuan.pesan)


class Penyusun:
    """Takes events, gives the tree; findings that need not stop the reading are collected in `temuan`."""

    def __init__(self, text: str, berkas: str, batas: BatasYaml) -> None:
        self._sumber = Sumber(text)
        self._text = text
        self._berkas = berkas
        self._batas = batas
        self._stack: list[Bingkai] = []
        self._jangkar: dict[str, Jadi | None] = {}
        self._simpul = 0
        self._dokumen = 0
        self._akar: Jadi | None = None
        self.temuan: list[Temuan] = []

    def build(self) -> object:
        """The root value, None if there is none.

        Raises:
            StopReading: a limit, an unknown or recursive alias, a second document.
            yaml.YAMLError: a syntax error.
            ValueError: an escape that names no character.
        """
        while (event := self._sumber.next_event()) is not None:
            self._take(event)
        return self._akar.nilai if self._akar else None

    def place_now(self) -> Tempat:
        """Where the parser stands."""
        return Tempat(self._berkas, "", self._sumber.line + 1, self._sumber.column + 1)

    def _take(self, event: Event) -> None:
        if isinstance(event, NodeEvent):
            self._take_node(event)
        elif isinstance(event, CollectionEndEvent):
            self._close()
        elif isinstance(event, DocumentStartEvent):
            self._dokumen += 1
            if self._dokumen > 1:
                raise StopReading(say.second_document(self._place(event)))
            if event.tags:
                self._add(say.has_tag(self._place(event)))

    def _take_node(self, event: NodeEvent) -> None:
        tempat = self._place(event)
        self._count(1, tempat)
        if isinstance(event, AliasEvent):
            self._finish(self._resolve(event.anchor or "", tempat))
            return
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            self._add(say.has_tag(tempat))
        if isinstance(event, ScalarEvent):
            done = self._scalar(event)
            if event.anchor:
                self._jangkar[event.anchor] = done
            self._finish(done)
        else:
            self._open(event, tempat)

    def _open(self, event: NodeEvent, tempat: Tempat) -> None:
        self._check_depth(len(self._stack) + 1, tempat)
        wadah = Peta(tempat) if isinstance(event, MappingStartEvent) else Deret(tempat)
        self._stack.append(Bingkai(wadah, event.anchor))
        if event.anchor:
            self._jangkar[event.anchor] = None  # an alias to it from inside would be recursive

    def _close(self) -> None:
        frame = self._stack.pop()
        done = frame.close()
        if frame.jangkar:
            self._jangkar[frame.jangkar] = done
        self._finish(done)

    def _finish(self, done: Jadi) -> None:
        if not self._stack:
            self._akar = done
            return
        frame = self._stack[-1]
        frame.simpul += done.simpul
        frame.tinggi = max(frame.tinggi, done.tinggi + 1)
        if isinstance(frame.wadah, Deret):
            frame.wadah.put(done.nilai, done.tempat)
        elif frame.kunci is None:
            frame.kunci = done
        else:
            key, frame.kunci = frame.kunci, None
            self._put(frame, frame.wadah, key, done)

    def _put(self, frame: Bingkai, peta: Peta, key: Jadi, done: Jadi) -> None:
        if key.gabung:
            self._put_merge(frame, key, done)
        elif not isinstance(key.nilai, Kata):
            self._add(say.key_not_text(key.tempat))
        elif key.nilai in peta.kunci:
            self._add(say.double_key(key.nilai, key.tempat, peta.kunci[key.nilai]))
        else:
            self._add(say.odd_key(key.nilai))
            peta.put(key.nilai, done.nilai, replace(key.tempat, jalur=done.tempat.jalur), done.tempat)

    def _put_merge(self, frame: Bingkai, key: Jadi, done: Jadi) -> None:
        parts = list(done.nilai) if isinstance(done.nilai, Deret) else [done.nilai]
        if frame.punya_gabung:
            self._add(say.double_merge(key.tempat))
        elif not all(isinstance(part, Peta) for part in parts):
            self._add(say.bad_merge(key.tempat))
        frame.punya_gabung = True
        frame.gabungan.extend(part for part in parts if isinstance(part, Peta))

    def _scalar(self, event: ScalarEvent) -> Jadi:
        token = self._sumber.token_of(event)
        if token is None:
            return Jadi(None, self._place(event))
        start, end = token.start_mark.index, token.end_mark.index
        tempat = Tempat(self._berkas, self._jalur(), token.start_mark.line + 1, token.start_mark.column + 1)
        if token.plain and event.value in _NULLS:
            return Jadi(None, tempat)
        text, temuan = clean_escapes(event.value, tempat)
        for item in temuan:
            self._add(item)
        if token.plain and not (self._stack and self._stack[-1].awaits_key()):
            self._add(say.curly_value(text, tempat))
        word = Kata(text, tempat, self._text[start:end], start)
        return Jadi(word, tempat, gabung=bool(token.plain) and text == "<<")

    def _resolve(self, name: str, tempat: Tempat) -> Jadi:
        if name not in self._jangkar:
            raise StopReading(say.unknown_alias(name, tempat))
        found = self._jangkar[name]
        if found is None:
            raise StopReading(say.recursive_alias(name, tempat))
        self._count(found.simpul - 1, tempat)
        self._check_depth(len(self._stack) + found.tinggi, tempat)
        return Jadi(found.nilai, tempat, found.simpul, found.tinggi)

    def _place(self, event: Event) -> Tempat:
        mark = event.start_mark
        if mark is None:
            return Tempat(self._berkas)
        return Tempat(self._berkas, self._jalur(), mark.line + 1, mark.column + 1)

    def _jalur(self) -> str:
        return self._stack[-1].next_jalur() if self._stack else ""

    def _count(self, nodes: int, tempat: Tempat) -> None:
        self._simpul += nodes
        if self._simpul > self._batas.simpul:
            raise StopReading(say.too_many_nodes(self._batas, tempat))

    def _check_depth(self, depth: int, tempat: Tempat) -> None:
        if depth > self._batas.kedalaman:
            raise StopReading(say.too_deep(self._batas, tempat))

    def _add(self, temuan: Temuan | None) -> None:
        if temuan is not None and len(self.temuan) <= self._batas.temuan:
            self.temuan.append(temuan)
