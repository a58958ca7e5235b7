"""This project's comparison beside other free tools, on pairs whose every edit is known (`pasangan_naskah.py`).

Each tool runs as a process of its own, cold, on the same two files; what it marks is counted in the .docx it writes, and
both views of that file are read back and held against the two papers. Tools are looked up when the script runs; what is
not there is named and left out, and so is what takes longer than the limit. Nothing here is a dependency of the project.

    python benchmarks/banding_lain.py --alat FOLDER [--ukuran s m l] [--ulang 2] [--batas 120]

FOLDER holds one folder for each package, as made by `pip install --target FOLDER/NAME NAME`. LibreOffice is driven by the
first Python found that knows its `uno` module. Linux and macOS only (processor time and memory come from `wait4`).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from time import perf_counter

from lxml import etree
from pasangan_naskah import Isi, make_contents, make_pair  # type: ignore[import-not-found]

from kerja_sama_docs.naskah import Bagian, Blok, Paragraf
from kerja_sama_docs.word.baca import read_naskah

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LABEL = re.compile(r"^\s*(?:\(\d+\)|[a-z]\.)\s*")
MARKS = {f"{W}ins": "+", f"{W}moveTo": "+", f"{W}del": "-", f"{W}moveFrom": "-"}
# A small process starts the tool: what is measured would else never be less than this script's own memory.
START = """
import json, os, signal, sys
limit, report, *command = sys.argv[1:]
pid = os.posix_spawnp(command[0], command, os.environ, setpgroup=0)
signal.signal(signal.SIGALRM, lambda *_: os.killpg(pid, signal.SIGKILL))
signal.alarm(int(limit))
_, status, used = os.wait4(pid, 0)
with open(report, "w") as f:
    json.dump([used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status)], f)
"""
UNO = """
import subprocess, sys, time, uno, os
from com.sun.star.beans import PropertyValue
old, new, out, profile = sys.argv[1:]
def prop(name, value):
    p = PropertyValue(); p.Name, p.Value = name, value; return p
pipe = f"banding{os.getpid()}"
office = subprocess.Popen(["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation=file://{profile}-{os.getpid()}"])
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(300):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"); break
    except Exception: time.sleep(0.1)
