"""Units that left their place inside their pasal, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from kerja_sama_docs.banding.jodoh import moved
from kerja_sama_docs.banding.model import Macam, Perubahan, Tanda
from kerja_sama_docs.banding.pemikul import changes_hands
from kerja_sama_docs.banding.satuan import Jodoh, Simpul
from kerja_sama_docs.banding.urut import Pasangan


class Pindah(Enum):
    """How far a unit moved: within its list, to another list, or to a list of other rights, duties or parties."""

    URUTAN = "urutan"
    DAFTAR = "daftar"
    TANGAN = "tangan"


def find_strayed(one: Sequence[Simpul], two: Sequence[Simpul], jodoh: Jodoh) -> dict[Pasangan, Pindah]:
    """Pairs that left their place among their siblings, or their list."""
    partner = dict(jodoh.pasangan) | {-1: -1}
    for ones, twos in jodoh.pecah:
        partner.update(dict.fromkeys(ones, twos[0]))
    known = set(partner.values())
    siblings: dict[Pasangan, list[Pasangan]] = {}
    strayed: dict[Pasangan, Pindah] = {}
    for i, j in jodoh.pasangan:
        above, below = one[i].induk, two[j].induk
        if partner.get(above) == below:
            siblings.setdefault((above, below), []).append((i, j))
        elif above in partner and below in known:
            hands = changes_hands(_lead(one, above), _lead(two, below))
            strayed[i, j] = Pindah.TANGAN if hands else Pindah.DAFTAR
    texts_old, texts_new = [n.isi for n in one], [n.isi for n in two]
    for pairs in siblings.values():
        out = moved(pairs, texts_old, texts_new)
        strayed.update(dict.fromkeys(out, Pindah.URUTAN))
    return strayed


def relocation(one: Simpul, two: Simpul, how: Pindah) -> Perubahan:
    """A unit that stands elsewhere."""
    return Perubahan(
        one.alamat,
        two.alamat,
        Macam.DIPINDAH,
        one.cetak,
        two.cetak,
        substansi=how is not Pindah.URUTAN,
        tanda=(Tanda.HAK_KEWAJIBAN,) if how is Pindah.TANGAN else (),
    )


def _lead(nodes: Sequence[Simpul], place: int) -> str:
    return nodes[place].cetak if place >= 0 else ""
