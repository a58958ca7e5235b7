"""Pairs of agreements in Word with a known list of edits, for measuring comparisons.

`make_pair("s" | "m" | "l")` gives two .docx as bytes and every true edit between them: about 4, 40 and 320 pages, a
pasal inserted near the front (so that nearly every later one is renumbered, and every reference to it follows) and 12,
48 and 166 edits of all kinds. `make_noise` gives the same paper as another program would have saved it: not one edit.
Numbers are typed, as in most papers that come from elsewhere. The same size and seed give the same bytes.

    python benchmarks/pasangan_naskah.py --ukuran m --ke FOLDER     writes lama.docx, baru.docx, suntingan.json
    python benchmarks/pasangan_naskah.py --ukur                     compares every size and prints figures
"""

from __future__ import annotations

import argparse
import copy
import io
import json
import random
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import process_time

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run

SIZES = {"s": (5, 4, 1, 6, 12), "m": (31, 7, 2, 20, 48), "l": (250, 8, 5, 40, 166)}
"""Per size: pasal, ayat a pasal, tables in the annex, rows a table, edits beside the inserted pasal."""
WHO = ("PIHAK KESATU", "PIHAK KEDUA", "PARA PIHAK")
VERBS = ("menyusun", "menyediakan", "menyampaikan", "memelihara", "memeriksa", "melaporkan", "menetapkan", "mengelola",
         "membahas", "mendampingi", "mencatat", "mengevaluasi", "menugaskan", "memutakhirkan", "mengembalikan")  # fmt: skip
THINGS = ("rencana kerja tahunan", "data kependudukan wilayah perbatasan", "jadwal angkutan sekolah", "daftar aset bersama",
          "laporan pelaksanaan kegiatan", "peta batas wilayah", "petunjuk teknis pelayanan", "anggaran pemeliharaan jalan",
          "tenaga kesehatan rujukan", "sarana pengolahan sampah", "jaringan irigasi antardesa", "kurikulum pelatihan petugas",
          "pos penjagaan bersama", "sistem informasi harga pangan", "armada pemadam kebakaran", "perpustakaan keliling",
          "bibit tanaman pelindung", "rambu jalan penghubung", "izin penggunaan lahan", "kotak pengaduan masyarakat")  # fmt: skip
PLACES = ("di kecamatan yang berbatasan langsung", "pada kantor sekretariat bersama", "di seluruh puskesmas peserta",
          "melalui perangkat daerah masing-masing", "di lokasi yang tercantum dalam peta", "pada unit pelayanan terpadu",
          "di terminal dan pelabuhan penyeberangan", "melalui pertemuan berkala tim teknis")  # fmt: skip
ENDS = ("sesuai dengan ketentuan peraturan perundang-undangan", "dengan memperhatikan kemampuan keuangan daerah",
        "secara terbuka dan dapat dipertanggungjawabkan", "dengan mengutamakan keselamatan masyarakat",
        "berdasarkan hasil evaluasi tahun sebelumnya", "tanpa mengurangi kewenangan instansi lain")  # fmt: skip
TITLES = ("PERENCANAAN", "PELAKSANAAN", "PEMELIHARAAN", "PELAPORAN", "PENGAWASAN", "PENDANAAN", "PERTUKARAN", "PENGELOLAAN",
          "PEMBINAAN", "PENILAIAN")  # fmt: skip
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober")
NUMBERS = {5: "lima", 7: "tujuh", 10: "sepuluh", 14: "empat belas", 21: "dua puluh satu", 30: "tiga puluh"}


@dataclass(frozen=True, slots=True)
class Suntingan:
    """A true edit: its kind, the key of its line, and what was replaced by what (None: nothing there)."""

    jenis: str
    baris: str
    lama: str | None
    baru: str | None


@dataclass(frozen=True, slots=True)
class PasanganNaskah:
    """Two papers and every edit between them; references that merely follow their pasal are no edits."""

    lama: bytes
    baru: bytes
    suntingan: tuple[Suntingan, ...]


