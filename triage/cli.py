"""The command line for typer: arguments become one call. Plain calls of the main command never get here."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from triage import __version__, commands
from triage.cli_evaluate import evaluate
from triage.cli_learning import label, labels, review, train
from triage.cli_profile import Language, init, profile_app
from triage.errors import TriageError
from triage.options import Options, read_day, read_verdicts
from triage.types import VERDICTS

app = typer.Typer(
    name="triage",
    add_completion=True,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Sorts recruiter messages: which are worth an answer, why, and what to answer. Sends nothing.",
    epilog="`triage SOURCE...` judges; `triage judge` is the same. Without SOURCE a message is read from a pipe. Its options: `triage judge --help`.",
)
app.add_typer(profile_app, name="profile")
for command in (init, label, review, labels, train, evaluate):
    app.command()(command)


class Sort(StrEnum):
    """Orders of a list."""

    score = "score"
    date = "date"
    input = "input"


Sources = Annotated[
    list[str] | None,
    typer.Argument(
        help="Mailbox, Maildir, folder, mail, export (zip, folder, CSV), chat or text; - or nothing: standard input.",
        metavar="[SOURCE]...",
    ),
]
ProfileFile = Annotated[
    str | None,
    typer.Option("--profile", "-p", help="Who you are; default: $TRIAGE_PROFILE, ./profile.yaml, your config folder."),
]
RulesFile = Annotated[
    str | None,
    typer.Option(
        "--rules", help="How things weigh; default: $TRIAGE_RULES, ./rules.yaml, your config folder, the program's."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No summary, no hints.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Tell which files were taken; list the ids.")]
NoColor = Annotated[bool, typer.Option("--no-color", help="No colours (as NO_COLOR does).")]
Reply = Annotated[bool, typer.Option("--reply", help="Print drafts of replies.")]
Me = Annotated[
    list[str] | None,
    typer.Option("--me", metavar="ADDRESS", help="You: an address, a profile's address or a name; may be repeated."),
]
All = Annotated[bool, typer.Option("--all", help="Spam, trash and drafts, too.")]
Since = Annotated[str, typer.Option("--since", metavar="DATE", help="Only messages from this day on: 2026-01-31.")]
Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Only messages up to this day.")]


@app.command()
def judge(
    sources: Sources = None,
    profile: ProfileFile = None,
    rules: RulesFile = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", help="Only these verdicts, such as fit,ask.")] = None,
    sort: Annotated[Sort | None, typer.Option("--sort", help="score on a terminal, input in a pipe.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")] = None,
    reply: Reply = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
    no_color: NoColor = False,
    lang: Language = None,
    me: Me = None,
    all: All = False,
    since: Since = "",
    until: Until = "",
    stats: Annotated[bool, typer.Option("--stats", help="What became of every mail of every source.")] = False,
    only_unanswered: Annotated[
        bool, typer.Option("--only-unanswered", help="Leave out what you are known to have answered.")
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, help="Processes that judge; default: as many as there are cores.")
    ] = None,
) -> None:
    """Judge messages: the main command, also without its name."""
    options = Options(
        tuple(sources or ()), profile, rules, json, _verdicts(only or []), sort.value if sort else None, limit, reply, verbose, quiet,
        not no_color, lang.value if lang else None, tuple(me or ()), all, _day("--since", since), _until(since, until), stats,
        only_unanswered, jobs,
    )  # fmt: skip
    raise typer.Exit(commands.judge_sources(options, commands.surroundings()))


@app.command()
def why(
    sources: Sources = None,
    id: Annotated[str | None, typer.Option("--id", help="The message: its id or its number in the list.")] = None,
    profile: ProfileFile = None,
    rules: RulesFile = None,
    reply: Reply = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
    no_color: NoColor = False,
    lang: Language = None,
    me: Me = None,
    all: All = False,
    since: Since = "",
    until: Until = "",
) -> None:
    """Explain one message: all matches, all reasons with points, what would change the verdict."""
    options = Options(
        tuple(sources or ()),
        profile,
        rules,
        reply=reply,
        verbose=verbose,
        quiet=quiet,
        color=not no_color,
        lang=lang.value if lang else None,
        me=tuple(me or ()),
        all=all,
        since=_day("--since", since),
        until=_until(since, until),
    )
    raise typer.Exit(commands.why(options, commands.surroundings(), id))


@app.command()
def waiting(
    sources: Sources = None,
    today: Annotated[
        str,
        typer.Option("--today", metavar="DATE", help="Count the days up to this one; default: the newest message's."),
    ] = "",
    profile: ProfileFile = None,
    rules: RulesFile = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")] = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
    no_color: NoColor = False,
    lang: Language = None,
    me: Me = None,
    all: All = False,
    since: Since = "",
    until: Until = "",
) -> None:
    """List good contacts that still wait for your answer, the longest waiting first."""
    options = Options(
        tuple(sources or ()), profile, rules, json, limit=limit, verbose=verbose, quiet=quiet, color=not no_color,
        lang=lang.value if lang else None, me=tuple(me or ()), all=all, since=_day("--since", since), until=_until(since, until),
    )  # fmt: skip
    raise typer.Exit(commands.waiting(options, commands.surroundings(), _day("--today", today)))


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def _day(option: str, text: str) -> str:
    day = read_day(text, last=option == "--until") if text else ""
    if text and not day:
        raise TriageError(f"{option} {text}: no such day; write it like 2026-01-31")
    return day


def _until(since: str, until: str) -> str:
    """The last day; one before the first is a slip and not an empty list."""
    first, last = _day("--since", since), _day("--until", until)
    if first and last and last < first:
        raise TriageError(f"--until {until}: that is before --since {since}")
    return last


def _verdicts(texts: list[str]) -> tuple[str, ...]:
    found: tuple[str, ...] = ()
    for text in texts:
        names = read_verdicts(text)
        if not names:
            raise typer.BadParameter(f"{text!r}: expected some of {', '.join(VERDICTS)}", param_hint="--only")
        found += names
    return found


COMMANDS = ("judge", "why", "waiting", "train", "evaluate", "version", "profile", "init", "label", "review", "labels")
"""The names of the commands, known without importing typer elsewhere too; a test holds the two equal."""
