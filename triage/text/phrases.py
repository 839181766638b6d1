"""Phrases written by people, found in tokens: the one matcher behind lexicons and rules.

A phrase is words between blanks. ``spannend*`` matches any word that begins so, ``a|b`` either word,
``word?`` may be missing, ``_`` is any one word, ``..`` stands for up to three words of one sentence.

>>> index = PhraseIndex({"hook": ["spannend* position|rolle"]})
>>> [(s.name, s.first, s.last) for s in index.find(tokenize("Eine spannende Rolle!"))]
[('hook', 1, 3)]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from triage.records import TYPE_CHECKING, NamedTuple
from triage.text.tokens import Tokens, fold

if TYPE_CHECKING:
    from typing import Any

    Node = dict[str, Any]

_END, _PREFIX, _ANY, _GAP = "\0end", "\0prefix", "\0any", "\0gap"
_SIGNS = {"_": _ANY, "..": _GAP}
_GAP_WORDS = 3
_HEBREW_PREFIXES = frozenset("ובלמהשכ")
_MEMO = 10_000
"""Words of a mailbox whose beginnings are remembered: half of the time that phrases took."""
_NOTHING: Sequence[tuple[int, Node]] = ()


class Sighting(NamedTuple):
    """A phrase named ``name`` covers the tokens ``first`` up to, not including, ``last``.

    ``shift`` letters of the first token are a Hebrew prefix (in, to, the ...) and not part of it.
    """

    name: str
    first: int
    last: int
    shift: int = 0


class PhraseIndex:
    """Many phrases under names, found in one pass over the tokens.

    Phrases are given levelled (``level_phrase``). Only those whose first word occurs are ever unfolded:
    building the whole trie of 2,800 phrases took 25 ms of a 60 ms start.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._waiting: Mapping[str, str] = waiting(phrases)
        self._lengths = prefix_lengths(self._waiting)
        self._nodes: dict[str, Node] = {}
        self._begun: dict[str, Sequence[tuple[int, Node]]] = {}

    @classmethod
    def of_table(cls, entries: Mapping[str, str], lengths: Sequence[int]) -> PhraseIndex:
        """The index of what ``waiting`` and ``prefix_lengths`` made before: sorting 5,000 phrases takes 4 ms."""
        index = cls({})
        index._waiting, index._lengths = entries, tuple(lengths)
        return index

    def find(self, tokens: Tokens) -> list[Sighting]:
        """Every phrase at every place, in the order of the text; overlaps are the caller's affair."""
        found: list[Sighting] = []
        begun = self._begun
        for start, word in enumerate(tokens.words):
            nodes = begun.get(word)
            if nodes is None:
                nodes = self._begin(word)
            for shift, node in nodes:
                found += (s._replace(shift=shift) if shift else s for s in _walk(node, tokens, start, start + 1))
        return found

    def _begin(self, word: str) -> Sequence[tuple[int, Node]]:
        """What begins with ``word``, or inside it behind one or two Hebrew prefix letters. Words come again and again."""
        nodes = [(0, node) for node in self._begun_by(word)]
        for shift in (1, 2):
            if len(word) - shift < 2 or word[shift - 1] not in _HEBREW_PREFIXES:
                break
            nodes += [(shift, node) for node in self._begun_by(word[shift:])]
        if len(self._begun) >= _MEMO:
            self._begun.clear()
        known = self._begun[word] = nodes or _NOTHING
        return known

    def _begun_by(self, word: str) -> list[Node]:
        waiting = self._waiting
        starts = [word] if word in waiting else []
        for length in self._lengths:
            prefix = word[:length] + "*"
            if prefix in waiting and length <= len(word):
                starts.append(prefix)
        return [self._node(start) for start in starts]

    def _node(self, start: str) -> Node:
        node = self._nodes.get(start)
        if node is None:
            node = self._nodes[start] = {}
            entries = self._waiting[start].split("\t")
            for name, rest in zip(entries[::2], entries[1::2], strict=True):
                for words in expand(rest):
                    _insert(node, words, name)
        return node


def waiting(phrases: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """First words of phrases -> name, other words, name, other words ... between tabs, in the order of the phrases."""
    found: dict[str, list[str]] = {}
    for name, entries in phrases.items():
        for entry in entries:
            first, _, rest = entry.partition(" ")
            if "?" in first[1:] or first in ("_", ".."):
                raise ValueError(f"a phrase cannot begin with {first!r}: {entry!r}")
            for choice in first.split("|") if first != "|" else (first,):
                found.setdefault(choice, []).extend((name, rest))
    return {first: "\t".join(parts) for first, parts in found.items()}


def prefix_lengths(words: Iterable[str]) -> tuple[int, ...]:
    """How long the beginnings are among these words (``spannend*``), the shortest first."""
    return tuple(sorted({len(word) - 1 for word in words if word[-1] == "*"}))


def level_phrase(phrase: str) -> str:
    """``phrase`` with every word levelled as the tokens of a text are."""
    return " ".join("|".join(map(_level, piece.split("|"))) if piece != "|" else piece for piece in phrase.split())


def _level(word: str) -> str:
    if word in ("_", "_?", "..", "?", "*"):
        return word
    mark = word[-1] if word[-1:] in ("*", "?") else ""
    return fold(word[: len(word) - len(mark)]) + mark


def expand(phrase: str) -> list[tuple[str, ...]]:
    """The plain word sequences of a levelled phrase, with ``a|b`` and ``word?`` written out."""
    sequences: list[tuple[str, ...]] = [()]
    for piece in phrase.split():
        optional = len(piece) > 1 and piece[-1] == "?"
        choices = (piece[:-1] if optional else piece).split("|") if piece != "|" else ["|"]
        longer = [(*s, c) for s in sequences for c in choices]
        sequences = sequences + longer if optional else longer
    return sequences


def _insert(root: Node, words: tuple[str, ...], name: str) -> None:
    node = root
    for word in words:
        if len(word) > 1 and word[-1] == "*":
            lengths, branch = node.setdefault(_PREFIX, ([], {}))
            if len(word) - 1 not in lengths:
                lengths.append(len(word) - 1)
            node = branch.setdefault(word[:-1], {})
        else:
            node = node.setdefault(_SIGNS.get(word, word), {})
    names = node.setdefault(_END, [])
    if name not in names:
        names.append(name)


def _walk(node: Node, tokens: Tokens, start: int, at: int) -> Iterator[Sighting]:
    """Everything that begins at token ``start``, with ``node`` reached before token ``at``."""
    todo = [(node, at)]
    while todo:
        node, at = todo.pop()
        for name in node.get(_END, ()):
            yield Sighting(name, start, at)
        if at >= len(tokens):
            continue
        todo += [(child, at + 1) for child in _steps(node, tokens.words[at])]
        if _GAP in node:
            todo += [(node[_GAP], at + skipped) for skipped in range(_gap_room(tokens, at) + 1)]


def _gap_room(tokens: Tokens, at: int) -> int:
    """How many words a gap before token ``at`` may skip without leaving the sentence."""
    room = 0
    while room < _GAP_WORDS and at + room + 1 < len(tokens) and not tokens.ends_sentence(at + room):
        room += 1
    return room


def _steps(node: Node, word: str) -> list[Node]:
    steps: list[Node] = []
    if word in node:
        steps.append(node[word])
    if _ANY in node:
        steps.append(node[_ANY])
    prefixes = node.get(_PREFIX)
    if prefixes:
        lengths, branch = prefixes
        steps += [branch[word[:n]] for n in lengths if word[:n] in branch]
    return steps
