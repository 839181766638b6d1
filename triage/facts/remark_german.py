"""German sentences that only one reader could get: what they did, made, said or wish."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.sentences import stops
from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens

Hit = tuple[int, int]

_POSSESSIVES = word_set(
    "dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer"
)
_ADDRESS = _POSSESSIVES | {"sie", "du"}
_ARTEFACTS = (
    *("vortrag", "vortrags", "talk", "artikel", "aufsatz", "aufsatzes", "beitrag", "post", "posting", "blog", "repo"),
    *(
        "repository",
        "paper",
        "poster",
        "podcast",
        "podcastfolge",
        "request",
        "requests",
        "commit",
        "fork",
        "diplomarbeit",
    ),
    *("masterarbeit", "bachelorarbeit", "abschlussarbeit", "dissertation", "doktorarbeit", "promotion", "kommentar"),
    *("workshop", "plugin", "bibliothek", "webinar", "referat", "gutachten", "leserbrief", "reportage", "anmerkung"),
    *("rezension", "newsletter", "kolumne", "essay", "patent", "preprint", "notebook", "glosse", "gastbeitrag"),
    *("study", "studie", "inszenierung", "ausstellung", "keynote", "podium", "seminar", "fortbildung", "umstellung"),
    *("einfuehrung", "aufbau", "buch", "buches", "interview", "video", "thread", "serie", "rede", "antrag", "hinweis"),
    *(
        "doku",
        "film",
        "films",
        "foto",
        "fotos",
        "illustration",
        "illustrationen",
        "song",
        "roman",
        "reel",
        "video",
        "karte",
    ),
    *(
        "hinweises",
        "entwurf",
        "skript",
        "werkzeug",
        "issue",
        "slides",
        "folien",
        "stand",
        "projekt",
        "aushang",
        "rezept",
    ),
)
_LOOSE_ARTEFACTS = word_set(
    "projekt interview hinweis antrag stand serie werkzeug aufbau einfuehrung promotion poster video buch post"
)
"""Things that job offers speak of too: they need a word of where, when or what."""
_COMMON = word_set(
    """
    profil profils werdegang lebenslauf vita erfahrung erfahrungen expertise kenntnisse hintergrund background skills
    qualifikation qualifikationen faehigkeiten staerken talent talente potenzial potential karriere laufbahn weg reise zukunft
    position stelle rolle job aufgabe aufgaben taetigkeit taetigkeiten arbeit arbeitgeber chef chefin firma unternehmen team
    kollegen kolleginnen kollege kollegin bewerbung unterlagen rueckmeldung antwort nachricht interesse gehalt vorstellungen
    zeit zeiten stationen station region naehe umgebung umfeld netzwerk bekanntenkreis freunde familie adresse daten nummer
    namen name kontakt kontaktdaten mail email verfuegbarkeit ansprechpartner ansprechpartnerin einsatz arbeitsplatz vertrag
    berater beraterin disponent team wunsch wuensche ziel ziele meinung fragen anliegen person persoenlichkeit format
    spezialisierung schwerpunkt fachgebiet bereich branche ausbildung studium abschluss hochschule universitaet leistung
    leistungen erfolge erfolg engagement haltung fachkompetenz bereitschaft trainer coach startpaket vorteile chance
    wahl verantwortung einladung platz spot slot leben alltag freizeit dienstplan gruppe bescheid cv vorgesetzten
    """
)
_SPECIFIC = word_set(
    "zu zur zum ueber im in auf an am bei beim aus mit von vom vor gegen unter trotz gestern letzte letzten letztes neulich"
)
_RELATIVES = word_set("der die das den dem dessen deren in mit bei wo")
_AUX = word_set("haben hast habt hatten hattest hattet")
_PAST = word_set(
    """
    war warst waren wart sassen sasst sass sagten sagtest erwaehnten erwaehntest schrieben schriebst standen standst standest
    meinten meintest erzaehlten erzaehltest hielten hieltst fragten fragtest zeigten zeigtest stellten stelltest machten machtest
    wolltest wollten kamen kamst gingen gingst leiteten leitetest bauten bautest brachten brachtest gaben gabst trugen trugst
    antworteten antwortetest warnten warntest retteten rettetest erklaerten erklaertest fanden fandst lehnten lehntest
    schlugen schlugst organisierten organisiertest betreuten betreutest spielten spieltest arbeiteten arbeitetest
    unterrichteten liefen liefst sprachen sprachst berichteten berichtetest
    """
)
_PARTICIPLE_ENDS = ("t", "en")
_PREFIXES = ("ver", "be", "er", "ent", "zer", "ueber", "unter", "wieder", "hinter", "wider", "miss")
_NO_PARTICIPLES = word_set(
    """
    gut gern gerne genug gleich gesamt gerade genau gestern gestandenen gewissen geben gehen bereit bereits berufserfahrung
    erfahren erfahrung erfahrungen bekannten bekannt beide beiden beispiel bitten besten beruf erst ersten erster einen ihnen
    unterlagen unternehmen ueber uebernehmen erhalten bekommen registriert angemeldet beworben eingetragen hinterlegt
    hochgeladen zugestimmt gemeldet vernetzt angenommen akzeptiert abonniert gesammelt erworben abgeschlossen gelernt
    erlernt absolviert gedacht ueberlegt vergessen entschieden beantwortet geantwortet gelesen gesehen gestellt geweckt
    gehoert mitgebracht gearbeitet verloren verstanden bewiesen erreicht gestaltet entwickelt bestanden gefallen
    """
)
"""Words that look like participles, and deeds that everyone or nobody has done: "registriert", "erreicht"."""
_NO_DEEDS = word_set(
    """
    suche suchergebnis suchergebnisse
    lust interesse zeit fragen bock erfahrung erfahrungen kenntnisse ausbildung studium abschluss recht wahl moeglichkeit chance
    ahnung spass gelegenheit nachricht mail mails fuehrerschein verstaendnis
    """
)
_CONDITIONS = word_set("wenn falls sofern sobald ob sollten sollte egal soweit")
_LEARNT = word_set("dass da wie als weil was die den das der wo warum womit nachdem wofuer")
_WISHES = word_set("willst wollen moechten magst moegen suchst suchen wechselst wechseln")
_DENIALS = word_set("nicht kein keine keinen keinem keiner nie niemals nur")
_ADJECTIVE_ENDS = ("e", "en", "er", "es", "em", "-", '"', "„", "s", "mals")
_REACH = 14
_NOUN_REACH = 5


def german_hits(tokens: Tokens) -> Iterator[Hit]:
    """The places where a German text says something about this reader alone."""
    for index in [i for i, word in enumerate(tokens.words) if word in _ADDRESS]:
        pronoun = tokens.words[index] in ("sie", "du")
        last = (_did(tokens, index) or _wished(tokens, index)) if pronoun else _made(tokens, index)
        if last:
            yield index, last


def _made(tokens: Tokens, first: int) -> int:
    """The end of something the reader made: "Ihr Poster zur PENG-Blockade", "dein modbus-sniffer läuft seit"."""
    if tokens.words[first][:3] == "ihr" and not tokens.text[tokens.starts[first]].isupper():
        return 0
    for index in range(first + 1, min(len(tokens), first + _NOUN_REACH)):
        word = tokens.words[index]
        if word in _COMMON or stops(tokens, index) or word in (",", ":"):
            return 0
        if word.endswith(_ARTEFACTS):
            while index + 2 < len(tokens) and tokens.words[index + 1] == "-":
                index += 2
            return index + 1 if word not in _LOOSE_ARTEFACTS or _is_specific(tokens, index) else 0
        capital = tokens.text[tokens.starts[index]].isupper() and len(word) > 3
        if not capital and not word.endswith(_ADJECTIVE_ENDS):
            return 0
        if capital and tokens.words[min(index + 1, len(tokens) - 1)] != "-" and _is_told(tokens, index):
            return index + 1
    return 0


def _is_specific(tokens: Tokens, at: int) -> bool:
    """Follows where, when or what: "in Leer", "über ...", a title, a clause with "in dem Sie"; or what it did to the writer?"""
    behind, later = [*tokens.words[at + 1 : at + 3], "", ""][:2]
    if behind in _SPECIFIC or behind in ('"', "„", "“") or (behind == "," and later in _RELATIVES):
        return True
    return _is_told(tokens, at)


def _is_told(tokens: Tokens, at: int) -> bool:
    """Says the sentence what the thing did to the writer?"""
    for index in range(max(0, at - 8), min(len(tokens), at + _REACH)):
        if index > at and stops(tokens, index):
            break
        word = tokens.words[index]
        if word in _TELLING or (word in ("laeuft", "benutzt") and "uns" in tokens.words[index : index + 6]):
            return True
    return False


_TELLING = word_set(
    """
    gelesen gehoert gelernt gelacht haengt gefiel genossen gebastelt nachgebaut ausprobiert gespart gestolpert
    geholfen gerettet imponiert besprochen gewundert ausgedruckt weiterempfohlen klingt mitlaufen nachgekocht verraten
    klebt abonniert verwendet eingesetzt aufgeschrieben beschrieben runde rotiert verlinkt zitiert
    """
)


def _did(tokens: Tokens, at: int) -> int:
    """The end of a deed: "haben Sie ... gefixt", "dass du ... gesagt hast", "Sie saßen neben mir"."""
    words = tokens.words
    if words[at] == "sie" and not tokens.text[tokens.starts[at]].isupper():
        return 0
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after in ("doch", "ja", "damals", "neulich", "mir", "mal") and at + 2 < len(words):
        after = words[at + 2] if words[at + 2] in _PAST or words[at + 2] in _AUX else after
    if _is_conditional(tokens, at):
        return 0
    if before in _PAST or after in _PAST:
        ends = _clause_end(tokens, at)
        return (
            ends
            if ends - at > 4
            and _NO_DEEDS.isdisjoint(words[at:ends])
            and words[ends - 1 : ends] != ["?"]
            and _mentions(tokens, at, ends)
            else 0
        )
    if before in _AUX or after in _AUX or before in _LEARNT or before == "," or words[max(0, at - 2)] in _LEARNT:
        return _participle(tokens, at, before in _AUX or after in _AUX)
    return 0


def _participle(tokens: Tokens, at: int, aux: bool) -> int:
    """The end of the clause of ``at`` when it tells a deed; ``aux``: "haben" stands beside the pronoun."""
    words = tokens.words
    for index in range(at + 1, min(len(words), at + 30)):
        word = words[index]
        if stops(tokens, index):
            return 0
        if word in _NO_DEEDS and aux:
            return 0
        if _is_participle(word):
            behind = words[index + 1] if index + 1 < len(words) else ""
            if aux or behind in _AUX or behind in ("sind", "bist", "worden"):
                return 0 if _asks(tokens, index) else index + 1
    return 0


def _is_participle(word: str) -> bool:
    if len(word) < 6 or not word.endswith(_PARTICIPLE_ENDS) or word in _NO_PARTICIPLES:
        return False
    return word.startswith("ge") or "ge" in word[2:8] or word.endswith("iert") or word.startswith(_PREFIXES)


def _asks(tokens: Tokens, at: int) -> bool:
    """Ends the sentence of ``at`` with a question mark?"""
    for index in range(at, min(len(tokens), at + _REACH)):
        if stops(tokens, index):
            return tokens.words[index] == "?"
    return False


def _clause_end(tokens: Tokens, at: int) -> int:
    for index in range(at, min(len(tokens), at + 25)):
        if stops(tokens, index):
            return index + 1
    return min(len(tokens), at + 25)


def _mentions(tokens: Tokens, first: int, last: int) -> bool:
    """Names the clause something: a noun, a name, a number?"""
    return any(tokens.text[tokens.starts[i]].isupper() or tokens.words[i][0].isdigit() for i in range(first + 1, last))


def _is_conditional(tokens: Tokens, at: int) -> bool:
    for index in range(at - 1, max(-1, at - 7), -1):
        if stops(tokens, index):
            return False
        if tokens.words[index] in _CONDITIONS:
            return True
    return False


def _wished(tokens: Tokens, at: int) -> int:
    """The end of a stated wish: "du willst keine Nächte mehr", "dass Sie nicht suchen"."""
    words = tokens.words
    if (words[at] == "sie" and not tokens.text[tokens.starts[at]].isupper()) or _is_conditional(tokens, at):
        return 0
    window = words[at + 1 : at + 10]
    stop = next((i for i, w in enumerate(window) if w in ".?!;:"), len(window))
    if window[stop : stop + 1] == ["?"]:
        return 0
    window = window[:stop]
    if _WISHES.isdisjoint(window[:2]) and not (at and words[at - 1] in _LEARNT and not _WISHES.isdisjoint(window)):
        return 0
    denial = next((i for i, w in enumerate(window) if w in _DENIALS), -1)
    return at + denial + 2 if denial >= 0 else 0
