"""The body of a mail: its text parts found without recursion, attachments never decoded.

What is held and decoded is bounded, whatever the mail is made of: 20 levels, 200 parts, 64 KiB of each text.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Sequence

from triage.records import NamedTuple
from triage.sources.headers import decode_base64, read_headers
from triage.text.charsets import decode

MAX_TEXT_BYTES = 64 * 1024
_MAX_HTML_BYTES = 512 * 1024
"""Mark-up may be mostly style sheets, so more of it is decoded and then cut (``text.html``)."""
_MOST_TEXT = 4 * MAX_TEXT_BYTES
"""Characters of all texts of a mail together after which no further one is read."""
_MAX_DEPTH = 20
_MAX_PARTS = 200

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n|\r\r")
_PARAMETER = re.compile(r';\s*([a-zA-Z-]{1,40})(?:\*\d{0,2}\*?)?\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^;\s"]{1,500}))')


class Part(NamedTuple):
    """A leaf of the MIME tree. ``group`` is shared by the alternatives of one text."""

    type: str
    headers: dict[str, str]
    data: bytes
    group: int
    attached: bool
    inner: bool
    """Stands in a mail that is attached to the mail."""


class Body(NamedTuple):
    """What the parts of a mail hold: its text, the HTML part beside it, the mail attached to it."""

    text: str
    page: Part | None
    calendar: bool
    bounded: bool
    attached_subject: str = ""
    attached_from: str = ""
    attached_text: str = ""


def split_mail(raw: bytes) -> tuple[dict[str, str], bytes]:
    """Headers and body of a mail or a part."""
    if raw[:1] in (b"\n", b"\r"):
        return {}, raw.lstrip(b"\r\n")
    end = _END_OF_HEADERS.search(raw)
    if end is None:
        return read_headers(raw), b""
    return read_headers(raw[: end.start()]), raw[end.end() :]


def read_body(headers: dict[str, str], data: bytes) -> Body:
    """Choose and decode the text of a mail: plain before HTML, unless the plain part is a mere stub."""
    tree = _walk(headers, data)
    return body_of_parts(tree.leaves, complete=tree.complete)._replace(
        attached_subject=tree.attached_subject, attached_from=tree.attached_from
    )


def body_of_parts(leaves: Sequence[Part], *, complete: bool = True) -> Body:
    """The same for the leaves of a tree."""
    bounded = not complete
    texts: dict[bool, list[str]] = {False: [], True: []}
    length = 0
    for group in _groups(leaves):
        text, cut = _best(group) if length < _MOST_TEXT else ("", True)
        bounded |= cut
        length += len(text)
        if text.strip():
            texts[group[0].inner].append(text)
    page = next((part for part in leaves if part.type == "text/html" and not part.attached), None)
    calendar = any(part.type == "text/calendar" for part in leaves)
    own, attached = ("\n\n".join(texts[inner]) for inner in (False, True))
    return Body(own, page, calendar, bounded, attached_text=attached)


# --- the tree -------------------------------------------------------------------------------------


class _Node(NamedTuple):
    headers: dict[str, str]
    data: bytes
    depth: int
    group: int
    inner: bool
    default: str = "text/plain"


class _Tree(NamedTuple):
    leaves: list[Part]
    complete: bool
    attached_subject: str
    attached_from: str


def _walk(headers: dict[str, str], data: bytes) -> _Tree:
    """The leaves in the order of the mail, and whether that is all of them."""
    leaves: list[Part] = []
    stack = [_Node(headers, data, 0, 0, False)]
    seen = 0
    complete, subject, sender = True, "", ""
    while stack:
        node = stack.pop()
        seen += 1
        kind, parameters = content_type(node.headers.get("content-type", node.default))
        if kind.startswith("multipart/") or kind == "message/rfc822":
            if node.depth >= _MAX_DEPTH or seen + len(stack) >= _MAX_PARTS:
                complete = False
                continue
            children = _children(node, kind, parameters.get("boundary", ""), seen)
            if children:
                stack.extend(reversed(children))
                if children[0].inner and not (subject or sender):
                    subject, sender = (children[0].headers.get(name, "") for name in ("subject", "from"))
                continue
            kind = "text/plain"
        attached = node.headers.get("content-disposition", "").lower().startswith("attachment")
        leaves.append(Part(kind, node.headers, node.data, node.group or -seen, attached, node.inner))
    return _Tree(leaves, complete, subject, sender)


def _children(node: _Node, kind: str, boundary: str, number: int) -> list[_Node]:
    inner, group, default = node.inner, node.group, "text/plain"
    if kind == "message/rfc822":
        raw = _decoded(node.headers, node.data, len(node.data))
        headers, data = split_mail(raw.lstrip(b"\r\n"))
        return [_Node(headers, data, node.depth + 1, 0, True)] if headers else []
    if kind == "multipart/alternative":
        group = group or number
    elif kind == "multipart/digest":
        default = "message/rfc822"
    children = []
    for piece in _pieces(node.data, boundary):
        headers, data = split_mail(piece)
        children.append(_Node(headers, data, node.depth + 1, group, inner, default))
    return children[:1] if kind == "multipart/report" else children  # the rest is the mail that was returned


def _pieces(data: bytes, boundary: str) -> list[bytes]:
    """The parts between the boundary lines; a missing closing line or boundary parameter is made up for."""
    mark = b"--" + boundary.encode("utf-8", "replace")
    if not boundary:
        first = data.lstrip(b"\r\n").partition(b"\n")[0].rstrip()
        if not first.startswith(b"--") or len(first) < 5:
            return []
        mark = first
    pieces: list[bytes] = []
    starts = _boundary_lines(data, mark)
    start = next(starts, None)
    while start is not None and len(pieces) < _MAX_PARTS:
        following = next(starts, None)
        if not start[2]:
            pieces.append(data[start[1] : following[0] if following else len(data)])
        start = None if start[2] else following
    return pieces


def _boundary_lines(data: bytes, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where each boundary line begins and ends, and whether it is the closing one."""
    position = 0
    while (found := data.find(mark, position)) >= 0:
        position = found + len(mark)
        if found and data[found - 1 : found] != b"\n":
            continue
        closing = data.startswith(b"--", position)
        end = data.find(b"\n", position)
        end = len(data) if end < 0 else end + 1
        if closing or not data[position : min(end, position + 80)].strip():
            yield found - (found > 0), end, closing


