"""Decision point B, pain and distress."""

from __future__ import annotations

from triage.rules import signs
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider, weigh

RULES = (
    consider(
        "B-PAIN-SYSTEMIC",
        "severe pain with visible distress and a cause inside the body",
        all_of(
            any_of(signs.severe_pain, said("severe_words")),
            said("distress_seen", "diaphoretic"),
            said(
                "abdominal_pain",
                "flank_pain",
                "chest_pain",
                "headache",
                "sickle_crisis",
                "cancer",
                "back_pain",
                "eye_complaint",
                "testicular",
                "limb_ischemia",
            ),
            none_of(said("comfortable")),
        ),
    ),
    consider(
        "B-CANCER-PAIN",
        "severe pain in a patient with cancer",
        all_of(known("cancer_now"), any_of(signs.severe_pain, said("severe_words"))),
    ),
    weigh(
        "B-PAIN",
        "pain of 7 or more, without counter-evidence",
        all_of(any_of(signs.severe_pain), none_of(said("comfortable"))),
    ),
    weigh(
        "B-DISTRESS",
        "severe distress as the patient shows it",
        all_of(said("distress_seen"), none_of(said("comfortable"))),
    ),
)
