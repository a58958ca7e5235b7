"""Reads the catalogue: regulations, affairs, and the standing clauses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import Field

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.fakta import Katalog, KlausulSektor, KlausulUmum, MuatanWajib, Urusan
from kerja_sama_docs.model import Id, Kata, Model, Peta
from kerja_sama_docs.peraturan import Peraturan, Pustaka, short_name
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.peraturan import PeraturanSpek
from kerja_sama_docs.spek.pohon import read_tree_file
from kerja_sama_docs.spek.pulih import mend
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat, has_galat

M = TypeVar("M", bound=Model)
Prepare = Callable[[Peta, list[Temuan]], Peta]
JENIS_DOKUMEN = ("kesepakatan_bersama", "perjanjian_kerja_sama")


class _Terbungkus(Model):
    """Base of the wrappers that let one file of many entries be one model."""


class _DaftarPeraturan(_Terbungkus):
    isi: dict[str, PeraturanSpek] = Field(default_factory=dict)


class _DaftarUrusan(_Terbungkus):
    isi: dict[str, Urusan] = Field(default_factory=dict)


def read_model(path: Path, model: type[M], temuan: list[Temuan], prepare: Prepare | None = None) -> M | None:
    """One YAML file as a value of its model, or None; what is wrong goes to `temuan`.

    `prepare` may fill in what the file leaves to others before it is fitted.
    """
    return read_leniently(path, model, temuan, prepare)[0]


def read_leniently(
    path: Path, model: type[M], temuan: list[Temuan], prepare: Prepare | None = None
) -> tuple[M | None, M | None]:
    """Like `read_model`; the second value is what remains without the wrong parts, for further checks only."""
    hasil = read_tree_file(path, display(path))
    temuan.extend(hasil.temuan)
    if hasil.pohon is None:
        return None, None
    pohon = hasil.pohon if prepare is None else prepare(hasil.pohon, temuan)
    value, wrong = fit(pohon, model)
    temuan.extend(wrong)
    if value is not None and not has_galat(hasil.temuan):
        return value, value
    return None, mend(pohon, model)


def _read_entries(path: Path, model: type[M], temuan: list[Temuan]) -> M | None:
    """A file that is one big mapping, read through a wrapper with the single field `isi`."""
    hasil = read_tree_file(path, display(path))
    temuan.extend(hasil.temuan)
    if hasil.pohon is None:
        return None
    wrapper = Peta(hasil.pohon.tempat)
    wrapper.put("isi", hasil.pohon, hasil.pohon.tempat, hasil.pohon.tempat)
    value, wrong = fit(wrapper, model)
    temuan.extend(wrong)
    return value


def read_katalog(ruang: RuangKerja) -> tuple[Katalog | None, tuple[Temuan, ...]]:
    """The whole catalogue, or None; and everything that is wrong with it, all files at once."""
    temuan: list[Temuan] = []
    peraturan = read_peraturan(ruang.katalog / "peraturan.yaml", temuan)
    urusan = read_urusan(ruang.katalog / "urusan.yaml", temuan)
    umum = read_umum(ruang, temuan)
    muatan = read_muatan(ruang.katalog / "muatan_wajib.yaml", temuan)
    if has_galat(temuan) or peraturan is None or urusan is None:
        return None, tuple(temuan)
    katalog = Katalog(peraturan, urusan, umum, muatan)
    return katalog, tuple(_check_ids(katalog))


def _read_all(paths: list[Path], model: type[M], temuan: list[Temuan]) -> dict[str, M]:
    read = {path.stem: read_model(path, model, temuan) for path in paths}
    return {stem: value for stem, value in read.items() if value is not None}


def check_sektor(sektor: KlausulSektor, katalog: Katalog) -> list[Temuan]:
    """A finding for each regulation or affair that a sector names and nobody knows."""
    unknown = [id_ for id_ in sektor.urusan if id_ not in katalog.urusan]
    return [
        *check_peraturan(sektor.dasar_hukum, katalog),
        *(unknown_id("urusan", id_, tuple(katalog.urusan)) for id_ in unknown),
    ]


def read_urusan(path: Path, temuan: list[Temuan]) -> dict[str, Urusan] | None:
    """The affairs, or None."""
    entries = _read_entries(path, _DaftarUrusan, temuan)
    return None if entries is None else entries.isi


def read_umum(ruang: RuangKerja, temuan: list[Temuan]) -> dict[str, KlausulUmum]:
    """The standing clauses of each document kind."""
    folder = ruang.katalog / "klausul" / "umum"
    return _read_all([folder / f"{jenis}.yaml" for jenis in JENIS_DOKUMEN], KlausulUmum, temuan)


def read_muatan(path: Path, temuan: list[Temuan]) -> MuatanWajib:
    """The table of what papers contain; an empty one where a workspace has none. Ids that name nothing are findings."""
    table = read_model(path, MuatanWajib, temuan) if path.is_file() else None
    if table is None:
        return MuatanWajib()
    known = tuple(table.pokok)
    named = [id_ for muatan in table.muatan for id_ in (*muatan.pokok, muatan.bila)]
    named += [pokok.dalam for pokok in table.pokok.values()]
    temuan.extend(unknown_id("pokok", id_, known) for id_ in named if id_ is not None and id_ not in known)
    return table


def read_peraturan(path: Path, temuan: list[Temuan]) -> Pustaka | None:
    """The regulations, or None; an amendment that is not in the file is a finding."""
    entries = _read_entries(path, _DaftarPeraturan, temuan)
    if entries is None:
        return None
    values: list[Peraturan] = [spek.to_peraturan(id_) for id_, spek in entries.isi.items()]
    pustaka = Pustaka(tuple(values))
    for id_, missing in pustaka.dangling():
        temuan.append(unknown_id("peraturan", Kata(missing, Tempat(display(path), id_)), tuple(pustaka)))
    return pustaka


def unknown_id(what: str, id_: Kata, known: tuple[str, ...]) -> Temuan:
    """The finding for an id that names nothing, with the nearest that does."""
    near = nearest(id_, known)
    advice = f"Maksud Anda “{near[0]}”?" if near else _list_some(known)
    return galat(f"{what}-tak-dikenal", f"{what} “{id_}” tidak dikenal", id_.tempat, advice)


def _list_some(known: tuple[str, ...]) -> str:
    if not known:
        return "Belum ada satu pun yang tercatat."
    return f"Yang ada: {', '.join(sorted(known)[:12])}{' …' if len(known) > 12 else ''}."


def check_peraturan(ids: tuple[Id, ...], katalog: Katalog) -> list[Temuan]:
    """A finding for each id that is no regulation of the catalogue."""
    return [_unknown_peraturan(id_, katalog.peraturan) for id_ in ids if id_ not in katalog.peraturan]


def _unknown_peraturan(id_: Kata, pustaka: Pustaka) -> Temuan:
    """A wrong law is worse than none, so the nearest is proposed with its name, and adding one as the other way."""
    told = unknown_id("peraturan", id_, tuple(pustaka))
    near = nearest(id_, tuple(pustaka))
    advice = f"Maksud Anda “{near[0]}” ({short_name(pustaka[near[0]])})? " if near else ""
    return replace(told, saran=f"{advice}Bila bukan, tambahkan ke specs/katalog/peraturan.yaml.")


def _check_ids(katalog: Katalog) -> list[Temuan]:
    temuan: list[Temuan] = []
    for umum in katalog.umum.values():
        temuan += check_peraturan(umum.dasar_hukum, katalog)
    return temuan
