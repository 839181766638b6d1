"""Subject and body become the one text that is read."""

from __future__ import annotations

from triage.records import NamedTuple
from triage.text.clean import MAX_TEXT, bound, clean, clean_line
from triage.text.subjects import is_forward, is_reply, strip_prefixes

_MOST_READ = 2 * MAX_TEXT
"""Characters of a body that are looked through for quotes and footers at most."""


class Composed(NamedTuple):
    """The text of a message: subject, blank line, body. ``subject`` keeps its prefixes, the text does not."""

    subject: str
    text: str
    body_start: int
    forwarded: bool
    bounded: bool
    forwarded_from: str = ""
    """Who wrote the mail that was passed on, as its quote says."""


def compose(subject: str, body: str, *, quotes: bool = True, answer: bool = False) -> Composed:
    """Clean both, cut quotes (unless ``quotes`` is off) and footers, and put the subject on top.

    ``answer`` says that headers make it an answer; the prefix of the subject says so, too.
    The body's first line goes when it only repeats the subject.
    """
    from triage.text.quotes import unquote
    from triage.text.signatures import strip_footers

    subject = clean_line(subject)
    heading = strip_prefixes(subject)
    cleaned = clean(body)
    body = bound(cleaned, _MOST_READ)
    forwarded, writer = False, ""
    if quotes:
        own = unquote(body, passed_on=is_forward(subject), answer=answer or is_reply(subject))
        body, forwarded, writer = own.body, own.forwarded, own.sender
        passed_on = strip_prefixes(own.subject)
        if passed_on.casefold() not in heading.casefold():
            body = f"{passed_on}\n\n{body}"
    body = _without_heading(strip_footers(body), heading)
    text = f"{heading}\n\n{body}" if heading and body else heading or body or subject
    bounded = bound(text)
    start = len(heading) + 2 if heading and body else len(text) - len(body)
    return Composed(
        subject,
        bounded,
        min(start, len(bounded)),
        forwarded,
        len(bounded) < len(text) or len(cleaned) > _MOST_READ,
        writer,
    )


def _without_heading(body: str, heading: str) -> str:
    """The body without the subject repeated on top of it, once or several times."""
    wanted = heading.casefold()
    for _ in range(3):
        first, _, rest = body.partition("\n")
        if not wanted or strip_prefixes(first).casefold() != wanted:
            break
        body = rest.lstrip()
    return body
