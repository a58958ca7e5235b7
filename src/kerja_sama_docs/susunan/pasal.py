"""From the clauses of a pasal to its numbered units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kerja_sama_docs import bahasa
from kerja_sama_docs.fakta import Butir, KlausulSektor, PasalKlausul
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.susunan.bahasa_klausul import ClauseError, Konteks, evaluate, render_clause
from kerja_sama_docs.susunan.dokumen import PasalTersusun, SatuanTersusun
from kerja_sama_docs.susunan.teks import JenisPotongan, Teks, in_capitals, plain, wording
from kerja_sama_docs.temuan import Temuan

# Below an ayat, or below the lead-in of a plain paragraph.
_BELOW = {
    Jenis.PARAGRAF: Jenis.HURUF,
    Jenis.AYAT: Jenis.HURUF,
    Jenis.HURUF: Jenis.ANGKA,
    Jenis.ANGKA: Jenis.SUBHURUF,
}


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the clauses of a document are expanded with.

    Attributes:
        konteks: the vocabulary.
        sektor: the sectors' clauses, in order.
        pihak: the parties as vocabulary groups, for `ulang: pihak`.
        peran: (role as vocabulary group, rights, duties), for `ulang: peran`.
    """

    konteks: Konteks
    sektor: Sequence[KlausulSektor]
    pihak: Sequence[Mapping[str, object]]
    peran: Sequence[tuple[Mapping[str, object], tuple[Butir, ...], tuple[Butir, ...]]]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A clause unit whose conditions and repetitions are done."""

    butir: Butir
    teks: Teks
    penutup: Teks
    anak: tuple[_Unit, ...]


def assemble_pasal(
    pasal: PasalKlausul, nomor: int, bahan: Bahan, temuan: list[Temuan]
) -> PasalTersusun | None:
    """One numbered pasal, or None if nothing is left of it; what is wrong goes to `temuan`."""
    from_sector = [b for k in bahan.sektor for b in getattr(k, pasal.isi_sektor)] if pasal.isi_sektor else []
    units = _expand((*pasal.isi, *from_sector), bahan, bahan.konteks, temuan)
    if not units:
        return None
    # Headings are printed in capitals: as text, since a style's capitals would catch "Pasal 1" as well.
    judul = in_capitals(_render(pasal.judul, bahan.konteks, temuan))
    # A lone ayat is a paragraph: "(1)" without a "(2)" is a mistake that readers object to.
    if len(units) == 1:
        return PasalTersusun(pasal.id, nomor, judul, _number_paragraph(units[0]))
    return PasalTersusun(
        pasal.id, nomor, judul, tuple(_number(u, Jenis.AYAT, i) for i, u in enumerate(units, 1))
    )


def is_wanted(pasal: PasalKlausul, konteks: Konteks, temuan: list[Temuan]) -> bool:
    """Whether the condition of a pasal holds."""
    return _holds(pasal, konteks, temuan)


def expand_list(butir: Iterable[Butir], bahan: Bahan, temuan: list[Temuan]) -> tuple[Teks, ...]:
    """Units that make a list of their own outside the pasal (recitals): their texts, without punctuation."""
    return tuple(u.teks for u in _expand(butir, bahan, bahan.konteks, temuan))


def _expand(
    butir: Iterable[Butir], bahan: Bahan, konteks: Konteks, temuan: list[Temuan]
) -> tuple[_Unit, ...]:
    units: list[_Unit] = []
    for unit in butir:
        for scope, extra in _repeat(unit, bahan, konteks):
            if not _holds(unit, scope, temuan):
                continue
            children = _expand((*unit.butir, *extra), bahan, scope, temuan)
            wants_list = bool(unit.butir or unit.butir_sektor or unit.butir_peran)
            if wants_list and not children:
                continue  # a lead-in without its list says nothing
            penutup = _render(unit.penutup, scope, temuan) if unit.penutup else ()
            units.append(
                _without_lone_letter(_Unit(unit, _render(unit.teks, scope, temuan), penutup, children))
            )
    return tuple(units)


def _without_lone_letter(unit: _Unit) -> _Unit:
    """A list of one becomes the end of its lead-in: an "a." without a "b." is as wrong as a lone ayat.

    An entry that others refer to, or that has a list or sentences of its own, stays as it is.
    """
    if len(unit.anak) != 1 or unit.penutup or not plain(unit.teks).endswith(":"):
        return unit
    (only,) = unit.anak
    if only.butir.id or only.anak or plain(only.teks)[:1].isupper():
        return unit
    last = unit.teks[-1]
    lead = (*unit.teks[:-1], replace(last, teks=last.teks.removesuffix(":")))
    return replace(unit, teks=_close((*lead, *wording(" "), *only.teks), "."), anak=())


def _repeat(unit: Butir, bahan: Bahan, konteks: Konteks) -> Iterable[tuple[Konteks, tuple[Butir, ...]]]:
    sector = (
        tuple(b for k in bahan.sektor for b in getattr(k, unit.butir_sektor)) if unit.butir_sektor else ()
    )
    if unit.ulang == "pihak":
        return [({**konteks, "p": pihak}, sector) for pihak in bahan.pihak]
    if unit.ulang == "peran":
        return [
            ({**konteks, "r": group}, {"hak": hak, "kewajiban": kewajiban}.get(unit.butir_peran or "", ()))
            for group, hak, kewajiban in bahan.peran
        ]
    return [(konteks, sector)]


def _holds(unit: Butir | PasalKlausul, konteks: Konteks, temuan: list[Temuan]) -> bool:
    if not unit.bila:
        return True
    try:
        return evaluate(unit.bila, konteks)
    except ClauseError as error:
        temuan.append(error.temuan)
        return True


def _render(nilai: Nilai[str], konteks: Konteks, temuan: list[Temuan]) -> Teks:
    try:
        return render_clause(nilai, konteks)
    except ClauseError as error:
        temuan.append(error.temuan)
        return ()


def _number_paragraph(unit: _Unit) -> tuple[SatuanTersusun, ...]:
    head = _number(replace(unit, penutup=()), Jenis.PARAGRAF, 0, closed_by=bool(unit.penutup))
    if not unit.penutup:
        return (head,)
    return (head, SatuanTersusun(Jenis.PARAGRAF, "", "", unit.penutup))


def _number(
    unit: _Unit, jenis: Jenis, place: int, *, end: str = ".", closed_by: bool = False
) -> SatuanTersusun:
    """Number a unit and punctuate the list below it."""
    below = _BELOW.get(jenis)
    children: list[SatuanTersusun] = []
    if below is not None:
        final = "," if unit.penutup or closed_by else end
        for i, (child, mark) in enumerate(
            zip(unit.anak, _marks(unit.anak, final, unit.butir.sambung), strict=True), 1
        ):
            punctuated = child if child.anak else replace(child, teks=_close(child.teks, mark))
            children.append(_number(punctuated, below, i, end=mark))
    if unit.penutup:
        children.append(SatuanTersusun(Jenis.PARAGRAF, "", "", unit.penutup))
    id_ = str(unit.butir.id or "")
    return SatuanTersusun(jenis, id_, _label(jenis, place), unit.teks, tuple(children))


def _marks(units: Sequence[_Unit], final: str, sambung: str) -> tuple[str, ...]:
    """The punctuation after each entry: sentences end with a full stop, phrases with ";", the last but one "; dan"."""
    # A blank or a reference at the start says nothing of the form, so the others decide.
    unsaid = (JenisPotongan.KOSONG, JenisPotongan.RUJUKAN)
    told = [u for u in units if u.teks and u.teks[0].jenis not in unsaid]
    if told and all(plain(u.teks)[:1].isupper() for u in told):
        return (".",) * len(units)
    return (
        *([";"] * (len(units) - 2)),
        *([f"; {sambung}"] if len(units) > 1 else []),
        *([final] if units else []),
    )


def _close(teks: Teks, mark: str) -> Teks:
    # The dots of a blank are no full stop.
    is_blank = bool(teks) and teks[-1].jenis is JenisPotongan.KOSONG
    if plain(teks).endswith((";", ".", ":", ",")) and not is_blank:
        return teks
    return (*teks, *wording(mark))


def _label(jenis: Jenis, place: int) -> str:
    if jenis is Jenis.PARAGRAF:
        return ""
    if jenis in (Jenis.HURUF, Jenis.SUBHURUF):
        return bahasa.huruf(place)
    return str(place)


def sentence(teks: Teks, end: str) -> Teks:
    """A text closed with a mark, unless it ends with one."""
    return _close(teks, end)
