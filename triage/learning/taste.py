"""The reader's taste in offers, learned from labels: what speaks for and against an offer beyond profile and rules.

A logistic regression on top of the scores that the program gives without it: ten points are a logit, and what an offer has
about it (``triage.taste.traits``) adds to that. On fit every label asks twice, "at least worth a question?" and "a fit?", so
one set of points serves both lines; on shotgun it asks once, where the label says something of care.

Corrections alone would blame whatever they have in common, and most offers ask for something and state no pay. So ordinary
offers of the corpus stand beside them with the program's own answer, all together as heavy as the labels: with 40
corrections of one sort, 130 of 311 other messages went wrong without them. Priors towards nothing: few labels move little.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence

from triage.classifier.model import Model
from triage.fit import BROKEN
from triage.learning.labels import Label, message_of
from triage.learning.overrides import OFFERS
from triage.pipeline import Judge
from triage.records import TYPE_CHECKING, NamedTuple
from triage.taste import AXES, MOST_POINTS, traits
from triage.types import Judged, Message

if TYPE_CHECKING:
    from typing import Any

    from triage.rules.load import Lines
    from triage.taste import Taste

POINTS_A_LOGIT = 10.0
_RIDGE = 0.5
"""Prior precision of a trait's weight in logits: 40 like labels move an offer by some 25 points, 5 by some 10."""
_FEWEST, _FEWEST_WITH = 8, 4
"""So many labelled offers it takes to speak of taste at all, and so many with a trait to speak of that."""
_FOLDS = 5
_ROUNDS = 4
_LEAST_POINTS = 1.5
_TAKEN = ("fit", "ask")


class Offer(NamedTuple):
    """An offer: what it has about it, its scores without taste, the answer it should get, and whose it is.

    ``says_fit``, ``says_care``: does the answer say something of that axis? A cap or a closed door decides fit otherwise.
    """

    traits: frozenset[str]
    fit: float
    shotgun: float
    answer: str
    sender: str
    says_fit: bool
    says_care: bool


class Learned(NamedTuple):
    """The taste, and how it did on labels of senders it had not seen: answers won, tied and lost."""

    taste: Taste
    won: int
    tied: int
    lost: int


def labelled_offers(judge: Judge, labels: Iterable[Label]) -> list[Offer]:
    """What the reader's labels say of offers; those whose text is gone say nothing."""
    plain = judge._replace(model=without_taste(judge.model))
    offers = []
    for label in labels:
        if label.label in OFFERS and label.text.strip():
            judged = plain.judge(message_of(label))
            care = label.label in ("decline", "shotgun") or judged.verdict.care == "shotgun"
            offers += _offer(judged, label.label, label.sender or label.id, care)
    return offers


def ordinary_offers(judge: Judge, messages: Iterable[Message]) -> list[Offer]:
    """What the program itself says of offers of no reader's."""
    plain = judge._replace(model=without_taste(judge.model), corrections=None)
    judged = [plain.judge(message) for message in messages]
    return [offer for item in judged for offer in _offer(item, item.verdict.verdict, "", True)]


def _offer(judged: Judged, answer: str, sender: str, says_care: bool) -> list[Offer]:
    capped = any(reason.origin == "cap" and reason.points < 0 for reason in judged.reasons)
    closed = any(match.what == "status" and match.state == BROKEN for match in judged.matches)
    fit, shotgun = judged.verdict.fit, judged.verdict.shotgun
    if fit is None or shotgun is None or answer not in OFFERS:
        return []
    return [Offer(frozenset(traits(judged.facts)), fit, shotgun, answer, sender, not capped and not closed, says_care)]


def without_taste(model: Model) -> Model:
    """The same model as if it had learned no taste."""
    return model.with_header({name: value for name, value in model.header.items() if name != "taste"})


def learn_taste(own: Sequence[Offer], ordinary: Sequence[Offer], lines: Lines) -> Learned:
    """The taste that own labels show. It is empty where they are few, or where it loses as much as it wins."""
    won = tied = lost = 0
    for fold in range(_FOLDS):
        rest = [offer for offer in own if zlib.crc32(offer.sender.encode()) % _FOLDS != fold]
        taste = _learn(rest, ordinary, lines)
        for offer in own:
            if zlib.crc32(offer.sender.encode()) % _FOLDS == fold:
                before, after = _is_right(offer, {}, lines), _is_right(offer, taste, lines)
                won, tied, lost = won + (after > before), tied + (after == before), lost + (after < before)
    return Learned(_learn(own, ordinary, lines) if won > lost else {}, won, tied, lost)


