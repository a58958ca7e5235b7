"""Terms of an agreement: "3 (tiga) tahun"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, get_args

from kerja_sama_docs.bahasa.angka import dengan_terbilang, parse_bertitik, parse_dengan_terbilang

SatuanJangka = Literal["tahun", "bulan", "hari"]
SATUAN_JANGKA: Final[tuple[SatuanJangka, ...]] = get_args(SatuanJangka)

_MAX_TEXT: Final = 1000


@dataclass(frozen=True, slots=True)
class Jangka:
    """A term: `jumlah` (at least 1) years, months or calendar days. `str()` gives "3 tahun".

    Raises ValueError when `jumlah` is below 1.
    """

    jumlah: int
    satuan: SatuanJangka

    def __post_init__(self) -> None:
        if self.jumlah < 1:
            raise ValueError(f"jangka waktu {self.jumlah} {self.satuan} harus paling singkat 1 {self.satuan}")

    def __str__(self) -> str:
        return f"{self.jumlah} {self.satuan}"

    def kata(self) -> str:
        """With the number in words: "3 (tiga) tahun"."""
        return f"{dengan_terbilang(self.jumlah)} {self.satuan}"

    def end_date(self, start: date) -> date:
        """Return the last day of a term that begins on `start`: the day before the anniversary.

        Where the anniversary has no date (29 February, 31st of a short month), the term ends on the last day of that
        month, which is the day before the one that is missing.

        Raises ValueError when the term ends after the year 9999.
        """
        try:
            if self.satuan == "hari":
                return start + timedelta(days=self.jumlah - 1)
            return _before_anniversary(start, self.jumlah * (12 if self.satuan == "tahun" else 1))
        except (OverflowError, ValueError):
            raise ValueError(f"jangka waktu {self} sejak {start} berakhir di luar kalender") from None


def _before_anniversary(start: date, months: int) -> date:
    """Return the day before the same day `months` later."""
    year, month0 = divmod(start.year * 12 + start.month - 1 + months, 12)
    if start.day == 1:
        return date(year, month0 + 1, 1) - timedelta(days=1)
    last = monthrange(year, month0 + 1)[1]
    return date(year, month0 + 1, min(start.day - 1, last))


def parse_jangka(text: str) -> Jangka | None:
    """Read "3 tahun" or "3 (tiga) tahun"; None for anything else, also if words and digits disagree."""
    if len(text) > _MAX_TEXT:
        return None
    match = re.fullmatch(rf"\s*([^A-Za-z]+(?:\(.*\))?)\s*({'|'.join(SATUAN_JANGKA)})\s*", text, re.IGNORECASE)
    if match is None:
        return None
    number = match[1].strip()
    value = parse_dengan_terbilang(number) if number.endswith(")") else parse_bertitik(number)
    satuan = next(s for s in SATUAN_JANGKA if s == match[2].lower())
    return Jangka(value, satuan) if value else None
