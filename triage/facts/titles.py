"""Where a text may name a job: titles of the table, titles put together, and what stands behind "we need a ...".

Whether a candidate is the job on offer is weighed in ``role.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.jobs import GENERIC_HEADS, LEVELS, JobSighting, find_jobs, lemma
from triage.jobs.heads import AGENTIVE_ENDS, HEBREW_EVERYDAY, NO_HEADS
from triage.jobs.skills import find_skills
from triage.records import NamedTuple


class Candidate(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` may be a title; ``shift`` letters of them are a Hebrew prefix.

    ``jobs`` are ids of the table, empty for a title it does not know; ``marked``: "(m/w/d)" or the like follows.
    """

    first: int
    last: int
    shift: int
    jobs: tuple[str, ...]
    field: str
    marked: bool = False


_CRAFTS = word_set(
    """
    people ppl folks devs dev person experts expert profi profis experten experte leute talente talents pros
    specialists mensch menschen hacker hackers guru consultant consultants
    """
)
_TITLE_JOINS = frozenset(["of", "for", "fuer", "der", "des", "-", "&", "von"])
_STOPS = word_set(
    """
    in at for to with who on from based within near is are that which , . ( ) : ; ! ? / – — | and or und oder
    im bei fuer mit am ab zur zum der die das des den dem our the your my this here m/w/d m w f wanted
    required needed gesucht • * " “ ” „
    """
)
_SHORTEST_HEAD = 4


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Every place that may name a job; a token belongs to one candidate of the table at most."""
    taken: set[int] = set()
    for sighting in sorted(find_jobs(reading.tokens.words), key=lambda s: not s.job):
        if not _names_nothing(reading, sighting) and taken.isdisjoint(range(sighting.first, sighting.last)):
            taken.update(range(sighting.first, sighting.last))
            first, last = _grown(reading, sighting.first, sighting.last)
            jobs = (sighting.job,) if sighting.job else ()
            yield Candidate(first, last, sighting.shift, jobs, sighting.field, is_marked(reading, last))
    for found in (_headed, _crafts, _disciplines, _marked_runs, _cued, _sought, _leads, _on_top):
        for candidate in found(reading):
            if taken.isdisjoint(range(candidate.first, candidate.last)) and _has_a_word(reading, candidate):
                taken.update(range(candidate.first, candidate.last))
                yield candidate if candidate.field else candidate._replace(field=_field_of_head(reading, candidate))


def _has_a_word(reading: Reading, candidate: Candidate) -> bool:
    return any(w[0].isalpha() and len(w) > 1 for w in reading.tokens.words[candidate.first : candidate.last])


def _field_of_head(reading: Reading, candidate: Candidate) -> str:
    """The field that the last word of a title tells, "" when it tells none."""
    word = reading.tokens.words[candidate.last - 1]
    return next(filter(None, (GENERIC_HEADS.get(w) for w in (word, lemma(word), word.removesuffix("s")))), "")


def _names_nothing(reading: Reading, sighting: JobSighting) -> bool:
    """Is it an everyday word that only looks like a title ("at a", "good morning" in Hebrew)?"""
    words = reading.tokens.words[sighting.first : sighting.last]
    return all(w in HEBREW_EVERYDAY or w in _STOPS for w in words)


def is_marked(reading: Reading, last: int) -> bool:
    """Does "(m/w/d)", "(f/m/x)", "m/w/d" or the like follow?"""
    words = reading.tokens.words[last : last + 7]
    if words[:1] == ["("]:
        words = words[1:]
    return len(words) > 2 and words[0] in _GENDERS and words[1] in "/|,*" and words[2] in _GENDERS


_GENDERS = frozenset(["m", "w", "f", "d", "x", "i", "gn", "div", "all"])


def _headed(reading: Reading) -> Iterator[Candidate]:
    """A head noun with the capitalised words before it ("Payments Platform Engineer"), or behind it ("Head of ...")."""
    for index, word in enumerate(reading.tokens.words):
        if not _capital(reading, index) or (word not in GENERIC_HEADS and lemma(word) not in GENERIC_HEADS):
            continue
        first, last = _grown(reading, index, index + 1)
        if last - first > 1 or is_marked(reading, last):
            field = GENERIC_HEADS.get(word) or GENERIC_HEADS.get(lemma(word)) or ""
            yield Candidate(first, last, 0, (), field, is_marked(reading, last))


def _crafts(reading: Reading) -> Iterator[Candidate]:
    """ "senior Scala people", "Java-Profis": a skill with a word for those who have it."""
    words = reading.tokens.words
    for skill in find_skills(reading.tokens) if not _CRAFTS.isdisjoint(words) else ():
        last = skill.last + 1 if skill.last < len(words) and words[skill.last] == "-" else skill.last
        if last < len(words) and words[last] in _CRAFTS:
            first = skill.first - 1 if skill.first and words[skill.first - 1] in LEVELS else skill.first
            yield Candidate(first, last + 1, 0, (), skill.field)


_DISCIPLINES = {
    "devops": "devops-engineer",
    "sre": "site-reliability-engineer",
    "full stack": "fullstack-developer",
    "full - stack": "fullstack-developer",
    "fullstack": "fullstack-developer",
    "backend": "backend-developer",
    "back end": "backend-developer",
    "frontend": "frontend-developer",
    "front end": "frontend-developer",
}
_DISCIPLINE_STARTS = frozenset(name.split()[0] for name in _DISCIPLINES)
_NO_CRAFTS = word_set(
    "team teams tools stack code tooling services service system systems engineer architecture apis api"
)


def _disciplines(reading: Reading) -> Iterator[Candidate]:
    """ "looking for full stack", "first backend person": a craft that is spoken of as a job without its head noun."""
    words = reading.tokens.words
    for index in [at for at, word in enumerate(words) if word in _DISCIPLINE_STARTS]:
        length = next((n for n in (3, 2, 1) if " ".join(words[index : index + n]) in _DISCIPLINES), 0)
        last = index + length
        if not length or (last < len(words) and words[last] in _NO_CRAFTS):
            continue
        person = last < len(words) and words[last] in _CRAFTS
        titled = reading.tokens.starts[index] < reading.message.body_start or index == 0
        if person or titled or reading.cue_before(("role_before",), index, 3):
            job = _DISCIPLINES[" ".join(words[index:last])]
            yield Candidate(index, last + person, 0, (job,), "software")


def _marked_runs(reading: Reading) -> Iterator[Candidate]:
    """The words before "(m/w/d)": nobody marks anything but a title so."""
    words = reading.tokens.words
    for index in range(1, len(words)):
        if words[index] in ("(", "m", "w", "f", "all") and is_marked(reading, index) and words[index - 1] != "(":
            first = index
            while first and index - first < 6 and _runs_on(reading, first - 1, index):
                first -= 1
            if first < index:
                yield Candidate(first, index, 0, (), "", True)


def _runs_on(reading: Reading, index: int, last: int) -> bool:
    tokens = reading.tokens
    if index + 1 < last and tokens.newline_before(index + 1):
        return False
    word = tokens.words[index]
    return (
        (_capital(reading, index) and word not in NO_HEADS) or (word in "-/&" and tokens.glued(index)) or word in LEVELS
    )


def _cued(reading: Reading) -> Iterator[Candidate]:
    """What is sought behind "looking for a", "suchen wir eine": up to five words that end as people's names of trade do."""
    words = reading.tokens.words
    for sighting in reading.sighted("role_before"):
        first = _behind_where(reading, sighting.last)
        most = first + 3
        while first < min(most, len(words)) and _skipped(reading, first):
            first += 1
        last = _end_of_title(reading, first)
        if last == first + 1 and words[first] in _NOBODYS:
            continue
        if last > first and (words[sighting.first] != "als" or _is_german_title(reading, first, last)):
            yield Candidate(first, last, 0, (), "", is_marked(reading, last))


