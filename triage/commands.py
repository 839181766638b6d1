"""What the commands do: find the files, judge, hand over to render. ``cli`` and ``__main__`` call these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from triage.compiled import load_compiled
from triage.errors import SourceError, TriageError
from triage.intake import Choice, Count, take_in
from triage.listing import DONE, SOME_UNREADABLE, print_explanation, print_json, print_list, tell_unreadable
from triage.options import Options
from triage.pipeline import Judge, judge_all
from triage.profile import Profile, load_profile
from triage.records import TYPE_CHECKING
from triage.render.rows import Row, rank, row
from triage.render.words import WORDS
from triage.rules.engine import Engine
from triage.rules.load import parse_rules, rules_from
from triage.settings import data_file, find_profile, find_rules, resource, shown_path
from triage.surroundings import Surroundings, surroundings
from triage.types import Judged, Message, Unreadable

if TYPE_CHECKING:
    from triage.classifier.model import Model
    from triage.pipeline import Corrections


MODEL = "models/triage.safetensors"
_MOST_IDS = 20_000
"""Ids among which a mistyped one is looked for."""


def judge_sources(options: Options, around: Surroundings) -> int:
    """The main command: judge every source and print it. Gives the exit code."""
    language = language_of(options.lang, around.env)
    judge, files = make_judge(options, around, language)
    tell_files(options, around, files, language)
    if options.sources and not options.quiet:
        from triage.learning.last_run import remember

        remember(options, around.env, around.cwd)
    counts: list[Count] = []
    messages = read_sources(options, around, judge, counts)
    judged = judge_all(judge, messages, replies=options.reply or options.json, jobs=options.jobs)
    if options.json:
        code = print_json(judged, options, around)
    else:
        code = print_list(judged, options, around, judge, language, counts)
    if options.stats:
        _tell_stats(counts, around, language)
    tell_no_profile(options, around, judge, language)
    return code


def judge_rows(judge: Judge, options: Options, around: Surroundings) -> list[tuple[Row, Judged]]:
    """Every readable message of the sources with its row, in the order the options ask for."""
    items = [item for item in judge_all(judge, read_sources(options, around, judge)) if isinstance(item, Judged)]
    rows = [(row(number, item), item) for number, item in enumerate(items, start=1)]
    return sorted(rows, key=lambda pair: rank(pair[0])) if options.sort == "score" else rows


def make_judge(options: Options, around: Surroundings, language: str) -> tuple[Judge, Mapping[str, str]]:
    """The judge for these options, and the files it was made of (profile "" when there is none)."""
    rules_path = find_rules(options.rules, around.env, around.cwd)
    rules = rules_from(load_compiled(rules_path, parse_rules, around.env))
    profile_path = find_profile(options.profile, around.env, around.cwd)
    profile: Profile | None = load_profile(profile_path, around.env) if profile_path else None
    model, model_path = _model(around)
    files = {"profile": profile_path or "", "rules": rules_path, "model": model_path}
    return Judge(profile, Engine(rules, language), model, _corrections(around, language)), files


def _model(around: Surroundings) -> tuple[Model, str]:
    """The reader's own model, where there is one that can be read, else the bundled one; and its path."""
    from triage.classifier.model import load_model

    bundled = resource(MODEL)
    if not data_file("model.safetensors", around.env):
        return load_model(bundled), bundled
    from triage.learning.own_model import model_in_use

    used = model_in_use(around.env, bundled)
    around.stderr.writelines(f"triage: {line}\n" for line in used.warnings)
    return used.model, used.path


def _corrections(around: Surroundings, language: str) -> Corrections | None:
    """What the reader said of messages; one look whether there is such a file is all it costs those who said nothing."""
    path = data_file("labels.jsonl", around.env)
    if not path:
        return None
    from triage.learning.overrides import load_corrections

    found, faults = load_corrections(path, language)
    around.stderr.writelines(f"triage: {line}\n" for line in faults)
    return found


def language_of(option: str | None, env: Mapping[str, str]) -> str:
    """The language of the program's own words: the option, else German where the locale says so, else English."""
    if option:
        return option
    locale = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    return "de" if locale.lower().startswith("de") else "en"


