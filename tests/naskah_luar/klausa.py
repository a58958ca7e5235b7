"""Standing clauses in a few wordings; `d` is what the paper calls itself ("Perjanjian Kerja Sama ini")."""

from __future__ import annotations

from naskah_luar.tulis import Ps

AKHIR = (
    "- berakhirnya jangka waktu;",
    "- tujuan kerja sama telah tercapai;",
    "- terdapat kesepakatan PARA PIHAK untuk mengakhiri kerja sama;",
    "- terjadi perubahan kebijakan berdasarkan ketentuan peraturan perundang-undangan yang mengakibatkan kerja sama tidak dapat dilaksanakan; atau",
    "- objek kerja sama hilang atau musnah.",
)


def jangka(d: str, tahun: str, judul: str = "JANGKA WAKTU") -> Ps:
    """Term in years, "3 (tiga)", renewed after an evaluation."""
    return Ps(
        "jangka",
        judul,
        (
            f"@ {d} berlaku selama {tahun} tahun terhitung sejak tanggal ditandatangani oleh PARA PIHAK.",
            "@ Jangka waktu sebagaimana dimaksud pada ayat (1) dapat diperpanjang berdasarkan kesepakatan tertulis PARA PIHAK.",
            "@ Rencana perpanjangan sebagaimana dimaksud pada ayat (2) dibahas paling lambat 3 (tiga) bulan sebelum jangka waktu berakhir, berdasarkan hasil evaluasi.",
        ),
    )


def biaya(d: str, judul: str = "PEMBIAYAAN") -> Ps:
    """Each pays its own part."""
    return Ps(
        "biaya",
        judul,
        (
            f"Biaya yang timbul dari pelaksanaan {d} dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK dan/atau sumber pendanaan lain yang sah dan tidak mengikat sesuai dengan ketentuan peraturan perundang-undangan.",
        ),
    )


def pantau(d: str, judul: str = "PEMANTAUAN, EVALUASI, DAN PELAPORAN") -> Ps:
    """Monitoring, evaluation, reports."""
    return Ps(
        "pantau",
        judul,
        (
            f"@ PARA PIHAK memantau dan mengevaluasi pelaksanaan {d} paling sedikit 2 (dua) kali dalam 1 (satu) tahun.",
            "@ Hasil pemantauan dan evaluasi sebagaimana dimaksud pada ayat (1) dituangkan dalam laporan yang disampaikan kepada kepala daerah masing-masing.",
        ),
    )


def kahar(d: str, judul: str = "KEADAAN KAHAR") -> Ps:
    """Force majeure."""
    return Ps(
        "kahar",
        judul,
        (
            f"@ Keadaan kahar adalah peristiwa di luar kemampuan PARA PIHAK yang mengakibatkan {d} tidak dapat dilaksanakan sebagian atau seluruhnya, yang meliputi:",
            "- bencana alam atau bencana nonalam;",
            "- kerusuhan, huru-hara, atau gangguan keamanan; dan",
            "- kebijakan Pemerintah yang berpengaruh langsung terhadap pelaksanaan kerja sama.",
            "@ PIHAK yang mengalami keadaan kahar sebagaimana dimaksud pada ayat (1) memberitahukannya secara tertulis kepada PIHAK lainnya paling lambat 7 (tujuh) hari kerja sejak keadaan kahar terjadi.",
            "@ PARA PIHAK bermusyawarah mengenai kelanjutan pelaksanaan kerja sama setelah keadaan kahar berakhir.",
        ),
    )


def selisih(pejabat: str, d: str, judul: str = "PENYELESAIAN PERSELISIHAN") -> Ps:
    """Disputes: talks, then the office that the law names."""
    return Ps(
        "selisih",
        judul,
        (
            f"@ Perselisihan yang timbul dalam pelaksanaan {d} diselesaikan PARA PIHAK secara musyawarah untuk mencapai mufakat.",
            f"@ Dalam hal mufakat sebagaimana dimaksud pada ayat (1) tidak tercapai, penyelesaian perselisihan diserahkan kepada {pejabat} sesuai dengan ketentuan peraturan perundang-undangan.",
        ),
    )


