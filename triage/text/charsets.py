"""Bytes to characters, whatever the sender claims about them."""

from __future__ import annotations

import functools
import re

_UNSAFE = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"})
"""Codecs that no mail needs: slow on hostile input, or they make text out of something else."""

_WESTERN = frozenset({"ascii", "iso8859-1", "cp1252", "iso8859-15", "latin-1"})

_HEBREW_WORDS = re.compile(rb"[\xe0-\xfa]{2,}")


def decode(data: bytes, declared: str = "") -> str:
    """Decode with the ``declared`` charset unless the bytes say otherwise; never fails.

    Valid UTF-8 with multi-byte letters is UTF-8 whatever is declared: no other text looks like it by chance.
    """
    if data.isascii() and not declared.lower().startswith(("utf-16", "utf-7", "utf-32", "iso-2022", "hz")):
        return data.decode("ascii")
    codec = _codec(declared) if declared else ""
    if codec.startswith(("utf-16", "utf-32", "iso2022", "hz")):
        return data.decode(codec, "replace").removesuffix("\ufffd")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_otherwise(data, codec)


def _decode_otherwise(data: bytes, codec: str) -> str:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = sum(1 for char in text if char > "\x7f") - broken
    if letters > broken:  # UTF-8 with a cut or damaged place
        return text
    if codec and codec not in _WESTERN and codec != "utf-8":
        return data.decode(codec, "replace")
    return data.decode("cp1255" if looks_hebrew(data) else "cp1252", "replace")


def looks_hebrew(data: bytes) -> bool:
    """Whether bytes are Windows-1255 and no UTF-8: Hebrew letters come in runs, Western accents singly."""
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    in_words = sum(len(run) for run in _HEBREW_WORDS.findall(data))
    return in_words >= 4 and in_words * 10 >= high * 7


@functools.lru_cache(maxsize=256)
def _codec(declared: str) -> str:
    """Python's name for a declared charset, "" when it is unknown or unfit."""
    import codecs

    name = declared.strip("\"' \t").partition("*")[0].lower()
    name = _ALIASES.get(name, name)
    if not re.fullmatch(r"[a-z0-9._:-]{2,30}", name):
        return ""
    try:
        found = codecs.lookup(name).name
        "".encode(found)
    except (LookupError, ValueError):
        return ""
    return "" if found in _UNSAFE else found


_ALIASES = {
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "x-sjis": "shift_jis",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "x-gbk": "gb18030",
}
