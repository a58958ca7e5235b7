"""Going on after mistakes: what is wrong is taken out of a tree, so that the rest can be checked in the same run.

Nothing is ever drafted from a mended tree; it only lets the officer see the unknown ids beside the wrong dates.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kerja_sama_docs.model import Deret, Kata, Model, Peta

M = TypeVar("M", bound=Model)
# Each round uncovers what the last one hid; real files need two or three.
_ROUNDS = 6
# Stands in for a required text; never shown to anybody.
_PLACEHOLDER = "belum-diisi"


def mend(pohon: Peta, model: type[M]) -> M | None:
    """The tree as a value of `model` with its wrong parts left out, or None if what remains makes no sense."""
    tree = _copy(pohon)
    for _ in range(_ROUNDS):
        try:
            return model.model_validate(tree)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                _take_out(tree, detail)
    return None


def _copy(node: object) -> object:
    if isinstance(node, Peta):
        peta = Peta(node.tempat)
        for key, value in node.items():
            peta.put(key, _copy(value), node.kunci[key], node.isi[key])
        return peta
    if isinstance(node, Deret):
        deret = Deret(node.tempat)
        for value, place in zip(node, node.isi, strict=True):
            deret.put(_copy(value), place)
        return deret
    return node


def _take_out(tree: object, detail: ErrorDetails) -> None:
    """Remove the part that an error speaks of, or put a placeholder where something is missing."""
    *path, last = detail["loc"] or ("",)
    node = tree
    for step in path:
        node = _step(node, step)
        if node is None:
            return
    if isinstance(node, Peta):
        key = str(last)
        if detail["type"] == "missing":
            node.put(key, Kata(_PLACEHOLDER, node.tempat), node.tempat, node.tempat)
        else:
            node.pop(key, None)
    elif isinstance(node, Deret) and isinstance(last, int) and last < len(node):
        # Later items keep their index, so that further errors of this round still fit.
        node[last] = Kata(_PLACEHOLDER, node.isi[last])


def _step(node: object, step: str | int) -> object:
    if isinstance(node, Peta):
        return node.get(str(step))
    if isinstance(node, Deret) and isinstance(step, int) and step < len(node):
        return node[step]
    # Parts of a location that name no node (a member of a union) lead nowhere.
    return None
