"""How precise `periksa` is: mistakes planted one at a time in sound papers, and what is found in those papers as they are.

    python benchmarks/ketelitian.py [--rinci] [--setiap=N]

Sound papers: the drafts of all cooperations in specs/ (without surat kuasa), and agreements in the styles of other
offices (tests/naskah_luar). Every kind of mistake of tests/cacat is planted wherever it has a place; before that, runs
are cut at random, in every second kind. A mistake counts as found when a rule that names it speaks, and as well placed
when it speaks at the changed text.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from cacat.jenis import SEMUA  # noqa: E402
from cacat.sumber import open_asal  # noqa: E402
from cacat.ukur import Hasil, try_all  # noqa: E402
from kerja_sama_docs.temuan import Tingkat  # noqa: E402


def main() -> int:
    """Print the table; 1 if the targets are missed."""
    begin = time.perf_counter()
    step = next((int(a.removeprefix("--setiap=")) for a in sys.argv if a.startswith("--setiap=")), 1)
    asal, periksa = open_asal(ROOT, step)
    false_alarms = Counter((t.kode, t.tingkat.value) for a in asal for t in a.temuan)
    results: list[Hasil] = []
    for place, paper in enumerate(asal):
        results += try_all(paper, SEMUA, periksa, place)
    by_kind: dict[str, list[Hasil]] = defaultdict(list)
    for hasil in results:
        by_kind[hasil.cacat.nama].append(hasil)
    print(f"{'jenis cacat':<52}{'ditanam':>8}{'ditemukan':>10}{'tepat':>7}")
    for name, group in by_kind.items():
        print(
            f"{name:<52}{len(group):>8}{sum(h.ditemukan for h in group):>10}{sum(h.letak_benar for h in group):>7}"
        )
        if "--rinci" in sys.argv:
            for hasil in group:
                if not hasil.letak_benar:
                    print(f"    {hasil.naskah}: {', '.join(hasil.kode) or '-'}")
    found, placed = sum(h.ditemukan for h in results), sum(h.letak_benar for h in results)
    unused = [c.nama for c in SEMUA if c.nama not in by_kind]
    print(f"\n{len(by_kind)} jenis cacat, {len(asal)} naskah, {len(results)} kali ditanam")
    print(f"ditemukan {found / len(results):.1%}, di tempat yang benar {placed / len(results):.1%}")
    print(f"tidak mendapat tempat: {', '.join(unused) or '-'}")
    grave = sum(n for (_, level), n in false_alarms.items() if level == Tingkat.GALAT)
    print(f"temuan pada naskah aslinya: {grave} galat; {dict(false_alarms)}")
    print(f"{time.perf_counter() - begin:.0f} detik")
    return 0 if placed >= 0.95 * len(results) and not grave else 1


if __name__ == "__main__":
    raise SystemExit(main())
