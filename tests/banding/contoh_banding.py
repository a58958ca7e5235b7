"""Small agreements to compare, their generator, and the mirror of a comparison."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from kerja_sama_docs.banding import Banding, BandingPasal, Macam, Perubahan, Tanda
from kerja_sama_docs.naskah import Bagian, Baris, Blok, Jenis, Naskah, Paragraf, Pasal, Satuan, Sel, Tabel


def ayat(nomor: int, teks: str, *anak: Satuan) -> Satuan:
    return Satuan(Jenis.AYAT, str(nomor), teks, anak)


def huruf(nomor: str, teks: str) -> Satuan:
    return Satuan(Jenis.HURUF, nomor, teks)


def paragraf(teks: str, *anak: Satuan) -> Satuan:
    return Satuan(Jenis.PARAGRAF, "", teks, anak)


PASAL = (
    ("MAKSUD", (paragraf("Perjanjian ini dimaksudkan sebagai pedoman kerja sama PARA PIHAK."),)),
    (
        "RUANG LINGKUP",
        (
            paragraf(
                "Ruang lingkup kerja sama meliputi:",
                huruf("a", "pertukaran data kependudukan;"),
                huruf("b", "pelatihan petugas pelayanan; dan"),
                huruf("c", "pemeliharaan jalan penghubung."),
            ),
        ),
    ),
    (
        "PELAKSANAAN",
        (
            ayat(1, "Rencana kerja disusun bersama sebagaimana dimaksud dalam Pasal 2."),
            ayat(2, "Rencana kerja sebagaimana dimaksud pada ayat (1) dimutakhirkan paling lama 30 (tiga puluh) hari kerja."),
            ayat(3, "PIHAK KESATU menyediakan ruang pertemuan di kantornya."),
        ),
    ),
    (
        "HAK DAN KEWAJIBAN",
        (
            ayat(1, "PIHAK KESATU berhak:", huruf("a", "menerima laporan setiap bulan;"), huruf("b", "memperoleh bahan pelatihan dan buku petunjuk.")),
            ayat(2, "PIHAK KESATU berkewajiban:", huruf("a", "menyediakan tempat penyimpanan arsip;"), huruf("b", "menjaga kebersihan lingkungan kerja.")),
        ),
    ),
    (
        "PEMBIAYAAN",
        (
            ayat(1, "Biaya sebesar Rp1.500.000,00 (satu juta lima ratus ribu rupiah) dibebankan pada anggaran PIHAK KEDUA."),
            ayat(2, "Setiap pihak wajib mencatat pengeluaran sebagaimana dimaksud dalam Pasal 4 ayat (2) huruf a."),
        ),
    ),
    ("JANGKA WAKTU", (ayat(1, "Perjanjian ini berlaku sampai dengan tanggal 31 Desember 2027."), ayat(2, "Perpanjangan diusulkan secara tertulis oleh salah satu pihak."))),
    ("KEADAAN KAHAR", (paragraf("Bencana alam, wabah, dan kerusuhan membebaskan pihak yang terkena dari tanggung jawab."),)),
    ("PENUTUP", (paragraf("Hal yang belum diatur ditetapkan kemudian menurut Pasal 6 ayat (2) atas persetujuan tertulis."),)),
)  # fmt: skip


def susun(pasal: tuple[Pasal, ...], *blok: Blok) -> Naskah:
    return Naskah("uji.docx", blok or KERANGKA, pasal)


def bernomor(isi: tuple[tuple[str, tuple[Satuan, ...]], ...]) -> tuple[Pasal, ...]:
    return tuple(Pasal(str(n), judul, units) for n, (judul, units) in enumerate(isi, 1))


KERANGKA: tuple[Blok, ...] = (
    Paragraf(Bagian.JUDUL, "PERJANJIAN KERJA SAMA", alamat="judul/0"),
    Paragraf(Bagian.PIHAK, "BUDI, Bupati Hulu, selanjutnya disebut PIHAK KESATU;", "1.", alamat="pihak/0"),
    Paragraf(
        Bagian.DASAR_HUKUM,
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        "1.",
        alamat="dasar-hukum/0",
    ),
    Tabel(
        Bagian.LAMPIRAN,
        (
            Baris((Sel(("Kegiatan",)), Sel(("Biaya",))), kepala=True),
            Baris((Sel(("Pelatihan petugas",)), Sel(("Rp20.000.000",)))),
            Baris((Sel(("Rapat evaluasi",)), Sel(("Rp5.000.000",)))),
        ),
        alamat="lampiran/0",
    ),
)
NASKAH = susun(bernomor(PASAL))


def sunting(naskah: Naskah, old: str, new: str) -> Naskah:
    """The naskah with words replaced, wherever they stand; they must stand somewhere."""
    pasal = tuple(
        replace(p, judul=p.judul.replace(old, new), isi=tuple(_unit(u, old, new) for u in p.isi))
        for p in naskah.pasal
    )
    edited = replace(naskah, pasal=pasal, blok=tuple(_blok(b, old, new) for b in naskah.blok))
    assert edited != naskah
    return edited


def _unit(unit: Satuan, old: str, new: str) -> Satuan:
    return replace(unit, teks=unit.teks.replace(old, new), anak=tuple(_unit(u, old, new) for u in unit.anak))


def _blok(blok: Blok, old: str, new: str) -> Blok:
    if isinstance(blok, Paragraf):
        return replace(blok, teks=blok.teks.replace(old, new))
    rows = tuple(
        replace(b, sel=tuple(replace(s, teks=tuple(t.replace(old, new) for t in s.teks)) for s in b.sel))
        for b in blok.baris
    )
    return replace(blok, baris=rows)


WORDS = ("para", "pihak", "wajib", "dapat", "tidak", "data", "jalan", "30 (tiga puluh) hari", "Rp5.000.000", "PIHAK KESATU",
         "laporan", "Pasal 1", "ayat (1)", "biaya", "sekolah", "air,", "bersih;", "dan", "huruf b", "2 Mei 2026", "“bahan”")  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


@st.composite
def naskahs(draw: st.DrawFn) -> Naskah:
    """Agreements of up to six pasal, with repeated texts, references right and wrong, and a few lines around."""
    bodies = draw(st.lists(st.tuples(texts, st.lists(st.tuples(texts, st.lists(texts, max_size=3)), max_size=3)), max_size=6))  # fmt: skip
    pasal = tuple(
        Pasal(
            str(n), judul, tuple(ayat(k, lead, *(huruf(c, t) for c, t in zip("abc", points, strict=False))) for k, (lead, points) in enumerate(units, 1))
        )
        for n, (judul, units) in enumerate(bodies, 1)
    )  # fmt: skip
    parts = draw(
        st.lists(st.tuples(st.sampled_from([Bagian.JUDUL, Bagian.PENUTUP, Bagian.PIHAK]), texts), max_size=5)
    )
    return Naskah("g.docx", tuple(Paragraf(b, t, alamat=f"{b}/{n}") for n, (b, t) in enumerate(parts)), pasal)


@st.composite
def pairs_of_naskah(draw: st.DrawFn) -> tuple[Naskah, Naskah]:
    """An agreement and what became of it: pasal and lines dropped, shuffled, renumbered, words replaced."""
    one = draw(naskahs())
    kept = draw(st.permutations([p for p in one.pasal if draw(st.integers(0, 4))]))
    pasal = tuple(replace(p, nomor=str(n)) for n, p in enumerate(kept, 1))
    two = replace(one, pasal=pasal, blok=tuple(b for b in one.blok if draw(st.integers(0, 4))))
    old, new = draw(st.sampled_from(WORDS)), draw(st.sampled_from(WORDS))
    changed = tuple(replace(p, isi=tuple(_unit(u, old, new) for u in p.isi)) for p in two.pasal)
    return one, replace(two, pasal=changed)


def every(banding: Banding) -> list[Perubahan]:
    """Every change, in the order in which it is told."""
    inside = [change for p in banding.pasal for change in p.perubahan]
    return inside + [change for b in banding.bagian for change in b.perubahan]


_MIRROR = {Macam.DITAMBAH: Macam.DIHAPUS, Macam.DIHAPUS: Macam.DITAMBAH}
Ringkas = frozenset[object]


def summary(banding: Banding, *, mirrored: bool = False) -> tuple[Ringkas, Ringkas]:
    """What a comparison says, without the order in which it says it; `mirrored`: as told from the other side."""

    def one(change: Perubahan) -> object:
        pieces = tuple(
            (k.baru, k.lama, k.tetap) if mirrored else (k.lama, k.baru, k.tetap) for k in change.keping
        )
        sides = [(change.alamat_lama, change.lama), (change.alamat_baru, change.baru)]
        kind = _MIRROR.get(change.macam, change.macam) if mirrored else change.macam
        return (*(reversed(sides) if mirrored else sides), kind, pieces, change.substansi, change.tanda)

    def of_pasal(p: BandingPasal) -> object:
        inside = [c for c in p.perubahan if not crosses(c)]
        outside = [
            *(c for c in p.perubahan if crosses(c)),
            *p.keluar,
        ]  # told where it came to, whichever side that is
        return (
            *((p.baru, p.lama) if mirrored else (p.lama, p.baru)),
            _MIRROR.get(p.macam, p.macam) if mirrored else p.macam,
            # What went to another pasal counts there alone, whichever side that is.
            p.substansi or any(c.substansi for c in p.keluar),
            frozenset((*p.tanda, *(tanda for c in p.keluar for tanda in c.tanda)))
            - {Tanda.PASAL_DIHAPUS, Tanda.ISI_DIPINDAH, Tanda.DASAR_HUKUM},
            frozenset(map(one, inside)),
            frozenset(map(one, outside)),
        )

    def crosses(change: Perubahan) -> bool:
        return any(c is change for p in banding.pasal for c in p.keluar)

    pasal = frozenset(map(of_pasal, banding.pasal))
    return pasal, frozenset((b.bagian, one(c)) for b in banding.bagian for c in b.perubahan)
