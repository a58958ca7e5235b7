"""Data checks for the legal-basis catalogue ``specs/katalog/peraturan.yaml``.

The file is read with ``BaseLoader``: every scalar is text, so that nothing is
turned into a number, a boolean or a date before it has been looked at here.
"""

import datetime as dt
import re
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

CATALOGUE = Path(__file__).resolve().parents[2] / "specs" / "katalog" / "peraturan.yaml"

# id prefix -> kind; every other known prefix belongs to a minister or an agency
KIND_OF_PREFIX = {
    "uud": "undang-undang-dasar",
    "uu": "undang-undang",
    "uudrt": "undang-undang-darurat",
    "perppu": "perppu",
    "pp": "peraturan-pemerintah",
    "perpres": "peraturan-presiden",
    "inpres": "instruksi-presiden",
    "putusan-mk": "putusan-mk",
}
ISSUER_OF_PREFIX = {
    "permendagri": "Menteri Dalam Negeri",
    "permenkes": "Menteri Kesehatan",
    "permensos": "Menteri Sosial",
    "permendikbud": "Menteri Pendidikan dan Kebudayaan",
    "permendikbudristek": "Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi",
    "permendikdasmen": "Menteri Pendidikan Dasar dan Menengah",
    "permenpu": "Menteri Pekerjaan Umum",
    "permenpupr": "Menteri Pekerjaan Umum dan Perumahan Rakyat",
    "permenlhk": "Menteri Lingkungan Hidup dan Kehutanan",
    "permenpanrb": "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "permenkominfo": "Menteri Komunikasi dan Informatika",
    "peraturan-anri": "Arsip Nasional Republik Indonesia",
    "peraturan-bssn": "Badan Siber dan Sandi Negara",
    "peraturan-bnpb": "Badan Nasional Penanggulangan Bencana",
}
KINDS = [
    "undang-undang-dasar",
    "undang-undang",
    "undang-undang-darurat",
    "perppu",
    "peraturan-pemerintah",
    "peraturan-presiden",
    "instruksi-presiden",
    "peraturan-menteri",
    "peraturan-lembaga",
    "putusan-mk",
]
ISSUED = {"peraturan-menteri", "peraturan-lembaga"}
KEYS = {
    "jenis",
    "nomor",
    "tahun",
    "tentang",
    "penetap",
    "lembaran_negara",
    "lembaran_tahun",
    "tambahan_lembaran_negara",
    "berita_negara",
    "berlaku",
    "diubah_oleh",
    "dicabut_oleh",
    "verifikasi",
}
REQUIRED = {"jenis", "nomor", "tahun", "tentang", "berlaku", "verifikasi"}
VERIFICATION_KEYS = {"judul", "lembaran", "status", "sumber", "catatan"}
LEVELS = {"naskah", "turunan", "belum"}
NONE = {"~", "", "null"}


class _NoDuplicates(yaml.BaseLoader):
    """BaseLoader that refuses the same key twice."""


def _mapping(loader: Any, node: Any, deep: bool = False) -> Any:
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            raise AssertionError(f"duplicate key {key.value!r} at line {key.start_mark.line + 1}")
        seen.add(key.value)
    return yaml.constructor.BaseConstructor.construct_mapping(loader, node, deep=True)


_NoDuplicates.add_constructor("tag:yaml.org,2002:map", _mapping)


def load() -> dict[str, Any]:
    with CATALOGUE.open(encoding="utf-8") as handle:
        return cast(dict[str, Any], yaml.load(handle, Loader=_NoDuplicates))  # noqa: S506 - makes text only


DATA = load()
IDS = list(DATA)


def value(text: str | None) -> str | None:
    """The text, or None for an explicit blank."""
    return None if text is None or text in NONE else text


def date(text: str | None) -> dt.date | None:
    given = value(text)
    return None if given is None else dt.date.fromisoformat(given)


def found(match: re.Match[str] | None) -> re.Match[str]:
    """The match; a test fails where there is none."""
    assert match is not None
    return match


def prefix_of(key: str) -> str:
    return found(re.match(r"(.+?)-\d+-\d{4}$", key)).group(1)


def in_force(key: str, day: Any) -> bool:
    start = date(DATA[key]["berlaku"]["sejak"])
    end = date(DATA[key]["berlaku"]["sampai"])
    return start is not None and start <= day and (end is None or day <= end)


def last_amendment(key: str, day: Any) -> str | None:
    """The amendment a citation made on that day ends with ("terakhir dengan …")."""
    alive = [other for other in DATA[key].get("diubah_oleh", []) if in_force(other, day)]
    return alive[-1] if alive else None


def test_there_are_enough_entries() -> None:
    assert len(DATA) >= 100


