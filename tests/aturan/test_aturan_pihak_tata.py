"""The parties are read in every layout, however many they are: a small PKS is built and read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kerja_sama_docs.aturan import BahanNaskah, check_naskah
from kerja_sama_docs.aturan.pihak import find_pihak, same_name
from kerja_sama_docs.bahasa import romawi, urutan, urutan_pertama
from kerja_sama_docs.naskah import Naskah, Paragraf
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.temuan import Temuan, Tingkat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

Tata = Literal["paragraf", "baris", "tabel", "dua-kolom"]
Sebutan = Literal["kesatu", "pertama", "romawi"]


@dataclass(frozen=True)
class Peserta:
    """A party: level and name of its region, and who signs."""

    tingkat: str
    daerah: str
    nama: str

    @property
    def pemerintah(self) -> str:
        return f"Pemerintah {self.tingkat} {self.daerah}"

    @property
    def kepala(self) -> str:
        return {"Provinsi": "Gubernur", "Kabupaten": "Bupati", "Kota": "Wali Kota"}[self.tingkat]

    @property
    def jabatan(self) -> str:
        return f"Kepala Dinas Koperasi, Usaha Kecil, dan Menengah {self.tingkat} {self.daerah}"


def label(place: int, sebutan: Sebutan) -> str:
    """ "PIHAK KEDUA", "PIHAK II"."""
    if sebutan == "romawi":
        return f"PIHAK {romawi(place + 1)}"
    order = urutan if sebutan == "kesatu" else urutan_pertama
    return f"PIHAK {order(place + 1).upper()}"


def make_naskah(peserta: Sequence[Peserta], tata: Tata, sebutan: Sebutan) -> Naskah:
    """The paper as read back from a Word file."""
    import docx

    d = docx.Document()
    d.add_paragraph("PERJANJIAN KERJA SAMA")
    d.add_paragraph("ANTARA")
    for place, p in enumerate(peserta):
        if place:
            d.add_paragraph("DENGAN" if place == 1 else "DAN")
        d.add_paragraph(f"DINAS KOPERASI, USAHA KECIL, DAN MENENGAH {p.tingkat} {p.daerah}".upper())
    for place in range(len(peserta)):
        d.add_paragraph(f"NOMOR: {place + 1}/PKS/2023")
    d.add_paragraph("TENTANG")
    d.add_paragraph("PEMASARAN HASIL KERAJINAN")
    d.add_paragraph(
        "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
    )
    for place, p in enumerate(peserta):
        _add_party(d, p, place, tata, sebutan)
    d.add_paragraph("Secara bersama-sama selanjutnya disebut PARA PIHAK.")
    for n, words in enumerate(
        (
            "Kerja sama ini melaksanakan Kesepakatan Bersama tentang Perdagangan Nomor 1/KB/2022 tanggal 3 Maret 2022.",
            "Objeknya pemasaran hasil kerajinan.",
            "Setiap pihak menanggung biayanya.",
            "Naskah ini dibuat dalam rangkap secukupnya.",
        ),
        start=1,
    ):
        d.add_paragraph(f"Pasal {n}")
        d.add_paragraph(("DASAR", "OBJEK", "BIAYA", "PENUTUP")[n - 1])
        d.add_paragraph(words)
    table = d.add_table(rows=0, cols=2)
    for place in range(0, len(peserta), 2):
        cells = table.add_row().cells
        for side, p in enumerate(peserta[place : place + 2]):
            cells[side].text = f"{label(place + side, sebutan)},"
            cells[side].add_paragraph(f"{p.jabatan},".upper())
            cells[side].add_paragraph("")
            cells[side].add_paragraph(f"{p.nama.upper()}, S.Sos.")
            cells[side].add_paragraph("NIP 19700101 199003 1 001")
    buffer = BytesIO()
    d.save(buffer)
    return read_naskah(open_docx(buffer.getvalue(), "uji.docx"))


def _add_party(d, p: Peserta, place: int, tata: Tata, sebutan: Sebutan) -> None:  # type: ignore[no-untyped-def]
    power = (
        f"berdasarkan Surat Kuasa {p.kepala} {p.daerah} Nomor {place + 5}/KUASA/2023 tanggal 2 Januari 2023"
    )
    acts = f"bertindak untuk dan atas nama {p.pemerintah}, selanjutnya disebut {label(place, sebutan)}."
    if tata == "paragraf":
        d.add_paragraph(
            f"{place + 1}. {p.nama}, S.Sos., {p.jabatan}, berkedudukan di Jalan Contoh Nomor {place + 1}, {power} {acts}"
        )
    elif tata == "baris":
        d.add_paragraph(f"{romawi(place + 1)}. Nama : {p.nama}, S.Sos.")
        d.add_paragraph(f"Jabatan : {p.jabatan}")
        d.add_paragraph("Alamat : Jalan Contoh Nomor 3")
        d.add_paragraph(f"dalam hal ini {power} {acts}")
    elif tata == "tabel":
        table = d.add_table(rows=0, cols=4)
        for cells in (
            (f"{place + 1}.", "Nama", ":", f"{p.nama}, S.Sos."),
            ("", "Jabatan", ":", p.jabatan),
            ("", "Alamat", ":", "Jalan Contoh Nomor 3"),
        ):
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
        d.add_paragraph(f"dalam hal ini {power} {acts}")
    else:
        table = d.add_table(rows=1, cols=4)
        cells = (f"{romawi(place + 1)}.", f"{p.nama}, S.Sos.", ":", f"{p.jabatan}, {power} {acts}")
        for cell, text in zip(table.rows[0].cells, cells, strict=True):
            cell.text = text


PARTIES = (
    Peserta("Provinsi", "Jawa Alfa", "Ani Pertiwi"),
    Peserta("Kabupaten", "Beta Hulu", "Budi Santosa"),
    Peserta("Kota", "Gama", "Cici Lestari"),
    Peserta("Kabupaten", "Lima Puluh Kota", "Dedi Kurnia"),
    Peserta("Kabupaten", "Pangkajene dan Kepulauan", "Eka Wijaya"),
    Peserta("Kota", "Delta Tinggi", "Fitri Handayani"),
    Peserta("Kabupaten", "Epsilon", "Gita Maharani"),
    Peserta("Kabupaten", "Zeta", "Hari Nugroho"),
    Peserta("Kota", "Eta", "Indah Permata"),
    Peserta("Kabupaten", "Teta", "Joko Raharjo"),
    Peserta("Kabupaten", "Yota", "Kartika Sari"),
)
NAMED = "jumlah label pihak tanda judul nomor kuasa surat atas frasa daerah objek penanda induk klausul rujukan-diri"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    count=st.integers(2, 11),
    tata=st.sampled_from(("paragraf", "baris", "tabel", "dua-kolom")),
    sebutan=st.sampled_from(("kesatu", "pertama", "romawi")),
    seed=st.randoms(use_true_random=False),
)
def test_parties_are_read_in_every_layout(count: int, tata: Tata, sebutan: Sebutan, seed: object) -> None:
    order = list(PARTIES)
    seed.shuffle(order)  # type: ignore[attr-defined]
    chosen = order[:count]
    naskah = make_naskah(chosen, tata, sebutan)
    parties = find_pihak(naskah)
    assert [str(p.daerah) for p in parties.pihak] == [f"{c.tingkat} {c.daerah}" for c in chosen]
    assert [p.sebutan for p in parties.pihak] == [label(i, sebutan) for i in range(count)]
    assert [p.nomor for p in parties.pihak] == list(range(1, count + 1))
    for found, wanted in zip(parties.pihak, chosen, strict=True):
        (person,) = found.wakil
        assert same_name(person.nama, wanted.nama) and wanted.nama in person.nama
        assert person.jabatan == wanted.jabatan
        assert person.atas_nama == wanted.pemerintah
        assert person.kuasa is not None and person.kuasa.tanggal is not None
        assert person.kuasa.nomor.endswith("/KUASA/2023")
    assert [i.daerah.kunci for i in parties.instansi if i.daerah] == [
        p.daerah.kunci for p in parties.pihak if p.daerah
    ]
    assert [n.nilai for n in parties.nomor] == [f"{i + 1}/PKS/2023" for i in range(count)]
    if sebutan != "romawi":  # the reader of foreign papers knows a signature block by its ordinals
        assert [t.nomor for t in parties.tanda_tangan] == list(range(1, count + 1))
        assert all(same_name(t.nama[0], c.nama) for t, c in zip(parties.tanda_tangan, chosen, strict=True))
        assert parties.lengkap
    assert [t for t in check_naskah(BahanNaskah(naskah, Pustaka(()))) if _is_ours(t)] == []


def _is_ours(temuan: Temuan) -> bool:
    return temuan.kode.startswith(tuple(NAMED.split())) and temuan.tingkat is not Tingkat.INFO


def test_a_signature_in_a_table_is_compared() -> None:
    naskah = make_naskah(PARTIES[:4], "tabel", "kesatu")
    changed = tuple(
        b
        if isinstance(b, Paragraf)
        else replace(
            b,
            baris=tuple(
                replace(r, sel=tuple(replace(s, teks=tuple(t.replace("CICI LESTARI", "NAMA LAIN") for t in s.teks)) for s in r.sel))
                for r in b.baris
            ),
        )
        for b in naskah.blok
    )  # fmt: skip
    found = check_naskah(BahanNaskah(replace(naskah, blok=changed), Pustaka(())))
    assert [t.kode for t in found if _is_ours(t)] == ["tanda-tangan-berbeda"]
    assert "PIHAK KETIGA" in next(t.pesan for t in found if t.kode == "tanda-tangan-berbeda")
