"""The content of a page: its operators carried out as far as words, ruled lines and pictures need them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject, StreamObject

from kerja_sama_docs.pdf.batas import Batas
from kerja_sama_docs.pdf.huruf import Aksara
from kerja_sama_docs.pdf.matriks import SATUAN, Matriks, Titik, apply, multiply, numbers, turn
from kerja_sama_docs.pdf.rangkai import Perangkai

PAINT: Final = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"})
THIN: Final = 3.0  # a filled box this thin is a ruled line
SHORTEST: Final = 4.0
Ruas = tuple[Titik, Titik]


class BerkasBeratError(Exception):
    """The file asks for more work than it may."""


@dataclass(frozen=True, slots=True)
class Keadaan:
    """The graphics and text state that `q` keeps and `Q` restores."""

    ctm: Matriks = SATUAN
    aksara: Aksara | None = None
    besar: float = 0.0
    spasi_huruf: float = 0.0
    spasi_kata: float = 0.0
    lebar: float = 1.0
    baris: float = 0.0
    naik: float = 0.0
    cara: int = 0


@dataclass(slots=True)
class IsiHalaman:
    """What was found on a page, in the coordinates of the page as the file has them."""

    perangkai: Perangkai = field(default_factory=Perangkai)
    ruas: list[Ruas] = field(default_factory=list)
    gambar: list[float] = field(default_factory=list)
    tersembunyi: int = 0
    asing: int = 0


class Penafsir:
    """Carries out the operators of one page."""

    def __init__(self, reader: PdfReader, batas: Batas, fonts: dict[int, Aksara]) -> None:
        self.isi = IsiHalaman()
        self._reader = reader
        self._batas = batas
        self._fonts = fonts
        self._state = Keadaan()
        self._stack: list[Keadaan] = []
        self._tm: Matriks = SATUAN
        self._line: Matriks = SATUAN
        self._path: list[Ruas] = []
        self._pen: Titik | None = None
        self._start: Titik | None = None
        self._forms = 0
        self._marks: list[bool] = []

    def run(self, stream: ContentStream, resources: DictionaryObject, depth: int = 0) -> None:
        """Carry out a stream. Raises BerkasBeratError when it goes beyond the limits."""
        for operands, operator in stream.operations:
            name = bytes(operator)
            if name == b"Do":
                self._draw(operands, resources, depth)
            elif name == b"Tf":
                self._set_font(operands, resources)
            elif name == b"INLINE IMAGE":
                self._picture()
            elif name in PAINT or name == b"n":
                self._paint(keep=name != b"n")
            elif name in _PATH:
                self._draw_path(name, operands)
            else:
                self._text_or_state(name, operands)

    def _text_or_state(self, name: bytes, operands: list[object]) -> None:
        if name == b"q":
            if len(self._stack) < 1000:
                self._stack.append(self._state)
        elif name == b"Q":
            self._state = self._stack.pop() if self._stack else self._state
        elif name == b"cm":
            if (m := numbers(operands, 6)) is not None:
                self._state = replace(self._state, ctm=multiply(_matrix(m), self._state.ctm))
        elif name in (b"BMC", b"BDC"):
            self._marks.append(bool(operands) and operands[0] == "/Artifact")
        elif name == b"EMC":
            if self._marks:
                self._marks.pop()
        elif name in _SETTINGS:
            self._set(name, operands)
        else:
            self._text(name, operands)

    def _set(self, name: bytes, operands: list[object]) -> None:
        value = numbers(operands, 1)
        if value is None:
            return
        match name:
            case b"Tc":
                self._state = replace(self._state, spasi_huruf=value[0])
            case b"Tw":
                self._state = replace(self._state, spasi_kata=value[0])
            case b"Tz":
                self._state = replace(self._state, lebar=value[0] / 100)
            case b"TL":
                self._state = replace(self._state, baris=value[0])
            case b"Ts":
                self._state = replace(self._state, naik=value[0])
            case _:
                self._state = replace(self._state, cara=int(value[0]))

    def _text(self, name: bytes, operands: list[object]) -> None:
        match name:
            case b"BT":
                self._tm = self._line = SATUAN
            case b"Tm":
                if (m := numbers(operands, 6)) is not None:
                    self._tm = self._line = _matrix(m)
            case b"Td" | b"TD":
                if (to := numbers(operands, 2)) is not None:
                    if name == b"TD":
                        self._state = replace(self._state, baris=-to[1])
                    self._next_line(*to)
            case b"T*":
                self._next_line(0.0, -self._state.baris)
            case b"Tj" | b"TJ":
                self._show(operands[0] if operands else None)
            case b"'" | b'"':
                if name == b'"' and (spaces := numbers(operands[:2], 2)) is not None:
                    self._state = replace(self._state, spasi_kata=spaces[0], spasi_huruf=spaces[1])
                self._next_line(0.0, -self._state.baris)
                self._show(operands[-1] if operands else None)

    def _next_line(self, x: float, y: float) -> None:
        self._line = self._tm = multiply((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _show(self, shown: object) -> None:
        pieces: Iterable[object] = shown if isinstance(shown, list) else (shown,)
        for piece in pieces:
            if isinstance(piece, (int, float)):
                self._move(-float(piece) / 1000 * self._state.besar * self._state.lebar)
            elif isinstance(piece, (bytes, str)):
                self._show_string(_bytes_of(piece))

    def _show_string(self, shown: bytes) -> None:
        state = self._state
        if state.aksara is None:
            self.isi.asing += len(shown)
            return
        whole = multiply(self._tm, state.ctm)
        size = abs(state.besar) * (whole[2] ** 2 + whole[3] ** 2) ** 0.5
        way, mark, along = turn(whole), any(self._marks), 0.0
        begin = apply(whole, 0.0, state.naik)
        for text, width, is_blank in state.aksara.glyphs(shown):
            step = width / 1000 * state.besar + state.spasi_huruf + (state.spasi_kata if is_blank else 0.0)
            along += step * state.lebar
            end = apply(whole, along, state.naik)
            self.isi.tersembunyi += state.cara == 3
            self.isi.perangkai.add(text, begin, end, size, way, mark)
            begin = end
        self._move(along)
        strung = self.isi.perangkai
        if strung.huruf > self._batas.huruf or len(strung.kata) > self._batas.kata:
            raise BerkasBeratError

    def _move(self, x: float) -> None:
        self._tm = multiply((1.0, 0.0, 0.0, 1.0, x, 0.0), self._tm)

    def _set_font(self, operands: list[object], resources: DictionaryObject) -> None:
        if len(operands) < 2:
            return
        size = numbers(operands, 1)
        self._state = replace(
            self._state,
            aksara=self._font(operands[0], resources),
            besar=self._state.besar if size is None else size[0],
        )

    def _font(self, name: object, resources: DictionaryObject) -> Aksara | None:
        fonts = _dictionary(resources.get("/Font"))
        if fonts is None or name not in fonts:
            return None
        raw = fonts.raw_get(str(name))
        key = raw.idnum if isinstance(raw, IndirectObject) else -id(raw)
        if key not in self._fonts:
            self._fonts[key] = Aksara(_dictionary(raw))
        return self._fonts[key]

    def _draw(self, operands: list[object], resources: DictionaryObject, depth: int) -> None:
        objects = _dictionary(resources.get("/XObject"))
        if objects is None or not operands or operands[0] not in objects:
            return
        form = objects[str(operands[0])].get_object()
        if not isinstance(form, StreamObject):
            return
        if form.get("/Subtype") == "/Image":
            self._picture()
        elif form.get("/Subtype") == "/Form":
            self._forms += 1
            if self._forms > self._batas.bentuk or depth > self._batas.dalam:
                raise BerkasBeratError
            self._draw_form(form, resources, depth)

    def _draw_form(self, form: StreamObject, resources: DictionaryObject, depth: int) -> None:
        kept, kept_stack, kept_tm, kept_line = self._state, self._stack, self._tm, self._line
        m = numbers(list(form.get("/Matrix") or ()), 6)
        if m is not None:
            self._state = replace(kept, ctm=multiply(_matrix(m), kept.ctm))
        self._stack = []
        self.run(
            ContentStream(form, self._reader), _dictionary(form.get("/Resources")) or resources, depth + 1
        )
        self._state, self._stack, self._tm, self._line = kept, kept_stack, kept_tm, kept_line

    def _picture(self) -> None:
        m = self._state.ctm
        self.isi.gambar.append(abs(m[0] * m[3] - m[1] * m[2]))

    def _draw_path(self, name: bytes, operands: list[object]) -> None:
        if name == b"re":
            box = numbers(operands, 4)
            if box is not None:
                self._box(*box)
        elif name == b"h":
            self._line_to(self._start)
        elif (to := numbers(operands, 2)) is not None:
            point = apply(self._state.ctm, *to)
            if name == b"m":
                self._pen = self._start = point
            elif name == b"l":
                self._line_to(point)
            else:
                self._pen = point  # a curve is no ruled line

    def _line_to(self, point: Titik | None) -> None:
        if self._pen is not None and point is not None and len(self._path) < self._batas.garis:
            self._path.append((self._pen, point))
        self._pen = point

    def _box(self, x: float, y: float, width: float, height: float) -> None:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        points = [apply(self._state.ctm, *corner) for corner in corners]
        if len(self._path) < self._batas.garis:
            self._path.extend(zip(points, [*points[1:], points[0]], strict=True))
        self._pen = self._start = points[0]

    def _paint(self, *, keep: bool) -> None:
        if keep and len(self.isi.ruas) < self._batas.garis:
            self.isi.ruas.extend(ruas for ruas in self._path if _is_ruled(ruas))
        self._path.clear()
        self._pen = self._start = None


_PATH: Final = frozenset({b"m", b"l", b"c", b"v", b"y", b"h", b"re"})
_SETTINGS: Final = frozenset({b"Tc", b"Tw", b"Tz", b"TL", b"Ts", b"Tr"})


def _is_ruled(ruas: Ruas) -> bool:
    (x0, y0), (x1, y1) = ruas
    wide, high = abs(x1 - x0), abs(y1 - y0)
    return (wide > SHORTEST and high < 1.0) or (high > SHORTEST and wide < 1.0)


def _matrix(values: Sequence[float]) -> Matriks:
    a, b, c, d, e, f = values
    return a, b, c, d, e, f


def _bytes_of(shown: bytes | str) -> bytes:
    if isinstance(shown, bytes):
        return shown
    original = getattr(shown, "original_bytes", None)
    return original if isinstance(original, bytes) else shown.encode("latin-1", "replace")


def _dictionary(value: object) -> DictionaryObject | None:
    found = value.get_object() if isinstance(value, IndirectObject) else value
    return found if isinstance(found, DictionaryObject) else None
