"""What is told of small children alone."""

from __future__ import annotations

_PULLED = "pulled|lifted|yanked|tugged|tug|swung|swinging|swing|jerked|hoisted|picked|dragged"

CONCEPTS: dict[str, str] = {
    "unimmunized": """
        unimmuniz*|unvaccinat*|underimmuniz*|under-immunized
        not|never|behind|no|incomplete|overdue|delayed|refused .. vaccin*|immuniz*|shots
        immuniz*|vaccin*|shots .. not|behind|incomplete|delayed|overdue
    """,
    "teething": """
        chews|chewing|gnaws|gnawing|bites|biting everything|fist|fists|fingers|toys|things|hands
        ridge|bud .. gum|gums
        teething|diaper|fussy|fussiness
        cradle cap
        colic|colicky
        cutting|cuts .. tooth|teeth
        first|new tooth|teeth ,|.|;|and|is|coming|came
    """,
    "crying_baby": """
        crying|fussy|irritable|inconsol*
        not eating|feeding|nursing|feed
        poor|decreased feeding|appetite|intake
        won't|refuses|refusing|hard .. eat|feed|drink|bottle|nurse
    """,
    "limb_kept_still": """
        leg|arm|thigh|limb|elbow|knee .. not moving|moved|used
        not|stopped .. move|moving|using|use .. leg|arm|thigh|limb
        screams|shrieks|cries|crying|screaming .. leg|arm|thigh|limb|diaper .. moved|changed|touched
        leg|arm|thigh|limb .. held still|bent
        swollen thigh|leg|arm|upper
        cries|screams|crying|screaming|shrieks at|with|each|every|during|for .. diaper|nappy|change|
            changes
    """,
    "thriving": """
        feeding|feeds|nursing|nurses|drinks|drinking|eats|eating|sucks .. well|vigorously|eagerly|
            strongly|normally|usual|hungrily|content|happily|every
        gaining weight
        good weight gain
        thriving|content|vigorous
        every bottle
        eager .. feed
        wakes|roots|cries for? and? roots? for? feed|feeds|feedings|nurse|bottle|breast
        nurses|nursing|feeds|breastfeeds|breastfed .. eight|nine|ten|eleven|twelve|8|9|10|11|
            12 times|x
    """,
    "not:thriving": """
        hardly|barely|rarely|seldom|scarcely|only .. wakes|cries|roots|nurses|feeds .. feed|feeds|
            feedings|nurse|bottle|breast|times|well
        wakes|roots|cries .. feed|feeds|feedings|nurse|bottle|breast only|if|when
    """,
    # Hard to wake, and awake once it is.
    "rouses": """
        wakes|rouses|awakens|stirs when|if|once|after|with undressed|stripped|unwrapped|changed|
            stroked|touched|picked|bathed|diaper
        wakes|rouses|awakens and|, sucks|cries|nurses|drinks|feeds|latches
        sucks|latches|nurses|cries .. when|once|after .. undressed|stripped|unwrapped|changed|woken|
            awake
    """,
    # The elbow of a small child that was pulled; the age is looked at by the rules.
    "arm_pulled": f"""
        {_PULLED} up? .. by .. hand|hands|arm|arms|wrist|wrists|forearm
        {_PULLED} on? .. arm|hand|wrist|sleeve|hands|arms|wrists|it
        caught|grabbed .. by .. hand|arm|wrist
        pulled|nursemaid* elbow
        not use|used|using|uses|move|moved|moving|moves .. arm|elbow|hand ... {_PULLED}
    """,
    "arm_not_used": """
        not|never use|used|uses|using|move|moves|moved|moving|bend|lift|lifts|raise .. arm|elbow|
            hand
        stopped|stops|refus*|quit|avoids .. use|using|move|moving|bend|lift .. arm|elbow|hand|it
        arm .. hangs|hanging|limp|down|still|bent|side
        holds|holding|held|keeps .. arm|elbow|it .. bent|still|side|down|belly|straight|close
        cries|screams .. moves|moved|touch*|bend|bent .. arm|elbow|it
    """,
    "pulled_elbow": """
        nursemaid*
        pulled elbow
        arm hangs
        swung .. by .. hand|arm|hands|arms
        tug|tugged|pull|pulled|yanked|swung .. arm|hand|wrist|elbow
    """,
    "after_vaccine": """
        after shots|vaccin*|immuniz*
        vaccinated|shots|vaccines yesterday|today|given
    """,
    "overbundled": """
        unwrapped|overbundled|bundled
        under|in .. blankets|quilts|layers
        too many blankets|layers|clothes
        no fever was? ever? measured
    """,
    "not_eating": """
        eaten|eats|eat|keeps|kept|taken|takes nothing
        nothing .. eaten|kept|down|hours
        not eaten|eating|feeding|eat
        off food|feeds
        refus* food|feeds|feed|bottle|eat
    """,
}
