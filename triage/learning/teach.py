"""``triage train``: the bundled corpus and the reader's own labels become the reader's own model, if it is no worse.

The two recipes, with the labels that the model in use knew and with all of them, are learned again without the
messages they are then asked about: author groups of the corpus and senders of own labels are never on both sides.
"""

from __future__ import annotations

import math
import os
import time
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from triage.classifier.corpus import Example, load_corpus
from triage.classifier.features import Features
from triage.classifier.make import corpus_digest
from triage.learning.files import LearningError, discard, locked
from triage.learning.labels import Label, Labels, message_of, needed_path, read_labels, set_aside
from triage.learning.overrides import kind_of_label
from triage.learning.own_model import InUse, install, model_folder, model_in_use, training_lock
from triage.learning.taste import Learned, labelled_offers, learn_taste, ordinary_offers
from triage.records import TYPE_CHECKING, NamedTuple
from triage.settings import shown_path
from triage.types import KINDS

if TYPE_CHECKING:
    from typing import Any

    from triage.classifier.train import Trained
    from triage.pipeline import Judge


OWN_COUNTS = 3.0
"""As how many messages of the corpus one own label counts."""
FOLDS = 3
OWN = "own:"
"""How the author groups of own labels begin."""


class Score(NamedTuple):
    """Messages that only the new model gets right, that both or none do, that only the one in use gets right."""

    won: int
    tied: int
    lost: int

    def line(self, name: str) -> str:
        """For people."""
        return f"{name}: won {self.won}, tied {self.tied}, lost {self.lost}"


class _Task(NamedTuple):
    """What one learning of the comparison needs: what to learn from, and what to ask then."""

    examples: tuple[Example, ...]
    items: tuple[Features, ...]
    asked: tuple[Features, ...]


def train_own(
    env: Mapping[str, str], corpus: str, bundled: str, *, anyway: bool = False, judge: Judge | None = None
) -> Iterator[str]:
    """Learn from corpus and own labels, compare, install; tells what it does, line by line. Raises TriageErrors.

    ``judge`` says what offers have about them and how they fit: taste is learned on top of that, without it none is.
    """
    folder = model_folder(env)
    with locked(training_lock(folder), wait=False, busy="another training is running"):
        path = needed_path(env)
        yield from set_aside(path)
        found = read_labels(path)
        yield from _tell_contradictions(found)
        own = own_examples(found.last().values())
        if not own:
            raise LearningError(f"{shown_path(path)}: no labels yet; make some with `triage review SOURCE`")
        used = model_in_use(env, bundled)
        yield from used.warnings
        base = [e for e in load_corpus(corpus) if not e.for_testing]
        taste = _taste(judge, found.last().values(), base)
        yield from _train(folder, used, base, own, anyway, taste)


def own_examples(labels: Iterable[Label]) -> list[Example]:
    """Labels as labelled messages, one author group a sender; those whose text is gone teach nothing."""
    return [
        Example(
            label.id, OWN + (label.sender or label.id), "und", message_of(label), kind_of_label(label.label), _care(label), {}, "", {}
        )
        for label in labels
        if label.text.strip()
    ]  # fmt: skip


def _care(label: Label) -> str | None:
    """The care a label states: to decline says some; fit and ask do when they correct a shotgun, else they say nothing."""
    if label.label in ("fit", "ask"):
        return "middling" if label.said == "shotgun" else None
    return {"shotgun": "shotgun", "decline": "middling"}.get(label.label)


def _tell_contradictions(found: Labels) -> Iterator[str]:
    for id, names in found.contradictions().items():
        yield f"{shown_path(id)}: labelled {', then '.join(names)}; the last label counts"


def _taste(judge: Judge | None, labels: Iterable[Label], base: Sequence[Example]) -> Learned | None:
    mine = labelled_offers(judge, labels) if judge else []
    if judge is None or not mine:
        return None
    ordinary = ordinary_offers(judge, [e.message for e in base if e.kind == "recruiter"])
    return learn_taste(mine, ordinary, judge.engine.rules.lines)


def _tell_taste(taste: Learned | None) -> Iterator[str]:
    if taste is None or not taste.won + taste.tied + taste.lost:
        return
    told = "; ".join(
        f"{axis}: "
        + ", ".join(f"{trait} {row[0]:+g}" for trait, row in sorted(rows.items(), key=lambda r: -abs(r[1][0])))
        for axis, rows in taste.taste.items()
    )
    yield Score(taste.won, taste.tied, taste.lost).line("your taste in offers") + f" ({told or 'nothing learned'})"


