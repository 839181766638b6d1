"""The policy for characters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text import clean as clean_module
from triage.text.clean import bound, clean, clean_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\r\nb\rc\x0bd\x0ce\u2028f\u2029g\x85h", "a\nb\nc\nd\ne\nf\ng\nh", id="line ends"),
        pytest.param("a\x00\x01b\x1bc\x7fd", "abcd", id="control characters"),
        pytest.param("a\tb \u00a0 c\u2003d\u3000e", "a b c d e", id="white space"),
        pytest.param("  a  \n \n \n\n\n  b  ", "a\n\nb", id="blank lines"),
        pytest.param("Pr\u00adä\u200bmie\ufeff \u034f\u200c\u2060x", "Prämie x", id="invisible characters"),
        pytest.param("\u202eabc\u202c \u200fשלום\u200e", "abc שלום", id="direction marks"),
        pytest.param("e\u0301 A\u030a", "é Å", id="decomposed letters"),
        pytest.param("é Å", "é Å", id="composed letters stay"),
        pytest.param("❤\ufe0f 👩\u200d💻", "❤ 👩💻", id="emoji"),
        pytest.param("𝗦𝗲𝗻𝗶𝗼𝗿 𝘑𝘢𝘷𝘢 𝟵𝟬𝗸", "Senior Java 90k", id="mathematical letters"),
        pytest.param("Ｓｅｎｉｏｒ", "Senior", id="wide letters"),
        pytest.param("½ ﬁ ²", "½ ﬁ ²", id="other compatibility characters stay"),
        pytest.param("GrÃ¼ÃŸe â€“ 80.000 â‚¬", "Grüße – 80.000 €", id="mojibake"),
        pytest.param("SÃO PAULO", "SÃO PAULO", id="a real Ã stays"),
        pytest.param("a\ud800b", "ab", id="a lone surrogate"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_characters_are_cleaned(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text(max_size=300))
def test_cleaning_is_normal_and_done_once(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean(cleaned) == cleaned
    assert cleaned.replace("\n", "").isprintable() or not any(
        unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in cleaned.replace("\n", "")
    )


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


def test_a_line_is_one_line_of_bounded_length() -> None:
    assert clean_line("a\r\n b\tc") == "a b c"
    assert len(clean_line("x" * 5000)) == 1000


def test_a_bound_falls_between_words() -> None:
    assert bound("eins zwei drei", 9) == "eins zwei"
    assert bound("eins zwei drei", 8) == "eins"
    assert bound("x" * 10, 8) == "x" * 8
    assert bound("eins", 4) == "eins"


def test_usual_signs_need_no_cleaning():
    assert clean_module._SPECIAL.search("".join(sorted(clean_module._USUAL))) is None
    assert clean_module._SPECIAL.search("\u00ad") is not None
