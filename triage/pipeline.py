"""The whole story on one screen: source -> message -> facts -> matches -> reasons -> verdict -> draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from triage.classifier.features import Features, features
from triage.classifier.model import Model
from triage.classifier.wording import reads_like
from triage.facts import Reading, find_facts, read_message
from triage.fit import BROKEN, hold, missing
from triage.languages.detect import detect_language
from triage.profile import Profile
from triage.records import TYPE_CHECKING, NamedTuple
from triage.rules.engine import Engine, score
from triage.taste import taste_reasons
from triage.types import KINDS, Draft, Fact, Judged, Match, Message, Reason, Unreadable, Verdict
from triage.verdict import POINTS_A_LOGIT, decide

if TYPE_CHECKING:
    from typing import Protocol

    class Corrections(Protocol):
        """What the reader said of messages; it goes over what is judged."""

        def kind_of(self, message: Message) -> str | None:
            """The kind of a message, where the reader said it."""

        def correct(self, judged: Judged) -> Judged:
            """The message with the reader's own verdict, where there is one."""


CARE_POINTS_A_LOGIT, MOST_CARE_POINTS = 4.0, 40.0
"""Care by cross-validation over author groups, with the lines of rules.yaml fitted to each: AUC .993 and accuracy .957 at 3, 4 and 5
a calibrated logit. 4 leaves the points what they were before logits were calibrated (5 a raw one)."""

CERTAIN = 1e6
"""The score of a kind that the reader named: beyond what any message can earn."""


class Judge(NamedTuple):
    """Everything a verdict depends on beside the message: who reads, how things weigh, what was learned."""

    profile: Profile | None
    engine: Engine
    model: Model
    corrections: Corrections | None = None

    def judge(self, message: Message, *, replies: bool = False, on_request: bool = False) -> Judged:
        """One message, judged. ``replies`` drafts an answer where one is due, ``on_request`` also where silence is."""
        reading = read_message(message)
        language = detect_language(reading.tokens.words)
        facts = find_facts(reading)
        matches = hold(self.profile, reading, facts) if self.profile else ()
        said = self.corrections.kind_of(message) if self.corrections else None
        reasons, verdict = self._weigh(reading, facts, matches, language, said)
        offer = verdict.kind in ("recruiter", "scam")
        judged = Judged(
            message, language, facts if offer else (), matches if offer else (),
            missing(self.profile, matches, facts) if verdict.kind == "recruiter" else (), reasons, verdict,
        )  # fmt: skip
        judged = self.corrections.correct(judged) if self.corrections else judged
        return judged._replace(reply=self._draft(judged, on_request)) if replies else judged

    def _weigh(
        self, reading: Reading, facts: Sequence[Fact], matches: Sequence[Match], language: str, said: str | None = None
    ) -> tuple[tuple[Reason, ...], Verdict]:
        lines, base = self.engine.rules.lines, self.engine.rules.base
        evidence = self.engine.evidence(reading, facts, matches)
        learned = list(_learned(self.model, features(reading, facts), self.engine.language))
        kinds = self.engine.reasons(evidence, KINDS, learned)
        liked = taste_reasons(self.model.header.get("taste", {}), reading, facts, self.engine.language)
        axes = self.engine.reasons(evidence, ("fit", "shotgun"), [*liked, *learned])
        verdict = decide(
            {kind: CERTAIN if kind == said else score({}, kind, kinds, clamped=False) for kind in KINDS},
            score(base, "fit", axes),
            score(base, "shotgun", axes),
            lines,
            door_open=not any(m.what == "status" and m.state == BROKEN for m in matches),
            role_named=any(fact.name == "role" for fact in facts),
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
    judge: Judge, messages: Iterable[Message | Unreadable], *, replies: bool = False
) -> Iterator[Judged | Unreadable]:
    """Every message judged, in the order of the source; what cannot be read passes through."""
    for message in messages:
        yield message if isinstance(message, Unreadable) else judge.judge(message, replies=replies)


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
