"""MIMIC-IV-ED 2.2: the tables as downloaded, converted to examples.

A stay becomes a note that holds only what was known at triage (see
:mod:`training.sources.stays` for the use of each table); its gold level is the acuity that
the triage nurse assigned.  The note depends on the seed and the stay's number alone: not on
the order of rows, the number of workers or the acuity.

Errors raised: :class:`training.errors.SourceUnusable`.  Source of the schema: physionet.org,
mimic-iv-ed 2.2.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from training.evaluation_set import EvaluationRow, HeldOut
from training.examples import Example, Provenance, Source
from training.sources import charted
from training.sources.counts import Tally
from training.sources.nurse import write_note
from training.sources.presented import Presented, Signs, Transport
from training.sources.stays import Stay, Stays
from training.sources.verification import DROP_ALL, TrainingPolicy, verified
from triage.case import Sex
from triage.level import EsiLevel

ADULT_FROM_YEARS = 18
_CHUNK = 1_000  # stays: about two seconds of one worker
_WAITING_PER_WORKER = 3
_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE}
_MALFORMED = "no-stay"
_TRANSPORTS = {transport.value: transport for transport in Transport}

Progress = Callable[[int, int], None]
"""Called with the stays done and the stays in all."""


def read_mimic(
    folder: Path,
    patients: Path,
    *,
    policy: TrainingPolicy = DROP_ALL,
    seed: int = 0,
    workers: int = 2,
    held_out: Iterable[EvaluationRow] = (),
    tally: Tally | None = None,
    progress: Progress | None = None,
) -> Iterator[Example]:
    """The examples of the download in ``folder``, in the order of the stay's number.

    ``patients`` is MIMIC-IV's ``hosp/patients.csv.gz``.  Patients and stays of ``held_out``
    are left out.  With fewer than two ``workers`` everything runs in this process.
    """
    tally = Tally() if tally is None else tally
    stays = Stays(folder, patients)
    tally.read += stays.rows
    tally.dropped["duplicate-stay"] += stays.duplicates
    done = stays.duplicates
    kept = _kept(stays, HeldOut.of(held_out), tally)
    for examples, counted, read in _converted(kept, policy, seed, workers):
        tally.add(counted)
        yield from examples
        done += read
        if progress is not None:
            progress(done, stays.rows)


_Converted = tuple[list[Example], Tally]


def _kept(stays: Stays, held_out: HeldOut, tally: Tally) -> Iterator[tuple[list[Stay], int]]:
    for chunk in stays.chunks(_CHUNK):
        kept = [
            stay for stay in chunk if not held_out.holds(str(stay.stay_id), str(stay.subject_id))
        ]
        tally.dropped["held-out"] += len(chunk) - len(kept)
        yield kept, len(chunk)


def _converted(
    chunks: Iterable[tuple[list[Stay], int]], policy: TrainingPolicy, seed: int, workers: int
) -> Iterator[tuple[list[Example], Tally, int]]:
    """Each chunk converted, in order; a few chunks ahead at most, so that memory is bounded."""
    if workers < 2:
        for chunk, read in chunks:
            yield (*convert(chunk, policy, seed), read)
        return
    # A forked child would inherit the threads of Polars in an unknown state.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    try:
        waiting: deque[tuple[Future[_Converted], int]] = deque()
        for chunk, read in chunks:
            waiting.append((pool.submit(convert, chunk, policy, seed), read))
            if len(waiting) > workers * _WAITING_PER_WORKER:
                future, count = waiting.popleft()
                yield (*future.result(), count)
        for future, count in waiting:
            yield (*future.result(), count)
    finally:
        pool.shutdown(cancel_futures=True)


def convert(stays: list[Stay], policy: TrainingPolicy, seed: int) -> _Converted:
    """The examples of some stays, and what became of them all."""
    tally = Tally()
    examples = [example_of(stay, policy, seed, tally) for stay in stays]
    return [example for example in examples if example is not None], tally


def example_of(stay: Stay, policy: TrainingPolicy, seed: int, tally: Tally) -> Example | None:
    """The example of one stay, or ``None``; why not is counted."""
    complaint = charted.complaint(stay.complaint or "")
    reason = _unusable(stay, complaint)
    if reason is not None or complaint is None or stay.acuity is None:
        if reason == _MALFORMED:
            tally.spoil(reason, f"stay {stay.stay_id}")
        else:
            tally.dropped[reason or "no-complaint"] += 1
        return None
    # Two draws, so that the words of the note cannot depend on the level.
    note = write_note(
        Presented(
            complaint=complaint,
            age_years=stay.age_years,
            sex=_SEXES.get(stay.gender or ""),
            transport=_TRANSPORTS.get(stay.transport or ""),
            signs=_signs(stay, tally),
            medicines=charted.medicines(stay.medicines or []),
        ),
        random.Random(f"{seed}:note:{stay.stay_id}"),
    )
    return verified(
        note.narrative,
        note.complaint,
        EsiLevel(int(stay.acuity)),
        Provenance(
            source=Source.MIMIC,
            record=str(stay.stay_id),
            key=str(stay.subject_id),
            style=note.style.value,
        ),
        policy=policy,
        draw=random.Random(f"{seed}:answer:{stay.stay_id}"),
        tally=tally,
    )


def _unusable(stay: Stay, complaint: str | None) -> str | None:
    """Why no example can be made of ``stay``, in the order in which it is asked."""
    if stay.stay_id is None or stay.subject_id is None or not stay.arrived:
        return _MALFORMED
    if stay.age_years is None:
        return "no-age"
    if stay.age_years < ADULT_FROM_YEARS:
        return "minor"
    if stay.acuity not in {float(level.value) for level in EsiLevel}:
        return "no-acuity"
    return "no-complaint" if complaint is None else None


def _signs(stay: Stay, tally: Tally) -> Signs:
    """The vital signs that can be believed; what is not stated is counted."""
    values: dict[str, int | None] = {}
    for column, later in (
        ("heartrate", stay.soon_heartrate),
        ("resprate", stay.soon_resprate),
        ("o2sat", None),
        ("sbp", stay.soon_sbp),
        ("dbp", stay.soon_dbp),
    ):
        written: float | None = getattr(stay, column)
        value = None if written is None else charted.believed(column, written)
        if written is not None and value is None:
            tally.unstated[f"{column}:implausible"] += 1
        elif value is not None and charted.slipped(column, value, later):
            tally.unstated[f"{column}:typing-error"] += 1
            value = None
        values[column] = value
    sbp, dbp = values["sbp"], values["dbp"]
    if sbp is not None and dbp is not None and dbp >= sbp:
        tally.unstated["pressure:diastolic-not-below-systolic"] += 1
        sbp = dbp = None
    temperature = None if stay.temperature is None else charted.temperature(stay.temperature)
    if stay.temperature is not None and temperature is None:
        tally.unstated["temperature:implausible"] += 1
    pain = None if stay.pain is None else charted.pain(stay.pain)
    if stay.pain is not None and pain is None:
        tally.unstated["pain:no-score"] += 1
    return Signs(
        temperature_f=temperature.fahrenheit if temperature else None,
        temperature_c=temperature.celsius if temperature else None,
        heart_rate_per_min=values["heartrate"],
        respiratory_rate_per_min=values["resprate"],
        spo2_percent=values["o2sat"],
        systolic_mmhg=sbp,
        diastolic_mmhg=dbp,
        pain=pain,
    )
