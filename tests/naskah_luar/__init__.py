"""A corpus of agreements as other offices lay them out, for the reader and the rules.

All of it is invented: no person, number or agreement in it exists. Regions and laws are real, laws as they stood on the
day of each agreement. Each one is formally sound, so whatever the rules find in it is a false alarm.
"""

from __future__ import annotations

from naskah_luar import (
    adendum_magelang,
    kb_bandung_cimahi,
    kb_barlingmascakeb,
    kb_bima_dompu,
    kb_kebumen_banjarnegara,
    kb_purworejo_kulon_progo,
    kb_solo_raya,
    pks_blora_bojonegoro,
    pks_bpbd_tiga,
    pks_garut_sumedang,
    pks_klaten_boyolali,
    pks_ngawi_sragen,
    pks_sarolangun_tebo,
    pks_serang_kota_serang,
    pks_sleman_klaten,
    pks_tabanan_badung,
    pks_wonosobo_temanggung,
    sinergi_gunungkidul,
)
from naskah_luar.model import NaskahLuar

ALL: tuple[NaskahLuar, ...] = (
    adendum_magelang.NASKAH,
    kb_bandung_cimahi.NASKAH,
    kb_barlingmascakeb.NASKAH,
    kb_bima_dompu.NASKAH,
    kb_kebumen_banjarnegara.NASKAH,
    kb_purworejo_kulon_progo.NASKAH,
    kb_solo_raya.NASKAH,
    pks_blora_bojonegoro.NASKAH,
    pks_bpbd_tiga.NASKAH,
    pks_garut_sumedang.NASKAH,
    pks_klaten_boyolali.NASKAH,
    pks_ngawi_sragen.NASKAH,
    pks_sarolangun_tebo.NASKAH,
    pks_serang_kota_serang.NASKAH,
    pks_sleman_klaten.NASKAH,
    pks_tabanan_badung.NASKAH,
    pks_wonosobo_temanggung.NASKAH,
    sinergi_gunungkidul.NASKAH,
)

__all__ = ["ALL", "NaskahLuar"]
