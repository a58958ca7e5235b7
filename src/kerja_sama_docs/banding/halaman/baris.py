"""From a pair of lines of the two papers to a line of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.alasan import alasan
from kerja_sama_docs.banding.halaman.aman import show, show_line
from kerja_sama_docs.banding.halaman.isi import Corak, Lajur, Potongan, SelHalaman, Sisi
from kerja_sama_docs.banding.halaman.kertas import Kertas, Mentah, address_of
from kerja_sama_docs.banding.halaman.nama import HELD, name_address
from kerja_sama_docs.banding.halaman.potong import cut, pieces_only, plain, replaced, whole
from kerja_sama_docs.banding.model import Keping, Macam, Perubahan, Tanda
from kerja_sama_docs.banding.sasaran import Sasaran, left_behind
from kerja_sama_docs.banding.sejajar import Jajar, Letak
from kerja_sama_docs.naskah import Blok, Paragraf

NO_FOLLOW: Final = (
    "Rujukan tidak mengikuti perubahan nomor; periksa apakah masih menunjuk ketentuan yang dimaksud"
)
REARRANGED: Final = "Susunan diubah tanpa mengubah kata."
_CELL: Final = re.compile(r"/sel-(\d{1,4})$")
_WHOLE: Final = {Macam.DITAMBAH: Corak.SISIP, Macam.DIHAPUS: Corak.HAPUS, Macam.DIPINDAH: Corak.PINDAH}
_DEEPEST: Final = 4


def lay_out(
    jajar: Jajar, lama: Kertas, baru: Kertas, fresh: Sequence[Perubahan], targets: Sasaran
) -> Iterator[Lajur]:
    """The lines of the page for a pair: none if it is blank, two if the columns of a row do not agree.

    `fresh` are those of its changes that no earlier line has told.
    """
    one = None if jajar.lama is None else lama.cells(jajar.lama)
    two = None if jajar.baru is None else baru.cells(jajar.baru)
    komentar = (*lama.comments(jajar.lama), *baru.comments(jajar.baru))
    if not komentar and not any(
        side and (side[0] or any(text for text, _ in side[1])) for side in (one, two)
    ):
        return
    blok = baru.blok[jajar.baru.urutan] if jajar.baru else lama.blok[(jajar.lama or Letak(0)).urutan]
    sides, both = _sides(jajar, one, two)
    is_row = not isinstance(blok, Paragraf)
    if sides[0] and sides[1] and both is None and jajar.macam is Macam.DIUBAH:
        split: tuple[tuple[Sisi | None, Sisi | None], ...] = ((sides[0], None), (None, sides[1]))
    else:
        split = (sides,)
    for n, (left, right) in enumerate(split):
        is_last = n == len(split) - 1
        yield Lajur(
            macam=jajar.macam if len(split) == 1 else (Macam.DITAMBAH if n else Macam.DIHAPUS),
            lama=left,
            baru=right,
            gabung=both,
            tabel=is_row,
            kepala=is_row and _is_head(blok, jajar),
            tingkat=_depth(blok),
            judul=isinstance(blok, Paragraf) and _is_heading(blok),
            di=name_address(address_of(blok, jajar.baru or jajar.lama)),
            substansi=any(change.substansi for change in jajar.perubahan),
            alasan=reasons((tanda for change in fresh for tanda in change.tanda), jajar.macam)
            if is_last
            else (),
            catatan=tuple(_remarks(fresh, targets)) if is_last else (),
            awal=bool(fresh) and n == 0,
            ubahan=_changed_words(jajar) if is_last else (),
            komentar=komentar if is_last else (),
        )


def lay_out_alone(change: Perubahan, targets: Sasaran) -> Lajur:
    """A line for a change that no line of the papers is about."""
    old = None if change.lama is None else ("", ((change.lama, 1),))
    new = None if change.baru is None else ("", ((change.baru, 1),))
    letak = Jajar(old and Letak(0), new and Letak(0), change.macam, (change,))
    sides, both = _sides(letak, old, new)
    return Lajur(
        change.macam, *sides, both, di=name_address(change.alamat), substansi=change.substansi,
        alasan=reasons(change.tanda, change.macam), catatan=(name_address(change.alamat), *_remarks((change,), targets)), awal=True,
    )  # fmt: skip


def reasons(marks: Iterable[Tanda], macam: Macam = Macam.DIUBAH) -> tuple[str, ...]:
    """Why the marks deserve a second look, each once; what came or went whole holds what it is marked for."""
    found = set(marks) - ({Tanda.PASAL_DIHAPUS} if macam is Macam.DIHAPUS else set())
    if macam in (Macam.DITAMBAH, Macam.DIHAPUS):
        emptied = (alasan(Tanda.ISI_DIPINDAH),) if Tanda.ISI_DIPINDAH in found else ()
        held = (tanda for tanda in Tanda if tanda in found - {Tanda.ISI_DIPINDAH})
        return *emptied, *(f"memuat {HELD[tanda]}" for tanda in held)
    return tuple(alasan(tanda) for tanda in Tanda if tanda in found)


def _sides(
    jajar: Jajar, one: Mentah | None, two: Mentah | None
) -> tuple[tuple[Sisi | None, Sisi | None], Sisi | None]:
    if one is None or two is None or jajar.macam in (Macam.DIPINDAH, Macam.DIPECAH):
        kind = _WHOLE.get(jajar.macam, Corak.TETAP)
        return (_side(one, kind), _side(two, kind)), None
    if jajar.macam is not Macam.DIUBAH:
        return (_side(one, Corak.TETAP), _side(two, Corak.TETAP)), None
    if len(one[1]) != len(two[1]):
        return (_side(one, Corak.HAPUS), _side(two, Corak.SISIP)), None
    about = _by_cell(jajar.perubahan)
    left: list[SelHalaman] = []
    right: list[SelHalaman] = []
    both: list[SelHalaman] = []
    for n, ((old, wide_old), (new, wide_new)) in enumerate(zip(one[1], two[1], strict=True), 1):
        pieces = about.get(n, about.get(0) if len(one[1]) == 1 else None)
        if pieces is not None:
            three = cut(pieces, old, new)
        elif 0 in about and old.split() != new.split():
            three = replaced(old, new)
        else:
            three = (plain(old), plain(new), plain(new))
        left.append(SelHalaman(three[0], wide_old))
        right.append(SelHalaman(three[1], wide_new))
        both.append(SelHalaman(three[2], wide_new))
    return (Sisi(show(one[0]), tuple(left)), Sisi(show(two[0]), tuple(right))), Sisi(
        show(two[0]), tuple(both)
    )


def _side(raw: Mentah | None, corak: Corak) -> Sisi | None:
    if raw is None:
        return None
    return Sisi(show(raw[0]), tuple(SelHalaman(whole(text, corak), wide) for text, wide in raw[1]))


def _by_cell(changes: Iterable[Perubahan]) -> dict[int, tuple[Keping, ...]]:
    """The pieces of each change by the number of its cell, 0 for a whole line."""
    found: dict[int, tuple[Keping, ...]] = {}
    for change in changes:
        if change.macam is Macam.DIUBAH:
            match = _CELL.search(change.alamat_baru or "")
            found[int(match[1]) if match else 0] = change.keping
    return found


def _changed_words(jajar: Jajar) -> tuple[Potongan, ...]:
    """What changed in units that were split or joined: their words are spread over several lines."""
    if jajar.macam is not Macam.DIPECAH or jajar.baru is None or jajar.lama is None:
        return ()
    return tuple(p for c in jajar.perubahan if c.macam is Macam.DIPECAH for p in pieces_only(c.keping))


def _remarks(changes: Iterable[Perubahan], targets: Sasaran) -> Iterator[str]:
    for change in changes:
        if change.macam is Macam.DIPECAH and not change.keping:
            yield REARRANGED
        stale = [f"{cited} {targets.explain(cited)}" for cited in left_behind(change.keping)]
        if stale:
            yield show_line(f"{NO_FOLLOW}: {'; '.join(stale)}.")


def _is_head(blok: Blok, jajar: Jajar) -> bool:
    letak = jajar.baru or jajar.lama
    return letak is not None and not isinstance(blok, Paragraf) and blok.baris[letak.baris or 0].kepala


def _is_heading(blok: Paragraf) -> bool:
    return blok.alamat.startswith("pasal-") and "/" not in blok.alamat


def _depth(blok: Blok) -> int:
    if not isinstance(blok, Paragraf) or not blok.alamat.startswith("pasal-"):
        return 0
    return min(max(0, blok.alamat.count("/") - 1), _DEEPEST)
