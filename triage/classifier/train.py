"""Training, with scikit-learn. What it writes is data that ``model.py`` reads without it.

Kind is a multinomial logistic regression. Care is ordinal: one vector, two thresholds (shotgun above, tailored
below), learned as one logistic regression over the message asked twice, "more than tailored?" and "shotgun?".
"""

from __future__ import annotations

import json
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from triage.classifier.corpus import Example
from triage.classifier.features import EVIDENCE_SCALE, SENDER, Features, features, grams
from triage.classifier.model import OUTPUTS, write_model
from triage.classifier.vectors import Vectors, load_vectors
from triage.facts import find_facts, read_message
from triage.types import CARES, KINDS

RARE_WORD, RARE_GRAM = 2, 3
KIND_C, CARE_C = 8.0, 4.0
PASTED = 0.4
"""Every message teaches twice, so much of it without its sender, as a pasted one comes. Leaving one author's hand out,
macro-F1 without senders rises from .814 to .840, with them it stays at .865."""


class Trained(NamedTuple):
    """What was learned: feature names in the order of the rows of ``weights`` (float32, one column an output)."""

    names: tuple[str, ...]
    weights: Any
    intercepts: tuple[float, ...]
    thresholds: tuple[float, float]
    """Care logits above the first are shotgun, below the second tailored."""


def features_of(examples: Iterable[Example]) -> list[Features]:
    """The features of examples, by the program's own reading of them."""
    found = []
    for example in examples:
        reading = read_message(example.message)
        found.append(features(reading, find_facts(reading)))
    return found


def without_sender(item: Features) -> Features:
    """The features of the same message pasted: what the sender says is not known."""
    return item._replace(evidence=tuple(e for e in item.evidence if not e.startswith(SENDER)))


def values(item: Features) -> dict[str, float]:
    """Feature name -> value, as the scorer weighs them."""
    named: dict[str, float] = {}
    word = 1 / math.sqrt(len(item.words) or 1)
    named.update((f"w {w}", word) for w in item.words)
    named.update((f"e {e}", EVIDENCE_SCALE) for e in item.evidence)
    counts = Counter(gram for stem in item.stems for gram in grams(stem))
    gram = 1 / math.sqrt(counts.total() or 1)
    named.update((f"c {g}", n * gram) for g, n in counts.items())
    return named


