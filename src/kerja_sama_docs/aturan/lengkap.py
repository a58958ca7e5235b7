"""Whether a paper is complete enough to be asked for what is missing, and how the table calls its form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.fakta.klausul import JenisDokumen
from kerja_sama_docs.naskah import Bagian, Naskah

_KINDS: Final[Mapping[Bentuk, JenisDokumen]] = {
    Bentuk.KESEPAKATAN: "kesepakatan_bersama",
    Bentuk.PERJANJIAN: "perjanjian_kerja_sama",
}
_FEWEST_PASAL: Final = 5  # the shortest complete papers have five


def kind_of(naskah: Naskah) -> JenisDokumen | None:
    """The form as the table names it; None for amendments and other forms."""
    return _KINDS.get(form_of(naskah))


def complete_kind(naskah: Naskah) -> JenisDokumen | None:
    """The same for a paper that has several pasal and signatures; None for a fragment, of which nothing is missing."""
    signed = any(blok.bagian is Bagian.TANDA_TANGAN for blok in naskah.blok)
    return kind_of(naskah) if signed and len(naskah.pasal) >= _FEWEST_PASAL else None
