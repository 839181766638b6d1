"""Calibration: by how much the classifier's logits are stretched so that its chances come true.

Every message is judged by a model that saw none of its author group; one number for the kinds and one for care are then
chosen by likelihood. The testing part has no say in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from triage.classifier import train
from triage.classifier.corpus import Example
from triage.classifier.features import Features
from triage.types import CARES, KINDS

FOLDS = 3
"""With the model itself four learnings, two rounds of two processes. 13 folds, one a group, gave the same temperatures
within .05 and took four times as long."""
LEAST, MOST = 0.3, 3.0
DECIMALS = 2
"""Temperatures are rounded, so that the last digits of another machine's linear algebra change nothing."""


class OutOfFold(NamedTuple):
    """What models said of messages they did not learn from: ``logits`` (a row a message, a column an output) and
    ``thresholds`` (shotgun above, tailored below), uncalibrated."""

    logits: Any
    thresholds: Any


def deal(groups: Sequence[str], folds: int = FOLDS) -> list[int]:
    """The fold of each message: groups stay whole, the largest are dealt first, each to the emptiest fold.

    >>> deal(["a", "a", "b", "c", "a"], 2)
    [0, 0, 1, 1, 0]
    """
    filled = [0] * folds
    fold_of: dict[str, int] = {}
    for group, size in sorted(Counter(groups).items(), key=lambda item: (-item[1], item[0])):
        fold_of[group] = filled.index(min(filled))
        filled[fold_of[group]] += size
    return [fold_of[group] for group in groups]


def out_of_fold(examples: Sequence[Example], items: Sequence[Features]) -> OutOfFold:
    """Every message as judged by a model that saw none of its author group."""
    return learn_and_ask(examples, items)[1]


def learn_and_ask(examples: Sequence[Example], items: Sequence[Features]) -> tuple[train.Trained, OutOfFold]:
    """The model of all messages, and every message as judged by one that saw none of its author group.

    Two processes halve the wait.
    """
    from joblib import Parallel, delayed

    folds = deal([e.group for e in examples])
    logits = np.zeros((len(examples), len(KINDS) + 1))
    thresholds = np.zeros((len(examples), 2))
    parts = [[i for i, fold in enumerate(folds) if fold == f] for f in range(FOLDS)]
    parts = [part for part in parts if part and len(part) < len(examples)]
    without = [frozenset[int](), *map(frozenset, parts)]
    learned = Parallel(n_jobs=2)(delayed(_learn_without)(examples, items, asked) for asked in without)
    for part, trained in zip(parts, learned[1:], strict=True):
        columns = {name: index for index, name in enumerate(trained.names)}
        x = train.matrix([train.values(items[i]) for i in part], columns)
        logits[part] = x @ trained.weights + np.array(trained.intercepts)
        thresholds[part] = trained.thresholds
    return learned[0], OutOfFold(logits, thresholds)


def _learn_without(examples: Sequence[Example], items: Sequence[Features], asked: frozenset[int]) -> train.Trained:
    rest = [i for i in range(len(examples)) if i not in asked]
    return train.learn([examples[i] for i in rest], [items[i] for i in rest])


def temperatures(examples: Sequence[Example], said: OutOfFold) -> list[float]:
    """One factor an output: the same for all kinds, and one for care."""
    kinds = np.array([KINDS.index(e.kind) for e in examples])
    offers = np.array([i for i, e in enumerate(examples) if e.kind == "recruiter" and e.care])
    cares = np.array([CARES.index(examples[i].care or "") for i in offers])
    kind = _likeliest(lambda t: loss(kind_chances(said.logits, t), kinds))
    care = _likeliest(lambda t: loss(care_chances(said.logits[offers, -1], said.thresholds[offers], t), cares))
    return [*[kind] * len(KINDS), care]


def kind_chances(logits: Any, temperature: float) -> Any:
    """A row of probabilities of the kinds a message."""
    scaled = logits[:, : len(KINDS)] * temperature
    odds = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def care_chances(logits: Any, thresholds: Any, temperature: float) -> Any:
    """A row of probabilities of the cares an offer, in the order of CARES."""
    above = 1 / (1 + np.exp(-temperature * (logits[:, None] - thresholds)))
    return np.stack([above[:, 0], above[:, 1] - above[:, 0], 1 - above[:, 1]], axis=1)


def loss(chances: Any, labels: Any) -> float:
    """The mean negative log likelihood of the labels."""
    return float(-np.log(np.maximum(chances[np.arange(len(labels)), labels], 1e-12)).mean())


def off_by(chances: Any, labels: Any, bins: int = 10) -> float:
    """Expected calibration error: how far the chance of the best answer is from how often it is right, by equal bins."""
    best, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    of = np.minimum((best * bins).astype(int), bins - 1)
    return float(sum(abs(right[of == b].sum() - best[of == b].sum()) for b in range(bins)) / len(labels))


def _likeliest(cost: Callable[[float], float]) -> float:
    from scipy.optimize import minimize_scalar

    found = minimize_scalar(cost, bounds=(LEAST, MOST), method="bounded", options={"xatol": 1e-4})
    return round(float(found.x), DECIMALS)
