"""What became of each pasal: changed, come, gone."""

from __future__ import annotations

from collections.abc import Sequence

from kerja_sama_docs.banding.bagian import BandinganLuar
from kerja_sama_docs.banding.garis import Sisi
from kerja_sama_docs.banding.hubungan import JUDUL, LUAR, Butir, Titik
from kerja_sama_docs.banding.jodoh import left_over, places_after
from kerja_sama_docs.banding.kata import Kata, join_words
from kerja_sama_docs.banding.lintas import Lintas
from kerja_sama_docs.banding.model import BandingPasal, Macam, Perubahan, Tanda, gather_tanda
from kerja_sama_docs.banding.pasal import PasalTerurai
from kerja_sama_docs.banding.pasangan_pasal import PasanganPasal
from kerja_sama_docs.banding.rujukan import Peta
from kerja_sama_docs.banding.sepasang import Sepasang
from kerja_sama_docs.banding.ubah import addition, removal
from kerja_sama_docs.naskah import pasal_to_text

Hasil = tuple[BandingPasal, tuple[Butir, ...]]
BagianSendiri = tuple[tuple[Kata, ...], str, tuple[Titik, ...]]


def tell_pasal(
    lama: Sisi,
    baru: Sisi,
    pairing: PasanganPasal,
    maps: tuple[Peta, Peta],
    lintas: Lintas,
    luar: BandinganLuar,
) -> list[Hasil]:
    """Every pasal of both sides in the order of the new one, each with its changes and the lines that they are about."""
    old, new = lama.pasal, baru.pasal
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
        own = _own_part(j, baru, lintas.come(j), luar.ikut_baru.get(j, ()))
        placed.append(((j, 0), _added(new[j], own, [item for _, item in rest])))
    after = places_after(left_old, dict(pairing.sama.keys()))
    for i in left_old:
        own = _own_part(i, lama, lintas.gone(i), luar.ikut_lama.get(i, ()))
        is_emptied = bool(old[i].simpul) and len(lintas.gone(i)) == len(old[i].simpul)
        gone = _removed(old[i], own, tuple(left.get(i, ())), is_emptied=is_emptied)
        placed.append(((after[i], 1 + i), gone))
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
    is_substance = any(change.substansi for change in changes)
    is_law = is_substance and both.baru.isi.judul == "dasarhukum"
    marks = gather_tanda(changes, *((Tanda.DASAR_HUKUM,) if is_law else ()))
    title = " ".join((both.baru.pasal.judul or both.lama.pasal.judul).split())
    return BandingPasal(number_old, number_new, title, kind, changes, is_substance, marks, left)


def _added(p: PasalTerurai, own: BagianSendiri, arrived: Sequence[Butir]) -> Hasil:
    words, text, points = own
    change = addition(words, p.alamat, text)
    items = (Butir(change, (), points), *arrived)
    changes = tuple(item.perubahan for item in items)
    title = join_words(p.judul).strip()
    return BandingPasal(
        None, p.pasal.nomor, title, Macam.DITAMBAH, changes, True, gather_tanda(changes)
    ), items


def _removed(p: PasalTerurai, own: BagianSendiri, left: tuple[Perubahan, ...], *, is_emptied: bool) -> Hasil:
    """A pasal that is gone; `is_emptied`: all that it said stands in other pasal."""
    words, text, points = own
    change = removal(words, p.alamat, text)
    marks = gather_tanda((change,), Tanda.ISI_DIPINDAH if is_emptied else Tanda.PASAL_DIHAPUS)
    title = join_words(p.judul).strip()
    result = BandingPasal(p.pasal.nomor, None, title, Macam.DIHAPUS, (change,), True, marks, left)
    return result, (Butir(change, points),)


def _own_part(place: int, side: Sisi, elsewhere: set[int], rows: Sequence[int]) -> BagianSendiri:
    """The words, the text and the lines of a pasal that only one side has, its table rows (`rows`) included.

    Units that stand elsewhere on the other side are left out.
    """
    p = side.pasal[place]
    own = [k for k in range(len(p.simpul)) if k not in elsewhere]
    lines = [side.lajur[n] for n in rows]
    words = (
        *p.judul,
        *(word for k in own for word in p.simpul[k].kata),
        *(word for line in lines for word in line.kata),
    )
    text = _part_text(p, own) if elsewhere else pasal_to_text(p.pasal)
    points = *((place, k) for k in (JUDUL, *own)), *((LUAR, n) for n in rows)
    return words, "\n".join([text, *(line.cetak for line in lines)]), points


def _part_text(p: PasalTerurai, own: Sequence[int]) -> str:
    heading = [f"Pasal {p.pasal.nomor}", *([p.pasal.judul] if p.pasal.judul else [])]
    return "\n".join([*heading, *(p.simpul[k].cetak for k in own)])
