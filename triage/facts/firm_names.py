"""Names of firms in a text: capitalised runs, weighed by the words in and around them and by what the sender tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.facts.client import COMPANIES, company_end
from triage.facts.firm_hebrew import find_hebrew_names
from triage.facts.firm_runs import (
    ARTICLES,
    DID,
    ONE_READER,
    READER_REACH,
    READERS,
    WRITERS,
    FirmName,
    behind_job,
    dotted_legal,
    introduces,
    is_legal,
    is_town,
    is_writers,
    labels,
    name_runs,
    opens_offer,
)
from triage.facts.firm_sender import SURELY, Writer, confirms
from triage.facts.firm_words import (
    AGENCY_STEMS,
    AGENCY_WORDS,
    APPOINTED,
    COMMON_ENDS,
    COUNTED,
    DOING_VERBS,
    EVERYDAY,
    GENERIC,
    HEAD_ENDS,
    HEADS,
    HIRED,
    HOUSES,
    JOB_NOUNS,
    OFFER_PLURAL,
    OFFER_VERBS,
    PEOPLE_SIGN,
    TAIL_ENDS,
    TAILS,
    TITLE_WORDS,
)
from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.jobs import find_jobs
from triage.jobs.skills import is_skill
from triage.records import NamedTuple
from triage.text.lazy import Lazy
from triage.text.tokens import Tokens

ENOUGH = 4
_AT = frozenset(("bei", "beim", "at", "join", "@", "chez", "bij", "desde"))
_ARE = frozenset(("sind", "are", "heissen", "we're", "i'm", "hier"))
_LOOSE = word_set(
    """
    von vom from of for fuer about im am to team with zu zum zur des der die das the del
    """
)
_WITH_NOUNS = word_set("im am der die das des the")
_COMMON_ARTICLES = word_set(
    """
    mein meine meinen meinem meiner unser unsere unseren unserem unserer ein eine einen einem einer kein
    keine a an my our your this that every each some any dein deine deinen deinem deiner ihr ihre ihren
    ihrem ihrer jede jeder dieser diese dieses
    """
)
_OFFERING = word_set("looking hiring seeking recruiting expanding opening growing")
_AREAS = word_set("landkreis kreis bezirk kanton region gemeinde stadt city")
"""Heads of names that are places as well: "Wache Bergen, Landkreis Celle"."""
_JOIN = word_set("הצטרפו הצטרפי הצטרף להצטרף תצטרפו תצטרפי")
_FOR_WHOM = word_set("for with fuer")
_WORKS = word_set(
    "work works working hiring hire recruiting recruit recruiter role roles job position opening vacancy is arbeite taetig rekrutiere"
)
_INDEFINITE = word_set("a an ein eine")
_NUMBERS = word_set(
    """
    zwei drei vier fuenf sechs sieben acht neun zehn zwanzig dreissig rund ca about some two three four five six seven eight
    nine ten
    """
)
_SEEKING = OFFER_PLURAL | {"looking", "hiring", "after"}
_NEXT_SENTENCE = 50
_NO_HEAD_ENDS = ("bahnhof", "friedhof", "schulhof", "innenhof", "rathaus", "parkhaus")
_UNDERTAKINGS = word_set("project projekt programme")
_LEARNT = word_set("ניסיון שליטה ידע היכרות עובדים עבודה קוד שימוש פיתוח תכנות ו")
_HEBREW = Lazy("[א-ת]")
_OPENERS = frozenset(':,(–-"„“|/*')
_DIVIDERS = ",|/·•–—:-@"
_TELLING_BEFORE = _AT | _ARE | _LOOSE | ARTICLES | {"ist", "-", "־", "אצל", "חברת"}
_TELLING_BEHIND = OFFER_VERBS | DOING_VERBS | {"is", "are", "in", "aus", "hier", "here", ":", "(", ","}
_LAST_LINES = 7
_SHORT_LINE = 8
_LONGEST_LINE = 200
_MORE_THAN_PERSONS = 6


def find_names(reading: Reading, writer: Writer) -> Iterator[FirmName]:
    """Every name of a firm that enough speaks for; one firm perhaps at several places."""
    tokens = reading.tokens
    ending = _ending(reading)
    if _HEBREW.search(reading.message.text):
        yield from (name for name in find_hebrew_names(reading, writer, ending) if name.weight >= ENOUGH)
    runs = [(first, last, _key(tokens.words[first:last])) for first, last in name_runs(tokens, writer)]
    often: dict[str, int] = {}
    for _, _, key in runs:
        often[key] = often.get(key, 0) + 1
    readers = {key for first, _, key in runs if _is_readers(tokens, first)}
    for first, last, key in runs:
        if last - first == 1 and tokens.starts[first] < ending and _is_idle(tokens, first, writer):
            continue
        own = confirms(writer, tokens.words[first:last])
        if own == SURELY or key not in readers:
            name = _weighed(reading, writer, _Run(first, last, own, often[key] > 1), ending)
            if name:
                yield name


def _is_idle(tokens: Tokens, at: int, writer: Writer) -> bool:
    """Is it one word of which neither the sender nor its neighbours say anything? Most nouns are; this saves half the time."""
    words = tokens.words
    word = words[at]
    if word in writer.words or word in writer.hints or (writer.domain and word[:4] in writer.domain):
        return False
    return words[at - 1] not in _TELLING_BEFORE and (at + 1 == len(words) or words[at + 1] not in _TELLING_BEHIND)


class _Run(NamedTuple):
    """A run of tokens with what the sender says of it (``own``) and whether its name comes more than once."""

    first: int
    last: int
    own: int
    again: bool


def _ending(reading: Reading) -> int:
    """Where the last lines of a text begin, behind its subject."""
    text = reading.message.text.rstrip()
    at = len(text)
    for _ in range(_LAST_LINES):
        at = text.rfind("\n", 0, at)
        if at < 0:
            break
    return max(at, reading.message.body_start)


def _key(words: Sequence[str]) -> str:
    return next((w for w in words if len(w) > 2 and w not in GENERIC), words[0])


def _weighed(reading: Reading, writer: Writer, run: _Run, ending: int) -> FirmName | None:
    tokens = reading.tokens
    first, last = run.first, run.last
    words = tokens.words[first:last]
    weight = run.own + _inside(tokens, first, last)
    if weight < 2 and last - first == 1 and (words[0] in EVERYDAY or words[0].endswith(COMMON_ENDS)):
        return None
    weight += _around(tokens, run) + (tokens.starts[first] < reading.message.body_start) + run.again
    placed = tokens.starts[first] > ending and _stands_alone(tokens, first, last)
    weight += (2 + 2 * _is_signed(tokens, writer, first, last)) * placed
    if (
        weight < ENOUGH
        or _is_person(tokens, writer, first, last, weight)
        or _is_something_else(words, weight, run.own == SURELY)
    ):
        return None
    return FirmName(first, last, weight, run.own > 0, placed)


def _is_signed(tokens: Tokens, writer: Writer, first: int, last: int) -> bool:
    """Has it a line with the writer's function or, behind "|" or "@", their name: "Head of Talent, Quillfeather"?"""
    if last < len(tokens) and not tokens.newline_before(last):
        return False
    begin = first
    while begin > max(0, first - _SHORT_LINE) and not tokens.newline_before(begin):
        begin -= 1
    line = tokens.words[begin : first - 1]
    if not line or begin + _SHORT_LINE == first or not all(w.isalpha() for w in line):
        return False
    if tokens.words[first - 1] in "|@":
        return not writer.person.isdisjoint(line)
    return tokens.words[first - 1] == "," and line[0] in TITLE_WORDS and tokens.words[first] not in TITLE_WORDS


