"""Files edited by hand: every mistake has its place and a remedy, and no text does any harm."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.errors import ConfigError
from triage.yaml_document import Checker, Node
from triage.yaml_tree import MAX_CHARACTERS, MAX_DEPTH


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML comes with and without its C parser; people read the same lines from both."""
    if request.param == "SafeLoader":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)


def faults(text: str) -> list[str]:
    with pytest.raises(ConfigError) as told:
        checker = Checker("f.yaml")
        checker.read(text)
        checker.finish()
    return list(told.value.lines)


def root(text: str) -> Node:
    node = Checker("f.yaml").read(text)
    assert node is not None
    return node


def value(text: str) -> Node:
    return root(f"key: {text}").pairs[0][1]


def case(text: str, *lines: str, id: str) -> object:
    return pytest.param(text, list(lines), id=id)


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("text", "lines"),
    [
        case(
            "a: b: c",
            "f.yaml:1:5: a ':' too many in this line, or a wrong indentation: put the value in quotes",
            id="colon in a value",
        ),
        case("x: 1\na: [1, 2", "f.yaml:2:4: this list is not closed: a ',' or a ']' is missing", id="open list"),
        case("a: {b: 1", "f.yaml:1:4: this block is not closed: a ',' or a '}' is missing", id="open block"),
        case("a: 1\nb: 'x", "f.yaml:2:4: this quote is never closed", id="open quote"),
        case(
            "a:\n\t- 1",
            "f.yaml:2:1: a tab: indent with blanks",
            id="tab in front",
        ),
        case("x: 1\na: {", "f.yaml:2:4: this bracket is never closed", id="text ends in a block"),
        case("a: [b, , c]", "f.yaml:1:8: a value is missing here, or a sign too many", id="two commas"),
        case(
            "\u00e4\U0001f600: @x",
            "f.yaml:1:5: a value cannot begin with '@': put it in quotes",
            id="emoji before",
        ),
        case("a: *", "f.yaml:1:4: a value cannot begin with '*': put it in quotes", id="lone star"),
        case("a: %x", "f.yaml:1:4: a value cannot begin with '%': put it in quotes", id="percent in front"),
        case("a: - b", "f.yaml:1:4: an item '- ' begins on a line of its own", id="item behind a key"),
        case(
            "a: |b\n c",
            "f.yaml:1:4: behind '|' or '>' the text begins on the next line: put other texts in quotes",
            id="bar before a text",
        ),
        case("a: @x", "f.yaml:1:4: a value cannot begin with '@': put it in quotes", id="reserved sign"),
        case(
            "a: 1\nb\nc: 2",
            "f.yaml:2:1: a ':' with a blank behind it is missing in this line",
            id="colon forgotten",
        ),
        case(
            "- a\nb: 1",
            "f.yaml:2:1: this does not fit what stands before it: check the indentation and the quotes",
            id="list, then key",
        ),
        case(
            "---\na: 1\n---\nb: 2",
            "f.yaml:3:1: a second document begins here ('---'): keep everything in one",
            id="two documents",
        ),
        case(
            'a: "\\q"',
            "f.yaml:1:4: '\\' begins an escape in double quotes: use single quotes",
            id="regular expression in double quotes",
        ),
        case("é: \x01b", "f.yaml:1:4: control character '\\x01': is it a text file in UTF-8?", id="binary"),
        case(
            "a: \ud800",
            "f.yaml:1:4: control character '\\ud800': is it a text file in UTF-8?",
            id="half a sign",
        ),
        case(
            'a: "\\x1b[2J"',
            "f.yaml:1:4: control character '\\x1b' in this text: take it out",
            id="escape code",
        ),
        case("a: *x", "f.yaml:1:4: '*x': no anchors and aliases here, write the value out", id="alias"),
        case(
            "a: !!python/object:os.system x",
            "f.yaml:1:4: the tag 'tag:yaml.org,2002:python/object:os.system' means nothing here: leave it out",
            id="tag that would run code elsewhere",
        ),
    ],
)
def test_what_is_no_plain_yaml_is_told_with_its_place(text: str, lines: list[str]) -> None:
    assert faults(text) == lines


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: 'b: c'", id="colon in quotes"),
        pytest.param("a: [1,\n  2]", id="list over two lines"),
        pytest.param("a: 'it''s'", id="quote in quotes"),
        pytest.param("a: '1\t2'", id="tab inside a text"),
        pytest.param("a: '@x'", id="reserved sign in quotes"),
        pytest.param("a: '\\q'", id="backslash in single quotes"),
        pytest.param("---\na: 1\n...\n", id="one document with its marks"),
        pytest.param("a: x*y & z !", id="marks inside a value"),
        pytest.param("a: \u200f\u05e9\u05dc\u05d5\u05dd \U0001f600", id="Hebrew and emoji"),
    ],
)
def test_the_twins_of_those_are_read(text: str) -> None:
    assert root(text).kind == "mapping"


