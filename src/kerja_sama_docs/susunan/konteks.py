"""The vocabulary of clause text: which names there are, and what each stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kerja_sama_docs import bahasa
from kerja_sama_docs.bahasa import Jangka
from kerja_sama_docs.fakta import Gaya, KerjaSama, KlausulSektor, Pihak, Tingkatan
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.susunan.ungkapan import (
    Ungkapan,
    blank,
    from_jangka,
    from_nilai,
    from_tanggal,
    join,
    known,
    map_text,
)
from kerja_sama_docs.temuan import Temuan, galat

Kelompok = Mapping[str, Ungkapan]
BENTUK = {"kesepakatan_bersama": "Kesepakatan Bersama", "perjanjian_kerja_sama": "Perjanjian Kerja Sama"}


def party_label(place: int, gaya: Gaya) -> str:
    """ "PIHAK KESATU" or "PIHAK PERTAMA" for the party at a 0-based place."""
    order = bahasa.urutan if gaya.sebutan == "kesatu" else bahasa.urutan_pertama
    return f"PIHAK {bahasa.kapital(order(place + 1))}"


def institution(pihak: Pihak) -> Ungkapan:
    """ "Dinas Sosial Kabupaten Solok", or "Pemerintah Kabupaten Solok" where the region itself is the party."""
    daerah = pihak.daerah
    if pihak.perangkat is None:
        return government(pihak)
    name = pihak.perangkat.nama
    if not name:
        return blank(f"nama perangkat daerah {daerah.sebutan}", name.asal)
    return known(f"{name.isi} {daerah.sebutan}", name.asal, "perangkat daerah")


def government(pihak: Pihak) -> Ungkapan:
    """ "Pemerintah Kabupaten Solok"."""
    return known(f"Pemerintah {pihak.daerah.sebutan}", pihak.daerah.nama.asal, "daerah")


def office(pihak: Pihak) -> Ungkapan:
    """The signer's office: as written, else the usual name; "Plt. " and the like before it."""
    pejabat = pihak.pejabat
    if pejabat.jabatan:
        title, asal = str(pejabat.jabatan.isi), pejabat.jabatan.asal
    elif pihak.perangkat is None:
        title, asal = pihak.daerah.jabatan_kepala, pihak.daerah.nama.asal
    elif pihak.perangkat.nama:
        title, asal = f"Kepala {pihak.perangkat.nama.isi} {pihak.daerah.sebutan}", pihak.perangkat.nama.asal
    else:
        return blank(f"jabatan penanda tangan {pihak.daerah.sebutan}", pejabat.jabatan.asal)
    return known(f"{pejabat.status.isi} {title}" if pejabat.status else title, asal, "jabatan")


def party_group(pihak: Pihak, place: int, gaya: Gaya) -> Kelompok:
    """What `{{ pihak[i].… }}` and `{{ p.… }}` know of a party."""
    label = party_label(place, gaya)
    seat = pihak.perangkat if pihak.perangkat is not None else pihak.daerah
    return {
        "sebutan": known(label, pihak.spek.tempat, "sebutan pihak"),
        "daerah": known(pihak.daerah.sebutan, pihak.daerah.nama.asal, "daerah"),
        "pemerintah": government(pihak),
        "kepala_daerah": known(pihak.daerah.jabatan_kepala, pihak.daerah.nama.asal, "jabatan kepala daerah"),
        "instansi": institution(pihak),
        "jabatan": office(pihak),
        "nama": from_nilai(pihak.pejabat.nama, f"nama penanda tangan {label}"),
        "nip": from_nilai(pihak.pejabat.nip, f"NIP penanda tangan {label}"),
        "pangkat": from_nilai(pihak.pejabat.pangkat, f"pangkat penanda tangan {label}"),
        "alamat": from_nilai(seat.alamat, f"alamat {label}", width=30),
        "telepon": from_nilai(seat.telepon, f"telepon {label}"),
        "surel": from_nilai(seat.surel, f"surel {label}"),
        "narahubung": from_nilai(pihak.spek.narahubung, f"narahubung {label}"),
        "nomor": from_nilai(pihak.spek.nomor, f"nomor naskah {label}"),
    }


def role_group(pihak: Sequence[Kelompok], nama: Nilai[str]) -> Kelompok:
    """What `{{ peran.x.… }}` and `{{ r.… }}` know of a role: its holders, joined."""
    group = {key: join([p[key] for p in pihak]) for key in ("sebutan", "daerah", "pemerintah", "instansi")}
    return {**group, "nama": from_nilai(nama, "nama peran")}


def one_province(pihak: Sequence[Pihak]) -> str | None:
    """The province, if all parties are regencies or cities of the same one (UU 23/2014 Pasal 370 ayat (1))."""
    provinces = {p.daerah.provinsi.isi for p in pihak}
    regional = all(p.daerah.tingkat is not Tingkatan.PROVINSI for p in pihak)
    return provinces.pop() if regional and len(provinces) == 1 else None


