"""``triage train``: corpus -> model file, with what was measured on the way."""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Iterator, Sequence

from triage.classifier.corpus import Example, load_corpus
from triage.records import TYPE_CHECKING
from triage.settings import resource
from triage.types import KINDS

if TYPE_CHECKING:
    from triage.classifier.calibrate import OutOfFold

MODEL_NAME = "triage.safetensors"


def make_model(corpus: str | None = None, out: str | None = None) -> Iterator[str]:
    """Train on every example that is not for testing and write the model; tells what it does, line by line."""
    from triage.classifier import calibrate, train

    started = time.monotonic()
    folder = corpus or resource("models/corpus")
    examples = [e for e in load_corpus(folder) if not e.for_testing]
    yield f"{len(examples)} labelled messages of {len({e.group for e in examples})} author groups"
    items = train.features_of(examples)
    trained, said = calibrate.learn_and_ask(examples, items)
    temperature = calibrate.temperatures(examples, said)
    yield _calibrated(examples, said, temperature)
    path = out or os.path.join(resource("models"), MODEL_NAME)
    about = {"messages": len(examples), "corpus": corpus_digest(examples), "calibration_folds": calibrate.FOLDS}
    train.save(path, trained, temperature, about)
    yield f"{len(trained.names)} features -> {path} ({os.path.getsize(path) / 1e6:.1f} MB, {time.monotonic() - started:.0f} s)"


def _calibrated(examples: Sequence[Example], said: OutOfFold, temperature: Sequence[float]) -> str:
    """What cross-validation says of the kinds, before and after calibration."""
    import numpy as np

    from triage.classifier.calibrate import FOLDS, kind_chances, off_by

    labels = np.array([KINDS.index(e.kind) for e in examples])
    chances = kind_chances(said.logits, temperature[0])
    right = (chances.argmax(axis=1) == labels).mean()
    return (
        f"cross-validation in {FOLDS} parts, author groups whole: kind accuracy {right:.3f}, temperature {temperature[0]} "
        f"(care {temperature[-1]}), calibration error {off_by(chances, labels):.3f} "
        f"(before {off_by(kind_chances(said.logits, 1.0), labels):.3f})"
    )


def corpus_digest(examples: list[Example]) -> str:
    """Changes when any text or label changes."""
    digest = 0
    for e in sorted(examples, key=lambda e: e.id):
        digest = zlib.crc32(f"{e.id}\0{e.kind}\0{e.care}\0{e.message.text}\0".encode(), digest)
    return f"{digest:08x}"
