"""From the lines of the two papers to the parts of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.halaman.baris import lay_out, lay_out_alone, reasons
from kerja_sama_docs.banding.halaman.isi import BagianHalaman, Jejak, Kelompok, Lajur
from kerja_sama_docs.banding.halaman.kertas import Kertas, address_of
from kerja_sama_docs.banding.halaman.kunci import Kunci, PetaBagian
from kerja_sama_docs.banding.halaman.lipat import fold_lines, fold_parts
from kerja_sama_docs.banding.halaman.nama import name_address, name_part
from kerja_sama_docs.banding.halaman.pindah import find_moves
from kerja_sama_docs.banding.model import Banding, BandingBagian, BandingPasal, Macam, Perubahan
from kerja_sama_docs.banding.sejajar import Jajar
from kerja_sama_docs.naskah import Naskah

_IN_RUNS: Final = frozenset({Macam.DITAMBAH, Macam.DIHAPUS, Macam.DIPECAH, Macam.DIPINDAH})
LEFT_OVER: Final = "tersisa"

Tempatnya = tuple[Kunci, Lajur]


def arrange(lama: Naskah, baru: Naskah, banding: Banding, jajar: Sequence[Jajar]) -> tuple[Kelompok, ...]:
    """Every line with words of both papers, pasal by pasal, in the order of the new one."""
    return tuple(fold_parts(_Penata(lama, baru, banding, jajar).parts()))


@dataclass(frozen=True, slots=True)
class _Kepala:
    """What is known of a part before its lines."""

    nama: str
    judul: str = ""
    dahulu: str = ""
    macam: Macam = Macam.SAMA
    substansi: bool = False
    alasan: tuple[str, ...] = ()
    lanjutan: bool = False


class _Penata:
    """Goes once through the lines and gives them their parts, their traces and their ids."""

    def __init__(self, lama: Naskah, baru: Naskah, banding: Banding, jajar: Sequence[Jajar]) -> None:
        self._lama, self._baru = Kertas(lama, "lama"), Kertas(baru, "baru")
        self._banding, self._jajar = banding, jajar
        self._bagian = {part.bagian: part for part in banding.bagian}
        self._keys = PetaBagian(lama, baru, banding)
        self._told: set[int] = set()

    def parts(self) -> Iterator[BagianHalaman]:
        """The parts in order."""
        seen: set[Kunci] = set()
        stops = 0
        for n, (key, entries) in enumerate(groupby(self._placed(), key=lambda entry: entry[0]), 1):
            lines, stops = _with_stops([line for _, line in entries], stops)
            head = self._head(key)
            if key in seen:
                head = replace(head, lanjutan=True)
            seen.add(key)
            yield _part(f"bagian-{n}", head, lines)

    def _placed(self) -> list[Tempatnya]:
        """Every line with its part, traces of what moved included, and last what no line could tell."""
        keys = [self._keys.key(line) for line in self._jajar]
        laid: list[list[Lajur]] = []
        for key, line in zip(keys, self._jajar, strict=True):
            shown = self._calm(line) if self._is_moved_pasal(key) else line
            laid.append(list(lay_out(shown, self._lama, self._baru, self._fresh(shown.perubahan))))
        after = self._traces(keys, laid)
        placed: list[Tempatnya] = [*after.get(-1, ())]
        for n, (key, lines) in enumerate(zip(keys, laid, strict=True)):
            placed += [(key, line) for line in lines]
            placed += after.get(n, ())
        return placed + [(LEFT_OVER, line) for line in self._untold()]

    def _untold(self) -> Iterator[Lajur]:
        """Changes that no line is about: never left out."""
        for change in self._fresh(self._banding.perubahan):
            yield lay_out_alone(change)

    def _fresh(self, changes: Iterable[Perubahan]) -> tuple[Perubahan, ...]:
        fresh = tuple(change for change in changes if id(change) not in self._told)
        self._told.update(map(id, fresh))
        return fresh

    def _is_moved_pasal(self, key: Kunci) -> bool:
        return isinstance(key, int) and self._banding.pasal[key].macam is Macam.DIPINDAH

    def _calm(self, line: Jajar) -> Jajar:
        """A line that moved with its whole pasal is not marked by itself."""
        return replace(line, macam=Macam.SAMA) if line.macam is Macam.DIPINDAH else line

    def _traces(self, keys: Sequence[Kunci], laid: list[list[Lajur]]) -> dict[int, list[Tempatnya]]:
        """What moved gets its remark; the places that it left get a trace, by the line that it follows."""
        after: dict[int, list[Tempatnya]] = {}
        moves = find_moves(self._jajar, [not lines for lines in laid])
        for n, move in enumerate(moves, 1):
            members = [k for k in move.anggota if laid[k]]
            if not members:
                continue
            first = members[0]
            key, anchor = keys[first], move.setelah
            is_pasal = self._is_moved_pasal(key)
            old, new = self._names(first, key if is_pasal else None)
            remark = Jejak(f"dipindah dari {old}", f"asal-{n}")
            laid[first][0] = replace(laid[first][0], asal=remark, id=f"pindah-{n}")
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

    def _head(self, key: Kunci) -> _Kepala:
        if isinstance(key, int):
            return _head_of_pasal(self._banding.pasal[key])
        if key == LEFT_OVER:
            return _Kepala("Perubahan lain", macam=Macam.DIUBAH, substansi=True)
        if key.startswith("asal-"):
            return _Kepala("Tempat semula", macam=Macam.DIPINDAH)
        if key.startswith("pasal-"):
            return _Kepala(name_address(key))
        return _head_of_part(key, self._bagian.get(key))


def _head_of_pasal(pasal: BandingPasal) -> _Kepala:
    renumbered = pasal.lama is not None and pasal.baru is not None and pasal.lama != pasal.baru
    return _Kepala(
        f"Pasal {show_line(pasal.baru or pasal.lama or '')}",
        show_line(pasal.judul),
        f"Pasal {show_line(pasal.lama or '')}" if renumbered else "",
        pasal.macam,
        pasal.substansi,
        reasons(pasal.tanda, pasal.macam),
    )


def _head_of_part(name: str, part: BandingBagian | None) -> _Kepala:
    if part is None:
        return _Kepala(name_part(name))
    return _Kepala(name_part(name), "", "", Macam.DIUBAH, part.substansi, reasons(part.tanda))


def _with_stops(lines: Sequence[Lajur], count: int) -> tuple[list[Lajur], int]:
    """Give every change an id, lines that came, went or moved together one."""
    numbered: list[Lajur] = []
    before: Lajur | None = None
    for line in lines:
        is_same_run = (
            before is not None
            and line.macam in _IN_RUNS
            and (line.macam, line.substansi) == (before.macam, before.substansi)
            and line.asal is None
        )
        if line.berubah and line.jejak is None and not is_same_run:
            count += 1
            numbered.append(replace(line, id=line.id or f"ubah-{count}"))
        else:
            numbered.append(line)
        before = line if line.berubah and line.jejak is None else None
    return numbered, count


def _part(identity: str, head: _Kepala, lines: Sequence[Lajur]) -> BagianHalaman:
    stretches = tuple(
        tuple(fold_lines(list(run), is_table=is_table))
        for is_table, run in groupby(lines, key=lambda line: line.tabel)
    )
    is_calm = head.macam in (Macam.SAMA, Macam.DINOMORI_ULANG) and all(
        not line.berubah and not line.komentar for line in lines
    )
    return BagianHalaman(
        identity, head.nama, head.judul, head.dahulu, head.macam, head.substansi, head.alasan, stretches,
        len(lines), is_calm, head.lanjutan,
    )  # fmt: skip
