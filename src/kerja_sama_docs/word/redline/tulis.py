"""Writing a redline: the old document, with tracked changes that turn it into the new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.buka import Paket
from kerja_sama_docs.word.kemas import pack, serialise
from kerja_sama_docs.word.redline.bukti import Selisih, prove
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.lain import prepare_notes, rewrite_furniture, rewrite_notes
from kerja_sama_docs.word.redline.nama import Unsur, inside
from kerja_sama_docs.word.redline.nilai import BarisJajar, Cut, Redline
from kerja_sama_docs.word.redline.sisi import Sisi, paragraphs_of, reading_order
from kerja_sama_docs.word.redline.tak_terbukti import unproven
from kerja_sama_docs.word.redline.terlewat import not_compared
from kerja_sama_docs.word.redline.wadah import rewrite_container
from kerja_sama_docs.word.xml import TBL, TR, P

ROUNDS = 4  # as found, twice mended where it could not be proven, then everything replaced as a whole


def write_redline(
    lama: Paket,
    baru: Paket,
    baris: Sequence[BarisJajar] = (),
    *,
    penulis: str,
    tanggal: datetime | str,
    cut: Cut | None = None,
    lihat: Lihat = "diterima",
) -> Redline:
    """Write and prove the redline.

    Args:
        lama: the old document; its look, headers and comments stay.
        baru: the new one.
        baris: their lines side by side, as a hint; () if unknown.
        penulis: whose changes they are.
        tanggal: when they were made (ISO 8601).
        cut: how two versions of one line differ word by word; by default as few words as possible.
        lihat: how tracked changes that stand in the inputs are taken, before anything is compared.

    Raises:
        TemuanError: if an input cannot be read, or (`redline-tidak-terbukti`) if no redline could be proven right.

    """
    job = Tugas(lama, baru, tuple(baris), penulis, _stamp(tanggal), cut, lihat)
    known: list[list[Selisih]] = []
    beku: frozenset[Bagian] = frozenset()
    while len(known) < ROUNDS:
        konteks, data = _attempt(job, known, beku)
        faults = prove(data, konteks.lama.cetakan, konteks.baru.cetakan, lama.berkas, beku)
        if not faults:
            return Redline(data, not_compared(konteks))
        if body := [fault for fault in faults if fault.bagian is None]:
            known.append(body)
        else:
            beku = beku.union(fault.bagian for fault in faults if fault.bagian is not None)
    raise TemuanError([unproven(lama.berkas, konteks, known[-1][0])])


@dataclass(frozen=True, slots=True)
class Tugas:
    """What was asked for; see `write_redline`."""

    lama: Paket
    baru: Paket
    baris: tuple[BarisJajar, ...]
    penulis: str
    tanggal: str
    cut: Cut | None
    lihat: Lihat


def _attempt(
    job: Tugas, known: Sequence[Sequence[Selisih]], beku: frozenset[Bagian]
) -> tuple[Konteks, bytes]:
    """Write once; once more without moves if one of them would have lost its other half."""
    last = len(known) == ROUNDS - 1
    for moves in (True, False):
        old, new = Sisi(job.lama, job.lihat), Sisi(job.baru, job.lihat, fields=True)
        konteks = Konteks(old, new, job.penulis, job.tanggal, job.cut)
        konteks.beku = beku
        if not last:
            _take_hints(konteks, job.baris)
        if not moves:
            konteks.pindah.clear()
        _mend(konteks, known, everything=last)
        data = _write(konteks)
        if not konteks.gerak_putus:
            break
    return konteks, data


def _write(konteks: Konteks) -> bytes:
    old = konteks.lama
    parts = dict(old.paket.bagian)
    prepare_notes(konteks)
    rewrite_container(konteks, old.badan, konteks.baru.badan)
    rewrite_furniture(konteks, parts)
    rewrite_notes(konteks, parts)
    konteks.add_needed_bookmarks()
    old.nomor_halaman.restore()
    for name, root in old.akar.items():
        if konteks.number_changes(root) or name in old.berubah:
            parts[name] = serialise(root)
    return pack(parts)


def _take_hints(konteks: Konteks, baris: Sequence[BarisJajar]) -> None:
    left = {place: element for element, place in konteks.lama.places().items()} if baris else {}
    right = {place: element for element, place in konteks.baru.places().items()} if baris else {}
    for line in baris:
        old = None if line.lama is None else left.get((line.lama.urutan, line.lama.baris))
        new = None if line.baru is None else right.get((line.baru.urutan, line.baru.baris))
        if line.macam == "dipecah":
            konteks.pecah.update(e for e in (old, new) if e is not None)
        if old is not None and new is not None and old.tag == new.tag:
            konteks.pasangan[old] = new
            if line.pindah:
                konteks.pindah.add(old)
    konteks.nomor.learn(konteks.pasangan)
    konteks.learn_styles(konteks.pasangan)


def _mend(konteks: Konteks, known: Sequence[Sequence[Selisih]], *, everything: bool) -> None:
    """Where an earlier attempt could not be proven: numbers become text, then lines are replaced as a whole."""
    if not known:
        return
    numbers = konteks.baru.body_numbers()
    sides = {"diterima": _by_line(konteks.baru), "asli": _by_line(konteks.lama)}
    for attempt, faults in enumerate(known):
        for fault in faults:
            for place in fault.tempat:
                for element in sides[fault.lihat][place]:
                    _mend_element(konteks, element, fault, numbers, attempt)
    if everything:
        konteks.tumpul.update(e for side in sides.values() for elements in side for e in elements)


def _mend_element(
    konteks: Konteks, element: Unsur, fault: Selisih, numbers: dict[Unsur, str], attempt: int
) -> None:
    if fault.lihat == "asli" or attempt:
        konteks.tumpul.add(element)
    if fault.lihat == "diterima" and element.tag == P:
        konteks.nomor.write_out(element, numbers.get(element, ""))


def _by_line(side: Sisi) -> list[list[Unsur]]:
    """The paragraphs, tables and rows behind each printed line of the body."""
    lines = []
    for block in reading_order(side.badan):
        rows = inside(block, TR) if block.tag == TBL else []
        if block.tag == P:
            lines.append([block])
        elif rows:
            lines.append([*rows, *paragraphs_of(block)])
    return lines


def _stamp(tanggal: datetime | str) -> str:
    moment = datetime.fromisoformat(tanggal) if isinstance(tanggal, str) else tanggal
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
