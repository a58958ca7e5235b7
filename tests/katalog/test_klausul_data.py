"""Data checks for the clauses, the affairs, the regions and the cooperations in ``specs/``.

Everything is read with ``BaseLoader``, so that what is checked is what was typed. The checks are about the texts as a
drafter sees them: ids that lead nowhere, rights without a duty, punctuation that the program sets itself, numbers of
pasal written by hand, and spellings that readers object to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias, cast

import pytest
import yaml

SPECS = Path(__file__).resolve().parents[2] / "specs"
CLAUSES = SPECS / "katalog" / "klausul"
GENERAL = {p.stem: p for p in sorted((CLAUSES / "umum").glob("*.yaml"))}
SECTORS = {p.stem: p for p in sorted((CLAUSES / "sektor").glob("*.yaml"))}
REGIONS = {p.stem: p for p in sorted((SPECS / "daerah").glob("*.yaml"))}
COOPERATIONS = {p.stem: p for p in sorted(SPECS.glob("*.yaml"))}
FILES = [
    *GENERAL.values(),
    *SECTORS.values(),
    *REGIONS.values(),
    *COOPERATIONS.values(),
    SPECS / "katalog" / "urusan.yaml",
]

Node: TypeAlias = "str | list[Node] | dict[str, Node]"
Map: TypeAlias = dict[str, Node]

# Parts of a sector whose entries are full sentences (ayat); the others hold entries of a list.
SENTENCES = ("pelaksanaan", "pembiayaan")
LISTS = ("ruang_lingkup_umum", "ketentuan_umum", "tujuan", "objek", "ruang_lingkup")
WORK_PLAN = ("kegiatan", "indikator", "target", "satuan", "pelaksana", "waktu", "sumber_dana")
# UU 23/2014 Pasal 12: group → number of letters.
GROUPS = {"wajib-pelayanan-dasar": 6, "wajib-bukan-pelayanan-dasar": 18, "pilihan": 8}

TRAPS = re.compile(
    r"perlindungan data|walikota|kerjasama|bermaterai|\bmaterai|ketentraman|pelindungan konsumen"
    r"|\bdi(?:bawah|atas|dalam|luar|antara|samping)\b(?! umur)|\bke(?:dalam|atas)\b"
    r"|\bdi (?:tetapkan|laksanakan|buat|tandatangani)\b"
    r"|\bantar (?:daerah|pemerintah|pihak|instansi|kabupaten|perangkat)\b|\bpasca (?:bencana|panen)|\bnon (?:alam|formal)"
    r"|\bpropinsi\b|\bsyah\b|\bijin\b|\bresiko\b|\banalisa\b|\bpraktek\b|\bkwalitas\b|\bnopember\b|\baktifitas\b"
    r"|\bstandarisasi\b|\bobyek\b|\bsubyek\b|\bmerubah\b|\bmensosialisasikan\b|\bmengkoordinasikan\b",
    re.IGNORECASE,
)
BY_HAND = re.compile(r"PIHAK KE|PIHAK PERTAMA|\bPasal \d|\bayat \(\d|\bhuruf [a-z]\b")
CALL = re.compile(r"\b(rujuk|rujuk_ayat)\(\s*'([^']+)'(?:\s*,\s*'([^']+)')?\s*\)")
ROLE = re.compile(r"\bperan\.([a-z0-9_]+)")
VALUE = re.compile(r"\bnilai\.([a-z0-9_]+)")


@cache
def load(path: Path) -> Map:
    return cast(Map, yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506


def items(node: Node | None) -> list[Map]:
    """Units in either spelling (a text, or a mapping), as mappings."""
    found = node if isinstance(node, list) else [node] if node else []
    return [cast(Map, {"teks": one} if isinstance(one, str) else one) for one in found]


def table(node: Map, key: str) -> Map:
    return cast(Map, node.get(key) or {})


def names(node: Node | None) -> list[str]:
    return [str(one) for one in cast("list[Node]", node or [])]


def text(node: Map, key: str = "teks") -> str:
    return str(node.get(key, ""))


def strings(node: Node) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from strings(value)
    else:
        for value in node:
            yield from strings(value)


def walk(units: list[Map]) -> Iterator[Map]:
    for unit in units:
        yield unit
        yield from walk(items(unit.get("butir")))


def articles(document: Map) -> list[Map]:
    return items(document.get("pasal"))


def wordings(article: Map) -> list[list[Map]]:
    """The standing wording of a pasal and its alternatives."""
    return [items(article.get("isi")), *(items(one) for one in table(article, "pilihan").values())]


def has_list(unit: Map) -> bool:
    return any(key in unit for key in ("butir", "butir_sektor", "butir_peran"))


def ayat_of(document: Map) -> list[Map]:
    """Every full sentence or lead-in at the level of an ayat."""
    found = [unit for article in articles(document) for wording in wordings(article) for unit in wording]
    return found + [unit for part in SENTENCES for unit in items(document.get(part))]


def list_entries(document: Map) -> list[Map]:
    """Every entry of a list: below an ayat, in a sector's lists, among rights, duties and recitals."""
    found = [unit for ayat in ayat_of(document) for unit in walk(items(ayat.get("butir")))]
    found += [unit for part in (*LISTS, "menimbang") for unit in walk(items(document.get(part)))]
    for role in table(document, "peran").values():
        for kind in ("hak", "kewajiban"):
            found += list(walk(items(cast(Map, role).get(kind))))
    return found


