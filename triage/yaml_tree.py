"""A YAML text as a tree of nodes, each with its place.

Built from PyYAML's events and not by ``yaml.compose``: that one recurses, and given 100,000 brackets the C
parser works for 17 s before it complains. Events come one by one, so depth is bounded before that happens.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple, NoReturn

MAX_CHARACTERS = 500_000
MAX_DEPTH = 24

Fault = tuple[int, int, str]
"""Line and column, both from 1, and what is wrong there."""

# What YAML allows nowhere, but for the two marks that PyYAML handles itself (NEL, BOM).
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"

_MISFIT = "this does not fit what stands before it: check the indentation and the quotes"
_COLON = "a ':' too many in this line, or a wrong indentation: put the value in quotes"
_QUOTE = "a value cannot begin with {sign}: put it in quotes"
_BLOCK = "behind '|' or '>' the text begins on the next line: put other texts in quotes"
_ESCAPE = r"'\' begins an escape in double quotes: use single quotes"
_TAB = "a tab: indent with blanks"
# What the two parsers of PyYAML say, what it means to somebody who edits by hand, and whether the place to
# show is where the construct was opened: an unclosed bracket is otherwise shown at the end of the file.
_SYNTAX = (
    ("'-' indicator", _MISFIT, False),
    ("<document start>", "nothing more is expected here: is a ':' missing, or the indentation wrong?", False),
    ("document ", "'---' or '...' inside a quote that is not closed", True),
    ("mapping values are not allowed", _COLON, False),
    ("expected ',' or ']'", "this list is not closed: a ',' or a ']' is missing", True),
    ("expected ',' or '}'", "this block is not closed: a ',' or a '}' is missing", True),
    ("unexpected end of stream", "this quote is never closed", True),
    ("node content", "a value is missing here, or a sign too many", False),
    ("tab character", _TAB, False),
    ("cannot start any token", _QUOTE, False),
    ("directive", _QUOTE, True),
    ("alphabetic", _QUOTE, True),
    ("expected URI", _QUOTE, True),
    ("mapping keys are not allowed", _QUOTE, False),
    ("sequence entries are not allowed", "an item '- ' begins on a line of its own", False),
    ("unexpected ':'", _COLON, False),
    ("indicator", _BLOCK, True),
    ("comment or", _BLOCK, True),
    ("could not find expected ':'", "a ':' with a blank behind it is missing in this line", True),
    ("expected key", _MISFIT, False),
    ("expected <block end>", _MISFIT, False),
    ("escape", _ESCAPE, True),
    ("hexdecimal", _ESCAPE, True),
)


class Node(NamedTuple):
    """A value of the file with its place, counted from 1 as editors do.

    ``kind`` is text, list or mapping, with its content in ``text``, ``items`` or ``pairs``. ``key`` is the
    key the value stands under, also for the items of a list.
    """

    kind: str
    line: int
    column: int
    key: str = ""
    text: str = ""
    quoted: bool = False
    items: tuple[Node, ...] = ()
    pairs: tuple[tuple[Node, Node], ...] = ()

    @property
    def is_absent(self) -> bool:
        """Written but empty: nothing, ``~``, ``null`` or an empty string."""
        if self.kind != "text":
            return False
        return not self.text.strip() or (not self.quoted and self.text in ("~", "null", "Null", "NULL"))


def read_tree(text: str) -> tuple[Node | None, list[Fault]]:
    """The only document of ``text`` (None when it is empty or no YAML), and what is wrong with it as YAML.

    Anchors, aliases, tags and control characters are faults, so no text grows when it is read.
    """
    reading = _Reading(text.removeprefix("\ufeff"))
    try:
        return reading.document(), reading.faults
    except _NoYamlError:
        return None, reading.faults


def quoted(text: str) -> str:
    """The text in quotes, on one line, cut where it is long, with control characters spelt out."""
    short = text if len(text) <= 60 else text[:57] + "..."
    return f"'{printable(short)}'"


def printable(text: str) -> str:
    """The text with what is not printable spelt out: nothing in a file can paint on the terminal."""
    return text if text.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class _NoYamlError(Exception):
    """The reading cannot go on; the last fault says why."""


class _Open:
    """A list or mapping whose end has not come yet."""

    def __init__(self, kind: str, line: int, column: int, key: str) -> None:
        self.kind, self.line, self.column, self.key = kind, line, column, key
        self.children: list[Node] = []

    def key_of_next(self) -> str:
        if self.kind == "list":
            return self.key
        return self.children[-1].text if len(self.children) % 2 else ""

    def closed(self) -> Node:
        if self.kind == "list":
            return Node("list", self.line, self.column, self.key, items=tuple(self.children))
        pairs = tuple(zip(self.children[::2], self.children[1::2], strict=True))
        return Node("mapping", self.line, self.column, self.key, pairs=pairs)


class _Reading:
    """One pass over the events of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.faults: list[Fault] = []
        self.open: list[_Open] = []
        self.root: Node | None = None

    def document(self) -> Node | None:
        self._refuse_unreadable_text()
        import yaml  # 20 ms: only where no compiled copy is at hand

        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            for event in yaml.parse(self.text, Loader=loader):
                self._take(event)
        except yaml.YAMLError as error:
            self._syntax_error(error)
        return self.root

    def _take(self, event: Any) -> None:
        name = type(event).__name__
        if name in ("SequenceEndEvent", "MappingEndEvent"):
            self._put(self.open.pop().closed())
        elif name == "DocumentStartEvent" and self.root is not None:
            self._stop(event.start_mark, "a second document begins here ('---'): keep everything in one")
        elif name in ("ScalarEvent", "AliasEvent", "SequenceStartEvent", "MappingStartEvent"):
            self._refuse_marks(event, name)
            self._take_value(event, name)

    def _take_value(self, event: Any, name: str) -> None:
        line, column = _place(event.start_mark)
        key = self.open[-1].key_of_next() if self.open else ""
        if name == "AliasEvent":
            self._put(Node("text", line, column, key))
        elif name == "ScalarEvent":
            self._put(Node("text", line, column, key, self._clean(event), bool(event.style)))
        elif len(self.open) >= MAX_DEPTH:
            self._stop(event.start_mark, f"lists and mappings are nested deeper than {MAX_DEPTH} levels")
        else:
            self.open.append(_Open("list" if name == "SequenceStartEvent" else "mapping", line, column, key))

    def _put(self, node: Node) -> None:
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node

    def _refuse_marks(self, event: Any, name: str) -> None:
        if event.anchor is not None:
            mark = quoted(("*" if name == "AliasEvent" else "&") + event.anchor)
            self._fault(event.start_mark, f"{mark}: no anchors and aliases here, write the value out")
        if name != "AliasEvent" and event.tag is not None:
            self._fault(event.start_mark, f"the tag {quoted(event.tag)} means nothing here: leave it out")

    def _clean(self, event: Any) -> str:
        """The scalar's text, unless an escape like ``"\\x1b"`` put a control character there."""
        text = str(event.value)
        if not text.isprintable() and (bad := re.search(_CONTROL, text)):
            self._fault(event.start_mark, f"control character {quoted(bad[0])} in this text: take it out")
            return ""
        return text

    def _refuse_unreadable_text(self) -> None:
        if len(self.text) > MAX_CHARACTERS:
            self._stop(None, f"the file is longer than {MAX_CHARACTERS:,} characters: is it the right one?")
        if bad := re.search(_CONTROL, self.text):
            before = self.text[: bad.start()]
            place = before.count("\n") + 1, len(before) - before.rfind("\n")
            self.faults.append((*place, f"control character {quoted(bad[0])}: is it a text file in UTF-8?"))
            raise _NoYamlError

    def _syntax_error(self, error: Any) -> NoReturn:
        mark, opened = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
        problem = str(getattr(error, "problem", None) or error)
        for words, remedy, at_opening in _SYNTAX:
            if words in problem:
                place = opened if at_opening and opened else mark
                sign = self._sign_at(place)
                if not sign and self.open:
                    self._stop_open(self.open[-1])
                self._stop(place, _TAB if sign == "\t" else remedy.replace("{sign}", quoted(sign)))
        self._stop(mark, f"not valid YAML: {' '.join(problem.split())}")

    def _stop_open(self, block: _Open) -> NoReturn:
        """The text ends inside ``block``; its last line would be the wrong place to look at."""
        self.faults.append((block.line, block.column, "this bracket is never closed"))
        raise _NoYamlError

    def _sign_at(self, mark: Any) -> str:
        return self.text[mark.index : mark.index + 1] if mark else ""

    def _fault(self, mark: Any, text: str) -> None:
        self.faults.append((*_place(mark), text))

    def _stop(self, mark: Any, text: str) -> NoReturn:
        self._fault(mark, text)
        raise _NoYamlError


def _place(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
