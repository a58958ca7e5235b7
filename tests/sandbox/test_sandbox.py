"""Clause text and templates come from outside: nothing in them runs code, loops without bound or prints by accident."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from kerja_sama_docs.sandbox import (
    BROKEN,
    MAX_TEMPLATE,
    NameUnknownError,
    SecurityError,
    TemplateError,
    make_environment,
)

# What each attack would give: code, a Python object, memory, time, or words that nobody meant.
CODE = [
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__ }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ ''['__class__'] }}",
    "{{ teks['__class__'] }}",
    "{{ teks.__class__ }}",
    "{{ daftar.__class__ }}",
    "{{ halo.__globals__ }}",
    "{{ halo.__code__ }}",
    "{{ halo['__globals__'] }}",
    "{{ teks.format }}",
    "{{ '{0.__class__}'.format(teks) }}",
    "{{ '{0.__class__}'.format_map(daftar[0]) }}",
    "{{ daftar[0].items() }}",
    "{{ daftar[0].pop('a') }}",
    "{{ dict(a=1) }}",
    "{{ teks|attr('__class__') }}",
    "{{ daftar|map(attribute='__class__')|list }}",
    "{{ daftar|groupby('__class__') }}",
    "{{ daftar|selectattr('__class__')|list }}",
    "{{ teks|format(1) }}",
    "{{ request }}",
    "{{ config }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% from 'os' import system %}",
    "{% extends 'x' %}",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "{% call halo() %}x{% endcall %}",
    "{% set x = halo %}{{ x }}",
    "{% block a %}{{ self.a() }}{% endblock %}",
    "{% autoescape false %}{{ teks }}{% endautoescape %}",
]  # fmt: skip
BOMBS = [
    "{{ 'x' * 10**10 }}",
    "{{ 9**(9**9) }}",
    "{{ teks * 1000000000 }}",
    "{{ '%1000000000s' % teks }}",
    "{{ '%1000000000s'|format(teks) }}",
    "{{ teks|center(1000000000) }}",
    "{{ lipsum(n=100000) }}",
    "{{ range(10**9)|list }}",
    "{% for i in range(10**9) %}x{% endfor %}",
    "{% for c in teks %}x{% endfor %}",
    "{% for k in daftar[0] %}x{% endfor %}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}",
    "{% set result = (1, 1) %}" + "{% set result = (result, result) %}" * 40,
    "{% for a in daftar recursive %}{{ loop(daftar) }}{% endfor %}",
    "{% for a in panjang %}" * 4 + "x" * 100 + "{% endfor %}" * 4,
    "{% for a in daftar %}" * 21 + "x" + "{% endfor %}" * 21,
    "{% if 1 %}" * 150 + "x" + "{% endif %}" * 150,
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "1+(" * 150 + "1" + ")" * 150 + " }}",
    "{{ " + "not " * 5000 + "1 }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ " + "[" * 3000 + "]" * 3000 + " }}",
]
ODD = [
    "{{ daftar[[1]] }}",
    "{{ 1 < 'a' }}",
    "{{ halo() }}",
    "{{ halo(1, 2, 3) }}",
    "{{ halo(teks=1, teks=2) }}",
    "{{ 1|tebal(2) }}",
    "{{ -teks }}",
    "{{ 1/0 }}",
    "{{ teks[0:1] }}",
    "{{ {'a': 1} }}",
    "{{ teks ~ teks }}",
    "{{ 'x' if false }}",
    "{% with a=1 %}{{ a }}{% endwith %}",
    "{% filter tebal %}x{% endfilter %}",
    "{{",
    "{% for %}",
    "{{ daftar }}",
    "{{ true }}",
    "{{ none }}",
    "{{ 1.5 }}",
]


def halo(teks: str) -> str:
    """The one function of this vocabulary."""
    return f"halo {teks}"


def finalize(value: object) -> object:
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TemplateError("not printable")


ENVIRONMENT = make_environment(
    finalize=finalize,
    filters={"tebal": lambda value: f"*{value}*"},
    functions={"halo": halo},
    autoescape=True,
)
DATA: dict[str, object] = {
    "teks": "kata",
    "daftar": ({"a": "satu"}, {"a": "dua"}),
    "panjang": tuple({"a": "x"} for _ in range(2000)),
    "kosong": {},
}


def render(text: str) -> str:
    return ENVIRONMENT.from_string(text).render(DATA)


@pytest.mark.parametrize("text", CODE + BOMBS + ODD)
def test_refused_at_once(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(BROKEN):
        render(text)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ teks }}", "kata"),
        ("{{ daftar[1].a }}", "dua"),
        ("{{ daftar[-1]['a'] }}", "dua"),
        ("{{ teks|tebal }}", "*kata*"),
        ("{{ halo('x') }}{{ halo(teks='y') }}", "halo xhalo y"),
        ("{{ 2 + 3 - 1 }}", "4"),
        ("{{ 'ya' if teks == 'kata' and 2 > 1 else 'tidak' }}", "ya"),
        ("{% if x is defined %}a{% elif teks in ('kata', 'b') %}b{% else %}c{% endif %}", "b"),
        (
            "{% for d in daftar %}{{ loop.index }}{{ d.a }}{% if not loop.last %}/{{ loop.length }} {% endif %}{% endfor %}",
            "1satu/2 2dua",
        ),
        (
            "{% for d in daftar %}{% for e in daftar %}{{ e.a[:0] if false else 1 }}{% endfor %}{% endfor %}",
            None,
        ),
        ("{# catatan #}x\n", "x\n"),
        ("{{ '<&>' }}", "&lt;&amp;&gt;"),
    ],
)
def test_what_a_template_needs_works(text: str, words: str | None) -> None:
    if words is None:
        with pytest.raises(SecurityError):
            render(text)
    else:
        assert render(text) == words


@pytest.mark.parametrize(
    ("text", "name", "known"),
    [
        ("{{ salah }}", "salah", None),
        ("{{ salah.lagi }}", "salah", None),
        ("{{ salah|tebal }}", "salah", None),
        ("{{ halo(salah) }}", "salah", None),
        ("{{ salah(1) }}", "salah", None),
        ("{{ salah + 1 }}", "salah", None),
        ("{{ 'x' if salah else 'y' }}", "salah", None),
        ("{{ 'x' if salah == 1 else 'y' }}", "salah", None),
        ("{% for x in salah %}{{ x }}{% endfor %}", "salah", None),
        ("{{ daftar[0].salah }}", "salah", ("a",)),
        ("{{ daftar[0]['salah'] }}", "salah", ("a",)),
        ("{{ daftar[7].a }}", "7", ("0", "1")),
        ("{{ kosong.salah }}", "salah", ()),
        ("{{ cycler }}", "cycler", None),
    ],
)
def test_an_unknown_name_says_its_name_and_its_neighbours(
    text: str, name: str, known: tuple[str, ...] | None
) -> None:
    with pytest.raises(NameUnknownError) as error:
        render(text)
    assert (error.value.name, error.value.known) == (name, known)


@pytest.mark.parametrize("text", ["{% if false %}{{ 1|nope }}{% endif %}", "{{ 1 if 1 is nope else 2 }}"])
def test_an_unknown_filter_is_found_in_a_branch_that_is_not_taken(text: str) -> None:
    with pytest.raises(TemplateError, match="nope"):
        ENVIRONMENT.from_string(text)


def test_a_condition_alone() -> None:
    assert ENVIRONMENT.compile_expression("teks == 'kata'", undefined_to_none=False)(**DATA) is True
    for text in ("teks ~ teks", "halo.__globals__", "9**9**9", "[x for x in y]"):
        with pytest.raises(BROKEN):
            result = ENVIRONMENT.compile_expression(text, undefined_to_none=False)(**DATA)
            bool(result)


def test_a_text_that_is_too_long() -> None:
    with pytest.raises(SecurityError):
        ENVIRONMENT.from_string(" " * (MAX_TEMPLATE + 1))


def test_loops_count_over_the_whole_text_and_anew_for_each_rendering() -> None:
    template = ENVIRONMENT.from_string("{% for a in panjang %}" + "x" * 100_000 + "{% endfor %}")
    assert len(template.render(DATA)) == len(template.render(DATA)) == 200_000_000
    twice = "{% for a in panjang %}" + "x" * 100_000 + "{% endfor %}"
    with pytest.raises(SecurityError):
        render(twice + twice)


def test_jinja_is_reached_through_the_sandbox_only(akar: Path) -> None:
    package = akar / "src" / "kerja_sama_docs"
    texts = {p.relative_to(package).as_posix(): p.read_text(encoding="utf-8") for p in package.rglob("*.py")}
    users = {
        name for name, text in texts.items() if re.search(r"^\s*(from|import) (jinja2|docxtpl)\b", text, re.M)
    }
    # The page of `banding` is our own template, packaged with the program: what is compared is data to it, and escaped.
    own = "banding/halaman/cetak.py"
    assert "autoescape=True" in texts[own]
    users.remove(own)
    assert users == {
        "sandbox/__init__.py",
        "sandbox/tata_bahasa.py",
        "susunan/bahasa_klausul.py",
        "word/templat.py",
    }
    makers = {name for name in users if re.search(r"(?<!def )\b\w*Environment\(", texts[name])}
    assert makers == {"sandbox/__init__.py"}
    assert {name for name in users if ".render(" in texts[name]} == {
        "susunan/bahasa_klausul.py",
        "word/templat.py",
    }
    assert "jinja_env=_ENVIRONMENT" in texts["word/templat.py"]
