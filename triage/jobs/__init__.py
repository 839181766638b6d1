"""The table of jobs: which titles name one job, which jobs sound alike, which fields lie apart.

People edit one module a field (JOBS and SKILLS, listed in FIELDS), written by hand; ``build`` makes of
them the tables that are read here.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from typing import NamedTuple

from triage.jobs import table
from triage.jobs.heads import BEFORE_TRADES, COMPOUND_HEADS, GENERIC_HEADS, NO_COMPOUNDS, SURNAMES
from triage.jobs.lemmas import HEBREW_PREFIXES, base_forms, is_hebrew
from triage.jobs.levels import LEVELS

__all__ = [
    "COMPOUND_HEADS", "FIELDS", "GENERIC_HEADS", "LEVELS", "JobSighting", "field_of", "find_jobs", "foreign",
    "job_of", "lemma", "near", "titles",
]  # fmt: skip

FIELDS = (
    "office", "it", "software", "data", "product", "design", "marketing", "sales", "finance", "accounting_tax", "hr",
    "legal", "nursing", "medicine", "therapy", "care", "social_work", "teaching", "science", "engineering",
    "production", "trades", "construction", "logistics", "procurement", "hospitality", "retail", "real_estate",
    "insurance", "media", "public_service", "consulting", "transport", "agriculture", "security_guard", "management",
)  # fmt: skip

# Fields between which one person changes without learning a new profession.
_RELATIVES = tuple(
    frozenset(group.split())
    for group in (
        "software it data product",
        "product design marketing",
        "data science finance",
        "marketing media design sales",
        "sales retail insurance real_estate",
        "sales consulting product it",
        "office hr public_service accounting_tax procurement",
        "office real_estate insurance legal marketing sales logistics",
        "finance accounting_tax insurance consulting",
        "legal accounting_tax public_service insurance",
        "nursing medicine therapy care",
        "social_work care therapy teaching public_service",
        "teaching science",
        "science medicine engineering",
        "engineering production construction trades",
        "engineering software it data",
        "production trades agriculture logistics",
        "logistics transport procurement retail",
        "hospitality retail",
        "construction real_estate",
        "security_guard transport public_service",
        "consulting hr engineering procurement finance data software marketing accounting_tax logistics",
    )
)
_EVERYWHERE = frozenset({"management", ""})

_LONGEST = 8
_LONGEST_WORD = 60
_SPELLINGS = 16
_JOINERS = frozenset("-/־‑")
_GENDERS = frozenset("m w f d x div divers gn i n all genders a mwd wmd mfd wdm dmw mwdx mwx ז נ".split())
_BETWEEN_GENDERS = frozenset("/,|*.+-:")

_Read = tuple[tuple[str, ...], str]
"""The forms under which the titles know a word, and the head of the compound it is; "" for none."""
_NOTHING: _Read = ((), "")


class JobSighting(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` name ``job``, or only a ``field`` when ``job`` is "".

    Both are "" for a compound such as Salesassistenz whose head fits every field. ``shift`` letters of the
    first token are a Hebrew prefix and not part of the title.
    """

    first: int
    last: int
    job: str
    field: str
    shift: int = 0


@functools.cache
def titles() -> Mapping[str, str]:
    """Levelled title -> id of the job, in all languages; inflected forms are ``find_jobs``' affair."""
    return {**table.titles(False).jobs, **table.titles(True).jobs}


def near(a: str, b: str) -> bool:
    """Are ``a`` and ``b`` two jobs that recruiters take for one?"""
    return (a, b) in table.near()


def field_of(job: str) -> str:
    """The field of a job id, "" for none."""
    return table.fields().get(job, "")


@functools.cache
def foreign(field_a: str, field_b: str) -> bool:
    """Are the two fields too far apart for one person? Never for management or an unknown field."""
    pair = {field_a, field_b}
    if field_a == field_b or not _EVERYWHERE.isdisjoint(pair) or not pair.issubset(FIELDS):
        return False
    return not any(pair <= group for group in _RELATIVES)


def lemma(word: str) -> str:
    """A levelled word in the form that the titles know, or as it is.

    >>> lemma("entwicklerinnen"), lemma("fachkraeften"), lemma("reasonable")
    ('entwickler', 'fachkraft', 'reasonable')
    """
    return next(filter(None, _read(word)[0]), word)


def job_of(words: Sequence[str]) -> str:
    """The job that a whole title (as token words) names, "" for none."""
    return next((sighting.job for sighting in find_jobs(words) if sighting.job), "")


