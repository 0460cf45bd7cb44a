"""Decision point B, brain, spinal cord and muscle."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider, must

# A short fit with fever in a small child who is awake again: a simple febrile seizure.
_fever_fit = all_of(
    age_from(0.5),
    age_under(6),
    signs.feverish,
    said("fit_brief"),
    said("awake_now", "awake_plain", "comfortable", "drinking_well"),
    none_of(
        said("postictal", "seizing", "seizing_still", "lethargy", "confusion", "verbal_only"),
        said("neck_stiff", "nonblanching", "head_injury", "ill_appearing", "unimmunized"),
        known("shunt"),
    ),
)

# A small child who plays again after a brief seizure of a fever.
_child_again = all_of(age_from(0.5), age_under(6), said("lively_child"))
# A brief seizure like those before it, in a patient who has epilepsy and is awake again.
_usual_seizure = all_of(
    known("seizure_known"),
    said("seizure_usual"),
    said("seizure_over"),
    none_of(said("head_injury", "fever", "pregnant", "lethargy", "confusion", "no_response")),
)
_changed = said("unresponsive", "verbal_only", "new_change", "baseline_sharp")

RULES = (
    must(
        "B-STROKE",
        "signs of a stroke",
        all_of(
            said("stroke_signs"),
            none_of(said("bells", "limb_injury_mechanism", "back_pain", "neck_pain", "cord")),
            none_of(age_under(18)),
            said("speech_face"),
            any_of(said("sudden_onset", "stroke_named"), age_from(50)),
            none_of(all_of(said("deficit_unchanged"), none_of(said("new_change", "worse_now")))),
        ),
    ),
    consider(
        "B-STROKE-POSSIBLE",
        "a stroke or transient attack that is suspected or cannot be excluded",
        any_of(
            all_of(
                said("stroke_signs"),
                none_of(said("bells"), reassurance.long_known),
                # A limb that fails where it was hurt; but who has a stroke may fall as well.
                none_of(
                    all_of(
                        any_of(
                            said("back_pain"),
                            all_of(said("limb_injury_mechanism"), signs.limb_hurt),
                        ),
                        none_of(said("speech_face")),
                    )
                ),
            ),
            all_of(said("neck_pain", "neck_twisted"), said("artery_tear_signs")),
            all_of(signs.central_vertigo, none_of(reassurance.long_known)),
            all_of(said("stroke_named"), none_of(reassurance.long_known)),
            all_of(
                known("stroke_signs"),
                known("sudden_onset"),
                none_of(said("bells"), all_of(known("old_deficit"), said("limb_injury", "fall"))),
            ),
            all_of(known("old_deficit"), said("deficit_worse")),
            all_of(said("field_lost"), none_of(said("usual_headache"), reassurance.long_known)),
            # Two of everything and a gait or a throat that fails: the stem of the brain.
            all_of(
                said("double_vision"),
                said("walking_trouble", "bulbar", "speech_face", "pulled_to_side"),
                none_of(said("intoxicated"), reassurance.long_known),
            ),
        ),
    ),
    consider(
        "B-ALTERED",
        "new confusion, lethargy or disorientation",
        all_of(
            any_of(signs.altered, all_of(said("unresponsive"), none_of(signs.as_usual))),
            none_of(
                all_of(said("state_as_ever"), none_of(signs.gcs_impaired, _changed)),
            ),
        ),
    ),
    must(
        "B-GCS",
        "a Glasgow Coma Scale under 15",
        all_of(signs.gcs_impaired, none_of(said("baseline_state"))),
    ),
    consider(
        "B-THUNDERCLAP",
        "a sudden, worst or unusual headache",
        all_of(
            any_of(said("thunderclap"), all_of(said("headache"), said("sudden_peak"))),
            none_of(said("usual_headache")),
        ),
    ),
    consider(
        "B-HEADACHE-FLAGS",
        "headache with fever, vomiting, altered mind, or in the frail",
        all_of(
            said("headache"),
            any_of(
                said(
                    "neck_stiff",
                    "nonblanching",
                    "confusion",
                    "lethargy",
                    "stroke_signs",
                    "vision_loss",
                    "seizure",
                    "syncope",
                ),
                all_of(said("meningeal"), signs.feverish),
                all_of(signs.feverish, said("vomiting")),
                all_of(
                    said("vomiting", "vision_change"),
                    none_of(said("usual_headache", "migraine", "diarrhea", "concussion")),
                ),
                signs.immunocompromised,
                known("anticoagulant", "shunt", "brain_bleed"),
            ),
        ),
    ),
    must(
        "B-MENINGITIS",
        "fever with a stiff neck or a rash that does not blanch",
        all_of(signs.feverish, any_of(signs.neck_stiff_new, said("nonblanching", "purpura_told"))),
    ),
    consider(
        "B-MENINGITIS-POSSIBLE",
        "a suspected infection of the brain, or a rash that does not blanch",
        any_of(
            said("meningitis", "nonblanching"),
            all_of(signs.feverish, said("neck_stiff"), none_of(said("neck_stiff_chronic"))),
            all_of(
                said("dark_spots"),
                any_of(signs.feverish, said("chills")),
                said(
                    "headache", "vomiting", "neck_stiff", "lethargy", "confusion", "ill_appearing"
                ),
            ),
            all_of(
                said("neck_stiff"),
                said("chills", "vomiting", "lethargy", "confusion"),
                none_of(said("fall", "crash", "limb_injury_mechanism", "muscle_ache")),
            ),
            all_of(said("fontanel_bulging"), any_of(age_under(2), said("baby_words"))),
        ),
    ),
    must(
        "B-SHUNT",
        "a shunt of the brain with headache, vomiting or a changed mind",
        all_of(
            known("shunt"),
            said(
                "headache",
                "vomiting",
                "lethargy",
                "confusion",
                "seizure",
                "verbal_only",
                "fever",
                "nausea",
            ),
        ),
    ),
    consider(
        "B-SEIZURE",
        "a seizure that is recent, first or not fully over",
        all_of(
            said("seizure"),
            any_of(
                said(
                    "postictal",
                    "first_seizure",
                    "head_injury",
                    "pregnant",
                    "confusion",
                    "lethargy",
                    "verbal_only",
                    "seizing",
                ),
                all_of(
                    signs.feverish,
                    none_of(
                        all_of(age_under(6), said("awake_now", "comfortable"), said("all_over"))
                    ),
                    none_of(_child_again),
                ),
                none_of(any_of(said("awake_now"), _child_again, _usual_seizure)),
            ),
            none_of(
                all_of(said("refill"), none_of(said("seizure_today"))),
                known("functional_seizure"),
                reassurance.long_known,
                _fever_fit,
            ),
        ),
    ),
    consider(
        "B-CORD",
        "spinal cord or cauda equina compression, or ascending paralysis",
        any_of(
            all_of(
                said("cord"),
                none_of(
                    all_of(said("anxiety"), none_of(said("back_pain", "fall", "crash"))),
                    signs.flu_limbs,
                    reassurance.long_known,
                ),
                said(
                    "back_pain",
                    "neck_pain",
                    "spine_injury",
                    "fall",
                    "crash",
                    "weakness",
                    "numbness",
                    "major_mechanism",
                ),
            ),
            all_of(known("cancer"), said("cord")),
            all_of(known("cancer"), said("back_pain"), said("walking_trouble")),
            all_of(said("diving"), said("numbness", "hands_weak")),
            # Legs that fail beside feet that tingle, in somebody whom nothing has struck.
            all_of(
                said("legs_fail"),
                said("numbness"),
                none_of(
                    said("limb_injury_mechanism", "limb_injury", "fall", "anxiety"),
                    reassurance.long_known,
                ),
            ),
            all_of(
                said("legs_fail", "trunk_band"),
                said("urinary_retention", "urine_stopped"),
                none_of(said("flank_pain", "vomiting", "diarrhea", "poor_feeding")),
            ),
            all_of(
                said("back_pain"),
                said("urine_stopped", "urinary_retention"),
                age_from(12),
                none_of(
                    said("flank_pain", "kidney_stone", "catheter_problem", "vomiting", "diarrhea"),
                    reassurance.long_known,
                ),
            ),
            all_of(said("hands_weak"), said("fall", "crash", "spine_injury", "major_mechanism")),
            # Hands and legs together: the cord in the neck.
            all_of(
                said("hands_clumsy"),
                said("legs_drag"),
                none_of(said("chronic_pain"), reassurance.long_known),
            ),
            all_of(said("ascending"), said("tick_attached", "weakness", "cord", "numbness")),
            all_of(said("cord"), said("urinary_retention")),
            all_of(known("cancer"), said("back_pain"), said("legs_fail")),
            all_of(
                said("back_pain"),
                said("urine_lost"),
                age_from(12),
                none_of(said("seizure", "pregnant"), reassurance.long_known),
            ),
            all_of(known("cancer"), said("back_pain"), said("weakness", "numbness")),
        ),
    ),
    consider(
        "B-DIVER",
        "pain, numbness or weakness after a dive with compressed air: decompression sickness",
        all_of(
            said("scuba"),
            said("numbness", "weakness", "dizziness", "legs_fail", "confusion", "dive_signs"),
        ),
        "general practice; ESI Handbook v5, ch. 4 (high-risk situations)",
    ),
    consider(
        "B-MYASTHENIA",
        "a muscle disease with failing breath or swallowing",
        all_of(known("myasthenia"), said("bulbar", "dyspnea")),
    ),
)
