"""Strict reading of `riwayat.yaml` as YAML nodes: limits, places, and a list of everything that is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

MAX_BYTES = 5_000_000
_ADVICE = (
    "pulihkan riwayat.yaml dari cadangan atau dari git; program tidak akan menimpanya dan draf tidak diubah"
)


class _Loader(yaml.SafeLoader):
    """The pure-Python loader (the C one crashes on deep nesting), without aliases: we never write them."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="alias tidak dipakai di berkas ini", problem_mark=mark)
        return super().compose_node(parent, index)


@dataclass(slots=True)
class NodeReader:
    """Walks the nodes; what is wrong is collected in `faults`."""

    berkas: str
    faults: list[Temuan] = field(default_factory=list)

    def fault(self, path: str, node: yaml.Node, message: str) -> None:
        mark = node.start_mark
        place = Tempat(self.berkas, path, mark.line + 1, mark.column + 1)
        self.faults.append(damaged(f"{path or 'isinya'}: {message}", place))

    def mapping(self, node: yaml.Node, path: str) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self.fault(path, node, "seharusnya berisi pasangan kunci dan nilai")
            return {}
        found: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            key = self.text(key_node, path)
            if key in found:
                self.fault(path, key_node, f"kunci “{key}” tertulis dua kali")
            found[key] = value
        return found

    def fields(self, node: yaml.Node, path: str, keys: tuple[str, ...]) -> dict[str, yaml.Node]:
        """Read a mapping with exactly these keys; {} if it is not."""
        found = self.mapping(node, path)
        wrong = [f"kunci “{key}” tidak ada" for key in keys if key not in found]
        wrong += [f"kunci “{key}” tidak dikenal" for key in found if key not in keys]
        for message in wrong:
            self.fault(path, node, message)
        return {} if wrong else found

    def items(self, node: yaml.Node, path: str) -> list[yaml.Node]:
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self.fault(path, node, "seharusnya berupa daftar")
        return []

    def text(self, node: yaml.Node, path: str) -> str:
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.fault(path, node, "seharusnya berupa teks")
        return ""

    def matching(self, node: yaml.Node, path: str, pattern: re.Pattern[str], wanted: str) -> str:
        text = self.text(node, path)
        if not pattern.fullmatch(text):
            self.fault(path, node, f"“{text[:80]}” bukan {wanted}")
        return text


def decode(data: bytes, berkas: str) -> str:
    if len(data) > MAX_BYTES:
        message = f"berkas melampaui batas {MAX_BYTES} bita"
        raise TemuanError([damaged(message, Tempat(berkas))])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TemuanError([damaged("bukan teks UTF-8", Tempat(berkas, baris=line))]) from error


def compose(text: str, berkas: str) -> yaml.Node:
    try:
        root = yaml.compose(text, Loader=_Loader)
    except RecursionError as error:
        raise TemuanError([damaged("tersarang terlalu dalam", Tempat(berkas))]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = Tempat(berkas, baris=mark.line + 1, kolom=mark.column + 1) if mark else Tempat(berkas)
        raise TemuanError([damaged(f"bukan YAML yang benar ({error.problem})", place)]) from error
    except (yaml.YAMLError, ValueError) as error:
        raise TemuanError([damaged("bukan YAML yang benar", Tempat(berkas))]) from error
    if not isinstance(root, yaml.Node):
        raise TemuanError([damaged("berkas kosong", Tempat(berkas))])
    return root


def damaged(message: str, place: Tempat) -> Temuan:
    return galat("riwayat-rusak", f"riwayat tidak dapat dibaca: {message}", place, _ADVICE)
