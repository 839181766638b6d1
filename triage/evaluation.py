"""How right the program is: kind and care on labelled messages, by the same path that judges a mailbox."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from triage.classifier.corpus import Example, load_corpus, sender_of
from triage.errors import SourceError
from triage.pipeline import Judge
from triage.text.compose import compose
from triage.types import KINDS, Message


class Outcome(NamedTuple):
    """One labelled message and what the program said. ``shotgun`` is None unless it was taken for an offer."""

    example: Example
    kind: str
    verdict: str
    care: str | None
    shotgun: float | None


class Report(NamedTuple):
    """Figures over some outcomes. Rates are None where there is nothing to count."""

    messages: int
    accuracy: float
    macro_f1: float
    confusion: dict[tuple[str, str], int]
    """(label, answer) -> number."""
    care_auc: float | None
    """How often a shotgun offer scores above another offer: the area under the curve."""
    care_accuracy: float | None
    unsure: float
    put_away: int
    """Personal messages and offers with care put away as pitch, scam, other or shotgun: the worst harm."""


def load_labelled(path: str) -> list[Example]:
    """Labelled messages: a folder of corpus files, or JSON lines with id, lang, subject, sender, text, kind, care.

    Lines marked ``doubtful`` are left out. Raises SourceError or ConfigError.
    """
    return _load_lines(path) if path.endswith(".jsonl") else load_corpus(path)


def _load_lines(path: str) -> list[Example]:
    found = []
    try:
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                entry = json.loads(line)
                if entry.get("doubtful") or entry["kind"] not in KINDS:
                    continue
                composed = compose(entry.get("subject") or "", entry["text"])
                message = Message(
                    str(entry.get("id", number)), path, "mail", sender_of(entry.get("sender") or ""), composed.subject, None,
                    composed.text, composed.body_start,
                )  # fmt: skip
                found.append(
                    Example(
                        message.id,
                        path,
                        entry.get("lang", "und"),
                        message,
                        entry["kind"],
                        entry.get("care"),
                        {},
                        "",
                        {},
                    )
                )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SourceError(f"{path}: not labelled messages as JSON lines ({error!r})") from error
    return found


def outcomes(judge: Judge, examples: Iterable[Example]) -> list[Outcome]:
    """What the program says of every example."""
    found = []
    for example in examples:
        verdict = judge.judge(example.message).verdict
        found.append(Outcome(example, verdict.kind, verdict.verdict, verdict.care, verdict.shotgun))
    return found


def report(items: Sequence[Outcome]) -> Report:
    """The figures of some outcomes; there must be at least one."""
    confusion = Counter((o.example.kind, o.kind) for o in items)
    right = sum(confusion[kind, kind] for kind in KINDS)
    offers = [o for o in items if o.example.kind == "recruiter" and o.shotgun is not None]
    return Report(
        len(items),
        right / len(items),
        _macro_f1(confusion),
        dict(confusion),
        area_under_curve([o.shotgun or 0 for o in offers], [o.example.care == "shotgun" for o in offers]),
        sum(o.care == o.example.care for o in offers) / len(offers) if offers else None,
        sum(o.verdict == "unsure" for o in items) / len(items),
        sum(_is_put_away(o) for o in items),
    )


def _macro_f1(confusion: Counter[tuple[str, str]]) -> float:
    """Over the kinds that occur among the labels."""
    scores = []
    for kind in KINDS:
        labelled = sum(n for (label, _), n in confusion.items() if label == kind)
        answered = sum(n for (_, answer), n in confusion.items() if answer == kind)
        if labelled:
            scores.append(2 * confusion[kind, kind] / (labelled + answered))
    return sum(scores) / len(scores)


def area_under_curve(scores: Sequence[float], truth: Sequence[bool]) -> float | None:
    """The share of pairs in the right order, ties half."""
    yes = [s for s, t in zip(scores, truth, strict=True) if t]
    no = [s for s, t in zip(scores, truth, strict=True) if not t]
    if not yes or not no:
        return None
    return sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / (len(yes) * len(no))


def _is_put_away(outcome: Outcome) -> bool:
    away = outcome.verdict in ("pitch", "scam", "other", "shotgun")
    return away and (outcome.example.kind == "personal" or outcome.example.care in ("tailored", "middling"))


def lines(name: str, figures: Report) -> list[str]:
    """The figures as text, the confusion with labels down and answers across."""
    auc = "-" if figures.care_auc is None else f"{figures.care_auc:.3f}"
    care = "-" if figures.care_accuracy is None else f"{figures.care_accuracy:.3f}"
    said = [
        f"{name}: {figures.messages} messages, kind accuracy {figures.accuracy:.3f}, macro-F1 {figures.macro_f1:.3f}, "
        f"care AUC {auc}, care accuracy {care}, unsure {figures.unsure:.3f}, put away wrongly {figures.put_away}"
    ]
    said.append("  label \\ answer" + "".join(f"{kind:>10}" for kind in KINDS))
    for label in KINDS:
        row = [figures.confusion.get((label, answer), 0) for answer in KINDS]
        if sum(row):
            said.append(f"  {label:<14}" + "".join(f"{count:>10}" for count in row))
    return said
