"""YAML files that people edit by hand: typed values with their places, and all mistakes told at once.

Values are taken as their own text, never by YAML's types: ``remote: no`` is the word "no", ``since: 2018``
the text "2018".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from triage.errors import ConfigError
from triage.yaml_tree import Node, printable, quoted, read_tree

__all__ = ["Checker", "Node", "did_you_mean", "quoted"]

MAX_FAULTS_TOLD = 100
MAX_NEAR_SOUGHT = 1000  # 0.2 ms each: 70,000 unknown keys in one file took 14 s

_BOOLEANS = {"yes": "true", "on": "true", "no": "false", "off": "false"}


class Checker:
    """Reads values out of a document and collects what is wrong with them.

    Every reading method takes a node or None and gives None (or nothing) for what is absent or faulty, so
    that the reading goes on; ``finish`` raises one ConfigError with every fault, in the order of the file.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._near_left = MAX_NEAR_SOUGHT
        self._faults: dict[tuple[int, int, str], None] = {}

    def read(self, text: str) -> Node | None:
        """The document as a tree, None when it says nothing. Raises ConfigError where it is no YAML."""
        root, faults = read_tree(text)
        self._faults.update(dict.fromkeys(faults))
        if root is None:
            self.finish()
        return root

    def fault(self, node: Node | None, text: str) -> None:
        """Note a mistake at the place of ``node`` (without one: at the top of the file)."""
        self._faults[(node.line, node.column, text) if node else (1, 1, text)] = None

    def expected(self, node: Node, what: str, hint: str = "") -> None:
        """Note that ``node`` should have been ``what``: tells its key and what stands there."""
        key = f"{quoted(node.key)}: " if node.key else ""
        self.fault(node, f"{key}expected {what}, found {_described(node)}{hint}")

    def near(self, word: str, options: Iterable[str]) -> str:
        """``did_you_mean``, but for a file with endless mistakes not for all of them."""
        self._near_left -= 1
        return did_you_mean(word, options) if self._near_left >= 0 else ""

    def finish(self) -> None:
        """Raise ConfigError when any fault was noted."""
        if not self._faults:
            return
        told = sorted(self._faults)[:MAX_FAULTS_TOLD]
        lines = [f"{self.name}:{line}:{column}: {text}" for line, column, text in told]
        if len(self._faults) > len(told):
            lines.append(f"{self.name}: and {len(self._faults) - len(told)} more mistakes")
        raise ConfigError(*map(printable, lines))

    def mapping(
        self, node: Node | None, keys: Sequence[str], where: str = "", hints: Mapping[str, str] | None = None
    ) -> dict[str, Node]:
        """The present values of ``key: value`` lines; any other key than ``keys`` is a fault.

        ``where`` names the block in faults ("rule 'low-pay'"); ``hints`` tells for a wrong key what to do.
        """
        fields: dict[str, Node] = {}
        for key, value in self.entries(node):
            if key.text not in keys:
                self._unknown_key(key, keys, where, (hints or {}).get(key.text))
            elif not value.is_absent:
                fields[key.text] = value
        return fields

    def entries(self, node: Node | None) -> tuple[tuple[Node, Node], ...]:
        """The pairs of a mapping with free keys, the empty values too; a key may stand there once."""
        if node is None or node.is_absent:
            return ()
        if node.kind != "mapping":
            self.expected(node, "'key: value' lines")
            return ()
        first: dict[str, Node] = {}
        pairs = []
        for key, value in node.pairs:
            if key.kind != "text":
                self.fault(key, f"a key must be a plain word, not {_described(key)}")
            elif key.text in first:
                self.fault(key, f"key {quoted(key.text)} stands twice (first in line {first[key.text].line})")
            else:
                first[key.text] = key
                pairs.append((key, value))
        return tuple(pairs)

    def required(self, fields: Mapping[str, Node], key: str, node: Node | None, where: str = "") -> Node | None:
        """The value of ``key``; its absence is a fault at the place of ``node``."""
        if key not in fields:
            self.fault(node, f"{quoted(key)} is missing" + (f" in {where}" if where else ""))
        return fields.get(key)

    def items(self, node: Node | None) -> tuple[Node, ...]:
        """The present items of a list; a single value counts as a list of one."""
        if node is None or node.is_absent:
            return ()
        if node.kind != "list":
            return (node,)
        return tuple(item for item in node.items if not item.is_absent)

    def text(self, node: Node | None) -> str | None:
        """The text of a plain or quoted value, without blanks around it."""
        if node is None or node.is_absent:
            return None
        if node.kind != "text":
            self.expected(node, "a text")
            return None
        return node.text.strip()

    def text_list(self, node: Node | None) -> tuple[str, ...]:
        """The texts of a list (or a single one), each once, in their order."""
        if node is not None and node.kind == "mapping":
            self.expected(node, "a list like [one, two]")
            return ()
        return _each_once(self.text(item) for item in self.items(node))

    def number(self, node: Node | None, low: float | None = None, high: float | None = None) -> float | None:
        """A number such as ``12`` or ``-3.5``, within ``low`` and ``high``."""
        return self._bounded(node, "a number", _to_float, low, high)

    def integer(self, node: Node | None, low: int | None = None, high: int | None = None) -> int | None:
        """A whole number within ``low`` and ``high``."""
        value = self._bounded(node, "a whole number", _to_int, low, high)
        return None if value is None else int(value)

    def boolean(self, node: Node | None) -> bool | None:
        """True for true, yes, on; False for false, no, off."""
        word = self.choice(node, ("true", "false"), _BOOLEANS)
        return None if word is None else word == "true"

    def choice(self, node: Node | None, options: Sequence[str], also: Mapping[str, str] | None = None) -> str | None:
        """One of ``options``, whatever its case, blanks, ``-`` and ``_``; ``also`` maps more words."""
        text = self.text(node)
        if node is None or text is None:
            return None
        known = {_folded(word): option for word, option in (also or {}).items()}
        known.update({_folded(option): option for option in options})
        found = known.get(_folded(text))
        if found is None:
            self.expected(node, _either(options), self.near(text, options))
        return found

    def choices(
        self, node: Node | None, options: Sequence[str], also: Mapping[str, str] | None = None
    ) -> tuple[str, ...]:
        """Some of ``options``, each once, in the order of the file."""
        return _each_once(self.choice(item, options, also) for item in self.items(node))

    def _bounded(
        self,
        node: Node | None,
        what: str,
        convert: Callable[[str], float | None],
        low: float | None,
        high: float | None,
    ) -> float | None:
        text = self.text(node)
        if node is None or text is None:
            return None
        value = convert(text)
        if value is None or (low is not None and value < low) or (high is not None and value > high):
            self.expected(node, what + _bounds(low, high))
            return None
        return value

    def _unknown_key(self, key: Node, keys: Sequence[str], where: str, hint: str | None) -> None:
        remedy = f" ({hint})" if hint else self.near(key.text, keys) or f" (known: {', '.join(keys)})"
        self.fault(key, f"unknown key {quoted(key.text)}{f' in {where}' if where else ''}{remedy}")


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """`` (did you mean 'x'?)`` with the nearest option, or "" when none is near."""
    if len(word) > 60:
        return ""
    import difflib  # for faults only

    folded = {_folded(option): option for option in options}
    near = difflib.get_close_matches(_folded(word), folded, n=1, cutoff=0.6)
    return f" (did you mean {quoted(folded[near[0]])}?)" if near else ""


def _described(node: Node) -> str:
    if node.kind == "text":
        return "nothing" if node.is_absent else quoted(node.text)
    return "a list" if node.kind == "list" else "'key: value' lines"


def _each_once(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value is not None))


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())


def _either(options: Sequence[str]) -> str:
    return f"{', '.join(options[:-1])} or {options[-1]}" if len(options) > 1 else options[0]


def _bounds(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    return f" of at least {low:g}" if low is not None else f" of at most {high:g}" if high is not None else ""


def _to_float(text: str) -> float | None:
    digits = text.removeprefix("-" if text.startswith("-") else "+").replace(".", "", 1)
    return float(text) if digits.isascii() and digits.isdecimal() and len(digits) <= 15 else None


def _to_int(text: str) -> float | None:
    return None if "." in text else _to_float(text)
