"""The law as of a day: what was in force, and which amendments had been made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kerja_sama_docs.peraturan.model import Peraturan
from kerja_sama_docs.peraturan.pustaka import Pustaka


def in_force(p: Peraturan, on: date) -> bool:
    """Whether a regulation was in force on a day, its first and last day included.

    An unknown first day (`sejak` None) is taken as in force, so that a gap in the catalogue never accuses a draft;
    only a regulation of a later year than the day's is surely not yet in force. Whoever needs certainty looks at
    `sejak` and `verifikasi.status`.
    """
    begun = p.sejak <= on if p.sejak is not None else p.tahun <= on.year
    return begun and (p.sampai is None or on <= p.sampai)


@dataclass(frozen=True, slots=True)
class KeadaanUbahan:
    """The amendments of a regulation as of a day.

    `dibuat`: made by then, whether or not still in force. `terakhir`: the last of them that was in force that day.
    `tak_bertanggal`: those of which the catalogue doesn't tell whether they had been made.
    """

    dibuat: tuple[Peraturan, ...]
    terakhir: Peraturan | None
    tak_bertanggal: tuple[Peraturan, ...]


def amendments(p: Peraturan, on: date | None, pustaka: Pustaka) -> KeadaanUbahan:
    """Look up the amendments of a regulation as of a day; of an undated paper (None) as the catalogue knows them now.

    An amendment without a date counts if it is of an earlier year than the day's. Raises KeyError for an id that
    isn't in `pustaka` (`Pustaka.dangling` finds those beforehand).
    """
    all_of_them = tuple(pustaka[ref] for ref in p.diubah_oleh)
    if on is None:
        alive = [a for a in all_of_them if a.sampai is None]
        return KeadaanUbahan(all_of_them, alive[-1] if alive else None, ())
    made = tuple(a for a in all_of_them if _is_surely_made(a, on))
    alive = [a for a in made if in_force(a, on)]
    undated = tuple(a for a in all_of_them if a.sejak is None and a.tahun == on.year)
    return KeadaanUbahan(made, alive[-1] if alive else None, undated)


def _is_surely_made(p: Peraturan, on: date) -> bool:
    return p.sejak <= on if p.sejak is not None else p.tahun < on.year