def units_with_id(document: Map, part: str) -> set[str]:
    return {text(unit, "id") for unit in walk(items(document.get(part))) if "id" in unit}


def targets(documents: list[Map]) -> dict[str, set[str]]:
    """What references may name in a document made of these files: pasal → ids of its units, in every wording."""
    found: dict[str, set[str]] = {}
    for document in documents:
        for article in articles(document):
            inside = [
                {text(unit, "id") for unit in walk(wording) if "id" in unit} for wording in wordings(article)
            ]
            found.setdefault(text(article, "id"), set()).update(*inside)
    for document in documents:
        for article in articles(documents[0]):
            part = article.get("isi_sektor")
            if isinstance(part, str):
                found[text(article, "id")] |= units_with_id(document, part)
    return found


def regulations() -> Map:
    return load(SPECS / "katalog" / "peraturan.yaml")


def sector_ids(document: Map) -> list[str]:
    return names(document.get("sektor"))


def documents_of(cooperation: Map) -> Iterator[tuple[str, Map]]:
    yield "kesepakatan_bersama", cast(Map, cooperation["kesepakatan_bersama"])
    for pks in table(cooperation, "pks").values():
        yield "perjanjian_kerja_sama", cast(Map, pks)


def test_affairs_are_the_thirty_two_of_the_law() -> None:
    affairs = {id_: cast(Map, one) for id_, one in load(SPECS / "katalog" / "urusan.yaml").items()}
    assert Counter(text(one, "kelompok") for one in affairs.values()) == GROUPS
    for group, count in GROUPS.items():
        letters = [text(one, "huruf") for one in affairs.values() if text(one, "kelompok") == group]
        assert letters == [chr(ord("a") + place) for place in range(count)]
    for id_, one in affairs.items():
        assert id_ == text(one, "nama").replace(",", "").replace(" ", "-").lower()


def test_affairs_keep_the_spelling_of_the_law() -> None:
    affairs = load(SPECS / "katalog" / "urusan.yaml")
    found = {text(cast(Map, one), "nama") for one in affairs.values()}
    assert {
        "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "pemberdayaan perempuan dan pelindungan anak",
        "kepemudaan dan olah raga",
        "pemberdayaan masyarakat dan Desa",
        "koperasi, usaha kecil, dan menengah",
    } <= found


# Titles under which documents were really signed stay as they were written.
OFFICIAL = frozenset({"Kerja Sama Pembangunan Antar Daerah"})


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_spelling(path: Path) -> None:
    texts = [one for one in strings(load(path)) if one not in OFFICIAL]
    assert [found[0] for one in texts for found in TRAPS.finditer(one)] == []


@pytest.mark.parametrize(
    "wrong", ["perlindungan data pribadi", "Walikota", "dibawah ini", "antar daerah", "materai"]
)
def test_spelling_traps_catch(wrong: str) -> None:
    assert TRAPS.search(wrong)


