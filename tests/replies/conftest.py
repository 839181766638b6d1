"""One message, answered: what the tests of the drafts have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from triage.profile import Now, PayWish, Place, Profile, ReplyStyle, Wishes
from triage.replies import draft
from triage.types import Draft, Fact, Match, Message, Role, Sender, Span, Verdict

KIM = Profile(
    name="Kim Beispiel",
    status="open",
    languages=("de", "en", "he"),
    now=Now("Executive Assistant", "Alsterbogen Maschinenbau AG", 2018, "mechanical engineering"),
    looking_for=Wishes(
        roles=("Executive Assistant", "Vorstandsassistenz"),
        places=(Place("Stuttgart", 30),),
        contract=("permanent",),
        pay=PayWish(58_000, "EUR"),
    ),
    must=("roles", "places", "pay", "contract"),
    reply=ReplyStyle(sign="Kim"),
)

Answer = Callable[..., Draft | None]


def _fact(text: str, name: str, value: Any) -> Fact:
    words = value.title if isinstance(value, Role) else str(value)
    start = max(text.find(words), 0)
    return Fact(name, value, Span(start, start + len(words) if words in text else start))


def _message(text: str, subject: str, sender: Sender, key: str, channel: str) -> Message:
    head = f"{subject}\n\n" if subject else ""
    return Message(key, "test", channel, sender, subject, None, head + text, len(head))


@pytest.fixture
def kim() -> Profile:
    """Open to offers, signs as Kim; pay, employer and status are private, as they are unless said otherwise."""
    return KIM


@pytest.fixture
def answer() -> Answer:
    """``answer("ask", text, ...)``: the draft for one message, with whatever matters given by name."""

    def drafted(
        verdict: str = "decline",
        text: str = "Guten Tag, darf ich Ihnen eine Stelle vorstellen?",
        *,
        sender: Sender | str = "Jana Kröger",
        subject: str = "",
        language: str = "de",
        kind: str = "recruiter",
        care: str | None = "middling",
        facts: dict[str, Any] | None = None,
        matches: Sequence[Match] = (),
        missing: Sequence[str] = (),
        profile: Profile | None = KIM,
        key: str = "a",
        channel: str = "linkedin",
        **options: Any,
    ) -> Draft | None:
        who = sender if isinstance(sender, Sender) else Sender(sender)
        message = _message(text, subject, who, key, channel)
        stated = [
            _fact(message.text, name, value)
            for name, values in (facts or {}).items()
            for value in (values if isinstance(values, list) else [values])
        ]
        judged = Verdict(verdict, kind, 0.9, care=care)
        return draft(message, stated, matches, missing, judged, language, profile, **options)

    return drafted
