"""The shape of an agreement as it stands on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Bagian(StrEnum):
    """The part of the agreement that a block belongs to, in the order in which they usually stand."""

    JUDUL = "judul"
    NOMOR = "nomor"
    PEMBUKA = "pembuka"
    PIHAK = "pihak"
    MENIMBANG = "menimbang"
    DASAR_HUKUM = "dasar-hukum"
    PASAL = "pasal"
    PENUTUP = "penutup"
    TANDA_TANGAN = "tanda-tangan"
    LAMPIRAN = "lampiran"
    KEPALA = "kepala-halaman"
    KAKI = "kaki-halaman"
    CATATAN = "catatan"
    LAIN = "lain"


class Jenis(StrEnum):
    """The rank of a unit inside a pasal. A PARAGRAF has no number of its own."""

    PARAGRAF = "paragraf"
    AYAT = "ayat"
    HURUF = "huruf"
    ANGKA = "angka"
    SUBHURUF = "subhuruf"


@dataclass(frozen=True, slots=True)
class Satuan:
    """A unit of a pasal: an ayat, a letter, a number, or plain paragraph.

    Attributes:
        jenis: its rank.
        nomor: its number without ornament: "2" for (2), "a" for a., "1" for 1); "" for a PARAGRAF.
        teks: its own words, without the number; white space folded to single blanks, a line break is "\\n".
        anak: the units below it, in order. A closing line after a list is a PARAGRAF that follows the list.
    """

    jenis: Jenis
    nomor: str
    teks: str
    anak: tuple[Satuan, ...] = ()


@dataclass(frozen=True, slots=True)
class Pasal:
    """One article: its number as printed ("5", or "5A" after an amendment), its heading ("" if none), its units."""

    nomor: str
    judul: str
    isi: tuple[Satuan, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph outside the pasal tree, or the raw paragraph behind a unit of it.

    Attributes:
        bagian: the part it belongs to.
        teks: its words as a reader sees them, without its automatic number.
        nomor: its number as printed with ornament ("a.", "(2)", "Pasal 5"), automatic or typed; "" if none.
        gaya: the name of its paragraph style, "" if unknown.
        alamat: stable address: `pasal-5/ayat-2`, `pihak/0`, `judul/1`.
        urutan: 0-based position among all blocks of the paper (for "paragraf ke-n").
    """

    bagian: Bagian
    teks: str
    nomor: str = ""
    gaya: str = ""
    alamat: str = ""
    urutan: int = 0


@dataclass(frozen=True, slots=True)
class Sel:
    """A table cell: its paragraphs' texts (with numbers), and how many grid columns it spans."""

    teks: tuple[str, ...]
    rentang: int = 1


@dataclass(frozen=True, slots=True)
class Baris:
    """A table row; `kepala` when it repeats as a header row."""

    sel: tuple[Sel, ...]
    kepala: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table, where it stands."""

    bagian: Bagian
    baris: tuple[Baris, ...]
    alamat: str = ""
    urutan: int = 0


Blok = Paragraf | Tabel


@dataclass(frozen=True, slots=True)
class Komentar:
    """A comment in the margin.

    Attributes:
        alamat: address of the block that it hangs on, "" if that has none.
        urutan: position of that block among all blocks of the paper.
        kutipan: the words that it is about, "" if none are marked.
        penulis: who wrote it, "" if unknown.
        tanggal: as the file says (ISO 8601), "" if it doesn't.
        teks: what it says; paragraphs are separated by a line break.
    """

    alamat: str
    urutan: int
    kutipan: str
    penulis: str
    tanggal: str
    teks: str


@dataclass(frozen=True, slots=True)
class Naskah:
    """A whole agreement as read from one file.

    Attributes:
        berkas: the path it was read from, as printed.
        blok: every paragraph and table of the body in order, the pasal included; headers, footers and notes last.
        pasal: the articles as trees.
        catatan: what the reader has to say about its own reading ("memuat 3 perubahan terlacak, dibaca sebagai
            diterima"), in Indonesian.
        tak_terbaca: things that are there and could not be read or placed, named (pictures, embedded objects …).
        pasti: False where the order and the ranks of the text had to be guessed from its looks, as in a PDF.
        komentar: the comments, in reading order of what they hang on.
    """

    berkas: str
    blok: tuple[Blok, ...]
    pasal: tuple[Pasal, ...]
    catatan: tuple[str, ...] = ()
    tak_terbaca: tuple[str, ...] = ()
    pasti: bool = True
    komentar: tuple[Komentar, ...] = ()
