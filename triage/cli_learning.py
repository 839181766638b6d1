"""The commands that learn from the reader: `triage label`, `triage review`, `triage labels`, `triage train`."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Annotated

import typer

from triage import commands
from triage.cli_profile import Language
from triage.errors import ConfigError, SourceError
from triage.learning import labels as store
from triage.learning.files import LearningError
from triage.listing import tell_unreadable
from triage.options import Options
from triage.pipeline import Judge
from triage.render.safe import one_line
from triage.surroundings import Surroundings
from triage.types import Message


class As(StrEnum):
    """What a message can be called."""

    fit = "fit"
    ask = "ask"
    decline = "decline"
    shotgun = "shotgun"
    personal = "personal"
    pitch = "pitch"
    scam = "scam"
    other = "other"


ProfileFile = Annotated[str | None, typer.Option("--profile", "-p", help="Who you are, as for judging.")]
RulesFile = Annotated[str | None, typer.Option("--rules", help="How things weigh, as for judging.")]
Date = Annotated[str | None, typer.Option("--date", help="When you said so; default: now.", metavar="ISO")]


def label(
    message: Annotated[
        str, typer.Argument(help="An id or a number of the last run or of --in; or a file, - for a pipe.")
    ],
    as_: Annotated[As, typer.Option("--as", help="What it is.")],
    source: Annotated[str | None, typer.Option("--in", help="Where the message is.", metavar="SOURCE")] = None,
    sender: Annotated[bool, typer.Option("--sender", help="It holds for all from this sender.")] = False,
    firm: Annotated[bool, typer.Option("--firm", help="It holds for all from the sender's domain.")] = False,
    date: Date = None,
    profile: ProfileFile = None,
    rules: RulesFile = None,
    lang: Language = None,
) -> None:
    """Say what a message is: from then on your word goes over the program's."""
    if sender and firm:
        raise ConfigError("--sender and --firm: take one of the two")
    around = commands.surroundings()
    path = store.needed_path(around.env)
    options = Options(profile=profile, rules=rules)
    judge, _ = commands.make_judge(options, around, commands.language_of(lang.value if lang else None, around.env))
    found = _find(message, source, options, around, judge)
    said = judge._replace(corrections=None).judge(found).verdict.verdict
    made = store.label_of(found, as_.value, _now(date)(), "sender" if sender else "firm" if firm else "message", said)
    _tell(store.set_aside(path))
    before = store.read_labels(path).last().get(made.id)
    store.add_label(path, made)
    was = f", labelled {before.label} before" if before and before.label != made.label else ""
    holds = {"sender": f" and all from {made.sender}", "firm": f" and all from {store.firm_of(made.sender)}"}
    typer.echo(one_line(f"{made.id}{holds.get(made.scope, '')}: {made.label} (the program said {said}{was})"))


def review(
    sources: Annotated[list[str], typer.Argument(help="Mailbox, .eml or text file.", metavar="SOURCE...")],
    date: Date = None,
    profile: ProfileFile = None,
    rules: RulesFile = None,
    lang: Language = None,
) -> None:
    """Go through messages one at a time and say whether the verdict is right. Leave at any time and go on later."""
    from triage.learning.review import Desk, Review

    if "-" in sources:
        raise SourceError("-: standard input is where you answer; name a file")
    around = commands.surroundings()
    path = store.needed_path(around.env)
    _tell(store.set_aside(path))
    language = commands.language_of(lang.value if lang else None, around.env)
    options = Options(tuple(sources), profile, rules)
    judge, _ = commands.make_judge(options, around, language)

    def ask() -> str | None:
        around.stdout.write("> ")
        around.stdout.flush()
        return around.stdin.readline(10_000).decode("utf-8", "replace") or None

    width = max(40, shutil.get_terminal_size((120, 0)).columns)
    sitting = Review(judge, path, Desk(ask, lambda line: typer.echo(line), _now(date), language, width))
    sitting.run(_messages(options, around, judge))


def labels(
    export: Annotated[
        str | None, typer.Option("--export", help="Write all labels, texts and all, to a new file.", metavar="FILE")
    ] = None,
    delete: Annotated[
        list[str] | None, typer.Option("--delete", help="Delete the labels of a message.", metavar="ID")
    ] = None,
) -> None:
    """List your labels; export or delete them."""
    around = commands.surroundings()
    path = store.needed_path(around.env)
    _tell(store.set_aside(path))
    for id in delete or ():
        gone = store.remove_labels(path, id)
        if not gone:
            raise LearningError(f"--delete {one_line(id)}: no label of such a message; `triage labels` lists them")
        typer.echo(f"{one_line(id)}: {gone} {'label' if gone == 1 else 'labels'} deleted")
    found = store.read_labels(path)
    if export:
        _export(found, export)
    elif not delete:
        for item in found.labels:
            fields = (item.when or "-", item.label, item.scope, item.name or item.sender, item.subject, item.id)
            typer.echo("\t".join(one_line(field, 60) or "-" for field in fields[:-1]) + f"\t{one_line(item.id)}")


