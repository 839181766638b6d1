"""Which messages have something in common, for any number of messages in little memory."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from triage.records import TYPE_CHECKING
from triage.threads.spool import temporary

if TYPE_CHECKING:
    from typing import IO

_HELD = 60_000
_WIDTH = 12
_READ_AT_ONCE = 1_000


def key_of(*parts: str) -> bytes:
    """Eight bytes that stand for these texts. Nobody can make two texts with the same on purpose."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()


class Shared:
    """Keys of eight bytes and the numbers that have them. What does not fit into memory lies sorted in a file.

    A tool of a database would do, too: SQLite took 10 µs a key, this takes 1.
    """

    def __init__(self) -> None:
        self._records: list[bytes] = []
        self._file: IO[bytes] | None = None
        self._ends = [0]

    def add(self, key: bytes, number: int) -> None:
        """``number`` (below 2^32) has ``key``."""
        self._records.append(key + number.to_bytes(4, "big"))
        if len(self._records) == _HELD:
            self._put_away()

    def groups(self) -> Iterator[list[int]]:
        """The numbers that have a key in common, in rising order, for every key that two or more have."""
        last, numbers = b"", [0]
        for record in heapq.merge(sorted(self._records), *self._runs()):
            number = int.from_bytes(record[8:], "big")
            if record[:8] != last:
                if len(numbers) > 1:
                    yield numbers
                last, numbers = record[:8], [number]
            elif numbers[-1] != number:
                numbers.append(number)
        if len(numbers) > 1:
            yield numbers

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()

    def _put_away(self) -> None:
        if self._file is None:
            self._file = temporary()
        self._file.write(b"".join(sorted(self._records)))
        self._ends.append(self._file.tell())
        self._records.clear()

    def _runs(self) -> Iterable[Iterator[bytes]]:
        return [self._run(start, end) for start, end in zip(self._ends, self._ends[1:], strict=False)]

    def _run(self, start: int, end: int) -> Iterator[bytes]:
        assert self._file is not None
        while start < end:
            self._file.seek(start)
            data = self._file.read(min(_WIDTH * _READ_AT_ONCE, end - start))
            start += len(data)
            yield from (data[at : at + _WIDTH] for at in range(0, len(data), _WIDTH))


class Sets:
    """Numbers that belong together; the least of a set stands for it. Four bytes a number."""

    def __init__(self) -> None:
        self._parents = array("I")

    def __len__(self) -> int:
        return len(self._parents)

    def add(self) -> None:
        """One more number, a set of its own."""
        self._parents.append(len(self._parents))

    def find(self, number: int) -> int:
        """The number that stands for the set."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def link(self, one: int, other: int) -> None:
        """These two belong together."""
        one, other = self.find(one), self.find(other)
        self._parents[max(one, other)] = min(one, other)
