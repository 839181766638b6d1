"""Scores and matches become a verdict: the decision list of LABELS section 4."""

from __future__ import annotations

import math
from collections.abc import Mapping

from triage.rules.load import Lines
from triage.types import KINDS, Verdict

POINTS_A_LOGIT = 10.0
"""Kinds are scored in points, ten for each unit of log odds, so that rules and classifier add up."""
_PUT_AWAY = ("pitch", "scam", "other")


def decide(
    kinds: Mapping[str, float], fit: float, shotgun: float, lines: Lines, *, door_open: bool, role_named: bool
) -> Verdict:
    """The verdict for the scores of the kinds and the two axes.

    ``unsure`` where the best kind is not probable enough, or where a message would be put out of sight that may yet be an
    offer or personal. Whether it is a pitch or a scam may stay in doubt then: out of sight it is either way. A shotgun is
    out of sight as well, so it has to be improbable enough that a person writes.
    """
    chances = probabilities(kinds)
    kind = max(KINDS, key=lambda name: (chances[name], -KINDS.index(name)))
    chance = chances[kind]
    sure = chance >= lines.sure and (kind not in _PUT_AWAY or sum(chances[k] for k in _PUT_AWAY) >= lines.put_away)
    if kind != "recruiter":
        return Verdict(kind if sure else "unsure", kind, round(chance, 3), chance=chance)
    care = care_of(shotgun, lines)
    verdict = _offer_verdict(fit, care, lines, door_open, role_named)
    sure = sure and (verdict != "shotgun" or 1 - chances["personal"] >= lines.put_away)
    return Verdict(
        verdict if sure else "unsure",
        kind,
        round(chance * _clearness(fit, shotgun, verdict, lines), 3),
        fit,
        shotgun,
        care,
        chance,
    )


def probabilities(kinds: Mapping[str, float]) -> dict[str, float]:
    """Scores in points as probabilities of the kinds.

    >>> round(probabilities({"recruiter": 20, "pitch": 0, "scam": 0, "personal": 0, "other": 0})["recruiter"], 2)
    0.65
    """
    top = max(kinds.values())
    odds = {kind: math.exp((points - top) / POINTS_A_LOGIT) for kind, points in kinds.items()}
    total = sum(odds.values())
    return {kind: value / total for kind, value in odds.items()}


def care_of(shotgun: float, lines: Lines) -> str:
    """The care that a shotgun score means."""
    return "shotgun" if shotgun >= lines.shotgun else "tailored" if shotgun <= lines.tailored else "middling"


def _offer_verdict(fit: float, care: str, lines: Lines, door_open: bool, role_named: bool) -> str:
    if door_open and fit >= lines.fit:
        return "fit"
    if door_open and fit >= lines.open and (role_named or care != "shotgun"):
        return "ask"
    return "shotgun" if care == "shotgun" else "decline"


def _clearness(fit: float, shotgun: float, verdict: str, lines: Lines) -> float:
    """0.5 where a score lies on the line that decided, 1 where it lies 20 points off."""
    gap = (
        min(abs(fit - lines.fit), abs(fit - lines.open)) if verdict in ("fit", "ask") else abs(shotgun - lines.shotgun)
    )
    return 0.5 + min(gap, 20) / 40
