"""Role and seniority: the job on offer, not the one the reader or the sender has.

What speaks for a candidate (``titles.py``) being the offer is weighed in ``_weight``.
"""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.facts.titles import Candidate, candidates
from triage.jobs import LEVELS
from triage.types import Fact, Role

_LEAST = 1
_OFFER_CUES = ("role_before",)
_READER_CUES = ("reader_before",)
_SENDER_CUES = ("sender_before",)
_SENDER_JOBS = frozenset(("recruiter", "talent-sourcer", "staffing-consultant"))


def find_roles(reading: Reading) -> Iterator[Fact]:
    """Roles on offer, the likeliest first, and the ``seniority`` of that one."""
    weighed = [(weight, -c.first, c) for c in candidates(reading) if (weight := _weight(reading, c)) >= _LEAST]
    seen: set[str] = set()
    main: Fact | None = None
    for _, _, candidate in sorted(weighed, key=lambda w: (-w[0], -w[1])):
        span = reading.span(candidate.first, candidate.last, candidate.shift)
        title = reading.message.text[span.start : span.end]
        key = candidate.jobs[0] if candidate.jobs else " ".join(title.casefold().split())
        if key not in seen:
            seen.add(key)
            fact = Fact("role", Role(title, candidate.jobs, candidate.field), span)
            main = main or fact
            yield fact
    if main:
        yield from _seniority(reading, main)


def _seniority(reading: Reading, main: Fact) -> Iterator[Fact]:
    """The level word in or beside the main role; its value is the level of the table ("senior", "lead", ...)."""
    tokens = reading.tokens
    for index, word in enumerate(tokens.words):
        level = LEVELS.get(word)
        start = tokens.starts[index]
        if not level or not main.span.start - 40 <= start <= main.span.end + 12:
            continue
        if "\n" not in tokens.text[min(start, main.span.start) : max(start, main.span.start)]:
            yield Fact("seniority", level, reading.span(index, index + 1))
            return


def _weight(reading: Reading, candidate: Candidate) -> int:
    """How much speaks for the candidate being the job on offer; nothing or less: it is not."""
    first, last = candidate.first, candidate.last
    tokens = reading.tokens
    weight = 3 if candidate.jobs else 1
    weight += 6 * candidate.marked
    weight += 4 * reading.cue_before(_OFFER_CUES, first, 2)
    weight += 3 * (tokens.starts[first] < reading.message.body_start)
    weight += 2 * (first > 0 and tokens.words[first - 1] in ('"', "„", "“", ":", "*", "»", "–"))
    weight += 1 * any(tokens.words[i] in LEVELS for i in range(max(0, first - 1), last))
    sought = reading.cue_before(_OFFER_CUES, first, 2)
    before = tokens.words[first - 1] if first else ""
    weight -= 8 * reading.cue_before(_READER_CUES, first, 3)
    weight -= 9 * (reading.cue_before(_SENDER_CUES, first, 3) and not sought)
    weight -= 9 * bool(_SENDER_JOBS.intersection(candidate.jobs) and not sought)
    weight -= 6 * (before in _GREETINGS)
    weight -= 2 * (before in _POSSESSIVES and not sought)
    weight -= 1 * (_is_plural(reading, candidate) and not sought)
    weight -= 6 * _in_signature(reading, first)
    return weight


_GREETINGS = frozenset(["dear", "hi", "hello", "liebe", "lieber", "hallo", "herr", "frau", "herrn"])
_POSSESSIVES = frozenset(
    [
        "your",
        "my",
        "his",
        "her",
        "their",
        "dein",
        "deine",
        "deinem",
        "deinen",
        "ihr",
        "ihre",
        "ihrem",
        "ihren",
        "mein",
        "meine",
        "unser",
        "unsere",
        "our",
        "own",
        "former",
        "ex",
    ]
)


def _is_plural(reading: Reading, candidate: Candidate) -> bool:
    """ "the accountants", "two plasterers": people spoken of rather than sought."""
    raw = reading.tokens.raw(candidate.last - 1, candidate.last)
    return raw.islower() and raw.isascii() and raw.endswith("s") and not raw.endswith("ss")


def _in_signature(reading: Reading, first: int) -> bool:
    """Stands it in the last lines, below the sender's own name?"""
    name = reading.message.sender.name.split(",")[0].strip()
    if len(name) < 4:
        return False
    at = reading.message.text.rfind(name.split()[0])
    return at > len(reading.message.text) * 0.5 and reading.tokens.starts[first] > at
