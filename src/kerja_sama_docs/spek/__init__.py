"""From YAML files to models: read with places, then fitted, with everything that is wrong in Indonesian."""

from __future__ import annotations

from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.pohon import Hasil, read_tree, read_tree_file

__all__ = ["BatasYaml", "Hasil", "fit", "read_tree", "read_tree_file"]
