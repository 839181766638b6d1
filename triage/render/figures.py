"""Figures of an evaluation as tables and as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from triage.evaluation_figures import Report, Reports
from triage.evaluation_intervals import Estimate, Share
from triage.surroundings import Surroundings
from triage.types import KINDS

FORMAT = 1
"""Raised when a key of the JSON is renamed or removed."""
HARM_WORDS = {
    "fit_or_personal_put_away": "fit or personal put away",
    "fit_put_away": "  fit put away",
    "personal_put_away": "  personal put away",
    "careful_offer_put_away": "offer with care put away",
    "scam_shown_as_fit": "scam shown as fit to some reader",
    "scam_taken_for_offer": "scam taken for an offer",
}
WIDTH = 110


def figure(found: Estimate) -> str:
    """``0.896 (0.861-0.930)``, or a dash."""
    return "-" if found.value is None else f"{found.value:.3f} ({found.low:.3f}-{found.high:.3f})"


def percent(found: Share) -> str:
    """``4.8 % (3.1-7.4), 19 of 396``, or a dash."""
    if found.value is None or found.low is None or found.high is None:
        return "-"
    return f"{found.value:.1%} ({found.low * 100:.1f}-{found.high * 100:.1f}), {found.number} of {found.of}".replace(
        "%", " %"
    )


def rate(found: Share) -> str:
    """``0.90 (0.85-0.93)``, or a dash."""
    return "-" if found.value is None else f"{found.value:.2f} ({found.low:.2f}-{found.high:.2f})"


def wide_console(around: Surroundings, *, color: bool = True) -> Console:
    """Where tables go: in a pipe wide enough for every column."""
    width = None if around.is_terminal else WIDTH
    return Console(file=around.stdout, width=width, no_color=None if color else True, highlight=False)


def print_figures(found: Reports, console: Console) -> None:
    """All tables, widest question first. Intervals are of 95 %."""
    for note in found.notes:
        console.print(f"note: {note}", highlight=False, markup=False)
    console.print(f"{found.all.messages} messages, intervals of 95 %", highlight=False)
    for title, columns, rows in tables(found):
        table = Table(
            title=title, title_justify="left", box=None, pad_edge=False, header_style="bold", title_style="bold"
        )
        for name in columns:
            table.add_column(name, justify="left" if name == columns[0] else "right", no_wrap=True)
        for row in rows:
            table.add_row(*row)
        console.print()
        console.print(table)


def tables(found: Reports) -> Iterable[tuple[str, Sequence[str], list[Sequence[str]]]]:
    """Title, names of columns and rows of each table; the card prints the same ones."""
    whole = found.all
    yield "Kind and care", ("of", "messages", "kind accuracy", "macro-F1"), [_kind_row(*p) for p in _parts(found)]
    yield "", ("of", "offers", "care accuracy", "care AUC"), [_care_row(*p) for p in _parts(found)]
    yield (
        "",
        ("of", "calibration error", "unsure", HARM_WORDS["fit_or_personal_put_away"]),
        [
            (name, figure(r.calibration_error), percent(r.unsure), percent(r.harms["fit_or_personal_put_away"]))
            for name, r in _parts(found)
        ],
    )
    yield (
        "Each kind",
        ("kind", "precision", "recall", "F1"),
        [(k.kind, rate(k.precision), rate(k.recall), figure(k.f1)) for k in whole.kinds],
    )
    yield (
        "Taken for (labels down, answers across)",
        ("label", *KINDS),
        [
            (label, *(str(whole.confusion.get((label, answer), 0)) for answer in KINDS))
            for label in KINDS
            if any(pair[0] == label for pair in whole.confusion)
        ],
    )
    yield (
        "Are its chances true?",
        ("chance", "messages", "mean chance", "right"),
        [(f"{b.low:.1f}-{b.high:.1f}", str(b.right.of), f"{b.chance:.3f}", rate(b.right)) for b in whole.reliability],
    )
    harms: list[Sequence[str]] = [(HARM_WORDS[name], percent(s)) for name, s in whole.harms.items()]
    harms.append(("unsure", percent(whole.unsure)))
    if found.verdicts:
        harms.append(("verdict is the one you gave", percent(found.verdicts)))
    yield "What must not happen, worst first", ("what", "share"), harms


def _parts(found: Reports) -> list[tuple[str, Report]]:
    return [("all", found.all), *found.languages.items(), *found.channels.items()]


def _kind_row(name: str, part: Report) -> Sequence[str]:
    return name, str(part.messages), figure(part.accuracy), figure(part.macro_f1)


def _care_row(name: str, part: Report) -> Sequence[str]:
    return name, str(part.offers), figure(part.care_accuracy), figure(part.care_auc)


def json_text(found: Reports) -> str:
    """One object; docs/json.md names its keys."""
    whole = {"format": FORMAT, "notes": list(found.notes), "intervals": 0.95, **_report(found.all)}
    whole["verdicts"] = found.verdicts and _share(found.verdicts)
    for name, parts in (("languages", found.languages), ("channels", found.channels)):
        whole[name] = {part: _report(r) for part, r in parts.items()}
    return json.dumps(whole, ensure_ascii=False)


def _report(found: Report) -> dict[str, Any]:
    return {
        "messages": found.messages,
        "groups": found.groups,
        "accuracy": _estimate(found.accuracy),
        "macro_f1": _estimate(found.macro_f1),
        "kinds": {
            k.kind: {"precision": _share(k.precision), "recall": _share(k.recall), "f1": _estimate(k.f1)} for k in found.kinds
        },
        "confusion": {
            label: {answer: found.confusion.get((label, answer), 0) for answer in KINDS}
            for label in KINDS
            if any(pair[0] == label for pair in found.confusion)
        },
        "offers": found.offers,
        "care_accuracy": _estimate(found.care_accuracy),
        "care_auc": _estimate(found.care_auc),
        "calibration_error": _estimate(found.calibration_error),
        "reliability": [
            {"from": b.low, "to": b.high, "chance": round(b.chance, 4), "right": _share(b.right)} for b in found.reliability
        ],
        "unsure": _share(found.unsure),
        "harms": {name: _share(s) for name, s in found.harms.items()},
    }  # fmt: skip


def _estimate(found: Estimate) -> dict[str, float | None]:
    return {name: _rounded(value) for name, value in found._asdict().items()}


def _share(found: Share) -> dict[str, float | None]:
    return {name: _rounded(value) for name, value in found._asdict().items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
