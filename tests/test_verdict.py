"""The decision list of docs/labels.md, line by line."""

from __future__ import annotations

import pytest

from triage.rules.load import Lines
from triage.verdict import care_of, decide, probabilities

LINES = Lines(fit=70, open=30, shotgun=60, tailored=30, sure=0.5, put_away=0.6)
OFFER = {"recruiter": 50.0, "pitch": 0.0, "scam": 0.0, "personal": 0.0, "other": 0.0}


@pytest.mark.parametrize(
    ("fit", "shotgun", "door_open", "role_named", "verdict"),
    [
        pytest.param(90, 10, True, True, "fit", id="fits"),
        pytest.param(90, 95, True, True, "fit", id="a good offer is never lost because it was written lazily"),
        pytest.param(70, 10, True, True, "fit", id="on the line"),
        pytest.param(69.99, 10, True, True, "ask", id="below the line"),
        pytest.param(50, 95, True, True, "ask", id="lazy but a role is named"),
        pytest.param(50, 95, True, False, "shotgun", id="lazy and no role"),
        pytest.param(50, 40, True, False, "ask", id="cared for and no role"),
        pytest.param(10, 95, True, True, "shotgun", id="lazy misfit"),
        pytest.param(10, 40, True, True, "decline", id="cared-for misfit"),
        pytest.param(90, 40, False, True, "decline", id="door closed"),
        pytest.param(90, 95, False, True, "shotgun", id="door closed and lazy"),
    ],
)
def test_offers(fit, shotgun, door_open, role_named, verdict):
    assert decide(OFFER, fit, shotgun, LINES, door_open=door_open, role_named=role_named).verdict == verdict


@pytest.mark.parametrize("kind", ["pitch", "scam", "personal", "other"])
def test_what_is_no_offer_has_its_kind_as_verdict_and_no_scores(kind):
    verdict = decide({**OFFER, "recruiter": 0.0, kind: 60.0}, 90, 10, LINES, door_open=True, role_named=True)
    assert (verdict.verdict, verdict.kind, verdict.fit, verdict.shotgun, verdict.care) == (kind, kind, None, None, None)


@pytest.mark.parametrize(("lead", "verdict"), [(0.0, "unsure"), (12.0, "unsure"), (40.0, "scam")])
def test_thin_evidence_is_unsure(lead, verdict):
    kinds = {**OFFER, "recruiter": 0.0, "scam": lead}
    assert decide(kinds, 90, 10, LINES, door_open=True, role_named=True).verdict == verdict


@pytest.mark.parametrize(
    ("points", "fit", "verdict"),
    [
        pytest.param({"recruiter": 20.0, "personal": 12.0}, 10, "unsure", id="a shot that may be a mother's"),
        pytest.param({"recruiter": 40.0, "personal": 12.0}, 10, "shotgun", id="a shot that hardly is"),
        pytest.param(
            {"recruiter": 20.0, "pitch": 12.0}, 10, "shotgun", id="a shot or a pitch: out of sight either way"
        ),
        pytest.param({"recruiter": 20.0, "personal": 12.0}, 90, "fit", id="what stays in sight needs less"),
    ],
)
def test_what_may_be_personal_is_not_put_away_as_a_shotgun(points, fit, verdict):
    kinds = dict.fromkeys(OFFER, 0.0) | points
    lines = LINES._replace(sure=0.4, put_away=0.8)
    assert decide(kinds, fit, 90, lines, door_open=True, role_named=True).verdict == verdict


@pytest.mark.parametrize(
    ("points", "verdict"),
    [
        pytest.param({"pitch": 20.0, "scam": 18.0}, "pitch", id="pitch or scam: out of sight either way"),
        pytest.param({"pitch": 20.0, "personal": 18.0}, "unsure", id="a pitch that may be personal"),
        pytest.param({"pitch": 20.0, "recruiter": 18.0}, "unsure", id="a pitch that may be an offer"),
        pytest.param({"personal": 20.0, "scam": 18.0}, "personal", id="what stays in sight needs less"),
    ],
)
def test_what_may_be_an_offer_or_personal_is_not_put_away(points, verdict):
    kinds = dict.fromkeys(OFFER, 0.0) | points
    lines = LINES._replace(sure=0.4, put_away=0.8)
    assert decide(kinds, 50, 50, lines, door_open=True, role_named=True).verdict == verdict


def test_chance_is_of_the_kind_and_confidence_less_near_a_line():
    verdict = decide(OFFER, 70, 10, LINES, door_open=True, role_named=True)
    assert verdict.chance == pytest.approx(probabilities(OFFER)["recruiter"])
    assert verdict.confidence < verdict.chance


def test_probabilities_are_of_points():
    chances = probabilities({"recruiter": 10, "pitch": 0, "scam": 0, "personal": 0, "other": 0})
    assert sum(chances.values()) == pytest.approx(1)
    assert chances["recruiter"] / chances["pitch"] == pytest.approx(2.718281828)
    assert probabilities({**OFFER, "recruiter": 1e9})["recruiter"] == 1


@pytest.mark.parametrize(
    ("shotgun", "care"), [(60, "shotgun"), (59.9, "middling"), (30.1, "middling"), (30, "tailored")]
)
def test_care_lines(shotgun, care):
    assert care_of(shotgun, LINES) == care
