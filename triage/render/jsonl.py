"""JSON lines: the contract for other programs. New keys may come, none is renamed."""

from __future__ import annotations

import json

from triage.facts.place import Town
from triage.records import TYPE_CHECKING
from triage.render.rows import words_of
from triage.types import Fact, Judged, Sender

if TYPE_CHECKING:
    from typing import Any


def line(judged: Judged) -> str:
    """One message as one line of JSON. Terminal escapes and bidi signs are escaped, other letters stay readable."""
    text = json.dumps(contract(judged), ensure_ascii=False)
    return (
        text
        if text.isprintable()
        else "".join(c if c.isprintable() else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else "\ufffd" for c in text)
    )


def contract(judged: Judged) -> dict[str, Any]:
    """The keys that ``docs/json.md`` promises."""
    message, verdict = judged.message, judged.verdict
    return {
        "id": message.id,
        "source": message.source,
        "channel": message.channel,
        "from": _from(message.sender),
        "sender": message.sender._asdict(),
        "subject": message.subject,
        "date": message.date,
        "language": judged.language,
        "kind": verdict.kind,
        "verdict": verdict.verdict,
        "fit": verdict.fit,
        "shotgun": verdict.shotgun,
        "confidence": verdict.confidence,
        "care": verdict.care,
        "facts": _facts(judged),
        "matches": [{"what": m.what, "state": m.state, "have": m.have, "want": m.want, "quote": m.quote, "must": m.must} for m in judged.matches],
        "missing": list(judged.missing),
        "reasons": [r._asdict() for r in judged.reasons],
        "thread": dict(zip(("id", "position", "answered"), judged.thread, strict=True)),
        "follow_ups": message.context.follow_ups,
        "duplicates": judged.duplicates,
        "same_text": {"senders": list(message.context.senders), "addresses": list(message.context.addresses)},
        "reply": judged.reply._asdict() if judged.reply else None,
        "bounded": message.bounded,
    }  # fmt: skip


def _from(sender: Sender) -> str | None:
    if sender.name and sender.address:
        return f"{sender.name} <{sender.address}>"
    return sender.name or sender.address or None


def _facts(judged: Judged) -> dict[str, Any]:
    named: dict[str, list[Fact]] = {}
    for fact in judged.facts:
        named.setdefault(fact.name, []).append(fact)

    def words(name: str) -> str | None:
        return words_of(judged, named[name][0]) if name in named else None

    def value(name: str) -> Any:
        return named[name][0].value if name in named else None

    def all_of(name: str) -> list[Any]:
        return [fact.value for fact in named.get(name, ())]

    pay, hours = value("pay"), value("hours")
    return {
        "role": words("role"),
        "roles": [words_of(judged, f) for f in named.get("role", ())],
        "seniority": words("seniority"),
        "skills": [f.value for f in named.get("skills", ())],
        "employer": words("employer"),
        "agency": words("agency"),
        "client_anonymous": "client_anonymous" in named,
        "place": words("place"),
        "places": [_place(judged, f) for f in named.get("places", ())],
        "remote": value("remote"),
        "onsite_days": value("onsite_days"),
        "remote_first": "remote_first" in named,
        "remote_within": value("remote_within"),
        "relocation": value("relocation"),
        "travel": {"percent": value("travel"), "text": words("travel")} if "travel" in named else None,
        "pay": pay._asdict() if pay else None,
        "pays": [f._asdict() for f in all_of("pay")],
        "pay_extra": [f._asdict() for f in all_of("pay_extra")],
        "contract": value("contract"),
        "contract_months": value("contract_months"),
        "hours": {**hours._asdict(), "text": words("hours")} if hours else None,
        "shifts": all_of("shifts"),
        "start": words("start"),
        "urgent": "urgent" in named,
        "remarks": [words_of(judged, f) for f in named.get("remarks", ())],
        "asks": [f.value for f in named.get("asks", ())],
        "spans": [
            {"fact": f.name, "start": f.span.start, "end": f.span.end}
            for f in judged.facts
            if f.part == "text" and not f.origin
        ],
        "sender_spans": [
            {"fact": f.name, "in": f.part, "start": f.span.start, "end": f.span.end}
            for f in judged.facts
            if f.part != "text" and not f.origin
        ],
        "earlier": [_earlier(judged, f) for f in judged.facts if f.origin],
    }


def _earlier(judged: Judged, fact: Fact) -> dict[str, Any]:
    """A fact that an earlier message of the thread states, with its words."""
    said = fact.origin or judged.message
    return {"fact": fact.name, "quote": words_of(judged, fact), "id": said.id, "date": said.date}


def _place(judged: Judged, fact: Fact) -> str:
    return words_of(judged, fact) if isinstance(fact.value, Town) else str(fact.value)
