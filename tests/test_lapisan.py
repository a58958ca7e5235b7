"""The arrows between the layers point one way (the contracts stand in pyproject.toml)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_layers(akar: Path) -> None:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache"]
    run = subprocess.run(command, cwd=akar, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "1 kept, 0 broken" in run.stdout


def test_only_the_word_layer_knows_word(akar: Path) -> None:
    package = akar / "src" / "kerja_sama_docs"
    word = ("from docx", "import docx", "from lxml", "import lxml", "from docxtpl", "import docxtpl")
    knows = {
        path.relative_to(package).parts[0]
        for path in package.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(word)
    }
    assert knows <= {"word", "banding", "serap", "pdf"}
