"""Which learner and which features travel to hands that training never saw: the kind, leaving one hand out.

    python benchmarks/classifier.py [NAME...]

The hand is the last letter of an author group (``de-a``, ``en-a`` and ``he-a`` are one), so every answer is about messages
of a hand that had no part in training. Only training groups are used. Prints macro-F1 and accuracy of the kind by the
classifier alone, without the rules; ``benchmarks/classifier.md`` tells what was tried and what was decided.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.naive_bayes import ComplementNB
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from triage.classifier import train
from triage.classifier.corpus import load_corpus
from triage.classifier.features import SENDER, Features
from triage.classifier.shape import text_shape
from triage.classifier.vectors import load_vectors
from triage.facts import read_message
from triage.types import KINDS

CORPUS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "models", "corpus")
Rows = list[dict[str, float]]


class Data(NamedTuple):
    """The training part of the corpus."""

    items: list[Features]
    rows: Rows
    shapes: list[set[str]]
    kinds: Any
    hands: Any


def load() -> Data:
    """Messages, their features and who wrote them."""
    examples = [e for e in load_corpus(CORPUS) if not e.for_testing]
    items = train.features_of(examples)
    shapes = [{f"e {says}" for says in text_shape(read_message(e.message))} for e in examples]
    kinds = np.array([KINDS.index(e.kind) for e in examples])
    return Data(items, [train.values(i) for i in items], shapes, kinds, np.array([e.group[-1] for e in examples]))


def logistic(c: float = train.KIND_C) -> Any:
    """The learner in use."""
    return LogisticRegression(C=c, class_weight="balanced", max_iter=300, tol=1e-3)


def boosting() -> Any:
    """Trees on the 100 strongest directions: not linear, hence no look-up; here to know what it would give."""
    return make_pipeline(
        TruncatedSVD(100, random_state=0),
        HistGradientBoostingClassifier(max_iter=150, class_weight="balanced", random_state=0),
    )


def without(data: Data, drop: Callable[[str, set[str]], bool]) -> Rows:
    """The rows without the features that ``drop`` says."""
    pairs = zip(data.rows, data.shapes, strict=True)
    return [{name: value for name, value in row.items() if not drop(name, shape)} for row, shape in pairs]


def answers(
    data: Data, rows: Sequence[Mapping[str, float]], learner: Callable[[], Any], loud: float, rarity: bool
) -> Any:
    """What is said of each message by a model that knows no message of its hand."""
    columns = train.vocabulary(rows)
    x = train.matrix(rows, columns) @ sparse.diags(train.loudness(rows, columns) if rarity else [1.0] * len(columns))
    if loud:
        x = sparse.hstack([x, sparse.csr_matrix(load_vectors().block(data.items) * loud)]).tocsr()
    said = np.zeros(len(data.kinds), dtype=int)
    for hand in sorted(set(data.hands)):
        rest = data.hands != hand
        said[~rest] = learner().fit(x[rest], data.kinds[rest]).predict(x[~rest])
    return said


def experiments(data: Data) -> dict[str, Callable[[], Any]]:
    """Name -> answers."""
    everything = data.rows

    def of(
        rows: Rows, learner: Callable[[], Any] = logistic, loud: float = 1.0, rarity: bool = True
    ) -> Callable[[], Any]:
        return lambda: answers(data, rows, learner, loud, rarity)

    def old(name: str, shape: set[str]) -> bool:
        return name.startswith(f"e {SENDER}") or name in shape

    return {
        "in use": of(everything),
        "no louder rare words": of(everything, rarity=False),
        "no word vectors": of(everything, loud=0),
        "no sender": of(without(data, lambda name, _: name.startswith(f"e {SENDER}"))),
        "no shape of the text": of(without(data, lambda name, shape: name in shape)),
        "none of the three": of(without(data, old), loud=0),
        "no character n-grams": of(without(data, lambda name, _: name[0] == "c")),
        "no pairs of words": of(without(data, lambda name, _: name[0] == "w" and " " in name[2:])),
        "n-grams of 3 only": of(without(data, lambda name, _: name[0] == "c" and len(name) > 5)),
        "evidence only": of(without(data, lambda name, _: name[0] != "e"), loud=0),
        "words only": of(without(data, lambda name, _: name[0] != "w"), loud=0),
        "C = 2": of(everything, lambda: logistic(2)),
        "C = 30": of(everything, lambda: logistic(30)),
        "linear SVM": of(everything, lambda: LinearSVC(C=0.5, class_weight="balanced")),
        "naive Bayes": of(everything, lambda: ComplementNB(alpha=0.01), loud=0),
        "gradient boosting": of(everything, boosting),
    }


def main(names: Sequence[str]) -> None:
    """Print one line an experiment."""
    data = load()
    table = experiments(data)
    for name in names or table:
        started = time.monotonic()
        said = table[name]()
        f1 = f1_score(data.kinds, said, average="macro")
        print(
            f"{name:22} macro-F1 {f1:.3f}  accuracy {accuracy_score(data.kinds, said):.3f}  {time.monotonic() - started:4.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
