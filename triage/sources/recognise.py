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


def is_gzip(head: bytes) -> bool:
    """A gzip file."""
    return head.startswith(b"\x1f\x8b\x08")


def is_zip(head: bytes) -> bool:
    """A zip file, empty or not."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_ole(head: bytes) -> bool:
    """A compound file as Outlook and old Office programs write them."""
    return head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def is_emlx(head: bytes) -> bool:
    """A mail as Apple Mail keeps it: its length in the first line."""
    length, _, rest = head.partition(b"\n")
    return length.strip().isdigit() and len(length) < 20 and is_mail(rest)


_MESSAGE_COLUMNS = frozenset(
    (
        "conversation id", "conversation title", "from", "sender profile url", "to", "date", "subject", "content",
        "folder", "recipient profile urls",
    )
)  # fmt: skip
_INVITATION_COLUMNS = frozenset(("from", "to", "sent at", "message", "direction", "inviterprofileurl"))


def is_linkedin_csv(head: bytes) -> bool:
    """A CSV file that begins with most columns of LinkedIn's messages or invitations."""
    if b"," not in head[:2000] and b";" not in head[:2000] and b"\t" not in head[:2000]:
        return False
    columns = set(columns_of(head))
    if "direction" in columns:
        return len(columns & _INVITATION_COLUMNS) >= 4
    return len(columns & _MESSAGE_COLUMNS) >= 4 and not columns.isdisjoint(
        ("conversation id", "sender profile url", "content")
    )


def columns_of(head: bytes) -> list[str]:
    """The names in the first line of a CSV file, in lower case, whatever separates them."""
    line, separator = first_line(head)
    return [name.strip(' "\t\r').casefold() for name in line.split(separator)]


def first_line(head: bytes) -> tuple[str, str]:
    """The header line of a CSV file and the sign that separates its columns."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head[: len(head) // 2 * 2].decode("utf-16", "replace")
    else:
        text = head.decode("utf-8-sig", "replace")
    text = text.lstrip("\ufeff \r\n")
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    line = text.partition("\n")[0][:4000]
    return line, max(",;\t", key=line.count)


def is_telegram(head: bytes) -> bool:
    """The JSON of a Telegram export, of one chat or of all."""
    start = head[blank_start(head) : blank_start(head) + 1]
    if start != b"{":
        return False
    return b'"personal_information"' in head or (b'"messages"' in head and b'"type"' in head and b'"id"' in head)


def is_whatsapp(head: bytes) -> bool:
    """The text of an exported WhatsApp chat, or of messages copied from one."""
    if b":" not in head[:200] or not any(48 <= byte <= 57 for byte in head[:12]):
        return False
    from triage.sources.whatsapp import begins_chat

    return begins_chat(head[:4000].decode("utf-8-sig", "replace"))


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
