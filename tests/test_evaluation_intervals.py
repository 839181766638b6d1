from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.evaluation_intervals import estimate, resamples, share


@pytest.mark.parametrize(
    ("number", "of", "low", "high"),
    [
        pytest.param(0, 50, 0.0, 0.0713, id="none of fifty is not surely none"),
        pytest.param(50, 50, 0.9287, 1.0, id="nor all surely all"),
        pytest.param(81, 263, 0.2553, 0.3662, id="the example of the textbooks"),
    ],
)
def test_wilson(number, of, low, high):
    found = share(number, of)
    assert (found.value, found.low, found.high) == pytest.approx((number / of, low, high), abs=1e-4)


def test_a_share_of_nothing_is_no_number():
    assert share(0, 0)[2:] == (None, None, None)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_a_share_lies_within_its_interval(case):
    found = share(*case)
    assert 0 <= found.low <= found.value + 1e-12
    assert found.value - 1e-12 <= found.high <= 1


def test_resamples_are_the_same_every_time_and_draw_groups_whole():
    groups = ["a"] * 5 + ["b"] * 3 + ["c"] * 2
    one, two = resamples(groups, count=200), resamples(groups, count=200)
    assert (one == two).all()
    assert not (one == resamples(groups, seed=1, count=200)).all()
    of_a, of_b, of_c = one[:, :5].sum(axis=1), one[:, 5:8].sum(axis=1), one[:, 8:].sum(axis=1)
    assert set(of_a % 5) | set(of_b % 3) | set(of_c % 2) == {0}
    assert (of_a / 5 + of_b / 3 + of_c / 2 == 3).all()


def test_messages_of_one_group_are_drawn_singly():
    drawn = resamples(["a"] * 20, count=50)
    assert (drawn.sum(axis=1) == 20).all()
    assert drawn.max() > 1


def mean_of(values):
    return lambda weights: (weights @ np.array(values)) / weights.sum(axis=1)


def test_more_messages_make_an_interval_narrower():
    def width(times):
        values = [1.0, 0.0, 1.0, 1.0] * times
        found = estimate(mean_of(values), resamples([str(i) for i in range(len(values))]))
        assert found.value == pytest.approx(0.75)
        return found.high - found.low

    assert width(50) < width(5) / 2


def test_groups_that_differ_make_an_interval_wider_than_messages_of_many_hands():
    values = [1.0] * 50 + [0.0] * 50
    by_hand = estimate(mean_of(values), resamples(["a"] * 50 + ["b"] * 50))
    singly = estimate(mean_of(values), resamples([str(i) for i in range(100)]))
    assert by_hand.high - by_hand.low > 2 * (singly.high - singly.low)


def test_what_is_not_defined_has_no_interval():
    assert estimate(lambda w: np.full(len(w), np.nan), resamples(["a", "b"])) == (None, None, None)
