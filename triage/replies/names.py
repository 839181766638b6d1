"""Names of people out of what senders put into the name field, and out of signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from triage.replies import people
from triage.text.clean import clean_line
from triage.text.lazy import Lazy
from triage.text.tokens import fold

_MOST_TOKENS = 5


class Name(NamedTuple):
    """A person's name. ``given`` and ``last`` are "" where it is not certain which is which."""

    full: str
    given: str = ""
    last: str = ""
    title: str = ""
    """ "Dr.", "Prof. Dr.": only as they write it themselves."""
    honorific: str = ""
    """Frau, Herr, Mr, Ms, ...: only as they name themselves."""


def person(raw: str, *, last_first: bool = False) -> Name | None:
    """The person in a name field, freed of pronouns, headlines, emoji, capitals; None when it is nobody's.

    ``last_first``: "Kröger, Jana" may be a last name and a first, as mail programs write it.

    >>> person("🚀 TOM ADE (he/him) | Recruiting").full, person("Recruiting Team")
    ('Tom Ade', None)
    """
    text = clean_line(raw, 200)
    if re.search(r"\S@\S|https?:|www\.", text):
        return None
    pieces = _pieces(text)
    return _of_piece(pieces[0], last_first) if pieces else None


def persons_behind(raw: str) -> list[Name]:
    """The persons named later in a name field: "Hotel Schneehuhn, Reto Ambühl". They may be no persons."""
    parts = re.split(r",|\||·|•|[–—]|\s-\s", _BRACKETS.sub(" ", clean_line(raw, 200)))
    parts = [_letters(part) for part in parts]
    return [name for part in parts[1:] if (name := _of_tokens(_tokens(part)))]


def signed_name(body: str, stated: Name | None) -> Name | None:
    """The name below the closing ("Viele Grüße", "Best,"), or in the last lines if it is the ``stated``."""
    lines = [line.strip() for line in body[-3_000:].split("\n") if line.strip()][-25:]
    for index in range(len(lines) - 1, -1, -1):
        closing = _CLOSING.match(lines[index][:80])
        if closing and len(lines[index]) <= 70:
            for candidate in (lines[index][closing.end() :], *lines[index + 1 : index + 2]):
                name = _of_signature(candidate)
                if name and same_person(name, stated):
                    return name
                if name and _surely_signed(name, closing[0], len(lines) - index):
                    return name
    signed = (_of_signature(line) for line in lines[-3:])
    return next((name for name in signed if name and same_person(name, stated)), None)


def same_person(one: Name, other: Name | None) -> bool:
    """Do the two share a name?"""
    return other is not None and bool(_words(one) & _words(other))


def _words(name: Name) -> set[str]:
    return set(name.full.casefold().split())


def _surely_signed(name: Name, closing: str, lines_left: int) -> bool:
    """ "Ihr Profil" and "Danke Montag" look signed, too: one word counts only at the very end."""
    if len(name.full.split()) > 1:
        return len(name.full.split()) <= 3
    return lines_left <= 4 and not closing.casefold().strip(" ,").startswith(("ihr", "dein"))


def fits_firm(name: Name, address: str, firms: Sequence[str]) -> bool:
    """Is it the name of a firm: one that the message names, or the domain of the sender's own address?"""
    flat = squashed(name.full)
    if any(flat == squashed(_LEGAL_END.sub("", firm)) for firm in firms):
        return True
    local, _, domain = address.rpartition("@")
    own = any(squashed(part) in squashed(local) for part in name.full.split())
    return len(flat) > 3 and flat in squashed(domain) and not own


def _pieces(text: str) -> list[str]:
    parts = _BREAKS.split(_BRACKETS.sub(" ", _symbols_as_breaks(text)))
    return [piece for part in parts if (piece := _letters(part))]


def _symbols_as_breaks(text: str) -> str:
    """Emoji, arrows and the like stand before, behind or between, never in a name."""
    import unicodedata

    if text.isascii():
        return text
    return "".join("|" if unicodedata.category(c) == "So" else c for c in text)


def squashed(text: str) -> str:
    """Only the letters and digits, folded.

    >>> squashed("Kröger-Lang, Jana")
    'kroegerlangjana'
    """
    return "".join(c for c in fold(text) if c.isalnum())


def _of_signature(line: str) -> Name | None:
    line = line.strip(" ,.!-–—*_/")
    if not line or len(line) > 80 or not (line[0].isupper() or "א" <= line[0] <= "ת"):
        return None
    name = person(line)
    return name if name and len(name.full.split()) <= 4 else None


def _of_piece(piece: str, last_first: bool) -> Name | None:
    head, comma, tail = piece.partition(",")
    behind = _tokens(tail.partition(",")[0])
    alone = _tokens(head)
    if comma and len(alone) == 1 and behind and all(_is_name(token) for token in behind):
        if (alone[0].isupper() and len(alone[0]) > 2) or (last_first and len(behind) == 1):
            return _of_tokens([*behind, *alone])
        if last_first:  # a first name and a firm, or a last name and two first names
            return None
    return _of_tokens(alone)


def _of_tokens(tokens: list[str]) -> Name | None:
    honorific, title, tokens = _heads(tokens)
    tokens = _without_degrees(tokens)
    letters = [token for token in tokens if len(token.rstrip(".")) > 1]
    if not letters or len(tokens) > _MOST_TOKENS or not all(_is_name(token) for token in tokens):
        return None
    cased = _recased(tokens)
    if cased is None:
        return None
    given, last = _given_and_last(cased, bool(honorific or title))
    return Name(" ".join(cased), given, last, title, honorific)


