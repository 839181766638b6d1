"""Choose the lines `sure`, `put_away`, `shotgun` and `tailored` of rules.yaml by cross-validation over author groups.

    python tools/choose_lines.py        prints the choice and what was near it; writes nothing

Harm comes first, in the order of docs/labels.md: of the pairs that put away, of all messages, at most 0.5 % that are
personal or an offer with care, and that take at most 0.5 % for an offer which are scams, the one with the fewest `unsure`;
where no pair keeps both, the one with the least harm. The testing part of the corpus has no say.
"""

from __future__ import annotations

from itertools import product
from typing import Any, NamedTuple

import numpy as np

from triage.classifier import calibrate, train
from triage.classifier.corpus import Example, load_corpus
from triage.facts import find_facts, read_message
from triage.pipeline import CARE_POINTS_A_LOGIT
from triage.rules.engine import Engine, score
from triage.rules.load import parse_rules, rules_from
from triage.settings import resource
from triage.types import CARES, KINDS
from triage.verdict import POINTS_A_LOGIT

HARM = 0.005
SURE = [round(0.30 + 0.01 * step, 2) for step in range(26)]
PUT_AWAY = [round(0.50 + 0.01 * step, 2) for step in range(46)]


class Tried(NamedTuple):
    """A pair of lines and the shares of all messages that it leads to."""

    sure: float
    put_away: float
    away: float
    scams: float
    unsure: float

    @property
    def order(self) -> tuple[float, ...]:
        """Smaller is better: harm beyond what is borne, then unsure."""
        return max(0.0, self.away - HARM), max(0.0, self.scams - HARM), self.unsure, self.away, self.scams

    def line(self) -> str:
        """For people."""
        return (
            f"sure {self.sure:.2f} put_away {self.put_away:.2f}: put away {self.away:.2%}, scams as offers {self.scams:.2%}, "
            f"unsure {self.unsure:.2%}"
        )


def tried(chances: Any, examples: list[Example]) -> list[Tried]:
    """Every pair of the grid, the best first."""
    label = np.array([KINDS.index(e.kind) for e in examples])
    dear = np.array([e.kind == "personal" or e.care in ("middling", "tailored") for e in examples])
    best, answer = chances.max(axis=1), chances.argmax(axis=1)
    away = [KINDS.index(kind) for kind in ("pitch", "scam", "other")]
    hides, hidden = np.isin(answer, away), chances[:, away].sum(axis=1)
    found = []
    for sure, put_away in product(SURE, PUT_AWAY):
        said = (best >= sure) & (~hides | (hidden >= put_away))
        scams = said & (answer == KINDS.index("recruiter")) & (label == KINDS.index("scam"))
        found.append(Tried(sure, put_away, (said & hides & dear).mean(), scams.mean(), 1 - said.mean()))
    return sorted(found, key=lambda t: t.order)


def care_lines(scores: Any, cares: Any) -> list[tuple[float, int, int]]:
    """(accuracy, shotgun, tailored), the best first; of equals the one that calls fewest shotgun."""
    found = []
    for shotgun, tailored in product(range(45, 76), range(15, 45)):
        answer = np.where(scores >= shotgun, 0, np.where(scores <= tailored, 2, 1))
        found.append((float((answer == cares).mean()), shotgun, tailored))
    return sorted(found, reverse=True)


def main() -> None:
    """Judge the training part out of fold, by classifier and rules, and print the choices."""
    examples = [e for e in load_corpus(resource("models/corpus")) if not e.for_testing]
    items = train.features_of(examples)
    said = calibrate.out_of_fold(examples, items)
    kind, *_, care = calibrate.temperatures(examples, said)
    with open(resource("rules.yaml"), encoding="utf-8") as file:
        rules = rules_from(parse_rules(file.read(), "rules.yaml"))
    kinds, shotgun = rule_points(examples, Engine(rules))
    points = kinds + POINTS_A_LOGIT * kind * said.logits[:, : len(KINDS)]
    print(f"{len(examples)} messages, temperatures {kind} and {care}; rules.yaml has {rules.lines}")
    choices = tried(calibrate.kind_chances(points / POINTS_A_LOGIT, 1.0), examples)
    in_use = [t for t in choices if (t.sure, t.put_away) == (rules.lines.sure, rules.lines.put_away)]
    for found in choices[:5]:
        print(" ", found.line())
    for found in in_use:
        print("  in use:", found.line())
    offers = np.array([i for i, e in enumerate(examples) if e.care])
    middle = said.thresholds[offers].mean(axis=1)
    scores = shotgun[offers] + CARE_POINTS_A_LOGIT * care * (said.logits[offers, -1] - middle)
    for right, above, below in care_lines(scores, np.array([CARES.index(examples[i].care or "") for i in offers]))[:5]:
        print(f"  shotgun {above} tailored {below}: care accuracy {right:.4f}")


def rule_points(examples: list[Example], engine: Engine) -> tuple[Any, Any]:
    """What the rules alone give: points a kind, and where an offer stands on the shotgun axis."""
    kinds, shotgun = [], []
    for example in examples:
        reading = read_message(example.message)
        evidence = engine.evidence(reading, find_facts(reading), ())
        reasons = engine.reasons(evidence, (*KINDS, "shotgun"))
        kinds.append([score({}, name, reasons, clamped=False) for name in KINDS])
        shotgun.append(score(engine.rules.base, "shotgun", reasons, clamped=False))
    return np.array(kinds), np.array(shotgun)


if __name__ == "__main__":
    main()
