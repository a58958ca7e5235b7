"""A reference points at what its sentence names: "kerahasiaan sebagaimana dimaksud dalam Pasal 8" is about Pasal 8.

Told only when no word of the subject stands anywhere in what is referred to, and one other pasal (or ayat of the same
pasal) plainly has it. A subject of general words ("hal", "ketentuan", "kegiatan") is not judged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.akar_kata import cores
from kerja_sama_docs.aturan.isi_pasal import IsiPasal, read_isi
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pada_naskah.rujukan_pasal import by_number, find_missing
from kerja_sama_docs.aturan.rujukan import Rujukan, find_rujukan
from kerja_sama_docs.naskah import Naskah, Pasal
from kerja_sama_docs.temuan import Tingkat

_BEFORE: Final = re.compile(
    r"(?P<pokok>[A-Za-z][A-Za-z /-]{3,120}?)\s+(?:sebagaimana|yang)\s+(?:telah\s+)?(?:dimaksud(?:kan)?|diatur|disebut(?:kan)?|tercantum|ditetapkan|ditentukan)\s+(?:dalam|pada|di)(?:\s+ketentuan)?\s*$"
)
_AFTER: Final = re.compile(
    r"\s*(?:tentang|mengenai|perihal|\()\s*(?P<pokok>[A-Z][A-Za-z ,/-]{3,60}?)\s*(?:[).;,]|$)"
)
_CLAUSE: Final = re.compile(
    r"\b(?:yang|apabila|bila|jika|terhadap|atas|untuk|dengan|bahwa|maka|karena|kecuali|dan|atau|dalam|pada|dari|oleh|kepada|agar|setelah|sebelum|sesuai|melalui|berdasarkan|menurut|selama|sejak)\b",
    re.I,
)
# Words that name no matter of their own.
_GENERAL: Final = frozenset(
    "adalah akibat alasan angka ayat batas bentuk bersama butir cara daerah dapat data dilaksanakan "
    "dilakukan dokumen dua empat hak hal harus huruf informasi ini itu jenis jumlah kabupaten keadaan "
    "kedua kegiatan kerja kesatu kesepakatan ketentuan ketepatan ketiga kewajiban kota lain lama lambat "
    "langsung lima lingkup maksud masing melaksanakan melakukan meliputi menjadi merupakan naskah objek "
    "paling para pasal pelaksanaan pemerintah perjanjian pertama pihak provinsi ruang sama satu sebab "
    "secara sedikit segala seluruh semua setiap tata tersebut tertulis tidak tiga tugas tujuan wajib "
    "waktu".split()
)
_CONTEXT: Final = 160
_MOST: Final = 3  # content words of a subject that are looked at, counted from its end


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    pasal = bahan.once(by_number)
    isi = bahan.once(read_isi)
    told: set[tuple[str, str]] = set()
    for rujukan in bahan.once(find_rujukan):
        target = pasal.get(rujukan.pasal)
        subject = _subject(rujukan)
        if target is None or not subject or (rujukan.alamat, str(rujukan)) in told:
            continue
        own = rujukan.alamat.split("/")[0].removeprefix("pasal-")
        if not isi.whole(target).has(subject[-1]):
            meant = _other_pasal(subject, bahan.naskah, isi, rujukan.pasal, own)
        elif rujukan.ayat and (own == rujukan.pasal or len(subject) > 1):
            meant = _other_ayat(subject, target, isi, rujukan, own)
        else:
            meant = ""
        # What isn't there at all is told by rujukan-pasal.
        if meant and not find_missing(rujukan, pasal):
            told.add((rujukan.alamat, str(rujukan)))
            yield Pelanggaran(
                f"“{_quote(rujukan)}” dirujuk ke {rujukan}, tetapi yang mengaturnya {meant}",
                bahan.at(rujukan.alamat),
                f"Cocokkan rujukannya; agaknya yang dimaksud {meant}.",
            )


def _words(rujukan: Rujukan) -> str:
    """The words that name what the reference is to, "" if the sentence doesn't."""
    before = _BEFORE.search(rujukan.teks[max(rujukan.mulai - _CONTEXT, 0) : rujukan.mulai])
    if before:
        return _CLAUSE.split(before["pokok"])[-1]
    after = _AFTER.match(rujukan.teks, rujukan.akhir)
    return after["pokok"] if after else ""


def _quote(rujukan: Rujukan) -> str:
    return " ".join(_words(rujukan).split())


def _subject(rujukan: Rujukan) -> tuple[str, ...]:
    content = [
        w for w in re.findall(r"[a-z]+", _words(rujukan).casefold()) if w not in _GENERAL and len(w) > 3
    ]
    return tuple(c for word in content[-_MOST:] for c in cores(word))


def _other_pasal(subject: tuple[str, ...], naskah: Naskah, isi: IsiPasal, cited: str, own: str) -> str:
    """The one pasal whose heading has most words of the subject."""
    hits = Counter(nomor for word in subject for nomor in isi.headed(word) if nomor not in (cited, own))
    best = max(hits.values(), default=0)
    found = [nomor for nomor, count in hits.items() if count == best]
    if not best or len(found) != 1:
        return ""
    title = next(p.judul for p in naskah.pasal if p.nomor == found[0])
    return f"Pasal {found[0]} ({' '.join(title.split())})"


def _other_ayat(subject: tuple[str, ...], pasal: Pasal, isi: IsiPasal, rujukan: Rujukan, own: str) -> str:
    """The one ayat of the pasal that has all words of the subject, where the one referred to has none."""
    texts = isi.ayat(pasal)
    cited = texts.get(rujukan.ayat)
    heading = isi.heading(pasal)
    if cited is None or any(cited.has(word) or heading.has(word) for word in subject):
        return ""
    stands_in = rujukan.alamat.split("/")[1].removeprefix("ayat-") if own == pasal.nomor else ""
    # What comes later is seldom what a sentence refers back to.
    before = list(texts)[: list(texts).index(stands_in)] if stands_in in texts else list(texts)
    found = [n for n in before if n != rujukan.ayat and all(map(texts[n].has, subject))]
    return f"Pasal {pasal.nomor} ayat ({found[0]})" if len(found) == 1 else ""


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nKERAHASIAAN\nPARA PIHAK menjaga rahasia.\nPasal 2\nPEMBIAYAAN\nBiaya ditanggung bersama.\nPasal 3\nPENGAKHIRAN\nKewajiban kerahasiaan sebagaimana dimaksud dalam "
ATURAN = Aturan(
    kode="rujukan-salah-pokok",
    tingkat=Tingkat.PERINGATAN,
    judul="Rujukan menunjuk pasal yang mengatur pokok kalimatnya",
    alasan=(
        "Setelah pasal dihapus atau disisipkan, rujukan sering tetap menunjuk pasal yang ada, tetapi isinya lain. Dinilai hanya bila "
        "kalimatnya menyebut pokoknya, pasal yang dirujuk sama sekali tidak memuatnya, dan satu pasal lain jelas mengaturnya."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Pasal 2 tetap berlaku.",
    contoh_benar=f"{_HEAD}Pasal 1 tetap berlaku.",
    periksa=_check,
)