def train(
    corpus: Annotated[
        str | None, typer.Option("--corpus", help="Make the bundled model anew, from this folder.", metavar="FOLDER")
    ] = None,
    out: Annotated[
        str | None, typer.Option("--out", help="Make the bundled model anew, to this file.", metavar="FILE")
    ] = None,
    anyway: Annotated[bool, typer.Option("--anyway", help="Install your model even where it is worse.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Bring back the model before the last training.")] = False,
    profile: ProfileFile = None,
    rules: RulesFile = None,
) -> None:
    """Learn from your labels: a model of your own, installed where it is no worse than the one in use.

    Without labels of your own, or with --corpus or --out: the bundled model, from the corpus alone, the same every time.
    """
    from triage.learning.labels import labels_path
    from triage.settings import resource

    env = os.environ
    if undo:
        from triage.learning.own_model import undo as take_back

        lines = iter([take_back(env)])
    elif corpus is not None or out is not None or not os.path.exists(labels_path(env) or ""):
        from triage.classifier.make import make_model

        lines = make_model(corpus, out)
    else:
        from triage.learning.teach import train_own

        around = commands.surroundings()
        options = Options(profile=profile, rules=rules)
        judge, _ = commands.make_judge(options, around, commands.language_of(None, around.env))
        lines = train_own(env, resource("models/corpus"), resource(commands.MODEL), anyway=anyway, judge=judge)
    for line in lines:
        typer.echo(line)


def _find(wanted: str, source: str | None, options: Options, around: Surroundings, judge: Judge) -> Message:
    """The message: of ``source``, of a file or pipe of its own, else of the last run."""
    if source is not None:
        return _chosen(_messages(options._replace(sources=(source,)), around, judge), wanted)
    if wanted == "-" or os.path.isfile(wanted):
        return _chosen(_messages(options._replace(sources=(wanted,)), around, judge), None)
    from triage.learning.last_run import last_run

    run = last_run(around.env)
    if run is None:
        raise SourceError(f"{one_line(wanted)}: no such file, and no last run to look in; name its source with --in")
    return _chosen(_messages(run, around, judge), wanted)


def _messages(options: Options, around: Surroundings, judge: Judge) -> Iterator[Message]:
    for item in commands.read_sources(options, around, judge):
        if isinstance(item, Message):
            yield item
        else:
            tell_unreadable(item, around)


def _chosen(messages: Iterable[Message], wanted: str | None) -> Message:
    """The message with this id, else with this number, else the only one whose id begins so; without, the only one."""
    bare = (wanted or "").strip("<>")
    number = int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 10 else 0
    numbered: Message | None = None
    begun: list[Message] = []
    total = 0
    for message in messages:
        total += 1
        if bare and message.id == bare:
            return message
        if total == (number or 1):
            numbered = message
        if bare and len(begun) < 2 and message.id.startswith(bare):
            begun.append(message)
    found = begun[:1] if len(begun) == 1 and not number else []
    if (number and numbered) or (wanted is None and total == 1):
        found = [numbered] if numbered else []
    if found:
        return found[0]
    if wanted is None:
        raise SourceError(f"{total} messages: name one by its id or number, and its source with --in")
    raise SourceError(f"{one_line(wanted)}: {'several such messages' if begun else 'no such message'} among {total}")


def _export(found: store.Labels, target: str) -> None:
    lines = [store.line_of(item) for item in found.labels]
    if target == "-":
        for line in lines:
            typer.echo(line)
        return
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
    except FileExistsError:
        raise LearningError(f"{one_line(target)}: is there already; name a new file") from None
    except OSError as error:
        raise LearningError(f"{one_line(target)}: cannot be written ({error.strerror})") from error
    typer.echo(f"{len(lines)} labels -> {one_line(target)}")


def _tell(lines: list[str]) -> None:
    for line in lines:
        typer.echo(f"triage: {line}", err=True)


def _now(date: str | None) -> Callable[[], str]:
    """The clock, or the date that was given."""
    from datetime import UTC, datetime

    if date is None:
        return lambda: datetime.now(UTC).isoformat(timespec="seconds")
    try:
        datetime.fromisoformat(date)
    except ValueError:
        raise ConfigError(f"--date {one_line(date)}: expected a date such as 2026-11-22") from None
    return lambda: date
