"""The entry point: `kerja-sama` and `python -m kerja_sama_docs`."""

from __future__ import annotations

import sys

from kerja_sama_docs.cli.kode_keluar import EXIT_BUG, EXIT_INTERRUPTED
from kerja_sama_docs.cli.lacak import save_trace
from kerja_sama_docs.cli.lingkungan import install_catalogue, prepare_streams


def run() -> int:
    """Run the command line and give its exit code; the script that installers write passes it to `sys.exit`."""
    prepare_streams()
    install_catalogue()
    try:
        from kerja_sama_docs.cli.utama import main  # only now: click is to find its Indonesian words

        return main()
    except KeyboardInterrupt:  # pressed while the modules were still being imported
        return EXIT_INTERRUPTED
    except Exception as error:  # a broken installation: click itself may be what is missing
        print(f"kesalahan program ({type(error).__name__}): {error}", file=sys.stderr)
        print(f"    Jejaknya tersimpan di {save_trace(error)}", file=sys.stderr)
        print("    saran: pasang ulang kerja-sama, lalu jalankan `kerja-sama diagnosa`.", file=sys.stderr)
        return EXIT_BUG


if __name__ == "__main__":
    sys.exit(run())
