"""Numbers and punctuation: what the paper must show for a clause."""

from __future__ import annotations

from textwrap import dedent, indent

import pytest

from kerja_sama_docs.naskah import pasal_to_text
from kerja_sama_docs.temuan import Temuan
from ruang_uji import SEKTOR, klausul_umum, make_uji


def shown(
    isi: str, *, more: str = "", pihak: int = 2, pks: str = "", sektor: str = SEKTOR
) -> tuple[str, tuple[Temuan, ...]]:
    """The first pasal as text, without its heading."""
    pasal = f"  - id: uji\n    judul: Uji\n{indent(dedent(more), '    ')}    isi:\n{indent(dedent(isi), '      ')}\n"
    pasal += "  - {id: akhir, judul: Akhir, isi: Selesai.}\n"
    dokumen, temuan = make_uji(klausul_umum(pasal), pihak=pihak, pks=pks, sektor=sektor).assemble()
    lines = pasal_to_text(dokumen.naskah_pasal()[0]).splitlines()
    return "\n".join(lines[2:]) if lines[1] == "UJI" else "", temuan


@pytest.mark.parametrize(
    ("isi", "text"),
    [
        ("- Satu.", "Satu."),
        ("- Satu.\n- Dua.", "(1) Satu.\n(2) Dua."),
        ("- {teks: 'meliputi:', butir: [satu]}", "meliputi satu."),
        ("- {teks: 'meliputi:', butir: [satu, dua]}", "meliputi:\n    a. satu; dan\n    b. dua."),
        ("- {teks: 'm:', butir: [satu, dua, tiga]}", "m:\n    a. satu;\n    b. dua; dan\n    c. tiga."),
        # full sentences keep to themselves
        (
            "- {teks: 'm:', butir: [Satu adalah x, Dua adalah y]}",
            "m:\n    a. Satu adalah x.\n    b. Dua adalah y.",
        ),
        # what has a mark keeps it
        ("- {teks: 'm:', butir: ['satu;', dua.]}", "m:\n    a. satu;\n    b. dua."),
        # a closing line after the list
        (
            "- {teks: 'm:', butir: [satu, dua], penutup: tetap berlaku.}",
            "m:\n    a. satu; dan\n    b. dua,\ntetap berlaku.",
        ),
        (
            "- {teks: 'm:', butir: [satu], penutup: tetap.}\n- Dua.",
            "(1) m:\n    a. satu,\n    tetap.\n(2) Dua.",
        ),
        # nested: huruf, angka, subhuruf
        (
            "- teks: 'm:'\n  butir:\n    - satu\n    - teks: 'dua:'\n      butir: [x, {teks: 'y:', butir: [p, q]}]\n    - tiga",
            "m:\n    a. satu;\n    b. dua:\n        1) x; dan\n        2) y:\n            a) p; dan\n            b) q; dan\n    c. tiga.",
        ),
        ("- {teks: 'm:', butir: [" + ", ".join(["x"] * 28) + "]}", None),
        # conditions
        ("- Satu.\n- {teks: Dua., bila: jumlah_pihak > 2}", "Satu."),
        ("- Satu.\n- {teks: Dua., bila: jumlah_pihak == 2}", "(1) Satu.\n(2) Dua."),
        # a list of one ends its lead-in, unless others refer to the entry or it is a sentence
        ("- {teks: 'm:', butir: [satu, {teks: dua, bila: lokasi}]}", "m satu."),
        ("- {teks: 'm:', butir: [{id: s, teks: satu}]}", "m:\n    a. satu."),
        ("- {teks: 'm:', butir: [Satu adalah x]}", "m:\n    a. Satu adalah x."),
        ("- {teks: 'm', butir: [satu]}", "m\n    a. satu."),
        (
            "- {teks: 'm:', butir: ['{{ nilai.nama_aplikasi }}', x]}",
            "m:\n    a. ........................; dan\n    b. x.",
        ),
        # a lead-in whose list is empty is left out
        ("- Satu.\n- {teks: 'm:', butir: [{teks: dua, bila: lokasi}]}", "Satu."),
        ("- Satu.\n- {teks: 'm:', butir_sektor: objek}", "Satu."),
        # repetitions
        (
            "- {teks: 'm:', butir: [{teks: '{{ p.sebutan }} x', ulang: pihak}]}",
            "m:\n    a. PIHAK KESATU x.\n    b. PIHAK KEDUA x.",
        ),
        (
            "- {teks: '{{ r.sebutan }} selaku {{ r.nama }} wajib:', ulang: peran, butir_peran: kewajiban}",
            "(1) PIHAK KESATU selaku pemilik wajib:\n    a. membuka data; dan\n    b. merawat data.\n"
            "(2) PIHAK KEDUA selaku pengguna wajib menulis laporan.",
        ),
        (
            "- '{{ para_pihak }}, {{ 30 | angka_kata }} hari, {{ 5 | terbilang }}.'",
            "PARA PIHAK, 30 (tiga puluh) hari, lima.",
        ),
        ("- |\n  Satu\n  dua.", "Satu\ndua."),
        ("- >\n  Satu\n  dua.", "Satu dua."),
        ("- 'Satu,   dua.'", "Satu, dua."),
    ],
)
def test_units(isi: str, text: str | None) -> None:
    found, temuan = shown(isi)
    assert not temuan
    if text is None:
        assert [line.split()[0] for line in found.splitlines()[-3:]] == ["z.", "aa.", "bb."]
    else:
        assert found == text


