"""Word vectors: what lets training weigh words that no labelled message holds, by the company they keep elsewhere.

Only training reads them. A linear model over the sum of a message's word vectors is a weight a word, so what is learned
goes into the table of weights like any other word's and scoring stays a look-up. ``tools/word_vectors.py`` makes the file.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse

from triage.classifier.features import Features
from triage.errors import ModelError
from triage.settings import resource

NAME = "vectors.npz"
SCALE = 1.33
"""How loud the vectors are beside the words themselves: a message's squared length is 3 on average, its words' 0.6, its
evidence's 3.7, its n-grams' 1.2. Leaving one author's hand out, half that length gave .858 of macro-F1, this .866."""


class Vectors(NamedTuple):
    """Unit vectors of levelled words, scaled: ``rows[numbers[word]]``."""

    numbers: dict[str, int]
    rows: Any

    def block(self, items: Sequence[Features]) -> Any:
        """One row a message: the sum of its words' vectors, scaled as the scorer scales a word."""
        row, column, value = [], [], []
        for number, item in enumerate(items):
            known = [self.numbers[stem] for stem in item.stems if stem in self.numbers]
            row += [number] * len(known)
            column += known
            value += [1 / math.sqrt(len(item.words) or 1)] * len(known)
        which = sparse.csr_matrix((value, (row, column)), shape=(len(items), len(self.numbers)), dtype=np.float64)
        return which @ self.rows

    def weights(self, learned: Any) -> Any:
        """The weights of all words, one column an output, from the weights of the dimensions, one row an output."""
        return self.rows @ learned.T


@cache
def load_vectors() -> Vectors:
    """The vectors that come with the program. Raises ModelError when they are missing or unreadable."""
    path = resource(f"models/{NAME}")
    try:
        with np.load(path, allow_pickle=False) as data:
            words = bytes(data["words"]).decode().split("\n")
            rows = data["vectors"].astype(np.float64) * SCALE / 127
    except (OSError, KeyError, ValueError) as error:
        raise ModelError(f"{path}: no word vectors ({error}); reinstall triage") from error
    return Vectors({word: number for number, word in enumerate(words)}, rows)
