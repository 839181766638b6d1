"""The values that flow through the program, all frozen. ``docs/design.md`` tells the story.

NamedTuples, not dataclasses: importing ``dataclasses`` costs 16 ms of a 60 ms start.
"""

from __future__ import annotations

from triage.records import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any


class Span(NamedTuple):
    """A half-open range of characters in ``Message.text``, or in the part of the sender that a fact names."""

    start: int
    end: int


class Sender(NamedTuple):
    """Who wrote: ``name`` and ``address`` as the source states them, "" when it does not."""

    name: str = ""
    address: str = ""
    headline: str = ""
    profile_url: str = ""


class Envelope(NamedTuple):
    """What the transport says about a message, beside its text. "" and False when it says nothing."""

    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    reply_to: str = ""
    recipients: tuple[str, ...] = ()
    linkedin_template: str = ""
    thread_url: str = ""
    mailing_list: bool = False
    """A List-Id or List-Unsubscribe header, or Precedence bulk/list/junk."""
    automatic: bool = False
    """Auto-Submitted other than "no", an empty Return-Path, or a no-reply address."""
    notification: bool = False
    """A platform's own notice (digest, job alert, security), told by its headers: holds no message."""
    calendar: bool = False
    """Carries a text/calendar part."""
    forwarded: bool = False
    """The text is a mail that somebody passed on; ``Message.sender`` is its writer where the quote names one."""
    passed_on_by: str = ""
    """Who passed it on, when ``Message.sender`` is somebody else."""
    folder: str = ""
    """sent | drafts | spam | trash, where the mail program keeps it so; "" for any other folder."""
    answered: bool | None = None
    """True when the mail program notes that it was answered; None: nobody noted it."""
    conversation: str = ""
    """Equal for messages of one conversation: LinkedIn's id of the thread without padding (mail and export alike), a
    chat's name, the Message-ID at the root of a mail's References; "" when nothing tells."""
    own: bool = False
    """Written by the owner of the mailbox: not judged, but it may answer others."""
    mailbox: str = ""
    """The address that the mail was delivered to (Delivered-To and the like)."""


class Context(NamedTuple):
    """What the other messages of a run tell about one. A message that is read alone has none but the id of its thread."""

    thread: str = ""
    position: int = 1
    """Its place, from 1, among the messages of its thread that were written to the owner."""
    answered: bool | None = None
    """The owner wrote later in the thread; None: nothing that the owner wrote in this channel was read."""
    follow_ups: int = 0
    """How often its sender's side had written before without an answer."""
    duplicates: int = 0
    """How many other messages say the same or nearly so, from other senders or to another address of the owner."""
    senders: tuple[str, ...] = ()
    """Some of those who sent this text, this sender among them; empty where it was only one."""
    sender_count: int = 0
    addresses: tuple[str, ...] = ()
    """Some of the owner's addresses that this text came to; empty where it was only one."""
    address_count: int = 0
    earlier: tuple[Message, ...] = ()
    """What the sender's side wrote before in the thread, oldest first; the latest of it where it is much."""


class Message(NamedTuple):
    """One inbound text, cleaned: no quotes, footers or wrapping, NFC, no invisible characters.

    ``text`` is what is read: the subject, a blank line, the body (or only the body without a subject).
    Every span of a fact refers to it, unless the fact was read from the sender. ``body_start`` is where the body begins.
    """

    id: str
    source: str
    channel: str
    """mail | linkedin | xing | whatsapp | telegram | paste"""
    sender: Sender
    subject: str
    date: str | None
    """ISO 8601 with offset, as stated by the source."""
    text: str
    body_start: int = 0
    envelope: Envelope = Envelope()
    bounded: bool = False
    """The text was longer than the program reads; the rest was left out."""
    context: Context = Context()

    @property
    def body(self) -> str:
        return self.text[self.body_start :]

    def words_of(self, fact: Fact) -> str:
        """The words that a fact was read from, cut out of the part of the message, or of its origin, where they stand."""
        said = fact.origin or self
        whole = said.text if fact.part == "text" else str(getattr(said.sender, fact.part))
        return whole[fact.span.start : fact.span.end]


class Unreadable(NamedTuple):
    """A part of a source that could not be read; counted and shown, never an abort."""

    source: str
    place: str
    reason: str


class Pay(NamedTuple):
    """A stated pay. ``min`` and ``max`` as written (scaled: "80k" is 80000); the ``_year`` ones by the year."""

    min: float | None
    max: float | None
    currency: str | None
    per: str
    """hour | day | month | year"""
    min_year: float | None
    max_year: float | None
    text: str


class Role(NamedTuple):
    """A job title as the message words it, with the jobs of the table that it names."""

    title: str
    jobs: tuple[str, ...] = ()
    """Ids in the table of jobs; empty for a title the table does not know."""
    field: str = ""


class Fact(NamedTuple):
    """Something the message states. ``message.words_of(fact)`` is where it says so."""

    name: str
    value: Any
    span: Span
    part: str = "text"
    """Where ``span`` counts: text, or what the sender is called by: name | headline | address of ``Message.sender``."""
    origin: Message | None = None
    """The earlier message of the thread that states it, where it is not the message itself: ``span`` cuts that one's."""


class Match(NamedTuple):
    """A fact held against the profile."""

    what: str
    state: str
    """met | broken | unknown"""
    have: str = ""
    """What the message states, in its words."""
    want: str = ""
    """What the profile asks for."""
    quote: str = ""
    must: bool = False


class Reason(NamedTuple):
    """Points that a rule or the classifier gives, with the words that earned them.

    ``axis`` is fit, shotgun, or a kind (recruiter, pitch, scam, personal, other).
    """

    axis: str
    points: float
    origin: str
    """rule | classifier | cap | taste | you"""
    rule: str
    because: str
    quote: str = ""


class Verdict(NamedTuple):
    """What the reader should do, and how sure the program is (LABELS: kind, care, verdict).

    ``fit``, ``shotgun`` (0-100) and ``care`` are None unless ``kind`` is recruiter.
    """

    verdict: str
    kind: str
    confidence: float
    fit: float | None = None
    shotgun: float | None = None
    care: str | None = None
    chance: float | None = None
    """How probable the kind is, calibrated; ``confidence`` is this, less where a score lies near the line that decided."""


class Draft(NamedTuple):
    """A reply that nobody has sent."""

    template: str
    language: str
    address: str
    """sie | du | plain"""
    subject: str
    body: str


class Judged(NamedTuple):
    """A message with everything the program says about it."""

    message: Message
    language: str
    facts: tuple[Fact, ...]
    matches: tuple[Match, ...]
    missing: tuple[str, ...]
    reasons: tuple[Reason, ...]
    verdict: Verdict
    reply: Draft | None = None
    thread: tuple[str, int, bool | None] = ("", 1, None)
    """id, position from 1, answered (None: cannot be known)."""
    duplicates: int = 0


KINDS = ("recruiter", "pitch", "scam", "personal", "other")
CARES = ("shotgun", "middling", "tailored")
VERDICTS = ("fit", "ask", "decline", "shotgun", "personal", "pitch", "scam", "other", "unsure")
