"""The trained model: numbers in a file, read without numpy, scored by look-ups and sums.

The file is laid out as safetensors are (8 bytes of header length, a JSON header, raw little-endian tensors), so any
safetensors reader opens it and nothing in it is ever executed. ``keys`` are sorted CRC-32 of feature names,
``weights`` their rows, one column an output.
"""

from __future__ import annotations

import json
import math
import os
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from triage.classifier.features import EVIDENCE_SCALE, Features, grams
from triage.errors import ModelError
from triage.languages import LANGUAGES
from triage.records import TYPE_CHECKING, NamedTuple
from triage.types import KINDS

if TYPE_CHECKING:
    from typing import Any


VERSION = 1
OUTPUTS = (*KINDS, "care")
"""One column each: a logit a kind, and one for care that grows towards shotgun."""
_MEMO = 10_000
_MANY = 50
"""From so many messages on a table of all keys pays: it takes 5 ms to make and halves the time of a message."""


class Scores(NamedTuple):
    """``logits``: output -> value, calibrated. ``words``: output -> the words that spoke loudest for it."""

    logits: Mapping[str, float]
    words: Mapping[str, tuple[str, ...]]


class Model:
    """A model ready to score. ``header`` is its metadata: version, outputs, intercepts, thresholds, digest."""

    def __init__(self, header: Mapping[str, Any], keys: memoryview[int], weights: memoryview[float]) -> None:
        self.header = header
        self._keys, self._weights = keys, weights
        self._width = len(header["outputs"])
        self._stems: dict[str, tuple[float, ...]] = {}
        self._rows: dict[int, tuple[float, ...]] = {}
        self._places: dict[int, int] | None = None
        self._scored = 0

    def with_header(self, header: Mapping[str, Any]) -> Model:
        """The same weights under another header."""
        return Model(header, self._keys, self._weights)

    def logits(self, features: Features) -> list[float]:
        """One value an output, in the order of ``header["outputs"]``."""
        return self._sum(features, [row for _, row in self._known("w ", features.words)])

    def score(self, features: Features) -> Scores:
        """Logits by output, with the words that spoke for each."""
        outputs: Sequence[str] = self.header["outputs"]
        self._scored += 1
        if self._scored == _MANY:
            self._places = {key: at for at, key in enumerate(self._keys)}
        known = self._known("w ", features.words)
        logits = dict(zip(outputs, self._sum(features, [row for _, row in known]), strict=True))
        spoken = [(row, word) for word, row in known if _says_something(word)]
        return Scores(logits, {output: _loudest(spoken, column) for column, output in enumerate(outputs)})

    def weight(self, name: str) -> tuple[float, ...]:
        """The row of a feature, zeros for one the model does not know."""
        at = self._find(name)
        return self._row(at) if at >= 0 else (0.0,) * self._width

    def _sum(self, features: Features, words: Sequence[tuple[float, ...]]) -> list[float]:
        evidence = [row for _, row in self._known("e ", features.evidence)]
        stems = [self._stem(stem) for stem in features.stems]
        sums = [float(x) for x in self.header["intercepts"]]
        for rows, factor in (
            (words, 1 / math.sqrt(len(features.words) or 1)),
            (evidence, EVIDENCE_SCALE),
            (stems, 1 / math.sqrt(sum(row[-1] for row in stems) or 1)),
        ):
            if rows:  # a stem's row ends with the number of its n-grams, which is no column
                sums = [
                    value + factor * sum(column) for value, column in zip(sums, zip(*rows, strict=True), strict=False)
                ]
        return [value * factor for value, factor in zip(sums, self.header["temperature"], strict=True)]

    def _known(self, block: str, names: Iterable[str]) -> list[tuple[str, tuple[float, ...]]]:
        """The features that the model knows, with their rows."""
        found = [(name, self._find(block + name)) for name in names]
        return [(name, self._row(at)) for name, at in found if at >= 0]

    def _find(self, name: str) -> int:
        key = zlib.crc32(name.encode())
        if self._places is not None:
            return self._places.get(key, -1)
        at = bisect_left(self._keys, key)
        return at if at < len(self._keys) and self._keys[at] == key else -1

    def _row(self, at: int) -> tuple[float, ...]:
        row = self._rows.get(at)
        if row is None:
            row = tuple(self._weights[at * self._width : (at + 1) * self._width])
            if len(self._rows) < _MEMO:
                self._rows[at] = row
        return row

    def _stem(self, stem: str) -> tuple[float, ...]:
        """The summed rows of a word's n-grams, and their number. Remembered: words come again and again."""
        row = self._stems.get(stem)
        if row is None:
            pieces = list(grams(stem))
            rows = [r for _, r in self._known("c ", pieces)]
            sums = map(sum, zip(*rows, strict=True)) if rows else (0.0,) * self._width
            row = (*sums, float(len(pieces)))
            if len(self._stems) >= _MEMO:
                self._stems.clear()
            self._stems[stem] = row
        return row


