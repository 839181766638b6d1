"""What became of every mail of every source, in a table whose numbers add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FATES: Mapping[str, Mapping[str, str]] = {
    "en": {"own": "your own"},
    "de": {
        "messages": "Nachrichten", "own": "eigene", "drafts": "Entwürfe", "spam": "Spam", "other days": "andere Tage",
        "trash": "Papierkorb", "duplicates": "doppelt", "unreadable": "nicht lesbar",
    },
}  # fmt: skip
NOT_JUDGED = {"en": "not judged", "de": "nicht beurteilt"}
_HEADS = {"en": ("source", "bytes", "mails", "total"), "de": ("Quelle", "Bytes", "Mails", "zusammen")}
_LONGEST_SOURCE = 40

Counted = tuple[str, int, Mapping[str, int]]
"""Name of a source, bytes, how many mails had which fate."""


def lines(counted: Sequence[Counted], language: str) -> list[str]:
    """A line a source, and one for all where there are several. Mails are the sum of the columns after them."""
    source, size, mails, total = _HEADS[language]
    fates = list(counted[0][2]) if counted else []
    cells = [[source, size, mails, *(FATES[language].get(fate, fate) for fate in fates)]]
    cells += [_cells(name, size, [had[fate] for fate in fates], language) for name, size, had in counted]
    if len(counted) > 1:
        sums = [sum(had[fate] for _, _, had in counted) for fate in fates]
        cells.append(_cells(total, sum(size for _, size, _ in counted), sums, language))
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in cells
    ]


def _cells(name: str, size: int, numbers: Sequence[int], language: str) -> list[str]:
    from triage.render.safe import one_line

    shown = one_line(name)
    short = shown if len(shown) <= _LONGEST_SOURCE else "…" + shown[1 - _LONGEST_SOURCE :]
    group = "." if language == "de" else ","
    return [short, *(f"{number:,}".replace(",", group) for number in (size, sum(numbers), *numbers))]
