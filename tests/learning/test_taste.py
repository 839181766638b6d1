"""Taste learned from labels: the trait that tells taken from left, and nothing where labels tell nothing."""

from __future__ import annotations

from triage.learning.taste import Offer, learn_taste
from triage.rules.load import Lines

LINES = Lines(fit=70, open=30, shotgun=58, tailored=26, sure=0.45, put_away=0.55)


def offers(count, trait, answer, more=("pay stated",), who="s"):
    return [
        Offer(frozenset((trait, *more)), 50.0, 50.0, answer, f"{who}{number}@b.example", True, answer not in ("fit", "ask"))
        for number in range(count)
    ]  # fmt: skip


ORDINARY = offers(60, "from the employer", "ask", who="") + offers(20, "client not named", "ask", who="")


def test_what_is_always_left_loses_points_and_what_is_common_does_not():
    learned = learn_taste(offers(30, "client not named", "decline"), ORDINARY, LINES)
    fit = learned.taste["fit"]
    assert fit["client not named"][0] < -20
    assert abs(fit.get("pay stated", [0.0])[0]) < 5
    assert fit["client not named"][1:] == [0.0, 30.0]
    assert learned.won > 20 and learned.lost == 0


def test_what_is_taken_although_the_scores_say_no_wins_points():
    own = [o._replace(fit=15.0) for o in offers(30, "remote: remote", "ask")]
    assert learn_taste(own, ORDINARY, LINES).taste["fit"]["remote: remote"][0] > 10


def test_few_labels_say_nothing():
    assert learn_taste(offers(5, "client not named", "decline"), ORDINARY, LINES).taste == {}


def test_labels_that_agree_with_the_program_say_nothing():
    assert learn_taste(offers(30, "from the employer", "ask"), ORDINARY, LINES).taste == {}


def test_labels_without_a_pattern_say_nothing():
    own = offers(15, "client not named", "decline") + offers(15, "client not named", "ask", who="t")
    assert abs(learn_taste(own, ORDINARY, LINES).taste.get("fit", {}).get("client not named", [0.0])[0]) < 15


def test_the_same_labels_give_the_same_taste():
    own = offers(20, "urgent", "decline")
    assert learn_taste(own, ORDINARY, LINES) == learn_taste(own, ORDINARY, LINES)
