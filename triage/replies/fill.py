"""Templates filled with values: a user's own before the program's, always in a sandbox.

Message text reaches a template only as a value, never as a template, so it cannot hold code.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from triage.errors import ConfigError
from triage.replies.names import Name
from triage.text.clean import clean_line

if TYPE_CHECKING:
    from jinja2 import Environment


class Values(NamedTuple):
    """What a template may use.

    Beside it there are ``pick("one", "another")``, a wording chosen by the message's id, and the filter
    ``flow``, which makes one paragraph of several lines.

    All texts but ``sign`` are single lines without control characters; "" is what is not known or may not be told.
    """

    du: bool
    """German: du, else Sie. False in a language without the choice."""
    name: Name | None
    """The sender: full, given, last, title, honorific."""
    tone: str
    """warm | brief | formal"""
    care: str
    """shotgun | middling | tailored"""
    role: str
    """The job's title as the message words it."""
    place: str
    """The place of work as the message words it."""
    remote: str
    """onsite | hybrid | remote"""
    contract: str
    """permanent | fixed | freelance | temp"""
    anonymous: bool
    """The message speaks for a client it does not name."""
    questions: tuple[str, ...]
    """What is missing, weightiest first, at most three: role, place, pay, contract, remote, employer, ..."""
    praise: tuple[str, ...]
    """What convinced, at most two: place, remote, contract, skills, industry."""
    reason: str
    """Why not: place, role, contract, pay, remote, ..., status, neutral."""
    asks: tuple[str, ...]
    """What the sender asked for: cv, call, phone, referral, interest, link."""
    employed: bool
    """The profile says that the reader has a job (not which)."""
    sign: str
    """How the reader signs, on one line or several."""

    def without_quotes(self) -> Values:
        """The same without the words of the message."""
        return self._replace(name=None, role="", place="")


def has_template(language: str, template: str, template_dirs: Sequence[str] = ()) -> bool:
    """Whether there is such a template, the user's or the program's."""
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return False
    return bool(_files(f"{language}/{template}.j2", (*template_dirs, _own_templates())))


def fill(language: str, template: str, values: Values, seed: str, template_dirs: Sequence[str] = ()) -> str:
    """The template's text. The same ``seed`` picks the same wordings.

    Raises ConfigError with file and line when a template of the user's is broken.
    """
    text = _rendered(f"{language}/{template}.j2", values, seed, tuple(template_dirs))
    lines = [" ".join(line.split()) for line in _printable(text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def default_subject(language: str, values: Values, template_dirs: Sequence[str] = ()) -> str:
    """What stands behind "Re: " where the message has no subject to repeat: "Your message"."""
    return one_line(_rendered(f"{language}/_subject.j2", values, "", tuple(template_dirs)))


def one_line(text: str, limit: int = 200) -> str:
    """``text`` as a value fit for a header or a sentence: one line, nothing invisible, whole words."""
    text = _printable(clean_line(text, limit + 60)).replace("\n", " ").strip()
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit)
    return text[: cut if cut > 0 else limit].rstrip() + "…"


def _printable(text: str) -> str:
    """Without controls, direction marks and other characters that nobody sees; line ends stay."""
    import unicodedata

    hidden = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in hidden)


def _rendered(path: str, values: Values, seed: str, template_dirs: tuple[str, ...]) -> str:
    picks = iter(range(1_000_000))

    def pick(*wordings: str) -> str:
        # Not a checksum: the parities of CRCs of similar texts go together, and with them all the wordings.
        digest = hashlib.sha256(f"{next(picks)} {seed}".encode("utf-8", "replace")).digest()
        return wordings[digest[0] % len(wordings)]

    try:
        return _environment(template_dirs).get_template(path).render(values._asdict(), pick=pick)
    except Exception as error:  # whatever a user's template does wrong; a fault of ours goes on below
        place = _place_of(error, path, template_dirs)
        if place is None:
            raise
        raise ConfigError(f"{place}: {_words_of(error)}") from error


@functools.lru_cache(maxsize=4)
def _environment(template_dirs: tuple[str, ...]) -> Environment:
    # jinja2 costs 60 ms: imported for a draft only.
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader([*template_dirs, _own_templates()]),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["flow"] = _flow
    return environment


def _flow(text: str) -> str:
    """One paragraph: line ends and runs of blanks are single blanks."""
    return " ".join(text.split())


def _place_of(error: Exception, path: str, template_dirs: Sequence[str]) -> str | None:
    """ "file:line" of the fault in a user's template; None when the fault is not in one."""
    filename, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    if isinstance(filename, str) and isinstance(line, int) and _is_users(filename, template_dirs):
        return f"{filename}:{line}"
    place, trace = None, error.__traceback__
    while trace is not None:
        if _is_users(trace.tb_frame.f_code.co_filename, template_dirs):
            place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    if place is None:  # unreadable, or a part that the program's own templates need is missing from a user's
        language = path.partition("/")[0]
        suspects = (path, f"{language}/_words.j2")
        files = (file for suspect in suspects for file in _files(suspect, template_dirs))
        place = next((f"{file}:1" for file in files), None)
    return place


def _is_users(filename: str, template_dirs: Sequence[str]) -> bool:
    from pathlib import Path

    return any(Path(filename).is_relative_to(folder) for folder in template_dirs)


def _own_templates() -> str:
    from pathlib import Path

    return str(Path(__file__).resolve().parent / "templates")


def _files(path: str, folders: Sequence[str]) -> list[str]:
    """The files of that path in the folders."""
    from pathlib import Path

    return [str(file) for folder in folders if (file := Path(folder, path)).is_file()]


def _words_of(error: Exception) -> str:
    if isinstance(error, UnicodeError):
        return "the template is not UTF-8 text"
    return " ".join(str(error).split()) or type(error).__name__
