"""What the commands do: find the files, judge, hand over to render. ``cli`` and ``__main__`` call these."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from triage.compiled import load_compiled
from triage.errors import SourceError, TriageError
from triage.options import Options
from triage.pipeline import Judge, judge_all
from triage.profile import Profile, load_profile
from triage.records import TYPE_CHECKING, NamedTuple
from triage.render import plain
from triage.render.rows import Row, rank, row
from triage.render.safe import one_line
from triage.render.words import WORDS
from triage.rules.engine import Engine
from triage.rules.load import parse_rules, rules_from
from triage.settings import find_profile, find_rules, resource, shown_path
from triage.types import Judged, Message, Unreadable

if TYPE_CHECKING:
    from typing import IO, Any

    from triage.classifier.corpus import Example


MODEL = "models/triage.safetensors"
DONE, SOME_UNREADABLE = 0, 1
_PATIENCE_SECONDS = 1.0


class Surroundings(NamedTuple):
    """What the program finds around itself; tests give their own."""

    env: Mapping[str, str]
    cwd: str
    stdin: IO[bytes]
    stdout: IO[str]
    stderr: IO[str]

    @property
    def is_terminal(self) -> bool:
        return self.stdout.isatty()


def surroundings() -> Surroundings:
    """Those of this process."""
    return Surroundings(os.environ, os.getcwd(), sys.stdin.buffer, sys.stdout, sys.stderr)


def judge_sources(options: Options, around: Surroundings) -> int:
    """The main command: judge every source and print it. Gives the exit code."""
    language = language_of(options.lang, around.env)
    judge, files = make_judge(options, around, language)
    tell_files(options, around, files, language)
    judged = judge_all(judge, read_sources(options.sources, around), replies=options.reply or options.json)
    if options.json:
        code = _print_json(judged, options, around)
    else:
        code = _print_list(judged, options, around, judge, language)
    tell_no_profile(options, around, judge, language)
    return code


def judge_rows(judge: Judge, options: Options, around: Surroundings) -> list[tuple[Row, Judged]]:
    """Every readable message of the sources with its row, in the order the options ask for."""
    items = [item for item in judge_all(judge, read_sources(options.sources, around)) if isinstance(item, Judged)]
    return _sorted(
        [(row(number, item), item) for number, item in enumerate(items, start=1)], options.sort or "input", None
    )


def make_judge(options: Options, around: Surroundings, language: str) -> tuple[Judge, Mapping[str, str]]:
    """The judge for these options, and the files it was made of (profile "" when there is none)."""
    from triage.classifier.model import load_model

    rules_path = find_rules(options.rules, around.env, around.cwd)
    rules = rules_from(load_compiled(rules_path, parse_rules, around.env))
    profile_path = find_profile(options.profile, around.env, around.cwd)
    profile: Profile | None = load_profile(profile_path, around.env) if profile_path else None
    model_path = resource(MODEL)
    files = {"profile": profile_path or "", "rules": rules_path, "model": model_path}
    return Judge(profile, Engine(rules, language), load_model(model_path)), files


def language_of(option: str | None, env: Mapping[str, str]) -> str:
    """The language of the program's own words: the option, else German where the locale says so, else English."""
    if option:
        return option
    locale = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    return "de" if locale.lower().startswith("de") else "en"


def tell_files(options: Options, around: Surroundings, files: Mapping[str, str], language: str) -> None:
    """With --verbose which files were taken."""
    words = WORDS[language]
    if options.verbose:
        shown = {name: shown_path(path) if path else words["none"] for name, path in files.items()}
        around.stderr.write(words["files"].format(**shown) + "\n")


def tell_no_profile(options: Options, around: Surroundings, judge: Judge, language: str) -> None:
    """Without a profile how to get one."""
    if judge.profile is None and not options.quiet:
        around.stderr.write(WORDS[language]["no_profile"] + "\n")


def read_sources(sources: Iterable[str], around: Surroundings) -> Iterator[Message | Unreadable]:
    """The messages of all sources in their order; "-" or none at all is standard input."""
    from triage.sources import read, read_bytes

    for source in tuple(sources) or ("-",):
        if source == "-":
            yield from read_bytes(around.stdin.read(), "stdin")
        else:
            yield from read(source)


