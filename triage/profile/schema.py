"""Who the reader is, as the profile file says it. What the file leaves out is None or empty."""

from __future__ import annotations

from triage.records import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any


STATUSES = ("searching", "open", "not searching")
REMOTES = ("required", "preferred", "any", "no")
CONTRACTS = ("permanent", "fixed", "freelance", "temp")
SENIORITIES = ("trainee", "junior", "mid", "senior", "lead", "head", "executive")
PER = ("hour", "day", "month", "year")
COMPANY_KINDS = ("employer", "agency work", "consulting")
ADDRESSES = ("auto", "sie", "du")
TONES = ("warm", "brief", "formal")
MUSTS = (
    "roles",
    "places",
    "pay",
    "contract",
    "remote",
    "seniority",
    "skills",
    "industries",
    "company",
    "languages",
    "hours",
)
PRIVATES = ("name", "status", "role", "employer", "since", "industry", "unless", *MUSTS)
PRIVATE_UNLESS_SAID = ("pay", "employer", "status")
"""What no draft tells when the file has no ``private``: a careless file must not give a search away."""


class Now(NamedTuple):
    """The reader's present job."""

    role: str | None = None
    employer: str | None = None
    since: int | None = None
    """The year."""
    industry: str | None = None


class Place(NamedTuple):
    """A place the reader would work at; without a radius, the place itself."""

    name: str
    radius_km: float | None = None


class PayWish(NamedTuple):
    """The least pay. ``currency`` is an ISO code, None when the file leaves it out."""

    min: float
    currency: str | None = None
    per: str = "year"


class Industries(NamedTuple):
    """Trades wanted and trades avoided, in the words of the file."""

    want: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


class Company(NamedTuple):
    """Number of people (both ends count) and kinds of company wanted."""

    min_size: int | None = None
    max_size: int | None = None
    kinds: tuple[str, ...] = ()
    """Some of COMPANY_KINDS; empty: any."""


class Hours(NamedTuple):
    """Hours a week, both ends count. A percentage in the file is one of 40 hours."""

    min: float | None = None
    max: float | None = None


class Wishes(NamedTuple):
    """What a job must or should be. The blocks ``looking_for`` and ``unless`` have this one shape."""

    roles: tuple[str, ...] = ()
    not_roles: tuple[str, ...] = ()
    seniority: tuple[str, ...] = ()
    """Some of SENIORITIES."""
    places: tuple[Place, ...] = ()
    remote: str | None = None
    """One of REMOTES."""
    onsite_days_max: int | None = None
    """Days a week on site elsewhere than in ``places``."""
    contract: tuple[str, ...] = ()
    pay: PayWish | None = None
    industries: Industries = Industries()
    company: Company = Company()
    hours: Hours = Hours()


class PastSkill(NamedTuple):
    """Something the reader once did, and until which year: "payroll until 2014"."""

    name: str
    until: int | None = None


class Skills(NamedTuple):
    """What the reader can do, by strength, and what the reader will not do again."""

    strong: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    past: tuple[PastSkill, ...] = ()
    avoid: tuple[str, ...] = ()


class ReplyStyle(NamedTuple):
    """How drafts are worded: ``address`` auto, sie or du; ``tone`` warm, brief or formal."""

    address: str = "auto"
    tone: str = "warm"
    sign: str | None = None
    languages: tuple[str, ...] = ()
    """Two-letter codes, the first is used for a message in any other language. Empty: as in ``languages``."""


class Profile(NamedTuple):
    """The whole profile. ``Profile()`` is that of a reader who said nothing."""

    name: str | None = None
    status: str | None = None
    """One of STATUSES."""
    languages: tuple[str, ...] = ()
    """Two- or three-letter codes."""
    now: Now = Now()
    looking_for: Wishes = Wishes()
    skills: Skills = Skills()
    unless: Wishes | None = None
    """What opens the door to a reader who is not searching; it always names roles."""
    must: tuple[str, ...] = ()
    """Some of MUSTS: what an offer may not break. All other wishes are only wishes."""
    private: tuple[str, ...] = PRIVATE_UNLESS_SAID
    """Some of PRIVATES: what no draft may tell."""
    reply: ReplyStyle = ReplyStyle()

    def as_data(self) -> dict[str, Any]:
        """The profile as plain JSON data; ``from_data`` gives the same profile again."""
        return {key: _plain(value) for key, value in self._asdict().items()}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Profile:
        """The profile that ``as_data`` was made of. Other data raises a LookupError or TypeError."""
        fields = dict(data)
        unless = fields.pop("unless")
        return cls(
            name=fields["name"],
            status=fields["status"],
            languages=tuple(fields["languages"]),
            now=Now(**fields["now"]),
            looking_for=_wishes(fields["looking_for"]),
            skills=_skills(fields["skills"]),
            unless=None if unless is None else _wishes(unless),
            must=tuple(fields["must"]),
            private=tuple(fields["private"]),
            reply=ReplyStyle(**_tuples(fields["reply"])),
        )

    @property
    def digest(self) -> str:
        """A short name for what the profile says: equal for equal profiles, however the file is laid out."""
        import hashlib
        import json

        data = json.dumps(self.as_data(), sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(data.encode("ascii")).hexdigest()[:16]


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _tuples(data: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}


def _wishes(data: dict[str, Any]) -> Wishes:
    fields = _tuples(data)
    fields["places"] = tuple(Place(**place) for place in data["places"])
    fields["pay"] = None if data["pay"] is None else PayWish(**data["pay"])
    fields["industries"] = Industries(**_tuples(data["industries"]))
    fields["company"] = Company(**_tuples(data["company"]))
    fields["hours"] = Hours(**data["hours"])
    return Wishes(**fields)


def _skills(data: dict[str, Any]) -> Skills:
    fields = _tuples(data)
    fields["past"] = tuple(PastSkill(**skill) for skill in data["past"])
    return Skills(**fields)
