"""Decision point B, poison and infection."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, not_surely_under
from triage.rules.condition import all_of, any_of, known, none_of, over, said, suspected, under
from triage.rules.highrisk import consider, must
from triage.rules.scene import ADULT_YEARS

HR = Measure.HEART_RATE

# Between 12 and 18 years 100 is the limit; with a mere cough that of an adult tells more.
_low_for_sepsis = all_of(
    signs.hypotensive,
    any_of(
        under(Measure.SYSTOLIC, limits.systolic_under(ADULT_YEARS)),
        signs.feverish,
        signs.fast_heart,
        said("chills", "urinary", "cellulitis", "infected", "pneumonia"),
        said("ill_appearing", "weakness"),
    ),
)

RULES = (
    must(
        "B-OVERDOSE",
        "a toxic ingestion or overdose",
        all_of(
            said("overdose", "toxic_ingestion"),
            any_of(
                said("overdose_named", "suicidal", "suicide_attempt"),
                all_of(said("intoxicated", "lethargy"), none_of(said("refill"))),
            ),
        ),
    ),
    consider(
        "B-OVERDOSE-POSSIBLE",
        "more of a drug than is safe, an antidote or a stimulant with symptoms",
        any_of(
            all_of(
                said("overdose", "toxic_ingestion", "reversal"),
                none_of(known("nontoxic", "refill")),
            ),
            all_of(
                said("monoxide"),
                any_of(
                    none_of(reassurance.over_now),
                    said(
                        "headache",
                        "dizziness",
                        "nausea",
                        "vomiting",
                        "syncope",
                        "confusion",
                        "dyspnea",
                        "chest_pain",
                        "weakness",
                        "pregnant",
                    ),
                ),
            ),
            said("insulin_error"),
            all_of(said("other_pills"), none_of(known("nontoxic", "refill"))),
            all_of(said("patch_opioid"), said("drowsy_more")),
            all_of(
                known("lithium"),
                said("unsteady", "confusion", "lethargy"),
                none_of(said("lithium_stopped")),
            ),
            all_of(
                known("digoxin"),
                any_of(said("digoxin_signs"), under(HR, limits.SLOW_WITH_SYMPTOMS_UNDER)),
            ),
            all_of(known("acetaminophen"), said("liver_signs"), said("overdose", "nausea")),
            all_of(
                said("drugs", "opioid"),
                any_of(
                    said("chest_pain", "lethargy", "confusion", "violent", "pinpoint", "bradypnea"),
                    signs.very_fast_heart,
                ),
            ),
        ),
    ),
    consider(
        "B-BODY-PACKING",
        "drugs in packets, swallowed or hidden in the body, that may burst hours later",
        said("drug_packets"),
        "general practice; ESI Handbook v5, ch. 4 (high-risk situations)",
    ),
    must(
        "B-NEEDLESTICK",
        "a needlestick or blood splash that may need prophylaxis at once",
        all_of(said("needlestick"), none_of(said("clean_needle"))),
    ),
    must(
        "B-NEUTROPENIC-FEVER",
        "fever while the immune system is suppressed",
        all_of(signs.feverish, any_of(known("chemotherapy", "transplant"))),
    ),
    consider(
        "B-IMMUNOCOMPROMISED",
        "possible infection while the immune system is suppressed",
        all_of(
            signs.immunocompromised,
            any_of(
                signs.feverish,
                said("chills", "dyspnea", "confusion"),
                all_of(said("cellulitis"), none_of(said("mild"), reassurance.over_now)),
            ),
        ),
    ),
    consider(
        "B-SEPSIS",
        "possible sepsis",
        any_of(
            suspected("sepsis_named"),
            all_of(said("jaundice"), signs.feverish, said("abdominal_pain")),
            all_of(known("steroids"), signs.feverish),
            all_of(
                any_of(
                    signs.feverish,
                    said("infection", "chills", "urinary", "cellulitis"),
                    under(Measure.TEMPERATURE, limits.CHILD_HYPOTHERMIA_UNDER_C),
                ),
                any_of(
                    _low_for_sepsis,
                    signs.altered,
                    signs.poor_perfusion,
                    all_of(signs.fast_heart, signs.fast_breathing, age_from(18), over(HR, 109)),
                    all_of(
                        signs.very_fast_heart,
                        age_from(18),
                        said("ill_appearing", "weakness", "chills", "elderly_words"),
                    ),
                ),
            ),
        ),
    ),
    consider(
        "B-ELDER-UROSEPSIS",
        "urinary infection in an old patient, or with chills, fever and back pain",
        all_of(
            said("urinary", "pyelonephritis", "kidney_stone", "flank_pain", "urinary_retention"),
            signs.feverish,
            any_of(
                said("kidney_stone", "one_kidney", "urinary_retention"),
                signs.elderly,
                all_of(
                    said("chills", "flank_pain", "back_pain"),
                    any_of(
                        said("pregnant", "ill_appearing", "weak_words", "lethargy"),
                        signs.very_fast_heart,
                        all_of(
                            said("vomiting"), none_of(signs.steady, said("comfortable", "mild"))
                        ),
                    ),
                    not_surely_under(16),
                ),
            ),
        ),
    ),
    consider(
        "B-INJECTED-DRUG-FEVER",
        "fever, or back pain with chills or a failing leg, in a patient who injects drugs",
        all_of(
            known("injects_drugs"),
            any_of(
                signs.feverish,
                all_of(
                    said("back_pain", "neck_pain"),
                    said("chills", "legs_fail", "weakness", "numbness", "cord", "urine_lost"),
                ),
            ),
        ),
    ),
    consider(
        "B-SKIN-FAILURE",
        "a rash with peeling skin or sores of the mucous membranes",
        any_of(
            all_of(
                said("rash_severe"), any_of(signs.feverish, said("rash")), none_of(said("mild"))
            ),
            all_of(
                said("tampon"),
                signs.feverish,
                said("rash", "syncope", "near_syncope", "dizziness", "vomiting", "confusion"),
            ),
        ),
    ),
    consider(
        "B-NECROTIZING",
        "a rapidly spreading or gas-forming infection",
        any_of(
            said("necrotizing"),
            # Pain or dying skin beyond the redness, in a patient who is ill or has no defences.
            all_of(
                said("cellulitis", "red_skin", "infected", "abscess"),
                said("pain_past_skin", "skin_dying"),
                any_of(signs.feverish, known("diabetes"), signs.immunocompromised),
                none_of(said("shingles", "burn")),
            ),
        ),
    ),
)
