"""A LinkedIn export becomes a profile: what it states is there, whatever form it was handed over in."""

from __future__ import annotations

import io
import os
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.errors import SourceError
from triage.profile import Place, parse_profile
from triage.profile_tools import archive
from triage.profile_tools.answers import Answers, profile_text
from triage.profile_tools.export import answers_of, read_export
from triage.profile_tools.init import text_of_export

PROFILE = 'First Name,Last Name,Industry,Geo Location\nMax,Mustermann,IT Services,"Berlin, Germany"\n'
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n"
PREFERENCES = "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters\n"


@pytest.fixture
def export(tmp_path: Path) -> Callable[..., str]:
    """A zip with these members."""

    def make(members: dict[str, str | bytes], name: str = "export.zip") -> str:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for member, content in members.items():
                target.writestr(member, content)
        return os.fspath(path)

    return make


def fixture(root: str) -> str:
    return os.path.join(root, "tests", "fixtures", "Complete_LinkedInDataExport_03-09-2026.zip")


def test_the_export_becomes_a_profile(root: str):
    profile = parse_profile(text_of_export(fixture(root), "en"), "p.yaml")
    assert profile.name == "Max Mustermann"
    assert profile.now == ("Engineer", "Beispiel AG", 2022, "IT Services")
    assert profile.skills.strong == ("Java", "Kubernetes")
    assert profile.looking_for.places == (Place("Berlin", 30.0),)
    assert profile.private == ("pay", "employer", "status")
    assert profile.reply.sign == "Max"
    assert profile.status is None


def test_the_unpacked_folder_gives_the_same_as_the_zip(root: str, tmp_path: Path):
    with zipfile.ZipFile(fixture(root)) as source:
        source.extractall(tmp_path / "Complete_LinkedInDataExport")
    assert read_export(os.fspath(tmp_path)) == read_export(fixture(root))
    assert read_export(os.fspath(tmp_path / "Complete_LinkedInDataExport")) == read_export(fixture(root))


def test_a_zip_of_the_zip_or_of_the_folder_gives_the_same(root: str, export: Callable[..., str]):
    with open(fixture(root), "rb") as file:
        assert read_export(export({"Complete.zip": file.read()}, "x.zip.zip")) == read_export(fixture(root))
    with zipfile.ZipFile(fixture(root)) as source:
        members = {f"Complete/{name}": source.read(name) for name in source.namelist()}
    assert read_export(export(members, "again.zip")) == read_export(fixture(root))


def test_one_table_alone_is_enough(tmp_path: Path):
    (tmp_path / "Skills.csv").write_text("Name\nGo\n", encoding="utf-8")
    assert read_export(os.fspath(tmp_path / "Skills.csv")).strong == ("Go",)


def test_names_that_only_look_alike_are_left_alone(export: Callable[..., str]):
    members = {
        "Skills.csv": "Name\nGo\n",
        "coach_skills.csv": "Name\nCobol\n",
        "__MACOSX/._Skills.csv": b"\0\5",
        "Old/SKILLS.CSV": "Name\nPHP\n",
    }
    assert read_export(export(members)).strong == ("Go",)


def rows(**tables: str) -> Answers:
    from triage.profile_tools.export import _rows

    names = {
        "profile": "profile.csv",
        "positions": "positions.csv",
        "skills": "skills.csv",
        "wishes": "job seeker preferences.csv",
    }
    return answers_of({names[key]: list(_rows(text)) for key, text in tables.items()})


@pytest.mark.parametrize(
    ("jobs", "title"),
    [
        ("A,Old,,,Jan 2015,Dec 2019\nB,New,,,Jan 2020,\n", "New"),
        ("A,Side job,,,2012,\nB,Main job,,,Mar 2021,\n", "Main job"),
        ("A,First,,,Jan 2020,\nB,Second,,,Dec 2020,\n", "First"),
        ("A,Old,,,Jan 2015,Dec 2019\n", ""),
        ("B,Assistenz der Gesch\u00c3\u00a4ftsf\u00c3\u00bchrung,,,Januar 2020,\n", "Assistenz der Geschäftsführung"),
    ],
)  # fmt: skip
def test_the_present_job_is_the_one_without_an_end(jobs: str, title: str):
    assert rows(positions=POSITIONS + jobs).role == title


@pytest.mark.parametrize(
    ("wishes", "field", "value"),
    [
        ('"Hamburg, Germany; Greater Munich Metropolitan Area",,,,,\n', "places", (("Hamburg", "30 km"), ("Munich", "30 km"))),
        ('"Atlantis, Utopia",,,,,\n', "places", ()),
        (',,,"Full-time, Contract",,\n', "contract", ("permanent", "freelance")),
        (",,,Part-time,,\n", "hours", "part-time"),
        (',,,"Full-time, Part-time",,\n', "hours", ""),
        (',,,,"Chief of Staff, Executive Assistant",\n', "roles", ("Chief of Staff", "Executive Assistant")),
        (",,,,,Yes\n", "status", "open"),
        (",,,,,No\n", "status", ""),
        (",,51-200 employees,,,\n", "size", "51-200"),
        (",,many,,,\n", "size", ""),
        (",Banking; Insurance,,,,\n", "industries", ("Banking", "Insurance")),
    ],
)  # fmt: skip
def test_wishes_are_taken_over(wishes: str, field: str, value: object):
    assert getattr(rows(wishes=PREFERENCES + wishes), field) == value


def test_wanted_places_win_over_the_place_of_living():
    assert rows(profile=PROFILE).places == (("Berlin", "30 km"),)
    assert rows(profile=PROFILE, wishes=PREFERENCES + "Ulm,,,,,\n").places == (("Ulm", "30 km"),)


