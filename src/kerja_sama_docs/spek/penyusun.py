"""Builds the tree from YAML events: no recursion, every limit checked before anything grows.

PyYAML's parser hands over event by event, so that a file nested 200 000 deep is refused at its 51st bracket, before
it costs anything.
"""

from __future__ import annotations

import re
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
from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.bingkai import Bingkai, Jadi
from kerja_sama_docs.spek.huruf import clean_escapes, quoted
from kerja_sama_docs.spek.salah_susun import CURLY, TAG_SARAN
from kerja_sama_docs.spek.sumber_yaml import Sumber
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat, galat

_NULLS: Final = frozenset({"", "~", "null", "Null"})
_ODD_SPACES: Final = " \u00a0\u200b\u200c\u200d\u202f\u2060\u3000\ufeff"
_CURLY_WHOLE: Final = re.compile(rf"[{CURLY}][^{CURLY}]*[{CURLY}]")


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
                raise StopReading(
                    galat(
                        "yaml-banyak-dokumen", "satu berkas hanya boleh memuat satu dokumen YAML",
                        self._place(event), "hapus baris “---” atau pisahkan menjadi beberapa berkas",
                    )
                )  # fmt: skip
            if event.tags:
                self._add_tag(self._place(event))

    def _take_node(self, event: NodeEvent) -> None:
        tempat = self._place(event)
        self._count(1, tempat)
        if isinstance(event, AliasEvent):
            self._finish(self._resolve(event.anchor or "", tempat))
            return
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            self._add_tag(tempat)
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
            self._add(
                "kunci-bukan-teks", "kunci harus berupa teks", key.tempat,
                "tulis “kunci: nilai”; teks yang diawali {{, [ atau * harus diapit tanda kutip",
            )  # fmt: skip
        elif key.nilai in peta.kunci:
            self._add_double(quoted(key.nilai), key.tempat, peta.kunci[key.nilai])
        else:
            self._check_key(key.nilai)
            peta.put(key.nilai, done.nilai, replace(key.tempat, jalur=done.tempat.jalur), done.tempat)

    def _put_merge(self, frame: Bingkai, key: Jadi, done: Jadi) -> None:
        parts = list(done.nilai) if isinstance(done.nilai, Deret) else [done.nilai]
        if frame.punya_gabung:
            self._add("kunci-ganda", "kunci << ditulis lebih dari sekali", key.tempat, "tulis <<: [*a, *b]")
        elif not all(isinstance(part, Peta) for part in parts):
            self._add(
                "yaml-gabung",
                "<< hanya dapat menggabungkan pemetaan",
                key.tempat,
                "rujuk jangkar pemetaan: <<: *nama",
            )
        frame.punya_gabung = True
        frame.gabungan.extend(part for part in parts if isinstance(part, Peta))

    def _check_key(self, key: Kata) -> None:
        if key.strip(_ODD_SPACES) != key.strip(" "):
            self._add(
                "spasi-tak-biasa", f"kunci {quoted(key.strip(_ODD_SPACES))} berawal atau berakhir dengan spasi tak biasa",
                key.tempat, "ganti spasi tak terputus di awal baris dengan spasi biasa",
            )  # fmt: skip
        elif key[:1] and key[0] in CURLY:
            self._add("petik-keriting", "tanda kutip keriting tidak dikenal YAML sebagai pengapit kunci", key.tempat,
                      "ganti dengan kutip lurus, atau tulis kunci tanpa tanda kutip")  # fmt: skip

    def _scalar(self, event: ScalarEvent) -> Jadi:
        token = self._sumber.last_scalar
        if token is None or event.end_mark is not token.end_mark:  # nothing is written after `kunci:`
            return Jadi(None, self._place(event))
        start, end = token.start_mark.index, token.end_mark.index
        tempat = Tempat(self._berkas, self._jalur(), token.start_mark.line + 1, token.start_mark.column + 1)
        if token.plain and event.value in _NULLS:
            return Jadi(None, tempat)
        text, temuan = clean_escapes(event.value, tempat)
        self.temuan.extend(temuan[: max(0, self._batas.temuan + 1 - len(self.temuan))])
        word = Kata(text, tempat, self._text[start:end], start)
        if (
            token.plain
            and not (self._stack and self._stack[-1].awaits_key())
            and _CURLY_WHOLE.fullmatch(text)
        ):
            self._warn_curly(tempat)
        return Jadi(word, tempat, gabung=bool(token.plain) and text == "<<")

    def _resolve(self, name: str, tempat: Tempat) -> Jadi:
        hint = "bila tanda * bagian dari teks, apit nilainya dengan tanda kutip"
        if name not in self._jangkar:
            raise StopReading(
                galat("yaml-jangkar", f"jangkar {quoted(name)} tidak ada di atas baris ini", tempat, hint)
            )
        found = self._jangkar[name]
        if found is None:
            raise StopReading(
                galat("yaml-jangkar", f"jangkar {quoted(name)} merujuk dirinya sendiri", tempat, hint)
            )
        self._count(found.simpul - 1, tempat)
        self._check_depth(len(self._stack) + found.tinggi, tempat)
        return Jadi(found.nilai, tempat, found.simpul, found.tinggi)

    def _place(self, event: Event) -> Tempat:
        mark = event.start_mark
        return (
            Tempat(self._berkas, self._jalur(), mark.line + 1, mark.column + 1)
            if mark
            else Tempat(self._berkas)
        )

    def _jalur(self) -> str:
        return self._stack[-1].next_jalur() if self._stack else ""

    def _count(self, nodes: int, tempat: Tempat) -> None:
        self._simpul += nodes
        if self._simpul > self._batas.simpul:
            pesan = f"berkas ini memuat lebih dari {self._batas.simpul} nilai, termasuk yang dirujuk dengan *"
            raise StopReading(galat("yaml-terlalu-besar", pesan, tempat, "pecah menjadi beberapa berkas"))

    def _check_depth(self, depth: int, tempat: Tempat) -> None:
        if depth > self._batas.kedalaman:
            pesan = f"susunan bertingkat lebih dari {self._batas.kedalaman} tingkat"
            raise StopReading(galat("yaml-terlalu-dalam", pesan, tempat, "periksa kurung yang berulang"))

    def _add(self, kode: str, pesan: str, tempat: Tempat, saran: str = "") -> None:
        if len(self.temuan) <= self._batas.temuan:
            self.temuan.append(galat(kode, pesan, tempat, saran))

    def _add_tag(self, tempat: Tempat) -> None:
        self._add("yaml-tag", "tag YAML (diawali !) tidak didukung", tempat, TAG_SARAN)

    def _add_double(self, name: str, tempat: Tempat, first: Tempat) -> None:
        pesan = f"kunci {name} sudah ditulis di baris {first.baris}"
        self._add("kunci-ganda", pesan, tempat, "hapus salah satunya, atau ganti namanya")

    def _warn_curly(self, tempat: Tempat) -> None:
        pesan = "tanda kutip keriting bukan pengapit YAML: tanda itu akan ikut tercetak"
        saran = "ganti dengan kutip lurus bila hanya pengapit"
        if len(self.temuan) <= self._batas.temuan:
            self.temuan.append(Temuan("petik-keriting", Tingkat.PERINGATAN, pesan, tempat, saran))
