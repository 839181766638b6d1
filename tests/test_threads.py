"""Threads, copies and waiting answers through the command line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from triage import sources
from triage.types import Message

ROOT = Path(__file__).parent.parent
CONVERSATION = ROOT / "tests" / "fixtures" / "conversation"
FORMS = ("mail.mbox", "messages.csv", "page.txt")
WHO = ("--me", "Robin Vale", "--profile", "examples/profiles/backend.yaml")
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
OFFER = "ich habe eine spannende Position für dich bei einem führenden Kunden. Wann können wir dazu telefonieren?"


def judged(run: Run, *arguments: str) -> list[dict[str, Any]]:
    done = run("--json", "-q", *WHO, *arguments)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def mail(number: int, text: str, sender: str = "Jana Krug", day: int = 2, headers: str = "") -> str:
    address = f"{sender.split()[0].lower()}@{sender.split()[-1].lower()}.example"
    return (
        f"From - Mon Mar 02 09:00:00 2026\nFrom: {sender} <{address}>\nTo: robin@post.example\nDelivered-To: robin@post.example\n"
        f"Subject: mail {number}\nDate: {day} Mar 2026 09:00:00 +0100\nMessage-ID: <{number}@x.example>\n{headers}\n{text}\n\n"
    )


def own(number: int, text: str, to: str, day: int, headers: str = "") -> str:
    return (
        f"From - Mon Mar 02 09:00:00 2026\nFrom: Robin Vale <robin@post.example>\nTo: {to}\nSubject: own {number}\n"
        f"Date: {day} Mar 2026 10:00:00 +0100\nMessage-ID: <{number}@post.example>\n{headers}\n{text}\n\n"
    )


@pytest.fixture
def box(tmp_path: Path) -> Callable[..., str]:
    def write(*mails: str, name: str = "box.mbox") -> str:
        (tmp_path / name).write_text("".join(mails), encoding="utf-8")
        return str(tmp_path / name)

    return write


def test_one_conversation_is_the_same_from_mail_export_and_paste(run: Run) -> None:
    said = [judged(run, str(CONVERSATION / form)) for form in FORMS]
    keys = ("from", "kind", "verdict", "fit", "shotgun", "follow_ups", "duplicates", "matches")
    by_mail, by_export, by_paste = (
        [{key: item[key] for key in keys} | {"thread": item["thread"]["id"], "place": item["thread"]["position"]} for item in form]
        for form in said
    )  # fmt: skip
    for one in (*by_mail, *by_export, *by_paste):
        one.pop("follow_ups")  # by mail alone nobody knows of the answer between the two
    assert by_mail == by_export == by_paste
    assert len(by_mail) == 2
    assert [[item["thread"]["answered"] for item in form] for form in said] == [
        [None, None],
        [True, False],
        [True, False],
    ]


def test_its_texts_are_the_same(run: Run) -> None:
    texts = [
        [one.text for one in sources.read(str(CONVERSATION / form)) if isinstance(one, Message) and "Jana" in one.sender.name]
        for form in FORMS
    ]  # fmt: skip
    assert texts[0] == texts[1] == texts[2]
    assert len(texts[0]) == 2


def test_read_together_it_counts_once_and_the_numbers_add_up(run: Run) -> None:
    done = run(*(str(CONVERSATION / form) for form in FORMS), *WHO, "--json", "--stats")
    assert len(done.stdout.splitlines()) == 2
    rows = [line.replace(",", "").split()[1:] for line in done.stderr.decode().splitlines()[1:]]
    numbers = [[int(cell) for cell in row] for row in rows]
    assert all(row[1] == sum(row[2:]) for row in numbers)
    assert numbers[-1][1:] == [8, 2, 2, 0, 0, 0, 0, 4, 0]


def test_what_was_said_before_is_known_later_and_shown_as_such(run: Run) -> None:
    first, latest = judged(run, str(CONVERSATION / "messages.csv"))
    assert (first["facts"]["earlier"], latest["verdict"]) == ([], "fit")
    assert latest["facts"]["pay"]["max"] == 88_000
    quotes = {said["fact"]: (said["quote"], said["id"]) for said in latest["facts"]["earlier"]}
    assert quotes["pay"] == ("78.000 bis 88.000 EUR", first["id"])
    assert all(fact["fact"] not in quotes for fact in latest["facts"]["spans"])


def test_a_new_offer_in_the_thread_is_judged_by_what_it_says_itself(run: Run, box: Callable[..., str]) -> None:
    path = box(
        mail(1, "Wir suchen einen Backend Developer in Berlin, 90.000 EUR im Jahr, unbefristet."),
        mail(
            2,
            "Die Stelle ist weg. Dafür suchen wir eine Pflegefachkraft.",
            day=5,
            headers="In-Reply-To: <1@x.example>\n",
        ),
    )
    latest = judged(run, path)[1]
    assert latest["thread"]["position"] == 2
    assert (latest["facts"]["pay"], latest["facts"]["earlier"]) == (None, [])


def test_the_same_text_from_several_senders_is_a_reason(run: Run, box: Callable[..., str]) -> None:
    path = box(
        *(mail(n, f"Hallo Robin, {OFFER}", name) for n, name in enumerate(("Jana Krug", "Tom Alder", "Mira Feld")))
    )
    for item in judged(run, path):
        assert item["duplicates"] == 2
        said = [reason["because"] for reason in item["reasons"] if reason["rule"] == "same-text-from-many"]
        assert said == ["the same text came from 3 senders: Jana Krug, Tom Alder, Mira Feld"]
    alone = judged(run, box(mail(1, f"Hallo Robin, {OFFER}"), mail(2, "Ganz anders.", "Tom Alder")))
    assert [item["duplicates"] for item in alone] == [0, 0]


def test_what_why_says_is_what_the_list_says(run: Run, box: Callable[..., str]) -> None:
    path = box(*(mail(n, f"Hallo Robin, {OFFER}", name) for n, name in enumerate(("Jana Krug", "Tom Alder"))))
    assert b"came from 2 senders" in run("why", path, "--id", "2", *WHO).stdout


def test_a_copy_of_a_folder_changes_nothing(run: Run, box: Callable[..., str]) -> None:
    mails = [mail(n, f"Hast du Zeit am {n}. Mai?", day=n) for n in range(1, 6)]
    once = judged(run, box(*mails))
    twice = judged(run, box(*mails), box(*reversed(mails), name="copy.mbox"))
    assert [(i["id"], i["verdict"], i["thread"], i["duplicates"]) for i in once] == [
        (i["id"], i["verdict"], i["thread"], i["duplicates"]) for i in twice
    ]


# --- waiting --------------------------------------------------------------------------------------

FIT = "Wir suchen einen Senior Backend Developer (Go) in Berlin, hybrid, 95.000 EUR im Jahr, unbefristet. Hast du Interesse?"


@pytest.fixture
def waiting_box(box: Callable[..., str]) -> str:
    return box(
        mail(1, FIT, day=4),
        mail(2, FIT.replace("Go", "Python"), "Tom Alder", day=2),
        own(1, "Gern, wann passt es?", "tom@alder.example", 3, "In-Reply-To: <2@x.example>\n"),
        mail(3, "Ich wollte nochmal nachhaken.", day=9, headers="References: <1@x.example>\n"),
        mail(4, f"Hallo Robin, {OFFER}", "Ole Brandt", day=1),
        mail(5, FIT.replace("(Go)", "mit PostgreSQL"), "Mira Feld", day=3),
    )


def test_waiting_lists_the_longest_waiting_first(run: Run, waiting_box: str) -> None:
    done = run("waiting", waiting_box, "--today", "2026-03-14", "--me", "robin@post.example", *WHO)
    lines = [line.split("\t") for line in done.stdout.decode().splitlines()]
    assert [(line[0], line[1], line[3]) for line in lines] == [
        ("11", "2026-03-03", "Mira Feld"),
        ("10", "2026-03-04", "Jana Krug"),
    ]
    assert b"2 waiting, the first for 11 days" in done.stderr


def test_waiting_without_a_day_counts_up_to_the_newest_message(run: Run, waiting_box: str) -> None:
    done = run("waiting", waiting_box, "--json", "--me", "robin@post.example", *WHO)
    items = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(item["days"], item["messages"], item["answered"]) for item in items] == [(6, 1, False), (5, 2, False)]


def test_only_unanswered_leaves_out_what_was_answered(run: Run, waiting_box: str) -> None:
    senders = [
        item["sender"]["name"] for item in judged(run, waiting_box, "--only-unanswered", "--me", "robin@post.example")
    ]
    assert senders == ["Jana Krug", "Jana Krug", "Ole Brandt", "Mira Feld"]


def test_nobody_waiting_is_said(run: Run, box: Callable[..., str]) -> None:
    done = run("waiting", box(mail(4, f"Hallo Robin, {OFFER}", "Ole Brandt")), *WHO)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"nobody waits for an answer\n")


def test_a_single_message_loads_no_thread_code(run: Run, tmp_path: Path) -> None:
    code = (
        "import sys; from triage.__main__ import main; main([]); "
        "sys.exit(any(name.startswith('triage.threads') or name == 'triage.carried' for name in sys.modules))"
    )
    import os
    import sys

    env = {**os.environ, "PYTHONPATH": str(ROOT), "TRIAGE_CACHE_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], input=OFFER.encode(), capture_output=True, env=env, check=False)
    assert done.returncode == 0
