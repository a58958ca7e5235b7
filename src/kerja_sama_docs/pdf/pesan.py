"""Why a file is not read as a PDF, in the words of its user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

HEAD: Final = 1024
ASK: Final = "Minta naskah Word-nya (.docx), atau PDF yang disimpan langsung dari Word."
OTHERS: Final = (
    (b"PK\x03\x04", "berkas zip atau Office (misalnya .docx), bukan PDF"),
    (bytes.fromhex("D0CF11E0A1B11AE1"), "berkas Office bentuk lama (misalnya .doc), bukan PDF"),
    (b"{\\rtf", "berkas RTF, bukan PDF"),
    (b"\xff\xd8\xff", "gambar JPEG, bukan PDF"),
    (b"\x89PNG", "gambar PNG, bukan PDF"),
    (b"II*\0", "gambar TIFF, bukan PDF"),
    (b"MM\0*", "gambar TIFF, bukan PDF"),
)


def refuse_reason(data: bytes, berkas: str) -> Temuan | None:
    """Why these bytes can't be a PDF, or None if they start like one."""
    place = Tempat(berkas=berkas)
    if not data:
        advice = "Minta salinan baru; berkas ini barangkali gagal diunduh."
        return galat("berkas-kosong", "berkas kosong (0 bita)", place, advice)
    if b"%PDF-" in data[:HEAD]:
        return None
    for mark, what in OTHERS:
        if data.startswith(mark):
            advice = "Sebutkan berkas PDF-nya, atau beri nama berkas sesuai dengan jenisnya."
            return galat("bukan-pdf", what, place, advice)
    return galat(
        "bukan-pdf",
        "bukan berkas PDF",
        place,
        "Periksa apakah berkas yang dipilih benar; jika ya, minta salinan baru.",
    )


def too_large(berkas: str, limit: int) -> TemuanError:
    """The file has more bytes than are read."""
    return _error("berkas-terlalu-besar", f"berkas lebih dari {limit // 1_000_000} MB", berkas, ASK)


def refused(why: str, berkas: str, count: int = 0, most: int = 0) -> TemuanError:
    """What the reading process had to say: `terkunci`, `terlalu-panjang`, `terlalu-berat`, else broken."""
    match why:
        case "terkunci":
            return _error(
                "pdf-terkunci",
                "PDF dikunci dengan kata sandi atau disandikan",
                berkas,
                "Buka dengan kata sandinya lalu cetak ulang ke PDF tanpa sandi, atau minta naskah Word-nya (.docx).",
            )
        case "terlalu-panjang":
            return _error(
                "pdf-terlalu-panjang",
                f"PDF terdiri atas {count} halaman; yang dibaca paling banyak {most} halaman",
                berkas,
                "Pisahkan halaman naskahnya ke dalam berkas tersendiri.",
            )
        case "terlalu-berat":
            return _error(
                "pdf-terlalu-berat",
                "membaca PDF ini melampaui batas waktu atau memori; berkasnya barangkali rusak",
                berkas,
                ASK,
            )
        case _:
            return _error(
                "pdf-rusak", "PDF rusak atau terpotong sehingga tidak dapat dibaca", berkas, f"{ASK}"
            )


def without_text(berkas: str, pages: int, *, foreign: bool) -> TemuanError:
    """No page has text."""
    reason = (
        "hurufnya tidak dapat diterjemahkan menjadi teks"
        if foreign
        else "hanya memuat gambar (hasil pindai) tanpa lapisan teks"
    )
    return _error("pdf-tanpa-teks", f"PDF {pages} halaman ini {reason}", berkas, ASK)


def page_list(numbers: Sequence[int]) -> str:
    """ "halaman 3" or "halaman 3, 5–7": pages from 1 in runs."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return "halaman " + ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in runs)


def _error(kode: str, pesan: str, berkas: str, saran: str) -> TemuanError:
    return TemuanError([galat(kode, pesan, Tempat(berkas=berkas), saran)])
