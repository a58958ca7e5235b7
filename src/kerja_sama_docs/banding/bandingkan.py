"""The comparison of two naskah: pasal by pasal, then the rest of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kerja_sama_docs.banding.bagian import compare_parts
from kerja_sama_docs.banding.garis import Sisi, take_sides
from kerja_sama_docs.banding.hubungan import JUDUL, Butir, Hubungan, Titik
from kerja_sama_docs.banding.jajar import line_up
from kerja_sama_docs.banding.jodoh import exact_pairs, left_over, moved, places_after, similar_pairs
from kerja_sama_docs.banding.kata import Kata, join_words
from kerja_sama_docs.banding.lintas import Lintas, find_crossings
from kerja_sama_docs.banding.model import Banding, BandingPasal, Macam, Perubahan, Tanda, gather_tanda
from kerja_sama_docs.banding.pasal import PasalTerurai
from kerja_sama_docs.banding.rujukan import Peta
from kerja_sama_docs.banding.rupa import list_looks
from kerja_sama_docs.banding.sepasang import Sepasang, pair_up
from kerja_sama_docs.banding.ubah import addition, removal
from kerja_sama_docs.banding.urut import Pasangan
from kerja_sama_docs.naskah import Naskah, pasal_to_text

Hasil = tuple[BandingPasal, tuple[Butir, ...]]


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
    pairing = _pair(old, new)
    lintas = _crossings(old, new, pairing)
    maps = _maps(old, new, pairing, lintas)
    inside = _every_pasal(old, new, pairing, maps, lintas)
    outside = compare_parts(lama.lajur, baru.lajur, maps)
    known = Hubungan(
        (*_line_pairs(pairing), *lintas.pasangan, *outside.pasangan),
        tuple(_line_groups(pairing)),
        outside.pindah | _line_moves(pairing) | set(lintas.pasangan),
        (*(item for _, items in inside for item in items), *outside.butir),
    )
    return Banding(tuple(p for p, _ in inside), outside.bagian), known


def _line_pairs(pairing: _Pasangan) -> Iterator[tuple[Titik, Titik]]:
    for (i, j), both in pairing.sama.items():
        yield (i, JUDUL), (j, JUDUL)
        yield from (((i, a), (j, b)) for a, b in both.jodoh.pasangan)


def _line_groups(pairing: _Pasangan) -> Iterator[tuple[tuple[Titik, ...], tuple[Titik, ...]]]:
    for (i, j), both in pairing.sama.items():
        for ones, twos in both.jodoh.pecah:
            yield tuple((i, a) for a in ones), tuple((j, b) for b in twos)


def _line_moves(pairing: _Pasangan) -> set[tuple[Titik, Titik]]:
    found: set[tuple[Titik, Titik]] = set()
    for (i, j), both in pairing.sama.items():
        if (i, j) in pairing.pindah:
            found.add(((i, JUDUL), (j, JUDUL)))
        every = both.jodoh.pasangan if (i, j) in pairing.pindah else both.strayed()
        found.update(((i, a), (j, b)) for a, b in every)
    return found


@dataclass(frozen=True, slots=True)
class _Pasangan:
    """Which pasal are the same, with their units paired, and which of them are out of order."""

    sama: dict[Pasangan, Sepasang]
    pindah: set[Pasangan]


def _pair(old: Sequence[PasalTerurai], new: Sequence[PasalTerurai]) -> _Pasangan:
    texts_old, texts_new = [p.isi for p in old], [p.isi for p in new]
    pairs = exact_pairs(texts_old, texts_new)
    pairs += similar_pairs(texts_old, texts_new, *left_over(pairs, len(old), len(new)))
    return _Pasangan(
        {(i, j): pair_up((i, j), old[i], new[j]) for i, j in pairs}, moved(pairs, texts_old, texts_new)
    )


def _crossings(old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: _Pasangan) -> Lintas:
    left_old, left_new = left_over(pairing.sama, len(old), len(new))
    ones = [(p, k) for p in left_old for k in range(len(old[p].simpul))]
    twos = [(q, k) for q in left_new for k in range(len(new[q].simpul))]
    for (p, q), both in pairing.sama.items():
        rest_old, rest_new = both.left()
        ones += [(p, k) for k in rest_old]
        twos += [(q, k) for k in rest_new]
    return find_crossings(old, new, (ones, twos), set(pairing.sama))


def _maps(
    old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: _Pasangan, lintas: Lintas
) -> tuple[Peta, Peta]:
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
    for k, (one, two) in enumerate(lintas.pasangan):
        marks_old.setdefault(old[one[0]].simpul[one[1]].alamat, f"x{k}")
        marks_new.setdefault(new[two[0]].simpul[two[1]].alamat, f"x{k}")
    for side, every, marks in (("lama", old, marks_old), ("baru", new, marks_new)):
        for p in every:
            for address in (p.alamat, *(node.alamat for node in p.simpul)):
                marks.setdefault(address, f"{side}:{address}")
    return Peta(marks_old), Peta(marks_new)


def _every_pasal(
    old: Sequence[PasalTerurai],
    new: Sequence[PasalTerurai],
    pairing: _Pasangan,
    maps: tuple[Peta, Peta],
    lintas: Lintas,
) -> list[Hasil]:
    arrived = lintas.moves(maps)
    left: dict[int, list[Perubahan]] = {}
    for _, item in (entry for entries in arrived.values() for entry in entries):
        left.setdefault(item.lama[0][0], []).append(item.perubahan)
    placed: list[tuple[tuple[int, int], Hasil]] = []
    for (i, j), both in pairing.sama.items():
        items = both.changes(maps, lintas, arrived.get(j, []))
        result = _both(both, items, tuple(left.get(i, ())), is_moved=(i, j) in pairing.pindah)
        placed.append(((j, 0), (result, items)))
    left_old, left_new = left_over(pairing.sama, len(old), len(new))
    for j in left_new:
        rest = sorted(arrived.get(j, []), key=lambda entry: entry[0])
        placed.append(((j, 0), _added(j, new[j], lintas.come(j), [item for _, item in rest])))
    after = places_after(left_old, dict(pairing.sama.keys()))
    placed += [
        ((after[i], 1 + i), _removed(i, old[i], lintas.gone(i), tuple(left.get(i, ())))) for i in left_old
    ]
    return [result for _, result in sorted(placed, key=lambda entry: entry[0])]


def _both(
    both: Sepasang, items: tuple[Butir, ...], left: tuple[Perubahan, ...], *, is_moved: bool
) -> BandingPasal:
    changes = tuple(item.perubahan for item in items)
    number_old, number_new = both.lama.pasal.nomor, both.baru.pasal.nomor
    if is_moved:
        kind = Macam.DIPINDAH
    elif changes or left:
        kind = Macam.DIUBAH
    else:
        kind = Macam.SAMA if number_old == number_new else Macam.DINOMORI_ULANG
    is_substance = any(change.substansi for change in (*changes, *left))
    is_law = is_substance and both.baru.isi.judul == "dasarhukum"
    marks = gather_tanda((*changes, *left), *((Tanda.DASAR_HUKUM,) if is_law else ()))
    title = " ".join((both.baru.pasal.judul or both.lama.pasal.judul).split())
    return BandingPasal(number_old, number_new, title, kind, changes, is_substance, marks, left)


def _added(place: int, p: PasalTerurai, come: set[int], arrived: Sequence[Butir]) -> Hasil:
    words, text, points = _own_part(place, p, come)
    change = addition(words, p.alamat, text)
    items = (Butir(change, (), points), *arrived)
    changes = tuple(item.perubahan for item in items)
    title = join_words(p.judul).strip()
    return BandingPasal(
        None, p.pasal.nomor, title, Macam.DITAMBAH, changes, True, gather_tanda(changes)
    ), items


def _removed(place: int, p: PasalTerurai, gone: set[int], left: tuple[Perubahan, ...]) -> Hasil:
    words, text, points = _own_part(place, p, gone)
    change = removal(words, p.alamat, text)
    marks = gather_tanda((change, *left), Tanda.PASAL_DIHAPUS)
    title = join_words(p.judul).strip()
    result = BandingPasal(p.pasal.nomor, None, title, Macam.DIHAPUS, (change,), True, marks, left)
    return result, (Butir(change, points),)


def _own_part(
    place: int, p: PasalTerurai, elsewhere: set[int]
) -> tuple[tuple[Kata, ...], str, tuple[Titik, ...]]:
    """The words, the text and the lines of a pasal that only one side has, without units that stand elsewhere."""
    own = [k for k in range(len(p.simpul)) if k not in elsewhere]
    words = (*p.judul, *(word for k in own for word in p.simpul[k].kata))
    points = tuple((place, k) for k in (JUDUL, *own))
    if not elsewhere:
        return words, pasal_to_text(p.pasal), points
    lines = [
        f"Pasal {p.pasal.nomor}",
        *([p.pasal.judul] if p.pasal.judul else []),
        *(p.simpul[k].cetak for k in own),
    ]
    return words, "\n".join(lines), points
