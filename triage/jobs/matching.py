"""Longest titles in sequences of words: what the table's reader and its maker share."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from triage.jobs.heads import NO_TITLES
from triage.jobs.lemmas import FILLERS, forms_of
from triage.records import NamedTuple

_Forms = tuple[str, ...]
_SPELLINGS = 24


class Group(NamedTuple):
    """The titles that begin with one word."""

    titles: Mapping[str, str]
    """The words behind the first, joined by blanks -> id of the job."""
    words: frozenset[str]
    """Every word behind the first."""
    longest: int
    """The number of words of the longest title."""


def group_of(titles: Mapping[str, str]) -> Group:
    """The group of titles that are given without their first word."""
    words = frozenset(word for title in titles for word in title.split())
    return Group(titles, words, 1 + max(title.count(" ") + bool(title) for title in titles))


def beginnings(word: str) -> list[str]:
    """The forms of ``word`` under which titles that begin with it are looked up."""
    # A stem of two letters is chance: Hebrew "one (female)" is not a nurse.
    return [form for form in forms_of(word) if form == word or len(form) > 2] if word not in NO_TITLES else []


def longest(groups: Iterable[Group], behind: Sequence[str]) -> tuple[str, int]:
    """The job of the longest title, and the number of its words; ("", 0) for none.

    ``groups`` are those of the forms of the first word, ``behind`` the words that follow it.
    """
    best = ("", 0)
    for group in groups:
        known = list(_known(group, behind))
        for length in range(len(known) + 1, best[1], -1):
            job = _job(group, known[: length - 1])
            if job:
                best = (job, length)
                break
    return best


def _known(group: Group, behind: Sequence[str]) -> Iterator[_Forms]:
    """The following words in the forms that the group has, up to the first that it does not know."""
    room = group.longest - 1
    for word in behind if room else ():
        known = tuple(form for form in forms_of(word) if form in group.words)
        filler = word in FILLERS
        if not (known or filler):
            return
        yield known or (word,)
        room -= not filler
        if not room:
            return


def _job(group: Group, read: Sequence[_Forms]) -> str:
    """The job of a title; articles and prepositions in it may be more than the table has."""
    for spelling in itertools.islice(itertools.product(*read), _SPELLINGS):
        job = group.titles.get(" ".join(spelling))
        if job:
            return job
    short = [forms for forms in read if forms[0] not in FILLERS]
    if len(short) == len(read) or read[-1][0] in FILLERS:
        return ""
    return _job(group, short)
