"""The power of attorney that each head of agency needs before signing a PKS (PP 28/2018 Pasal 2 ayat (2))."""

from __future__ import annotations

from dataclasses import replace

from kerja_sama_docs.fakta import KerjaSama, PksSpek
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.susunan.dokumen import Dokumen, Isian, collect_blanks, iter_teks
from kerja_sama_docs.susunan.kerangka import style_switches
from kerja_sama_docs.susunan.konteks import BENTUK, institution, office, party_group, umbrella_numbers
from kerja_sama_docs.susunan.ungkapan import from_nilai, from_tanggal, join, known

JENIS = "surat_kuasa"


def assemble_surat_kuasa(kerja_sama: KerjaSama, dokumen: PihakDokumen, *, final: bool) -> tuple[Dokumen, ...]:
    """One draft for each party of a PKS that is an agency; none if the spec says so."""
    if not isinstance(dokumen.spek, PksSpek) or not dokumen.spek.surat_kuasa:
        return ()
    return tuple(
        _assemble_one(kerja_sama, dokumen, place, final)
        for place, pihak in enumerate(dokumen.pihak)
        if pihak.perangkat is not None
    )


def _assemble_one(kerja_sama: KerjaSama, dokumen: PihakDokumen, place: int, final: bool) -> Dokumen:
    gaya = dokumen.spek.gaya or kerja_sama.spek.gaya
    pihak = dokumen.pihak[place]
    head = replace(pihak, perangkat=None, pejabat=pihak.daerah.kepala)
    group = party_group(pihak, place, gaya)
    mou = kerja_sama.kesepakatan_bersama.spek
    others = [p for i, p in enumerate(dokumen.pihak) if i != place]
    frame: dict[str, Isian] = {
        "nomor": from_nilai(pihak.surat_kuasa.nomor, "nomor surat kuasa").teks,
        "tanggal": from_tanggal(pihak.surat_kuasa.tanggal, "tanggal surat kuasa").teks,
        "tempat": from_nilai(pihak.daerah.ibu_kota, f"ibu kota {pihak.daerah.sebutan}").teks,
        "pemberi": {
            "nama": from_nilai(pihak.daerah.kepala.nama, f"nama {pihak.daerah.jabatan_kepala}").teks,
            "jabatan": office(head).teks,
            "alamat": from_nilai(
                pihak.daerah.alamat, f"alamat kantor {pihak.daerah.jabatan_kepala}", width=30
            ).teks,
        },
        "penerima": {
            **{key: group[key].teks for key in ("nama", "jabatan", "alamat", "nip", "pangkat")},
            "dengan_nip": gaya.nip,
        },
        "pemerintah": group["pemerintah"].teks,
        "bentuk": BENTUK["perjanjian_kerja_sama"],
        "tentang": from_nilai(dokumen.spek.tentang, "judul dokumen", width=30).teks,
        "mitra": join([institution(p) for p in others]).teks,
        "kesepakatan_bersama": {
            "tentang": from_nilai(mou.tentang, "judul Kesepakatan Bersama", width=30).teks,
            "tanggal": from_tanggal(mou.tanggal, "tanggal Kesepakatan Bersama").teks,
            "nomor": umbrella_numbers(kerja_sama).teks,
        },
        "daerah_kapital": known(str(pihak.daerah.sebutan).upper(), pihak.daerah.nama.asal).teks,
        "jabatan_pemberi_kapital": known(str(office(head)).upper(), pihak.daerah.nama.asal).teks,
        "draf": not final,
        "gaya": style_switches(gaya),
    }
    title = f"Surat Kuasa {office(head)} kepada {office(pihak)}"
    suffix = f"{pihak.spek.daerah}-{pihak.spek.perangkat}"
    return Dokumen(
        f"surat-kuasa-{dokumen.id.removeprefix('pks-')}-{suffix}",
        JENIS,
        title,
        (),
        frame,
        gaya,
        collect_blanks(iter_teks(frame)),
    )
