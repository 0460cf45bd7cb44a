"""Decision point B, the very young."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under, surely_aged
from triage.rules.condition import all_of, any_of, known, none_of, over, said, under
from triage.rules.highrisk import consider, must

# TEN-4-FACESp (Pierce et al., JAMA Network Open 2021): any bruise before 5 months of age.
_BRUISE_UNDER_YEARS = 5 / 12
# By then a bruise of birth has gone.
_BIRTH_BRUISE_YEARS = 21 / 365.25

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
                said("poor_feeding", "lethargy", "dyspnea", "apnea_event", "newborn_blisters"),
                all_of(said("jittery_baby"), none_of(reassurance.thriving)),
                all_of(said("jaundice", "vomiting", "crying_baby"), none_of(reassurance.thriving)),
                all_of(said("jaundice"), said("irritable_cry", "weak_cry")),
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
                all_of(
                    age_under(1),
                    said("infant_weak"),
                    said("poor_feeding", "crying_baby", "constipation", "fever"),
                ),
                all_of(said("crying_baby"), said("fever"), said("distress")),
                all_of(said("irritable_cry"), signs.feverish),
                all_of(said("weak_cry"), age_under(1)),
            ),
        ),
    ),
    consider(
        "B-INFANT-HEART",
        "an infant who sweats or tires at the breast: the heart may be failing",
        all_of(age_under(1), said("feeding_sweat")),
    ),
    consider(
        "B-INFANT-SPELL",
        "an infant whose colour or breath failed for a while, or who coughs until blue",
        all_of(
            any_of(age_under(1), said("baby_words")),
            any_of(
                said("color_spell"),
                all_of(said("whooping"), age_under(0.5)),
            ),
        ),
    ),
    consider(
        "B-INFANT-SPASMS",
        "clusters of spasms in an infant",
        all_of(said("infant_spasms"), any_of(age_under(3), said("baby_words"))),
    ),
    consider(
        "B-NAVEL",
        "an infected navel of a newborn",
        all_of(
            said("navel_infected"),
            any_of(age_under(0.3), all_of(said("baby_words"), none_of(surely_aged(2)))),
        ),
    ),
    consider(
        "B-CHILD-ABUSE",
        "an injury that a baby cannot have got by itself, or whose story does not fit",
        all_of(
            age_under(1.5),
            any_of(
                all_of(
                    said("limb_injury", "fracture_named", "deformity", "limb_kept_still"),
                    said("story_unclear", "bruised_trunk", "not_walking_yet"),
                ),
                all_of(said("bruised_trunk"), said("not_walking_yet", "story_unclear")),
                # Who does not roll over yet does not break a bone, nor bruise.
                all_of(
                    age_under(_BRUISE_UNDER_YEARS),
                    said("limb_kept_still", "fracture_named", "deformity"),
                    said("fall", "story_unclear"),
                ),
                all_of(
                    age_under(_BRUISE_UNDER_YEARS), said("limb_kept_still"), said("limb_swollen")
                ),
                all_of(
                    age_under(_BRUISE_UNDER_YEARS),
                    age_from(_BIRTH_BRUISE_YEARS),
                    said("bruised"),
                    none_of(said("after_vaccine", "vaccine_arm")),
                ),
            ),
        ),
    ),
    consider(
        "B-SEPTIC-JOINT",
        "fever with a joint that will not be moved",
        all_of(
            signs.feverish,
            any_of(
                said("septic_joint"),
                all_of(said("hot_joint"), said("joint_immobile"), none_of(known("gout"))),
            ),
        ),
    ),
    consider(
        "B-CHILD-PILLS",
        "a small child who may have swallowed medicine of another person",
        all_of(age_under(7), said("child_pills"), none_of(known("nontoxic", "refill"))),
    ),
)
