"""How much triage gets right beside what people would take instead, all trained on the same part and judged on the same part.

    python benchmarks/accuracy.py [--install] [--check FILE] [--out FILE]

The yardsticks learn from the training part of `models/corpus` and see of a message its sender, subject and text:

- bogofilter, and SpamAssassin's Bayes filter (its own tokenizer and database, driven by `accuracy_bayes.pl`, without its other
  rules and without the network). They know two classes: for five kinds one filter a kind is trained, kind against the rest,
  and the filter that is surest wins.
- fastText (words, pairs and character n-grams, one thread, so that runs agree), in an environment of its own.
- TF-IDF of words and pairs with logistic regression; the same with character n-grams besides.

Three tasks: the kind (five classes); wanted mail (recruiter, personal, other) against unwanted (pitch, scam), where a filter of
two classes is at home; and among offers the shotgun ones against the rest. Two-class answers are cut at one half.
`--install` fetches what is missing: Debian packages by apt-get, fastText into `.venv-yardsticks`. What is not there is
skipped and named. triage judges with its rules and model as shipped, without a profile.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from accuracy_yardsticks import YARDSTICKS, Chances, MissingError, Task, install, versions

from triage.classifier.corpus import Example, load_corpus
from triage.classifier.features import features
from triage.classifier.model import load_model
from triage.evaluation import area_under_curve
from triage.evaluation_intervals import share
from triage.evaluation_labelled import load_labelled
from triage.facts import find_facts, read_message
from triage.pipeline import Judge
from triage.rules.engine import Engine, score
from triage.rules.load import parse_rules, rules_from
from triage.settings import resource
from triage.types import KINDS, Judged, Message
from triage.verdict import POINTS_A_LOGIT, probabilities

UNWANTED = ("pitch", "scam")


class Offer:
    """Stands in for the reader's own word: every message is an offer, so that each gets a shotgun score."""

    def kind_of(self, message: Message) -> str | None:
        return "recruiter"

    def correct(self, judged: Judged) -> Judged:
        return judged


def triage(task: Task) -> Chances:
    """The program as shipped, without a profile: rules and model together. It learns nothing from the task."""
    with open(resource("rules.yaml"), encoding="utf-8") as file:
        engine = Engine(rules_from(parse_rules(file.read(), "rules.yaml")))
    judge = Judge(None, engine, load_model(resource("models/triage.safetensors")))
    if "shotgun" in task.classes:
        asked, line = judge._replace(corrections=Offer()), engine.rules.lines.shotgun
        scores = [asked.judge(e.message).verdict.shotgun or 0.0 for e in task.test]
        lazy = np.array([1 / (1 + np.exp((line - points) / POINTS_A_LOGIT)) for points in scores])
        return np.stack([1 - lazy, lazy], axis=1)
    kinds = np.array([[chances[kind] for kind in KINDS] for chances in (_chances(judge, e) for e in task.test)])
    if len(task.classes) == len(KINDS):
        return kinds
    unwanted = kinds[:, [KINDS.index(kind) for kind in UNWANTED]].sum(axis=1)
    return np.stack([1 - unwanted, unwanted], axis=1)


def _chances(judge: Judge, example: Example) -> dict[str, float]:
    """The chance of each kind, as the pipeline adds them up."""
    reading = read_message(example.message)
    facts = find_facts(reading)
    logits = judge.model.score(features(reading, facts)).logits
    reasons = judge.engine.reasons(judge.engine.evidence(reading, facts, ()), KINDS)
    return probabilities(
        {kind: POINTS_A_LOGIT * logits[kind] + score({}, kind, reasons, clamped=False) for kind in KINDS}
    )


class Row(NamedTuple):
    """One line of the results."""

    name: str
    kind_errors: int
    macro_f1: float
    wanted_errors: int
    wanted_auc: float | None
    shotgun_auc: float | None
    shotgun_errors: int


def macro_f1(labels: Sequence[str], answers: Sequence[str]) -> float:
    """Over the kinds that occur among the labels."""
    scores = []
    for kind in sorted(set(labels)):
        right = sum(a == b == kind for a, b in zip(labels, answers, strict=True))
        scores.append(2 * right / (labels.count(kind) + answers.count(kind)) if right else 0.0)
    return sum(scores) / len(scores)


def row(name: str, test: Sequence[Example], kinds: Chances, unwanted: Chances, shotgun: Chances) -> Row:
    """What the chances of the three tasks amount to; the last one counts for offers alone."""
    offers = [i for i, e in enumerate(test) if e.care]
    shotgun, lazy = shotgun[offers], [test[i].care == "shotgun" for i in offers]
    labels = [e.kind for e in test]
    answers = [KINDS[i] for i in kinds.argmax(axis=1)]
    bad = [e.kind in UNWANTED for e in test]
    return Row(
        name,
        sum(a != b for a, b in zip(labels, answers, strict=True)),
        macro_f1(labels, answers),
        sum((chance >= 0.5) != is_bad for chance, is_bad in zip(unwanted, bad, strict=True)),
        area_under_curve(list(unwanted), bad),
        area_under_curve(list(shotgun), lazy),
        sum((chance >= 0.5) != is_lazy for chance, is_lazy in zip(shotgun, lazy, strict=True)),
    )  # fmt: skip


