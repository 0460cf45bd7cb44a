"""Invented tables in the schema of MIMIC-IV-ED 2.2, with its traps, of any size.

:class:`Stay` is one stay in all seven tables, every value the raw text of a cell; a test
writes the few that it needs by hand, and :func:`invented` makes as many as wanted.  No
value is taken from real data.
"""

from __future__ import annotations

import csv
import gzip
import random
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

# Rows of the real tables, kept in proportion by `invented`.
STAYS, VITALSIGNS, DIAGNOSES, PYXIS, MEDRECON = 425_087, 1_564_610, 899_050, 1_586_053, 2_987_342

HEADERS = {
    "edstays": "subject_id,hadm_id,stay_id,intime,outtime,gender,race,arrival_transport,"
    "disposition",
    "triage": "subject_id,stay_id,temperature,heartrate,resprate,o2sat,sbp,dbp,pain,acuity,"
    "chiefcomplaint",
    "vitalsign": "subject_id,stay_id,charttime,temperature,heartrate,resprate,o2sat,sbp,dbp,"
    "rhythm,pain",
    "diagnosis": "subject_id,stay_id,seq_num,icd_code,icd_version,icd_title",
    "pyxis": "subject_id,stay_id,charttime,med_rn,name,gsn_rn,gsn",
    "medrecon": "subject_id,stay_id,charttime,name,gsn,ndc,etc_rn,etccode,etcdescription",
    "patients": "subject_id,gender,anchor_age,anchor_year,anchor_year_group,dod",
}
# Words that stand in columns which lie after triage; no narrative may hold one.
CANARIES = ("ADMITTED-CANARY", "RACE-CANARY", "DIAGNOSIS-CANARY", "PYXIS-CANARY", "RHYTHM-CANARY")


@dataclass(frozen=True)
class Stay:
    """One stay; the defaults are a plain visit."""

    stay_id: int
    subject_id: int
    complaint: str = "Abd pain"
    acuity: str = "3.0"
    temperature: str = "98.6"
    heartrate: str = "84.0"
    resprate: str = "16.0"
    o2sat: str = "98.0"
    sbp: str = "128.0"
    dbp: str = "76.0"
    pain: str = "5"
    intime: str = "2150-03-04 10:20:00"
    gender: str = "F"
    transport: str = "WALK IN"
    anchor_age: str = "50"
    anchor_year: str = "2148"
    later: tuple[tuple[int, str, str, str, str, str], ...] = ()
    """Vital signs: minutes after arrival, heart rate, respiratory rate, o2sat, sbp, dbp."""
    medicines: tuple[tuple[int, str], ...] = ()
    """Minutes after arrival, and the name; a name may be repeated (several ETC rows)."""
    diagnoses: int = 1
    dispensed: int = 1
    times: int = 1
    """How often the stay is listed in edstays and triage."""
    in_edstays: bool = True
    in_patients: bool = True


def write_tables(root: Path, stays: Iterable[Stay]) -> tuple[Path, Path]:
    """Write the seven tables; the folder of the six and the path of the patients."""
    folder, hosp = root / "ed", root / "hosp"
    folder.mkdir(parents=True, exist_ok=True)
    hosp.mkdir(exist_ok=True)
    patients = hosp / "patients.csv.gz"
    with ExitStack() as stack:
        tables: dict[str, Any] = {}
        for name, header in HEADERS.items():
            path = patients if name == "patients" else folder / f"{name}.csv.gz"
            file = stack.enter_context(gzip.open(path, "wt", compresslevel=1, newline=""))
            tables[name] = csv.writer(file)
            tables[name].writerow(header.split(","))
        known: set[int] = set()
        for stay in stays:
            _write(tables, stay, known)
    return folder, patients


