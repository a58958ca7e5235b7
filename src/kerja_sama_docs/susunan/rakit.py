"""Assembly: a cooperation and the catalogue become documents that are ready to be printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kerja_sama_docs import bahasa
from kerja_sama_docs.fakta import Gaya, Katalog, KerjaSama, KlausulSektor, KlausulUmum, PksSpek
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.susunan import bahasa_klausul, kerangka
from kerja_sama_docs.susunan.dasar_hukum import legal_bases
from kerja_sama_docs.susunan.dokumen import (
    Dokumen,
    Isian,
    IsianKosong,
    PasalTersusun,
    SatuanTersusun,
    collect_blanks,
    iter_teks,
)
from kerja_sama_docs.susunan.konteks import BENTUK, build_konteks, check_term, institution, party_label, upper
from kerja_sama_docs.susunan.pasal import Bahan, assemble_pasal, expand_list, is_wanted
from kerja_sama_docs.susunan.rencana_kerja import render_all, work_plan
from kerja_sama_docs.susunan.rujukan import resolve
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks
from kerja_sama_docs.susunan.ungkapan import Ungkapan, from_nilai, join
from kerja_sama_docs.susunan.urutan_pasal import choose_isi, choose_pasal
from kerja_sama_docs.temuan import Temuan, galat


def assemble(
    kerja_sama: KerjaSama, dokumen: PihakDokumen, jenis: str, katalog: Katalog, *, final: bool
) -> tuple[Dokumen, tuple[Temuan, ...]]:
    """One MoU or PKS: its pasal numbered and resolved, its frame data, its blanks.

    The second value holds what is wrong with the clauses (unknown names, references to nothing …); if any of it is a
    galat, the document must not be printed.
    """
    temuan: list[Temuan] = []
    gaya = dokumen.spek.gaya or kerja_sama.spek.gaya
    umum = katalog.umum[jenis]
    sektor = tuple(kerja_sama.sektor[str(id_)] for id_ in dokumen.spek.sektor if id_ in kerja_sama.sektor)
    konteks = build_konteks(kerja_sama, dokumen, jenis, sektor, gaya)
    bahan = _bahan(konteks, sektor, dokumen)
    # An MoU stays general: the sectors' own laws and pasal belong to the PKS.
    own = sektor if isinstance(dokumen.spek, PksSpek) else ()
    bases = legal_bases(katalog, umum, own, dokumen, lembaran=gaya.lembaran, temuan=temuan)
    bases += tuple(render_all(umum.dasar_hukum_lain, konteks, temuan))
    removed = {str(id_): id_.tempat for id_ in dokumen.spek.pasal.hapus}
    pasal = resolve(_assemble_all(umum, own, dokumen, gaya, bahan, bases, temuan), temuan, removed)
    frame = _frame(dokumen, jenis, gaya, konteks, bahan, umum, bases, final, temuan)
    if isinstance(dokumen.spek, PksSpek):
        frame["rencana_kerja"] = work_plan(dokumen.spek, sektor, konteks, temuan)
    frame["ada_lampiran"] = bool(frame.get("rencana_kerja"))
    temuan.extend(_stray_references(frame))
    temuan.extend(check_term(dokumen))
    title = kerangka.title_plain(
        BENTUK[jenis],
        [institution(p) for p in dokumen.pihak],
        from_nilai(dokumen.spek.tentang, "judul dokumen"),
    )
    assembled = Dokumen(dokumen.id, jenis, title, pasal, frame, gaya, _blanks(frame, pasal))
    return assembled, _blame_vacancy(tuple(temuan), konteks, dokumen)


def _blame_vacancy(
    temuan: tuple[Temuan, ...], konteks: Mapping[str, object], dokumen: PihakDokumen
) -> tuple[Temuan, ...]:
    """One finding at the parties, instead of one at each clause that a vacant role leaves without a name."""
    roles = konteks["peran"]
    vacant = [id_ for id_, group in roles.items() if not group] if isinstance(roles, Mapping) else []
    others = tuple(t for t in temuan if t.kode != "kelompok-kosong")
    if not vacant or len(others) == len(temuan):
        return temuan
    where = next(t.tempat for t in temuan if t.kode == "kelompok-kosong")
    named = " dan ".join(f"“{id_}”" for id_ in vacant)
    return (
        *others,
        galat(
            "peran-lowong",
            f"peran {named} belum dipegang pihak mana pun, padahal disebut klausul ({where})",
            dokumen.spek.tempat.child("pihak"),
            "Periksa peran: tiap pihak (satu pihak boleh memegang beberapa peran: [a, b]), "
            "atau tambahkan bila: peran.<id> pada klausul itu bila rumusannya milik Anda.",
        ),
    )


def _bahan(konteks: Mapping[str, object], sektor: Sequence[KlausulSektor], dokumen: PihakDokumen) -> Bahan:
    groups = konteks["pihak"]
    roles = konteks["peran"]
    assert isinstance(groups, tuple) and isinstance(roles, dict)  # noqa: S101 - built by build_konteks
    held = [(id_, role) for k in sektor for id_, role in k.peran.items() if roles.get(id_)]
    # Two sectors may use the same role; it then has the rights and duties of both.
    peran = {
        id_: (
            roles[id_],
            tuple(b for other, role in held if other == id_ for b in role.hak),
            tuple(b for other, role in held if other == id_ for b in role.kewajiban),
        )
        for id_, _ in held
    }
    # Rights and duties in the order of the parties: PIHAK KESATU's first, whatever its role.
    order = list(dict.fromkeys(id_ for p in dokumen.pihak for id_ in p.peran if id_ in peran))
    return Bahan(konteks, sektor, groups, tuple(peran[str(id_)] for id_ in order))


def _assemble_all(
    umum: KlausulUmum,
    own: Sequence[KlausulSektor],
    dokumen: PihakDokumen,
    gaya: Gaya,
    bahan: Bahan,
    bases: tuple[Teks, ...],
    temuan: list[Temuan],
) -> tuple[PasalTersusun, ...]:
    bases_first = gaya.dasar_hukum == "pasal-1"
    chosen, unknown = choose_pasal(umum, own, dokumen.spek, dasar_hukum_first=bases_first)
    temuan.extend(unknown)
    bahasa_klausul.set_known_pasal(frozenset(str(p.id) for p in chosen))
    # A pasal that its own condition leaves out is not there for `ada_pasal` either.
    wanted = [klausul for klausul in chosen if is_wanted(klausul, bahan.konteks, temuan)]
    bahasa_klausul.set_known_pasal(frozenset(str(p.id) for p in wanted))
    assembled: list[PasalTersusun] = []
    for klausul in wanted:
        pasal = assemble_pasal(choose_isi(klausul, dokumen.spek, temuan), len(assembled) + 1, bahan, temuan)
        if pasal is not None:
            is_bases = (
                bases_first and umum.pasal_dasar_hukum is not None and klausul.id == umum.pasal_dasar_hukum.id
            )
            if bases or not is_bases:
                assembled.append(_with_list(pasal, bases) if is_bases else pasal)
    return tuple(assembled)


def _with_list(pasal: PasalTersusun, texts: tuple[Teks, ...]) -> PasalTersusun:
    letters = tuple(
        SatuanTersusun(Jenis.HURUF, "", bahasa.huruf(i), teks)
        for i, teks in enumerate(kerangka.punctuate(texts), 1)
    )
    return replace(pasal, isi=(replace(pasal.isi[0], anak=letters),))


def _frame(
    dokumen: PihakDokumen,
    jenis: str,
    gaya: Gaya,
    konteks: Mapping[str, object],
    bahan: Bahan,
    umum: KlausulUmum,
    bases: tuple[Teks, ...],
    final: bool,
    temuan: list[Temuan],
) -> dict[str, Isian]:
    parties = tuple(kerangka.party_frame(p, i, gaya) for i, p in enumerate(dokumen.pihak))
    recitals = expand_list(dokumen.spek.menimbang or umum.menimbang, bahan, temuan)
    tentang = from_nilai(dokumen.spek.tentang, "judul dokumen", width=30)
    return {
        "judul_pihak": tuple(upper(institution(p)).teks for p in dokumen.pihak),
        "bentuk": BENTUK[jenis],
        "tentang": upper(tentang).teks,
        "tentang_biasa": tentang.teks,
        "nomor": tuple(p["nomor"] for p in parties),
        "pembuka": kerangka.opening(dokumen),
        "pihak": parties,
        "para_pihak": "PARA PIHAK",
        "instansi_semua": join([institution(p) for p in dokumen.pihak]).teks,
        "sebutan_semua": bahasa.gabung([party_label(i, gaya) for i in range(len(parties))]),
        **kerangka.initials(len(parties), gaya),
        "menimbang": () if gaya.menimbang == "tanpa" else kerangka.punctuate(recitals),
        "dasar_hukum": () if gaya.dasar_hukum == "pasal-1" else kerangka.punctuate(bases),
        "tanda_tangan": kerangka.pairs(parties),
        "kesepakatan_bersama": _umbrella(konteks),
        "draf": not final,
        "gaya": kerangka.style_switches(gaya),
    }


def _umbrella(konteks: Mapping[str, object]) -> Mapping[str, Isian]:
    group = konteks["kesepakatan_bersama"]
    assert isinstance(group, Mapping)  # noqa: S101 - built by build_konteks
    return {key: value.teks for key, value in group.items() if isinstance(value, Ungkapan)}


def _blanks(frame: Mapping[str, Isian], pasal: tuple[PasalTersusun, ...]) -> tuple[IsianKosong, ...]:
    before = {k: v for k, v in frame.items() if k not in _REPEATED and k not in _ANNEX}
    spans: list[Potongan] = list(iter_teks(before))
    for p in pasal:
        spans.extend(p.judul)
        spans.extend(_spans_of(p.isi))
    spans.extend(iter_teks({k: v for k, v in frame.items() if k in _ANNEX}))
    return collect_blanks(spans)


# Frame entries that a PKS does not print of itself, or that say again what another entry says.
_REPEATED = frozenset({"tanda_tangan", "kesepakatan_bersama"})
# Printed after the pasal.
_ANNEX = frozenset({"rencana_kerja"})


def _stray_references(frame: Mapping[str, Isian]) -> list[Temuan]:
    """References outside the pasal: what they would point at is not numbered yet where they stand."""
    spans = dict.fromkeys(p for p in iter_teks(frame) if p.jenis is JenisPotongan.RUJUKAN)
    return [
        galat(
            "rujukan-di-luar-pasal",
            f"rujukan ke “{p.sasaran.removeprefix('/')}” berada di luar pasal",
            p.asal,
            "rujuk(…) hanya dapat dipakai dalam pasal; tulis tanpa menyebut nomor pasal.",
        )
        for p in spans
    ]


def _spans_of(units: tuple[SatuanTersusun, ...]) -> list[Potongan]:
    spans: list[Potongan] = []
    for unit in units:
        spans.extend(unit.teks)
        spans.extend(_spans_of(unit.anak))
    return spans