def _loudest(rows: Sequence[tuple[tuple[float, ...], str]], column: int) -> tuple[str, ...]:
    """The three words that spoke loudest for an output."""
    spoken = sorted((-row[column], word) for row, word in rows if row[column] > 0)
    return tuple(word for _, word in spoken[:3])


@lru_cache(maxsize=_MEMO)
def _says_something(words: str) -> bool:
    """Is it worth showing to people: no class, no sign, not only stop words?"""
    parts = words.split()
    return (
        "<" not in words
        and all(p[0].isalpha() for p in parts)
        and any(len(p) > 4 and p not in _stop_words() for p in parts)
    )


@cache
def _stop_words() -> frozenset[str]:
    return frozenset().union(*(language.stop_words for language in LANGUAGES.values()))


def load_model(path: str) -> Model:
    """The model in ``path``. Raises ModelError, in one line, when it is missing, cut, changed or of another version."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ModelError(f"{path}: no model ({error.strerror}); run 'triage train' or reinstall triage") from error
    return read_model(data, path)


def read_model(data: bytes, path: str) -> Model:
    """The model in ``data``; ``path`` names it in errors."""
    header, start = _header(data, path)
    meta = header.get("__metadata__", {})
    if str(meta.get("version")) != str(VERSION):
        raise ModelError(
            f"{path}: model version {meta.get('version')!r}, this program reads {VERSION}; run 'triage train'"
        )
    body = memoryview(data)[start:]
    if str(zlib.crc32(body)) != meta.get("crc32"):
        raise ModelError(
            f"{path}: the model is cut or was changed (checksum differs); run 'triage train' or reinstall triage"
        )
    try:
        settings = json.loads(meta["settings"])
        if tuple(settings["outputs"]) != OUTPUTS:
            raise ModelError(
                f"{path}: the model tells {settings['outputs']}, this program needs {list(OUTPUTS)}; run 'triage train'"
            )
        keys = _tensor(header, body, "keys").cast("I")
        weights = _tensor(header, body, "weights").cast("f")
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: not a triage model ({error}); run 'triage train'") from error
    return Model(settings, keys, weights)


def _header(data: bytes, path: str) -> tuple[dict[str, Any], int]:
    try:
        size = int.from_bytes(data[:8], "little")
        if not 2 <= size <= len(data) - 8:
            raise ValueError("it ends too early")
        header = json.loads(data[8 : 8 + size])
        if not isinstance(header, dict):
            raise ValueError("its header is no mapping")
    except ValueError as error:
        raise ModelError(f"{path}: not a model, or cut ({error}); run 'triage train' or reinstall triage") from error
    return header, 8 + size


def _tensor(header: Mapping[str, Any], body: memoryview, name: str) -> memoryview:
    begin, end = header[name]["data_offsets"]
    return body[begin:end]


def write_model(path: str, settings: Mapping[str, Any], keys: bytes, weights: bytes, names: bytes) -> None:
    """Write a model whole or not at all. ``keys`` uint32, ``weights`` float32 rows, ``names`` one a line (for people)."""
    rows = len(keys) // 4
    tensors = {
        "keys": ("U32", [rows], keys),
        "weights": ("F32", [rows, len(settings["outputs"])], weights),
        "names": ("U8", [len(names)], names),
    }
    header: dict[str, Any] = {}
    at = 0
    for name, (dtype, shape, raw) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [at, at + len(raw)]}
        at += len(raw)
    body = keys + weights + names
    header["__metadata__"] = {
        "version": str(VERSION),
        "crc32": str(zlib.crc32(body)),
        "settings": json.dumps(settings, sort_keys=True),
    }
    text = json.dumps(header, sort_keys=True).encode()
    text += b" " * (-len(text) % 8)
    partial = f"{path}.{os.getpid()}.part"
    with open(partial, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text + body)
    os.replace(partial, path)
