"""Replies that nobody has sent: chosen by the verdict, filled from templates, free of what is private."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.profile import Profile, ReplyStyle
from triage.replies.address import DU, addressee, form_of_address
from triage.replies.choose import (
    choose_language,
    choose_praise,
    choose_questions,
    choose_reason,
    choose_template,
    first,
)
from triage.replies.fill import Values, default_subject, fill, has_template, one_line
from triage.replies.names import Name
from triage.replies.privacy import Guard, guard_of, tells
from triage.replies.quotes import quoted_place, quoted_role
from triage.text.subjects import strip_prefixes
from triage.types import Draft, Fact, Match, Message, Verdict

__all__ = ["draft"]

_SIGNATURE_LINES = 6


def draft(
    message: Message,
    facts: Sequence[Fact],
    matches: Sequence[Match],
    missing: Sequence[str],
    verdict: Verdict,
    language: str,
    profile: Profile | None,
    *,
    on_request: bool = False,
    template_dirs: Sequence[str] = (),
) -> Draft | None:
    """A reply to ``message``, or None where silence is the answer.

    Unasked only to fit, ask and decline; ``on_request`` also to shotgun, personal and pitch, never to a scam.
    No draft holds a private value of ``profile``: the message's words go first, then a user's template, then
    the draft. A template of the user's at ``<folder>/<language>/<name>.j2`` is used before the program's own.
    An empty one asks for silence. Raises ConfigError with file and line when it is broken.
    """
    template = choose_template(verdict, on_request)
    if template is None:
        return None
    style = profile.reply if profile else ReplyStyle()
    chosen = choose_language(language, profile, lambda code: has_template(code, template, template_dirs))
    said_to_reader = "" if message.envelope.passed_on_by else message.text
    address = form_of_address(said_to_reader, chosen, style.address)
    guard = guard_of(profile)
    values = _values(message, facts, matches, missing, verdict, profile, address == DU, guard)
    for seed, told, folders in _attempts(message.id, values, template_dirs):
        body = fill(chosen, template, told, seed, folders)
        if not body:
            return None
        subject = _subject(message.subject, chosen, told, guard, folders)
        if not tells(guard, body) and not tells(guard, subject, sentences=False):
            return Draft(template, chosen, address, subject, body)
    return None


def _attempts(seed: str, values: Values, template_dirs: Sequence[str]) -> Iterator[tuple[str, Values, Sequence[str]]]:
    """What to try until a draft tells nothing private, the best first."""
    bare = values.without_quotes()
    yield seed, values, template_dirs
    yield seed, bare, template_dirs
    for other in ("", "another", "a third"):
        yield seed + other, bare._replace(sign=""), ()


def _values(
    message: Message,
    facts: Sequence[Fact],
    matches: Sequence[Match],
    missing: Sequence[str],
    verdict: Verdict,
    profile: Profile | None,
    du: bool,
    guard: Guard,
) -> Values:
    place = _told(quoted_place(message, facts), guard)
    is_place_praised = bool(place) and not _right_for_another_reason(message, facts, matches)
    praise = tuple(name for name in choose_praise(matches, facts, profile) if name != "place" or is_place_praised)
    return Values(
        du=du,
        name=_name(message, facts, guard),
        tone=profile.reply.tone if profile else "warm",
        care=verdict.care or "",
        role=_told(quoted_role(message, facts, matches), guard),
        place=place,
        remote=_value(facts, "remote"),
        contract=_value(facts, "contract"),
        anonymous=first(facts, "client_anonymous") is not None,
        questions=choose_questions(missing),
        praise=praise,
        reason=choose_reason(matches, profile),
        asks=tuple(str(fact.value) for fact in facts if fact.name == "asks"),
        employed=profile is not None and bool(profile.now.role or profile.now.employer),
        sign=_signature(profile, du, guard),
    )


def _right_for_another_reason(message: Message, facts: Sequence[Fact], matches: Sequence[Match]) -> bool:
    """Whether few days on site make the place right: nobody is glad of the town then."""
    towns = {message.words_of(fact) for fact in facts if fact.name in ("place", "places")}
    return any(m.what == "places" and m.state == "met" and m.quote and m.quote not in towns for m in matches)


def _name(message: Message, facts: Sequence[Fact], guard: Guard) -> Name | None:
    firms = [str(fact.value) for fact in facts if fact.name in ("employer", "agency") and fact.part != "address"]
    name = addressee(message, firms)
    return name if name and _told(name.full, guard) else None


def _told(words: str, guard: Guard) -> str:
    return "" if tells(guard, words, sentences=False) else words


def _value(facts: Sequence[Fact], name: str) -> str:
    fact = first(facts, name)
    return str(fact.value) if fact else ""


def _signature(profile: Profile | None, du: bool, guard: Guard) -> str:
    """As the profile says, on as many lines as it does, else its name, to a du its first name."""
    if profile is None:
        return ""
    names = (profile.name or "").split()
    sign = profile.reply.sign or (" ".join(names[:1] if du else names))
    lines = (one_line(line, 80) for line in sign.splitlines()[:_SIGNATURE_LINES])
    return _told("\n".join(line for line in lines if line), guard)


def _subject(subject: str, language: str, values: Values, guard: Guard, template_dirs: Sequence[str]) -> str:
    own = one_line(strip_prefixes(one_line(subject, 400)))
    if not own or tells(guard, own, sentences=False):
        own = default_subject(language, values, template_dirs)
    return f"Re: {own}"
