"""What is noted of a message in one number."""

from __future__ import annotations

OWN, JUDGED, MACHINE, ANSWERED, HAS_ID, NAMELESS, PLACED, REPLY, NUDGE = (1 << bit for bit in range(9))
"""Written by the owner · to be judged · by a machine · noted as answered · has a Message-ID · nobody is named as its
sender · says which conversation it belongs to · its subject is an answer's · reminds of an earlier message."""
