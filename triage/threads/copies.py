"""Copies: one message that was read twice, by mail and from an export, or from two folders."""

from __future__ import annotations

from triage.threads.evidence import NO_DATE
from triage.threads.flags import ANSWERED, HAS_ID, NAMELESS, OWN
from triage.threads.same_text import FEWEST_WORDS, shingles
from triage.threads.survey import Survey

_NEARLY_AT_ONCE = 36 * 3600
"""The same message has nearly the same date in mail and export; a zone may lack."""
_MOST_COMPARED = 8
_ALIKE = 0.85


def find_copies(survey: Survey) -> None:
    """Link every message with its copies. Of them the one is kept whose sender and date are known, else the first."""
    for numbers in survey.keys.mails.groups():
        for number in numbers[1:]:
            survey.copies.link(numbers[0], number)
    for numbers in survey.keys.openings.groups():
        _among(survey, numbers)


def _among(survey: Survey, numbers: list[int]) -> None:
    """Messages that begin alike: those of one sender are compared, and those of nobody with all."""
    nameless = [number for number in numbers if survey.flags[number] & NAMELESS]
    named: dict[tuple[int, int], list[int]] = {}
    for number in numbers:
        if not survey.flags[number] & NAMELESS:
            known = named.setdefault((survey.people[number], survey.flags[number] & OWN), [])
            _compare(survey, known, number)
    first = [known[0] for (_, own), known in named.items() if not own]
    for number in nameless:
        _compare(survey, first, number)


def _compare(survey: Survey, known: list[int], number: int) -> None:
    for other in known[:_MOST_COMPARED]:
        if _may_be_copies(survey, other, number) and _has_same_words(survey, other, number):
            survey.copies.link(other, number)
            return
    known.append(number)


def _may_be_copies(survey: Survey, one: int, other: int) -> bool:
    """Two mails are two, and so are two rows of an export: one is a mail and the other is not, or has no date."""
    dates = survey.dates[one], survey.dates[other]
    ids = (survey.flags[one] & HAS_ID, survey.flags[other] & HAS_ID)
    if all(ids):
        return False
    return NO_DATE in dates or (ids[0] != ids[1] and abs(dates[0] - dates[1]) <= _NEARLY_AT_ONCE)


def _has_same_words(survey: Survey, one: int, other: int) -> bool:
    texts = survey.spool[one].body, survey.spool[other].body
    bare = ["".join(filter(str.isalnum, text)).casefold() for text in texts]
    if bare[0] == bare[1]:
        return True
    sets = shingles(texts[0]), shingles(texts[1])
    if len(sets[0]) < FEWEST_WORDS or len(sets[1]) < FEWEST_WORDS:
        return False
    return len(sets[0] & sets[1]) >= _ALIKE * len(sets[0] | sets[1])


def link_copies(survey: Survey) -> None:
    """Copies are in one thread, and so is what one person begins alike."""
    for number in range(len(survey)):
        least = survey.copies.find(number)
        if least != number and _is_known(survey, number) and not _is_known(survey, survey.kept_of(least)):
            survey.kept[least] = number
    for number in range(len(survey)):
        kept = survey.kept_of(number)
        if kept != number:
            survey.threads.link(kept, number)
            survey.flags[kept] |= survey.flags[number] & ANSWERED
            if survey.dates[kept] == NO_DATE:
                survey.dates[kept] = survey.dates[number]
    for numbers in survey.keys.openings.groups():
        first: dict[int, int] = {}
        for number in numbers:
            person = survey.people[number]
            if person and first.setdefault(person, number) != number:
                survey.threads.link(first[person], number)


def _is_known(survey: Survey, number: int) -> bool:
    """Does it say who wrote it, and when?"""
    return not survey.flags[number] & NAMELESS and survey.dates[number] != NO_DATE
