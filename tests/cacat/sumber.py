"""The sound papers: our own drafts, and agreements of other offices."""

from __future__ import annotations

from pathlib import Path

from cacat.ukur import Asal, Periksa, read
from kerja_sama_docs.alur.cetak import open_cetakan, print_and_read
from kerja_sama_docs.alur.menilai import judge
from kerja_sama_docs.alur.terbuka import read_acuan
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import assemble
from kerja_sama_docs.temuan import Temuan
from naskah_luar import ALL

KINDS = {"kesepakatan_bersama": "kesepakatan-bersama", "perjanjian_kerja_sama": "pks"}


def open_asal(akar: Path, every: int = 1) -> tuple[list[Asal], Periksa]:
    """All sound papers (or every so-and-so-many-th), with the check that they were read with."""
    ruang = RuangKerja(akar)
    katalog, wrong = read_katalog(ruang)
    assert katalog is not None, wrong

    acuan = read_acuan(akar)

    def periksa(naskah: Naskah) -> tuple[Temuan, ...]:
        return judge(naskah, acuan)

    papers: list[tuple[str, str, bytes]] = [(n.nama, n.bentuk, n.bytes()) for n in ALL]
    sumber = open_sumber(ruang, katalog)
    for path in ruang.list_specs():
        kerja_sama, found = read_kerja_sama(path, sumber)
        assert kerja_sama is not None, found
        documents = [
            assemble(kerja_sama, kerja_sama.kesepakatan_bersama, "kesepakatan_bersama", katalog, final=True)
        ]
        documents += [
            assemble(kerja_sama, pks, "perjanjian_kerja_sama", katalog, final=True) for pks in kerja_sama.pks
        ]
        for dokumen, _ in documents:
            cetakan, unusable = open_cetakan(ruang, dokumen.jenis, kerja_sama)
            assert cetakan is not None, unusable
            printed = print_and_read(dokumen, cetakan, {})
            papers.append((f"{kerja_sama.id}/{dokumen.id}", KINDS[dokumen.jenis], printed.data))
    read_papers = [(name, kind, data, read(data)) for name, kind, data in papers[::every]]
    return [
        Asal(name, kind, data, naskah, periksa(naskah)) for name, kind, data, naskah in read_papers
    ], periksa
