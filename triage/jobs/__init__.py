"""The table of jobs: which titles name one job, which jobs sound alike, which fields lie apart.

People edit one module a field (JOBS and SKILLS, listed in FIELDS), written by hand; ``build`` makes of
them the tables that are read here.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from triage.jobs import table
from triage.jobs.heads import BEFORE_TRADES, COMPOUND_HEADS, GENERIC_HEADS, NO_COMPOUNDS, SURNAMES
from triage.jobs.lemmas import HEBREW_PREFIXES, HEBREW_SHIFTS, forms_of, is_hebrew
from triage.jobs.levels import LEVELS
from triage.jobs.matching import Group, beginnings, longest
from triage.records import NamedTuple

__all__ = [
    "COMPOUND_HEADS", "FIELDS", "GENERIC_HEADS", "LEVELS", "JobSighting", "field_of", "find_jobs", "foreign",
    "job_of", "lemma", "near", "titles",
]  # fmt: skip

FIELDS = (
    "office", "it", "software", "data", "product", "design", "marketing", "sales", "finance",
    "accounting_tax", "hr", "legal", "nursing", "medicine", "therapy", "care", "social_work",
    "teaching", "science", "engineering", "production", "trades", "construction", "logistics",
    "procurement", "hospitality", "retail", "real_estate", "insurance", "media", "public_service",
    "consulting", "transport", "agriculture", "security_guard", "management",
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
_BARE_TITLE = 3
_JOINERS = frozenset("-/־‑")
_GENDER_WORDS = "m w f d x div divers gn i n all genders a mwd wmd mfd wdm dmw mwdx mwx ז נ"
_GENDERS = frozenset(_GENDER_WORDS.split())
_BETWEEN_GENDERS = frozenset("/,|*.+-:")


class _Read(NamedTuple):
    """What the table knows of one word."""

    starts: tuple[tuple[int, tuple[Group, ...]], ...] = ()
    """(n, titles that begin with a form of the word behind its first n letters); n is 0 but for Hebrew."""
    head: str = ""
    """The head of the compound that the word is."""
    joins: bool = False
    """May it be written together with the word before it: Projekt Manager?"""


_NOTHING = _Read()


class JobSighting(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` name ``job``, or only a ``field`` if that is "".

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
    return {**table.all_entries("titles.tsv"), **table.all_entries("titles_he.tsv")}


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


@functools.lru_cache(maxsize=10_000)
def lemma(word: str) -> str:
    """A levelled word in the form that titles begin with, or as it is.

    >>> lemma("entwicklerinnen"), lemma("fachkraeften"), lemma("reasonable")
    ('entwickler', 'fachkraft', 'reasonable')
    """
    return next((form for form in forms_of(word) if form in GENERIC_HEADS or table.titles(form)), word)


def job_of(words: Sequence[str]) -> str:
    """The job that a whole title (as token words) names, "" for none."""
    return next((sighting.job for sighting in find_jobs(words) if sighting.job), "")


def find_jobs(words: Sequence[str]) -> list[JobSighting]:
    """The jobs that levelled token words name, longest title first at each place, without overlaps."""
    kept = list(_kept(words))
    read = [_read(words[index]) for index in kept]
    found: list[JobSighting] = []
    after = 0
    followers = zip(read, [*read[1:], _NOTHING][: len(read)], kept, [*kept[1:], 0][: len(kept)], strict=True)
    for at, (known, follower, here, there) in enumerate(followers):
        joined = follower.joins or there - here == 2
        if (known is _NOTHING and not joined) or at < after:
            continue
        sighting, after = _at(words, kept, known, at, joined)
        if sighting:
            found.append(sighting)
    return found


def _at(words: Sequence[str], kept: list[int], known: _Read, at: int, joined: bool) -> tuple[JobSighting | None, int]:
    """What is named at the kept token ``at``, and the kept token to go on with."""
    word = words[kept[at]]
    behind = [words[index] for index in kept[at + 1 : at + _LONGEST]]
    job, length, shift = _begun_at(word, known, behind)
    if length < 2 and joined:
        job, length = _joined(word, behind[0]) or (job, length)
    if job and not (length == 1 and word in SURNAMES and _is_a_name(words, kept[at])):
        return JobSighting(kept[at], kept[at + length - 1] + 1, job, field_of(job), shift), at + length
    return (_compound(words, kept, known.head, at) if known.head else None), at + 1


def _begun_at(word: str, known: _Read, behind: Sequence[str]) -> tuple[str, int, int]:
    """Job, number of words and Hebrew prefix letters of the title that begins with ``word``."""
    for shift, groups in known.starts:
        job, length = longest(groups, behind)
        # Three letters behind a prefix are chance: "computer" is not an accountant.
        if job and not (shift and length == 1 and len(word) - shift < 4):
            return job, length, shift
    return "", 0, 0


def _joined(word: str, behind: str) -> tuple[str, int] | None:
    if len(word) + len(behind) > _LONGEST_WORD:
        return None
    groups = (table.titles(word + form) for form in forms_of(behind))
    return next(((group.titles[""], 2) for group in groups if group and "" in group.titles), None)


@functools.lru_cache(maxsize=10_000)
def _read(word: str) -> _Read:
    if not 0 < len(word) <= _LONGEST_WORD:
        return _NOTHING
    forms = forms_of(word)
    shifts = HEBREW_SHIFTS if is_hebrew(word) else (0,)
    starts = tuple((shift, groups) for shift in shifts if (groups := _begun(word, shift)))
    compound = len(word) > 3 and NO_COMPOUNDS.isdisjoint(forms)
    head = next(filter(None, map(_head, forms)), "") if compound else ""
    joins = not GENERIC_HEADS.keys().isdisjoint(forms)
    return _Read(starts, head, joins) if starts or head or joins else _NOTHING


def _begun(word: str, shift: int) -> tuple[Group, ...]:
    """The titles that begin with a form of ``word`` without ``shift`` letters, if those are prefixes."""
    if shift and (len(word) < shift + 3 or not HEBREW_PREFIXES.issuperset(word[:shift])):
        return ()
    groups = map(table.titles, beginnings(word[shift:]))
    return tuple(group for group in groups if group)


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
    if first == at and head in forms_of(words[kept[at]]):
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
    """Is a word that is a trade and a surname (Koch) the surname here?

    No in a bare title, behind an article and before "(m/w/d)".
    """
    if len(words) <= _BARE_TITLE or (at and words[at - 1] in BEFORE_TRADES):
        return False
    behind = words[at + 1 : at + 3]
    return not (len(behind) == 2 and behind[0] == "(" and behind[1] in _GENDERS)
