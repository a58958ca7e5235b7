"""Files of one kind in one folder, read when somebody names them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from kerja_sama_docs.fakta import Katalog
from kerja_sama_docs.model import Kata, Model
from kerja_sama_docs.spek.katalog import Prepare, read_model, unknown_id
from kerja_sama_docs.temuan import Temuan

M = TypeVar("M", bound=Model)


class Pembaca(Generic[M]):
    """Files of one kind in one folder, each read once, and only if somebody names it."""

    def __init__(
        self,
        what: str,
        folder: Path,
        model: type[M],
        check: Callable[[M, Katalog], list[Temuan]],
        prepare: Prepare | None = None,
    ) -> None:
        """Read `model` from the YAML files of `folder`; `check` judges the ids inside; `what` is the word in messages.

        `prepare` may fill in what a file leaves to others.
        """
        self._what, self._folder, self._model, self._check, self._prepare = (
            what,
            folder,
            model,
            check,
            prepare,
        )
        self._read: dict[str, M | None] = {}

    def known(self) -> tuple[str, ...]:
        """The ids that there are: the stems of the files."""
        return tuple(sorted(p.stem for p in self._folder.glob("*.yaml")))

    def get(self, id_: Kata, katalog: Katalog, temuan: list[Temuan]) -> M | None:
        """One of them, or None; what is wrong with it is told once, that there is none each time."""
        key = str(id_)
        if key in self._read:
            return self._read[key]
        if key not in self.known():
            temuan.append(unknown_id(self._what, id_, self.known()))
            return None
        value = read_model(self._folder / f"{key}.yaml", self._model, temuan, self._prepare)
        if value is not None:
            temuan.extend(self._check(value, katalog))
        self._read[key] = value
        return value
