"""A MIETIC file of the tests' own: the published schema, invented rows, canaries in the rest."""

from __future__ import annotations

import csv
from pathlib import Path

_COLUMNS = """
subject_id,stay_id,hadm_id,intime,outtime,gender,race,arrival_transport,disposition
temperature,heartrate,resprate,o2sat,sbp,dbp,pain,acuity,chiefcomplaint,ventilation
expired,tier1_med_usage_1h,critical_procedure,lab_event_count,age,resources_used
tiragecase,Expert 1 Opinion,Expert 2 Opinion,Expert 3 Opinion,Final Decision
"""
HEADER = [column for line in _COLUMNS.split("\n") for column in line.split(",") if column]
STORY = (
    "A {age}-year-old woman presents with {what} that began last night. Her temperature is 98.6 F, "
    "heart rate {heart} and blood pressure 131/{heart}. ___ brought her in."
)


def mietic_row(number: int, decision: str = "", **cells: str) -> dict[str, str]:
    """A row whose every other column holds a canary."""
    whats = ("sharp flank pain", "a swollen knee", "cough and a sore throat", "a rash of both arms")
    story = STORY.format(age=30 + number, what=whats[number % 4], heart=70 + number)
    row = {column: f"CANARY-{column}" for column in HEADER}
    row |= {"subject_id": str(100 + number), "stay_id": f"{900 + number}.0", "acuity": "3.0"}
    return row | {"tiragecase": story, "Final Decision": decision} | cells


def write_mietic(path: Path, rows: list[dict[str, str]], header: list[str] = HEADER) -> Path:
    """Write ``rows`` with a byte-order mark, as spreadsheet programs do."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, header, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path
