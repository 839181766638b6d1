"""The commands around the profile file: `triage profile check`, `triage profile schema`, `triage init`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from triage.commands import language_of, surroundings
from triage.errors import ConfigError


class Lang(StrEnum):
    """Languages of the program's own words."""

    de = "de"
    en = "en"


Language = Annotated[Lang | None, typer.Option("--lang", help="The program's own words; default: the locale.")]

profile_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Look at the profile: check, schema.")


@profile_app.command()
def check(
    file: Annotated[
        str | None, typer.Argument(help="Default: $TRIAGE_PROFILE, ./profile.yaml, your config folder.")
    ] = None,
    profile: Annotated[
        str | None, typer.Option("--profile", "-p", help="The same, as the other commands name it.")
    ] = None,
    lang: Language = None,
) -> None:
    """Tell in sentences how the profile is understood, and what in it cannot be used."""
    from triage.profile import load_profile
    from triage.profile_tools.describe import describe
    from triage.settings import find_profile, shown_path

    around = surroundings()
    path = file or find_profile(profile, around.env)
    if path is None:
        raise ConfigError("no profile: name one, or make one with `triage init`")
    lines = describe(load_profile(path), language_of(lang, around.env))
    typer.echo("\n".join((f"{shown_path(path)}:", *lines)))


@profile_app.command()
def schema() -> None:
    """Print the JSON Schema of the profile, for editors that complete and check YAML."""
    from triage.profile_tools.schema import schema_text

    typer.echo(schema_text(), nl=False)


def init(
    source: Annotated[
        str | None, typer.Option("--from", help="A LinkedIn export (zip or folder) to start from.", metavar="PATH")
    ] = None,
    template: Annotated[
        str | None, typer.Option("--template", help="An example to start from, such as nurse.", metavar="NAME")
    ] = None,
    out: Annotated[
        str, typer.Option("--out", "-o", help="The file to write; one that is there stays as it is.")
    ] = "profile.yaml",
    lang: Language = None,
) -> None:
    """Make a profile: asks a few questions, or starts from an export or an example."""
    from triage.profile_tools import init as new

    around = surroundings()
    language = language_of(lang, around.env)
    new.check_free(out)
    if source is not None and template is not None:
        raise ConfigError("--from and --template: take one of the two")
    if source is not None:
        made_by, text = "export", new.text_of_export(source, language)
    elif template is not None:
        made_by, text = "template", new.text_of_template(template)
    elif around.stdin.isatty():
        made_by, text = "questions", new.text_of_questions(input, typer.echo, language)
    else:
        raise ConfigError("no terminal to ask questions on; start with --from EXPORT or --template NAME")
    new.write_new(out, text)
    for line in new.next_steps(out, made_by, language):
        typer.echo(line)
