"""Builds the tree from YAML events: no recursion, every limit checked before anything grows.

PyYAML's parser hands over event by event, so that a file nested 200 000 deep is refused at its 51st bracket, before
it costs anything.
"""

from __future__ import annotations

from typing import Final

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from kerja_sama_docs.model import Deret, Kata, Peta
from kerja_sama_docs.spek import temuan_yaml as say
from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.bingkai import Bingkai, Jadi
from kerja_sama_docs.spek.huruf import clean_escapes
from kerja_sama_docs.spek.sumber_yaml import SumberEvent, Tulisan
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

    def __init__(self, sumber: SumberEvent, text: str, berkas: str, batas: BatasYaml) -> None:
        self._sumber = sumber
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

    def _take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._open(event)
        elif isinstance(event, CollectionEndEvent):
            self._close()
        elif isinstance(event, AliasEvent):
            tempat = self._place(event)
            self._count(1, tempat)
            self._finish(self._resolve(event.anchor or "", tempat))
        elif isinstance(event, DocumentStartEvent):
            self._dokumen += 1
            if self._dokumen > 1:
                raise StopReading(say.second_document(self._place(event)))
            if event.tags:
                self._add(say.has_tag(self._place(event)))

    def _open(self, event: CollectionStartEvent) -> None:
        tempat = self._place(event)
        self._count(1, tempat)
        if event.tag is not None:
            self._add(say.has_tag(tempat))
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
            where = Tempat(self._berkas, done.tempat.jalur, key.tempat.baris, key.tempat.kolom)
            peta.put(key.nilai, done.nilai, where, done.tempat)

    def _put_merge(self, frame: Bingkai, key: Jadi, done: Jadi) -> None:
        parts = list(done.nilai) if isinstance(done.nilai, Deret) else [done.nilai]
        if frame.punya_gabung:
            self._add(say.double_merge(key.tempat))
        elif not all(isinstance(part, Peta) for part in parts):
            self._add(say.bad_merge(key.tempat))
        frame.punya_gabung = True
        frame.gabungan.extend(part for part in parts if isinstance(part, Peta))

    def _take_scalar(self, event: ScalarEvent) -> None:
        written = self._sumber.written(event)
        tempat = self._place(event) if written is None else self._place_at(written.baris, written.kolom)
        # An anchor and a tag stand before the text, and the node starts with them.
        node = self._place(event) if event.anchor or event.tag is not None else tempat
        self._count(1, node)
        if event.tag is not None:
            self._add(say.has_tag(node))
        done = self._scalar(event.value, written, tempat) if written else Jadi(None, tempat)
        if event.anchor:
            self._jangkar[event.anchor] = done
        self._finish(done)

    def _scalar(self, value: str, written: Tulisan, tempat: Tempat) -> Jadi:
        if written.polos and value in _NULLS:
            return Jadi(None, tempat)
        text, temuan = clean_escapes(value, tempat)
        for item in temuan:
            self._add(item)
        if written.polos and not (self._stack and self._stack[-1].awaits_key()):
            self._add(say.curly_value(text, tempat))
        word = Kata(text, tempat, self._text[written.awal : written.akhir], written.awal)
        return Jadi(word, tempat, gabung=written.polos and text == "<<")

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
        return self._place_at(mark.line, mark.column) if mark else Tempat(self._berkas)

    def _place_at(self, line: int, column: int) -> Tempat:
        return Tempat(self._berkas, self._jalur(), line + 1, column + 1)

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
