"""The comparison of two naskah: pasal by pasal, then the rest of the paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kerja_sama_docs.banding.bagian import compare_parts
from kerja_sama_docs.banding.garis import Sisi, take_sides
from kerja_sama_docs.banding.hasil_pasal import tell_pasal
from kerja_sama_docs.banding.hubungan import Hubungan
from kerja_sama_docs.banding.jajar import line_up
from kerja_sama_docs.banding.jodoh import left_over
from kerja_sama_docs.banding.model import Banding
from kerja_sama_docs.banding.pasangan_pasal import map_addresses, pair_crossings, pair_pasal
from kerja_sama_docs.banding.rupa import list_looks
from kerja_sama_docs.naskah import Bagian, Naskah


def compare(lama: Naskah, baru: Naskah, semua: bool = False) -> Banding:
    """Compare two agreements by what they say; numbers, blanks, quote styles and looks are no difference.

    `semua`: lines that differ in nothing but such looks are told too, apart from the rest (`rupa`).
    """
    old, new = take_sides(lama, baru)
    banding, known = compare_sides(old, new)
    if not semua:
        return banding
    return replace(banding, rupa=tuple(list_looks(old, new, line_up(old, new, known))))


def compare_sides(lama: Sisi, baru: Sisi) -> tuple[Banding, Hubungan]:
    """Compare two papers taken apart; with the comparison comes what it has found out about single lines."""
    old, new = lama.pasal, baru.pasal
    pairing = pair_pasal(old, new)
    lintas = pair_crossings(old, new, pairing)
    maps = map_addresses(old, new, pairing, lintas)
    left_old, left_new = left_over(pairing.sama, len(old), len(new))
    owned = _rows_of(lama, left_old), _rows_of(baru, left_new)
    outside = compare_parts(lama.lajur, baru.lajur, maps, owned)
    inside = tell_pasal(lama, baru, pairing, maps, lintas, outside)
    known = Hubungan(
        (*pairing.line_pairs(), *lintas.pasangan, *outside.pasangan),
        tuple(pairing.line_groups()),
        outside.pindah | pairing.line_moves() | set(lintas.pasangan),
        (*(item for _, items in inside for item in items), *outside.butir),
    )
    return Banding(tuple(p for p, _ in inside), outside.bagian), known


def _rows_of(side: Sisi, left: Iterable[int]) -> dict[int, int]:
    """Table rows that stand in a pasal of this side alone, each with the place of that pasal."""
    counts = Counter(p.alamat for p in side.pasal)
    homes = {side.pasal[i].alamat: i for i in left if counts[side.pasal[i].alamat] == 1}
    return {
        n: homes[home]
        for n, line in enumerate(side.lajur)
        if line.bagian is Bagian.PASAL and (home := line.alamat.partition("/")[0]) in homes
    }
