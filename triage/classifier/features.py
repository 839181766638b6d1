"""What the classifier sees of a message, the same in training and in scoring.

Names, firms, towns, skills, sums, links and dates are seen as their class, so that the model learns intent and
care and not who or where. A block of features is scaled by 1/sqrt(its size): long letters do not shout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from triage.classifier.shape import sender_shape, text_shape
from triage.facts.reading import Reading
from triage.languages import words_of
from triage.records import NamedTuple
from triage.types import Fact

MOST_WORDS = 600
"""Words of a message that the classifier looks at; the purpose of a letter shows early."""
GRAM_SIZES = (3, 4)
"""Leaving an author's hand out, macro-F1 of the kind: .860 with 3 to 5 letters, .863 with 3 and 4, .857 with 3 alone."""
EVIDENCE_SCALE = 0.35
SENDER = "sender:"
"""How evidence begins that only the sender gives; a pasted message has none."""

_CLASS_OF = {
    "leftover": "<leftover>",
    "employer": "<firm>",
    "agency": "<agency>",
    "pay": "<pay>",
    "place": "<place>",
    "places": "<place>",
    "role": "<role>",
    "seniority": "<level>",
    "skills": "<skill>",
}
_EVIDENCE_CUES = [
    "client_anonymous",
    "agency_self",
    "inhouse_self",
    "vague_job",
    "flattery",
    "remark",
    "pool",
    "private_channel",
    "fee",
    "bank_data",
    "id_papers",
    "easy_money",
    "windfall",
    "sell",
    "application_process",
    "automatic",
    "private_life",
    "tasks",
    "own_search",
    "people_offered",
    "not_hiring",
    "act_sells",
    "act_asks_advice",
    "act_informs",
]
_FOR_FIT = frozenset(
    (
        *("hours", "years_asked", "languages_asked", "industry", "field", "consultancy", "company_size"),
        *("remote_first", "remote_within", "contract_months", "shifts", "start", "travel", "relocation"),
    )
)
"""Facts that are read for the profile's sake: rare, and no sign of a kind or of care."""
_BEFORE_NAMES = words_of("before names")


class Features(NamedTuple):
    """``words``: words and pairs, each once. ``stems``: the distinct plain words that character n-grams are cut from.
    ``evidence``: what the facts and the envelope say."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    evidence: tuple[str, ...]


def features(reading: Reading, facts: Sequence[Fact]) -> Features:
    """The features of a message. Its language and the name of the sender's domain are left out: they do not travel."""
    stream = list(_stream(reading, facts))[:MOST_WORDS]
    pairs = (f"{a} {b}" for a, b in pairwise(stream))
    plain = (w for w in stream if w[0] != "<" and w[0].isalpha())
    return Features(
        tuple(dict.fromkeys([*stream, *pairs])),
        tuple(dict.fromkeys(plain)),
        tuple(dict.fromkeys(_evidence(reading, facts))),
    )


def grams(word: str) -> Iterator[str]:
    """The character n-grams of one word within its bounds."""
    bounded = f"^{word[:24]}$"
    for size in GRAM_SIZES:
        for start in range(len(bounded) - size + 1):
            yield bounded[start : start + size]


def _stream(reading: Reading, facts: Sequence[Fact]) -> Iterator[str]:
    """The words in order, with what facts cover replaced by its class."""
    covered = _covered(facts)
    names = (
        {w.casefold() for w in reading.message.sender.name.replace(",", " ").split()}
        if reading.message.sender.name
        else set()
    )
    tokens = reading.tokens
    last = ""
    for index, word in enumerate(tokens.words):
        start = tokens.starts[index]
        label = covered.get(start) or _label(reading, index, word, names)
        if label is None:
            continue
        if label != last or label[0] != "<":
            yield label
        last = label


def _covered(facts: Sequence[Fact]) -> dict[int, str]:
    """Where facts lie, as their class; where two lie, the one that stands first in the table counts."""
    covered: dict[int, str] = {}
    named = {name: [fact for fact in facts if fact.name == name and fact.part == "text"] for name in _CLASS_OF}
    for name, label in _CLASS_OF.items():
        for fact in named[name]:
            for position in range(fact.span.start, min(fact.span.end, fact.span.start + 80)):
                covered.setdefault(position, label)
    return covered


def _label(reading: Reading, index: int, word: str, names: set[str]) -> str | None:
    """A word as the classifier sees it; None for signs that say nothing."""
    first = word[0]
    if first.isdigit():
        return "<num>"
    if word.startswith(("http", "www.")) and len(word) > 7:
        return "<link>"
    if "@" in word and len(word) > 3:
        return "<address>"
    if not first.isalpha():
        return word if word in "?!%€$£₪#…" or ord(first) > 0x2190 else None
    if word in names or (index and reading.tokens.words[index - 1] in _BEFORE_NAMES and _is_name(reading, index)):
        return "<name>"
    return word


def _is_name(reading: Reading, index: int) -> bool:
    raw = reading.tokens.raw(index, index + 1)
    return raw[:1].isupper() and raw.casefold() not in ("zusammen", "team", "all", "there", "herr", "frau", "tag")


def _evidence(reading: Reading, facts: Iterable[Fact]) -> Iterator[str]:
    message = reading.message
    yield "always"
    yield from (f"cue:{cue}" for cue in _EVIDENCE_CUES if reading.has(cue))
    yield from (
        f"envelope:{flag}"
        for flag in ("mailing_list", "automatic", "notification", "calendar", "forwarded")
        if getattr(message.envelope, flag)
    )
    count: dict[str, int] = {}
    for fact in facts:
        if fact.name in _FOR_FIT:
            continue
        name = f"{fact.name}:{fact.value}" if fact.name in ("asks", "contract", "remote") else fact.name
        count[name] = count.get(name, 0) + 1
    yield from (f"fact:{name}" for name in count)
    yield from (f"fact:{name}:many" for name in ("skills", "role", "places", "pay") if count.get(name, 0) > 2)
    if "role" in count and ("place" in count or "employer" in count):
        yield "pictured" if count.get("skills") or count.get("pay") or reading.has("tasks") else "named"
    yield from _style(reading)
    yield from text_shape(reading)
    yield from (f"{SENDER}{says}" for says in sender_shape(message.sender))


def _style(reading: Reading) -> Iterator[str]:
    words, text = reading.tokens.words, reading.message.text
    links = sum(w.startswith(("http", "www.")) for w in words if w[0] in "hw")
    if links:
        yield f"links:{min(3, links.bit_length())}"
    if "?" in words:
        yield "question"
    if words.count("!") > 2:
        yield "exclaims"
    if sum(map(str.isupper, text[:2000])) * 4 > len(text[:2000]) > 20:
        yield "shouts"
    if text.count("\n- ") + text.count("\n* ") + text.count("\n• ") > 2:
        yield "bullets"
