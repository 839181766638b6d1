"""Plain lines: what a pipe, a file or a terminal without colour gets. Imports nothing costly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from triage.render.rows import Row
from triage.render.safe import one_line
from triage.render.stats import FATES, NOT_JUDGED
from triage.render.words import ORDER, WORDS


def row_line(row: Row, language: str) -> str:
    """One message on one line, its fields apart by tabs: number, verdict, scores, sender, role, place, pay, reason.

    Fields never hold a tab or a line feed, so that ``cut`` and ``sort`` work.
    """
    fields = (
        str(row.number), WORDS[language][f"v.{row.verdict}"], number(row.fit), number(row.shotgun), row.sender, row.role, row.place, row.pay,
        row.reason,
    )  # fmt: skip
    return "\t".join(one_line(field) or "-" for field in fields)


def number(score: float | None) -> str:
    """A score without decimals, "" for none."""
    return "" if score is None else f"{score:.0f}"


def summary(rows: Iterable[Row], unreadable: int, language: str) -> str:
    """How many of each verdict: ``36 messages: 4 fit, 3 ask, ...``."""
    return summary_of(Counter(r.verdict for r in rows), unreadable, language)


def summary_of(
    verdicts: Counter[str], unreadable: int, language: str, left_out: Mapping[str, int] | None = None
) -> str:
    """The same for counted verdicts, and what was left out: ``...; not judged: 3 own, 1 spam``."""
    words = WORDS[language]
    total = verdicts.total()
    parts = [f"{verdicts[v]} {words['v.' + v]}" for v in ORDER if verdicts[v]]
    if unreadable:
        parts.append(f"{unreadable} {words['unreadable']}")
    said = (
        f"{total} {words['message' if total == 1 else 'messages']}: {', '.join(parts)}" if parts else words["nothing"]
    )
    fates = [f"{number} {FATES[language].get(fate, fate)}" for fate, number in (left_out or {}).items()]
    return f"{said}; {NOT_JUDGED[language]}: {', '.join(fates)}" if fates else said


def lines(rows: Sequence[Row], language: str) -> str:
    """All rows, one a line."""
    return "".join(row_line(r, language) + "\n" for r in rows)
