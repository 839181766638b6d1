"""Role and seniority: the job on offer, not the one the reader or the sender has.

A title is known by the table of jobs, or put together from a head noun ("engineer", "Leitung") and the
words before or behind it. What speaks for a candidate being the offer is weighed in ``_weight``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from triage.facts.reading import Reading
from triage.jobs import GENERIC_HEADS, LEVELS, find_jobs, lemma
from triage.jobs.skills import find_skills as sighted_skills
from triage.types import Fact, Role, Span

_OFFER_CUES = ("role_before",)
_READER_CUES = ("reader_before",)
_SENDER_CUES = ("sender_before",)
_CRAFTS = frozenset("people folks devs dev person experts expert profi profis experten experte leute talente talents pros specialists ninjas wizard".split())
_TITLE_JOINS = frozenset("of for im in fuer der des - / & und and von ב של ל".split())
_SENDER_FIELDS = frozenset(("recruiter", "talent-acquisition", "headhunter", "sourcer", "personalberater"))


class _Candidate(NamedTuple):
    first: int
    last: int
    shift: int
    jobs: tuple[str, ...]
    field: str


def find_roles(reading: Reading) -> Iterator[Fact]:
    """Roles on offer, the likeliest first."""
    weighed = [(weight, -c.first, c) for c in _candidates(reading) if (weight := _weight(reading, c)) > 0]
    seen: set[str] = set()
    for _, _, candidate in sorted(weighed, key=lambda w: (-w[0], -w[1])):
        span = _trimmed(reading, candidate)
        title = reading.message.text[span.start : span.end]
        key = candidate.jobs[0] if candidate.jobs else " ".join(title.casefold().split())
        if key not in seen:
            seen.add(key)
            yield Fact("role", Role(title, candidate.jobs, candidate.field), span)


def find_seniority(reading: Reading) -> Iterator[Fact]:
    """Level words beside the main role; its value is the level of the table ("senior", "lead", ...)."""
    main = next(find_roles(reading), None)
    if main is None:
        return
    tokens = reading.tokens
    for index, word in enumerate(tokens.words):
        level = LEVELS.get(word)
        near = main.span.start - 40 <= tokens.starts[index] <= main.span.end + 12
        if level and near and "\n" not in tokens.text[min(tokens.starts[index], main.span.start) : max(tokens.starts[index], main.span.start)]:
            yield Fact("seniority", level, reading.span(index, index + 1))
            return


def _candidates(reading: Reading) -> Iterator[_Candidate]:
    taken: set[int] = set()
    for sighting in find_jobs(reading.tokens.words):
        if sighting.job:
            taken.update(range(sighting.first, sighting.last))
            first, last = _grown(reading, sighting.first, sighting.last)
            yield _Candidate(first, last, sighting.shift, (sighting.job,), sighting.field)
        elif not taken.intersection(range(sighting.first, sighting.last)):
            taken.update(range(sighting.first, sighting.last))
            first, last = _grown(reading, sighting.first, sighting.last)
            yield _Candidate(first, last, sighting.shift, (), sighting.field)
    yield from _headed(reading, taken)
    yield from _crafts(reading, taken)


def _headed(reading: Reading, taken: set[int]) -> Iterator[_Candidate]:
    """Unknown titles: a head noun with the capitalised words before it, or "Head of ..." behind it."""
    tokens = reading.tokens
    for index, word in enumerate(tokens.words):
        head = lemma(word)
        if index in taken or (word not in GENERIC_HEADS and head not in GENERIC_HEADS) or not _capital(reading, index):
            continue
        first, last = _grown(reading, index, index + 1)
        if last - first > 1 or _marked(reading, last):
            yield _Candidate(first, last, 0, (), GENERIC_HEADS.get(word) or GENERIC_HEADS.get(head) or "")


def _crafts(reading: Reading, taken: set[int]) -> Iterator[_Candidate]:
    """"senior Scala people", "Java-Profis": a skill with a word for those who have it."""
    tokens = reading.tokens
    for skill in sighted_skills(tokens):
        last = skill.last
        if last < len(tokens) and tokens.words[last] == "-":
            last += 1
        if last < len(tokens) and tokens.words[last] in _CRAFTS and not taken.intersection(range(skill.first, last + 1)):
            first = skill.first - 1 if skill.first and tokens.words[skill.first - 1] in LEVELS else skill.first
            yield _Candidate(first, last + 1, 0, (), skill.field)


def _capital(reading: Reading, index: int) -> bool:
    """Hebrew has none: its titles are those of the table, never put together."""
    return reading.tokens.text[reading.tokens.starts[index]].isupper()


def _grown(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The title with its capitalised neighbours on the same line: "(Senior) Payments Platform Engineer"."""
    tokens = reading.tokens
    start = first
    while start and first - start < 4 and not tokens.newline_before(start):
        word = tokens.words[start - 1]
        if word in "-/" and start - 1 and tokens.glued(start - 1) and tokens.glued(start):
            start -= 1
            continue
        if word in LEVELS or (_capital(reading, start - 1) and _title_word(reading, start - 1)):
            start -= 1
        else:
            break
    while start < first and tokens.words[start] in "-/":
        start += 1
    end = last
    if end + 1 < len(tokens) and tokens.words[end] in _TITLE_JOINS and tokens.words[end] not in ("/", "in", "im") and _capital(reading, end + 1) and tokens.words[first] in GENERIC_HEADS:
        end += 2
    return start, end


