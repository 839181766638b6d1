"""Names of firms in a text: capitalised runs, weighed by the words in and around them and by what the sender tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from triage.facts.firm_sender import Writer, confirms, squash
from triage.facts.firm_words import (
    AGENCY_STEMS,
    AGENCY_WORDS,
    COMMON_ENDS,
    DOING_VERBS,
    EVERYDAY,
    GENERIC,
    HEADS,
    LEGAL,
    NO_NAMES,
    OFFER_VERBS,
    PEOPLE_SIGN,
    SHORT_LEGAL,
    TAIL_ENDS,
    TAILS,
    TITLE_WORDS,
)
from triage.facts.place import gazetteer
from triage.facts.reading import Reading
from triage.jobs import find_jobs
from triage.jobs.skills import skills
from triage.text.tokens import Tokens

ENOUGH = 4
_LONGEST = 7
_AT = frozenset(("bei", "beim", "at", "join", "@", "chez", "bij", "desde"))
_ARE = frozenset(("sind", "are", "heissen", "we're", "i'm", "hier"))
_LOOSE = frozenset("von vom from of for fuer about im am to team with zu zum zur des der die das the del".split())
_ARTICLES = frozenset("der die das dem den the".split())
_COMMON_ARTICLES = frozenset(
    "mein meine meinen meinem meiner unser unsere unseren unserem unserer ein eine einen einem einer kein keine a an my our your this "
    "that every each some any dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer jede jeder dieser diese dieses".split()
)
_READERS = frozenset("your ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner you're you've bist arbeiten arbeitest saw".split())
_WRITERS = frozenset("we our us wir uns unser unsere unserem unseren ich i my mein meinem would we're suche suchen gerade".split())
_NAME_JOINS = frozenset("& + - . of fuer for zum zur im am und and der des the de '".split())
_HEAD_JOINS = frozenset("of fuer for zum zur im am und and der des the de".split())
_POOLS = frozenset("community network pool day team program programme acquisition".split())
_LAST_LINES = 7


class FirmName(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` (less ``shift`` letters) name a firm.

    ``own``: the sender says it is theirs. ``placed``: it stands where senders put theirs, in the last lines.
    """

    first: int
    last: int
    weight: int
    own: bool
    placed: bool
    shift: int = 0


def find_names(reading: Reading, writer: Writer, told: Sequence[tuple[int, int]] = ()) -> Iterator[FirmName]:
    """Every name of a firm that enough speaks for. ``told``: token ranges of remarks about the reader."""
    lines = _Lines(reading)
    runs = list(_runs(reading.tokens, writer))
    often: dict[str, int] = {}
    for first, last in runs:
        key = _key(reading.tokens.words[first:last])
        often[key] = often.get(key, 0) + 1
    for first, last in runs:
        name = _weighed(reading, writer, lines, first, last, often)
        if name and name.weight - 3 * any(a <= first < b for a, b in told) >= ENOUGH:
            yield name


class _Lines:
    """Where the last lines of a text begin and the subject ends."""

    def __init__(self, reading: Reading) -> None:
        text = reading.message.text.rstrip()
        at = len(text)
        for _ in range(_LAST_LINES):
            at = text.rfind("\n", 0, at)
            if at < 0:
                break
        self.last = max(at, reading.message.body_start)
        self.body = reading.message.body_start


def _runs(tokens: Tokens, writer: Writer) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words that could be a name; and words of the sender's firm in small letters."""
    words, text, starts = tokens.words, tokens.text, tokens.starts
    own = {w for w in (*writer.words, *writer.parts, writer.domain) if len(w) > 4 and w not in GENERIC | TITLE_WORDS | TAILS | HEADS}
    index, size = 0, len(words)
    while index < size:
        word = words[index]
        if (text[starts[index]].isupper() and word not in NO_NAMES) or word in own:
            last = _run_end(tokens, index, own)
            if not _in_address(tokens, index, last):
                yield index, last
            index = last
        else:
            index += 1


