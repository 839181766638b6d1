"""The whole story on one screen: source -> message -> facts -> matches -> reasons -> verdict -> draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from triage.classifier.features import Features, features
from triage.classifier.model import Model
from triage.classifier.wording import reads_like
from triage.facts import find_facts, read_message
from triage.fit import BROKEN, hold, missing
from triage.languages.detect import detect_language
from triage.profile import Profile
from triage.records import TYPE_CHECKING, NamedTuple
from triage.rules.engine import Engine, score
from triage.taste import taste_reasons
from triage.types import KINDS, Draft, Fact, Judged, Message, Reason, Unreadable, Verdict
from triage.verdict import POINTS_A_LOGIT, decide

if TYPE_CHECKING:
    from typing import Protocol

    from triage.rules.kinds import Evidence

    Offer = tuple[Message, Sequence[Fact]]
    """An earlier message that offers a job, and what it states."""
    Memory = dict[tuple[str, str, int], Offer | None]

    class Corrections(Protocol):
        """What the reader said of messages; it goes over what is judged."""

        def kind_of(self, message: Message) -> str | None:
            """The kind of a message, where the reader said it."""

        def correct(self, judged: Judged) -> Judged:
            """The message with the reader's own verdict, where there is one."""


CARE_POINTS_A_LOGIT, MOST_CARE_POINTS = 4.0, 40.0
"""Care by cross-validation over author groups, with the lines of rules.yaml fitted to each: AUC .993 and accuracy .957 at 3, 4 and 5
a calibrated logit. 4 leaves the points what they were before logits were calibrated (5 a raw one)."""

MOST_REMEMBERED = 500
OF_A_JOB = frozenset(("role", "employer", "client_anonymous", "agency", "pay", "contract", "place", "places", "remote"))

ALONE = 200
"""So many messages are judged before other processes are asked to help: starting them costs as much."""

CERTAIN = 1e6
"""The score of a kind that the reader named: beyond what any message can earn."""


class Judge(NamedTuple):
    """Everything a verdict depends on beside the message: who reads, how things weigh, what was learned."""

    profile: Profile | None
    engine: Engine
    model: Model
    corrections: Corrections | None = None
    memory: Memory | None = None
    """What was found in earlier messages of threads; only a matter of speed."""

    def judge(self, message: Message, *, replies: bool = False, on_request: bool = False) -> Judged:
        """One message, judged. ``replies`` drafts an answer where one is due, ``on_request`` also where silence is."""
        reading = read_message(message)
        language = detect_language(reading.tokens.words)
        own = find_facts(reading)
        before = self._offers_before(message) if message.context.earlier else ()
        facts = (*own, *_carried(own, before)) if before else own
        matches = hold(self.profile, reading, facts) if self.profile else ()
        said = self.corrections.kind_of(message) if self.corrections else None
        offered = _words_of_offer(before[-1]) if before else None
        learned = features(reading, own)
        reasons, verdict = self._weigh(self.engine.evidence(reading, facts, matches, offered), learned, said)
        offer = verdict.kind in ("recruiter", "scam")
        judged = Judged(
            message, language, facts if offer else (), matches if offer else (),
            missing(self.profile, matches, facts) if verdict.kind == "recruiter" else (), reasons, verdict,
            thread=(message.context.thread, message.context.position, message.context.answered), duplicates=message.context.duplicates,
        )  # fmt: skip
        judged = self.corrections.correct(judged) if self.corrections else judged
        return judged._replace(reply=self._draft(judged, on_request)) if replies else judged

    def _offers_before(self, message: Message) -> tuple[Offer, ...]:
        """The offers among what the sender's side wrote before in the thread, each judged as if it stood alone."""
        found = (self._offer_in(one) for one in message.context.earlier)
        return tuple(offer for offer in found if offer)

    def _offer_in(self, message: Message) -> Offer | None:
        key = (message.source, message.id, len(message.text))
        if self.memory is not None and key in self.memory:
            return self.memory[key]
        found = self._read_offer(message)
        if self.memory is not None:
            if len(self.memory) >= MOST_REMEMBERED:
                del self.memory[next(iter(self.memory))]
            self.memory[key] = found
        return found

    def _read_offer(self, message: Message) -> Offer | None:
        """What states nothing of a job is not weighed: that spares half of the time on private mail."""
        reading = read_message(message)
        facts = find_facts(reading)
        if not any(fact.name in OF_A_JOB for fact in facts):
            return None
        said = self.corrections.kind_of(message) if self.corrections else None
        _, verdict = self._weigh(self.engine.evidence(reading, facts, ()), features(reading, facts), said)
        return (message, facts) if verdict.kind == "recruiter" else None

    def _weigh(self, evidence: Evidence, seen: Features, said: str | None = None) -> tuple[tuple[Reason, ...], Verdict]:
        lines, base = self.engine.rules.lines, self.engine.rules.base
        learned = list(_learned(self.model, seen, self.engine.language))
        kinds = self.engine.reasons(evidence, KINDS, learned)
        stated = [fact for facts in evidence.facts.values() for fact in facts]
        liked = taste_reasons(self.model.header.get("taste", {}), evidence.reading, stated, self.engine.language)
        axes = self.engine.reasons(evidence, ("fit", "shotgun"), [*liked, *learned])
        verdict = decide(
            {kind: CERTAIN if kind == said else score({}, kind, kinds, clamped=False) for kind in KINDS},
            score(base, "fit", axes),
            score(base, "shotgun", axes),
            lines,
            door_open=not any(m.what == "status" and m.state == BROKEN for m in evidence.matches.values()),
            role_named="role" in evidence.facts,
        )
        shown = [r for r in kinds if r.axis == verdict.kind]
        return tuple(shown + axes if verdict.kind == "recruiter" else shown), verdict

    def _draft(self, judged: Judged, on_request: bool) -> Draft | None:
        from triage.replies import draft  # jinja2 costs 60 ms

        return draft(
            judged.message,
            judged.facts,
            judged.matches,
            judged.missing,
            judged.verdict,
            judged.language,
            self.profile,
            on_request=on_request,
        )


