"""The region that a party names: by the id of its file in specs/daerah/, by its code, or by its name.

What it is called and where it lies comes from wilayah.csv; its file adds what is local (address, head, agencies,
formation law) and may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.fakta import Daerah, Katalog
from kerja_sama_docs.model import Kata, Peta
from kerja_sama_docs.spek.batas import BATAS_YAML
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.katalog import check_peraturan, unknown_id
from kerja_sama_docs.spek.pembaca import Pembaca
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.spek.wilayah import DaftarWilayah, Wilayah, split_words
from kerja_sama_docs.spek.wilayah_csv import PembacaWilayah
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat, galat


@dataclass(frozen=True, slots=True)
class DaerahTerpilih:
    """A region that was found.

    Attributes:
        id: the stem of its file, or what its file would be called.
        daerah: what is known of it.
        berkas: its file in specs/daerah/, as messages print it.
        tercatat: whether that file is there.
    """

    id: str
    daerah: Daerah
    berkas: str
    tercatat: bool

    def id_at(self, rujukan: Kata) -> Kata:
        """The id, at the place where the region was named in whatever words."""
        return Kata(self.id, rujukan.tempat, rujukan.mentah, rujukan.awal)


class PembacaDaerah:
    """The regions of a workspace, each read once, and only if somebody names it."""

    def __init__(self, ruang: RuangKerja, wilayah: PembacaWilayah) -> None:
        """Read the files of `ruang`, completed from `wilayah`."""
        self._folder, self._wilayah = ruang.daerah, wilayah
        self._files = Pembaca(
            "daerah", ruang.daerah, Daerah, lambda d, k: check_peraturan(d.pembentukan, k), self._complete
        )
        self._by_code: dict[str, DaerahTerpilih | None] = {}

    def known(self) -> tuple[str, ...]:
        """The ids of the files that there are."""
        return self._files.known()

    def get(self, rujukan: Kata, katalog: Katalog, temuan: list[Temuan]) -> Daerah | None:
        """What is known of the region that is named, or None."""
        chosen = self.resolve(rujukan, katalog, temuan)
        return None if chosen is None else chosen.daerah

    def resolve(self, rujukan: Kata, katalog: Katalog, temuan: list[Temuan]) -> DaerahTerpilih | None:
        """The region that is named, or None: unknown, ambiguous, or with something wrong in its file."""
        name = rujukan.strip()
        if name in self.known():
            return self._from_file(name, katalog, temuan)
        daftar = self._wilayah.daftar(temuan)
        by_code = daftar.get(name)
        found = (by_code,) if by_code is not None else daftar.find(name)
        if len(found) != 1:
            temuan.append(_explain_not_one(rujukan, found, daftar, self.known()))
            return None
        kode = found[0].kode
        if kode not in self._by_code:
            self._by_code[kode] = self._find_by_code(found[0], rujukan, katalog, temuan)
        return self._by_code[kode]

    def _find_by_code(
        self, wilayah: Wilayah, rujukan: Kata, katalog: Katalog, temuan: list[Temuan]
    ) -> DaerahTerpilih | None:
        stems = find_files(self._folder, frozenset({wilayah.kode})).get(wilayah.kode, ())
        if len(stems) > 1:
            files = ", ".join(display(self._folder / f"{stem}.yaml") for stem in stems)
            advice = "Sisakan satu berkas untuk tiap kode, atau tulis id berkasnya."
            temuan.append(
                galat("daerah-ganda", f"kode {wilayah.kode} dipakai {files}", rujukan.tempat, advice)
            )
            return None
        if stems:
            return self._from_file(stems[0], katalog, temuan)
        stem = self._wilayah.daftar(temuan).file_stem(wilayah)
        berkas = display(self._folder / f"{stem}.yaml")
        kode = Peta(Tempat(berkas))
        kode.put("kode", Kata(wilayah.kode), Tempat(berkas), Tempat(berkas))
        daerah, wrong = fit(self._complete(kode, temuan), Daerah)
        temuan.extend(wrong)
        return None if daerah is None else DaerahTerpilih(stem, daerah, berkas, tercatat=False)

    def _from_file(self, stem: str, katalog: Katalog, temuan: list[Temuan]) -> DaerahTerpilih | None:
        daerah = self._files.get(Kata(stem), katalog, temuan)
        berkas = display(self._folder / f"{stem}.yaml")
        return None if daerah is None else DaerahTerpilih(stem, daerah, berkas, tercatat=True)

    def _complete(self, pohon: Peta, temuan: list[Temuan]) -> Peta:
        """With the name, level and province that belong to the code, where the file leaves them out."""
        kode = pohon.get("kode")
        if not isinstance(kode, Kata) or not kode.strip():
            return pohon
        daftar = self._wilayah.daftar(temuan)
        wilayah = daftar.get(kode)
        if wilayah is None:
            temuan.extend(_doubt_code(kode, daftar))
            return pohon
        for key, value in (
            ("nama", wilayah.nama),
            ("tingkat", wilayah.tingkat.value),
            ("provinsi", wilayah.provinsi),
        ):
            written = pohon.get(key)
            if written is None or (isinstance(written, Kata) and not written.strip()):
                place = Tempat(display(self._wilayah.berkas), f"{wilayah.kode}/{key}")
                pohon = pohon.copy_with(key, Kata(value, place), place)
            elif isinstance(written, Kata) and split_words(written) != split_words(value):
                temuan.append(_differs(key, written, value, wilayah))
        return pohon


def check_otonom(rujukan: Kata, chosen: DaerahTerpilih, wilayah: PembacaWilayah) -> list[Temuan]:
    """A galat for a region that cannot agree, for it has no autonomy."""
    temuan: list[Temuan] = []
    daftar = wilayah.daftar(temuan)
    known = daftar.get(chosen.daerah.kode.isi or "")
    if known is None or known.otonom:
        return temuan
    province = daftar.province_of(known.kode)
    advice = f"Pihaknya adalah {province.rujukan}." if province else "Pihaknya adalah provinsinya."
    pesan = f"{known.sebutan} wilayah administratif, bukan daerah otonom, sehingga tidak dapat menjadi pihak"
    return [*temuan, galat("daerah-bukan-otonom", pesan, rujukan.tempat, advice)]


def unknown_agency(perangkat: Kata, chosen: DaerahTerpilih) -> Temuan:
    """The finding for an agency that its region does not have."""
    if chosen.tercatat:
        return unknown_id("perangkat", perangkat, tuple(chosen.daerah.perangkat))
    pesan = f"perangkat “{perangkat}” tidak dikenal: {chosen.daerah.sebutan} belum mempunyai berkas daerah"
    advice = f'Tambahkan {chosen.berkas} berisi kode: "{chosen.daerah.kode.isi}" dan perangkat: {perangkat}.'
    return galat("perangkat-tak-dikenal", pesan, perangkat.tempat, advice)


def _explain_not_one(
    rujukan: Kata, found: tuple[Wilayah, ...], daftar: DaftarWilayah, stems: tuple[str, ...]
) -> Temuan:
    if found:
        names = " atau ".join(w.rujukan for w in found)
        advice = "Tulis namanya dengan tingkatnya, atau kodenya dalam tanda kutip."
        return galat("daerah-mendua", f"daerah “{rujukan}” dapat berarti {names}", rujukan.tempat, advice)
    near = [f"“{stem}”" for stem in nearest(rujukan, stems)] or [
        w.rujukan for w in daftar.nearest(rujukan, 2)
    ]
    if near:
        advice = f"Maksud Anda {' atau '.join(near)}?"
    elif daftar.semua:
        advice = "Tulis kode (15.03), nama (Kabupaten Sarolangun), atau id berkas di specs/daerah/."
    else:
        advice = "specs/katalog/wilayah.csv tidak ada; lengkapi dengan “kerja-sama mulai”, atau tulis id berkas di specs/daerah/."
    return galat("daerah-tak-dikenal", f"daerah “{rujukan}” tidak dikenal", rujukan.tempat, advice)


def _doubt_code(kode: Kata, daftar: DaftarWilayah) -> list[Temuan]:
    if not daftar.semua:
        return []
    near = daftar.nearest(kode, 1)
    advice = f"Maksud Anda {near[0].rujukan}?" if near else "Cari kodenya dengan “kerja-sama katalog daerah”."
    pesan = f"kode wilayah “{kode}” tidak ada dalam wilayah.csv"
    return [Temuan("kode-wilayah-tak-dikenal", Tingkat.PERINGATAN, pesan, kode.tempat, advice)]


def _differs(key: str, written: Kata, value: str, wilayah: Wilayah) -> Temuan:
    pesan = f"{key} “{written}” berbeda dari wilayah.csv: {wilayah.rujukan}, {key} “{value}”"
    advice = f"Samakan, atau hapus {key}: agar diisi dari wilayah.csv. Yang dipakai sekarang “{written}”."
    return Temuan("daerah-beda-wilayah", Tingkat.PERINGATAN, pesan, written.tempat, advice)


def find_files(folder: Path, kode: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each of these codes the stems of the files that have it as their `kode`; there should be no more than one."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.glob("*.yaml")):
        own = _read_code(path, kode)
        if own in kode:
            found[own] = (*found.get(own, ()), path.stem)
    return found


def _read_code(path: Path, wanted: Collection[str]) -> str:
    """The `kode` of a file, "" if it has none that is wanted; only files that hold its characters at all are parsed."""
    try:
        with path.open("rb") as file:
            data = file.read(BATAS_YAML.byte + 1)
    except OSError:
        return ""
    if not any(kode.encode() in data for kode in wanted):
        return ""
    pohon = read_tree(data, path.name).pohon
    if pohon is not None:
        return str(pohon.get("kode") or "").strip()
    said = re.search(rb"(?m)^kode:\s*[\"']?([0-9.]+)", data)  # of a broken file, so that its errors are told
    return said[1].decode() if said else ""
