"""How long does checking take? `python benchmarks/kecepatan_periksa.py [--ulang 5] [--rinci 15]`

First a draft of 13 pages (a PKS of specs/, made in memory): reading it and trying all rules on it, against rendering the
same template with the same values by docxtpl alone, without any check of ours. Then agreements of 300 pages: a sound one
and one of text that is hard on patterns. At last CPU time per rule; what the first rule that asks for a study pays is
shared by all that follow. All figures are CPU time, the best of several runs in one process.

Ends with 1 when checking the draft costs as much as rendering it, or a long agreement 3 seconds or more.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

import docx
from docxtpl import DocxTemplate

from kerja_sama_docs.alur.cetak import open_cetakan
from kerja_sama_docs.alur.menilai import Acuan
from kerja_sama_docs.alur.terbuka import open_workspace
from kerja_sama_docs.aturan import PADA_NASKAH, BahanNaskah, check_naskah
from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.kerja_sama import read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import assemble
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.templat import Data, render_template
from kerja_sama_docs.word.tulis import write_docx

AKAR = Path(__file__).resolve().parents[1]
SPEK, PKS = "sarolangun-batang-hari", "pks-pendidikan"
LONGEST = 3.0  # seconds that 300 pages may take to read and check
PAGES, WORDS_ON_A_PAGE = 300, 300


@dataclass(frozen=True, slots=True)
class Contoh:
    """A paper to be measured: its name and the bytes of the .docx."""

    nama: str
    data: bytes


def cpu_time(work: Callable[[], object]) -> float:
    """Seconds of CPU that one run takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def best(work: Callable[[], object], times: int) -> float:
    """The least of several runs."""
    return min(cpu_time(work) for _ in range(times))


def make_draft(ruang: RuangKerja) -> tuple[Contoh, Callable[[], object], Acuan]:
    """The draft, the plain rendering of the same template and values, and what papers are judged by."""
    terbuka = open_workspace(ruang)
    kerja_sama, wrong = read_kerja_sama(ruang.specs / f"{SPEK}.yaml", terbuka.sumber)
    if kerja_sama is None:
        raise TemuanError(wrong)
    pihak = next(p for p in kerja_sama.pks if p.id == PKS)
    dokumen, _ = assemble(kerja_sama, pihak, "perjanjian_kerja_sama", terbuka.katalog, final=False)
    cetakan, unusable = open_cetakan(ruang, dokumen.jenis, kerja_sama)
    if cetakan is None:
        raise TemuanError(unusable)
    values: list[Mapping[str, object]] = []

    def keep(templat: bytes, data: Mapping[str, Data], berkas: str) -> bytes:
        values.append(data)
        return render_template(templat, data, berkas)

    with patch("kerja_sama_docs.word.tulis.render_template", keep):
        data = write_docx(dokumen, cetakan.templat)

    def render_plainly() -> None:
        template = DocxTemplate(cetakan.berkas)
        template.render(dict(values[0]), autoescape=True)
        template.save(BytesIO())

    return Contoh("13 halaman (draf)", data), render_plainly, terbuka.acuan