def _is_person(tokens: Tokens, writer: Writer, first: int, last: int, weight: int) -> bool:
    """Is it the sender's own name, or one behind "Herr" or "Mrs."?"""
    if (
        (weight < _MORE_THAN_PERSONS or last == first + 1)
        and not (first > 1 and tokens.words[first - 1] in _AT and is_writers(tokens, first - 1))
        and writer.person
        and writer.person.issuperset(w for w in tokens.words[first:last] if w[0].isalpha())
    ):
        return True
    before = first - 2 if first > 1 and tokens.words[first - 1] == "." else first - 1
    return before >= 0 and tokens.words[before] in PEOPLE_SIGN


def _inside(tokens: Tokens, first: int, last: int) -> int:
    """What the words of the name say for its being a firm's."""
    words = tokens.words[first:last]
    points = 0
    if last - first > 1:
        if any(is_legal(tokens, i) for i in range(first + 1, last)) or dotted_legal(words):
            return 6
        tail = words[-1]
        if sum(w[0].isalpha() for w in words) > 1:
            compound = tail.endswith(TAIL_ENDS) and not words[0].endswith(COMMON_ENDS)
            head = words[0] in HEADS or (words[0].endswith(HEAD_ENDS) and not words[0].endswith(_NO_HEAD_ENDS))
            points = 3 if head else 2 * (tail in TAILS or tail in AGENCY_WORDS or compound)
    raw = tokens.raw(first, first + 1)
    coined = not raw[1:].islower() and not raw.isupper() and any(c.isupper() for c in raw[1:])
    return points + (coined or (len(raw) > 7 and words[0].endswith(AGENCY_STEMS)))


