"""Decision point B, the very young."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import (
    age_under,
    all_of,
    any_of,
    over,
    said,
    under,
)
from triage.rules.highrisk import consider, must

RULES = (
    must(
        "B-NEWBORN-FEVER",
        "fever over 38.0 degrees in the first 28 days of life",
        all_of(
            age_under(limits.NEWBORN_FEVER_UNDER_YEARS),
            over(Measure.TEMPERATURE, limits.FEVER_OVER_C),
        ),
    ),
    consider(
        "B-INFANT-FEVER",
        "fever over 38.0 degrees before three months of age",
        all_of(age_under(limits.YOUNG_INFANT_UNDER_YEARS), signs.feverish),
    ),
    consider(
        "B-NEWBORN-ILL",
        "a newborn who feeds poorly, is sleepy, yellow or cold",
        all_of(
            age_under(0.12),
            any_of(
                said(
                    "poor_feeding",
                    "lethargy",
                    "jaundice",
                    "vomiting",
                    "dyspnea",
                    "crying_baby",
                    "apnea_event",
                ),
                under(Measure.TEMPERATURE, limits.CHILD_HYPOTHERMIA_UNDER_C),
            ),
        ),
    ),
    consider(
        "B-CHILD-LETHARGIC",
        "a small child who is limp, listless or will not be consoled",
        all_of(
            any_of(age_under(5), said("baby_words")),
            any_of(
                said("lethargy", "flaccid", "ill_appearing"),
                all_of(said("crying_baby"), said("fever"), said("distress")),
            ),
        ),
    ),
)