else:
    office.kill()
    sys.exit("LibreOffice does not answer")
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL("file://" + new, "_blank", 0, (prop("Hidden", True),))
helper = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
helper.executeDispatch(document.CurrentController.Frame, ".uno:CompareDocuments", "", 0, (prop("URL", "file://" + old),))
document.storeToURL("file://" + out, (prop("FilterName", "MS Word 2007 XML"),))
document.close(True)
try: desktop.terminate()
except Exception: pass
try: office.wait(30)
except subprocess.TimeoutExpired: office.kill()
"""
DOCXODUS = """
import sys
from python_redlines import DocxodusEngine
made = DocxodusEngine().run_redline("Uji", original=open(sys.argv[1], "rb").read(), modified=open(sys.argv[2], "rb").read())
open(sys.argv[3], "wb").write(made[0])
"""
JUBARTE = """
import sys
from jubarte_redlines import compare_documents
open(sys.argv[3], "wb").write(compare_documents(open(sys.argv[1], "rb").read(), open(sys.argv[2], "rb").read(), author="Uji"))
"""
REDLINES = """
import sys
from redlines import Redlines
texts = [open(path + ".txt", encoding="utf-8").read() for path in sys.argv[1:3]]
ops = [c for c in Redlines(texts[0], texts[1]).changes]
def count(text): return len((text or "").split())
words = sum(count(c.source_text) + count(c.test_text) for c in ops)
open(sys.argv[3] + ".angka", "w").write(f"{words} {len(ops)}")
"""


@dataclass(frozen=True, slots=True)
class Alat:
    """A tool: its name, folder (None: nothing to look up), and the command for (old, new, out)."""

    nama: str
    paket: str | None
    perintah: Callable[[Path, Path, Path], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Ongkos:
    """Of one run: seconds on the clock, seconds of processor, megabytes at most; `hasil` 0 if it went well."""

    jam: float
    cpu: float
    mb: int
    hasil: int


@dataclass(frozen=True, slots=True)
class Tandaan:
    """What a redline marks: words, places, words moved that were not moved, and whether the new pasal is one unit."""

    kata: int
    tempat: int
    pindah_palsu: int
    utuh: bool | None
    terima: bool | None
    tolak: bool | None


def list_tools(uno: str | None) -> list[Alat]:
    """Every tool that is known here."""
    python = sys.executable
    own = [python, "-m", "kerja_sama_docs", "banding"]
    tools = [
        Alat("kerja-sama (laporan)", None, lambda a, b, _: [*own, str(a), str(b)]),
        Alat("kerja-sama (--docx)", None, lambda a, b, c: [*own, str(a), str(b), "--docx", str(c)]),
        Alat("Docxodus (python-redlines)", "python-redlines", _script(python, DOCXODUS)),
        Alat("jubarte-redlines", "jubarte-redlines", _script(python, JUBARTE)),
        Alat("docx-trackdiff", "docx-trackdiff", lambda a, b, c: [python, "-m", "docx_trackdiff.compare", str(a), str(b), str(c)]),
        Alat("redlines (teks)", "redlines", _script(python, REDLINES)),
    ]  # fmt: skip
    if uno is not None:
        tools.append(
            Alat("LibreOffice", None, lambda a, b, c: [uno, "-c", UNO, str(a), str(b), str(c), f"{c}.profil"])
        )
    if shutil.which("git"):
        words = "--word-diff=porcelain"
        command = ["git", "diff", "--no-index", "--no-color", words, "-U0"]
        tools.append(
            Alat("git diff --word-diff (teks)", None, lambda a, b, _: [*command, f"{a}.txt", f"{b}.txt"])
        )
    return tools


def _script(python: str, code: str) -> Callable[[Path, Path, Path], Sequence[str]]:
    return lambda a, b, c: [python, "-c", code, str(a), str(b), str(c)]


def find_uno() -> str | None:
    """A Python that can talk to LibreOffice."""
    if shutil.which("soffice") is None:
        return None
    for name in ("/usr/bin/python3", "python3", sys.executable):
        found = shutil.which(name)
        if (
            found
            and subprocess.run([found, "-c", "import uno"], capture_output=True, check=False).returncode == 0
        ):
            return found
    return None


def run(command: Sequence[str], paket: Path | None, limit: float, out: Path) -> Ongkos:
    """Run a command by itself; what it prints goes beside `out`. Its children's time counts, the largest one's memory."""
    environment = dict(os.environ)
    if paket is not None:
        environment["PYTHONPATH"] = str(paket)
    report = Path(f"{out}.ongkos")
    start = [sys.executable, "-I", "-S", "-c", START, str(int(limit)), str(report), *command]
    begun = perf_counter()
    with Path(f"{out}.cetak").open("wb") as printed:
        subprocess.run(start, stdout=printed, stderr=subprocess.DEVNULL, env=environment, check=True)
    spent = perf_counter() - begun
    cpu, memory, code = json.loads(report.read_text())
    return Ongkos(spent, cpu, memory // (1024 * 1024 if sys.platform == "darwin" else 1024), code)


def read_marks(path: Path, moved: set[str]) -> tuple[int, int, int, bool]:
    """Count what is marked in the body and the furniture of a redline: words, places, false moves, new pasal whole."""
    words = places = false = 0
    lines: list[list[tuple[str, str]]] = []
    with zipfile.ZipFile(path) as package:
        parts = [n for n in package.namelist() if n.startswith(("word/document", "word/header", "word/foot"))]
        for name in parts:
            root = etree.fromstring(package.read(name))
            for paragraph in root.iter(f"{W}p"):
                pieces = list(_pieces(paragraph))
                lines.append(pieces)
                words += sum(len(text.split()) for mark, text in pieces if mark)
                places += sum(
                    1 for n, (mark, _) in enumerate(pieces) if mark and (n == 0 or not pieces[n - 1][0])
                )
            for element in root.iter(f"{W}moveFrom"):
                text = LABEL.sub("", "".join(element.itertext()))
                false += (
                    0 if any(text.strip() and text.strip() in whole for whole in moved) else len(text.split())
                )
    return words, places, false, _is_whole(lines)


def _pieces(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    """The text of a paragraph in stretches with the same mark ("" for none)."""
    mark, text = "", ""
    for element in paragraph.iter(f"{W}t", f"{W}delText"):
        own = next((MARKS[str(a.tag)] for a in element.iterancestors() if a.tag in MARKS), "")
        if own != mark and text:
            yield mark, text
            text = ""
        mark = own
        text += element.text or ""
    if text:
        yield mark, text


def _is_whole(lines: Sequence[list[tuple[str, str]]]) -> bool:
    """Whether heading and title of the inserted pasal are marked as inserted, and so is not a word of the next heading."""
    kept = [line for line in lines if "".join(t for m, t in line if m != "-").strip()]
    texts = ["".join(t for m, t in line if m != "-").strip() for line in kept]
    if "KERAHASIAAN" not in texts:
        return False
    at = texts.index("KERAHASIAAN")
    inserted = all(m == "+" for line in kept[at - 1 : at + 1] for m, _ in line)
    after = next(
        (n for n in range(at + 1, len(texts)) if texts[n].startswith("Pasal ") and len(texts[n]) < 12), at
    )
    return inserted and any(m != "+" for m, _ in kept[after])


def moved_texts(size: str) -> set[str]:
    """The lines that were truly moved: ayat, and the points below them."""
    old, _, edits = make_contents(size)
    keys = {s.baris.removeprefix("ayat:") for s in edits if s.jenis == "ayat-pindah"}
    return {text for p in old.pasal for a in p.ayat if a.kunci in keys for text in (a.teks, *a.huruf)}


def is_same_text(redline: Path, paper: Path, lihat: str) -> bool:
    """Whether one view of the redline says what the paper says, line by line."""
    one = read_naskah(redline, lihat="asli" if lihat == "asli" else "diterima")
    return _lines(one.blok) == _lines(read_naskah(paper).blok)


def _lines(blocks: Sequence[Blok]) -> Counter[str]:
    """Lines and rows, blank ones aside; figures in a footer are page numbers, which every program makes anew."""
    lines: Counter[str] = Counter()
    for blok in blocks:
        if isinstance(blok, Paragraf):
            line = f"{blok.nomor} {blok.teks}".strip()
            lines[re.sub(r"\d+", "#", line) if blok.bagian is Bagian.KAKI else line] += 1
        else:
            lines.update("|".join(" ".join(cell.teks) for cell in row.sel) for row in blok.baris)
    del lines[""]
    return lines


def least_words(size: str) -> tuple[int, int]:
    """Words that a redline must mark at least, by the edits themselves; and how many of them are new numbers.

    Line by line under its stable key, the longest common words kept; a moved line counts on both sides.
    """
    old, new, _ = make_contents(size)
    texts = [_keyed(isi) for isi in (old, new)]
    total = 0
    for key in texts[0].keys() | texts[1].keys():
        a, b = texts[0].get(key, "").split(), texts[1].get(key, "").split()
        same = sum(block.size for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
        total += len(a) + len(b) - 2 * same
    return total, sum(2 for p, n in _numbers(old).items() if _numbers(new).get(p, n) != n)


def _numbers(isi: Isi) -> dict[int, int]:
    return {p.id: n for n, p in enumerate(isi.pasal, 1)}


def _keyed(isi: Isi) -> dict[str, str]:
    """Every line under a key that stays; points and their letters go with their ayat."""
    numbers = _numbers(isi)
    lines = {"kepala": isi.kepala, "catatan": isi.catatan}
    lines |= {f"pembuka {n}": text for n, text in enumerate(isi.pembuka)}
    for p in isi.pasal:
        lines[f"pasal {p.id}"] = f"Pasal {numbers[p.id]} {p.judul}"
        for k, ayat in enumerate(p.ayat, 1):
            points = [f"{letter}. {text}" for letter, text in zip("abcdefghij", ayat.huruf, strict=False)]
            text = " ".join([f"({k})", ayat.teks, *points])
            home = "" if ayat.kunci.partition(".")[0] == str(p.id) else f" di {p.id}"
            for target, number in numbers.items():
                text = text.replace(f"{{{target}}}", f"Pasal {number}")
            lines[f"ayat {ayat.kunci}{home}"] = text
    for n, table in enumerate(isi.tabel):
        lines |= {f"baris {n} {row[1]}": " ".join(row) for row in table}
    return lines


def judge(tool: Alat, out: Path, pair: tuple[Path, Path], moved: set[str]) -> Tandaan | None:
    """What the tool has marked; None if it has written nothing that can be counted."""
    if tool.nama.startswith("git"):
        shown = Path(f"{out}.cetak").read_text(encoding="utf-8", errors="replace").splitlines()
        marked = [line[1:] for line in shown if line[:1] in "+-" and line[:3] not in ("+++", "---")]
        return Tandaan(sum(len(line.split()) for line in marked), len(marked), 0, None, None, None)
    counted = Path(f"{out}.angka")
    if counted.exists():
        words, places = map(int, counted.read_text().split())
        return Tandaan(words, places, 0, None, None, None)
    if not out.exists():
        return None
    words, places, false, whole = read_marks(out, moved)
    exact = is_same_text(out, pair[1], "diterima"), is_same_text(out, pair[0], "asli")
    return Tandaan(words, places, false, whole, *exact)


def measure(size: str, folder: Path, tools: Sequence[Alat], chosen: argparse.Namespace) -> Iterator[str]:
    """The rows of the table for one size; ratios are to the first tool's."""
    made = make_pair(size)
    pair = folder / f"lama-{size}.docx", folder / f"baru-{size}.docx"
    for path, data in zip(pair, (made.lama, made.baru), strict=True):
        path.write_bytes(data)
        lines = "\n".join(
            f"{b.nomor} {b.teks}".strip() for b in read_naskah(path).blok if isinstance(b, Paragraf)
        )
        Path(f"{path}.txt").write_text(lines + "\n", encoding="utf-8")
    moved = moved_texts(size)
    least, numbers = least_words(size)
    yield f"\n**{size}**: {len(made.suntingan)} edits; at least {least} words have to be marked, {numbers} of them in typed numbers of pasal.\n"
    yield "| tool | wall s | CPU s | CPU ratio | peak MB | words marked | places | false moves | new pasal one unit | accept = new | reject = old |"
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    base = 0.0
    for number, tool in enumerate(tools):
        paket = None if tool.paket is None else chosen.alat / tool.paket
        out = folder / f"{size}-{number}.docx"
        costs = []
        for _ in range(chosen.ulang):
            out.unlink(missing_ok=True)
            costs.append(run(tool.perintah(*pair, out), paket, chosen.batas, out))
            if costs[-1].hasil == -signal.SIGKILL:
                break
        best = min(costs, key=lambda cost: (cost.hasil not in (0, 1), cost.cpu))
        if best.hasil == -signal.SIGKILL:
            yield f"| {tool.nama} | > {chosen.batas:.0f} | | | | | | | | | |"
            continue
        base = base or best.cpu
        found = judge(tool, out, pair, moved)
        cost = f"{min(c.jam for c in costs):.2f} | {best.cpu:.2f} | {best.cpu / base:.1f} | {best.mb}"
        yield f"| {tool.nama} | {cost} | {_told(found, 0 if number == 0 else costs[-1].hasil, least)} |"


