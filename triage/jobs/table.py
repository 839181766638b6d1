"""Reads the tables that ``triage.jobs.build`` makes. Hebrew titles are read when a Hebrew word is met."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_HERE = os.path.dirname(__file__)


class Titles(NamedTuple):
    """Titles of one script."""

    jobs: Mapping[str, str]
    """Levelled title -> id of its job."""
    vocabulary: frozenset[str]
    """Every word of the titles, and the heads of titles."""


def lines_of(name: str) -> list[str]:
    """The lines of a table."""
    with open(os.path.join(_HERE, name), encoding="utf-8") as table:
        return table.read().splitlines()


@functools.cache
def titles(hebrew: bool) -> Titles:
    """The titles that begin with a Hebrew letter, or all others."""
    *lines, words = lines_of("titles_he.tsv" if hebrew else "titles.tsv")
    index: dict[str, str] = {}
    for line in lines:
        job, _, entries = line.partition("\t")
        index.update(dict.fromkeys(entries.split(";"), job))
    index.pop("", None)
    return Titles(index, frozenset(words.split()))


@functools.cache
def fields() -> Mapping[str, str]:
    """Id of a job -> its field."""
    return {job: field for job, field, _ in _jobs()}


@functools.cache
def near() -> frozenset[tuple[str, str]]:
    """Pairs of jobs that are taken for one, in both orders."""
    pairs = [(job, other) for job, _, others in _jobs() for other in others.split()]
    return frozenset(pairs) | frozenset((other, job) for job, other in pairs)


@functools.cache
def _jobs() -> Sequence[Sequence[str]]:
    return [line.split("\t") for line in lines_of("jobs.tsv")]


@functools.cache
def skills() -> Sequence[Sequence[str]]:
    """Field, name and levelled spellings (joined by semicolons) of every skill."""
    return [line.split("\t") for line in lines_of("skills.tsv")]
