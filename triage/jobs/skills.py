"""Skills named in a text: whole tokens only, everyday words (Go, Word, Spring) only in company.

>>> from triage.text.tokens import tokenize
>>> [s.name for s in find_skills(tokenize("Go-Entwickler mit K8s, JS und SAP S/4HANA, asap: go and see!"))]
['Go', 'Kubernetes', 'JavaScript', 'SAP S/4HANA']
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import NamedTuple

from triage.jobs import table
from triage.jobs.lemmas import HEBREW_PREFIXES, is_hebrew
from triage.text.tokens import Tokens

# Spellings that are everyday words, names or single letters too. They count only with a capital and beside
# another skill or a word of CRAFT.
AMBIGUOUS = frozenset(
    """go r c rust swift spring access word react oracle scala elm ruby chef puppet ansible express node dart julia perl
    flash sketch notion slack asana monday zoom basic assembler spark hive airflow snowflake looker tableau helm vault
    consul nomad salt jest cypress playwright unity maya blender concur sage unreal flask phoenix ember backbone boost
    outlook excel teams oxygen concord addison agenda simba kafka redux bootstrap postman pandas torch canvas revit apex
    rest soap sass git maven hilan priority primavera cura opera fidelio protel nest amadeus sabre galileo rhino pascal
    rails delphi prefect optimizely hubspot segment intercom drift outreach gong clay premiere resolve lightroom illustrator
    steno als sis bls orbis meona ias usb ui ts js k8 lte pr ada bat crm erp mig mag wig tig ebm goae praxis cad cam
    ואקסל רחל""".split()
)
# Words that make a skill of their neighbour.
CRAFT = frozenset(
    """developer developers engineer engineers entwickler programmer programmierer programming programmierung dev devs code
    coder kenntnisse kenntnissen skills skill experience erfahrung erfahrungen stack framework frameworks know how knowhow
    profi profis experte experten expert experts spezialist specialist consultant berater architekt architect projekt
    entwicklung development people backend frontend administrator admin tester certified zertifizierung language sprache
    software tool tools library schweissen schweisser verfahren konstrukteur systeme system abrechnung
    מפתח מפתחת מפתחים תוכניתן מתכנת ידע ניסיון שליטה ב""".split()
)
_LIST_SIGNS = frozenset(", / & + und and or oder sowie ; ו |".split())
_COMPANY = 8
_LONGEST = 6
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


class _Index(NamedTuple):
    skills: Mapping[str, tuple[str, str]]
    """Levelled spelling -> name and field."""
    longest: Mapping[str, int]
    """First word of a spelling -> the number of words of the longest one that begins so."""


@functools.cache
def skills() -> Mapping[str, str]:
    """Levelled spelling -> name of the skill; words are apart by one blank, hyphens, slashes and dots dropped."""
    return {spelling: name for spelling, (name, _) in _index().skills.items()}


@functools.cache
def _index() -> _Index:
    index: dict[str, tuple[str, str]] = {}
    for field, name, spellings in table.skills():
        index.update(dict.fromkeys(spellings.split(";"), (name, field)))
    longest: dict[str, int] = {}
    for spelling in index:
        first, _, rest = spelling.partition(" ")
        longest[first] = max(longest.get(first, 1), rest.count(" ") + 2 if rest else 1)
    return _Index(index, longest)


def find_skills(tokens: Tokens) -> list[SkillSighting]:
    """The skills that a text names, the longest spelling at each place, without overlaps."""
    found: list[SkillSighting] = []
    longest = _index().longest
    after = 0
    for at, word in enumerate(tokens.words):
        if at >= after and (word in longest or is_hebrew(word)):
            sighting = _at(tokens, at)
            if sighting:
                found.append(sighting)
                after = sighting.last
    doubtful = {index for index, sighting in enumerate(found) if _is_ambiguous(tokens, sighting)}
    return [s for index, s in enumerate(found) if index not in doubtful or _in_company(tokens, found, doubtful, index)]


def _at(tokens: Tokens, at: int) -> SkillSighting | None:
    """The longest skill that begins at token ``at``, perhaps behind one or two Hebrew prefix letters."""
    word = tokens.words[at]
    sighting = _behind(tokens, at, 0)
    shift = 0
    while sighting is None and is_hebrew(word) and shift < 2 and len(word) > shift + 2 and word[shift] in HEBREW_PREFIXES:
        shift += 1
        sighting = _behind(tokens, at, shift)
    return sighting


def _behind(tokens: Tokens, at: int, shift: int) -> SkillSighting | None:
    index, longest = _index()
    first = tokens.words[at][shift:]
    ends = [at + 1]
    words = [first]
    place = at + 1
    while len(words) < longest.get(first, 0) and place < len(tokens):
        if not _is_inside(tokens, place):
            words.append(tokens.words[place])
            ends.append(place + 1)
        place += 1
    for length in range(len(words) if first in longest else 0, 0, -1):
        skill = index.get(" ".join(words[:length]))
        if skill:
            return SkillSighting(at, ends[length - 1], *skill, shift)
    return None


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Is token ``at`` a hyphen, slash or full stop within a name such as Node.js?"""
    return tokens.words[at] in _INSIDE and tokens.glued(at) and at + 1 < len(tokens) and tokens.glued(at + 1)


def _is_ambiguous(tokens: Tokens, sighting: SkillSighting) -> bool:
    return sighting.last - sighting.first == 1 and tokens.words[sighting.first][sighting.shift :] in AMBIGUOUS


def _in_company(tokens: Tokens, found: list[SkillSighting], doubtful: set[int], index: int) -> bool:
    """Has the everyday word ``found[index]`` a capital, and a skill or a word of craft beside it?"""
    sighting = found[index]
    raw = tokens.text[tokens.starts[sighting.first]]
    if not (raw.isupper() or is_hebrew(raw)) or tokens.words[sighting.last : sighting.last + 2] == ["-", "level"]:
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
