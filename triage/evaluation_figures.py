"""What is counted of judged, labelled messages. Every figure has an interval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from triage.evaluation_intervals import Estimate, Share, estimate, resamples, share
from triage.types import KINDS

PUT_AWAY = ("shotgun", "pitch", "scam", "other")
BINS = 10
FEWEST = 10
"""A language or channel with fewer messages is counted, but says too little for a line of its own."""
HARMS = (
    "fit_or_personal_put_away",
    "fit_put_away",
    "personal_put_away",
    "careful_offer_put_away",
    "scam_shown_as_fit",
    "scam_taken_for_offer",
)
"""Worst first, as docs/labels.md has them."""


class Outcome(NamedTuple):
    """One labelled message and what the program said."""

    id: str
    group: str
    language: str
    channel: str
    kind: str
    care: str | None
    answer: str
    """The kind that the program said, ``chance`` how probable it called that."""
    chance: float
    verdict: str
    answer_care: str | None
    """With ``shotgun`` None unless it was taken for an offer."""
    shotgun: float | None
    as_fit: tuple[str, ...] = ()
    """The verdicts for readers whom it is labelled to fit."""
    shown_as_fit: bool | None = None
    """Of a scam: was it called fit for any reader asked? None where nobody asked."""


class Bin(NamedTuple):
    """Messages whose answer had a chance between ``low`` and ``high``: the mean chance, and how many were right."""

    low: float
    high: float
    chance: float
    right: Share


class KindFigures(NamedTuple):
    """How one kind fares; ``precision`` of the answers, ``recall`` of the labels."""

    kind: str
    precision: Share
    recall: Share
    f1: Estimate


class Report(NamedTuple):
    """The figures of some messages."""

    messages: int
    groups: int
    accuracy: Estimate
    macro_f1: Estimate
    """Over the kinds that occur among the labels."""
    kinds: tuple[KindFigures, ...]
    confusion: dict[tuple[str, str], int]
    """(label, answer) -> number."""
    offers: int
    """Offers known as such: what the two figures of care are of."""
    care_accuracy: Estimate
    care_auc: Estimate
    """How often a shotgun offer scores above another offer."""
    calibration_error: Estimate
    reliability: tuple[Bin, ...]
    unsure: Share
    harms: dict[str, Share]


class Reports(NamedTuple):
    """All of it, and by language and by channel. ``notes``: what was left out, and what to keep in mind."""

    all: Report
    languages: dict[str, Report]
    channels: dict[str, Report]
    notes: tuple[str, ...] = ()
    verdicts: Share | None = None
    """How often the verdict is the one that the reader gave; None where labels are no verdicts."""


def reports(items: Sequence[Outcome], notes: Sequence[str] = ()) -> Reports:
    """The figures of at least one outcome, all told and sliced; all from one set of resamples."""
    weights = resamples([o.group for o in items])
    return Reports(
        _report(items, weights),
        _sliced(items, weights, lambda o: o.language),
        _sliced(items, weights, lambda o: o.channel),
        tuple(notes),
    )


def _sliced(items: Sequence[Outcome], weights: Any, name_of: Callable[[Outcome], str]) -> dict[str, Report]:
    sizes = Counter(name_of(o) for o in items)
    found = {}
    for name, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        mine = [i for i, o in enumerate(items) if name_of(o) == name]
        if size >= FEWEST:
            found[name] = _report([items[i] for i in mine], weights[:, mine])
    return found


def _report(items: Sequence[Outcome], weights: Any) -> Report:
    confusion = Counter((o.kind, o.answer) for o in items)
    chances = np.array([o.chance for o in items])
    right = np.array([o.answer == o.kind for o in items], dtype=float)
    offers = [i for i, o in enumerate(items) if o.kind == "recruiter" and o.shotgun is not None and o.care]
    judged = [items[i] for i in offers]
    cells = _cells(items)
    return Report(
        len(items),
        len({o.group for o in items}),
        estimate(lambda w: _mean(w, right), weights),
        estimate(lambda w: _macro_f1(w @ cells), weights),
        tuple(_kind_figures(kind, confusion, cells, weights) for kind in KINDS if any(kind in pair for pair in confusion)),
        dict(confusion),
        len(offers),
        estimate(lambda w: _mean(w, np.array([o.answer_care == o.care for o in judged], dtype=float)), weights[:, offers]),
        estimate(_auc_of(judged), weights[:, offers]),
        estimate(lambda w: _calibration_error(w, chances, right), weights, unbiased=False),
        _reliability(chances, right),
        share(sum(o.verdict == "unsure" for o in items), len(items)),
        _harms(items),
    )  # fmt: skip


def _mean(weights: Any, values: Any) -> Any:
    with np.errstate(invalid="ignore", divide="ignore"):
        return (weights @ values) / weights.sum(axis=1)


def _cells(items: Sequence[Outcome]) -> Any:
    """One column a cell of the confusion, labels times answers."""
    cells = np.zeros((len(items), len(KINDS) ** 2))
    for row, o in zip(cells, items, strict=True):
        row[KINDS.index(o.kind) * len(KINDS) + KINDS.index(o.answer)] = 1
    return cells


def _f1(counts: Any) -> Any:
    """F1 a kind and row of counted cells; nan for kinds without a label."""
    table = counts.reshape(-1, len(KINDS), len(KINDS))
    labelled, answered = table.sum(axis=2), table.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        scores = 2 * np.diagonal(table, axis1=1, axis2=2) / (labelled + answered)
    return np.where(labelled > 0, scores, np.nan)


def _macro_f1(counts: Any) -> Any:
    scores = _f1(counts)
    known = ~np.isnan(scores)
    return np.where(known, scores, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)


def _kind_figures(kind: str, confusion: Counter[tuple[str, str]], cells: Any, weights: Any) -> KindFigures:
    right, column = confusion[kind, kind], KINDS.index(kind)
    answered = sum(n for (_, answer), n in confusion.items() if answer == kind)
    labelled = sum(n for (label, _), n in confusion.items() if label == kind)
    f1 = estimate(lambda w: _f1(w @ cells)[:, column], weights)
    return KindFigures(kind, share(right, answered), share(right, labelled), f1)


def _auc_of(offers: Sequence[Outcome]) -> Callable[[Any], Any]:
    """The area under the curve as a figure of weighted offers: the share of pairs in the right order, ties half."""
    lazy = [i for i, o in enumerate(offers) if o.care == "shotgun"]
    rest = [i for i, o in enumerate(offers) if o.care != "shotgun"]
    scores = np.array([o.shotgun or 0.0 for o in offers])
    above = scores[lazy][:, None] - scores[rest][None, :] if lazy and rest else np.zeros((len(lazy), len(rest)))
    won = (above > 0) + 0.5 * (above == 0)

    def area(weights: Any) -> Any:
        pairs = weights[:, lazy].sum(axis=1) * weights[:, rest].sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            return ((weights[:, lazy] @ won) * weights[:, rest]).sum(axis=1) / pairs

    return area


def _bin_of(chances: Any) -> Any:
    return np.minimum((chances * BINS).astype(int), BINS - 1)


def _calibration_error(weights: Any, chances: Any, right: Any) -> Any:
    """How far chances are from what came true, bin by bin, weighed by messages."""
    of = _bin_of(chances)
    gaps = [abs(weights[:, of == b] @ (right - chances)[of == b]) for b in range(BINS)]
    with np.errstate(invalid="ignore", divide="ignore"):
        return sum(gaps) / weights.sum(axis=1)


def _reliability(chances: Any, right: Any) -> tuple[Bin, ...]:
    of = _bin_of(chances)
    return tuple(
        Bin(b / BINS, (b + 1) / BINS, float(chances[of == b].mean()), share(int(right[of == b].sum()), int((of == b).sum())))
        for b in range(BINS)
        if (of == b).any()
    )  # fmt: skip


def _harms(items: Sequence[Outcome]) -> dict[str, Share]:
    """What must not happen. A message counts once, however many readers it would have fitted."""

    def away(o: Outcome) -> bool:
        return any(verdict in PUT_AWAY for verdict in o.as_fit)

    personal = [o for o in items if o.kind == "personal"]
    fits = [o for o in items if o.as_fit]
    careful = [o for o in items if o.care in ("tailored", "middling")]
    scams = [o for o in items if o.kind == "scam"]
    asked = [o for o in scams if o.shown_as_fit is not None]
    lost_fits, lost_personal = sum(map(away, fits)), sum(o.verdict in PUT_AWAY for o in personal)
    offers = sum(o.answer == "recruiter" and o.verdict != "unsure" for o in scams)
    counted = (
        share(lost_fits + lost_personal, len(fits) + len(personal)),
        share(lost_fits, len(fits)),
        share(lost_personal, len(personal)),
        share(sum(o.verdict in PUT_AWAY for o in careful), len(careful)),
        share(sum(bool(o.shown_as_fit) for o in asked), len(asked)),
        share(offers, len(scams)),
    )
    return dict(zip(HARMS, counted, strict=True))