def _train(
    folder: str, used: InUse, base: Sequence[Example], own: Sequence[Example], anyway: bool, taste: Learned | None
) -> Iterator[str]:
    from triage.classifier import train

    started = time.monotonic()
    about = {
        "messages": len(base), "corpus": corpus_digest(list(base)), "own": sorted(map(fingerprint, own)), "own_counts": OWN_COUNTS,
    }  # fmt: skip
    known = used.model.header.get("about", {})
    same = (known.get("own"), known.get("corpus")) == (about["own"], about["corpus"])
    if not anyway and same and used.model.header.get("taste", {}) == (taste.taste if taste else {}):
        yield f"{len(own)} own labels, none new since the model in use was trained; nothing to do"
        return
    yield f"{len(base)} labelled messages of the corpus and {len(own)} of your own, each counted {OWN_COUNTS:g} times"
    examples = [*base, *own]
    items = train.features_of(examples)
    on_own, on_corpus = compare(examples, items, frozenset(known.get("own", ())))
    yield on_own.line("your labels")
    yield on_corpus.line("the corpus")
    yield from _tell_taste(taste)
    if not anyway and (worse := why_worse(on_own, on_corpus)):
        yield f"not installed, {worse}; the model in use stays (--anyway installs it all the same)"
        return
    made = os.path.join(folder, f"model.{os.getpid()}.new")
    try:
        _save(made, train.learn(examples, items, counts=_counts(examples)), used, about, taste)
        path = install(folder, made)
    except OSError as error:
        raise LearningError(
            f"{shown_path(made)}: cannot be written ({error.strerror}); the model in use stays"
        ) from error
    finally:
        discard(made)
        discard(f"{made}.{os.getpid()}.part")
    yield f"your model is in use: {shown_path(path)} ({time.monotonic() - started:.0f} s); `triage train --undo` takes it back"


def _save(path: str, trained: Trained, used: InUse, about: Mapping[str, Any], taste: Learned | None) -> None:
    from triage.classifier import train

    train.save(path, trained, used.model.header["temperature"], about, taste.taste if taste else None)


def compare(examples: Sequence[Example], items: Sequence[Features], known: frozenset[int]) -> tuple[Score, Score]:
    """New against in use, on own labels and on the corpus. ``known``: fingerprints of what the one in use learned from."""
    folds = _folds(examples)
    old = [not _is_own(e) or fingerprint(e) in known for e in examples]
    tasks = []
    for fold in range(FOLDS):
        rest = [i for i, f in enumerate(folds) if f != fold]
        asked = tuple(items[i] for i, f in enumerate(folds) if f == fold)
        for indices in ([i for i in rest if old[i]], rest):
            task = _Task(tuple(examples[i] for i in indices), tuple(items[i] for i in indices), asked)
            tasks.append(task)
    answers = _all_answers(tasks)
    outcomes: dict[bool, Counter[int]] = {True: Counter(), False: Counter()}
    for fold in range(FOLDS):
        asked_examples = [e for i, e in enumerate(examples) if folds[i] == fold]
        for example, before, after in zip(asked_examples, answers[2 * fold], answers[2 * fold + 1], strict=True):
            outcomes[_is_own(example)][_is_right(example, after) - _is_right(example, before)] += 1
    return _score(outcomes[True]), _score(outcomes[False])


def why_worse(on_own: Score, on_corpus: Score) -> str:
    """In words why the new model must not be installed, "" when it may.

    On the corpus it may lose what chance explains: two standard deviations of as many coin flips.
    """
    if on_own.lost > on_own.won:
        return "it is worse on your labels"
    if on_corpus.lost - on_corpus.won > 2 * math.sqrt(on_corpus.won + on_corpus.lost):
        return "it is worse on the corpus"
    return ""


def fingerprint(example: Example) -> int:
    """Tells one own label from another, and not what it says."""
    return zlib.crc32(
        f"{example.id}\0{example.kind}\0{example.care}\0{example.message.text}".encode("utf-8", "replace")
    )


def _score(counts: Counter[int]) -> Score:
    return Score(counts[1], counts[0], counts[-1])


def _is_own(example: Example) -> bool:
    return example.group.startswith(OWN)


def _is_right(example: Example, answer: tuple[str, bool]) -> bool:
    kind, shotgun = answer
    return kind == example.kind and (not example.care or shotgun == (example.care == "shotgun"))


def _counts(examples: Sequence[Example]) -> list[float]:
    return [OWN_COUNTS if _is_own(e) else 1.0 for e in examples]


def _folds(examples: Sequence[Example]) -> list[int]:
    """The fold of each example: groups stay whole, the largest are dealt first, each to the emptiest fold."""
    sizes = Counter(e.group for e in examples)
    filled = {True: [0] * FOLDS, False: [0] * FOLDS}
    fold_of: dict[str, int] = {}
    for group, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        mine = filled[group.startswith(OWN)]
        fold_of[group] = mine.index(min(mine))
        mine[fold_of[group]] += size
    return [fold_of[e.group] for e in examples]


def _all_answers(tasks: Sequence[_Task]) -> list[list[tuple[str, bool]]]:
    """Two processes halve the wait; for a few messages starting them costs more than it saves."""
    if len(tasks[0].examples) < 300 or (os.cpu_count() or 1) < 2:
        return [answers_of(task) for task in tasks]
    from joblib import Parallel, delayed

    return list(Parallel(n_jobs=2)(delayed(answers_of)(task) for task in tasks))


def answers_of(task: _Task) -> list[tuple[str, bool]]:
    """Kind and "is it a shotgun?" of each message asked about, from a model learned for the purpose."""
    from triage.classifier import train

    if not task.asked:
        return []
    trained = train.learn(task.examples, task.items, counts=_counts(task.examples))
    columns = {name: index for index, name in enumerate(trained.names)}
    logits = train.matrix([train.values(item) for item in task.asked], columns) @ trained.weights + trained.intercepts
    return [(KINDS[int(row[: len(KINDS)].argmax())], bool(row[-1] > trained.thresholds[0])) for row in logits]
