"""Ordinary complaints in plain words: a loin that aches, milk in jets, a lid that swells."""

from __future__ import annotations

_JOINT = "knee|ankle|wrist|elbow|shoulder|hip|groin|waist|fingers|toes"
_LID = "lid|lids|eyelid|eyelids"
_BIG = (
    "forearm|arm|thigh|thighs|leg|legs|shin|calf|belly|abdomen|chest|back|shoulder|foot|buttock|"
    "buttocks|flank|trunk|torso"
)
_MILK = "milk|formula|feed|feeds|bottle|bottles|breastmilk|meal|feedings|feeding"
_SORE = "sore|ache|aches|aching|ached|pain|pains|hurts|hurting|tender|twinge|twinges|cramp|colic"
_STRUCK = (
    "elbow|elbowed|elbows|knee|kneed|kick|kicked|punch|punched|hit|struck|bumped|banged|knocked|"
    "blow|shoulder|bashed|rammed|tackled|poked|jabbed|caught"
)
_SPLASH = (
    "shampoo|soap|sunscreen|sunblock|lotion|perfume|cologne|hairspray|hair-spray|deodorant|"
    "conditioner|detergent|toothpaste|makeup|mascara|sanitizer|vinegar|juice|lemon|ketchup|"
    "pepper|chili|chilli|jalapeno|cream|spray|gel|sand|dirt|dust|mud|flour|sawdust|ash|chalk"
)
_SPORT = (
    "class|gym|workout|training|push-ups|pushups|squats|lunges|marathon|run|running|hike|hiking|"
    "exercise|exercises|crossfit|spin|spinning|weights|yoga|skiing|gardening"
)
_RINSE = (
    "rinse|rinsed|rinsing|flush|flushed|flushing|irrigation|irrigated|irrigating|wash|washing|"
    "washout"
)

