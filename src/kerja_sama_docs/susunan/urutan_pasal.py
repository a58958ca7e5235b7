"""Which pasal a document has, and in which order: the standing ones, the sector's, and what the spec changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.fakta import DokumenSpek, KlausulSektor, KlausulUmum, PasalKlausul
from kerja_sama_docs.model import Kata
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat, galat


def choose_pasal(
    umum: KlausulUmum, sektor: Sequence[KlausulSektor], spek: DokumenSpek, *, dasar_hukum_first: bool
) -> tuple[tuple[PasalKlausul, ...], tuple[Temuan, ...]]:
    """The pasal in order, before conditions are judged; and every id that names no pasal."""
    temuan: list[Temuan] = []
    chosen = list(umum.pasal)
    if dasar_hukum_first and umum.pasal_dasar_hukum is not None:
        chosen.insert(0, umum.pasal_dasar_hukum)
    for klausul in sektor:
        for pasal in klausul.pasal:
            if all(pasal.id != other.id for other in chosen):
                _insert(chosen, pasal, temuan)
            elif pasal.id not in spek.pasal.ganti and pasal.id not in spek.pasal.hapus:
                temuan.append(_doubled(pasal, klausul))
    for pasal in spek.pasal.tambah:
        if any(pasal.id == other.id for other in chosen):
            temuan.append(
                galat(
                    "id-pasal-ganda",
                    f"pasal “{pasal.id}” sudah ada",
                    pasal.id.tempat,
                    "Beri id lain, atau pindahkan rumusan ini ke pasal: ganti:.",
                )
            )
            continue
        _insert(chosen, pasal, temuan)
    known = [str(p.id) for p in chosen]
    for id_, pasal in spek.pasal.ganti.items():
        if id_ in known:
            # The key says which pasal it is; whatever refers to it keeps pointing at it.
            chosen[known.index(id_)] = pasal.model_copy(update={"id": Kata(id_, pasal.id.tempat)})
        else:
            temuan.append(_unknown(id_, pasal.tempat, known))
    temuan.extend(
        _unknown(id_, id_.tempat, known)
        for id_ in (*spek.pasal.hapus, *spek.pasal.urutan)
        if id_ not in known
    )
    temuan.extend(
        _unknown(id_, choice.tempat, known) for id_, choice in spek.pilihan.items() if id_ not in known
    )
    chosen = [p for p in chosen if p.id not in spek.pasal.hapus]
    return tuple(_reorder(chosen, spek.pasal.urutan)), tuple(temuan)


def choose_isi(pasal: PasalKlausul, spek: DokumenSpek, temuan: list[Temuan]) -> PasalKlausul:
    """The pasal with the alternative that the spec picked for it, if any."""
    choice = spek.pilihan.get(str(pasal.id))
    if choice is None:
        return pasal
    if choice in pasal.pilihan:
        return pasal.model_copy(update={"isi": pasal.pilihan[choice]})
    if choice != "baku":
        names = ("baku", *pasal.pilihan)
        near = nearest(choice, names)
        temuan.append(
            galat(
                "pilihan-tak-dikenal",
                f"pasal “{pasal.id}” tidak mempunyai pilihan “{choice}”",
                choice.tempat,
                f"Maksud Anda “{near[0]}”?" if near else f"Pilihan yang ada: {', '.join(names)}.",
            )
        )
    return pasal


def _doubled(pasal: PasalKlausul, klausul: KlausulSektor) -> Temuan:
    return Temuan(
        "pasal-sektor-rangkap",
        Tingkat.PERINGATAN,
        f"pasal “{pasal.id}” dari sektor {klausul.nama.isi} tidak dicetak: pasal dengan id yang sama sudah ada",
        pasal.id.tempat,
        "Satukan kedua rumusan di spesifikasi dengan pasal: ganti:.",
    )


def _insert(chosen: list[PasalKlausul], pasal: PasalKlausul, temuan: list[Temuan]) -> None:
    known = [str(p.id) for p in chosen]
    anchor = pasal.setelah or pasal.sebelum
    if anchor is None:
        # The closing pasal stays last, whatever is added.
        chosen.insert(max(len(chosen) - 1, 0), pasal)
        return
    if anchor not in known:
        temuan.append(_unknown(anchor, anchor.tempat, known))
        return
    place = known.index(anchor)
    if pasal.setelah is None:
        chosen.insert(place, pasal)
        return
    # Several that follow the same pasal keep the order in which they are written.
    place += 1
    while place < len(chosen) and chosen[place].setelah == anchor:
        place += 1
    chosen.insert(place, pasal)


def _reorder(chosen: list[PasalKlausul], order: Iterable[str]) -> list[PasalKlausul]:
    wanted = list(dict.fromkeys(str(id_) for id_ in order))
    first = [p for id_ in wanted for p in chosen if p.id == id_]
    return first + [p for p in chosen if p.id not in wanted]


def _unknown(id_: str, tempat: Tempat, known: Sequence[str]) -> Temuan:
    near = nearest(id_, known)
    advice = f"Maksud Anda “{near[0]}”?" if near else f"Pasal yang ada: {', '.join(known)}."
    return galat("pasal-tak-dikenal", f"tidak ada pasal dengan id “{id_}”", tempat, advice)