HEAD = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN SOLOK\nDENGAN\nPEMERINTAH KABUPATEN SIJUNJUNG\nTENTANG\nPENDIDIKAN\n"
    "Nomor: 100/1/2023\nNomor: 200/2/2023\n"
    "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
    "I. Ani Lestari, Bupati Solok, berkedudukan di Arosuka, bertindak untuk dan atas nama Pemerintah Kabupaten Solok, "
    "selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi Santoso, Bupati Sijunjung, berkedudukan di Muaro Sijunjung, bertindak untuk dan atas nama Pemerintah Kabupaten "
    "Sijunjung, selanjutnya disebut PIHAK KEDUA.\n"
    "PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.\nDengan berdasarkan:\n"
    "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n"
    "2. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;\n"
    "PARA PIHAK sepakat mengadakan perjanjian kerja sama dengan ketentuan sebagai berikut:"
)
CLAUSES = (
    "PARA PIHAK melaksanakan kegiatan sebagaimana dimaksud dalam Pasal {before} ayat (2) menurut rencana kerja tahunan.",
    "Biaya ditanggung PARA PIHAK dan dibebankan pada anggaran pendapatan dan belanja daerah masing-masing, paling banyak "
    "Rp1.500.000,00 (satu juta lima ratus ribu rupiah), sesuai dengan ketentuan peraturan perundang-undangan.",
    "PIHAK KESATU berhak memperoleh laporan pelaksanaan dari PIHAK KEDUA paling lambat 30 (tiga puluh) hari kerja sejak tanggal "
    "31 Desember 2023, dan PIHAK KEDUA wajib menyampaikannya secara tertulis melalui Dinas Pendidikan Kabupaten Sijunjung.",
    "Perselisihan yang timbul dari pelaksanaan perjanjian ini diselesaikan secara musyawarah untuk mufakat, dan dapat "
    "dibantu gubernur berdasarkan Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
    "Rencana kerja sebagaimana dimaksud pada ayat (1) dan ayat (3) memuat:",
    "a. sasaran dan tempat kegiatan menurut kebutuhan pelayanan pada wilayah yang berbatasan;",
    "b. tenaga, sarana, dan prasarana yang disediakan PIHAK KESATU dan PIHAK KEDUA; dan",
    "c. jadwal, pemantauan, serta tata cara pelaporan kepada PARA PIHAK setiap 6 (enam) bulan.",
)
TAIL = "PIHAK KESATU,\nBUPATI SOLOK,\nANI LESTARI\nPIHAK KEDUA,\nBUPATI SIJUNJUNG,\nBUDI SANTOSO"
# What patterns begin on and then do not find the end of.
HARD = (
    "Pasal 5 ayat (1) huruf a angka 2, Pasal 6, 7 dan 8, ayat (2) dan (3) sampai dengan ayat (9) huruf b atau c Pasal 12, ",
    "1.000.000 (SATU dua Tiga empat lima enam tujuh delapan 12.34.56.78 (((((( dua ratus Rp. 5.000,- % ",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244 ",
    "Peraturan Pemerintah Nomor tentang Peraturan Menteri Dalam Negeri Nomor 12 Peraturan Daerah Kabupaten Peraturan Bupati ",
    "KABUPATEN SOLOK SELATAN DAN KOTA LIMA PULUH KOTA PROVINSI PEMERINTAH KABUPATEN BUPATI WALI KOTA GUBERNUR DINAS BADAN ",
    "................ ______ [[[[ .... “ ” (selanjutnya disebut (selanjutnya disebut PIHAK KESATU PIHAK PIHAK KEDUA PARA PIHAK ",
    "tanggal tiga puluh satu bulan Februari tahun dua ribu tanggal 31 Februari 2023 pada hari ini Senin tanggal 12-12- 2023 sampai ",
    "bertindak untuk dan atas nama mewakili berdasarkan Surat Kuasa Nomor 1/A/B/C/D/2023 tanggal Keputusan Menteri Nomor 2 ",
    "jangka waktu selama lima 5 (lima) tahun sejak mulai berlaku sampai dengan berakhir perselisihan arbitrase pengadilan negeri ",
    "yang yang dan dan atau kepada kepada di di ke dalam dalam rangkap 2 (dua) rangkap asli bermeterai cukup lain lain lain ",
)


def _paragraphs(words: int) -> Iterator[str]:
    """A sound agreement: as many pasal as it takes."""
    number = 1
    while words > 0:
        yield f"Pasal {number}"
        yield f"KETENTUAN {'PELAKSANAAN' if number % 2 else 'PEMBIAYAAN'}"
        ayat = 0
        for clause in CLAUSES:
            ayat += not clause.startswith(("a. ", "b. ", "c. "))
            text = clause.format(before=max(number - 1, 1))
            yield text if clause.startswith(("a. ", "b. ", "c. ")) else f"({ayat}) {text}"
            words -= len(text.split())
        number += 1