def _write(tables: dict[str, Any], stay: Stay, known: set[int]) -> None:
    subject, number = stay.subject_id, stay.stay_id
    if stay.in_patients and subject not in known:
        known.add(subject)
        tables["patients"].writerow(
            (subject, stay.gender, stay.anchor_age, stay.anchor_year, "2011 - 2013", "")
        )
    arrived = datetime.fromisoformat(stay.intime)
    left = arrived + timedelta(hours=5)
    registered = (CANARIES[1], stay.transport, CANARIES[0])
    measured = (stay.temperature, stay.heartrate, stay.resprate, stay.o2sat, stay.sbp, stay.dbp)
    for _ in range(stay.times):
        if stay.in_edstays:
            tables["edstays"].writerow(
                (subject, "", number, stay.intime, left, stay.gender, *registered)
            )
        tables["triage"].writerow(
            (subject, number, *measured, stay.pain, stay.acuity, stay.complaint)
        )
    for minutes, heart, breaths, o2sat, sbp, dbp in stay.later:
        at = arrived + timedelta(minutes=minutes)
        tables["vitalsign"].writerow(
            (subject, number, at, "98.1", heart, breaths, o2sat, sbp, dbp, CANARIES[4], "3")
        )
    tables["diagnosis"].writerows(
        (subject, number, seq + 1, "R10", 10, CANARIES[2]) for seq in range(stay.diagnoses)
    )
    tables["pyxis"].writerows(
        (subject, number, arrived + timedelta(minutes=70), seq + 1, CANARIES[3], 1, "004080")
        for seq in range(stay.dispensed)
    )
    for index, (minutes, name) in enumerate(stay.medicines):
        at = arrived + timedelta(minutes=minutes)
        tables["medrecon"].writerow(
            (subject, number, at, name, "004490", "10939011433", index + 1, 611, "Class of Drug")
        )


_COMPLAINTS = {
    1: "CARDIAC ARREST|UNRESPONSIVE|RESPIRATORY DISTRESS|GSW|Stroke, Transfer|INTUBATED|STEMI",
    2: "Chest pain|CP, SOB|DYSPNEA|SI|OVERDOSE|Altered mental status|L WEAKNESS|SYNCOPE|"
    "BRBPR|R FACIAL DROOP|Seizure|ETOH, AGITATION|HYPOTENSION|Chest pain, Dyspnea on exertion",
    3: "ABD PAIN, N/V|Abd pain|Headache|BACK PAIN|Flank pain|Fever|N/V/D|Dizziness|RLQ ABD PAIN|"
    "Weakness|Vaginal bleeding|LEG SWELLING|s/p Fall|MVC|Fall, Head injury|Cough, Fever|UTI|"
    "R Hip pain|Abnormal labs|Palpitations|Transfer from ___|___ eval|Lower back pain, ___",
    4: "Ankle pain|R HAND LAC|Sore throat|Dental pain|RASH|L Knee pain|Wrist injury|Ear pain|"
    "Abscess|FINGER INJ|Insect bite|EYE REDNESS|Dysuria|Toe pain",
    5: "MED REFILL|Suture removal|Wound check|Needs note|Cold symptoms",
}  # fmt: skip
_SHARES = {1: 0.057, 2: 0.34, 3: 0.535, 4: 0.065, 5: 0.003}
_WORSE = {1: 1.6, 2: 1.15, 3: 1.0, 4: 1.0, 5: 1.0}
_PAINS = ("0", "0", "0", "3", "4", "5", "6", "7", "8", "9", "10", "UA", "unable", "7-8", "10/10",
          ">10", "13", "", "Critical", "8.5", "5/10")  # fmt: skip
_TRANSPORTS = (*["WALK IN"] * 59, *["AMBULANCE"] * 37, *["UNKNOWN"] * 3, "OTHER", "HELICOPTER")
_MEDICINES = (
    "metoprolol tartrate", "lisinopril", "aspirin [Adult Aspirin EC Low Strength]", "warfarin",
    "insulin glargine [Lantus]", "metformin", "atorvastatin", "omeprazole", "levothyroxine",
    "albuterol sulfate", "furosemide", "Vitamin D3", "ibuprofen", "gabapentin", "prednisone 5 mg",
    "apixaban [Eliquis]", "sertraline", "amlodipine", "EPINEPHrine [EpiPen]", "tacrolimus",
)  # fmt: skip