@pytest.mark.parametrize(
    "right",
    ["dibatasi", "di bawah", "antardaerah", "antara daerah", "pelindungan data", "wali kota", "dalam negeri"],
)
def test_spelling_traps_spare(right: str) -> None:
    assert not TRAPS.search(right)


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_regulations_exist(path: Path) -> None:
    wanted = names(load(path).get("dasar_hukum"))
    assert [id_ for id_ in wanted if id_ not in regulations()] == []
    assert len(wanted) == len(set(wanted))


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_list_entries_carry_no_punctuation(path: Path) -> None:
    wrong = []
    for unit in list_entries(load(path)):
        end = text(unit)[-1:]
        if has_list(unit) != (end == ":") or end in ";.,":
            wrong.append(text(unit))
    assert wrong == []


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_ayat_are_sentences_or_lead_ins(path: Path) -> None:
    wrong = []
    for unit in ayat_of(load(path)):
        is_bare = "\n" not in text(unit) and text(unit)[-1:] == (":" if has_list(unit) else ".")
        if not is_bare or (text(unit)[0] != "{" and not text(unit)[0].isupper()):
            wrong.append(text(unit))
    assert wrong == []


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_definitions_are_definitions(path: Path) -> None:
    defined = [text(unit) for unit in items(load(path).get("ketentuan_umum"))]
    assert [one for one in defined if " adalah " not in one or (one[0] != "{" and not one[0].isupper())] == []


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_nothing_is_numbered_or_labelled_by_hand(path: Path) -> None:
    assert [one for one in strings(load(path)) if BY_HAND.search(one)] == []


@pytest.mark.parametrize("path", [*GENERAL.values(), *SECTORS.values()], ids=lambda p: p.stem)
def test_ids_are_unique(path: Path) -> None:
    document = load(path)
    ids = [text(article, "id") for article in articles(document)]
    assert len(ids) == len(set(ids))
    for article in articles(document):
        for wording in wordings(article):
            inside = [text(unit, "id") for unit in walk(wording) if "id" in unit]
            assert len(inside) == len(set(inside)), text(article, "id")
    for part in SENTENCES:
        inside = [text(unit, "id") for unit in walk(items(document.get(part))) if "id" in unit]
        assert len(inside) == len(set(inside)), part


def check_references(node: Node, known: dict[str, set[str]], own: str) -> list[str]:
    """References in a piece of a document that name nothing; `own` is the pasal in which it stands."""
    wrong = []
    for one in strings(node):
        for function, first, second in CALL.findall(one):
            article, unit = (first, second) if function == "rujuk" else (own, first)
            if article not in known or (unit and unit not in known[article]):
                wrong.append(f"{function}({first}, {second}) in {own}")
    return wrong


@pytest.mark.parametrize("kind", GENERAL)
def test_references_of_the_standing_pasal_lead_somewhere(kind: str) -> None:
    document = load(GENERAL[kind])
    known = targets([document])
    assert [
        one for article in articles(document) for one in check_references(article, known, text(article, "id"))
    ] == []
    assert any(CALL.search(one) for one in strings(document))


@pytest.mark.parametrize("kind", GENERAL)
def test_references_hold_for_every_alternative(kind: str) -> None:
    """A unit that another pasal refers to must exist whichever wording is chosen."""
    document = load(GENERAL[kind])
    for article in articles(document):
        id_ = text(article, "id")
        wanted = {
            unit
            for other in articles(document)
            if other is not article
            for one in strings(other)
            for function, first, unit in CALL.findall(one)
            if function == "rujuk" and first == id_ and unit
        }
        for wording in wordings(article):
            assert wanted <= {text(unit, "id") for unit in walk(wording)}, id_


@pytest.mark.parametrize("id_", SECTORS)
def test_references_of_a_sector_lead_somewhere(id_: str) -> None:
    standing = load(GENERAL["perjanjian_kerja_sama"])
    document = load(SECTORS[id_])
    known = targets([standing, document])
    assert [
        one for article in articles(document) for one in check_references(article, known, text(article, "id"))
    ] == []
    for part in (*SENTENCES, *LISTS, "peran"):
        assert check_references(document.get(part) or [], known, part) == []
    for article in articles(document):
        anchor = text(article, "setelah") or text(article, "sebelum")
        assert not anchor or anchor in known


@pytest.mark.parametrize("id_", SECTORS)
def test_a_sector_is_about_known_affairs(id_: str) -> None:
    affairs = load(SPECS / "katalog" / "urusan.yaml")
    wanted = names(load(SECTORS[id_]).get("urusan"))
    assert wanted and [one for one in wanted if one not in affairs] == []


@pytest.mark.parametrize("id_", SECTORS)
def test_a_sector_names_only_its_own_roles_and_values(id_: str) -> None:
    document = load(SECTORS[id_])
    for one in strings(document):
        assert set(ROLE.findall(one)) <= set(table(document, "peran")), one
        assert set(VALUE.findall(one)) <= set(table(document, "nilai")), one


