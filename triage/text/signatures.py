"""What stands below a message and is not its message: signatures, contact and legal lines, disclaimers.

Nothing is cut that holds money, a place of work or a work mode: some put the offer below their name.
The phrases are in ``footers``; libraries tried here keep the footers of recruiters or cut forwarded mails.
"""

from __future__ import annotations

from collections.abc import Sequence

from triage.text.clean import close_gaps
from triage.text.footers import (
    BROWSER_LINES,
    DEVICE_STARTS,
    DEVICES,
    FOOTER_PHRASES,
    holds_offer,
    is_contact_line,
    is_sign_off,
)

_LONGEST_SIGNATURE = 15
"""Lines; what is longer below a ``--`` is text that somebody divided."""

_LONGEST_FOOTER = 2_500
_RULE = "-_=*.·•~|#–— \n"
"""What lines between texts are drawn with."""

_LOOKED_AT = 100
"""Lines above the end among which a sign-off is looked for."""


_GREETING_WORDS = 3


def strip_footers(body: str) -> str:
    """The body without device lines, signature, contact and legal lines, disclaimers, unsubscribe footers.

    The name, title and firm below a sign-off stay: they say who writes. What would leave nothing, or
    only a greeting, stays whole.
    """
    lines = body.split("\n")
    folded = body.casefold()
    if any(start in folded for start in DEVICE_STARTS):
        lines = [line for line in lines if not _is_device_line(line)]
    if "\n--\n" in body:
        lines = _above_delimiter(lines)
    sign_off = _sign_off(lines)
    if sign_off is None:
        lines = _without_trailing_footers(lines)
    else:
        lines = lines[: sign_off + 1] + _without_footers(lines[sign_off + 1 :])
    kept = close_gaps("\n".join(lines)).strip()
    return kept if kept and not _is_mere_greeting(kept, body) else body


def _is_mere_greeting(kept: str, body: str) -> bool:
    """Would only a greeting be left of something longer? Then what looked like a footer was the message."""
    return len(kept.split()) <= _GREETING_WORDS < len(body.split())


def _is_device_line(line: str) -> bool:
    """``Von meinem iPhone gesendet``."""
    if not 6 < len(line) < 120:
        return False
    text = line.casefold().lstrip("-_*<> ")
    return text.startswith(DEVICE_STARTS) and any(device in text for device in DEVICES)


def _above_delimiter(lines: list[str]) -> list[str]:
    """The lines above the signature mark ``-- ``, all when an offer stands below it."""
    mark = len(lines) - 1 - lines[::-1].index("--") if "--" in lines else 0
    below = [line for line in lines[mark + 1 :] if line]
    if not any(lines[:mark]) or len(below) > _LONGEST_SIGNATURE + _footer_lines(below):
        return lines
    return lines if holds_offer("\n".join(below)) else lines[:mark]


def _footer_lines(lines: Sequence[str]) -> int:
    """How many of the lines are only legal or contact details, which make signatures long."""
    return sum(is_contact_line(line) for line in lines[:60])


def _sign_off(lines: Sequence[str]) -> int | None:
    """The last line that says goodbye; not in the first paragraph, which may begin with thanks."""
    first = next((i for i, line in enumerate(lines) if not line), len(lines))
    for i in range(len(lines) - 1, max(first, len(lines) - _LOOKED_AT), -1):
        if is_sign_off(lines[i]):
            return i
    return None


# --- paragraphs -----------------------------------------------------------------------------------


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return paragraphs if paragraphs[-1] else paragraphs[:-1]


def _joined(paragraphs: Sequence[Sequence[str]]) -> list[str]:
    return [line for paragraph in paragraphs for line in (*paragraph, "")]


def _without_footers(lines: Sequence[str]) -> list[str]:
    """Below a sign-off, footers and contact lines go wherever they stand."""
    paragraphs = _paragraphs(lines)
    phrases = _phrases_in(paragraphs)
    return _joined([_without_contacts(_trimmed(paragraph, phrases)) for paragraph in paragraphs])


