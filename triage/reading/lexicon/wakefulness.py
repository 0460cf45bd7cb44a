"""Drowsy, lethargic, hard to rouse."""

from __future__ import annotations

from triage.reading.lexicon.shared import LIMP

_SEDATING = "antihistamine*|benadryl|diphenhydramine|hydroxyzine|cetirizine|dramamine|meclizine"

CONCEPTS: dict[str, str] = {
    "brief_unconsciousness": """
        loc|consciousness .. #|few|couple|one|two|three|five|several|brief second|seconds|minute|
            minutes|min|mins
        unconscious|unresponsive|out for|about|approximately|maybe|x|only .. 1|2|3|4|5|10|few|
            couple|one|two|three|five|several|brief second|seconds|minute|minutes|min|mins
        unconscious|unresponsive|out # second|seconds
        unconscious|unresponsive|out for|about|approximately|maybe? ten|fifteen|twenty|thirty|forty|
            #|few second|seconds
        out minute|minutes|seconds|few
        out cold for|a|about|few|briefly|@number
        was|were|knocked out cold
        brief|briefly|momentary|momentarily .. unconscious|unresponsive|loc|loss|passed|lost
        woke|came up|to|around
    """,
    "verbal_only": """
        responds|responsive|responding|arousable|rousable|awakens|opens ... verbal|voice|name|
            stimuli|speech
        avpu : v
        opens|opened|open eyes .. only|just? to|when|if shout*|loud|shouted|called|voice|name|spoken
        only|just opens|opened|wakes|stirs|answers|rouses .. shout*|loud|shouted|called|shaken
        wakes|rouses|stirs only|just when|to|if shout*|loud|shouted|called|spoken|shaken
    """,
    "not:verbal_only": """
        opens|open|opening ... finger|fingers|mouth|jaw|wide|cm ... voice
        opens|open|opening .. eyes and answers|speaks|talks
    """,
    "awake_now": """
        alert
        awake and|but|, alert|oriented|talking|responsive|crying
        a/o|aox3|aaox3|axox3
        oriented
        answers|answering .. questions|appropriately
        fully awake
        now awake|conscious|talking|responsive
        back .. normal|baseline
        regained consciousness
        smiling|playing|playful|laughing|walking|ambulatory
        conversing|texting|joking
        talking and|, breathing|walking|breathes|alert
        talking normally|clearly|appropriately
    """,
    "not:awake_now": """
        playing|walking|laughing|texting|joking|talking ... collaps*
        while|when playing|walking|laughing|texting|joking|talking
        was|were playing|walking|laughing|texting|joking|talking ... when|then|until|suddenly|
            collaps*|before|earlier|yesterday|now
    """,
    "lethargy": """
        letharg*|listless*|somnolen*|obtunded|drowsy|groggy|sluggish
        difficult|hard .. wake|awaken|arouse|rouse
        sleepy|sleepier
        sleep|sleeps|sleeping|slept .. more|all|usual|lot
        not waking
        less responsive|active|interactive|alert
        floppy
        slumped
        cannot stay awake
        falls|falling|fell asleep
        drifts|drifting off|asleep
        won't wake
        hardly moving
        glassy
        nods|nodding|dozes|dozing|drifts|drops off|asleep .. sentence|mid|conversation|talking|
            question|questions|speaking|words|triage|interview|answers
        keeps nodding|dozing|dropping|drifting off
        cannot keep .. eyes open
        hard|harder|difficult|tough .. rouse|waken
        hardly|barely|scarcely rouses|wakes|stirs|responds|awake|rousable|arousable|reacts
        barely|hardly opens|opening eyes
        head lolls|lolling|flopping|flops|flopped
        limp|floppy as|like rag|ragdoll|noodle|sack
        keeps|kept nodding|dozing|drifting off
        nods|nodded|nodding|dozes|dozed|drifts|drifted off .. mid|middle|sentence
    """,
    # Words of other things.
    "not:lethargy": f"""
        fell|fallen asleep on|under|by|at .. raft|beach|sand|sun|pool|deck|lawn|couch|sofa|towel|
            bench|bus|train|lounger|hammock|boat|heater|pad|radiator|lap
        sleep|sleeps|sleeping|slept well|otherwise? as|like usual|always|ever|before
        sleep|sleeps|sleeping|slept on|in|with usual two|three|2|3|four|pillows|bed|recliner|chair
        trouble|difficulty|cannot|problems|problem|hard|help|before|after falling|fall asleep
        takes hours|long fall|falling asleep
        foot|feet|hand|hands|arm|arms|leg|legs|fingers keeps|keep|is|are|has? fell|falls|falling|
            fallen asleep
        head flops|drops|lolls when|while asleep|sleeps|sleeping
        slept under|in|on|outdoors net|tent|cabin|hostel|hotel|floor|ground ... all
        slept|sleeps|sleeping|sleep only? @number hours|hour night|nights|all|each|a
        slept|sleeps|sleeping badly|poorly|little|less|barely|couple
        fell|falling|fallen asleep on|in|at|under|by .. beach|sun|sunbed|pool|deckchair|hammock|
            lounger|tanning|sunshine|sand|lawn
        fell|falling|fallen asleep with|in|wearing .. lens|lenses|contacts|heating|hot-water
        not wake|waking up? on|for? time|school|early|class|work|alarm
        floppy hat|ears|ear|eared|disk|dog|bunny|rabbit|collar|brim|toy|doll
        {_SEDATING} make|makes|made him|them|me? sleepy|drowsy|groggy|tired
        slept all? night|right|well|fine|okay|ok|soundly .|,|;
        slept|sleeps|sleeping on two|three|four|five|several|extra|# pillows|pillow
        fell|fallen asleep in .. boat|bath|tub|tent|armchair|recliner|sun
        little|bit|somewhat sleepy|drowsy after lunch|dinner|meals|breakfast
        sluggish for|over|these? many? weeks|months|years
    """,
    "flaccid": """
        flaccid|floppy|limp|hypotonic
        no muscle? tone
        limp|floppy|flaccid infant|baby|newborn|child|toddler|boy|girl|son|daughter|body|in
        limp|floppy|flaccid ... not|cannot|hardly|barely wake|waking|cry|crying|respond*|answer|
            answers|answering|talking|rouse|rousable|breathing
        limp|floppy|flaccid ... unresponsive|unconscious|letharg*|pale|gray|ashen|vomit*|sleepy
        limp|floppy|flaccid ... blue and|lips|face|around|in
    """,
    # A limp, and no limp body.  Who fell may be limp from the head, and who jumped into water too.
    "not:flaccid": f"""
        limp gait|sleep
        has|had|have|having|developed|new limp ,|.|;|and|x|for|since|after|when|on|that|today
        limp x|for @number days|day|weeks|week
        limp for|since|over days|day|weeks|week|yesterday|@number
        limp , plays|playing|runs|running|walks|walking|favoring|favors|climbs|afebrile
        limp after playground|slide|trampoline|sports|practice|recess|scooter|trip*
        @limb|body|head|neck limp|floppy|flaccid when|while|during|as? asleep|sleeping|sleep|sleeps|
            napping
        limp|floppy|flaccid when|while|during|as asleep|sleeping|sleep|sleeps|napping
        floppy hat|ears|ear|eared|disk|dog|bunny|rabbit|collar|brim|toy|doll
        arm|hand|wrist|elbow limp|floppy since|after|when|from .. pulled|tug*|yanked|lifted|swung
        gait .. limp
        mild|slight|painful|antalgic|noticeable|visible|obvious limp
        walks|walking|walk|walked|runs|running|steps|hops .. limp
        limp .. walk|walks|walking|walked|weight|hip|knee|ankle|shin
        limp|floppy|flaccid for? few|couple|several|one|two|three|# second|seconds
        limp|floppy|flaccid for second|seconds|moment
        tantrum .. limp
        arm|leg|hand hangs|hanging|held|lies limp
        with|new|developed limp after|since|for|when|on|from
        explains|explain .. limp
        limp .. barefoot|shoe|shoes|runs|stairs
        limp|floppy for? under|about|less minute
        limp|flaccid penis|hair
        penis|erection .. limp|flaccid
        {LIMP}
        walk*|runs|running with|has limp
        slight|mild|painless|persistent|intermittent limp
        days|day|weeks|week of limp and|&|with|,|.
    """,
    # Awake in so many words, after an antidote.
    "awake_plain": """
        awake|alert
        woke after|from|with
        up walking
    """,
    # A state only named to say how little of it there is.
    "not:awake_plain": """
        barely|hardly|scarcely|half|briefly|cannot|keep|keeps|kept|keeping|stay|was|were|while|when|
            until awake|alert
        awake|alert only|when|briefly|until|before|then|at
        less awake|alert
        woke|woken .. confused|drowsy|groggy|pain|by
    """,
    "drowsy_more": """
        sleepier|drowsier|groggy|dozy|snowed|dopey|nodding|dozes|drowsy|sleepy|sedated
        sleeps|sleeping all|most|through .. day|meals|time
        hard|harder to? wake|rouse|awaken
    """,
}