def _in_address(tokens: Tokens, first: int, last: int) -> bool:
    """Is the run a piece of a link or an address that was not taken for one word?"""
    words = tokens.words
    if first and tokens.glued(first) and words[first - 1] in "@/" and first > 1 and tokens.glued(first - 1):
        return True
    return last + 1 < len(words) and words[last] in ".-/@" and tokens.glued(last) and tokens.glued(last + 1) and words[last + 1].islower() and (
        tokens.raw(last + 1, last + 2).islower() and words[last] != "-" or _dotted(tokens, last)
    )


def _dotted(tokens: Tokens, at: int) -> bool:
    """Does a glued dot follow within the next signs: "valoris-group.example"?"""
    for index in range(at, min(at + 6, len(tokens) - 1)):
        if not tokens.glued(index):
            return False
        if tokens.words[index] == "." and tokens.glued(index + 1):
            return True
    return False


def _run_end(tokens: Tokens, first: int, own: set[str]) -> int:
    words, text, starts = tokens.words, tokens.text, tokens.starts
    end = last = first + 1
    head = words[first] in HEADS
    while last < len(words) and last - first < _LONGEST:
        word, raw = words[last], text[starts[last]]
        if "\n" in text[tokens.ends[last - 1] : starts[last]]:
            break
        if _is_legal(tokens, last):
            return last + 1
        if word == "talent" and last + 1 < len(words) and words[last + 1] in _POOLS:
            break
        if (raw.isupper() or word in own) and (word not in NO_NAMES or tokens.raw(last, last + 1) == "IT") or raw.isdigit() and last == end and first + 1 < last:
            last += 1
            end = last
        elif word in _NAME_JOINS and _joins(tokens, last, head):
            last += 1
        else:
            break
    if words[end : end + 4] == ["e", ".", "v", "."]:
        return end + 4
    return end


def _joins(tokens: Tokens, at: int, head: bool) -> bool:
    """May the small word or sign at ``at`` stand inside a name?"""
    word = tokens.words[at]
    if at + 1 >= len(tokens) or tokens.newline_before(at + 1):
        return False
    if word in "-.'":
        return tokens.glued(at) and tokens.glued(at + 1) and (word != "." or len(tokens.words[at - 1]) < 4)
    return word in "&+" or head and word in _HEAD_JOINS


