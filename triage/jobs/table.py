"""Reads the tables that ``triage.jobs.build`` makes, and of the titles only what a text asks for.

Indexing all 20,000 titles took 8 ms of every start; finding the block of a word takes microseconds.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping, Sequence

from triage.jobs.lemmas import is_hebrew
from triage.jobs.matching import Group, group_of

_HERE = os.path.dirname(__file__)
TAB = "\t"
PREFIX = 2
"""First words that begin with the same letters stand in one block of the table of titles."""


def read(name: str) -> str:
    """The text of a table."""
    with open(os.path.join(_HERE, name), "rb") as table:
        return table.read().decode()


@functools.cache
def _blocks(name: str) -> Mapping[str, str]:
    return {block[:PREFIX].rstrip("\t"): block for block in read(name).split("\n\n")}


@functools.lru_cache(maxsize=5_000)
def titles(first: str) -> Group | None:
    """The titles that begin with the word ``first``."""
    return _group("titles_he.tsv" if is_hebrew(first) else "titles.tsv", first)


@functools.lru_cache(maxsize=5_000)
def skills(first: str) -> Group | None:
    """The spellings of skills that begin with the word ``first``; in place of a job stands "field=name"."""
    return _group("skills.tsv", first)


def _group(name: str, first: str) -> Group | None:
    block = _blocks(name).get(first[:PREFIX])
    if not block:
        return None
    key = f"{first}\t"
    at = 0 if block.startswith(key) else block.find(f"\n{key}") + 1
    return group_of(entries_in(block[at:].partition("\n")[0])) if at or block.startswith(key) else None


def entries_in(line: str) -> dict[str, str]:
    """The titles of one line of a table, without their first word -> id of the job."""
    parts = (part.split(":") for part in line.split("\t")[1:])
    return {title: job for job, titles in parts for title in titles.split(";")}


def all_entries(name: str) -> dict[str, str]:
    """Every entry of a table, written out -> id of its job (or "field=name"); reads the whole table."""
    lines = (line for block in _blocks(name).values() for line in block.split("\n") if line)
    return {f"{line.partition(TAB)[0]} {rest}".strip(): job for line in lines for rest, job in entries_in(line).items()}


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
    return [line.split("\t") for line in read("jobs.tsv").splitlines()]
