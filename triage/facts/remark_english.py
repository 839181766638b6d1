"""English sentences that only one reader could get: what they did, made, said or wish."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.sentences import stops
from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens

Hit = tuple[int, int]

_ADDRESS = frozenset(("your", "ur", "you", "u", "you've", "you'd"))
_ARTEFACTS = word_set(
    """
    talk talks article blog paper preprint book repo repository library plugin pr patch podcast episode workshop thesis
    dissertation presentation lecture keynote poster slides column essay teardown writeup rewrite notebook newsletter changelog
    readme readmes lightning panel seminar fork gist thread tutorial portfolio exhibition novel recipe sermon recital menu
    migration commit pull teaching demo bug letter op-ed dashboard patent benchmark crate module tool app game map maps drawing
    article's package video videos diagram reel substack write-up
    """
)
_LOOSE = word_set(
    """
    post piece report answer comment question review series session project thread story app tool video game menu letter module map
    portfolio demo work years year time note speech performance set stand stall bench team's routine dashboard site website
    """
)
_WHAT = word_set("on about at in under from to that of for with where which , -")
_PERCEIVED = word_set(
    """
    read saw heard watched loved enjoyed remember remembered admired used using tried printed forwarded bookmarked quoted
    noticed reading watching because implemented attended listened inspired shared laughed stuck
    """
)
_GENERIC = word_set(
    """
    profile background experience experiences skills skillset career resume cv journey expertise network inbox email mail reply
    response interest time availability name contact details number phone location role position job current company employer
    team salary expectations notice future next dream own path trajectory story qualifications industry field area
    """
)
_PAST = word_set(
    """
    wrote gave ran told said spoke built led made taught took fought went held put brought drove flew sang won broke came did met
    kept caught found drew shot threw sat stood got left hid swore knew knit cut walked closed shipped moved killed counted
    pointed explained fixed argued asked answered organised organized presented posted published maintained rescued covered
    described designed rebuilt rewrote restored translated converted debugged documented demoed mentioned replied reported
    mailed commented contributed introduced launched opened coached chaired conceded confessed disagreed refused promised
    warned showed stopped saved reviewed played cooked painted photographed illustrated composed hosted curated trained
    walked quit hated loved missed handled repaired rewired measured proved tested patched merged migrated cried handed
    apologised apologized admitted called compared were was wanted planted programmed performed recorded submitted pulled set
    beat cracked scrapped filed talked dragged reran
    """
)
_NOT_DEEDS = word_set(
    """
    registered signed subscribed opted applied filled joined downloaded requested needed wanted asked liked expected interested
    supposed required based located experienced excited motivated qualified used invited selected considered shortlisted listed
    matched allowed contacted received followed connected added accepted viewed indeed speed
    """
)
_VAGUE = word_set(
    """
    if when once whenever unless until should would could might in-case case whether ever before after
    """
)
_SAYING = word_set("in on that openly under it quite yourself plainly your the a")
_LISTS = word_set("list mailing unsubscribe receive receiving get database proof feed results shortlisted")
_OBJECTS = word_set("a an the my our his her their that this up out down off us me it with at")
_WISHES = word_set("don't won't wouldn't never not aren't can't hate refuse")
_REACH = 12


def english_hits(tokens: Tokens) -> Iterator[Hit]:
    """The places where an English text says something about this reader alone."""
    for index in [i for i, word in enumerate(tokens.words) if word in _ADDRESS]:
        last = _made(tokens, index) if tokens.words[index] in ("your", "ur") else _did(tokens, index)
        if last:
            yield index, last


def _made(tokens: Tokens, first: int) -> int:
    """The end of something the reader made or said: "your poster in Galway on eelgrass"."""
    words = tokens.words
    for index in range(first + 1, min(len(words), first + 6)):
        word = words[index].removesuffix("'s")
        if word == "write" and words[index + 1 : index + 3] == ["-", "up"]:
            return index + 3
        if word in _GENERIC or stops(tokens, index) or word in (",", "you", "your", "and", "to", "is", "for"):
            return 0
        behind = words[index + 1] if index + 1 < len(words) else ""
        if word in _ARTEFACTS and word not in _LOOSE:
            return index + 1
        if word in _LOOSE and (behind in _WHAT or _is_perceived(tokens, first)) and not _asks_for(tokens, first):
            if word in ("work", "years", "year", "time") and behind not in ("on", "with", "as"):
                return 0
            return index + 1 if word not in ("years", "year", "time") or _is_perceived(tokens, first) else 0
    return 0


def _is_perceived(tokens: Tokens, at: int) -> bool:
    for index in range(at - 1, max(-1, at - 6), -1):
        if stops(tokens, index):
            return False
        if tokens.words[index] in _PERCEIVED:
            return True
    return False


def _asks_for(tokens: Tokens, at: int) -> bool:
    """ "send me your report", "looking forward to your answer" say nothing of what was made."""
    before = tokens.words[max(0, at - 4) : at]
    return any(w in ("send", "share", "forward", "await", "awaiting", "have", "any", "for") for w in before)


def _did(tokens: Tokens, at: int) -> int:
    """The end of a deed or a wish: "you told Bríd that", "you've said in public you never want to edit"."""
    words = tokens.words
    index = at + 1
    had = words[at] in ("you've", "you'd")
    while index < len(words) and words[index] in (
        "have",
        "had",
        "once",
        "already",
        "also",
        "even",
        "just",
        "actually",
        "both",
        "openly",
        "still",
    ):
        had = had or words[index] in ("have", "had")
        index += 1
    if index >= len(words) or stops(tokens, index):
        return 0
    if _is_conditional(tokens, at):
        return 0
    verb = words[index]
    behind = words[index + 1] if index + 1 < len(words) else ""
    if (verb in _PAST and verb not in _NOT_DEEDS) or (verb == "asked" and behind != "to"):
        return _deed(tokens, at, index, had)
    if verb[-2:] == "ed" and len(verb) > 4 and not had and verb not in _NOT_DEEDS and behind in _OBJECTS:
        return _deed(tokens, at, index, had)
    if verb in ("write", "state", "say", "maintain") and not had and behind in _SAYING:
        return _deed(tokens, at, index, False)
    return _wished(tokens, at, index)


def _deed(tokens: Tokens, at: int, verb: int, had: bool) -> int:
    """The end of the deed, if it says enough to be checked."""
    words = tokens.words
    end = verb + 1
    while end < len(words) and not stops(tokens, end - 1) and end - verb < 30:
        end += 1
    if not _LISTS.isdisjoint(words[max(0, at - 8) : end]):
        return 0
    if end - verb < 4 or (words[end - 1] == "?" and words[max(0, at - 1)] in ("did", "have", "had")):
        return 0
    if words[verb] in ("were", "was") and words[verb + 1] in (
        "to",
        "interested",
        "open",
        "looking",
        "able",
        "free",
        "available",
    ):
        return 0
    if had and words[verb] in ("built", "made", "got", "done", "come", "led") and "impressive" in words[verb:end]:
        return 0
    return verb + 1


def _is_conditional(tokens: Tokens, at: int) -> bool:
    """Does "if", "when", "would" stand just before, so that nothing is told?"""
    before = tokens.words[max(0, at - 2) : at]
    if "when" in before or "once" in before:
        return (
            not any(w in ("remember", "time", "since", "day", "night") for w in tokens.words[max(0, at - 5) : at])
            and tokens.words[at - 1] != "when"
        )
    return any(w in _VAGUE for w in before[-1:])


def _wished(tokens: Tokens, at: int, index: int) -> int:
    """ "you don't want to travel any more", "you're not moving before": said by the reader, so it seems."""
    said = tokens.words[max(0, at - 4) : at]
    if any(
        w in ("that", "know", "says", "said", "wrote", "told", "mentioned", "since", "cos", "because") for w in said
    ):
        window = tokens.words[index : index + 2]
        if any(w in _WISHES for w in window) and not any(w in ("mind", "if", "sure") for w in [*said, *window]):
            return index + 1
    return 0
