"""What a cooperation records about each region's burden."""

from __future__ import annotations

from kerja_sama_docs.fakta import BebanDaerah, KerjaSama, Pihak


def find_beban(kerja_sama: KerjaSama, pihak: Pihak) -> BebanDaerah | None:
    """The record of the region of this party: by the name that the spec uses, its code, or its full name."""
    daerah = pihak.daerah
    names = {str(pihak.spek.daerah), daerah.kode.isi, daerah.nama.isi, daerah.sebutan}
    known = {name.casefold() for name in names if name}
    return next(
        (b for b in kerja_sama.spek.persiapan.beban if str(b.daerah).casefold() in known),
        None,
    )
