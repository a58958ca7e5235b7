"""Reads one cooperation and resolves every id in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kerja_sama_docs.fakta import (
    Daerah,
    DokumenSpek,
    Katalog,
    KerjaSama,
    KerjaSamaSpek,
    Pihak,
    PihakSpek,
    SuratKuasa,
)
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.model import Kata
from kerja_sama_docs.spek.katalog import check_peraturan, read_model, unknown_id
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import Temuan, galat


class PembacaDaerah:
    """The regions of a workspace, each read once, and only if somebody names it."""

    def __init__(self, ruang: RuangKerja) -> None:
        self._ruang = ruang
        self._read: dict[str, tuple[Daerah | None, tuple[Temuan, ...]]] = {}

    def known(self) -> tuple[str, ...]:
        """The ids of all regions."""
        return tuple(sorted(p.stem for p in self._ruang.daerah.glob("*.yaml")))

    def get(self, id_: Kata, katalog: Katalog, temuan: list[Temuan]) -> Daerah | None:
        """A region, or None; what is wrong with it, or that there is none, is told once."""
        key = str(id_)
        if key not in self.known():
            temuan.append(unknown_id("daerah", id_, self.known()))
            return None
        if key not in self._read:
            wrong: list[Temuan] = []
            daerah = read_model(self._ruang.daerah / f"{key}.yaml", Daerah, wrong)
            if daerah is not None:
                wrong += check_peraturan(daerah.pembentukan, katalog)
            self._read[key] = (daerah, tuple(wrong))
            temuan.extend(wrong)
        return self._read[key][0]


def read_kerja_sama(
    path: Path, katalog: Katalog, daerah: PembacaDaerah
) -> tuple[KerjaSama | None, tuple[Temuan, ...]]:
    """One cooperation, or None; and everything that is wrong with it, with its regions, or with the ids in it."""
    temuan: list[Temuan] = []
    spek = read_model(path, KerjaSamaSpek, temuan)
    if spek is None:
        return None, tuple(temuan)
    mou_parties = spek.kesepakatan_bersama.pihak or spek.pihak
    mou = PihakDokumen(
        "kesepakatan-bersama", spek.kesepakatan_bersama,
        _resolve_all(mou_parties, spek.kesepakatan_bersama, katalog, daerah, temuan, agencies=False),
    )
    pks = tuple(
        PihakDokumen(f"pks-{id_}", dokumen, _resolve_all(dokumen.pihak, dokumen, katalog, daerah, temuan, agencies=True))
        for id_, dokumen in spek.pks.items()
    )
    for dokumen in (mou, *pks):
        temuan += _check_document(dokumen, katalog)
    return KerjaSama(path.stem, spek, mou, pks), tuple(temuan)


def _resolve_all(
    parties: Sequence[PihakSpek], dokumen: DokumenSpek, katalog: Katalog, daerah: PembacaDaerah,
    temuan: list[Temuan], *, agencies: bool,
) -> tuple[Pihak, ...]:
    if len(parties) < 2:
        temuan.append(galat(
            "pihak-kurang", "dokumen ini harus mempunyai sedikitnya dua pihak", dokumen.tempat.child("pihak"),
            "Tulis para pihak di bawah kunci pihak:.",
        ))
    resolved = (_resolve(p, dokumen, katalog, daerah, temuan, agencies=agencies) for p in parties)
    return tuple(p for p in resolved if p is not None)


def _resolve(
    spek: PihakSpek, dokumen: DokumenSpek, katalog: Katalog, daerah: PembacaDaerah, temuan: list[Temuan],
    *, agencies: bool,
) -> Pihak | None:
    region = daerah.get(spek.daerah, katalog, temuan)
    if agencies:
        _check_role(spek, dokumen, katalog, temuan)
    if region is None:
        return None
    if spek.perangkat is None:
        return Pihak(spek, region, None, spek.pejabat or region.kepala, spek.surat_kuasa or SuratKuasa())
    agency = region.perangkat.get(str(spek.perangkat))
    if agency is None:
        temuan.append(unknown_id("perangkat", spek.perangkat, tuple(region.perangkat)))
        return None
    return Pihak(
        spek, region, agency, spek.pejabat or agency.kepala, spek.surat_kuasa or agency.surat_kuasa
    )


def _check_role(spek: PihakSpek, dokumen: DokumenSpek, katalog: Katalog, temuan: list[Temuan]) -> None:
    roles = tuple(r for id_ in dokumen.sektor if id_ in katalog.sektor for r in katalog.sektor[str(id_)].peran)
    if spek.peran is not None and spek.peran not in roles:
        temuan.append(unknown_id("peran", spek.peran, roles))
    elif spek.peran is None and roles:
        temuan.append(galat(
            "peran-kosong", "pihak ini belum diberi peran", spek.tempat.child("peran"),
            f"Tambahkan peran: {' | '.join(roles)}.",
        ))


def _check_document(dokumen: PihakDokumen, katalog: Katalog) -> list[Temuan]:
    spek = dokumen.spek
    known = tuple(katalog.sektor)
    temuan = [unknown_id("sektor", id_, known) for id_ in spek.sektor if id_ not in katalog.sektor]
    temuan += check_peraturan((*spek.dasar_hukum.tambah, *spek.dasar_hukum.hapus), katalog)
    if not spek.sektor:
        temuan.append(galat(
            "sektor-kosong", "dokumen ini belum menyebut sektor", spek.tempat.child("sektor"),
            f"Tambahkan sektor: [ … ]; yang ada: {', '.join(sorted(known)[:12])}.",
        ))
    wanted = {name for id_ in spek.sektor if id_ in katalog.sektor for name in katalog.sektor[str(id_)].nilai}
    for name, value in spek.nilai.items():
        if name not in wanted:
            temuan.append(unknown_id("nilai", Kata(name, value.asal), tuple(wanted)))
    return temuan
