"""One measurement from beginning to end: which messages, which judge, which figures."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from triage import commands
from triage.classifier.corpus import Example, load_corpus
from triage.classifier.model import load_model
from triage.errors import ConfigError
from triage.evaluation import outcomes
from triage.evaluation_figures import Reports, reports
from triage.evaluation_intervals import share
from triage.evaluation_labelled import load_labelled
from triage.options import Options
from triage.pipeline import Judge
from triage.render.card import Card, card_text
from triage.settings import resource
from triage.surroundings import Surroundings

BARE = {"TRIAGE_DATA_DIR": ""}
"""Surroundings without own labels and without a model of one's own: what is published is measured so."""
PROFILES = "examples/profiles"


class Wish(NamedTuple):
    """What is to be measured: ``paths``, else the testing part of the bundled corpus; or the reader's own labels."""

    paths: tuple[str, ...] = ()
    mine: bool = False
    bundled: bool = False
    """Of own labels: by the bundled model, whatever model is in use."""
    profile: str | None = None
    rules: str | None = None


def measure(wish: Wish, around: Surroundings) -> Reports:
    """The figures. Raises TriageErrors when there is nothing to measure or it cannot be read."""
    if wish.mine and wish.paths:
        raise ConfigError("--mine measures your own labels: name no PATH with it")
    if not wish.mine and (wish.bundled or wish.profile or wish.rules):
        raise ConfigError("--bundled, --profile and --rules go with --mine; all else is measured as it is shipped")
    return _measure_own(wish, around) if wish.mine else _measure_shipped(wish.paths, around)


def testing_part() -> list[Example]:
    """The messages of the bundled corpus that no training saw."""
    return [e for e in load_corpus(resource("models/corpus")) if e.for_testing]


def _measure_shipped(paths: tuple[str, ...], around: Surroundings) -> Reports:
    judge, _ = commands.make_judge(Options(), around._replace(cwd="", env=BARE), "en")
    notes = []
    if paths:
        found = load_labelled(paths)
        examples = list(found.examples)
        if found.doubtful:
            notes.append(f"{found.doubtful} doubtful left out: two careful readers could differ on them")
        known = trained_groups()
        trained = sum(e.group in known for e in examples)
        if trained:
            notes.append(f"{trained} are of author groups that the model was trained on: their figures flatter")
    else:
        examples = testing_part()
    return reports(outcomes(judge._replace(profile=None), examples, readers(around)), notes)


def trained_groups() -> frozenset[str]:
    """The author groups of the bundled corpus that the bundled model learned from."""
    return frozenset(e.group for e in load_corpus(resource("models/corpus")) if not e.for_testing)


def readers(around: Surroundings) -> dict[str, Judge]:
    """A judge for every example profile, its door open, so that fits can be told."""
    folder = resource(PROFILES)
    found = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".yaml"):
            options = Options(profile=os.path.join(folder, name))
            judge, _ = commands.make_judge(options, around._replace(cwd="", env=BARE), "en")
            found[name.removesuffix(".yaml")] = judge._replace(
                profile=judge.profile and judge.profile._replace(status="open")
            )
    return found


def _measure_own(wish: Wish, around: Surroundings) -> Reports:
    """The reader's own labels, by the profile, rules and model in use; the labels themselves have no say."""
    from triage.learning.files import LearningError
    from triage.learning.labels import labels_path, read_labels
    from triage.learning.teach import fingerprint, own_examples

    path = labels_path(around.env)
    labels = read_labels(path).last() if path and os.path.exists(path) else {}
    examples = [
        e._replace(fits={"you": "fit"}) if labels[e.id].label == "fit" else e for e in own_examples(labels.values())
    ]
    if not examples:
        raise LearningError("no labels of your own yet; make some with `triage review SOURCE`")
    judge = _own_judge(wish, around)
    known = frozenset(judge.model.header.get("about", {}).get("own", ()))
    fresh = [e for e in examples if fingerprint(e) not in known]
    if not fresh:
        raise LearningError(
            f"your model learned from all {len(examples)} of your labels; label more, or measure the bundled one with --bundled"
        )
    items = outcomes(judge, fresh, {"you": judge} if judge.profile else {})
    agreed = share(sum(o.verdict == labels[o.id].label for o in items), len(items))
    return reports(items, list(_own_notes(len(examples) - len(fresh), judge)))._replace(verdicts=agreed)


def _own_judge(wish: Wish, around: Surroundings) -> Judge:
    options = Options(profile=wish.profile, rules=wish.rules)
    judge, _ = commands.make_judge(options, around, "en")
    if wish.bundled:
        shipped, _ = commands.make_judge(Options(), around._replace(cwd="", env=BARE), "en")
        judge = judge._replace(model=shipped.model)
    return judge._replace(corrections=None)


def _own_notes(left_out: int, judge: Judge) -> Iterator[str]:
    if left_out:
        yield f"{left_out} left out: the model in use learned from them"
    if judge.profile is None:
        yield "no profile: fits cannot be judged"


def card_of(found: Reports) -> Card:
    """What the card of the bundled model tells beside the figures: its data and how it was made."""
    examples = load_corpus(resource("models/corpus"))
    header: Mapping[str, object] = load_model(resource(commands.MODEL)).header
    return Card(header, _counts(examples, False), _counts(examples, True), found)


def write_card(found: Reports, path: str) -> None:
    """Write the card of the bundled model. Raises ConfigError."""
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(card_text(card_of(found)))
    except OSError as error:
        raise ConfigError(f"--card {path}: cannot be written ({error.strerror})") from error


def _counts(examples: Sequence[Example], testing: bool) -> dict[str, dict[str, int]]:
    """Messages of one part by language, kind, care, channel and author group, the most first."""
    part = [e for e in examples if e.for_testing == testing]
    columns = {
        "language": Counter(e.language for e in part),
        "kind": Counter(e.kind for e in part),
        "care": Counter(e.care for e in part if e.care),
        "channel": Counter(e.message.channel for e in part),
        "group": Counter(e.group for e in part),
    }
    return {name: dict(sorted(c.items(), key=lambda item: (-item[1], item[0]))) for name, c in columns.items()}


def facts_lines(paths: tuple[str, ...], around: Surroundings) -> Iterator[str]:
    """Facts and fits on labelled messages, the fits for the example profiles, as text."""
    from triage import evaluation_facts

    examples: Sequence[Example] = load_labelled(paths).examples if paths else testing_part()
    yield from evaluation_facts.fact_lines(evaluation_facts.count_facts(examples))
    wanted = {profile for example in examples for profile in example.fits}
    judges = {name: judge for name, judge in readers(around).items() if name in wanted}
    if judges:
        yield from evaluation_facts.fit_lines(evaluation_facts.judge_fits(judges, examples))
