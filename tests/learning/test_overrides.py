"""What the reader said goes over what was learned, for what it was said of and nothing else."""

from __future__ import annotations

import pytest

from triage.learning.labels import LABELS, Label, label_of
from triage.learning.overrides import corrections, kind_of_label
from triage.rules.engine import score
from triage.types import Sender

OFFER = "Hallo, ich habe eine spannende Position für Sie. Haben Sie Interesse?"
PROFILE = "name: Kim\nstatus: searching\nlooking_for:\n  roles: [Executive Assistant]\nmust: [roles]\n"


@pytest.fixture
def offer(message):
    return message(OFFER)._replace(sender=Sender("Jana Kröger", "jana@people.example"))


def judged_with(make_judge, message, *labels):
    return make_judge(PROFILE)._replace(corrections=corrections(labels)).judge(message, replies=True)


@pytest.mark.parametrize("name", LABELS)
def test_every_label_becomes_the_verdict_and_the_scores_still_add_up(make_judge, offer, name):
    judge = make_judge(PROFILE)
    judged = judged_with(make_judge, offer, label_of(offer, name, "2026-11-22T10:00:00+00:00"))
    assert (judged.verdict.verdict, judged.verdict.kind, judged.verdict.confidence) == (name, kind_of_label(name), 1.0)
    said = [r for r in judged.reasons if r.origin == "you"]
    assert len(said) == 1
    assert "2026-11-22" in said[0].because
    for axis in ("fit", "shotgun"):
        shown = getattr(judged.verdict, axis)
        assert (shown is None) == (judged.verdict.kind != "recruiter")
        if shown is not None:
            assert shown == score(judge.engine.rules.base, axis, judged.reasons)


def test_a_message_nobody_labelled_is_judged_as_ever(make_judge, offer, message):
    other = label_of(message("Etwas anderes", id="m9"), "personal", "")
    assert judged_with(make_judge, offer, other) == make_judge(PROFILE).judge(offer, replies=True)


def test_a_personal_message_called_an_offer_gets_its_facts_and_scores(make_judge, message):
    personal = message("Mum, are we still on for dinner on Sunday? Love, Tom", "Sunday")
    judged = judged_with(make_judge, personal, label_of(personal, "decline", ""))
    assert judged.verdict.fit is not None
    assert judged.verdict.care in ("middling", "tailored")


def test_the_draft_follows_the_correction(make_judge, offer):
    assert judged_with(make_judge, offer).reply is None
    reply = judged_with(make_judge, offer, label_of(offer, "decline", "")).reply
    assert reply is not None
    assert reply.template.startswith("decline")


def test_sender_and_firm_hold_for_theirs_only(make_judge, offer):
    def verdict(address, scope):
        other = offer._replace(id="m7", sender=Sender("", address))
        return judged_with(make_judge, other, label_of(offer, "personal", "", scope)).verdict.verdict

    assert verdict("JANA@people.example", "sender") == "personal"
    assert verdict("otto@people.example", "sender") == "shotgun"
    assert verdict("otto@people.example", "firm") == "personal"
    assert verdict("otto@mail.people.example", "firm") == "personal"
    assert verdict("otto@otherpeople.example", "firm") == "shotgun"
    assert verdict("jana@people.example", "message") == "shotgun"


def test_the_nearer_and_the_later_word_counts(offer):
    wide, near = label_of(offer, "scam", "", "firm"), label_of(offer._replace(id="m8"), "fit", "", "sender")
    found = corrections([near, wide])
    assert found.label_for(offer._replace(id="m9")).label == "fit"
    assert found.label_for(offer).label == "scam"
    assert corrections([wide, wide._replace(label="other")]).label_for(offer).label == "other"


def test_a_sender_put_away_comes_back_once_answered(offer):
    found = corrections([label_of(offer, "shotgun", "", "sender")])
    fresh = offer._replace(id="m9")
    assert found.label_for(fresh).label == "shotgun"
    assert found.label_for(fresh._replace(envelope=fresh.envelope._replace(answered=True))) is None


def test_a_label_without_a_sender_holds_for_no_other(message):
    found = corrections([Label("m1", "scam", "", "sender"), Label("m2", "scam", "", "firm")])
    assert found.label_for(message("x", sender="", id="m3")) is None
