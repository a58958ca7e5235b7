"""Renders a Word template: bytes and plain frozen data in, bytes out.

The only module that knows docxtpl, so that a template compiled once can replace its per-document work. docxtpl by itself
runs any code a template holds and loses `&` and `<`; with our environment it does neither.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from docx.image.image import Image
from docxtpl import DocxTemplate, InlineImage
from jinja2 import TemplateError, TemplateSyntaxError
from lxml import etree
from markupsafe import Markup, escape

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.sandbox import BROKEN, NameUnknownError, make_environment
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat
from kerja_sama_docs.word.buka import open_docx


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture (PNG or JPEG), and the words for a reader who cannot see it."""

    isi: bytes
    keterangan: str


# What a template is filled with: text, switches, pictures, and groups of them.
Data = str | int | bool | Gambar | tuple["Data", ...] | Mapping[str, "Data"]
_LOGO_HEIGHT_EMU = 792_000  # 2.2 cm
# Beside Jinja's errors, what docxtpl and lxml stumble over when the markup around the tags is not what they expect.
_BROKEN = (*BROKEN, AssertionError, AttributeError, LookupError, etree.LxmlError)


class _Picture(InlineImage):  # type: ignore[misc]
    """docxtpl's picture in a line, with alternative text."""

    def __init__(self, template: DocxTemplate, gambar: Gambar) -> None:
        super().__init__(template, io.BytesIO(gambar.isi), height=_LOGO_HEIGHT_EMU)
        self._words = gambar.keterangan

    def _insert_image(self) -> str:
        return str(super()._insert_image()).replace(
            "<wp:docPr ", f"<wp:docPr descr={quoteattr(self._words)} ", 1
        )


def _finalize(value: object) -> object:
    if isinstance(value, str | InlineImage | Markup) or (
        isinstance(value, int) and not isinstance(value, bool)
    ):
        return value
    raise TemplateError(f"not printable: {value!r:.200}")


_ENVIRONMENT = make_environment(finalize=_finalize, filters={}, functions={}, autoescape=True)


def render_template(templat: bytes, data: Mapping[str, Data], berkas: str) -> bytes:
    """The template filled in, as docxtpl saves it.

    Raises TemuanError, with the words of the template around the place, if the template is no .docx, is broken, or asks
    for a name that does not exist; also if a picture is none.
    """
    open_docx(templat, berkas)
    template = DocxTemplate(io.BytesIO(templat))
    context = {key: _to_docxtpl(value, template) for key, value in data.items()}
    try:
        template.render(context, jinja_env=_ENVIRONMENT, autoescape=True)
    except _BROKEN as error:
        raise TemuanError([_explain(error, berkas, tuple(data))]) from error
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()


def _to_docxtpl(value: Data, template: DocxTemplate) -> object:
    if isinstance(value, str) and ("{_" in value or "_}" in value):
        # docxtpl writes `{_{` in its output as `{{`, also where it is a fact; a character reference it lets alone.
        return Markup(str(escape(value)).replace("_", "&#95;"))  # noqa: S704 - escaped in the same line
    if isinstance(value, Gambar):
        return _picture(value, template)
    if isinstance(value, Mapping):
        return {key: _to_docxtpl(item, template) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_to_docxtpl(item, template) for item in value)
    return value


def _picture(gambar: Gambar, template: DocxTemplate) -> _Picture:
    try:
        Image.from_blob(gambar.isi)
    except Exception as error:  # python-docx reads the header by hand; a broken one raises whatever it hits
        raise TemuanError(
            [
                galat(
                    "logo-rusak",
                    f"gambar “{gambar.keterangan}” tidak terbaca",
                    saran="Simpan ulang sebagai PNG atau JPEG.",
                )
            ]
        ) from error
    return _Picture(template, gambar)


def _explain(error: Exception, berkas: str, known: tuple[str, ...]) -> Temuan:
    near_text = _context_of(error)
    where = f" di dekat “{near_text}”" if near_text else ""
    place = Tempat(berkas)
    if isinstance(error, NameUnknownError):
        near = nearest(error.name, known if error.known is None else error.known)
        return galat(
            "templat-nama",
            f"templat memakai nama “{error.name}” yang tidak dikenal{where}",
            place,
            f"Maksud Anda “{near[0]}”?" if near else "Lihat daftar nama dalam panduan templat.",
        )
    if isinstance(error, TemplateSyntaxError):
        return galat(
            "templat-susunan",
            f"tanda {{{{ … }}}} atau {{% … %}} dalam templat tidak lengkap{where}",
            place,
            "Buka templat di Word; periksa pasangan {%p if %} … {%p endif %} dan {%p for %} … {%p endfor %}.",
        )
    return galat(
        "templat-terlarang",
        f"templat memuat ungkapan yang tidak dapat dicetak atau tidak diizinkan{where}",
        place,
        "Pakai hanya nama yang ada dalam panduan templat.",
    )


def _context_of(error: Exception) -> str:
    """The template's own words around the error, as far as docxtpl knows them."""
    lines = getattr(error, "docx_context", ())
    words = " ".join(re.sub(r"<[^>]*>", "", str(line)) for line in lines)
    return " ".join(words.split())[:80]
