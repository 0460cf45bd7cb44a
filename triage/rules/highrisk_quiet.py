"""Decision point B, small signs of a great danger in those who are at risk of it."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"
_stone = said("kidney_stone", "stone_blocks")
_only_asks = any_of(reassurance.over_now, said("small_request", "only_request"))

RULES = (
    consider(
        "B-AGRANULOCYTOSIS",
        "fever, sore throat or mouth sores on a drug that may stop the white cells",
        any_of(
            all_of(
                known("marrow_drug"),
                any_of(signs.feverish, said("sore_throat", "mouth_sores", "chills")),
            ),
            all_of(said("chemotherapy"), said("sore_throat"), none_of(said("mild"), _only_asks)),
        ),
        _PRACTICE,
    ),
    consider(
        "B-VALVE-FEVER",
        "fever or chills with a replaced heart valve: endocarditis",
        all_of(known("heart_valve"), any_of(signs.feverish, said("chills"))),
        _PRACTICE,
    ),
    consider(
        "B-SHINGLES-SPREAD",
        "shingles that scatters, or in a patient without defences",
        all_of(
            said("shingles"),
            any_of(
                said("blisters_scattered"),
                all_of(said("shingles_now"), any_of(signs.immunocompromised, known("steroids"))),
            ),
            none_of(_only_asks),
        ),
        _PRACTICE,
    ),
    consider(
        "B-STONE-INFECTED",
        "a stone in the way of the urine with fever or chills, or before a single kidney",
        any_of(
            all_of(_stone, any_of(signs.feverish, said("chills"))),
            all_of(
                known("kidney_alone"),
                any_of(_stone, said("flank_pain", "stone")),
                any_of(signs.feverish, said("chills", "urine_stopped", "urinary_retention")),
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-SENTINEL-BLEED",
        "blood from a mouth or neck that was radiated: a large artery may give way",
        all_of(
            known("neck_radiated"),
            said("mouth_bled", "hemoptysis", "cups_of_blood", "epistaxis"),
        ),
        _PRACTICE,
    ),
    consider(
        "B-CLAVICLE",
        "a collarbone pushed behind the breastbone, on vessels, gullet or windpipe",
        all_of(said("clavicle_behind"), said("neck_pressed", "bulbar", "dyspnea", "stridor")),
        _PRACTICE,
    ),
    consider(
        "B-SEROTONIN",
        "twitching, sweat or fever on drugs that raise serotonin",
        all_of(
            known("serotonergic"),
            said("twitching"),
            any_of(said("diaphoretic", "confusion", "muscles_rigid"), signs.feverish),
        ),
        _PRACTICE,
    ),
    consider(
        "B-PERFUSION",
        "skin that is mottled or refills slowly: the tissues may not be perfused",
        all_of(said("slow_refill"), none_of(reassurance.thriving)),
        _PRACTICE,
    ),
)
