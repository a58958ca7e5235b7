"""The one place that makes a Jinja environment, for clause text and for Word templates alike.

Both come from outside (a colleague's file, a partner's template), so nothing in them may run code, loop without bound or
print something that nobody meant to print. What each measure stops was measured; see `docs/arsitektur.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

__all__ = [
    "MAX_TEMPLATE", "NameUnknownError", "SecurityError", "TemplateError", "TemplateSyntaxError", "UndefinedError",
    "make_environment",
]

# Characters of one clause text or one template part; a real part has some 100 000.
MAX_TEMPLATE = 4_000_000
# Tests that clause and template conditions need, and no others.
_TESTS = frozenset({"defined", "undefined", "none", "in", "==", "eq", "!=", "ne", ">", "gt", "<", "lt", ">=", "ge", "<=", "le"})
# What a template may ask of a running loop.
_LOOP = frozenset({"index", "index0", "first", "last", "length"})


class NameUnknownError(UndefinedError):
    """A name that is not in the vocabulary was used; `name` is the misspelt name, `known` what there is instead."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        self.name = name
        self.known = known
        super().__init__(name)


class _Unknown(StrictUndefined):
    """Undefined that says its name and its neighbours, for "maksud Anda …?"."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *_args: object, **_kwargs: object) -> NoReturn:
        holder = self._undefined_obj
        known = tuple(str(key) for key in holder) if isinstance(holder, Mapping) else ()
        raise NameUnknownError(str(self._undefined_name), known)

    __add__ = __radd__ = __str__ = __len__ = __iter__ = __bool__ = __eq__ = __ne__ = __hash__ = __contains__ = (
        _fail_with_undefined_error
    )
    __lt__ = __le__ = __gt__ = __ge__ = __getitem__ = __call__ = _fail_with_undefined_error


class _Environment(ImmutableSandboxedEnvironment):
    """Sandboxed further: only our own functions can be called, and no operator can make a huge value."""

    intercepted_binops = frozenset({"*", "**", "%", "+", "-", "/", "//"})
    own_functions: frozenset[Callable[..., object]] = frozenset()

    def is_safe_callable(self, obj: object) -> bool:
        if isinstance(obj, _Unknown):
            obj()  # says which name is unknown
        return any(obj is own for own in self.own_functions)

    def call_binop(self, context: object, operator: str, left: object, right: object) -> object:  # noqa: ARG002
        if operator in {"+", "-"} and isinstance(left, int) and isinstance(right, int):
            return left + right if operator == "+" else left - right
        raise SecurityError(f"operator {operator}")

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
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
            if argument in obj:
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
        undefined=_Unknown, autoescape=autoescape, finalize=finalize, keep_trailing_newline=True, cache_size=0
    )
    environment.own_functions = frozenset(functions.values())
    environment.globals = dict(functions)
    environment.filters = dict(filters)
    environment.tests = {name: test for name, test in environment.tests.items() if name in _TESTS}
    return environment
