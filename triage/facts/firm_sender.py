"""What name, headline and address of the sender tell about the firm that writes: enough to confirm a name of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from triage.facts.firm_words import (
    AGENCY_STARTS,
    AGENCY_STEMS,
    AGENCY_WORDS,
    GENERIC,
    HEAD_ENDS,
    HEADS,
    HEBREW_HEADS,
    LEGAL,
    TAILS,
    TITLE_WORDS,
)
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.lazy import Lazy
from triage.text.tokens import fold, tokenize
from triage.types import Sender

_NAME_REACH, _HEADLINE_REACH = 200, 300
_FREE_MAIL = word_set(
    """
    gmail googlemail gmx web yahoo outlook hotmail live icloud me aol t-online freenet posteo mailbox proton
    protonmail walla mail yandex linkedin xing zoho msn bluewin hispeed chello aon
    """
)
_SECOND_LEVEL = word_set("co com ac org net gov edu")
_CUT = Lazy(r"[|,;•·~:(){}\[\]<>–—]|\s-\s|\s*@\s*|\b(?:at|from|bei|beim|by)\b", re.IGNORECASE)
_CUT_HEADLINE = Lazy(_CUT.pattern + r"|\b(?:von|of|with)\b", re.IGNORECASE)
_STRONG_TRADE = Lazy(
    r"personalberat|personalvermittl|personaldienst|personaldispo|personalservice|personalmanagement|pflegepersonal"
    r"|personalleasing|personalagentur|stellenvermittl|jobvermittl|zeitarbeit|leiharbeit|headhunt|executive search"
    r"|search consultant|staffing|recruitment agency|recruitment consult|recruitment agen|recruiting agen|talent network"
    r"|placement|\bplacing\b|manpower|direktsuche|karriereberat|projektvermittl|vermittelt|bench sales|chasseuse? de|werving|rekryteringskonsult"
    r"|trades recruitment|resourcer|recruiting partner|\bgigs\b|כו?ח אדם|כו?ח ל|השמ|הד ?האנטר|איתור מנהלים"
)
_WEAK_TRADE = Lazy(
    r"recruitment|\bconsultant\b|recruiting|recruiter|talent|sourc|search|resourc|personal\b|hires\b|\bjobs?\b|selection"
    r"|consult|leasing|crewing|people\b|\bhr\b|vermittl|hunter|גיוס|מגייס|דרושים|משאבי אנוש"
)
_CAMEL = Lazy(r"(?!Mac|Mc|De|La|Le|Di|Van|O')\w*[a-zäöüß]{2}[A-ZÄÖÜ][a-zäöüß]")
_HOUSE = Lazy(
    r"\b(?:founder|co-?founder|gruender\w*|inhaber\w*|geschaeftsfuehr\w*|owner|ceo|cto|coo|cpo|cfo|vp|head of|lead|teamlead|chefarzt"
    r"|leiter\w*|werkstattleitung|gruppenleiter\w*|manager of|engineering|principal|deputy|stationsleit\w*)\b"
)


PERHAPS, SURELY = 3, 5
PLAINLY = 3
_TRADES = word_set(
    "recruitment search staffing personal placement placements manpower selection resourcing temps zeitarbeit השמה"
)


class Writer(NamedTuple):
    """The firm behind a sender. ``words`` may stand in its name, ``domain`` is its address without dots and signs."""

    person: frozenset[str]
    words: frozenset[str]
    hints: frozenset[str]
    """Words of the headline that may be a department as well."""
    spelled: frozenset[tuple[str, ...]]
    """Names as the sender spells them, to be found in small letters too."""
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
    own, *other = [_words(piece) for piece in _CUT.split(sender.name[:_NAME_REACH])]
    person = _is_person(own, domain, sender.name)
    people = own if person else next((p for p in other if len(p) > 1 and _is_person(p, domain, "")), [])
    named = [p for p in (own, *other) if p is not people]
    first, *told = map(_words, _CUT_HEADLINE.split(sender.headline[:_HEADLINE_REACH]))
    words = frozenset(w for piece in (*named, *told) for w in piece if len(w) > 2 and w not in TITLE_WORDS)
    hints = frozenset(w for w in first if len(w) > 2 and w not in TITLE_WORDS)
    spelled = frozenset(s for p in (*named, first, *told) if (s := _spelled(p)))
    stated = " ".join(w for piece in (own, *other, first, *told) for w in piece)
    named_trade = any(len(p) > 1 and p[-1] in _TRADES and p[0] not in TITLE_WORDS for p in (*other, first, *told))
    trade = PLAINLY if named_trade else _trade(f"{stated} {' '.join(parts)}", parts)
    return Writer(frozenset(people), words, hints, spelled, domain, parts, trade)


def squash(words: Sequence[str]) -> str:
    """The letters and digits of levelled words in one."""
    whole = "".join(words)
    return whole if whole.isalnum() else "".join(filter(str.isalnum, whole))


def _words(text: str) -> list[str]:
    return [word for word in tokenize(text).words if word[0].isalnum()]


def _spelled(piece: Sequence[str]) -> tuple[str, ...]:
    """A piece of a name or headline that is a firm's name to the letter, () when it may be a function."""
    words = tuple(piece[1:] if piece[:1] == ["the"] else piece)
    if len(words) > 1 and sum(w in TITLE_WORDS for w in words) == len(words) - 1 and len(words[0]) > 4:
        return words[:1] if not (words[0] in TITLE_WORDS or words[0] in GENERIC or words[0] in TAILS) else ()
    plain = [w for w in words if w not in TITLE_WORDS and w not in GENERIC and w not in TAILS]
    return (
        words
        if len(plain) == len(words) > 1 or (len(words) > 1 and plain and words[-1] in TAILS and words[0] == plain[0])
        else ()
    )


