"""Who is behind the message: the firm where the work is, the agency that writes, a client without a name."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.types import Fact

_LEGAL = frozenset(
    "gmbh ag se kg ohg ug kgaa ev gbr ltd limited inc llc llp plc corp corporation bv nv sarl sas oy ab aps co בע\"מ pte pty mbh eg".split()
)
_FIRM_WORDS = frozenset(
    "klinik klinikum krankenhaus universitaetsklinikum hospital clinic university universitaet hochschule bank kanzlei stadtwerke landratsamt gruppe group "
    "labs studio studios partners hotel praxis schule school stiftung institut institute technologies systems software solutions trust council "
    "college academy motors energy foods pharma logistics logistik robotics capital ventures werke holding airlines health healthcare care".split()
)
_AGENCY_WORDS = frozenset(
    "personal personalberatung personaldienstleistung personaldienstleistungen personalvermittlung recruiting recruitment staffing talent talents search headhunting "
    "consulting hr people jobs careers resourcing selection השמה zeitarbeit personalmanagement resources executive recruiters gigs placement karriere".split()
)
_BEFORE = frozenset("bei fuer at for join with von der die das dem den from im beim of @ the ב ל unser our zur zum hier".split())
_SMALL = frozenset("& + und and of de für fuer der the for am von".split())


def find_clients(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the words that speak for a client without naming it."""
    for sighting in reading.sighted("client_anonymous"):
        yield Fact("client_anonymous", True, reading.span(sighting.first, sighting.last, sighting.shift))
        return


def find_firms(reading: Reading) -> Iterator[Fact]:
    """Firms that the text names: ``employer`` or ``agency``, by the words in and around the name."""
    for first, last in _names(reading):
        words = reading.tokens.words[first:last]
        name = "agency" if _AGENCY_WORDS.intersection(words) or _compound_agency(words) else "employer"
        yield Fact(name, reading.tokens.raw(first, last), reading.span(first, last))


def _compound_agency(words: list[str]) -> bool:
    return any(w.endswith(("personal", "recruiting", "staffing", "talent", "search")) and len(w) > 8 for w in words)


def _names(reading: Reading) -> Iterator[tuple[int, int]]:
    """Capitalised runs that end in a legal form or hold a firm word, or stand behind "bei", "at", "join"."""
    tokens, index = reading.tokens, 0
    while index < len(tokens):
        last = _run(reading, index)
        if last == index:
            index += 1
            continue
        words = tokens.words[index:last]
        if any(w in _LEGAL for w in words[1:]):
            yield index, last
        elif index and last - index <= 4 and _introduced(reading, index) and not _known_otherwise(reading, index, last):
            yield index, last
        elif last - index > 1 and (_FIRM_WORDS.union(_AGENCY_WORDS)).intersection(words) and _no_sentence_start(reading, index) and not _known_otherwise(reading, index, last):
            yield index, last
        index = last


def _run(reading: Reading, first: int) -> int:
    """The end of the run of capitalised words that begins at ``first``; ``first`` when there is none."""
    tokens, last = reading.tokens, first
    while last < len(tokens) and last - first < 7:
        raw, word = tokens.text[tokens.starts[last]], tokens.words[last]
        joins = last > first and (word in _SMALL or word in "-&+.") and last + 1 < len(tokens) and tokens.text[tokens.starts[last + 1]].isupper()
        if word == "." and joins:
            joins = tokens.glued(last) and tokens.glued(last + 1)
        if not (raw.isupper() or joins or (last > first and word in _LEGAL)) or (last > first and tokens.newline_before(last)):
            break
        last += 1
        if word in _LEGAL and last - 1 > first:
            break
    return last


def _introduced(reading: Reading, index: int) -> bool:
    return reading.tokens.words[index - 1] in ("bei", "at", "join", "@", "beim")


def _no_sentence_start(reading: Reading, index: int) -> bool:
    return index > 0 and not reading.tokens.ends_sentence(index - 1)


def _known_otherwise(reading: Reading, first: int, last: int) -> bool:
    """Is the run a town, a cue or an everyday noun rather than a firm?"""
    from triage.facts.place import gazetteer

    name = " ".join(w for w in reading.tokens.words[first:last] if w not in "-./")
    if name in gazetteer() or (last - first == 1 and reading.tokens.words[first] in _EVERYDAY):
        return True
    return any(s.first <= first and s.last >= last for names in reading.cues.values() for s in names)


_EVERYDAY = frozenset(
    "interesse bedarf fragen rueckfragen gelegenheit uns ihnen dir euch der die das einem einer unserem unserer meinem kunden kunde mandanten team "
    "gefallen passung eignung linkedin xing github stackoverflow i we you the our your my zoom teams remote home homeoffice work least all once "
    "first last any that this a an noon monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag wunsch".split()
)
