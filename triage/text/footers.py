"""The words by which footers, signatures and sign-offs are known, German, English and Hebrew."""

from __future__ import annotations

import functools
import re

DEVICE_STARTS = (
    "von meinem ",
    "von meiner ",
    "vom iphone",
    "gesendet von",
    "gesendet mit",
    "gesendet über",
    "nachricht wurde von meinem",
    "sent from",
    "sent via",
    "sent with",
    "get outlook for",
    "holen sie sich outlook",
    "outlook für ios",
    "outlook für android",
    "outlook for ios",
    "outlook for android",
    "envoyé de mon",
    "diese nachricht wurde von meinem",
    "נשלח מה",
    "נשלח מתוך",
)
DEVICES = (
    "iphone", "ipad", "android", "galaxy", "handy", "smartphone", "outlook", "mobil", "gmx", "web.de", "mail",
    "handheld", "blackberry", "phone", "proton", "samsung", "huawei", "xiaomi", "pixel", "thunderbird",
    "tablet", "telekom", "freenet", "אייפון", "נייד", "אנדרואיד",
)  # fmt: skip

BROWSER_LINES = (
    "im browser an",
    "browserversion",
    "online-version",
    "onlineversion",
    "online ansehen",
    "view in browser",
    "view this email in",
    "view online",
    "web version",
    "webversion",
    "nicht korrekt angezeigt",
    "nicht richtig angezeigt",
)

FOOTER_PHRASES = (
    # confidentiality
    "vertrauliche",
    "vertraulich und",
    "ist vertraulich",
    "nicht der richtige adressat",
    "nicht der beabsichtigte",
    "nicht der vorgesehene",
    "irrtümlich",
    "unerlaubte kopieren",
    "unbefugte",
    "confidential",
    "information contained in this",
    "not the intended recipient",
    "intended solely for",
    "intended only for",
    "in error",
    "viruses",
    "auf viren",
    "avast",
    "die umwelt",
    "mail ausdrucken",
    "mail drucken",
    "before printing",
    "consider the environment",
    "הודעה זו עשויה להכיל",
    "מידע סודי",
    "חסוי",
    "מיועד לנמען",
    # legal
    "sitz der gesellschaft",
    "registergericht",
    "handelsregister",
    "amtsgericht",
    "geschäftsführer:",
    "geschäftsführung:",
    "geschäftsführerin:",
    "geschäftsführer/in:",
    "ust-id",
    "umsatzsteuer-id",
    "registered in england",
    "company registration",
    "registered office",
    "impressum",
    "imprint",
    "alle rechte vorbehalten",
    "all rights reserved",
    "copyright ©",
    "copyright (c)",
    "copyright 20",
    "copyright 19",
    "ח.פ.",
    # unsubscribing
    "unsubscribe",
    "abmelden",
    "abbestellen",
    "abmeldelink",
    "austragen",
    "opt out",
    "opt-out",
    "einstellungen verwalten",
    "benachrichtigungseinstellungen",
    "email preferences",
    "manage preferences",
    "your preferences",
    "keine weiteren e-mails",
    "keine e-mails mehr",
    "keine weiteren nachrichten",
    "no longer wish to receive",
    "not wish to receive",
    "want to receive",
    "stop receiving",
    "you are receiving this",
    "you're receiving this",
    "you received this",
    "sie erhalten diese",
    "du erhältst diese",
    "diese e-mail wurde an",
    "email was sent to",
    "להסרה",
    "להסיר את עצמך",
    "להסיר אותך",
    # data protection, the source of the address named
    "dsgvo",
    "ds-gvo",
    "gdpr",
    "datenschutz",
    "privacy policy",
    "privacy notice",
    "privacy statement",
    "personenbezogene",
    "verarbeitung ihrer daten",
    "personal data",
    "ihre daten",
    "your data",
    "מדיניות הפרטיות",
)
"""Below a sign-off or at the very end these words are a footer; elsewhere they may be the job."""


def holds_offer(text: str) -> bool:
    """Whether the text speaks of money, work mode, contract or place of work.

    >>> holds_offer("Einsatzort: Ulm"), holds_offer("Tel. 0731 555 0100")
    (True, False)
    """
    return _offer().search(text) is not None


@functools.cache
def _offer() -> re.Pattern[str]:
    money = (
        r"€|£|₪|\$ ?\d|\b\d{2,3} ?k\b|\d{1,3}[.,' ]?\d{3} ?(?:euro?|chf|usd|gbp|nis|ils)\b"
        r"|\b(?:eur|chf|usd|gbp) ?\d"
        r"|\b(?:gehalt|jahresgehalt|stundensatz|tagessatz|salary|day ?rate|per hour|pro stunde)\b"
        r"|\b(?:brutto|gross)\b|שכר"
    )
    mode = (
        r"\b(?:remote|hybrid|home ?-?office|onsite|on-site|vor ort|vollzeit|teilzeit"
        r"|full[- ]time|part[- ]time"
        r"|unbefristet\w*|festanstellung|freiberuflich|freelance|contract role"
        r"|einsatzort|arbeitsort|arbeitsplatz|[mwfd]/[mwfd]/[dx])\b|מהבית|היברידי|משרה מלאה|מיקום המשרה"
    )
    return re.compile(f"{money}|{mode}", re.IGNORECASE)


