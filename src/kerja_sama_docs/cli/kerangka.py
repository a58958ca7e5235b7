"""Our kind of click command and group: Indonesian throughout, common options everywhere, commands imported late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click

from kerja_sama_docs.cli.galat import BrokenOutputError, report_exception
from kerja_sama_docs.cli.opsi import common_options

CONTEXT = {"help_option_names": ["--bantuan", "--help"], "max_content_width": 80}


@dataclass(frozen=True, slots=True)
class Entri:
    """A command that is imported when it is called.

    Attributes:
        nama: its Indonesian name.
        objek: where it is, "module:attribute".
        ringkas: its line in the help of the group.
        alias: names that are understood but not shown (English ones, for people who know other tools).

    """

    nama: str
    objek: str
    ringkas: str
    alias: tuple[str, ...] = ()


class Perintah(click.Command):
    """A command with the common options; use as `@click.command(cls=Perintah)`. Its callback may return an exit code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[OPSI]")
        kwargs.setdefault("context_settings", CONTEXT)
        super().__init__(*args, **kwargs)
        self.params = [*self.params, *common_options()]


class GrupMalas(click.Group):
    """A group whose commands are imported only when they are called, and which turns every failure into an exit code."""

    def __init__(self, *args: Any, entri: Sequence[Entri] = (), **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[OPSI]")
        kwargs.setdefault("subcommand_metavar", "PERINTAH [ARGUMEN] …")
        kwargs.setdefault("context_settings", CONTEXT)
        super().__init__(*args, **kwargs)
        self.params = [*self.params, *common_options()]
        self.entri = tuple(entri)
        self.by_name = {name: e for e in self.entri for name in (e.nama, *e.alias)}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click gives it)
        """Names as the help and the completion show them: in the order of the table, without aliases."""
        return [e.nama for e in self.entri]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command of that name or alias; None if the table has none."""
        entri = self.by_name.get(cmd_name)
        if entri is None:
            return None
        module, _, attribute = entri.objek.partition(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{entri.objek} is not a command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but with suggestions from the table, and with the Indonesian name for an alias."""
        name = args[0]
        if name not in self.by_name and not name.startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(f"Perintah '{name}' tidak ada. {self._suggestion(name)}", ctx=ctx)
        _, command, rest = super().resolve_command(ctx, args)
        entri = self.by_name.get(name)
        return (entri.nama if entri else None), command, rest

    def _suggestion(self, name: str) -> str:
        from difflib import get_close_matches

        close = get_close_matches(name.lower(), self.by_name)
        names = dict.fromkeys(f"'{self.by_name[c].nama}'" for c in close)
        return f"Maksud Anda {' atau '.join(names)}?" if names else "Lihat daftar perintah dengan --bantuan."

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands from the table alone, so that help imports none of them."""
        with formatter.section("Perintah"):
            formatter.write_dl([(e.nama, e.ringkas) for e in self.entri])

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """As click does; a reader that has gone away (`| head`) is told apart from other trouble."""
        try:
            return super().make_context(*args, **kwargs)
        except BrokenPipeError as error:
            raise BrokenOutputError from error

    def invoke(self, ctx: click.Context) -> int:
        """Run the command and give its exit code, also when it fails; here the settings are still known."""
        try:
            code = super().invoke(ctx)
        except BrokenPipeError as error:
            raise BrokenOutputError from error
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:
            return report_exception(error)
        return code if isinstance(code, int) else 0
