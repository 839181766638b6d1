"""The kinds of conditions that a rule can have: one small class a kind, listed in KINDS.

A condition is written as a mapping that holds its kind's name: ``{fact: remote, is: onsite}``.
``holds`` answers with the words that make it true, "" when it is true without words, None when it is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from triage.facts.reading import Reading
from triage.records import TYPE_CHECKING, NamedTuple
from triage.text.phrases import level_phrase
from triage.types import Envelope, Fact, Match

if TYPE_CHECKING:
    from typing import Any

    from triage.yaml_document import Checker, Node

    Data = dict[str, Any]

PATTERN_SECONDS = 0.05
FACT_NAMES = ("role", "seniority", "skills", "employer", "agency", "client_anonymous", "place", "places", "remote", "onsite_days", "remote_first",
              "remote_within", "pay", "pay_extra", "contract", "contract_months", "hours", "shifts", "start", "travel", "relocation",
              "urgent", "remarks", "flattery", "leftover", "asks", "tasks", "address_clash", "years_asked",
              "languages_asked", "industry", "field", "consultancy", "company_size")  # fmt: skip
MATCH_NAMES = ("roles", "field", "places", "remote", "onsite_days", "pay", "contract", "seniority", "skills", "main_skill", "industries", "company",
               "languages", "hours", "experience")  # fmt: skip
STATES = ("met", "broken", "unknown")
FLAGS = tuple(
    f for f in Envelope._fields if f in ("mailing_list", "automatic", "notification", "calendar", "forwarded")
)


class Evidence(NamedTuple):
    """What conditions look at: the message read, its facts by name, the matches by what, phrases sighted."""

    reading: Reading
    facts: Mapping[str, Sequence[Fact]]
    matches: Mapping[str, Match]
    phrases: Mapping[str, str]
    """Levelled phrase -> the words of the text, for the phrases of rules that occur."""
    offered: str | None = None
    """Words of an earlier message of the thread, where the sender's side made an offer there."""


class Condition:
    """One kind of condition, made from checked data."""

    def __init__(self, data: Data) -> None:
        self.data = data

    def holds(self, evidence: Evidence) -> str | None:
        """The words that make it true, "" without words, None when it is not true."""
        raise NotImplementedError

    def count(self, evidence: Evidence) -> int:
        """The number that ``{count}`` stands for."""
        return 0

    def phrases(self) -> Sequence[str]:
        """Levelled phrases to be looked for in every text."""
        return ()


