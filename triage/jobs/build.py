"""Makes the tables that the program reads from the modules that people edit: ``python -m triage.jobs.build``.

Reading 37 modules took 7 ms of every start and levelling their titles 4; the tables take 2. A test fails
when they are not what this makes of the modules.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice, product

from triage.jobs import FIELDS
from triage.jobs.heads import COMPOUND_HEADS, GENERIC_HEADS
from triage.jobs.job import Job
from triage.jobs.lemmas import base_forms, is_hebrew
from triage.text.tokens import tokenize

MORE_MODULES = {"software": ("software_stacks",)}
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
        if os.path.exists(os.path.join(os.path.dirname(__file__), field+".py"))
    }


def skills() -> Mapping[str, list[list[str]]]:
    """Field -> its skills, each a list of spellings that begins with its name."""
    table = {field: "\n".join([import_module(name).SKILLS for name in modules_of(field)]) for field in jobs()}
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
    """The levelled titles of a job without those that endings, synonyms and fillers lead to anyway."""
    titles = dict.fromkeys(map(level, entries_of(job.titles)))
    for title in sorted(titles, key=lambda title: (-len(title), title)):
        if any(shorter in titles for shorter in _reachable(title) if shorter != title):
            del titles[title]
    return list(titles)


def _reachable(title: str) -> Iterator[str]:
    forms = [dict.fromkeys(base_forms(word)) for word in title.split()]
    for spelling in islice(product(*forms), 2_000):
        yield " ".join(filter(None, spelling))
        if len(spelling) == 2:
            yield "".join(spelling)


def jobs_table() -> str:
    """One line a job: id, field, ids of neighbours."""
    return "".join(
        f"{job}\t{field}\t{' '.join(entry.near.split())}\n"
        for field, entries in jobs().items()
        for job, entry in entries.items()
    )


def titles_table(hebrew: bool) -> str:
    """One line a job: id, titles; the last line is every word of the titles, and the heads of titles."""
    entries = [(job, entry) for table in jobs().values() for job, entry in table.items()]
    titles = {job: [title for title in titles_of(entry) if is_hebrew(title) == hebrew] for job, entry in entries}
    words = {word for row in titles.values() for title in row for word in title.split()}
    words |= {head for head in (*GENERIC_HEADS, *COMPOUND_HEADS) if is_hebrew(head) == hebrew}
    lines = [f"{job}\t{';'.join(row)}" for job, row in titles.items() if row]
    return "\n".join([*lines, " ".join(sorted(words))]) + "\n"


def skills_table() -> str:
    """One line a skill: field, name, levelled spellings."""
    return "".join(
        "\t".join((field, spellings[0], ";".join(dict.fromkeys(map(level_skill, spellings))))) + "\n"
        for field, entries in skills().items()
        for spellings in entries
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
    for name in names:
        with open(os.path.join(os.path.dirname(__file__), name), "w", encoding="utf-8", newline="\n") as table:
            table.write(TABLES[name]())


if __name__ == "__main__":
    main()
