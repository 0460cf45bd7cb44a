"""Memory that is not needed any more goes back to the system.

Linux tells what lies where, so on other systems nothing is given back.
"""

from __future__ import annotations

import ctypes
import mmap
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

_MAP = Path("/proc/self/smaps")
_HEAD = re.compile(r"([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ (\d+)")
_CHANGED = re.compile(r"Anonymous: +(\d+) kB")
_DONTNEED = 4  # MADV_DONTNEED
_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD
_LARGE = 4 << 20
"""Bytes from which a block is mapped by itself, such as the keys of one conversation."""


class _Range(NamedTuple):
    """Addresses ``start`` to ``end``, and whether they show a file as it is on disk."""

    start: int
    end: int
    of_file: bool


def let_go(*tensors: torch.Tensor) -> bool:
    """Give back the pages of ``tensors`` that only show a file; touched, they are read again.

    A tensor in memory of its own would be lost, so it stays as it is, and the answer is false.
    """
    given = [found is not None and found.give_back() for found in shown(*tensors)]
    return all(given)


class Shown:
    """Pages that show a file as it is on disk; to find them takes long, to give them back not."""

    def __init__(self, tensor: torch.Tensor, start: int, end: int) -> None:
        self._tensor = tensor  # as long as it lives, nothing else lies there
        self._start, self._end = ctypes.c_void_p(start), ctypes.c_size_t(end - start)

    def give_back(self) -> bool:
        """Give them back; whether the system took them."""
        return bool(ctypes.CDLL(None).madvise(self._start, self._end, _DONTNEED) == 0)


def shown(*tensors: torch.Tensor) -> list[Shown | None]:
    """The whole pages of each of ``tensors``, where they only show a file."""
    if not _MAP.is_file():
        return [None] * len(tensors)
    files = [found for found in _ranges() if found.of_file]
    return [_shown(tensor, files) for tensor in tensors]


def _shown(tensor: torch.Tensor, files: Sequence[_Range]) -> Shown | None:
    if tensor.device.type != "cpu" or not tensor.is_contiguous():
        return None
    first = tensor.data_ptr()
    last = first + tensor.nbytes
    if not any(found.start <= first and last <= found.end for found in files):
        return None
    page = mmap.PAGESIZE
    start, end = -(-first // page) * page, last // page * page
    return Shown(tensor, start, end) if start < end else None


def part_large_blocks() -> None:
    """From now on a large block goes back whole when it is freed.

    glibc raises its own bound with each one that is freed, up to 32 MB: then the memory of
    conversations of many lengths lies in one heap, where what is freed fits none that comes.
    """
    _glibc("mallopt", _MMAP_THRESHOLD, _LARGE)


def trim() -> None:
    """Give back what was freed: glibc keeps it, in pieces, for what may be asked for next.

    Takes some 8 ms beside a 270M model.
    """
    _glibc("malloc_trim", 0)


def _glibc(name: str, *given: int) -> None:
    """Call what other C libraries do not have, or need not."""
    called = getattr(ctypes.CDLL(None), name, None) if _MAP.is_file() else None
    if called is not None:
        called(*given)


def _ranges() -> Iterator[_Range]:
    start = end = inode = 0
    for line in _MAP.read_text().splitlines():
        if head := _HEAD.match(line):
            start, end, inode = int(head[1], 16), int(head[2], 16), int(head[3])
        elif changed := _CHANGED.match(line):
            yield _Range(start, end, of_file=inode != 0 and changed[1] == "0")
