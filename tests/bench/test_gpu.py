"""What the share of the ideal in ``bench.gpu`` is a share of."""

from __future__ import annotations

from pathlib import Path

from bench.gpu import Findings, measured_speed


def test_the_memory_s_speed_is_measured_where_no_part_did(tmp_path: Path) -> None:
    found = Findings(tmp_path)
    speed = measured_speed(found)
    assert speed == max(found["copy"].values())
    assert measured_speed(found) == speed
