"""Role and seniority: the job on offer, not the one the reader or the sender has.

What speaks for a candidate (``titles.py``) being the offer is weighed in ``_weight``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.facts.reading import Reading
from triage.facts.titles import Candidate, candidates
from triage.facts.wordsets import word_set
from triage.jobs import LEVELS
from triage.jobs.lemmas import is_hebrew
from triage.types import Fact, Role

_LEAST = 1
_SOUGHT, _CLOSE = 5, 2
"""A title of less weight is another's job, unless it is this close to the likeliest one."""
_OFFER_CUES = ("role_before",)
_READER_CUES = ("reader_before",)
_SENDER_CUES = ("sender_before",)
_SENDER_JOBS = frozenset(("recruiter", "talent-sourcer", "staffing-consultant"))
_THIRD_JOBS = frozenset(("founder", "ceo"))
"""Jobs that are mostly spoken of: somebody's founder, your own CEO."""


def find_roles(reading: Reading) -> Iterator[Fact]:
    """Roles on offer, the likeliest first, and the ``seniority`` of that one."""
    weighed = sorted(_weighed(reading), key=lambda w: (-w[0], w[1].first))
    least = min(_SOUGHT, weighed[0][0] - _CLOSE) if weighed else 0
    seen: set[str] = set()
    main: Candidate | None = None
    for weight, candidate in weighed:
        span = reading.span(candidate.first, candidate.last, candidate.shift)
        title = reading.message.text[span.start : span.end]
        key = candidate.jobs[0] if candidate.jobs else " ".join(title.casefold().split())
        if key not in seen and weight >= least:
            seen.add(key)
            main = main or candidate
            yield Fact("role", Role(title, candidate.jobs, candidate.field), span)
    if main:
        again = [c for _, c in weighed if c is not main and main.jobs and c.jobs == main.jobs]
        yield from _seniority(reading, [main, *again])


def _weighed(reading: Reading) -> Iterator[tuple[int, Candidate]]:
    """The candidates with their weights. In a list of titles each is sought as much as the one before it."""
    before: tuple[int, Candidate] | None = None
    for candidate in sorted(candidates(reading), key=lambda c: c.first):
        weight = _weight(reading, candidate)
        if before and _goes_on(reading, before[1].last, candidate.first):
            weight = max(weight, before[0] - 1)
        before = (weight, candidate)
        if weight >= _LEAST:
            yield before


_LISTING = frozenset(", / & + und and or oder sowie ו • - – * |".split())


def _goes_on(reading: Reading, last: int, first: int) -> bool:
    """Stand only a comma, an "and" or a bullet between two titles?"""
    between = reading.tokens.words[last:first]
    return (
        len(between) <= 2 and _LISTING.issuperset(between) and (bool(between) or reading.tokens.newline_before(first))
    )


def _weight(reading: Reading, candidate: Candidate) -> int:
    """How much speaks for the candidate being the job on offer; nothing or less: it is not."""
    first, last = candidate.first, candidate.last
    tokens = reading.tokens
    weight = 3 if candidate.jobs else 1
    weight += 6 * candidate.marked
    weight += 3 * (tokens.starts[first] < reading.message.body_start)
    weight += 2 * (first > 0 and tokens.words[first - 1] in ('"', "„", "“", ":", "*", "»", "–"))
    weight += 1 * any(tokens.words[i] in LEVELS for i in range(max(0, first - 1), last))
    sought = reading.cue_before(_OFFER_CUES, first, 2)
    sought = sought or (candidate.last < len(tokens) and tokens.words[last] in _SOUGHT_BEHIND)
    weight += 4 * sought
    weight -= 8 * reading.cue_before(_READER_CUES, first, 3)
    weight -= 6 * (_before(reading, first) in _GREETINGS)
    weight -= 6 * _in_signature(reading, first)
    return weight if sought else weight + _weight_unsought(reading, candidate)


def _weight_unsought(reading: Reading, candidate: Candidate) -> int:
    """Without a phrase for an offer right before the title, the words around it tell whose job it is."""
    first, before = candidate.first, _before(reading, candidate.first)
    weight = 2 * _seeking_near(reading, candidate) + (before in _SOME)
    weight -= 9 * reading.cue_before(_SENDER_CUES, first, 3)
    weight -= 9 * bool(_SENDER_JOBS.intersection(candidate.jobs))
    weight -= 3 * bool(_THIRD_JOBS.intersection(candidate.jobs))
    weight -= 2 * (before in _POSSESSIVES or before in _COPULAS)
    weight -= 1 * (before in _DEFINITE or before.isdigit() or before in _FEW)
    weight -= 1 * _is_plural(reading, candidate)
    weight -= 1 * (reading.tokens.text[reading.tokens.starts[first]] in "הכ" and candidate.shift > 0)
    weight -= 2 * any(word in _LEARNED for word in reading.tokens.words[max(0, first - 3) : first])
    return weight - 3 * _names_more(reading, candidate.last)


def _before(reading: Reading, first: int) -> str:
    return reading.tokens.words[first - 1] if first else ""


