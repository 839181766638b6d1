"""Which reply, in which language, with which reason and which questions: decisions, no wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from triage.profile import Profile
from triage.replies.privacy import is_private
from triage.types import Fact, Match, Verdict

UNASKED = {"fit": "fit", "ask": "ask", "decline": "decline"}
ON_REQUEST = {**UNASKED, "shotgun": "shotgun", "personal": "personal", "pitch": "pitch"}
"""Verdict -> template. What stands in neither gets no answer: an answer rewards a scam and feeds a robot."""

FALLBACK = "en"
MOST_QUESTIONS = 3
MOST_PRAISED = 2

_QUESTIONS = {
    "roles": "role",
    "field": "role",
    "places": "place",
    "industries": "industry",
    "main_skill": "skills",
    "languages": "language",
}
"""Names of matches and facts that are one question under another name."""
ASKABLE = (
    *("role", "place", "pay", "contract", "remote", "employer", "hours"),
    *("seniority", "skills", "industry", "company", "language"),
)
REASONS = (
    *("role", "place", "contract", "pay", "remote", "hours"),
    *("seniority", "skills", "industry", "company", "language"),
)
"""Every one has its sentence in each language, besides ``status`` and ``neutral``."""


def choose_template(verdict: Verdict, on_request: bool) -> str | None:
    """The template for the verdict; None where silence is the answer."""
    if verdict.kind == "scam":
        return None
    return (ON_REQUEST if on_request else UNASKED).get(verdict.verdict)


def choose_language(language: str, profile: Profile | None, has_template: Callable[[str], bool]) -> str:
    """The message's language where the reader answers in it, else the reader's first, else English."""
    wanted = (profile.reply.languages or profile.languages) if profile else ()
    chosen = wanted[0] if wanted and language not in wanted else language
    return chosen if has_template(chosen) else FALLBACK


def choose_reason(matches: Sequence[Match], profile: Profile | None) -> str:
    """The one true reason for a no that may be told: "status", one of REASONS, or "neutral".

    A wish is no reason where a must is broken: "out of the question" would be said of what is not.
    """
    if profile and profile.status == "not searching" and not is_private(profile, "status"):
        return "status"
    broken = [match for match in matches if match.state == "broken"]
    for match in [match for match in broken if match.must] or broken:
        reason = subject_of(match.what)
        if reason in REASONS and not is_private(profile, match.what):
            return reason
    return "neutral"


def choose_questions(missing: Sequence[str]) -> tuple[str, ...]:
    """The weightiest of the missing must-knows, in their order, each once."""
    known = dict.fromkeys(name for name in map(subject_of, missing) if name in ASKABLE)
    return tuple(known)[:MOST_QUESTIONS]


def choose_praise(matches: Sequence[Match], facts: Sequence[Fact], profile: Profile | None) -> tuple[str, ...]:
    """What may be said to have convinced. Never the pay: who praises it has nothing left to ask for."""
    met = [match for match in matches if match.state == "met" and not is_private(profile, match.what)]
    names = (_praised(match, facts) for match in met)
    return tuple(dict.fromkeys(name for name in names if name))[:MOST_PRAISED]


def subject_of(what: str) -> str:
    """The one name for a thing that matches, facts and the missing call differently: "places" is "place"."""
    return _QUESTIONS.get(what, what)


def first(facts: Sequence[Fact], name: str) -> Fact | None:
    """The first fact of that name."""
    return next((fact for fact in facts if fact.name == name), None)


def _praised(match: Match, facts: Sequence[Fact]) -> str:
    remote = first(facts, "remote")
    if match.what == "places":
        towns = any(fact.name in ("place", "places") for fact in facts)
        return "remote" if remote and remote.value == "remote" else "place" if towns else ""
    if match.what == "remote":
        return "remote" if remote else ""
    if match.what == "contract":
        return "contract" if first(facts, "contract") else ""
    return subject_of(match.what) if match.what in ("skills", "industries") else ""
