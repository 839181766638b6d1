"""What an input is, told by its first bytes. Names lie: mailboxes have no ending, mails end in .txt."""

from __future__ import annotations

_TRANSPORT = frozenset(
    b"received return-path message-id mime-version content-type content-transfer-encoding delivered-to "
    b"dkim-signature authentication-results arc-seal list-unsubscribe x-linkedin-template x-gm-thrid "
    b"x-mozilla-status".split()
)
"""Headers that nobody pastes by hand."""

_CONTROLS = bytes({*range(32)} - {9, 10, 12, 13, 27})
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"\xd0\xcf\x11\xe0")


def is_mbox(head: bytes) -> bool:
    """A ``From `` line and the headers of a mail below it; the date in this first line may have any form."""
    start = blank_start(head)
    if not head.startswith(b"From ", start):
        return False
    names = _header_names(head[start:].partition(b"\n")[2])
    return b"from" in names or bool(names & _TRANSPORT)


def is_mail(head: bytes) -> bool:
    """A header block with a header of transport in it, or with sender and subject, date or recipient.

    The ``From:``/``Sent:``/``To:`` lines that a mail program copies along with a text are none.
    """
    names = _header_names(head)
    if names & _TRANSPORT:
        return True
    return b"from" in names and b"sent" not in names and bool(names & {b"subject", b"to", b"date"}) and b"@" in head


def is_text(head: bytes) -> bool:
    """No NUL bytes (unless it is UTF-16), few control characters, no first bytes of a binary format."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if b"\0" in head or head.startswith(_MAGIC):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls * 50 <= len(head)


def blank_start(data: bytes) -> int:
    """How many bytes of byte order mark and white space stand in front."""
    return len(data) - len(data.removeprefix(b"\xef\xbb\xbf").lstrip())


def _header_names(head: bytes) -> set[bytes]:
    """The names in the header block on top; with other lines among them only those of transport."""
    names: set[bytes] = set()
    for line in head[blank_start(head) :].split(b"\n", 500)[:500]:
        if not line.strip():
            break
        name, colon, _ = line.partition(b":")
        name = name.rstrip(b" \t")
        if colon and 0 < len(name) <= 100 and name.isascii() and len(name.split()) == 1:
            names.add(name.lower())
        elif not line.startswith((b" ", b"\t", b">From ") if names else b">From "):
            return names & _TRANSPORT
    return names