def end_date(dokumen: PihakDokumen) -> Ungkapan:
    """The last day of the term, counted from the day of signing."""
    start, term = dokumen.spek.tanggal, dokumen.spek.jangka_waktu
    if start.isi is None or term.isi is None:
        return blank("tanggal berakhir", (term if term.isi is None else start).asal)
    last = _last_day(term.isi, start.isi)
    if last is None:
        return blank("tanggal berakhir", term.asal)
    return known(bahasa.tanggal(last), term.asal, "tanggal berakhir", "berakhir", last)


def _last_day(term: Jangka, start: date) -> date | None:
    try:
        return term.end_date(start)
    except ValueError:
        return None


def check_term(dokumen: PihakDokumen) -> list[Temuan]:
    """A finding when the term ends after the last year of the calendar."""
    start, term = dokumen.spek.tanggal, dokumen.spek.jangka_waktu
    if start.isi is None or term.isi is None or _last_day(term.isi, start.isi) is not None:
        return []
    return [
        galat(
            "jangka-di-luar-kalender",
            f"jangka waktu {term.isi} berakhir di luar kalender",
            term.asal,
            "Periksa jangka waktunya, mis. 5 tahun.",
        )
    ]


def umbrella_numbers(kerja_sama: KerjaSama) -> Ungkapan:
    """The numbers that the parties gave the umbrella, joined."""
    return join(
        [
            from_nilai(p.spek.nomor, f"nomor Kesepakatan Bersama dari {p.daerah.sebutan}")
            for p in kerja_sama.kesepakatan_bersama.pihak
        ]
    )


def _umbrella(kerja_sama: KerjaSama) -> Kelompok:
    mou = kerja_sama.kesepakatan_bersama
    return {
        "tentang": from_nilai(mou.spek.tentang, "judul Kesepakatan Bersama", width=30),
        "tanggal": from_tanggal(mou.spek.tanggal, "tanggal Kesepakatan Bersama"),
        "nomor": umbrella_numbers(kerja_sama),
        "para_pihak": join([government(p) for p in mou.pihak]),
        "jangka_waktu": from_jangka(mou.spek.jangka_waktu, "jangka waktu Kesepakatan Bersama"),
    }


def _locations(dokumen: PihakDokumen) -> Ungkapan:
    places = [known(str(place.isi), place.asal, "lokasi") for place in dokumen.spek.lokasi]
    return join(places) if places else Ungkapan(())


def build_konteks(
    kerja_sama: KerjaSama, dokumen: PihakDokumen, jenis: str, sektor: Sequence[KlausulSektor], gaya: Gaya
) -> Mapping[str, object]:
    """The whole vocabulary for one document."""
    groups = tuple(party_group(p, i, gaya) for i, p in enumerate(dokumen.pihak))
    roles: dict[str, Mapping[str, Ungkapan]] = {}
    values: dict[str, Ungkapan] = {}
    for klausul in sektor:
        for role, peran in klausul.peran.items():
            holders = [g for p, g in zip(dokumen.pihak, groups, strict=True) if role in p.peran]
            roles.setdefault(role, role_group(holders, peran.nama) if holders else {})
        for name, wanted in klausul.nilai.items():
            missing: Nilai[str] = Nilai(None, dokumen.spek.tempat.child(f"nilai/{name}"))
            given = dokumen.spek.nilai.get(name, missing)
            values[name] = from_nilai(given, str(wanted.keterangan.isi))
    konteks: dict[str, object] = {
        "para_pihak": known("PARA PIHAK"),
        "jumlah_pihak": known(str(len(groups)), isi=len(groups)),
        "pihak": groups,
        "peran": roles,
        "nilai": values,
        "lokasi": _locations(dokumen),
        "data_pribadi": any(k.data_pribadi for k in sektor),
        "kategori": kerja_sama.spek.kategori or "",
        "satu_provinsi": one_province(dokumen.pihak) is not None,
        "dokumen": {
            "bentuk": known(BENTUK[jenis]),
            "tentang": from_nilai(dokumen.spek.tentang, "judul dokumen", width=30),
            "jangka_waktu": from_jangka(dokumen.spek.jangka_waktu, "jangka waktu"),
            "tanggal": from_tanggal(dokumen.spek.tanggal, "tanggal penandatanganan"),
            "berakhir": end_date(dokumen),
        },
        "kesepakatan_bersama": _umbrella(kerja_sama),
    }
    province = one_province(dokumen.pihak)
    if province is not None:
        konteks["provinsi"] = known(province, dokumen.pihak[0].daerah.provinsi.asal, "provinsi")
    return konteks


def upper(value: Ungkapan) -> Ungkapan:
    """In capitals, for the title block."""
    return map_text(value, bahasa.kapital, "kapital")
