"""Injured limbs: how they lie, what still flows and feels."""

from __future__ import annotations

from triage.reading.lexicon.shared import (
    BROKE_THINGS,
    BRUISED_LIMB,
    COLD_DAYS,
    CROCKERY,
    DIGIT_OR_JOINT,
    LIMB,
    LIMB_PART,
    STRETCHED_SKIN,
)

_SMALL_PART = "finger|fingers|thumb|toe|toes|foot|hand|ankle"
# Seconds; two are in order, three at the edge of it.
_SLOW = "3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten"
_HAND_OR_FOOT = "hand|foot|fingers|toes"

CONCEPTS: dict[str, str] = {
    "limb_injury_told": f"""
        bent|bends|jammed|stubbed|wrenched|crushed|squashed|mashed back|backward|
            backwards? {DIGIT_OR_JOINT}
        {DIGIT_OR_JOINT} .. caught|shut|slammed|pinched|crushed|squashed|mashed in|by|when|under|
            between
        shut|slammed|pinched|crushed|dropped|landed|fell .. in|on|onto|over bare? {DIGIT_OR_JOINT}
        slid|dropped|fell|tipped|rolled .. onto|on|over bare? {DIGIT_OR_JOINT}
        walks|walked|walking on .. heel|heels|tiptoe|toes|side
        cannot pinch|grip|squeeze
        tailbone|coccyx|sacrum .. @pain|hurts|sore|tender|only
        landed .. tailbone|heels|heel|wrist|hands|knees
        tip|fingertip|finger .. droops|drooping|droop|straighten*
        ball|door|stick .. end|tip of .. finger|thumb
        sat down hard
    """,
    # An arm or a leg that somebody hurt, and what it looks like: either alone says little.
    "limb_hurt_told": """
        caught|shut|drawer|slid .. @limb
        @limb .. caught|shut|drawer
        pivoted|wrenched|jammed|bent
        broke|broken|fractured|kicked|dropped|turned|rolled|stepped|landed|came|slammed|shut|
            stubbed|twisted|tripped|hyperextended|smashed|pinched|tumbled|caught|banged|
            bumped ... @limb
        @limb ... broke|broken|fractured|kicked|rolled|stepped|landed|slammed|shut|stubbed|twisted
        missed .. step|stair|curb
        monkey bars
        trampoline|skateboard|scooter|skating|roller-skating|snowboard*
        tumbled
    """,
    "limb_injury_mechanism": """
        @fell|twisted|injured|injury|sprain*|@hit|crash|crushed|slammed|tackled|collided
        playing soccer|football|basketball|baseball|hockey|sports
        lifting|lifted|moving furniture|boxes|heavy
    """,
    "limb_injury": f"""
        @joint .. injur*|sprain*|twist*|@pain|@swollen|@hit|@broken|jammed|rolled|crushed|pop|
            popped|deform*|stubbed|bent|contusion|bruis*|stiff
        injur*|sprain*|twist*|twisted|rolled|@hit|@broken|jammed|stubbed|smashed|inverted|@swollen|
            @pain|fell|landed|slammed|caught|dropped|bruis*|hyperextended .. @joint
        @joint|leg .. black and|&? blue
        sprain*|twisted
        tweaked|wrenched|strained|hyperextended|dinged|banged .. @joint|thigh|hamstring|groin
        foosh
        outstretched
        limp|limping
        cannot bear weight
        sports injury
        bear weight
        hip @pain
        bent|bend|wrenched|jammed|yanked .. finger|fingers|thumb|toe|wrist .. back|backward|
            backwards|sideways
        finger|fingers|thumb|toe|wrist|knuckle .. fat|swollen|sausage|puffed and|,|with? blue|
            purple|black|bruised
        landed|fell|falls|came down hard? on .. wrist|elbow|knee|hand|shoulder|hip
        {_SMALL_PART} .. shut|slammed|trapped|pinched|jammed in|by|under|between .. door|drawer|
            gate|window|lid|machine
        shut|slammed|trapped|pinched|jammed .. {_SMALL_PART} in|by|under|between
        kicked|stubbed|caught .. bedpost|bed|table|doorframe|sofa|couch|wall|step|chair|curb
        {_SMALL_PART} .. sits|sitting|lies|points .. sideways
        tip|finger|fingertip|thumb droops|drooping
        came|fell|dropped|landed down? on|onto .. {_SMALL_PART}
        hobbl*|limps|limped
        walks|walking|walk on left|right|outer? heel|tiptoe|tiptoes
        pop|snap|crack in|at|of .. finger|thumb|knee|ankle|calf|wrist|elbow|foot|toe|hamstring
        slipped|tripped|skidded|came|stumbled ... onto|on .. {LIMB_PART}
        collarbone|clavicle .. lump|step|bump|sticks|pokes|tent*|holds
    """,
    # Torn on an edge, not struck; rubbed or scratched.
    "not:limb_injury": f"""
        {BROKE_THINGS}
        conditioner|conditioning|heater|furnace|fridge|freezer|elevator|boiler|ac broke|broken
        broke|broken|breaking {CROCKERY}
        @broken|burst|popped blister|blisters on|at|over|of .. @joint
        blister|blisters|scratch|scratches|callus|corn|corns|scrape|scrapes on|at|over|of|all|
            both .. @joint|forearms
        armpit|armpits|heel|heels|skin rubbed|chafed|scraped|grazed
        caught .. @joint on|in|against .. fence|wire|nail|glass|can|tin|metal|blade|knife|screw|
            edge|hook|barb|barbed|thorn|thorns|sharp
        left|right|one|whole side|half is|went|goes|gone|feels|turned|all limp
    """,
    "no_trauma_limb": """
        swelling
        @swollen
    """,
    "tense_limb": """
        forearm|calf|leg|thigh|arm|shin|compartment|compartments .. tense|rock|tight|hard
        tense|tight|rock-hard .. forearm|calf|leg|thigh|arm|shin|compartment
        calf|shin|forearm|thigh|leg|arm .. hard|tight|tense|firm .. wood|rock|board|stone|drum
        calf|shin|forearm swollen tight
        calf|forearm|thigh|shin|leg|arm|muscles .. like|as .. wood|rock|stone|board|drum|concrete
        calf|forearm|thigh|shin|muscles .. wooden|rock-hard|board-like|tense
    """,
    "pain_on_stretch": """
        @pain|hurts|screams|agony .. moving|stretching|straightening|bending .. fingers|toes|foot
        passive stretch
        moving|stretching|straightening .. fingers|toes|foot .. agony|@pain|hurts|excruciating
        @pain .. stretch|proportion
        screams|cries|yells|shrieks .. toes|fingers .. moved|bent|stretched|straightened|touched|
            wiggled|pulled
        screams|cries|yells|shrieks .. moving|moved|straighten*|stretch* .. toes|fingers
    """,
    "ring_stuck": """
        ring stuck|off|cut
        ring on|from|around .. finger
        tight|stuck ring
        ring .. not|cannot .. off|over|removed
        not|cannot get|take|remove|pull|slide .. ring off
        cannot remove .. ring
    """,
    "neurovascular": f"""
        toes tingle|tingles
        pulseless|paresthes*|compartment
        numb*|tingl*|cold|cool|pale|dusky|blue|white|pulseless .. hand|foot|fingers|toes|leg|arm|
            distal*|below
        hand|foot|fingers|toes|leg|arm|extremity ... numb|numbness|tingling|cold|cool|pale|dusky|
            blue|white|pulseless|mottled
        hand|foot|fingers|toes|leg|arm .. black and|&? blue ... numb|numbness|tingling|cold|cool|
            pale|dusky|white|pulseless|mottled
        no|absent|diminished|weak|decreased|faint radial|pedal|distal|dorsalis pulse|pulses
        no|absent|diminished|decreased|loss .. sensation|feeling|pulses|pulse|movement|circulation
        neurovascular compromise|deficit
        cannot feel|move .. fingers|toes|hand|foot|arm|leg
        capillary|cap refill .. delayed|prolonged|sluggish
        capillary|cap refill time? :|is|of|at|about|=|~|>? {_SLOW}
        capillary|cap refill .. {_SLOW} sec|secs|second|seconds|s
        capillary|cap refill .. >|over|greater|more|longer than? 2|3|two|three
        crt :|is|of|=|>? {_SLOW}
        crt :|is|of? >|over|greater|more|longer than? 2
        cast|splint .. tight|digging|cutting
        pulse|pulses|pms|csm|cms|sensation|circulation|movement|feeling .. decreased|diminished|
            absent|reduced|impaired|gone|lost|lacking
        pain .. passive
        tense .. compartment|forearm|calf|leg
        {_HAND_OR_FOOT} .. paler|whiter|cooler|colder|bluer|duskier and|, .. than|compared
        {_HAND_OR_FOOT} .. paler|whiter|cooler|colder|bluer|duskier than other
        cannot make|give|form ok|okay|thumbs
    """,
    "not:neurovascular": f"""
        capillary|cap refill .. <|less|under|within|below than? {_SLOW} sec|secs|second|seconds|s?
        {COLD_DAYS}
        {STRETCHED_SKIN}
        {BRUISED_LIMB}
        {LIMB} .. black and|&? blue
        black and|&? blue .. {LIMB}
        wakes|woken|woke|waking|wake|nights|night .. tingl*|numb* .. finger|fingers|thumb|hand|hands
        tingl*|numb* .. finger|fingers|thumb|hand|hands ... wakes|nights|months|shakes
    """,
    "achilles": """
        achilles .. rupture*|torn|tore|tear|snapped|snap|pop|popped|gap|went
        rupture*|torn|tore|snapped|popped .. achilles
        gap above|behind|in|over .. heel|ankle|achilles|cord|tendon
        bang|pop|snap|crack|shot .. behind|back|above .. heel|ankle|calf
        cannot|not rise|raise|push|stand|go .. on .. toes|tiptoe|tiptoes
    """,
    # A hand or foot whose bend brings agony, as it does where a compartment is full.
    "stretch_agony": """
        lift*|pull*|bend*|mov*|stretch*|straighten*|extend* up|back|down? big? toe|toes|finger|
            fingers .. shout*|yell*|scream*|agony|howl*|jump*|unbearable|excruciating
        shout*|yell*|scream*|howl*|agony .. when|if|on .. toe|toes|fingers
        passive stretch|extension|movement
        @pain .. passive
    """,
    "walks_well": """
        walks|walking|walked|runs|ran|works|worked|bends|moves freely|normally|fully|well|all|
            without|no|on|to|,
    """,
    "small_injury": """
        jammed|rolled|twisted|sprain*|stubbed|bumped|banged|tripped|slipped|pinched|scraped|crushed|
            slammed|fell .. @limb
        caught|bent|hit|turned finger|fingers|thumb|hand|toe|ankle|foot|wrist
        @limb .. jammed|rolled|twisted|sprain*|stubbed|bumped|banged|pinched|scraped|crushed|
            slammed|caught|bent|cut
        cut|cuts|nick|scratch|splinter .. @limb
    """,
    "nv_intact": """
        pink and|, warm now|again
        warm and|, pink
        pulse|pulses|pms|csm|cms|neurovascular*|sensation|circulation|nv .. intact|good|present|
            normal|strong|palpable
        good|strong|intact|positive|normal .. pulse|pulses|pms|csm|cms|sensation|circulation
        neurovascularly intact
        wiggle|moves .. fingers|toes
    """,
    "not:nv_intact": """
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable pulse|pulses|sensation|circulation
    """,
    "compartment": """
        compartment
        tense forearm|calf|leg|muscles
        pain .. passive
    """,
    "constriction": """
        band|hair|thread|string|zip-tie|elastic|washer|nut ... finger|toe|penis|digit|base|stuck|
            wrapped|tight|shaft
        ring on|around|from|under|stuck|tight|at|has .. finger|toe|penis|base|thumb|stuck|off|hours
        finger|toe|penis|digit .. under|in|by|from|through .. ring|band|hair|thread|string
        finger|toe|penis|digit ... hair|thread|groove|tourniquet
        strangled|constricted|strangulat* .. finger|toe|penis|digit
        hair tourniquet
        groove
        ring|band .. off|stuck|tight|remove|removed|cut
        tight|stuck ring|band
    """,
    "not:constriction": "ring finger .. tight|swollen|shiny|red",
    "part_bloodless": """
        finger|fingertip|toe|tip|penis|digit|it ... dusky|blue|purple|white|cold|numb|black|gray|
            grey|cool
        blue|purple|white|dusky|cold|numb|black .. finger|fingertip|toe|tip|penis|digit
    """,
    "not:part_bloodless": STRETCHED_SKIN,
    "other_side": "other|opposite|unaffected foot|leg|hand|arm|side|toes",
    "ring_to_cut": "ring|band|cast|boot|wire|wires .. must|needs|need|has|should|will .. cut",
}
