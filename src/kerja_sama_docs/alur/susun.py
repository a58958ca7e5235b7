"""The pipeline of `susun`: read, assemble, render, read back, check, keep.

    specs ─ spek ─▶ KerjaSama ─ susunan ─▶ Dokumen ─ word ─▶ bytes ─ word.baca ─▶ the same pasal? ─ arsip ─▶ drafts/
                                                                        └─▶ Naskah ─▶ aturan ─▶ Temuan

A cooperation with a galat in its YAML is not drafted at all; the others are. A galat that the rules find on a draft is
told, and stops `--final` for its whole cooperation, as does a blank; both are told in the same run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kerja_sama_docs.alur.kerjakan import HasilDokumen, Pekerjaan, Pembuat
from kerja_sama_docs.alur.redam import read_comments, silence, tell_unused
from kerja_sama_docs.alur.siapkan import Permintaan, Siap, check_wanted, find_more_mistakes, prepare
from kerja_sama_docs.alur.sidik import fingerprint_files
from kerja_sama_docs.alur.terbuka import RuangTerbuka, open_workspace
from kerja_sama_docs.aturan import check_spek
from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.laporan.kunci_kosong import advise_key
from kerja_sama_docs.laporan.sumber import make_source_lookup
from kerja_sama_docs.laporan.urutan import sort_by_line
from kerja_sama_docs.spek.kerja_sama import read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat, has_galat

__all__ = ["HasilDokumen", "HasilSusun", "Permintaan", "resolve_specs", "susun"]

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class HasilSusun:
    """What became of the whole request; `temuan` are all findings, each once, `diabaikan` those that are silenced."""

    dokumen: tuple[HasilDokumen, ...]
    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()


@dataclass(frozen=True, slots=True)
class _Disiapkan:
    """What a spec came to: the work, None if it has a galat; what is wrong or silenced; the ids of its documents."""

    pekerjaan: Pekerjaan | None
    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()
    ids: frozenset[str] = frozenset()


def susun(permintaan: Permintaan, progress: Progress = lambda _done, _total, _name: None) -> HasilSusun:
    """Make the drafts that are asked for.

    Raises TemuanError when the catalogue cannot be read, or when writing fails midway; what had been kept until then
    stays, complete.
    """
    terbuka = open_workspace(permintaan.ruang)
    temuan: list[Temuan] = list(terbuka.temuan)
    diabaikan: list[Diabaikan] = []
    ready = [_prepare(path, terbuka, permintaan) for path in permintaan.spek]
    for one in ready:
        diabaikan += one.diabaikan
        temuan += _not_told(one.temuan, temuan)
    temuan += check_wanted(permintaan.hanya, {id_ for one in ready for id_ in one.ids})
    jobs = [one.pekerjaan for one in ready if one.pekerjaan is not None]
    katalog = _catalogue_print(permintaan.ruang) if jobs else ""
    pembuat = Pembuat(permintaan, terbuka.acuan, katalog)
    made: list[HasilDokumen] = []
    total = sum(len(job.siap) for job in jobs)
    for job in jobs:
        hasil = pembuat.make(job, _shifted(progress, len(made), total))
        made += hasil.dokumen
        diabaikan += hasil.diabaikan
        temuan += _not_told(hasil.temuan, temuan)
        if not permintaan.hanya:
            own = [a for a in job.abaikan if a.tempat.berkas == display(job.spek)]
            temuan += tell_unused(own, diabaikan)
    progress(total, total, "")
    ordered = _in_order(temuan, [display(path) for path in permintaan.spek])
    return HasilSusun(tuple(made), ordered, tuple(dict.fromkeys(diabaikan)))


def _in_order(temuan: Sequence[Temuan], specs: Sequence[str]) -> tuple[Temuan, ...]:
    """By file and line; what became of it all (that nothing final is written) comes last."""
    ends = [t for t in temuan if t.kode == "final-ditolak"]
    return (*sort_by_line((t for t in temuan if t not in ends), specs), *ends)


def _shifted(progress: Progress, done: int, total: int) -> Callable[[int, str], None]:
    """Progress inside one cooperation as progress of the whole run."""
    return lambda place, name: progress(done + place, total, name)


def _prepare(path: Path, terbuka: RuangTerbuka, permintaan: Permintaan) -> _Disiapkan:
    kerja_sama, found = read_kerja_sama(path, terbuka.sumber)
    abaikan, odd = read_comments(path, kerja_sama, terbuka.ruang)
    if kerja_sama is None:
        return _Disiapkan(None, found + odd)
    if has_galat(found):
        more = find_more_mistakes(kerja_sama, path, terbuka.katalog)
        return _Disiapkan(None, *silence(found + odd + more, abaikan))
    rules, silenced = silence((*found, *odd, *check_spek(kerja_sama)), abaikan)
    done = prepare(kerja_sama, terbuka.katalog, permintaan, abaikan)
    blanks = tuple(t for t in done.temuan if t.kode == _BLANK)
    stop = any(has_galat([t]) for t in done.temuan if t.kode != _BLANK)
    penahan = tuple(t for t in rules if has_galat([t]) and _concerns(t, done.siap, permintaan))
    # With blanks nothing final is written either, but their papers are judged all the same.
    job = None if stop else Pekerjaan(kerja_sama, path, done.siap, penahan + blanks, abaikan)
    lookup = make_source_lookup()
    told = tuple(advise_key(t, lookup) if t.kode == _BLANK else t for t in done.temuan)
    return _Disiapkan(job, rules + told, silenced + done.diabaikan, done.ids)


def _concerns(temuan: Temuan, siap: Sequence[Siap], permintaan: Permintaan) -> bool:
    """Whether a finding on the spec is about what is asked for: with --hanya, not if it is about another PKS."""
    what, _, rest = temuan.tempat.jalur.partition("/")
    return (
        not permintaan.hanya or what != "pks" or f"pks-{rest.partition('/')[0]}" in {s.pihak.id for s in siap}
    )


def _catalogue_print(ruang: RuangKerja) -> str:
    return fingerprint_files(sorted(p for p in ruang.katalog.rglob("*") if p.suffix in (".yaml", ".csv")))


def _not_told(found: Sequence[Temuan], temuan: Sequence[Temuan]) -> list[Temuan]:
    """What has not been told: the same doubt about a regulation is one, wherever it is cited."""
    told = {(t.kode, t.pesan) if t.kode in _ONCE else t for t in temuan}
    new: list[Temuan] = []
    for t in found:
        key = (t.kode, t.pesan) if t.kode in _ONCE else t
        if key not in told:
            told.add(key)
            new.append(t)
    return new


_BLANK: Final = "isian-kosong"
_ONCE = frozenset({"dasar-hukum-belum-diverifikasi"})


def resolve_specs(ruang: RuangKerja, names: Sequence[str]) -> tuple[Path, ...]:
    """The files that the user means: paths, or names of cooperations of the workspace; all of them if none is named.

    Raises TemuanError for names that are neither.
    """
    if not names:
        return ruang.list_specs()
    found: list[Path] = []
    temuan: list[Temuan] = []
    for name in names:
        candidates = (Path(name), ruang.specs / f"{name}.yaml", ruang.specs / name)
        path = next((p for p in candidates if p.is_file()), None)
        if path is not None:
            found.append(path)
            continue
        known = tuple(p.stem for p in ruang.list_specs())
        near = nearest(Path(name).stem, known)
        advice = f"Maksud Anda “{near[0]}”?" if near else f"Kerja sama yang ada: {', '.join(known)}."
        temuan.append(
            galat(
                "berkas-tidak-ada", "berkas spesifikasi tidak ditemukan", Tempat(display(Path(name))), advice
            )
        )
    if temuan:
        raise TemuanError(temuan)
    return tuple(found)