def _print_json(judged: Iterable[Judged | Unreadable], options: Options, around: Surroundings) -> int:
    """JSON lines, at once in the order of the input, unless another order is asked for."""
    from triage.render import jsonl

    unreadable = 0
    kept: list[tuple[Row, str]] = []
    printed = 0
    for number, item in enumerate(judged, start=1):
        if isinstance(item, Unreadable):
            unreadable += _tell_unreadable(item, around)
        elif not options.only or item.verdict.verdict in options.only:
            if options.sort not in (None, "input"):
                kept.append((row(number, item), jsonl.line(item)))
            elif options.limit is None or printed < options.limit:
                printed += 1
                around.stdout.write(jsonl.line(item) + "\n")
    for _, text in _sorted(kept, options.sort or "input", options.limit):
        around.stdout.write(text + "\n")
    return SOME_UNREADABLE if unreadable else DONE


def _print_list(
    judged: Iterable[Judged | Unreadable], options: Options, around: Surroundings, judge: Judge, language: str
) -> int:
    rows: list[tuple[Row, Judged]] = []
    unreadable, total = 0, 0
    single: Judged | None = None
    with _progress(options, around) as advance:
        for item in judged:
            advance()
            if isinstance(item, Unreadable):
                unreadable += _tell_unreadable(item, around)
                continue
            total += 1
            single = item if total == 1 else None
            if not options.only or item.verdict.verdict in options.only:
                rows.append((row(total, item), item if options.reply or total == 1 else _emptied(item)))
    kept = _sorted(rows, options.sort or ("score" if around.is_terminal else "input"), options.limit)
    if single is not None and len(kept) == 1:
        print_explanation(single, judge, around, options, language)
    else:
        _print_rows(kept, options, around, language)
    if not options.quiet and total != 1:
        around.stderr.write(plain.summary([r for r, _ in rows], unreadable, language) + "\n")
    return SOME_UNREADABLE if unreadable else DONE


def _emptied(item: Judged) -> Judged:
    """Without what a list no longer needs: a long mailbox must not stay in memory."""
    return item._replace(message=item.message._replace(text=""), facts=(), matches=(), reasons=())


def _print_rows(kept: list[tuple[Row, Judged]], options: Options, around: Surroundings, language: str) -> None:
    rows = [r for r, _ in kept]
    if around.is_terminal and rows:
        from triage.render.terminal import make_console, table

        console = make_console(color=uses_color(options, around))
        console.print(table(rows, language, console.width, with_ids=options.verbose))
    else:
        around.stdout.write(plain.lines(rows, language))
    if options.reply:
        from triage.render.why import draft_lines

        for item, judged in kept:
            if judged.reply:
                around.stdout.write(f"\n#{item.number} {one_line(item.sender)}\n")
                around.stdout.writelines(line.text + "\n" for line in draft_lines(judged, WORDS[language]))


def print_explanation(judged: Judged, judge: Judge, around: Surroundings, options: Options, language: str) -> None:
    """Everything about one message, coloured on a terminal."""
    from triage.render.why import explain
    from triage.whatif import what_would_change

    changes = what_would_change(judged, judge.engine.rules)
    lines = explain(judged, judge.engine.rules.base, changes, language)
    if not around.is_terminal:
        around.stdout.writelines(line.text + "\n" for line in lines)
        return
    from rich.text import Text

    from triage.render.terminal import make_console

    console = make_console(color=uses_color(options, around))
    for line in lines:
        console.print(Text(line.text, style=line.style))


def uses_color(options: Options, around: Surroundings) -> bool:
    """Colour on a terminal, unless the option, NO_COLOR or a dumb terminal says no."""
    return options.color and not around.env.get("NO_COLOR") and around.env.get("TERM") != "dumb"


def why(options: Options, around: Surroundings, wanted: str | None) -> int:
    """Explain one message: the one with the id or number ``wanted``, or the only one of the sources."""
    language = language_of(options.lang, around.env)
    judge, files = make_judge(options, around, language)
    tell_files(options, around, files, language)
    found: list[Message] = []
    unreadable = 0
    for item in read_sources(options.sources, around):
        if isinstance(item, Unreadable):
            unreadable += _tell_unreadable(item, around)
        else:
            found.append(item)
    message = _chosen(found, wanted)
    print_explanation(
        judge.judge(message, replies=options.reply, on_request=options.reply), judge, around, options, language
    )
    tell_no_profile(options, around, judge, language)
    return SOME_UNREADABLE if unreadable else DONE


