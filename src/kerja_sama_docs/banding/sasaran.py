"""References that kept their words while what they point at moved: what they pointed at, and what they point at now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.model import Banding, BandingPasal, Keping

_PASAL: Final = re.compile(r"\bpasal\s(\d+[A-Z]?)", re.IGNORECASE)
_OTHER: Final = "tulisannya sama, tetapi ketentuan yang ditunjuk kini lain"
_NOTHING: Final = "tidak menunjuk pasal mana pun"


@dataclass(frozen=True, slots=True)
class Sasaran:
    """The pasal of both papers by their numbers."""

    lama: Mapping[str, BandingPasal]
    baru: Mapping[str, BandingPasal]

    def explain(self, cited: str) -> str:
        """What the words point at: "dahulu menunjuk Pasal 13 EVALUASI, kini Pasal 13 PERUBAHAN"."""
        told = [self._pasal(number) for number in dict.fromkeys(_PASAL.findall(cited))]
        return "; ".join(text for text in told if text) or _OTHER

    def _pasal(self, number: str) -> str:
        old, new = self.lama.get(number), self.baru.get(number)
        if old is new:
            return ""
        if old is None or new is None:
            was = f"menunjuk {_name(number, old.judul)}" if old else _NOTHING
            now = f"menunjuk {_name(number, new.judul)}" if new else _NOTHING
            return f"dahulu {was}, kini {now}"
        was, now = _name(number, old.judul), _name(number, new.judul)
        if was == now:
            was = f"ketentuan yang kini Pasal {old.baru}" if old.baru else "ketentuan yang dihapus"
        return f"dahulu menunjuk {was}, kini {now}"


def find_targets(banding: Banding) -> Sasaran:
    """The pasal of a comparison by their numbers."""
    return Sasaran(
        {p.lama: p for p in banding.pasal if p.lama is not None},
        {p.baru: p for p in banding.pasal if p.baru is not None},
    )


def stays_behind(piece: Keping) -> bool:
    """Whether a piece says the same on both sides and yet is a change: a reference that did not follow."""
    return not piece.tetap and piece.lama.split() == piece.baru.split()


def left_behind(pieces: Sequence[Keping]) -> tuple[str, ...]:
    """The references among the pieces that did not follow, each once."""
    return tuple(dict.fromkeys(" ".join(piece.baru.split()) for piece in pieces if stays_behind(piece)))


def _name(number: str, title: str) -> str:
    return f"Pasal {number} {title}".strip()
