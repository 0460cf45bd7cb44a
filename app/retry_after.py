"""The header ``Retry-After``, as whoever is told to wait reads it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def seconds_of(header: str) -> float | None:
    """Seconds from now, given as a number or as a date (RFC 9110, 10.2.3); ``None``: neither."""
    given = header.strip()
    if given.isascii() and given.isdecimal():
        return float(given)
    try:
        until = parsedate_to_datetime(given)
        if until.tzinfo is None:  # "-0000" of the format: UTC, by the RFC of dates
            until = until.replace(tzinfo=UTC)
        return max(0.0, (until - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):  # the latter of a year or an offset of many digits
        return None
