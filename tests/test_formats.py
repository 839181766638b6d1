"""Every format that users have, through the command line: no option, no converting, nothing lost."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
FIXTURES = Path(__file__).parent / "fixtures"
PROFILE = ("--profile", "examples/profiles/backend.yaml")
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def mail(number: int, sender: str = "Jana Krug <jana@x.example>", extra: str = "", to: str = "kim@post.example") -> str:
    return (
        f"From: {sender}\nTo: {to}\nSubject: mail {number}\nDate: Mon, 2 Mar 2026 09:0{number}:00 +0100\n"
        f"Message-ID: <{number}@x.example>\n{extra}\nWir suchen Backend Developer {number} in Berlin, 80k.\n"
    )


def box(*mails: str) -> bytes:
    return "\n".join(f"From - Mon Mar 02 09:00:00 2026\n{one}" for one in mails).encode()


def judged(run: Run, *arguments: str, stdin: bytes = b"", code: int = 0) -> list[dict[str, Any]]:
    done = run("--json", "-q", *arguments, stdin=stdin)
    assert b"Traceback" not in done.stderr
    assert done.returncode == code, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def ids(items: list[dict[str, Any]]) -> list[str]:
    return [item["id"].partition("@")[0] for item in items]


def put(path: Path, data: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def zipped(files: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


# --- folders --------------------------------------------------------------------------------------


def maildir(top: Path) -> None:
    put(top / "cur" / "1.host:2,S", mail(1))
    put(top / "cur" / "2.host:2,T", mail(2))
    put(top / "new" / "3.host", mail(3))
    put(top / "tmp" / "4.host", mail(4))
    put(top / ".Spam" / "cur" / "5.host:2,", mail(5))
    put(top / ".Gesendet" / "cur" / "6.host:2,S", mail(6, "Kim <kim@post.example>", to="jana@x.example"))
    put(top / ".INBOX.Jobs" / "cur" / "7.host:2,R", mail(7))
    put(top / "dovecot.index", b"\0\1\2")


def thunderbird(top: Path) -> None:
    put(top / "prefs.js", 'user_pref("mail.identity.id1.useremail", "kim@post.example");\n')
    put(top / "places.sqlite", b"SQLite format 3\0")
    put(top / "logins.json", "{}")
    store = top / "ImapMail" / "imap.post.example"
    put(store / "INBOX", box(mail(1), mail(2)))
    put(store / "INBOX.msf", "// <!-- <mdb:mork:z -->")
    put(store / "INBOX.sbd" / "Recruiter", box(mail(3), mail(4, "Kim <kim@post.example>", to="jana@x.example")))
    put(store / "Sent-1", box(mail(5, "Kim <kim@post.example>", to="jana@x.example")))
    put(store / "Junk", box(mail(6)))
    put(store / "Trash", b"")
    put(store / "msgFilterRules.dat", "version=9")


def apple(top: Path) -> None:
    data = mail(1).encode()
    put(top / "INBOX.mbox" / "7F" / "Data" / "Messages" / "1.emlx", b"%d\n%b<?xml?><plist/>" % (len(data), data))
    put(top / "INBOX.mbox" / "7F" / "Data" / "Attachments" / "1" / "cv.pdf", b"%PDF-1.4")
    put(top / "INBOX.mbox" / "Info.plist", b"bplist00\0\0")
    put(top / "Alt.mbox" / "mbox", box(mail(2)))
    put(top / "Alt.mbox" / "table_of_contents", b"\0\0\0\1")
    put(top / "Deleted Messages.mbox" / "mbox", box(mail(3)))


def loose(top: Path) -> None:
    put(top / "b.eml", mail(2))
    put(top / "a.eml", mail(1))
    put(top / "old" / "c", box(mail(3)))
    put(top / "old" / "leer.txt", "")
    (top / "old" / "again").symlink_to(top)
    (top / "dangling.eml").symlink_to(top / "nowhere")


@pytest.mark.parametrize(
    ("make", "expected", "code"),
    [
        pytest.param(maildir, ["7", "1", "3"], 0, id="Maildir++ with flags"),
        pytest.param(thunderbird, ["1", "2", "3"], 0, id="Thunderbird profile with .sbd"),
        pytest.param(apple, ["2", "1"], 0, id="Apple Mail folders"),
        pytest.param(loose, ["1", "2", "3"], 1, id="folder of anything, with links in a circle"),
    ],
)
def test_a_folder_means_all_it_holds(
    run: Run, tmp_path: Path, make: Callable[[Path], None], expected: list[str], code: int
) -> None:
    make(tmp_path)
    items = judged(run, str(tmp_path), code=code)
    assert ids(items) == expected
    assert {item["verdict"] for item in items} <= {"fit", "ask", "decline", "shotgun"}


def test_all_takes_in_what_the_mail_program_put_away(run: Run, tmp_path: Path) -> None:
    maildir(tmp_path)
    assert ids(judged(run, str(tmp_path), "--all")) == ["7", "5", "1", "2", "3"]


def test_a_folder_without_mail_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"triage: {tmp_path}: no messages in this folder; name one that holds mail\n"


def test_what_is_no_mail_in_a_folder_is_told_and_costs_no_other(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "a.eml", mail(1))
    put(tmp_path / "cv.pdf", b"%PDF-1.4 \0\0")
    put(tmp_path / "notes.yaml", "a: 1")
    os.mkfifo(tmp_path / "pipe")
    done = run(str(tmp_path), "--json", "-q")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    told = [line.removeprefix(f"triage: {tmp_path}/").partition(":")[0] for line in done.stderr.decode().splitlines()]
    assert told == ["cv.pdf", "notes.yaml", "pipe"]


# --- LinkedIn -------------------------------------------------------------------------------------


def test_the_export_is_read_alike_as_folder_zip_zip_in_zip_and_csv(run: Run, tmp_path: Path) -> None:
    folder = ROOT / "examples" / "export"
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.csv"))}
    inner = zipped(files)
    in_folder = zipped({f"Basic_LinkedInDataExport/{name}": data for name, data in files.items()})
    put(tmp_path / "export.zip", inner)
    put(tmp_path / "again.zip", in_folder)
    put(tmp_path / "export.zip.zip", zipped({"export.zip": inner}))
    whole = [str(folder), *(str(tmp_path / name) for name in ("export.zip", "again.zip", "export.zip.zip"))]
    read = [[(item["id"], item["verdict"]) for item in judged(run, source, *PROFILE)] for source in whole]
    assert len(read[0]) == 7
    assert read[0] == read[1] == read[2] == read[3]
    alone = [(item["id"], item["verdict"]) for item in judged(run, str(folder / "messages.csv"), *PROFILE)]
    assert alone == read[0][:6]
    assert [(item["id"], item["verdict"]) for item in judged(run, "-", *PROFILE, stdin=inner)] == read[0]


ERAS = sorted(FIXTURES.glob("messages_*.csv"))


@pytest.mark.parametrize("path", ERAS, ids=lambda path: path.stem)
def test_every_era_of_the_export_gives_the_same_messages(run: Run, path: Path) -> None:
    items = judged(run, str(path))
    assert [item["from"] for item in items] == ["Erika Muster", "LinkedIn Member", "Zoë Brandt"]
    assert items[0]["facts"]["pay"]["min"] == 80_000


def test_all_eras_are_tested() -> None:
    assert len(ERAS) == 7


def test_the_owner_can_be_told(run: Run, tmp_path: Path) -> None:
    header = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\n"
    rows = "2-a,Erika,https://www.linkedin.com/in/erika,Max,2026-02-01 08:00:00 UTC,,Java in Berlin?\n"
    rows += "2-a,Max,https://www.linkedin.com/in/max,Erika,2026-02-01 09:00:00 UTC,,Wer ist der Kunde?\n"
    path = str(put(tmp_path / "messages.csv", header + rows))
    assert len(judged(run, path)) == 2  # one conversation of two: nobody can tell
    assert [item["from"] for item in judged(run, path, "--me", "https://www.linkedin.com/in/max/")] == ["Erika"]
    assert [item["from"] for item in judged(run, path, "--me", "https://www.linkedin.com/in/erika")] == ["Max"]


def test_mail_export_and_paste_of_one_message_are_the_same(run: Run, tmp_path: Path) -> None:
    thread = "2-MTExMTExMTEtMjIyMi00MzMzLTg0NDQtNTU1NTU1NTU1NTU1XzEwMA=="
    text = "Hallo Max,\n\nich suche jemanden für Java in Berlin.\n\n- Remote\n- 80-95k\n\nViele Grüße\nErika"
    wrapped = (
        "Von: x\n".replace("Von: x\n", "")
        + f"Java in Berlin\nJava in Berlin\n\n   Erika Muster\n    Reply\n    https://www.linkedin.com/messaging/thread/{thread}/\n\n"
        f"{text}\n\n{'-' * 40}\n\nThis email was intended for Max Mustermann\n"
        "Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe?x=1\n© 2026 LinkedIn Corporation\n"
    )
    eml = (
        "From: Erika Muster <inmail-hit-reply@linkedin.com>\nTo: Max <max@x.example>\nSubject: Java in Berlin\n"
        "X-LinkedIn-Template: email_hire_inmail_initial_single_01\nMessage-ID: <1@prod.linkedin.com>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{wrapped}"
    )
    csv = (
        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\n"
        f'{thread},Erika Muster,https://www.linkedin.com/in/erika,Max,2026-02-01 08:00:00 UTC,Java in Berlin,"{text}"\n'
    )
    paste = f"Von: Erika Muster\nBetreff: Java in Berlin\n\n{text}\n"
    by_mail, by_export, by_paste = (
        judged(run, str(put(tmp_path / name, data)), *PROFILE)[0]
        for name, data in (("a.eml", eml), ("messages.csv", csv), ("a.txt", paste))
    )
    for key in ("from", "subject", "verdict", "fit", "shotgun", "facts"):
        assert by_mail[key] == by_export[key] == by_paste[key], key


# --- chats, Outlook, gzip, zip --------------------------------------------------------------------


def test_a_whatsapp_chat_is_read_from_text_and_from_its_zip(run: Run, tmp_path: Path) -> None:
    path = next((ROOT / "examples" / "chats").iterdir())
    items = judged(run, str(path), *PROFILE)
    assert [(item["from"], item["channel"]) for item in items] == [("Jana Sommerfeld", "whatsapp")] * 2
    assert items[0]["facts"]["pay"]["max"] == 88_000
    packed = zipped({"_chat.txt": path.read_bytes(), "00000001-PHOTO.jpg": b"\xff\xd8\xff\xe0"})
    again = judged(run, str(put(tmp_path / "WhatsApp Chat - Jana Sommerfeld.zip", packed)), *PROFILE)
    assert [item["id"] for item in again] == [item["id"] for item in items]


def test_a_telegram_export_of_all_chats_is_read(run: Run, tmp_path: Path) -> None:
    chat = json.loads((GOLDEN / "telegram_chat.json").read_text(encoding="utf-8"))
    saved = {**chat, "type": "saved_messages", "name": None}
    other = json.loads(json.dumps(chat).replace('"1769', '"1738').replace("2026-", "2025-"))
    whole = {
        "personal_information": {"user_id": 99, "first_name": "Kim"},
        "chats": {"about": "x", "list": [chat, saved, other]},
    }
    path = put(tmp_path / "result.json", json.dumps(whole, indent=1, ensure_ascii=False))
    assert [item["from"] for item in judged(run, str(path))] == ["Lena Moor"] * 2
    assert [item["from"] for item in judged(run, "-", stdin=path.read_bytes())] == ["Lena Moor"] * 2


def outlook_file(properties: dict[int, str | int]) -> bytes:
    """A compound file with these properties as Outlook writes them: texts in streams, numbers as dates."""
    listed = b"\0" * 32
    streams: list[tuple[str, bytes]] = []
    for tag, value in properties.items():
        if isinstance(value, int):
            listed += struct.pack("<HHIQ", 0x40, tag, 6, value)
        else:
            data = value.ljust(2_100).encode("utf-16-le")  # shorter ones stand in a stream of their own kind
            listed += struct.pack("<HHIIi", 0x1F, tag, 6, len(data) + 2, 0)
            streams.append((f"__substg1.0_{tag:04X}001F", data))
    listed += struct.pack("<HHIiI", 3, 0x0E08, 6, 0, 0) * 300
    return compound([("__properties_version1.0", listed), *streams])


def compound(streams: list[tuple[str, bytes]]) -> bytes:
    """Streams of more than 4,096 bytes in the root of a compound file."""
    entries, sectors = len(streams) + 1, []
    first = 1 + -(-entries * 128 // 512)
    fat = [0xFFFFFFFD, *range(2, first), 0xFFFFFFFE]
    directory = b""
    for number, (name, data) in enumerate([("Root Entry", b""), *streams]):
        wide = name.encode("utf-16-le") + b"\0\0"
        count = -(-len(data) // 512)
        start = len(fat) if count else 0xFFFFFFFE
        fat += [*range(start + 1, start + count), 0xFFFFFFFE] if count else []
        sectors.append(data.ljust(count * 512, b"\0"))
        right = number + 1 if 0 < number < len(streams) else 0xFFFFFFFF
        child = 1 if number == 0 else 0xFFFFFFFF
        head = wide.ljust(64, b"\0") + struct.pack("<HBB", len(wide), 5 if number == 0 else 2, 1)
        directory += (
            head + struct.pack("<III", 0xFFFFFFFF, right, child) + b"\0" * 36 + struct.pack("<IQ", start, len(data))
        )
    table = b"".join(struct.pack("<I", one) for one in fat).ljust(512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * 432
    return header + table + directory.ljust((first - 1) * 512, b"\0") + b"".join(sectors)


OUTLOOK = {
    0x0037: "Backend Developer in Berlin",
    0x1000: "Hallo Kim,\r\n\r\nBackend Developer in Berlin, 80k.\r\n\r\nGruß\r\nJana",
    0x007D: "From: Jana Krug <jana@x.example>\r\nTo: kim@post.example\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n"
    "Message-ID: <msg-1@x.example>\r\nX-Folded: a\r\n b\r\n",
}


def test_an_outlook_message_is_read(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("oxmsg")
    path = put(tmp_path / "offer.msg", outlook_file(dict(OUTLOOK)))
    [item] = judged(run, str(path), *PROFILE)
    assert (item["id"], item["from"], item["date"]) == (
        "msg-1@x.example",
        "Jana Krug <jana@x.example>",
        "2026-03-02T09:00:00+01:00",
    )
    assert item["facts"]["pay"]["min"] == 80_000
    bare = {
        0x0037: "Koch",
        0x1000: "Koch in Jena?",
        0x0C1A: "Ole Brandt",
        0x0C1F: "ole@x.example",
        0x0039: 134_000_000_000_000_000,
    }
    [item] = judged(run, "-", stdin=outlook_file(bare))
    assert (item["from"], item["subject"], item["date"][:7]) == ("Ole Brandt <ole@x.example>", "Koch", "2025-08")


def test_without_the_extra_an_outlook_message_is_one_clear_line(tmp_path: Path, root: str, cache: str) -> None:
    path = put(tmp_path / "offer.msg", outlook_file(dict(OUTLOOK)))
    code = "import sys; sys.modules['oxmsg'] = None; from triage.__main__ import main; sys.exit(main(sys.argv[1:]))"
    env = {**os.environ, "TRIAGE_CACHE_DIR": cache}
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, cwd=root, env=env, check=False)
    assert done.returncode == 2
    assert (
        done.stderr.decode()
        == f"triage: {path}: an Outlook message; pip install 'triage[msg]' to read these, or save it as .eml\n"
    )


@pytest.mark.parametrize(
    "name", ["inbox.mbox", "messages/mail.eml", "messages/pasted-german.txt", "export/messages.csv"]
)
def test_gzip_of_anything_is_read_as_what_it_holds(run: Run, tmp_path: Path, name: str) -> None:
    data = (ROOT / "examples" / name).read_bytes()
    plain = judged(run, f"examples/{name}", *PROFILE)
    packed = put(tmp_path / "some.gz", gzip.compress(data))
    assert [item["id"] for item in judged(run, str(packed), *PROFILE)] == [item["id"] for item in plain]
    assert [item["id"] for item in judged(run, "-", *PROFILE, stdin=gzip.compress(gzip.compress(data)))] == [
        item["id"] for item in plain
    ]


def test_takeouts_zip_of_mailboxes_is_read(run: Run, tmp_path: Path) -> None:
    files = {
        "Takeout/Mail/Gesendet.mbox": box(mail(1, "Kim <kim@post.example>", to="jana@x.example")),
        "Takeout/Mail/Recruiter.mbox": box(mail(2)),
    }
    path = put(tmp_path / "takeout-20260302.zip", zipped({**files, "Takeout/archive_browser.html": "<html>"}))
    assert ids(judged(run, str(path))) == ["2"]


# --- whose, when, what became of it ---------------------------------------------------------------


def test_own_mails_are_known_by_where_the_others_went(run: Run, tmp_path: Path) -> None:
    own = mail(4, "Kim <kim@post.example>", to="jana@x.example")
    note = mail(5, "Kim <kim@post.example>", to="Kim@post.example")
    path = str(put(tmp_path / "in.mbox", box(mail(1), mail(2), own, mail(3), note)))
    assert ids(judged(run, path)) == ["1", "2", "3", "5"]
    few = str(put(tmp_path / "few.mbox", box(mail(1), own)))
    assert ids(judged(run, few)) == ["1", "4"]
    assert ids(judged(run, few, "--me", "KIM@post.example")) == ["1"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--since", "2026-03-02"], ["1", "2"]),
        (["--since", "2026-03-03"], ["2"]),
        (["--until", "2026-03-02"], ["1", "2"]),
        (["--until", "2026-03-01"], ["2"]),
        (["--since", "2026", "--until", "2026-03"], ["1", "2"]),
        (["--until", "28.2.2026"], ["2"]),
    ],
)
def test_days_are_bounds_and_mails_without_a_date_stay(
    run: Run, tmp_path: Path, arguments: list[str], expected: list[str]
) -> None:
    undated = "Message-ID: <2@x.example>\nFrom: a@x.example\nSubject: s\n\nKoch in Jena?\n"
    path = put(
        tmp_path / "in.mbox",
        box(mail(1), undated).replace(b"From - Mon Mar 02 09:00:00 2026\nMessage", b"From - x\nMessage"),
    )
    path = put(tmp_path / "d" / "1.eml", mail(1)).parent
    put(path / "2.eml", undated)
    assert ids(judged(run, str(path), *arguments)) == expected


@pytest.mark.parametrize("day", ["2026-02-30", "gestern", "1", "2026-13", "31.4.2026", "-1"])
@pytest.mark.parametrize("command", [[], ["why"]])
def test_a_wrong_day_is_one_clear_line(run: Run, day: str, command: list[str]) -> None:
    done = run(*command, "examples/inbox.mbox", f"--since={day}")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"triage: --since {day}: no such day; write it like 2026-01-31\n"


def stats(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, str]]:
    lines = done.stderr.decode().splitlines()
    head = next(i for i, line in enumerate(lines) if line.startswith("source"))
    names = lines[head].replace("your own", "own").replace("other days", "days").split()
    return [dict(zip(names, line.rsplit(None, len(names) - 1), strict=True)) for line in lines[head + 1 :]]


def test_the_numbers_add_up(run: Run, tmp_path: Path) -> None:
    maildir(tmp_path / "dir")
    broken = "From - Mon Mar 02 09:00:00 2026\nFrom: b\n\n" + "\0" * 5000
    put(tmp_path / "in.mbox", box(mail(1), mail(2)) + b"\n" + broken.encode())
    put(tmp_path / "old.eml", mail(3).replace("2026 09", "2020 09"))
    sources = [str(tmp_path / name) for name in ("dir", "in.mbox", "old.eml")]
    done = run(*sources, "--stats", "--json", "--since", "2021", "-q")
    assert done.returncode == 1
    rows = stats(done)
    assert [row["source"].rpartition("/")[2] for row in rows] == ["dir", "in.mbox", "old.eml", "total"]
    for row in rows:
        fates = ("messages", "own", "drafts", "spam", "trash", "days", "duplicates", "unreadable")
        assert int(row["mails"]) == sum(int(row[fate]) for fate in fates)
    for key in rows[0].keys() - {"source"}:
        numbers = [int(row[key].replace(",", "")) for row in rows]
        assert sum(numbers[:-1]) == numbers[-1]
    assert int(rows[-1]["messages"]) == len(done.stdout.splitlines())
    assert int(rows[1]["bytes"].replace(",", "")) == (tmp_path / "in.mbox").stat().st_size
    assert (rows[0]["spam"], rows[0]["trash"], rows[0]["own"], rows[1]["unreadable"], rows[2]["days"]) == (
        "1",
        "1",
        "1",
        "1",
        "1",
    )
    assert b"in.mbox: byte " in done.stderr


def test_the_summary_says_what_was_not_judged(run: Run, tmp_path: Path) -> None:
    maildir(tmp_path)
    done = run(str(tmp_path), "--lang", "de")
    assert "nicht beurteilt: 1 eigene, 1 Spam, 1 Papierkorb" in done.stderr.decode()


def test_one_bad_source_among_several_costs_no_other(run: Run, tmp_path: Path) -> None:
    good, bad = put(tmp_path / "a.eml", mail(1)), put(tmp_path / "b.pdf", b"%PDF-1.4 \0")
    done = run("--json", "-q", str(bad), str(good))
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 1)
    assert done.stderr.decode().count("\n") == 1
    missing = run("--json", "-q", str(good), str(tmp_path / "c.eml"), str(tmp_path / "d.eml"))
    assert (missing.returncode, missing.stdout, missing.stderr.decode().count("no such file")) == (2, b"", 2)


def test_why_numbers_messages_as_the_list_does(run: Run, tmp_path: Path) -> None:
    maildir(tmp_path)
    listed = run(str(tmp_path), "-q").stdout.decode().splitlines()
    assert [line.split("\t")[0] for line in listed] == ["1", "2", "3"]
    shown = run("why", str(tmp_path), "--id", "2", *PROFILE)
    assert b"mail 1" in shown.stdout


# --- size -----------------------------------------------------------------------------------------


def endless() -> Iterator[bytes]:
    number = 0
    while True:
        number += 1
        yield box(mail(number % 9).replace("Message-ID: <", f"Message-ID: <{number}.")) + b"\n"


def test_ctrl_c_ends_at_once_and_prints_what_was_judged(tmp_path: Path, root: str, cache: str) -> None:
    env = {**os.environ, "TRIAGE_CACHE_DIR": cache, "PYTHONPATH": root}
    for arguments in (["--sort", "score"], ["--json"]):
        process = subprocess.Popen(
            [sys.executable, "-m", "triage", "-", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=env,
        )
        assert process.stdin
        mails = endless()
        os.set_blocking(process.stdin.fileno(), False)
        taken, enough_since = 0, 0.0
        while not enough_since or time.monotonic() < enough_since + 4:  # it judges what it took
            try:
                taken += os.write(process.stdin.fileno(), b"".join(next(mails) for _ in range(50)))
            except BlockingIOError:
                time.sleep(0.05)
            if taken > 620_000 and not enough_since:
                enough_since = time.monotonic()
        process.send_signal(signal.SIGINT)
        interrupted = time.monotonic()
        pipe, process.stdin = process.stdin, None  # it stays open: the mailbox has not ended
        out, err = process.communicate(timeout=20)
        pipe.close()
        assert time.monotonic() - interrupted < 5
        assert process.returncode == 130, err
        assert b"Traceback" not in err
        assert len(out.splitlines()) > 10


def peak(arguments: list[str], stdin: Path, env: dict[str, str]) -> int:
    """Megabytes that a run had in memory at most."""
    code = (
        "import sys; from triage.__main__ import main; code = main(sys.argv[1:])\n"
        "most = [line for line in open('/proc/self/status') if line.startswith('VmHWM')][0].split()[1]\n"
        "sys.stderr.write(f'PEAK {int(most) // 1024}'); sys.exit(code)"
    )
    with stdin.open("rb") as file:
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], stdin=file, capture_output=True, env=env, check=False
        )
    assert done.returncode == 0, done.stderr
    return int(done.stderr.rpartition(b"PEAK ")[2])


def test_memory_does_not_grow_with_the_mailbox(tmp_path: Path, root: str, cache: str) -> None:
    env = {**os.environ, "TRIAGE_CACHE_DIR": cache, "PYTHONPATH": root}
    filler = "\n".join(["QUJD" * 19] * 40_000)
    attached = 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nHallo, Koch in Jena?\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n'
    one = f"From - Mon Mar 02 09:00:00 2026\nFrom: a@x.example\nSubject: s\n{attached}{filler}\n--b--\n\n"
    small, large = tmp_path / "small.mbox", tmp_path / "large.mbox"
    small.write_text(one * 4)
    with large.open("w") as file:
        for _ in range(60):
            file.write(one)
    few, many = (peak(["--json", "-q"], path, env) for path in (small, large))
    assert large.stat().st_size > 180_000_000
    assert many < 150
    assert many - few < 25


# --- bad input ------------------------------------------------------------------------------------


def locked(name: str) -> bytes:
    """A zip whose only file is said to be encrypted."""
    data = bytearray(zipped({name: "secret"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def bomb() -> bytes:
    return zipped(
        {"a.mbox": b"From - Mon Mar 02 09:00:00 2026\nFrom: a@x.example\nSubject: s\n\n" + b"a " * 60_000_000}
    )


def nest(data: bytes, levels: int) -> bytes:
    for _ in range(levels):
        data = zipped({"inner.zip": data})
    return data


@pytest.mark.parametrize(
    ("name", "data", "said", "code"),
    [
        ("locked.zip", locked("a.eml"), "locked.zip: protected by a password; unpack it first", 2),
        ("broken.zip", zipped({"a.eml": mail(1)})[:-30], "a damaged zip file", 2),
        ("office.zip", zipped({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}), "a Word or Excel file", 2),
        ("deep.zip", nest(zipped({"a.eml": mail(1)}), 2), "packed more than 2 times; unpack it first", 1),
        ("deep.gz", gzip.compress(gzip.compress(gzip.compress(mail(1).encode()))), "packed more than 2 times", 2),
        ("empty.zip", zipped({}), "no messages in this archive", 2),
        (
            "cut.gz",
            gzip.compress(os.urandom(300_000).hex().encode())[:200_000],
            "cut off: the end of the packed file",
            1,
        ),
        ("bomb.zip", bomb(), "unpacks to more than 200 times its size", 1),
        ("bomb.gz", gzip.compress(box(mail(1)) + b"word " * 30_000_000), "unpacks to more than 200 times its size", 1),
        ("doc.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "Outlook message", 2),
        (
            "messages.csv",
            "CONVERSATION ID,FROM,TO,DATE,SUBJECT,FOLDER\n2-a,b,c,d,e,f\n",
            "no column CONTENT in this table",
            2,
        ),
        ("one.csv", "CONVERSATION ID,FROM,TO,DATE,CONTENT\n", "no message in it", 2),
        (
            "result.json",
            '{"name": "x", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "type"',
            "damaged or cut off",
            1,
        ),
    ],
)
def test_bad_files_end_in_one_clear_line(
    run: Run, tmp_path: Path, name: str, data: str | bytes, said: str, code: int
) -> None:
    done = run(str(put(tmp_path / name, data)), "--json", "-q")
    lines = done.stderr.decode().splitlines()
    assert [line for line in lines if said in line], lines
    assert len(lines) == 1
    assert done.returncode == code
    assert "Traceback" not in lines[0]
    assert "bug" not in lines[0]


def test_names_that_lead_out_of_an_archive_lead_nowhere(run: Run, tmp_path: Path) -> None:
    evil = zipped({"../../evil.eml": mail(1), "/etc/passwd.eml": mail(2), "C:\\temp\\x.eml": mail(3)})
    (tmp_path / "in").mkdir()
    items = judged(run, str(put(tmp_path / "in" / "a.zip", evil)))
    assert sorted(ids(items)) == ["1", "2", "3"]
    assert not any(".." in item["source"] for item in items)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_a_row_that_never_ends_costs_no_other(run: Run, tmp_path: Path) -> None:
    header = "CONVERSATION ID,FROM,TO,DATE,CONTENT\n"
    good = "2-a,Erika,Max,2026-02-01 08:00:00 UTC,Java in Berlin?\n"
    endless_row = '2-b,Ole,Max,2026-02-01 08:00:00 UTC,"' + "x" * 2_500_000 + "\n"
    done = run(str(put(tmp_path / "messages.csv", header + good + endless_row + '"\n' + good)), "--json", "-q")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) >= 1
    assert b"line " in done.stderr


def test_no_permission_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from triage import sources
    from triage.errors import SourceError
    from triage.sources import inputs
    from triage.types import Message, Unreadable

    def refused(path: str) -> Any:
        if path.endswith("secret.eml"):
            raise PermissionError(13, "Permission denied")
        return io.FileIO(path)

    monkeypatch.setattr(inputs, "FileIO", refused)
    put(tmp_path / "a.eml", mail(1))
    secret = put(tmp_path / "secret.eml", mail(2))
    first, second = sources.read(str(tmp_path))
    assert isinstance(first, Message)
    assert second == Unreadable(str(secret), "", "not readable for you; check its permissions")
    with pytest.raises(SourceError, match="not readable for you"):
        sources.read(str(secret))


def test_a_file_that_grows_is_read_to_where_it_ended(tmp_path: Path) -> None:
    from triage import sources

    path = put(tmp_path / "in.mbox", box(mail(1), mail(2)) + b"\n" + b"\n" * 200_000)
    found = sources.read(str(path))
    with path.open("ab") as file:
        file.write(b"\n" + box(mail(3)))
    assert len(list(found)) == 2


def test_a_named_pipe_of_any_format_is_read(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = f"cat {ROOT / 'examples' / 'export' / 'messages.csv'} > {pipe}"
    with subprocess.Popen(["sh", "-c", command]) as writer:
        assert len(judged(run, str(pipe))) == 6
        writer.wait()


def test_standard_input_is_kept_by_nobody(run: Run, tmp_path: Path) -> None:
    data = (ROOT / "examples" / "export" / "messages.csv").read_bytes()
    assert len(judged(run, "-", stdin=data)) == 6
    done = run("-", "--json", "-q", stdin=data, TMPDIR=str(tmp_path))
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_the_same_folder_in_any_order_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    names = [f"{i}.eml" for i in range(8)]
    for folder, order in (("x", names), ("y", names[::-1])):
        for i, name in enumerate(order):
            put(tmp_path / folder / name, mail(int(name[0]), extra=f"X-N: {name}\n"))
            os.utime(tmp_path / folder / name, (i, i))
    first = run("--json", "-q", "x", cwd=str(tmp_path))
    shutil.rmtree(tmp_path / "x")
    (tmp_path / "y").rename(tmp_path / "x")
    assert run("--json", "-q", "x", cwd=str(tmp_path)).stdout == first.stdout != b""