def vocabulary(rows: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """The features that enough messages have; of two with one key the later in the alphabet goes."""
    seen = Counter(name for row in rows for name in row)
    kept = sorted(n for n, count in seen.items() if count >= (RARE_GRAM if n[0] == "c" else RARE_WORD))
    unique = sorted({zlib.crc32(name.encode()): name for name in reversed(kept)}.values())
    return {name: index for index, name in enumerate(unique)}


def matrix(rows: Sequence[Mapping[str, float]], columns: Mapping[str, int]) -> Any:
    """Rows as a sparse matrix over the vocabulary."""
    data, indices, starts = [], [], [0]
    for row in rows:
        for name, value in row.items():
            if name in columns:
                indices.append(columns[name])
                data.append(value)
        starts.append(len(indices))
    return sparse.csr_matrix((data, indices, starts), shape=(len(rows), len(columns)))


def loudness(rows: Sequence[Mapping[str, float]], columns: Mapping[str, int]) -> Any:
    """By how much each feature is scaled while learning: rare words and n-grams more, so that they are held back less.

    Learned weights are multiplied by it, so scoring knows nothing of it. Inverse document frequency, over 3: leaving an
    author's hand out, macro-F1 of the kind .880, without .865, without the division .859.
    """
    seen = Counter(name for row in rows for name in row)
    rarity = [1.0 if name[0] == "e" else (math.log((1 + len(rows)) / (1 + seen[name])) + 1) / 3 for name in columns]
    return np.array(rarity)


def learn(
    examples: Sequence[Example],
    items: Sequence[Features],
    kind_c: float = KIND_C,
    care_c: float = CARE_C,
    counts: Sequence[float] | None = None,
) -> Trained:
    """Fit both models. The same examples in the same order give the same numbers.

    ``counts``: as how many messages each counts, else each as one. An offer without a care teaches its kind only.
    """
    rows = [values(item) for item in items]
    columns = vocabulary(rows)
    vectors = load_vectors()
    dense = sparse.csr_matrix(vectors.block(items))
    pasted = [values(without_sender(item)) for item in items]
    loud = loudness(rows, columns)
    x = sparse.vstack(
        [sparse.hstack([matrix(each, columns) @ sparse.diags(loud), dense]) for each in (rows, pasted)]
    ).tocsr()
    weight = np.ones(len(examples)) if counts is None else np.array(counts)
    weight = np.concatenate([weight * (1 - PASTED), weight * PASTED])
    twice = [*examples, *examples]
    kind = LogisticRegression(C=kind_c, max_iter=1000, tol=1e-4, class_weight="balanced")
    kind.fit(x, np.array([KINDS.index(e.kind) for e in twice]), weight)
    vector, thresholds = _learn_care(x, twice, care_c, weight)
    learned = np.vstack([kind.coef_, vector])
    learned[:, : len(columns)] *= loud
    names, weights = _in_one_table(columns, learned, vectors)
    intercepts = (*(float(np.float32(v)) for v in kind.intercept_), 0.0)
    return Trained(names, weights, intercepts, thresholds)


def _in_one_table(columns: Mapping[str, int], learned: Any, vectors: Vectors) -> tuple[tuple[str, ...], Any]:
    """Names and weights of all features; what the vectors say of a word is added to the word's own weight."""
    of_words = dict(
        zip((f"w {word}" for word in vectors.numbers), vectors.weights(learned[:, len(columns) :]), strict=True)
    )
    own = dict(zip(columns, learned[:, : len(columns)].T, strict=True))
    taken = {zlib.crc32(name.encode()) for name in columns}
    names = (*columns, *(name for name in sorted(of_words) if name not in own and _takes(taken, name)))
    nothing = np.zeros(len(learned))
    weights = np.array([own.get(name, nothing) + of_words.get(name, nothing) for name in names], dtype="<f4")
    return names, weights


def _takes(taken: set[int], name: str) -> bool:
    """Is the key of a name free? It is taken from then on."""
    key = zlib.crc32(name.encode())
    free = key not in taken
    taken.add(key)
    return free


def _learn_care(x: Any, examples: Sequence[Example], c: float, weight: Any = None) -> tuple[Any, tuple[float, float]]:
    offers = [index for index, example in enumerate(examples) if example.kind == "recruiter" and example.care]
    care = np.array([CARES.index(examples[index].care or "") for index in offers])
    asked = x[offers]
    which = np.repeat([[1.0, 0.0], [0.0, 1.0]], len(offers), axis=0) * 4
    twice = sparse.hstack([sparse.vstack([asked, asked]), sparse.csr_matrix(which)]).tocsr()
    truth = np.concatenate([care == 0, care < 2])
    twofold = None if weight is None else np.concatenate([weight[offers], weight[offers]])
    fitted = LogisticRegression(C=c, max_iter=1000, tol=1e-5, fit_intercept=False).fit(twice, truth, twofold)
    vector = fitted.coef_[0]
    return vector[:-2], (float(-4 * vector[-2]), float(-4 * vector[-1]))


def save(
    path: str,
    trained: Trained,
    temperature: Sequence[float],
    about: Mapping[str, Any],
    taste: Mapping[str, Any] | None = None,
) -> None:
    """Write the model file, its care thresholds on the calibrated scale. ``about`` is kept for people, ``taste`` is of
    own labels."""
    keys = np.array([zlib.crc32(name.encode()) for name in trained.names], dtype="<u4")
    order = np.argsort(keys, kind="stable")
    settings = {
        "outputs": list(OUTPUTS),
        "intercepts": list(trained.intercepts),
        "temperature": list(temperature),
        "thresholds": [value * temperature[-1] for value in trained.thresholds],
        "about": dict(about),
    } | ({"taste": dict(taste)} if taste else {})
    names = "\n".join(trained.names[i] for i in order).encode()
    names += b"\n" * (-len(names) % 4)
    write_model(path, json.loads(json.dumps(settings)), keys[order].tobytes(), trained.weights[order].tobytes(), names)
