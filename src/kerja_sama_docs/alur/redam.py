"""Silencing: which findings a comment in YAML takes out of the list, and which comments there are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.alur.menilai import ABOUT_DRAFTS, ABOUT_FILES, RULES
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.spek.abaikan import Abaikan, read_abaikan, unused
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan

# Doubts of the readers and of assembly. Their galat are not here: what cannot be read cannot be drafted either.
_DOUBTS: Final = frozenset(
    {
        "daerah-beda-wilayah", "dasar-hukum-belum-diverifikasi", "dasar-hukum-tak-berlaku", "kode-wilayah-tak-dikenal",
        "pasal-sektor-rangkap", "petik-keriting", "pihak-di-luar-kesepakatan", "tidak-berbatasan",
    }
)  # fmt: skip
CAN_BE_SILENCED: Final = _DOUBTS | RULES
_NONE: Mapping[str, Tempat] = MappingProxyType({})


def silence(
    temuan: Iterable[Temuan],
    abaikan: Sequence[Abaikan],
    blok: Tempat = NOWHERE,
    asal: Mapping[str, Tempat] = _NONE,
) -> tuple[tuple[Temuan, ...], tuple[Diabaikan, ...]]:
    """What is left, and what is silenced by which comment.

    Args:
        temuan: findings about a spec, or about one document.
        abaikan: the comments of the files that it is made from.
        blok: the place of the document's block in the spec; a comment about the block is about the whole paper.
        asal: for findings on a file, the YAML places of its addresses.

    """
    left: list[Temuan] = []
    silenced: list[Diabaikan] = []
    for t in temuan:
        places = [t.tempat, *([asal[t.tempat.alamat]] if t.tempat.alamat in asal else [])]
        same = (a for a in abaikan if a.kode == t.kode)
        by = next((a for a in same if _is_about(a, (*places, *_advised(t, a.tempat.berkas)), blok)), None)
        if by is None:
            left.append(t)
        else:
            silenced.append(Diabaikan(t, by.alasan, by.tempat))
    return tuple(left), tuple(silenced)


def _is_about(abaikan: Abaikan, places: Sequence[Tempat], blok: Tempat) -> bool:
    return any(abaikan.covers(p) for p in places) or (bool(blok.jalur) and abaikan.covers_block(blok))


def _advised(t: Temuan, berkas: str) -> Iterator[Tempat]:
    """The places in a YAML file to which a finding on a file sends its reader: a comment there is about it, too."""
    if t.kode in ABOUT_FILES:
        for match in re.finditer(rf"(?<!\S){re.escape(berkas)}:(\d{{1,9}})(?::(\d{{1,9}}))?", t.saran):
            yield Tempat(berkas, "", int(match[1]), int(match[2] or 1))


def read_comments(
    path: Path, kerja_sama: KerjaSama | None, ruang: RuangKerja
) -> tuple[tuple[Abaikan, ...], tuple[Temuan, ...]]:
    """The comments in a spec and in the files that it names, and what is wrong with them."""
    read = [read_abaikan(p, display(p), CAN_BE_SILENCED) for p in _files(path, kerja_sama, ruang)]
    return tuple(a for good, _ in read for a in good), tuple(t for _, wrong in read for t in wrong)


def _files(path: Path, kerja_sama: KerjaSama | None, ruang: RuangKerja) -> Iterator[Path]:
    yield path
    if kerja_sama is None:
        return
    documents = (kerja_sama.kesepakatan_bersama, *kerja_sama.pks)
    for id_ in dict.fromkeys(str(p.spek.daerah) for d in documents for p in d.pihak):
        yield ruang.daerah / f"{id_}.yaml"
    for id_ in kerja_sama.sektor:
        yield ruang.katalog / "klausul" / "sektor" / f"{id_}.yaml"
    for jenis in ("kesepakatan_bersama", "perjanjian_kerja_sama"):
        yield ruang.katalog / "klausul" / "umum" / f"{jenis}.yaml"
    yield ruang.katalog / "peraturan.yaml"


def tell_unused(abaikan: Iterable[Abaikan], diabaikan: Iterable[Diabaikan]) -> tuple[Temuan, ...]:
    """A finding for each comment that has silenced nothing, though what it is about has been checked."""
    used = {d.oleh for d in diabaikan}
    checked = (a for a in dict.fromkeys(abaikan) if a.kode not in ABOUT_FILES | ABOUT_DRAFTS)
    return tuple(unused(a.kode, a.tempat) for a in checked if a.tempat not in used)