def _is_right(offer: Offer, taste: Taste, lines: Lines) -> bool:
    """Would the scores lead to the label's side: taken or not, and shot or not?"""
    fit = offer.fit + _points(taste, "fit", offer)
    shot = offer.shotgun + _points(taste, "shotgun", offer) >= lines.shotgun
    if offer.answer in _TAKEN:
        return (not offer.says_fit or fit >= (lines.fit if offer.answer == "fit" else lines.open)) and not (
            offer.says_care and shot
        )
    return (not offer.says_fit or fit < lines.open) and shot == (offer.answer == "shotgun")


def _points(taste: Taste, axis: str, offer: Offer) -> float:
    total = sum(row[0] for trait, row in taste.get(axis, {}).items() if trait in offer.traits)
    return max(-MOST_POINTS, min(MOST_POINTS, total))


def _learn(own: Sequence[Offer], ordinary: Sequence[Offer], lines: Lines) -> dict[str, dict[str, list[float]]]:
    asked: dict[str, list[Any]] = {
        "fit": [(lambda o: o.fit - lines.open, _TAKEN), (lambda o: o.fit - lines.fit, ("fit",))],
        "shotgun": [(lambda o: o.shotgun - lines.shotgun, ("shotgun",))],
    }
    learned = {}
    for axis in AXES:
        mine = [o for o in own if (o.says_fit if axis == "fit" else o.says_care)]
        others = [o for o in ordinary if (o.says_fit if axis == "fit" else o.says_care)]
        rows = _fit(mine, others, asked[axis])
        if rows:
            learned[axis] = rows
    return learned


def _fit(own: Sequence[Offer], ordinary: Sequence[Offer], asked: Sequence[Any]) -> dict[str, list[float]]:
    counts: dict[str, int] = {}
    for offer in own:
        for trait in offer.traits:
            counts[trait] = counts.get(trait, 0) + 1
    names = sorted(trait for trait, count in counts.items() if count >= _FEWEST_WITH)
    if len(own) < _FEWEST or not names:
        return {}
    taken = {name: sum(name in o.traits and o.answer in asked[0][1] for o in own) for name in names}
    points = _solve(own, ordinary, names, asked)
    return {
        name: [round(value, 1), float(taken[name]), float(counts[name])]
        for name, value in zip(names, points, strict=True)
        if abs(value) >= _LEAST_POINTS
    }


def _solve(
    own: Sequence[Offer], ordinary: Sequence[Offer], names: Sequence[str], asked: Sequence[Any]
) -> Sequence[float]:
    """The points of each trait: the maximum of the posterior, found by Newton's method (the loss is convex)."""
    import numpy as np

    columns: Mapping[str, int] = {name: index for index, name in enumerate(names)}
    offers = [*own, *ordinary]
    x = np.zeros((len(offers), len(names)))
    for row, offer in enumerate(offers):
        x[row, [columns[trait] for trait in offer.traits if trait in columns]] = 1.0
    weight = np.array([1.0] * len(own) + [len(own) / len(ordinary)] * len(ordinary) if ordinary else [1.0] * len(own))
    start = np.array([gap(offer) / POINTS_A_LOGIT for gap, _ in asked for offer in offers])
    truth = np.array([float(offer.answer in yes) for _, yes in asked for offer in offers])
    found = _sparse(np, (np.vstack([x] * len(asked)), start, truth, np.concatenate([weight] * len(asked))))
    return [float(value) for value in found * POINTS_A_LOGIT]


def _sparse(np: Any, data: Sequence[Any]) -> Any:
    """The few traits that explain most: the prior of the others grows with each round (an adaptive ridge)."""
    ridge = np.full(data[0].shape[1], _RIDGE)
    found = _newton(np, data, ridge)
    for _ in range(_ROUNDS):
        strength = abs(found) / max(abs(found).max(), 1e-9)
        found = _newton(np, data, _RIDGE / np.maximum(strength, 0.01))
    return found


def _newton(np: Any, data: Sequence[Any], ridge: Any) -> Any:
    x, start, truth, weight = data
    found = np.zeros(x.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(start + x @ found, -30, 30)))
        gradient = x.T @ (weight * (chance - truth)) + ridge * found
        curvature = (x.T * (weight * chance * (1 - chance))) @ x + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        found = found - np.clip(step, -2, 2)
        if abs(step).max() < 1e-8:
            break
    return found
