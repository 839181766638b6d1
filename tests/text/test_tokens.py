from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text import tokens as tokens_module
from triage.text.phrases import PhraseIndex, level_phrase
from triage.text.tokens import MOST_TOKENS, fold, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("JavaScript", ["javascript"], id="not java"),
        pytest.param("C++, C# und .NET", ["c++", ",", "c#", "und", ".net"], id="signs that belong to a name"),
        pytest.param("C. Meier", ["c", ".", "meier"], id="an initial is no C++"),
        pytest.param("Größe GROESSE groesse", ["groesse"] * 3, id="umlauts and their spellings meet"),
        pytest.param(
            "Entwickler:in Entwickler*innen Entwickler/-in EntwicklerIn Entwickler(in)",
            ["entwickler"] * 5,
            id="gender forms",
        ),
        pytest.param("LinkedIn Berlin", ["linkedin", "berlin"], id="-in is not always a gender"),
        pytest.param("m/w/d", ["m", "/", "w", "/", "d"], id="signs stand alone"),
        pytest.param("80-95k", ["80", "-", "95", "k"], id="figures and their scale"),
        pytest.param("1.234,50 80 000", ["1.234,50", "80", "000"], id="figures keep their marks"),
        pytest.param('ש"ח מפתח/ת', ['ש"ח', "מפתח"], id="Hebrew abbreviations and slashes"),
        pytest.param(
            "a@b.example https://x.example/a?b", ["a@b.example", "https://x.example/a?b"], id="addresses and links"
        ),
        pytest.param("don't", ["don't"], id="apostrophes"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words(text, words):
    assert tokenize(text).words == words


@given(st.text(max_size=400))
def test_tokens_cut_out_what_they_say(text):
    tokens = tokenize(text)
    assert list(tokens.starts) == sorted(tokens.starts)
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert word
        assert fold(text[start:end]) in (word, "")


def test_a_letter_of_any_length_is_bounded():
    assert len(tokenize("wort " * 50_000)) == MOST_TOKENS


INDEX = PhraseIndex(
    {
        "hook": [level_phrase("spannend* Position|Rolle")],
        "ask": ["haben sie? interesse"],
        "gap": ["ich .. suche"],
        "any": ["im _ raum"],
        "town": ["תל אביב"],
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("eine spannende Rolle", {"hook"}, id="prefix and choice"),
        pytest.param("eine Rolle, spannend", set(), id="order matters"),
        pytest.param("haben Interesse", {"ask"}, id="a word that may be missing"),
        pytest.param("haben wir Interesse", set(), id="another word is another phrase"),
        pytest.param("ich bin gerade auf suche", {"gap"}, id="three words between"),
        pytest.param("ich. Wir suche", set(), id="a gap stays in its sentence"),
        pytest.param("ich a b c d suche", set(), id="four words are too many"),
        pytest.param("im ganzen Raum", {"any"}, id="any one word"),
        pytest.param("im Raum", set(), id="any is not none"),
        pytest.param("גרה בתל אביב", {"town"}, id="behind a Hebrew prefix"),
        pytest.param("גרה קתל אביב", set(), id="not behind any letter"),
    ],
)
def test_phrases(text, found):
    assert {s.name for s in INDEX.find(tokenize(text))} == found


def test_a_sighting_behind_a_prefix_leaves_the_prefix_out():
    (sighting,) = INDEX.find(tokenize("בתל אביב"))
    assert (sighting.first, sighting.last, sighting.shift) == (0, 2, 1)


@pytest.mark.parametrize("phrase", ["_ x", ".. x", "a? b"])
def test_a_phrase_begins_with_a_word(phrase):
    with pytest.raises(ValueError, match="begin"):
        PhraseIndex({"x": [phrase]})


@given(
    st.lists(
        st.sampled_from((*":*/_·(.-)", "in", "In", "Innen", "innen", "er", "r", "ä", "x", "ית", "ש")), max_size=6
    ).map("".join)
)
def test_gender_endings_need_one_of_their_signs(word):
    level = tokens_module._HEBREW_GENDER_END.sub("", tokens_module._GENDER_END.sub("", word))
    has_sign = word.endswith(("In", "Innen")) or not tokens_module._GENDER_SIGNS.isdisjoint(word)
    assert has_sign or level == word