@dataclass(slots=True)
class Ayat:
    """A paragraph with points below it; `{12}` in its text is a reference to the pasal with the id 12."""

    kunci: str
    teks: str
    huruf: list[str] = field(default_factory=list)


@dataclass(slots=True)
class IsiPasal:
    """A pasal under a stable id."""

    id: int
    judul: str
    ayat: list[Ayat]


@dataclass(slots=True)
class Isi:
    """A whole paper; `tabel` holds rows of cells, the first row the header."""

    kepala: str
    pembuka: list[str]
    pasal: list[IsiPasal]
    penutup: list[str]
    tabel: list[list[list[str]]]
    catatan: str


def make_pair(size: str, *, seed: int = 7, insert: bool = True) -> PasanganNaskah:
    """Two papers of the size "s", "m" or "l"."""
    old, new, edits = make_contents(size, seed=seed, insert=insert)
    return PasanganNaskah(render(old), render(new), edits)


def make_contents(size: str, *, seed: int = 7, insert: bool = True) -> tuple[Isi, Isi, tuple[Suntingan, ...]]:
    """The same as values, before they become Word."""
    chance = random.Random(f"{size}{seed}")  # noqa: S311
    old = _content(size, chance)
    new = copy.deepcopy(old)
    edits = list(_Penyunting(new, chance).edit(SIZES[size][4]))
    if insert:
        place = len(new.pasal) // 8 + 1
        added = _pasal(9_999, 4, chance, len(old.pasal))
        added.judul = "KERAHASIAAN"
        new.pasal.insert(place, added)
        edits.append(Suntingan("pasal-baru", f"pasal:{added.id}", None, added.judul))
    return old, new, tuple(edits)


def make_noise(paper: bytes, kind: str) -> bytes:
    """The same paper saved otherwise: "potong" splits runs as Word does, "spasi" doubles blanks and uses hard ones."""
    document = docx.Document(io.BytesIO(paper))
    chance = random.Random(kind)  # noqa: S311
    for paragraph in document.paragraphs:
        for run in list(paragraph.runs):
            text = run.text
            if kind == "spasi" and " " in text and chance.random() < 0.3:
                at = chance.choice([m.start() for m in re.finditer(" ", text)])
                run.text = text[:at] + chance.choice(["  ", "\u00a0", " \u00a0"]) + text[at + 1 :]
            elif kind == "potong" and len(text) > 8:
                at = chance.randrange(1, len(text) - 1)
                second = copy.deepcopy(run._r)
                run.text = text[:at]
                run._r.addnext(second)
                Run(second, paragraph).text = text[at:]
                proof = OxmlElement("w:proofErr")
                proof.set(qn("w:type"), "spellStart")
                run._r.addnext(proof)  # type: ignore[arg-type]
    return _bytes(document)


def _content(size: str, chance: random.Random) -> Isi:
    pasal, ayat, tables, rows, _ = SIZES[size]
    front = [
        "Pada hari ini Senin tanggal dua bulan Maret tahun dua ribu dua puluh enam, bertempat di Hulu, yang bertanda tangan di bawah ini:",
        "1. BUDI SANTOSO, Bupati Hulu, bertindak untuk dan atas nama Pemerintah Kabupaten Hulu, selanjutnya disebut PIHAK KESATU;",
        "2. SITI AMINAH, Wali Kota Hilir, bertindak untuk dan atas nama Pemerintah Kota Hilir, selanjutnya disebut PIHAK KEDUA.",
        "PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:",
        "Dengan memperhatikan Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, PARA PIHAK sepakat mengadakan kerja sama.",
    ]
    back = [
        "Demikian perjanjian kerja sama ini dibuat dalam rangkap 2 (dua) bermeterai cukup dan mempunyai kekuatan hukum yang sama."
    ]
    return Isi(
        "Perjanjian Kerja Sama Kabupaten Hulu dan Kota Hilir",
        front,
        [_pasal(n, ayat, chance, pasal) for n in range(1, pasal + 1)],
        back,
        [_table(n, rows, chance) for n in range(1, tables + 1)],
        "Peta batas wilayah terlampir dalam berita acara tahun 2024.",
    )


