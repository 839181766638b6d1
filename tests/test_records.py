"""Records behave as ``collections.namedtuple`` makes them."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from collections import namedtuple

import pytest

from triage.records import NamedTuple


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 2
    name: str = "p"

    @property
    def sum(self) -> int:
        return self.x + self.y

    def moved(self) -> Point:
        return self._replace(x=self.x + 1)


class Nothing(NamedTuple):
    """No field at all."""


Same = namedtuple("Point", "x y name", defaults=(2, "p"))


@pytest.mark.parametrize(
    "look",
    [
        lambda made: made(1),
        lambda made: made(1, name="q"),
        lambda made: made(y=3, x=1),
        lambda made: made._make([1, 2, 3]),
        lambda made: made(1)._replace(x=5, name="z"),
        lambda made: made(1)._asdict(),
        lambda made: repr(made(1, "ä")),
        lambda made: hash(made(1)),
        lambda made: made(1) < made(2),
        lambda made: made(1) == (1, 2, "p"),
        lambda made: made(1)[1:],
        lambda made: made(1).__getnewargs__(),
        lambda made: made._fields,
        lambda made: made._field_defaults,
        lambda made: made.__match_args__,
        lambda made: copy.copy(made(1)),
        lambda made: copy.deepcopy(made([1])),
    ],
)
def test_records_do_what_named_tuples_do(look):
    assert look(Point) == look(Same)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda made: made(),
        lambda made: made(1, 2, 3, 4),
        lambda made: made(1, x=2),
        lambda made: made(1, z=2),
        lambda made: made._make([1]),
        lambda made: made(1)._replace(z=2),
        lambda made: setattr(made(1), "x", 2),
        lambda made: setattr(made(1), "z", 2),
    ],
)
def test_records_refuse_what_named_tuples_refuse(wrong):
    with pytest.raises(Exception) as theirs:
        wrong(Same)
    with pytest.raises(type(theirs.value)) as ours:
        wrong(Point)
    assert str(ours.value) == str(theirs.value)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_records_are_pickled(protocol):
    again = pickle.loads(pickle.dumps(Point(1, name="q"), protocol))
    assert (again, type(again)) == (Point(1, 2, "q"), Point)


def test_the_first_record_of_a_class_may_come_from_a_pickle_or_a_copy():
    code = (
        "import copy, pickle; from triage.types import Span, Sender\n"
        "assert pickle.loads(pickle.dumps(Span._make([1, 2]))) == (1, 2)\n"
        "one = copy.copy(Sender._make(['n', 'a', 'h', 'u'])); assert type(one) is Sender and one.name == 'n'\n"
    )
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": root})


def test_records_are_matched_by_place_and_name():
    match Point(1):
        case Point(x, 2, name=name):
            assert (x, name) == (1, "p")
        case _:
            pytest.fail("no match")


def test_records_keep_their_methods_names_and_docstring():
    assert Point(1).moved() == Point(2)
    assert Point(1).sum == 3
    assert (Point.__name__, Point.__module__, Point.__doc__) == ("Point", __name__, "A place.")
    assert isinstance(Point(1), tuple)
    assert not hasattr(Point(1), "__dict__")
    assert Nothing() == ()


def test_a_class_of_which_nothing_was_made_has_its_fields():
    class Untouched(NamedTuple):
        value: int

    assert (Untouched._fields, Untouched.__match_args__, Untouched._field_defaults) == (("value",), ("value",), {})
    assert "__new__" not in vars(Untouched)
    assert Untouched(value=3).value == 3
    assert "__new__" in vars(Untouched)


def test_a_subclass_makes_its_own_kind():
    class Named(Point):
        __slots__ = ()

    assert type(Named(1)) is type(Named(1)._replace(x=3)) is Named
    assert type(Point(1)) is Point


def test_a_field_without_a_default_behind_one_with_a_default_is_refused():
    with pytest.raises(TypeError, match="a field without a default"):

        class Wrong(NamedTuple):
            x: int = 1
            y: str
