"""How the classifier's say is put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_READS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "recruiter": "reads like an offer",
        "pitch": "reads like somebody selling",
        "scam": "reads like a fraud",
        "personal": "reads like one human writing to you",
        "other": "reads like a notice or newsletter",
        "lazy": "worded like a mass mailing",
        "cared": "worded by somebody who took the time",
        "above_all": "above all",
    },
    "de": {
        "recruiter": "klingt wie ein Angebot",
        "pitch": "klingt, als wollte jemand verkaufen",
        "scam": "klingt wie ein Betrug",
        "personal": "klingt wie ein Mensch, der dir schreibt",
        "other": "klingt wie eine Mitteilung oder ein Newsletter",
        "lazy": "formuliert wie eine Massennachricht",
        "cared": "liest sich, als hätte sich jemand Zeit genommen",
        "above_all": "vor allem",
    },
}


def reads_like(what: str, words: Sequence[str], language: str) -> str:
    """What the wording as a whole says, and which words said it most.

    >>> reads_like("pitch", ["free trial"], "en")
    'reads like somebody selling (above all: free trial)'
    """
    reads = _READS[language]
    return reads[what] + (f" ({reads['above_all']}: {', '.join(words)})" if words else "")
