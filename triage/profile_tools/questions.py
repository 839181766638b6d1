"""The handful of questions of ``triage init``. Every answer is held against the profile's own checker at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from triage.errors import ConfigError
from triage.profile import parse_profile
from triage.profile.schema import PRIVATE_UNLESS_SAID
from triage.profile_tools.answers import Answers, clean, profile_text

Ask = Callable[[str], str]
"""Shows a prompt and gives the line that was typed. Raises EOFError at the end of the input."""
Tell = Callable[[str], None]

NOTHING = "-"
"""Typed for "none at all" where Enter alone means the usual."""
_STATUS = {
    "s": "searching", "o": "open", "n": "not searching", "ja": "searching", "yes": "searching", "nein": "not searching", "no": "not searching",
    "suche": "searching", "offen": "open", "suche nicht": "not searching",
}  # fmt: skip
_REMOTE = {"nur": "required", "lieber": "preferred", "egal": "any", "nein": "no"}
_KEYS = {
    "rolle": "roles", "rollen": "roles", "stelle": "roles", "titel": "roles", "ort": "places", "orte": "places", "gehalt": "pay", "vertrag": "contract",
    "stufe": "seniority", "branche": "industries", "firma": "company", "sprachen": "languages", "stunden": "hours", "können": "skills",
    "arbeitgeber": "employer", "seit": "since",
}  # fmt: skip
_PLACE = re.compile(r"(.*?[^\s:(])[\s:(]+([0-9]{1,4} ?(?:km|mi|miles)?)\)?", re.IGNORECASE)
_AT = re.compile(r"^[^:]*:[0-9]+:[0-9]+: ")


class Question(NamedTuple):
    """What is asked, and how the line typed becomes part of the answers. ``usual`` is what Enter alone means."""

    key: str
    read: Callable[[Answers, str], Answers]
    usual: Callable[[Answers], str] = lambda answers: ""


def interview(ask: Ask, tell: Tell, language: str) -> Answers:
    """Ask all QUESTIONS. An answer that the profile cannot take is explained and asked for again."""
    answers = Answers()
    words = TEXTS[language]
    tell(words["intro"])
    for question in QUESTIONS:
        answers = _asked(question, answers, ask, tell, language)
    return answers


def _asked(question: Question, answers: Answers, ask: Ask, tell: Tell, language: str) -> Answers:
    usual = question.usual(answers)
    prompt = TEXTS[language][question.key] + (f" [{usual}]" if usual else "") + ": "
    while True:
        try:
            typed = clean(ask(prompt), 1000) or usual
        except UnicodeDecodeError:
            tell(f"  {TEXTS[language]['not_text']}")
            continue
        given = question.read(answers, typed) if typed else answers
        faults = _faults(given, language)
        if not faults:
            return given
        for fault in faults:
            tell(f"  {fault}")


def _faults(answers: Answers, language: str) -> Sequence[str]:
    """What the checker has against the answers, without the place in a file that is not yet there."""
    try:
        parse_profile(profile_text(answers, language), "profile")
    except ConfigError as error:
        return [_AT.sub("", line) for line in error.lines]
    return ()


def _names(text: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    if text == NOTHING:
        return ()
    return tuple(dict.fromkeys(name for part in re.split("[,;]", text) if (name := clean(part))))


def _places(text: str) -> tuple[tuple[str, str], ...]:
    """``Stuttgart 30 km, Ulm``: names, each with its radius or "".

    >>> _places("Stuttgart: 30 km, Ulm")
    (('Stuttgart', '30 km'), ('Ulm', ''))
    """
    found = [_PLACE.fullmatch(name) for name in _names(text)]
    places = [(part[1], part[2]) if part else (name, "") for name, part in zip(_names(text), found, strict=True)]
    return tuple({name.casefold(): (name, radius) for name, radius in places}.values())


def _keys(text: str) -> tuple[str, ...]:
    return tuple(_KEYS.get(name.casefold(), name) for name in _names(text))


def _one(words: Mapping[str, str], text: str) -> str:
    return words.get(text.casefold(), text)


def _usual_musts(answers: Answers) -> str:
    told = (("roles", answers.roles), ("places", answers.places), ("pay", answers.pay))
    return ", ".join(key for key, value in told if value)


QUESTIONS = (
    Question("status", lambda answers, text: answers._replace(status=_one(_STATUS, text))),
    Question("roles", lambda answers, text: answers._replace(roles=_names(text))),
    Question("not_roles", lambda answers, text: answers._replace(not_roles=_names(text))),
    Question("places", lambda answers, text: answers._replace(places=_places(text))),
    Question("remote", lambda answers, text: answers._replace(remote=_one(_REMOTE, text))),
    Question("pay", lambda answers, text: answers._replace(pay=clean(text))),
    Question("must", lambda answers, text: answers._replace(must=_keys(text)), _usual_musts),
    Question(
        "private", lambda answers, text: answers._replace(private=_keys(text)), lambda _: ", ".join(PRIVATE_UNLESS_SAID)
    ),
    Question("sign", lambda answers, text: answers._replace(sign=clean(text))),
)

TEXTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "intro": "A few questions; Enter alone leaves one out. All of it can be changed in the file later.",
        "status": "Are you searching? searching, open or not searching",
        "roles": "Which jobs do you want? Titles as offers write them, with commas",
        "not_roles": "Which jobs sound alike and are others? With commas",
        "places": "Where? Towns with commas, with a radius if you like: Stuttgart 30 km, Ulm",
        "remote": "From home? required, preferred, any or no",
        "pay": "What is the least you would work for? For instance 58000 EUR per year",
        "must": "What may an offer not break? The rest are wishes (- for nothing)",
        "private": "What may no reply ever tell? (- for nothing)",
        "sign": "How do you sign?",
        "not_text": "that was not readable as text; once more",
    },
    "de": {
        "intro": "Ein paar Fragen; Enter allein lässt eine aus. In der Datei lässt sich später alles ändern.",
        "status": "Suchst du? searching (suche), open (offen) oder not searching (suche nicht)",
        "roles": "Welche Stellen willst du? Titel, wie Angebote sie schreiben, mit Kommas",
        "not_roles": "Welche Stellen klingen ähnlich und sind andere? Mit Kommas",
        "places": "Wo? Städte mit Kommas, auch mit Umkreis: Stuttgart 30 km, Ulm",
        "remote": "Von zu Hause? required (nur), preferred (lieber), any (egal) oder no (nein)",
        "pay": "Wie viel muss es mindestens geben? Zum Beispiel 58000 EUR im Jahr",
        "must": "Was muss an einem Angebot unbedingt stimmen? Der Rest sind Wünsche (- für nichts)",
        "private": "Was darf keine Antwort je verraten? (- für nichts)",
        "sign": "Wie unterschreibst du?",
        "not_text": "das war nicht als Text zu lesen; noch einmal",
    },
}  # fmt: skip
