"""Bones and joints that broke or left their place."""

from __future__ import annotations

from triage.reading.lexicon.shared import BROKE_THINGS, CROCKERY, LIMB_PART, TOOTH_SOCKET

DIAGNOSES = frozenset({"fracture_named"})

_PLAINLY = "obviously|visibly|clearly|grossly|plainly|badly|sharply|markedly"
_BENT = "bent|crooked|angled|bowed|misshapen|angulated"
_LONG = "forearm|wrist|shin|ankle|tibia|thigh"
_ODD = "odd|wrong|strange|funny|weird|unnatural|impossible|abnormal|awkward"
_WHICH = "lower|upper|front|back|left|right|wisdom|baby"
_TOOTH = "tooth|teeth|molar|molars|incisor|canine|veneer|bridge|crown|filling|denture"
_TURNED = "turned|turns|rotated|rolled|rolls|points|pointing|pointed|lies|lying|falls|flopped|faces"
_OUTWARD = "outward|outwards|outside|laterally|externally"
_BONE = "clavicle|collarbone"
_LONG_BONE = "tibia|fibula|femur|humerus|radius|shinbone|shin-bone|thighbone"
_GRADE = "1|2|3|i|ii|iii|iiia|iiib|3a|3b"
_BROKEN_BONE = "@broken|tibia|tib-fib|ankle|femur|forearm|humerus|radius|ulna|wrist|elbow|tib|hand"
_BREASTBONE = "breastbone|sternum"