@pytest.mark.usefixtures("either_parser")
def test_every_value_knows_its_place_and_key() -> None:
    node = root("# note\na: x\nlist: [1, 'two']\n\u00e4\U0001f600: {deep: '\u05d0'}\n")
    a, items, deep = (pair[1] for pair in node.pairs)
    assert (a.line, a.column, a.key, a.text) == (2, 4, "a", "x")
    assert [(n.line, n.column, n.key, n.text, n.quoted) for n in items.items] == [
        (3, 8, "list", "1", False),
        (3, 11, "list", "two", True),
    ]
    assert (deep.line, deep.column, deep.pairs[0][1].column) == (4, 5, 12)


@pytest.mark.parametrize("text", ["", " \n", "# only a comment\n", "\ufeff", "---\n"])
def test_an_empty_file_says_nothing(text: str) -> None:
    node = Checker("f.yaml").read(text)
    assert node is None or node.is_absent


def test_billions_of_laughs_stay_small() -> None:
    text = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    started = time.perf_counter()
    assert len(faults(text)) == 101
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[a, "])
def test_deep_nesting_is_refused_before_it_costs_time(opening: str) -> None:
    started = time.perf_counter()
    assert "nested deeper" in faults(opening * 50_000)[0]
    assert time.perf_counter() - started < 2


def test_nesting_that_people_use_is_read() -> None:
    assert root("[" * MAX_DEPTH + "]" * MAX_DEPTH).kind == "list"


def test_a_huge_file_is_refused() -> None:
    assert faults("a" * (MAX_CHARACTERS + 1)) == [
        "f.yaml:1:1: the file is longer than 500,000 characters: is it the right one?"
    ]


def test_only_the_first_hundred_mistakes_are_told_in_the_order_of_the_file() -> None:
    checker = Checker("f.yaml")
    checker.mapping(checker.read("\n".join(f"k{n}: 1" for n in range(250))), ["wanted"])
    with pytest.raises(ConfigError) as told:
        checker.finish()
    assert len(told.value.lines) == 101
    assert told.value.lines[1].startswith("f.yaml:2:1: unknown key 'k1'")
    assert told.value.lines[100] == "f.yaml: and 150 more mistakes"


def test_endless_mistakes_do_not_take_forever() -> None:
    checker = Checker("f.yaml")
    text = "\n".join(f"{n:x}: 1" for n in range(60_000))
    started = time.perf_counter()
    checker.mapping(checker.read(text), ["points", "axis", "because", "when", "cap", "examples"])
    with pytest.raises(ConfigError):
        checker.finish()
    assert time.perf_counter() - started < 5


def test_three_mistakes_give_three_lines() -> None:
    checker = Checker("rules.yaml")
    top = checker.read("rules:\n  low-pay:\n    ponts: 5\n    axis: fitt\n    cap: much\n")
    rules = checker.mapping(top, ["rules"])
    for key, node in checker.entries(rules["rules"]):
        fields = checker.mapping(node, ["points", "axis", "cap"], f"rule '{key.text}'")
        checker.choice(fields.get("axis"), ["fit", "shotgun"])
        checker.number(fields.get("cap"), 0, 100)
    with pytest.raises(ConfigError) as told:
        checker.finish()
    assert list(told.value.lines) == [
        "rules.yaml:3:5: unknown key 'ponts' in rule 'low-pay' (did you mean 'points'?)",
        "rules.yaml:4:11: 'axis': expected fit or shotgun, found 'fitt' (did you mean 'fit'?)",
        "rules.yaml:5:10: 'cap': expected a number from 0 to 100, found 'much'",
    ]


def test_a_key_may_stand_once() -> None:
    checker = Checker("f.yaml")
    assert checker.mapping(checker.read("a: 1\nb: 2\na: 3\n"), ["a", "b"])["a"].text == "1"
    with pytest.raises(ConfigError, match=r"^f\.yaml:3:1: key 'a' stands twice \(first in line 1\)$"):
        checker.finish()


def test_a_missing_key_is_told_where_its_block_begins() -> None:
    checker = Checker("f.yaml")
    top = checker.read("rule: {a: 1}")
    block = checker.mapping(top, ["rule"])["rule"]
    fields = checker.mapping(block, ["a", "b"], "the rule")
    assert checker.required(fields, "a", block) is fields["a"]
    checker.required(fields, "b", block, "the rule")
    with pytest.raises(ConfigError, match=r"^f\.yaml:1:7: 'b' is missing in the rule$"):
        checker.finish()


@pytest.mark.parametrize(
    ("method", "text", "result"),
    [
        ("text", "no", "no"),
        ("text", "2018-04-01", "2018-04-01"),
        ("text", "'  x '", "x"),
        ("text", "~", None),
        ("text", "'~'", "~"),
        ("text", "''", None),
        ("text_list", "one", ("one",)),
        ("text_list", "[a, , b, a]", None),
        ("text_list", "[a, '', b, a]", ("a", "b")),
        ("number", "-3.5", -3.5),
        ("number", "+12", 12.0),
        ("integer", "12", 12),
        ("boolean", "yes", True),
        ("boolean", "Off", False),
        ("boolean", "~", None),
    ],
)
def test_values_are_read_as_they_stand(method: str, text: str, result: object) -> None:
    checker = Checker("f.yaml")
    try:
        node = checker.mapping(checker.read(f"key: {text}"), ["key"]).get("key")
    except ConfigError:
        assert result is None
        return
    assert getattr(checker, method)(node) == result
    checker.finish()


@pytest.mark.parametrize(
    ("method", "text", "line"),
    [
        ("text", "[a]", "f.yaml:1:6: 'key': expected a text, found a list"),
        (
            "text_list",
            "{a: b}",
            "f.yaml:1:6: 'key': expected a list like [one, two], found 'key: value' lines",
        ),
        ("text_list", "[[b]]", "f.yaml:1:7: 'key': expected a text, found a list"),
        ("number", "1e5", "f.yaml:1:6: 'key': expected a number, found '1e5'"),
        ("number", ".nan", "f.yaml:1:6: 'key': expected a number, found '.nan'"),
        ("number", "+-1", "f.yaml:1:6: 'key': expected a number, found '+-1'"),
        ("number", "\u0663", "f.yaml:1:6: 'key': expected a number, found '\u0663'"),
        ("integer", "1.5", "f.yaml:1:6: 'key': expected a whole number, found '1.5'"),
        ("boolean", "maybe", "f.yaml:1:6: 'key': expected true or false, found 'maybe'"),
    ],
)
def test_values_of_another_kind_are_told(method: str, text: str, line: str) -> None:
    checker = Checker("f.yaml")
    assert not getattr(checker, method)(checker.mapping(checker.read(f"key: {text}"), ["key"])["key"])
    with pytest.raises(ConfigError) as told:
        checker.finish()
    assert list(told.value.lines) == [line]


def test_choices_are_found_whatever_their_dress() -> None:
    checker = Checker("f.yaml")
    node = value("[not_searching, OPEN, closed, open]")
    assert checker.choices(node, ["open", "not searching"], {"closed": "not searching"}) == (
        "not searching",
        "open",
    )
    checker.finish()


def test_what_the_file_holds_cannot_paint_the_terminal() -> None:
    checker = Checker("f\x1b[2J.yaml")
    checker.mapping(checker.read("'\u202eevil\u200b': 1\n" + "k" * 500 + ": 2"), ["a"])
    with pytest.raises(ConfigError) as told:
        checker.finish()
    assert all(line.isprintable() and len(line) < 160 for line in told.value.lines)
    assert all(line.startswith("f\\x1b[2J.yaml:") for line in told.value.lines)


@given(st.text(alphabet=st.characters() | st.sampled_from(":-[]{},#&*!|>'\"%@`? \n\t"), max_size=200))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_a_tree_or_a_config_error(text: str) -> None:
    for loader in ("CSafeLoader", "SafeLoader"):
        with pytest.MonkeyPatch.context() as patch:
            if loader == "SafeLoader":
                patch.delattr(yaml, "CSafeLoader", raising=False)
            checker = Checker("f.yaml")
            try:
                checker.mapping(checker.read(text), ["a"])
                checker.finish()
            except ConfigError as error:
                assert all(line.startswith("f.yaml:") and line.isprintable() for line in error.lines)
