"""The id of a message whose source gives it none."""

from __future__ import annotations

import hashlib

from triage.types import Sender


def short_id(sender: Sender, date: str | None, text: str) -> str:
    """12 hexadecimal digits of sender, date and text."""
    whole = "\0".join((sender.name, sender.address, date or "", text))
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:12]
