"""What the reader says about YAML that is well formed and still not acceptable."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.model import Kata
from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.huruf import quoted
from kerja_sama_docs.spek.salah_susun import CURLY, TAG_SARAN
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat, galat

_ODD_SPACES: Final = " \u00a0\u200b\u200c\u200d\u202f\u2060\u3000\ufeff"
_CURLY_WHOLE: Final = re.compile(rf"[{CURLY}][^{CURLY}]*[{CURLY}]")
_ALIAS_SARAN: Final = "bila tanda * bagian dari teks, apit nilainya dengan tanda kutip"


def has_tag(tempat: Tempat) -> Temuan:
    """A tag, whatever it names."""
    return galat("yaml-tag", "tag YAML (diawali !) tidak didukung", tempat, TAG_SARAN)


def second_document(tempat: Tempat) -> Temuan:
    """A further document in the same file."""
    pesan = "satu berkas hanya boleh memuat satu dokumen YAML"
    return galat(
        "yaml-banyak-dokumen", pesan, tempat, "hapus baris “---” atau pisahkan menjadi beberapa berkas"
    )


def double_key(key: Kata, tempat: Tempat, first: Tempat) -> Temuan:
    """A key that stands in the same mapping twice."""
    pesan = f"kunci {quoted(key)} sudah ditulis di baris {first.baris}"
    return galat("kunci-ganda", pesan, tempat, "hapus salah satunya, atau ganti namanya")


def double_merge(tempat: Tempat) -> Temuan:
    """`<<` twice."""
    return galat("kunci-ganda", "kunci << ditulis lebih dari sekali", tempat, "tulis <<: [*a, *b]")


def bad_merge(tempat: Tempat) -> Temuan:
    """`<<` with something that is no mapping."""
    pesan = "<< hanya dapat menggabungkan pemetaan"
    return galat("yaml-gabung", pesan, tempat, "rujuk jangkar pemetaan: <<: *nama")


def key_not_text(tempat: Tempat) -> Temuan:
    """A mapping, a sequence or nothing as a key; most often an unquoted `{{ … }}`."""
    saran = "tulis “kunci: nilai”; teks yang diawali {{, [ atau * harus diapit tanda kutip"
    return galat("kunci-bukan-teks", "kunci harus berupa teks", tempat, saran)


def odd_key(key: Kata) -> Temuan | None:
    """A key with invisible characters or curly quotes around it, which would only puzzle as "tidak dikenal"."""
    bare = key.strip(_ODD_SPACES)
    if bare != key.strip(" "):
        pesan = f"kunci {quoted(bare)} berawal atau berakhir dengan spasi tak biasa"
        return galat("spasi-tak-biasa", pesan, key.tempat, "ganti spasi tak terputus itu dengan spasi biasa")
    if key[:1] and key[0] in CURLY:
        pesan = "tanda kutip keriting tidak dikenal YAML sebagai pengapit kunci"
        saran = "ganti dengan kutip lurus, atau tulis kunci tanpa tanda kutip"
        return galat("petik-keriting", pesan, key.tempat, saran)
    return None


def curly_value(text: str, tempat: Tempat) -> Temuan | None:
    """A plain value that is wholly inside curly quotes: they were probably meant as YAML's."""
    if not _CURLY_WHOLE.fullmatch(text):
        return None
    pesan = "tanda kutip keriting bukan pengapit YAML: tanda itu akan ikut tercetak"
    saran = "ganti dengan kutip lurus bila hanya pengapit"
    return Temuan("petik-keriting", Tingkat.PERINGATAN, pesan, tempat, saran)


def unknown_alias(name: str, tempat: Tempat) -> Temuan:
    """An alias to nothing above it."""
    return galat("yaml-jangkar", f"jangkar {quoted(name)} tidak ada di atas baris ini", tempat, _ALIAS_SARAN)


def recursive_alias(name: str, tempat: Tempat) -> Temuan:
    """An alias to what it stands in."""
    return galat("yaml-jangkar", f"jangkar {quoted(name)} merujuk dirinya sendiri", tempat, _ALIAS_SARAN)


def too_many_nodes(batas: BatasYaml, tempat: Tempat) -> Temuan:
    """More values than `batas.simpul`."""
    pesan = f"berkas ini memuat lebih dari {batas.simpul} nilai, termasuk yang dirujuk dengan *"
    return galat("yaml-terlalu-besar", pesan, tempat, "pecah menjadi beberapa berkas")


def too_deep(batas: BatasYaml, tempat: Tempat) -> Temuan:
    """Nested more than `batas.kedalaman` levels."""
    pesan = f"susunan bertingkat lebih dari {batas.kedalaman} tingkat"
    return galat("yaml-terlalu-dalam", pesan, tempat, "periksa kurung yang berulang")
