"""Quoted mails: cut below and above an answer, unpacked in a mail that was passed on.

Of the libraries tried none knows Hebrew and German and keeps the body of a forward, so this is our own.
Bodies are cleaned before (``text.clean``): no leading spaces, no carriage returns.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from triage.records import NamedTuple
from triage.text.clean import close_gaps
from triage.text.subjects import is_forward

_DEEPEST = 5
"""Forwards in forwards that are opened."""


class Unquoted(NamedTuple):
    """What is left of a body: the writer's own words, or with them the mail that the writer passed on."""

    body: str
    forwarded: bool = False
    subject: str = ""
    """The subject of the mail that was passed on."""
    sender: str = ""
    """Who wrote that mail, as it says itself."""


_FIELDS = {
    "from": ("from", "von", "de", "da", "van", "absender", "מאת"),
    "date": ("date", "sent", "datum", "gesendet", "gesendet am", "envoyé", "fecha", "נשלח", "תאריך"),
    "to": ("to", "cc", "an", "kopie", "à", "para", "reply-to", "antwort an", "אל", "עותק"),
    "subject": ("subject", "betreff", "objet", "asunto", "נושא"),
}
_FIELD_OF = {word: field for field, words in _FIELDS.items() for word in words}

_FORWARD_MARKS = (
    "weitergeleitete nachricht",
    "forwarded message",
    "anfang der weitergeleiteten",
    "begin forwarded message",
    "forwarded by",
    "message transféré",
    "הודעה שהועברה",
)
_ORIGINAL_MARKS = (
    "ursprüngliche nachricht",
    "originalnachricht",
    "original message",
    "original-nachricht",
    "ursprünglicher termin",
    "original appointment",
    "הודעה מקורית",
)
_OPENER_VERBS = (
    "schrieb",
    "geschrieben",
    "wrote",
    "a écrit",
    "escribió",
    "ha scritto",
    "schreef",
    "napisał",
    "skrev",
    "כתב",
    "מאת",
)
_OPENER_STARTS = ("Am ", "On ", "Le ", "El ", "Il ", "Op ", "W dniu ", "Den ", "ב", "ביום", "בתאריך")


def unquote(body: str, *, passed_on: bool = False, answer: bool = False) -> Unquoted:
    """The body without what it quotes; in a forward (``passed_on``, or told by the body) the quote itself.

    Text below a quote is kept (some answer there). When nothing else is left, the quote stays. Lines with a
    ``>`` are a quote in an ``answer`` or below an opening line; elsewhere they are somebody's list.
    """
    if not passed_on and not _may_quote(body):
        return Unquoted(body)
    lines = body.split("\n")
    start = _passed_on_at(lines, passed_on)
    if start is not None:
        inner = _passed_on(lines, start)
        return inner if inner.body.strip("-_ \n") else Unquoted(body, True)
    own = close_gaps("\n".join(_own_lines(lines, answer))).strip()
    if passed_on or not own.strip("-_ \n"):  # passed on without a header, or nothing but a quote
        return Unquoted("\n".join(map(_unmark, lines)).strip() or body, passed_on)
    return Unquoted(own if answer else "\n".join(_without_marks(own.split("\n"))))


def _may_quote(body: str) -> bool:
    """Whether anything in the body is a sign of a quote; most mails have none and skip the rest."""
    if body.startswith(">") or "\n>" in body:
        return True
    folded = body.casefold()
    signs = (*_FORWARD_MARKS, *_ORIGINAL_MARKS, *_OPENER_VERBS)
    return any(sign in folded for sign in signs) or any(map(_is_sender_or_date, folded.split("\n")))


def _is_sender_or_date(line: str) -> bool:
    """Does a line (casefolded) begin as one with the sender or the date of a quoted mail?"""
    name, colon, _ = line.partition(":")
    return bool(colon) and _FIELD_OF.get(name.lstrip("*_> ").rstrip("*_ "), "") in ("from", "date")


# --- forwards -------------------------------------------------------------------------------------


def _passed_on_at(lines: Sequence[str], is_forward: bool) -> int | None:
    """The line where a forwarded mail begins, None when the body is no forward.

    Without a word in the subject a marker counts when no quote of an answer stands above it, and a block of
    header lines when nothing does.
    """
    mark = next((i for i, line in enumerate(lines) if _is_mark(line, _FORWARD_MARKS)), None)
    block = next((i for i in range(len(lines)) if _begins_quote(lines, i)), None)
    if is_forward:
        return min((i for i in (mark, block) if i is not None), default=None)
    if mark is not None and (block is None or mark <= block):
        return mark
    return 0 if block == 0 and _is_header_block(lines, 0) else None


def _passed_on(lines: Sequence[str], start: int) -> Unquoted:
    """The words above a forwarded mail and that mail, without its header lines and its own quotes.

    A forward of a forward is opened, too: the mail at the bottom of it is what it is about.
    """
    above: list[str] = []
    fields: dict[str, str] = {}
    for _ in range(_DEEPEST):
        above += (line for line in lines[:start] if not line.startswith(">"))
        lines = _without_marks(lines[start:])
        fields, begin = _header_block(lines)
        lines = lines[begin:]
        inner = _passed_on_at(lines, True) if is_forward(fields.get("subject", "")) else None
        if inner is None:
            break
        start = inner
    own = "\n".join(_own_lines(lines, False)).strip() or "\n".join(lines).strip()
    note = "\n".join(above).strip("-_ \n")
    text = close_gaps(f"{note}\n\n{own}").strip()
    return Unquoted(text, True, fields.get("subject", ""), fields.get("from", ""))


