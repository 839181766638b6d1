"""Judging on several cores: nothing lost, nothing out of order, and the same answers as one core gives."""

from __future__ import annotations

import os
import signal

import pytest

from triage.__main__ import main
from triage.parallel import CHUNK, cores, spread

pytestmark = pytest.mark.skipif(cores() == 1, reason="one core, or a system that cannot fork safely")


def double(number):
    return 2 * number


def die_once(item):
    number, here = item
    if number == 3 * CHUNK and os.getpid() != here:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def fail(number):
    raise KeyError(number)


@pytest.mark.parametrize("count", [0, 1, CHUNK, CHUNK + 1, 40 * CHUNK])
def test_results_come_in_the_order_of_the_items(count):
    assert list(spread(double, range(count), 2)) == [2 * number for number in range(count)]


def test_a_process_that_is_killed_loses_nothing():
    items = [(number, os.getpid()) for number in range(10 * CHUNK)]
    assert list(spread(die_once, items, 2)) == list(range(10 * CHUNK))


def test_a_fault_in_the_work_is_told():
    with pytest.raises(KeyError):
        list(spread(fail, range(5), 2))


def test_items_are_taken_no_faster_than_results():
    taken = []

    def items():
        for number in range(100 * CHUNK):
            taken.append(number)
            yield number

    results = spread(double, items(), 2)
    next(results)
    assert len(taken) < 20 * CHUNK
    results.close()


def test_several_jobs_print_what_one_prints(tmp_path, capsys, root):
    with open(os.path.join(root, "examples", "inbox.mbox"), encoding="utf-8") as file:
        mails = file.read()
    box = tmp_path / "box.mbox"
    box.write_text("".join(mails.replace("Message-ID: <", f"Message-ID: <{n}.") for n in range(8)), encoding="utf-8")
    printed = []
    for jobs in ("1", "2"):
        assert main([str(box), "--json", "--quiet", "--jobs", jobs]) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1]
    assert len(printed[0].splitlines()) > 200
