"""The text of `riwayat.yaml` as a `Riwayat`, or everything that is wrong with it. Nothing is guessed or repaired."""

from __future__ import annotations

import re

import yaml

from kerja_sama_docs.arsip.riwayat import Riwayat, Versi
from kerja_sama_docs.arsip.simpul import NodeReader, compose, decode
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

_KEYS = (
    "dokumen", "versi", "berkas", "sidik", "masukan", "final", "bahan", "dibuat", "oleh", "catatan", "suntingan",
)  # fmt: skip
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BAD_NAME = re.compile(r'[<>:"/\\|?*]')
_ADVICE_CONFLICT = "selesaikan konflik git itu: pertahankan entri dari kedua pihak, lalu buang baris <<<<<<<, =======, >>>>>>>"


def parse(data: bytes, berkas: str) -> Riwayat:
    """Read the history that `data` holds; `berkas` is the path to name in messages.

    Raises:
        TemuanError: anything that the program itself would not have written.

    """
    text = decode(data, berkas)
    if conflict := _CONFLICT.search(text):
        place = Tempat(berkas, baris=text.count("\n", 0, conflict.start()) + 1, kolom=1)
        raise TemuanError(
            [galat("riwayat-konflik", "riwayat memuat tanda konflik git", place, _ADVICE_CONFLICT)]
        )
    root = compose(text, berkas)
    reader = NodeReader(berkas)
    top = reader.fields(root, "", ("riwayat", "versi"))
    if top and reader.text(top["riwayat"], "riwayat") != "1":
        reader.fault(
            "riwayat",
            top["riwayat"],
            "bentuk riwayat ini tidak dikenal; mungkin dari program yang lebih baru",
        )
    nodes = reader.items(top["versi"], "versi") if top and not reader.faults else []
    entries = tuple(_read_entry(reader, node, f"versi/{index}") for index, node in enumerate(nodes))
    if not reader.faults:
        _check_unique(reader, nodes, entries)
    if reader.faults:
        raise TemuanError(reader.faults)
    return Riwayat(entries)


def _read_entry(reader: NodeReader, node: yaml.Node, path: str) -> Versi:
    found = reader.fields(node, path, _KEYS)
    if not found:
        return Versi("", 0, "", "", "", False, (), "", "")
    number = reader.matching(found["versi"], f"{path}/versi", _NUMBER, "nomor versi")
    final = reader.matching(found["final"], f"{path}/final", re.compile("ya|tidak"), "“ya” atau “tidak”")
    bahan = reader.mapping(found["bahan"], f"{path}/bahan")
    catatan = reader.items(found["catatan"], f"{path}/catatan")
    edits = reader.items(found["suntingan"], f"{path}/suntingan")
    return Versi(
        dokumen=reader.text(found["dokumen"], f"{path}/dokumen"),
        versi=int(number) if _NUMBER.fullmatch(number) else 0,
        berkas=_read_name(reader, found["berkas"], f"{path}/berkas"),
        sidik=reader.matching(found["sidik"], f"{path}/sidik", _SHA256, "sidik SHA-256"),
        masukan=reader.text(found["masukan"], f"{path}/masukan"),
        final=final == "ya",
        bahan=tuple((name, reader.text(value, f"{path}/bahan/{name}")) for name, value in bahan.items()),
        dibuat=reader.matching(found["dibuat"], f"{path}/dibuat", _DATE, "tanggal (tahun-bulan-hari)"),
        oleh=reader.text(found["oleh"], f"{path}/oleh"),
        catatan=tuple(reader.text(item, f"{path}/catatan") for item in catatan),
        suntingan=tuple(
            reader.matching(item, f"{path}/suntingan", _SHA256, "sidik SHA-256") for item in edits
        ),
    )


def _read_name(reader: NodeReader, node: yaml.Node, path: str) -> str:
    """Read a plain file name: a path in here could lead out of the folder."""
    name = reader.text(node, path)
    if not name or name in (".", "..") or not name.isprintable() or _BAD_NAME.search(name):
        reader.fault(path, node, f"“{name[:80]}” bukan nama berkas di folder ini")
    return name


def _check_unique(reader: NodeReader, nodes: list[yaml.Node], entries: tuple[Versi, ...]) -> None:
    numbers: set[tuple[str, int]] = set()
    names: set[str] = set()
    for index, (node, entry) in enumerate(zip(nodes, entries, strict=True)):
        if (entry.dokumen, entry.versi) in numbers:
            reader.fault(f"versi/{index}", node, f"{entry.dokumen} versi {entry.versi} tercatat dua kali")
        if entry.berkas.casefold() in names:
            reader.fault(f"versi/{index}", node, f"berkas {entry.berkas} tercatat dua kali")
        numbers.add((entry.dokumen, entry.versi))
        names.add(entry.berkas.casefold())
