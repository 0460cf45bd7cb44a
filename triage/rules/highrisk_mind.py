"""Decision point B, mind and behaviour: danger to oneself, to others, from others."""

from __future__ import annotations

from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under, not_surely_under, surely_aged
from triage.rules.condition import all_of, any_of, known, none_of, said, under
from triage.rules.highrisk import consider, must

_DANGEROUS_FROM_YEARS = 5
_CHILD_OF_THE_TELLER_UNDER_YEARS = 30  # above it "her daughter" is hardly the patient
_COLD_UNDER_C = 35.0
_SLOW_HEART_UNDER = 50
_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"
_child_of_patient = surely_aged(_CHILD_OF_THE_TELLER_UNDER_YEARS)

RULES = (
    must(
        "B-SUICIDAL",
        "suicidal, or has harmed himself or herself",
        all_of(
            any_of(
                said("suicidal"),
                all_of(said("child_harmed"), none_of(_child_of_patient)),
                all_of(said("child_harmed", "other_harmed"), said("told_by_other")),
            ),
            none_of(said("follow_up", "suture_removal")),
        ),
    ),
    must(
        "B-LEGAL-HOLD",
        "held by law as a danger to himself, herself or others",
        said("legal_hold"),
        _PRACTICE,
    ),
    must(
        "B-COMMAND-VOICES",
        "voices that command to harm",
        said("command_voices"),
        _PRACTICE,
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
            said("harm_told"),
            said("child_harmed"),
            all_of(
                said("other_harmed"),
                none_of(said("refill", "small_request", "only_request")),
            ),
            all_of(
                said("wish_of_pain"),
                said("depressed", "dark_mood", "self_means", "intent_reason"),
            ),
            all_of(
                said("over_soon"),
                said("self_resolve", "farewell_set", "letter_left", "letter_us"),
                none_of(known("cancer"), said("follow_up")),
            ),
            all_of(said("wrist_cut"), said("letter_left", "letter_us", "note_found")),
            all_of(said("rope_kept"), said("letter_left", "letter_us", "self_resolve")),
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
            all_of(
                said("psychosis_now"),
                # Voices of years that ask for nothing.
                none_of(
                    all_of(
                        said("voices_old"),
                        said("feels_safe"),
                        none_of(
                            said("delusion", "violent", "police", "suicidal", "homicidal"),
                            said("despair", "reckless", "confusion", "voices_bid"),
                        ),
                    )
                ),
            ),
            said("catatonia", "catatonia_told", "baby_delusion", "voices_bid"),
            all_of(said("sleepless_days"), said("mania_acts")),
            all_of(said("armed"), said("hunted", "psychotic", "delusion", "psychosis_now")),
            all_of(
                said("exit_moving"),
                not_surely_under(_DANGEROUS_FROM_YEARS),
                none_of(said("crash")),
            ),
            all_of(said("psychotic"), said("violent", "police", "confusion")),
            all_of(said("delusion"), said("reckless", "psychotic")),
        ),
    ),
    consider(
        "B-ALTERED-QUIET",
        "a mind that has become slow, empty or agitated",
        all_of(
            any_of(
                all_of(said("slow_answers"), said("since_today", "stares_blank")),
                all_of(
                    said("slow_answers"),
                    any_of(
                        under(Measure.TEMPERATURE, _COLD_UNDER_C),
                        under(Measure.HEART_RATE, _SLOW_HEART_UNDER),
                    ),
                ),
                all_of(said("stares_blank"), said("since_today"), age_from(65)),
                all_of(said("agitation_new"), not_surely_under(12)),
            ),
            none_of(signs.as_usual, said("state_as_ever")),
        ),
        _PRACTICE,
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
