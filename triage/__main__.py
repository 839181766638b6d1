"""The way in and the way out: arguments to a command, errors to text and exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import MutableMapping, Sequence

from triage.errors import TriageError
from triage.options import read_options

COMMANDS = ("judge", "why", "waiting", "train", "evaluate", "version", "profile", "init", "label", "review", "labels")
DONE, MISTAKE, BUG, INTERRUPTED = 0, 2, 3, 130
_GARBAGE = 50_000
"""New objects between two looks for garbage. Python's 700 cost a tenth of a start and find nothing: values are frozen."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 done, 1 some input unreadable, 2 the user's mistake, 3 a bug, 130 interrupted."""
    gc.set_threshold(_GARBAGE, 20, 100)
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _run(arguments)
    except TriageError as error:
        for line in error.lines:
            sys.stderr.write(f"triage: {line}\n")
        if meant := _command_meant(arguments):
            sys.stderr.write(f"triage: {arguments[0]}: did you mean `triage {meant}`?\n")
        return MISTAKE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return DONE
    except Exception as error:
        return _bug(error)


def _run(arguments: list[str]) -> int:
    completing = "_TRIAGE_COMPLETE" in os.environ
    options = read_options(arguments, COMMANDS) if not completing and (arguments or not sys.stdin.isatty()) else None
    if options is None:
        return _typer(arguments)
    from triage.commands import judge_sources, surroundings

    code = judge_sources(options, surroundings())
    sys.stdout.flush()
    return code


def _command_meant(arguments: Sequence[str]) -> str:
    """The command that the first word nearly is, where no file is called so; "" for none."""
    if not arguments or not arguments[0].isalpha() or os.path.lexists(arguments[0]):
        return ""
    import difflib

    found = difflib.get_close_matches(arguments[0].lower(), COMMANDS, 1, 0.7)
    return found[0] if found and found[0] != arguments[0] else ""


def _typer(arguments: list[str]) -> int:
    from triage.cli import app

    named = bool(arguments) and (
        arguments[0] in COMMANDS or arguments[0] in ("--help", "-h", "--install-completion", "--show-completion")
    )
    if "_TRIAGE_COMPLETE" in os.environ:
        complete_the_main_command(os.environ)
    try:
        app(arguments if named or not arguments else ["judge", *arguments], prog_name="triage")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else MISTAKE
    return DONE


def complete_the_main_command(env: MutableMapping[str, str]) -> None:
    """Let the shell complete ``triage inbox.mbox --js`` as what it is, the command ``judge`` without its name."""
    for name in ("COMP_WORDS", "_TYPER_COMPLETE_ARGS"):
        words = env.get(name, "").split(" ")
        second = words[1].strip() if len(words) > 1 else ""
        finished = len(words) > 2 or second.startswith("-")
        if (
            finished
            and second not in COMMANDS
            and second not in ("--help", "--install-completion", "--show-completion")
        ):
            env[name] = " ".join([words[0], "judge", *words[1:]])
            if name == "COMP_WORDS":
                env["COMP_CWORD"] = str(int(env.get("COMP_CWORD", "0")) + 1)


def _close_stdout() -> None:
    """The reader of the pipe has gone; keep Python from complaining about it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _bug(error: Exception) -> int:
    """One line for people; the traceback only where asked for."""
    import traceback

    if os.environ.get("TRIAGE_DEBUG"):
        traceback.print_exception(error)
    where = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" ({where[0].name}, line {where[0].lineno})" if where else ""
    sys.stderr.write(f"triage: a bug: {type(error).__name__}: {error}{place}; set TRIAGE_DEBUG=1 for the details\n")
    return BUG


if __name__ == "__main__":
    sys.exit(main())
