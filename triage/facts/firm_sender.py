"""What name, headline and address of the sender tell about the firm that writes: enough to confirm a name of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from triage.facts.firm_words import AGENCY_STARTS, AGENCY_STEMS, AGENCY_WORDS, GENERIC, HEADS, LEGAL, TAILS, TITLE_WORDS
from triage.text.tokens import fold, tokenize
from triage.types import Sender

_FREE_MAIL = frozenset(
    """gmail googlemail gmx web yahoo outlook hotmail live icloud me aol t-online freenet posteo mailbox proton protonmail
    walla mail yandex linkedin xing zoho msn bluewin hispeed chello aon""".split()
)
_SECOND_LEVEL = frozenset("co com ac org net gov edu".split())
_CUT = re.compile(r"[|,;•·~:(){}\[\]<>–—]|\s-\s|\s*@\s*|\b(?:at|from|bei|beim|by)\b", re.IGNORECASE)
_CUT_HEADLINE = re.compile(_CUT.pattern + r"|\b(?:von|of|with)\b", re.IGNORECASE)
_STRONG_TRADE = re.compile(
    r"personalberat|personalvermittl|personaldienst|personaldispo|personalservice|personalmanagement|pflegepersonal"
    r"|personalleasing|personalagentur|stellenvermittl|jobvermittl|zeitarbeit|leiharbeit|headhunt|executive search"
    r"|search consultant|staffing|recruitment agency|recruitment consult|recruitment agen|recruiting agen|talent network"
    r"|placement|manpower|direktsuche|karriereberat|projektvermittl|bench sales|chasseuse? de|werving|rekryteringskonsult"
    r"|trades recruitment|resourcer|recruiting partner|\bgigs\b|כו?ח אדם|כו?ח ל|השמ|הד ?האנטר|איתור מנהלים"
)
_WEAK_TRADE = re.compile(
    r"recruitment|\bconsultant\b|recruiting|recruiter|talent|sourc|search|resourc|personal\b|hires\b|\bjobs?\b|selection"
    r"|consult|crewing|people\b|\bhr\b|career|vermittl|hunter|carriere|גיוס|מגייס|דרושים|משאבי אנוש"
)
_HOUSE = re.compile(
    r"\b(?:founder|co-?founder|gruender\w*|inhaber\w*|geschaeftsfuehr\w*|owner|ceo|cto|coo|cpo|cfo|vp|head of|lead|teamlead|chefarzt"
    r"|leiter\w*|werkstattleitung|gruppenleiter\w*|manager of|engineering|principal|deputy|stationsleit\w*)\b"
)


class Writer(NamedTuple):
    """The firm behind a sender. ``words`` may stand in its name, ``domain`` is its address without dots and signs."""

    person: frozenset[str]
    words: frozenset[str]
    hints: frozenset[str]
    """Words of the headline that may be a department as well."""
    domain: str
    parts: tuple[str, ...]
    trade: int
    """How much says that the sender lives by placing people: 0 nothing, 1 a little, 3 plainly."""


@lru_cache(maxsize=512)
def writer_of(sender: Sender) -> Writer:
    """What is known of the firm that ``sender`` writes for.

    >>> writer_of(Sender("Jo Raabe", "raabe@raabe-personalberatung.example")).domain
    'raabepersonalberatung'
    """
    domain, parts = _domain(sender.address)
    own, *other = [_words(piece) for piece in _CUT.split(sender.name[:200])] or [[]]
    person = _is_person(own, domain, sender.name)
    named = [*([] if person else [own]), *other]
    first, *told = map(_words, _CUT_HEADLINE.split(sender.headline[:300]))
    words = frozenset(w for piece in (*named, *told) for w in piece if len(w) > 2 and w not in TITLE_WORDS)
    hints = frozenset(w for w in first if len(w) > 2 and w not in TITLE_WORDS)
    trade = _trade(" ".join([sender.name, sender.headline]), parts, person)
    return Writer(frozenset(own) if person else frozenset(), words, hints, domain, parts, trade)


def squash(words: Sequence[str]) -> str:
    """The letters and digits of levelled words in one."""
    return "".join(c for word in words for c in word if c.isalnum())


def _words(text: str) -> list[str]:
    return [word for word in tokenize(text).words if word[0].isalnum()]


def _domain(address: str) -> tuple[str, tuple[str, ...]]:
    labels = address.rpartition("@")[2].casefold().split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    if not labels or labels[-1] in _FREE_MAIL:
        return "", ()
    label = fold(labels[-1])
    return squash([label]), tuple(part for part in label.split("-") if len(part) > 1)


def _is_person(words: Sequence[str], domain: str, raw: str) -> bool:
    """Is the first piece of a sender's name a person's, as far as words tell?"""
    if not words or squash(words) == domain or len(words) > 5:
        return False
    if any(w in LEGAL or w in AGENCY_WORDS or w in HEADS or w in TAILS or w in TITLE_WORDS and w not in _FORENAMES for w in words):
        return False
    shouted = raw.isupper() and len(words[0]) > 4 or any(c.isupper() for c in raw.split()[0][1:]) and not raw.isupper()
    called = words[0].endswith(AGENCY_STEMS) or words[0].startswith(AGENCY_STARTS)
    return len(words) > 1 or not (shouted or called or any(c.isdigit() for c in words[0]))


_FORENAMES = frozenset("dr prof mag dipl ing herr frau".split())


def _trade(stated: str, parts: Sequence[str], person: bool) -> int:
    text = " ".join([" ".join(_words(stated)), " ".join(parts)])
    if _STRONG_TRADE.search(text):
        return 3
    points = 1 if _WEAK_TRADE.search(text) else 0
    if parts and (parts[-1] in AGENCY_WORDS or "".join(parts).endswith(AGENCY_STEMS)) and parts[-1] not in ("jobs", "careers", "hr"):
        points += 1
    return max(0, points - (1 if _HOUSE.search(text) else 0))


def confirms(writer: Writer, words: Sequence[str]) -> int:
    """How surely the sender says that a firm of this name (levelled words) is theirs: 0 not, 3 perhaps, 5 yes."""
    telling = [_bare(w) for w in words if len(w) > 2 and w not in GENERIC and w[0].isalnum()]
    if not telling:
        whole = squash(words)
        return 5 * (len(whole) > 5 and whole == writer.domain)
    if telling[0] in writer.words or writer.domain and _in_domain(writer, telling, words):
        return 5
    return 3 * (telling[0] in writer.hints)


def _in_domain(writer: Writer, telling: Sequence[str], words: Sequence[str]) -> bool:
    first, domain = telling[0], writer.domain
    for sign in ("", "and", "und"):
        whole = squash([sign if w in "&+" else w for w in words if w not in LEGAL])
        if len(whole) > 3 and (domain.startswith(whole) or len(domain) > 3 and whole.startswith(domain)):
            return True
    if len(first) > 3 and first in writer.parts or len(first) > 4 and first in domain:
        return True
    return len(telling) > 2 and domain == "".join(w[0] for w in telling)


def _bare(word: str) -> str:
    """A name without the ending of the genitive."""
    return word.removesuffix("'s")
