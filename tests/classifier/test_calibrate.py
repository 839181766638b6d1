from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.classifier import calibrate
from triage.classifier.calibrate import OutOfFold, care_chances, deal, kind_chances, off_by, temperatures
from triage.classifier.corpus import Example
from triage.types import CARES, KINDS


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.integers(1, 6))
def test_no_group_straddles_folds(groups, folds):
    dealt = deal(groups, folds)
    assert all(len({f for g, f in zip(groups, dealt, strict=True) if g == group}) == 1 for group in groups)
    assert all(0 <= fold < folds for fold in dealt)


def test_folds_are_about_as_large():
    dealt = deal([str(i // 10) for i in range(100)], 5)
    assert [dealt.count(f) for f in range(5)] == [20] * 5


def sayings(stretch, count=4000):
    """Messages whose true chances are known, and logits that understate or overstate them."""
    draw = np.random.default_rng(7)
    logits = draw.normal(0, 2, (count, len(KINDS) + 1))
    kinds = [draw.choice(len(KINDS), p=row) for row in kind_chances(logits, 1.0)]
    limits = np.tile([1.0, -1.0], (count, 1))
    cares = [draw.choice(3, p=row) for row in care_chances(logits[:, -1], limits, 1.0)]
    examples = [
        Example("", "", "de", None, KINDS[kind], CARES[care] if KINDS[kind] == "recruiter" else None, {}, "", {})
        for kind, care in zip(kinds, cares, strict=True)
    ]
    return examples, OutOfFold(logits / stretch, limits / stretch)


@pytest.mark.parametrize("stretch", [0.6, 1.0, 1.7])
def test_the_stretch_that_was_hidden_is_found(stretch):
    examples, said = sayings(stretch)
    found = temperatures(examples, said)
    assert found[0] == pytest.approx(stretch, rel=0.08)
    assert found[-1] == pytest.approx(stretch, rel=0.15)
    assert len(set(found[:-1])) == 1
    labels = np.array([KINDS.index(e.kind) for e in examples])
    assert off_by(kind_chances(said.logits, found[0]), labels) < 0.025


def test_bounds_keep_a_perfect_score_from_running_away():
    examples, said = sayings(1.0, 60)
    sure = said.logits * 0
    sure[np.arange(60), [KINDS.index(e.kind) for e in examples]] = 50
    assert temperatures(examples, OutOfFold(sure, said.thresholds))[0] <= calibrate.MOST


def test_calibration_error_of_the_sure_and_wrong():
    chances = np.array([[1.0, 0.0], [1.0, 0.0]])
    assert off_by(chances, np.array([0, 1])) == pytest.approx(0.5)
    assert off_by(chances, np.array([0, 0])) == 0
