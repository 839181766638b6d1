"""What would change a verdict: each unknown or broken match taken as met, by the same scores and the same list."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from triage.records import NamedTuple
from triage.rules.engine import score
from triage.rules.load import Rules
from triage.types import KINDS, Judged, Reason
from triage.verdict import decide


class Change(NamedTuple):
    """If these matches were met, the verdict would be another. ``state`` is what they are: unknown, broken, mixed."""

    matches: tuple[str, ...]
    state: str
    verdict: str


def what_would_change(judged: Judged, rules: Rules) -> list[Change]:
    """Every single match whose being met would give another verdict; where none does, all of them together.

    Nothing changes a verdict that the reader gave.
    """
    if judged.verdict.kind != "recruiter" or any(reason.origin == "you" for reason in judged.reasons):
        return []
    open_or_broken = [match for match in judged.matches if match.state != "met"]
    single = [Change((m.what,), m.state, _verdict_if(judged, rules, {m.what})) for m in open_or_broken]
    changes = [change for change in single if change.verdict != judged.verdict.verdict]
    if not changes and len(open_or_broken) > 1:
        names = tuple(match.what for match in open_or_broken)
        together = Change(names, "mixed", _verdict_if(judged, rules, set(names)))
        changes = [together] if together.verdict != judged.verdict.verdict else []
    return changes


def _verdict_if(judged: Judged, rules: Rules, met: AbstractSet[str]) -> str:
    """The verdict with these matches met: their reasons fall away, the ones for being met come in."""
    kept = [r for r in judged.reasons if r.origin != "cap" and not _is_about(rules, r.rule, met)]
    kept += _given(rules, met)
    fit = score(rules.base, "fit", kept, clamped=False)
    caps = [
        rule.cap
        for rule in rules.rules
        if rule.cap is not None and _fired(judged, rule.id) and not _is_about(rules, rule.id, met)
    ]
    fit = max(0.0, min([fit, 100.0, *caps]))
    shut = any(m.what == "status" and m.state == "broken" and m.what not in met for m in judged.matches)
    kinds = {kind: 100.0 * (kind == judged.verdict.kind) for kind in KINDS}
    role = "roles" in met or any(f.name == "role" for f in judged.facts)
    return decide(kinds, fit, judged.verdict.shotgun or 0, rules.lines, door_open=not shut, role_named=role).verdict


def _fired(judged: Judged, rule_id: str) -> bool:
    return any(r.rule == rule_id for r in judged.reasons)


def _is_about(rules: Rules, rule_id: str, met: AbstractSet[str]) -> bool:
    """Is the rule a condition on one of these matches?"""
    return any(rule.id == rule_id and getattr(rule.when, "data", {}).get("match") in met for rule in rules.rules)


def _given(rules: Rules, met: AbstractSet[str]) -> Iterator[Reason]:
    for rule in rules.rules:
        data = getattr(rule.when, "data", {})
        if rule.axis == "fit" and rule.cap is None and data.get("match") in met and data.get("is") == "met":
            yield Reason("fit", rule.points, "rule", rule.id, "")
