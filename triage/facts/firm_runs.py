"""Runs of words in a text that could be the name of a firm, and what the words before one say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.facts.firm_sender import Writer
from triage.facts.firm_words import GENERIC, HEADS, LEGAL, NO_NAMES, NOT_FIRST, SHORT_LEGAL, TAILS, TITLE_WORDS
from triage.facts.towns import gazetteer
from triage.facts.wordsets import word_set
from triage.jobs import find_jobs
from triage.records import NamedTuple
from triage.text.tokens import Tokens

_LONGEST = 7
_TOO_COMMON = GENERIC | TITLE_WORDS | TAILS | HEADS
_NAME_JOINS = word_set("& + - . of fuer for zum zur im am und and der des the de '")
_HEAD_JOINS = word_set("of fuer for zum zur im am und and der des the de")
_DOTTED = frozenset(("ev", "ek", "ag", "sa", "bv", "nv", "srl", "spa", "og", "kg"))
_POOLS = word_set("community network pool day team program programme acquisition")

_CALLED = word_set("i'm bin name hier here this am called heisse")
_LABELS = word_set(
    "company employer client firm organisation organization school hospital arbeitgeber firma unternehmen kunde auftraggeber"
    " einrichtung traeger betrieb חברה מעסיק המעסיק החברה"
)
READER_REACH = 13
READERS = word_set(
    """
    your ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner you're you've bist arbeiten arbeitest
    saw
    """
)
ONE_READER = word_set("sie du")
DID = word_set("haben hast hatten hattest waren warst")
WRITERS = word_set(
    """
    we our us wir uns unser unsere unserem unseren ich i my mein meinem would we're suche suchen gerade
    """
)
ARTICLES = word_set("der die das dem den the")


class FirmName(NamedTuple):
    """The tokens ``first`` up to, not including, ``last`` (less ``shift`` letters) name a firm.

    ``own``: the sender says it is theirs. ``placed``: it stands where senders put theirs, in the last lines.
    """

    first: int
    last: int
    weight: int
    own: bool
    placed: bool
    shift: int = 0


def name_runs(tokens: Tokens, writer: Writer) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words that could be a name; and words of the sender's firm in small letters."""
    words, text, starts = tokens.words, tokens.text, tokens.starts
    first_words = {spelled[0]: spelled for spelled in writer.spelled}
    own = {w for w in (*writer.parts, writer.domain) if len(w) > 4 and w not in _TOO_COMMON}
    after = 0
    for index, word in enumerate(words):
        if index < after:
            continue
        if (text[starts[index]].isupper() and word not in NO_NAMES and not _begins(tokens, index)) or word in own:
            after = _run_end(tokens, index, own)
        elif word in first_words and tuple(words[index : index + len(first_words[word])]) == first_words[word]:
            after = index + len(first_words[word])
        else:
            continue
        if not _in_address(tokens, index, after) and not _ends_compound(tokens, index):
            yield index, after


def _begins(tokens: Tokens, index: int) -> bool:
    """Has the word its capital because a sentence begins?"""
    if tokens.words[index] not in NOT_FIRST:
        return False
    return index == 0 or tokens.newline_before(index) or tokens.ends_sentence(index - 1)


def _in_address(tokens: Tokens, first: int, last: int) -> bool:
    """Is the run a piece of a link or an address that was not taken for one word?"""
    words = tokens.words
    if first and tokens.glued(first) and words[first - 1] in "@/" and first > 1 and tokens.glued(first - 1):
        return True
    return (
        last + 1 < len(words)
        and words[last] in ".-/@"
        and tokens.glued(last)
        and tokens.glued(last + 1)
        and words[last + 1].islower()
        and ((tokens.raw(last + 1, last + 2).islower() and words[last] != "-") or _dotted(tokens, last))
    )


def _ends_compound(tokens: Tokens, first: int) -> bool:
    """Is it the rest of a compound such as "12-Stunden-Dienste"? Behind one Hebrew letter it is a name."""
    if not first or tokens.words[first - 1] != "-" or not tokens.glued(first) or not tokens.glued(first - 1):
        return False
    return not (first > 1 and "א" <= tokens.words[first - 2][0] <= "ת")


def _dotted(tokens: Tokens, at: int) -> bool:
    """Does a glued dot follow within the next signs: "valoris-group.example"?"""
    for index in range(at, min(at + 6, len(tokens) - 1)):
        if not tokens.glued(index):
            return False
        if tokens.words[index] == "." and tokens.glued(index + 1):
            return True
    return False


