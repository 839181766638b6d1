"""Messages read together: threads, answers, copies and texts sent to many."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.threads import shared, spool
from triage.threads.same_text import bands, is_same, shingles
from triage.threads.shared import Sets, Shared
from triage.threads.spool import Spool
from triage.threads.together import Read, surveyed
from triage.types import Envelope, Message, Sender, Unreadable

OFFER = (
    "ich bin auf dein beeindruckendes Profil gestoßen und habe eine spannende Position für dich bei einem führenden "
    "Kunden im Süden. Wann können wir dazu einmal kurz telefonieren?"
)


def mail(
    number: int, text: str, sender: str = "Jana Krug", subject: str = "", day: int = 1, **envelope: object
) -> Message:
    address = sender.split()[0].lower() + "@" + sender.split()[-1].lower() + ".example"
    id = f"{number}@x.example"
    told = Envelope(message_id=id, **{"conversation": id, "mailbox": "robin@post.example", **envelope})
    whole = f"{subject}\n\n{text}" if subject else text
    return Message(
        id, "box", "mail", Sender(sender, address), subject, f"2026-03-{day:02}T09:00:00+01:00", whole, len(whole) - len(text), told
    )  # fmt: skip


def row(number: int, text: str, sender: str = "Jana Krug", day: int = 1, **envelope: object) -> Message:
    told = Envelope(**{"conversation": "2-abc", **envelope})
    return Message(
        f"r{number}", "export", "linkedin", Sender(sender), "", f"2026-03-{day:02}T08:00:00+00:00", text, 0, told
    )


def paste(number: int, text: str, sender: str = "Jana Krug") -> Message:
    return Message(f"p{number}", "paste", "linkedin", Sender(sender), "", None, text)


def told(*messages: Message | Unreadable, sources: Sequence[int] = ()) -> tuple[dict[str, Message], list[int]]:
    dropped: list[int] = []
    read = (
        Read(one, not (isinstance(one, Message) and one.envelope.own), sources[n] if sources else 0)
        for n, one in enumerate(messages)
    )
    return {one.id: one for one in surveyed(read, dropped.append) if isinstance(one, Message)}, dropped


def together(*messages: Message) -> bool:
    return len({one.context.thread for one in told(*messages)[0].values()}) == 1


# --- threads --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        pytest.param([mail(1, "Hast du Zeit?"), mail(2, "Und?", day=2, in_reply_to="1@x.example")], True, id="In-Reply-To"),
        pytest.param(
            [mail(1, "Hast du Zeit?"), mail(2, "Und?", day=2, references=("0@y", "1@x.example"))], True, id="References"
        ),
        pytest.param(
            [mail(1, "Hast du Zeit?", references=("0@y",)), mail(2, "Und?", day=2, references=("0@y",))], True,
            id="both answer a mail that is not there",
        ),
        pytest.param([mail(1, "Hast du Zeit?"), mail(2, "Und?", day=2)], False, id="twin: nothing in common"),
        pytest.param(
            [mail(1, "Hast du Zeit?", subject="Rolle"), mail(2, "Und?", subject="AW: Rolle", day=2)], True,
            id="subject of an answer",
        ),
        pytest.param(
            [mail(1, "Hast du Zeit?", subject="Rolle"), mail(2, "Und?", subject="השב: Rolle", day=2)], True,
            id="subject of an answer in Hebrew",
        ),
        pytest.param(
            [mail(1, "Hast du Zeit?", subject="Rolle"), mail(2, "Und?", subject="Rolle", day=2)], False,
            id="twin: a subject alone is no answer",
        ),
        pytest.param(
            [mail(1, "Hast du Zeit?", subject="Rolle"), mail(2, "Und?", "Tom Alder", "AW: Rolle", 2)], False,
            id="twin: another person's subject",
        ),
        pytest.param(
            [mail(1, "Hast du Zeit?", subject="Rolle"), mail(2, "Ich wollte nochmal nachfragen.", subject="Frage", day=9)], True,
            id="a reminder under another subject",
        ),
        pytest.param(
            [mail(1, "Do you have time?"), mail(2, "Just bumping this up.", day=9)], True, id="a reminder in English"
        ),
        pytest.param([mail(1, "יש לך זמן?"), mail(2, "רק מקפיצה את זה", day=9)], True, id="a reminder in Hebrew"),
        pytest.param(
            [mail(1, "Hast du Zeit?"), mail(2, "Ich wollte nochmal nachfragen.", "Tom Alder", day=9)], False,
            id="twin: somebody else's reminder",
        ),
        pytest.param([row(1, "Zeit?"), row(2, "Und?", day=2)], True, id="LinkedIn's conversation"),
        pytest.param(
            [row(1, "Zeit?"), row(2, "Und?", day=2, conversation="2-xyz")], False, id="twin: another conversation"
        ),
        pytest.param(
            [mail(1, "Geld!", subject="a"), mail(1, "Gold!", "Tom Alder", "b")._replace(id="other")], False,
            id="twin: spam that shares a Message-ID",
        ),
    ],
)  # fmt: skip
def test_what_belongs_together(messages: list[Message], expected: bool) -> None:
    assert together(*messages) is expected


def test_the_place_in_a_thread_counts_what_was_written_to_the_owner() -> None:
    found, _ = told(
        row(3, "Und nun?", day=4), row(1, "Hast du Zeit?"), row(2, "Wer leitet das?", "Robin", 2, own=True), row(4, "Hallo?", day=6)
    )  # fmt: skip
    places = {id: (m.context.position, m.context.answered, m.context.follow_ups) for id, m in found.items()}
    assert places == {"r1": (1, True, 0), "r3": (2, False, 0), "r4": (3, False, 1)}
    assert [one.id for one in found["r4"].context.earlier] == ["r1", "r3"]


def test_an_answer_is_unknown_where_nothing_of_the_owner_was_read() -> None:
    found, _ = told(mail(1, "Zeit?"), mail(2, "Und?", "Tom Alder"), mail(3, "So?", "Mira Feld", answered=True))
    assert [m.context.answered for m in found.values()] == [None, None, True]


def test_the_id_of_a_thread_is_the_same_from_mail_export_and_paste() -> None:
    text = "Hallo Robin,\n\nich suche jemanden für Java in Berlin. Magst du reden?"
    by_mail = told(mail(1, text, subject="Java"), mail(2, "x", "Tom Alder"))[0]["1@x.example"]
    by_export = told(row(1, text), row(2, "Und?", day=3))[0]["r1"]
    by_paste = told(paste(1, text), paste(2, "x", "Tom Alder"))[0]["p1"]
    assert by_mail.context.thread == by_export.context.thread == by_paste.context.thread


# --- copies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("messages", "kept"),
    [
        pytest.param([mail(1, OFFER), mail(1, OFFER)], ["1@x.example"], id="one mail in two folders"),
        pytest.param([mail(1, OFFER), row(1, OFFER)], ["1@x.example"], id="mail and export"),
        pytest.param([row(1, OFFER), mail(1, OFFER)], ["r1"], id="export and mail"),
        pytest.param([paste(1, OFFER), row(1, OFFER)], ["r1"], id="what has a date is kept"),
        pytest.param([paste(1, OFFER, ""), row(1, OFFER)], ["r1"], id="a bare paste"),
        pytest.param([mail(1, OFFER), mail(2, OFFER)], ["1@x.example", "2@x.example"], id="twin: two mails"),
        pytest.param([row(1, OFFER), row(2, OFFER, day=2)], ["r1", "r2"], id="twin: said twice"),
        pytest.param([mail(1, OFFER), row(1, OFFER, day=9)], ["1@x.example", "r1"], id="twin: days apart"),
        pytest.param([mail(1, OFFER), row(1, OFFER, "Tom Alder")], ["1@x.example", "r1"], id="twin: another sender"),
        pytest.param(
            [mail(1, OFFER + " Ort: Ulm."), row(1, OFFER + " Es ist aber eine ganz andere Stelle geworden, und zwar in Köln.")],
            ["1@x.example", "r1"], id="twin: it only begins so",
        ),
    ],
)  # fmt: skip
def test_a_message_read_twice_counts_once(messages: list[Message], kept: list[str]) -> None:
    found, dropped = told(*messages, sources=range(len(messages)))
    assert sorted(found) == sorted(kept)
    assert len(found) + len(dropped) == len(messages)


def test_what_was_answered_in_one_copy_is_answered() -> None:
    found, _ = told(mail(1, OFFER), row(1, OFFER, answered=True))
    assert found["1@x.example"].context.answered is True


# --- the same text --------------------------------------------------------------------------------


def test_a_text_from_several_senders_is_counted_with_their_names() -> None:
    names = ("Jana Krug", "Tom Alder", "Mira Feld")
    texts = [f"Hallo Robin, {OFFER}", f"Hallo Herr Vale, {OFFER}", f"Hallo Robin, {OFFER} Ich freue mich auf dich."]
    found, _ = told(*(mail(n, text, name) for n, (text, name) in enumerate(zip(texts, names, strict=True))))
    for one in found.values():
        assert (one.context.duplicates, one.context.sender_count, one.context.senders) == (2, 3, names)


def test_a_text_to_several_addresses_is_counted() -> None:
    found, _ = told(mail(1, OFFER), mail(2, OFFER, mailbox="r.vale@firm.example", day=3))
    for one in found.values():
        assert (one.context.duplicates, one.context.sender_count) == (1, 0)
        assert set(one.context.addresses) == {"robin@post.example", "r.vale@firm.example"}


@pytest.mark.parametrize(
    "messages",
    [
        pytest.param([mail(1, OFFER), mail(2, OFFER, day=9)], id="the same sender again"),
        pytest.param([mail(1, "Danke dir sehr!"), mail(2, "Danke dir sehr!", "Tom Alder")], id="few words"),
        pytest.param([mail(1, OFFER), mail(2, " ".join(reversed(OFFER.split())), "Tom Alder")], id="other sentences"),
        pytest.param(
            [mail(1, OFFER, automatic=True), mail(2, OFFER, "Tom Alder", automatic=True)], id="a machine's notices"
        ),
    ],
)
def test_what_is_no_duplicate(messages: list[Message]) -> None:
    assert [one.context.duplicates for one in told(*messages)[0].values()] == [0, 0]


def test_the_same_sender_again_is_a_follow_up() -> None:
    found, _ = told(mail(1, OFFER), mail(2, OFFER, day=9))
    assert [one.context.follow_ups for one in found.values()] == [0, 1]


WORDS = st.lists(st.sampled_from([f"wort{n}" for n in range(400)]), min_size=30, max_size=120, unique=True)


@settings(max_examples=50, deadline=None)
@given(words=WORDS, name=st.text("abcdefgh", min_size=1, max_size=8))
def test_another_name_is_found_again(words: list[str], name: str) -> None:
    one, other = (shingles(" ".join([*words[:10], who, *words[10:]])) for who in ("Robin", name))
    assert is_same(one, other)
    if len(one & other) >= 0.9 * len(one | other):
        assert set(bands(one)) & set(bands(other))


# --- any order, any amount ------------------------------------------------------------------------

MANY = [
    mail(1, OFFER), mail(2, f"Hallo, {OFFER}", "Tom Alder", day=2), row(1, OFFER), row(2, "Und?", day=3),
    row(5, "Nein danke", "Robin", 4, own=True), mail(3, "Ich wollte nachhaken.", "Tom Alder", day=8), mail(1, OFFER),
    mail(4, "Ja?", "Mira Feld", "AW: Hm", 5), mail(5, "Zeit?", "Mira Feld", "Hm", 4), mail(6, "", "Ole Brandt"),
]  # fmt: skip


def facts(found: dict[str, Message]) -> set[tuple[object, ...]]:
    return {
        (c.thread, c.position, c.answered, c.follow_ups, c.duplicates, c.sender_count) for c in (m.context for m in found.values())
    }  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(range(len(MANY))))
def test_what_is_told_does_not_depend_on_the_order(order: list[int]) -> None:
    assert facts(told(*(MANY[n] for n in order))[0]) == facts(told(*MANY)[0])


@settings(max_examples=40, deadline=None)
@given(
    messages=st.lists(
        st.builds(
            mail, st.integers(1, 5), st.text(max_size=60), st.sampled_from(["Jana Krug", "Tom Alder", "\ud800 \0"]),
            st.text(max_size=8), st.integers(1, 28), own=st.booleans(), in_reply_to=st.sampled_from(["", "1@x.example", "\ud800"]),
        ),
        max_size=12,
    )
)  # fmt: skip
def test_nothing_is_lost_or_counted_twice(messages: list[Message]) -> None:
    dropped: list[int] = []
    read = (Read(one, not one.envelope.own, 0) for one in messages)
    found = list(surveyed(read, dropped.append))
    assert len(found) + len(dropped) == sum(not one.envelope.own for one in messages)


def test_it_is_the_same_from_files_as_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = facts(told(*MANY)[0])
    monkeypatch.setattr(spool, "_HELD_CHARACTERS", 1)
    monkeypatch.setattr(shared, "_HELD", 3)
    assert facts(told(*MANY)[0]) == expected


def test_a_spool_gives_back_what_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_HELD_CHARACTERS", 1)
    kept = Spool()
    odd = [mail(1, "\ud800 \0 ü", references=("a", "b")), row(2, "x")._replace(bounded=True), paste(3, "y")]
    for one in odd:
        kept.add(one)
    assert [kept[n] for n in (2, 0, 1)] == [odd[2], odd[0], odd[1]]
    kept.close()


@given(pairs=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 30)), max_size=80))
def test_groups_are_all_that_share_a_key(pairs: list[tuple[int, int]]) -> None:
    one = Shared()
    for key, number in pairs:
        one.add(bytes([key]) * 8, number)
    expected = [sorted({n for k, n in pairs if k == key}) for key in range(10)]
    assert list(one.groups()) == [group for group in expected if len(group) > 1]


@given(links=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_sets_are_named_by_their_least_number(links: list[tuple[int, int]]) -> None:
    sets = Sets()
    for _ in range(10):
        sets.add()
    for link in links:
        sets.link(*link)
    assert all(sets.find(a) == sets.find(b) <= min(a, b) for a, b in links)


def test_what_cannot_be_read_is_told_first() -> None:
    broken = Unreadable("box", "byte 3", "no mail")
    items = list(surveyed(iter([Read(mail(1, "a b"), True, 0), Read(broken, False, 0)]), [].append))
    assert [type(item) for item in items] == [Unreadable, Message]
