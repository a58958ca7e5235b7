"""A small workspace on disk for the tests of regions and of `katalog`: every file of it is written here."""

from __future__ import annotations

from pathlib import Path

WILAYAH = """\
kode,tingkat,nama,provinsi,otonom
13,provinsi,Sumatera Barat,Sumatera Barat,ya
13.02,kabupaten,Solok,Sumatera Barat,ya
13.03,kabupaten,Sijunjung,Sumatera Barat,ya
13.11,kabupaten,Solok Selatan,Sumatera Barat,ya
13.72,kota,Solok,Sumatera Barat,ya
15,provinsi,Jambi,Jambi,ya
15.03,kabupaten,Sarolangun,Jambi,ya
15.04,kabupaten,Batang Hari,Jambi,ya
15.71,kota,Jambi,Jambi,ya
31,provinsi,Daerah Khusus Ibukota Jakarta,Daerah Khusus Ibukota Jakarta,ya
31.72,kota,Jakarta Utara,Daerah Khusus Ibukota Jakarta,tidak
62.02,kabupaten,Kotawaringin Timur,Kalimantan Tengah,ya
71.09,kabupaten,Kep. Siau Tagulandang Biaro,Sulawesi Utara,ya
72.04,kabupaten,Toli-Toli,Sulawesi Tengah,ya
"""
TETANGGA = "kode_a,kode_b\n13.02,13.03\n13.02,13.11\n13.02,13.72\n13.11,15.03\n15.03,15.04\n"

_FILES = {
    "specs/katalog/wilayah.csv": WILAYAH,
    "specs/katalog/tetangga.csv": TETANGGA,
    "specs/katalog/peraturan.yaml": """\
uu-1-2000:
  jenis: undang-undang
  nomor: "1"
  tahun: "2000"
  tentang: Uji Coba
  lembaran_negara: "10"
  berlaku: {sejak: 2000-01-05}
  diubah_oleh: [uu-2-2010]
  verifikasi: {judul: naskah, lembaran: turunan, status: turunan, sumber: [naskah resmi]}
uu-2-2010:
  jenis: undang-undang
  nomor: "2"
  tahun: "2010"
  tentang: Perubahan atas Uji Coba
  berlaku: {sejak: 2010-06-01}
  verifikasi: {judul: turunan, lembaran: belum, status: turunan}
pp-3-2001:
  jenis: peraturan-pemerintah
  nomor: "3"
  tahun: "2001"
  tentang: Pelaksanaan Uji Coba
  berlaku: {sejak: 2001-01-01, sampai: 2009-12-31}
  dicabut_oleh: [pp-4-2026]
  verifikasi: {judul: naskah, lembaran: naskah, status: naskah}
pp-4-2026:
  jenis: peraturan-pemerintah
  nomor: "4"
  tahun: "2026"
  tentang: Tata Cara
""",
    "specs/katalog/urusan.yaml": """\
sosial:
  nama: sosial
  kelompok: wajib-pelayanan-dasar
  huruf: f
  perangkat: Dinas Sosial
  bukan_kewenangan: panti (provinsi)
pariwisata:
  nama: pariwisata
  kelompok: pilihan
  huruf: b
""",
    "specs/katalog/klausul/umum/kesepakatan_bersama.yaml": """\
jenis: kesepakatan_bersama
pasal:
  - {id: penutup, judul: Penutup, isi: Selesai.}
""",
    "specs/katalog/klausul/umum/perjanjian_kerja_sama.yaml": """\
jenis: perjanjian_kerja_sama
pasal:
  - {id: kerahasiaan, judul: Kerahasiaan, isi: Panjang., pilihan: {ringkas: [Pendek.]}}
  - id: penutup
    judul: Penutup
    isi:
      - teks: "Rincian:"
        butir: [Satu., Dua.]
        penutup: Sampai di sini.
""",
    "specs/katalog/klausul/sektor/data-sosial.yaml": """\
nama: Data Sosial
urusan: [sosial]
data_pribadi: ya
peran:
  pemilik: {nama: pemilik data, hak: [a], kewajiban: [b, c]}
  pengguna: {nama: pengguna data}
nilai:
  nama_data: {keterangan: Nama data, contoh: DTKS}
tujuan: [satu, dua]
dasar_hukum: [uu-1-2000]
""",
    "specs/daerah/solok.yaml": """\
kode: "13.02"
perangkat:
  dinas-sosial: {nama: Dinas Sosial}
""",
}


def make_ruang(folder: Path) -> Path:
    """Write the workspace into `folder`."""
    for name, text in _FILES.items():
        write(folder, name, text)
    return folder


def write(folder: Path, name: str, text: str) -> Path:
    """Write one file of it, with the folders above."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