def _heads(tokens: list[str]) -> tuple[str, str, list[str]]:
    """Honorific, titles, and what is left: the name."""
    honorific, titles = "", []
    while len(tokens) > 1:
        word = tokens[0].casefold().strip(".'׳")
        if word in people.HONORIFICS and tokens[0] != "HR":
            honorific = people.HONORIFICS[word]
        elif word in people.TITLES or word.split(".-")[0] in people.TITLES:
            titles.append(people.TITLES.get(word) or people.TITLES[word.split(".-")[0]])
        elif word not in people.BEFORE_NAMES and not word.startswith("dipl"):
            break
        tokens = tokens[1:]
    return honorific, " ".join(titles), tokens


def _without_degrees(tokens: list[str]) -> list[str]:
    """ "Gwilym Prothero MRCVS", "Eva Lang PhD": what follows two names and is no word of its own."""
    if all(token.isupper() for token in tokens):
        return tokens
    for index in range(2, len(tokens)):
        token = tokens[index].rstrip(".")
        if token.casefold() in people.NO_NAMES:  # "Kessler Optik GmbH" is not Kessler Optik
            return tokens
        capitals = sum(c.isupper() for c in token)
        is_surname = _is_camel_name(token) or "-" in token or "'" in token or (token.isupper() and len(token) > 5)
        if capitals > 1 and not is_surname:
            return tokens[:index]
    return tokens


def _recased(tokens: list[str]) -> list[str] | None:
    """The tokens as a name is written, last name last; None for one word all in capitals or without any."""
    shouted = [len(token) > 2 and token.isupper() for token in tokens]
    if len(tokens) == 1:
        return None if shouted[0] or tokens[0].isupper() or tokens[0].islower() else tokens
    lower = [token.islower() and token.rstrip(".") not in people.PARTICLES for token in tokens]
    if any(lower) and not all(token.islower() for token in tokens):
        return None
    if shouted[0] and not any(shouted[1:]):
        if len(tokens[0]) < 4:  # a club or a firm: "TSV Hohenfeld"
            return None
        tokens, shouted = [*tokens[1:], tokens[0]], [*shouted[1:], True]
    return [
        _title_case(token) if loud or (small and len(token) > 1) else token
        for token, loud, small in zip(tokens, shouted, lower, strict=True)
    ]


def _title_case(token: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize().replace("i\u0307", "i"), token)


def _given_and_last(tokens: list[str], titled: bool) -> tuple[str, str]:
    if len(tokens) == 1:
        return ("", tokens[0]) if titled else (tokens[0], "")
    start = next(
        (i for i, token in enumerate(tokens[:-1]) if i and token.rstrip(".").casefold() in people.PARTICLES),
        len(tokens) - 1,
    )
    last = " ".join(tokens[start:])
    return ("" if len(tokens[0].rstrip(".")) < 2 else tokens[0]), last


def _is_name(token: str) -> bool:
    if len(token) > 30 or not _NAME_LIKE.fullmatch(token):
        return False
    folded = fold(token.rstrip("."))
    if not people.NO_NAMES.isdisjoint((folded, *folded.split("-"))):
        return False
    if any(part in folded for part in people.NO_NAME_PARTS):
        return False
    return not _CAMEL.search(token) or _is_camel_name(token)


def _is_camel_name(token: str) -> bool:
    return bool(re.match(r"(?:Mc|Mac|De|Di|Da|La|Le|Lo|Du|Van|Von|Fitz|St)[^\W\d_][^\W\d_]+$", token))


def _letters(text: str) -> str:
    """What can stand in a name, and commas; all else (emoji, stars, hashes) is blank."""
    kept = "".join(c if c.isalpha() or c in " ,.-'’׳״\"0123456789&+#" or _is_mark(c) else " " for c in text)
    return " ".join(kept.split()).strip(" ,-'’\"")


def _is_mark(character: str) -> bool:
    import unicodedata

    return unicodedata.category(character) == "Mn"


def _tokens(text: str) -> list[str]:
    """The words, without quotes around them; Hebrew ones may end in a geresh."""
    bare = (word.strip(",-" if "א" <= word[:1] <= "ת" else ",-'’\"") for word in text.split())
    return [token for token in bare if token]


_BRACKETS = Lazy(r"\([^()]*\)?|\[[^\[\]]*\]?|\b(?:she|he|they|sie|er)\s?/\s?\w+(?:\s?/\s?\w+)?", re.IGNORECASE)
_BREAKS = Lazy(
    r"[|·•/;:<>{}=]|[–—]|\s-\s|\s@|(?:^|\s)(?:via|from|at|bei|beim|for|für|of|über|with|c/o|מחברת|דרך)(?=\s)",
    re.IGNORECASE,
)
_NAME_LIKE = Lazy(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[-'’׳״\"\u0300-\u036f.]+[^\W\d_]+){0,6}[.'׳]?")
_CAMEL = Lazy(r"[a-zß-ÿ][A-ZÀ-Þ]")
_LEGAL_END = Lazy(
    r"[\s,](?:gmbh|ag|se|kg|ohg|ug|mbh|co|inc|ltd|llc|plc|bv|sa|& co\.? kg|בע\"מ|בע״מ)\b.*$",
    re.IGNORECASE,
)
_CLOSING = Lazy(people.CLOSING, re.IGNORECASE)
