"""From the lines of the two papers to the parts of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.halaman.baris import lay_out, lay_out_alone
from kerja_sama_docs.banding.halaman.isi import BagianHalaman, Jejak, Kelompok, Lajur
from kerja_sama_docs.banding.halaman.kepala import (
    Kepala,
    head_of_part,
    head_of_pasal,
    head_of_rest,
    main_stretch,
)
from kerja_sama_docs.banding.halaman.kertas import Kertas, address_of
from kerja_sama_docs.banding.halaman.kunci import Kunci, PetaBagian
from kerja_sama_docs.banding.halaman.lipat import fold_lines, fold_parts
from kerja_sama_docs.banding.halaman.nama import name_address
from kerja_sama_docs.banding.halaman.pindah import find_moves
from kerja_sama_docs.banding.hitung import changes_heading
from kerja_sama_docs.banding.model import Banding, Macam, Perubahan
from kerja_sama_docs.banding.sasaran import find_targets
from kerja_sama_docs.banding.sejajar import Jajar
from kerja_sama_docs.naskah import Naskah

LEFT_OVER: Final = "tersisa"

Tempatnya = tuple[Kunci, Lajur]


def arrange(lama: Naskah, baru: Naskah, banding: Banding, jajar: Sequence[Jajar]) -> tuple[Kelompok, ...]:
    """Every line with words of both papers, pasal by pasal, in the order of the new one."""
    return tuple(fold_parts(_Penata(lama, baru, banding, jajar).parts()))


class _Penata:
    """Goes once through the lines and gives them their parts, their traces and their ids."""

    def __init__(self, lama: Naskah, baru: Naskah, banding: Banding, jajar: Sequence[Jajar]) -> None:
        self._lama, self._baru = Kertas(lama, "lama"), Kertas(baru, "baru")
        self._banding, self._jajar = banding, jajar
        self._bagian = {part.bagian: part for part in banding.bagian}
        self._keys = PetaBagian(lama, baru, banding)
        self._moved: set[int] = set()
        self._targets = find_targets(banding)
        self._told: set[int] = set()

    def parts(self) -> Iterator[BagianHalaman]:
        """The parts in order."""
        stretches: list[tuple[Kunci, list[Lajur]]] = []
        stops = 0
        for key, entries in groupby(self._placed(), key=lambda entry: entry[0]):
            lines, stops = _with_stops([line for _, line in entries], stops)
            stretches.append((key, lines))
        places: dict[Kunci, list[int]] = {}
        for n, (key, _) in enumerate(stretches):
            places.setdefault(key, []).append(n)
        main = {key: main_stretch([stretches[n][1] for n in own]) for key, own in places.items()}
        for n, (key, lines) in enumerate(stretches):
            head = self._head(key)
            own = places[key]
            if n != own[main[key]]:
                head = head_of_rest(head, lines)
            yield _part(f"bagian-{n + 1}", replace(head, lanjutan=n != own[0]), lines)

    def _placed(self) -> list[Tempatnya]:
        """Every line with its part, traces of what moved included, and last what no line could tell."""
        keys = [self._keys.key(line) for line in self._jajar]
        laid: list[list[Lajur]] = []
        for key, line in zip(keys, self._jajar, strict=True):
            shown = self._calm(line) if self._is_moved_pasal(key) else line
            fresh = self._fresh(shown.perubahan)
            lines = list(lay_out(shown, self._lama, self._baru, fresh, self._targets))
            self._told.update(id(change) for change in fresh if lines)
            laid.append(lines)
        after = self._traces(keys, laid)
        placed: list[Tempatnya] = [*after.get(-1, ())]
        for n, (key, lines) in enumerate(zip(keys, laid, strict=True)):
            placed += [(key, line) for line in lines]
            placed += after.get(n, ())
        return placed + [(LEFT_OVER, line) for line in self._untold()]

    def _untold(self) -> Iterator[Lajur]:
        """Changes that no line is about: never left out."""
        for change in self._fresh(self._banding.perubahan):
            yield lay_out_alone(change, self._targets)

    def _fresh(self, changes: Iterable[Perubahan]) -> tuple[Perubahan, ...]:
        return tuple(change for change in changes if id(change) not in self._told)

    def _is_moved_pasal(self, key: Kunci) -> bool:
        return isinstance(key, int) and self._banding.pasal[key].macam is Macam.DIPINDAH

    def _is_told_as_move(self, key: Kunci) -> bool:
        """Whether a pasal that moved is a change by itself; with another title the move is told there."""
        if not isinstance(key, int) or key in self._moved or changes_heading(self._banding.pasal[key]):
            return False
        self._moved.add(key)
        return True

    def _calm(self, line: Jajar) -> Jajar:
        """A line that moved with its whole pasal is not marked by itself."""
        is_silent = line.macam is Macam.DIPINDAH and not line.perubahan
        return replace(line, macam=Macam.SAMA) if is_silent else line

    def _traces(self, keys: Sequence[Kunci], laid: list[list[Lajur]]) -> dict[int, list[Tempatnya]]:
        """What moved gets its remark; the places that it left get a trace, by the line that it follows."""
        after: dict[int, list[Tempatnya]] = {}
        whole = [key if isinstance(key, int) and self._is_moved_pasal(key) else None for key in keys]
        moves = find_moves(self._jajar, [not lines for lines in laid], whole)
        for n, move in enumerate(moves, 1):
            members = [k for k in move.anggota if laid[k]]
            if not members:
                continue
            first = members[0]
            key, anchor = keys[first], move.setelah
            is_pasal = self._is_moved_pasal(key)
            old, new = self._names(first, key if is_pasal else None)
            remark = Jejak(f"dipindah dari {old}", f"asal-{n}")
            starts = laid[first][0].awal or (is_pasal and self._is_told_as_move(key))
            laid[first][0] = replace(laid[first][0], asal=remark, id=f"pindah-{n}", awal=starts)
            if is_pasal:
                while 0 <= anchor < len(keys) - 1 and keys[anchor + 1] == keys[anchor]:
                    anchor += 1
            beside = laid[anchor][-1].tabel if anchor >= 0 and laid[anchor] and not is_pasal else False
            trace = Lajur(
                Macam.DIPINDAH,
                None,
                None,
                tabel=beside,
                id=f"asal-{n}",
                jejak=Jejak(f"{old} dipindah ke {new}", f"pindah-{n}"),
            )
            home: Kunci = f"asal-{n}" if is_pasal or anchor < 0 else keys[anchor]
            after.setdefault(anchor, []).append((home, trace))
        return after

    def _names(self, n: int, key: Kunci | None) -> tuple[str, str]:
        if isinstance(key, int):
            pasal = self._banding.pasal[key]
            return f"Pasal {show_line(pasal.lama or '')}", f"Pasal {show_line(pasal.baru or '')}"
        line = self._jajar[n]
        old = "" if line.lama is None else address_of(self._lama.blok[line.lama.urutan], line.lama)
        new = "" if line.baru is None else address_of(self._baru.blok[line.baru.urutan], line.baru)
        return name_address(old) or "tempat lain", name_address(new) or "tempat lain"

    def _head(self, key: Kunci) -> Kepala:
        if isinstance(key, int):
            return head_of_pasal(self._banding.pasal[key])
        if key == LEFT_OVER:
            return Kepala("Perubahan lain", macam=Macam.DIUBAH, substansi=True)
        if key.startswith("asal-"):
            return Kepala("Tempat semula", macam=Macam.DIPINDAH)
        if key.startswith("pasal-"):
            return Kepala(name_address(key))
        return head_of_part(key, self._bagian.get(key))


def _with_stops(lines: Sequence[Lajur], count: int) -> tuple[list[Lajur], int]:
    """Give every line that is the first to tell of a change an id."""
    numbered: list[Lajur] = []
    for line in lines:
        if line.henti and not line.id:
            count += 1
            numbered.append(replace(line, id=f"ubah-{count}"))
        else:
            numbered.append(line)
    return numbered, count


def _part(identity: str, head: Kepala, lines: Sequence[Lajur]) -> BagianHalaman:
    stretches = tuple(
        tuple(fold_lines(list(run), is_table=is_table))
        for is_table, run in groupby(lines, key=lambda line: line.tabel)
    )
    is_calm = head.macam in (Macam.SAMA, Macam.DINOMORI_ULANG) and all(
        not line.berubah and not line.komentar for line in lines
    )
    # A line that came from another part is told there, and yet it is seen here.
    is_host = head.macam is Macam.SAMA and any(line.asal is not None for line in lines)
    kind = Macam.DIUBAH if is_host else head.macam
    return BagianHalaman(
        identity, head.nama, head.judul, head.dahulu, kind, head.substansi, head.alasan, stretches,
        len(lines), is_calm, head.lanjutan, head.utama,
    )  # fmt: skip
