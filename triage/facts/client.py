"""A client without a name: whom an agency speaks for when it does not say so."""

from __future__ import annotations

from collections.abc import Iterator, Set

from triage.facts.firm_runs import is_town
from triage.facts.firm_sender import writer_of
from triage.facts.firm_words import HEADS, LEGAL, NO_NAMES, TAILS
from triage.facts.reading import Reading
from triage.facts.sentences import stops
from triage.facts.wordsets import word_set
from triage.text.phrases import Sighting
from triage.text.tokens import Tokens, tokenize
from triage.types import Fact

_SELF = word_set(
    """
    we're we've sind ist als bin are is am as we're i'm was bist being אנחנו אנו היא הוא הינה הינו
    """
)
_PRAISE = ("fuehrend", "marktfuehrend", "namhaft", "renommiert", "a", "leading", "חבר", "ארגון", "קבוצ", "רשת", "גוף")
_NAME_REACH, _NAME_CHARACTERS = 7, 200
_GERMAN_ARTICLES = word_set(
    """
    ein eine einen einem einer eines mehrere namhafte verschiedene renommierte einige
    """
)
_ENGLISH_ARTICLES = word_set("a an one several some multiple two various")
_ARTICLES = _GERMAN_ARTICLES | _ENGLISH_ARTICLES
COMPANIES = (
    *("unternehmen", "unternehmens", "unternehmung", "hersteller", "herstellers", "zulieferer", "konzern", "konzerns"),
    *("dienstleister", "betrieb", "versicherer", "anbieter", "mittelstaendler", "bauer", "traeger", "verlag", "firma"),
    *("haus", "planer", "werk", "labor", "player", "kunden", "mandanten", "office", "fuehrer", "champion", "versorger"),
    *("beratung", "hotel", "agentur", "verband", "zentrum", "heim", "gruppe", "kette", "brauerei", "spedition", "bank"),
    *(
        "betreiber",
        "kliniken",
        "haeuser",
        "haeusern",
        "schule",
        "generalunternehmer",
        "amt",
        "filialist",
        "ausruester",
        "kanzlei",
        "klinik",
        "praxis",
        "einrichtung",
        "waldbesitzer",
        "startup",
    ),
    *("gesellschaft", "institut", "sozietaet", "stiftung", "bauunternehmer", "haendler", "grosshandel", "reeder"),
    *("hauses", "betriebe", "betriebes", "betrieben", "institute", "instituts", "instituten", "traegern", "traegers"),
    *("firmen", "agenturen", "einrichtungen", "gesellschaften", "schulen", "praxen", "kanzleien", "verlage", "banken"),
    *("dienstleistern", "zulieferern", "herstellern", "versicherern", "anbietern", "konzerne", "konzernen", "hotels"),
)
_ENGLISH_COMPANIES = word_set(
    """
    company firm client bank manufacturer startup scaleup scale-up organization organisation practice clinic
    hospital brand provider group business businesses distributor wholesaler retailer family employer fund
    contractor consultancy enterprise utility centre center school chain hotel restaurant boutique innovator charity plant forwarder insurer retailer multinational corporation conglomerate
    companies firms banks manufacturers startups scaleups organizations organisations practices clinics hospitals brands providers
    groups employers funds schools hotels retailers foundation foundations observatory orchestra diocese
    nonprofit ngo fintech biotech airline brewery winery museum university college studio player agency trust housebuilder maker
    """
)
_LOOK_FOR = word_set(
    """
    sucht suche suchen suchten gesucht braucht benoetigt vermittle besetze besetzen besetzt vakant frei offen entsteht steht
    verliert moechte gebeten beauftragt rekrutiert rekrutiere schafft verstaerkt erweitert vergroessert bietet stellt richtet needs seeks wants wishes looking hiring recruiting requires
    require seeking searching asked
    """
)
_PRAISING = word_set(
    """
    namhaftes namhafte namhafter renommiertes renommierte renommierter fuehrendes fuehrende fuehrender etabliertes etablierte
    etablierter mittelstaendisches mittelstaendischer inhabergefuehrtes inhabergefuehrter internationales traditionsreiches
    wachsendes expandierendes innovatives familiengefuehrtes spannendes erfolgreiches
    leading growing established exciting global regional boutique well-known independent successful
    """
)
_FOR = word_set("fuer bei in an haben habe for with have at")
_SEVERAL = word_set(
    "mehrere mehreren mehrerer verschiedene verschiedenen diverse diversen zahlreiche zahlreichen several multiple various"
)
_MINE = word_set("mein meine meinen meinem meiner my")
_NUMBERS = word_set("zwei drei vier fuenf tollen two three four five")
_OPENING = _ARTICLES | _PRAISING
_OPENING_AGENCY = _OPENING | _NUMBERS | _SEVERAL | _MINE
_STOPS = word_set("our unser unsere unserem unserer unseren my mein meine meinem meiner your ihr ihre ihrem")
_SPEAKING = word_set("vertrete begleite representing supporting placing")
_CLAUSES = word_set("is are was to and or for with of help helps every each who that")
_FOR_ONE = frozenset(("fuer", "for"))
_NO_COMPANIES = word_set("netzwerk netzwerks netzwerke handwerk sekunden")
"""Words with the end of a company's that are none."""
_REACH = 6
_NEAR = 5


