"""fastText in an environment of its own: labelled texts and questions as JSON in, a row of chances a question out."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from typing import Any

import fasttext


def line(text: str) -> str:
    """fastText reads one text a line."""
    return " ".join(text.lower().split())


def main() -> None:
    """Learn, answer, in the order of the classes asked for."""
    wish: dict[str, Any] = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "train.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"__label__{label} {line(text)}\n" for label, text in wish["train"])
        model = fasttext.train_supervised(
            path, lr=0.5, epoch=50, wordNgrams=2, minn=3, maxn=5, thread=1, seed=1, verbose=0
        )
    rows = []
    for text in wish["ask"]:
        # The wrapped call: fasttext's own predict() does not work with numpy 2.
        said = {
            label.removeprefix("__label__"): chance
            for chance, label in model.f.predict(line(text) + "\n", -1, 0.0, "strict")
        }
        rows.append([float(said.get(name, 0.0)) for name in wish["classes"]])
    json.dump(rows, sys.stdout)


if __name__ == "__main__":
    main()
