"""How much faster are YAML files read with libyaml than without? `python benchmarks/baca_yaml.py [--ulang 7]`

Both ways run in the same process, in turns, and the best CPU time of each counts; so compare the ratios, not the
milliseconds. First the tree alone (events, tree, and what our own code costs), then a file fitted into its model. Where
PyYAML has no libyaml, both ways are the same and the ratios are 1.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest.mock import patch

import yaml

from kerja_sama_docs.spek import pohon
from kerja_sama_docs.spek.katalog import read_peraturan
from kerja_sama_docs.spek.sumber_yaml import Sumber, SumberCepat, SumberEvent

KATALOG = Path(__file__).resolve().parents[1] / "specs" / "katalog"
PERATURAN = KATALOG / "peraturan.yaml"


def cpu_time(work: Callable[[], object]) -> float:
    """Seconds of CPU that one run takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def read_purely(work: Callable[[], object]) -> None:
    """Do the work without libyaml."""
    with patch.object(pohon, "is_ordinary", return_value=False):
        work()


def take_events(source: Callable[[str], SumberEvent], text: str) -> None:
    """Take every event and drop it."""
    events = source(text)
    while events.next_event() is not None:
        pass


def compare(name: str, fast: Callable[[], object], pure: Callable[[], object], times: int) -> None:
    """Print the best times of both ways and their ratio."""
    pairs = [(cpu_time(fast), cpu_time(pure)) for _ in range(times)]
    quick, slow = (min(column) for column in zip(*pairs, strict=True))
    print(f"{name:<44}{quick * 1000:>9.1f}{slow * 1000:>9.1f}{slow / quick:>8.1f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ulang", type=int, default=7, help="runs of each way")
    times = parser.parse_args().ulang
    print(f"{'':<44}{'libyaml':>9}{'pure':>9}{'ratio':>8}   (ms of CPU, best of {times})")
    text = PERATURAN.read_text(encoding="utf-8")
    fast_source = SumberCepat if yaml.__with_libyaml__ else Sumber
    compare(
        "events: peraturan.yaml",
        partial(take_events, fast_source, text),
        partial(take_events, Sumber, text),
        times,
    )
    sectors = sorted((KATALOG / "klausul" / "sektor").glob("*.yaml"), key=lambda path: path.stat().st_size)
    for path in (PERATURAN, *sectors[-1:]):
        tree = partial(pohon.read_tree_file, path, path.name)
        compare(f"tree:   {path.name}", tree, partial(read_purely, tree), times)
    model = partial(read_peraturan, PERATURAN, [])
    compare("model:  peraturan.yaml", model, partial(read_purely, model), times)


if __name__ == "__main__":
    main()
