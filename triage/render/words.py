"""The program's own words, in English and German."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "verdict": "verdict", "fit": "fit", "shotgun": "shotgun", "from": "from", "role": "role", "place": "place", "pay": "pay", "why": "strongest reason",
        "c.number": "#", "c.verdict": "verdict", "c.fit": "fit", "c.shotgun": "shot", "c.from": "from", "c.role": "role", "c.place": "place", "c.pay": "pay",
        "c.why": "strongest reason",
        "v.fit": "fit", "v.ask": "ask", "v.decline": "decline", "v.shotgun": "shotgun", "v.personal": "personal", "v.pitch": "pitch",
        "v.scam": "scam", "v.other": "other", "v.unsure": "unsure",
        "m.roles": "role", "m.field": "field", "m.places": "place", "m.remote": "work mode", "m.pay": "pay", "m.contract": "contract",
        "m.seniority": "level", "m.skills": "skills", "m.main_skill": "main skill", "m.industries": "industry", "m.company": "company",
        "m.languages": "languages", "m.hours": "hours", "m.experience": "experience", "m.status": "your door", "m.onsite_days": "days on site", "m.remote_within": "remote within",
        "m.shifts": "shifts", "m.start": "start", "m.travel": "travel", "m.relocation": "moving house", "m.employer": "employer",
        "m.role": "role", "m.place": "place",
        "met": "met", "broken": "broken", "unknown": "not stated", "unclear": "unclear",
        "messages": "messages", "message": "message", "unreadable": "unreadable", "nothing": "nothing to show",
        "no_profile": "No profile: fit cannot be judged. `triage init` makes one, examples/profiles/ has some to copy, --profile names one.",
        "care.shotgun": "fired at everyone", "care.middling": "middling care", "care.tailored": "written for you",
        "k.recruiter": "an offer", "k.pitch": "somebody sells something", "k.scam": "a fraud", "k.personal": "one human writes to you", "k.other": "nothing to judge",
        "title.matches": "Held against your profile", "title.fit": "Fit", "title.shotgun": "Shotgun", "title.kind": "What it is", "title.change": "What would change the verdict",
        "title.missing": "Not stated", "title.reply": "Draft", "base": "where every message begins", "clamped": "kept within 0 and 100",
        "must": "must", "wish": "wish", "you_want": "you want", "sure": "sure",
        "door.closed": "you are not searching", "door.unless": "you are not searching, except for: {want}", "door.opened": "opened by {have}",
        "change.unknown": "if it stated {what} and that were right: {verdict}",
        "change.broken": "if {what} were right: {verdict}", "change.nothing": "nothing single that is missing or broken would change it",
        "change.mixed": "only all of these together: {what} ({verdict})",
        "subject": "subject", "date": "date", "id": "id", "files": "profile: {profile} · rules: {rules} · model: {model}", "none": "none",
        "bounded": "(the text was longer than is read)", "tie": "in sum",
    },
    "de": {
        "verdict": "Urteil", "fit": "passt", "shotgun": "Schrot", "from": "von", "role": "Rolle", "place": "Ort", "pay": "Gehalt", "why": "stärkster Grund",
        "c.number": "#", "c.verdict": "Urteil", "c.fit": "passt", "c.shotgun": "Schrot", "c.from": "von", "c.role": "Rolle", "c.place": "Ort", "c.pay": "Gehalt",
        "c.why": "stärkster Grund",
        "v.fit": "passt", "v.ask": "nachfragen", "v.decline": "absagen", "v.shotgun": "Schrotschuss", "v.personal": "persönlich", "v.pitch": "Werbung",
        "v.scam": "Betrug", "v.other": "sonstiges", "v.unsure": "unsicher",
        "m.roles": "Rolle", "m.field": "Fach", "m.places": "Ort", "m.remote": "Arbeitsweise", "m.pay": "Gehalt", "m.contract": "Vertrag",
        "m.seniority": "Stufe", "m.skills": "Können", "m.main_skill": "Schwerpunkt", "m.industries": "Branche", "m.company": "Firma",
        "m.languages": "Sprachen", "m.hours": "Stunden", "m.experience": "Erfahrung", "m.status": "deine Tür", "m.onsite_days": "Tage vor Ort", "m.remote_within": "remote innerhalb von",
        "m.shifts": "Schichten", "m.start": "Beginn", "m.travel": "Reisen", "m.relocation": "Umzug", "m.employer": "Arbeitgeber",
        "m.role": "Rolle", "m.place": "Ort",
        "met": "erfüllt", "broken": "verletzt", "unknown": "nicht genannt", "unclear": "unklar",
        "messages": "Nachrichten", "message": "Nachricht", "unreadable": "nicht lesbar", "nothing": "nichts zu zeigen",
        "no_profile": "Kein Profil: Ob etwas passt, bleibt offen. `triage init` legt eins an, in examples/profiles/ stehen welche zum Kopieren, --profile nennt eins.",
        "care.shotgun": "an alle verschossen", "care.middling": "mittlere Mühe", "care.tailored": "für dich geschrieben",
        "k.recruiter": "ein Angebot", "k.pitch": "jemand verkauft etwas", "k.scam": "ein Betrug", "k.personal": "ein Mensch schreibt dir", "k.other": "nichts zu beurteilen",
        "title.matches": "An deinem Profil gemessen", "title.fit": "Passt", "title.shotgun": "Schrot", "title.kind": "Was es ist", "title.change": "Was das Urteil ändern würde",
        "title.missing": "Nicht genannt", "title.reply": "Entwurf", "base": "womit jede Nachricht beginnt", "clamped": "auf 0 bis 100 begrenzt",
        "must": "Muss", "wish": "Wunsch", "you_want": "du willst", "sure": "sicher",
        "door.closed": "du suchst nicht", "door.unless": "du suchst nicht, außer: {want}", "door.opened": "geöffnet durch {have}",
        "change.unknown": "wäre {what} genannt und richtig: {verdict}",
        "change.broken": "wäre {what} richtig: {verdict}", "change.nothing": "nichts Einzelnes, das fehlt oder verletzt ist, würde es ändern",
        "change.mixed": "nur alles zusammen: {what} ({verdict})",
        "subject": "Betreff", "date": "Datum", "id": "Id", "files": "Profil: {profile} · Regeln: {rules} · Modell: {model}", "none": "keins",
        "bounded": "(der Text war länger, als gelesen wird)", "tie": "zusammen",
    },
}  # fmt: skip
ORDER = ("fit", "ask", "personal", "unsure", "decline", "shotgun", "pitch", "scam", "other")
"""Verdicts from the one to look at first to the one to look at last."""
STYLES = {
    "fit": "bold green", "ask": "cyan", "personal": "bold magenta", "unsure": "yellow", "decline": "blue", "shotgun": "dim", "pitch": "dim",
    "scam": "red", "other": "dim",
}  # fmt: skip
