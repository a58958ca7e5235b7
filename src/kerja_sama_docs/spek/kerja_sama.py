"""Reads one cooperation and resolves every id in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.fakta import (
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
from kerja_sama_docs.model import Kata
from kerja_sama_docs.spek.berbatasan import check_berbatasan
from kerja_sama_docs.spek.daerah import PembacaDaerah, check_otonom, unknown_agency
from kerja_sama_docs.spek.katalog import check_peraturan, check_sektor, read_leniently, unknown_id
from kerja_sama_docs.spek.pembaca import Pembaca
from kerja_sama_docs.spek.pihak import check_parties, check_umbrella
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.spek.wilayah_csv import PembacaWilayah
from kerja_sama_docs.temuan import Temuan, galat

Sektor = Mapping[str, KlausulSektor]


@dataclass(frozen=True, slots=True)
class Sumber:
    """What cooperations are resolved against."""

    katalog: Katalog
    wilayah: PembacaWilayah
    daerah: PembacaDaerah
    sektor: Pembaca[KlausulSektor]


def open_sumber(ruang: RuangKerja, katalog: Katalog) -> Sumber:
    """The regions and sectors of a workspace, beside its catalogue."""
    sectors = ruang.katalog / "klausul" / "sektor"
    wilayah = PembacaWilayah(ruang)
    return Sumber(
        katalog,
        wilayah,
        PembacaDaerah(ruang, wilayah),
        Pembaca("sektor", sectors, KlausulSektor, check_sektor),
    )


def read_kerja_sama(path: Path, sumber: Sumber) -> tuple[KerjaSama | None, tuple[Temuan, ...]]:
    """One cooperation, or None; and everything that is wrong with it, with its regions, or with the ids in it.

    When a finding is of level galat, the cooperation holds only what is left without the wrong parts: look for more
    mistakes in it, but never draft from it.
    """
    temuan: list[Temuan] = []
    sound, spek = read_leniently(path, KerjaSamaSpek, temuan)
    if spek is None:
        return None, tuple(temuan)
    kerja_sama = _resolve_spec(path.stem, spek, sumber, temuan)
    if sound is None:
        # What looks missing may only have been left out with a part that was wrong.
        temuan = [t for t in temuan if t.kode not in _FROM_GAPS]
    return kerja_sama, tuple(temuan)


# Findings about something missing.
_FROM_GAPS = frozenset({"sektor-kosong", "peran-kosong", "pihak-kurang"})


def _resolve_spec(id_: str, spek: KerjaSamaSpek, sumber: Sumber, temuan: list[Temuan]) -> KerjaSama:
    katalog = sumber.katalog
    named = {str(id_): id_ for d in (spek.kesepakatan_bersama, *spek.pks.values()) for id_ in d.sektor}
    found = {key: sumber.sektor.get(id_, katalog, temuan) for key, id_ in named.items()}
    sektor = {key: value for key, value in found.items() if value is not None}
    mou_parties = spek.kesepakatan_bersama.pihak or spek.pihak
    if spek.kesepakatan_bersama.pihak:
        # The outer list is not printed then, but a wrong name in it is still a mistake.
        _resolve_all(spek.pihak, spek.kesepakatan_bersama, sumber, sektor, temuan, agencies=False)
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
        temuan += check_parties(dokumen)
    for dokumen in pks:
        temuan += check_umbrella(dokumen, mou)
    if spek.kategori == "wajib":
        temuan += check_berbatasan(mou.pihak, sumber.wilayah)
    return KerjaSama(id_, spek, sektor, mou, pks)


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
    chosen = sumber.daerah.resolve(spek.daerah, sumber.katalog, temuan)
    if agencies:
        _check_role(spek, dokumen, sektor, temuan)
    if chosen is None:
        return None
    temuan += check_otonom(spek.daerah, chosen, sumber.wilayah)
    region, spek = chosen.daerah, spek.model_copy(update={"daerah": chosen.id_at(spek.daerah)})
    if spek.perangkat is None:
        return Pihak(spek, region, None, spek.pejabat or region.kepala, spek.surat_kuasa or SuratKuasa())
    agency = region.perangkat.get(str(spek.perangkat))
    if agency is None:
        temuan.append(unknown_agency(spek.perangkat, chosen))
        return None
    return Pihak(spek, region, agency, spek.pejabat or agency.kepala, spek.surat_kuasa or agency.surat_kuasa)


def _check_role(spek: PihakSpek, dokumen: DokumenSpek, sektor: Sektor, temuan: list[Temuan]) -> None:
    roles = tuple(r for id_ in dokumen.sektor if id_ in sektor for r in sektor[str(id_)].peran)
    temuan.extend(unknown_id("peran", role, roles) for role in spek.peran if role not in roles)
    if not spek.peran and roles:
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