def _around(tokens: Tokens, run: _Run) -> int:
    """What the words before and behind the name say."""
    words, first = tokens.words, run.first
    before = words[first - 1] if first and not tokens.newline_before(first) else ""
    earlier = words[first - 2] if first > 1 else ""
    points = 0
    if words[first] in _AREAS and before in (",", "im", "in", "("):
        return -_MORE_THAN_PERSONS
    if (before in ("-", "־") and earlier in ("ב", "מ")) or before in ("אצל", "חברת"):
        points = 3 - 2 * (first > 2 and words[first - 3] in _LEARNT)
        points += earlier in ("ב", "מ") and is_writers(tokens, first - 2)
    elif before in ("-", "־") and earlier == "ל" and words[max(0, first - 3) : first - 2] and words[first - 3] in _JOIN:
        points = 4
    elif before in _AT or (before in ARTICLES and earlier in _AT):
        at = first - 1 if before in _AT else first - 2
        points = 3 + (is_writers(tokens, at) or behind_job(words, at) or opens_offer(tokens, at, run.last))
    elif before in _ARE and (earlier in ("wir", "we", "i") or before in ("we're", "hier", "i'm")):
        points = 4 - (before == "i'm")
    elif (
        introduces(words, first)
        or labels(words, first)
        or "hier ist" in (f"{earlier} {before}", " ".join(words[max(0, first - 3) : max(0, first - 1)]))
    ):
        points = 4
    elif before in _FOR_WHOM and earlier in _WORKS:
        points = 2 + (run.last - first > 1) + 2 * is_writers(tokens, first - 1)
    elif before in _LOOSE and (before not in _WITH_NOUNS or _may_follow(tokens, run, before)):
        several = run.last - first > 1
        points = 1 + (several and (before == "for" or earlier == "out"))
        points += 2 * (several and before in _FOR_WHOM and behind_job(words, first - 1))
    elif (before in _COMMON_ARTICLES or before in _NUMBERS or before.isdigit()) and not run.own:
        points = -4
    elif run.last - first > 1:
        points = _apposed(words, run, before, earlier)
    return points + _behind(tokens, run, before)


def _apposed(words: Sequence[str], run: _Run, before: str, earlier: str) -> int:
    """Stands the name beside what it is, or behind its verb: "my wife's firm, Bay Salt,", "sucht Hagen Tiefbau jemanden"?"""
    behind = words[run.last : run.last + 1]
    if before == "," and earlier in HOUSES and behind == [","]:
        return 4
    if before == "sucht" and not HIRED.isdisjoint(behind):
        return 4
    return int(before == "," and behind_job(words, run.first - 1))


def _may_follow(tokens: Tokens, run: _Run, before: str) -> bool:
    """Says an article or "im" before a name more than before any noun?"""
    return tokens.words[run.first] in HEADS or (run.last - run.first > 1 and before not in ("im", "am"))


def _behind(tokens: Tokens, run: _Run, before: str) -> int:
    """What the words behind the name say, which follows ``before``."""
    words, last = tokens.words, run.last
    if last >= len(words) or tokens.newline_before(last):
        return 0
    after, later = words[last], words[last + 1] if last + 1 < len(words) else ""
    opens = not before or before in _OPENERS or tokens.ends_sentence(run.first - 1)
    if after in OFFER_VERBS or (after in ("is", "are") and later in _OFFERING):
        return 3 + (opens and _is_unknown(words, run)) if opens or before in ARTICLES else 2
    if after in ("is", "ist", ",") and later in _INDEFINITE and (opens or after == ","):
        return 4 * bool(company_end(tokens, last + 1))
    if after in OFFER_PLURAL and opens and run.last - run.first > 1:
        return 3 + (later in APPOINTED)
    if after in DOING_VERBS:
        return 2 * opens + 2 * (opens and run.last - run.first > 1 and _seeks_next(tokens, last))
    if after in ("in", "aus"):
        offers = not OFFER_VERBS.isdisjoint(words[last + 2 : last + 4])
        return int(is_town(later)) * (1 + (opens and run.last - run.first > 1)) + 2 * offers
    if after in ("hier", "here") or (
        after == ":" and last < 5 and (run.own or (last - run.first > 1 and words[last - 1] in AGENCY_WORDS))
    ):
        return 3
    if after == "," and is_town(later):
        seeks = words[last + 2 : last + 3] == [","] and not OFFER_VERBS.isdisjoint(words[last + 3 : last + 4])
        return 3 * seeks + (run.last - run.first > 1)
    counted = after in ("(", ",") and (later.isdigit() or later in _NUMBERS) and _counts(words, run, after)
    return 1 + opens if counted and not tokens.raw(run.first, last).isupper() else 0


