"""The stays of MIMIC-IV-ED 2.2 with what was known of each at triage, joined.

What each table is used for:

==========  =======================================================================
triage      the row itself: complaint, vital signs, pain and the gold level
edstays     arrival time (triage has none), sex, transport.  Race, disposition and
            outtime are not read: the latter two lie after triage
patients    age, from anchor_age and anchor_year (MIMIC-IV, folder ``hosp``)
medrecon    names of medicines taken at home, as reconciled from an hour before arrival to 30
            minutes after it
vitalsign   the first values within 30 minutes, only to recognise a typing error in
            the triage value; none of them is ever stated
diagnosis   not read, only checked to be there with the right header: diagnoses are
            made after triage, and none of their uses here would be free of leakage
pyxis       likewise: what was dispensed lies after triage
==========  =======================================================================
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import polars as pl

from training.sources.charted import UNUSUAL
from training.sources.tables import check_header, collect, scan

# A medicine list taken within these minutes of arrival is history that the triage nurse can
# know; a later one may be the physician's, the pharmacist's or the ward's.
_HISTORY_FROM_MINUTES, _HISTORY_TO_MINUTES = -60, 30
_SOON_MINUTES = 30
_NUMBERS = ("temperature", "heartrate", "resprate", "o2sat", "sbp", "dbp")
_TIME = "%Y-%m-%d %H:%M:%S"

COLUMNS: dict[str, tuple[str, ...]] = {
    "edstays": ("subject_id", "stay_id", "intime", "gender", "arrival_transport"),
    "triage": ("subject_id", "stay_id", *_NUMBERS, "pain", "acuity", "chiefcomplaint"),
    "vitalsign": ("stay_id", "charttime", *UNUSUAL),
    "medrecon": ("stay_id", "charttime", "name"),
    "diagnosis": ("subject_id", "stay_id", "seq_num", "icd_code", "icd_version", "icd_title"),
    "pyxis": ("subject_id", "stay_id", "charttime", "med_rn", "name"),
}
PATIENT_COLUMNS = ("subject_id", "anchor_age", "anchor_year")


class Stay(NamedTuple):
    """One stay as charted: cast to numbers where it is one, otherwise untouched."""

    stay_id: int | None
    subject_id: int | None
    arrived: bool
    """Whether edstays has the stay, with a time of arrival."""
    age_years: int | None
    gender: str | None
    transport: str | None
    complaint: str | None
    pain: str | None
    acuity: float | None
    temperature: float | None
    heartrate: float | None
    resprate: float | None
    o2sat: float | None
    sbp: float | None
    dbp: float | None
    soon_heartrate: float | None
    soon_resprate: float | None
    soon_sbp: float | None
    soon_dbp: float | None
    medicines: list[str] | None


class Stays:
    """The joined table in memory, in the order of the stay's number."""

    def __init__(self, folder: Path, patients: Path) -> None:
        paths = {name: folder / f"{name}.csv.gz" for name in COLUMNS}
        for name, path in paths.items():
            check_header(path, COLUMNS[name])
        check_header(patients, PATIENT_COLUMNS)
        triage = collect(paths["triage"], _triage(paths["triage"]))
        self.rows = triage.height
        """Rows of the triage table, duplicates included."""
        triage = triage.unique("stay_id", keep="first", maintain_order=True)
        self.duplicates = self.rows - triage.height
        arrivals = collect(paths["edstays"], _arrivals(paths["edstays"]))
        ages = collect(patients, _ages(patients))
        times = arrivals.lazy().select("stay_id", "intime").drop_nulls()
        soon = collect(paths["vitalsign"], _soon(paths["vitalsign"], times))
        taken = collect(paths["medrecon"], _taken(paths["medrecon"], times))
        year = pl.col("intime").dt.year().cast(pl.Int64)
        self._table = (
            triage.join(arrivals, on="stay_id", how="left")
            .join(ages, on="subject_id", how="left")
            .join(soon, on="stay_id", how="left")
            .join(taken, on="stay_id", how="left")
            .with_columns(
                arrived=pl.col("intime").is_not_null(),
                age_years=pl.col("anchor_age") + year - pl.col("anchor_year"),
            )
            .select(Stay._fields)
            .sort("stay_id", nulls_last=True)
        )

    def chunks(self, size: int) -> Iterator[list[Stay]]:
        """The stays, ``size`` at a time."""
        for part in self._table.iter_slices(size):
            yield [Stay(*row) for row in part.iter_rows()]


def _number(column: str) -> pl.Expr:
    """A number that was free text: what is none is null, as if not charted."""
    value = pl.col(column).str.strip_chars().cast(pl.Float64, strict=False)
    return pl.when(value.is_finite()).then(value).alias(column)


def _whole(column: str) -> pl.Expr:
    return pl.col(column).str.strip_chars().cast(pl.Int64, strict=False)


def _time(column: str) -> pl.Expr:
    return pl.col(column).str.to_datetime(_TIME, strict=False)


def _triage(path: Path) -> pl.LazyFrame:
    return scan(path, COLUMNS["triage"]).select(
        _whole("stay_id"),
        _whole("subject_id"),
        *map(_number, (*_NUMBERS, "acuity")),
        "pain",
        complaint="chiefcomplaint",
    )


def _arrivals(path: Path) -> pl.LazyFrame:
    return (
        scan(path, COLUMNS["edstays"])
        .select(
            _whole("stay_id"),
            _time("intime"),
            pl.col("gender").str.strip_chars(),
            transport=pl.col("arrival_transport").str.strip_chars(),
        )
        .unique("stay_id", keep="first", maintain_order=True)
    )


def _ages(path: Path) -> pl.LazyFrame:
    return (
        scan(path, PATIENT_COLUMNS)
        .select(map(_whole, PATIENT_COLUMNS))
        .unique("subject_id", keep="first", maintain_order=True)
    )


def _since_arrival(
    path: Path, table: str, times: pl.LazyFrame, low: int, high: int
) -> pl.LazyFrame:
    """Rows of ``table`` charted from ``low`` to ``high`` minutes after arrival."""
    minutes = (pl.col("charttime") - pl.col("intime")).dt.total_minutes()
    return (
        scan(path, COLUMNS[table])
        .with_columns(_whole("stay_id"), _time("charttime"))
        .join(times, on="stay_id", how="inner")
        .filter(minutes.is_between(low, high))
    )


def _soon(path: Path, times: pl.LazyFrame) -> pl.LazyFrame:
    values = list(UNUSUAL)
    return (
        _since_arrival(path, "vitalsign", times, 0, _SOON_MINUTES)
        .select("stay_id", "charttime", *map(_number, values))
        .sort("stay_id", "charttime", *values)
        .group_by("stay_id", maintain_order=True)
        .agg(pl.col(value).drop_nulls().first().alias(f"soon_{value}") for value in values)
    )


def _taken(path: Path, times: pl.LazyFrame) -> pl.LazyFrame:
    return (
        _since_arrival(path, "medrecon", times, _HISTORY_FROM_MINUTES, _HISTORY_TO_MINUTES)
        .select("stay_id", "name")
        .drop_nulls()
        .unique()
        .group_by("stay_id")
        .agg(medicines=pl.col("name").sort())
    )
