"""What a draft is made of: paper, font, marks of a draft, properties, pictures; and templates that are broken or hostile."""

from __future__ import annotations

import io
import os
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree
from validasi import WP, W, faults, parts_of

from kerja_sama_docs.susunan import Dokumen, assemble_surat_kuasa
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.kemas import pack, unpack
from kerja_sama_docs.word.tulis import write_docx
from ruang_uji import MOU, PKS, make_uji

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = "word/document.xml"


def template(jenis: str = PKS) -> bytes:
    return (ROOT / "templates" / f"{jenis}.docx").read_bytes()


def draft(
    gaya: str = "{}", *, final: bool = False, pihak: int = 2, jenis: str = PKS, lampiran: bool = False
) -> bytes:
    rows = "rencana_kerja: [{kegiatan: Satu}]" if lampiran else ""
    dokumen, _ = make_uji(pihak=pihak, gaya=gaya, pks=rows).assemble(jenis, final=final)
    return write_docx(dokumen, template(jenis))


def dokumen() -> Dokumen:
    return make_uji().assemble()[0]


def png(width: int = 2, height: int = 3) -> bytes:
    """A small picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x10\x80\x20" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def sizes(data: bytes) -> list[tuple[str | None, str | None, str | None]]:
    found = parts_of(data)[DOCUMENT].iter(W + "pgSz")
    return [(s.get(W + "w"), s.get(W + "h"), s.get(W + "orient")) for s in found]


@pytest.mark.parametrize(("kertas", "short", "long"), [("F4", "12189", "18709"), ("A4", "11906", "16838")])
def test_paper(kertas: str, short: str, long: str) -> None:
    assert sizes(draft(f"{{kertas: {kertas}}}")) == [(short, long, None)]
    assert sizes(draft(f"{{kertas: {kertas}}}", lampiran=True)) == [
        (short, long, None),
        (long, short, "landscape"),
    ]


def test_font_and_language() -> None:
    styles = parts_of(draft("{huruf: Arial, ukuran_huruf: 11}"))["word/styles.xml"]
    defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert defaults is not None
    fonts, size, language = (defaults.find(W + n) for n in ("rFonts", "sz", "lang"))
    assert fonts is not None
    assert size is not None
    assert language is not None
    assert {fonts.get(W + s) for s in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Arial"}
    assert (size.get(W + "val"), language.get(W + "val")) == ("22", "id-ID")


def test_settings() -> None:
    settings = parts_of(draft())["word/settings.xml"]
    assert settings.find(W + "trackRevisions") is None
    assert settings.find(W + "updateFields") is None
    compat = {e.get(W + "name"): e.get(W + "val") for e in settings.iter(W + "compatSetting")}
    assert compat["compatibilityMode"] == "15"


@pytest.mark.parametrize("jenis", [PKS, MOU])
def test_a_draft_is_marked_and_a_final_one_is_not(jenis: str) -> None:
    def mark(data: bytes) -> bool:
        return any(
            "WaterMark" in etree.tostring(p).decode() for n, p in parts_of(data).items() if "header" in n
        )

    assert mark(draft(jenis=jenis))
    assert not mark(draft(jenis=jenis, final=True))


def test_properties() -> None:
    title = 'Uji "A & B" <C>'
    data = write_docx(
        replace(dokumen(), judul=title), template(), sifat={"Sidik & <spek>": 'a<b>&"c"', 'k"utip': "x"}
    )
    parts = parts_of(data)
    core = parts["docProps/core.xml"]
    (found,) = core.iter("{http://purl.org/dc/elements/1.1/}title")
    assert found.text == title
    assert not [e for e in core.iter() if str(e.tag).endswith(("created", "modified"))]
    custom = {e.get("name"): e[0].text for e in parts["docProps/custom.xml"]}
    assert custom == {"Sidik & <spek>": 'a<b>&"c"', 'k"utip': "x"}
    assert faults(data) == []


@pytest.mark.parametrize("final", [False, True])
def test_every_kind_is_sound(final: bool) -> None:
    for count in (2, 3, 11):
        for jenis in (PKS, MOU):
            assert faults(draft(pihak=count, jenis=jenis, final=final, lampiran=True)) == []
    ks = make_uji().kerja_sama
    for power in assemble_surat_kuasa(ks, ks.pks[0], final=final):
        assert faults(write_docx(power, template("surat_kuasa"))) == []


def test_logos_have_words() -> None:
    data = write_docx(dokumen(), template(), logo=(png(), png(3, 2)))
    assert faults(data) == []
    pictures = [e.get("descr") for e in parts_of(data)[DOCUMENT].iter(WP + "docPr")]
    assert pictures == ["Logo DINAS UJI KABUPATEN NAMA1", "Logo DINAS UJI KABUPATEN NAMA2"]
    (one,) = [
        e.get("descr")
        for e in parts_of(write_docx(dokumen(), template(), logo=(png(),)))[DOCUMENT].iter(WP + "docPr")
    ]
    assert one == "Logo pihak"


def test_logos_not_wanted() -> None:
    plain, _ = make_uji(gaya="{logo: tidak}").assemble()
    assert write_docx(plain, template(), logo=(png(),)) == write_docx(plain, template())


@pytest.mark.parametrize("broken", [b"", b"bukan gambar", png()[:20], b"\xff\xd8\xff\xe0xx", b"GIF89a"])
def test_a_picture_that_is_none(broken: bytes) -> None:
    with pytest.raises(TemuanError) as error:
        write_docx(dokumen(), template(), logo=(broken,))
    assert [t.kode for t in error.value.temuan] == ["logo-rusak"]


def test_same_bytes_in_another_process() -> None:
    code = (
        "import sys; sys.path[:0] = ['tests', 'tests/word', 'src']\n"
        "from hashlib import sha256; import test_word_tulis as t\n"
        "from kerja_sama_docs.word.tulis import write_docx\n"
        "print(sha256(write_docx(t.dokumen(), t.template(), logo=(t.png(),), sifat={'a': 'b', 'c': 'd'})).hexdigest())"
    )
    ours = sha256(write_docx(dokumen(), template(), logo=(png(),), sifat={"c": "d", "a": "b"})).hexdigest()
    for seed, zone in (("1", "Asia/Jakarta"), ("77", "America/New_York")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        run = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == ours


def changed(part: str, before: str, after: str, jenis: str = PKS) -> bytes:
    """The template with one piece of a part replaced."""
    parts = unpack(template(jenis))
    text = parts[part].decode()
    assert before in text
    parts[part] = text.replace(before, after, 1).encode()
    return pack(parts)


def with_core(title: str) -> bytes:
    """The template with document properties of its own, as Word saves them."""
    parts = unpack(template())
    core = "http://schemas.openxmlformats.org/package/2006"
    parts["docProps/core.xml"] = (
        f'<cp:coreProperties xmlns:cp="{core}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title></cp:coreProperties>"
    ).encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    )
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rIdX" Type="{core}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'.encode(),
    )
    return pack(parts)


ATTACK = "{{ cycler.__init__.__globals__.os.system('touch TERPICU') }}"
SLIP = "{{ ''.__class__.__mro__[1].__subclasses__() }}"


@pytest.mark.parametrize(
    "attack", [ATTACK, SLIP, "{{ tentang.__class__ }}", "{{ pihak|attr('x') }}", "{% include 'x' %}"]
)
@pytest.mark.parametrize("where", ["body", "header", "footer", "properties"])
def test_code_in_a_template_never_runs(
    attack: str, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = f"<w:p><w:r><w:t>{attack}</w:t></w:r></w:p>"
    made = {
        "body": lambda: changed(DOCUMENT, "<w:body>", f"<w:body>{run}"),
        "header": lambda: changed("word/header1.xml", "</w:hdr>", f"{run}</w:hdr>"),
        "footer": lambda: changed("word/footer1.xml", "</w:ftr>", f"{run}</w:ftr>"),
        "properties": lambda: with_core(attack),
    }[where]()
    with pytest.raises(TemuanError) as error:
        write_docx(dokumen(), made, berkas_templat="templates/uji.docx")
    assert error.value.temuan[0].kode.startswith("templat-")
    assert error.value.temuan[0].tempat.berkas == "templates/uji.docx"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("before", "after", "kode", "hint"),
    [
        ("{%p if logo %}", "", "templat-susunan", "endif"),
        ("{%p for b in isi %}", "{%p for b isi %}", "templat-susunan", "endif"),
        ("{{ tentang }}", "{{ tentnag }}", "templat-nama", "tentang"),
        ("{{ tentang }}", "{{ pihak[0].nma }}", "templat-nama", "nama"),
        ("{{ tentang }}", "{{ tentang", "templat-susunan", "templat"),
        ("{{ tentang }}", "{{ gaya }}", "templat-terlarang", "panduan"),
        ("{{ tentang }}", "{{ draf }}", "templat-terlarang", "panduan"),
        ("{{ tentang }}", "{{ tentang|upper }}", "templat-susunan", "templat"),
        ("{{ tentang }}", "{{ 'x' * 9999999999 }}", "templat-terlarang", "panduan"),
        ("{{ tentang }}", "{{ f(a=1, a=2) }}", "templat-terlarang", "panduan"),
        (
            "{{ tentang }}",
            "{% for a in isi %}" * 9 + "x" + "{% endfor %}" * 9,
            "templat-terlarang",
            "panduan",
        ),
    ],
)
def test_a_broken_template(before: str, after: str, kode: str, hint: str) -> None:
    with pytest.raises(TemuanError) as error:
        write_docx(dokumen(), changed(DOCUMENT, before, after), berkas_templat="templates/uji.docx")
    (temuan,) = error.value.temuan
    assert (temuan.kode, temuan.tempat.berkas) == (kode, "templates/uji.docx")
    assert hint in temuan.pesan + temuan.saran


@pytest.mark.parametrize("data", [b"", b"bukan docx", b"PK\x03\x04", template()[:2000], png()])
def test_a_template_that_is_no_docx(data: bytes) -> None:
    with pytest.raises(TemuanError) as error:
        write_docx(dokumen(), data, berkas_templat="templates/uji.docx")
    assert error.value.temuan[0].tempat.berkas == "templates/uji.docx"


def without(*names: str) -> bytes:
    """The template without some parts and whatever speaks of them."""
    parts = {n: d for n, d in unpack(template()).items() if n not in names}
    for name, data in parts.items():
        if name.endswith((".rels", "[Content_Types].xml")):
            for gone in names:
                tail = re.escape(gone.rsplit("/", 1)[1]).encode()
                data = re.sub(rb"<(?:Override|Relationship) [^>]*" + tail + rb"\"[^>]*/>", b"", data)
            parts[name] = data
    return pack(parts)


@pytest.mark.parametrize("name", ["styles.xml", "settings.xml", "fontTable.xml", "numbering.xml"])
def test_a_template_that_lacks_a_part(name: str) -> None:
    """A template from another program is used as far as it goes, or refused in words; never a traceback."""
    try:
        data = write_docx(dokumen(), without(f"word/{name}"))
    except TemuanError as error:
        assert error.temuan
    else:
        assert zipfile.is_zipfile(io.BytesIO(data))


def test_markup_that_a_table_cannot_have() -> None:
    broken = changed(DOCUMENT, "<w:tblGrid>", "<w:tblGrid><w:gridCol w:w='x'/>")
    with pytest.raises(TemuanError):
        write_docx(dokumen(), broken)
