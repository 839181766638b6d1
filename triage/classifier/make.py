"""``triage train``: corpus -> model file, with what was measured on the way."""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Iterator

from triage.classifier.corpus import Example, load_corpus
from triage.settings import resource

MODEL_NAME = "triage.safetensors"


def make_model(corpus: str | None = None, out: str | None = None) -> Iterator[str]:
    """Train on every example that is not for testing and write the model; tells what it does, line by line."""
    from triage.classifier import train

    started = time.monotonic()
    folder = corpus or resource("models/corpus")
    examples = [e for e in load_corpus(folder) if not e.for_testing]
    yield f"{len(examples)} labelled messages of {len({e.group for e in examples})} author groups"
    trained = train.learn(examples, train.features_of(examples))
    path = out or os.path.join(resource("models"), MODEL_NAME)
    train.save(
        path, trained, [1.0] * trained.weights.shape[1], {"messages": len(examples), "corpus": corpus_digest(examples)}
    )
    yield f"{len(trained.names)} features -> {path} ({os.path.getsize(path) / 1e6:.1f} MB, {time.monotonic() - started:.0f} s)"


def corpus_digest(examples: list[Example]) -> str:
    """Changes when any text or label changes."""
    digest = 0
    for e in sorted(examples, key=lambda e: e.id):
        digest = zlib.crc32(f"{e.id}\0{e.kind}\0{e.care}\0{e.message.text}\0".encode(), digest)
    return f"{digest:08x}"
