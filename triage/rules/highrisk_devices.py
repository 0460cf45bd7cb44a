"""Decision point B, lines, tubes and grafts that fail, and parts that are strangled."""

from __future__ import annotations

from triage.rules import signs
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"

RULES = (
    consider(
        "B-TRACHEOSTOMY",
        "a tracheostomy whose tube is out, or that bleeds",
        all_of(known("tracheostomy"), said("tube_lost", "trach_bleeding", "dyspnea")),
        _PRACTICE,
    ),
    consider(
        "B-LINE-FEVER",
        "fever or rigors with a central line",
        all_of(known("central_line"), any_of(signs.feverish, said("chills"))),
        _PRACTICE,
    ),
    consider(
        "B-ACCESS-BLEEDING",
        "bleeding from a dialysis access that returns when it is not held",
        all_of(said("dialysis_vessel", "dialysis_access"), said("bleeds_again")),
        _PRACTICE,
    ),
    consider(
        "B-HEMATOMA",
        "a swelling that grows where an artery was punctured",
        any_of(all_of(known("access_site"), said("growing_lump")), said("drain_blood")),
        _PRACTICE,
    ),
    consider(
        "B-STRANGLED-PART",
        "a finger, toe or penis strangled by a ring, hair or band",
        all_of(said("constriction"), said("part_bloodless"), none_of(said("nv_intact"))),
        _PRACTICE,
    ),
    consider(
        "B-OPEN-BELLY",
        "bowel that shows through a burst wound",
        said("bowel_out"),
        _PRACTICE,
    ),
)
