"""Judged messages to the streams: JSON lines, a list, an explanation; what was judged before Ctrl-C is not lost."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from triage.intake import Count
from triage.kept import Kept
from triage.options import Options
from triage.pipeline import Judge
from triage.records import TYPE_CHECKING
from triage.render import plain
from triage.render.rows import Row, row
from triage.render.safe import one_line
from triage.render.words import WORDS
from triage.surroundings import Surroundings
from triage.types import Judged, Unreadable

if TYPE_CHECKING:
    from typing import Any

    Items = Iterable[Judged | Unreadable]

DONE, SOME_UNREADABLE, INTERRUPTED = 0, 1, 130
_PATIENCE_SECONDS = 1.0
_ROWS_A_TABLE = 1_000
"""A table is laid out as a whole: one of 100,000 rows would take a minute and a gigabyte."""


def print_json(judged: Items, options: Options, around: Surroundings) -> int:
    """JSON lines, at once in the order of the input, unless another order is asked for. Gives the exit code."""
    from triage.render import jsonl

    run = _Run(around)
    kept = Kept()
    number, printed = 0, 0
    with run.until_interrupted():
        for item in run.readable(judged):
            number += 1
            if not is_wanted(item, options):
                continue
            if options.sort not in (None, "input"):
                kept.add(row(number, item), jsonl.line(item))
            elif options.limit is None or printed < options.limit:
                printed += 1
                around.stdout.write(jsonl.line(item) + "\n")
    for _, text in kept.sorted(options.sort or "input", options.limit):
        around.stdout.write(text + "\n")
    return run.code


def print_list(
    judged: Items, options: Options, around: Surroundings, judge: Judge, language: str, counts: Sequence[Count]
) -> int:
    """One line a message, as soon as it is known where their order allows it; a single message is explained."""
    run = _Run(around)
    verdicts: Counter[str] = Counter()
    kept = Kept()
    at_once = not (around.is_terminal or options.reply or options.sort not in (None, "input"))
    single: Judged | None = None
    number, printed = 0, 0
    with run.until_interrupted(), _progress(options, around) as advance:
        for item in run.readable(judged, advance):
            number += 1
            if number == 2 and single is not None and at_once:
                printed += _print_first(kept, options, around, language)
            single = item if number == 1 else None
            if not is_wanted(item, options):
                continue
            verdicts[item.verdict.verdict] += 1
            line = row(number, item)
            if number == 1 or not at_once:
                kept.add(line, _drafts(line, item, language) if options.reply else "")
            elif options.limit is None or printed < options.limit:
                printed += 1
                around.stdout.write(plain.row_line(line, language) + "\n")
    if single is not None and len(kept) == 1 and options.limit != 0:
        print_explanation(single, judge, around, options, language)
    elif not at_once or single is not None:
        _print_rows(kept, options, around, language)
    if not options.quiet and number != 1:
        around.stderr.write(plain.summary_of(verdicts, run.unreadable, language, left_out(counts)) + "\n")
    return run.code


def is_wanted(judged: Judged, options: Options) -> bool:
    """Is it to be listed? What nobody knows to be answered counts as unanswered."""
    if options.only_unanswered and judged.thread[2]:
        return False
    return not options.only or judged.verdict.verdict in options.only


def left_out(counts: Sequence[Count]) -> dict[str, int]:
    """How many mails were left out, by the reason for it."""
    fates: Counter[str] = Counter()
    for count in counts:
        fates.update(count.fates)
    return {fate: number for fate, number in fates.items() if number and fate not in ("messages", "unreadable")}


class _Run:
    """What one run has met: how many unreadable items, and whether the user ended it."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.unreadable = 0
        self.is_interrupted = False

    @property
    def code(self) -> int:
        return INTERRUPTED if self.is_interrupted else SOME_UNREADABLE if self.unreadable else DONE

    def readable(self, judged: Items, advance: Any = lambda: None) -> Iterator[Judged]:
        """The judged messages; unreadable ones are told."""
        for item in judged:
            advance()
            if isinstance(item, Unreadable):
                self.unreadable += 1
                tell_unreadable(item, self._around)
            else:
                yield item

    @contextmanager
    def until_interrupted(self) -> Iterator[None]:
        """Ctrl-C ends only what is done in here; what was judged before is printed."""
        try:
            yield
        except KeyboardInterrupt:
            self.is_interrupted = True


def tell_unreadable(item: Unreadable, around: Surroundings) -> None:
    """Name it on standard error: the file, the place in it, the reason."""
    parts = [one_line(part) for part in (item.source, item.place, item.reason) if part]
    around.stderr.write(f"triage: {': '.join(parts)}\n")


def _print_first(kept: Kept, options: Options, around: Surroundings, language: str) -> int:
    """The first row, which waited to see whether it is the only one."""
    printed = 0
    for line, _ in kept.sorted("input", options.limit):
        around.stdout.write(plain.row_line(line, language) + "\n")
        printed += 1
    return printed


def _drafts(line: Row, judged: Judged, language: str) -> str:
    """The draft below its number and sender, "" without one."""
    if not judged.reply:
        return ""
    from triage.render.why import draft_lines

    head = f"\n#{line.number} {one_line(line.sender)}\n"
    return head + "".join(each.text + "\n" for each in draft_lines(judged, WORDS[language]))


def _print_rows(kept: Kept, options: Options, around: Surroundings, language: str) -> None:
    order = options.sort or ("score" if around.is_terminal else "input")
    if around.is_terminal and len(kept):
        _print_tables(kept, order, options, around, language)
    else:
        for line, _ in kept.sorted(order, options.limit):
            around.stdout.write(plain.row_line(line, language) + "\n")
    if options.reply:
        for _, text in kept.sorted(order, options.limit):
            around.stdout.write(text)


def _print_tables(kept: Kept, order: str, options: Options, around: Surroundings, language: str) -> None:
    from itertools import islice

    from triage.render.terminal import make_console, table

    console = make_console(color=uses_color(options, around))
    rows = (line for line, _ in kept.sorted(order, options.limit))
    while some := list(islice(rows, _ROWS_A_TABLE)):
        console.print(table(some, language, console.width, with_ids=options.verbose))


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
