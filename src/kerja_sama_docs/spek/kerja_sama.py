"""Reads one cooperation and resolves every id in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from kerja_sama_docs.fakta import (
    Daerah,
    DokumenSpek,
    Katalog,
    KerjaSama,
    KerjaSamaSpek,
    KlausulSektor,
    Pihak,
    PihakSpek,
    SuratKuasa,
)
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.model import Kata, Model
from kerja_sama_docs.spek.katalog import check_peraturan, check_sektor, read_leniently, read_model, unknown_id
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import Temuan, galat

M = TypeVar("M", bound=Model)
Sektor = Mapping[str, KlausulSektor]


class Pembaca(Generic[M]):
    """Files of one kind in one folder, each read once, and only if somebody names it."""

    def __init__(
        self, what: str, folder: Path, model: type[M], check: Callable[[M, Katalog], list[Temuan]]
    ) -> None:
        """Read `model` from the YAML files of `folder`; `check` judges the ids inside; `what` is the word in messages."""
        self._what, self._folder, self._model, self._check = what, folder, model, check
        self._read: dict[str, M | None] = {}

    def known(self) -> tuple[str, ...]:
        """The ids that there are: the stems of the files."""
        return tuple(sorted(p.stem for p in self._folder.glob("*.yaml")))

    def get(self, id_: Kata, katalog: Katalog, temuan: list[Temuan]) -> M | None:
        """One of them, or None; what is wrong with it is told once, that there is none each time."""
        key = str(id_)
        if key in self._read:
            return self._read[key]
        if key not in self.known():
            temuan.append(unknown_id(self._what, id_, self.known()))
            return None
        value = read_model(self._folder / f"{key}.yaml", self._model, temuan)
        if value is not None:
            temuan.extend(self._check(value, katalog))
        self._read[key] = value
        return value


@dataclass(frozen=True, slots=True)
class Sumber:
    """What cooperations are resolved against."""

    katalog: Katalog
    daerah: Pembaca[Daerah]
    sektor: Pembaca[KlausulSektor]


def open_sumber(ruang: RuangKerja, katalog: Katalog) -> Sumber:
    """The regions and sectors of a workspace, beside its catalogue."""
    sectors = ruang.katalog / "klausul" / "sektor"
    return Sumber(
        katalog,
        Pembaca("daerah", ruang.daerah, Daerah, lambda d, k: check_peraturan(d.pembentukan, k)),
        Pembaca("sektor", sectors, KlausulSektor, check_sektor),
    )


def read_kerja_sama(path: Path, sumber: Sumber) -> tuple[KerjaSama | None, tuple[Temuan, ...]]:
    """One cooperation, or None; and everything that is wrong with it, with its regions, or with the ids in it.

    When a finding is of level galat, the cooperation holds only what is left without the wrong parts: look for more
    mistakes in it, but never draft from it.
    """
    temuan: list[Temuan] = []
    _, spek = read_leniently(path, KerjaSamaSpek, temuan)
    if spek is None:
        return None, tuple(temuan)
    katalog = sumber.katalog
    named = {str(id_): id_ for d in (spek.kesepakatan_bersama, *spek.pks.values()) for id_ in d.sektor}
    found = {key: sumber.sektor.get(id_, katalog, temuan) for key, id_ in named.items()}
    sektor = {key: value for key, value in found.items() if value is not None}
    mou_parties = spek.kesepakatan_bersama.pihak or spek.pihak
    mou = PihakDokumen(
        "kesepakatan-bersama",
        spek.kesepakatan_bersama,
        _resolve_all(mou_parties, spek.kesepakatan_bersama, sumber, sektor, temuan, agencies=False),
    )
    pks = tuple(
        PihakDokumen(
            f"pks-{id_}", dokumen, _resolve_all(dokumen.pihak, dokumen, sumber, sektor, temuan, agencies=True)
        )
        for id_, dokumen in spek.pks.items()
    )
    for dokumen in (mou, *pks):
        temuan += _check_document(dokumen, katalog, sektor, sumber.sektor.known())
    return KerjaSama(path.stem, spek, sektor, mou, pks), tuple(temuan)


def _resolve_all(
    parties: Sequence[PihakSpek],
    dokumen: DokumenSpek,
    sumber: Sumber,
    sektor: Sektor,
    temuan: list[Temuan],
    *,
    agencies: bool,
) -> tuple[Pihak, ...]:
    if len(parties) < 2:
        temuan.append(
            galat(
                "pihak-kurang",
                "dokumen ini harus mempunyai sedikitnya dua pihak",
                dokumen.tempat.child("pihak"),
                "Tulis para pihak di bawah kunci pihak:.",
            )
        )
    resolved = (_resolve(p, dokumen, sumber, sektor, temuan, agencies=agencies) for p in parties)
    return tuple(p for p in resolved if p is not None)


def _resolve(
    spek: PihakSpek,
    dokumen: DokumenSpek,
    sumber: Sumber,
    sektor: Sektor,
    temuan: list[Temuan],
    *,
    agencies: bool,
) -> Pihak | None:
    region = sumber.daerah.get(spek.daerah, sumber.katalog, temuan)
    if agencies:
        _check_role(spek, dokumen, sektor, temuan)
    if region is None:
        return None
    if spek.perangkat is None:
        return Pihak(spek, region, None, spek.pejabat or region.kepala, spek.surat_kuasa or SuratKuasa())
    agency = region.perangkat.get(str(spek.perangkat))
    if agency is None:
        temuan.append(unknown_id("perangkat", spek.perangkat, tuple(region.perangkat)))
        return None
    return Pihak(spek, region, agency, spek.pejabat or agency.kepala, spek.surat_kuasa or agency.surat_kuasa)


def _check_role(spek: PihakSpek, dokumen: DokumenSpek, sektor: Sektor, temuan: list[Temuan]) -> None:
    roles = tuple(r for id_ in dokumen.sektor if id_ in sektor for r in sektor[str(id_)].peran)
    if spek.peran is not None and spek.peran not in roles:
        temuan.append(unknown_id("peran", spek.peran, roles))
    elif spek.peran is None and roles:
        temuan.append(
            galat(
                "peran-kosong",
                "pihak ini belum diberi peran",
                spek.tempat.child("peran"),
                f"Tambahkan peran: {' | '.join(roles)}.",
            )
        )


def _check_document(
    dokumen: PihakDokumen, katalog: Katalog, sektor: Sektor, known: tuple[str, ...]
) -> list[Temuan]:
    spek = dokumen.spek
    temuan = check_peraturan((*spek.dasar_hukum.tambah, *spek.dasar_hukum.hapus), katalog)
    if not spek.sektor:
        temuan.append(
            galat(
                "sektor-kosong",
                "dokumen ini belum menyebut sektor",
                spek.tempat.child("sektor"),
                f"Tambahkan sektor: [ … ]; yang ada: {', '.join(sorted(known)[:12])}.",
            )
        )
    wanted = {name for id_ in spek.sektor if id_ in sektor for name in sektor[str(id_)].nilai}
    for name, value in spek.nilai.items():
        if name not in wanted:
            temuan.append(unknown_id("nilai", Kata(name, value.asal), tuple(wanted)))
    return temuan