def akhir(d: str, judul: str = "PENGAKHIRAN KERJA SAMA") -> Ps:
    """How the cooperation ends, and that a change of heads doesn't end it."""
    return Ps(
        "akhir",
        judul,
        (
            f"@ {d} berakhir karena:",
            *AKHIR,
            "@ Pergantian kepemimpinan daerah atau pergantian pejabat yang menandatangani tidak mengakibatkan berakhirnya kerja sama, kecuali karena alasan sebagaimana dimaksud pada ayat (1).",
        ),
    )


def akhir_dua(d: str, judul: str = "BERAKHIRNYA KERJA SAMA") -> Ps:
    """The same without ayat: a list and a closing line."""
    return Ps(
        "akhir",
        judul,
        (
            f"{d} berakhir apabila:",
            "- jangka waktunya berakhir;",
            "- tujuan kerja sama tercapai;",
            "- PARA PIHAK sepakat mengakhirinya;",
            "- perubahan kebijakan berdasarkan peraturan perundang-undangan membuat kerja sama tidak dapat dilanjutkan; dan/atau",
            "- objek kerja sama hilang atau musnah.",
            "Pergantian kepala daerah di lingkungan PARA PIHAK tidak mengakhiri kerja sama ini.",
        ),
    )


def ubah(d: str, judul: str = "PERUBAHAN") -> Ps:
    """Changes by addendum."""
    return Ps(
        "ubah",
        judul,
        (
            f"Hal yang belum diatur atau perlu diubah dalam {d} dituangkan dalam adendum yang disepakati secara tertulis oleh PARA PIHAK dan menjadi bagian yang tidak terpisahkan dari {d}.",
        ),
    )


def data_pribadi(d: str, judul: str = "PELINDUNGAN DATA PRIBADI") -> Ps:
    """Personal data that the parties share."""
    return Ps(
        "data",
        judul,
        (
            f"@ Data pribadi yang dipertukarkan berdasarkan {d} diproses berdasarkan kewajiban pelaksanaan tugas dalam rangka pelayanan publik dan hanya untuk tujuan sebagaimana dimaksud dalam {{maksud}}.",
            "@ PARA PIHAK masing-masing bertindak sebagai pengendali data pribadi dan bertanggung jawab bersama atas keamanan data sejak data diterima.",
            "@ PARA PIHAK:",
            "- menjaga kerahasiaan data pribadi;",
            "- tidak menyerahkan data pribadi kepada pihak lain;",
            "- memberitahukan kegagalan pelindungan data pribadi paling lambat 3 x 24 (tiga kali dua puluh empat) jam; dan",
            "- menghapus atau memusnahkan data pribadi setelah tujuan pemrosesan tercapai.",
            "@ PARA PIHAK menunjuk narahubung bersama yang tercantum dalam {surat}.",
        ),
    )


def surat(d: str, alamat: tuple[tuple[str, str, str], ...], judul: str = "KORESPONDENSI") -> Ps:
    """Addresses: label, office, address of each party."""
    isi = [f"@ Pemberitahuan dan surat-menyurat dalam pelaksanaan {d} disampaikan secara tertulis kepada:"]
    for i, (sebutan, kantor, tempat) in enumerate(alamat):
        titik = "." if i == len(alamat) - 1 else ";"
        isi.append(f"- {sebutan}: {kantor}, {tempat}{titik}")
    isi.append(
        "@ Perubahan alamat sebagaimana dimaksud pada ayat (1) diberitahukan secara tertulis kepada PIHAK lainnya paling lambat 5 (lima) hari kerja sebelum berlaku."
    )
    return Ps("surat", judul, tuple(isi))


def penutup(d: str, rangkap: str, judul: str = "PENUTUP") -> Ps:
    """Originals: "2 (dua)"."""
    return Ps(
        "penutup",
        judul,
        (
            f"{d} dibuat dan ditandatangani pada hari, tanggal, bulan, dan tahun sebagaimana disebutkan pada bagian awal, dalam rangkap {rangkap} asli, bermeterai cukup, dan masing-masing mempunyai kekuatan hukum yang sama.",
        ),
    )
