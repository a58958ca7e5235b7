"""Relationships: how one part of the package points to another, or outside."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relasi:
    """One arrow: `jenis` is the last word of its type ("styles", "header"), `sasaran` a part name or an address."""

    id: str
    jenis: str
    sasaran: str
    luar: bool


def relations_name(part: str) -> str:
    """Name the part that holds the relations of `part` ("" for the package itself)."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations_of(root: etree._Element, part: str) -> tuple[Relasi, ...]:
    """Read the relations written in `root`, with inner targets as part names."""
    found = []
    for element in root.iter(RELATIONSHIP):
        outside = element.get("TargetMode") == "External"
        target = element.get("Target") or ""
        found.append(
            Relasi(
                id=element.get("Id") or "",
                jenis=(element.get("Type") or "").rpartition("/")[2],
                sasaran=target if outside else _part_name(part, target),
                luar=outside,
            )
        )
    return tuple(found)


def find_part(parts: Mapping[str, bytes], name: str) -> str | None:
    """Find the name as the package spells it (part names are equal without regard to case), or None."""
    if name in parts:
        return name
    wanted = name.casefold()
    return next((known for known in parts if known.casefold() == wanted), None)


def first_of(relations: Iterable[Relasi], jenis: str) -> str | None:
    """Find the first inner target of this kind."""
    return next((r.sasaran for r in relations if r.jenis == jenis and not r.luar), None)


def _part_name(source: str, target: str) -> str:
    joined = posixpath.join("/", posixpath.dirname(source), unquote(target))
    return posixpath.normpath(joined).lstrip("/")
