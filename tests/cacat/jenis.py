"""Kinds of mistake, planted one at a time into sound papers, and the rules of which one must find each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from cacat.kertas import Kertas

Letak = Literal["tepat", "bagian", "mana"]
Tanam = Callable[[Kertas], bool]


@dataclass(frozen=True, slots=True)
class Cacat:
    """A kind of mistake.

    Attributes:
        nama: its name.
        kode: rules of which at least one finds it.
        tanam: plants it; False where the paper has no place for it.
        letak: where the finding must stand: at the changed text ("tepat"), in the same part or pasal ("bagian"), or
            anywhere ("mana": what is missing has no place).
        bentuk: the forms it makes sense in. Amendments and other forms are only read for what they are.
    """

    nama: str
    kode: tuple[str, ...]
    tanam: Tanam
    letak: Letak = "tepat"
    bentuk: tuple[str, ...] = ("kesepakatan-bersama", "pks")


LAW = r"Undang-Undang|Peraturan [A-Z]|Kitab|Kesepakatan Bersama (?:antara|Nomor)|Semula"
OWN_REF = r"(?<=sebagaimana dimaksud dalam )Pasal \d+"
MOU, PKS = "kesepakatan-bersama", "pks"
LABELS = "KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT"


def words(shape: str, new: str, *, unless: str = "", last: bool = False, count: int = 1) -> Tanam:
    """A plain change of words."""
    return lambda k: k.replace(shape, new, unless=unless, last=last, count=count)


def into_duty(sentence: str) -> Tanam:
    """A sentence put in front of one that stands inside a pasal."""
    return lambda k: k.replace(r"^(PARA PIHAK (?:memantau|bermusyawarah|melaksanakan|melakukan)|Perselisihan|Biaya|Segala biaya|Pembiayaan|Hal-hal|Hal yang)\b", rf"{sentence} \1")  # fmt: skip


def other_digits(match: re.Match[str]) -> str:
    """The digits of a number, two of them swapped or one changed."""
    digits = match[1]
    new = digits[::-1] if digits != digits[::-1] else str(int(digits) + 1)
    if int(new) == int(digits) or new.startswith("0"):
        new = str(int(digits) + 1)
    return match[0].replace(digits, new, 1)


def drop_pasal(*titles: str) -> Tanam:
    """Take out a whole pasal, known by its title; typed numbers stay as they are."""
    shape = re.compile("|".join(titles), re.I)

    def plant(k: Kertas) -> bool:
        every = list(k.paragraphs())
        heads = [i for i, p in enumerate(every) if _is_heading(k, every, i)]
        for n, i in enumerate(heads):
            title = k.text(every[i]) if len(k.text(every[i]).split()) > 2 else _next_text(k, every, i)
            own = " ".join((k.text(every[i]), title))
            if shape.search(own):
                end = every[heads[n + 1]] if n + 1 < len(heads) else None
                return end is not None and k.drop_between(every[i], end)
        return False

    return plant


def _is_heading(k: Kertas, every: Sequence[etree._Element], i: int) -> bool:
    p = every[i]
    style = p.find("{*}pPr/{*}pStyle")
    named = style is not None and any(str(v).replace(" ", "") == "KSPasal" for v in style.attrib.values())
    return (
        named
        or re.match(r"(?:PASAL|Pasal)\s+(?:\d{1,2}|[IVX]+)\b(?!\s*(?:ayat|dan|sampai))", k.text(p))
        is not None
    )


def _next_text(k: Kertas, every: Sequence[etree._Element], i: int) -> str:
    return next((t for p in every[i + 1 : i + 4] if (t := k.text(p).strip())), "")


RUJUKAN = (
    Cacat("rujukan ke pasal yang tidak ada", ("rujukan-pasal",), words(OWN_REF, "Pasal 97", unless=LAW)),
    Cacat("rujukan ke ayat yang tidak ada", ("rujukan-pasal",), words(r"(dimaksud pada ayat) \(\d\)", r"\1 (19)", unless=LAW)),
    Cacat("rujukan ke ayat tanpa kurung yang tidak ada", ("rujukan-pasal",), words(r"(dimaksud pada ayat) \(\d\)", r"\1 19", unless=LAW)),
    Cacat("rujukan dengan urutan terbalik yang tidak ada", ("rujukan-pasal",), words(r"dimaksud pada ayat \(\d\)", "dimaksud pada ayat (19) Pasal 2", unless=LAW)),
    Cacat("rujukan ganda yang sebagian tidak ada", ("rujukan-pasal",), words(OWN_REF, "Pasal 2, Pasal 3, dan 98", unless=LAW)),
    Cacat("rujukan ke pokok lain", ("rujukan-salah-pokok",), into_duty("Keadaan kahar sebagaimana dimaksud dalam Pasal 1 diberitahukan secara tertulis."), bentuk=(PKS,)),
    Cacat("rujukan perselisihan ke pasal lain", ("rujukan-salah-pokok",), into_duty("Penyelesaian perselisihan sebagaimana dimaksud dalam Pasal 2 dilakukan secara tertulis.")),
    Cacat("menyebut diri bentuk lain", ("rujukan-diri-keliru",), words(r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Perjanjian|Kesepakatan) ini\b", "Nota Kesepahaman ini")),
    Cacat("PKS menyebut diri kesepakatan", ("rujukan-diri-keliru",), words(r"\bPerjanjian(?: Kerja Sama)? ini\b", "Kesepakatan Bersama ini"), bentuk=(PKS,)),
    Cacat("kesepakatan menyebut diri perjanjian", ("rujukan-diri-keliru",), words(r"\bKesepakatan(?: Bersama)? ini\b", "Perjanjian Kerja Sama ini"), bentuk=(MOU,)),
    Cacat("menyebut diri adendum", ("rujukan-diri-keliru",), words(r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Perjanjian|Kesepakatan) ini\b", "Adendum ini", last=True)),
)  # fmt: skip

NOMOR = (
    Cacat("pasal terlewat", ("pasal-loncat",), words(r"^((?:PASAL|Pasal) )4\b(?! ayat)", r"\g<1>5"), "mana"),
    Cacat("pasal kembar", ("pasal-loncat",), words(r"^((?:PASAL|Pasal) )4\b(?! ayat)", r"\g<1>3"), "mana"),
    Cacat("ayat terlewat", ("rincian-loncat",), words(r"^\(2\)(?=\s)", "(3)"), "bagian"),
    Cacat("huruf terlewat", ("rincian-loncat",), words(r"^b([.)])(?=\s)", r"d\1"), "bagian"),
    Cacat("ayat kembar", ("rincian-loncat",), words(r"^\(2\)(?=\s)", "(1)"), "bagian"),
    Cacat("pasal dihapus, nomor lain tetap", ("pasal-loncat", "rujukan-pasal", "rujukan-salah-pokok", "muatan-wajib"), drop_pasal("JANGKA WAKTU", "MASA BERLAKU"), "mana"),
)  # fmt: skip

_DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


def _next_day(match: re.Match[str]) -> str | None:
    name = match[2].capitalize().replace("’", "").replace("'", "")
    if name not in _DAYS:
        return None
    return match[1] + _DAYS[(_DAYS.index(name) + 1) % 7]


def _next_month(match: re.Match[str]) -> str:
    months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
    name = match[2].capitalize()
    return (
        match[1] + months[(months.index(name) + (2 if name in ("Januari", "Februari") else 1)) % 12]
        if name in months
        else match[0]
    )


def _other_number(match: re.Match[str]) -> str | None:
    number = int(match[1])
    return match[0].replace(match[1], str(number + 3), 1) if number < 1000 else None


TANGGAL = (
    Cacat("hari tidak cocok", ("hari-tanggal",), lambda k: k.replace(r"(Pada hari ini,? ?)(\w+(?:['’]at)?)", _next_day)),
    Cacat("bulan tidak cocok dengan hari atau angkanya", ("hari-tanggal",), lambda k: k.replace(r"(Pada hari ini.*?bulan )(\w+)", _next_month)),
    Cacat("tahun pembuka salah eja", ("angka-salah-eja",), lambda k: k.replace(r"(Pada hari ini.*?tahun )[Dd]ua [Rr]ibu", r"\1Duaribu")),
    Cacat("tanggal mustahil dalam isi", ("tanggal-mustahil",), into_duty("Laporan pertama disampaikan paling lambat tanggal 31 Juni 2027.")),
    Cacat("hari dan tanggal dalam isi tidak cocok", ("tanggal-mustahil",), into_duty("Rapat pertama diadakan pada Senin, 6 Juli 2027.")),
    Cacat("angka tidak sama dengan hurufnya", ("angka-terbilang",), lambda k: k.replace(r"\b(\d{1,3}) \((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|[a-z]+ (?:puluh|belas))\) (?:tahun|bulan|hari|kali|rangkap)", _other_number, unless=LAW)),
    Cacat("huruf tidak sama dengan angkanya", ("angka-terbilang",), words(r"(\d \()(?:satu|dua|tiga|empat|lima)(\) (?:tahun|bulan|hari|kali))", r"\1sembilan\2", unless=LAW)),
    Cacat("bilangan salah eja", ("angka-salah-eja",), words(r"(\d \()(?:satu|dua|tiga|empat|lima)(\) (?:tahun|bulan|hari|kali))", r"\1tiiga\2", unless=LAW)),
    Cacat("bilangan disambung", ("angka-salah-eja",), into_duty("Pertemuan diadakan paling sedikit 12 (duabelas) kali.")),
    Cacat("uang tidak sama dengan hurufnya", ("angka-terbilang",), into_duty("Biayanya Rp1.500.000,00 (satu juta lima ribu rupiah)."), bentuk=(PKS,)),
)  # fmt: skip

_CITES = r"(?:Undang-Undang|Peraturan Pemerintah)"


def _fix_pp28(new: str) -> Tanam:
    return words(
        r"(?<=^)(?:\(?\d+[.)]\s*|[a-z][.)]\s*)?Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah[^;.]*(?=[;.]|$)",
        new,
    )


HUKUM = (
    Cacat("nomor peraturan tertukar", ("kutipan-peraturan",), words(r"Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama", "Peraturan Pemerintah Nomor 82 Tahun 2018 tentang Kerja Sama")),
    Cacat("tahun peraturan salah", ("kutipan-peraturan",), words(r"Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama", "Peraturan Pemerintah Nomor 28 Tahun 2008 tentang Kerja Sama")),
    Cacat("nomor undang-undang tertukar", ("kutipan-peraturan",), words(r"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan", "Undang-Undang Nomor 32 Tahun 2014 tentang Pemerintahan")),
    Cacat("judul undang-undang salah", ("kutipan-peraturan",), words(r"(Nomor 23 Tahun 2014 tentang) Pemerintahan Daerah", r"\1 Pemerintah Daerah")),
    Cacat("nomor Lembaran Negara salah", ("kutipan-peraturan",), lambda k: k.replace(r"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah \(Lembaran Negara Republik Indonesia Tahun 2014 Nomor (\d+)", lambda m: m[0][: -len(m[1])] + "442")),
    Cacat("nomor Tambahan Lembaran Negara salah", ("kutipan-peraturan",), lambda k: k.replace(r"Tambahan Lembaran Negara Republik Indonesia Nomor (5587|6219)", lambda m: m[0].replace(m[1], str(int(m[1]) + 9)))),
    Cacat("Lembaga Negara", ("lembaran-negara",), words(r"\(Lembaran Negara", "(Lembaga Negara")),
    Cacat("peraturan yang sudah dicabut", ("hukum-tak-berlaku",), _fix_pp28("Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah"), "bagian"),
    Cacat("undang-undang yang sudah dicabut", ("hukum-tak-berlaku",), words(r"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah[^;]*(?=;)", "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"), "bagian"),
    Cacat("perubahan terakhir tertinggal", ("perubahan-terakhir",), words(r"(tentang Pemerintahan Daerah.*?terakhir dengan )Undang-Undang Nomor (?:6 Tahun 2023|11 Tahun 2020) tentang [^(;]*?(?= \(|;)", r"\1Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"), "bagian"),
    Cacat("urutan tingkatan terbalik", ("urutan-dasar-hukum",), lambda k: k.swap(r"^(?:\d+\. ?)?Undang-Undang Nomor 23 Tahun 2014", r"^(?:\d+\. ?)?Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020"), "bagian"),
    Cacat("dasar hukum kembar", ("dasar-hukum-ganda",), lambda k: k.repeat(r"^(?:\d+\.\s?)?Peraturan Pemerintah Nomor 28 Tahun 2018"), "bagian"),
    Cacat("dasar hukum pokok hilang", ("dasar-hukum-pokok",), lambda k: k.drop(r"^(?:\d+\.\s?)?Peraturan Pemerintah Nomor 28 Tahun 2018"), "bagian"),
)  # fmt: skip


def _other_first(match: re.Match[str]) -> str:
    return (
        match[0].replace("KESATU", "PERTAMA")
        if "KESATU" in match[0]
        else match[0].replace("PERTAMA", "KESATU")
    )


PIHAK = (
    Cacat("sebutan dicampur", ("label-pihak",), lambda k: k.replace(r"PIHAK (?:KESATU|PERTAMA)\b(?= (?:wajib|berhak|berkewajiban|dan PIHAK))", _other_first, last=True), "mana"),
    Cacat("sebutan yang tidak pernah diberikan", ("label-pihak",), into_duty("PIHAK KELIMA menyampaikan laporan.")),
    Cacat("PIHAK KE DUA", ("ejaan-label", "label-pihak"), words(r"PIHAK KEDUA (?=wajib|berhak|berkewajiban)", "PIHAK KE DUA ", last=True), "mana"),
    Cacat("sebutan sama untuk dua pihak", ("label-ganda", "label-pihak"), words(r"(disebut(?: juga)?(?: sebagai)? ?[:“\"']*PIHAK) KEDUA", r"\1 KESATU"), "mana"),
    Cacat("nomor kosong pada naskah bertanggal", ("nomor-kosong",), lambda k: _empty_number(k)),
    Cacat("nomor kedua pihak sama", ("nomor-kembar",), lambda k: _same_numbers(k), "mana"),
    Cacat("daerah lain tertinggal dalam pasal", ("daerah-bukan-pihak",), into_duty("Pemerintah Kabupaten Lumajang menyediakan sarana yang diperlukan.")),
    Cacat("bupati lain tertinggal dalam pasal", ("daerah-bukan-pihak",), into_duty("Laporan disampaikan kepada Bupati Lumajang.")),
    Cacat("untuk hilang", ("frasa-keliru",), words(r"bertindak untuk dan atas nama", "bertindak dan atas nama")),
    Cacat("bertindak atas nama dinas", ("atas-nama-daerah",), words(r"(untuk dan atas nama) (?:Pemerintah (?:Daerah )?(?:Kabupaten|Kota)) (\w+)", r"\1 Dinas Sosial Kabupaten \2"), "bagian", (PKS,)),
    Cacat("surat kuasa hilang", ("kuasa-menandatangani",), words(r",? ?(?:dalam hal ini )?(?:bertindak )?berdasarkan Surat Kuasa (?:Khusus )?\w+ [\w ]+? Nomor \S+ tanggal \d+ \w+ \d{4},?", ""), "bagian", (PKS,)),
    Cacat("surat kuasa setelah naskah", ("surat-setelah-naskah",), lambda k: k.replace(r"(Surat Kuasa.{5,90}?[Tt]anggal \d+ \w+ )(\d{4})", lambda m: m[1] + "2039"), "bagian", (PKS,)),
    Cacat("nama daerah salah tulis", ("nama-daerah-keliru",), into_duty("Kegiatan dilaksanakan juga di Kabupaten Batanghari.")),
    Cacat("nama daerah kurang satu huruf", ("nama-daerah-keliru",), into_duty("Kegiatan dilaksanakan juga di Kabupaten Temangung.")),
    Cacat("undang-undang pembentukan hanya untuk satu daerah", ("undang-undang-pembentukan",), lambda k: k.drop(r"^(?:\(?\d+[.)]\s*)?Undang-Undang Nomor (?:51 Tahun 2024|37 Tahun 2024)"), "mana"),
    Cacat("kesepakatan oleh kepala dinas", ("penanda-tangan-kesepakatan",), lambda k: k.replace(r"\b(?:Bupati|Wali ?[Kk]ota) (?=[A-Z][a-z]+\b)(?!.*Nomor)", "Kepala Dinas Sosial Kabupaten ", count=1, unless="Keputusan|Peraturan|hari ini") and True, "mana", (MOU,)),
    Cacat("daerah dalam judul bukan pihak", ("pihak-judul-berbeda",), words(r"^((?:DINAS [A-Z, ]+ |PEMERINTAH |BADAN [A-Z ]+ |BUPATI )?KABUPATEN) [A-Z]+(?: [A-Z]+)?$", r"\1 LUMAJANG"), "mana"),
    Cacat("induk bernomor sama dengan PKS", ("nomor-induk-sama",), lambda k: _parent_number(k), "mana", (PKS,)),
    Cacat("induk tidak disebut", ("induk-tidak-disebut",), lambda k: _forget_parent(k), "mana", (PKS,)),
)  # fmt: skip


def _empty_number(k: Kertas) -> bool:
    if k.find(r"[Pp]ada hari ini.*\.{5}") is not None:
        return False
    return k.replace(r"^((?:NOMOR|Nomor)\b[ :]*)[^\s.…:].*$", r"\1")


def _same_numbers(k: Kertas) -> bool:
    lines = [
        p for p in k.paragraphs() if re.match(r"(?:NOMOR|Nomor) ?:? ?\S", k.text(p)) and len(k.text(p)) < 60
    ]
    values = [re.sub(r"^(?:NOMOR|Nomor) ?:? ?", "", k.text(p)).strip() for p in lines]
    if len(values) < 2 or any("…" in v or "..." in v for v in values):
        return False
    return k.replace(rf"^((?:NOMOR|Nomor) ?:? ?){re.escape(values[1])}\s*$", lambda m: m[1] + values[0])


def _parent_number(k: Kertas) -> bool:
    lines = [
        k.text(p)
        for p in k.paragraphs()
        if re.match(r"(?:NOMOR|Nomor) ?:? ?\S", k.text(p)) and len(k.text(p)) < 60
    ]
    if not lines or "..." in lines[0]:
        return False
    own = re.sub(r"^(?:NOMOR|Nomor) ?:? ?", "", lines[0]).strip()
    return k.replace(
        r"(Kesepakatan Bersama (?:antara|Pemerintah|Bupati|Gubernur|Wali).{10,200}?Nomor )(\S+(?: TAHUN \d{4}| Tahun \d{4})?)",
        lambda m: m[1] + own,
    )


def _forget_parent(k: Kertas) -> bool:
    found = False
    for _ in range(6):
        if not k.replace(r"Kesepakatan Bersama|KESEPAKATAN BERSAMA", "Keputusan Bersama"):
            break
        found = True
    while k.replace(r"Kesepakatan Bersama|KESEPAKATAN BERSAMA", "Keputusan Bersama", count=9):
        pass
    return found


ISI = (
    Cacat("isian titik-titik", ("isian-naskah-kosong",), into_duty("Kegiatan dilaksanakan di ................."), "mana"),
    Cacat("isian kurung siku", ("isian-naskah-kosong",), into_duty("Kegiatan dilaksanakan di [___]."), "mana"),
    Cacat("isian xx", ("isian-naskah-kosong",), into_duty("Kegiatan dilaksanakan selama xx bulan."), "mana"),
    Cacat("kata kembar", ("kata-ganda",), words(r"(?<= )(dan|yang|dengan|untuk|dalam)(?= [a-z])", r"\1 \1", unless=LAW)),
    Cacat("Rupiah Rupiah", ("kata-ganda",), into_duty("Biayanya paling banyak satu juta rupiah rupiah.")),
    Cacat("dibawah, diatas", ("ejaan-baku",), into_duty("Hal tersebut diatas dilaksanakan PARA PIHAK.")),
    Cacat("kerjasama", ("ejaan-baku",), words(r"\bkerja sama\b(?= [a-z])", "kerjasama", unless=LAW), "mana"),
    Cacat("bermaterai", ("ejaan-baku",), words(r"bermeterai", "bermaterai")),
    Cacat("arbitrase", ("sengketa-arbitrase",), into_duty("Perselisihan diselesaikan melalui Badan Arbitrase Nasional Indonesia.")),
    Cacat("pengadilan negeri", ("sengketa-arbitrase",), into_duty("Apabila musyawarah tidak tercapai, perselisihan diselesaikan melalui Pengadilan Negeri.")),
    Cacat("jalur sengketa tertukar", ("jalur-sengketa",), lambda k: _other_route(k), "bagian"),
    Cacat("berakhir karena pergantian", ("pergantian-pimpinan",), into_duty("Kerja sama ini berakhir apabila terjadi pergantian kepala daerah.")),
    Cacat("jangka waktu hilang", ("muatan-wajib",), drop_pasal("JANGKA WAKTU", "MASA BERLAKU"), "mana"),
    Cacat("pembiayaan hilang", ("muatan-wajib",), drop_pasal("PEMBIAYAAN", "BIAYA", "PENDANAAN"), "mana"),
    Cacat("penyelesaian perselisihan hilang", ("muatan-wajib",), drop_pasal("PERSELISIHAN", "SENGKETA"), "mana"),
    Cacat("sebab berakhir berkurang", ("muatan-wajib",), lambda k: k.drop(r"objek (?:kerja sama|perjanjian)?.{0,20}(?:hilang|musnah)"), "mana"),
    Cacat("keadaan kahar hilang", ("muatan-wajib",), drop_pasal("KAHAR", "FORCE MAJEURE", "MEMAKSA"), "mana", (PKS,)),
    Cacat("data pribadi tanpa klausul", ("muatan-wajib",), drop_pasal("DATA PRIBADI", "PELINDUNGAN DATA"), "mana", (PKS,)),
    Cacat("rangkap kurang dari pihak", ("jumlah-rangkap",), words(r"(?:rangkap )?\d \([a-z]+\) ?(rangkap|eksemplar|asli)|rangkap \d \([a-z]+\)", "rangkap 1 (satu)"), "bagian"),
    Cacat("hibah kerja sama", ("hibah-kerja-sama",), into_duty("PIHAK KEDUA memberikan hibah kerja sama kepada PIHAK lainnya setiap tahun."), bentuk=(PKS,)),
    Cacat("nominal dalam kesepakatan", ("kesepakatan-terlalu-rinci",), into_duty("PIHAK KEDUA membayar Rp250.000.000,00 (dua ratus lima puluh juta rupiah) setiap tahun."), bentuk=(MOU,)),
    Cacat("judul Nota Kesepahaman", ("jenis-naskah",), words(r"^KESEPAKATAN BERSAMA", "NOTA KESEPAHAMAN"), "mana", (MOU,)),
)  # fmt: skip


def _other_route(k: Kertas) -> bool:
    """Between parties of one province the governor decides; here the minister at once, and the other way round."""
    route = r"((?:[Pp]erselisihan|[Pp]enyelesaian)[^.]*?(?:kepada|oleh) )(Gubernur [A-Z]\w+(?: [A-Z]\w+)?|[Gg]ubernur|Menteri Dalam Negeri)"
    return k.replace(
        route, lambda m: m[1] + ("Menteri Dalam Negeri" if m[2].lower().startswith("gub") else "Gubernur")
    )


SEMUA: tuple[Cacat, ...] = (*RUJUKAN, *NOMOR, *TANGGAL, *HUKUM, *PIHAK, *ISI)
