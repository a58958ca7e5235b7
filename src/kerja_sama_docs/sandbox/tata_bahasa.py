"""Which of Jinja's constructs a text from outside may use, and what its loops may cost.

Refused before anything runs: what is not needed is not there to be abused (`{% set %}` with `~` doubles a text with
every line, `{% include %}` has nothing to include, deep nesting breaks Python's own compiler).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError
from jinja2.runtime import Context, Undefined
from jinja2.utils import pass_context

# Characters that the loops of one template may write, counted by the bodies of the loops; a real annex has some 10⁷.
MAX_WRITTEN = 300_000_000
MAX_DEPTH = 60
MAX_LOOPS = 4
LOOP_FILTER = "_dihitung"
# What an expression writes at the most is not known beforehand; counted as this many characters.
_EXPRESSION = 100
_ALLOWED: frozenset[type[nodes.Node]] = frozenset({
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Filter,
    nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.If, nodes.CondExpr, nodes.For,
    nodes.Call, nodes.Keyword, nodes.Add, nodes.Sub, nodes.Neg, nodes.Tuple, nodes.List,
})  # fmt: skip


class ForbiddenError(SecurityError):
    """A construct that is not part of our templates; `lineno` is its line in the text."""

    def __init__(self, what: str, lineno: int | None = None) -> None:
        self.lineno = lineno
        super().__init__(what)


class CountingContext(Context):
    """The context of one rendering, which remembers what its loops have cost."""

    written = 0


def check_tree(tree: nodes.Template, filters: Collection[str], tests: Collection[str]) -> None:
    """Refuse what is not allowed, and make every loop count.

    Raises ForbiddenError, or TemplateAssertionError for a filter or test that does not exist (Jinja itself would say so
    only where the branch is reached).
    """
    loops: list[nodes.For] = []
    for node, depth, around in _walk(_content(tree), 0, 0):
        if type(node) not in _ALLOWED:
            raise ForbiddenError(type(node).__name__, node.lineno)
        if depth > MAX_DEPTH or around > MAX_LOOPS:
            raise ForbiddenError("nesting", node.lineno)
        if isinstance(node, nodes.Filter) and node.name not in filters:
            raise TemplateAssertionError(f"No filter named {node.name!r}.", node.lineno)
        if isinstance(node, nodes.Test) and node.name not in tests:
            raise TemplateAssertionError(f"No test named {node.name!r}.", node.lineno)
        if isinstance(node, nodes.Output) and any(_is_unprintable(child) for child in node.nodes):
            raise ForbiddenError("constant", node.lineno)
        if isinstance(node, nodes.For):
            loops.append(node)
    for loop in loops:
        if loop.recursive:
            raise ForbiddenError("recursive loop", loop.lineno)
        cost = nodes.Const(_weigh(loop), lineno=loop.lineno)
        loop.iter = nodes.Filter(loop.iter, LOOP_FILTER, [cost], [], None, None, lineno=loop.lineno)


@pass_context
def count_loop(context: CountingContext, items: object, cost: int) -> object:
    """What a loop runs over, once it is known that the loop is short enough.

    Raises SecurityError for anything but a sequence of ours, and when the loops write too much.
    """
    if isinstance(items, Undefined):
        return items
    if not isinstance(items, tuple | list):
        raise SecurityError("loop over something that is no sequence")
    context.written += cost * len(items)
    if context.written > MAX_WRITTEN:
        raise SecurityError("loops that write too much")
    return items


def _content(tree: nodes.Template) -> list[nodes.Node]:
    """The statements; a lone condition comes from Jinja wrapped into an assignment of its own."""
    match tree.body:
        case [nodes.Assign(target=nodes.Name(name="result")) as assign]:
            return [assign.node]
    return list(tree.body)


def _walk(items: list[nodes.Node], depth: int, loops: int) -> Iterator[tuple[nodes.Node, int, int]]:
    """Every node with the number of nodes and of loops around it; without recursion, as the depth is not ours."""
    waiting = [(node, depth, loops) for node in reversed(items)]
    while waiting:
        node, depth, loops = waiting.pop()
        inside = loops + isinstance(node, nodes.For)
        yield node, depth, inside
        waiting.extend((child, depth + 1, inside) for child in node.iter_child_nodes())


def _is_unprintable(node: nodes.Node) -> bool:
    """Whether a constant is one that Jinja would print as Python writes it: True, None, 1.5."""
    return isinstance(node, nodes.Const) and (node.value is None or isinstance(node.value, bool | float))


def _weigh(loop: nodes.For) -> int:
    texts = [data for node in loop.body for data in _iter_texts(node)]
    return _EXPRESSION * (1 + sum(1 for node in loop.body for _ in node.find_all(nodes.Output))) + sum(texts)


def _iter_texts(node: nodes.Node) -> Iterator[int]:
    if isinstance(node, nodes.TemplateData):
        yield len(node.data)
    for data in node.find_all(nodes.TemplateData):
        yield len(data.data)
