"""The one place that makes a Jinja environment, for clause text and for Word templates alike.

Both come from outside (a colleague's file, a partner's template), so nothing in them may run code, loop without bound or
print something that nobody meant to print. What each measure stops was measured; see `docs/arsitektur.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from types import CodeType
from typing import NoReturn

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kerja_sama_docs.sandbox.tata_bahasa import LOOP_FILTER, CountingContext, check_tree, count_loop

__all__ = [
    "BROKEN", "MAX_TEMPLATE", "NameUnknownError", "SecurityError", "TemplateError", "TemplateSyntaxError",
    "UndefinedError", "make_environment",
]  # fmt: skip

# Characters of one clause text or one template part; a real part has some 100 000.
MAX_TEMPLATE = 4_000_000
# What a text from outside can raise while it is compiled or rendered: Jinja's own errors, and Python's for operands and
# arguments of the wrong kind (`1 < 'a'`, `rujuk()`, a number of 5000 digits).
BROKEN = (TemplateError, RecursionError, TypeError, ValueError)
# Tests that clause and template conditions need, and no others.
_TESTS = frozenset(
    {
        "defined",
        "undefined",
        "none",
        "in",
        "==",
        "eq",
        "!=",
        "ne",
        ">",
        "gt",
        "<",
        "lt",
        ">=",
        "ge",
        "<=",
        "le",
    }
)
# What a template may ask of a running loop.
_LOOP = frozenset({"index", "index0", "first", "last", "length"})


class NameUnknownError(UndefinedError):
    """A name that is not in the vocabulary was used.

    Attributes:
        name: the misspelt name.
        known: what there is instead where it was looked for; None for a name of the vocabulary's top level, or one that
            was asked of something that has no names at all.
    """

    def __init__(self, name: str, known: tuple[str, ...] | None) -> None:
        self.name = name
        self.known = known
        super().__init__(name)


class _Unknown(StrictUndefined):
    """Undefined that says its name and its neighbours, for "maksud Anda …?"."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *_args: object, **_kwargs: object) -> NoReturn:
        holder = self._undefined_obj
        if self._undefined_name is None:  # an if without an else
            raise UndefinedError(self._undefined_hint)
        known: tuple[str, ...] | None = None
        if isinstance(holder, Mapping):
            known = tuple(str(key) for key in holder)
        elif isinstance(holder, tuple):
            known = tuple(str(place) for place in range(len(holder)))
        raise NameUnknownError(str(self._undefined_name), known)

    __add__ = __radd__ = __str__ = __len__ = __iter__ = __bool__ = __eq__ = __ne__ = __hash__ = (
        __contains__
    ) = _fail_with_undefined_error
    __lt__ = __le__ = __gt__ = __ge__ = __getitem__ = __call__ = _fail_with_undefined_error


class _Environment(ImmutableSandboxedEnvironment):
    """Sandboxed further: only our own functions can be called, and no operator can make a huge value."""

    context_class = CountingContext
    intercepted_binops = frozenset({"*", "**", "%", "+", "-", "/", "//"})
    intercepted_unops = frozenset({"+", "-"})
    own_functions: frozenset[Callable[..., object]] = frozenset()

    def is_safe_callable(self, obj: object) -> bool:
        if isinstance(obj, _Unknown):
            obj()  # says which name is unknown
        return any(obj is own for own in self.own_functions)

    def call_binop(self, context: object, operator: str, left: object, right: object) -> object:  # noqa: ARG002
        for operand in (left, right):
            if isinstance(operand, _Unknown):
                operand()
        if operator in {"+", "-"} and isinstance(left, int) and isinstance(right, int):
            return left + right if operator == "+" else left - right
        raise SecurityError(f"operator {operator}")

    def call_unop(self, context: object, operator: str, arg: object) -> object:  # noqa: ARG002
        if operator == "-" and isinstance(arg, int):
            return -arg
        raise SecurityError(f"operator {operator}")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > MAX_TEMPLATE:
            raise SecurityError("size")
        return super()._parse(source, name, filename)

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        check_tree(source, self.filters.keys() - {LOOP_FILTER}, self.tests)
        return super()._generate(source, name, filename, defer_init)

    def _compile(self, source: str, filename: str) -> CodeType:
        try:
            return super()._compile(source, filename)
        except SyntaxError as error:  # Jinja does not see `f(a=1, a=2)`; Python does
            raise SecurityError("not compilable") from error

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:  # noqa: ARG002
        # Only what a mapping holds may be reached by a dot; methods and properties of Python objects never.
        return False

    def getattr(self, obj: object, attribute: str) -> object:
        if isinstance(obj, LoopContext) and attribute in _LOOP:
            return getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        if isinstance(obj, _Unknown):
            obj()
        if isinstance(obj, Mapping):
            if isinstance(argument, str) and argument in obj:
                return obj[argument]
            return self.undefined(obj=obj, name=str(argument))
        if isinstance(obj, tuple) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.undefined(obj=obj, name=str(argument))


def make_environment(
    *,
    finalize: Callable[[object], object],
    filters: Mapping[str, Callable[..., object]],
    functions: Mapping[str, Callable[..., object]],
    autoescape: bool,
) -> ImmutableSandboxedEnvironment:
    """A strict, sandboxed environment whose whole vocabulary is given here.

    Args:
        finalize: turns the value of every `{{ … }}` into text; it should refuse what nobody meant to print.
        filters: the only filters there are.
        functions: the only global names, and the only things that can be called.
        autoescape: True where the output is XML.
    """
    environment = _Environment(
        undefined=_Unknown,
        autoescape=autoescape,
        finalize=_strict(finalize),
        keep_trailing_newline=True,
        cache_size=0,
    )
    own = {name: _strict(function) for name, function in functions.items()}
    environment.own_functions = frozenset(own.values())
    environment.globals = dict(own)
    environment.filters = {name: _strict(filter_) for name, filter_ in filters.items()} | {
        LOOP_FILTER: count_loop
    }
    environment.tests = {name: test for name, test in environment.tests.items() if name in _TESTS}
    return environment


def _strict(function: Callable[..., object]) -> Callable[..., object]:
    """The same function, which says which name is unknown instead of working with it."""

    @wraps(function)
    def apply(*args: object, **kwargs: object) -> object:
        for value in (*args, *kwargs.values()):
            if isinstance(value, _Unknown):
                value()
        return function(*args, **kwargs)

    return apply
