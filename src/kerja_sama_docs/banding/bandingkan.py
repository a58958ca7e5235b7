"""The comparison of two naskah: pasal by pasal, then the rest of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.bagian import compare_parts, list_lines
from kerja_sama_docs.banding.jodoh import exact_pairs, left_over, moved, places_after, similar_pairs
from kerja_sama_docs.banding.kata import join_words
from kerja_sama_docs.banding.model import Banding, BandingPasal, Macam, Tanda, gather_tanda
from kerja_sama_docs.banding.pasal import PasalTerurai, Sepasang, pair_up, unfold
from kerja_sama_docs.banding.rujukan import Peta
from kerja_sama_docs.banding.ubah import addition, removal
from kerja_sama_docs.banding.urut import Pasangan
from kerja_sama_docs.naskah import Naskah, pasal_to_text


def compare(lama: Naskah, baru: Naskah) -> Banding:
    """Compare two agreements by what they say; numbers, blanks, quote styles and looks are no difference."""
    old, new = [unfold(p) for p in lama.pasal], [unfold(p) for p in baru.pasal]
    pairing = _pair(old, new)
    maps = _maps(old, new, pairing)
    pasal = _every_pasal(old, new, pairing, maps)
    return Banding(pasal, tuple(compare_parts(list_lines(lama), list_lines(baru), maps)))


@dataclass(frozen=True, slots=True)
class _Pasangan:
    """Which pasal are the same, with their units paired, and which of them are out of order."""

    sama: dict[Pasangan, Sepasang]
    pindah: set[Pasangan]


def _pair(old: Sequence[PasalTerurai], new: Sequence[PasalTerurai]) -> _Pasangan:
    texts_old, texts_new = [p.isi for p in old], [p.isi for p in new]
    pairs = exact_pairs(texts_old, texts_new)
    pairs += similar_pairs(texts_old, texts_new, *left_over(pairs, len(old), len(new)))
    return _Pasangan({(i, j): pair_up(old[i], new[j]) for i, j in pairs}, moved(pairs, texts_old, texts_new))


def _maps(old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: _Pasangan) -> tuple[Peta, Peta]:
    """What every address stands for: a mark that both sides share for the same unit, else one of its own side."""
    marks_old: dict[str, str] = {}
    marks_new: dict[str, str] = {}
    for n, ((i, j), both) in enumerate(sorted(pairing.sama.items())):
        marks_old.setdefault(old[i].alamat, f"{n}")
        marks_new.setdefault(new[j].alamat, f"{n}")
        for k, (a, b) in enumerate(both.jodoh.pasangan):
            marks_old.setdefault(both.lama.simpul[a].alamat, f"{n}.{k}")
            marks_new.setdefault(both.baru.simpul[b].alamat, f"{n}.{k}")
        for k, (ones, twos) in enumerate(both.jodoh.pecah):
            marks_old.update((both.lama.simpul[a].alamat, f"{n}.p{k}") for a in ones)
            marks_new.update((both.baru.simpul[b].alamat, f"{n}.p{k}") for b in twos)
    for side, every, marks in (("lama", old, marks_old), ("baru", new, marks_new)):
        for p in every:
            for address in (p.alamat, *(node.alamat for node in p.simpul)):
                marks.setdefault(address, f"{side}:{address}")
    return Peta(marks_old), Peta(marks_new)


def _every_pasal(
    old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: _Pasangan, maps: tuple[Peta, Peta]
) -> tuple[BandingPasal, ...]:
    placed = [
        ((j, 0), _both(both, maps, is_moved=(i, j) in pairing.pindah))
        for (i, j), both in pairing.sama.items()
    ]
    left_old, left_new = left_over(pairing.sama, len(old), len(new))
    placed += [((j, 0), _added(new[j])) for j in left_new]
    after = places_after(left_old, dict(pairing.sama.keys()))
    for i in left_old:
        placed.append(((after[i], 1 + i), _removed(old[i])))
    return tuple(result for _, result in sorted(placed, key=lambda entry: entry[0]))


def _both(both: Sepasang, maps: tuple[Peta, Peta], *, is_moved: bool) -> BandingPasal:
    changes = both.changes(*maps)
    number_old, number_new = both.lama.pasal.nomor, both.baru.pasal.nomor
    if is_moved:
        kind = Macam.DIPINDAH
    elif changes:
        kind = Macam.DIUBAH
    else:
        kind = Macam.SAMA if number_old == number_new else Macam.DINOMORI_ULANG
    is_substance = any(change.substansi for change in changes)
    is_law = is_substance and both.baru.isi.judul == "dasarhukum"
    marks = gather_tanda(changes, *((Tanda.DASAR_HUKUM,) if is_law else ()))
    title = both.baru.pasal.judul or both.lama.pasal.judul
    return BandingPasal(number_old, number_new, " ".join(title.split()), kind, changes, is_substance, marks)


def _added(p: PasalTerurai) -> BandingPasal:
    change = addition((*p.judul, *p.kata), p.alamat, pasal_to_text(p.pasal))
    title = join_words(p.judul).strip()
    return BandingPasal(None, p.pasal.nomor, title, Macam.DITAMBAH, (change,), True, change.tanda)


def _removed(p: PasalTerurai) -> BandingPasal:
    change = removal((*p.judul, *p.kata), p.alamat, pasal_to_text(p.pasal))
    marks = gather_tanda((change,), Tanda.PASAL_DIHAPUS)
    title = join_words(p.judul).strip()
    return BandingPasal(p.pasal.nomor, None, title, Macam.DIHAPUS, (change,), True, marks)