_SOUGHT_BEHIND = frozenset(("gesucht", "wanted"))
_GREETINGS = frozenset(["dear", "hi", "hello", "liebe", "lieber", "hallo", "herr", "frau", "herrn"])
_POSSESSIVES = word_set(
    "your my his her their dein deine deinem deinen ihr ihre ihrem ihren mein meine unser unsere our own former ex"
)
_COPULAS = word_set("ist war bin bist wurde wird is was am are were been became")
"""Without an article between: "my brother-in-law is night porter"."""
_SOME = word_set("ein eine einen einem einer ne nen n a an another weitere weiteren one")
_DEFINITE = word_set("der dem den des the dieser diesem diesen")
_FEW = word_set("zwei drei vier fuenf two three four five שני שתי שלושה שלוש ארבעה ארבע")
_LEARNED = word_set("voraussetzung ausbildung examen abschluss degree studium studiert gelernt diploma qualification")
_SEEKING = word_set(
    """
    such suche suchen sucht suchst brauch brauche brauchen braucht benoetigen benoetigt fehlt fehlen gesucht besetzen frei
    anstellen einstellen stellt vermitteln vermittle kennst kennen sucht need needs needed wanted want wants hiring hire
    hires seeking seeks looking search searching searches required vacancy opening opened requirement requirements recruit
    recruiting replace missing short vacant צריך צריכה צריכים דרוש דרושה דרושים דרושות תקן מחפש מחפשת מחפשים מחפשות מגייס
    מגייסת מגייסים לתפקיד משרה משרת חסר חסרה מתפנה התפנה נפתח נפתחה
    """
)


def _seeking_near(reading: Reading, candidate: Candidate) -> bool:
    """Is anything sought in the same sentence, up to eight words before the title or five behind it?"""
    tokens = reading.tokens
    first, last = candidate.first, candidate.last
    while first > max(0, candidate.first - 8) and not tokens.ends_sentence(first - 1):
        first -= 1
    while last < min(len(tokens), candidate.last + 5) and not tokens.ends_sentence(last - 1):
        last += 1
    return not _SEEKING.isdisjoint(tokens.words[first : candidate.first] + tokens.words[candidate.last : last])


def _names_more(reading: Reading, last: int) -> bool:
    """Is the title but the beginning of a longer word, as in "Java-Team" or "Sanitäter-Schule"?"""
    tokens = reading.tokens
    return last + 1 < len(tokens) and tokens.words[last] == "-" and tokens.glued(last) and tokens.glued(last + 1)


def _is_plural(reading: Reading, candidate: Candidate) -> bool:
    """ "the accountants", "Friseurinnen": people spoken of rather than sought."""
    raw = reading.tokens.raw(candidate.last - 1, candidate.last)
    return raw.endswith("innen") or (raw.islower() and raw.isascii() and raw.endswith("s") and not raw.endswith("ss"))


_CLOSINGS = word_set("ihr ihre dein deine euer eure gruss gruesse best regards cheers lg vg dr prof pd ra mfg")


def _in_signature(reading: Reading, first: int) -> bool:
    """Stands it below the sender's own name, or beside it, at the end of the message?"""
    text, at = reading.message.text, reading.tokens.starts[first]
    for name in reading.message.sender.name.split(",")[0].split():
        place = text.rfind(name, 0, at) if len(name) > 3 else -1
        if place > len(text) * 0.5:
            line = text[text.rfind("\n", 0, place) + 1 : place].casefold().replace(".", " ").split()
            return all(len(word) < 3 or word in _CLOSINGS or word.title() in text for word in line[:3])
    return False


_BESIDE = 4
_APART = word_set(
    "a an the ein eine einen als as for fuer und and or oder with mit in at of from von to zu our unser your ihr im am"
)


def _seniority(reading: Reading, namings: Sequence[Candidate]) -> Iterator[Fact]:
    """The level word in or beside the main role, wherever that is named; its value is the level of the table."""
    words = reading.tokens.words
    for naming in namings:
        inside = range(naming.first, naming.last)
        for index in (*inside, *_beside(reading, naming.first - 1, -1), *_beside(reading, naming.last, 1)):
            level = _level(words, index)
            # Where the job is named again a "Werkleiter" or "Polier" may be another person.
            if level and (naming is namings[0] or level in ("junior", "mid", "senior") or words[index] == "lead"):
                yield Fact("seniority", level, reading.span(index, index + 1))
                return


def _level(words: Sequence[str], index: int) -> str:
    """The level that a word names, "" for none; "staff" is one before engineers, not before nurses."""
    if words[index] == "staff":
        return "lead" if not _STAFF_OF.isdisjoint(words[index + 1 : index + 5]) else ""
    return LEVELS.get(words[index], "")


_STAFF_OF = word_set("engineer scientist developer designer architect researcher")


def _beside(reading: Reading, index: int, step: int) -> Iterator[int]:
    """Words of the same breath before or behind a title: "Senior marine cargo [underwriter]", "[מפתח] firmware בכיר"."""
    tokens = reading.tokens
    for at in range(index, index + step * _BESIDE, step):
        if not 0 <= at < len(tokens) or tokens.newline_before(at if step > 0 else at + 1):
            return
        word = tokens.words[at]
        if step < 0 and at < index and is_hebrew(word):  # adjectives stand behind nouns
            return
        if step > 0 and word[0] in "לב" and word not in LEVELS:  # the level of another: "ללקוח מוביל"
            return
        if (
            word in _APART
            or not (word[0].isalnum() or word in ".(/-")
            or (word == "." and at and tokens.words[at - 1] not in ("sr", "jr"))
        ):
            return
        yield at
