"""What stands below a message and is not its message: signatures, contact and legal lines, disclaimers.

Nothing is cut that holds money, a place of work or a work mode: some put the offer below their name.
The phrases are in ``footers``; libraries tried here keep the footers of recruiters or cut forwarded mails.
"""

from __future__ import annotations

from collections.abc import Sequence

from triage.text.footers import (
    BROWSER_LINES,
    DEVICE_STARTS,
    DEVICES,
    FOOTER_PHRASES,
    contact_line,
    holds_offer,
    is_sign_off,
)

_LONGEST_SIGNATURE = 15
"""Lines; what is longer below a ``--`` is text that somebody divided."""

_LONGEST_FOOTER = 2_500
_LOOKED_AT = 100
"""Lines above the end among which a sign-off is looked for."""


def strip_footers(body: str) -> str:
    """The body without device lines, signature, contact and legal lines, disclaimers, unsubscribe footers.

    The name, title and firm below a sign-off stay: they say who writes. What would be nothing stays whole.
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
        lines = lines[: sign_off + 1] + _without_contacts(_without_footers(lines[sign_off + 1 :]))
    return "\n".join(lines).strip() or body


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
    return sum(contact_line(line) for line in lines[:60])


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
    """Below a sign-off, every paragraph of a footer goes, wherever it stands."""
    paragraphs = _paragraphs(lines)
    phrases = _phrases_in(paragraphs)
    return _joined([paragraph for paragraph in paragraphs if not _is_footer(paragraph, phrases)])


def _without_trailing_footers(lines: list[str]) -> list[str]:
    """Without a sign-off, footers go from the end up to the first other paragraph; on top, a browser line."""
    paragraphs = _paragraphs(lines)
    phrases = _phrases_in(paragraphs[-30:])
    end = len(paragraphs)
    while end > 1 and (_is_footer(paragraphs[end - 1], phrases) or _is_contact(paragraphs[end - 1])):
        end -= 1
    start = 1 if end > 1 and _is_browser_line(paragraphs[0]) else 0
    return lines if start == 0 and end == len(paragraphs) else _joined(paragraphs[start:end])


def _phrases_in(paragraphs: Sequence[Sequence[str]]) -> list[str]:
    """The footer phrases that occur at all, so that each paragraph is asked for few."""
    folded = " ".join([" ".join(paragraph) for paragraph in paragraphs]).casefold()
    return [phrase for phrase in FOOTER_PHRASES if phrase in folded]


def _is_footer(paragraph: Sequence[str], phrases: Sequence[str]) -> bool:
    text = "\n".join(paragraph)
    if len(text) > _LONGEST_FOOTER:
        return False
    if not text.strip("-_=*.·•~|#— \n"):
        return True
    folded = " ".join(text.casefold().split())
    return any(phrase in folded for phrase in phrases) and not holds_offer(text)


def _is_contact(paragraph: Sequence[str]) -> bool:
    """Whether all lines say how to reach the writer."""
    return all(contact_line(line) for line in paragraph)


def _is_browser_line(paragraph: Sequence[str]) -> bool:
    text = " ".join(paragraph).casefold()
    return len(text) < 200 and any(words in text for words in BROWSER_LINES)


def _without_contacts(lines: Sequence[str]) -> list[str]:
    """Drop the lines that only say how to reach the writer."""
    return [line for line in lines if not contact_line(line)]