@pytest.mark.parametrize("key", IDS)
def test_only_known_keys_and_kinds(key: Any) -> None:
    entry = DATA[key]
    assert set(entry) <= KEYS, set(entry) - KEYS
    assert set(entry) >= REQUIRED
    assert entry["jenis"] in KINDS
    assert set(entry["berlaku"]) == {"sejak", "sampai"}
    assert set(entry["verifikasi"]) <= VERIFICATION_KEYS
    for name in ("judul", "lembaran", "status"):
        assert entry["verifikasi"][name] in LEVELS
    sources = entry["verifikasi"]["sumber"]
    assert isinstance(sources, list) and sources and all(isinstance(s, str) and s for s in sources)


@pytest.mark.parametrize("key", IDS)
def test_id_agrees_with_the_fields(key: Any) -> None:
    entry = DATA[key]
    number, year = found(re.match(r".+?-(\d+)-(\d{4})$", key)).groups()
    prefix = prefix_of(key)
    assert entry["tahun"] == year
    if prefix in KIND_OF_PREFIX:
        assert entry["jenis"] == KIND_OF_PREFIX[prefix]
    else:
        assert prefix in ISSUER_OF_PREFIX, f"unknown prefix {prefix}"
        expected = "peraturan-lembaga" if prefix.startswith("peraturan-") else "peraturan-menteri"
        assert entry["jenis"] == expected
        assert entry["penetap"] == ISSUER_OF_PREFIX[prefix]
    if entry["nomor"] != number:
        # only ministerial numbers ("29/PRT/M/2018") and rulings carry a longer form
        assert entry["jenis"] in ISSUED | {"putusan-mk"}
        digits = found(re.search(r"\d+", entry["nomor"])).group(0)
        assert digits.lstrip("0") == number
    assert ("penetap" in entry) == (entry["jenis"] in ISSUED)


def test_no_regulation_twice() -> None:
    seen: dict[Any, Any] = {}
    for key, entry in DATA.items():
        ident = (entry["jenis"], entry.get("penetap"), entry["nomor"], entry["tahun"])
        assert ident not in seen, (key, seen.get(ident))
        seen[ident] = key


@pytest.mark.parametrize("key", IDS)
def test_dates_are_real_and_ordered(key: Any) -> None:
    entry = DATA[key]
    start, end = date(entry["berlaku"]["sejak"]), date(entry["berlaku"]["sampai"])
    if start and end:
        assert start <= end
    if start:
        # promulgated in its year, or in force somewhat later
        assert 0 <= start.year - int(entry["tahun"]) <= 2
    if entry.get("dicabut_oleh") and entry["jenis"] not in ISSUED:
        assert end is not None, "revoked, but without a last day"
    if entry["verifikasi"]["status"] == "naskah":
        assert start is not None


@pytest.mark.parametrize("key", IDS)
def test_references_exist_and_are_chronological(key: Any) -> None:
    entry = DATA[key]
    for field in ("diubah_oleh", "dicabut_oleh"):
        if field not in entry:
            continue
        refs = entry[field]
        assert isinstance(refs, list) and refs, f"empty {field}: leave it out"
        assert len(refs) == len(set(refs)) and key not in refs
        for ref in refs:
            assert ref in DATA, f"{field}: {ref} is not in the catalogue"
    starts = [date(DATA[ref]["berlaku"]["sejak"]) for ref in entry.get("diubah_oleh", [])]
    known = [day for day in starts if day]
    assert known == sorted(known)
    own = date(entry["berlaku"]["sejak"])
    for ref, day in zip(entry.get("diubah_oleh", []), starts, strict=False):
        if own and day:
            # UU 14/2008-like laws start late; compare years only
            assert int(DATA[ref]["tahun"]) >= int(entry["tahun"]), ref


@pytest.mark.parametrize("key", IDS)
def test_revoked_the_day_before_the_first_revoker_or_later(key: Any) -> None:
    entry = DATA[key]
    end = date(entry["berlaku"]["sampai"])
    starts = [date(DATA[r]["berlaku"]["sejak"]) for r in entry.get("dicabut_oleh", [])]
    if end and starts and all(starts):
        assert end + dt.timedelta(days=1) in starts


@pytest.mark.parametrize("key", IDS)
def test_gazette_numbers(key: Any) -> None:
    entry = DATA[key]
    for name in ("lembaran_negara", "tambahan_lembaran_negara", "berita_negara"):
        number = value(entry.get(name))
        if number is not None:
            assert re.fullmatch(r"[1-9]\d*", number), name
            assert value(entry["tahun"]) or value(entry.get("lembaran_tahun"))
    if "lembaran_tahun" in entry:
        assert entry["lembaran_tahun"] != entry["tahun"]
        assert value(entry.get("lembaran_negara"))
    if value(entry.get("tambahan_lembaran_negara")) and value(entry.get("lembaran_negara")) is None:
        # only one half was seen: then it must not be printed as verified
        assert entry["verifikasi"]["lembaran"] == "belum"
    if entry["jenis"] in ISSUED:
        assert "lembaran_negara" not in entry and "berita_negara" in entry
    else:
        assert "berita_negara" not in entry
    if entry["jenis"] == "peraturan-presiden":
        assert "tambahan_lembaran_negara" not in entry
    # a blank number cannot be called verified
    if entry["jenis"] not in {"undang-undang-dasar", "putusan-mk", "instruksi-presiden"}:
        main = value(entry.get("berita_negara")) or value(entry.get("lembaran_negara"))
        if main is None:
            assert entry["verifikasi"]["lembaran"] == "belum"