def test_a_pasal_whose_condition_fails_is_not_numbered() -> None:
    found, temuan = shown("- Satu.", more="bila: jumlah_pihak > 2\n")
    assert (found, temuan) == ("", ())
    assert shown("- Satu.", more="bila: jumlah_pihak > 2\n", pihak=3)[0] == "Satu."


def test_a_pasal_with_nothing_left_is_left_out() -> None:
    assert shown("- {teks: Satu., bila: lokasi}") == ("", ())


def test_ada_pasal_knows_only_what_will_be_printed() -> None:
    isi = (
        "- {teks: Satu., bila: 'ada_pasal(\"akhir\")'}\n- {teks: Dua., bila: 'not ada_pasal(\"tidak-ada\")'}"
    )
    assert shown(isi)[0] == "(1) Satu.\n(2) Dua."
    more = "\n  - {id: lain, judul: Lain, bila: lokasi, isi: x.}"
    pasal = f"  - id: uji\n    judul: Uji\n    isi:\n      - Satu.\n      - {{teks: Dua., bila: 'ada_pasal(\"lain\")'}}{more}\n"
    dokumen, temuan = make_uji(klausul_umum(pasal)).assemble()
    assert not temuan
    assert pasal_to_text(dokumen.naskah_pasal()[0]) == "Pasal 1\nUJI\nSatu."


def test_units_of_the_sector_follow() -> None:
    sektor = SEKTOR + "pelaksanaan: [Dari sektor.]\nobjek: [benda]\n"
    assert (
        shown("- Satu.", more="isi_sektor: pelaksanaan\n", sektor=sektor)[0] == "(1) Satu.\n(2) Dari sektor."
    )
    assert shown("- {teks: 'm:', butir: [hal], butir_sektor: objek}", sektor=sektor)[0] == (
        "m:\n    a. hal; dan\n    b. benda."
    )


def test_several_holders_of_a_role() -> None:
    found, _ = shown("- '{{ peran.pengguna.sebutan }} dari {{ peran.pengguna.daerah }}.'", pihak=4)
    assert found == (
        "PIHAK KEDUA, PIHAK KETIGA, dan PIHAK KEEMPAT dari Kabupaten Nama2, Kabupaten Nama3, dan Kota Nama4."
    )


def test_a_role_that_nobody_holds() -> None:
    assert shown("- Satu.\n- {teks: Dua., bila: peran.pendukung}") == ("Satu.", ())
    _, (temuan,) = shown("- '{{ peran.pendukung.sebutan }}.'")
    assert temuan.kode == "peran-lowong"
    assert "“pendukung”" in temuan.pesan
    assert temuan.tempat.jalur.endswith("/pihak")
    assert "bila: peran." in temuan.saran


def test_a_value_of_the_spec_and_its_blank() -> None:
    assert shown("- '{{ nilai.nama_aplikasi }}.'", pks="nilai: {nama_aplikasi: SIUJI}") == ("SIUJI.", ())
    for pks in ("", "nilai: {nama_aplikasi: ~}"):
        found, temuan = shown("- 'x {{ nilai.nama_aplikasi }} y.'", pks=pks)
        assert not temuan
        assert found.startswith("x ....")
