"""How right the program is: labelled messages judged by the same path that judges a mailbox."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from triage.classifier.corpus import Example
from triage.evaluation_figures import Outcome
from triage.pipeline import Judge


def outcomes(judge: Judge, examples: Iterable[Example], readers: Mapping[str, Judge]) -> list[Outcome]:
    """What the program says of every example.

    ``readers``: judges with a profile and an open door, by name; those whom a message is labelled to fit are asked about it,
    and all of them about every scam.
    """
    found = []
    for example in examples:
        judged = judge.judge(example.message)
        said = judged.verdict
        fits = [readers[name] for name, fit in example.fits.items() if fit == "fit" and name in readers]
        asked = list(readers.values()) if example.kind == "scam" else []
        found.append(
            Outcome(
                example.id, example.group, judged.language if example.language == "und" else example.language, example.message.channel, example.kind, example.care,
                said.kind, said.chance or 0.0, said.verdict, said.care, said.shotgun,
                tuple(reader.judge(example.message).verdict.verdict for reader in fits),
                any(reader.judge(example.message).verdict.verdict == "fit" for reader in asked) if asked else None,
            )
        )  # fmt: skip
    return found


def area_under_curve(scores: Sequence[float], truth: Sequence[bool]) -> float | None:
    """The share of pairs in the right order, ties half."""
    yes = [s for s, t in zip(scores, truth, strict=True) if t]
    no = [s for s, t in zip(scores, truth, strict=True) if not t]
    if not yes or not no:
        return None
    return sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / (len(yes) * len(no))
