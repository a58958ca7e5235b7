"""The parties of a paper: of its title, of its komparisi, of its signature block, and its NOMOR lines.

A study for `bahan.once(find_pihak)`. It reads any layout (a table of two columns, rows Nama/Jabatan/Alamat, running
text), any number of parties, and says nothing where it could make nothing out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis, squash
from kerja_sama_docs.aturan.pihak_judul import InstansiJudul, KepalaNaskah, NomorNaskah, read_head
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah, read_parties
from kerja_sama_docs.aturan.pihak_tanda_tangan import TandaTangan, read_signatures
from kerja_sama_docs.fakta import Tingkatan
from kerja_sama_docs.naskah import Bagian, Naskah


@dataclass(frozen=True, slots=True)
class ParaPihak:
    """All that a paper says of its parties.

    Attributes:
        kepala: the title block: institutions, NOMOR lines, subject.
        pihak: the parties of the komparisi in order; () where no label is given to anybody.
        tanda_tangan: the labelled places to sign, in reading order.
        daerah: the regions of the parties, each once, in order.
        lengkap: whether the paper is more than a fragment: parties, signatures, at least four pasal.
    """

    kepala: KepalaNaskah
    pihak: tuple[PihakNaskah, ...]
    tanda_tangan: tuple[TandaTangan, ...]
    daerah: tuple[DaerahTertulis, ...]
    lengkap: bool

    @property
    def instansi(self) -> tuple[InstansiJudul, ...]:
        """The institutions of the title in order."""
        return self.kepala.instansi

    @property
    def nomor(self) -> tuple[NomorNaskah, ...]:
        """The NOMOR lines in order."""
        return self.kepala.nomor


def find_pihak(naskah: Naskah) -> ParaPihak:
    """Read the parties of a paper."""
    parties = read_parties(naskah)
    signatures = read_signatures(naskah)
    signed = any(blok.bagian is Bagian.TANDA_TANGAN for blok in naskah.blok)
    whole = len(parties) > 1 and signed and len(naskah.pasal) >= _FEWEST_PASAL
    return ParaPihak(read_head(naskah), parties, signatures, _regions(parties), whole)


def _regions(parties: Iterable[PihakNaskah]) -> tuple[DaerahTertulis, ...]:
    found: dict[tuple[Tingkatan, str], DaerahTertulis] = {}
    for pihak in parties:
        if pihak.daerah is not None:
            found.setdefault(pihak.daerah.kunci, pihak.daerah)
    return tuple(found.values())


_FEWEST_PASAL: Final = 4
_AFTER_COMMA: Final = re.compile(r",.*", re.S)
_TITLE: Final = frozenset(
    {
        "h",
        "hj",
        "dr",
        "drs",
        "dra",
        "ir",
        "prof",
        "kh",
        "st",
        "tgk",
        "raden",
        "rd",
        "dt",
        "datuk",
        "tuan",
        "hi",
        "ny",
        "tn",
        "sdr",
    }
)


def same_name(one: str, other: str) -> bool:
    """Whether two names may be of one person: titles and degrees apart, the shorter one's words are all in the longer."""
    a, b = _name_words(one), _name_words(other)
    if not a or not b:
        return True
    joined = squash("".join(a)), squash("".join(b))
    return set(a) <= set(b) or set(b) <= set(a) or joined[0] == joined[1]


def _name_words(name: str) -> list[str]:
    core = _AFTER_COMMA.sub("", name)
    words = [squash(w) for w in core.split() if "." not in w.rstrip(".,") or squash(w) not in _TITLE]
    kept = [w for w in words if len(w) > 1 and w not in _TITLE]
    return kept
