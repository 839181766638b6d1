"""Write a mailbox as people have it, of any size: mostly not offers, a few large attachments, everything invented.

    python benchmarks/make_mailbox.py OUT.mbox [GIGABYTES] [SEED]

30 kB a mail on average: newsletters in HTML, notices, private mail with pictures, answers with long quotes, one mail in
fifteen about a job. The same size and seed give the same bytes. Nothing is held in memory.
"""

from __future__ import annotations

import base64
import random
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

WORDS = re.findall(
    r"\w+",
    """angebot heute bericht woche kunde projekt termin garten rechnung rad küche schule konzert reise wetter buch team
    release review invoice meeting weekend report order parcel discount update garden music train question answer
    morgen gestern wieder gerne bitte danke vielleicht schon noch immer plan idee frage liste preis straße fenster""",
)
ROLES = ("Backend Developer", "Executive Assistant", "Pflegefachkraft", "Data Engineer", "Controller", "Bauleiterin")
PLACES = ("Berlin", "Stuttgart", "Hamburg", "Ulm", "Kassel", "Wien", "Zürich", "Bremen")
NAMES = ("Jana Krug", "Tom Alder", "Mira Feld", "Ole Brandt", "Ines Voss", "Kai Lorenz", "Lena Moor", "Ben Hartwig")
OWNER = "robin@post.example"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def sentences(rng: random.Random, count: int) -> str:
    """So many sentences of words without sense."""
    return " ".join(" ".join(rng.choices(WORDS, k=rng.randint(5, 14))).capitalize() + "." for _ in range(count))


def paragraphs(rng: random.Random, count: int) -> str:
    """So many paragraphs."""
    return "\n\n".join(sentences(rng, rng.randint(2, 6)) for _ in range(count))


def newsletter(rng: random.Random) -> tuple[str, str]:
    """Headers and body of a mail in HTML with a style sheet, a plain part and an unsubscribe line."""
    style = "".join(f".c{i} {{ color: #{rng.randrange(1 << 24):06x}; padding: {i}px }}\n" for i in range(150))
    rows = "".join(
        f'<tr><td class="c{i}"><a href="https://shop.example/{rng.randrange(10**9)}">{sentences(rng, 3)}</a></td></tr>\n'
        for i in range(40)
    )
    page = f"<html><head><style>{style}</style></head><body><table>{rows}</table><p>Unsubscribe</p></body></html>"
    plain = paragraphs(rng, 4) + "\n\nUnsubscribe: https://shop.example/u"
    head = "List-Unsubscribe: <https://shop.example/u>\nContent-Type: multipart/alternative; boundary=b0\n"
    return head, f"--b0\nContent-Type: text/plain\n\n{plain}\n--b0\nContent-Type: text/html\n\n{page}\n--b0--\n"


def private(rng: random.Random) -> tuple[str, str]:
    """A short mail, now and then with a picture."""
    text = f"Hallo Robin,\n\n{paragraphs(rng, 2)}\n\nLiebe Grüße\n{rng.choice(NAMES)}\n"
    if rng.random() > 0.22:
        return "Content-Type: text/plain; charset=utf-8\n", text
    size = rng.choice((60_000, 120_000, 300_000, 600_000))
    picture = base64.encodebytes(rng.randbytes(size)).decode("ascii")
    head = "Content-Type: multipart/mixed; boundary=b1\n"
    parts = f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--b1\nContent-Type: image/jpeg\n"
    return head, f"{parts}Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n{picture}--b1--\n"


def answer(rng: random.Random) -> tuple[str, str]:
    """A short answer above a long quote."""
    quote = "\n".join(f"> {line}" for line in paragraphs(rng, 25).split("\n"))
    text = f"Hi Robin,\n\n{sentences(rng, 3)}\n\nAm 12.11.25 um 14:03 schrieb Robin <{OWNER}>:\n{quote}\n"
    return "In-Reply-To: <q@post.example>\nContent-Type: text/plain; charset=utf-8\n", text


def notice(rng: random.Random) -> tuple[str, str]:
    """A machine's mail."""
    lines = "\n".join(f"{rng.randrange(10**6):06} {rng.choice(WORDS)} ok" for _ in range(120))
    return "Auto-Submitted: auto-generated\nContent-Type: text/plain\n", f"Build finished.\n\n{lines}\n"


def offer(rng: random.Random) -> tuple[str, str]:
    """Somebody offers a job."""
    role, place = rng.choice(ROLES), rng.choice(PLACES)
    pay = rng.randrange(40, 95) * 1000
    text = (
        f"Hallo Robin,\n\nfür unseren Kunden in {place} suchen wir {role} (m/w/d), unbefristet, {pay:,} EUR, zwei Tage "
        f"Homeoffice.\n\n{paragraphs(rng, 3)}\n\nHaben Sie Interesse?\n\nViele Grüße\n{rng.choice(NAMES)}\n"
    )
    return "Content-Type: text/plain; charset=utf-8\n", text


KINDS: tuple[tuple[float, Callable[[random.Random], tuple[str, str]]], ...] = (
    (0.40, newsletter),
    (0.25, private),
    (0.14, answer),
    (0.14, notice),
    (0.07, offer),
)


def mails(seed: int) -> Iterator[bytes]:
    """Mails without an end, as Gmail's export writes them."""
    rng = random.Random(seed)
    number = 0
    while True:
        number += 1
        make = rng.choices([kind for _, kind in KINDS], [share for share, _ in KINDS])[0]
        extra, body = make(rng)
        name = rng.choice(NAMES)
        day, month, year = rng.randint(1, 28), rng.choice(MONTHS), rng.randint(2012, 2025)
        body = "\n".join(f">{line}" if line.startswith("From ") else line for line in body.split("\n"))
        yield (
            f"From {number}@xxx Mon {month} {day:02} 10:00:00 +0000 {year}\nX-GM-THRID: {number}\n"
            f"X-Gmail-Labels: Posteingang\nDelivered-To: {OWNER}\nFrom: {name} <{name.split()[0].lower()}@firm.example>\n"
            f"To: {OWNER}\nSubject: {sentences(rng, 1)}\nDate: {day} {month} {year} 10:00:00 +0000\n"
            f"Message-ID: <{number}.{seed}@firm.example>\n{extra}\n{body}\n"
        ).encode()


def write(out: BinaryIO, size: int, seed: int) -> int:
    """Mails of ``size`` bytes together; gives how many."""
    written = count = 0
    for mail in mails(seed):
        if written >= size:
            break
        written += out.write(mail)
        count += 1
    return count


def main() -> None:
    """Write the file and tell how many mails are in it."""
    if not 2 <= len(sys.argv) <= 4:
        sys.exit("usage: python benchmarks/make_mailbox.py OUT.mbox [GIGABYTES] [SEED]")
    size = round(float(sys.argv[2]) * 1e9) if len(sys.argv) > 2 else 2_000_000_000
    with Path(sys.argv[1]).open("wb") as out:
        count = write(out, size, int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    print(f"{count:,} mails")


if __name__ == "__main__":
    main()
