"""Cross references: from stable ids to the numbers that the paper shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.susunan.dokumen import PasalTersusun, SatuanTersusun
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

# How a unit is cited after its pasal, and how Word shows its number in a REF field.
_CITED = {
    Jenis.AYAT: (" ayat ", "({})"),
    Jenis.HURUF: (" huruf ", "{}"),
    Jenis.ANGKA: (" angka ", "{})"),
    Jenis.SUBHURUF: (" huruf ", "{})"),
}


NONE_REMOVED: Mapping[str, Tempat] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Target:
    """The steps from a pasal down to a unit: (address, unit); `several` when more than one unit bears the id."""

    pasal: PasalTersusun
    steps: tuple[tuple[str, SatuanTersusun], ...] = ()
    several: bool = False


def resolve(
    pasal: tuple[PasalTersusun, ...], temuan: list[Temuan], removed: Mapping[str, Tempat] = NONE_REMOVED
) -> tuple[PasalTersusun, ...]:
    """The same pasal with every reference in words; a reference to nothing goes to `temuan`.

    `removed` has the ids that the spec took out, with the places where it says so: if something still refers to one of
    them, that place is what has to change.
    """
    targets = _index(pasal)
    found: list[Temuan] = []
    resolved = _resolve_pasal(pasal, targets, found)
    temuan.extend(_blame_removal(found, removed))
    return resolved


def _blame_removal(found: list[Temuan], removed: Mapping[str, Tempat]) -> Iterator[Temuan]:
    told: set[str] = set()
    for one in found:
        target = next((id_ for id_ in removed if f"rujuk('{id_}'" in one.pesan), None)
        if target is None:
            yield one
        elif target not in told:
            told.add(target)
            yield galat(
                "pasal-masih-dirujuk",
                f"pasal “{target}” tidak dapat dihapus: pasal lain masih merujuknya ({one.tempat})",
                removed[target],
                f"Rumuskan lain pasal yang merujuk dengan pasal: ganti:, atau biarkan “{target}”.",
            )


def _resolve_pasal(
    pasal: tuple[PasalTersusun, ...], targets: Mapping[str, _Target], temuan: list[Temuan]
) -> tuple[PasalTersusun, ...]:

    def units(owner: PasalTersusun, items: tuple[SatuanTersusun, ...]) -> tuple[SatuanTersusun, ...]:
        return tuple(
            replace(u, teks=_resolve_text(u.teks, owner, targets, temuan), anak=units(owner, u.anak))
            for u in items
        )

    return tuple(
        replace(p, judul=_resolve_text(p.judul, p, targets, temuan), isi=units(p, p.isi)) for p in pasal
    )


def _index(pasal: tuple[PasalTersusun, ...]) -> Mapping[str, _Target]:
    targets: dict[str, _Target] = {}
    for p in pasal:
        targets[p.id] = _Target(p)
        for id_, steps in _walk(p.id, p.isi, ()):
            address = f"{p.id}/{id_}"
            targets[address] = _Target(p, steps, several=address in targets)
    return targets


def _walk(
    base: str, units: tuple[SatuanTersusun, ...], above: tuple[tuple[str, SatuanTersusun], ...]
) -> Iterator[tuple[str, tuple[tuple[str, SatuanTersusun], ...]]]:
    for unit in units:
        address = f"{base}/{unit.id}" if unit.id else f"{base}/{unit.jenis}-{unit.nomor}"
        steps = above if unit.jenis is Jenis.PARAGRAF else (*above, (address, unit))
        if unit.id:
            yield unit.id, steps
        yield from _walk(address, unit.anak, steps)


def unit_addresses(pasal: PasalTersusun) -> Iterator[tuple[str, SatuanTersusun]]:
    """Every unit of a pasal with the address that references use."""

    def walk(base: str, units: tuple[SatuanTersusun, ...]) -> Iterator[tuple[str, SatuanTersusun]]:
        for unit in units:
            address = f"{base}/{unit.id}" if unit.id else f"{base}/{unit.jenis}-{unit.nomor}"
            yield address, unit
            yield from walk(address, unit.anak)

    yield from walk(pasal.id, pasal.isi)


def _resolve_text(
    teks: Teks, owner: PasalTersusun, targets: Mapping[str, _Target], temuan: list[Temuan]
) -> Teks:
    if all(p.jenis is not JenisPotongan.RUJUKAN for p in teks):
        return teks
    spans: list[Potongan] = []
    for p in teks:
        spans.extend(_resolve_one(p, owner, targets, temuan) if p.jenis is JenisPotongan.RUJUKAN else (p,))
    return tuple(spans)


def _resolve_one(
    p: Potongan, owner: PasalTersusun, targets: Mapping[str, _Target], temuan: list[Temuan]
) -> Iterator[Potongan]:
    wanted = f"{owner.id}{p.sasaran}" if p.sasaran.startswith("/") else p.sasaran
    target = targets.get(wanted)
    if target is None:
        near = nearest(wanted, targets)
        temuan.append(
            galat(
                "rujukan-klausul",
                f"rujuk('{wanted.replace('/', chr(39) + ', ' + chr(39))}') tidak menunjuk pasal atau ayat apa pun",
                p.asal,
                f"Maksud Anda “{near[0]}”?"
                if near
                else f"Pasal yang ada: {', '.join(k for k in targets if '/' not in k)}.",
            )
        )
        return
    yields_pasal = p.rumus == "lengkap"
    if target.several:
        temuan.append(
            galat(
                "rujukan-ganda",
                f"id “{p.sasaran.rpartition('/')[2]}” dipakai lebih dari satu ayat atau rincian",
                p.asal,
                "Beri setiap ayat id sendiri; ayat yang diulang (ulang:) tidak dapat dirujuk dengan id.",
            )
        )
    if not yields_pasal and not target.steps:
        temuan.append(
            galat(
                "rujukan-tanpa-nomor",
                f"rujuk_ayat('{p.sasaran.removeprefix('/')}') menunjuk paragraf yang tidak bernomor",
                p.asal,
                "Pasal yang hanya mempunyai satu ayat ditulis tanpa nomor; pakai rujuk('id-pasal').",
            )
        )
    if yields_pasal:
        yield replace(p, teks=f"Pasal {target.pasal.nomor}", sasaran=target.pasal.id, rumus="pasal")
    for place, (address, unit) in enumerate(target.steps):
        before, form = _CITED[unit.jenis]
        words = before if yields_pasal or place else before.lstrip()
        yield Potongan(words, JenisPotongan.KLAUSUL, p.asal)
        yield replace(p, teks=form.format(unit.nomor), sasaran=address, rumus="satuan")
