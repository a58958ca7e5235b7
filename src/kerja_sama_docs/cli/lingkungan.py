"""What has to be in place before click is imported: streams that never fail on a character, and its Indonesian words."""

from __future__ import annotations

import gettext
import io
import os
import sys
from pathlib import Path
from typing import TextIO

CATALOGUE_FOLDER = Path(__file__).parent / "terjemahan"
LANGUAGE = "id"


def install_catalogue() -> None:
    """Make click speak Indonesian, whatever the locale of the machine.

    click asks gettext's default domain ("messages") at the moment of printing, and gettext picks the language from
    `LANGUAGE` before it looks at `LC_ALL` and `LANG`: both are process-wide, hence this is for the entry point only.
    """
    gettext.bindtextdomain("messages", str(CATALOGUE_FOLDER))
    os.environ["LANGUAGE"] = LANGUAGE


def prepare_streams() -> None:
    """Let stdout and stderr print "?" where an old console lacks a character, instead of failing."""
    windows = sys.platform == "win32"
    for stream in (sys.stdout, sys.stderr):
        prepare_stream(stream, windows)


def prepare_stream(stream: TextIO, windows: bool) -> None:
    """As `prepare_streams`, for one stream.

    On Windows a pipe or a file gets UTF-8 unless the user says otherwise: the ANSI code page that Python picks there
    would spoil names in JSON, and git expects UTF-8 of a textconv.
    """
    if not isinstance(stream, io.TextIOWrapper):
        return
    if windows and not stream.isatty() and "PYTHONIOENCODING" not in os.environ:
        stream.reconfigure(encoding="utf-8", errors="replace")
    else:
        stream.reconfigure(errors="replace")
