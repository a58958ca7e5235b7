"""`riwayat.yaml`: what is written is read back; what is damaged is reported with its line and left alone."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kerja_sama_docs.arsip.catatan import dump, read_riwayat, write_riwayat
from kerja_sama_docs.arsip.riwayat import Riwayat, Versi, today, user_name
from kerja_sama_docs.arsip.urai import parse
from kerja_sama_docs.temuan import TemuanError

_text = st.text(max_size=20) | st.sampled_from(
    ["no", "08", "1.000", "~", "", "2025-02-30", "a: b", "- x", "=======\n"]
)
_hash = st.text(st.sampled_from("0123456789abcdef"), min_size=64, max_size=64)


def _versions(index: int) -> st.SearchStrategy[Versi]:
    return st.builds(
        Versi,
        dokumen=_text,
        versi=st.just(index + 1),
        berkas=st.just(f"dok.v{index + 1}.docx"),
        sidik=_hash,
        masukan=_text,
        final=st.booleans(),
        bahan=st.dictionaries(_text, _text, max_size=3).map(lambda d: tuple(d.items())),
        dibuat=st.dates().map(lambda day: day.isoformat()),
        oleh=_text,
        catatan=st.lists(_text, max_size=2).map(tuple),
        suntingan=st.lists(_hash, max_size=2).map(tuple),
    )


_riwayat = st.integers(0, 3).flatmap(lambda n: st.tuples(*(_versions(i) for i in range(n)))).map(Riwayat)

SAMPLE = Riwayat(
    (
        Versi(
            "kb",
            1,
            "kb.v1.docx",
            "a" * 64,
            "m1",
            False,
            (("spek", "s"), ("templat", "t")),
            "2026-11-21",
            "Sari",
        ),
        Versi(
            "kb", 2, "kb.v2.docx", "b" * 64, "m2", True, (), "2026-11-22", "", ("v1 disunting",), ("c" * 64,)
        ),
    )
)


@settings(max_examples=100, deadline=None)
@given(_riwayat)
def test_round_trip(riwayat: Riwayat) -> None:
    data = dump(riwayat)
    assert parse(data, "r") == riwayat
    assert dump(parse(data, "r")) == data
    assert data.startswith(b"# Riwayat draf: ditulis oleh program")


def test_the_file_is_plain_indonesian_yaml(tmp_path: Path) -> None:
    write_riwayat(tmp_path, SAMPLE)
    tree = yaml.safe_load((tmp_path / "riwayat.yaml").read_text("utf-8"))
    assert tree["versi"][0]["bahan"] == {"spek": "s", "templat": "t"}
    assert [entry["final"] for entry in tree["versi"]] == ["tidak", "ya"]
    assert read_riwayat(tmp_path) == SAMPLE
    assert read_riwayat(tmp_path / "tiada") == Riwayat()


def test_the_old_file_is_replaced_never_written_into(tmp_path: Path) -> None:
    write_riwayat(tmp_path, Riwayat())
    os.link(tmp_path / "riwayat.yaml", tmp_path / "lama")
    write_riwayat(tmp_path, SAMPLE)
    assert (tmp_path / "lama").read_bytes() == dump(Riwayat())


def _replaced(old: str, new: str) -> bytes:
    text = dump(SAMPLE).decode()
    assert old in text
    return text.replace(old, new, 1).encode()


_DAMAGE = {
    "conflict": (_replaced("- dokumen: kb\n", "<<<<<<< HEAD\n- dokumen: kb\n"), "konflik git"),
    "conflict end": (dump(SAMPLE) + b">>>>>>> cabang\n", "konflik git"),
    "half": (dump(SAMPLE)[:300], "tidak dapat dibaca"),
    "empty": (b"", "berkas kosong"),
    "zeros": (b"\0" * 4096, "bukan YAML"),
    "latin": (_replaced("Sari", "S@").replace(b"@", b"\xe9"), "UTF-8"),
    "list": (b"- a\n", "pasangan kunci"),
    "newer": (_replaced("riwayat: 1", "riwayat: 2"), "lebih baru"),
    "path": (_replaced("kb.v1.docx", "../../rahasia.docx"), "bukan nama berkas"),
    "windows path": (_replaced("kb.v1.docx", r"C:\rahasia.docx"), "bukan nama berkas"),
    "surrogate": (_replaced("kb.v1.docx", r'"\ud800.docx"'), "bukan nama berkas"),
    "dots": (_replaced("kb.v1.docx", ".."), "bukan nama berkas"),
    "short hash": (_replaced("a" * 64, "a" * 63), "sidik"),
    "number": (_replaced("versi: 1\n", "versi: 0\n"), "nomor versi"),
    "final": (_replaced("final: tidak", "final: mungkin"), "“ya” atau “tidak”"),
    "missing key": (_replaced("  oleh: Sari\n", ""), "“oleh” tidak ada"),
    "unknown key": (_replaced("oleh: Sari", "oleh: Sari\n  warna: x"), "“warna” tidak dikenal"),
    "key twice": (_replaced("oleh: Sari", "oleh: Sari\n  oleh: Budi"), "tertulis dua kali"),
    "entry twice": (_replaced("versi: 2\n", "versi: 1\n"), "tercatat dua kali"),
    "name twice": (_replaced("kb.v2.docx", "KB.V1.docx"), "tercatat dua kali"),
    "alias": (_replaced("oleh: Sari", "oleh: &a Sari\n  masukan: *a"), "alias"),
    "nested": (b"[" * 200_000, "terlalu dalam"),
    "huge": (b"#" * 5_000_001, "melampaui batas"),
    "python tag": (_replaced("catatan: []", "catatan: !!python/object/apply:os.getcwd []"), ""),
}


@pytest.mark.parametrize("name", [name for name in _DAMAGE if name != "python tag"])
def test_damage_is_told_and_never_repaired(tmp_path: Path, name: str) -> None:
    data, expected = _DAMAGE[name]
    path = tmp_path / "riwayat.yaml"
    path.write_bytes(data)
    with pytest.raises(TemuanError) as caught:
        read_riwayat(tmp_path)
    assert any(expected in finding.pesan for finding in caught.value.temuan), caught.value
    assert all(finding.kode.startswith("riwayat-") and finding.saran for finding in caught.value.temuan)
    assert all(finding.tempat.berkas == str(path) for finding in caught.value.temuan)
    assert path.read_bytes() == data


def test_tags_are_never_executed() -> None:
    assert parse(_DAMAGE["python tag"][0], "r") == SAMPLE


def test_places_and_all_faults_at_once() -> None:
    data = _replaced("final: tidak", "final: x").replace(b"final: ya", b"final: y")
    with pytest.raises(TemuanError) as caught:
        parse(data, "r.yaml")
    assert [(f.tempat.jalur, f.tempat.baris, f.tempat.kolom) for f in caught.value.temuan] == [
        ("versi/0/final", 10, 10),
        ("versi/1/final", 23, 10),
    ]


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=60) | st.text(st.sampled_from("-[]{}:&*!'\"|>? \nab#"), max_size=40).map(str.encode)
)
def test_any_bytes_give_a_history_or_a_finding(data: bytes) -> None:
    with pytest.raises(TemuanError):
        parse(data, "r")


@settings(deadline=None)
@given(st.integers(0, 400), st.integers(0, 255))
def test_one_changed_byte_never_crashes(place: int, value: int) -> None:
    data = bytearray(dump(SAMPLE))
    data[place % len(data)] = value
    try:
        parse(bytes(data), "r")
    except TemuanError as error:
        assert error.temuan


def test_a_history_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    for berkas in ("../kb.docx", "", "a/b"):
        with pytest.raises(ValueError, match="bukan nama berkas"):
            write_riwayat(
                tmp_path, Riwayat((Versi("kb", 1, berkas, "a" * 64, "m", False, (), "2026-01-01", ""),))
            )
    with pytest.raises(ValueError, match="tidak terbaca kembali"):
        bahan = (("spek", "x"), ("spek", "y"))
        write_riwayat(
            tmp_path, Riwayat((Versi("kb", 1, "k", "a" * 64, "m", False, bahan, "2026-01-01", ""),))
        )
    assert list(tmp_path.iterdir()) == []


def test_day_and_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86399")
    assert today() == "1970-01-01"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "999999999999")
    assert today() == "9999-12-31"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    assert len(today()) == 10
    monkeypatch.setenv("KERJA_SAMA_OLEH", "Bagian\x07 Hukum ")
    assert user_name() == "Bagian Hukum"
    monkeypatch.setenv("KERJA_SAMA_OLEH", "")
    assert user_name() == ""
    monkeypatch.delenv("KERJA_SAMA_OLEH")

    def nobody() -> str:
        raise KeyError("uid")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert user_name() == ""
