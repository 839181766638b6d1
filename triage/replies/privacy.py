"""What the profile does not allow to be told, and whether a text tells it.

Being too careful costs a quoted word, being too bold costs the reader the job: every doubt counts as telling.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from triage.profile import Profile
from triage.replies.figures import says_number, spelled
from triage.text.tokens import fold

_LEGAL_FORMS = """
gmbh ag se kg kgaa ohg ug ev eg mbh co inc ltd llc llp plc corp limited company bv nv sa sarl og בע"מ
"""
_LEGAL = frozenset(_LEGAL_FORMS.split())
# Choices of a fixed list are common words ("any", "senior"): drafts do not name them where they are private,
# and searching for them would find every draft guilty.
_CHOICES = frozenset(("remote", "contract", "seniority", "kinds", "per", "currency", "languages", "address", "tone"))
_STATUS_TALK = (
    "looking for", "not looking", "job hunt", "happy where i am", "open to offers", "searching",
    "auf der suche", "auf jobsuche", "nicht wechseln", "wechselwillig", "wechselbereit", "jobwechsel",
    "בחיפוש", "מחפש", "טוב לי במקום",
)  # fmt: skip
_SUBSTRING_FROM = 5
_PREFIXES = "ובלמהשכ"


class Guard(NamedTuple):
    """The private values of one profile, made ready for searching."""

    names: tuple[tuple[str, ...], ...] = ()
    """Words of each private value, levelled."""
    hints: tuple[tuple[str, ...], ...] = ()
    """The first word of the employer's name: looked for in what is quoted, too common for whole sentences."""
    numbers: tuple[float, ...] = ()
    status_talk: bool = False
    """No sentence may speak of searching or not searching."""


def is_private(profile: Profile | None, what: str) -> bool:
    """May no draft tell what the profile says about ``what``, a match's name or a part of the profile?"""
    if profile is None:
        return False
    names = {what, {"field": "roles", "main_skill": "skills"}.get(what, what)}
    parts = {part for key in profile.private for part in key.split(".")[-1:]}
    return bool(names & parts) or (what not in ("status", "skills", "languages") and "looking_for" in parts)


def guard_of(profile: Profile | None) -> Guard:
    """All that ``private`` of the profile covers: a key, a whole block, or a path like "now.employer"."""
    if profile is None:
        return Guard()
    names: list[tuple[str, ...]] = []
    hints: list[tuple[str, ...]] = []
    numbers: list[float] = []
    for path, value in _leaves(profile.as_data(), ()):
        if not _covered(path, profile.private) or _CHOICES.intersection(path):
            continue
        if isinstance(value, str):
            names.extend(_names_of(path, value, profile))
            hints.extend(_hints_of(path, value, profile))
        elif not isinstance(value, bool):
            numbers.append(float(value))
    return Guard(
        names=tuple(dict.fromkeys(names)),
        hints=tuple(dict.fromkeys(hints)),
        numbers=tuple(dict.fromkeys(numbers)),
        status_talk=is_private(profile, "status"),
    )


def tells(guard: Guard, text: str, *, sentences: bool = True) -> bool:
    """Does ``text`` hold a private value, in whatever spelling?

    ``sentences`` is False for what is only quoted (a subject, a title): it is not about the reader's search.
    """
    text = unicodedata.normalize("NFKC", text)
    if says_number(text, guard.numbers):
        return True
    words = _words(text)
    closed = "".join(words)
    if any(word in closed for number in guard.numbers for word in spelled(number)):
        return True
    if sentences and guard.status_talk and any(talk in " ".join(words) for talk in _STATUS_TALK):
        return True
    names = guard.names if sentences else (*guard.names, *guard.hints)
    return any(_holds(words, closed, name) for name in names)


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _leaves(part, (*path, key))
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, path)
    elif value is not None and value != "" and path[0] not in ("private", "must", "reply"):
        yield path, value


def _covered(path: Sequence[str], private: Sequence[str]) -> bool:
    """Is the value at ``path`` under a private key? "name" is the reader's only: places have names, too."""
    for key in private:
        parts = tuple(key.split("."))
        starts = range(1 if key == "name" else len(path))
        if any(tuple(path[at : at + len(parts)]) == parts for at in starts):
            return True
    return False


def _names_of(path: Sequence[str], value: str, profile: Profile) -> Iterator[tuple[str, ...]]:
    """The words to search for: a firm without its legal form, a person by each name but the signed."""
    words = tuple(_words(value))
    if path[-1] == "employer":
        words = tuple(word for word in words if word not in _LEGAL) or words
    if words:
        yield words
    if tuple(path) == ("name",):
        signed = _words(profile.reply.sign or "")
        yield from ((word,) for word in words if word not in signed and len(word) > 1)


def _hints_of(path: Sequence[str], value: str, profile: Profile) -> Iterator[tuple[str, ...]]:
    """ "Beispiel" for "Beispiel Maschinenbau AG": so people call a firm. Not if the reader is called so."""
    first = next(iter(_words(value)), "")
    own = _words(f"{profile.name or ''} {profile.reply.sign or ''}")
    if path[-1] == "employer" and len(first) >= _SUBSTRING_FROM and first not in own:
        yield (first,)


def _words(text: str) -> list[str]:
    return [fold(word) for word in re.findall(r"[א-ת]+(?:[\"״'׳][א-ת]+)*|[^\W_]+", text)]


def _holds(words: Sequence[str], closed: str, name: tuple[str, ...]) -> bool:
    if len("".join(name)) >= _SUBSTRING_FROM:
        return "".join(name) in closed
    length = len(name)
    for at in range(len(words) - length + 1):
        head, last = tuple(words[at : at + length - 1]), words[at + length - 1]
        if head == name[:-1] and (last in (name[-1], name[-1] + "s") or _prefixed(last, name[-1])):
            return True
    return False


def _prefixed(word: str, name: str) -> bool:
    """Hebrew writes "in", "of" and "the" into the word: "באלון" holds "אלון"."""
    return "א" <= name[0] <= "ת" and word.endswith(name) and all(c in _PREFIXES for c in word[: -len(name)])
