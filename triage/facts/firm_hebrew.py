"""Names of firms in Hebrew, which has no capitals: first words of institutions, what the sender tells, who hires."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from triage.facts.firm_runs import FirmName, is_town
from triage.facts.firm_sender import Writer
from triage.facts.firm_words import AGENCY_WORDS, DOING_VERBS, HEBREW_HEADS, OFFER_VERBS, TITLE_WORDS
from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.jobs import find_jobs
from triage.text.tokens import Tokens

_PREFIXES = "ובלמשכ"
_TWO_WORDS = {"בית": word_set("ספר חולים אבות ספרי החולים הספר"), "קופת": frozenset(("חולים",))}
_COMMON = word_set(
    """
    הייטק הטק סטארטאפ סטארט פינטק סייבר מוביל מובילה מובילות גדול גדולה גדולות ותיק ותיקה בוטיק עורכי עו"ד
    רו"ח תוכנה ענק קטן קטנה טוב טובה יציב יציבה גלובלית בינלאומית מצליחה צומחת דיסקרטית לקוח לקוחות השמה כוח
    כח גיוס הארץ השולחן העבודה הזה שלנו שלי ממשלתי פרטי פרטית חדש חדשה הבית היום של את על עם לי לך לו יש אין
    הוא היא זה זאת הם גם כי כל רק עד או אם אני אנחנו אתה אבל אז כמו בין ליד לפני אחרי מול דרך תחת בלי ללא
    עוד כבר לא כן פה שם כאן מי מה איך איפה למה מתי וגם שבו שבה קשר מכירות מלונות יוקרה ספרים שירות תמיכה הנהלת פיתוח ליסינג
    הובלה בנייה בניה אופנה מזון הסעות פיננסים ביטוח אנשים יקרים חברים נהגים בוגרי הקורס יוצאי עבודה הפקות
    שיווק מוסדות הכנסת כנסת המשפט משפט ניהול הנדסה אורות מעסיקים השבוע לקיץ הקרוב תעשייתי תעשייתית ייצור
    משאבי אנוש מחפש מחפשת
    """
)
"""Words behind a first word that make it a common noun: "חברת הייטק"."""
_HIRING = word_set("מגייסת מגייס מחפשת מחפש מרחיבה מרחיב מודיעה צריכה צריך")
_READERS = word_set("שלך עבדת כשעבדת היית ניהלת בנית כשהיית עובדת עובד")
_BEFORE_NAMES = frozenset((".", "!", "?", "…", "עבור"))
_SPEAKERS = word_set("כאן מדבר מדברת שמי")
_NO_FIRM = word_set("צמיחה צוות מחלקה חברה ארגון סטארטאפ משרד תהליך חברתנו שלב התרחבות")
_PLACING = "השמה"
_NO_AGENCY = word_set("סוכנות שירותי חברות תחום דמי רכזת רכז מנהלת מנהל יועצת יועץ אנחנו משרת משרות")
_POSSESSIVES = word_set("שלנו שלי שלכם שלך")
_LONGEST = 3
_LETTERS = str.maketrans(
    {**dict.fromkeys("אהעיו\"'״׳", ""), **dict(zip("בגדזחטכךלמםנןספףצץקרשת", "bgdzhtkklmmnnsppzzkrst", strict=True))}
)
_VOWELS = str.maketrans({**dict.fromkeys("aeiouyw-0123456789", ""), "c": "k", "q": "k", "f": "p", "x": "ks", "j": "g"})
_PAIRS = (("sh", "s"), ("tz", "z"), ("ts", "z"), ("kh", "k"), ("ph", "p"), ("th", "t"), ("ck", "k"))


def find_hebrew_names(reading: Reading, writer: Writer, ending: int) -> Iterator[FirmName]:
    """Every Hebrew name that something speaks for, with its weight. ``ending``: where the signature may begin."""
    tokens = reading.tokens
    after = 0
    for index in _beginnings(tokens, writer):
        name = _name_at(reading, writer, index, ending) if index >= after else None
        if name:
            yield name
            after = name.last


def _beginnings(tokens: Tokens, writer: Writer) -> list[int]:
    """The tokens that a name may begin at, told by a quick look: the rest costs ten times as much."""
    _, sounds = _sounds_of(writer.domain, writer.parts, writer.words, writer.person)
    known = HEBREW_HEADS | {w for w in writer.words | writer.hints if "א" <= w[0] <= "ת"}
    people = writer.person | {"כאן", ","}
    words, text, starts = tokens.words, tokens.text, tokens.starts
    found = [
        index
        for index, word in enumerate(words)
        if "א" <= word[0] <= "ת"
        and (
            word in known
            or word[1:] in known
            or word[2:] in known
            or (word[0] == "מ" and (words[index - 1] in people or words[index - 2] in _SPEAKERS))
            or (word[0] == "ב" and words[index - 1] == "אנחנו")
            or text[starts[index] - 1] in "\n*"
            or words[index - 1] in _BEFORE_NAMES
            or words[index + 1 : index + 2] == [_PLACING]
        )
    ]
    if not sounds:
        return found
    spoken = " ".join(words).translate(_LETTERS).split(" ")
    spoken = spoken if len(spoken) == len(words) else [_sound([word]) for word in words]
    heard = (i for i, s in enumerate(spoken) if s[:2] in sounds or s[1:3] in sounds or s[2:4] in sounds)
    return sorted({*found, *(index for index in heard if "א" <= words[index][0] <= "ת")})


def _name_at(reading: Reading, writer: Writer, index: int, ending: int) -> FirmName | None:
    tokens = reading.tokens
    word = tokens.words[index]
    own, head = _is_own(tokens, writer, index), _head_shift(tokens, index)
    from_there = _follows_person(tokens, writer, index)
    places = head < 0 and _is_agency(tokens, index)
    if not own and head < 0 and not from_there and not places and not _hires(tokens, index):
        return None
    shift = 1 if from_there and word[0] in "מב" else max(0, own[1] if own else head)
    last = max(_end(tokens, index, writer), own[0] if own else 0, index + 2 * places)
    if head >= 0 and not own:
        own = next((o for i in range(index + 1, last) if (o := _is_own(tokens, writer, i, True))), None)
    if (
        word[shift:] in _COMMON
        or (last == index + 1 and not own and not from_there)
        or _is_known(tokens, index, last, shift)
        or (not own and tokens.words[last : last + 1] and tokens.words[last] in _POSSESSIVES)
    ):
        return None
    placed = tokens.starts[index] >= ending and _has_line(tokens, index, last)
    if last == index + 1 and any(len(name) > 1 and name[0] == word for name in writer.spelled):
        return None  # who is called "Moti Manpower" signs as Moti
    own = own or ((last, 0) if places and word in writer.person else None)
    weight = 4 * places + 5 * bool(own) + 3 * (head >= 0) + 4 * from_there + placed + (head >= 0 and last - index > 2)
    weight += _around(tokens, index, last) + (tokens.starts[index] < reading.message.body_start)
    return FirmName(index, last, weight, bool(own), placed, shift)


def _follows_person(tokens: Tokens, writer: Writer, index: int) -> bool:
    """ "טל ממדיוואן": a word with "from" behind the sender's own name."""
    before = tokens.words[index - 1] if index else ""
    if before == "," and index > 1:
        before = tokens.words[index - 2]
    if before == "עבור" and index + 1 < len(tokens) and tokens.words[index + 1] == "-":
        return True
    if _is_ours(tokens, index):
        return True
    word = tokens.words[index]
    if index > 1 and tokens.words[index - 2] in _SPEAKERS and word[0] == "מ" and len(word) > 3 and before != ",":
        return word not in OFFER_VERBS
    return (
        tokens.words[index][0] == "מ" and len(tokens.words[index]) > 2 and (before in writer.person or before == "כאן")
    )


