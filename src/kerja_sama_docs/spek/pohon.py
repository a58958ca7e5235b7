"""Reads a YAML file from outside into a tree in which every plain scalar is text as typed, with its place.

YAML 1.2 in spirit and then some: `no`, `08`, `15.03` and dates stay what the person typed; null is only `~`, `null`,
`Null` or nothing. Anchors, aliases and `<<` work; tags, duplicate keys and further documents are refused. Any bytes
whatever give a `Hasil`, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from yaml.error import MarkedYAMLError, YAMLError

from kerja_sama_docs.model import Peta
from kerja_sama_docs.spek.batas import BATAS_YAML, BatasYaml
from kerja_sama_docs.spek.huruf import Garis, clean_text, decode
from kerja_sama_docs.spek.penyusun import Penyusun, StopReading
from kerja_sama_docs.spek.salah_susun import GENERIC, explain_syntax
from kerja_sama_docs.spek.sumber_yaml import Sumber, SumberCepat, is_ordinary
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat


@dataclass(frozen=True, slots=True)
class Hasil:
    """What was read.

    Attributes:
        pohon: the tree; None if the file could not be parsed to its end. It may be there beside findings of level
            galat (duplicate keys …), so that its models can be checked in the same run; never draft from such a tree.
        temuan: everything that is wrong, in the order of lines.
    """

    pohon: Peta | None
    temuan: tuple[Temuan, ...]


def read_tree_file(path: Path, tampil: str, batas: BatasYaml = BATAS_YAML) -> Hasil:
    """Read a file; `tampil` is its path as messages print it."""
    place = Tempat(tampil)
    try:
        if not path.exists():
            return Hasil(
                None,
                (galat("berkas-tidak-ada", "berkas tidak ditemukan", place, "periksa nama dan foldernya"),),
            )
        if not path.is_file():
            return Hasil(
                None, (galat("berkas-tak-terbaca", "ini bukan berkas biasa", place, "tunjuk berkas YAML"),)
            )
        with path.open("rb") as file:
            data = file.read(batas.byte + 1)
    except (OSError, ValueError):
        return Hasil(
            None,
            (galat("berkas-tak-terbaca", "berkas tidak dapat dibaca", place, "periksa izin dan namanya"),),
        )
    return read_tree(data, tampil, batas)


def read_tree(data: bytes, berkas: str, batas: BatasYaml = BATAS_YAML) -> Hasil:
    """Read the bytes of a file; `berkas` is its path as messages print it.

    `Kata.awal` counts characters of the decoded file, a byte order mark and every carriage return included: for a UTF-8 file,
    `data.decode("utf-8")[awal : awal + len(mentah)] == mentah`.
    """
    if len(data) > batas.byte:
        pesan = f"berkas lebih besar daripada {batas.byte / 1_000_000:g} MB".replace(".", ",")
        return Hasil(
            None, (galat("yaml-terlalu-besar", pesan, Tempat(berkas), "pecah menjadi beberapa berkas"),)
        )
    text = decode(data, berkas)
    if isinstance(text, Temuan):
        return Hasil(None, (text,))
    garis = Garis(text)
    text, temuan = clean_text(text, berkas, garis, batas.temuan + 1)
    pohon = _build(text, berkas, garis, batas, temuan)
    return Hasil(pohon, ordered(temuan, batas.temuan))


def _build(text: str, berkas: str, garis: Garis, batas: BatasYaml, temuan: list[Temuan]) -> Peta | None:
    """The tree, or None with the reason added to `temuan`."""
    fast = _build_fast(text, berkas, batas)
    return fast if fast is not None else _build_sure(text, berkas, garis, batas, temuan)


def _build_fast(text: str, berkas: str, batas: BatasYaml) -> Peta | None:
    """The tree by libyaml; None unless the file is sound from end to end."""
    if not is_ordinary(text):
        return None
    try:
        penyusun = Penyusun(SumberCepat(text), text, berkas, batas)
        root = penyusun.build()
    except (StopReading, YAMLError, ValueError):
        return None
    return root if isinstance(root, Peta) and not penyusun.temuan else None


def _build_sure(text: str, berkas: str, garis: Garis, batas: BatasYaml, temuan: list[Temuan]) -> Peta | None:
    """The tree by the pure parser, or None with the reason added to `temuan`."""
    sumber = Sumber(text)
    penyusun = Penyusun(sumber, text, berkas, batas)
    root: object = None
    stop: Temuan | None = None
    try:
        root = penyusun.build()
    except StopReading as error:
        stop = error.temuan
    except MarkedYAMLError as error:
        stop = explain_syntax(error, berkas, garis)
    except (YAMLError, ValueError, RecursionError, OverflowError):
        place = Tempat(berkas, "", sumber.line + 1, sumber.column + 1)
        stop = galat("yaml-susunan", GENERIC, place, "periksa urutan \\x, \\u, dan \\U")
    temuan.extend(penyusun.temuan)
    if stop is not None:
        temuan.append(stop)
        return None
    if isinstance(root, Peta):
        return root
    if root is None:
        temuan.append(
            galat("yaml-kosong", "berkas ini kosong", Tempat(berkas, "", 1, 1), "isi dengan “kunci: nilai”")
        )
    else:
        pesan = "isi berkas harus berupa pemetaan “kunci: nilai”"
        temuan.append(
            galat(
                "yaml-bukan-pemetaan",
                pesan,
                Tempat(berkas, "", 1, 1),
                "mulai dengan nama kunci dan titik dua",
            )
        )
    return None


def ordered(temuan: list[Temuan], limit: int) -> tuple[Temuan, ...]:
    """Without repeats, in the order of lines; those past `limit` are counted only."""
    unique = sorted(dict.fromkeys(temuan), key=lambda t: (t.tempat.baris or 0, t.tempat.kolom or 0))
    if len(unique) <= limit:
        return tuple(unique)
    berkas = unique[0].tempat.berkas
    more = galat(
        "terlalu-banyak-galat",
        "masih ada masalah lain yang belum ditampilkan",
        Tempat(berkas),
        "perbaiki yang di atas dahulu",
    )
    return (*unique[:limit], more)