def _title_word(reading: Reading, index: int) -> bool:
    """May a capitalised word stand in a title? Not a sentence's first, a cue, or German's polite words."""
    tokens = reading.tokens
    word = tokens.words[index]
    if not word[0].isalpha() or (index == 0 or tokens.ends_sentence(index - 1) or tokens.newline_before(index)) and word not in LEVELS:
        return word[:1].isalpha() and index == 0 and reading.message.body_start > 0 and len(word) > 2
    return word not in _NOT_IN_TITLES and not any(s.first <= index < s.last for s in reading.sighted("vague_job", "urgent", "pay_before", "role_before"))


_NOT_IN_TITLES = frozenset(
    "sie ihr ihre ihnen position stelle rolle role job als for i we you hi hallo hello the a an my our your this that liebe lieber herr frau dear "
    "kunde kunden client vakanz herausforderung opportunity team projekt project gmbh ag se inc ltd".split()
)


def _marked(reading: Reading, last: int) -> bool:
    """Does "(m/w/d)", "(f/m/x)" or the like follow?"""
    words = reading.tokens.words[last : last + 7]
    return words[:1] == ["("] and words[2:3] in (["/"], ["|"], [","]) and len(words[1]) < 4


def _weight(reading: Reading, candidate: _Candidate) -> int:
    """How much speaks for the candidate being the job on offer; nothing or less: it is not."""
    first, last = candidate.first, candidate.last
    tokens = reading.tokens
    weight = 3 if candidate.jobs else 1
    weight += 6 * _marked(reading, last)
    weight += 4 * reading.cue_before(_OFFER_CUES, first, 2)
    weight += 3 * (tokens.starts[first] < reading.message.body_start)
    weight += 2 * (first > 0 and tokens.words[first - 1] in ('"', "„", "“", ":", "*", "»", "–"))
    weight += 1 * any(tokens.words[i] in LEVELS for i in range(max(0, first - 1), last))
    weight -= 8 * reading.cue_before(_READER_CUES, first, 3)
    weight -= 9 * reading.cue_before(_SENDER_CUES, first, 2)
    weight -= 9 * bool(_SENDER_FIELDS.intersection(candidate.jobs) and not reading.cue_before(_OFFER_CUES, first, 2))
    weight -= 6 * _in_signature(reading, first)
    return weight


def _in_signature(reading: Reading, first: int) -> bool:
    """Stands it in the last lines, below the sender's own name?"""
    name = reading.message.sender.name.split(",")[0].strip()
    if len(name) < 4:
        return False
    at = reading.message.text.rfind(name.split()[0])
    return at > len(reading.message.text) * 0.5 and reading.tokens.starts[first] > at


def _trimmed(reading: Reading, candidate: _Candidate) -> Span:
    return reading.span(candidate.first, candidate.last, candidate.shift if candidate.shift else 0)
