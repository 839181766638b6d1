"""A new profile file: from questions, from a LinkedIn export or from an example. What is there is never touched."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping

from triage.errors import ConfigError
from triage.profile import parse_profile
from triage.profile_tools.answers import Answers, profile_text
from triage.profile_tools.export import read_export
from triage.profile_tools.questions import Ask, Tell, interview
from triage.settings import read_config, resource, shown_path
from triage.yaml_document import did_you_mean

DEFAULT = "profile.yaml"
_EXAMPLES = "examples/profiles"


def template_names() -> list[str]:
    """The examples that a profile can start from."""
    return sorted(name.removesuffix(".yaml") for name in os.listdir(resource(_EXAMPLES)) if name.endswith(".yaml"))


def text_of_template(name: str) -> str:
    """The example of that name, as it is. Raises ConfigError when there is none."""
    wanted = name.casefold().replace("-", "_").replace(" ", "_").removesuffix(".yaml")
    names = template_names()
    if wanted not in names:
        known = f" (there are: {', '.join(names)})"
        raise ConfigError(
            f"--template {shown_path(name)}: there is no such example{did_you_mean(wanted, names) or known}"
        )
    return read_config(resource(f"{_EXAMPLES}/{wanted}.yaml"))


def text_of_export(path: str, language: str) -> str:
    """A profile made of a LinkedIn export. Raises SourceError when that cannot be read."""
    return _checked(read_export(path), language)


def text_of_questions(ask: Ask, tell: Tell, language: str) -> str:
    """A profile made of the answers to a few questions. Raises ConfigError when the input ends before them."""
    try:
        return _checked(interview(ask, tell, language), language)
    except EOFError:
        raise ConfigError("the input ended before the last question; nothing was written") from None


def check_free(out: str) -> None:
    """Raise ConfigError when a profile cannot be written to ``out``; asked before the first question is."""
    shown = shown_path(out)
    if os.path.isdir(out):
        raise ConfigError(f"{shown}: --out names a folder; name the file in it")
    if os.path.lexists(out):
        raise ConfigError(f"{shown}: is there already and stays as it is; name another file with --out")
    folder = os.path.dirname(out) or "."
    if not os.path.isdir(folder):
        raise ConfigError(f"{shown}: there is no folder {shown_path(folder)}; make it first")


def write_new(out: str, text: str) -> None:
    """Write a file that only its owner may read, whole or not at all. Raises ConfigError when one is there."""
    check_free(out)
    try:
        _write_new(out, text.encode("utf-8"))
    except FileExistsError:
        raise ConfigError(
            f"{shown_path(out)}: is there already and stays as it is; name another file with --out"
        ) from None
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"{shown_path(out)}: cannot be written ({getattr(error, 'strerror', None) or error})"
        ) from None


def next_steps(out: str, made_by: str, language: str) -> list[str]:
    """What to do with the new file; ``made_by`` is "questions", "export" or "template"."""
    words = _NEXT[language]
    usual = os.path.normpath(out) == DEFAULT
    shown = shown_path(out)
    check = "triage profile check" if usual else f"triage profile check {shown}"
    judge = "triage inbox.mbox" if usual else f"triage inbox.mbox --profile {shown}"
    return [words["wrote"].format(out=shown), words[made_by], f"    {check}", f"    {judge}"]


def _checked(answers: Answers, language: str) -> str:
    """The file's text, which the profile's own reader has understood."""
    text = profile_text(answers, language)
    parse_profile(text, DEFAULT)
    return text


def _write_new(out: str, data: bytes) -> None:
    """A whole file appears under the name, or none: a link (on Windows a rename) fails where one is there."""
    handle, partial = tempfile.mkstemp(prefix=".triage-", dir=os.path.dirname(out) or ".")  # mode 0600
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put(partial, out, data)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(partial)


def _put(partial: str, out: str, data: bytes) -> None:
    if os.name == "nt":
        os.rename(partial, out)
        return
    try:
        os.link(partial, out)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: at least nothing is overwritten
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as file:
            file.write(data)


_NEXT: Mapping[str, Mapping[str, str]] = {
    "en": {
        "wrote": "Wrote {out}; only you can read it.",
        "questions": "Look through it, add what you know better, then:",
        "export": "It says what the export says; add pay, musts and the jobs that are not yours, then:",
        "template": "It describes somebody else: put yourself in, line by line, then:",
    },
    "de": {
        "wrote": "{out} ist geschrieben; nur du kannst es lesen.",
        "questions": "Sieh es durch, ergänze, was du besser weißt, dann:",
        "export": "Darin steht, was im Export steht; ergänze Gehalt, Muss und die Stellen, die keine für dich sind, dann:",
        "template": "Es beschreibt noch jemand anderen: Setz dich Zeile für Zeile ein, dann:",
    },
}
