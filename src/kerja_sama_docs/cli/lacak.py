"""The trace file that a user can send along when the program itself is at fault."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path

from kerja_sama_docs import __version__


def save_trace(error: BaseException) -> Path | None:
    """Write the trace into the current folder, or else the temporary one; None when neither lets us.

    The trace names code lines and the command, no contents of documents (no local variables).
    """
    import tempfile

    now = datetime.now().astimezone()
    name = f"kerja-sama-lacak-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    text = "\n".join(
        (
            f"kerja-sama {__version__}, Python {platform.python_version()}, {platform.platform()}",
            f"{now.isoformat(timespec='seconds')}",
            f"perintah: {sys.argv[1:]}",
            "",
            "".join(traceback.format_exception(error)),
        )
    )
    for folder in (Path(), Path(tempfile.gettempdir())):
        try:
            with (folder / name).open("x", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except OSError:
            continue
        return folder / name
    return None
