"""What the sender wants, and whether they press for time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from triage.facts.reading import Reading
from triage.facts.sentences import sentence_bounds, stops
from triage.facts.wordsets import word_set
from triage.text.lazy import Lazy
from triage.text.phrases import Sighting
from triage.text.tokens import Tokens
from triage.types import Fact, Span

_LINK = Lazy(r"https?://[^\s<>]{4,200}|\.[a-z]{2,12}/[\w/?=&%#-]{2,100}")
_HOST = Lazy(r"[A-Za-z][\w.-]{1,80}\Z")
_NUMBER = Lazy(r"\d[\d()/ -]{5,18}\d")
_DIALLED = Lazy(r"0|\d{3}\D{1,2}\d{3}\D\d{4}\Z")
_WORD = Lazy(r"[^\W\d_]{2,40}")
_NEAR = 120
_MOST_LINKS = 50
_NUMBER_LABELS = word_set(
    "tel telefon fon phone mobil mobile handy fax t m kennziffer ref nr hrb stellennummer fn plz job"
)
_NO_TELEPHONES = word_set("fax kennziffer ref nr hrb stellennummer plz job")
_WHEN = word_set("nach ab bis zwischen abends after before between evenings")
"""Behind a telephone number: when to ring it, as no signature says."""
_LOOSE = word_set(
    """
    call calls chat talk speak connect reachable natter ring minutes min coffee lunch breakfast dinner beers beer pint kopi soup נדבר
    conversation termin kaffee minuten telefonisch telefon meet
    """
)
"""Words that are asks only in a question or beside a wish: "breakfast from 7" is none, "breakfast on Friday?" is one."""
_WISHES = word_set(
    """
    would could can shall let's let love happy glad fancy book arrange quick short brief introductory buy hop jump grab please
    come invite worth confidential kindly if welcome lass lassen wuerde wuerden koennte koennen darf bitte gern gerne lust hast
    haetten haetten hätten haettest lade suit enough einem einen
    """
)
_ANSWERS = word_set(
    """
    reply tell write message ping answer antworte antworten antwort schreib schreiben schreibt melde melden meldet meldung sag
    sagen sagt bescheid zeile nein כתבי תכתבי תכתוב תגיד תגידי תענה תעני
    """
)
_NO_ASK_BEFORE = word_set(
    "on per the your my our of cold sales phone first one her his their video client conference incoming"
)
_WAY = word_set("by from away walk vom von zum zur mit zu fuss entfernt per bus before ago")
_DENIALS = word_set(
    "ohne kein keine keinen keinem keiner nicht no not don't without never won't isn't neither nor בלי ללא לא אין"
)
_WRITERS = word_set("wir ich we i we'll i'll")
_REPLIES = word_set(
    """
    melde melden antworte antworten rufe rufen reply respond answer revert get call schicke schicken sende senden send kuemmere
    kuemmern
    """
)
_PROMISES = word_set("אחזור נחזור אקדם אעביר נעביר אתקשר אענה חוזרים חוזרת hear")
_MEASURES = word_set("denn pro per a je die woechentlich בשבוע ביום בחודש")
_PROMISE_REACH = 10
_UNTIL = word_set("bis by before vor עד")
_DAYS = word_set(
    """
    morgen montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende woche tomorrow tonight eod cob monday
    tuesday wednesday thursday friday saturday sunday week weekend day מחר ראשון שני שלישי רביעי חמישי שישי
    """
)
_DAY_FILLERS = word_set(
    "zum zur spaetestens naechsten kommenden diesen ende der dieser the end of this next close noon latest יום סוף"
)
_SPANS = word_set("woche week day ראשון שני שלישי רביעי חמישי")
"""Days only behind such a filler: "by day" is none, "by the end of the day" is."""
_STATES = word_set("bin ist sind war waren gilt seit von from am is are was i'm we're")
_STATE_REACH = 4
_STATED = ("cv", "call", "phone", "meeting", "link", "referral")
_NOTS = word_set("nicht not isn't לא")
_NEEDED = word_set("brauche brauch brauchen braucht noetig notwendig erforderlich needed required necessary צריך")
_DENIAL_REACH = 3


def find_asks(reading: Reading) -> Iterator[Fact]:
    """One fact for each thing asked for, at its first words. Who asks for nothing else asks for interest."""
    stated = [Fact("asks", ask, span) for ask in _STATED if (span := _first(reading, ask))]
    yield from stated
    span = _interest(reading, stated)
    if span:
        yield Fact("asks", "interest", span)


def _interest(reading: Reading, stated: Sequence[Fact]) -> Span | None:
    """A question of its own beside other requests; alone, any words of interest or the last question."""
    if not stated:
        return _first(reading, "interest") or _last_question(reading.tokens) or _wish_for_an_answer(reading.tokens)
    tokens = reading.tokens
    only_referral = all(fact.value == "referral" for fact in stated)
    for sighting in reading.sighted("ask_interest"):
        first, last = sentence_bounds(tokens, sighting.first, sighting.last)
        asked = only_referral or tokens.words[last - 1] == "?"
        start, end = tokens.starts[first], tokens.ends[last - 1]
        if asked and (only_referral or not any(start <= fact.span.start < end for fact in stated)):
            return reading.span(sighting.first, sighting.last, sighting.shift)
    question = _last_question(tokens) if only_referral else None
    apart = question and not any(question.start <= fact.span.start < question.end for fact in stated)
    return question if apart else None


def _first(reading: Reading, ask: str) -> Span | None:
    for sighting in reading.sighted(f"ask_{ask}"):
        denied = ask not in ("referral", "interest") and _is_denied(reading.tokens, sighting)
        denied = denied or (ask == "phone" and _is_had(reading.tokens, sighting))
        denied = denied or (ask == "cv" and _is_talked_of(reading.tokens, sighting))
        denied = denied or (ask == "link" and reading.tokens.starts[sighting.first] < reading.message.body_start)
        if not denied and _is_asked(reading.tokens, sighting):
            return reading.span(sighting.first, sighting.last, sighting.shift)
    if ask == "link":
        return _link(reading.message.text, reading.message.body_start)
    return _number_to_call(reading) if ask == "call" else None


def _link(text: str, begin: int) -> Span | None:
    """The first link that leads somewhere, not only to a home page."""
    if text.find("/", begin) < 0:
        return None
    for found in islice(_LINK.finditer(text, begin), _MOST_LINKS):
        if found.group()[0] == "h":
            return Span(found.start(), found.end())
        host = _HOST.search(text, max(begin, found.start() - 80), found.start())
        if host and text[host.start() - 1 : host.start()] != "@":
            return Span(host.start(), found.end())
    return None


def _number_to_call(reading: Reading) -> Span | None:
    """A telephone number inside a sentence, unlike those of signatures: "Abends nach acht: 04461 00 00 27"."""
    text = reading.message.text
    for found in _NUMBER.finditer(text, reading.message.body_start):
        start = found.start() - text.startswith("+", found.start() - 1)
        if start == found.start() and (
            not _DIALLED.match(found.group()) or text[start - 1 : start] in (".", ",", "/", "-")
        ):
            continue
        before = _WORD.findall(text[max(0, start - _NEAR) : start].rpartition("\n")[2])
        behind = _WORD.findall(text[found.end() : found.end() + _NEAR // 3].partition("\n")[0])
        label = before[-1].casefold() if before else ""
        if behind and behind[0].casefold() in _WHEN and label not in _NO_TELEPHONES:
            return Span(start, found.end())
        if sum(map(str.islower, before)) + sum(map(str.islower, behind)) > 1 and label not in _NUMBER_LABELS:
            return Span(start, found.end())
    return None


def _last_question(tokens: Tokens) -> Span | None:
    """The last question of the message."""
    for last in range(len(tokens) - 1, -1, -1):
        if tokens.words[last] == "?":
            first, _ = sentence_bounds(tokens, last, last + 1)
            return Span(tokens.starts[first], tokens.ends[last])
    return None


def _wish_for_an_answer(tokens: Tokens) -> Span | None:
    """ "Sag einfach Bescheid.", "Only tell me whether": the last word that wants an answer."""
    for index in range(len(tokens) - 1, -1, -1):
        if tokens.words[index] in _ANSWERS:
            return Span(tokens.starts[index], tokens.ends[index])
    return None


def _is_denied(tokens: Tokens, sighting: Sighting) -> bool:
    """ "no CV needed", "ohne Lebenslauf", "es eilt nicht": what is not wanted is not asked for."""
    words = tokens.words
    for index in range(sighting.first - 1, max(-1, sighting.first - 1 - _DENIAL_REACH), -1):
        if stops(tokens, index) or words[index] == ",":
            break
        if words[index] in _DENIALS:
            return True
    behind = words[sighting.last : sighting.last + _DENIAL_REACH + 1]
    if behind[:1] in (["nicht"], ["not"]):
        return True
    return not _NOTS.isdisjoint(behind) and not _NEEDED.isdisjoint(behind)


def _is_had(tokens: Tokens, sighting: Sighting) -> bool:
    """ "Daniela gave me your number", "Your number is from the list", "Ihre Nummer habe ich von": no number is asked for."""
    words = tokens.words
    before, behind = words[max(0, sighting.first - 3) : sighting.first], words[sighting.last : sighting.last + 2]
    before = before[max((at + 1 for at, word in enumerate(before) if word in ".?!"), default=0) :]
    return not _GAVE.isdisjoint(before) or not _GAVE.isdisjoint(behind) or behind == ["is", "from"]


_GAVE = word_set("gave got passed found gab gaben habe hab had haben bekommen stammt")


def _is_talked_of(tokens: Tokens, sighting: Sighting) -> bool:
    """ "Es gibt Lebensläufe, die nachhallen", "liest sich wie ein Lebenslauf", "Ihr Lebenslauf liegt vor": not asked for."""
    before = tokens.words[max(0, sighting.first - 2) : sighting.first]
    behind = tokens.words[sighting.last : sighting.last + 2]
    if tokens.words[sighting.first].endswith("לקוח") and _WISHED_FOR.isdisjoint(before):  # a client, no CV
        return True
    return (
        not _LIKENED.isdisjoint(before)
        or behind[:1] in (["liegt"], ["zeugt"])
        or behind in ([",", "die"], [",", "der"])
    )


_WISHED_FOR = word_set("אשמח נשמח מחכה מחכים")
_LIKENED = word_set("wie zehn hundert viele gibt lese קוראת קורא changes")


def _is_asked(tokens: Tokens, sighting: Sighting) -> bool:
    """Is a word that may say anything part of a question or a wish?"""
    words = tokens.words
    last = words[sighting.last - 1][sighting.shift if sighting.last - sighting.first == 1 else 0 :]
    if last not in _LOOSE:
        return True
    behind = words[sighting.last] if sighting.last < len(words) else ""
    if behind in _WAY:
        return False
    before = words[sighting.first - 1] if sighting.first else ""
    if (sighting.last - sighting.first > 1 and not words[sighting.first][0].isdigit()) or before in (
        "minute",
        "min",
        "minuetigen",
    ):
        return True
    if behind == "them" or (
        last == "talk" and behind in ("me", "you") and words[sighting.last + 1 : sighting.last + 2] == ["into"]
    ):
        return False
    if before in ("you", "u", "they") and words[sighting.first - 2] not in ("can", "could", "when", "may", "would"):
        return False
    if last == "meet" and before == "we":
        return True
    first, end = sentence_bounds(tokens, sighting.first, sighting.last)
    if words[end - 1] == "?":
        return before not in _NO_ASK_BEFORE
    if behind == "on" and words[sighting.last + 1 : sighting.last + 2] == ["me"]:
        return True
    if last in ("call", "ring", "talk") and (
        behind in ("me", "us", "now") or (behind[:1].isdigit() and before not in _NO_ASK_BEFORE)
    ):
        return True
    if sighting.first == first and last in ("call", "ring"):
        return behind in ("him", "her", "before", "after", "office", "nursery", "reception") or (
            behind.isalpha() and _is_capital(tokens, sighting.last)
        )
    return before not in _NO_ASK_BEFORE and not _WISHES.isdisjoint(
        words[max(first, sighting.first - 6) : sighting.first]
    )


def _is_capital(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens.starts[index]].isupper()


def find_urgency(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the first words that press for time."""
    tokens = reading.tokens
    for sighting in reading.sighted("urgent"):
        if not (_is_denied(tokens, sighting) or _presses_nobody(tokens, sighting)):
            yield Fact("urgent", True, reading.span(sighting.first, sighting.last, sighting.shift))
            return
    for first, last in _deadlines(tokens):
        yield Fact("urgent", True, reading.span(first, last))
        return


