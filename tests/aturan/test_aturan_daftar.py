"""The list of rules is complete, their examples hold, and the manual page is the one that they make."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from kerja_sama_docs import aturan
from kerja_sama_docs.alur.menilai import Acuan
from kerja_sama_docs.alur.terbuka import read_acuan
from kerja_sama_docs.aturan import PADA_NASKAH, PADA_SPEK, Aturan, BahanNaskah, format_halaman
from kerja_sama_docs.fakta import KerjaSama, KerjaSamaSpek, KlausulSektor, Pihak, SuratKuasa
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.temuan import Tingkat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from ruang_uji import SEKTOR, baca, make_daerah

PACKAGE = Path(aturan.__file__).parent
WRITE = "KERJA_SAMA_TULIS_EMAS"


def paper(text: str) -> Naskah:
    """A foreign Word file of these lines, read back."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return read_naskah(open_docx(buffer.getvalue(), "uji.docx"))


PREPARED = """\
kategori: sukarela
persiapan:
  perencanaan: RPJMD Uji
  beban:
    - {daerah: d1, membebani: tidak, belum_dianggarkan: tidak}
    - {daerah: d2, membebani: tidak, belum_dianggarkan: tidak}
"""


def cooperation(text: str) -> KerjaSama:
    """A cooperation of two regions from the YAML of an example; well prepared where the example says nothing of it."""
    missing = "" if "kesepakatan_bersama:" in text else "kesepakatan_bersama: {}\n"
    missing += "" if "persiapan:" in text else PREPARED
    spek = baca(KerjaSamaSpek, f"judul: Uji\npihak: [d1, d2]\n{missing}{text}\n")

    def resolve(id_: str, dokumen_index: str | None) -> PihakDokumen:
        dokumen = spek.kesepakatan_bersama if dokumen_index is None else spek.pks[dokumen_index]
        parties: list[Pihak] = []
        for p in dokumen.pihak:
            region = make_daerah(int(str(p.daerah)[1:]))
            agency = region.perangkat["dinas"] if p.perangkat else None
            head = agency.kepala if agency else region.kepala
            parties.append(Pihak(p, region, agency, p.pejabat or head, p.surat_kuasa or SuratKuasa()))
        return PihakDokumen(id_, dokumen, tuple(parties))

    pks = tuple(resolve(f"pks-{name}", name) for name in spek.pks)
    sectors = {str(name) for document in spek.pks.values() for name in document.sektor}
    sektor = {name: baca(KlausulSektor, SEKTOR) for name in sectors}
    return KerjaSama("uji", spek, sektor, resolve("kesepakatan-bersama", None), pks)


@pytest.fixture(scope="session")
def acuan(akar: Path) -> Acuan:
    return read_acuan(akar)


@pytest.mark.parametrize(
    ("folder", "rules"), [("pada_spek", PADA_SPEK), ("pada_naskah", PADA_NASKAH)], ids=["spek", "naskah"]
)
def test_every_module_is_listed_under_its_own_name(
    folder: str, rules: Sequence[Aturan[KerjaSama]] | Sequence[Aturan[BahanNaskah]]
) -> None:
    stems = {p.stem for p in (PACKAGE / folder).glob("*.py")} - {"__init__"}
    assert {rule.kode for rule in rules} == {stem.replace("_", "-") for stem in stems}
    assert len({rule.kode for rule in rules}) == len(rules)
    for stem in stems:
        module = import_module(f"kerja_sama_docs.aturan.{folder}.{stem}")
        assert module.ATURAN in rules
        assert module.__doc__


def test_codes_are_names_and_texts_are_there() -> None:
    texts = [(r.kode, r.judul, r.alasan) for r in PADA_SPEK] + [
        (r.kode, r.judul, r.alasan) for r in PADA_NASKAH
    ]
    assert len({kode for kode, _, _ in texts}) == len(texts)
    for kode, judul, alasan in texts:
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", kode)
        assert judul and alasan.endswith(".") and not judul.endswith(".")


@pytest.mark.parametrize("rule", PADA_SPEK, ids=lambda rule: rule.kode)
def test_examples_on_a_spec(rule: Aturan[KerjaSama]) -> None:
    wrong, right = cooperation(rule.contoh_salah), cooperation(rule.contoh_benar)
    found = [t for other in PADA_SPEK for t in other.apply(wrong)]
    assert [(t.kode, t.tingkat) for t in found] == [(rule.kode, rule.tingkat)]
    assert found[0].tempat.baris is not None
    assert [t for other in PADA_SPEK for t in other.apply(right)] == []


@pytest.mark.parametrize("rule", PADA_NASKAH, ids=lambda rule: rule.kode)
def test_examples_on_a_paper(rule: Aturan[BahanNaskah], acuan: Acuan) -> None:
    """The wrong one has this finding, and of the others at most notes; the right one has nothing of weight."""
    wrong = BahanNaskah(paper(rule.contoh_salah), acuan.pustaka, acuan.muatan, acuan.wilayah)
    found = rule.apply(wrong)
    assert [(t.kode, t.tingkat) for t in found] == [(rule.kode, rule.tingkat)]
    assert found[0].tempat.berkas == "uji.docx"
    every = [t for other in PADA_NASKAH for t in other.apply(wrong)]
    assert {t.kode for t in every if t.tingkat is not Tingkat.INFO} <= {rule.kode}
    right = BahanNaskah(paper(rule.contoh_benar), acuan.pustaka, acuan.muatan, acuan.wilayah)
    assert [t for other in PADA_NASKAH for t in other.apply(right)] == []


def test_the_manual_page_is_current(akar: Path) -> None:
    """To write it anew: `KERJA_SAMA_TULIS_EMAS=1 pytest tests/aturan`."""
    page = akar / "docs" / "aturan.md"
    if os.environ.get(WRITE):
        page.write_text(format_halaman(), encoding="utf-8", newline="\n")
    assert page.read_text(encoding="utf-8") == format_halaman()


def test_a_blank_spec_has_no_findings() -> None:
    parties = "[{daerah: d1, perangkat: dinas}, {daerah: d2, perangkat: dinas}]"
    kerja_sama = cooperation(f"pks: {{uji: {{pihak: {parties}}}}}")
    assert [t for rule in PADA_SPEK for t in rule.apply(kerja_sama)] == []
