"""One fingerprint over everything a checkpoint was trained to expect.

A checkpoint carries the fingerprint it was made under; the service refuses to
become ready when it differs from its own.
"""

from __future__ import annotations

import hashlib
import json

from triage import layout, prompt
from triage.case import Case, Patient, Sex, Vitals

# A case with every field set.  Ages in other units and half a pressure are not in it: a test holds
# their wording, so that a change of it is a change of contract all the same.
_SPECIMEN = Case(
    narrative="Specimen.",
    patient=Patient(age_years=2.5, sex=Sex.FEMALE),
    vitals=Vitals(
        heart_rate_per_min=1,
        respiratory_rate_per_min=2,
        systolic_mmhg=4,
        diastolic_mmhg=3,
        spo2_percent=5,
        temperature_c=36.5,
        pain_0_10=7,
        gcs=8,
    ),
    arrival_mode="ambulance",
)


def fingerprint() -> str:
    """Hex digest (16 characters of SHA-256) of prompt, chat template and answer layout."""
    terms = {
        "prompt": prompt.render(_SPECIMEN),
        "chat_template": prompt.CHAT_TEMPLATE,
        "grammar": layout.grammar(),
    }
    canonical = json.dumps(terms, sort_keys=True, ensure_ascii=True).encode()
    return hashlib.sha256(canonical).hexdigest()[:16]
