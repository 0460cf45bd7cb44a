"""Digests of files: of one, and of several as one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, which may be larger than memory."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def sha256_of_all(paths: Iterable[Path]) -> str:
    """SHA-256 over the names and bytes of files of one folder, in whatever order they come."""
    lines = sorted(f"{path.name}\0{sha256_of(path)}\n" for path in set(paths))
    return hashlib.sha256("".join(lines).encode()).hexdigest()
