"""Where sentences, items of lists and letters end, with an eye on abbreviations and ordinals."""

from __future__ import annotations

from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens

REACH = 40
_SHORT = word_set(
    "fr hr dr st nr no prof mag ing dipl ca z b d h u a o bzw ggf inkl evtl mr mrs ms str tel vs eidg sen jr sr inc med abt jg"
)
_BULLETS = frozenset("-–—•*✔")
_MARKS = _BULLETS | frozenset(".!?…;")
OPEN = word_set("""
    ( , - / : @ | · – — • 📍
""")
CLOSE = word_set("""
    ! ) + , - . / : ; ? | · – — •
""")
CLOSINGS = word_set("""
    gruesse gruss gruessen gruesst regards sincerely cheers hochachtungsvoll lg vg mfg bg glg herzlichst xo xoxo
    warmly yours best thanks thx freundlichst empfehlungen wertschaetzung bussi ciao בברכה תודה בהערכה להתראות
""")
"""The first words of a line that closes a letter."""
LETTER_END, _LONGEST_SIGNATURE = 0.4, 60
"""A signature begins behind this share of the letter, and has at most so many words."""


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


def stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """Do the tokens fill a line, brackets or an item of a list?"""
    opens = first == 0 or tokens.newline_before(first) or tokens.words[first - 1] in OPEN
    return opens and (last >= len(tokens) or tokens.newline_before(last) or tokens.words[last] in CLOSE)


def ends_line(tokens: Tokens, last: int) -> bool:
    """Does a line end before token ``last``?"""
    return last >= len(tokens) or tokens.newline_before(last)


def fills_line(tokens: Tokens, first: int, last: int) -> bool:
    """Are the tokens all there is on their line, as a sender's name is?"""
    return ends_line(tokens, last) and tokens.newline_before(first)


def signature_start(tokens: Tokens) -> int:
    """The token with which the sender's name and address begin; the end of the text where there is no such."""
    least = max(int(len(tokens) * LETTER_END), len(tokens) - _LONGEST_SIGNATURE, 12)
    end = start = len(tokens)
    for index in range(len(tokens) - 1, least - 1, -1):
        if not tokens.newline_before(index):
            continue
        line = tokens.words[index:end]
        if len(line) < 8 and not CLOSINGS.isdisjoint(line[:3]):
            return index
        if start == end and len(line) < 12 and line[-1] not in ".?!:" and ":" not in line:
            start = index
        end = index
    return start
