"""Every character of a text knows where it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import yaml
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.bahasa import dengan_terbilang, kapital, terbilang
from kerja_sama_docs.bahasa.jangka import parse_jangka
from kerja_sama_docs.bahasa.tanggal import parse_tanggal
from kerja_sama_docs.susunan import Dokumen, JenisPotongan, Potongan, iter_teks, plain, unit_addresses
from ruang_uji import klausul_umum, make_uji

# What a person may type into a fact: markup, quotes, what looks like our tags and marks.
FACT = st.text(
    st.sampled_from("aB1 .,;:'\"<>&{}%#_|\\é“–\u00a0"), min_size=1, max_size=12
).filter(lambda t: t.strip())  # fmt: skip
WORDING = st.text(st.sampled_from("aB1 .,;:'\"<>&é“–"), max_size=10)
PLACES = ("tentang", "nilai", "nama", "nomor")
ASKED = {
    "tentang": "{{ dokumen.tentang }}",
    "nilai": "{{ nilai.nama_aplikasi }}",
    "nama": "{{ pihak[0].nama }}",
    "nomor": "{{ pihak[1].nomor }}",
}
ROLE = {
    "tentang": "pks/uji/tentang",
    "nilai": "pks/uji/nilai/nama_aplikasi",
    "nama": "pks/uji/pihak/0/pejabat/nama",
    "nomor": "pks/uji/pihak/1/nomor",
}


def quoted(text: str) -> str:
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10_000).strip()


def all_spans(dokumen: Dokumen) -> Iterator[Potongan]:
    yield from iter_teks(dokumen.kerangka)
    for pasal in dokumen.pasal:
        yield from pasal.judul
        for _, unit in unit_addresses(pasal):
            yield from unit.teks


def assemble(clause: str, facts: dict[str, str], *, clause_extra: str = "") -> Dokumen:
    pasal = f"  - {{id: uji, judul: Uji, isi: {quoted(clause)}}}\n{clause_extra}"
    pks = (
        f"tentang: {quoted(facts['tentang'])}\nnilai: {{nama_aplikasi: {quoted(facts['nilai'])}}}\npihak:\n"
        f"  - {{daerah: d1, perangkat: dinas, peran: pemilik, pejabat: {{nama: {quoted(facts['nama'])}}}}}\n"
        f"  - {{daerah: d2, perangkat: dinas, peran: pengguna, nomor: {quoted(facts['nomor'])}}}\n"
    )
    uji = make_uji(klausul_umum(pasal), pks=pks, kosong=True)
    dokumen, temuan = uji.assemble()
    assert not [t for t in temuan if t.tingkat == "galat"]
    return dokumen


@given(
    st.fixed_dictionaries(dict.fromkeys(PLACES, FACT)), st.lists(st.tuples(WORDING, st.sampled_from(PLACES)))
)
def test_clause_words_belong_to_the_clause_and_facts_to_their_place(
    facts: dict[str, str], pieces: list[tuple[str, str]]
) -> None:
    clause = "".join(words + ASKED[place] for words, place in pieces) + "akhir."
    dokumen = assemble(clause, facts)
    (unit,) = dokumen.pasal[0].isi
    typed = {place: text.strip() for place, text in facts.items()}
    # Jinja-less: each expression replaced by what was typed.
    expected = re.sub(r"[ \t\u00a0]+", " ", "".join(w + f"\0{p}\0" for w, p in pieces) + "akhir.").strip()
    for place, text in typed.items():
        expected = expected.replace(f"\0{place}\0", text)
    assert plain(unit.teks) == expected
    asked = [place for _, place in pieces]
    spans = [p for p in unit.teks if p.jenis is JenisPotongan.FAKTA]
    assert [(p.teks, p.asal.berkas, p.asal.jalur) for p in spans] == [
        (typed[place], "spek.yaml", ROLE[place]) for place in asked
    ]
    for p in unit.teks:
        if p.jenis is JenisPotongan.KLAUSUL:
            assert (p.asal.berkas, p.asal.jalur) == ("klausul.yaml", "pasal/0/isi/0/teks") or (
                p.asal.berkas == "klausul.yaml" and p.asal.jalur.startswith("pasal/0/isi")
            )


@given(
    st.integers(1, 999),
    st.sampled_from(["tahun", "bulan", "hari"]),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
)
def test_a_formatted_fact_keeps_its_place_and_its_formula(number: int, unit: str, day: date) -> None:
    clause = (
        "{{ dokumen.jangka_waktu }}|{{ dokumen.tanggal }}|{{ jumlah_pihak | angka_kata }}|{{ jumlah_pihak | terbilang }}"
        "|{{ dokumen.bentuk | kapital }}|{{ pihak[0].pemerintah }}"
    )
    dokumen, _ = make_uji(
        klausul_umum(f"  - {{id: uji, judul: Uji, isi: {quoted(clause)}}}\n"),
        pks="",
        kosong=True,
    ).assemble()
    assert [p.jenis for p in dokumen.pasal[0].isi[0].teks[::2]][:2] == [JenisPotongan.KOSONG] * 2
    pks = f"jangka_waktu: {number} {unit}\ntanggal: {day.isoformat()}\n"
    uji = make_uji(
        klausul_umum(f"  - {{id: uji, judul: Uji, isi: {quoted(clause)}}}\n"), pks=pks, kosong=True
    )
    dokumen, _ = uji.assemble()
    term, on, count, words, form, government = dokumen.pasal[0].isi[0].teks[::2]
    jangka = parse_jangka(term.teks)
    assert jangka is not None
    assert (jangka.jumlah, str(jangka.satuan), term.rumus, term.asal.jalur) == (
        number, unit, "jangka", "pks/uji/jangka_waktu",
    )  # fmt: skip
    assert (parse_tanggal(on.teks), on.rumus, on.asal.jalur) == (day, "tanggal", "pks/uji/tanggal")
    assert (count.teks, count.rumus) == (dengan_terbilang(2), "angka_kata")
    assert (words.teks, words.rumus) == (terbilang(2), "terbilang")
    assert (form.teks, form.rumus) == (kapital("Perjanjian Kerja Sama"), "kapital")
    assert (government.teks, government.asal.berkas, government.asal.jalur) == (
        "Pemerintah Kabupaten Nama1", "d1.yaml", "nama",
    )  # fmt: skip


def test_every_blank_has_a_place_and_a_label() -> None:
    pasal = (
        "  - id: uji\n    judul: Uji\n    isi:\n      - '{{ pihak[0].alamat }} {{ pihak[1].telepon }} {{ nilai.nama_aplikasi }}'\n"
        "      - '{{ dokumen.berakhir }} {{ kesepakatan_bersama.tentang }} {{ kesepakatan_bersama.nomor }}'\n"
    )
    pks = "rencana_kerja: [{kegiatan: Satu}]"
    dokumen, temuan = make_uji(klausul_umum(pasal), kosong=True, pks=pks).assemble()
    assert not [t for t in temuan if t.tingkat == "galat"]
    spans = [p for p in all_spans(dokumen) if p.jenis is JenisPotongan.KOSONG]
    assert len(spans) > 20
    for p in spans:
        assert set(p.teks) == {"."}
        assert p.label
        assert p.asal.berkas
        assert p.asal.jalur
        assert p.asal.baris is not None
    listed = [(b.asal.berkas, b.asal.jalur) for b in dokumen.isian_kosong]
    assert len(set(listed)) == len(listed)
    assert set(listed) <= {(p.asal.berkas, p.asal.jalur) for p in spans}
    assert ("spek.yaml", "pks/uji/nilai/nama_aplikasi") in listed
    assert ("spek.yaml", "pks/uji/pihak/0/nomor") in listed
    assert ("d1.yaml", "perangkat/dinas/kepala/nama") in listed
    # as the paper shows them: the annex last
    assert [label for _, label in listed[-6:]] == [
        f"pks/uji/rencana_kerja/0/{c}"
        for c in ("indikator", "target", "satuan", "pelaksana", "waktu", "sumber_dana")
    ]


def test_nothing_is_blank_when_all_is_known() -> None:
    dokumen, temuan = make_uji(pks="tempat_tanda_tangan: Kota1\nnilai: {nama_aplikasi: x}").assemble()
    assert (dokumen.isian_kosong, temuan) == ((), ())
