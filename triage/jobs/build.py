"""Makes the tables that the program reads from the modules that people edit: ``python -m triage.jobs.build``.

Reading 37 modules took 7 ms of every start and levelling their titles 4; the tables take 2. A test fails
when they are not what this makes of the modules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from triage.jobs import FIELDS
from triage.jobs.job import Job
from triage.jobs.lemmas import is_hebrew
from triage.jobs.matching import beginnings, group_of, longest
from triage.jobs.table import PREFIX
from triage.text.tokens import tokenize

MORE_MODULES = {
    "software": ("software_stacks",),
    "engineering": ("engineering_electronics",),
    "marketing": ("marketing_communications",),
    "medicine": ("medicine_assistants",),
    "sales": ("sales_service",),
    "trades": ("trades_services",),
}
"""Fields whose jobs fill more than one module."""

_CHOICE = re.compile(r"\[([^]]*)]")
_WOMAN = re.compile(r"([א-ת\"']+)/(ית|ת|ה)(?![א-ת])")
_MEDIAL = str.maketrans("ךםןףץ", "כמנפצ")
_DROPPED = frozenset("-/־‑")


def modules_of(field: str) -> list[str]:
    """The names of the modules of a field."""
    return [f"triage.jobs.{name}" for name in (field, *MORE_MODULES.get(field, ()))]


def jobs() -> Mapping[str, Mapping[str, Job]]:
    """Field -> id of a job -> the job, as the modules say."""
    return {
        field: {job: entry for name in modules_of(field) for job, entry in import_module(name).JOBS.items()}
        for field in FIELDS
    }


def skills() -> Mapping[str, list[list[str]]]:
    """Field -> its skills, each a list of spellings that begins with its name."""
    table = {field: "\n".join([import_module(name).SKILLS for name in modules_of(field)]) for field in FIELDS}
    return {
        field: [spellings for entry in re.split(r"\||\n(?! {5})", text) if (spellings := entries_of(entry))]
        for field, text in table.items()
    }


def entries_of(text: str) -> list[str]:
    """The entries of a text, one a line or separated by semicolons, written out.

    >>> entries_of("[Java|Go] Developer; מפתח/ת")
    ['Java Developer', 'Go Developer', 'מפתח', 'מפתחת']
    """
    return [written for entry in re.split(r"[;\n]", text) if entry.strip() for written in _written_out(entry)]


def _written_out(entry: str) -> Iterator[str]:
    choice = _CHOICE.search(entry)
    woman = None if choice else _WOMAN.search(entry)
    if choice:
        options = choice[1].split("|")
    elif woman:
        options = [woman[1], woman[1][:-1] + woman[1][-1].translate(_MEDIAL) + woman[2]]
    else:
        yield " ".join(entry.split())
        return
    found = choice or woman
    assert found
    for option in options:
        yield from _written_out(entry[: found.start()] + option + entry[found.end() :])


def level(entry: str) -> str:
    """An entry as the tokens of a text are compared with it."""
    return " ".join(word for word in tokenize(entry).words if word not in _DROPPED)


def titles_of(job: Job) -> list[str]:
    """The levelled titles of a job, as written out."""
    return list(dict.fromkeys(map(level, entries_of(job.titles))))


def reduced(titles: Mapping[str, str]) -> dict[str, str]:
    """``titles`` (title -> job) without those that endings, synonyms and fillers lead to anyway."""
    groups: dict[str, dict[str, str]] = {}
    for title, job in titles.items():
        first, _, rest = title.partition(" ")
        groups.setdefault(first, {})[rest] = job
    for title in sorted(titles, key=lambda title: (-len(title), title)):
        first, _, rest = title.partition(" ")
        del groups[first][rest]
        if _found(title, groups) != titles[title]:
            groups[first][rest] = titles[title]
    # Some that were left out early are found no more, or as another job, since others were left out too.
    for title, job in titles.items():
        if _found(title, groups) != job:
            first, _, rest = title.partition(" ")
            groups[first][rest] = job
    return {f"{first} {rest}".strip(): job for first, group in groups.items() for rest, job in group.items()}


def _found(title: str, groups: Mapping[str, Mapping[str, str]]) -> str:
    first, *behind = title.split()
    begun = [group_of(groups[form]) for form in beginnings(first) if groups.get(form)]
    job, length = longest(begun, behind)
    return job if length == len(behind) + 1 else ""


def jobs_table() -> str:
    """One line a job: id, field, ids of neighbours."""
    return "".join(
        f"{job}\t{field}\t{' '.join(entry.near.split())}\n"
        for field, entries in jobs().items()
        for job, entry in entries.items()
    )


def titles_table(hebrew: bool) -> str:
    """The titles that begin with a Hebrew letter, or all others."""
    entries = [(job, entry) for table in jobs().values() for job, entry in table.items()]
    written = {title: job for job, entry in entries for title in titles_of(entry) if is_hebrew(title) == hebrew}
    return _blocks(reduced(written))


def _blocks(entries: Mapping[str, str]) -> str:
    """One line a first word: the word, then job:rest;rest; blocks of lines by its first letters."""
    rows: dict[str, dict[str, list[str]]] = {}
    for entry, job in sorted(entries.items()):
        first, _, rest = entry.partition(" ")
        rows.setdefault(first, {}).setdefault(job, []).append(rest)
    blocks: dict[str, list[str]] = {}
    for first, row in sorted(rows.items()):
        line = "\t".join([first, *(f"{job}:{';'.join(rests)}" for job, rests in row.items())])
        blocks.setdefault(first[:PREFIX], []).append(line)
    return "\n\n".join("\n".join(block) for block in blocks.values())


def skills_table() -> str:
    """The same for the spellings of skills, "field=name" in place of the job."""
    return _blocks(
        {
            level_skill(spelling): f"{field}={spellings[0]}"
            for field, entries in skills().items()
            for spellings in entries
            for spelling in spellings
        }
    )


def level_skill(spelling: str) -> str:
    """A spelling as the tokens of a text are compared with it: full stops inside names are dropped too."""
    return " ".join(word for word in tokenize(spelling).words if word not in _DROPPED and word != ".")


TABLES: Mapping[str, Callable[[], str]] = {
    "jobs.tsv": jobs_table,
    "titles.tsv": lambda: titles_table(False),
    "titles_he.tsv": lambda: titles_table(True),
    "skills.tsv": skills_table,
}


def main(names: Iterable[str] = TABLES) -> None:
    """Write the tables beside the modules."""
    folder = Path(__file__).parent
    for name in names:
        (folder / name).write_bytes(TABLES[name]().encode())


if __name__ == "__main__":
    main()
