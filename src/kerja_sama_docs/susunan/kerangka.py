"""The data of the frame: what the Word template's own prose is filled with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kerja_sama_docs import bahasa
from kerja_sama_docs.fakta import Gaya, Pihak
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.susunan.dokumen import Isian
from kerja_sama_docs.susunan.konteks import institution, office, party_group, party_label, upper
from kerja_sama_docs.susunan.pasal import sentence
from kerja_sama_docs.susunan.teks import Teks
from kerja_sama_docs.susunan.ungkapan import Ungkapan, blank, from_nilai, from_tanggal, known


def opening(dokumen: PihakDokumen) -> Mapping[str, Isian]:
    """Day, date, month and year in words, and the place: all from one date."""
    day, place = dokumen.spek.tanggal, dokumen.spek.tempat_tanda_tangan
    where = from_nilai(place, "tempat penandatanganan").teks
    if day.isi is None:
        label = "tanggal penandatanganan"
        parts = {key: blank(label, day.asal, 12).teks for key in ("hari", "tanggal", "bulan", "tahun")}
        return {**parts, "angka": blank(label, day.asal, 12).teks, "tempat": where}
    words = bahasa.tanggal_kata(day.isi)
    return {
        **{
            key: known(getattr(words, key), day.asal, "tanggal penandatanganan", f"tanggal_kata.{key}").teks
            for key in ("hari", "tanggal", "bulan", "tahun", "angka")
        },
        "tempat": where,
    }


def party_frame(pihak: Pihak, place: int, gaya: Gaya) -> Mapping[str, Isian]:
    """A party as the opening, the title and the signature block print it."""
    group = party_group(pihak, place, gaya)
    label = str(group["sebutan"])
    number = bahasa.romawi(place + 1) if gaya.nomor_pihak == "romawi" else str(place + 1)
    wanted = ("sebutan", "nama", "jabatan", "alamat", "pemerintah", "instansi", "kepala_daerah", "daerah")
    frame: dict[str, Isian] = {key: group[key].teks for key in wanted}
    shows_nip = gaya.nip and pihak.perangkat is not None
    frame |= {
        "nomor_urut": number,
        "nomor": group["nomor"].teks,
        "jabatan_kapital": upper(office(pihak)).teks,
        "instansi_kapital": upper(institution(pihak)).teks,
        "dengan_kuasa": pihak.perangkat is not None,
        "dengan_nip": shows_nip,
        "dengan_pengangkatan": bool(pihak.pejabat.pengangkatan),
        "pengangkatan": from_nilai(pihak.pejabat.pengangkatan, "keputusan pengangkatan").teks
        if pihak.pejabat.pengangkatan
        else "",
    }
    if shows_nip:
        frame |= {"nip": group["nip"].teks, "pangkat": group["pangkat"].teks}
    if pihak.perangkat is not None:
        frame |= {
            "kuasa_nomor": from_nilai(pihak.surat_kuasa.nomor, f"nomor surat kuasa {label}").teks,
            "kuasa_tanggal": from_tanggal(pihak.surat_kuasa.tanggal, f"tanggal surat kuasa {label}").teks,
        }
    return frame


def pairs(parties: Sequence[Mapping[str, Isian]]) -> tuple[Mapping[str, Isian], ...]:
    """The signature grid: rows of two, the first party at the left."""
    return tuple(
        {
            "kiri": parties[i],
            "ada_kanan": i + 1 < len(parties),
            "kanan": parties[min(i + 1, len(parties) - 1)],
        }
        for i in range(0, len(parties), 2)
    )


def initials(count: int, gaya: Gaya) -> dict[str, Isian]:
    """The boxes for initials in the footer: rows of at most four, one box a party; no columns when not wanted."""
    columns = min(max(count, 2), 4)
    labels = [party_label(i, gaya) for i in range(count)]
    rows = tuple(
        tuple(labels[i : i + columns] + [""] * (columns - len(labels[i : i + columns])))
        for i in range(0, count, columns)
    )
    return {"paraf": rows, "paraf_kolom": columns if gaya.paraf else 0}


def style_switches(gaya: Gaya) -> Mapping[str, Isian]:
    """The choices of style as a template asks for them."""
    return {
        key: value if isinstance(value, bool | int) else str(value)
        for key, value in gaya.model_dump().items()
    }


def punctuate(texts: Sequence[Teks]) -> tuple[Teks, ...]:
    """A list that ends each entry with ";" and the last with "."."""
    return tuple(sentence(t, "." if i == len(texts) - 1 else ";") for i, t in enumerate(texts))


def title_plain(bentuk: str, parties: Sequence[Ungkapan], tentang: Ungkapan) -> str:
    """The full title in one line, for the document's properties."""
    return f"{bentuk} antara {bahasa.gabung([str(p) for p in parties])} tentang {tentang}"
