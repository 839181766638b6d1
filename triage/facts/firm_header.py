"""The firm that stands only in the header: in the sender's name, headline or address, when the text does not name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.facts.firm_runs import dotted_legal, is_legal, is_town
from triage.facts.firm_sender import Writer, domain_label, in_domain
from triage.facts.firm_words import (
    AGENCY_STARTS,
    AGENCY_STEMS,
    AGENCY_WORDS,
    COMMON_ENDS,
    EVERYDAY,
    GENERIC,
    HEAD_ENDS,
    HEADS,
    HEBREW_HEADS,
    NO_NAMES,
    TAIL_ENDS,
    TAILS,
    TITLE_WORDS,
)
from triage.facts.wordsets import word_set
from triage.jobs import find_jobs
from triage.jobs.skills import is_skill
from triage.records import NamedTuple
from triage.text.tokens import Tokens, tokenize
from triage.types import Sender, Span

ENOUGH = 2
_AT = word_set("bei beim at @ from bij chez cabinet hos ב")
_OF = word_set("of von vom der des")
_OWNERS = word_set(
    "founder cofounder co-founder owner inhaber inhaberin gruender geschaeftsfuehrer geschaeftsfuehrerin ceo proprietor chef"
    ' מנכ"ל מנכ"לית סמנכ"ל סמנכ"לית מייסד מייסדת בעלים'
)
_DIVIDERS = frozenset("|,;•·~:(){}[]<>–—/@")
_REACHES = {"name": 200, "headline": 300}
_LONGEST = 6
_FIELDS = word_set(
    """
    life cyber multilingual scientific industrial energy renewables creative creatives commercial public private sector
    warehouse driving hospitality retail banken banking treuhand elektro gesundheit soziales pflege handwerk industrie
    landtechnik mittelstand freelance freelancer contract interim perm temporary talent talents top best great people
    speaker author autor autorin coach coaching mentor podcast host blogger trainer advisor adviser advisory connector
    enthusiast ninja scout investor expert experte expertin specialist remote emea dach apac worldwide europa baltics
    nordics benelux students student studentin alumni open work stealth self employed freiberuflich selbststaendig
    edtech fintech healthtech medtech proptech always seit since mit with ich we wir leidenschaft healthcare education automation compliance payroll
    renewable infrastructure maritime offshore logistik produktion vertrieb einkauf landscape freelancers experts hr-team
    professional science graduate early careers steuer recht cultural oil gas banking fs dental allied trainee us bp
    expansion hv einfrau trades anonym anonymous
    unknown unbekannt kontakt info noreply linkedin xing recruiters network netzwerk jobs job career
    disposition dispo dispatcher crewing sourcing researcher hrd rekrutierung bewerberservice bewerbungen personaler
    """
)
_MAILBOX_ENDS = word_set("team recruiting hrd hr dispo karriere careers chef jobs talent people bewerbung kueche")
"""Words behind a firm's name that tell which of its desks writes: "Prairie Haulage Recruiting"."""
_TAILS = (
    TAILS
    | AGENCY_WORDS
    | word_set(
        "agency advisory hospitality supply nurses crew locums carers leasing joinery hvac services service medical"
    )
)
"""Last words of firms' names where a sender is called by them; in a text they say less."""
_COMMON = _TAILS | TITLE_WORDS | GENERIC | NO_NAMES | EVERYDAY | _FIELDS
_LEADING = word_set("the die der das bei beim")
_JOINS = word_set("& + - . ' of for and the fuer und der die des zum zur zu im am de la du di del van e y et")
_DESKS = word_set("karriereberatung karrierecenter karriereteam bewerbercenter talentteam recruitingteam hr-team")
_OWNS = ("gruender", "gruenderin", "founder", "inhaber", "inhaberin", "owner", "ceo")
_FUNCTION_ENDS = (
    "gruender",
    "gruenderin",
    "founder",
    "inhaber",
    "inhaberin",
    "chef",
    "chefin",
    "leiter",
    "leiterin",
    "leitung",
    "manager",
    "managerin",
    "recruiter",
    "recruiterin",
    "sekretariat",
)
_TRADE_ENDS = ("vermittlung", "beratung", "recruiting", "recruitment", "industrie", "branche", "wesen", "berufe")
_PURPOSE = frozenset(("for", "fuer"))
_SAYINGS = word_set(
    "connecting matching placing helping finding building making linking bringing changing verbinde wir"
)
_PAST = word_set("ex former formerly ehemals frueher")
_LEARNING = word_set(
    "alumni student studentin studierende graduate absolvent absolventin azubi auszubildender auszubildende"
)
_NOT_COINED = ("Mac", "Mc", "De", "La", "Le", "Di", "Van", "O'")


