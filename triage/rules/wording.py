"""Values of matches in the words of a language: what the table or the profile calls by an id, a person does not."""

from __future__ import annotations

from collections.abc import Mapping

from triage.types import Match

_FIELDS = {
    "office": ("office work", "Büro"), "it": ("IT", "IT"), "software": ("software", "Software"), "data": ("data", "Daten"),
    "product": ("product", "Produktmanagement"), "design": ("design", "Gestaltung"), "marketing": ("marketing", "Marketing"),
    "sales": ("sales", "Vertrieb"), "finance": ("finance", "Finanzen"), "accounting_tax": ("accounting and tax", "Rechnungswesen und Steuern"),
    "hr": ("human resources", "Personalwesen"), "legal": ("law", "Recht"), "nursing": ("nursing", "Pflege"), "medicine": ("medicine", "Medizin"),
    "therapy": ("therapy", "Therapie"), "care": ("care", "Betreuung"), "social_work": ("social work", "soziale Arbeit"),
    "teaching": ("teaching", "Bildung"), "science": ("science", "Wissenschaft"), "engineering": ("engineering", "Ingenieurwesen"),
    "production": ("production", "Produktion"), "trades": ("trades", "Handwerk"), "construction": ("construction", "Bau"),
    "logistics": ("logistics", "Logistik"), "procurement": ("procurement", "Einkauf"), "hospitality": ("hospitality", "Gastgewerbe"),
    "retail": ("retail", "Handel"), "real_estate": ("real estate", "Immobilien"), "insurance": ("insurance", "Versicherung"),
    "media": ("media", "Medien"), "public_service": ("public service", "öffentlicher Dienst"), "consulting": ("consulting", "Beratung"),
    "transport": ("transport", "Verkehr"), "agriculture": ("agriculture", "Landwirtschaft"), "security_guard": ("security", "Sicherheitsdienst"),
    "management": ("management", "Leitung"),
}  # fmt: skip
_LANGUAGES = {
    "de": ("German", "Deutsch"), "en": ("English", "Englisch"), "he": ("Hebrew", "Hebräisch"), "fr": ("French", "Französisch"),
    "it": ("Italian", "Italienisch"), "es": ("Spanish", "Spanisch"), "pt": ("Portuguese", "Portugiesisch"), "nl": ("Dutch", "Niederländisch"),
    "pl": ("Polish", "Polnisch"), "cs": ("Czech", "Tschechisch"), "ru": ("Russian", "Russisch"), "uk": ("Ukrainian", "Ukrainisch"),
    "tr": ("Turkish", "Türkisch"), "ar": ("Arabic", "Arabisch"), "sr": ("Serbian", "Serbisch"), "hu": ("Hungarian", "Ungarisch"),
    "ro": ("Romanian", "Rumänisch"),
}  # fmt: skip
_WORDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "field": _FIELDS,
    "languages": _LANGUAGES,
    "remote": {
        "required": ("only from home", "nur von zu Hause"), "preferred": ("rather from home", "lieber von zu Hause"),
        "no": ("on site", "vor Ort"),
    },
    "contract": {
        "permanent": ("permanent", "unbefristet"), "fixed": ("fixed-term", "befristet"), "freelance": ("freelance", "freiberuflich"),
        "temp": ("agency work", "Zeitarbeit"),
    },
    "company": {
        "employer": ("the employer itself", "direkt beim Arbeitgeber"), "agency work": ("agency work", "Zeitarbeit"),
        "consulting": ("consulting", "Beratung"),
    },
    "seniority": {
        "trainee": ("trainee", "Ausbildung"), "mid": ("mid", "mit Erfahrung"), "lead": ("lead", "Teamleitung"),
        "head": ("head", "Bereichsleitung"), "executive": ("executive", "Geschäftsleitung"),
    },
    "experience": {},
}  # fmt: skip
_NOT = "not "
_PAY = (("/year", " im Jahr"), ("/month", " im Monat"), ("/day", " am Tag"), ("/hour", " die Stunde"))


def in_words(match: Match, language: str) -> Match:
    """The match as a reader of ``language`` ("en" or "de") would say it; what has no words stays as it is."""
    place = int(language == "de")
    if match.what == "pay":
        return match._replace(
            want=_pay(match.want) if place else match.want.replace("/", " a ").replace("a hour", "an hour")
        )
    if match.what in ("main_skill", "industries") and match.want.startswith(_NOT):
        return match._replace(want=f"{('no', 'kein')[place]} {match.want.removeprefix(_NOT)}")
    table = _WORDS.get(match.what)
    if table is None:
        return match._replace(want=_any_of(match.want.split(", "), place)) if match.what == "places" else match
    if match.what == "experience":
        return match._replace(want=f"{match.want} {('years', 'Jahre')[place]}")
    want = _any_of([table[part][place] if part in table else part for part in match.want.split(", ")], place)
    have = table[match.have][place] if match.have in table else match.have
    return match._replace(have=have, want=want)


def _any_of(parts: list[str], place: int) -> str:
    """``Berlin, Potsdam oder Cottbus``: one of them is enough."""
    *first, last = parts
    return f"{', '.join(first)} {('or', 'oder')[place]} {last}" if first else last


def _pay(want: str) -> str:
    amount, _, rest = want.partition(" ")
    for english, german in _PAY:
        rest, amount = rest.replace(english, german), amount.replace(english, german)
    return f"{amount.replace(',', '.')} {rest}".strip()
