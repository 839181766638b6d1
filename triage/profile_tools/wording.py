"""The sentences that tell a profile back to its writer, in English and German."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triage.profile.words import LANGUAGE_CODES
from triage.render.safe import one_line

Words = Mapping[str, str]

EN: Words = {
    "and": "and", "or": "or",
    "none": "The profile says nothing yet: kind and care of a message are judged, fit is not.",
    "name": "You are {name}.",
    "status.searching": "You are searching.",
    "status.open": "You are open to offers.",
    "status.not searching": "You are not searching: every offer is declined.",
    "status.unless": "You are not searching, unless it is {job}.",
    "status.": "You do not say whether you are searching; offers are judged as if you were.",
    "now": "You work {parts}.", "now.role": "as {value}", "now.employer": "at {value}", "now.since": "since {value}", "now.industry": "(industry: {value})",
    "musts": "Musts: an offer that breaks one of these is not for you.",
    "wishes": "Wishes: they count for or against an offer, and none decides alone.",
    "roles": "The job is {roles}.", "roles.known": "Other names of the same job count as well.", "not_roles": "Another job, however alike it sounds: {roles}.",
    "places": "The place of work lies {places}.", "within": "within {km} km of {names}",
    "radius": "Where you give no radius, it is {km} km.", "region": "a region", "unknown": "not known",
    "remote.required": "The work is done from home.", "remote.preferred": "From home is better, on site will do.",
    "remote.any": "From home or on site: both are fine.", "remote.no": "The work is done on site.",
    "onsite.0": "There are no days on site outside your places.", "onsite.1": "Outside your places it is one day a week on site at most.",
    "onsite": "Outside your places it is {days} days a week on site at most.",
    "contract": "The contract is {contract}.",
    "contract.permanent": "permanent", "contract.fixed": "fixed-term", "contract.freelance": "freelance", "contract.temp": "temporary agency work",
    "pay": "It pays {pay} or more.", "pay.yearly": "It pays {pay} or more; that counts as {yearly}.",
    "money.year": "{amount} a year", "money.month": "{amount} a month", "money.day": "{amount} a day", "money.hour": "{amount} an hour",
    "seniority": "The level is {levels}.",
    "industries.want": "The industry is {want}.", "industries.avoid": "The industry is not {avoid}.",
    "industries.both": "The industry is {want}, and not {avoid}.",
    "company": "The company {parts}.", "size.range": "has {low} to {high} people", "size.min": "has {low} people or more",
    "size.max": "has {high} people at most", "kind.employer": "employs you itself", "kind.agency work": "lends you to others (agency work)",
    "kind.consulting": "is a consultancy",
    "hours.range": "It is {low} to {high} hours a week.", "hours.min": "It is {low} hours a week or more.", "hours.max": "It is {high} hours a week at most.",
    "hours.same": "It is {low} hours a week.",
    "languages": "You would work in {names}.", "skills": "It is about something you can do.",
    "skills.strong": "You are strong in {names}.", "skills.some": "You know some {names}.",
    "skills.past": "You once did {names}: an offer mainly about that is not for you.", "until": "{name} (until {year})",
    "skills.avoid": "You will not do {names}: an offer mainly about that is not for you.",
    "private": "Drafts of replies never tell {names}.", "private.none": "Nothing is private: drafts of replies may tell all of this.",
    "p.name": "your name", "p.status": "whether you are searching", "p.role": "your present role", "p.employer": "your employer",
    "p.since": "since when you work there", "p.industry": "your industry", "p.unless": "what would open the door", "p.roles": "the roles you want",
    "p.places": "your places", "p.pay": "the pay you want", "p.contract": "the contract you want", "p.remote": "how you like to work",
    "p.seniority": "the level you want", "p.skills": "your skills", "p.industries": "the industries you want or avoid",
    "p.company": "what kind of company you want", "p.languages": "your languages", "p.hours": "your hours",
    "reply": "Drafts are {parts}.", "reply.auto": "with Sie or du as the sender writes", "reply.sie": "with Sie", "reply.du": "with du",
    "tone.warm": "in a warm tone", "tone.brief": "in few words", "tone.formal": "in a formal tone",
    "reply.languages": "in {names}", "reply.sign": "signed {sign}",
    "job.one": "{article} {role} job", "job.many": "a job as {roles}",
    "d.pay": "from {pay}", "d.places": "{places}", "d.contract": "with this contract: {contract}", "d.seniority": "at this level: {levels}",
    "d.remote.required": "from home", "d.remote.no": "on site",
    "unless.more": "For that job, besides: {rest}",
    "all_used": "All of it can be used.", "cautions": "What cannot be used as it stands:",
    "c.must": "'{key}' is a must, but nothing says what is right: it can never be broken. Add '{where}', or take '{key}' out of 'must'.",
    "c.remote_any": "'remote' is a must, but 'any' allows everything. Write required or no, or take 'remote' out of 'must'.",
    "c.place": "{name}: no such place is known, so no offer can be held against it. Write the next larger town.",
    "c.place_near": "{name}: no such place is known, so no offer can be held against it. Did you mean {near}?",
    "c.place_remote": "{name} is no place. Write 'remote: required' or 'remote: preferred' instead.",
    "c.role": "{role} is no title that is known: it is recognised by its own words only. Add a more usual name of the job beside it.",
    "c.role_near": "{role} is no title that is known: it is recognised by its own words only. Did you mean {near}?",
    "c.field": "{role}: only the field of this job is known, so it is recognised by its own words only. Add a more usual name of the job beside it.",
    "c.generic": "{role} is said of many jobs, and every title with this word counts as right. Write whole titles.",
    "c.clash": "{refused} (not_roles) says the same as {wanted} (roles), and not_roles wins. Take one of them out.",
    "c.own_words": "{refused} (not_roles) is taken for the same job as {wanted} (roles): only offers that use the very words are refused.",
    "c.unless": "'unless' matters only to a reader who is not searching. Write 'status: not searching', or take 'unless' out.",
    "c.roles": "No 'roles' under 'looking_for': no offer can be recognised as the right job. Add the titles that you would take.",
    "c.currency": "The pay has no currency and is compared with any. Write for instance '{pay} EUR'.",
    "c.reply": "There are no replies in {name}; drafts are in {fallback} then. Replies are written in {known}.",
}  # fmt: skip

DE: Words = {
    "and": "und", "or": "oder",
    "none": "Das Profil sagt noch nichts: Art und Mühe einer Nachricht werden beurteilt, nicht aber, ob sie passt.",
    "name": "Du bist {name}.",
    "status.searching": "Du suchst.",
    "status.open": "Du bist offen für Angebote.",
    "status.not searching": "Du suchst nicht: Jedes Angebot wird abgesagt.",
    "status.unless": "Du suchst nicht, außer es ist {job}.",
    "status.": "Du sagst nicht, ob du suchst; Angebote werden beurteilt, als suchtest du.",
    "now": "Du arbeitest {parts}.", "now.role": "als {value}", "now.employer": "bei {value}", "now.since": "seit {value}", "now.industry": "(Branche: {value})",
    "musts": "Muss: Ein Angebot, das eins davon nicht erfüllt, ist nichts für dich.",
    "wishes": "Wünsche: Sie zählen für oder gegen ein Angebot, keiner entscheidet allein.",
    "roles": "Die Stelle heißt {roles}.", "roles.known": "Andere Namen derselben Stelle zählen auch.", "not_roles": "Eine andere Stelle, so ähnlich sie klingt: {roles}.",
    "places": "Der Arbeitsort liegt {places}.", "within": "im Umkreis von {km} km um {names}",
    "radius": "Wo kein Umkreis steht, sind es {km} km.", "region": "ein Gebiet", "unknown": "nicht bekannt",
    "remote.required": "Gearbeitet wird von zu Hause.", "remote.preferred": "Von zu Hause ist besser, vor Ort geht auch.",
    "remote.any": "Von zu Hause oder vor Ort: Beides ist recht.", "remote.no": "Gearbeitet wird vor Ort.",
    "onsite.0": "Außerhalb deiner Orte gibt es keine Tage vor Ort.", "onsite.1": "Außerhalb deiner Orte ist es höchstens ein Tag die Woche vor Ort.",
    "onsite": "Außerhalb deiner Orte sind es höchstens {days} Tage die Woche vor Ort.",
    "contract": "Der Vertrag ist {contract}.",
    "contract.permanent": "unbefristet", "contract.fixed": "befristet", "contract.freelance": "freiberuflich", "contract.temp": "Zeitarbeit",
    "pay": "Es gibt {pay} oder mehr.", "pay.yearly": "Es gibt {pay} oder mehr; das zählt als {yearly}.",
    "money.year": "{amount} im Jahr", "money.month": "{amount} im Monat", "money.day": "{amount} am Tag", "money.hour": "{amount} in der Stunde",
    "seniority": "Die Stufe ist {levels}.",
    "industries.want": "Die Branche ist {want}.", "industries.avoid": "Die Branche ist nicht {avoid}.",
    "industries.both": "Die Branche ist {want}, aber nicht {avoid}.",
    "company": "Die Firma {parts}.", "size.range": "hat {low} bis {high} Leute", "size.min": "hat {low} Leute oder mehr",
    "size.max": "hat höchstens {high} Leute", "kind.employer": "stellt dich selbst an", "kind.agency work": "verleiht dich (Zeitarbeit)",
    "kind.consulting": "ist eine Beratung",
    "hours.range": "Es sind {low} bis {high} Stunden die Woche.", "hours.min": "Es sind {low} Stunden die Woche oder mehr.",
    "hours.max": "Es sind höchstens {high} Stunden die Woche.", "hours.same": "Es sind {low} Stunden die Woche.",
    "languages": "Du würdest auf {names} arbeiten.", "skills": "Es geht um etwas, das du kannst.",
    "skills.strong": "Stark bist du in {names}.", "skills.some": "Etwas kannst du {names}.",
    "skills.past": "Früher hast du das gemacht: {names}. Ein Angebot, in dem es vor allem darum geht, ist nichts für dich.", "until": "{name} (bis {year})",
    "skills.avoid": "Das machst du nicht: {names}. Ein Angebot, in dem es vor allem darum geht, ist nichts für dich.",
    "private": "Antwortentwürfe verraten nie {names}.", "private.none": "Nichts ist privat: Antwortentwürfe dürfen all das sagen.",
    "p.name": "deinen Namen", "p.status": "ob du suchst", "p.role": "deine jetzige Stelle", "p.employer": "deinen Arbeitgeber",
    "p.since": "seit wann du dort bist", "p.industry": "deine Branche", "p.unless": "was die Tür öffnen würde", "p.roles": "welche Stelle du willst",
    "p.places": "deine Orte", "p.pay": "dein Wunschgehalt", "p.contract": "welchen Vertrag du willst", "p.remote": "wie du arbeiten magst",
    "p.seniority": "welche Stufe du willst", "p.skills": "was du kannst", "p.industries": "welche Branchen du willst oder meidest",
    "p.company": "welche Art Firma du willst", "p.languages": "deine Sprachen", "p.hours": "deine Stunden",
    "reply": "Die Entwürfe sind {parts}.", "reply.auto": "per Sie oder du wie der Absender", "reply.sie": "per Sie", "reply.du": "per Du",
    "tone.warm": "in warmem Ton", "tone.brief": "mit wenigen Worten", "tone.formal": "in förmlichem Ton",
    "reply.languages": "auf {names}", "reply.sign": "unterschrieben mit {sign}",
    "job.one": "eine Stelle als {role}", "job.many": "eine Stelle als {roles}",
    "d.pay": "ab {pay}", "d.places": "{places}", "d.contract": "mit diesem Vertrag: {contract}", "d.seniority": "auf dieser Stufe: {levels}",
    "d.remote.required": "von zu Hause", "d.remote.no": "vor Ort",
    "unless.more": "Für diese Stelle außerdem: {rest}",
    "all_used": "Alles davon ist zu gebrauchen.", "cautions": "Was so nicht zu gebrauchen ist:",
    "c.must": "'{key}' ist ein Muss, aber nirgends steht, was recht ist: Es kann nie verletzt werden. Ergänze '{where}' oder nimm '{key}' aus 'must'.",
    "c.remote_any": "'remote' ist ein Muss, aber 'any' erlaubt alles. Schreib required oder no, oder nimm 'remote' aus 'must'.",
    "c.place": "{name}: Ein solcher Ort ist nicht bekannt, kein Angebot lässt sich daran messen. Schreib die nächste größere Stadt.",
    "c.place_near": "{name}: Ein solcher Ort ist nicht bekannt, kein Angebot lässt sich daran messen. Meintest du {near}?",
    "c.place_remote": "{name} ist kein Ort. Schreib stattdessen 'remote: required' oder 'remote: preferred'.",
    "c.role": "{role} ist kein bekannter Titel und wird nur an seinen eigenen Wörtern erkannt. Schreib einen üblicheren Namen der Stelle dazu.",
    "c.role_near": "{role} ist kein bekannter Titel und wird nur an seinen eigenen Wörtern erkannt. Meintest du {near}?",
    "c.field": "{role}: Nur das Fach dieser Stelle ist bekannt, sie wird nur an ihren eigenen Wörtern erkannt. Schreib einen üblicheren Namen der Stelle dazu.",
    "c.generic": "{role} heißen viele Stellen, und jeder Titel mit diesem Wort gilt als richtig. Schreib ganze Titel.",
    "c.clash": "{refused} (not_roles) sagt dasselbe wie {wanted} (roles), und not_roles gewinnt. Nimm eins von beiden heraus.",
    "c.own_words": "{refused} (not_roles) gilt als dieselbe Stelle wie {wanted} (roles): Nur Angebote mit genau diesen Worten werden abgelehnt.",
    "c.unless": "'unless' zählt nur, wenn du nicht suchst. Schreib 'status: not searching' oder nimm 'unless' heraus.",
    "c.roles": "Unter 'looking_for' stehen keine 'roles': Kein Angebot ist als die richtige Stelle zu erkennen. Ergänze die Titel, die du nehmen würdest.",
    "c.currency": "Das Gehalt hat keine Währung und wird mit jeder verglichen. Schreib zum Beispiel '{pay} EUR'.",
    "c.reply": "Antworten auf {name} gibt es nicht; Entwürfe sind dann auf {fallback}. Geschrieben werden sie auf {known}.",
}  # fmt: skip

WORDS: Mapping[str, Words] = {"en": EN, "de": DE}

_GERMAN_NAMES = {
    "de": "Deutsch", "en": "Englisch", "he": "Hebräisch", "fr": "Französisch", "it": "Italienisch", "es": "Spanisch", "pt": "Portugiesisch",
    "nl": "Niederländisch", "pl": "Polnisch", "cs": "Tschechisch", "ru": "Russisch", "uk": "Ukrainisch", "tr": "Türkisch", "ar": "Arabisch",
    "el": "Griechisch", "hu": "Ungarisch", "ro": "Rumänisch", "da": "Dänisch", "sv": "Schwedisch", "no": "Norwegisch", "fi": "Finnisch",
    "ja": "Japanisch", "zh": "Chinesisch", "ko": "Koreanisch",
    "sr": "Serbisch", "hr": "Kroatisch", "bs": "Bosnisch", "sk": "Slowakisch", "sl": "Slowenisch", "bg": "Bulgarisch", "sq": "Albanisch",
    "lt": "Litauisch", "lv": "Lettisch", "et": "Estnisch", "fa": "Persisch", "ku": "Kurdisch", "am": "Amharisch", "hi": "Hindi", "vi": "Vietnamesisch",
}  # fmt: skip


class Teller:
    """Says things in one language; what comes out of the file is made harmless for a terminal."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = WORDS[language]

    def say(self, key: str, /, **values: object) -> str:
        """The sentence ``key`` with its values."""
        return self.words[key].format(**{name: one_line(str(value)) for name, value in values.items()})

    def either(self, names: Sequence[str]) -> str:
        """``A, B or C``."""
        return self._joined(names, "or")

    def all_of(self, names: Sequence[str]) -> str:
        """``A, B and C``."""
        return self._joined(names, "and")

    def number(self, value: float) -> str:
        """75,000 in English, 75.000 in German; decimals only where there are any.

        >>> Teller("de").number(75000), Teller("en").number(12.5)
        ('75.000', '12.50')
        """
        text = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
        return text.translate(str.maketrans(",.", ".,")) if self.language == "de" else text

    def money(self, amount: float, currency: str | None, per: str) -> str:
        """``75,000 EUR a year``."""
        return self.say(f"money.{per}", amount=" ".join(filter(None, (self.number(amount), currency))))

    def language_name(self, code: str) -> str:
        """The name of a language by its code; the code where it has none here."""
        if self.language == "de":
            return _GERMAN_NAMES.get(code, code)
        return next((name.capitalize() for name, known in LANGUAGE_CODES.items() if known == code), code)

    def _joined(self, names: Sequence[str], last: str) -> str:
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.words[last]} {names[-1]}"
