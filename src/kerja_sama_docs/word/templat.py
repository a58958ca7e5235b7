"""Renders a Word template: bytes and plain frozen data in, bytes out.

The only module that knows docxtpl, so that a template compiled once can replace its per-document work. docxtpl by itself
runs any code a template holds and loses `&` and `<`; with our environment it does neither.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

from docxtpl import DocxTemplate, InlineImage
from jinja2 import TemplateError, TemplateSyntaxError
from markupsafe import Markup

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.sandbox import NameUnknownError, make_environment
from kerja_sama_docs.temuan import Temuan, TemuanError, galat
from kerja_sama_docs.tempat import Tempat

# What a template is filled with: text, switches, and groups of them.
Data = str | int | bool | bytes | tuple["Data", ...] | Mapping[str, "Data"]
_LOGO_HEIGHT_EMU = 792_000  # 2.2 cm


def _finalize(value: object) -> object:
    if isinstance(value, str | InlineImage | Markup) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TemplateError(f"not printable: {value!r:.200}")


_ENVIRONMENT = make_environment(finalize=_finalize, filters={}, functions={}, autoescape=True)


def render_template(templat: bytes, data: Mapping[str, Data], berkas: str) -> bytes:
    """The template filled in, as docxtpl saves it.

    Raises TemuanError, with the words of the template around the place, if the template is broken or asks for a name
    that does not exist.
    """
    template = DocxTemplate(io.BytesIO(templat))
    context = {key: _to_docxtpl(value, template) for key, value in data.items()}
    try:
        template.render(context, jinja_env=_ENVIRONMENT, autoescape=True)
    except (TemplateError, AssertionError, RecursionError) as error:
        raise TemuanError([_explain(error, berkas, tuple(data))]) from error
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()


def _to_docxtpl(value: Data, template: DocxTemplate) -> object:
    if isinstance(value, bytes):
        return InlineImage(template, io.BytesIO(value), height=_LOGO_HEIGHT_EMU)
    if isinstance(value, Mapping):
        return {key: _to_docxtpl(item, template) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_to_docxtpl(item, template) for item in value)
    return value


def _explain(error: Exception, berkas: str, known: tuple[str, ...]) -> Temuan:
    near_text = _context_of(error)
    where = f" di dekat “{near_text}”" if near_text else ""
    place = Tempat(berkas)
    if isinstance(error, NameUnknownError):
        near = nearest(error.name, error.known or known)
        return galat(
            "templat-nama", f"templat memakai nama “{error.name}” yang tidak dikenal{where}", place,
            f"Maksud Anda “{near[0]}”?" if near else "Lihat daftar nama dalam panduan templat.",
        )
    if isinstance(error, TemplateSyntaxError):
        return galat(
            "templat-susunan", f"tanda {{{{ … }}}} atau {{% … %}} dalam templat tidak lengkap{where}", place,
            "Buka templat di Word; periksa pasangan {%p if %} … {%p endif %} dan {%p for %} … {%p endfor %}.",
        )
    return galat(
        "templat-terlarang", f"templat memuat ungkapan yang tidak dapat dicetak atau tidak diizinkan{where}", place,
        "Pakai hanya nama yang ada dalam panduan templat.",
    )


def _context_of(error: Exception) -> str:
    """The template's own words around the error, as far as docxtpl knows them."""
    lines = getattr(error, "docx_context", ())
    words = " ".join(re.sub(r"<[^>]*>", "", str(line)) for line in lines)
    return " ".join(words.split())[:80]
