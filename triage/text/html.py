"""HTML to the text that a reader sees. Imports resiliparse, so import this only when there is HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_HTML = 96 * 1024
"""Characters of mark-up parsed at most, after style sheets and scripts are out of it."""

# Not font-size:0: newsletter builders put it on cells whose text has a size of its own.
_HIDDEN = [
    "[hidden]",
    "[data-email-preheader]",
    '[style*="display:none" i]',
    '[style*="display: none" i]',
    '[style*="mso-hide:all" i]',
    '[style*="mso-hide: all" i]',
    '[style*="visibility:hidden" i]',
    '[style*="visibility: hidden" i]',
    '[style*="max-height:0" i]',
    '[style*="max-height: 0" i]',
    "title",
]
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")
_BLOCKQUOTE = re.compile(r"<(/?)blockquote\b[^<>]{0,500}>", re.IGNORECASE)
_QUOTED_MAIL = re.compile(r"\btype=|gmail_quote|protonmail_quote|yahoo_quoted", re.IGNORECASE)
_LOOKS_LIKE_HTML = re.compile(r"<!doctype html|<html[\s>]|<body[\s>]|<(?:p|div|br|table|span)\b[^<>]{0,200}>", re.I)


def looks_like_html(text: str) -> bool:
    """Whether text that claims to be plain is HTML: it begins with a tag and closes one."""
    head = text[:1000].lstrip("\ufeff \t\r\n")
    return head.startswith("<") and _LOOKS_LIKE_HTML.match(head) is not None


def html_to_text(html: str) -> str:
    """The visible text, lines and lists kept; quoted mails come with ``> `` before each line.

    Hidden preheaders are left out. Of very long mark-up the first ``MAX_HTML`` characters are read.
    """
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    html = _MARKS.sub("", without_styles(html))[:MAX_HTML]
    tree = HTMLTree.parse(_mark_quotes(html))
    text = extract_plain_text(tree, skip_elements=_HIDDEN, alt_texts=False)
    if not text.strip():  # hidden as a whole: better shown than lost
        text = extract_plain_text(tree, alt_texts=True)
    return _quote_marked(text) if _OPEN in text else text


def is_too_long(html: str) -> bool:
    """Whether ``html_to_text`` leaves out the end."""
    return len(html) > MAX_HTML and len(without_styles(html)) > MAX_HTML


def without_styles(html: str) -> str:
    """The mark-up without style sheets, scripts, comments and embedded images: often most of a mail."""
    folded = html.lower()
    for start, end in (("<!--", "-->"), ("<style", "</style"), ("<script", "</script"), ('"data:image', '"')):
        if start in folded and len(folded) == len(html):
            kept = list(_outside(folded, start, end))
            html = "".join([html[begin:until] for begin, until in kept])
            folded = "".join([folded[begin:until] for begin, until in kept])
    return html


def _outside(folded: str, start: str, end: str) -> Iterator[tuple[int, int]]:
    """What lies outside of ``start`` ... ``end``; an unclosed one stays, the parser knows best."""
    position = 0
    while (opened := folded.find(start, position)) >= 0:
        closed = folded.find(end, opened + len(start))
        if closed < 0:
            break
        yield position, opened
        position = closed + len(end)
        if end.startswith("</"):
            position = folded.find(">", position) + 1 or len(folded)
    yield position, len(folded)


def _mark_quotes(html: str) -> str:
    """Put a mark at the beginning and the end of each quoted mail.

    In the source, not in the tree: the tree took 70 s to find 4,000 quotes in each other.
    """
    pieces: list[str] = []
    open_quotes: list[bool] = []
    position = 0
    for tag in _BLOCKQUOTE.finditer(html):
        closing = tag[1] == "/"
        if closing:
            is_mail = bool(open_quotes) and open_quotes.pop()
        else:
            is_mail = _QUOTED_MAIL.search(tag[0]) is not None
            open_quotes.append(is_mail)
        pieces.append(html[position : tag.start() if closing else tag.end()])
        position = tag.start() if closing else tag.end()
        if is_mail:
            pieces.append(f"<p>{_CLOSE if closing else _OPEN}</p>")
    return "".join((*pieces, html[position:]))


def _quote_marked(text: str) -> str:
    """Prefix the lines between marks with ``>`` and take the marks out."""
    lines: list[str] = []
    depth = 0
    for line in text.split("\n"):
        depth += line.count(_OPEN)
        words = _MARKS.sub("", line).strip()
        if words or not _MARKS.search(line):
            lines.append(f"> {words}" if depth else line)
        depth = max(0, depth - line.count(_CLOSE))
    return "\n".join(lines)