CONCEPTS: dict[str, str] = {
    "loin_sore": f"""
        {_SORE} .. loin|loins
        loin|loins {_SORE}
        side of? back .. groin
    """,
    "not:loin_sore": """
        loin cloth|chop|chops|meat
    """,
    "pee_red": """
        pee|urine|water .. red|reddish|pink|pinkish|rusty|brownish|cola|tea|bloody
        red|reddish|pink|pinkish|rusty|bloody pee|urine|water
    """,
    # A young stomach whose outlet narrows.
    "milk_in_jets": f"""
        {_MILK} .. shoots|shooting|shot|squirts|flies|sprays|jets|spurts
        throws|brings|vomits|spits|vomiting|bringing|throwing|loses .. {_MILK} .. force|jet|jets|
            forcefully|fountain|arc|across|projectile
        throws|brings|vomits|spits|vomiting|bringing|throwing .. jet|jets|fountain|arc
        forceful|projectile vomit|vomiting|vomits
        vomit*|spits|throws .. forcefully|force
        vomit* .. hits .. wall|floor|room
        vomit*|throws .. each|every|all .. {_MILK}
    """,
    "water_held": """
        cannot|not pass|passed|make|get|start .. water
        cannot|not pass|passed|make .. urine
        water|urine|pee not|cannot come|go|going|start|pass|out
        cannot|not get .. water|urine|pee going|out|started
        only few? drops|dribble|dribbles|drips come|comes|came|out|pass|passes
        strains|straining|pushes|pushing|tries|stands|tried .. nothing|drops|dribbles comes|come|
            came|out
    """,
    "not:water_held": """
        cannot|not get water hot|warm|cold|out of? ear|ears
        water|urine not|cannot go|come out of? ear|ears
        strains|straining|pushes|pushing ... stool|bowel|bowels|constipated|poop
    """,
    "bladder_told": """
        bladder|prostate
        will|going|about|could burst|explode
        bursting
        lower|low belly|abdomen .. swollen|tight|hard|bulges|bulging|full|distended|tense|round
        belly|abdomen|swelling|lump .. tight|swollen|hard|full|round .. pubic
        belly|abdomen bulges|bulging|distended|swollen|hard|tight|tense
    """,
    "pile_clotted": """
        hard|tense|blue|purple|bluish|dark|clotted|thrombosed|strangulated .. lump|grape|marble|
            pile|hemorrhoid|hemorrhoids|bulge|bump|pea|knot|swelling|cherry .. at|by|near|on|
            beside|next|around .. anus|bottom|rectum|anal|rear|backside
        hard|tense|blue|purple|bluish|dark|clotted|thrombosed|strangulated .. lump|grape|marble|
            bulge|bump|pea|knot|swelling|cherry .. back passage
        lump|grape|marble|bulge|bump|pea|knot|cherry|swelling .. anus|anal|rectum .. blue|purple|
            hard|tense|dark|clot
        clotted|thrombosed|strangulated external? pile|piles|hemorrhoid|hemorrhoids
        pile|piles|hemorrhoid|hemorrhoids .. clot|clotted|thrombosed|hard|blue|purple
        clot .. in|from|out|of pile|piles|hemorrhoid|hemorrhoids
    """,
    "rib_blow": f"""
        {_STRUCK} in|to|into|on|against|by .. rib|ribs
        {_STRUCK} .. rib|ribs|side of? chest
        rib|ribs .. {_STRUCK}
        {_SORE} .. rib|ribs
        rib|ribs ... {_SORE}
    """,
    "lid_swollen": f"""
        swollen|red|puffy|hot|swelling .. {_LID}
        {_LID} .. swollen|red|puffy|hot|swelling|shut
        cellulitis .. {_LID}
        {_LID} cellulitis|infection|infected
    """,
    "lid_spreads": f"""
        {_LID} ... and|to|onto|into|toward|down .. cheek|brow|forehead|temple|face
        whole|entire .. {_LID} .. swollen|red|hot|puffy
        {_LID} swollen|swelled? shut
        {_LID} ... worse|spreading|spread|growing .. on|despite|after|though .. amoxicillin|
            cephalexin|antibiotic|antibiotics|augmentin|drops|ointment|tablets|pills
        {_LID} ... tablets|pills|antibiotic|antibiotics|drops|ointment .. failed|not|no
        worse on|despite .. amoxicillin|cephalexin|antibiotic|antibiotics|augmentin
    """,
    # More than the palm of a hand can cover.
    "burn_large": f"""
        whole|entire|most|all|half|full .. {_BIG}|hand|face
        both {_BIG}|hands|feet
        {_BIG} and {_BIG}|hand|face
        two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 times? palm|palms|hands
        two|three|four|five|six|seven|eight|several|2|3|4|5|6|7|8 palms|palm-sizes|hand-prints
        times .. palm|hand
        {_JOINT} up|down? {_JOINT}
        # percent|% .. body|skin|surface|tbsa|bsa
        five|six|seven|eight|nine percent .. body|skin|surface
    """,
    # What an operation left, opened again; a cut that was stitched is another matter.
    "operated_told": """
        appendix|gallbladder|uterus|womb|spleen|kidney|thyroid|prostate|tumor|mass out|removed|
            taken
        hernia|knee|hip|shoulder|valve|disc|disk|back|spine|tendon .. repaired|replaced|operated|
            fused|fixed|operation|surgery|replacement|repair
        cesarean|c-section|section|hysterectomy|appendectomy|laparotomy|bypass|mastectomy|
            thyroidectomy|cholecystectomy|colectomy|laminectomy|arthroplasty|craniotomy|
            sternotomy|amputation|transplant
        surgical|operation|operative wound|cut|site|scar|incision
        incision
    """,
    "scar_opens": """
        wound|scar|incision|cut|stitches|sutures|staples|seam .. opened|open|opens|apart|burst|
            gapes|gaping|gaped|split|pus|dehisc*|undone|way|cloudy|smells|foul
        pus|cloudy|foul .. from|comes|leaks|out .. wound|scar|incision|cut
        pus out|leaks|comes|oozes|drains|runs
    """,
    # In the eye, where the writer says that it is to be washed.
    "eye_splashed": f"""
        {_SPLASH} .. in|into|to|on .. eye|eyes
        eye|eyes .. {_SPLASH}
    """,
    "eye_to_wash": f"""
        needs|needed|need|wants|want|asks|for|to|cannot|not|hard|hopes .. {_RINSE}
        needs|needed|need|wants|want|asks|cannot|not .. washed|rinsed|flushed .. out|away|home|
            clean|here
    """,
    "pressure_told": """
        blood? pressure|bp is|was|of|reading|at? # .. on|at|by|from .. machine|pharmacy|store|home|
            gym|dentist|clinic|kiosk|fair|cuff|work|doctor|optician
        machine|pharmacy|store|gym|dentist|kiosk|cuff|optician ... pressure|bp .. #
    """,
    # A nose that runs, not one that bleeds.
    "nose_drips": """
        post-nasal|postnasal|nasal drip
        nose|nostrils drips|drip|dripping|runs|running .. allergy|allergies|hay|pollen|clear|cold|
            all
        drip|dripping .. nose|nostrils .. clear|allergy|hay|pollen
    """,
    # Muscles that were used too much, the day before.
    "sore_after_sport": f"""
        {_BIG}|arms|calves|muscles {_SORE}|stiff ... after|since|from .. {_SPORT}
        {_SORE}|stiff .. {_BIG}|arms|calves|muscles|shoulders ... after|since|from .. {_SPORT}
        {_SPORT} ... {_SORE}|stiff .. {_BIG}|arms|calves|muscles|shoulders
    """,
    # A small child who hurts a leg in play.
    "child_landed": """
        slide|trampoline|couch|sofa|bed|curb|swing|bunk|jungle|monkey|scooter|stair|step|bounce*
        landed|lands badly|wrong|hard|awkwardly|funny
        stepped|stepping .. wrong|badly|curb|toy|hole
        twisted|jumped|jumping|tripped|stumbled|slipped
    """,
    "leg_spared": """
        will? not|cannot|refuses run|walk|step|stand|jump .. left|right|foot|leg|it
        hops|hopping|hobbles|hobbling|limps|limping|limped|limp
        favors|favoring|favours left|right|one|leg|foot
    """,
}