_NOBODYS = word_set("leader leaders adviser advisor specialist expert manager professional")
"""Alone they name no job: "a leader who can ..."."""


def _behind_where(reading: Reading, index: int) -> int:
    """Behind "bei Wendt in Lübeck ab Mai eine": where a title begins that time and place keep from its verb."""
    tokens = reading.tokens
    if tokens.words[index : index + 1] and tokens.words[index] in _WHERE_WORDS:
        for at in range(index + 1, min(len(tokens), index + _WHERE_REACH)):
            if tokens.words[at] in _ARTICLES:
                return at + 1
            if tokens.ends_sentence(at) or tokens.words[at] in ",:":
                break
    return index


_WHERE_WORDS = word_set("bei in im ab zum zur am fuer at in for from")
_ARTICLES = word_set("ein eine einen ne nen a an")
_WHERE_REACH = 11


def _sought(reading: Reading) -> Iterator[Candidate]:
    """The capitalised words before "gesucht" and "wanted": "wird ein Vogelwart gesucht", "Night Porter wanted"."""
    tokens = reading.tokens
    for last in [at for at, word in enumerate(tokens.words) if word in _SOUGHT_BEHIND]:
        first = last
        while first and last - first < 5 and _runs_on(reading, first - 1, last):
            first -= 1
        is_last_of_list = first > 0 and tokens.words[first - 1] in _LIST_SIGNS
        if first < last and not (is_last_of_list or tokens.newline_before(last)) and _agentive(tokens.words[last - 1]):
            yield Candidate(first, last, 0, (), "")


_SOUGHT_BEHIND = word_set("gesucht wanted needed required")
_LIST_SIGNS = word_set(", & + / and und")


def _leads(reading: Reading) -> Iterator[Candidate]:
    """ "firmware lead, Haifa", "Curriculum lead": what somebody leads, written small."""
    tokens = reading.tokens
    for at in [at for at, word in enumerate(tokens.words) if word == "lead" and at]:
        what, last = tokens.words[at - 1], at + 1
        ends = last == len(tokens) or tokens.newline_before(last) or tokens.words[last] in _LEAD_ENDS
        if ends and what.isalpha() and len(what) > 1 and what not in _STOPS and what not in _NO_LEADS:
            yield Candidate(at - 1, last, 0, (), "")