def _is_ours(tokens: Tokens, index: int) -> bool:
    """ "We at Orbital seek": a word with "at" between "we" and a verb of hiring."""
    word, behind = tokens.words[index], tokens.words[index + 1 : index + 2]
    if tokens.words[index - 1 : index] != ["אנחנו"] or word[0] != "ב" or len(word) < 4 or not behind:
        return False
    return behind[0] in OFFER_VERBS and word[1:] not in HEBREW_HEADS and word[1:] not in _NO_FIRM


def _is_known(tokens: Tokens, first: int, last: int, shift: int) -> bool:
    """Is it a town or a job?"""
    words = tokens.words[first:last]
    if is_town(" ".join(w for w in words if w != "-")[shift:]):
        return True
    if last - first > 2 and words[0][shift:] in HEBREW_HEADS:
        return False  # "center" is "coordinator" too, but no coordinator has a name
    return any(job.first == 0 for job in find_jobs([words[0][shift:], *words[1:]]))


def _head_shift(tokens: Tokens, index: int) -> int:
    """How many prefix letters stand before the first word of an institution, -1 when it is none."""
    word = tokens.words[index]
    for shift in range(3):
        if shift and (len(word) <= shift + 1 or word[shift - 1] not in _PREFIXES):
            break
        bare = word[shift:]
        head = bare if bare in HEBREW_HEADS else bare[1:] if bare[:1] == "ה" and bare[1:] in HEBREW_HEADS else ""
        if head:
            behind = tokens.words[index + 1] if index + 1 < len(tokens) else ""
            wanted = _TWO_WORDS.get(head)
            dashed = index + 2 < len(tokens) and tokens.words[index + 2] == "-" and tokens.glued(index + 2)
            if bare[0] == "ה" and head != bare and behind[:1] == "ב" and _is_town(tokens, index + 1):
                return -1
            good = behind in wanted if wanted else "א" <= behind[:1] <= "ת" and (behind not in _COMMON or dashed)
            return shift if good and not tokens.newline_before(index + 1) else -1
    return -1


