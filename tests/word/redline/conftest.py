"""The vocabulary for .docx files of the tests one folder up is used here too."""

from __future__ import annotations

import sys
from pathlib import Path

ABOVE = str(Path(__file__).resolve().parents[1])
if ABOVE not in sys.path:
    sys.path.insert(0, ABOVE)
