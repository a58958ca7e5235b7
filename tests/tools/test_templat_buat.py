"""The templates that travel with the program are made from their text sources, and ask for nothing that does not exist."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kerja_sama_docs.susunan import Dokumen, assemble_surat_kuasa
from ruang_uji import MOU, PKS, make_uji

KINDS = ["kesepakatan_bersama", "perjanjian_kerja_sama", "surat_kuasa"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, akar: Path) -> Path:
    folder = tmp_path_factory.mktemp("templat")
    program = akar / "tools" / "templat" / "buat.py"
    subprocess.run([sys.executable, str(program), str(folder)], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("kind", KINDS)
def test_templates_are_those_of_the_sources(kind: str, made: Path, akar: Path) -> None:
    with (
        zipfile.ZipFile(akar / "templates" / f"{kind}.docx") as kept,
        zipfile.ZipFile(made / f"{kind}.docx") as fresh,
    ):
        assert kept.namelist() == fresh.namelist()
        for name in fresh.namelist():
            assert kept.read(name) == fresh.read(name), name


def assembled(kind: str) -> Dokumen:
    uji = make_uji(pks="rencana_kerja: [{kegiatan: Satu}]")
    if kind == "surat_kuasa":
        return assemble_surat_kuasa(uji.kerja_sama, uji.kerja_sama.pks[0], final=False)[0]
    return uji.assemble(PKS if kind == PKS else MOU)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_names_of_the_sources_are_names_of_the_frame(kind: str, akar: Path) -> None:
    """Also those in branches that no test takes."""
    folder = akar / "templates" / "sumber"
    text = (folder / f"{kind}.txt").read_text(encoding="utf-8")
    for part in re.findall(r"^%sertakan (\w+)$", text, re.M):
        text += (folder / f"_{part}.txt").read_text(encoding="utf-8")
    expressions = [e for pair in re.findall(r"\{\{(.*?)\}\}|\{%\w*(.*?)%\}", text) for e in pair if e]
    assert expressions
    bound = {"loop"} | {n for e in expressions for n in re.findall(r"\bfor (\w+) in", e)}
    used = {
        name
        for e in expressions
        for name in re.findall(r"(?<![\w.'])([a-z_]+)\b(?!')", re.sub(r"'[^']*'", "''", e))
    } - {"if", "elif", "else", "endif", "for", "endfor", "in", "not", "and", "or", "is", "defined", "p", "tr"}
    known = set(assembled(kind).kerangka) | {"isi", "logo"}
    assert used - bound <= known
