"""How sure a figure is: 95 % intervals, Wilson's for shares, a bootstrap with a fixed seed for all else."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

SEED, RESAMPLES = 20, 1000
_Z = 1.959964


class Share(NamedTuple):
    """``number`` out of ``of`` with Wilson's interval; all None where there is nothing to count."""

    number: int
    of: int
    value: float | None
    low: float | None
    high: float | None


class Estimate(NamedTuple):
    """A figure and its bootstrap interval; None where it is not defined."""

    value: float | None
    low: float | None
    high: float | None


def share(number: int, of: int) -> Share:
    """Wilson's interval of a share.

    >>> [round(x, 3) for x in share(0, 50)[2:]]
    [0.0, 0.0, 0.071]
    """
    if not of:
        return Share(number, of, None, None, None)
    rate, z2 = number / of, _Z * _Z
    middle, scale = rate + z2 / (2 * of), 1 + z2 / of
    half = _Z * math.sqrt(rate * (1 - rate) / of + z2 / (4 * of * of))
    return Share(number, of, rate, max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale))


def resamples(groups: Sequence[str], seed: int = SEED, count: int = RESAMPLES) -> Any:
    """How often each message is drawn in each resample, one row a resample.

    Author groups are drawn first and then messages within each drawn group, since messages of one hand are alike; messages
    of one group only, or each of its own, are drawn singly. The draws are Python's own: the same on every machine.
    """
    members: dict[str, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    named = list(members.values())
    draw = random.Random(seed)
    weights = np.zeros((count, len(groups)))
    for row in weights:
        for chosen in draw.choices(named, k=len(named)):
            np.add.at(row, draw.choices(chosen, k=len(chosen)), 1)
    return weights


def estimate(figure: Callable[[Any], Any], weights: Any, *, unbiased: bool = True) -> Estimate:
    """``figure`` of the messages as they are, with the middle 95 % of what it is on the resamples.

    ``figure`` takes rows of weights and gives a value a row, nan where there is none. Where resampling by itself makes a
    figure larger (``unbiased`` false: a calibration error), the interval is moved back by as much.
    """
    value = float(figure(np.ones((1, weights.shape[1])))[0])
    drawn = np.asarray(figure(weights), dtype=float)
    drawn = drawn[~np.isnan(drawn)]
    if math.isnan(value) or not len(drawn):
        return Estimate(None, None, None)
    shift = 0.0 if unbiased else float(drawn.mean()) - value
    low, high = (float(x) - shift for x in np.percentile(drawn, (2.5, 97.5)))
    return Estimate(value, max(0.0, min(low, value)), min(1.0, max(high, value)))
