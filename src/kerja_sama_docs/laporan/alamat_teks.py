"""A place on paper as a reader finds it: `dasar-hukum/3` is "dasar hukum angka 4", `nomor/1` is "baris NOMOR ke-2".

The stable addresses count from 0 and are for programs; what people read is made from them here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Tabel
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan

# How each part is called, and how its blocks are counted.
_PARTS: Final[Mapping[str, tuple[str, str]]] = {
    Bagian.JUDUL: ("judul", ", baris ke-{}"),
    Bagian.NOMOR: ("baris NOMOR", " ke-{}"),
    Bagian.PEMBUKA: ("pembuka", ", paragraf ke-{}"),
    Bagian.PIHAK: ("identitas para pihak", ", bagian ke-{}"),
    Bagian.MENIMBANG: ("menimbang", " ke-{}"),
    Bagian.DASAR_HUKUM: ("dasar hukum", " ke-{}"),
    Bagian.PENUTUP: ("penutup", ", paragraf ke-{}"),
    Bagian.TANDA_TANGAN: ("ruang tanda tangan", ", bagian ke-{}"),
    Bagian.LAMPIRAN: ("lampiran", ", bagian ke-{}"),
    Bagian.KEPALA: ("kepala halaman", ", bagian ke-{}"),
    Bagian.KAKI: ("kaki halaman", ", bagian ke-{}"),
    Bagian.CATATAN: ("catatan", " ke-{}"),
    Bagian.LAIN: ("bagian lain", ", paragraf ke-{}"),
}
# Parts that are one list, so that the number in front of a block says which it is.
_LISTS: Final = frozenset({Bagian.MENIMBANG, Bagian.DASAR_HUKUM, Bagian.PIHAK})
# Their tables are only a way to lay out words.
_LAID_OUT: Final = frozenset({Bagian.PIHAK, Bagian.TANDA_TANGAN, Bagian.NOMOR, Bagian.JUDUL})
_STEPS: Final = {
    "tabel": ", tabel ke-{}",
    "baris": ", baris {}",
    "sel": ", kolom {}",
    "paragraf": " paragraf ke-{}",
}
SayAddress = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Halaman:
    """What a naskah adds: the printed label of a block, the place of a table among those of its part, all addresses."""

    label: Mapping[str, str]
    tabel: Mapping[str, int]
    ada: frozenset[str]


def say_address(alamat: str, naskah: Naskah | None = None) -> str:
    """A stable address in a reader's words; without the naskah blocks are counted from 1.

    An address of another shape, and words that are said already, stay as they are.
    """
    return make_say_address(naskah)(alamat)


def make_say_address(naskah: Naskah | None) -> SayAddress:
    """The same for many addresses of one naskah."""
    page = _Halaman({}, {}, frozenset()) if naskah is None else _read_page(naskah)
    return lambda alamat: _say(alamat, page)


def with_words(temuan: Iterable[Temuan], letak: Mapping[Tempat, str]) -> tuple[Temuan, ...]:
    """The findings as a text report shows them: with the words for their places instead of the addresses."""
    return tuple(
        replace(t, tempat=replace(t.tempat, alamat=letak[t.tempat])) if t.tempat in letak else t
        for t in temuan
    )


def _say(alamat: str, page: _Halaman) -> str:
    head, _, rest = alamat.partition("/")
    if head.startswith("pasal-"):
        return _say_pasal(head, rest, page)
    if head in _PARTS:
        return _say_block(head, rest, page)
    # A finding on a draft that isn't written yet names its document first.
    inner = _say(rest, page) if rest else ""
    return f"{head}: {inner}" if inner != rest else alamat


def _say_pasal(head: str, rest: str, page: _Halaman) -> str:
    words = f"Pasal {head.removeprefix('pasal-')}"
    for step in rest.split("/") if rest else ():
        rank, _, number = step.partition("-")
        is_alone = (
            step == "paragraf-1" and f"{head}/{step}" in page.ada and f"{head}/paragraf-2" not in page.ada
        )
        if rank == "ayat":
            words += f" ayat ({number})"
        elif not is_alone:
            words += _step(step) or f" {rank} {number}".rstrip()
    return words


def _say_block(part: str, rest: str, page: _Halaman) -> str:
    name, count = _PARTS[part]
    place, *steps = rest.split("/")
    if not (place.isascii() and place.isdecimal()):
        return f"{part}/{rest}" if rest else name
    address = f"{part}/{place}"
    if label := page.label.get(address):
        words = f"{name} {label}"
    elif address in page.tabel and part not in _LAID_OUT:
        words = f"{name}, tabel ke-{page.tabel[address]}"
    elif part == Bagian.PEMBUKA and int(place) == 0:
        words = name
    else:
        words = name + count.format(int(place) + 1)
    return words + "".join(_step(step) or f", {step}" for step in steps)


def _step(step: str) -> str:
    """ "" for what is no step into a table or to a paragraph."""
    rank, _, number = step.partition("-")
    return _STEPS[rank].format(number) if rank in _STEPS and number else ""


def _read_page(naskah: Naskah) -> _Halaman:
    label: dict[str, str] = {}
    tabel: dict[str, int] = {}
    tables: Counter[Bagian] = Counter()
    used = Counter((b.bagian, b.nomor) for b in naskah.blok if isinstance(b, Paragraf))
    for blok in naskah.blok:
        if isinstance(blok, Tabel):
            tables[blok.bagian] += 1
            tabel.setdefault(blok.alamat, tables[blok.bagian])
        elif blok.bagian in _LISTS and used[blok.bagian, blok.nomor] == 1 and (words := _label(blok.nomor)):
            label.setdefault(blok.alamat, words)
    return _Halaman(label, tabel, frozenset(b.alamat for b in naskah.blok))


def _label(nomor: str) -> str:
    """A printed number as it is cited: "4." is "angka 4", "b." is "huruf b"."""
    bare = nomor.strip("().: \t")
    if bare.isdecimal():
        return f"angka {bare}"
    if bare.isalpha() and bare.isascii():
        return f"huruf {bare}" if bare.islower() else f"angka {bare}"
    return ""
