"""The table of jobs as people edit it: complete, without contradictions, and the made tables up to date."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.jobs import COMPOUND_HEADS, FIELDS, GENERIC_HEADS, LEVELS, build, field_of, foreign, job_of, near, titles
from triage.jobs.lemmas import is_hebrew
from triage.jobs.skills import skills
from triage.text.tokens import tokenize

FOLDER = Path(build.__file__).parent
JOBS = {job: (field, entry) for field, table in build.jobs().items() for job, entry in table.items()}
MADE_OF_CODE = {"__init__", "build", "heads", "job", "lemmas", "levels", "matching", "skills", "table"}


@pytest.mark.parametrize("name", sorted(build.TABLES))
def test_made_table_is_what_build_makes_of_the_modules(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == build.TABLES[name](), "run python -m triage.jobs.build"


def test_every_module_is_listed() -> None:
    listed = {name.rpartition(".")[2] for field in FIELDS for name in build.modules_of(field)}
    assert {path.stem for path in FOLDER.glob("*.py")} - MADE_OF_CODE == listed


def test_there_are_enough_jobs_and_skills() -> None:
    assert len(FIELDS) >= 28
    assert len(JOBS) >= 330
    assert sum(map(len, build.skills().values())) >= 700


def test_no_job_stands_in_two_fields() -> None:
    assert [
        job for job, times in Counter(j for table in build.jobs().values() for j in table).items() if times > 1
    ] == []


def test_no_title_names_two_jobs() -> None:
    owners: dict[str, set[str]] = {}
    for job, (_, entry) in JOBS.items():
        for title in build.titles_of(entry):
            owners.setdefault(title, set()).add(job)
    assert {title: jobs for title, jobs in owners.items() if len(jobs) > 1} == {}


def test_every_written_title_is_found_as_its_job() -> None:
    """Left out of the made table are only titles that endings, synonyms and fillers lead to."""
    wrong = {
        (job, title): found
        for job, (_, entry) in JOBS.items()
        for title in build.entries_of(entry.titles)
        if (found := job_of(tokenize(title).words)) != job
    }
    assert wrong == {}


@pytest.mark.parametrize("job", [pytest.param(job, id=job) for job in JOBS])
def test_every_job_has_titles_in_latin_and_hebrew(job: str) -> None:
    scripts = {is_hebrew(title) for title in build.titles_of(JOBS[job][1])}
    assert scripts == {True, False}


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_titles_in_three_languages(field: str) -> None:
    words = {word for _, entry in build.jobs()[field].items() for t in build.titles_of(entry) for word in t.split()}
    german = ("leiter", "berater", "mitarbeiter", "entwickler", "arbeiter", "pfleger", "lehrer", "ingenieur", "assistenz",
              "manager", "kraft", "fuer", "fahrer", "techniker", "verkaeufer", "sachbearbeiter", "therapeut", "kaufmann")  # fmt: skip
    assert any(word.endswith(german) for word in words)
    assert words & {"manager", "worker", "officer", "assistant", "nurse", "specialist", "engineer", "developer", "of"}
    assert any(is_hebrew(word) for word in words)


def test_all_ids_in_near_exist_and_are_others() -> None:
    assert {
        (job, other) for job, (_, e) in JOBS.items() for other in e.near.split() if other not in JOBS or other == job
    } == set()


def test_near_is_symmetric() -> None:
    pairs = [(job, other) for job, (_, entry) in JOBS.items() for other in entry.near.split()]
    assert all(near(job, other) and near(other, job) for job, other in pairs)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("team-assistant", "executive-assistant", True, id="assistants sound alike"),
        pytest.param("office-manager", "executive-assistant", True, id="office and assistance sound alike"),
        pytest.param("backend-developer", "frontend-developer", True, id="both ends of a web application"),
        pytest.param("data-analyst", "data-scientist", True, id="both are about data"),
        pytest.param("nursing-assistant", "intensive-care-nurse", True, id="help and intensive care"),
        pytest.param("product-manager", "product-owner", True, id="manager and owner of a product"),
        pytest.param("tax-clerk", "accountant", True, id="tax clerks keep books too"),
        pytest.param("executive-assistant", "executive-assistant", False, id="a job is not its own neighbour"),
        pytest.param("executive-assistant", "welder", False, id="nobody takes these for one"),
        pytest.param("no-such-job", "welder", False, id="an unknown id"),
    ],
)
def test_near(a: str, b: str, expected: bool) -> None:
    assert near(a, b) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("software", "data", False, id="developers and data people are relatives"),
        pytest.param("nursing", "care", False, id="nursing and care are relatives"),
        pytest.param("office", "hr", False, id="office and personnel are relatives"),
        pytest.param("office", "software", True, id="an office is no software"),
        pytest.param("nursing", "logistics", True, id="a ward is no warehouse"),
        pytest.param("trades", "legal", True, id="trades and law"),
        pytest.param("trades", "management", False, id="management is never foreign"),
        pytest.param("trades", "", False, id="an unknown field is never foreign"),
    ],
)
def test_foreign_fields(a: str, b: str, expected: bool) -> None:
    assert foreign(a, b) is expected
    assert foreign(b, a) is expected


def test_field_of() -> None:
    assert field_of("executive-assistant") == "office"
    assert field_of("no-such-job") == ""


def test_heads_name_known_jobs_and_fields() -> None:
    for job, field in COMPOUND_HEADS.values():
        assert not job or field_of(job) == field
        assert field in (*FIELDS, "")
    assert set(GENERIC_HEADS.values()) <= {*FIELDS, ""}


def test_levels_are_the_known_ones_and_no_title_of_any_level() -> None:
    assert set(LEVELS.values()) == {"trainee", "junior", "mid", "senior", "lead", "head", "executive"}
    assert LEVELS["senior"] == "senior"
    assert "executive" not in LEVELS
    assert "associate" not in LEVELS


def test_titles_are_levelled_as_tokens_are() -> None:
    assert titles()["java developer"] == "java-developer"
    assert all(" ".join(tokenize(title).words) == title for title in titles())


def test_no_spelling_names_two_skills() -> None:
    owners: dict[str, set[str]] = {}
    for entries in build.skills().values():
        for spellings in entries:
            for spelling in spellings:
                owners.setdefault(build.level_skill(spelling), set()).add(spellings[0])
    assert {spelling: names for spelling, names in owners.items() if len(names) > 1} == {}


def test_skills_maps_levelled_spellings_to_names() -> None:
    assert skills()["k8s"] == "Kubernetes"
    assert skills()["s 4 hana"] == "SAP S/4HANA"


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        pytest.param("Koch; Köchin\n  Beikoch", ["Koch", "Köchin", "Beikoch"], id="semicolons and lines"),
        pytest.param("[EA|PA] to the [CEO|CFO]", ["EA to the CEO", "EA to the CFO", "PA to the CEO", "PA to the CFO"],
                     id="choices are written out"),
        pytest.param("סוכן/ית ביטוח", ["סוכן ביטוח", "סוכנית ביטוח"], id="the final letter changes inside a word"),
        pytest.param('סמנכ"ל/ית', ['סמנכ"ל', 'סמנכ"לית'], id="an abbreviation has a woman too"),
        pytest.param("CI/CD Engineer", ["CI/CD Engineer"], id="a Latin slash is kept"),
        pytest.param(" ; \n", [], id="nothing"),
    ],
)  # fmt: skip
def test_entries(text: str, entries: list[str]) -> None:
    assert build.entries_of(text) == entries


@given(st.text("abc;|[]/\n אבת", max_size=40))
def test_entries_of_any_text_are_tidy(text: str) -> None:
    assert all(entry == " ".join(entry.split()) for entry in build.entries_of(text))
