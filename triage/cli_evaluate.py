"""The command that measures: `triage evaluate`."""

from __future__ import annotations

from typing import Annotated

import typer

from triage import commands
from triage.cli_learning import ProfileFile, RulesFile
from triage.errors import ConfigError


def evaluate(
    labelled: Annotated[
        list[str] | None,
        typer.Argument(
            help="Labelled messages: JSON lines or a folder as the corpus is; default: its testing part.",
            metavar="[PATH]...",
        ),
    ] = None,
    mine: Annotated[bool, typer.Option("--mine", help="On the messages that you labelled.")] = False,
    bundled: Annotated[
        bool, typer.Option("--bundled", help="With --mine: by the bundled model, not your own.")
    ] = False,
    facts: Annotated[bool, typer.Option("--facts", help="Facts and fits instead.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    plot: Annotated[
        str | None, typer.Option("--plot", help="Draw reliability and confusion: .svg or .png.", metavar="FILE")
    ] = None,
    card: Annotated[str | None, typer.Option("--card", help="Write the bundled model's card.", metavar="FILE")] = None,
    profile: ProfileFile = None,
    rules: RulesFile = None,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colours (as NO_COLOR does).")] = False,
) -> None:
    """Measure how good it is: kind, care, chances and harm, each with an interval; by language and channel."""
    from triage import evaluation_run as run

    around, paths = commands.surroundings(), tuple(labelled or ())
    if facts and (mine or json or plot or card):
        raise ConfigError("--facts prints its own table: leave --mine, --json, --plot and --card out")
    if card and (mine or paths):
        raise ConfigError("--card is of the testing part: name no PATH and leave --mine out")
    if facts:
        for line in run.facts_lines(paths, around):
            typer.echo(line)
        return
    found = run.measure(run.Wish(paths, mine, bundled, profile, rules), around)
    if plot:
        from triage.render.charts import write_chart

        write_chart(found.all, plot)
    if card:
        run.write_card(found, card)
    if json:
        from triage.render.figures import json_text

        typer.echo(json_text(found))
    else:
        from triage.render.figures import print_figures, wide_console

        print_figures(found, wide_console(around, color=not no_color))
