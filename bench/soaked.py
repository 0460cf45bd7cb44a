"""What a soak found, and which promises it broke."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from triage.case import Frozen

MOST_GROWTH = 0.05
"""Of the resident set during the load."""


class Load(Frozen):
    """Requests, answers by status, and seconds: of the answered, their wait, and of the refused."""

    sent: int
    dropped: int
    """Requests that were due and not sent: no caller of k6 was free."""
    answered: int
    too_many: int
    unavailable: int
    other: int
    accepted_without_level: int
    refusals_without_retry_after: int
    admitted_p50: float | None
    admitted_p99: float | None
    queued_p99: float | None
    queued_max: float | None
    refused_p99: float | None

    @classmethod
    def of(cls, metrics: Mapping[str, Mapping[str, Any]]) -> Self:
        """From the metrics of a k6 summary; what was never counted is 0 or ``None``."""

        def count(name: str) -> int:
            return int(metrics.get(name, {}).get("count", 0))

        def trend(name: str, part: str) -> float | None:
            return metrics.get(name, {}).get(part)

        return cls(
            sent=count("http_reqs"),
            dropped=count("dropped_iterations"),
            answered=count("status_200"),
            too_many=count("status_429"),
            unavailable=count("status_503"),
            other=count("status_other"),
            accepted_without_level=count("accepted_without_level"),
            refusals_without_retry_after=count("refusals_without_retry_after"),
            admitted_p50=trend("admitted_seconds", "med"),
            admitted_p99=trend("admitted_seconds", "p(99)"),
            queued_p99=trend("queued_seconds", "p(99)"),
            queued_max=trend("queued_seconds", "max"),
            refused_p99=trend("refused_seconds", "p(99)"),
        )


class Memory(Frozen):
    """Resident set in MiB, early and late in the load, and at its highest."""

    early_mib: float
    late_mib: float
    highest_mib: float

    @property
    def growth(self) -> float:
        """Late over early, less one."""
        return self.late_mib / self.early_mib - 1


class Soak(Frozen):
    """One run."""

    seconds: int
    capacity_per_minute: float
    asked_per_minute: int
    load: Load
    memory: Memory
    leavers: int
    held_after_leavers: int
    exit_code_of_sigterm: int

    @property
    def sent_per_minute(self) -> float:
        """Requests that were sent, a minute."""
        return 60 * self.load.sent / self.seconds

    @property
    def broken(self) -> list[str]:
        """The promises that were not kept, and what keeps the run from showing it."""
        load = self.load
        checks = {
            f"{load.dropped} requests were not sent": load.dropped > 0,
            "statuses other than 200, 429 and 503": load.other > 0,
            "an answer without a level": load.accepted_without_level > 0,
            "a refusal without Retry-After": load.refusals_without_retry_after > 0,
            "nothing was answered": load.answered == 0,
            "nothing was refused: no overload": load.too_many == 0,
            f"memory grew by {self.memory.growth:.1%}": self.memory.growth > MOST_GROWTH,
            f"{self.held_after_leavers} places held by leavers": self.held_after_leavers > 0,
            "SIGTERM did not exit with 0": self.exit_code_of_sigterm != 0,
        }
        return [promise for promise, failed in checks.items() if failed]


def render(found: Soak) -> str:
    """The report as Markdown."""
    load, memory = found.load, found.memory
    rows = {
        "what the service can do, answers a minute": f"{found.capacity_per_minute:.1f}",
        "asked for, requests a minute": str(found.asked_per_minute),
        "sent, requests a minute": f"{found.sent_per_minute:.1f}",
        "due and not sent": str(load.dropped),
        "answered (200)": str(load.answered),
        "refused (429)": str(load.too_many),
        "unavailable (503)": str(load.unavailable),
        "any other status": str(load.other),
        "seconds of the answered, p50 / p99": f"{_s(load.admitted_p50)} / {_s(load.admitted_p99)}",
        "seconds in the queue, p99 / max": f"{_s(load.queued_p99)} / {_s(load.queued_max)}",
        "seconds to a refusal, p99": _s(load.refused_p99),
        "resident set, MiB, early / late / highest": (
            f"{memory.early_mib:.0f} / {memory.late_mib:.0f} ({memory.growth:+.1%})"
            f" / {memory.highest_mib:.0f}"
        ),
        f"places held after {found.leavers} callers left": str(found.held_after_leavers),
        "exit code after SIGTERM": str(found.exit_code_of_sigterm),
    }
    lines = [f"# Soak: {found.seconds} s", "", "| | |", "| --- | --: |"]
    lines += [f"| {name} | {value} |" for name, value in rows.items()]
    lines += ["", f"Broken: {'; '.join(found.broken) or 'nothing'}.", ""]
    return "\n".join(lines)


def _s(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
