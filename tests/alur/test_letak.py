"""From an address on a draft to the line that the words come from."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from kerja_sama_docs.alur.cetak import Cetakan, print_and_read
from kerja_sama_docs.alur.letak import find_place, page_order, source_places
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, fold_blanks, iter_pasal_units
from kerja_sama_docs.susunan import plain, unit_addresses
from ruang_uji import MOU, PKS, klausul_umum, make_uji

NESTED = """\
  - id: umum
    judul: "Tentang {{ para_pihak }}"
    isi:
      - teks: "Rincian:"
        butir:
          - "{{ para_pihak }}"
          - teks: "dua:"
            butir: [satu, dua]
      - "Kedua {{ para_pihak }}."
  - id: lain
    judul: Lain
    isi: Selesai.
"""


def test_every_unit_is_found_where_its_clause_stands(akar: Path) -> None:
    for jenis in (PKS, MOU):
        umum = klausul_umum(NESTED, jenis=jenis)
        dokumen, _ = make_uji(umum).assemble(jenis)
        path = akar / "templates" / f"{jenis}.docx"
        naskah = print_and_read(dokumen, Cetakan(path, path.read_bytes(), ()), {}).naskah
        places = source_places(dokumen, naskah)
        lines = f"jenis: {jenis}\npasal:\n{NESTED}".splitlines()
        for made, read in zip(dokumen.pasal, naskah.pasal, strict=True):
            assert places[f"pasal-{read.nomor}"].baris
            for (address, unit), (_, source) in zip(
                iter_pasal_units(read), unit_addresses(made), strict=True
            ):
                assert unit.teks == fold_blanks(plain(source.teks))
                if unit.teks.startswith("PARA PIHAK"):
                    continue
                place = places[address]
                assert place.baris is not None and place.kolom is not None
                first = lines[place.baris - 1][place.kolom - 1 :].lstrip("\"'[")
                assert first.startswith(unit.teks.split()[0].rstrip(":;.")), (address, first)
        # What no clause has worded is placed at the unit around it.
        assert "pasal-1/ayat-1/huruf-a" not in places
        assert find_place(places, "pasal-1/ayat-1/huruf-a") == places["pasal-1/ayat-1"]
        assert find_place(places, "pasal-1/ayat-1/huruf-b/angka-9") == places["pasal-1/ayat-1/huruf-b"]
        assert find_place(places, "lampiran/3") is None


def test_the_frame_is_found_by_its_words(akar: Path) -> None:
    dokumen, _ = make_uji().assemble(PKS)
    path = akar / "templates" / f"{PKS}.docx"
    naskah = print_and_read(dokumen, Cetakan(path, path.read_bytes(), ()), {}).naskah
    places = source_places(dokumen, naskah)
    told = {b.alamat: b for b in naskah.blok if isinstance(b, Paragraf) and b.bagian is not Bagian.PASAL}
    opening = next(a for a, b in told.items() if b.teks.startswith("Pada hari ini"))
    assert places[opening].jalur.endswith("tanggal")
    title = next(a for a, b in told.items() if b.teks == "UJI COBA")
    assert places[title].jalur.endswith("tentang")
    numbers = [places[a].jalur for a, b in told.items() if b.bagian is Bagian.NOMOR]
    assert numbers == ["pks/uji/pihak/0/nomor", "pks/uji/pihak/1/nomor"]
    assert all(a.partition("/")[0] != "tanda-tangan" for a in places)


def test_page_order_goes_by_blocks_then_by_rows() -> None:
    blok = (
        Paragraf(Bagian.PASAL, "", alamat="pasal-2", urutan=4),
        Paragraf(Bagian.PASAL, "", alamat="pasal-10/ayat-1", urutan=7),
        Paragraf(Bagian.LAMPIRAN, "", alamat="lampiran/0", urutan=9),
    )
    order = page_order(Naskah("x", blok, ()))
    addresses = [
        "", "pasal-2", "pasal-2/judul", "pasal-10/ayat-1", "lampiran/0", "lampiran/0/baris-2/sel-9",
        "lampiran/0/baris-10", "lampiran/0/baris-10/sel-1",
    ]  # fmt: skip
    assert sorted(sorted(addresses, reverse=True), key=order)[3:] == addresses[3:]
    assert [order(a) <= order(b) for a, b in pairwise(addresses)] == [True] * 7
