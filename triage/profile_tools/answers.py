"""What is known of a reader, and the profile file that says it: commented, to be edited by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_PLAIN = re.compile(r"[^\W_](?:[\w ./&+()'’״׳·-]*[\w.+)״׳])?")
_WORDS_OF_YAML = frozenset(["yes", "no", "true", "false", "on", "off", "y", "n", "null", "~"])
_COMMENT_COLUMN = 48
LONGEST_TEXT = 100


class Answers(NamedTuple):
    """Texts as they will stand in the file. Empty is not known: the file shows an example of it in a comment."""

    name: str = ""
    status: str = ""
    languages: tuple[str, ...] = ()
    role: str = ""
    employer: str = ""
    since: str = ""
    industry: str = ""
    roles: tuple[str, ...] = ()
    not_roles: tuple[str, ...] = ()
    seniority: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    """Names, each with its radius ("30 km") or ""."""
    remote: str = ""
    contract: tuple[str, ...] = ()
    hours: str = ""
    pay: str = ""
    industries: tuple[str, ...] = ()
    size: str = ""
    strong: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    private: tuple[str, ...] | None = None
    """None: nothing was said, so what is careful holds."""
    sign: str = ""


_COMMENTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "head": "Who you are, for triage. Made by `triage init`, to be edited by hand: any line may go, in any order.\n"
                "Behind a # stands what the program does not read. After a change: triage profile check",
        "status": "searching | open | not searching", "languages": "languages you would work in", "roles": "titles as offers write them",
        "not_roles": "jobs that sound alike and are others", "seniority": "trainee | junior | mid | senior | lead | head | executive",
        "places": "towns, with a radius or without", "remote": "required | preferred | any | no", "contract": "permanent | fixed | freelance | temp",
        "hours": "a week; also 80%, part-time, full-time", "pay": "the least you would work for",
        "company": "50+, 10-200, <50", "strong": "what you are strong in", "some": "what you know as well", "must": "an offer may not break these; the rest are wishes",
        "private": "no draft of a reply ever tells these", "sign": "how drafts end", "since": "a year", "name": "you", "unless": "opens the door although not searching",
    },
    "de": {
        "head": "Wer du bist, für triage. Von `triage init` angelegt, zum Ändern von Hand: Jede Zeile darf weg, die Folge ist frei.\n"
                "Was hinter # steht, liest das Programm nicht. Nach einer Änderung: triage profile check",
        "status": "searching (suche) | open (offen) | not searching (suche nicht)", "languages": "Sprachen, in denen du arbeiten würdest",
        "roles": "Titel, wie Angebote sie schreiben", "not_roles": "was ähnlich klingt und eine andere Stelle ist",
        "seniority": "trainee | junior | mid | senior | lead | head | executive", "places": "Orte, mit Umkreis oder ohne",
        "remote": "required (nur) | preferred (lieber) | any (egal) | no (nein)",
        "contract": "permanent (unbefristet) | fixed (befristet) | freelance | temp (Zeitarbeit)", "hours": "je Woche; auch 80%, part-time, full-time",
        "pay": "so viel muss es mindestens geben", "company": "50+, 10-200, <50",
        "strong": "worin du stark bist", "some": "was du auch kannst", "must": "das muss stimmen; alles andere sind Wünsche",
        "private": "das verrät kein Antwortentwurf", "sign": "so enden Entwürfe", "since": "ein Jahr", "name": "du", "unless": "öffnet die Tür, obwohl du nicht suchst",
    },
}  # fmt: skip


def profile_text(answers: Answers, language: str) -> str:
    """The profile file for the answers, with comments in English ("en") or German ("de")."""
    note = _COMMENTS[language]
    lines = [f"# {line}" for line in note["head"].split("\n")]
    lines += ["", _line("name", _scalar(answers.name), "Kim Beispiel", note["name"])]
    lines += [_line("status", _scalar(answers.status), "open", note["status"])]
    lines += [_line("languages", _flow(answers.languages), "[de, en]", note["languages"])]
    lines += ["", "now:", *_now(answers, note), "", "looking_for:", *_wishes(answers, note)]
    lines += ["", "skills:", _line("  strong", _flow(answers.strong), "[travel management]", note["strong"])]
    lines += [_line("  some", _flow(answers.some), "[SAP Concur]", note["some"])]
    lines += ["", _line("unless", "", "{roles: [Chief of Staff]}", note["unless"])]
    lines += ["", _line("must", _flow(answers.must), "[roles, places, pay]", note["must"])]
    private = ("pay", "employer", "status") if answers.private is None else answers.private
    lines += [_line("private", _flow(private) or "[]", "", note["private"])]
    lines += [_line("reply", f"{{sign: {_scalar(answers.sign)}}}" if answers.sign else "", "{sign: Kim}", note["sign"])]
    return "\n".join(lines) + "\n"


def _now(answers: Answers, note: Mapping[str, str]) -> list[str]:
    return [
        _line("  role", _scalar(answers.role), "Executive Assistant", ""),
        _line("  employer", _scalar(answers.employer), "Beispiel Maschinenbau AG", ""),
        _line("  since", _scalar(answers.since), "2018", note["since"]),
        _line("  industry", _scalar(answers.industry), "mechanical engineering", ""),
    ]


def _wishes(answers: Answers, note: Mapping[str, str]) -> list[str]:
    wanted = f"{{want: {_flow(answers.industries)}}}" if answers.industries else ""
    return [
        _line("  roles", _flow(answers.roles), "[Executive Assistant, Vorstandsassistenz]", note["roles"]),
        _line("  not_roles", _flow(answers.not_roles), "[Team Assistant]", note["not_roles"]),
        _line("  seniority", _flow(answers.seniority), "[senior]", note["seniority"]),
        *_places(answers.places, note["places"]),
        _line("  remote", answers.remote, "any", note["remote"]),
        _line("  contract", _flow(answers.contract), "[permanent]", note["contract"]),
        _line("  hours", _scalar(answers.hours), "20-32", note["hours"]),
        _line("  pay", _scalar(answers.pay), "58000 EUR per year", note["pay"]),
        _line("  industries", wanted, "{want: [automotive], avoid: [gambling]}", ""),
        _line(
            "  company", f"{{size: {_scalar(answers.size)}}}" if answers.size else "", "{size: 50+}", note["company"]
        ),
    ]


def _places(places: Sequence[tuple[str, str]], comment: str) -> list[str]:
    if not places:
        return [_line("  places", "", "{Stuttgart: 30 km}", comment)]
    return [
        _commented("  places:", comment),
        *(f"    {_scalar(name)}: {_scalar(radius)}".rstrip() for name, radius in places),
    ]


def _line(key: str, value: str, example: str, comment: str) -> str:
    """``key: value``, or without a value the example as a comment."""
    indent = key[: len(key) - len(key.lstrip())]
    text = f"{key}: {value}" if value else f"{indent}# {key.strip()}: {example}"
    return _commented(text, comment)


def _commented(text: str, comment: str) -> str:
    return (
        f"{text:<{_COMMENT_COLUMN}}# {comment}"
        if comment and len(text) < _COMMENT_COLUMN
        else f"{text}  # {comment}"
        if comment
        else text
    )


def _flow(texts: Sequence[str]) -> str:
    return f"[{', '.join(_scalar(text) for text in texts)}]" if texts else ""


def _scalar(text: str) -> str:
    """A text as YAML; in quotes where it could be read as anything else.

    >>> _scalar("C#"), _scalar("Vorstandsassistenz"), _scalar("no")
    ('"C#"', 'Vorstandsassistenz', '"no"')
    """
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS_OF_YAML
    return text if plain or not text else json.dumps(text, ensure_ascii=False)


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """A foreign text made fit for the file: one line of printable letters, not endless.

    >>> clean("  Head of\\n\\x1b[31mProduct ")
    'Head of [31mProduct'
    """
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: longest * 10]).split())
    return line[:longest].rstrip()