def tell_files(options: Options, around: Surroundings, files: Mapping[str, str], language: str) -> None:
    """With --verbose which files were taken."""
    words = WORDS[language]
    if options.verbose:
        shown = {name: shown_path(path) if path else words["none"] for name, path in files.items()}
        around.stderr.write(words["files"].format(**shown) + "\n")


def tell_no_profile(options: Options, around: Surroundings, judge: Judge, language: str) -> None:
    """Without a profile how to get one."""
    if judge.profile is None and not options.quiet:
        around.stderr.write(WORDS[language]["no_profile"] + "\n")


def read_sources(
    options: Options, around: Surroundings, judge: Judge, counts: list[Count] | None = None
) -> Iterator[Message | Unreadable]:
    """What is to be judged of the sources; the name in the profile is one of the names of the owner."""
    name = judge.profile.name if judge.profile else None
    me = (*options.me, name) if name else options.me
    choice = Choice(me, options.all, options.since, options.until)
    return take_in(options.sources, choice, around.stdin, [] if counts is None else counts)


def _tell_stats(counts: Sequence[Count], around: Surroundings, language: str) -> None:
    from triage.render import stats

    counted = [(count.source, count.tally.bytes, count.fates) for count in counts]
    around.stderr.writelines(line + "\n" for line in stats.lines(counted, language))


def waiting(options: Options, around: Surroundings, today: str) -> int:
    """Good contacts that still wait for an answer, the longest waiting first. Gives the exit code."""
    from triage.render import waiting as shown
    from triage.waiting import Queue

    language = language_of(options.lang, around.env)
    judge, files = make_judge(options, around, language)
    tell_files(options, around, files, language)
    queue, unreadable = Queue(), 0
    for item in judge_all(judge, read_sources(options, around, judge)):
        if isinstance(item, Unreadable):
            unreadable += 1
            tell_unreadable(item, around)
        else:
            queue.add(item)
    people = queue.waiting(today)[: options.limit]
    shown.show(people, around, options, language)
    tell_no_profile(options, around, judge, language)
    return SOME_UNREADABLE if unreadable else DONE


def why(options: Options, around: Surroundings, wanted: str | None) -> int:
    """Explain one message: the one with the id or number ``wanted``, or the only one of the sources."""
    language = language_of(options.lang, around.env)
    judge, files = make_judge(options, around, language)
    tell_files(options, around, files, language)
    message, unreadable = _wanted(read_sources(options, around, judge), wanted, around)
    print_explanation(
        judge.judge(message, replies=options.reply, on_request=options.reply), judge, around, options, language
    )
    tell_no_profile(options, around, judge, language)
    return SOME_UNREADABLE if unreadable else DONE


def _wanted(items: Iterable[Message | Unreadable], wanted: str | None, around: Surroundings) -> tuple[Message, int]:
    """The message with this id, number or beginning of an id, and how many unreadable items stood before it.

    Only candidates are held, and an id that fits ends the search: a mailbox may be long.
    """
    bare = wanted.strip("<>") if wanted else ""
    number = int(wanted) if wanted and wanted.isascii() and wanted.isdigit() else 0
    numbered: Message | None = None
    begun: Message | None = None
    ids: list[str] = []
    total, unreadable = 0, 0
    for item in items:
        if isinstance(item, Unreadable):
            unreadable += 1
            tell_unreadable(item, around)
            continue
        total += 1
        if bare and item.id == bare:
            return item, unreadable
        if total == (number or 1):
            numbered = item
        if bare and begun is None and item.id.startswith(bare):
            begun = item
        if len(ids) < _MOST_IDS:
            ids.append(item.id)
    if wanted is None:
        begun, numbered = None, numbered if total == 1 else None
    elif not number:
        numbered = None
    found = numbered or begun
    if found:
        return found, unreadable
    raise SourceError(_not_found(wanted, ids, total))


def _not_found(wanted: str | None, ids: Sequence[str], total: int) -> str:
    if wanted is None:
        if not total:
            return "no message to explain"
        return f"{total} messages: name one with --id (its id, or its number in the list, 1 to {total})"
    from triage.yaml_document import did_you_mean

    return f"--id {wanted}: no such message among {total}{did_you_mean(wanted, ids)}"


__all__ = ["Surroundings", "TriageError", "judge_sources", "surroundings", "why"]
