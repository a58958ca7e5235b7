"""The table of commands, and what every command shares."""

from __future__ import annotations

import click
import pytest

from kerja_sama_docs.cli.kerangka import Entri, GrupMalas, Perintah
from kerja_sama_docs.cli.utama import ENTRI, group

COMMON = {"--senyap", "--rinci", "--warna", "--lacak"}


@pytest.mark.parametrize("entri", ENTRI, ids=lambda e: e.nama)
def test_every_entry_leads_to_a_command_of_ours(entri: Entri) -> None:
    context = click.Context(group)
    for name in (entri.nama, *entri.alias):
        command = group.get_command(context, name)
        assert isinstance(command, Perintah | GrupMalas)
        assert command.name == entri.nama
        assert {option for p in command.params for option in p.opts} >= COMMON
        assert command.help


def test_names_and_aliases_are_unique() -> None:
    names = [name for e in ENTRI for name in (e.nama, *e.alias)]
    assert len(names) == len(set(names))


def test_an_entry_that_is_no_command_is_our_bug() -> None:
    wrong = GrupMalas("uji", entri=[Entri("salah", "pathlib:Path", "")])
    with pytest.raises(TypeError, match="pathlib:Path"):
        wrong.get_command(click.Context(wrong), "salah")


def test_unknown_names_are_no_command() -> None:
    assert group.get_command(click.Context(group), "riksa") is None
