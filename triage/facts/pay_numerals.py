"""Numbers below a thousand in German and English words, as far as pay is spelled with them."""

from __future__ import annotations

_ONES = {
    word: number
    for number, words in enumerate(
        "|ein eins one|zwei two|drei three|vier four|fuenf five|sechs six|sieben seven|acht eight|neun nine|zehn ten|elf eleven|zwoelf twelve".split(
            "|"
        )
    )
    for word in words.split()
}
TENS = {
    word: 10 * number
    for number, words in enumerate(
        "||zwanzig twenty|dreissig thirty|vierzig forty|fuenfzig fifty|sechzig sixty|siebzig seventy|achtzig eighty|neunzig ninety".split(
            "|"
        )
    )
    for word in words.split()
}


def number_of(word: str) -> int:
    """The number that one word says, 0 for none.

    >>> number_of("fuenfundsechzig"), number_of("hundertzwanzig"), number_of("sixty"), number_of("haus")
    (65, 120, 60, 0)
    """
    if word.startswith(("hundert", "einhundert")):
        rest = word.partition("hundert")[2].removeprefix("und")
        return 100 + number_of(rest) if not rest or number_of(rest) else 0
    if word in _ONES or word in TENS:
        return _ONES.get(word, 0) or TENS.get(word, 0)
    ones, joint, tens = word.partition("und")
    return _ONES[ones] + TENS[tens] if joint and ones in _ONES and tens in TENS else 0