_LEAD_ENDS = word_set(", . : ; ( / | – role position for in at tech engineer consultant")
_NO_LEADS = word_set(
    "will can could would may i we they he she you who team not new qualified sales the a take takes took"
)


def _is_german_title(reading: Reading, first: int, last: int) -> bool:
    """Behind "als" many things stand ("als Erster", "als je zuvor"): only a long capitalised word is a title."""
    return _capital(reading, first) and len(reading.tokens.words[last - 1]) > 7


_BEFORE_TITLES = word_set(
    """
    a an ein eine einen einem einer ne nen n new another some our x noch dringend aktuell derzeit momentan gerade wieder
    laufend staendig zurzeit jetzt sofort auch zwei drei vier zum currently urgently two three still
    """
)


def _skipped(reading: Reading, index: int) -> bool:
    """Numbers, articles and small adjectives between "we need" and the title."""
    word = reading.tokens.words[index]
    return (
        word[0].isdigit()
        or word in _BEFORE_TITLES
        or (
            word.endswith(("en", "e", "er", "es"))
            and reading.tokens.text[reading.tokens.starts[index]].islower()
            and not _agentive(word)
        )
    )


def _on_top(reading: Reading) -> Iterator[Candidate]:
    """A subject that begins with a title and goes on with where or what: "Systems Librarian, Halifax"."""
    if not reading.message.body_start:
        return
    words, first = reading.tokens.words, 0
    while first < min(4, len(words)) and (words[first] in _SUBJECT_SIGNS | _ARTICLES or words[first][0].isdigit()):
        first += 1
    last = _end_of_title(reading, first)
    if last > first and len(words[last - 1]) > 5 and words[first] not in _GREETINGS and _is_divided(reading, last):
        yield Candidate(first, last, 0, (), "", is_marked(reading, last))


def _is_divided(reading: Reading, last: int) -> bool:
    """Does the subject end behind the title, or go on with a sign or a place?"""
    if last == len(reading.tokens) or reading.tokens.newline_before(last):
        return False
    return reading.tokens.words[last] in (",", "-", "–", "(", "|", ":", "in", "at", "bei", "for", "fuer", "/")


_SUBJECT_SIGNS = word_set("job jobs : [ ] vacancy stelle - wanted stellenangebot opening posting opportunity")
_GREETINGS = word_set(
    "hi hallo hello moin danke guten gruezi willkommen dear liebe lieber thanks good servus hey unser our your ihr dein"
)


def _end_of_title(reading: Reading, first: int) -> int:
    """The end of the title that begins at ``first``, ``first`` itself when none does."""
    tokens = reading.tokens
    last = first
    while last < min(first + 6, len(tokens)) and not (last > first and tokens.newline_before(last)):
        word = tokens.words[last]
        if word in _STOPS and not (word in "/&" and last > first and tokens.glued(last)):
            break
        last += 1
    while last > first and not _agentive(tokens.words[last - 1]):
        last -= 1
    return last if last > first and tokens.words[first] not in NO_HEADS else first


def _agentive(word: str) -> bool:
    return (
        len(word) >= _SHORTEST_HEAD and word not in NO_HEADS and (word.endswith(AGENTIVE_ENDS) or word in GENERIC_HEADS)
    )


def _capital(reading: Reading, index: int) -> bool:
    """Hebrew has none: its titles are those of the table, never put together."""
    return reading.tokens.text[reading.tokens.starts[index]].isupper()


def _grown(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The title with its capitalised neighbours on the same line: "(Senior) Payments Platform Engineer"."""
    tokens = reading.tokens
    start = first
    while start and first - start < 4 and not tokens.newline_before(start):
        word = tokens.words[start - 1]
        if (
            (word in "-/" and start > 1 and tokens.glued(start - 1) and tokens.glued(start))
            or word in LEVELS
            or (_capital(reading, start - 1) and _title_word(reading, start - 1))
        ):
            start -= 1
        else:
            break
    while start < first and tokens.words[start] in "-/":
        start += 1
    return start, _grown_right(reading, first, last)


def _grown_right(reading: Reading, first: int, last: int) -> int:
    tokens = reading.tokens
    if tokens.words[first] not in GENERIC_HEADS or last + 1 >= len(tokens) or tokens.words[last] not in _TITLE_JOINS:
        return last
    return last + 2 if _capital(reading, last + 1) else last


def _title_word(reading: Reading, index: int) -> bool:
    """May a capitalised word stand in a title? Not a sentence's first, a cue, or German's polite words."""
    tokens = reading.tokens
    word = tokens.words[index]
    if not word[0].isalpha() or word in NO_HEADS:
        return False
    if index == 0:
        return reading.message.body_start > 0 and len(word) > 2
    if tokens.ends_sentence(index - 1) or tokens.newline_before(index):
        return False
    return not any(
        s.first <= index < s.last for s in reading.sighted("vague_job", "urgent", "pay_before", "role_before")
    )