class HeaderFirm(NamedTuple):
    """A firm's name in a ``part`` of the sender: the tokens ``first`` up to, not including, ``last``."""

    part: str
    tokens: Tokens
    first: int
    last: int
    weight: int

    @property
    def span(self) -> Span:
        return Span(self.tokens.starts[self.first], self.tokens.ends[self.last - 1])


class _Piece(NamedTuple):
    first: int
    last: int
    introduced: bool
    """Does a word such as "at" say that a firm follows?"""
    behind: bool
    """Does something stand before it: a person or a function?"""


def find_header_firm(sender: Sender, writer: Writer) -> HeaderFirm | None:
    """The name that the sender gives their firm, the likeliest of name and headline.

    >>> from triage.facts.firm_sender import writer_of
    >>> sender = Sender("Tom Ade", headline="Talent Partner at Hexa Search")
    >>> firm = find_header_firm(sender, writer_of(sender))
    >>> firm.tokens.raw(firm.first, firm.last)
    'Hexa Search'
    """
    found = [*_firms_in("headline", sender.headline, writer), *_firms_in("name", sender.name, writer)]
    return max(found, key=lambda firm: firm.weight, default=None)


def find_address_firm(sender: Sender) -> HeaderFirm | None:
    """The domain of the sender's own, as it is written."""
    start, end = domain_label(sender.address)
    if start == end:
        return None
    tokens = Tokens(sender.address, [sender.address[start:end].casefold()], [start], [end])
    return HeaderFirm("address", tokens, 0, 1, 0)


def _firms_in(part: str, stated: str, writer: Writer) -> Iterator[HeaderFirm]:
    tokens = tokenize(stated[: _REACHES[part]])
    if not _LEARNING.isdisjoint(tokens.words):
        return
    for piece in _pieces(tokens):
        first, last = _trimmed(tokens, piece, part)
        if first == last or writer.person.issuperset(w for w in tokens.words[first:last] if w[0].isalnum()):
            continue
        if part == "headline" and first > piece.first and _is_function(tokens.words[first - 1]):
            owns = tokens.words[first - 1].endswith(_OWNS)
            piece = piece._replace(behind=True, introduced=piece.introduced or owns)
        weight = _weight(tokens, first, last, piece, writer)
        if weight >= ENOUGH:
            yield HeaderFirm(part, tokens, first, last, weight)


def _pieces(tokens: Tokens) -> Iterator[_Piece]:
    """The stretches between dividers and words such as "at"."""
    first, introduced = 0, False
    for index in range(len(tokens) + 1):
        at = index < len(tokens) and _introduces(tokens, index, first)
        if index == len(tokens) or at or _divides(tokens, index):
            if first < index:
                bracketed = first > 0 and tokens.words[first - 1] in "({["
                yield _Piece(first, index, introduced, first > 0 and not bracketed)
            first, introduced = index + 1, at


def _introduces(tokens: Tokens, index: int, first: int) -> bool:
    word = tokens.words[index]
    if word in _AT:
        return True
    return word in _OF and not _OWNERS.isdisjoint(tokens.words[first:index])


