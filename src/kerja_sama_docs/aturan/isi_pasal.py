"""The roots of the words of pasal, of their headings and of their ayat: a study; each text is taken apart when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kerja_sama_docs.aturan.akar_kata import Inti, inti
from kerja_sama_docs.naskah import Jenis, Naskah, Pasal, Satuan


class IsiPasal:
    """What the pasal of one paper speak of, by number; of a number that stands twice the last heading counts."""

    def __init__(self, naskah: Naskah) -> None:
        """Begin with the headings."""
        self._judul = {p.nomor: inti(p.judul) for p in naskah.pasal}
        self._pasal: dict[str, Inti] = {}
        self._ayat: dict[str, Mapping[str, Inti]] = {}
        self._headed: dict[str, tuple[str, ...]] = {}

    def whole(self, pasal: Pasal) -> Inti:
        """All words of a pasal whose number stands once."""
        if pasal.nomor not in self._pasal:
            self._pasal[pasal.nomor] = inti(" ".join([pasal.judul, *_texts(pasal.isi)]))
        return self._pasal[pasal.nomor]

    def heading(self, pasal: Pasal) -> Inti:
        """The words of its heading."""
        return self._judul[pasal.nomor]

    def ayat(self, pasal: Pasal) -> Mapping[str, Inti]:
        """The words of each of its ayat, in order."""
        if pasal.nomor not in self._ayat:
            ayat = (u for u in pasal.isi if u.jenis is Jenis.AYAT)
            self._ayat[pasal.nomor] = {u.nomor: inti(" ".join(_texts((u,)))) for u in ayat}
        return self._ayat[pasal.nomor]

    def headed(self, word: str) -> tuple[str, ...]:
        """The numbers of the pasal whose heading has a word."""
        if word not in self._headed:
            self._headed[word] = tuple(nomor for nomor, judul in self._judul.items() if judul.has(word))
        return self._headed[word]


def read_isi(naskah: Naskah) -> IsiPasal:
    """The study, for `bahan.once`."""
    return IsiPasal(naskah)


def _texts(units: tuple[Satuan, ...]) -> Iterator[str]:
    for unit in units:
        yield unit.teks
        yield from _texts(unit.anak)
