"""The manual page of the rules, made from the rules themselves (`docs/aturan.md`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kerja_sama_docs.aturan.daftar import PADA_NASKAH, PADA_SAMBUNGAN, PADA_SPEK
from kerja_sama_docs.aturan.model import Aturan, S
from kerja_sama_docs.temuan import Dasar

HEAD = """# Aturan

Daftar aturan `kerja-sama periksa`. Halaman ini dibuat dari aturannya sendiri; jangan disunting langsung.

*Galat* hanya untuk yang pasti keliru: naskah yang bertentangan dengan dirinya sendiri, atau dengan peraturan yang naskah resminya
sudah dibaca. Selebihnya *peringatan* atau *info*. Naskah dinilai menurut tanggalnya sendiri.
"""

SEAM = """Diperiksa pada naskah Word yang dibuat dari berkas spesifikasi, juga setelah disunting. Contohnya: isi spesifikasi, garis `---`,
lalu naskahnya.
"""


def format_halaman() -> str:
    """The whole page as Markdown; ends with a newline."""
    parts = [
        HEAD,
        "## Pada berkas spesifikasi\n",
        *_entries(PADA_SPEK, "yaml"),
        "## Pada naskah\n",
        *_entries(PADA_NASKAH, "text"),
        "## Antara naskah dan spesifikasinya\n",
        SEAM,
        *_entries(PADA_SAMBUNGAN, "text"),
    ]
    return "\n".join(parts)


def _entries(rules: Sequence[Aturan[S]], language: str) -> Iterator[str]:
    for rule in rules:
        yield f"### {rule.kode}\n"
        yield f"{rule.judul}. *Paling berat: {rule.tingkat}.*\n"
        yield f"{rule.alasan}\n"
        if rule.dasar:
            yield f"Dasar: {'; '.join(_basis(d) for d in rule.dasar)}.\n"
        yield f"Salah:\n\n```{language}\n{rule.contoh_salah}\n```\n"
        yield f"Benar:\n\n```{language}\n{rule.contoh_benar}\n```\n"


def _basis(dasar: Dasar) -> str:
    return f"`{dasar.peraturan}` {dasar.pasal}" if dasar.pasal else dasar.peraturan
