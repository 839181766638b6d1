"""Where a mail program put a mail, and what it noted about it: labels, flags and names of folders.

Of a folder only its kind counts: ``sent``, ``drafts``, ``spam`` or ``trash``, "" for any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from triage.text.lazy import Lazy

LEFT_OUT = ("drafts", "spam", "trash")
"""Kinds of folders whose mails are left out unless asked for."""


_NAMES = {
    "sent": (
        "sent", "sent mail", "sent messages", "sent items", "gesendet", "gesendete elemente", "gesendete objekte",
        "gesendete nachrichten", "נשלח", "נשלחו", "דואר שנשלח", "פריטים שנשלחו", "envoyés", "messages envoyés",
        "éléments envoyés", "enviados", "elementos enviados", "inviata", "posta inviata", "verzonden",
    ),
    "drafts": (
        "drafts", "draft", "entwürfe", "entwurf", "templates", "vorlagen", "unsent messages", "outbox", "postausgang",
        "טיוטות", "תבניות", "brouillons", "borradores", "bozze", "concepten",
    ),
    "spam": (
        "spam", "junk", "junk e-mail", "junk email", "junk mail", "bulk mail", "spamverdacht", "unerwünscht",
        "unerwünschte werbung", "unerwünschte e-mails", "werbung", "spamordner", "ספאם", "דואר זבל", "זבל",
        "courrier indésirable", "pourriel", "correo no deseado", "posta indesiderata", "ongewenst",
    ),
    "trash": (
        "trash", "deleted", "deleted messages", "deleted items", "bin", "papierkorb", "gelöscht", "gelöschte elemente",
        "gelöschte objekte", "gelöschte nachrichten", "אשפה", "פח אשפה", "פריטים שנמחקו", "corbeille",
        "éléments supprimés", "papelera", "elementos eliminados", "cestino", "prullenbak",
    ),
}  # fmt: skip
_KIND_OF = {name: kind for kind, names in _NAMES.items() for name in names}
_ENDINGS = (".mbox", ".imapmbox", ".sbd", ".mbx")
_PRECEDENCE = ("spam", "trash", "drafts", "sent")


def kind_of_folder(name: str) -> str:
    """What the name of a folder says of the mails in it; "" for nothing.

    >>> kind_of_folder(".INBOX.Entw&APw-rfe"), kind_of_folder("Sent-1.mbox"), kind_of_folder("Sentinel")
    ('drafts', 'sent', '')
    """
    name = name.removesuffix("/")
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    last = re.split(r"[./]", _utf7(name).casefold().strip())[-1]
    return _KIND_OF.get(re.sub(r"[-_ ]?\d+\Z", "", last).strip("[]()_ "), "")


def kind_of_labels(value: str) -> str:
    """The kind of folder that Gmail's labels (decoded) name.

    >>> kind_of_labels('Posteingang,Kategorie: "Neuigkeiten",Spam')
    'spam'
    """
    labels = [part.strip(' "').casefold() for part in re.findall(r'(?:"[^"]*"|[^,"])+', value)]
    kinds = {_KIND_OF[label] for label in labels if label in _KIND_OF}
    return next((kind for kind in _PRECEDENCE if kind in kinds), "")


def kind_by_headers(headers: Mapping[str, str]) -> str:
    """What Gmail's labels, Thunderbird's or mutt's status in the headers say."""
    if "x-gmail-labels" in headers:
        from triage.sources.headers import decode_words

        return kind_of_labels(decode_words(headers["x-gmail-labels"]))
    if "x-mozilla-status" in headers or "x-mozilla-keys" in headers:
        if _bits(headers.get("x-mozilla-status", "")) & 0x0008:  # deleted, but the file was not compacted
            return "trash"
        return "spam" if "junk" in headers.get("x-mozilla-keys", "").lower().split() else ""
    status = headers.get("x-status", "")
    return "trash" if "D" in status else "drafts" if "T" in status else ""


def is_answered(headers: Mapping[str, str]) -> bool:
    """Does the status that Thunderbird or mutt keep in the headers say that the mail was answered?"""
    return bool(_bits(headers.get("x-mozilla-status", "")) & 0x0002) or "A" in headers.get("x-status", "")


def _bits(value: str) -> int:
    try:
        return int(value[:8], 16)
    except ValueError:
        return 0


def maildir_flags(name: str) -> str:
    """The flags at the end of a Maildir file's name: ``1712.M1P2.host:2,RS`` has ``RS``."""
    found = re.search(r"[:;!]2,([A-Za-z]*)\Z", name)
    return found[1] if found else ""


def kind_of_flags(flags: Iterable[str]) -> str:
    """The kind of folder that Maildir flags stand for."""
    return "trash" if "T" in flags else "drafts" if "D" in flags else ""


_EMLX_BITS = ((1 << 24, "spam"), (1 << 1, "trash"), (1 << 6, "drafts"))


def kind_of_emlx(flags: int) -> str:
    """The same for the flags that Apple Mail keeps below a mail."""
    return next((kind for bit, kind in _EMLX_BITS if flags & bit), "")


def _utf7(name: str) -> str:
    """A folder's name with IMAP's modified UTF-7 decoded."""
    return _SHIFTED.sub(_letters, name) if "&" in name else name


_SHIFTED = Lazy(r"&([A-Za-z0-9+,]{0,200})-")


def _letters(found: re.Match[str]) -> str:
    import binascii

    packed = found[1].replace(",", "/")
    if not packed:
        return "&"
    try:
        return binascii.a2b_base64(packed + "=" * (-len(packed) % 4)).decode("utf-16-be")
    except ValueError:
        return found[0]
