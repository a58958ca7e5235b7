"""SARIF 2.1.0: the properties that the standard requires, places that a viewer can open, and the same bytes each time."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan import Diabaikan, Keterangan, format_sarif
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat, galat

BASIS = (Dasar("pp-28-2018", "Pasal 2", True), Dasar("praktik"))
RULE = Keterangan("nomor-kosong", Tingkat.PERINGATAN, "Bernomor", "Sukar dirujuk.", BASIS)
FOUND = Temuan(
    "nomor-kosong",
    Tingkat.PERINGATAN,
    "kosong",
    Tempat("specs/a b.yaml", "pks/uji/nomor", 12, 9, "pks-uji/nomor/1"),
    "Isi.",
    BASIS,
)


def report(
    *temuan: Temuan, diabaikan: tuple[Diabaikan, ...] = (), rules: tuple[Keterangan, ...] = (RULE,)
) -> Any:
    return json.loads(format_sarif(temuan, diabaikan, aturan=rules, versi="1.2.3"))


def test_one_finding_in_full() -> None:
    data = report(FOUND)
    assert data["version"] == "2.1.0"
    (run,) = data["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("kerja-sama", "1.2.3")
    assert driver["rules"] == [
        {
            "id": "nomor-kosong",
            "shortDescription": {"text": "Bernomor"},
            "fullDescription": {"text": "Sukar dirujuk."},
            "help": {"text": "Sukar dirujuk.\nDasar: pp-28-2018 Pasal 2; praktik."},
            "defaultConfiguration": {"level": "warning"},
        }
    ]
    assert run["results"] == [
        {
            "ruleId": "nomor-kosong",
            "ruleIndex": 0,
            "level": "warning",
            "message": {"text": "kosong\nIsi."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "specs/a%20b.yaml"},
                        "region": {"startLine": 12, "startColumn": 9},
                    },
                    "logicalLocations": [
                        {"name": "1", "fullyQualifiedName": "pks-uji/nomor/1", "kind": "element"}
                    ],
                }
            ],
            "properties": {"pasti": True, "dasar": ["pp-28-2018 Pasal 2", "praktik"]},
        }
    ]
    assert run["columnKind"] == "unicodeCodePoints"


def test_what_is_silenced_is_a_suppressed_result() -> None:
    by = Tempat("specs/a.yaml", "pks/uji", 11, 3)
    data = report(diabaikan=(Diabaikan(galat("nomor-kosong", "p"), "sudah disepakati", by),))
    (result,) = data["runs"][0]["results"]
    (suppression,) = result["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "sudah disepakati")
    assert suppression["location"]["physicalLocation"]["region"] == {"startLine": 11, "startColumn": 3}


def test_a_code_without_a_rule_is_listed_by_its_name() -> None:
    run = report(galat("yaml-susunan", "p"))["runs"][0]
    assert run["tool"]["driver"]["rules"][1] == {"id": "yaml-susunan"}
    assert run["results"][0]["ruleIndex"] == 1
    assert "locations" not in run["results"][0]


@pytest.mark.parametrize(
    ("berkas", "uri"),
    [
        ("drafts/x/a.docx", "drafts/x/a.docx"),
        ("..\\luar\\a.docx", "../luar/a.docx"),
        ("/rumah/a b.docx", "file:///rumah/a%20b.docx"),
        ("C:/berkas/a.docx", "file:///C:/berkas/a.docx"),
        ("C:a#b?.docx", "C%3Aa%23b%3F.docx"),
        ("naskah é.pdf", "naskah%20%C3%A9.pdf"),
    ],
)
def test_paths_are_addresses(berkas: str, uri: str) -> None:
    result = report(galat("k", "p", Tempat(berkas)))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": uri}}


TEXT = st.text(max_size=12)
FINDINGS = st.lists(
    st.builds(
        Temuan,
        st.sampled_from(["nomor-kosong", "a", "b-c"]),
        st.sampled_from(list(Tingkat)),
        TEXT,
        st.builds(Tempat, TEXT, TEXT, st.none() | st.integers(1, 99), st.none() | st.integers(1, 99), TEXT),
        TEXT,
        st.just(()),
        st.booleans(),
    ),
    max_size=5,
)


@given(FINDINGS, FINDINGS)
def test_what_the_standard_asks_of_every_report(temuan: list[Temuan], quiet: list[Temuan]) -> None:
    diabaikan = tuple(Diabaikan(t, "x", Tempat("a.yaml", "", 1, 1)) for t in quiet)
    text = format_sarif(temuan, diabaikan, aturan=(RULE,), versi="1")
    assert text == format_sarif(temuan, diabaikan, aturan=(RULE,), versi="1")
    (run,) = json.loads(text)["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids))
    assert len(run["results"]) == len(temuan) + len(quiet)
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert isinstance(result["message"]["text"], str)
        for location in result.get("locations", []):
            physical = location.get("physicalLocation")
            assert physical or location.get("logicalLocations")
            if physical:
                assert re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]+", physical["artifactLocation"]["uri"])
                assert all(value >= 1 for value in physical.get("region", {}).values())
