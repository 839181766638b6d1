"""Who waits for an answer: plain lines, a table on a terminal, JSON lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from triage.options import Options
from triage.render.safe import cell, one_line
from triage.render.words import STYLES, WORDS
from triage.surroundings import Surroundings
from triage.waiting import Waiting

_SAYS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "days": "days", "since": "since", "none": "nobody waits for an answer",
        "total": "{count} waiting, the first for {days} days", "undated": "{count} waiting",
        "blind": "{count} of them may be answered: nothing that you wrote there was read",
    },
    "de": {
        "days": "Tage", "since": "seit", "none": "niemand wartet auf Antwort",
        "total": "{count} warten, am längsten {days} Tage", "undated": "{count} warten",
        "blind": "{count} davon sind vielleicht beantwortet: von dir war dort nichts zu lesen",
    },
}  # fmt: skip


def show(people: Sequence[Waiting], around: Surroundings, options: Options, language: str) -> None:
    """All of them, then a line of summary on standard error."""
    if options.json:
        around.stdout.writelines(_json(one) + "\n" for one in people)
    elif around.is_terminal and people:
        _print_table(people, options, around, language)
    else:
        around.stdout.writelines(plain_line(one, language) + "\n" for one in people)
    if not options.quiet and not options.json:
        around.stderr.writelines(line + "\n" for line in summary(people, language))


def plain_line(one: Waiting, language: str) -> str:
    """Days, day, verdict, sender, subject, number in the list, apart by tabs."""
    cells = (_days(one), one.since, WORDS[language][f"v.{one.verdict}"], one.sender, one.subject, f"#{one.number}")
    return "\t".join(one_line(cell) or "-" for cell in cells)


def summary(people: Sequence[Waiting], language: str) -> list[str]:
    """How many wait, how long, and of how many it is not known."""
    says = _SAYS[language]
    if not people:
        return [says["none"]]
    longest = people[0].days
    lines = [says["undated" if longest is None else "total"].format(count=len(people), days=longest)]
    unknown = sum(one.answered is None for one in people)
    return [*lines, says["blind"].format(count=unknown)] if unknown else lines


def _days(one: Waiting) -> str:
    return "?" if one.days is None else str(one.days)


def _json(one: Waiting) -> str:
    text = json.dumps(one._asdict(), ensure_ascii=False)
    return text if text.isprintable() else json.dumps(one._asdict())


def _print_table(people: Sequence[Waiting], options: Options, around: Surroundings, language: str) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from triage.render.terminal import make_console

    words, says = WORDS[language], _SAYS[language]
    is_colored = options.color and not around.env.get("NO_COLOR") and around.env.get("TERM") != "dumb"
    console = make_console(color=is_colored)
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), width=console.width, header_style="bold")
    for name, ratio in (("#", 0), (says["days"], 0), (words["verdict"], 0), (words["from"], 3), (words["subject"], 5)):
        made.add_column(name, ratio=ratio or None, no_wrap=True, overflow="ellipsis", justify="left")
    for one in people:
        verdict = Text(words[f"v.{one.verdict}"], style=STYLES[one.verdict])
        texts = [Text(cell(text)) for text in (one.sender, one.subject)]
        made.add_row(Text(str(one.number), style="dim"), Text(_days(one)), verdict, *texts)
    console.print(made)
