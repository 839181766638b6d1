"""The explanation of one verdict: matches, reasons that add up to the scores, what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from triage.records import NamedTuple
from triage.render.plain import number
from triage.render.rows import first_words
from triage.render.safe import one_line, visible
from triage.render.words import STYLES, WORDS
from triage.rules.wording import in_words
from triage.types import Judged, Match, Reason
from triage.whatif import Change


class Line(NamedTuple):
    """One line of the explanation; ``style`` is for terminals with colour."""

    text: str
    style: str = ""


_TERMS = ("onsite_days", "remote_within", "hours", "shifts", "start", "travel", "relocation")
"""Facts that are shown though no wish is held against them."""
MARKS = {"met": "+", "broken": "-", "unknown": "?"}
_STATE_STYLES = {"met": "green", "broken": "red", "unknown": "yellow"}


def explain(judged: Judged, base: Mapping[str, float], changes: Sequence[Change], language: str) -> Iterator[Line]:
    """The lines that explain a verdict. ``base`` are the axes' bases, ``changes`` what would turn the verdict."""
    words = WORDS[language]
    yield from _head(judged, words)
    if judged.matches:
        yield Line("")
        yield Line(words["title.matches"], "bold")
        yield from (_match(match, language) for match in judged.matches)
    if judged.missing:
        yield Line("")
        yield Line(f"{words['title.missing']}: {', '.join(words['m.' + name] for name in judged.missing)}")
    for axis, title in (("fit", words["title.fit"]), ("shotgun", words["title.shotgun"])):
        score = getattr(judged.verdict, axis)
        if score is not None:
            yield from _axis(axis, title, score, base.get(axis, 0), judged.reasons, words)
    yield from _kind(judged, words)
    is_told = any(reason.origin == "you" for reason in judged.reasons)
    if judged.verdict.kind == "recruiter" and judged.matches and not is_told:
        yield Line("")
        yield Line(words["title.change"], "bold")
        yield from (Line(f"  · {_change(change, words)}") for change in changes)
        if not changes:
            yield Line(f"  · {words['change.nothing']}")
    if judged.reply:
        yield Line("")
        yield Line(f"{words['title.reply']} ({judged.reply.template}, {judged.reply.language})", "bold")
        yield from draft_lines(judged, words)


def _change(change: Change, words: Mapping[str, str]) -> str:
    names = ", ".join(words["the." + name] for name in change.matches)
    state = "status" if change.matches == ("status",) else change.state
    return words["change." + state].replace("{what}", names).replace("{verdict}", words["v." + change.verdict])


def draft_lines(judged: Judged, words: Mapping[str, str]) -> Iterator[Line]:
    """The draft as it would be written, set in."""
    if judged.reply:
        if judged.reply.subject:
            yield Line(f"  {words['subject']}: {one_line(judged.reply.subject)}")
            yield Line("")
        yield from (Line(f"  {visible(text)}".rstrip()) for text in judged.reply.body.splitlines())


def _head(judged: Judged, words: Mapping[str, str]) -> Iterator[Line]:
    message, verdict = judged.message, judged.verdict
    who = one_line(
        " · ".join(
            filter(
                None,
                (message.sender.name or message.sender.address, message.sender.headline, minute(message.date or "")),
            )
        ),
        120,
    )
    title = words[f"v.{verdict.verdict}"]
    scores = (
        ""
        if verdict.fit is None
        else f"   {words['fit']} {number(verdict.fit)} · {words['shotgun']} {number(verdict.shotgun)}"
    )
    yield Line(f"{title.upper()}{scores}   ({words['sure']}: {verdict.confidence:.0%})", STYLES[verdict.verdict])
    if who:
        yield Line(who)
    if message.subject:
        yield Line(one_line(message.subject, 120))
    care = f", {words['care.' + verdict.care]}" if verdict.care else ""
    yield Line(f"{words['k.' + verdict.kind]}{care} {words['bounded'] if message.bounded else ''}".rstrip())
    stated = [
        f"{words[name]}: {one_line(text, 60)}"
        for name in ("role", "place", "pay")
        if (text := first_words(judged, name))
    ]
    if stated:
        yield Line(" · ".join(stated))
    terms = [f"{words['m.' + name]}: {one_line(text, 40)}" for name in _TERMS if (text := first_words(judged, name))]
    if terms and judged.verdict.kind == "recruiter":
        yield Line(" · ".join(terms))


