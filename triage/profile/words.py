"""Other words people write for the choices of a profile, and hints for keys in the wrong place."""

from __future__ import annotations

from triage.profile.schema import PRIVATES

STATUS = {
    "not looking": "not searching",
    "not interested": "not searching",
    "closed": "not searching",
    "looking": "searching",
    "actively looking": "searching",
    "actively searching": "searching",
    "open to offers": "open",
    "passive": "open",
    "suche nicht": "not searching",
    "nicht suchend": "not searching",
    "suche": "searching",
    "suchend": "searching",
    "offen": "open",
}
REMOTE = {
    "only": "required",
    "must": "required",
    "either": "any",
    "none": "no",
    "never": "no",
    "false": "no",
    "onsite": "no",
    "on site": "no",
    "nur": "required",
    "lieber": "preferred",
    "bevorzugt": "preferred",
    "egal": "any",
    "nein": "no",
    "vor ort": "no",
}
CONTRACT = {
    "unlimited": "permanent",
    "unbefristet": "permanent",
    "fixed term": "fixed",
    "befristet": "fixed",
    "freelancer": "freelance",
    "contractor": "freelance",
    "freiberuflich": "freelance",
    "agency work": "temp",
    "zeitarbeit": "temp",
}
COMPANY_KIND = {
    "direct": "employer",
    "consultancy": "consulting",
    "temp": "agency work",
    "zeitarbeit": "agency work",
}
SENIORITY = {
    "intern": "trainee",
    "apprentice": "trainee",
    "entry": "junior",
    "entry level": "junior",
    "middle": "mid",
    "mid level": "mid",
    "intermediate": "mid",
    "principal": "lead",
    "staff": "lead",
    "director": "head",
    "c level": "executive",
    "vp": "executive",
}
ADDRESS = {"formal": "sie", "informal": "du"}
TONE = {"short": "brief", "plain": "brief", "friendly": "warm"}
WISH = {
    "role": "roles",
    "place": "places",
    "location": "places",
    "locations": "places",
    "salary": "pay",
    "contracts": "contract",
    "skill": "skills",
    "industry": "industries",
    "language": "languages",
}
# "role" and "industry" of ``private`` are those of the present job and stand for themselves.
PRIVATE = {word: key for word, key in WISH.items() if word not in PRIVATES}

LANGUAGE_CODES = {
    "german": "de",
    "deutsch": "de",
    "english": "en",
    "englisch": "en",
    "hebrew": "he",
    "iw": "he",
    "עברית": "he",
    "french": "fr",
    "italian": "it",
    "spanish": "es",
    "portuguese": "pt",
    "dutch": "nl",
    "polish": "pl",
    "czech": "cs",
    "russian": "ru",
    "ukrainian": "uk",
    "turkish": "tr",
    "arabic": "ar",
    "greek": "el",
    "hungarian": "hu",
    "romanian": "ro",
    "danish": "da",
    "swedish": "sv",
    "norwegian": "no",
    "finnish": "fi",
    "serbian": "sr",
    "croatian": "hr",
    "bosnian": "bs",
    "slovak": "sk",
    "slovenian": "sl",
    "bulgarian": "bg",
    "albanian": "sq",
    "lithuanian": "lt",
    "latvian": "lv",
    "estonian": "et",
    "persian": "fa",
    "kurdish": "ku",
    "amharic": "am",
    "hindi": "hi",
    "vietnamese": "vi",
    "japanese": "ja",
    "chinese": "zh",
    "korean": "ko",
}

# ISO 4217, the ones in use.
_CODES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT "
    "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
    "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
    "STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF "
    "YER ZAR ZMW ZWG"
)
CURRENCIES = frozenset(_CODES.split())

_UNDER_LOOKING_FOR = "it belongs under 'looking_for'"
TOP_HINTS = {
    **dict.fromkeys(
        (
            "roles",
            "not_roles",
            "seniority",
            "places",
            "remote",
            "onsite_days_max",
            "contract",
            "pay",
            "hours",
        ),
        _UNDER_LOOKING_FOR,
    ),
    **dict.fromkeys(("industries", "company"), _UNDER_LOOKING_FOR),
    "employer": "it belongs under 'now'",
    "role": "it belongs under 'now'; the roles you want are 'roles' under 'looking_for'",
    "salary": "write 'pay' under 'looking_for'",
    "sign": "it belongs under 'reply'",
}
_SYNONYMS = {"salary": "pay", "location": "places", "locations": "places", "titles": "roles", "jobs": "roles"}
WISH_HINTS = {
    **{word: f"did you mean '{key}'?" for word, key in _SYNONYMS.items()},
    **dict.fromkeys(("must", "skills", "languages", "private"), "it stands on its own, not in this block"),
    "min": "it belongs under 'pay'",
    "part_time": "write 'hours: part-time'",
}
NOW_HINTS = {
    "company": "did you mean 'employer'?",
    "title": "did you mean 'role'?",
    "job": "did you mean 'role'?",
}
