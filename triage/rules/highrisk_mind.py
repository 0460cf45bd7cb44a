"""Decision point B, mind and behaviour: danger to oneself, to others, from others."""

from __future__ import annotations

from triage.rules import signs
from triage.rules.condition import (
    age_from,
    age_under,
    all_of,
    any_of,
    known,
    none_of,
    not_surely_under,
    said,
)
from triage.rules.highrisk import consider, must

_DANGEROUS_FROM_YEARS = 5

RULES = (
    must(
        "B-SUICIDAL",
        "suicidal, or has harmed himself or herself",
        all_of(said("suicidal"), none_of(said("follow_up", "suture_removal"))),
    ),
    consider(
        "B-SELF-HARM",
        "words or wounds that speak of harm to oneself",
        any_of(
            said("despair"),
            all_of(said("self_resolve"), said("self_means", "depressed")),
            all_of(said("means_got"), said("depressed", "dark_mood")),
            # Held back where one jumps from, or calmly sure that it will be done.
            all_of(
                said("at_edge"),
                said("came_in_time", "depressed", "dark_mood", "intent_told"),
                none_of(said("fall", "crash", "assault")),
            ),
            all_of(
                said("intent_told"),
                any_of(
                    said("police", "depressed", "dark_mood", "self_means", "letter_left"),
                    said("at_edge", "intent_reason"),
                    known("suicidal", "suicide_attempt"),
                ),
            ),
        ),
    ),
    must(
        "B-HOMICIDAL",
        "threatens or intends to harm others",
        said("homicidal"),
    ),
    consider(
        "B-PSYCHOSIS",
        "acutely psychotic",
        any_of(
            said("psychosis_now", "catatonia", "baby_delusion"),
            all_of(said("psychotic"), said("violent", "police", "confusion")),
            all_of(said("delusion"), said("reckless", "psychotic")),
        ),
    ),
    consider(
        "B-VIOLENT",
        "violent, agitated or a danger to others",
        any_of(
            # A toddler that will not be held endangers nobody.
            all_of(said("violence_strong"), not_surely_under(_DANGEROUS_FROM_YEARS)),
            all_of(
                said("violent"),
                said("police", "psychotic", "intoxicated", "drugs", "confusion", "head_injury"),
            ),
        ),
    ),
    consider(
        "B-SEXUAL-ASSAULT",
        "sexual assault",
        all_of(
            said("sexual_assault"),
            none_of(
                all_of(
                    said("assault_past"),
                    none_of(said("distress", "suicidal", "despair", "threatened_at_home")),
                    not_surely_under(16),
                )
            ),
        ),
    ),
    consider(
        "B-ABUSE",
        "abuse, or not safe at home",
        any_of(
            all_of(
                said("abuse"),
                any_of(
                    said("distress", "abdominal_pain", "head_injury", "pregnant"),
                    age_under(18),
                    age_from(65),
                ),
            ),
            all_of(said("abuse", "assault"), said("threatened_at_home")),
            said("trafficked", "will_be_killed"),
        ),
    ),
    consider(
        "B-WITHDRAWAL",
        "withdrawal with agitation, confusion or abnormal vital signs",
        all_of(
            said("withdrawal"),
            any_of(
                said("confusion", "psychosis_now", "seizure", "diaphoretic", "violent"),
                signs.very_fast_heart,
                known("seizure"),
            ),
            said("intoxicated", "withdrawal"),
        ),
    ),
    consider(
        "B-INTOXICATED-HEAD",
        "intoxicated with a head injury",
        all_of(said("intoxicated"), said("head_injury")),
    ),
)