@pytest.mark.parametrize(
    "text",
    ["\ufeffName\r\nGo\r\n", '"Name"\n"Go"\n', 'Notes:\n"skills, all"\n\nName\nGo\n', "Name;Level\nGo;5\n", "NAME\nGo"],
)
def test_a_table_saved_again_by_a_spreadsheet_is_read(text: str, export: Callable[..., str]):
    assert read_export(export({"Skills.csv": text})).strong == ("Go",)


def test_utf_16_and_windows_tables_are_read(export: Callable[..., str]):
    assert read_export(export({"Skills.csv": "Name\nBühne\n".encode("utf-16")})).strong == ("Bühne",)
    assert read_export(export({"Skills.csv": "Name\nBühne\n".encode("cp1252")})).strong == ("Bühne",)


def test_many_skills_are_cut_to_a_list_that_can_be_read():
    answers = rows(skills="Name\n" + "\n".join(f"Skill {number}" for number in range(100)))
    assert (len(answers.strong), len(answers.some)) == (10, 30)
    assert answers.strong[0] == "Skill 0"


@given(st.lists(st.text(max_size=300), min_size=6, max_size=6), st.lists(st.text(max_size=60), max_size=5))
@settings(deadline=None)
def test_whatever_an_export_holds_the_profile_can_be_read(cells: list[str], skills: list[str]):
    keys = ("first name", "last name", "industry", "geo location", "company name", "title")
    row = dict(zip(keys, cells, strict=True))
    wishes = {"job titles": cells[0], "locations": cells[1], "industries": cells[2], "company employee count": cells[3]}
    tables = {
        "profile.csv": [row],
        "positions.csv": [row],
        "skills.csv": [{"name": s} for s in skills],
        "job seeker preferences.csv": [wishes],
    }
    answers = answers_of(tables)
    for language in ("en", "de"):
        profile = parse_profile(profile_text(answers, language), "p.yaml")
        assert profile.looking_for.roles == answers.roles
        assert (profile.now.role or "", profile.now.employer or "") == (answers.role, answers.employer)
        assert profile.skills.strong == answers.strong


@pytest.mark.parametrize("size", [0, 1, 21, 22, 100, 2000])
def test_a_cut_zip_is_one_clear_line(root: str, tmp_path: Path, size: int):
    with open(fixture(root), "rb") as file:
        data = file.read()[:size]
    (tmp_path / "cut.zip").write_bytes(data)
    with pytest.raises(SourceError) as told:
        read_export(os.fspath(tmp_path / "cut.zip"))
    assert len(told.value.lines) == 1


def test_a_damaged_zip_never_ends_in_a_traceback(root: str, tmp_path: Path):
    with open(fixture(root), "rb") as file:
        whole = file.read()
    path = tmp_path / "damaged.zip"
    chance = random.Random(7)
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            assert parse_profile(text_of_export(os.fspath(path), "en"), "p.yaml")
        except SourceError as error:
            assert len(error.lines) == 1


def test_a_zip_bomb_is_not_blown_up(export: Callable[..., str]):
    path = export({"Skills.csv": b"Name\n" + b"a" * 60_000_000})
    assert os.path.getsize(path) < 100_000
    with pytest.raises(SourceError, match="longer than"):
        read_export(path)


def test_a_bomb_in_a_zip_in_a_zip_is_not_blown_up(export: Callable[..., str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "MAX_INNER_BYTES", 1000)
    with pytest.raises(SourceError, match="inside is too large"):
        read_export(export({"x.zip": b"a" * 2000}))


def test_only_one_zip_in_a_zip_is_opened(root: str, export: Callable[..., str]):
    with open(export({"x.zip": b"no zip"}, "a.zip"), "rb") as file:
        inner = file.read()
    with pytest.raises(SourceError, match=r"no Profile\.csv"):
        read_export(export({"a.zip": inner}, "b.zip"))


def test_a_zip_that_claims_endless_members_is_not_read(tmp_path: Path):
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 3_000_000_000, 0, 0)
    (tmp_path / "x.zip").write_bytes(b"PK\3\4" + end)
    with pytest.raises(SourceError, match="too many members"):
        read_export(os.fspath(tmp_path / "x.zip"))


def test_members_are_never_written_to_disk(export: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    read_export(export({"../../Skills.csv": "Name\nGo\n", "/etc/Profile.csv": PROFILE}))
    assert sorted(os.listdir(tmp_path)) == ["export.zip"]


def test_an_encrypted_zip_is_one_clear_line(tmp_path: Path):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("Skills.csv", "Name\nGo\n")
    data = bytearray(target.getvalue())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.find(mark) + at] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    with pytest.raises(SourceError, match="encrypted"):
        read_export(os.fspath(tmp_path / "locked.zip"))


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.txt", b"hello", "neither a zip file nor a table"),
        ("empty.zip", b"", "neither a zip file"),
        ("no.zip", None, "no such file"),
    ],
)  # fmt: skip
def test_what_is_no_export_is_said_so(tmp_path: Path, name: str, content: bytes | None, word: str):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match=word):
        read_export(os.fspath(tmp_path / name))


def test_a_folder_without_tables_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "messages.csv").write_text("FROM\n")
    with pytest.raises(SourceError, match=r"no Profile\.csv"):
        read_export(os.fspath(tmp_path))
    monkeypatch.setattr(archive, "MAX_FOLDER_ENTRIES", 0)
    with pytest.raises(SourceError, match="too much in it"):
        read_export(os.fspath(tmp_path))
