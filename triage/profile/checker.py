"""A Checker that knows how people write lists, languages and ranges in a profile."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from triage.profile.quantities import Range
from triage.profile.words import LANGUAGE_CODES
from triage.yaml_document import Checker, Node, quoted


class ProfileChecker(Checker):
    """Reads what is particular to a profile; what it cannot read it notes, as Checker does."""

    def line(self, node: Node | None) -> str | None:
        """A text on one line: line breaks and runs of blanks become one blank."""
        text = self.text(node)
        return None if text is None else " ".join(text.split())

    def lines(self, node: Node | None) -> tuple[str, ...]:
        """A list of such texts. ``roles: A, B`` is a fault: YAML reads that as one role named "A, B"."""
        if node is not None and node.kind == "text" and not node.quoted and ", " in node.text:
            self.expected(node, "a list", ": put [ ] around it, or quotes if it is one value")
            return ()
        return tuple(dict.fromkeys(" ".join(text.split()) for text in self.text_list(node)))

    def picks(
        self, node: Node | None, options: Sequence[str], also: Mapping[str, str] | None = None
    ) -> tuple[str, ...]:
        """Some of ``options``: a list, a single one, or several with commas."""
        picked = (self.choice(part, options, also) for item in self.items(node) for part in _split(item))
        return tuple(dict.fromkeys(pick for pick in picked if pick is not None))

    def languages(self, node: Node | None) -> tuple[str, ...]:
        """Codes of languages, from codes (``de``, ``de-AT``) or English names."""
        codes = (self._language(part) for item in self.items(node) for part in _split(item))
        return tuple(dict.fromkeys(code for code in codes if code))

    def range(self, node: Node | None, read: Callable[[str], Range | None], example: str) -> Range:
        """A range as ``read`` understands it; ``example`` tells in the fault how to write one."""
        text = self.text(node)
        if node is None or text is None:
            return Range(None, None)
        found = read(text)
        if found is None:
            self.expected(node, f"something like {example}")
        return found or Range(None, None)

    def apart(self, first: Node | None, second: Node | None, what: str) -> None:
        """Nothing may stand in both lists; the fault is at its second place."""
        named = {item.text.casefold().strip() for item in self.items(first) if item.kind == "text"}
        for item in self.items(second):
            if item.kind == "text" and item.text.casefold().strip() in named:
                self.fault(
                    item,
                    f"'{item.key}': {quoted(item.text.strip())} is one of the {what} too: which is right?",
                )

    def _language(self, node: Node) -> str | None:
        text = self.text(node)
        if text is None:
            return None
        folded = text.casefold()
        code = LANGUAGE_CODES.get(folded) or re.split("[-_]", folded)[0]
        if re.fullmatch("[a-z]{2,3}", code):
            return code
        self.expected(node, "the code of a language, like de", self.near(text, LANGUAGE_CODES))
        return None


def _split(node: Node) -> tuple[Node, ...]:
    """The parts between commas of an unquoted text, each with its own place; any other node as it is."""
    if node.kind != "text" or node.quoted or "," not in node.text or "\n" in node.text:
        return (node,)
    parts = re.finditer(r"[^,\s](?:[^,]*[^,\s])?", node.text)
    return tuple(node._replace(text=part[0], column=node.column + part.start()) for part in parts)
