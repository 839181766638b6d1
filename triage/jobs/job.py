"""One entry of the table of jobs."""

from __future__ import annotations

from triage.records import NamedTuple


class Job(NamedTuple):
    """A job and what it is called in German, English and Hebrew.

    Titles are separated by semicolons or line ends. ``[Backend|Back-End] Developer`` stands for both,
    ``מפתח/ת תוכנה`` for the man and the woman. They carry no level ("senior") and no "(m/w/d)"; German
    ones are in the neutral base form; each names one job only in the whole table.
    """

    titles: str
    near: str = ""
    """Ids of jobs that sound alike and are others."""