def test_gazette_number_belongs_to_one_regulation() -> None:
    owner: dict[Any, Any] = {}
    for key, entry in DATA.items():
        year = entry.get("lembaran_tahun", entry["tahun"])
        for name in ("lembaran_negara", "tambahan_lembaran_negara", "berita_negara"):
            number = value(entry.get(name))
            if number is None:
                continue
            # supplement numbers run through the years, the others start anew
            ident = (name, number) if name.startswith("tambahan") else (name, year, number)
            assert ident not in owner, (ident, key, owner[ident])
            owner[ident] = key


@pytest.mark.parametrize("key", IDS)
def test_titles_are_written_as_cited(key: Any) -> None:
    title = DATA[key]["tentang"]
    assert title == title.strip() and "  " not in title
    assert not title.endswith(".")
    assert not title.lower().startswith("tentang ")
    letters = [c for c in title if c.isalpha()]
    assert sum(c.isupper() for c in letters) < len(letters) / 2, "all capitals"
    for wrong in ("Kerjasama", "Walikota", "Undang-undang Nomor", "Lembaga Negara Tahun"):
        assert wrong not in title


@pytest.mark.parametrize(
    "key, part",
    [
        ("uu-27-2022", "Pelindungan Data Pribadi"),
        ("uu-23-2002", "Perlindungan Anak"),
        ("uu-32-2009", "Perlindungan dan Pengelolaan Lingkungan Hidup"),
        ("uu-23-2014", "Pemerintahan Daerah"),
        ("uu-24-2009", "Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan"),
        ("uu-1-2022", "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah"),
        ("pp-28-2018", "Kerja Sama Daerah"),
        ("pp-12-2017", "Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah"),
        (
            "permendagri-22-2020",
            "Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga",
        ),
        ("permendagri-102-2019", "Pemberian Hak Akses dan Pemanfaatan Data Kependudukan"),
        ("uu-37-2024", "Kabupaten Batanghari di Provinsi Jambi"),
    ],
)
def test_spelling_traps(key: Any, part: Any) -> None:
    assert DATA[key]["tentang"] == part


def test_pelindungan_and_perlindungan_are_not_mixed_up() -> None:
    # titles that the legislator spelt "Pelindungan"; any other is "Perlindungan"
    modern = {key for key in DATA if "Pelindungan" in DATA[key]["tentang"]}
    assert modern == {"uu-27-2022", "pp-70-2019", "pp-7-2021", "permendagri-26-2020"}


@pytest.mark.parametrize(
    "day, expected",
    [
        ("2014-12-01", None),
        ("2015-02-10", "uu-2-2015"),
        ("2019-06-01", "uu-9-2015"),
        ("2020-11-01", "uu-9-2015"),
        ("2020-11-02", "uu-11-2020"),
        ("2022-12-29", "uu-11-2020"),
        ("2022-12-30", "perppu-2-2022"),
        ("2023-01-25", "perppu-2-2022"),
        ("2023-03-30", "perppu-2-2022"),
        ("2023-03-31", "uu-6-2023"),
        ("2025-08-08", "uu-6-2023"),
    ],
)
def test_amendment_of_the_local_government_law_as_of_a_date(day: Any, expected: Any) -> None:
    assert last_amendment("uu-23-2014", dt.date.fromisoformat(day)) == expected


@pytest.mark.parametrize(
    "key, day, alive",
    [
        ("pp-50-2007", "2018-07-12", True),
        ("pp-50-2007", "2018-07-13", False),
        ("pp-28-2018", "2018-07-13", True),
        ("uu-32-2004", "2014-10-02", False),
        ("uu-13-1985", "2020-12-31", True),
        ("uu-10-2020", "2020-12-31", False),
        ("uu-36-2009", "2023-01-25", True),
        ("uu-36-2009", "2023-10-16", False),
        ("uu-5-2014", "2023-10-16", True),
        ("uu-12-1956", "2023-01-25", True),
        ("uu-12-1956", "2025-08-08", False),
        ("uu-51-2024", "2023-01-25", False),
        ("uu-37-2024", "2025-08-08", True),
        ("uu-61-1958", "2023-01-25", False),
    ],
)
def test_in_force_on_a_day(key: Any, day: Any, alive: Any) -> None:
    assert in_force(key, dt.date.fromisoformat(day)) is alive


def test_entries_are_grouped_by_kind_and_sorted() -> None:
    order = [KINDS.index(DATA[key]["jenis"]) for key in IDS]
    assert order == sorted(order)


def test_sources_are_public_things() -> None:
    for key, entry in DATA.items():
        for source in entry["verifikasi"]["sumber"]:
            assert not re.search(r"(^|[\s(])/\w+/\w+", source), (key, source)
