"""Cross references by id become the numbers that the paper shows."""

from __future__ import annotations

import pytest

from kerja_sama_docs.susunan import JenisPotongan, plain
from kerja_sama_docs.temuan import Temuan
from ruang_uji import klausul_umum, make_uji

TARGET = """\
  - id: awal
    judul: Awal
    isi: Awal.
  - id: sasaran
    judul: Sasaran
    isi:
      - {id: satu, teks: Satu.}
      - id: dua
        teks: "Dua:"
        butir:
          - x
          - {id: be, teks: "b:", butir: [p, {id: anak, teks: "q:", butir: [r, {id: cucu, teks: s}]}]}
  - id: tunggal
    judul: Tunggal
    isi: {id: sendiri, teks: "Sendiri:", butir: [a, {id: rinci, teks: b}]}
"""


def refer(*texts: str) -> tuple[list[str], tuple[Temuan, ...]]:
    """The texts of a pasal that comes last, as printed."""
    items = "\n".join(f'      - "{text}"' for text in texts)
    pasal = (
        TARGET + f"  - id: akhir\n    judul: Akhir\n    isi:\n{items}\n      - {{id: ekor, teks: Ekor.}}\n"
    )
    dokumen, temuan = make_uji(klausul_umum(pasal)).assemble()
    return [plain(unit.teks) for unit in dokumen.pasal[-1].isi][:-1], temuan


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{ rujuk('awal') }}", "Pasal 1"),
        ("{{ rujuk('sasaran', 'dua') }}", "Pasal 2 ayat (2)"),
        ("{{ rujuk('sasaran', 'be') }}", "Pasal 2 ayat (2) huruf b"),
        ("{{ rujuk('sasaran', 'anak') }}", "Pasal 2 ayat (2) huruf b angka 2)"),
        ("{{ rujuk('sasaran', 'cucu') }}", "Pasal 2 ayat (2) huruf b angka 2) huruf b)"),
        ("{{ rujuk('tunggal', 'rinci') }}", "Pasal 3 huruf b"),
        ("{{ rujuk('tunggal', 'sendiri') }}", "Pasal 3"),
        ("{{ rujuk_ayat('ekor') }}", "ayat (2)"),
        ("{{ rujuk('akhir') }}", "Pasal 4"),
        (
            "lihat {{ rujuk('awal') }} dan {{ rujuk('akhir', 'ekor') }}.",
            "lihat Pasal 1 dan Pasal 4 ayat (2).",
        ),
    ],
)
def test_in_words(text: str, shown: str) -> None:
    assert refer(text) == ([shown], ())


def test_every_number_is_a_span_that_knows_its_target() -> None:
    pasal = TARGET + "  - {id: akhir, judul: Akhir, isi: \"{{ rujuk('sasaran', 'be') }}.\"}\n"
    dokumen, _ = make_uji(klausul_umum(pasal)).assemble()
    spans = [(p.teks, p.sasaran) for p in dokumen.pasal[-1].isi[0].teks if p.jenis is JenisPotongan.RUJUKAN]
    assert spans == [("Pasal 2", "sasaran"), ("(2)", "sasaran/dua"), ("b", "sasaran/dua/be")]


@pytest.mark.parametrize(
    ("text", "kode", "hint"),
    [
        ("{{ rujuk('awl') }}", "rujukan-klausul", "awal"),
        ("{{ rujuk('sasaran', 'dwa') }}", "rujukan-klausul", "sasaran/dua"),
        ("{{ rujuk_ayat('ekr') }}", "rujukan-klausul", "akhir/ekor"),
        ("{{ rujuk('zzz-zzz') }}", "rujukan-klausul", "awal, sasaran"),
    ],
)
def test_to_nothing(text: str, kode: str, hint: str) -> None:
    _, (temuan,) = refer("Satu.", text)
    assert temuan.kode == kode
    assert hint in temuan.saran
    # klausul.yaml: two lines of heading, TARGET, then id, judul, isi and the two items
    assert temuan.tempat.baris == 2 + TARGET.count("\n") + 3 + 2


def test_to_a_paragraph_that_has_no_number() -> None:
    pasal = "  - id: a\n    judul: A\n    isi: [{id: x, teks: \"{{ rujuk_ayat('x') }} berlaku.\"}]\n"
    _, (temuan,) = make_uji(klausul_umum(pasal)).assemble()
    assert temuan.kode == "rujukan-tanpa-nomor"


def test_to_an_id_that_two_units_bear() -> None:
    pasal = (
        '  - id: a\n    judul: A\n    isi:\n      - {id: x, ulang: pihak, teks: "{{ p.sebutan }} x."}\n'
        "      - \"{{ rujuk_ayat('x') }}.\"\n"
    )
    _, (temuan,) = make_uji(klausul_umum(pasal)).assemble()
    assert temuan.kode == "rujukan-ganda"


def test_outside_the_pasal() -> None:
    pks = "rencana_kerja: [{kegiatan: \"Menurut {{ rujuk('isi') }}\"}]"
    _, (temuan,) = make_uji(pks=pks).assemble()
    assert (temuan.kode, temuan.tempat.berkas) == ("rujukan-di-luar-pasal", "spek.yaml")


def test_a_reference_follows_when_a_pasal_is_added() -> None:
    pasal = TARGET + "  - {id: akhir, judul: Akhir, isi: \"{{ rujuk('sasaran', 'satu') }}.\"}\n"
    pks = "pasal: {tambah: [{id: baru, judul: Baru, isi: Baru., sebelum: awal}]}"
    dokumen, _ = make_uji(klausul_umum(pasal), pks=pks).assemble()
    assert plain(dokumen.pasal[-1].isi[0].teks) == "Pasal 3 ayat (1)."