def _hard_paragraphs(words: int) -> Iterator[str]:
    """Pasal of long paragraphs, each of one hard piece over and over, or of all of them in turns."""
    number = 1
    while words > 0:
        yield f"Pasal {number}"
        yield "LAIN-LAIN"
        piece = HARD[number % len(HARD)]
        for ayat, text in enumerate((piece * 40, "".join(HARD) * 4), 1):
            yield f"({ayat}) {text}"
            words -= len(text.split())
        number += 1


def make_long(name: str, paragraphs: Iterator[str]) -> Contoh:
    """An agreement of another office: plain paragraphs."""
    document = docx.Document()
    for line in (*HEAD.splitlines(), *paragraphs, *TAIL.splitlines()):
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return Contoh(name, buffer.getvalue())


def read(contoh: Contoh) -> Naskah:
    """The paper read from its bytes."""
    return read_naskah(open_docx(contoh.data, "uji.docx"))


def new_bahan(naskah: Naskah, acuan: Acuan) -> BahanNaskah:
    """The paper with no study done."""
    return BahanNaskah(naskah, acuan.pustaka, acuan.muatan, acuan.wilayah)


def time_rules(naskah: Naskah, acuan: Acuan, times: int) -> dict[str, float]:
    """Least CPU time of each rule, in the order in which they are tried."""
    found: dict[str, float] = {}
    for _ in range(times):
        bahan = new_bahan(naskah, acuan)
        for rule in PADA_NASKAH:
            spent = cpu_time(lambda rule=rule, bahan=bahan: rule.apply(bahan))  # type: ignore[misc]
            found[rule.kode] = min(spent, found.get(rule.kode, spent))
    return found


def main() -> int:
    """Measure and print; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ulang", type=int, default=5, help="runs of each")
    parser.add_argument("--rinci", type=int, default=15, help="how many rules to list")
    given = parser.parse_args()
    draft, render, acuan = make_draft(RuangKerja(AKAR))
    words = PAGES * WORDS_ON_A_PAGE
    papers = (
        draft,
        make_long("300 halaman, baik", _paragraphs(words)),
        make_long("300 halaman, sulit", _hard_paragraphs(words)),
    )
    rendering = best(render, given.ulang)
    print(f"merender draf itu dengan docxtpl saja: {rendering * 1000:.0f} ms")
    print(
        f"\n{'naskah':<22}{'kata':>8}{'baca':>8}{'periksa':>9}{'jumlah':>8}   (ms CPU, terbaik dari {given.ulang})"
    )
    missed: list[str] = []
    tables: list[dict[str, float]] = []
    for paper in papers:
        naskah = read(paper)
        size = sum(len(t.teks.split()) for t in iter_teks(naskah))
        reading = best(lambda paper=paper: read(paper), given.ulang)  # type: ignore[misc]
        checking = best(lambda naskah=naskah: check_naskah(new_bahan(naskah, acuan)), given.ulang)  # type: ignore[misc]
        total = reading + checking
        limit = rendering if paper is draft else LONGEST
        print(
            f"{paper.nama:<22}{size:>8}{reading * 1000:>8.0f}{checking * 1000:>9.0f}{total * 1000:>8.0f}"
            f"   {total / limit:.2f} dari batas"
        )
        if total >= limit:
            missed.append(paper.nama)
        tables.append(time_rules(naskah, acuan, given.ulang))
    slowest = sorted(tables[0], key=lambda kode: -max(table[kode] for table in tables))[: given.rinci]
    print(f"\n{'aturan':<32}" + "".join(f"{paper.nama.removesuffix(' halaman'):>20}" for paper in papers))
    for kode in slowest:
        print(f"{kode:<32}" + "".join(f"{table[kode] * 1000:>20.1f}" for table in tables))
    if missed:
        print(f"\nbatas terlampaui: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