def _without_marks(lines: Sequence[str]) -> list[str]:
    """The lines with one level of ``>`` taken off when most of them carry one."""
    filled = sum(1 for line in lines if line)
    marked = sum(1 for line in lines if line.startswith(">"))
    return [_unmark(line) for line in lines] if marked * 2 > filled else list(lines)


def _header_block(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """The fields on top of a forwarded mail, and how many lines they take with markers and blanks."""
    fields: dict[str, str] = {}
    for i, line in enumerate(lines[:30]):
        field, value = _field(line)
        if field:
            fields.setdefault(field, value)
        elif length := _opener_length(lines, i):
            return fields, i + length
        elif line and _is_text(line) and not _is_wrapped(lines, i):
            return fields, i
    return fields, min(30, len(lines))


def _is_wrapped(lines: Sequence[str], i: int) -> bool:
    """Whether a line is the second one of a field: recipients or subject above, a field or nothing below."""
    if i == 0 or _field(lines[i - 1])[0] not in ("to", "subject"):
        return False
    return i + 1 < len(lines) and (
        _field(lines[i + 1])[0] != "" or (not lines[i + 1] and lines[i - 1].endswith((",", ";")))
    )


def _is_text(line: str) -> bool:
    return bool(line.strip("-_* ")) and not _is_mark(line, _FORWARD_MARKS) and not _is_mark(line, _ORIGINAL_MARKS)


# --- answers --------------------------------------------------------------------------------------


def _own_lines(lines: Sequence[str], answer: bool) -> list[str]:
    """The lines that the writer wrote: ``>`` lines of a quote go, so does an unmarked quote to its end."""
    own: list[str] = []
    i = 0
    while i < len(lines):
        if answer and lines[i].startswith(">"):
            i += 1
            continue
        length = _begins_quote(lines, i)
        if not length:
            own.append(lines[i])
            i += 1
            continue
        answer = True
        below = _below_marked(lines, i + length)
        if below is None:  # no ``>`` in front of its lines: nobody can tell where it ends
            break
        i = below
    return own


def _below_marked(lines: Sequence[str], i: int) -> int | None:
    """The line below a run of ``>`` lines that begins at ``i`` or after a blank line, None without one."""
    while i < len(lines) and not lines[i]:
        i += 1
    if i == len(lines) or not lines[i].startswith(">"):
        return None
    while i < len(lines) and lines[i].startswith(">"):
        i += 1
    return i


def _begins_quote(lines: Sequence[str], i: int) -> int:
    """How many lines the head of a quote takes that begins here, 0 when none does."""
    line = lines[i]
    if _is_mark(line, _ORIGINAL_MARKS):
        return 1
    if len(line) >= 20 and not line.strip("_-"):  # 32 underscores stand above Outlook's block
        after = next((j for j in range(i + 1, min(i + 4, len(lines))) if lines[j]), None)
        return 1 if after is not None and _is_header_block(lines, after) else 0
    return 1 if _is_header_block(lines, i) else _opener_length(lines, i)


def _is_header_block(lines: Sequence[str], i: int) -> bool:
    """Three fields in six lines, sender or date first: ``Von: ... Gesendet: ... An: ... Betreff: ...``."""
    if _field(lines[i])[0] not in ("from", "date"):
        return False
    found = {_field(line)[0] for line in lines[i : i + 6]}
    return "from" in found and len(found - {""}) >= 3


def _field(line: str) -> tuple[str, str]:
    """``("subject", "Stelle in Ulm")`` for ``*Betreff:* Stelle in Ulm``; ("", "") for no header line."""
    name, colon, value = line[:400].partition(":")
    if not colon or len(name) > 20:
        return "", ""
    field = _FIELD_OF.get(name.strip("*_> ").casefold(), "")
    return (field, value.strip("* ")) if field else ("", "")


def _is_mark(line: str, marks: tuple[str, ...]) -> bool:
    """``-----Original Message-----`` and the like: the words, and dashes before or a colon behind them."""
    if not 8 < len(line) < 120:
        return False
    text = line.strip("->*_ :").casefold()
    if not text.startswith(marks):
        return False
    return line.lstrip("> *").startswith(("-", "_")) or line.rstrip("* ").endswith((":", "-")) or text in marks


def _opener_length(lines: Sequence[str], i: int) -> int:
    """How many lines ``Am 12.11.25 um 14:03 schrieb X <x@y.example>:`` takes (it may wrap), 0 for none."""
    joined = _unmark(lines[i]).strip("*-_ ")
    if not 8 < len(joined) < 400 or not (joined[0].isdigit() or joined.startswith(_OPENER_STARTS)):
        return 0
    for length in range(1, 5):
        if joined.endswith(":"):
            marked = _below_marked(lines, i + length) is not None
            return length if _opener(marked).search(joined) else 0
        following = _unmark(lines[i + length]).strip("*-_ ") if i + length < len(lines) else ""
        if not following or len(joined) > 400:
            return 0
        joined = f"{joined} {following}"
    return 0


@functools.cache
def _opener(marked: bool) -> re.Pattern[str]:
    # Above unmarked text a date in figures or a clock time must stand in it: "Am Montag schrieb uns der
    # Kunde:" is no opener, unless ``>`` lines follow.
    verb = f"(?:{'|'.join(_OPENER_VERBS)})"
    when = r"(?:\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b20\d\d\b)"
    return re.compile(verb if marked else rf"{when}.{{0,300}}{verb}|{verb}.{{0,200}}{when}", re.IGNORECASE)


def _unmark(line: str) -> str:
    """The line without one level of ``>``."""
    return line[1:].removeprefix(" ") if line.startswith(">") else line
