"""What a soak says was sent, and what it does not let pass."""

from __future__ import annotations

from typing import Any

from bench.soaked import Load, Memory, Soak, render

METRICS: dict[str, dict[str, Any]] = {
    "http_reqs": {"count": 5800, "rate": 9.6},
    "status_200": {"count": 2000},
    "status_429": {"count": 3800},
}


def soak(metrics: dict[str, dict[str, Any]]) -> Soak:
    return Soak(
        seconds=600,
        capacity_per_minute=200.0,
        asked_per_minute=600,
        load=Load.of(metrics),
        memory=Memory(early_mib=1000, late_mib=1000, highest_mib=1100),
        leavers=1000,
        held_after_leavers=0,
        exit_code_of_sigterm=0,
    )


def test_what_was_sent_is_what_k6_sent() -> None:
    found = soak(METRICS)
    assert found.sent_per_minute == 580
    assert found.broken == []
    assert "| asked for, requests a minute | 600 |" in render(found)
    assert "| sent, requests a minute | 580.0 |" in render(found)


def test_requests_that_were_due_and_not_sent_break_the_run() -> None:
    found = soak(METRICS | {"dropped_iterations": {"count": 200}})
    assert found.broken == ["200 requests were not sent"]