@pytest.mark.parametrize("id_", SECTORS)
def test_rights_are_mirrored_by_duties(id_: str) -> None:
    duties: set[str] = set()
    roles = {name: cast(Map, role) for name, role in table(load(SECTORS[id_]), "peran").items()}
    for name, role in roles.items():
        own = [f"{name}/{text(duty, 'id')}" for duty in items(role.get("kewajiban")) if "id" in duty]
        assert own and len(own) == len(set(own)), name
        duties.update(own)
    mirrored = [
        text(right, "cermin")
        for role in roles.values()
        for right in items(role.get("hak"))
        if "cermin" in right
    ]
    assert mirrored and [one for one in mirrored if one not in duties] == []


@pytest.mark.parametrize("id_", SECTORS)
def test_a_sector_is_complete(id_: str) -> None:
    document = load(SECTORS[id_])
    assert all(items(document.get(part)) for part in (*LISTS, "pelaksanaan"))
    plan = items(document.get("rencana_kerja"))
    assert len(plan) >= 5
    assert [row for row in plan if any(not text(row, column) for column in WORK_PLAN)] == []


@pytest.mark.parametrize("id_", SECTORS)
def test_shared_personal_data_has_its_pasal(id_: str) -> None:
    document = load(SECTORS[id_])
    if document.get("data_pribadi") == "ya":
        assert "pelindungan-data-pribadi" in [text(article, "id") for article in articles(document)]
        assert "uu-27-2022" in names(document.get("dasar_hukum"))


@pytest.mark.parametrize("id_", REGIONS)
def test_formation_laws_exist(id_: str) -> None:
    assert [law for law in names(load(REGIONS[id_]).get("pembentukan")) if law not in regulations()] == []


@pytest.mark.parametrize("id_", COOPERATIONS)
def test_a_cooperation_names_only_what_exists(id_: str) -> None:
    cooperation = load(COOPERATIONS[id_])
    for kind, document in documents_of(cooperation):
        sectors = {name: load(SECTORS[name]) for name in sector_ids(document)}
        roles = {role for sector in sectors.values() for role in table(sector, "peran")}
        values = {value for sector in sectors.values() for value in table(sector, "nilai")}
        assert set(table(document, "nilai")) <= values
        assert [
            law for law in names(table(document, "dasar_hukum").get("tambah")) if law not in regulations()
        ] == []
        standing = {
            text(article, "id"): table(article, "pilihan") for article in articles(load(GENERAL[kind]))
        }
        for article, choice in table(document, "pilihan").items():
            assert choice == "baku" or choice in standing[article]
        for party in items(document.get("pihak")):
            region = load(REGIONS[text(party, "daerah") or text(party)])
            if kind == "perjanjian_kerja_sama":
                assert text(party, "perangkat") in table(region, "perangkat")
                held = party.get("peran")
                assert {held} <= roles if isinstance(held, str) else set(names(held)) <= roles


@pytest.mark.parametrize("id_", COOPERATIONS)
def test_a_pks_stays_within_its_kesepakatan_bersama(id_: str) -> None:
    cooperation = load(COOPERATIONS[id_])
    umbrella = set(sector_ids(cast(Map, cooperation["kesepakatan_bersama"])))
    for kind, document in documents_of(cooperation):
        if kind == "perjanjian_kerja_sama":
            assert set(sector_ids(document)) <= umbrella


def test_the_invented_example_is_marked_as_invented() -> None:
    for id_, cooperation in COOPERATIONS.items():
        parties = {text(one) or text(one, "daerah") for one in items(load(cooperation).get("pihak"))}
        invented = load(cooperation).get("contoh_rekaan") == "ya"
        assert invented == id_.startswith("contoh-")
        assert all(party.startswith("contoh-") == invented for party in parties)
    for id_, path in REGIONS.items():
        if id_.startswith("contoh-"):
            heads = [cast(Map, load(path)["kepala"])]
            heads += [
                table(cast(Map, agency), "kepala") for agency in table(load(path), "perangkat").values()
            ]
            assert all(text(head, "nama").startswith("Nama Contoh ") for head in heads)
            assert load(path)["pembentukan"] == []
            assert load(path)["kode"] == "~"


def test_the_invented_example_has_eleven_agencies_of_three_regions() -> None:
    pks = [cast(Map, one) for one in table(load(COOPERATIONS["contoh-tiga-daerah"]), "pks").values()]
    parties = items(pks[0].get("pihak"))
    assert len({(text(one, "daerah"), text(one, "perangkat")) for one in parties}) == 11
    assert len({text(one, "daerah") for one in parties}) == 3