CONCEPTS: dict[str, str] = {
    "deformity": f"""
        obvious|visible|clear|definite bend|angle|kink|angulation
        bend|kink above|below|in|at|near wrist|elbow|ankle|shin|forearm
        point|elbow|kneecap|shoulder|ankle .. wrong place|spot|side
        deform*|angulat*|disloc*|shortened|rotated|displaced|crooked
        bent .. shape
        out of shape|place|alignment
        looks bent|crooked
        forearm|wrist|shin bent|crooked|bowed
        femur|thigh .. bent|crooked|bowed|angulated
        dinner fork|dinner-fork
        externally rotated
        obviously broken
        {_PLAINLY} {_BENT}
        has|with|is|looks|look {_BENT} left|right? {_LONG}
        {_LONG} .. is|looks|was|now {_BENT}
        {LIMB_PART} ... {_ODD} angle|angles
        {_ODD} angle|angles ... {LIMB_PART}
        {LIMB_PART} .. points|pointing|sits|sitting|faces|facing|hangs .. {_ODD}|other way|direction
        {LIMB_PART} .. points|pointing|faces|facing|turned backward|backwards|sideways|inward
        {_LONG}|arm .. looks|shaped like? dinner? fork|fork-like|s-shaped|banana
        {_LONG}|arm .. dinner? fork
        extra bend|joint
        z-shaped|s-shaped
        ankle|elbow|wrist|forearm|finger|thumb .. points|pointing|sits|juts|jutting .. outward|
            outwards|backward|backwards|sideways|inward
        wrist|forearm|wrists forked
        {_LONG} .. zigzag|stepped|kinked
        foot .. outward|sideways|backward of|from|under|on .. leg|shin|ankle
        {LIMB_PART} .. bent|bends|twisted|folded|turned wrong|other|opposite way|direction
        {LIMB_PART} .. bent|bends|folded backward|backwards
    """,
    "fracture_named": """
        @broken
        possible|probable|obvious fracture
    """,
    "not:fracture_named": f"""
        {BROKE_THINGS}
        broke|broken|broken-down conditioner|conditioning|heater|furnace|fridge|freezer|elevator|
            boiler|dishwasher|washer|stove|lift
        conditioner|conditioning|heater|furnace|fridge|freezer|elevator|boiler|ac|dishwasher broke|
            broken
        machine|printer is|was|are? broken
        splinter|thorn|toothpick|needle|tip|spine|tine .. broke|broken|snapped off|flush|in|under
        broke|broken|breaking {CROCKERY}
        @broken {_WHICH}? {_WHICH}? {_TOOTH}
        {_TOOTH} .. @broken
        condom|iud @broken
        broke|broken one|two? of? crutches|crutch|cane|pen|pump|meter|inhaler
        crutch|crutches|cane|pen|meter|inhaler broke|broken
    """,
    "cast": """
        cast|splint
        plaster put|on|was|cast|around
        in plaster
        backslab
    """,
    "big_joint": "hip|knee|femur|pelvis|spine|femoral",
    "open_fracture": f"""
        open|compound @broken
        bone .. protruding|exposed|through|visible|sticking|showing|poking
        bone out .. skin|wound
        fracture|fractures|fractured|fx .. open|compound
        open|compound tibia|tibial|ankle|femur|wrist|forearm|elbow|finger|ankle @broken
        protruding|exposed|sticking bone
        sticking out .. bone
        hole|wound|opening ... shin|forearm|ankle|thigh|tibia ... with|and bone
        bone .. bottom|depths|base of? hole|wound|it .. shin|forearm|ankle|thigh|tibia
        {_LONG_BONE} sticks|sticking|pokes|poking|protrudes|protruding|juts out|through|from
        {_LONG_BONE} came|comes|coming|popped through|out skin|through|wound|shin|leg|arm
        bone sticks|pokes|protrudes|came|comes|coming|popped out|through .. skin|shin|leg|arm|wound
        bone end|ends .. skin|wound|out|visible
        gustilo
        grade|type {_GRADE} open {_BROKEN_BONE}
        open grade|type {_GRADE} {_BROKEN_BONE}
        open tib-fib|tibia|femur|humerus fx|fracture|injury
        bone is|was out , ... leg|shin|arm|forearm|wrist|ankle|thigh|skin
        bone is|was out through ... leg|shin|arm|forearm|wrist|ankle|thigh|skin
    """,
    "not:open_fracture": f"""
        {BROKE_THINGS}
        fish|chicken|pork|turkey|rib|soup|steak|ham|dog|toy bone|bones .. out|through .. skin|leg|
            arm|shin|wound|finger|hand|bag
        fish|chicken|pork|turkey|rib|soup|steak bone|bones .. out|stuck|sticking|visible|through|
            skin|showing
        open reduction .. @broken
        @broken .. open reduction
        {TOOTH_SOCKET}
        broke|broken|breaking {CROCKERY}
        fish|salmon|cod|chicken|tiny bone|bones .. poking|pokes|pricks|visible|seen|tip
        bone|bones .. poking|pokes|visible|seen .. throat|tongue|tonsil|tonsils
        hole|wound|opening .. jeans|pants|trousers|sock|boot|sleeve ... bone
        bone antibiotic*|infection|scan|scans|marrow|density|doctor|pain|graft|spur|health
    """,
    # With a limb that is bent it lies open.
    "bone_seen": """
        can|could|you|i see bone|bones ,|.|;|and|in|through|under|at|inside
    """,
    "dislocation": """
        disloc*
        popped|pops out
        shoulder|knee|kneecap|jaw|finger .. came|slipped out
        out of socket|joint
        shoulder|kneecap|patella|elbow|hip|jaw|finger is|was|went|goes|came|comes|pops|popped|slid|
            slipped out ,|.|;|again|of|at|when|while|after
        shoulder|kneecap|patella|elbow .. out place|joint|socket
        kneecap|patella .. sits|off|over|to|on .. side|outside
        shoulder .. squared|square|squared-off|hollow
        squared|square|squared-off ... shoulder
        out place .. shoulder|knee|kneecap|elbow|finger
        hip|shoulder|knee|elbow is|was|been|has|now? out two|three|four|#|since|for
        leg|limb .. turned|rotated|rolled|lies in|inward|inwards .. short|shortened|bent|flexed
        leg|limb .. short|shortened|shorter .. turned|rotated|rolled in|inward|inwards
        kneecap|patella .. slid|slide|slides|slipped|went|moved|jumped .. outside|side|out|over
    """,
    "hip_fracture": """
        hip .. @pain|@broken|fell|fall|shorten*|rotat*
        @pain ... hip
        @fell ... hip
        leg .. shortened|rotated
        shortened .. rotated
    """,
    # The broken hip as it lies on the stretcher.
    "leg_short_turned": f"""
        leg|limb|side .. short|shorter|shortened ... {_TURNED}|{_OUTWARD}|out
        leg|limb .. {_TURNED} .. {_OUTWARD}|out ... short|shorter|shortened
        leg|limb .. looks|is|lies|seems|appears shorter
        one leg shorter
    """,
    "foot_outward": f"""
        leg|foot|toes|feet|knee .. {_TURNED} .. {_OUTWARD}|out
        leg|foot .. rolled|flopped|fallen out
    """,
    "hip_sore": """
        groin|hip|thigh|buttock .. @pain|hurts|bruis*
        @pain|hurts .. groin|hip|thigh|buttock
    """,
    "weight_refused": """
        cannot|not|unable|refus* .. stand|bear|walk|weight|get up|raise|lift|move .. leg|legs|
            weight|since|left|right|foot|it|after|up|,|.
        cannot|not|unable .. stand|walk|put|bear
        any|every|slightest movement|move|motion
        with|on any|slight|slightest movement|move
    """,
    "skin_tented": """
        collarbone|clavicle|bone .. tent|tents|tenting|tented|pokes|poking|pushes|blanch* .. skin|up
        skin .. tented|tenting|blanched|stretched .. bone|collarbone|clavicle|ankle|fracture
    """,
    "kneecap": "kneecap|kneecaps|patella|patellar",
    "clavicle_behind": f"""
        {_BONE} ... pushed|driven|pressed|shoved|sunk|sunken|displaced ... behind|{_BREASTBONE}
        {_BONE} .. pushed|driven|pressed|shoved|sunk|sunken in|inward|inwards
        {_BONE} .. behind .. {_BREASTBONE}
        {_BONE} ... sunk|sunken|dent|hollow
        dent|hollow|dip|step .. {_BREASTBONE}|{_BONE}
        posterior sternoclavicular|clavicle|clavicular
        sternoclavicular .. posterior|disloc*|behind
    """,
    "bone_tender": """
        midline|bone|bony|vertebra*|spine|spinous .. tender*
        tender* .. midline|bone|vertebra*|spine
        osteoporo*
        thin bones
    """,
    "osteoporosis": "osteoporo*",
}