def _is_legal(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return word in LEGAL and (word not in SHORT_LEGAL or tokens.raw(at, at + 1).isupper())


def _key(words: Sequence[str]) -> str:
    return next((w for w in words if len(w) > 2 and w not in GENERIC), words[0])


def _weighed(reading: Reading, writer: Writer, lines: _Lines, first: int, last: int, often: dict[str, int]) -> FirmName | None:
    tokens = reading.tokens
    words = tokens.words[first:last]
    own = confirms(writer, words)
    weight = own + _inside(tokens, first, last)
    if writer.person and writer.person.issuperset(w for w in words if w.isalpha()) or first and tokens.words[first - (2 if tokens.words[first - 1] == "." and first > 1 else 1)] in PEOPLE_SIGN:
        return None
    if weight < 2 and last - first == 1 and (words[0] in EVERYDAY or words[0].endswith(COMMON_ENDS)):
        return None
    placed = tokens.starts[first] > lines.last and _stands_alone(tokens, first, last)
    weight += 2 * placed + _around(tokens, first, last, own) + (tokens.starts[first] < lines.body) + (often[_key(words)] > 1)
    if weight < ENOUGH or _is_something_else(reading, first, last, weight, own > 3):
        return None
    return FirmName(first, last, weight, own > 0, placed)


def _inside(tokens: Tokens, first: int, last: int) -> int:
    """What the words of the name say for its being a firm's."""
    words = tokens.words[first:last]
    if len(words) > 1 and (any(_is_legal(tokens, i) for i in range(first + 1, last)) or words[-4:] == ["e", ".", "v", "."]):
        return 6
    tail = words[-1]
    several = sum(w[0].isalpha() for w in words) > 1
    points = 0
    if several and (tail in TAILS or tail in AGENCY_WORDS or tail.endswith(TAIL_ENDS)):
        points = 2
    if several and words[0] in HEADS:
        points = max(points, 3)
    raw = tokens.raw(first, first + 1)
    if any(c.isupper() for c in raw[1:]) and not raw.isupper() or len(raw) > 7 and words[0].endswith(AGENCY_STEMS):
        points += 1
    return points


def _around(tokens: Tokens, first: int, last: int, own: int) -> int:
    """What the words before and behind the name say."""
    words = tokens.words
    before = words[first - 1] if first and not tokens.newline_before(first) else ""
    earlier = words[first - 2] if first > 1 else ""
    opens = not before or tokens.ends_sentence(first - 1) or before in ':,(–-"„“|/*'
    points = 0
    if before in _AT or before in _ARTICLES and earlier in _AT:
        points += 3 + (earlier in ("wir", "we", "here", "hier", "uns"))
    elif before in _ARE and (earlier in ("wir", "we", "i") or before in ("we're", "hier", "i'm")) or before == "ist" and earlier == "hier":
        points += 4 - (before == "i'm")
    elif before in _LOOSE and (before not in ("im", "am") or words[first] in HEADS):
        points += 1
    if before in _COMMON_ARTICLES:
        points -= 4
    after = words[last] if last < len(words) and not tokens.newline_before(last) else ""
    later = words[last + 1] if last + 1 < len(words) else ""
    if after in OFFER_VERBS or after in ("is", "are") and later in ("looking", "hiring", "seeking", "recruiting", "expanding", "opening"):
        points += 3 if opens or before in _ARTICLES else 2
    elif after in DOING_VERBS and opens:
        points += 2
    elif after in "(," and later and (later[0].isdigit() or later in ("fuenf", "zehn", "zwanzig", "rund", "ca")):
        points += 1 + opens
    elif after in ("in", "aus") and later in gazetteer():
        points += 1
    elif after in ("hier", "here") or after == ":" and first == 0 and own:
        points += 3
    return points if own > 3 else points - _reader_points(tokens, first, before, earlier)


def _reader_points(tokens: Tokens, first: int, before: str, earlier: str) -> int:
    """What speaks for the reader's own employer, school or past: "your time at X", "Ihre Erfahrung bei der X"."""
    near: list[str] = []
    for index in range(first - 1, max(-1, first - 9), -1):
        if tokens.ends_sentence(index):
            break
        near.append(tokens.words[index])
    readers = any(w in _READERS for w in near) or "you" in near and "at" in near[:2] and "work" not in near
    return 5 if readers and not any(w in _WRITERS for w in near) and (before in _AT or before in _LOOSE or earlier in _AT) else 0


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """Has the name a line of its own, or the place behind the sender's name in one?"""
    text = tokens.text
    start, end = tokens.starts[first], tokens.ends[last - 1]
    line = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end) if text.find("\n", end) >= 0 else len(text)]
    before = line[: start - text.rfind("\n", 0, start) - 1].rstrip()
    after = line[len(line) - (len(line) - (end - text.rfind("\n", 0, start) - 1)) :].lstrip()
    if any(sign in before for sign in ".?!") and len(before) > 60:
        return False
    return (not before or before[-1] in ",|/·•–-:—") and (not after or after[0] in ",.|/·•–-—(" and len(after) < 90)


def _is_something_else(reading: Reading, first: int, last: int, weight: int, own: bool) -> bool:
    """Is the run a town, a skill or a job?"""
    words = reading.tokens.words[first:last]
    name = " ".join(w for w in words if w not in "-./")
    if name in gazetteer() or "-" in words and words[0] in gazetteer() or not own and name in skills():
        return True
    if own or weight > 7:
        return False
    if not any(w.isalpha() and w not in TITLE_WORDS for w in words):
        return True
    if not any(w not in TITLE_WORDS and w not in GENERIC and w not in TAILS for w in words if w.isalpha()) and weight < 6:
        return True
    jobs = find_jobs(words)
    return any(j.last == len(words) or j.job for j in jobs) and words[0] not in HEADS