def _pasal(number: int, count: int, chance: random.Random, last: int) -> IsiPasal:
    title = f"{chance.choice(TITLES)} {chance.choice(THINGS).upper()}"
    ayat = [
        Ayat(f"{number}.{k}", _sentence(chance, last), _points(chance) if k % 4 == 1 else [])
        for k in range(count)
    ]
    return IsiPasal(number, title, ayat)


def _sentence(chance: random.Random, last: int) -> str:
    days = chance.choice(list(NUMBERS))
    duty = chance.choice(("wajib", "berkewajiban", "dapat", "berhak"))
    words = (
        f"{chance.choice(WHO)} {duty} {chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(PLACES)}"
    )
    tail = chance.choice(
        (
            f"paling lambat {days} ({NUMBERS[days]}) hari kerja sejak permintaan diterima",
            f"dengan biaya paling banyak Rp{chance.randrange(10, 999)}.{chance.randrange(100, 999)}.000,00",
            f"sebelum tanggal {chance.randrange(1, 28)} {chance.choice(MONTHS)} 2027",
            f"sebagaimana dimaksud dalam {{{chance.randrange(1, last + 1)}}}",
        )
    )
    more = f"{chance.choice(VERBS)} {chance.choice(THINGS)} bersama {chance.choice(THINGS)}"
    return f"{words} {tail}, kemudian {more} {chance.choice(PLACES)} {chance.choice(ENDS)}."


def _points(chance: random.Random) -> list[str]:
    every = [
        f"{chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(PLACES)} {chance.choice(ENDS)};"
        for _ in range(4)
    ]
    return [*every[:-1], f"{every[-1][:-1]}."]


def _table(number: int, rows: int, chance: random.Random) -> list[list[str]]:
    body = [
        [str(n), f"{chance.choice(VERBS).capitalize()} {chance.choice(THINGS)} tahap {number}.{n}", f"{chance.randrange(1, 40)} paket", f"Rp{chance.randrange(10, 999)}.{chance.randrange(100, 999)}.000"]
        for n in range(1, rows + 1)
    ]  # fmt: skip
    return [["No", "Kegiatan", "Volume", "Biaya"], *body]


