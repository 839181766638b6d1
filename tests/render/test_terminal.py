"""The table on terminals of every width, and with words from right to left."""

from __future__ import annotations

import io

import pytest

from triage.render.rows import Row
from triage.render.safe import cell
from triage.render.terminal import table

HEBREW = Row(1, "fit", 90.0, 10.0, "הדס ברעם", "מנהלת לשכה", "תל אביב", "", "התפקיד מתאים", "", "", "m1", "test")
GERMAN = Row(
    2,
    "decline",
    20.0,
    50.0,
    "Jana Kröger",
    "Teamassistenz",
    "Ulm",
    "",
    "another job: Teamassistenz",
    "",
    "",
    "m2",
    "test",
)


def printed(rows, width):
    from rich.console import Console

    file = io.StringIO()
    Console(file=file, width=width).print(table(rows, "en", width))
    return file.getvalue()


def test_hebrew_of_two_columns_is_kept_apart_and_other_words_get_no_mark():
    assert printed([HEBREW], 120).count("\u200e") == 4
    assert "\u200e" not in printed([GERMAN], 120)
    assert cell("Jana") == "Jana"
    assert cell("Büro in תל אביב").startswith("\u200e")


def test_a_mark_takes_no_room():
    def ends(row):
        return {
            len(line.replace("\u200e", "").rstrip("\n")) for line in printed([row], 100).splitlines() if line.strip()
        }

    assert ends(HEBREW) == ends(GERMAN)


@pytest.mark.parametrize("width", [40, 60, 79, 80, 110, 160])
def test_the_table_fits_and_a_narrow_one_leaves_room_for_the_reason(width):
    text = printed([GERMAN], width)
    assert max(map(len, text.splitlines())) <= width
    assert ("role" in text.splitlines()[0] or "role" in text.splitlines()[1]) is (width >= 80)
    assert "job:" in text
