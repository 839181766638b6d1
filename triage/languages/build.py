"""Makes the table of cues that the program reads from the modules that people edit: ``python -m triage.languages.build``.

Sorting the phrases of three languages took 4 ms of every start; reading the table takes 1. A test fails when it is not
what this makes of the modules.
"""

from __future__ import annotations

from triage.languages import TABLE, cue_phrases
from triage.text.phrases import prefix_lengths, waiting


def table_text() -> str:
    """The table as it is to stand in its file."""
    entries = waiting(cue_phrases())
    lengths = " ".join(map(str, prefix_lengths(entries)))
    return "\n".join([lengths, *(f"{first}\t{entries[first]}" for first in sorted(entries))]) + "\n"


if __name__ == "__main__":
    with open(TABLE, "w", encoding="utf-8", newline="\n") as table:
        table.write(table_text())