def domain_label(address: str) -> tuple[int, int]:
    """Where the telling label of an address's domain stands, an empty range for a free mail service's.

    >>> "jo@mail.raabe.co.uk"[slice(*domain_label("jo@mail.raabe.co.uk"))]
    'raabe'
    """
    begin = address.rfind("@") + 1
    labels = address[begin:].split(".")[:-1]
    if len(labels) > 1 and labels[-1].casefold() in _SECOND_LEVEL:
        labels.pop()
    last = labels[-1].casefold() if labels else ""
    if not last or last in _FREE_MAIL or (last.endswith("mail") and "-" not in last):
        return 0, 0
    end = begin + len(".".join(labels))
    return end - len(labels[-1]), end


def _domain(address: str) -> tuple[str, tuple[str, ...]]:
    start, end = domain_label(address)
    if start == end:
        return "", ()
    label = fold(address[start:end].casefold())
    return squash([label]), tuple(part for part in label.split("-") if len(part) > 1)


def _is_person(words: Sequence[str], domain: str, raw: str) -> bool:
    """Is the first piece of a sender's name a person's, as far as words tell?"""
    if not words or squash(words) == domain or len(words) > 5:
        return False
    if not _MANPOWER.isdisjoint(words) or any(
        w in LEGAL or w in AGENCY_WORDS or w in HEADS or w in TAILS or (w in TITLE_WORDS and w not in _FORENAMES)
        for w in words
    ):
        return False
    shouted = raw.isupper() and len(words[0]) > 4
    if _CAMEL.match(raw) and not shouted:
        return False
    called = words[0].endswith(AGENCY_STEMS) or words[0].startswith(AGENCY_STARTS)
    if (
        words[0].endswith(HEAD_ENDS)
        or (len(words[0]) > 7 and words[0].endswith("ung"))
        or words[0].removeprefix("ה") in HEBREW_HEADS
    ):
        return False
    return len(words) > 1 or not (shouted or called or any(c.isdigit() for c in words[0]))


_MANPOWER = word_set("כוח כח")
_FORENAMES = word_set("dr prof mag dipl ing herr frau")


def _trade(stated: str, parts: Sequence[str]) -> int:
    if _STRONG_TRADE.search(stated):
        return PLAINLY
    points = int(bool(_WEAK_TRADE.search(stated)))
    if parts and parts[-1] not in ("jobs", "careers", "hr"):
        points += parts[-1] in AGENCY_WORDS or "".join(parts).endswith(AGENCY_STEMS)
    return max(0, points - bool(_HOUSE.search(stated)))


def confirms(writer: Writer, words: Sequence[str]) -> int:
    """How surely the sender says that a firm of this name (levelled words) is theirs: 0 not, 3 perhaps, SURELY."""
    telling = [_bare(w) for w in words if len(w) > 2 and w not in GENERIC and w[0].isalnum()]
    if not telling:
        return SURELY * (len(words) > 1 and bool(writer.domain) and squash(words) == writer.domain)
    if telling[0] in writer.words or (writer.domain and _in_domain(writer, telling, words)):
        return SURELY
    return PERHAPS * (telling[0] in writer.hints)


def in_domain(writer: Writer, words: Sequence[str]) -> bool:
    """Does the domain of the sender's address agree with a name (levelled words)?"""
    telling = [_bare(w) for w in words if len(w) > 2 and w not in GENERIC and w[0].isalnum()]
    if not writer.domain:
        return False
    return _in_domain(writer, telling, words) if telling else len(words) > 1 and squash(words) == writer.domain


def _in_domain(writer: Writer, telling: Sequence[str], words: Sequence[str]) -> bool:
    first, domain = telling[0], writer.domain
    if len(first) > 3 and (first in writer.parts or (first in domain and (len(telling) > 1 or len(first) > 4))):
        return True
    if words[0][:2] == domain[:2]:
        for sign in ("", "and", "und"):
            whole = squash([sign if w in "&+" else w for w in words if w not in LEGAL])
            long_enough = len(whole) > 4 or len(words) > 1 or whole == domain or domain.removeprefix(whole).isdigit()
            if (
                len(whole) > 3
                and long_enough
                and (domain.startswith(whole) or (len(domain) > 3 and whole.startswith(domain)))
            ):
                return True
    return len(telling) > 2 and domain == "".join(w[0] for w in telling)


def _bare(word: str) -> str:
    """A name without the ending of the genitive."""
    return word.removesuffix("'s")
