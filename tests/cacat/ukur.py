"""How many planted mistakes are found, and at the right place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cacat.jenis import Cacat
from cacat.kertas import Kertas
from kerja_sama_docs.naskah import Naskah, Paragraf
from kerja_sama_docs.temuan import Temuan
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

Periksa = Callable[[Naskah], tuple[Temuan, ...]]


@dataclass(frozen=True, slots=True)
class Asal:
    """A sound paper: its name, its form, its bytes, and what is found in it as it is."""

    nama: str
    bentuk: str
    data: bytes
    naskah: Naskah
    temuan: tuple[Temuan, ...]


@dataclass(frozen=True, slots=True)
class Hasil:
    """What became of one planted mistake."""

    cacat: Cacat
    naskah: str
    ditemukan: bool
    letak_benar: bool
    kode: tuple[str, ...]


def read(data: bytes) -> Naskah:
    """A paper as read."""
    return read_naskah(open_docx(data, "uji.docx"))


def try_all(asal: Asal, kinds: Iterable[Cacat], periksa: Periksa, seed: int = 0) -> Iterator[Hasil]:
    """Plant every kind that has a place in a paper, one at a time; every second one across runs cut at random."""
    for place, cacat in enumerate(kinds, seed):
        if asal.bentuk not in cacat.bentuk:
            continue
        kertas = Kertas(asal.data)
        if place % 2:
            kertas.scatter(place)
        if cacat.tanam(kertas):
            yield _judge(asal, cacat, read(kertas.to_bytes()), periksa)


def _judge(asal: Asal, cacat: Cacat, naskah: Naskah, periksa: Periksa) -> Hasil:
    known = [(t.kode, t.pesan, t.tempat.alamat) for t in asal.temuan]
    fresh = [t for t in periksa(naskah) if (t.kode, t.pesan, t.tempat.alamat) not in known]
    hits = [t for t in fresh if t.kode in cacat.kode]
    changed = _changed(asal.naskah, naskah)
    return Hasil(
        cacat,
        asal.nama,
        bool(hits),
        any(_is_right(t.tempat.alamat, changed, cacat) for t in hits),
        tuple(sorted({t.kode for t in fresh})),
    )


def _changed(old: Naskah, new: Naskah) -> set[str]:
    """Addresses of the new paper whose words (or numbers) the old one doesn't have there."""
    before = set(_lines(old))
    return {address for address, *rest in _lines(new) if (address, *rest) not in before}


def _lines(naskah: Naskah) -> Iterator[tuple[str, str, str]]:
    for blok in naskah.blok:
        if isinstance(blok, Paragraf):
            yield blok.alamat, blok.nomor, blok.teks
        else:
            for baris in blok.baris:
                yield blok.alamat, "", " ".join(teks for sel in baris.sel for teks in sel.teks)


def _is_right(alamat: str, changed: set[str], cacat: Cacat) -> bool:
    if cacat.letak == "mana":
        return True
    if cacat.letak == "bagian":
        parts = {address.split("/")[0] for address in changed}
        return alamat.split("/")[0] in parts or not changed
    return any(alamat == c or alamat.startswith(f"{c}/") or c.startswith(f"{alamat}/") for c in changed)
