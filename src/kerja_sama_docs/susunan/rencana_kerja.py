"""The work plan of a PKS: the sectors' rows, then the document's own; it is printed as the table of the annex."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kerja_sama_docs.fakta import KlausulSektor, PksSpek
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.susunan.bahasa_klausul import ClauseError, render_clause
from kerja_sama_docs.susunan.dokumen import Isian
from kerja_sama_docs.susunan.teks import Teks
from kerja_sama_docs.susunan.ungkapan import from_nilai
from kerja_sama_docs.temuan import Temuan

WORK_PLAN_COLUMNS = ("kegiatan", "indikator", "target", "satuan", "pelaksana", "waktu", "sumber_dana")


def work_plan(
    spek: PksSpek, sektor: Sequence[KlausulSektor], konteks: Mapping[str, object], temuan: list[Temuan]
) -> tuple[Mapping[str, Isian], ...]:
    """The rows with their running number, each cell in words or as a blank; errors go to `temuan`."""
    rows = [row for k in sektor for row in k.rencana_kerja] if spek.rencana_kerja_sektor else []
    plan: list[Mapping[str, Isian]] = []
    for place, row in enumerate((*rows, *spek.rencana_kerja), 1):
        cells: dict[str, Isian] = {"nomor": str(place)}
        for column in WORK_PLAN_COLUMNS:
            nilai = getattr(row, column)
            if nilai:
                cells[column] = next(iter(render_all((nilai,), konteks, temuan)), ())
            else:
                cells[column] = from_nilai(
                    nilai, f"{column.replace('_', ' ')} kegiatan {place}", width=8
                ).teks
        plan.append(cells)
    return tuple(plan)


def render_all(
    nilai: Sequence[Nilai[str]], konteks: Mapping[str, object], temuan: list[Temuan]
) -> list[Teks]:
    """Several clause texts in words; what cannot be rendered goes to `temuan`."""
    texts: list[Teks] = []
    for one in nilai:
        try:
            texts.append(render_clause(one, konteks))
        except ClauseError as error:
            temuan.append(error.temuan)
    return texts
