"""Gzipped CSV tables on disk: found, their header checked, read as text.

Errors raised: :class:`training.errors.SourceUnusable`, with the file and the columns it
lacks; never with a row, and never chained to an error that may quote one.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from training.errors import SourceUnusable


def check_header(path: Path, columns: Sequence[str]) -> None:
    """Make sure that ``path`` is a gzipped CSV file with ``columns`` among its own."""
    if not path.is_file():
        raise SourceUnusable(f"{path}: there is no such file")
    with reading(path), gzip.open(path, "rt", encoding="utf-8-sig", newline="") as file:
        header = next(csv.reader(file), [])
    require(path, header, columns)


def require(path: Path, header: Sequence[str], columns: Sequence[str]) -> None:
    """Raise the error that names the ``columns`` which ``header`` lacks."""
    missing = [column for column in columns if column not in header]
    if missing:
        raise SourceUnusable(f"{path}: lacks the columns {', '.join(missing)}")


def scan(path: Path, columns: Sequence[str]) -> pl.LazyFrame:
    """``columns`` of the table, all of them text; nothing is guessed from the values."""
    return pl.scan_csv(path, infer_schema=False).select(columns)


def collect(path: Path, query: pl.LazyFrame) -> pl.DataFrame:
    """Run ``query``, which reads ``path``, in a streaming way."""
    with reading(path):
        return query.collect(engine="streaming")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what reading ``path`` may raise into a named error without its content."""
    try:
        yield
    except (
        pl.exceptions.PolarsError,
        EOFError,
        OSError,
        UnicodeDecodeError,
        csv.Error,
        zlib.error,
    ):
        raise SourceUnusable(f"{path}: cannot be read; is it damaged?") from None
