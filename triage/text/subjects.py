"""Reply and forward prefixes of subject lines: ``AW: WG: Re: Fwd:``."""

from __future__ import annotations

_REPLIES = frozenset(("re", "aw", "antw", "antwort", "sv", "vs", "res", "rif", "odp", "ynt", "השב", "תשובה"))
_FORWARDS = frozenset(("wg", "fw", "fwd", "weitergeleitet", "tr", "rv", "doorst", "הועבר"))


def strip_prefixes(subject: str) -> str:
    """The subject without its prefixes.

    >>> strip_prefixes("AW: WG: Re[2]: Data Engineer in Ulm")
    'Data Engineer in Ulm'
    """
    while _prefix(subject) is not None:
        subject = subject[subject.index(":") + 1 :].lstrip()
    return subject


def is_forward(subject: str) -> bool:
    """Whether the outermost prefix says that a mail was passed on; an answer to a forward is an answer."""
    return _prefix(subject) in _FORWARDS


def is_reply(subject: str) -> bool:
    """Whether the outermost prefix says that this is an answer."""
    return _prefix(subject) in _REPLIES


def _prefix(subject: str) -> str | None:
    head, colon, _ = subject[:20].partition(":")
    word = head.strip().rstrip("0123456789[]()^ ").casefold()
    return word if colon and (word in _REPLIES or word in _FORWARDS) else None