def _divides(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word == "-":
        return not tokens.glued(index) or (index + 1 < len(tokens) and not tokens.glued(index + 1))
    return word in _DIVIDERS or not (word[0].isalnum() or word in "&+.-'\"!")


def _trimmed(tokens: Tokens, piece: _Piece, part: str) -> tuple[int, int]:
    """The piece less functions before a name and desks behind it; empty where nothing like a name is left."""
    words, first, last = tokens.words, piece.first, piece.last
    if not _PAST.isdisjoint(words[first:last]):
        return first, first
    while first < last and (words[first] in _LEADING or not words[first][0].isalnum()):
        first += 1
    while last > first and not (words[last - 1][0].isalnum() or (words[last - 1] == "." and last - first > 1)):
        last -= 1
    while first + 1 < last and _is_function(words[first]) and words[first + 1] not in "&+":
        first += 1
    while part == "name" and last - first > 2 and words[last - 1] in _MAILBOX_ENDS:
        last -= 1
    return (first, last) if last - first <= _LONGEST + 2 else (first, first)


def _is_function(word: str) -> bool:
    return word in TITLE_WORDS or word in _OWNERS or word in _DESKS or word.endswith(_FUNCTION_ENDS)


def _is_spelled_as_name(tokens: Tokens, first: int, last: int) -> bool:
    """Has each word a capital, a figure or a script without capitals, but for the small ones that join names?"""
    return all(
        word in _JOINS or not word[0].isalnum() or not tokens.text[tokens.starts[index]].islower()
        for index, word in enumerate(tokens.words[first:last], first)
    )


def _weight(tokens: Tokens, first: int, last: int, piece: _Piece, writer: Writer) -> int:
    """What speaks for the words being a firm's name, 0 where something speaks against it."""
    words = tokens.words[first:last]
    agrees = in_domain(writer, words)
    if not agrees and (not _is_spelled_as_name(tokens, first, last) or _is_something_else(words, piece.introduced)):
        return 0
    legal = last - first > 1 and (any(is_legal(tokens, i) for i in range(first + 1, last)) or dotted_legal(words))
    weight = 4 * agrees + 4 * legal + 3 * piece.introduced + _made(tokens, first, last)
    spoken = [w for w in words if w[0].isalnum()]
    weight += 2 * (not writer.person.isdisjoint(spoken) and not writer.person.issuperset(spoken))
    return weight + piece.behind * (len(spoken) > 1) * 2


def _made(tokens: Tokens, first: int, last: int) -> int:
    """What the words themselves say for their being a firm's name."""
    words = tokens.words[first:last]
    raw = tokens.raw(first, first + 1)
    coined = any(c.isupper() and raw[i].islower() for i, c in enumerate(raw[1:])) and not raw.startswith(_NOT_COINED)
    agency = len(words[0]) > 7 and words[0].endswith(AGENCY_STEMS)
    points = 2 * (coined or agency or (len(raw) > 7 and coined and words[0].startswith(AGENCY_STARTS)))
    if sum(w[0].isalnum() for w in words) < 2:
        return points
    head = words[0] in HEADS or words[0].endswith(HEAD_ENDS) or words[0].removeprefix("ה") in HEBREW_HEADS
    tail = words[-1] in _TAILS or words[-1].endswith((*TAIL_ENDS, *AGENCY_STEMS, *_TRADE_ENDS))
    head = head or words[0].endswith(_TRADE_ENDS)
    return points + 2 * head + 2 * tail + (not {"&", "+", "und", "and"}.isdisjoint(words))


def _is_something_else(words: Sequence[str], introduced: bool) -> bool:
    """Is it a town, a skill, a job, a trade or a saying?"""
    name = " ".join(w for w in words if w not in "-./")
    spoken = [w for w in words if w[0].isalnum() and w not in _JOINS]
    if not spoken or is_town(name) or is_skill(name) or spoken[0] in NO_NAMES or spoken[0] in _SAYINGS:
        return True
    if len(spoken) == 1 and (spoken[0].endswith(COMMON_ENDS) or (len(words) > 1 and not introduced)):
        return True
    if spoken != [w for w in words if w[0].isalnum() and w not in _PURPOSE] and words[0].endswith(_TRADE_ENDS):
        return True
    jobs = list(find_jobs(words))
    craft = "א" <= words[-1][0] <= "ת" and words[-1] in TAILS and len(spoken) > 2  # "Noam Shabat Architects"
    if words[0] not in HEADS and not craft and any(job.last == len(words) for job in jobs) and not introduced:
        return True
    held = {words[i] for job in jobs for i in range(job.first, job.last)}
    return all(_is_plain(w, introduced) or w in held for w in spoken)


def _is_plain(word: str, introduced: bool) -> bool:
    """Is it a word of functions, trades or towns, which alone tells no firm from another?"""
    if word in _COMMON or not word[0].isalpha() or is_town(word):
        return True
    return not introduced and (len(word) < 3 or is_skill(word) or word.endswith(_TRADE_ENDS))