def _run_end(tokens: Tokens, first: int, own: set[str]) -> int:
    """The end of the run that begins at ``first``: capitals on one line, with what joins them."""
    words = tokens.words
    end = last = first + 1
    head = words[first] in HEADS
    while last < min(len(words), first + _LONGEST) and not tokens.newline_before(last):
        word = words[last]
        if is_legal(tokens, last):
            return last + 1
        if word == "talent" and words[last + 1 : last + 2] and words[last + 1] in _POOLS:
            break
        if word in own or _goes_on(tokens, last) or (word.isdigit() and last == end and first + 1 < last):
            last += 1
            end = last
        elif word in _NAME_JOINS and _joins(tokens, last, head):
            last += 1
        else:
            break
    if words[end : end + 1] == ["."] and end > first + 1 and len(words[end - 1]) == 1:
        end -= 1  # the first letter of "S.r.l." has a capital as well
    if words[end + 1 : end + 2] != ["."]:
        return end
    return end + next((size for size in (6, 4) if dotted_legal(words[end : end + size], (size,))), 0)


def dotted_legal(words: Sequence[str], sizes: Sequence[int] = (6, 4)) -> bool:
    """Do the words end in a legal form of letters with dots: "e. V.", "S.r.l."?"""
    ends = (words[-size:] for size in sizes if len(words) >= size)
    return any(set(end[1::2]) == {"."} and "".join(end[::2]) in _DOTTED for end in ends)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Is token ``at`` a capitalised word that may stand inside a name?"""
    word = tokens.words[at]
    if not tokens.text[tokens.starts[at]].isupper():
        return False
    return (
        word not in NO_NAMES
        or tokens.words[at - 1] == "-"
        or (word in ("it", "hr") and tokens.raw(at, at + 1).isupper())
    )


def _joins(tokens: Tokens, at: int, head: bool) -> bool:
    """May the small word or sign at ``at`` stand inside a name?"""
    word = tokens.words[at]
    if at + 1 >= len(tokens) or tokens.newline_before(at + 1):
        return False
    if word in "-.'":
        return tokens.glued(at) and tokens.glued(at + 1) and (word != "." or len(tokens.words[at - 1]) < 4)
    return word in "&+" or (head and word in _HEAD_JOINS)


def is_town(name: str) -> bool:
    """Is ``name``, levelled, the name of a town, however small? In Hebrew only one that is no word besides."""
    return name in gazetteer() if "א" <= name[:1] <= "ת" else bool(gazetteer().get(name))


def is_legal(tokens: Tokens, at: int) -> bool:
    """Is token ``at`` a legal form, written as one?"""
    word = tokens.words[at]
    return word in LEGAL and (word not in SHORT_LEGAL or tokens.raw(at, at + 1).isupper())


def behind_job(words: Sequence[str], end: int) -> bool:
    """Does the title of a job end at token ``end``: "Analyst at Quilmay"?"""
    near = words[max(0, end - 4) : end]
    return any(job.last == len(near) for job in find_jobs(near))


def introduces(words: Sequence[str], first: int) -> bool:
    """Does the writer say a name of their own and where they are from: "I'm Ann Lee from Quillfeather"?"""
    before = words[first - 1] if first else ""
    if before in ARTICLES and first > 1:
        first, before = first - 1, words[first - 2]
    if before in ("von", "vom", "from", "of", "behalf", "namen", "auftrag"):
        near = words[max(0, first - 6) : first - 1]
        if before == "from" and near[-1:] in (["am"], ["i'm"]):
            return False  # where somebody was born
        return (not _CALLED.isdisjoint(near) and "(" not in near) or near[-1:] in (["behalf"], ["namen"], ["auftrag"])
    return before in ("namen", "auftrag")


def labels(words: Sequence[str], first: int) -> bool:
    """Stands the name behind a label such as "Employer:"?"""
    return first > 1 and words[first - 1] == ":" and words[first - 2] in _LABELS


def is_writers(tokens: Tokens, at: int) -> bool:
    """Is the last person spoken of before token ``at`` in its sentence the writer: "ich arbeite bei"?"""
    for index in range(at - 1, max(-1, at - READER_REACH), -1):
        word = tokens.words[index]
        if tokens.ends_sentence(index) or word in READERS or word in ONE_READER or word == "you":
            return False
        if word in WRITERS or word in ("join", "אני", "אנחנו"):
            return True
    return False


def opens_offer(tokens: Tokens, at: int, last: int) -> bool:
    """Begins a sentence with "Bei Velora" that does not tell what the reader did there?"""
    if tokens.words[at] == "beim":
        return False
    opens = at == 0 or tokens.newline_before(at) or tokens.ends_sentence(at - 1)
    return opens and not set(tokens.words[last : last + 3]) & (DID | READERS | {"you", "ihres", "deines"})