def _is_agency(tokens: Tokens, index: int) -> bool:
    """Does "placement" follow a word that opens a line or stands behind a comma: a name such as "Gabbai Hasama"?"""
    if tokens.words[index + 1 : index + 2] != [_PLACING] or tokens.newline_before(index + 1):
        return False
    word, before = tokens.words[index], tokens.words[index - 1] if index else ""
    return word not in _COMMON and word not in _NO_AGENCY and (tokens.newline_before(index) or before in ",|-–.!")


def _hires(tokens: Tokens, index: int) -> bool:
    """Do one to three plain words open a line and a verb of hiring follow?"""
    if (
        not (index == 0 or tokens.newline_before(index) or tokens.ends_sentence(index - 1))
        or tokens.words[index] in OFFER_VERBS
    ):
        return False
    for last in range(index + 1, min(index + 5, len(tokens))):
        word = tokens.words[last]
        if word in _HIRING:
            return True
        if word in _COMMON or word in DOING_VERBS or not ("א" <= word[0] <= "ת" or word == "-"):
            return False
    return False


def _end(tokens: Tokens, first: int, writer: Writer) -> int:
    """Where the name that begins at ``first`` ends."""
    last = first + 1
    count = 1 if tokens.words[first] not in _TWO_WORDS else 0
    while last < len(tokens) and count <= _LONGEST and not tokens.newline_before(last):
        word = tokens.words[last]
        if word == "-" and tokens.glued(last) and last + 1 < len(tokens) and tokens.glued(last + 1):
            last += 2
            continue
        dashed = last + 1 < len(tokens) and tokens.words[last + 1] == "-" and tokens.glued(last + 1)
        if not "א" <= word[0] <= "ת" or (word in _COMMON and not dashed) or word in OFFER_VERBS or word in DOING_VERBS:
            break
        if (
            word[0] in "בלמ"
            and len(word) > 3
            and ((last - first > 1 and word[1:] not in writer.words) or _is_town(tokens, last))
        ):
            break
        last += 1
        count += 1
    return last


def _is_town(tokens: Tokens, index: int) -> bool:
    """Does a town begin behind the first letter of token ``index``?"""
    bare = tokens.words[index][1:]
    behind = tokens.words[index + 1] if index + 1 < len(tokens) else ""
    return is_town(bare) or is_town(f"{bare} {behind}")