class Phrase(Condition):
    """One of these phrases stands in the text (``triage.text.phrases`` tells the notation)."""

    KEYS: Sequence[str] = ("phrase",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        phrases = [level_phrase(p) for p in checker.text_list(fields["phrase"])]
        for node, phrase in zip(checker.items(fields["phrase"]), phrases, strict=False):
            if not phrase or phrase[:1] == "_" or phrase[:2] == ".." or "?" in phrase.split()[0][1:]:
                checker.expected(node, "a phrase that begins with a word")
        if not phrases:
            checker.fault(fields["phrase"], "'phrase' holds no phrase")
        return {"phrase": phrases}

    def holds(self, evidence: Evidence) -> str | None:
        return next((evidence.phrases[p] for p in self.data["phrase"] if p in evidence.phrases), None)

    def phrases(self) -> Sequence[str]:
        phrases: list[str] = self.data["phrase"]
        return phrases


class Pattern(Condition):
    """A regular expression finds something; one that takes too long finds nothing."""

    KEYS: Sequence[str] = ("pattern",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        import regex  # 16 ms, only for rules that have patterns

        text = checker.text(fields["pattern"]) or ""
        try:
            regex.compile(text)
        except regex.error as error:
            checker.fault(fields["pattern"], f"'pattern' is no regular expression: {error}")
        return {"pattern": text}

    def holds(self, evidence: Evidence) -> str | None:
        try:
            found = _compiled(self.data["pattern"]).search(evidence.reading.message.text, timeout=PATTERN_SECONDS)
        except TimeoutError:
            return None
        return found.group()[:200] if found else None


@cache
def _compiled(pattern: str) -> Any:
    import regex

    return regex.compile(pattern, regex.IGNORECASE | regex.MULTILINE)


class FactIs(Condition):
    """The message states a fact (``is``: with one of these values; ``at_least``: so many of them)."""

    KEYS: Sequence[str] = ("fact", "is", "at_least")

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {
            "fact": checker.choice(fields["fact"], FACT_NAMES),
            "is": list(checker.text_list(fields.get("is"))),
            "at_least": checker.integer(fields.get("at_least"), 1) or 1,
        }

    def holds(self, evidence: Evidence) -> str | None:
        facts = evidence.facts.get(self.data["fact"], ())
        wanted = self.data["is"]
        fitting = [f for f in facts if not wanted or str(f.value) in wanted]
        if len(fitting) < self.data["at_least"]:
            return None
        return evidence.reading.message.words_of(fitting[0])


class MatchIs(Condition):
    """A wish of the profile is met, broken or unknown (``must: true``: and the profile says it is a must)."""

    KEYS: Sequence[str] = ("match", "is", "must")

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {
            "match": checker.choice(fields["match"], MATCH_NAMES),
            "is": checker.choice(fields.get("is"), STATES) or "met",
            "must": checker.boolean(fields.get("must")),
        }

    def holds(self, evidence: Evidence) -> str | None:
        match = evidence.matches.get(self.data["match"])
        if match is None or match.state != self.data["is"]:
            return None
        if self.data["must"] is not None and match.must != self.data["must"]:
            return None
        return match.quote


class Cue(Condition):
    """A cue of the languages is sighted, such as ``private_channel``."""

    KEYS: Sequence[str] = ("cue",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        from triage.languages import LANGUAGES

        return {
            "cue": list(checker.choices(fields["cue"], sorted({c for lang in LANGUAGES.values() for c in lang.cues})))
        }

    def holds(self, evidence: Evidence) -> str | None:
        for sighting in evidence.reading.sighted(*self.data["cue"]):
            return evidence.reading.tokens.raw(sighting.first, sighting.last)
        return None


class EnvelopeIs(Condition):
    """The transport marks the message as ``notification``, ``mailing_list``, ``automatic``, ``calendar`` or ``forwarded``."""

    KEYS: Sequence[str] = ("envelope",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {"envelope": checker.choice(fields["envelope"], FLAGS)}

    def holds(self, evidence: Evidence) -> str | None:
        return "" if getattr(evidence.reading.message.envelope, self.data["envelope"]) else None


class SenderIs(Condition):
    """The sender's address, or the end of it (``@firm.example``, ``firm.example``)."""

    KEYS: Sequence[str] = ("sender",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {"sender": [s.casefold() for s in checker.text_list(fields["sender"])]}

    def holds(self, evidence: Evidence) -> str | None:
        address = evidence.reading.message.sender.address.casefold()
        ends = (
            address == s or address.endswith(s if s[0] in "@." else "@" + s) or address.endswith("." + s)
            for s in self.data["sender"]
        )
        return address if address and any(ends) else None


class Duplicates(Condition):
    """The same text, or nearly the same, came from several ``senders``, or to several ``addresses`` of the owner."""

    KEYS: Sequence[str] = ("duplicates", "at_least")

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {
            "duplicates": checker.choice(fields["duplicates"], ("senders", "addresses")),
            "at_least": checker.integer(fields.get("at_least"), 2) or 2,
        }

    def count(self, evidence: Evidence) -> int:
        context = evidence.reading.message.context
        return context.sender_count if self.data["duplicates"] == "senders" else context.address_count

    def holds(self, evidence: Evidence) -> str | None:
        count, context = self.count(evidence), evidence.reading.message.context
        if count < self.data["at_least"]:
            return None
        names = context.senders if self.data["duplicates"] == "senders" else context.addresses
        return ", ".join(names) + (", …" if count > len(names) else "")


class ThreadIs(Condition):
    """The sender's side made an ``offer`` earlier in the thread, or has written before without an answer (``follow_up``)."""

    KEYS: Sequence[str] = ("thread",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {"thread": checker.choice(fields["thread"], ("offer", "follow_up"))}

    def count(self, evidence: Evidence) -> int:
        return evidence.reading.message.context.follow_ups

    def holds(self, evidence: Evidence) -> str | None:
        if self.data["thread"] == "offer":
            return evidence.offered
        return "" if self.count(evidence) else None


class Length(Condition):
    """The text has at most (``words_at_most``) or at least (``words_at_least``) so many words."""

    KEYS: Sequence[str] = ("words_at_most", "words_at_least")

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {key: checker.integer(fields[key], 0) for key in Length.KEYS if key in fields}

    def holds(self, evidence: Evidence) -> str | None:
        count = sum(word[0].isalnum() for word in evidence.reading.tokens.words)
        fits = self.data.get("words_at_least", 0) <= count <= self.data.get("words_at_most", 10**9)
        return "" if fits else None


class AllOf(Condition):
    """Every one of these conditions holds; quotes the first words there are."""

    KEYS: Sequence[str] = ("all",)

    def __init__(self, data: Data) -> None:
        super().__init__(data)
        self.parts = [condition(part) for part in data[self.KEYS[0]]]

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {"all": [check_condition(checker, item) for item in checker.items(fields["all"])]}

    def holds(self, evidence: Evidence) -> str | None:
        quotes = [part.holds(evidence) for part in self.parts]
        return None if None in quotes else next((q for q in quotes if q), "")

    def phrases(self) -> Sequence[str]:
        return [phrase for part in self.parts for phrase in part.phrases()]


class AnyOf(AllOf):
    """At least one of these conditions holds (``at_least``: so many of them)."""

    KEYS: Sequence[str] = ("any", "at_least")

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        parts = [check_condition(checker, item) for item in checker.items(fields["any"])]
        return {"any": parts, "at_least": checker.integer(fields.get("at_least"), 1) or 1}

    def holds(self, evidence: Evidence) -> str | None:
        quotes = [q for part in self.parts if (q := part.holds(evidence)) is not None]
        if len(quotes) < self.data["at_least"]:
            return None
        return ", ".join(dict.fromkeys(filter(None, quotes)))[:200]


class NoneOf(AllOf):
    """None of these conditions holds."""

    KEYS: Sequence[str] = ("none",)

    @staticmethod
    def check(checker: Checker, fields: Mapping[str, Node]) -> Data:
        return {"none": [check_condition(checker, item) for item in checker.items(fields["none"])]}

    def holds(self, evidence: Evidence) -> str | None:
        return "" if all(part.holds(evidence) is None for part in self.parts) else None


KINDS: dict[str, Any] = {
    "phrase": Phrase,
    "pattern": Pattern,
    "fact": FactIs,
    "match": MatchIs,
    "cue": Cue,
    "envelope": EnvelopeIs,
    "sender": SenderIs,
    "duplicates": Duplicates,
    "thread": ThreadIs,
    "words_at_most": Length,
    "words_at_least": Length,
    "all": AllOf,
    "any": AnyOf,
    "none": NoneOf,
}
"""The key that a condition holds -> its class."""


def check_condition(checker: Checker, node: Node) -> Data:
    """A condition as written, checked and brought to plain data; faults are noted with their places."""
    pairs = checker.entries(node)
    kind = next((key.text for key, _ in pairs if key.text in KINDS), None)
    if kind is None:
        checker.expected(node, f"a condition: one of {', '.join(KINDS)}")
        return {"all": []}
    fields = checker.mapping(node, KINDS[kind].KEYS, f"a {kind!r} condition")
    if kind not in fields:
        checker.fault(node, f"{kind!r} is empty")
        return {"all": []}
    data: Data = KINDS[kind].check(checker, fields)
    return data


def condition(data: Data) -> Condition:
    """The condition of checked data."""
    kind = next(key for key in data if key in KINDS)
    made: Condition = KINDS[kind](data)
    return made
