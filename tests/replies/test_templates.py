"""The templates themselves: complete in every language, safe with any text, and the user's own before ours."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

import triage.replies
from triage.errors import ConfigError
from triage.replies.choose import ASKABLE, ON_REQUEST, REASONS
from triage.replies.fill import Values, fill
from triage.replies.names import Name
from triage.types import Match, Role

TEMPLATES = Path(triage.replies.__file__).parent / "templates"
LANGUAGES = sorted(folder.name for folder in TEMPLATES.iterdir())
NEEDED = {*ON_REQUEST.values(), "_words", "_subject"}

PLAIN = Values(
    du=False, name=Name("Jana Kröger", "Jana", "Kröger"), tone="warm", care="middling", role="Controller", place="Ulm",
    remote="hybrid", contract="permanent", anonymous=False, questions=(), praise=(), reason="neutral", asks=(),
    employed=True, sign="Kim",
)  # fmt: skip


def test_every_language_has_every_template() -> None:
    assert set(LANGUAGES) >= {"de", "en", "he"}
    for language in LANGUAGES:
        assert {file.stem for file in (TEMPLATES / language).glob("*.j2")} == NEEDED


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", sorted(ON_REQUEST.values()))
def test_every_combination_is_whole_sentences(language: str, template: str) -> None:
    """No gap, no doubled blank or mark, no leftover of a template, and no figure that a pay could hide in."""
    for du, tone, care, bare in product(
        (True, False), ("warm", "brief", "formal"), ("shotgun", "tailored"), (True, False)
    ):
        for reason, questions, seed in zip(
            (*REASONS, "status", "neutral"),
            ((), *[(name,) for name in ASKABLE]),
            "abcdefghijklm",
            strict=True,
        ):
            values = PLAIN._replace(
                du=du,
                tone=tone,
                care=care,
                reason=reason,
                questions=questions,
                asks=("cv", "call"),
                praise=("remote",),
            )
            text = fill(language, template, values.without_quotes() if bare else values, seed)
            _looks_whole(text)


def _looks_whole(text: str) -> None:
    for flaw in (
        "  ",
        " ,",
        " .",
        "..",
        ",,",
        "{",
        "}",
        "None",
        "()",
        "„“",
        "״״",
        " \n",
        "\n\n\n",
        "?.",
        "?A",
        ".A",
    ):
        assert flaw not in text, text
    assert not any(c.isdigit() for c in text), text
    paragraphs = text.split("\n\n")
    assert len(paragraphs) >= 3, text
    assert paragraphs[0].endswith(","), text
    assert all(p[-1] in ".!?" for p in paragraphs[1:-1]), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", sorted(ON_REQUEST.values()))
def test_every_template_has_two_wordings(language: str, template: str) -> None:
    assert len({fill(language, template, PLAIN, str(seed)) for seed in range(12)}) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_question_has_its_own_sentence(language: str) -> None:
    reasons = {fill(language, "decline", PLAIN._replace(reason=r), "a") for r in (*REASONS, "status", "neutral")}
    assert len(reasons) == len(REASONS) + 2
    for seed in "abcd":
        asked = {fill(language, "ask", PLAIN._replace(questions=(q,)), seed) for q in ASKABLE}
        assert len(asked) == len(ASKABLE)


@pytest.mark.parametrize(
    "code", ["{{ 7 * 7 }}", "{% for x in range(9) %}x{% endfor %}", "{{ name.__class__ }}", "<b>&amp;</b>"]
)
def test_text_of_a_message_is_never_code(code: str, answer: Any) -> None:
    found = answer(
        "fit",
        text=f"Stelle {code}",
        subject=code,
        sender=code,
        facts={"role": Role(code, ("x",)), "place": code},
        matches=[Match("roles", "met"), Match("places", "met")],
    )
    assert found.subject == f"Re: {code}"
    assert code not in found.body
    assert "49" not in found.body


def _own(folder: Path, name: str, text: str | bytes) -> list[str]:
    (folder / "de").mkdir(exist_ok=True)
    file = folder / "de" / f"{name}.j2"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [str(folder)]


def test_a_users_template_wins_and_the_others_stay(answer: Any, tmp_path: Path) -> None:
    own = _own(
        tmp_path,
        "decline",
        "{{ 'Servus' if du else 'Grüß Gott' }} {{ name.full }},\n\nleider nein ({{ reason }}).",
    )
    assert answer(template_dirs=own).body == "Grüß Gott Jana Kröger,\n\nleider nein (neutral)."
    assert answer("ask", missing=("pay",), template_dirs=own).body == answer("ask", missing=("pay",)).body


def test_a_users_template_may_use_our_parts(answer: Any, tmp_path: Path) -> None:
    text = '{% import "de/_words.j2" as w with context %}\n{{ w.salutation() }}\n\nnein.\n\n{{ w.closing() }}'
    body = answer(template_dirs=_own(tmp_path, "decline", text), key="a").body
    assert body.startswith("Guten Tag Jana Kröger,\n\nnein.\n\n")
    assert body.endswith("\nKim")


def test_a_users_template_brings_a_language_of_its_own(answer: Any, kim: Any, tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "decline.j2").write_text("Bonjour,\n\nmerci, mais non.", encoding="utf-8")
    (tmp_path / "fr" / "_subject.j2").write_text("votre message", encoding="utf-8")
    profile = kim._replace(languages=("fr",))
    found = answer(language="fr", profile=profile, template_dirs=[str(tmp_path)])
    assert (found.language, found.subject) == ("fr", "Re: votre message")
    assert answer("ask", language="fr", profile=profile, template_dirs=[str(tmp_path)]).language == "en"


def test_an_empty_template_of_the_users_asks_for_silence(answer: Any, tmp_path: Path) -> None:
    assert answer(template_dirs=_own(tmp_path, "decline", " \n")) is None


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("Hallo,\n\n{% if %}", 3, "Expected an expression"),
        ("Hallo,\n{{ nmae }}", 2, "'nmae' is undefined"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("Hallo\n\n\n{{ name.__class__ }}", 4, "unsafe"),
        ('{% include "de/nothing.j2" %}', 1, "nothing.j2"),
        ('{% include "de/decline.j2" %}', 1, "recursion"),
        (b"Gr\xfc\xdfe", 1, "UTF-8"),
    ],
)
def test_a_broken_template_is_named_with_its_line(
    text: str | bytes, line: int, words: str, answer: Any, tmp_path: Path
) -> None:
    own = _own(tmp_path, "decline", text)
    with pytest.raises(ConfigError) as fault:
        answer(template_dirs=own)
    message = fault.value.lines[0]
    assert message.startswith(f"{tmp_path / 'de' / 'decline.j2'}:{line}: ")
    assert words in message
    assert "\n" not in message


def test_a_users_part_that_lacks_what_our_templates_need_is_named(answer: Any, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"_words\.j2:1: "):
        answer(template_dirs=_own(tmp_path, "_words", "{% macro salutation() %}Hi{% endmacro %}"))
