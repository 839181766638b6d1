"""Skills named in a text: whole tokens only, everyday words (Go, Word, Spring) only in company.

>>> from triage.text.tokens import tokenize
>>> [s.name for s in find_skills(tokenize("Go-Entwickler mit K8s, JS und SAP S/4HANA, asap: go and see!"))]
['Go', 'Kubernetes', 'JavaScript', 'SAP S/4HANA']
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from triage.jobs import table
from triage.jobs.lemmas import HEBREW_PREFIXES, HEBREW_SHIFTS, is_hebrew
from triage.jobs.matching import Group
from triage.records import NamedTuple
from triage.text.tokens import Tokens


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Everyday words and single letters: they count with a capital and beside another skill or a word of CRAFT.
EVERYDAY = _words("""
    go r c d ts word spring access react oracle elm chef puppet express node dart flash notion slack
    asana monday zoom basic spark hive helm vault unity concur sage ember backbone boost teams concord
    agenda rest less sass soap nest opera prefect segment intercom drift gong clay resolve across epic
    charly primavera rails assembler kanzlei praxis cloud solar mode orbis meona ton canvas phoenix
    nomad consul salt illustrator lightroom אקסל רחל בקרים קפה תקציב מטבח חלוקה
""")
# Names that are words too: they count with a capital, or beside a skill.
PROPER = _words("""
    rust scala swift ruby julia perl kafka snowflake playwright protel fidelio maya blender excel
    outlook ansible airflow redux bootstrap postman looker tableau jest cypress unreal flask sketch
    pascal delphi sabre amadeus galileo premiere avid windows exchange messen git maven gradle torch
    pandas revit apex hilan cura rhino monitoring addison simba oxygen eagle inventor creo simplify
""")
# Abbreviations that are words too when written small: they count in capitals only.
ACRONYMS = _words("weg reach safe ce doors mag wig tig mig sen bat ias als sis ads sea sem pr ada it os bi dem ros bar")
# Words that make a skill of their neighbour.
CRAFT = _words("""
    developer developers engineer engineers entwickler programmer programmierer programming
    programmierung dev devs code coder kenntnisse kenntnissen skills skill experience erfahrung
    erfahrungen stack framework frameworks know how knowhow profi profis experte experten expert
    experts spezialist specialist consultant berater architekt architect projekt entwicklung
    development people backend frontend administrator admin tester certified zertifizierung language
    sprache software tool tools library schweissen schweisser verfahren konstrukteur systeme system
    abrechnung מפתח מפתחת מפתחים תוכניתן מתכנת ידע ניסיון שליטה
""")
_LIST_SIGNS = _words(", / & + und and or oder sowie ; ו |")
_DOUBTFUL = EVERYDAY | PROPER | ACRONYMS
_COMPANY = 8
_INSIDE = frozenset("-/.־‑")


class SkillSighting(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` name the skill ``name`` of ``field``.

    ``shift`` letters of the first token are a Hebrew prefix and not part of it.
    """

    first: int
    last: int
    name: str
    field: str
    shift: int = 0


@functools.cache
def skills() -> Mapping[str, str]:
    """Levelled spelling -> name of the skill; words are apart by one blank, hyphens, slashes and dots dropped."""
    return {spelling: skill.partition("=")[2] for spelling, skill in table.all_entries("skills.tsv").items()}


def is_skill(spelling: str) -> bool:
    """Is a levelled spelling, its words apart by one blank, that of a skill? Reads only what begins so.

    >>> is_skill("java"), is_skill("kessler")
    (True, False)
    """
    first, _, rest = spelling.partition(" ")
    group = table.skills(first)
    return group is not None and rest in group.titles


def find_skills(tokens: Tokens) -> list[SkillSighting]:
    """The skills that a text names, the longest spelling at each place, without overlaps."""
    found: list[SkillSighting] = []
    after = 0
    for at, word in enumerate(tokens.words):
        starts = _starts(word)
        if starts and at >= after:
            sighting = next(filter(None, (_longest(tokens, at, shift, group) for shift, group in starts)), None)
            if sighting:
                found.append(sighting)
                after = sighting.last
    doubtful = {index for index, sighting in enumerate(found) if _is_doubtful(tokens, sighting)}
    if not doubtful:
        return found
    return [s for index, s in enumerate(found) if index not in doubtful or _in_company(tokens, found, doubtful, index)]


@functools.lru_cache(maxsize=10_000)
def _starts(word: str) -> tuple[tuple[int, Group], ...]:
    """(n, the skills that begin with ``word`` behind its first n letters); n is 0 but for Hebrew."""
    shifts = HEBREW_SHIFTS if is_hebrew(word) else (0,)
    return tuple(
        (shift, group)
        for shift in shifts
        if len(word) > shift + bool(shift)
        and HEBREW_PREFIXES.issuperset(word[:shift])
        and (group := table.skills(word[shift:]))
    )


def _longest(tokens: Tokens, at: int, shift: int, group: Group) -> SkillSighting | None:
    """The longest skill of ``group`` that token ``at`` begins."""
    ends = [at + 1]
    words: list[str] = []
    place = at + 1
    while len(words) < group.longest - 1 and place < len(tokens):
        if not _is_inside(tokens, place):
            words.append(tokens.words[place])
            ends.append(place + 1)
        place += 1
    for length in range(len(words), -1, -1):
        skill = group.titles.get(" ".join(words[:length]))
        if skill:
            field, _, name = skill.partition("=")
            return SkillSighting(at, ends[length], name, field, shift)
    return None


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Is token ``at`` a hyphen, slash or full stop within a name such as Node.js?"""
    return tokens.words[at] in _INSIDE and tokens.glued(at) and at + 1 < len(tokens) and tokens.glued(at + 1)


def _is_doubtful(tokens: Tokens, sighting: SkillSighting) -> bool:
    """Is the sighting one word that may be no skill?"""
    word = tokens.words[sighting.first][sighting.shift :]
    if sighting.last - sighting.first > 1 or word not in _DOUBTFUL:
        return False
    raw = tokens.text[tokens.starts[sighting.first] : tokens.ends[sighting.first]]
    return not (raw[0].isupper() if word in PROPER else word in ACRONYMS and raw[:2].isupper())


def _in_company(tokens: Tokens, found: list[SkillSighting], doubtful: set[int], index: int) -> bool:
    """Is the doubtful ``found[index]`` beside a skill or a word of craft, and written as a name is?"""
    sighting = found[index]
    word = tokens.words[sighting.first][sighting.shift :]
    raw = tokens.text[tokens.starts[sighting.first]]
    named = raw.isupper() or is_hebrew(raw) or word in PROPER
    if word in ACRONYMS or not named or tokens.words[sighting.last : sighting.last + 2] == ["-", "level"]:
        return False
    return _beside_craft(tokens, sighting) or any(
        _are_company(tokens, sighting, found[other], other in doubtful)
        for other in range(max(0, index - 2), min(len(found), index + 3))
        if other != index
    )


def _beside_craft(tokens: Tokens, sighting: SkillSighting) -> bool:
    words = tokens.words
    behind = sighting.last + (words[sighting.last : sighting.last + 1] == ["-"])
    return words[behind : behind + 1] != [] and words[behind] in CRAFT


def _are_company(tokens: Tokens, one: SkillSighting, other: SkillSighting, doubtful: bool) -> bool:
    """Sure skills count within some words, doubtful ones only in a list with this one."""
    between = tokens.words[min(one.last, other.last) : max(one.first, other.first)]
    if not doubtful:
        return len(between) <= _COMPANY
    return 0 < len(between) <= 2 and _LIST_SIGNS.issuperset(between)
