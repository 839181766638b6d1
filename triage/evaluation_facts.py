"""How right facts and fits are, held against labels that people wrote while reading.

A fact counts as found when its words and a label's share at least half the words of the shorter one, a pay when the
figures are the same. One fact of a sort is compared for each message: the first, which is the one that judges.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from triage.classifier.corpus import Example
from triage.evaluation import area_under_curve
from triage.facts import find_facts, read_message
from triage.pipeline import Judge
from triage.text.tokens import fold_text
from triage.types import Fact

WORDED = ("role", "place", "employer", "agency", "seniority", "pay")
VALUED = ("remote", "contract")
FLAGS = ("client_anonymous", "urgent", "remarks")
ASKS = ("cv", "call", "phone", "referral", "interest", "link")
TARGETED = ("role", "place", "pay", "contract", "remote", "employer")
LANGUAGES = ("de", "en", "he")


class Count(NamedTuple):
    """Found rightly, found wrongly (another or none stated), missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what was found, how much is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is stated, how much was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def plus(self, stated: bool, found: bool, right: bool) -> Count:
        """With one more message."""
        return Count(self.right + right, self.wrong + (found and not right), self.missed + (stated and not right))


def count_facts(examples: Iterable[Example]) -> dict[tuple[str, str], Count]:
    """(fact, language) -> counts, over labelled offers."""
    counts: dict[tuple[str, str], Count] = defaultdict(Count)
    for example in examples:
        if example.kind != "recruiter":
            continue
        found = _first_facts(example)
        language = example.language if example.language in LANGUAGES else "xx"
        for name, (stated, got, right) in _compared(example, found).items():
            counts[name, language] = counts[name, language].plus(stated, got, right)
    return dict(counts)


def _first_facts(example: Example) -> dict[str, list[Fact]]:
    named: dict[str, list[Fact]] = defaultdict(list)
    for fact in find_facts(read_message(example.message)):
        named[fact.name].append(fact)
    return named


def _compared(example: Example, found: Mapping[str, Sequence[Fact]]) -> dict[str, tuple[bool, bool, bool]]:
    """Fact -> is it stated, was one found, is that right."""
    labels = example.facts
    compared: dict[str, tuple[bool, bool, bool]] = {}
    for name in WORDED:
        stated = _as_list(labels.get(name))
        got = [example.message.words_of(f) for f in found.get(name, ())]
        same = _same_figures if name == "pay" else _same_words
        compared_words = got if name == "pay" else got[:1]
        right = any(same(one, str(words)) for one in compared_words for words in stated)
        compared[name] = (bool(stated), bool(got), right)
    for name in VALUED:
        value = found[name][0].value if name in found else None
        compared[name] = (
            labels.get(name) is not None,
            value is not None,
            value is not None and value == labels.get(name),
        )
    for name in FLAGS:
        stated_flag, got_flag = bool(labels.get(name)), name in found
        compared[name] = (stated_flag, got_flag, stated_flag and got_flag)
    for ask in ASKS:
        stated_ask, got_ask = ask in _as_list(labels.get("asks")), any(f.value == ask for f in found.get("asks", ()))
        compared[f"asks {ask}"] = (stated_ask, got_ask, stated_ask and got_ask)
    return compared


def _as_list(label: object) -> list[object]:
    return list(label) if isinstance(label, list) else [] if label is None else [label]


def _same_words(one: str, other: str) -> bool:
    a, b = (fold_text(text).replace(" - ", " ").split() for text in (one, other))
    left, right = {w for w in a if w[0].isalnum()}, {w for w in b if w[0].isalnum()}
    if not left or not right:
        return False
    glued = ("".join(a), "".join(b))
    return len(left & right) * 2 >= min(len(left), len(right)) or min(glued, key=len) in max(glued, key=len)


def _same_figures(one: str, other: str) -> bool:
    """The same figures whatever marks their thousands; for tariffs the same words."""
    left, right = _figures(one), _figures(other)
    return left == right if left and right else _same_words(one, other)


def _figures(text: str) -> set[str]:
    return {"".join(c for c in word if c.isdigit()) for word in fold_text(text).split() if word[0].isdigit()}


class FitReport(NamedTuple):
    """Fits over pairs of message and profile. ``table`` is (label, answer) -> number of pairs, ``hidden`` fits lost."""

    pairs: int
    auc: float | None
    """How often a pair labelled fit scores above one labelled misfit."""
    table: Mapping[tuple[str, str], int]
    hidden: tuple[tuple[str, str], ...]
    """(message, profile) labelled fit and not shown as fit or ask."""


def judge_fits(judges: Mapping[str, Judge], examples: Iterable[Example]) -> FitReport:
    """Every labelled pair judged with an open door. ``judges`` are by the name of the profile."""
    table: dict[tuple[str, str], int] = defaultdict(int)
    scores: list[tuple[float, str]] = []
    hidden = []
    for example in examples:
        for profile, label in example.fits.items():
            judged = judges[profile].judge(example.message)
            score = judged.verdict.fit
            lines = judges[profile].engine.rules.lines
            answer = (
                "none"
                if score is None
                else "fit"
                if score >= lines.fit
                else "open"
                if score >= lines.open
                else "misfit"
            )
            table[label, answer] += 1
            scores.append((-1.0 if score is None else score, label))
            if label == "fit" and answer not in ("fit", "open"):
                hidden.append((example.id, profile))
    pairs = [(s, label == "fit") for s, label in scores if label != "open"]
    auc = area_under_curve([s for s, _ in pairs], [t for _, t in pairs])
    return FitReport(len(scores), auc, dict(table), tuple(hidden))


def fact_lines(counts: Mapping[tuple[str, str], Count]) -> Iterator[str]:
    """The counts as a table: a row a fact, F1 (precision/recall) a language."""
    yield (
        f"{'fact':<18}"
        + "".join(f"{language:>24}" for language in LANGUAGES)
        + "   F1 (precision/recall, number stated)"
    )
    for name in dict.fromkeys(name for name, _ in counts):
        cells = [counts.get((name, language), Count()) for language in LANGUAGES]
        row = (f"{c.f1:.2f} ({c.precision:.2f}/{c.recall:.2f}, {c.right + c.missed:>3})" for c in cells)
        yield f"{name:<18}" + "".join(f"{cell:>24}" for cell in row)


def fit_lines(report: FitReport) -> Iterator[str]:
    """The fits as text."""
    auc = "-" if report.auc is None else f"{report.auc:.3f}"
    yield f"fit: {report.pairs} pairs of message and profile, AUC fit against misfit {auc}, fits hidden {len(report.hidden)}"
    answers = ("fit", "open", "misfit", "none")
    yield "  label \\ answer" + "".join(f"{answer:>8}" for answer in answers)
    for label in ("fit", "open", "misfit"):
        yield f"  {label:<14}" + "".join(f"{report.table.get((label, answer), 0):>8}" for answer in answers)
    yield from (f"  hidden: {message} for {profile}" for message, profile in report.hidden)
