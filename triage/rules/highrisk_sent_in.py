"""Decision point B, what was found elsewhere, and fevers and swellings after a procedure."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_under
from triage.rules.condition import all_of, any_of, known, none_of, over, said
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"
_hot = any_of(signs.feverish, said("chills"))

RULES = (
    consider(
        "B-CRITICAL-RESULT",
        "a tracing, a scan or a laboratory value that may kill",
        any_of(
            all_of(said("critical_result", "sine_wave"), none_of(said("refill"))),
            said("blood_infected"),
            all_of(said("bilirubin_high"), age_under(limits.YOUNG_INFANT_UNDER_YEARS)),
        ),
        _PRACTICE,
    ),
    consider(
        "B-INSTRUMENT-FEVER",
        "fever or rigors after an instrument, with a device, or with a graft that is infected",
        all_of(
            _hot,
            any_of(
                said("instrumented", "vessel_graft_hot", "dialysate_cloudy"),
                known("valve_new"),
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-DIALYSATE",
        "cloudy dialysate with pain: peritonitis",
        all_of(said("dialysate_cloudy"), said("abdominal_pain", "vomiting", "ill_appearing")),
        _PRACTICE,
    ),
    consider(
        "B-DEFENCES",
        "fever on a drug or with an illness that takes the defences",
        all_of(known("defence_drug"), _hot),
        _PRACTICE,
    ),
    consider(
        "B-GRAFT",
        "a transplanted organ that hurts or fails",
        all_of(known("transplant"), said("graft_failing")),
        _PRACTICE,
    ),
    consider(
        "B-OVARY-STIMULATED",
        "ovaries stimulated too much, with breathlessness, pain or vomiting",
        all_of(
            said("ovary_stimulated"),
            said("dyspnea", "abdominal_pain", "vomiting", "syncope", "urine_hardly"),
        ),
        _PRACTICE,
    ),
    consider(
        "B-CAROTID",
        "headache, a fit or a swelling of the neck after an operation on the carotid artery",
        all_of(
            said("carotid_opened"),
            any_of(
                all_of(said("headache"), over(Measure.SYSTOLIC, limits.CAROTID_SYSTOLIC_OVER)),
                said("seizure", "neck_swells"),
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-WOUND-FILLS",
        "a space that was operated on and fills with blood",
        all_of(said("soft_operation"), said("swells_fast")),
        _PRACTICE,
    ),
    consider(
        "B-BACLOFEN",
        "no more baclofen in the spine: stiffness, heat and fits",
        all_of(
            said("baclofen_gone"),
            any_of(
                signs.feverish,
                said("stiff_word", "muscles_rigid", "confusion", "seizure", "distress"),
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-JAUNDICE-FEVER",
        "jaundice and fever with rigors, bleeding or little urine",
        all_of(
            said("jaundice"),
            signs.feverish,
            said("chills", "urine_hardly", "confusion", "bleeds_now", "lethargy"),
        ),
        _PRACTICE,
    ),
    consider(
        "B-UTI",
        # Narrower than v5 ch. 4, which names age alone: of well old people who burn, raters say 3.
        "a urinary infection with chills, in an old patient or with back pain",
        all_of(
            said("uti_told"),
            said("chills"),
            any_of(signs.elderly, said("back_pain", "flank_pain")),
            none_of(reassurance.over_now),
        ),
    ),
    consider(
        "B-FAR-FEVER",
        "a fever from far that bleeds, or dengue as its fever falls",
        any_of(
            all_of(said("bleeding_fever"), signs.feverish),
            all_of(
                known("dengue"),
                said("abdominal_pain", "hands_cold", "bleeds_now", "lethargy", "syncope"),
            ),
        ),
        "WHO, Dengue guidelines, 2009 (warning signs)",
    ),
    consider(
        "B-RABIES",
        "a bite, and water that cannot be swallowed",
        all_of(known("rabies_risk"), said("water_fear")),
        _PRACTICE,
    ),
    consider(
        "B-TENDON-SHEATH",
        "a finger held bent that hurts when it is straightened, hot or swollen",
        all_of(
            said("finger_bent"),
            said("straightening_hurts"),
            any_of(signs.feverish, said("infected", "cellulitis", "puncture", "bite", "abscess")),
        ),
        _PRACTICE,
    ),
    consider(
        "B-SLIME-BLOOD",
        "an infant who draws up the knees and passes blood and slime",
        all_of(age_under(3), said("slime_blood"), said("knees_up", "lethargy", "vomiting")),
        _PRACTICE,
    ),
)