def compare(train: Sequence[Example], parts: Mapping[str, Sequence[Example]]) -> tuple[dict[str, list[Row]], list[str]]:
    """For each part a row for triage and each yardstick that is there; and why others are not. Each learns once."""
    test = [e for part in parts.values() for e in part]
    taught = [e for e in train if e.care]
    kinds = Task(train, [e.kind for e in train], test, KINDS)
    wanted = Task(train, ["unwanted" if e.kind in UNWANTED else "wanted" for e in train], test, ("wanted", "unwanted"))
    care = Task(taught, ["shotgun" if e.care == "shotgun" else "rest" for e in taught], test, ("rest", "shotgun"))
    rows: dict[str, list[Row]] = {title: [] for title in parts}
    missing = []
    for name, answer in {"triage": triage, **YARDSTICKS}.items():
        try:
            said = [answer(task) for task in (kinds, wanted, care)]
        except MissingError as why:
            missing.append(f"{name} skipped: {why}")
            continue
        start = 0
        for title, part in parts.items():
            mine = [chances[start : start + len(part)] for chances in said]
            rows[title].append(row(name, part, mine[0], mine[1][:, 1], mine[2][:, 1]))
            start += len(part)
        print(f"{name} done", file=sys.stderr)
    return rows, missing


def table(title: str, rows: Sequence[Row], test: Sequence[Example]) -> list[str]:
    """Markdown. Errors with the share that is right and its interval of 95 % (Wilson)."""
    offers = sum(1 for e in test if e.care)
    said = [
        f"## {title}", "",
        f"{len(test)} messages, {offers} offers among them.", "",
        "| | kind: errors | accuracy | macro-F1 | unwanted: errors | accuracy | AUC | shotgun: errors | AUC |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]  # fmt: skip
    for r in rows:
        said += [
            f"| {r.name} | {r.kind_errors} | {_right(r.kind_errors, len(test))} | {r.macro_f1:.3f} | {r.wanted_errors} | "
            f"{_right(r.wanted_errors, len(test))} | {_auc(r.wanted_auc)} | {r.shotgun_errors} of {offers} | {_auc(r.shotgun_auc)} |"
        ]
    others = rows[1:]
    if others:
        said += ["", *_against_best("kind", rows[0].kind_errors, {r.name: r.kind_errors for r in others})]
        said += _against_best("unwanted", rows[0].wanted_errors, {r.name: r.wanted_errors for r in others})
        said += (
            _against_best("shotgun", rows[0].shotgun_errors, {r.name: r.shotgun_errors for r in others})
            if offers
            else []
        )
    return [*said, ""]


def _against_best(task: str, ours: int, theirs: dict[str, int]) -> list[str]:
    best = min(theirs, key=lambda name: theirs[name])
    ratio = f"{ours / theirs[best]:.2f} times" if theirs[best] else "more than"
    reached = "reached" if 2 * ours <= theirs[best] else "**not reached**"
    return [
        f"- {task}: {ours} errors, {ratio} those of the best yardstick ({best}, {theirs[best]}); half of them: {reached}."
    ]


def _right(errors: int, of: int) -> str:
    found = share(of - errors, of)
    return f"{found.value:.3f} ({found.low:.3f}-{found.high:.3f})"


def _auc(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def main() -> None:
    """Compare, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--install", action="store_true", help="fetch missing yardsticks first")
    parser.add_argument("--check", metavar="FILE", help="labelled messages as JSON lines to judge as well")
    parser.add_argument("--out", metavar="FILE", help="write the results there, such as benchmarks/accuracy.md")
    wish = parser.parse_args()
    if wish.install:
        install()
    corpus = load_corpus(resource("models/corpus"))
    train = [e for e in corpus if not e.for_testing]
    parts = {"Testing part of the corpus": [e for e in corpus if e.for_testing]}
    if wish.check:
        parts[f"Messages of {os.path.basename(wish.check)}"] = list(load_labelled((wish.check,)).examples)
    said = [
        "# Accuracy beside other filters",
        "",
        "Made by `python benchmarks/accuracy.py --install --check FILE --out benchmarks/accuracy.md`.",
        "",
    ]
    said += [*HOW, "", f"Versions: {', '.join(versions())}.", ""]
    rows, missing = compare(train, parts)
    for title, test in parts.items():
        said += table(title, rows[title], test)
    said += [f"{line}\n" for line in missing]
    text = "\n".join(said).rstrip("\n") + "\n"
    print(text)
    if wish.out:
        with open(wish.out, "w", encoding="utf-8") as file:
            file.write(text)


HOW = (
    "All learn from the training part of `models/corpus` and are asked about messages of author groups that no training saw; the",
    "yardsticks see sender, subject and text. *Kind*: five classes; for the filters of two classes one filter a kind, the surest wins.",
    "*Unwanted*: pitch and scam against recruiter, personal and other. *Shotgun*: among offers, those fired at everyone against the",
    "rest. Two-class answers are cut at one half, triage's shotgun score at the line of `rules.yaml`. triage judges by rules and model",
    "as shipped, without a profile; `unsure` is not used here: its best guess counts. Accuracy with 95 % intervals (Wilson).",
)

if __name__ == "__main__":
    main()