def _told(found: Tandaan | None, code: int, least: int) -> str:
    if found is None:
        return " | ".join([f"failed ({code})" if code else "–", *["–"] * 5])
    said = {True: "yes", False: "**no**", None: "–"}
    share = f"{found.kata} ({found.kata / least:.2f}×)"
    return f"{share} | {found.tempat} | {found.pindah_palsu} | {said[found.utuh]} | {said[found.terima]} | {said[found.tolak]}"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--alat", type=Path, default=Path())
    parser.add_argument("--ukuran", nargs="+", choices=["s", "m", "l"], default=["s", "m", "l"])
    parser.add_argument(
        "--tanpa", nargs="*", default=[], help="alat yang tidak dijalankan, dengan awal namanya"
    )
    parser.add_argument("--ulang", type=int, default=2)
    parser.add_argument("--batas", type=float, default=120.0)
    chosen = parser.parse_args()
    left_out = tuple(chosen.tanpa)
    every = [tool for tool in list_tools(find_uno()) if not (left_out and tool.nama.startswith(left_out))]
    tools = [tool for tool in every if tool.paket is None or (chosen.alat / tool.paket).is_dir()]
    for tool in every:
        if tool not in tools:
            print(f"not run, package is not there: {tool.nama}")
    with tempfile.TemporaryDirectory() as folder:
        for size in chosen.ukuran:
            for row in measure(size, Path(folder), tools, chosen):
                print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
