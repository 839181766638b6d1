"""Is the job on offer one that the reader wants: by its title, its field and its main skill?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from triage.fit.case import BROKEN, MET, UNKNOWN, Case
from triage.jobs import LEVELS, field_of, find_jobs, foreign
from triage.jobs.lemmas import FILLERS, forms_of
from triage.jobs.skills import find_skills
from triage.profile import Wishes
from triage.text.tokens import fold_text, tokenize
from triage.types import Fact, Match, Role

_MOST_OFFERED = 4
_SAME_JOB, _INSIDE, _SAME_TITLE = 1, 2, 3
_NO_NAMES = FILLERS | frozenset("of for and und m w f d x".split())
_ANY_LEVEL = frozenset(word for word, level in LEVELS.items() if level in ("junior", "mid", "senior"))
"""Words that name no other job: a senior developer is a developer, a head of development is not."""


def choose_role(case: Case) -> Case:
    """The case with the role that speaks best for the message: a wanted one, else the likeliest on offer."""
    offered = case.facts.get("role", [])[:_MOST_OFFERED]
    judged = [(fact, _role_state(case, fact)) for fact in offered]
    if not judged:
        return case
    best, state = next((pair for pair in judged if pair[1] == MET), judged[0])
    return case._replace(role=best, role_state=state)


def judge_roles(case: Case) -> Iterator[Match]:
    """The role: one the profile names, a neighbour or another job; a title nobody knows stays unknown."""
    wishes = case.wishes
    if wishes.roles or wishes.not_roles:
        yield case.match("roles", case.role_state, case.role, wishes.roles)


def _role_state(case: Case, fact: Fact) -> str:
    """What stands nearest to the title decides; where a wanted and a refused one stand alike, the refused."""
    role: Role = fact.value
    wishes = case.wishes
    wanted = max((_nearness(title, role) for title in wishes.roles), default=(0, 0))
    refused = max((_nearness(title, role) for title in wishes.not_roles), default=(0, 0))
    if refused[0] == _SAME_JOB and _also_wanted(wishes, role):
        refused = (0, 0)
    if refused[0] and refused >= wanted:
        return BROKEN
    if wanted[0]:
        return MET
    return _unnamed_state(case, role) if wishes.roles else UNKNOWN


def _unnamed_state(case: Case, role: Role) -> str:
    wanted = {job for title in case.wishes.roles for job in jobs_of(title)}
    if role.jobs:
        return _related_state(case, role, wanted)
    fields = {field_of(job) for job in wanted}
    return BROKEN if role.field and fields and all(foreign(role.field, field) for field in fields) else UNKNOWN


def _nearness(title: str, role: Role) -> tuple[int, int]:
    """How the role is called by a title of the profile, and by how many of its words; (0, 0): it is another.

    The words of a title count more than the table, or a refused "Elektrohelfer" would refuse every electrician. A
    title inside another counts only where the table does not know the longer one as another job.
    """
    jobs, words, offered = jobs_of(title), title_words(title), title_words(role.title)
    same_job = not jobs.isdisjoint(role.jobs)
    if not (words and offered):
        return (_SAME_JOB, 0) if same_job else (0, 0)
    if _are_same(words, offered):
        return _SAME_TITLE, len(words)
    if (same_job or not (jobs and role.jobs)) and _stands_in(words, offered):
        return _INSIDE, len(words)
    return (_SAME_JOB, 0) if same_job else (0, 0)


def title_key(title: str) -> str:
    """Equal for titles that are one but for endings, levels and hyphens.

    >>> title_key("Senior Lohn-Buchhalterin") == title_key("Lohnbuchhalter")
    True
    """
    return "".join(_stem(word) for word in title_words(title))


def _stem(word: str) -> str:
    """The word without its endings, which may be no word any more."""
    shorter = min((form for form in forms_of(word) if len(form) > 3), key=len, default=word)
    return word if len(shorter) >= len(word) else _stem(shorter)


def _are_same(words: Sequence[str], others: Sequence[str]) -> bool:
    return "".join(words) == "".join(others) or (len(words) == len(others) and _begins(words, others))


def _begins(words: Sequence[str], offered: Sequence[str]) -> bool:
    return len(words) <= len(offered) and all(map(_same_word, words, offered))


def _stands_in(words: Sequence[str], offered: Sequence[str]) -> bool:
    return any(_begins(words, offered[at:]) for at in range(len(offered)))


@lru_cache(maxsize=5_000)
def _same_word(word: str, other: str) -> bool:
    """Are two words one in some of their endings? A stem of two letters is chance."""
    return word == other or any(len(form) > 2 and form in forms_of(other) for form in forms_of(word))


def _also_wanted(wishes: Wishes, role: Role) -> bool:
    return any(not jobs_of(title).isdisjoint(role.jobs) for title in wishes.roles)


@lru_cache(maxsize=2_000)
def jobs_of(title: str) -> frozenset[str]:
    """The jobs of the table that a title names."""
    return frozenset(sighting.job for sighting in find_jobs(tokenize(title).words) if sighting.job)


@lru_cache(maxsize=2_000)
def title_words(title: str) -> tuple[str, ...]:
    """The words of a title that tell what job it is: no level, no article, no "(m/w/d)"."""
    words = (word for word in tokenize(title).words if word[0].isalnum() and word not in _NO_NAMES)
    return tuple(word for word in words if word not in _ANY_LEVEL)


def _related_state(case: Case, role: Role, wanted: set[str]) -> str:
    """Another job of the table: a general title of the same craft, or a narrower one of a wanted title, stays open."""
    general = any(job in GENERAL_JOBS and not GENERAL_JOBS[job].isdisjoint(wanted) for job in role.jobs)
    if general:
        return MET if _strong_in(case, role.title) or _strong_in(case, " ".join(case.all_words())) else UNKNOWN
    offered = title_words(role.title)
    return UNKNOWN if any(_ends_with(offered, title_words(title)) for title in case.wishes.roles) else BROKEN


def _ends_with(offered: Sequence[str], words: Sequence[str]) -> bool:
    """Is "Sales Manager" the end of "Regional Sales Manager"? One word is too little: many things are managers."""
    return 1 < len(words) < len(offered) and _begins(words, offered[len(offered) - len(words) :])


_STACKS = frozenset(
    """
    java-developer python-developer dotnet-developer cpp-developer go-developer rust-developer php-developer
    ruby-developer scala-developer node-developer kotlin-developer
    """.split()
)
GENERAL_JOBS: dict[str, frozenset[str]] = {
    "software-engineer": _STACKS.union(
        "backend-developer frontend-developer fullstack-developer mobile-developer embedded-developer".split()
    ),
    "registered-nurse": frozenset(
        "intensive-care-nurse anesthesia-nurse operating-room-nurse emergency-nurse pediatric-nurse".split()
    ),
    "teacher": frozenset(("primary-teacher", "secondary-teacher")),
    "fullstack-developer": frozenset(("backend-developer", "frontend-developer", "software-engineer")),
    **dict.fromkeys(_STACKS, frozenset(("backend-developer", "software-engineer"))),
}
"""Titles that are also used for these jobs: a Java developer is mostly a backend developer."""


def _strong_in(case: Case, text: str) -> bool:
    folded = f" {fold_text(text)} "
    return any(f" {fold_text(skill)} " in folded for skill in case.profile.skills.strong)


def judge_field(case: Case) -> Iterator[Match]:
    """A field foreign to every wanted role: told by the title or, where none is named, by the words for fields and skills."""
    wanted = {field_of(job) for role in case.wishes.roles for job in jobs_of(role)} - {""}
    if not wanted or case.role_state == MET:
        return
    named = _fields_named(case)
    if named and all(foreign(field, mine) for field, _ in named for mine in wanted):
        field, fact = named[0]
        yield case.match("field", BROKEN, fact, sorted(wanted), field)


def _fields_named(case: Case) -> list[tuple[str, Fact]]:
    if case.role is not None:
        role: Role = case.role.value
        field = role.field or (field_of(role.jobs[0]) if role.jobs else "")
        return [(field, case.role)] if field else []
    told = [(str(fact.value), fact) for fact in case.facts.get("field", ())]
    return told or [(f, fact) for fact in case.facts.get("skills", ()) if (f := field_of_skill(str(fact.value)))]


def judge_skills(case: Case) -> Iterator[Match]:
    """Strong and middling skills that the message names; none named says nothing."""
    skills = case.profile.skills
    mine = {fold_text(name) for name in (*skills.strong, *skills.some)}
    if not mine:
        return
    named = [
        f for f in case.facts.get("skills", ()) if fold_text(str(f.value)) in mine or fold_text(case.quote(f)) in mine
    ]
    text = f" {' '.join(case.all_words())} "
    said = [name for name in (*skills.strong, *skills.some) if f" {fold_text(name)} " in text]
    have = ", ".join({fold_text(name): name for name in [*said, *map(case.quote, named)]}.values())
    yield case.match(
        "skills", MET if have else UNKNOWN, named[0] if named else None, skills.strong or skills.some, have
    )


def judge_main_skill(case: Case) -> Iterator[Match]:
    """A job mainly about a skill that is avoided, long past, or another craft than those the role is tied to."""
    skills = case.profile.skills
    main = _skill_of_title(case, case.role) if case.role else None
    if main is None:
        return
    name = {fold_text(str(main.value)), fold_text(case.quote(main))}
    refused = {fold_text(s) for s in skills.avoid} | {fold_text(s.name) for s in skills.past}
    mine = [*skills.strong, *skills.some]
    if name & refused:
        yield case.match("main_skill", BROKEN, main, "not " + case.quote(main))
    elif _is_craft(str(main.value)) and any(map(_is_craft, mine)) and not name & {fold_text(s) for s in mine}:
        yield case.match("main_skill", BROKEN, main, skills.strong)


def _is_craft(skill: str) -> bool:
    """Is it a skill that a role is tied to, as a developer's to a programming language?"""
    return field_of_skill(skill) in ("software", "data")


