"""Counter-evidence: what keeps a rule that does not bind from deciding.

Nothing here quiets a rule that binds, nor holds beside an alarming sign.
"""

from __future__ import annotations

from triage.rules import signs
from triage.rules.condition import all_of, any_of, none_of, once, said

alarming = once(
    any_of(
        signs.fast_heart,
        signs.fast_breathing,
        signs.low_saturation,
        signs.hypotensive,
        signs.feverish,
        signs.altered,
        said("distress_seen", "ill_appearing", "asthma_worse"),
    )
)
# An old complaint that has not changed, or a visit for paper or a prescription on its account.
long_known = once(
    all_of(
        any_of(
            all_of(said("old_unchanged"), said("only_request", "small_request", "refill")),
            all_of(said("old_unchanged"), said("all_over", "mild")),
        ),
        none_of(said("new_change")),
    )
)
# The patient says that it is over, or never was.
over_now = once(said("all_over"))
thriving = once(said("thriving", "drinking_well"))
