"""Rules held against the evidence of one message: reasons, whose points add up to the scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from triage.facts.reading import Reading
from triage.rules.kinds import Evidence
from triage.rules.load import Rule, Rules
from triage.text.phrases import PhraseIndex
from triage.types import Fact, Match, Reason


class Engine:
    """The rules made ready: their phrases in one index, looked for once a message."""

    def __init__(self, rules: Rules, language: str = "en") -> None:
        self.rules = rules
        self.language = language
        phrases = {phrase: [phrase] for rule in rules.rules for phrase in rule.when.phrases()}
        self._index = PhraseIndex(phrases)

    def evidence(
        self, reading: Reading, facts: Iterable[Fact], matches: Iterable[Match], offered: str | None = None
    ) -> Evidence:
        """What the rules look at, gathered once. ``offered``: words of an offer made earlier in the thread."""
        by_name: dict[str, list[Fact]] = {}
        for fact in facts:
            by_name.setdefault(fact.name, []).append(fact)
        seen = {s.name: reading.tokens.raw(s.first, s.last) for s in reversed(self._index.find(reading.tokens))}
        return Evidence(reading, by_name, {m.what: m for m in matches}, seen, offered)

    def reasons(self, evidence: Evidence, axes: Sequence[str], given: Iterable[Reason] = ()) -> list[Reason]:
        """``given`` and what the rules give on ``axes``; caps come last, as the points they take away."""
        reasons = [r for r in given if r.axis in axes]
        caps: list[tuple[Rule, str]] = []
        for rule in self.rules.rules:
            if rule.axis not in axes:
                continue
            quote = rule.when.holds(evidence)
            if quote is None:
                continue
            if rule.cap is not None:
                caps.append((rule, quote))
            else:
                reasons.append(self._reason(rule, rule.points, "rule", quote, evidence))
        for rule, quote in sorted(caps, key=lambda c: (c[0].cap or 0, c[0].id)):
            over = score(self.rules.base, rule.axis, reasons, clamped=False) - (rule.cap or 0)
            reasons.append(self._reason(rule, -max(0.0, over), "cap", quote, evidence))
        return reasons

    def _reason(self, rule: Rule, points: float, origin: str, quote: str, evidence: Evidence) -> Reason:
        because = rule.because.get(self.language) or rule.because.get("en", "")
        match = evidence.matches.get(getattr(rule.when, "data", {}).get("match", ""))
        if match:
            from triage.rules.wording import in_words  # without a profile there are no matches

            match = in_words(match, self.language)
            because = because.replace("{have}", match.have or quote).replace("{want}", match.want)
        if "{count}" in because:
            because = because.replace("{count}", str(rule.when.count(evidence)))
        return Reason(rule.axis, round(points, 2), origin, rule.id, because.replace("{quote}", quote), quote)


def score(base: Mapping[str, float], axis: str, reasons: Iterable[Reason], clamped: bool = True) -> float:
    """The base of an axis plus the points of its reasons, within 0-100 when ``clamped``."""
    total = round(base.get(axis, 0) + sum(r.points for r in reasons if r.axis == axis), 2)
    return min(100.0, max(0.0, total)) if clamped else total