def evaluate(labelled: str | None, around: Surroundings, facts: bool = False) -> Iterator[str]:
    """Kind and care on labelled messages: the testing part of the bundled corpus, or those of ``labelled``; by language too.

    ``facts``: facts and fits instead, the fits for the profiles of ``examples/profiles``.
    """
    from triage import evaluation

    examples = evaluation.load_labelled(labelled or resource("models/corpus"))
    if labelled is None:
        examples = [e for e in examples if e.for_testing]
    if not examples:
        raise SourceError(f"{labelled}: no labelled messages")
    if facts:
        yield from _evaluate_facts(examples, around)
        return
    judge, _ = make_judge(Options(), around._replace(cwd="", env={}), "en")
    items = evaluation.outcomes(judge._replace(profile=None), examples)
    yield from evaluation.lines("all", evaluation.report(items))
    for language in sorted({o.example.language for o in items}):
        mine = [o for o in items if o.example.language == language]
        if len(mine) >= 10:
            yield from evaluation.lines(language, evaluation.report(mine))


def _evaluate_facts(examples: Sequence[Example], around: Surroundings) -> Iterator[str]:
    from triage import evaluation_facts

    yield from evaluation_facts.fact_lines(evaluation_facts.count_facts(examples))
    judges = {}
    for name in sorted({profile for example in examples for profile in example.fits}):
        options = Options(profile=resource(f"examples/profiles/{name}.yaml"))
        judge, _ = make_judge(options, around._replace(cwd="", env={}), "en")
        judges[name] = judge._replace(profile=judge.profile and judge.profile._replace(status="open"))
    if judges:
        yield from evaluation_facts.fit_lines(evaluation_facts.judge_fits(judges, examples))


def _chosen(found: list[Message], wanted: str | None) -> Message:
    if wanted is None and len(found) == 1:
        return found[0]
    if wanted is None:
        raise SourceError(
            f"{len(found)} messages: name one with --id (its id, or its number in the list, 1 to {len(found)})"
        )
    bare = wanted.strip("<>")
    same = [m for m in found if m.id == bare]
    if not same and wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= len(found):
        same = [found[int(wanted) - 1]]
    same = same or [m for m in found if bare and m.id.startswith(bare)]
    if same:
        return same[0]
    from triage.yaml_document import did_you_mean

    raise SourceError(f"--id {wanted}: no such message among {len(found)}{did_you_mean(wanted, [m.id for m in found])}")


def _sorted(kept: list[Any], sort: str, limit: int | None) -> list[Any]:
    """(row, thing) pairs in the order asked for, the first ``limit`` of them."""
    keys = {
        "score": lambda pair: rank(pair[0]),
        "date": lambda pair: (_utc(pair[0].date), pair[0].number),
        "input": lambda pair: pair[0].number,
    }
    ordered = sorted(kept, key=keys[sort], reverse=sort == "date")
    return ordered if limit is None else ordered[:limit]


def _utc(date: str) -> str:
    """An ISO date brought to UTC, so that text order is time order; "" for none."""
    if not date:
        return ""
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return ""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


def _tell_unreadable(item: Unreadable, around: Surroundings) -> int:
    around.stderr.write(f"triage: {one_line(item.source)}: {one_line(item.place)}: {one_line(item.reason)}\n")
    return 1


@contextmanager
def _progress(options: Options, around: Surroundings) -> Iterator[Any]:
    """A bar on a terminal's stderr, from the first second on; gives the function that counts one message."""
    if options.quiet or not around.stderr.isatty():
        yield lambda: None
        return
    started = time.monotonic()
    bars: list[Any] = []

    def advance() -> None:
        if bars:
            bars[0].advance(bars[1])
        elif time.monotonic() - started > _PATIENCE_SECONDS:
            from triage.render.progress import start

            bars.extend(start())

    try:
        yield advance
    finally:
        if bars:
            bars[0].stop()


__all__ = ["Surroundings", "TriageError", "judge_sources", "surroundings", "why"]
