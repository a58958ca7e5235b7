"""Redlines: the old Word document with real tracked changes that turn it into the new one, proven before it is given."""

from __future__ import annotations

from kerja_sama_docs.word.redline.nilai import BarisJajar, Cut, LetakBaris, Redline
from kerja_sama_docs.word.redline.terima import accept_all, reject_all
from kerja_sama_docs.word.redline.tulis import write_redline

__all__ = ["BarisJajar", "Cut", "LetakBaris", "Redline", "accept_all", "reject_all", "write_redline"]
