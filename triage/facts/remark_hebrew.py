"""Hebrew sentences that only one reader could get: what they did, made, said or wish."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.sentences import stops
from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens

Hit = tuple[int, int]

_DEEDS = word_set(
    """
    כתבת סיפרת הרצית בנית פרסמת שיתפת אמרת ענית ניהלת פתחת סגרת הצלת עשיתם היית הלכת
    חזרת עברת שמרת עמדת ציינת הזכרת שאלת ביקשת תרגמת תיקנת צילמת עיצבת לימדת זכית הופעת ארגנת שחררת טענת
    כינית ייצגת נגעת הורדתם הורדת פיתחת חקרת ערכת גילית הראית כיהנת הצלחת תפרת אפית בישלת ציירת הלחנת
    ביימת כתבתם בניתם ניהלתם הובלתם תיעדת שיפצת תכננת שיניתם שינית הוצאתם קיצרת חסכת ריפאת טיפלת אימנת שכנעת
    התעקשת סירבת הבטחת נשארת ישבת השארת סידרת מצאת התחלת ציטטת הצטיינת הגבת התנדבת מסרת
    """
)
_AMBIGUOUS = word_set(
    """
    הובלת הכנת הגשת העברת הצגת הוצאת העלית הבאת הנחית הקמת החלפת הפסקת הדגמת הטמעת הצעת הסברת המלצת בדקת
    """
)
"""Deeds that are nouns too: they need a "that" or "when" before them."""
_DEED_ENDS = frozenset(word[-3:] for word in _DEEDS | _AMBIGUOUS)
_PREFIXES = frozenset(("", "ש", "כש", "ו", "ה", "ל", "מש", "וש", "ולא", "שה"))
_THINGS = word_set(
    """
    הרצאה מאמר פוסט פרויקט בלוג ספר ריפו ספרייה ספריה תגובה סדנה כתבה מחקר תזה פודקאסט פטנט עבודה ראיון ריאיון מצגת טור שיר
    תערוכה סרט תוכנית אפליקציה כלי קוד פוסטר שאלה תשובה הסבר סיפור שיעור הדרכה רשימה עיצוב תמונות ציור רעיון מתכון אפ פופאפ
    קורס סמינר כנס מערכת לוגו תפריט מיצג הצעה תיק פסק ערעור פרוטוקול מכתב דיסרטציה דוקטורט repo commit issue disclosure
    teardown talk post plugin layout carrier onboarding pr paper library readme thread blog demo fork
    """
)
_WEAK = word_set("עבודה שאלה תשובה הצעה מערכת תיק קורס סיפור רעיון תוכנית ראיון ריאיון מכתב קוד כלי")
_GENERIC = word_set(
    """
    פרופיל ניסיון נסיון רקע כישורים מספר טלפון קריירה תפקיד שם זמן דרך הישגים מסלול ערכים כתובת מייל מעסיק בוס ילדים
    חיים קורות מקום בית כישרון יכולות תחום צעד פנייה תגובה עתיד פוטנציאל מקצוע שכר תנאים נייד צוות חברה
    """
)
_SUFFIXED = ("הרצאתך", "מאמרך", "רשימתך", "ספרך", "מחקרך", "כתבתך", "תגובתך", "דבריך", "עבודתך")
_SPECIFIC = ("על", "עם", "ב", "ל", "מ", "מתחת", "מעל", "שבו", "שבה", "עבור", "בין", "את", '"', "לגבי", "של")
_WISH = ("לא", "אף", "בלי", "רק")
_WISHES = word_set("מחפש מחפשת זז זזה נוגע נוגעת נשאר נשארת עובר עוברת מוכן מוכנה רוצה מעוניין מעוניינת תעזבי תעזוב")
_IF = word_set("אם גם אולי במידה כאשר אפילו האם")


def hebrew_hits(tokens: Tokens) -> Iterator[Hit]:
    """The places where a Hebrew text says something about this reader alone."""
    for index, word in enumerate(tokens.words):
        if word in ("שלך", "שלכם", "שלכן"):
            first = _made(tokens, index)
            if first >= 0:
                yield first, index + 1
        elif word[-3:] in _DEED_ENDS and _is_deed(word):
            if not _is_conditional(tokens, index) and _says_what(tokens, index):
                yield index, index + 1
        elif word.endswith(_SUFFIXED) and _says_what(tokens, index):
            yield index, index + 1
        elif word in ("את", "אתה", "שאת", "שאתה", "ואת", "ואתה") and _is_the_one(tokens, index):
            yield index, index + 2


def _is_deed(word: str) -> bool:
    if any(word[cut:] in _DEEDS and word[:cut] in _PREFIXES for cut in (0, 1, 2, 3)):
        return True
    return word.startswith(("ש", "כש")) and word.lstrip("כש") in _AMBIGUOUS


def _made(tokens: Tokens, at: int) -> int:
    """Where the reader's own work begins that the word "yours" at ``at`` follows, -1 for none."""
    words = tokens.words
    for index in range(at - 1, max(-1, at - 5), -1):
        word = words[index]
        if stops(tokens, index) or word in (",", "("):
            return -1
        for shift in range(3):
            bare = word[shift:]
            if (shift and word[shift - 1] not in "הבלמושכ") or len(bare) < 2:
                break
            if bare in _GENERIC:
                return -1
            if bare in _THINGS:
                strong = bare not in _WEAK and bare != "פרויקט"
                return index if strong or _says_what(tokens, at) else -1
    return -1


def _says_what(tokens: Tokens, at: int) -> bool:
    """Do words follow that tell what, where or about what?"""
    words = tokens.words
    window = [words[i] for i in range(at + 1, min(len(words), at + 7))]
    stop = next((i for i, w in enumerate(window) if w in ".!?" or w == "\n"), len(window))
    if window[stop : stop + 1] == ["?"] and stop < 4:
        return False
    return stop >= 2


def _is_conditional(tokens: Tokens, at: int) -> bool:
    return any(w in _IF for w in tokens.words[max(0, at - 3) : at])


def _is_the_one(tokens: Tokens, at: int) -> bool:
    """ "את היחידה שהגישה", "אתה זה שתיקן", "שאתה לא נוגע ב"."""
    words = tokens.words
    behind = words[at + 1] if at + 1 < len(words) else ""
    later = words[at + 2] if at + 2 < len(words) else ""
    if behind in ("זאת", "זו", "זה", "היחידה", "היחיד") and later[:1] == "ש" and len(later) > 3:
        return True
    return behind in ("לא", "כבר") and later in _WISHES and not _is_conditional(tokens, at) and behind == "לא"