def _presses_nobody(tokens: Tokens, sighting: Sighting) -> bool:
    """ "wir melden uns binnen 48 Stunden", "24 hours a week", "dringender denn je": these press nobody."""
    words = tokens.words
    if words[sighting.last : sighting.last + 1] and words[sighting.last] in _MEASURES:
        return True
    first, _ = sentence_bounds(tokens, sighting.first, sighting.last)
    near = words[max(first, sighting.first - _PROMISE_REACH) : sighting.last + 2]
    if not _PROMISES.isdisjoint(word.removeprefix("ו") for word in near):
        return True
    pairs = pairwise(near)
    return any((a in _WRITERS and b in _REPLIES) or (a in _REPLIES and b in _WRITERS) for a, b in pairs)


def _deadlines(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """ "bis Freitag", "by the end of the week"; not "Mo bis Fr" and not "I am away till Monday"."""
    words = tokens.words
    for index in [i for i, word in enumerate(words) if word in _UNTIL] if not _UNTIL.isdisjoint(words) else ():
        last = index + 1
        while words[last : last + 1] and words[last] in _DAY_FILLERS and last < index + 5:
            last += 1
        before = words[index - 1] if index else ""
        if not words[last : last + 1] or words[last] not in (_DAYS if last > index + 1 else _DAYS - _SPANS):
            continue
        if before not in _DAYS and not before.isdigit() and words[last + 1 : last + 2] != ["of"]:
            first, _ = sentence_bounds(tokens, index, last)
            if _STATES.isdisjoint(words[max(first, index - _STATE_REACH) : index]):
                yield index, last + 1