# --- sign-offs ------------------------------------------------------------------------------------

_SIGN_OFF_WORDS = ("grüss", "gruss", "regards", "sincerely", "empfehlung", "בברכה")
"""Beginnings of words, casefolded: ``Grüße`` is ``grüsse`` there."""

_SIGN_OFF_LINES = frozenset(
    (
        "mfg", "vg", "lg", "bg", "best", "cheers", "thanks", "thank you", "many thanks", "thx", "best wishes",
        "all the best", "warmly", "cordially", "yours", "yours truly", "yours faithfully", "respectfully",
        "danke", "vielen dank", "herzlichst", "herzlich", "bis bald", "ihr", "ihre", "dein", "deine", "ciao",
        "hochachtungsvoll", "mit freundlichen empfehlungen", "cordialement", "saludos",
        "תודה", "תודה רבה", "בכבוד רב",
    )
)  # fmt: skip
_SHORT_SIGN_OFFS = frozenset({"lg", "vg", "bg", "mfg"})


def is_sign_off(line: str) -> bool:
    """Whether a line says goodbye: ``Mit freundlichen Grüßen``, ``Best,``, ``LG Jana``.

    >>> is_sign_off("Viele Grüße aus Ulm"), is_sign_off("Best practices")
    (True, False)
    """
    if not 1 < len(line) < 60:
        return False
    words = line.casefold().strip(" ,.!;-–—*_")
    if words in _SIGN_OFF_LINES:
        return True
    head = words.partition(",")[0].rstrip()
    if head in _SIGN_OFF_LINES or (len(words.split()) < 5 and words.partition(" ")[0] in _SHORT_SIGN_OFFS):
        return True
    return any(word.startswith(_SIGN_OFF_WORDS) for word in words.split()) and not words.endswith(("?", ":"))


# --- contact and legal lines ----------------------------------------------------------------------


def is_contact_line(line: str) -> bool:
    """Whether a line only says how to reach the writer, or names the register of the firm.

    >>> is_contact_line("Tel. +49 731 555 0100"), is_contact_line("Beispiel Personal GmbH")
    (True, False)
    """
    if not 4 < len(line) < 200 or holds_offer(line):
        return False
    if not any(char in line for char in "0123456789@:") and not line.startswith(_BARE_CONTACTS):
        return False
    return _contact().search(line) is not None


_BARE_CONTACTS = ("www.", "Amtsgericht")


@functools.cache
def _contact() -> re.Pattern[str]:
    labelled = (
        r"^\W*(?:tel|telefon|phone|mobil|mobile|cell|handy|fax|telefax|e-?mail|mail|web|internet"
        r"|website|homepage|linkedin|xing|whatsapp|skype|signal|büro|office|direct|durchwahl|zentrale"
        r"|טלפון|נייד|טל|פקס)\b\.?"
        r" ?(?:nr\.?)? ?[:|+(\d]"
        r"|^\W*[tmfewpd] ?[:|.]? ?(?:[+(0]|https?:|www\.|\S+@)"
        r"|\b(?:tel|telefon|mobil|phone|fax)\.?:? ?[+(]?\d"
    )
    bare = (
        r"^\W*(?:\+|00)\d[\d /().–-]{6,}|^\W*\(?0\d[\d /().–-]{6,}\d\W*$"
        r"|^\W*\S{1,80}@\S{1,80}\.\w{2,10}\W*$|^\W*(?:https?://|www\.)\S+\W*$"
    )
    address = (
        r"^\W*(?:[A-Z]{1,2}-)?\d{5} [A-ZÄÖÜ][\w .()/-]{1,40}$"
        r"|^\W*[A-ZÄÖÜ][\w .-]{0,40}(?:str\.|straße|strasse|weg|allee|platz|gasse|ring|damm|ufer"
        r"|street|road|avenue) ?\d{1,4} ?[a-z]?(?:-\d+)?(?:[ ,/·|].{0,40})?$"
        r"|^\W*\d{1,4} [A-Z][\w .]{1,40} (?:Street|Road|Avenue|Lane|St\.|Rd\.)"
    )
    legal = (
        r"\bHR ?[AB]\b.{0,5}\d|\bAmtsgericht \w+.{0,5}HR|\bGeschäftsführ\w*(?:/-?innen)?:"
        r"|\bVorstand:|\bAufsichtsrat|^Sitz\b.{0,60}:|\bManaging Directors?:"
        r"|\bSteuer-?n(?:r|ummer)|\bUSt\b|\bVAT\b"
    )
    return re.compile(f"{labelled}|{bare}|{address}|{legal}", re.IGNORECASE)
