"""Where sentences end, with an eye on abbreviations and ordinals."""

from __future__ import annotations

from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens

REACH = 40
_SHORT = word_set(
    "fr hr dr st nr no prof mag ing dipl ca z b d h u a o bzw ggf inkl evtl mr mrs ms str tel vs eidg sen jr sr inc med abt jg"
)
_BULLETS = frozenset("-–—•*✔")
_MARKS = _BULLETS | frozenset(".!?…;")


def stops(tokens: Tokens, index: int) -> bool:
    """Ends a sentence at token ``index``? Not at the dot of "Fr. Aigner", "z. B." or "am 14. im Saal"."""
    if not tokens.ends_sentence(index):
        return False
    if tokens.words[index] != "." or not index or not tokens.glued(index) or index + 1 == len(tokens):
        return True
    if "\n" in tokens.text[tokens.ends[index] : tokens.starts[index + 1]]:
        return True
    before = tokens.words[index - 1]
    if before.isdigit():
        return len(before) > 2
    return before not in _SHORT


def sentence_bounds(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The tokens of the sentence around ``first`` .. ``last``, at most REACH to each side and within one paragraph."""
    begin, end = first, last
    while begin > max(0, first - REACH) and not stops(tokens, begin - 1) and not tokens.newline_before(begin):
        begin -= 1
    while (
        end < min(len(tokens), last + REACH)
        and not stops(tokens, end - 1)
        and not (end > last and tokens.newline_before(end))
    ):
        end += 1
    return begin, end


def clause_bounds(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The sentence around ``first`` .. ``last``; semicolons, dashes, lists and the end of a paragraph part sentences too."""
    text, words, starts = tokens.text, tokens.words, tokens.starts
    least = max(text.rfind("\n\n", 0, starts[first]), starts[max(0, first - REACH)] - 1)
    after = text.find("\n\n", tokens.ends[last - 1])
    most = min(len(words), last + REACH)
    while first > 0 and starts[first - 1] > least and not (words[first - 1] in _MARKS and _parts(tokens, first - 1)):
        first -= 1
    while (
        last < most
        and not (after >= 0 and starts[last] > after)
        and not (words[last - 1] in _MARKS and _parts(tokens, last - 1))
    ):
        last += 1
    return first, last


def _parts(tokens: Tokens, index: int) -> bool:
    """Does the mark at token ``index`` end a sentence? Not the point of "z.B." and the hyphen of "Vor-Ort"."""
    word, is_last = tokens.words[index], index + 1 >= len(tokens)
    if word == ".":
        return is_last or not tokens.glued(index + 1)
    if word in _BULLETS:
        return tokens.newline_before(index) or not (tokens.glued(index) or (not is_last and tokens.glued(index + 1)))
    return True