class _Penyunting:
    """Plants edits of every kind in turn, never two in one line."""

    def __init__(self, isi: Isi, chance: random.Random) -> None:
        self._isi, self._chance = isi, chance
        self._used: set[str] = set()

    def edit(self, count: int) -> Iterator[Suntingan]:
        words: list[Callable[[], Suntingan | None]] = [
            self._duty, self._days, self._amount, self._date, self._word, self._party, self._negation, self._phrase,
        ]  # fmt: skip
        whole = [
            self._new_ayat, self._new_point, self._cell, self._gone_ayat, self._gone_point, self._new_row, self._gone_row,
            self._move, self._split, self._split_and_change,
        ]  # fmt: skip
        once: list[Callable[[], Suntingan | None]] = [self._header, self._note, self._front]
        plan = [*once]
        for n in range(count * 4):
            plan += [words[n % len(words)], words[(n + 3) % len(words)], whole[n % len(whole)]]
        done = 0
        for step in plan:
            found = step() if done < count else None
            if found is not None:
                done += 1
                yield found

    def _free(self, shape: str) -> tuple[IsiPasal, Ayat] | None:
        """An ayat that no edit has touched and whose text has the shape."""
        every = [(p, a) for p in self._isi.pasal for a in p.ayat]
        self._chance.shuffle(every)
        for p, a in every:
            if a.kunci not in self._used and re.search(shape, a.teks):
                self._used.add(a.kunci)
                return p, a
        return None

    def _replace(self, kind: str, shape: str, change: Callable[[str], str]) -> Suntingan | None:
        found = self._free(shape)
        match = re.search(shape, found[1].teks) if found else None
        if found is None or match is None:
            return None
        ayat, now = found[1], change(match.group())
        ayat.teks = ayat.teks[: match.start()] + now + ayat.teks[match.end() :]
        return Suntingan(kind, f"ayat:{ayat.kunci}", match.group(), now)

    def _duty(self) -> Suntingan | None:
        return self._replace("wajib-dapat", r"\bwajib\b", lambda _: "dapat")

    def _days(self) -> Suntingan | None:
        return self._replace(
            "jangka", r"\d+ \([a-z ]+\) hari kerja", lambda _: "45 (empat puluh lima) hari kerja"
        )

    def _amount(self) -> Suntingan | None:
        return self._replace("jumlah", r"Rp[\d.]+,00", lambda _: "Rp1.250.500.000,00")

    def _date(self) -> Suntingan | None:
        return self._replace("tanggal", r"\d+ \w+ 2027", lambda _: "30 November 2028")

    def _word(self) -> Suntingan | None:
        return self._replace("kata", r"\bbersama\b(?= \w+ \w+.*\.$)", lambda _: "beserta")

    def _party(self) -> Suntingan | None:
        return self._replace("pihak", r"PIHAK KESATU", lambda _: "PIHAK KEDUA")

    def _negation(self) -> Suntingan | None:
        return self._replace("negasi", r"\bdapat\b", lambda _: "tidak dapat")

    def _phrase(self) -> Suntingan | None:
        return self._replace("frasa", r", kemudian ", lambda _: " dengan persetujuan tertulis, kemudian ")

    def _new_ayat(self) -> Suntingan | None:
        found = self._free(".")
        if found is None:
            return None
        key = f"baru.{len(self._used)}"
        ayat = Ayat(key, _sentence(self._chance, len(self._isi.pasal)))
        found[0].ayat.insert(found[0].ayat.index(found[1]) + 1, ayat)
        self._used.add(key)
        return Suntingan("ayat-baru", f"ayat:{key}", None, ayat.teks)

    def _gone_ayat(self) -> Suntingan | None:
        found = self._free(r"^(?!.*\{)")
        if found is None or len(found[0].ayat) < 3:
            return None
        found[0].ayat.remove(found[1])
        return Suntingan("ayat-dihapus", f"ayat:{found[1].kunci}", found[1].teks, None)

    def _with_points(self) -> Ayat | None:
        for _ in range(50):
            found = self._free(".")
            if found is not None and found[1].huruf:
                return found[1]
            if found is not None:
                self._used.discard(found[1].kunci)
        return None

    def _new_point(self) -> Suntingan | None:
        ayat = self._with_points()
        if ayat is None:
            return None
        text = _points(self._chance)[0]
        ayat.huruf.insert(1, text)
        return Suntingan("huruf-baru", f"ayat:{ayat.kunci}", None, text)

    def _gone_point(self) -> Suntingan | None:
        ayat = self._with_points()
        if ayat is None:
            return None
        text = ayat.huruf.pop(1)
        return Suntingan("huruf-dihapus", f"ayat:{ayat.kunci}", text, None)

    def _move(self) -> Suntingan | None:
        found, other = self._free(r"^(?!.*\{)"), self._free(".")
        if found is None or other is None or found[0] is other[0] or len(found[0].ayat) < 3:
            return None
        found[0].ayat.remove(found[1])
        other[0].ayat.append(found[1])
        return Suntingan("ayat-pindah", f"ayat:{found[1].kunci}", found[1].teks, found[1].teks)

    def _split(self) -> Suntingan | None:
        found = self._free(r"^(?!.*\{).*, kemudian")
        if found is None or found[1].huruf:
            return None
        old = found[1].teks
        head, tail = old.split(", ", 1)
        first, second = tail.split(" bersama ", 1)
        found[1].teks, found[1].huruf = f"{head},", [first, f"bersama {second}"]
        return Suntingan("ayat-dipecah", f"ayat:{found[1].kunci}", old, old)

    def _split_and_change(self) -> Suntingan | None:
        found = self._split()
        if found is None:
            return None
        key = found.baris.removeprefix("ayat:")
        ayat = next(a for p in self._isi.pasal for a in p.ayat if a.kunci == key)
        ayat.huruf[1] = ayat.huruf[1].replace("bersama ", "beserta seluruh ", 1)
        return Suntingan("ayat-dipecah-diubah", found.baris, found.lama, " ".join([ayat.teks, *ayat.huruf]))

    def _row(self) -> tuple[int, list[str]] | None:
        every = [(n, row) for n, table in enumerate(self._isi.tabel) for row in table[1:]]
        self._chance.shuffle(every)
        for n, row in every:
            if f"baris:{row[1]}" not in self._used:
                self._used.add(f"baris:{row[1]}")
                return n, row
        return None

    def _cell(self) -> Suntingan | None:
        found = self._row()
        if found is None:
            return None
        old, found[1][3] = found[1][3], "Rp1.234.567.000"
        return Suntingan("sel", f"baris:{found[1][1]}", old, found[1][3])

    def _new_row(self) -> Suntingan | None:
        found = self._row()
        if found is None:
            return None
        table = self._isi.tabel[found[0]]
        name = f"Rapat koordinasi tambahan ke-{len(self._used)}"
        self._used.add(f"baris:{name}")
        table.insert(table.index(found[1]), ["", name, "1 paket", "Rp12.500.000"])
        self._number(table)
        return Suntingan("baris-baru", f"baris:{name}", None, name)

    def _gone_row(self) -> Suntingan | None:
        found = self._row()
        if found is None:
            return None
        table = self._isi.tabel[found[0]]
        table.remove(found[1])
        self._number(table)
        return Suntingan("baris-dihapus", f"baris:{found[1][1]}", found[1][1], None)

    @staticmethod
    def _number(table: list[list[str]]) -> None:
        for n, row in enumerate(table[1:], 1):
            row[0] = str(n)

    def _header(self) -> Suntingan:
        self._isi.kepala = self._isi.kepala.replace("Kota Hilir", "Kota Muara")
        return Suntingan("kepala", "kepala", "Hilir", "Muara")

    def _note(self) -> Suntingan:
        self._isi.catatan = self._isi.catatan.replace("2024", "2025")
        return Suntingan("catatan", "catatan", "2024", "2025")

    def _front(self) -> Suntingan:
        self._isi.pembuka[2] = self._isi.pembuka[2].replace("SITI AMINAH", "RINA WATI")
        return Suntingan("pihak-bagian", "pembuka:2", "SITI AMINAH", "RINA WATI")


