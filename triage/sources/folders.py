"""Folders: of mails, Maildir and Maildir++, Apple Mail's and Thunderbird's trees, an unpacked LinkedIn export.

All are walked in one way, in the order of the names, each folder once: links may lead in circles.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from triage.errors import SourceError
from triage.sources.inputs import Input, open_path
from triage.sources.linkedin_csv import read_messages
from triage.sources.linkedin_export import MESSAGES, export_of_folder
from triage.sources.places import is_passed_over, read_part
from triage.types import Message, Unreadable

_DEEPEST = 60
_STORES = ("ImapMail", "Mail")
"""Where Thunderbird's profile keeps mail; the rest of a profile is settings and caches."""


def read(given: Input) -> Iterator[Message | Unreadable]:
    """All messages below a folder. Raises SourceError when there is no file that could hold any."""
    found = False
    for item in _walked(given, given.path, ()):
        found = True
        yield item
    if not found:
        raise SourceError(f"{given.source}: no messages in this folder; name one that holds mail")


def _walked(given: Input, folder: str, parts: tuple[str, ...]) -> Iterator[Message | Unreadable]:
    source = _named(given, parts)
    try:
        state = os.stat(folder)
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield Unreadable(source, "", f"cannot be opened ({error.strerror})")
        return
    if (state.st_dev, state.st_ino) in given.seen or len(parts) > _DEEPEST:
        return
    given.seen |= {(state.st_dev, state.st_ino)}
    if "prefs.js" in names and any(store in names for store in _STORES):
        given.me += _addresses_in(os.path.join(folder, "prefs.js"))
        names = [store for store in _STORES if store in names]
    elif "cur" in names and ("new" in names or "tmp" in names):
        names = [name for name in names if name not in ("tmp", "courierimapkeywords")]
    export = next((name for name in names if name.casefold() == MESSAGES), "")
    if export:
        yield from read_messages(export_of_folder(folder, given, source))
        names = [name for name in names if not name.casefold().endswith(".csv") and name != "Jobs"]
    for name in names:
        yield from _entry(given, os.path.join(folder, name), (*parts, name))


def _entry(given: Input, path: str, parts: tuple[str, ...]) -> Iterator[Message | Unreadable]:
    source = _named(given, parts)
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        if not is_passed_over(parts):
            yield Unreadable(source, "", f"cannot be opened ({error.strerror})")
        return
    if stat.S_ISDIR(mode):
        if not parts[-1].startswith(".") or _is_maildir(path):
            yield from _walked(given, path, parts)
    elif is_passed_over(parts):
        return
    elif stat.S_ISREG(mode):
        yield from read_part(lambda: _opened(given, path, source), source, parts)
    else:
        yield Unreadable(source, "", "no file but a pipe, a socket or a device; name it itself to have it read")


def _opened(given: Input, path: str, source: str) -> Input:
    part = open_path(path, source).inherit(given)
    part.tally = given.tally
    return part


def _is_maildir(path: str) -> bool:
    return os.path.isdir(os.path.join(path, "cur"))


def _named(given: Input, parts: tuple[str, ...]) -> str:
    return os.path.join(given.source, *parts)


def _addresses_in(preferences: str) -> tuple[str, ...]:
    """The owner's addresses as Thunderbird's settings name them."""
    import re

    try:
        with open(preferences, encoding="utf-8", errors="replace") as file:
            text = file.read(4_000_000)
    except OSError:
        return ()
    return tuple(re.findall(r'user_pref\("mail\.identity\.[^"]{1,40}\.useremail", "([^"]{3,320})"\)', text))