def invented(count: int, seed: int = 0) -> Iterator[Stay]:
    """``count`` stays, the tables in proportion to the real ones, a few percent of traps."""
    draw = random.Random(seed)
    levels, shares = list(_SHARES), list(_SHARES.values())
    complaints = {level: text.split("|") for level, text in _COMPLAINTS.items()}
    for index in range(count):
        level = draw.choices(levels, shares)[0]
        worse = _WORSE[level]
        heart = round(draw.gauss(84, 14) * worse)
        breaths = round(max(draw.gauss(17, 2), 10) * (worse if level == 1 else 1))
        o2sat = min(100, round(draw.gauss(98 if level > 1 else 92, 1.5 if level > 1 else 5)))
        sbp = round(draw.gauss(134, 20) / (worse if level == 1 else 1))
        dbp = round(sbp * draw.uniform(0.5, 0.7))
        fahrenheit = draw.gauss(98.2, 0.9)
        cells = {
            "temperature": f"{fahrenheit:.1f}",
            "heartrate": f"{heart:.1f}",
            "resprate": f"{breaths:.1f}",
            "o2sat": f"{o2sat:.1f}",
            "sbp": f"{sbp:.1f}",
            "dbp": f"{dbp:.1f}",
        }
        for name in cells:
            if draw.random() < 0.045:
                cells[name] = ""
        trap = draw.random()
        if trap < 0.02:
            cells["temperature"] = f"{(fahrenheit - 32) / 1.8:.1f}"
        elif trap < 0.03:
            cells.update(draw.choice(_SLIPS))
        quota = [_quota(total, index) for total in (VITALSIGNS, DIAGNOSES, PYXIS, MEDRECON)]
        subject = index * 10 // 21  # some two stays a patient
        anchored = 2115 + subject % 80
        offset = timedelta(minutes=draw.randrange(365 * 24 * 60))
        taken = draw.choices(_MEDICINES, k=max(1, quota[3] // 2))
        listed = (taken * 4)[: quota[3]]  # several ETC rows a drug
        yield Stay(
            stay_id=30_000_000 + count - index,
            subject_id=10_000_000 + subject,
            complaint="" if draw.random() < 0.001 else draw.choice(complaints[level]),
            acuity="" if draw.random() < 0.016 else f"{level}.0",
            pain=draw.choice(_PAINS),
            intime=str(datetime(anchored + draw.randrange(3), 1, 1) + offset),
            gender=draw.choice("FM"),
            transport=draw.choice(_TRANSPORTS),
            anchor_age="91" if subject % 30 == 0 else str(18 + subject % 72),
            anchor_year=str(anchored),
            later=tuple(
                (10 + 55 * turn, f"{heart + turn}.0", f"{breaths}.0", f"{o2sat}.0", f"{sbp}.0", "")
                for turn in range(quota[0])
            ),
            medicines=tuple((draw.randrange(300), name) for name in listed),
            diagnoses=quota[1],
            dispensed=quota[2],
            times=2 if draw.random() < 0.001 else 1,
            temperature=cells["temperature"],
            heartrate=cells["heartrate"],
            resprate=cells["resprate"],
            o2sat=cells["o2sat"],
            sbp=cells["sbp"],
            dbp=cells["dbp"],
        )


_SLIPS: tuple[dict[str, str], ...] = (
    {"temperature": "986.0"}, {"temperature": "9.8"}, {"heartrate": "999.0"}, {"o2sat": "9.0"},
    {"sbp": "76.0", "dbp": "128.0"}, {"resprate": "160.0"}, {"heartrate": "abc"},
)  # fmt: skip


def _quota(total: int, index: int) -> int:
    """Rows of the stay at ``index``, so that ``STAYS`` stays have ``total`` rows."""
    return (index + 1) * total // STAYS - index * total // STAYS
