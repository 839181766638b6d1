"""What forty corrections of one sort are worth: the error on that sort, and everywhere else, before and after.

    python benchmarks/corrections.py [--taste] [COUNT]

A model is learned without the author groups that play the reader's mail. A reader with a rule of their own corrects COUNT
(40) of that mail that the program answers otherwise, `triage train` learns from them as it does for everybody, and the
testing author groups, which no training saw, are judged before and after. An error is an answer on the other side: taken
(fit, ask) where the reader would not, or put aside (decline, shotgun) where the reader would look. With --taste only the
taste is learned and the model stays: that takes a minute instead of ten.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from typing import NamedTuple

from triage import commands
from triage.classifier.corpus import Example, load_corpus
from triage.classifier.make import make_model
from triage.classifier.model import load_model
from triage.learning.labels import add_label, label_of, read_labels
from triage.learning.own_model import OWN
from triage.learning.taste import labelled_offers, learn_taste, ordinary_offers
from triage.learning.teach import train_own
from triage.options import Options
from triage.pipeline import Judge
from triage.settings import resource
from triage.surroundings import Surroundings

PROFILE = "status: searching\nlanguages: [de, en, he]\n"


READER = ("de-e", "en-e", "he-b", "fit-a", "de-f", "en-f", "xx-a")
"""The author groups that play the reader's mail."""


class Sort(NamedTuple):
    """A rule of one reader: which offers it is about, and what the reader says of them."""

    name: str
    holds: Callable[[Example], bool]
    says: str


SORTS = (
    Sort("nothing from clients without a name", lambda e: bool(e.facts.get("client_anonymous")), "decline"),
    Sort("nothing on a day rate or by a temp agency", lambda e: e.facts.get("contract") in ("freelance", "temp"), "decline"),
    Sort("agencies that say who they are are fine with me", lambda e: "agency" in e.facts, "ask"),
)  # fmt: skip


def main() -> None:
    """Measure and print one line a sort."""
    words = [word for word in sys.argv[1:] if word != "--taste"]
    count = int(words[0]) if words else 40
    learn = learn_taste_only if "--taste" in sys.argv else learn_all
    corpus = resource("models/corpus")
    with tempfile.TemporaryDirectory() as folder:
        base, bundled = os.path.join(folder, "corpus"), os.path.join(folder, "base.safetensors")
        os.mkdir(base)
        for name in os.listdir(corpus):
            if not name.startswith(READER):
                shutil.copy(os.path.join(corpus, name), base)
        list(make_model(base, bundled))
        for sort in SORTS:
            _measure(
                sort, count, World(corpus, base, bundled, os.path.join(folder, sort.name.replace(" ", "-"))), learn
            )


class World(NamedTuple):
    """Where things lie: the whole corpus, the part the base model knows, that model, the reader's data."""

    corpus: str
    base: str
    model: str
    data: str


def learn_all(judge: Judge, world: World) -> Judge:
    """What `triage train --anyway` makes of the labels."""
    env = {"TRIAGE_DATA_DIR": world.data}
    for line in train_own(env, world.base, world.model, anyway=True, judge=judge):
        print("   ", line)
    return judge._replace(model=load_model(os.path.join(world.data, OWN)))


def learn_taste_only(judge: Judge, world: World) -> Judge:
    """The same model with the taste that the labels show."""
    labels = read_labels(os.path.join(world.data, "labels.jsonl")).last().values()
    base = [e.message for e in load_corpus(world.base) if e.kind == "recruiter" and not e.for_testing]
    learned = learn_taste(labelled_offers(judge, labels), ordinary_offers(judge, base), judge.engine.rules.lines)
    return judge._replace(model=judge.model.with_header({**judge.model.header, "taste": learned.taste}))


def _measure(sort: Sort, count: int, world: World, learn: Callable[[Judge, World], Judge]) -> None:
    os.makedirs(world.data)
    judge = _judge(world)
    corpus = load_corpus(world.corpus)
    asked = [e for e in corpus if e.for_testing and (e.kind != "recruiter" or e.facts)]
    mail = [e for e in corpus if e.group in READER and e.kind == "recruiter" and sort.holds(e)]
    corrected = [e for e in mail if _side(_answer(judge, e)) not in ("", _side(sort.says))][:count]
    for example in corrected:
        label = label_of(example.message, sort.says, "2026-01-01", "message", _answer(judge, example))
        add_label(os.path.join(world.data, "labels.jsonl"), label)
    after = learn(judge, world)
    mine = [e for e in asked if e.kind == "recruiter" and sort.holds(e)]
    errors = [sum(_side(_answer(j, e)) != _side(sort.says) for e in mine) for j in (judge, after)]
    rest = [
        (_answer(judge, e), _answer(after, e), _truth(e))
        for e in asked
        if not (e.kind == "recruiter" and sort.holds(e))
    ]
    won = sum(a != t and b == t for a, b, t in rest)
    lost = sum(a == t and b != t for a, b, t in rest)
    print(f"{sort.name}: {len(corrected)} corrections; errors on the sort {errors[0]} -> {errors[1]} of {len(mine)}; "
          f"of {len(rest)} others {won} came right, {lost} went wrong")  # fmt: skip


def _side(answer: str) -> str:
    """Taken or put aside, "" for no offer."""
    return "taken" if answer in ("fit", "ask") else "aside" if answer in ("decline", "shotgun") else ""


def _truth(example: Example) -> str:
    """What a reader without wishes says: kinds by their name; of offers, what the labelled care and role make of them."""
    if example.kind != "recruiter":
        return example.kind
    return "shotgun" if example.care == "shotgun" and "role" not in example.facts else "ask"


def _answer(judge: Judge, example: Example) -> str:
    return judge.judge(example.message).verdict.verdict


def _judge(world: World) -> Judge:
    path = os.path.join(world.data, "profile.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PROFILE)
    around = Surroundings({"TRIAGE_DATA_DIR": ""}, world.data, sys.stdin.buffer, sys.stdout, sys.stderr)
    judge, _ = commands.make_judge(Options(profile=path), around, "en")
    return judge._replace(model=load_model(world.model))


if __name__ == "__main__":
    main()
