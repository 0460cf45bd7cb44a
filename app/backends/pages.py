"""Memory that loading took and answering does not need goes back to the system.

Linux tells what lies where, so on other systems nothing is given back.
"""

from __future__ import annotations

import ctypes
import gc
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


class _Range(NamedTuple):
    """Addresses ``start`` to ``end``, and whether they show a file as it is on disk."""

    start: int
    end: int
    of_file: bool


def let_go(*tensors: torch.Tensor) -> bool:
    """Give back the pages of ``tensors`` that only show a file; touched, they are read again.

    A tensor in memory of its own would be lost, so it stays as it is, and the answer is false.
    """
    if not _MAP.is_file():
        return False
    files = [found for found in _ranges() if found.of_file]
    given = [_given_back(tensor, files) for tensor in tensors]
    return all(given)


def _given_back(tensor: torch.Tensor, files: Sequence[_Range]) -> bool:
    if tensor.device.type != "cpu" or not tensor.is_contiguous():
        return False
    first = tensor.data_ptr()
    last = first + tensor.nbytes
    if not any(found.start <= first and last <= found.end for found in files):
        return False
    page = mmap.PAGESIZE
    start, end = -(-first // page) * page, last // page * page
    if end <= start:
        return False
    given = ctypes.CDLL(None).madvise(
        ctypes.c_void_p(start), ctypes.c_size_t(end - start), _DONTNEED
    )
    return bool(given == 0)


def trim() -> None:
    """Give back what was freed: glibc keeps it, in pieces, for what may be asked for next."""
    gc.collect()
    give_back = getattr(ctypes.CDLL(None), "malloc_trim", None) if _MAP.is_file() else None
    if give_back is not None:
        give_back(0)


def _ranges() -> Iterator[_Range]:
    start = end = inode = 0
    for line in _MAP.read_text().splitlines():
        if head := _HEAD.match(line):
            start, end, inode = int(head[1], 16), int(head[2], 16), int(head[3])
        elif changed := _CHANGED.match(line):
            yield _Range(start, end, of_file=inode != 0 and changed[1] == "0")