@lru_cache(maxsize=5_000)
def field_of_skill(skill: str) -> str:
    """The field that a skill belongs to, "" for none."""
    # Alone, "Go" and "Rust" are everyday words.
    return next((s.field for s in find_skills(tokenize(f"{skill} Developer"))), "")


def _skill_of_title(case: Case, role: Fact) -> Fact | None:
    """The skill that stands in the title, or beside it in the same breath; else the one language the job is done in."""
    text = (role.origin or case.reading.message).text
    for fact in case.facts.get("skills", ()):
        if fact.origin is not role.origin:
            continue
        between = (
            text[fact.span.end : role.span.start]
            if fact.span.start < role.span.start
            else text[role.span.end : fact.span.start]
        )
        inside = role.span.start <= fact.span.start < role.span.end
        if inside or (len(between) <= 3 and not between.strip(" -–/(")):
            return fact
    return _language_of_job(case)


_PROGRAMMING = frozenset(
    """
    java python go rust c# c++ php ruby scala kotlin swift perl elixir erlang haskell cobol delphi abap clojure
    javascript typescript dart lua fortran smalltalk r matlab
    """.split()
)


def _language_of_job(case: Case) -> Fact | None:
    """The first programming language named, where the reader has some and none of them is named."""
    skills = case.profile.skills
    mine = {fold_text(s) for s in (*skills.strong, *skills.some)} & _PROGRAMMING
    named = [fact for fact in case.facts.get("skills", ()) if str(fact.value).casefold() in _PROGRAMMING]
    strange = all(str(fact.value).casefold() not in mine for fact in named)
    return named[0] if mine and named and strange else None
