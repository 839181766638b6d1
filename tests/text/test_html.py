"""HTML as a reader sees it."""

from __future__ import annotations

import pytest

from triage.text.clean import clean
from triage.text.html import html_to_text, looks_like_html, without_styles


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>a</p><p>b<br>c</p>", "a\n\nb\nc", id="lines"),
        pytest.param("<ul><li>a<li>b</ul>", "• a\n• b", id="lists"),
        pytest.param("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc", id="tables"),
        pytest.param("65&nbsp;000&#8364; &lt;x&gt;", "65 000€ <x>", id="entities"),
        pytest.param("<title>t</title><style>p{}</style><script>x()</script><p>a", "a", id="not shown"),
        pytest.param('<div style="display:none">pre</div><p>a', "a", id="hidden preheader"),
        pytest.param('<div style="color:red; DISPLAY: NONE">pre</div><p>a', "a", id="hidden in capitals"),
        pytest.param('<div data-email-preheader="true">pre</div><p>a', "a", id="LinkedIn preheader"),
        pytest.param('<td style="font-size:0px"><div style="font-size:14px">a</div></td>', "a", id="font size nought"),
        pytest.param('<div style="display:none">all of it</div>', "all of it", id="all hidden is shown"),
        pytest.param("<!-- a --><p>b<!-- c", "b", id="comments"),
        pytest.param(
            '<blockquote type="cite"><p>a</p><p>b</p></blockquote><p>c',
            "> a\n>\n> b\n\nc",
            id="a quoted mail",
        ),
        pytest.param("<BLOCKQUOTE TYPE=cite>a</BLOCKQUOTE>c", "> a\n\nc", id="in capitals"),
        pytest.param("<blockquote>a</blockquote><p>c", "a\n\nc", id="an indented text is no quote"),
        pytest.param(
            '<blockquote class="gmail_quote">a<blockquote>b</blockquote>c</blockquote>d',
            "> a\n>\n> b\n>\n> c\n\nd",
            id="in each other",
        ),
        pytest.param("plain text", "plain text", id="no tags"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_html_becomes_the_visible_text(html: str, expected: str) -> None:
    lines = [line for line in clean(html_to_text(html)).split("\n") if line.strip("> ")]
    assert lines == [line for line in expected.split("\n") if line.strip("> ")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\n<html lang=de><body>", True),
        ('<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%</p>', True),
        ("<div>a</div>", True),
        ("<j@x.example> schrieb", False),
        ("< 50k ist zu wenig", False),
        ("<p", False),
        ("Hallo <b>Kim</b>", False),
    ],
)
def test_html_is_told_from_text(text: str, expected: bool) -> None:
    assert looks_like_html(text) is expected


def test_style_sheets_scripts_comments_and_images_go() -> None:
    html = 'a<STYLE type="x">b</style >c<!-- d -->e<script>f</script>g<img src="data:image/png;base64,xx">h'
    assert without_styles(html) == "aceg<img src=>h"
    assert without_styles("a<style>b") == "a<style>b"
    assert without_styles("İ<style>b</style>") == "İ<style>b</style>"
