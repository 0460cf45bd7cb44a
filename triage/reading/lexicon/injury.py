"""Injury: mechanism, wound, bone, burn, bite."""

DIAGNOSES = frozenset({"fracture_named"})

# What is pushed into a body, and where it matters most.
TOOL = (
    "screwdriver|ice-pick|icepick|knife|blade|scissors|shank|awl|skewer|rebar|spike|chisel|spear|"
    "bayonet|machete|pitchfork"
)
_TRUNK = "chest|thorax|abdomen|belly|neck|back|flank|torso|groin|ribs"
_BOGGY = """boggy|squishy|mushy|spongy .. head|scalp|skull|temple
        head|scalp|skull|temple .. boggy|squishy|mushy|spongy"""

CONCEPTS: dict[str, str] = {
    "penetrating": f"""
        stab wound|wounds
        stabbed
        stabbed
        knife|blade ... attack|stuck|impaled
        gunshot|gsw|shotgun|bullet
        shot in|to .. chest|head|abdomen|neck|back|leg|thigh|face|foot|stomach|belly|groin|flank
        shot himself|herself|myself
        was|been|got|were|being shot
        shot by|twice|times|multiple
        impale*
        penetrating
        arrow|nail|spear .. chest|abdomen|neck|head
        {TOOL} ... puncture*|hole|stuck|jabbed|plunged|driven|shoved .. {_TRUNK}
        puncture*|hole|holes|jabbed|plunged .. {_TRUNK} ... {TOOL}
    """,
    "penetrating_torso": f"""
        {TOOL} ... puncture*|hole|stuck|jabbed|plunged|driven|shoved .. {_TRUNK}
        puncture*|hole|holes|jabbed|plunged .. {_TRUNK} ... {TOOL}
        puncture*|hole|holes .. {_TRUNK} ... fight|attack*|robbed|mugged|assault*|brawl
        stab|stabbed|gunshot|gsw|bullet|impale*|penetrating ... chest|thorax|abdomen|belly|neck|
            head|back|flank|groin|torso|stomach|throat|axilla|rib|ribs|eye|face
        shot .. in|to .. chest|head|abdomen|neck|back|face|stomach|belly|groin|flank
        chest|thorax|abdomen|abdominal|belly|neck|head|back|flank|groin|torso|throat .. stab|
            stabbed|gunshot|gsw|bullet|impale*
    """,
    "expanding": """
        expanding|large|growing|enlarging hematoma
        hematoma .. expanding|growing|enlarging
        bubbling|sucking
        eviscerat*
        bowel|intestine|intestines .. out|exposed|protruding|sticking
        omentum
    """,
    "major_mechanism": """
        ejected|ejection|extricat*|entrapped|pinned
        trapped .. car|vehicle
        rollover
        car|truck|vehicle|atv|tractor|suv rolled
        prolonged extrication
        tree|beam|wall|branch|pallet|engine|load|shelf fell|fallen|dropped on|onto
        death|died|fatality .. passenger|driver|same|car|scene
        passenger|driver|friend died|dead|killed
        @fell .. #|two|three|four|second|third|2nd|3rd ft|feet|foot|stories|story|floors|flights|
            meters|floor
        @fell .. roof|balcony|scaffold*|ladder|window|horse|tree|cliff|bridge|height
        # feet|ft|foot|stories|story|meters .. fall|fell
        pedestrian|bicyclist|cyclist .. struck|hit|car|vehicle|truck
        struck|hit by .. car|truck|vehicle|bus|train|motorcycle
        motorcycle|atv|snowmobile|dirt .. crash|accident|collision|bike|thrown|collided
        mcc
        thrown .. from|off|over
        high speed|velocity|energy
        high-speed|highspeed
        # mph|kph
        head-on|head on collision
        crushed .. chest|pelvis|leg|legs|arm|thigh|body|under|by|between|beneath
        crush injury .. chest|pelvis|leg|legs|arm|thigh
        drowning|drowned|submer*
        hanged|strangl*|strangulat*|choked
        blast|explosion|exploded
        trampled
        multiple trauma|injuries
        polytrauma
        airbag deployed
        starred|spidered windshield
        steering wheel .. bent|chest|struck
    """,
    "high_fall": """
        @fell .. roof|balcony|scaffold*|cliff|bridge
        @fell .. second|third|fourth|2nd|3rd|two|three|four stories|story|floor|floors|window
        @fell ... 20|22|24|25|30|35|40|50|60 feet|ft|foot
        20|22|24|25|30|35|40|50|60 feet|ft|foot fall
        @fell ... 6|7|8|10|12 meters|m
    """,
    "ejected": """
        ejected|ejection|extricat*
        thrown .. vehicle|car|motorcycle
        passenger|driver|occupant ... died|dead|killed|fatal*
        rollover
        car|truck|vehicle|atv|tractor|suv rolled
        pedestrian|bicyclist|cyclist .. struck|hit|car|vehicle|truck
        struck|hit by .. car|truck|vehicle|bus|train
        motorcycle ... crash|accident|collision|thrown|mph
    """,
    "crash": """
        mvc|mva|mvas|rta|rtc
        motor|car|vehicle vehicle? crash|accident|collision|wreck
        rear-ended|rearended|t-boned|collided
        rear ended
        car|bike|bicycle accident
        restrained|unrestrained|seatbelt* driver|passenger
        seat belt sign
        accident
    """,
    "head_injury": f"""
        {_BOGGY}
        head injury|trauma|lac*|contusion|wound|bump|strike
        @hit .. head|forehead
        head|forehead .. @hit|trauma|injur*|lac*|cut|hematoma|bump|bruise
        injury|injuries|trauma|lac*|blow|wound to .. head|scalp|forehead|skull
        scalp|forehead .. lac*|hematoma|wound|contusion
        fell|fall .. head
        concuss*
        skull fracture
        facial trauma|injur*|fracture
        battle|battles sign
        raccoon eyes
    """,
    "blow": """
        took hit|blow|punch|knee|elbow
        tackled|tackle|collided|collision|helmet
        @hit .. by|with|against|on
    """,
    "head_flags": f"""
        loc
        lost|loss of? consciousness
        lost conscious*
        knocked|passed|blacked out
        knocked unconscious
        unconscious
        consciousness ... minute*|second*
        vomit* ... times|since|after
        repeatedly|repeated vomit*
        amnes*|confus*|repetitive|letharg*|sleepy|drowsy|slurred
        not|cannot remember|recall
        dazed|disoriented
        {_BOGGY}
        severe|worsening headache
        cerebrospinal|csf|clear .. nose|ear|ears|fluid
        bulging fontanel*
    """,
    "scalp_lump": """
        side|back|temple of? head .. @swollen|lump|bump|hematoma
        @swollen|lump|bump|hematoma .. side|back|behind of? head|ear
        parietal|temporal|occipital .. @swollen|lump|bump|hematoma
    """,
    "fracture_named": """
        @broken
        possible|probable|obvious fracture
    """,
    "limb_injury_mechanism": """
        @fell|twisted|injured|injury|sprain*|@hit|crash|crushed|slammed|tackled|collided
        playing soccer|football|basketball|baseball|hockey|sports
        lifting|lifted|moving furniture|boxes|heavy
    """,
    "cast": "cast|splint",
    "crushed": "crushed|crush",
    "big_joint": "hip|knee|femur|pelvis|spine|femoral",
    "open_fracture": """
        open|compound @broken
        bone .. protruding|exposed|through|visible|sticking|showing|poking
        bone out .. skin|wound
        fracture|fractures|fractured|fx .. open|compound
        open|compound tibia|tibial|ankle|femur|wrist|forearm|elbow|finger|ankle @broken
        protruding|exposed|sticking bone
        sticking out .. bone
    """,
    "deformity": """
        deform*|angulat*|disloc*|shortened|rotated|displaced|crooked
        bent .. shape
        out of shape|place|alignment
        looks bent|crooked
        forearm|wrist|shin bent|crooked|bowed
        femur|thigh .. bent|crooked|bowed|angulated
        dinner fork|dinner-fork
        externally rotated
        obviously broken
    """,
    "dislocation": """
        disloc*
        popped|pops out
        shoulder|knee|kneecap|jaw|finger .. came|slipped out
        out of socket|joint
    """,
    "hip_fracture": """
        hip .. @pain|@broken|fell|fall|shorten*|rotat*
        @pain ... hip
        @fell ... hip
        leg .. shortened|rotated
        shortened .. rotated
    """,
    "limb_injury": """
        @joint .. injur*|sprain*|twist*|@pain|@swollen|@hit|@broken|jammed|rolled|crushed|pop|
            popped|deform*|stubbed|bent|contusion|bruis*|stiff
        injur*|sprain*|twist*|twisted|rolled|@hit|@broken|jammed|stubbed|smashed|inverted|
            @swollen|@pain|fell|landed|slammed|caught|dropped|bruis*|hyperextended .. @joint
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
    """,
    "no_trauma_limb": "swelling\n@swollen",
    "knife_wound": """
        knife|blade wound|wounds
        shard|glass|rod|stake|branch|stick|pole|pipe .. belly|abdomen|chest|neck|flank
        sticking out .. belly|abdomen|chest|neck|flank
        stabbing injury|wound|wounds|attack|victim
        stab to|in .. chest|belly|abdomen|back|neck|flank|arm|leg|thigh
    """,
    "crush_long": """
        pinned|trapped|crushed|buried ... for .. hours|hour|hrs|hr
        under .. tractor|car|beam|rubble|machine|wall|tree|vehicle ... hours|hour|hrs
        tractor|car|beam|wall|tree|machine|log ... leg|thigh|legs|thighs|arm|pelvis .. for .. hours|
            hour|hrs
        prolonged crush
        crush syndrome
    """,
    "belly_signs": """
        guarding|guarded|rebound|rigid|tense
        vomit*
        shoulder tip|pain
        tip .. shoulder
    """,
    "low_fall": """
        1|2|3|4|one|two|three|four feet|ft|foot|steps|step|stairs
        step ladder|stool
        stepladder|stool|curb
    """,
    "diving": """
        diving|dove|dived|dive .. pool|shallow|head|lake|water|river|sand
    """,
    "bends": """
        decompression sickness|illness
        surfaced .. fast|rapidly|quickly
        scuba|dive|dived|diver|diving ... tingl*|numb*|weak*|joint|joints|dizz*|mottled
    """,
    "hanging_part": """
        finger|fingers|thumb|toe|toes|hand|ear|foot .. hanging|hangs|dangling|dangles|
            attached .. by|skin|thread
        nearly|almost|partially|partly|half severed|amputated|cut|torn off
        partial|near amputation
        nearly|almost cut|sawed|sawn|torn through|off
    """,
    "tense_limb": """
        forearm|calf|leg|thigh|arm|shin|compartment|compartments .. tense|rock|tight|hard
        tense|tight|rock-hard .. forearm|calf|leg|thigh|arm|shin|compartment
    """,
    "pain_on_stretch": """
        @pain|hurts|screams|agony .. moving|stretching|straightening|bending .. fingers|toes|foot
        passive stretch
        moving|stretching|straightening .. fingers|toes|foot .. agony|@pain|hurts|excruciating
        @pain .. stretch|proportion
    """,
    "long_lie": """
        lay|lain|lying|down|found|stuck .. floor|ground .. day|days|overnight|night|yesterday
        on .. floor .. two|three|# days|nights
    """,
    "spurts": """
        blood|bleeding .. spurts|spurted|squirts|pulses|pumps
        spurts|spurting|squirting|pumping
    """,
}
