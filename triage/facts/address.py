"""Familiar and polite address to one person in one message: German "du" beside "Sie"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.facts.sentences import stops
from triage.facts.wordsets import word_set
from triage.text.lazy import Lazy
from triage.text.tokens import Tokens
from triage.types import Fact

_FAMILIAR = word_set("du dich dir dein deine deinen deinem deiner deines")
_POLITE = word_set("sie ihnen ihre ihren ihrem ihrer ihres")
_POSSESSIVE = "ihr"
_ADDRESS = _FAMILIAR | _POLITE | {_POSSESSIVE, "geehrte", "geehrter"}
_ENOUGH = 40
_ABOUT_DU = word_set("per das beim zum ein auf vom aufs ins kein mit - wir uns")
"""Words before a "du" that is spoken of: "wir sind per Du"."""
_QUOTES = {"„": '“”"', "“": '”"', '"': '"', "»": "«", "«": "»", "‚": "‘"}
_LONGEST_QUOTE = 40
_LONGEST_LINE = 300
_BEFORE_SENTENCE = frozenset(':;–—-•*·>|("„»«“”/✔✅☑+')
_SMALL_PRINT = Lazy(
    r"abmeld|abbestell|austrag|datenschutz|widerruf|newsletter|vertraulich|irrt(?:ü|ue)mlich|e-mail erhalten|mail wurde|unsubscribe|impressum|empfänger",
    re.IGNORECASE,
)
_OTHER_LETTER = Lazy(
    r"^(?:[>|]|(?:Von|From|An|Gesendet|Datum|Betreff): |-{2,} ?(?:Weiter|Ursprüng|Forward|Original))", re.MULTILINE
)


def find_address_clash(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the word where "du" turns to "Sie", or "Sie" to "du". Letters inside a letter are left out."""
    tokens = reading.tokens
    forms: dict[str, list[int]] = {"du": [], "sie": []}
    for index, word in enumerate(tokens.words):
        form = _form(tokens, index) if word in _ADDRESS else ""
        if form and len(forms[form]) < _ENOUGH:
            forms[form].append(index)
    if forms["du"] and forms["sie"]:
        said = [_first_said(tokens, indices) for indices in forms.values()]
        if min(said) >= 0:
            yield Fact("address_clash", True, reading.span(max(said), max(said) + 1))


def _first_said(tokens: Tokens, indices: list[int]) -> int:
    """The first of these words that the writer says to the reader, -1 for none."""
    other = _OTHER_LETTER.search(tokens.text)
    end = other.start() if other else len(tokens.text)
    said = (
        i for i in indices if tokens.starts[i] < end and not _is_quoted(tokens, i) and not _is_small_print(tokens, i)
    )
    return next(said, -1)


def _form(tokens: Tokens, index: int) -> str:
    words = tokens.words
    word, raw = words[index], tokens.raw(index, index + 1)
    if raw.isupper():
        return ""
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    if word in _FAMILIAR:
        spoken_of = word == "du" and (before in _ABOUT_DU or (after == "-" and tokens.glued(index + 1)))
        return "" if spoken_of else "du"
    if word in ("geehrte", "geehrter"):
        return "sie" if before == "sehr" and after in ("frau", "herr") else ""
    if not raw[0].isupper() or _opens_sentence(tokens, index):
        return ""
    if word == _POSSESSIVE and not (after and tokens.text[tokens.starts[index + 1]].isupper()):
        return ""
    return "sie"


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """There "Sie" may be "they" and "Ihr" a closing."""
    if index == 0 or tokens.newline_before(index):
        return True
    before = tokens.words[index - 1]
    return stops(tokens, index - 1) or before in _BEFORE_SENTENCE or not (before[0].isalnum() or before in ",)'%€&§$")


def _is_quoted(tokens: Tokens, index: int) -> bool:
    """Stands it between quotation marks of one paragraph?"""
    words = tokens.words
    for begin in range(index - 1, max(-1, index - _LONGEST_QUOTE), -1):
        if tokens.newline_before(begin + 1):
            return False
        closing = _QUOTES.get(words[begin])
        if closing:
            behind = words[index + 1 : index + _LONGEST_QUOTE]
            return any(sign in behind for sign in closing) and not _is_closed(words[begin + 1 : index], closing)
    return False


def _is_closed(between: list[str], closing: str) -> bool:
    return any(sign in between for sign in closing)


def _is_small_print(tokens: Tokens, index: int) -> bool:
    """Is its line about unsubscribing, secrecy and the like, which programs add?"""
    text, at = tokens.text, tokens.starts[index]
    begin = text.rfind("\n", max(0, at - _LONGEST_LINE), at) + 1 or max(0, at - _LONGEST_LINE)
    end = text.find("\n", at, at + _LONGEST_LINE)
    return bool(_SMALL_PRINT.search(text, begin, end if end >= 0 else at + _LONGEST_LINE))
