"""A birth that will not wait, and one that does not go on."""

from __future__ import annotations

from triage.reading.lexicon import innocent

_TERM = "|".join(map(str, range(24, 43)))
DIAGNOSES = frozenset({"shoulder_held", "womb_out"})

_PARTS = "feet|foot|leg|legs|bottom|butt|buttocks|arm|hand|knee"

CONCEPTS: dict[str, str] = {
    "baby_part_out": f"""
        baby|infant|fetal|fetus {_PARTS} is|are? out|showing|visible|hanging|coming|first|
            presenting|through
        {_PARTS} of baby .. out|showing|visible|hanging
        little|tiny|small foot|feet|leg|hand|arm is|are? hanging|sticking? out|showing|visible
        coming|comes|came|presenting feet|foot|butt|bottom first
        baby {_PARTS} came|come|comes|delivered out? first|out
    """,
    "not:baby_part_out": f"""
{innocent.NOT_BABY_PART_OUT}
        baby|infant feet|foot|leg|legs|arm|hand .. out .. sleeper|blanket|crib|car|bed|stroller
        baby|infant hand|arm|foot is? hanging
    """,
    "shoulder_held": """
        shoulder dystocia
        shoulder|shoulders .. stuck|caught|jammed|trapped ... head is|was? out|delivered|born
        head is|was? out|delivered|born ... shoulder|shoulders|body|rest not|stuck|caught|jammed
        head is|was? out|delivered|born but? shoulder|shoulders|body|rest
        turtle sign
    """,
    "not:shoulder_held": """
        shoulder dystocia .. last|prior|previous|first
        shoulder dystocia workshop|class|drill|training|course|simulation
    """,
    "womb_out": """
        uterus|womb .. inside out
        uterus|womb .. turned|flipped out
        uterus|womb|uterine .. inversion|inverted|rupture|ruptured
        inverted|ruptured uterus|womb
        uterus|womb .. came|come|pulled|hanging|fell out .. with|placenta|cord|afterbirth|after
    """,
    "not:womb_out": f"""
{innocent.NOT_WOMB_OUT}
        uterine inversion|rupture .. last|prior|previous|first
        uterus .. came out .. hysterectomy|surgery|years|year
        feel|feels|feeling|like .. uterus|womb .. falling|coming out
    """,
    "born_out": """
        baby|infant|newborn|he|she|it came|popped|slid|slipped|fell|shot|dropped out
        born|delivered|birthed in|on|at car|home|bathroom|toilet|taxi|lobby|truck|driveway
        just|minutes born|delivered|out|old
        born|delivered|out now|minutes|minute
    """,
    "not:born_out": """
        born|delivered .. weeks|months|years|year|month|days ago
        baby|infant|he|she|it came|slipped|fell|dropped|slid out of? bed|crib|car|hospital|chair|
            swing|stroller|surgery|school|seat|well|healthy|fine
        it came|popped|slid|slipped|fell out
    """,
    "newborn_silent": """
        baby|infant|newborn|boy|girl|born|delivered ... not|never|no|hardly|barely crying|cried|cry|
            breathing|breathed|breath|pink
    """,
    "head_coming": """
        head is? coming|crowning|showing|visible|there|out
        see|sees|seeing .. baby? head
        feel|feels .. head between|there|out|coming
        baby is? coming now|out|fast
    """,
    "not:head_coming": """
        head cold|pain|pressure|ache is|coming
        see|sees|seeing .. head clinic|nurse|doctor|department|physician|ct|scan|surgeon
        feel|feels .. head spinning|spin|pressure|pound*|@pain|fuzzy|light|swimming
        head down .. position|rest|desk|table
    """,
    "weeks_gone": f"{_TERM} weeks|wks|wk",
    "pains_minutes": """
        cramp*|pain|pains|tightening|tightenings|squeezing .. every .. min|mins|minutes|minute
        cramp*|pain|pains|tightening .. @number min|mins|minutes apart
    """,
    "bears_down": """
        want|wants|need|needs|has|urge|feels|feel|wanting to? like? push|bear|pushing
        pushing|bearing down
        urge push|bear
    """,
}
