"""Ordinary complaints of limb and skin: a calf a size bigger, a cut laid open, a sore that smells.

As in ``common_complaints``, what stands here feeds the estimate only.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_LIMB = "arm|forearm|leg|calf|thigh|ankle|hand|elbow|shin|foot"
_DIGIT = "finger|fingers|thumb|toe|toes|hand|foot|fingertip|knuckle|instep|heel|wrist|ankle"
_BIGGER = "bigger|larger|fatter|thicker|wider|puffier|rounder"
_BLUED = "blue|black|purple|puffy|fat|swelled|ballooned|stiff|throbs|throbbing|thick|yelps"
_HOT = "hot|warm|red|fiery|burning"
_SKIN = "patch|cheek|skin|strip|area|shin|elbow|egg|lump|face|calf"
_BONY_SPOT = (
    "tailbone|heel|sole|sacrum|sacral|buttock|hip|foot|toe|pressure|bed|ankle|malleolus|shin"
)
_FOUL = "smell|smells|smelled|smelly|foul|black|deep|bone|weep*|drain*|red|redness|pus|wet|bigger"
_EDGE = "knife|blade|razor|glass|slicer|peeler|mandoline|grater|lid|tin|scissors|cutter|chisel|saw"
_CUT_PART = "finger|thumb|hand|palm|shin|forearm|heel|brow|eyebrow|chin|lip|scalp|toe|knee|elbow"
_LATE = "old|years|year|decade|decades|ages|forever|lifelong"

CONCEPTS: dict[str, str] = {
    "splinter": """
        toothpick|thorn|spine|needle|quill|bristle|sliver|splinter|pencil .. under|beneath .. nail|
            thumbnail|fingernail|toenail|skin
        toothpick|thorn|bristle|sliver|splinter .. broke|broken|snapped|snapped off|flush
    """,
    "puncture": """
        stepped|stepping|trod|kneeled|knelt on? .. urchin|spine|spines|thorn|thorns|toothpick|pin|
            staple|cactus|splinter
        urchin|stingray|catfish spine|spines|barb
        spine|spines|barb|piece .. in heel|foot|sole|hand
        stood|stepped|trod|knelt on .. needle|pin|tack|nail|glass|screw|staple
    """,
    "needlestick_told": """
        needlestick|needle-stick
        stuck|poked|pricked|stepped|trod .. with|by|on|himself|herself|myself .. used|dirty|
            discarded|insulin|old? needle|syringe|lancet|sharp
        used|dirty|discarded|contaminated needle|syringe|sharp
        blood|saliva splashed|splash .. eye|eyes|mouth
    """,
    # A limb that is bigger than its fellow, and a calf that is only sore.
    "limb_bigger": f"""
        {_LIMB} ... {_BIGGER} than|by
        {_LIMB} .. size|inch|cm|centimeter|centimeters|centimetres|inches {_BIGGER}
        {_LIMB} .. size|inch|inches|centimeters {_BIGGER}
        {_BIGGER} than other
        arm .. heavy|tight|swollen .. sleeve|fingers
        arm is|feels|was heavy
    """,
    "calf_sore": """
        calf|calves ... @pain|tender|cramp*|tight|sore|hurts
        sore|tender|painful|aching|tight calf|calves
        @pain|tender|cramp|cramps|charley .. in|of left|right|both? calf|calves
    """,
    "vein_rope": """
        vein ... hot|hard|red|tender|rope|cord
        rope|cord .. vein|inside thigh|leg
        superficial clot|phlebitis|thrombo*
    """,
    "vein_bleeds": """
        varicose|spider vein|veins ... let go|burst|bled|bleeding|bleeds|popped|open
        bled|bleeding|bleeds .. varicose|vein|mole|wart|scab
        mole|wart|scab|skin tag .. bleeding|bleeds|bled|torn|tore
    """,
    "limb_injury_told": f"""
        bent|bends|jammed|stubbed|wrenched|crushed|squashed|mashed back|backward|backwards? {_DIGIT}
        {_DIGIT} .. caught|shut|slammed|pinched|crushed|squashed|mashed in|by|when|under|between
        shut|slammed|pinched|crushed|dropped|landed|fell .. in|on|onto|over bare? {_DIGIT}
        slid|dropped|fell|tipped|rolled .. onto|on|over bare? {_DIGIT}
        walks|walked|walking on .. heel|heels|tiptoe|toes|side
        cannot pinch|grip|squeeze
        tailbone|coccyx|sacrum .. @pain|hurts|sore|tender|only
        landed .. tailbone|heels|heel|wrist|hands|knees
        tip|fingertip|finger .. droops|drooping|droop|straighten*
        ball|door|stick .. end|tip of .. finger|thumb
        sat down hard
    """,
    "limb_sore": f"""
        {_DIGIT} .. {_BLUED}
        {_BLUED} .. {_DIGIT}
    """,
    "limb_hurt_told": """
        caught|shut|drawer|slid .. @limb
        @limb .. caught|shut|drawer
        pivoted|wrenched|jammed|bent
    """,
    "chest_injury_told": """
        pop*|popped|give|gave|crack*|snap*|tore|pulled .. rib|ribs
        rib|ribs .. pop*|give|gave|catches|hurts|sore|crack*
    """,
    "laceration_told": f"""
        laid|lays|opened|sliced|slashed|nicked|gouged open? .. {_CUT_PART}|skin
        {_EDGE} .. {_CUT_PART} .. bleed*|open|deep|cut
        took|taken|takes|shaved strip|slice|chunk|piece|flap .. off|from|out
        inch|inches|centimeter|cm long|wide|deep? flap|gash|cut|split|slice
        skin flap
        flap of? skin
        bleeds|opens again each|every|when|whenever
    """,
    "joint_hot_told": f"""
        replaced|artificial|prosthetic|new knee|hip|shoulder ... {_HOT}|swollen|stiff|@pain
        knee|ankle|elbow|wrist|toe|joint swelled|swollen|{_HOT} .. overnight|nights|days
        {_HOT} .. over|of|on point|tip|back .. elbow|knee
        {_HOT} swollen? knee|ankle|elbow|wrist|joint
        knee|ankle|elbow|wrist|joint .. {_HOT} and|, swollen|stiff|puffy
        swelled|swollen .. no|without .. twist|injury|fall|trauma|blow
        bursa|bursitis
    """,
    "skin_hot": f"""
        {_HOT} ,? {_HOT}|hard|swollen|tender|red? {_SKIN}
        {_SKIN} .. {_HOT} ,|and .. {_HOT}|hard|swollen|tender
        pink|red line|streak|streaks .. up|to|reach*|toward
    """,
    "cellulitis_told": """
        redness|red .. spread*|creep* .. out|from|around|beyond .. cut|incision|wound|stitches|scar|
            tattoo|bite|sting
        cut|incision|wound|scar .. redness|red .. spread*|wider|larger
    """,
    "sore_infected": f"""
        {_BONY_SPOT}|diabetic|open|chronic ulcer|sore|wound ... {_FOUL}
        ulcer|bedsore|pressure-sore .. {_BONY_SPOT}
        sore|ulcer on|under|over|of .. {_BONY_SPOT}
        bedsore|bedsores|pressure|diabetic|foot|heel ulcer|ulcers|sore
        punched-out
    """,
    "sausage_digit": """
        finger|thumb|digit .. sausage
        sausage finger|digit|thumb
        finger|thumb .. held bent|half|flexed
        yelps|screams|cries|teeth|pain .. straighten* finger|thumb|it
    """,
    "abscess": """
        lump|swelling|bump .. vaginal|labia|labial|vulva|anus|buttock|tailbone|armpit|groin
        ripe|pointing|throbbing|pus-filled lump|swelling|bump|pimple|blister
        lump|bump|swelling .. soft|squishy .. middle|center|top
        blister|pocket|bubble|bead of? pus
        white|yellow|tight|throbbing blister .. gum|nail|pus
        boil|boils
    """,
    "toe_nail": """
        beside|around|next|along|edge|side|by to|of? .. nail|cuticle ... pus|blister|throb*|swollen|
            red|yellow
        nail|cuticle .. pus|blister|throb*|swollen|bead
        ingrown
    """,
    "lump_old": f"""
        lump|bump|cyst|lipoma|mole .. {_LATE}
        lipoma|lipomas|sebaceous
        lump|bump .. unchanged|same size
        there .. years ,? same
    """,
    "skin_test": """
        skin test|tb|ppd|tuberculin|mantoux|quantiferon ... positive|raised|bump|welt|hard|came
        positive skin|tb|ppd|tuberculin|quantiferon
        skin test
    """,
    "needs_xray": "chest picture\npicture of? .. chest\nfilm|x-ray of? chest",
    "rash_told": """
        red|pink|tiny|itchy|scaly dots|spots|bumps|patches|blotches|patch
        dots|spots|blotches in|on|over .. folds|neck|back|belly|trunk|arms|legs|face
        heat|diaper|nappy rash|area
        bright red .. diaper|bottom|folds
        scalp|skin|hairline .. itches|itchy|scaly|flaky|pink|peeling
        tattoo .. weep*|itch*|peel*|ooz*|flak*
        nits|pinworm*|pin-worm*|ringworm|threadworm*
        itches|itching .. night|bottom|everywhere
        bottom|anus .. itches|itching|itchy
        scaly|round|itchy ring|rings|patch|patches|spot
    """,
    "removal_needed": """
        earring|stud|backing|ring|bead .. sunk|buried|embedded|grown|swallowed
        lip|cheek|tongue .. hooked|caught|stuck on|in .. braces|wire|bracket|tooth
        hook|fishhook|lure|barb .. in|under|through .. @limb|skin|ear|lip|pad|thumb
    """,
    "piercing_sore": """
        piercing|stud|ring .. pink|crusty|crust|oozy|weeps|swollen
        navel|ear|nose|lip|eyebrow|belly-button piercing
    """,
    "pink_eye": """
        rubbed .. eye|eyes
        eye|eyes .. stings|sting|stinging|scratchy|sticky|gritty|pink|bloodshot
        stings|scratchy|sticky .. eye|eyes
        contact|contacts lens|lenses ... slept|red|scratchy|torn|halves
        slept .. contact|contacts|lenses
    """,
}