def _around(tokens: Tokens, first: int, last: int) -> int:
    words = tokens.words
    before = words[first - 1] if first else ""
    after = words[last] if last < len(words) and not tokens.newline_before(last) else ""
    points = 0
    if before in ("אצלנו", "אנחנו", "מנהלת", "מזכירת", "מ", "של") or (
        before == "," and first > 1 and words[first - 2] in ("אצלנו", "אנחנו", "שלי")
    ):
        points += 2
    if first == 0 or tokens.newline_before(first) or before in "-–|,.*:":
        points += 1
    if after == "*" and last + 1 < len(words):
        after = words[last + 1]
    if after in OFFER_VERBS:
        points += 3
    elif after in DOING_VERBS:
        points += 2
    elif after in ("(", ",") or (after[:1] == "ב" and len(after) > 2):
        points += 1
    if not _READERS.isdisjoint(words[max(0, first - 6) : first]):
        points -= 4
    return points


def _has_line(tokens: Tokens, first: int, last: int) -> bool:
    return (first == 0 or tokens.newline_before(first) or tokens.words[first - 1] in ",|-–") and (
        last == len(tokens) or tokens.newline_before(last) or tokens.words[last] in ",|-–("
    )


def _is_own(tokens: Tokens, writer: Writer, index: int, near: bool = False) -> tuple[int, int] | None:
    """The end of the sender's own name that begins at ``index`` and the prefix letters before it.

    ``near``: behind the first word of an institution, where three consonants are enough.
    """
    word = tokens.words[index]
    sounds, beginnings = _sounds_of(writer.domain, writer.parts, writer.words, writer.person)
    for shift in range(3):
        if shift and (len(word) < shift + 3 or word[shift - 1] not in _PREFIXES):
            break
        bare = word[shift:]
        if (bare in writer.words and len(bare) > 1) or (bare in writer.hints and _dashed(tokens, index) > index + 1):
            return _dashed(tokens, index), shift
        if beginnings and bare.translate(_LETTERS)[:2] in beginnings:
            last = _sounding(tokens, sounds, index, shift, near)
            if last:
                return last, shift
    return None


def _dashed(tokens: Tokens, index: int) -> int:
    """The end of the words that hyphens join to token ``index``."""
    last = index + 1
    while last + 1 < len(tokens) and tokens.words[last] == "-" and tokens.glued(last):
        last += 2
    return last


def _sounding(tokens: Tokens, sounds: frozenset[str], first: int, shift: int, near: bool) -> int:
    """The end of the words from ``first`` on that sound like the sender's domain or a part of it, 0 for none."""
    last = _dashed(tokens, first)
    dashed = last > first + 1
    alone = _sound([tokens.words[first][shift:]])
    sound = alone + _sound(tokens.words[first + 1 : last])
    if (len(sound) > (2 if dashed or near else 3) and sound in sounds) or (dashed and alone in sounds):
        return last
    if (
        len(sound) > 1
        and last < len(tokens)
        and not tokens.newline_before(last)
        and "א" <= tokens.words[last][0] <= "ת"
    ):
        both = sound + _sound([tokens.words[last]])
        if len(both) > 3 and both in sounds:
            return last + 1
    return 0


def _sound(words: Sequence[str]) -> str:
    return "".join(words).replace("-", "").translate(_LETTERS)


@lru_cache(maxsize=256)
def _sounds_of(
    domain: str, parts: tuple[str, ...], words: frozenset[str], person: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The consonants under which Hebrew might write a Latin domain, a telling part or name; and their beginnings."""
    told = [domain, *(p for p in (*parts, *words) if p.isascii() and p not in AGENCY_WORDS and p not in TITLE_WORDS)]
    told += ["".join(parts[:2])] if len(parts) > 2 else []
    people = {sound for name in person for sound in _sounds(name)}
    sounds = frozenset(s for text in told for s in _sounds(text) if len(s) > 2 and s not in people)
    return sounds, frozenset(sound[:2] for sound in sounds)


def _sounds(text: str) -> Iterator[str]:
    """The consonants of a Latin word in Hebrew spelling; v and h are written or not."""
    text = re.sub("c(?=[eiy])", "s", text)
    for latin, letter in _PAIRS:
        text = text.replace(latin, letter)
    for ch in ("h", "k"):
        for v in ("b", ""):
            for h in ("h", ""):
                yield text.replace("ch", ch.upper()).replace("v", v).replace("h", h).lower().translate(_VOWELS)
