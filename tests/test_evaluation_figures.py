from __future__ import annotations

import pytest

from triage.evaluation import area_under_curve
from triage.evaluation_figures import Outcome, reports


def outcome(
    kind="recruiter", answer=None, *, care=None, answer_care=None, verdict=None, chance=0.9, shotgun=None, language="de", channel="mail",
    group="g", as_fit=(), shown=None,
):  # fmt: skip
    answer = answer or kind
    return Outcome(
        "m", group, language, channel, kind, care, answer, chance, verdict or ("ask" if answer == "recruiter" else answer),
        answer_care, shotgun, as_fit, shown,
    )  # fmt: skip


def harms(*items):
    return {name: (s.number, s.of) for name, s in reports(items).all.harms.items()}


def test_accuracy_and_confusion():
    found = reports([outcome(), outcome("pitch"), outcome("pitch", "scam"), outcome("personal")]).all
    assert found.accuracy.value == 0.75
    assert found.confusion[("pitch", "scam")] == 1
    assert ("scam", "pitch") not in found.confusion
    of = {k.kind: k for k in found.kinds}
    assert (of["pitch"].recall.number, of["pitch"].recall.of, of["pitch"].precision.of) == (1, 2, 1)
    assert of["pitch"].f1.value == pytest.approx(2 / 3)


def test_macro_f1_is_over_the_kinds_that_are_labelled():
    """`scam` was answered and never labelled: it lowers `pitch` and has no score of its own."""
    found = reports([outcome(), outcome("pitch"), outcome("pitch", "scam")]).all
    assert found.macro_f1.value == pytest.approx((1 + 2 / 3) / 2)
    assert next(k for k in found.kinds if k.kind == "scam").f1.value is None


def test_care_is_of_offers_known_as_such():
    found = reports([
        outcome(care="shotgun", answer_care="shotgun", shotgun=80.0),
        outcome(care="tailored", answer_care="middling", shotgun=40.0),
        outcome(care="tailored", answer="pitch"),
    ]).all  # fmt: skip
    assert (found.offers, found.care_accuracy.value, found.care_auc.value) == (2, 0.5, 1.0)


def test_without_offers_care_is_no_number():
    found = reports([outcome("pitch"), outcome("scam")]).all
    assert (found.offers, found.care_accuracy.value, found.care_auc.value) == (0, None, None)


def test_the_area_is_the_one_that_pairs_give():
    scores, lazy = [90.0, 40.0, 40.0, 70.0, 10.0], [True, True, False, False, False]
    items = [
        outcome(care="shotgun" if t else "middling", answer_care="middling", shotgun=s)
        for s, t in zip(scores, lazy, strict=True)
    ]
    assert reports(items).all.care_auc.value == pytest.approx(area_under_curve(scores, lazy))


def test_chances_that_come_true_are_no_error_and_boasting_is_one():
    true = [
        outcome(chance=0.75),
        outcome(chance=0.75),
        outcome(chance=0.75),
        outcome("pitch", "recruiter", chance=0.75),
    ]
    boast = [o._replace(chance=0.99) for o in true]
    assert reports(true).all.calibration_error.value == pytest.approx(0)
    assert reports(boast).all.calibration_error.value == pytest.approx(0.24)
    (only,) = reports(true).all.reliability
    assert (only.low, only.high, only.right.number, only.right.of) == (0.7, 0.8, 3, 4)


def test_a_chance_of_one_has_a_bin():
    assert reports([outcome(chance=1.0)]).all.reliability[-1].high == 1.0


@pytest.mark.parametrize("verdict", ["shotgun", "pitch", "scam", "other"])
def test_a_fit_or_personal_message_put_away_is_the_worst_harm(verdict):
    found = harms(
        outcome("personal", "pitch", verdict=verdict), outcome("personal"), outcome(as_fit=(verdict, "fit")), outcome(as_fit=("ask",))
    )  # fmt: skip
    assert found["personal_put_away"] == found["fit_put_away"] == (1, 2)
    assert found["fit_or_personal_put_away"] == (2, 4)


@pytest.mark.parametrize("verdict", ["fit", "ask", "decline", "unsure", "personal"])
def test_what_stays_in_sight_is_none(verdict):
    found = harms(
        outcome("personal", verdict=verdict), outcome(as_fit=(verdict,)), outcome(care="tailored", verdict=verdict)
    )
    assert {name: number for name, (number, _) in found.items() if number} == {}


def test_scams_shown_as_fit_and_taken_for_offers():
    found = harms(
        outcome("scam", shown=False), outcome("scam", "recruiter", verdict="ask", shown=True), outcome("scam", "recruiter", verdict="unsure")
    )  # fmt: skip
    assert found["scam_shown_as_fit"] == (1, 2)
    assert found["scam_taken_for_offer"] == (1, 3)


def test_slices_need_enough_messages():
    found = reports([outcome(language="de")] * 10 + [outcome(language="en", channel="xing")] * 9)
    assert list(found.languages) == ["de"]
    assert list(found.channels) == ["mail"]
    assert found.languages["de"].messages == 10
    assert found.all.messages == 19


def test_all_figures_are_the_same_every_time():
    items = [outcome(group=str(i % 4), kind=kind) for i, kind in enumerate(["recruiter", "pitch", "scam"] * 20)]
    assert reports(items) == reports(items)
