from __future__ import annotations

import pytest

from triage.languages import LANGUAGES, TABLE, cue_index, cue_phrases, openings_of, phrases_of, words_of
from triage.languages.build import table_text
from triage.languages.detect import detect_language
from triage.text.phrases import PhraseIndex, level_phrase
from triage.text.tokens import tokenize


def texts(code):
    return [*LANGUAGES[code].cues.values(), LANGUAGES[code].nudges]


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_are_written_levelled(code):
    wrong = [p for text in texts(code) for p in phrases_of(text) if level_phrase(p) != p]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_of_a_phrase_is_one_token(code):
    def words(phrase):
        return [w.rstrip("*?") for piece in phrase.split() for w in (piece.split("|") if piece != "|" else [piece])]

    wrong = [
        (p, w)
        for text in texts(code)
        for p in phrases_of(text)
        for w in words(p)
        if w not in ("", "_", "..") and len(tokenize(w)) != 1
    ]
    assert wrong == []


def test_the_table_is_what_the_modules_say():
    with open(TABLE, encoding="utf-8", newline="") as file:
        assert file.read() == table_text(), "run python -m triage.languages.build"


def test_the_table_finds_what_the_phrases_say():
    plain, table = PhraseIndex(cue_phrases()), cue_index()
    for code in LANGUAGES:
        for text in texts(code):
            tokens = tokenize(text.replace("|", " ").replace("*", "en").replace("?", ""))
            assert table.find(tokens) == plain.find(tokens)


def test_every_language_knows_every_cue():
    german, english, hebrew = (set(LANGUAGES[code].cues) for code in ("de", "en", "he"))
    assert german == english == hebrew


def test_a_sign_that_no_language_knows_is_a_mistake():
    assert {"ich", "i", "אני"} <= words_of("person:i")
    assert {"sehr geehrte", "good morning", "שלום"} <= set(openings_of("greetings"))
    with pytest.raises(KeyError):
        words_of("person:thou")


def test_every_sign_of_a_language_is_looked_for(root):
    source = ""
    for name in ("shape", "features"):
        with open(f"{root}/triage/classifier/{name}.py", encoding="utf-8") as file:
            source += file.read()
    assert {
        sign
        for language in LANGUAGES.values()
        for sign in language.signs
        if not all(f'"{part}"' in source or f"{part}:{{name}}" in source for part in sign.rstrip("*").split(":"))
    } == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ich habe eine spannende Stelle für dich", "de"),
        ("I have an exciting role for you", "en"),
        ("יש לי משרה מעניינת בשבילך", "he"),
        ("היי, אנחנו מחפשים Senior Backend Developer עם Python", "he"),
        ("Bonjour, je vous contacte pour une opportunité avec notre équipe", "fr"),
        ("Здравствуйте, у нас есть вакансия", "ru"),
        ("12345 !!!", "und"),
        ("", "und"),
        ("Zmrzlina", "und"),
    ],
)
def test_language(text, code):
    assert detect_language(tokenize(text).words) == code