def judge_all(
    judge: Judge, messages: Iterable[Message | Unreadable], *, replies: bool = False, jobs: int | None = 1
) -> Iterator[Judged | Unreadable]:
    """Every message judged, in the order of the source; what cannot be read passes through.

    With several ``jobs`` so many processes judge, from the ALONE-th message on; None: as many as there are cores.
    """
    judge = judge._replace(memory={})

    def judged(message: Message | Unreadable) -> Judged | Unreadable:
        return message if isinstance(message, Unreadable) else judge.judge(message, replies=replies)

    rest = iter(messages)
    yield from map(judged, rest if jobs == 1 else islice(rest, ALONE))
    if jobs != 1 and (first := next(rest, None)) is not None:
        from triage.parallel import cores, spread

        several, rest = jobs or cores(), chain((first,), rest)
        yield from spread(judged, rest, several) if several > 1 else map(judged, rest)


def _carried(facts: Sequence[Fact], before: Sequence[Offer]) -> tuple[Fact, ...]:
    from triage.carried import carried

    return carried(facts, before)


def _words_of_offer(offer: Offer) -> str:
    """What was offered: the role, else the subject, else the first line."""
    message, facts = offer
    role = next((message.words_of(fact) for fact in facts if fact.name == "role"), "")
    return role or (message.subject or message.body.strip()).partition("\n")[0][:80]


def _learned(model: Model, seen: Features, language: str) -> Iterator[Reason]:
    """What the classifier says, as points: ten a logit on the kinds, care as the distance from the middle of middling."""
    scores = model.score(seen)
    for kind in KINDS:
        words = scores.words[kind]
        points = round(POINTS_A_LOGIT * scores.logits[kind], 2)
        yield Reason(kind, points, "classifier", "classifier", reads_like(kind, words, language), ", ".join(words))
    care = scores.logits["care"] - sum(model.header["thresholds"]) / 2
    points = round(max(-MOST_CARE_POINTS, min(MOST_CARE_POINTS, CARE_POINTS_A_LOGIT * care)), 2)
    words = scores.words["care"] if points > 0 else ()
    yield Reason(
        "shotgun",
        points,
        "classifier",
        "classifier",
        reads_like("lazy" if points > 0 else "cared", words, language),
        ", ".join(words),
    )
