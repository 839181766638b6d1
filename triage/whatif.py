"""What would change a verdict: each unknown or broken match taken as met, by the same scores and the same list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from triage.render.words import WORDS
from triage.rules.engine import score
from triage.rules.load import Rules
from triage.types import KINDS, Judged, Reason
from triage.verdict import decide


def what_would_change(judged: Judged, rules: Rules, language: str) -> list[tuple[str, str]]:
    """(match, sentence) for every single match whose being met would give another verdict."""
    words = WORDS[language]
    changes = []
    for match in judged.matches:
        if match.state == "met":
            continue
        verdict = _verdict_if(judged, rules, {match.what})
        if verdict != judged.verdict.verdict:
            key = "change.unknown" if match.state == "unknown" else "change.broken"
            changes.append((match.what, _filled(words[key], words, match.what, verdict)))
    if not changes:
        changes += _together(judged, rules, words)
    return changes


def _together(judged: Judged, rules: Rules, words: dict[str, str]) -> list[tuple[str, str]]:
    """Where no single match decides: all that are open or broken, taken together."""
    names = [match.what for match in judged.matches if match.state != "met"]
    if len(names) < 2:
        return []
    verdict = _verdict_if(judged, rules, set(names))
    if verdict == judged.verdict.verdict:
        return []
    listed = ", ".join(words["m." + name] for name in names)
    return [("", words["change.both"].replace("{what}", listed) + f" ({words['v.' + verdict]})")]


def _filled(text: str, words: dict[str, str], what: str, verdict: str) -> str:
    return text.replace("{what}", words["m." + what]).replace("{verdict}", words["v." + verdict])


def _verdict_if(judged: Judged, rules: Rules, met: set[str]) -> str:
    """The verdict with these matches met: their reasons fall away, the ones for being met come in."""
    kept = [r for r in judged.reasons if r.origin != "cap" and not _is_about(rules, r.rule, met)]
    kept += [r for r in _given(rules, met)]
    fit = score(rules.base, "fit", kept, clamped=False)
    caps = [rule.cap for rule in rules.rules if rule.cap is not None and _fired(judged, rule.id) and not _is_about(rules, rule.id, met)]
    fit = max(0.0, min([fit, 100.0, *caps]))
    shut = any(m.what == "status" and m.state == "broken" and m.what not in met for m in judged.matches)
    kinds = {kind: 100.0 * (kind == judged.verdict.kind) for kind in KINDS}
    role = "roles" in met or any(f.name == "role" for f in judged.facts)
    return decide(kinds, fit, judged.verdict.shotgun or 0, rules.lines, door_open=not shut, role_named=role).verdict


def _fired(judged: Judged, rule_id: str) -> bool:
    return any(r.rule == rule_id for r in judged.reasons)


def _is_about(rules: Rules, rule_id: str, met: set[str]) -> bool:
    """Is the rule a condition on one of these matches?"""
    return any(rule.id == rule_id and getattr(rule.when, "data", {}).get("match") in met for rule in rules.rules)


def _given(rules: Rules, met: Iterable[str]) -> Iterator[Reason]:
    for rule in rules.rules:
        data = getattr(rule.when, "data", {})
        if rule.axis == "fit" and rule.cap is None and data.get("match") in met and data.get("is") == "met":
            yield Reason("fit", rule.points, "rule", rule.id, "")