def render(isi: Isi) -> bytes:
    """The paper as a Word file."""
    document = docx.Document()
    normal = document.styles["Normal"].paragraph_format
    normal.space_after, normal.line_spacing = Pt(4), 1.0
    document.sections[0].header.paragraphs[0].text = isi.kepala
    _page_number(document)
    _centred(document, "PERJANJIAN KERJA SAMA")
    _centred(document, "ANTARA PEMERINTAH KABUPATEN HULU DAN PEMERINTAH KOTA HILIR")
    for text in isi.pembuka:
        document.add_paragraph(text)
    numbers = {p.id: n for n, p in enumerate(isi.pasal, 1)}
    for p in isi.pasal:
        _centred(document, f"Pasal {numbers[p.id]}")
        _centred(document, p.judul)
        for k, ayat in enumerate(p.ayat, 1):
            document.add_paragraph(f"({k}) {_with_numbers(ayat.teks, numbers)}")
            for letter, text in zip("abcdefghij", ayat.huruf, strict=False):
                document.add_paragraph(f"{letter}. {_with_numbers(text, numbers)}")
    for text in isi.penutup:
        document.add_paragraph(text)
    _footnote(document, isi.catatan)
    _rows(document, [["PIHAK KESATU,", "PIHAK KEDUA,"], ["BUDI SANTOSO", "Wali Kota Hilir"]])
    for n, table in enumerate(isi.tabel, 1):
        document.add_paragraph(f"LAMPIRAN {n} RENCANA KERJA").paragraph_format.page_break_before = True
        _rows(document, table)
    return _bytes(document)