def minute(date: str) -> str:
    """The day and time of an ISO date as people write them.

    >>> minute("2026-09-16T09:31:40+02:00"), minute("2026-09-16")
    ('2026-09-16 09:31', '2026-09-16')
    """
    return date[:16].replace("T", " ")


def _match(raw: Match, language: str) -> Line:
    words, match = WORDS[language], in_words(raw, language)
    weight = words["must" if match.must else "wish"]
    if match.what == "status":
        key = "door.opened" if match.state == "met" else "door.unless" if match.want else "door.closed"
        text = words[key].replace("{want}", match.want).replace("{have}", match.have)
        return Line(f"  {MARKS[match.state]} {words['m.status']}: {one_line(text)}", _STATE_STYLES[match.state])
    have = one_line(match.have, 60) or words["unknown"]
    if have and match.have and _are_its_words(raw, match):
        have = words["quoted"].format(have)
    want = f"   ({words['you_want']}: {one_line(match.want, 60)})" if match.want and match.state != "met" else ""
    label = f"{words['m.' + match.what]} ({weight})"
    return Line(
        f"  {MARKS[match.state]} {label:<22} {words[_told_as(match)] + ': ' if match.have else ''}{have}{want}",
        _STATE_STYLES[match.state],
    )


def _are_its_words(raw: Match, told: Match) -> bool:
    """Whether the message says ``have`` itself: a field and what was put into our words is no quotation."""
    return raw.what != "field" and raw.have == told.have


def _told_as(match: Match) -> str:
    """What is said and still settles nothing (another currency, a level beside) is unclear, not unsaid."""
    return "unclear" if match.state == "unknown" else match.state


def _axis(
    axis: str, title: str, score: float, base: float, reasons: Sequence[Reason], words: Mapping[str, str]
) -> Iterator[Line]:
    """The reasons of one axis: the base, every reason, the sum that the score is."""
    mine = [r for r in reasons if r.axis == axis]
    total = round(base + sum(r.points for r in mine), 2)
    yield Line("")
    mark = words["point"]
    yield Line(f"{title}: {points(score, sign=False, mark=mark)}", "bold")
    yield Line(f"  {points(base, sign=False, mark=mark):>7}  {words['base']}")
    yield from (_reason(reason, words) for reason in mine)
    clamped = f"  ({words['clamped']}: {points(score, sign=False, mark=mark)})" if total != score else ""
    yield Line(f"  {points(total, sign=False, mark=mark):>7}  {words['tie']}{clamped}")


def _reason(reason: Reason, words: Mapping[str, str]) -> Line:
    """Points, the reason, and the quoted words unless the reason says them already."""
    because, quote = one_line(reason.because), one_line(reason.quote, 80)
    says = (
        f"   {words['quoted'].format(quote)}"
        if quote and reason.origin != "classifier" and quote not in because
        else ""
    )
    return Line(f"  {points(reason.points, mark=words['point']):>7}  {one_line(reason.because, 160)}{says}")


def _kind(judged: Judged, words: Mapping[str, str]) -> Iterator[Line]:
    mine = [r for r in judged.reasons if r.axis == judged.verdict.kind]
    if mine:
        yield Line("")
        yield Line(f"{words['title.kind']}: {words['k.' + judged.verdict.kind]}", "bold")
        yield from (_reason(reason, words) for reason in mine)


def points(value: float, sign: bool = True, mark: str = ".") -> str:
    """Points with at most two decimals behind ``mark``: ``+25``, ``-7.5``."""
    value = round(value, 2) or 0.0  # no "-0"
    text = f"{value:+.2f}" if sign and value else f"{value:.2f}"
    return text.rstrip("0").rstrip(".").replace(".", mark)
