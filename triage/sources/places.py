"""What the place of a file in a folder or an archive tells: whose mails it holds, and whether it holds any."""

from __future__ import annotations

from collections.abc import Sequence

from triage.errors import SourceError
from triage.records import TYPE_CHECKING
from triage.sources.inputs import Input
from triage.sources.labels import kind_of_flags, kind_of_folder, maildir_flags
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_KEPT_BESIDE = frozenset(
    (
        # what mail programs and systems keep beside the mails
        "maildirfolder", "maildirsize", "subscriptions", "courierimapuiddb", "courierimapsubscribed", "table_of_contents",
        "thumbs.db", "desktop.ini", "popstate.dat", "msgfilterrules.dat", "filterlog.html", "archive_browser.html",
        "virtualfolders.dat", "foldertree.json", "info.plist", "nstmp",
    )
)  # fmt: skip
_ENDINGS_BESIDE = (".msf", ".wdseml", ".plist", ".emlxpart", ".lock", ".toc", ".index", ".cache", ".log", ".sqlite")
_TEXT_ENDINGS = ("", "txt", "text", "eml", "msg", "html", "htm", "mail")
"""A text in a folder counts as a message when it is named so; a file that the user names always does."""
_MEDIA = ("__MACOSX", "Attachments")
"""Folders that hold no mails of their own."""


def is_passed_over(parts: Sequence[str]) -> bool:
    """Is it a hidden file or one that a mail program keeps for itself?"""
    name = parts[-1].casefold()
    if name in _KEPT_BESIDE or name.endswith(_ENDINGS_BESIDE) or name.startswith(("._", "dovecot", ".ds_store")):
        return True
    if name.startswith("."):
        return True
    return any(part in _MEDIA for part in parts[:-1])


def tell_place(given: Input, parts: Sequence[str]) -> None:
    """Note on an input what the names on its way from the top say: ``.Sent/cur/1712.host:2,RS``."""
    kinds = [kind_of_folder(part) for part in parts]
    is_maildir = len(parts) > 1 and parts[-2] in ("cur", "new")
    if is_maildir:
        flags = maildir_flags(parts[-1])
        kinds.append(kind_of_flags(flags))
        given.answered = "R" in flags
    given.folder = next((kind for kind in reversed(kinds) if kind), "")


def read_part(open_it: Callable[[], Input], source: str, parts: Sequence[str]) -> Iterator[Message | Unreadable]:
    """The messages of one file among others; whatever is wrong with it is an Unreadable and costs no other."""
    from triage.sources import format_of, read_input

    try:
        given = open_it()
        if given.is_blank:  # an empty mailbox is nothing strange
            given.close()
            return
        ending = parts[-1].casefold().rpartition(".")[2] if "." in parts[-1] else ""
        if ending not in _TEXT_ENDINGS and (format := format_of(given)) and format.module == "plain":
            given.close()
            yield Unreadable(source, "", "text that is not named .txt; name the file itself to have it read")
            return
        tell_place(given, parts)
        yield from read_input(given)
    except SourceError as error:
        yield Unreadable(source, "", error.lines[0].removeprefix(f"{source}: "))
