"""Decision point B, emergencies that a chief complaint or a transfer gives by their names.

"SDH on CT", "NSTEMI, transfer", "Na 112": somebody has already looked, and a name stands in
place of the signs that the other rules look for.
"""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules.condition import all_of, none_of, not_surely_over, said
from triage.rules.highrisk import consider

RULES = (
    consider(
        "B-NAMED-EMERGENCY",
        "an emergency by its name, a critical laboratory value or an alert of the crew",
        all_of(said("named_emergency"), none_of(said("follow_up", "suture_removal", "refill"))),
    ),
    consider(
        "B-PNEUMOTHORAX",
        "a lung that has collapsed",
        all_of(said("pneumothorax"), none_of(said("follow_up"))),
    ),
    consider(
        "B-TOLD-HYPOTENSION",
        "low blood pressure in words, and no measurement in order",
        all_of(
            said("hypotension_told"),
            not_surely_over(Measure.SYSTOLIC, limits.SHOCK_SYSTOLIC_UNDER),
        ),
    ),
    consider(
        "B-TOLD-HYPOXIA",
        "low saturation in words, and no measurement in order",
        all_of(said("hypoxia_told"), not_surely_over(Measure.SPO2, limits.SPO2_UNDER)),
    ),
    consider(
        "B-ALCOHOL-WITHDRAWAL",
        "withdrawal from alcohol or sedatives that shows",
        all_of(said("alcohol_withdrawal"), said("withdrawal_signs")),
    ),
)