def _without_trailing_footers(lines: list[str]) -> list[str]:
    """Without a sign-off, footers go from the end up to the first other text; on top, a browser line."""
    paragraphs = _paragraphs(lines)
    phrases = _phrases_in(paragraphs[-30:])
    end = len(paragraphs)
    last: list[str] = []
    while end > 1 and not last:
        paragraph = paragraphs[end - 1]
        trimmed = _trimmed(paragraph, phrases)
        if trimmed == paragraph and not all(map(is_contact_line, paragraph)):
            break
        last = _without_contacts(trimmed)
        end -= 1
    start = 1 if end > 1 and _is_browser_line(paragraphs[0]) else 0
    if start == 0 and end == len(paragraphs):
        return lines
    return _joined([*paragraphs[start:end], last])


def _phrases_in(paragraphs: Sequence[Sequence[str]]) -> list[str]:
    """The footer phrases that occur at all, so that each paragraph is asked for few."""
    folded = " ".join([" ".join(paragraph) for paragraph in paragraphs]).casefold()
    return [phrase for phrase in FOOTER_PHRASES if phrase in folded]


def _trimmed(paragraph: list[str], phrases: Sequence[str]) -> list[str]:
    """The lines of a paragraph above its footer; of the footer, the firm in front and what holds an offer."""
    text = "\n".join(paragraph)
    if len(text) > _LONGEST_FOOTER:
        return paragraph
    if not text.strip(_RULE):
        return []
    kept: list[str] = []
    in_footer = False
    for sentence in _sentences(paragraph):
        said = " ".join(sentence)
        folded = said.casefold()
        begins = not in_footer and any(phrase in folded for phrase in phrases)
        in_footer |= begins
        if not in_footer or holds_offer(said):
            kept += sentence
        elif begins and (firm := _firm_in_front(said, phrases)):
            kept.append(firm)
    return kept if len(kept) == len(paragraph) else _without_rules(kept)


def _without_rules(lines: list[str]) -> list[str]:
    """The lines without the rules that stood between them and a footer."""
    return [line for line in lines if line.strip(_RULE)]


def _sentences(paragraph: Sequence[str]) -> list[list[str]]:
    """Lines that belong together: a long line without an end goes on in the next one."""
    sentences: list[list[str]] = []
    goes_on = False
    for line in paragraph:
        if goes_on:
            sentences[-1].append(line)
        else:
            sentences.append([line])
        goes_on = len(line) > 50 and not line.endswith((".", "!", "?", ":")) and " | " not in line
    return sentences


def _firm_in_front(line: str, phrases: Sequence[str]) -> str:
    """``Beispiel GmbH`` of ``Beispiel GmbH | Amtsgericht Ulm HRB 1``: it tells who writes."""
    for separator in (" | ", " · ", " • ", ", "):
        front, found, _ = line.partition(separator)
        words = front.split()
        if not found or len(words) > 7 or any(phrase in front.casefold() for phrase in phrases):
            continue
        if separator != ", " or all(word[0].isupper() or not word[0].isalpha() for word in words if len(word) > 3):
            return front if not is_contact_line(front) else ""
    return ""


def _is_browser_line(paragraph: Sequence[str]) -> bool:
    text = " ".join(paragraph).casefold()
    return len(text) < 200 and any(words in text for words in BROWSER_LINES)


def _without_contacts(lines: Sequence[str]) -> list[str]:
    """Drop what only says how to reach the writer, be it a line or the end of one."""
    kept: list[str] = []
    for line in lines:
        front = _above_contacts(line)
        if front:
            kept.append(front)
    return kept


def _above_contacts(line: str) -> str:
    """``Jana Kröger | NordPersonal`` of ``Jana Kröger | NordPersonal | 040 555 0100``."""
    for separator in (" | ", " · ", " • "):
        parts = line.split(separator)
        first = next((i for i, part in enumerate(parts) if is_contact_line(part)), None)
        if len(parts) > 1 and first is not None and not holds_offer(line):
            return separator.join(parts[:first])
    return "" if is_contact_line(line) else line