def find_clients(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the words that speak for a client without naming it."""
    found = [s for s in reading.sighted("client_anonymous") if not _is_named(reading.tokens, s)]
    found = found or [*_some_company(reading.tokens, False), *_our_client(reading.tokens)]
    if not found and writer_of(reading.message.sender).trade + reading.has("agency_self") > 0:
        found = [s for s in reading.sighted("client_hint") if not _is_named(reading.tokens, s)]
        found += _some_company(reading.tokens, True)
    if found and (own := set(tokenize(reading.message.sender.name[:_NAME_CHARACTERS]).words)):
        found = [s for s in found if not _is_senders(reading.tokens, s, own)]
    for sighting in sorted(found, key=lambda s: s.first)[:1]:
        yield Fact("client_anonymous", True, reading.span(sighting.first, sighting.last, sighting.shift))


def _is_named(tokens: Tokens, sighting: Sighting) -> bool:
    """Does the sender speak of themselves ("we are a leading firm"), or does the name follow?"""
    words = tokens.words
    if sighting.first and words[sighting.first - 1] in _SELF and words[sighting.first].startswith(_PRAISE):
        return True
    if words[sighting.last - 1] in ("client", "customer") and words[sighting.last : sighting.last + 1] == [","]:
        at = sighting.last + 1
        if _is_name(tokens, at) or (_is_capital(tokens, at + 1) and not TAILS.isdisjoint(words[at + 1 : at + 4])):
            return True
    for index in range(sighting.last, min(len(words), sighting.last + _NAME_REACH)):
        if tokens.ends_sentence(index):
            return False
        capital = tokens.text[tokens.starts[index]].isupper()
        if capital and (words[index] in LEGAL or (words[index] in HEADS and _is_capital(tokens, index + 1))):
            return True
    return False


def _is_senders(tokens: Tokens, sighting: Sighting, own: Set[str]) -> bool:
    """Is the last word what the sender calls itself: "for a surveying office" from "Surveying Office Holm"?"""
    last = tokens.words[sighting.last - 1]
    return last in own or ("א" <= last[0] <= "ת" and last[1:] in own)


def _is_capital(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens.text[tokens.starts[index]].isupper()


def _some_company(tokens: Tokens, agency: bool) -> Iterator[Sighting]:
    """ "für ein Pharmaunternehmen in Ulm suche ich", "a three-chair clinic in Limerick wishes to engage".

    ``agency``: the sender places people, so that "for a retail group" is a client's job.
    """
    words = tokens.words
    opening = _OPENING_AGENCY if agency else _OPENING
    for index in [i for i, word in enumerate(words) if word in opening]:
        last = company_end(tokens, index)
        if last and _is_spoken_for(tokens, index, last, agency):
            yield Sighting("client_anonymous", index, last)


def _our_client(tokens: Tokens) -> Iterator[Sighting]:
    """ "with our CMM Level 5 client": a possessive and a few words before one client, whose name does not follow."""
    words = tokens.words
    for index in [i for i, word in enumerate(words) if word == "client"] if "client" in words else ():
        near = words[max(0, index - _NEAR) : index]
        first = next((index - back for back, w in enumerate(reversed(near), 1) if w in ("our", "my")), -1)
        sighting = Sighting("client_anonymous", first, index + 1)
        plain = all(w.isalnum() and w not in _CLAUSES for w in words[first + 1 : index])
        if first >= 0 and plain and not _is_named(tokens, sighting):
            yield sighting


def company_end(tokens: Tokens, first: int) -> int:
    """The end of the company that the article or praise at ``first`` begins, 0 for none."""
    for index in range(first + 1, min(len(tokens), first + _REACH)):
        word = tokens.words[index].removesuffix("'s")
        if tokens.ends_sentence(index) or word in _STOPS:
            return 0
        if word in _NO_COMPANIES:
            continue
        if word in _ENGLISH_COMPANIES or (word.endswith(COMPANIES) and tokens.text[tokens.starts[index]].isupper()):
            return index + 1
    return 0


def _is_name(tokens: Tokens, index: int) -> bool:
    """Is it a capitalised word that an apposition explains: "Quillfeather, a startup"?"""
    return _is_capital(tokens, index) and tokens.words[index] not in NO_NAMES and not is_town(tokens.words[index])


def _is_spoken_for(tokens: Tokens, first: int, last: int, agency: bool) -> bool:
    words = tokens.words
    before = words[first - 1] if first else ""
    if not _SELF.isdisjoint(words[max(0, first - 2) : first]):
        return False
    if before == "," and words[max(0, first - 2)] in ("wir", "we"):
        return False
    if words[first] in ("a", "an") and first > 1 and before == "," and _is_name(tokens, first - 2):
        return False
    end = min(len(words), last + 3 * _REACH)
    stop = next((i for i in range(last, end) if words[i] == ";" or stops(tokens, i)), end)
    if not _LOOK_FOR.isdisjoint(words[last:stop]) or (agency and words[first] in _SEVERAL | _MINE):
        return True
    earlier = words[max(0, first - _NEAR) : max(0, first - 1)]
    if (before in _FOR_ONE and not _LOOK_FOR.isdisjoint(earlier)) or (before == "um" and "handelt" in earlier):
        return True
    if agency and words[first] == "eines":  # "eine Fragestellung eines Hauses": the noun before it is whose
        return _is_capital(tokens, first - 1) and words[last - 1] in ("hauses", "unternehmens", "konzerns", "instituts")
    return before in _SPEAKING or (agency and before in _FOR)
