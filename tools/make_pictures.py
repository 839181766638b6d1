"""Make docs/run.svg and docs/why.svg: the real output of two runs, drawn by rich.

python tools/make_pictures.py
"""

from __future__ import annotations

import os
import sys

from rich.console import Console
from rich.text import Text

from triage.commands import judge_rows, make_judge, surroundings
from triage.options import Options
from triage.render.terminal import table
from triage.render.why import explain
from triage.whatif import what_would_change

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COLUMNS = 120


def main() -> int:
    """Judge the example mailbox as the backend developer and draw it."""
    os.chdir(HERE)
    options = Options(("examples/inbox.mbox",), profile="examples/profiles/backend.yaml", sort="score", lang="en")
    around = surroundings()
    judge, _ = make_judge(options, around, "en")
    rows = judge_rows(judge, options, around)
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, markup=False, highlight=False)
        console.print(table([row for row, _ in rows[:20]], "en", COLUMNS))
        console.save_svg(
            "docs/run.svg", title="triage examples/inbox.mbox --profile examples/profiles/backend.yaml --limit 20"
        )
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, markup=False, highlight=False)
        judged = next(item for row, item in rows if row.number == 8)
        for line in explain(judged, judge.engine.rules.base, what_would_change(judged, judge.engine.rules), "en"):
            console.print(Text(line.text, style=line.style))
        console.save_svg(
            "docs/why.svg", title="triage why examples/inbox.mbox --id 8 --profile examples/profiles/backend.yaml"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
