"""The rich view: a table that fits 80 columns and uses 160. Words carry the meaning, colour only repeats it.

Message text reaches rich as ``Text`` only, never as markup, and harmless (``safe``).
"""

from __future__ import annotations

from collections.abc import Sequence

from triage.records import TYPE_CHECKING
from triage.render.plain import number
from triage.render.rows import Row
from triage.render.safe import cell
from triage.render.words import STYLES, WORDS

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

WIDE, NARROW = 110, 60
_LONGEST_REASON = 200


def make_console(*, color: bool, stderr: bool = False, width: int | None = None) -> Console:
    """A console without markup, highlighting or emoji codes; without colour when asked."""
    from rich.console import Console

    return Console(
        stderr=stderr, no_color=not color, highlight=False, markup=False, emoji=False, width=width, soft_wrap=False
    )


def table(rows: Sequence[Row], language: str, width: int, *, with_ids: bool = False) -> Table:
    """The rows as a table for a terminal of ``width`` columns.

    Narrow: verdict, scores, sender, reason. From 80: role and place. Wide: pay as well, and no line is cut short.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    words = WORDS[language]
    columns = _columns(width)
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), width=width, header_style="bold")
    for name, ratio in columns.items():
        heading = words["c." + name]
        made.add_column(heading, justify="right" if name in ("number", "fit", "shotgun") else "left", no_wrap=name != "why",
                        overflow="fold" if name == "why" else "ellipsis", ratio=ratio or None)  # fmt: skip
    for item in rows:
        style = STYLES[item.verdict]
        cells = {
            "number": Text(str(item.number), style="dim"), "verdict": Text(words[f"v.{item.verdict}"], style=style),
            "fit": Text(number(item.fit)), "shotgun": Text(number(item.shotgun)), "from": Text(cell(item.sender)),
            "role": Text(cell(item.role)), "place": Text(cell(item.place)), "pay": Text(cell(item.pay)),
            "why": Text(cell(item.reason, _LONGEST_REASON), style="dim" if style == "dim" else ""),
        }  # fmt: skip
        made.add_row(*(cells[name] for name in columns))
        if with_ids:
            made.add_row(*(Text(cell(item.id), style="dim") if name == "why" else Text("") for name in columns))
    return made


def _columns(width: int) -> dict[str, int]:
    """Column -> its share of the free width, 0 for as wide as needed."""
    columns = {"number": 0, "verdict": 0}
    if width >= NARROW:
        columns |= {"fit": 0, "shotgun": 0}
    columns |= {"from": 3}
    if width >= 80:
        columns |= {"role": 4, "place": 2}
    if width >= WIDE:
        columns |= {"pay": 3}
    return columns | {"why": 7 if width >= 80 else 5}
