"""The reader on agreements of other offices: nothing lost, parts and pasal found, however they are laid out."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from functools import cache

import pytest
from lxml import etree

from kerja_sama_docs.bacaan.tak_terletak import unplaced_notes
from kerja_sama_docs.naskah import Bagian, Jenis, Naskah, Paragraf, iter_pasal_units
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from naskah_luar import ALL, NaskahLuar

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
LAW = "Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
BLANK = re.compile(r"[\W_]+")
LABEL = re.compile(r"disebut\s+(?:sebagai\s+)?[“\"]?PIHAK\s+(?:KE|PERTAMA)\w*|^PIHAK K\w+;$", re.M)
LIST_IN_PASAL = {"pks-sleman-klaten"}
LAW_IN_RECITAL = {"adendum-magelang"}
WITHOUT_RECITALS = {
    "kb-purworejo-kulon-progo", "pks-bpbd-tiga", "pks-garut-sumedang", "pks-sleman-klaten", "sinergi-gunungkidul",
}  # fmt: skip

semua = pytest.mark.parametrize("luar", ALL, ids=[n.nama for n in ALL])


@cache
def read(luar: NaskahLuar) -> Naskah:
    """Read one of them, once."""
    return read_naskah(open_docx(luar.bytes(), f"{luar.nama}.docx"))


def texts(naskah: Naskah, *bagian: Bagian) -> list[str]:
    """Give the texts of some parts (of all if none is named), numbers in front."""
    found = []
    for blok in naskah.blok:
        if bagian and blok.bagian not in bagian:
            continue
        if isinstance(blok, Paragraf):
            found.append(f"{blok.nomor} {blok.teks}".strip())
        else:
            found += [t for row in blok.baris for cell in row.sel for t in cell.teks]
    return [t for t in found if t]


def words_in_file(data: bytes) -> Counter[str]:
    """Count the letters and digits that the body of a file prints, numbers by Word apart."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        root = etree.fromstring(packed.read("word/document.xml"))
    for branch in list(root.iter(FALLBACK)):
        parent = branch.getparent()
        assert parent is not None
        parent.remove(branch)
    return Counter("".join(BLANK.sub("", t.text or "") for t in root.iter(f"{W}t")))


def test_the_corpus_is_varied_and_named_once() -> None:
    assert len(ALL) >= 16
    assert len({n.nama for n in ALL}) == len(ALL)
    assert {n.bentuk for n in ALL} == {"kesepakatan-bersama", "pks", "lain"}
    assert {n.pihak for n in ALL} == {2, 3, 4, 6}


@semua
def test_pasal_have_their_numbers_and_titles(luar: NaskahLuar) -> None:
    assert tuple((p.nomor, p.judul) for p in read(luar).pasal) == luar.pasal


@semua
def test_pasal_have_their_trees(luar: NaskahLuar) -> None:
    found = [address for pasal in read(luar).pasal for address, _ in iter_pasal_units(pasal)]
    assert found == list(luar.alamat)


@semua
def test_no_word_is_lost(luar: NaskahLuar) -> None:
    body = [b for b in read(luar).blok if b.bagian not in (Bagian.KEPALA, Bagian.KAKI)]
    there = Counter("".join(BLANK.sub("", t) for t in texts(Naskah("", tuple(body), ()))))
    assert words_in_file(luar.bytes()) - there == Counter()


@semua
def test_title_numbers_and_opening(luar: NaskahLuar) -> None:
    naskah = read(luar)
    numbers = " ".join(texts(naskah, Bagian.NOMOR))
    assert len(re.findall(r"\bnomor\b", numbers, re.I)) == luar.pihak
    title = " ".join(texts(naskah, Bagian.JUDUL)).upper()
    assert "TENTANG" in title
    assert "NOMOR" not in title
    (opening,) = texts(naskah, Bagian.PEMBUKA)
    assert opening.startswith("Pada hari ini")


@semua
def test_parties_and_signatures(luar: NaskahLuar) -> None:
    naskah = read(luar)
    parties = "\n".join(texts(naskah, Bagian.PIHAK))
    assert len(LABEL.findall(parties)) == luar.pihak
    assert LAW not in "\n".join(t for t in texts(naskah, Bagian.PIHAK) if "bertindak" not in t)
    signed = " ".join(texts(naskah, Bagian.TANDA_TANGAN))
    assert len(re.findall(r"\bPIHAK K?E?\w+", signed)) == luar.pihak
    names = re.findall(r"CONTOH|Contoh\b", signed)
    assert len(names) == (4 if luar.nama == "pks-klaten-boyolali" else luar.pihak)


@semua
def test_recitals_and_legal_basis(luar: NaskahLuar) -> None:
    naskah = read(luar)
    recitals = texts(naskah, Bagian.MENIMBANG)
    assert bool(recitals) == (luar.nama not in WITHOUT_RECITALS)
    assert not any(LAW in t for t in recitals) or luar.nama in LAW_IN_RECITAL
    outside = texts(naskah, Bagian.PIHAK, Bagian.DASAR_HUKUM)
    assert not any(re.match(r"\W*\w{1,2}[.)]?\W+bahwa\b", t, re.I) for t in outside)
    laws = [t for t in texts(naskah, Bagian.DASAR_HUKUM) if LAW in t]
    assert len(laws) == (0 if luar.nama in LIST_IN_PASAL | LAW_IN_RECITAL else 1)


@semua
def test_nothing_is_without_a_place(luar: NaskahLuar) -> None:
    naskah = read(luar)
    assert unplaced_notes(naskah.blok) == ()
    chapters = texts(naskah, Bagian.LAIN)
    assert bool(chapters) == (luar.nama == "pks-sleman-klaten")
    assert bool(texts(naskah, Bagian.LAMPIRAN)) == (luar.nama == "pks-blora-bojonegoro")
    assert bool(texts(naskah, Bagian.PENUTUP)) == (luar.nama == "kb-purworejo-kulon-progo")


@pytest.mark.parametrize("nama", ["pks-garut-sumedang", "pks-serang-kota-serang", "pks-blora-bojonegoro"])
def test_numbers_with_a_dot_are_ayat_where_they_are_cited_so(nama: str) -> None:
    naskah = read(next(n for n in ALL if n.nama == nama))
    tops = {unit.jenis for pasal in naskah.pasal[1:] for unit in pasal.isi}
    assert tops == {Jenis.AYAT, Jenis.PARAGRAF}
