"""The reliability of chances and the confusion of kinds as a picture: SVG by hand, PNG where matplotlib is installed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from triage.errors import ConfigError
from triage.evaluation_figures import Report
from triage.types import KINDS

WIDTH, HEIGHT = 860, 430
_LEFT, _TOP, _SIDE = 70, 60, 300
_CELL_LEFT, _CELL = 520, 62
FORMATS = (".svg", ".png")


def write_chart(found: Report, path: str) -> None:
    """Write the picture. Raises ConfigError for another ending, a missing library or a place that cannot be written."""
    if not path.lower().endswith(FORMATS):
        raise ConfigError(f"--plot {path}: expected a name that ends with .svg or .png")
    try:
        if path.lower().endswith(".png"):
            _write_png(found, path)
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(svg(found))
    except OSError as error:
        raise ConfigError(f"--plot {path}: cannot be written ({error.strerror})") from error


def svg(found: Report) -> str:
    """A drawing that needs nothing else; screen readers get a title and all numbers as a description."""
    return "\n".join([*_head(found), *_reliability(found), *_confusion(found), "</svg>", ""])


def describe(found: Report) -> str:
    """The picture in words.

    Both halves, number by number, so that who does not see it misses nothing.
    """
    bins = "; ".join(
        f"chance {b.low:.1f} to {b.high:.1f}: {b.right.number} of {b.right.of} right" for b in found.reliability
    )
    rows = "; ".join(
        f"{label}: " + ", ".join(f"{found.confusion[label, answer]} as {answer}" for answer in KINDS if (label, answer) in found.confusion)
        for label in KINDS
        if any(pair[0] == label for pair in found.confusion)
    )  # fmt: skip
    return f"Reliability. {bins}. Confusion, labels and what they were taken for. {rows}."


def _head(found: Report) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'role="img" aria-labelledby="title about" font-family="sans-serif" font-size="13" fill="#1a1a1a">'
    )
    yield f'<title id="title">How good the program is on {found.messages} messages</title>'
    yield f'<desc id="about">{escape(describe(found))}</desc>'
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>'


def _text(x: float, y: float, words: str, anchor: str = "middle", more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(words)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, more: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" {more}/>'


def _reliability(found: Report) -> Iterator[str]:
    """Chance across, share of right answers up, with Wilson's intervals; on the dashed line chances are true."""
    bottom = _TOP + _SIDE
    yield _text(_LEFT + _SIDE / 2, 30, "Are its chances true?", more=' font-weight="bold"')
    for step in range(0, 11, 2):
        at = step / 10 * _SIDE
        yield _line(_LEFT, bottom - at, _LEFT + _SIDE, bottom - at, 'stroke="#dddddd"')
        yield _text(_LEFT - 8, bottom - at + 4, f"{step / 10:.1f}", "end")
        yield _text(_LEFT + at, bottom + 18, f"{step / 10:.1f}")
    yield _line(_LEFT, bottom, _LEFT + _SIDE, _TOP, 'stroke="#767676" stroke-dasharray="6 4"')
    for b in found.reliability:
        x, y = _LEFT + b.chance * _SIDE, bottom - (b.right.value or 0) * _SIDE
        low, high = bottom - (b.right.low or 0) * _SIDE, bottom - (b.right.high or 0) * _SIDE
        yield _line(x, low, x, high, 'stroke="#1f4e79" stroke-width="2"')
        yield (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="#1f4e79"><title>{b.right.number} of {b.right.of} right, '
            f"mean chance {b.chance:.2f}</title></circle>"
        )
    yield _text(_LEFT + _SIDE / 2, bottom + 40, "chance it gave its answer")
    middle = _TOP + _SIDE / 2
    yield _text(22, middle, "share right", more=f' transform="rotate(-90 22 {middle:.0f})"')


def _confusion(found: Report) -> Iterator[str]:
    """Labels down, answers across; the number stands in every cell, the shade is only help."""
    yield _text(
        _CELL_LEFT + _CELL * len(KINDS) / 2, 30, "Labels (down) and answers (across)", more=' font-weight="bold"'
    )
    for row, label in enumerate(KINDS):
        total = sum(n for (name, _), n in found.confusion.items() if name == label)
        yield _text(_CELL_LEFT + (row + 0.5) * _CELL, _TOP - 8, label)
        yield _text(_CELL_LEFT - 8, _TOP + (row + 0.5) * _CELL + 4, label, "end")
        for column, answer in enumerate(KINDS):
            count = found.confusion.get((label, answer), 0)
            part = count / total if total else 0.0
            x, y = _CELL_LEFT + column * _CELL, _TOP + row * _CELL
            yield (
                f'<rect x="{x}" y="{y}" width="{_CELL}" height="{_CELL}" fill="#1f4e79" fill-opacity="{part:.3f}" '
                'stroke="#bbbbbb"/>'
            )
            yield _text(x + _CELL / 2, y + _CELL / 2 + 5, str(count), more=' fill="#ffffff"' if part > 0.5 else "")


def _write_png(found: Report, path: str) -> None:
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ConfigError(
            f"--plot {path}: PNG needs matplotlib (pip install 'triage[plot]'); .svg needs nothing"
        ) from error
    drawing = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=150, layout="constrained")
    FigureCanvasAgg(drawing)
    left, right = drawing.subplots(1, 2)
    left.plot([0, 1], [0, 1], "--", color="#767676")
    shown = [b for b in found.reliability if b.right.value is not None]
    ups = [
        [(b.right.value or 0) - (b.right.low or 0) for b in shown],
        [(b.right.high or 0) - (b.right.value or 0) for b in shown],
    ]
    left.errorbar([b.chance for b in shown], [b.right.value for b in shown], yerr=ups, fmt="o", color="#1f4e79")
    left.set(
        title="Are its chances true?",
        xlabel="chance it gave its answer",
        ylabel="share right",
        xlim=(-0.02, 1.02),
        ylim=(-0.02, 1.02),
    )
    counts = [[found.confusion.get((label, answer), 0) for answer in KINDS] for label in KINDS]
    right.imshow([[n / max(1, sum(row)) for n in row] for row in counts], cmap="Blues", vmin=0, vmax=1)
    for y, row in enumerate(counts):
        for x, n in enumerate(row):
            right.text(x, y, str(n), ha="center", va="center", color="white" if n > sum(row) / 2 else "black")
    right.set(title="Labels (down), answers (across)", xticks=range(len(KINDS)), yticks=range(len(KINDS)))
    right.set_xticklabels(KINDS, rotation=30)
    right.set_yticklabels(KINDS)
    drawing.savefig(path, metadata={"Description": describe(found)})