def _seeks_next(tokens: Tokens, at: int) -> bool:
    """Says the next sentence that they seek: "Ballinbeg Civil have won the jetty. They need a QS."?"""
    words = tokens.words
    for index in range(at, min(len(words) - 1, at + _NEXT_SENTENCE)):
        if words[index + 1] in ("they", "they're") and tokens.ends_sentence(index):
            return not _SEEKING.isdisjoint(words[index + 2 : index + 5])
    return False


def _counts(words: Sequence[str], run: _Run, sign: str) -> bool:
    """Are it people or sites that are counted? Behind one word and a comma any number may stand: "chairs, 340 of them"."""
    many = sign == "(" or run.last - run.first > 1
    return many or not COUNTED.isdisjoint(words[run.last + 2 : run.last + 4])


def _is_unknown(words: Sequence[str], run: _Run) -> bool:
    """Is it one word that is no common noun as far as its end tells, perhaps with a town: "Felsquell Kassel"?"""
    word = words[run.first]
    local = run.last - run.first == 2 and is_town(words[run.last - 1])
    return (local or run.last - run.first == 1) and not (
        word in EVERYDAY
        or word in GENERIC
        or word in TITLE_WORDS
        or word in TAILS
        or word.endswith(COMMON_ENDS)
        or (not local and word.endswith(COMPANIES))
    )


def _is_readers(tokens: Tokens, first: int) -> bool:
    """Is it the reader's own employer, school or past: "your time at X", "Ihre Erfahrung bei der X"?"""
    words = tokens.words
    before = words[first - 1] if first else ""
    if before not in _AT and before not in _LOOSE and not (first > 1 and words[first - 2] in _AT):
        return False
    begin = first
    while begin > max(0, first - READER_REACH) and not tokens.ends_sentence(begin - 1):
        begin -= 1
    near = words[begin:first]
    if not WRITERS.isdisjoint(near):
        return False
    if not ONE_READER.isdisjoint(near) and not DID.isdisjoint(near):
        return True
    return not READERS.isdisjoint(near) or ("you" in near and before == "at" and "work" not in near)


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """Has the name a line of its own, or a place between signs in a short one?"""
    text, start, end = tokens.text, tokens.starts[first], tokens.ends[last - 1]
    line_end = text.find("\n", end, end + _LONGEST_LINE)
    before = text[text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1 : start].rstrip()[-_LONGEST_LINE:]
    after = text[end : line_end if line_end >= 0 else end + _LONGEST_LINE].lstrip()
    if before[-1:] in (".", "!") and len(after) < 30:
        return not after or after[0] in _DIVIDERS
    return (not before or before[-1] in _DIVIDERS) and (not after or (after[0] in _DIVIDERS + ".(" and len(after) < 90))


def _is_something_else(words: Sequence[str], weight: int, own: bool) -> bool:
    """Is the run a town, a skill, a job or a department?"""
    name = " ".join(w for w in words if w not in "-./")
    if (
        is_town(name)
        or ("-" in words and is_town(words[0]))
        or (words[-1] in JOB_NOUNS and not (own and words[-1] in _UNDERTAKINGS))
    ):
        return True
    if own or weight > 7:
        return False
    telling = [w for w in words if w.isalpha() and w not in TITLE_WORDS]
    if is_skill(name) or not telling or (weight < 6 and all(w in GENERIC or w in TAILS for w in telling)):
        return True
    jobs = find_jobs(words)
    return any(j.last == len(words) or j.first == 0 or j.job for j in jobs) and words[0] not in HEADS