def content_type(value: str) -> tuple[str, dict[str, str]]:
    """Type and parameters of a Content-Type header; a missing or senseless type is text/plain.

    >>> content_type('Text/HTML; charset="UTF-8"')
    ('text/html', {'charset': 'UTF-8'})
    """
    kind = value.partition(";")[0].strip().lower()
    if "/" not in kind or " " in kind:
        kind = "text/html" if kind == "html" else "text/plain"
    parameters: dict[str, str] = {}
    for name, quoted, bare in _PARAMETER.findall(value):
        parameters[name.lower()] = parameters.get(name.lower(), "") + (quoted or bare)
    return kind, parameters


# --- choosing and decoding ------------------------------------------------------------------------


def _groups(parts: Sequence[Part]) -> list[list[Part]]:
    """The parts that carry text, alternatives together; attached texts only when there is no other."""
    chosen = [part for part in parts if part.type in ("text/plain", "text/html") and not part.attached]
    if not chosen:
        chosen = [part for part in parts if part.type.startswith("text/")]
    groups: dict[int, list[Part]] = {}
    for part in chosen:
        groups.setdefault(part.group, []).append(part)
    return list(groups.values())


def _best(group: Sequence[Part]) -> tuple[str, bool]:
    """The text of one group, and whether something was cut off."""
    plain = [_text_of(part, MAX_TEXT_BYTES) for part in group if part.type != "text/html"]
    text = "\n\n".join(words for words, _ in plain)
    cut = any(was_cut for _, was_cut in plain)
    page = next((part for part in group if part.type == "text/html"), None)
    if page is not None and is_stub(text):
        visible, was_cut = _visible(*_text_of(page, _MAX_HTML_BYTES))
        return visible or text, cut or was_cut
    return _visible(text, cut) if _is_disguised_html(text) else (text, cut)


def html_of(page: Part) -> str:
    """The mark-up of an HTML part."""
    return _text_of(page, _MAX_HTML_BYTES)[0]


def _is_disguised_html(text: str) -> bool:
    if "<" not in text[:1000]:
        return False
    from triage.text.html import looks_like_html

    return looks_like_html(text)


def _visible(html: str, cut: bool) -> tuple[str, bool]:
    from triage.text.html import html_to_text, is_too_long

    return html_to_text(html), cut or is_too_long(html)


_STUB = re.compile(
    r"html|browser|e-?mail[- ]?(?:client|programm)|view (?:this|online)|web ?version|online[- ]?ansicht", re.I
)


def is_stub(text: str) -> bool:
    """Whether a plain part only says that the mail is elsewhere."""
    words = " ".join(text.split())
    return len(words) < 15 or (len(words) < 400 and _STUB.search(words) is not None)


def _text_of(part: Part, limit: int) -> tuple[str, bool]:
    _, parameters = content_type(part.headers.get("content-type", ""))
    raw = _decoded(part.headers, part.data, limit)
    text = decode(raw[:limit], parameters.get("charset", ""))
    if parameters.get("format", "").lower() == "flowed":
        text = _unflow(text, parameters.get("delsp", "").lower() == "yes")
    return text, len(raw) > limit


def _decoded(headers: dict[str, str], data: bytes, limit: int) -> bytes:
    """The first bytes of a part, a little more than ``limit`` where there are more."""
    encoding = headers.get("content-transfer-encoding", "").partition(";")[0].strip().lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data[: limit * 3 + 3])
    if encoding == "base64" and _is_base64(data):
        return decode_base64(data[: limit * 3 // 2 + 200])
    return data[: limit + 1]


def _is_base64(data: bytes) -> bool:
    """Whether a part that claims to be base64 is: text has spaces inside of its lines."""
    first = data[:2000].strip().partition(b"\n")[0].strip()
    return b" " not in first


def _unflow(text: str, delete_space: bool) -> str:
    """Join the lines of ``format=flowed`` that end in a space (RFC 3676); a signature mark does not."""
    lines: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        if open_line and not line.startswith(">") and line != "-- ":
            lines[-1] += line.removeprefix(" ")
        else:
            lines.append(line)
        open_line = line.endswith(" ") and line != "-- " and not line.startswith(">")
        if open_line and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