def _with_numbers(text: str, numbers: dict[int, int]) -> str:
    return re.sub(r"\{(\d+)\}", lambda m: f"Pasal {numbers[int(m[1])]}", text)


def _centred(document: Document, text: str) -> None:
    document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _rows(document: Document, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(text)


def _page_number(document: Document) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run("Halaman ")
    simple = OxmlElement("w:fldSimple")
    simple.set(qn("w:instr"), "PAGE")
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    simple.append(run)
    paragraph._p.append(simple)


def _footnote(document: Document, text: str) -> None:
    """A footnote on the last paragraph; python-docx makes no part for it by itself."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    marks = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for n, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    note = f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {space}>{marks}{note}</w:footnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    mark = OxmlElement("w:footnoteReference")
    mark.set(qn("w:id"), "1")
    document.paragraphs[-1].add_run()._r.append(mark)  # type: ignore[arg-type]


def _bytes(document: Document) -> bytes:
    """The file, with the same bytes every time."""
    first, last = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(
                zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), source.read(name), zipfile.ZIP_DEFLATED
            )
    return last.getvalue()


def measure(size: str) -> dict[str, float]:
    """Figures of this project's comparison on one pair."""
    import tempfile

    from kerja_sama_docs.banding import Macam, compare, compare_aligned
    from kerja_sama_docs.word.baca import read_naskah

    pair = make_pair(size)
    papers = {"lama": pair.lama, "baru": pair.baru} | {
        k: make_noise(pair.lama, k) for k in ("potong", "spasi")
    }
    naskah = {}
    with tempfile.TemporaryDirectory() as folder:
        begun = process_time()
        for name, data in papers.items():
            path = Path(folder) / f"{name}.docx"
            path.write_bytes(data)
            naskah[name] = read_naskah(path)
        reading = process_time() - begun
    begun = process_time()
    banding = compare(naskah["lama"], naskah["baru"])
    comparing = process_time() - begun
    begun = process_time()
    lines = compare_aligned(naskah["lama"], naskah["baru"])[1]
    aligning = process_time() - begun
    moves = sum(c.macam is Macam.DIPINDAH for c in banding.perubahan)
    return {
        "suntingan": len(pair.suntingan),
        "butir": len(banding.perubahan),
        "pasal_ditambah": sum(p.macam is Macam.DITAMBAH for p in banding.pasal),
        "pasal_dipindah": sum(p.macam is Macam.DIPINDAH for p in banding.pasal),
        "pindah": moves,
        "pindah_benar": sum(s.jenis == "ayat-pindah" for s in pair.suntingan),
        "baris": len(lines),
        "derau": sum(len(compare(naskah["lama"], naskah[k]).perubahan) for k in ("potong", "spasi")),
        "detik_baca_dua": round(reading / 2, 3),
        "detik_banding": round(comparing, 3),
        "detik_sejajar": round(aligning, 3),
    }


def main() -> int:
    """Write one pair, or measure every size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ukuran", choices=sorted(SIZES), default="m")
    parser.add_argument("--benih", type=int, default=7)
    parser.add_argument("--ke", type=Path)
    parser.add_argument("--ukur", action="store_true")
    chosen = parser.parse_args()
    if chosen.ukur:
        for size in SIZES:
            print(size, json.dumps(measure(size)))
    elif chosen.ke is not None:
        pair = make_pair(chosen.ukuran, seed=chosen.benih)
        chosen.ke.mkdir(parents=True, exist_ok=True)
        (chosen.ke / "lama.docx").write_bytes(pair.lama)
        (chosen.ke / "baru.docx").write_bytes(pair.baru)
        edits = json.dumps([asdict(s) for s in pair.suntingan], ensure_ascii=False, indent=2)
        (chosen.ke / "suntingan.json").write_text(edits + "\n", encoding="utf-8")
    else:
        parser.error("--ke FOLDER atau --ukur")
    return 0


if __name__ == "__main__":
    sys.exit(main())
