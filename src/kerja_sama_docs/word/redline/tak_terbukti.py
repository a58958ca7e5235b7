"""What an officer is told when no redline could be proven: where in the paper, and what to do instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat
from kerja_sama_docs.word.redline.bukti import Selisih
from kerja_sama_docs.word.redline.cetakan import Baris
from kerja_sama_docs.word.redline.konteks import Konteks

PASAL: Final = re.compile(r"(?:Pasal|PASAL)\s+\d+[A-Z]?")
LONGEST: Final = 160
INSTEAD: Final = (
    "Pakai --html untuk membaca kedua naskah berdampingan, atau simpan ulang kedua dokumen dengan Word "
    "lalu ulangi --docx."
)


def unproven(berkas: str, konteks: Konteks, fault: Selisih) -> Temuan:
    """Tell where the first line stands that did not come out right, and how it should read."""
    side, which = (konteks.baru, "baru") if fault.lihat == "diterima" else (konteks.lama, "lama")
    settled = "diterima" if fault.lihat == "diterima" else "ditolak"
    where = _where(side.cetakan.badan, fault.tempat[0]) if fault.tempat else "di bagian akhir"
    return galat(
        "redline-tidak-terbukti",
        f"perubahan {where} tidak dapat dilacak dengan pasti, jadi dokumen perubahan terlacak tidak ditulis; "
        f"bila semua perubahan {settled}, hasilnya tidak sama dengan naskah {which}: {_difference(fault)}",
        Tempat(berkas=berkas),
        INSTEAD,
    )


def _where(lines: Sequence[Baris], place: int) -> str:
    part = "di dalam tabel" if len(lines[place]) > 1 else "pada kalimat"
    for line in reversed(lines[: place + 1]):
        if len(line) == 1 and PASAL.fullmatch(line[0]):
            return f"{part} sesudah judul {line[0]}"
    return f"{part} sebelum pasal pertama"


def _difference(fault: Selisih) -> str:
    should, is_ = say_line(fault.seharusnya), say_line(fault.terbaca)
    if should == is_:
        return f"susunan tabel “{should}” berbeda" if should else "jumlah baris kosongnya berbeda"
    if not is_:
        return f"“{should}” tidak muncul"
    if not should:
        return f"“{is_}” berlebih"
    return f"seharusnya “{should}”, bukan “{is_}”"


def say_line(line: Baris) -> str:
    """The words of a printed line; of a table those of its cells, without what tells how they stand."""
    cells = line if len(line) < 2 else [cell.rpartition("\n")[0] for cell in line[:-1]]
    words = " | ".join(" ".join(cell.split()) for cell in cells if cell.strip())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