def find_jobs(words: Sequence[str]) -> list[JobSighting]:
    """The jobs that levelled token words name, longest title first at each place, without overlaps."""
    kept = list(_kept(words))
    read = [_read(words[index]) for index in kept]
    found: list[JobSighting] = []
    at = 0
    while at < len(kept):
        after = at + 1
        if read[at] is not _NOTHING or is_hebrew(words[kept[at]]):
            sighting, after = _at(words, kept, read, at)
            if sighting:
                found.append(sighting)
        at = after
    return found


def _at(words: Sequence[str], kept: list[int], read: list[_Read], at: int) -> tuple[JobSighting | None, int]:
    """What is named at the kept token ``at``, and the kept token to go on with."""
    word = words[kept[at]]
    hebrew = is_hebrew(word)
    job, length = _longest(read[at : at + _LONGEST], hebrew)
    shift = 0
    while not job and hebrew and shift < 2 and shift + 3 < len(word) <= _LONGEST_WORD and word[shift] in HEBREW_PREFIXES:
        shift += 1
        job, length = _longest([_read(word[shift:]), *read[at + 1 : at + _LONGEST]], True)
    if job and not (length == 1 and word in SURNAMES and _is_a_name(words, kept[at])):
        return JobSighting(kept[at], kept[at + length - 1] + 1, job, field_of(job), shift), at + length
    return (_compound(words, kept, read[at][1], at) if read[at][1] else None), at + 1


def _longest(read: Sequence[_Read], hebrew: bool) -> tuple[str, int]:
    """The job of the longest title that the words begin with, and the number of its words."""
    forms: list[tuple[str, ...]] = []
    for known, _ in read:
        if not known:
            break
        forms.append(known)
    index = table.titles(hebrew).jobs if forms else {}
    for length in range(len(forms), 0, -1):
        if "" in forms[length - 1] or "" in forms[0]:
            continue
        for spelling in islice(product(*forms[:length]), _SPELLINGS):
            title = " ".join(filter(None, spelling) if "" in spelling else spelling)
            job = index.get(title) or (index.get("".join(spelling)) if length == 2 else None)
            if job:
                return job, length
    return "", 0


@functools.lru_cache(maxsize=20_000)
def _read(word: str) -> _Read:
    """The forms under which the titles know ``word``, and the head that makes it a job when they do not."""
    if not 0 < len(word) <= _LONGEST_WORD or not (word[0].isalpha() or word in ".net & 1 2 3"):
        return _NOTHING
    vocabulary = table.titles(is_hebrew(word)).vocabulary
    candidates = base_forms(word)
    forms = tuple(dict.fromkeys(form for form in candidates if form in vocabulary or not form))
    head = "" if len(word) < 4 or word in NO_COMPOUNDS else next(filter(None, map(_head, candidates)), "")
    return (forms, head) if forms or head else _NOTHING


@functools.cache
def _head_lengths() -> Sequence[int]:
    return sorted({len(head) for head in COMPOUND_HEADS}, reverse=True)


def _head(word: str) -> str:
    """The longest head at the end of ``word``; it stands alone or behind three letters and more."""
    for length in _head_lengths():
        if word[-length:] in COMPOUND_HEADS and (len(word) == length or len(word) >= length + 3):
            return word[-length:]
    return ""


def _compound(words: Sequence[str], kept: list[int], head: str, at: int) -> JobSighting | None:
    """A word such as Kreditorenbuchhalter or Java-Entwickler, understood by its head."""
    first = at
    while first and kept[first] - kept[first - 1] == 2 and words[kept[first] - 1] in _JOINERS:
        first -= 1
    if first == at and head in base_forms(words[kept[at]]):
        return None
    job, field = COMPOUND_HEADS[head]
    return JobSighting(kept[first], kept[at] + 1, job, field)


def _kept(words: Sequence[str]) -> Iterator[int]:
    """The tokens that count: not hyphens and slashes, not "(m/w/d)"."""
    after = 0
    for at, word in enumerate(words):
        if at < after or word in _JOINERS:
            continue
        if word == "(":
            after = _after_gender(words, at + 1)
            if after:
                continue
        yield at


def _after_gender(words: Sequence[str], at: int) -> int:
    """The token behind a bracket that only tells genders, 0 when it tells something else."""
    for place in range(at, min(at + 10, len(words))):
        if words[place] == ")":
            return place + 1 if place > at else 0
        if words[place] not in _GENDERS and words[place] not in _BETWEEN_GENDERS:
            return 0
    return 0


def _is_a_name(words: Sequence[str], at: int) -> bool:
    """Is a word that is a trade and a surname (Koch) the surname here? Only an article or a gender mark says no."""
    behind = words[at + 1 : at + 3]
    marked = len(behind) == 2 and behind[0] == "(" and behind[1] in _GENDERS
    return not marked and (words[at - 1] if at else "") not in BEFORE_TRADES
