"""A wound, a tendon, a joint and a broken face as people tell it; adds to other files."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_LIMB = "forearm|wrist|shin|arm|leg|ankle|elbow|foot|finger|thumb|hand|knee|kneecap"
_LONG = "forearm|wrist|shin|ankle|tibia|thigh"
_FACE = "chin|eyebrow|brow|forehead|scalp|lip|cheek|eyelid|head|temple|nose|ear"
_PART = f"{_FACE}|{_LIMB}|palm|heel|calf|toe|knuckle|thigh"
_SMALL_PART = "finger|fingers|thumb|toe|toes|foot|hand|ankle"
_BEND = "bend|bends|flex|extend|straighten|curl|curls|lift"
_SPLIT = "torn|split|ripped|halves|two|through|apart"

CONCEPTS: dict[str, str] = {
    "limb_injury": f"""
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
        slipped|tripped|skidded|came|stumbled ... onto|on .. {_LIMB}
        collarbone|clavicle .. lump|step|bump|sticks|pokes|tent*|holds
    """,
    "skin_tented": """
        collarbone|clavicle|bone .. tent|tents|tenting|tented|pokes|poking|pushes|blanch* .. skin|up
        skin .. tented|tenting|blanched|stretched .. bone|collarbone|clavicle|ankle|fracture
    """,
    "achilles": """
        achilles .. rupture*|torn|tore|tear|snapped|snap|pop|popped|gap|went
        rupture*|torn|tore|snapped|popped .. achilles
        gap above|behind|in|over .. heel|ankle|achilles|cord|tendon
        bang|pop|snap|crack|shot .. behind|back|above .. heel|ankle|calf
        cannot|not rise|raise|push|stand|go .. on .. toes|tiptoe|tiptoes
    """,
    # A finger or toe that does not move, where the skin is open: the rules look at the wound.
    "tendon_out": f"""
        cannot|not|no longer|unable|never {_BEND} .. tip|finger|thumb|toe|it|end|joint|knuckle
        cannot|not make|get .. tip|finger|thumb|toe {_BEND}|move
        tip|finger|fingers|thumb|toe|one .. cannot|not|no longer {_BEND}
        tip|finger|thumb|toe .. lies|stays|hangs|held|sits .. straight|limp|down
        tip|finger|thumb|toe droops|drooping|drops
    """,
    "nail_bed": """
        nailbed|nail-bed
        nail bed .. split|torn|cut|lac*|crush*|repair|injury|open
        nail|fingernail|thumbnail .. lifted|torn|ripped|avulsed|popped out|off|from .. fold|bed|root
    """,
    "nail_gun": """
        nail gun|guns
        nailgun|nailer
        framing|roofing|finishing|brad|pneumatic nail|nails
        stapled .. finger|thumb|hand|foot|knee|leg
    """,
    "puncture": """
        stood|trod|treaded|stepped|steps|knelt|sat on .. needle|nail|tack|pin|glass|screw|thorn|
            staple|spike|splinter|urchin|hook
        sea urchin
        hole .. foot|sole|heel|thigh|calf|palm|hand|shin|instep|buttock
        pole|stick|rod|stake|branch|pencil|pen|nail|wire|protractor into|through .. thigh|leg|calf|
            foot|hand|palm|arm|buttock
    """,
    "removal_needed": """
        trout|treble|bass|bait|barbed|fishing|fish hook
        hook in|through|into .. thumb|finger|hand|palm|pad|lip|ear|scalp|cheek|leg|arm|foot
        barb under|in|through|beneath .. skin|pad
        lure in|through|into .. thumb|finger|hand|palm|lip|ear|scalp|cheek
    """,
    # A hand or foot whose bend brings agony, as it does where a compartment is full.
    "stretch_agony": """
        lift*|pull*|bend*|mov*|stretch*|straighten*|extend* up|back|down? big? toe|toes|finger|
            fingers .. shout*|yell*|scream*|agony|howl*|jump*|unbearable|excruciating
        shout*|yell*|scream*|howl*|agony .. when|if|on .. toe|toes|fingers
        passive stretch|extension|movement
        @pain .. passive
    """,
    "tense_limb": """
        calf|forearm|thigh|shin|leg|arm|muscles .. like|as .. wood|rock|stone|board|drum|concrete
        calf|forearm|thigh|shin|muscles .. wooden|rock-hard|board-like|tense
    """,
    "cast": "plaster put|on|was|cast|around\nin plaster\nbackslab",
    "dislocation": """
        hip|shoulder|knee|elbow is|was|been|has|now? out two|three|four|#|since|for
        leg|limb .. turned|rotated|rolled|lies in|inward|inwards .. short|shortened|bent|flexed
        leg|limb .. short|shortened|shorter .. turned|rotated|rolled in|inward|inwards
        kneecap|patella .. slid|slide|slides|slipped|went|moved|jumped .. outside|side|out|over
    """,
    "deformity": f"""
        ankle|elbow|wrist|forearm|finger|thumb .. points|pointing|sits|juts|jutting .. outward|
            outwards|backward|backwards|sideways|inward
        wrist|forearm|wrists forked
        {_LONG} .. zigzag|stepped|kinked
        foot .. outward|sideways|backward of|from|under|on .. leg|shin|ankle
    """,
    "kneecap": "kneecap|kneecaps|patella|patellar",
    "joint_effusion": """
        knee up|blew|blown|ballooned|puffed .. like|within|up
        knee .. like|size|big .. melon|grapefruit|balloon|football|pumpkin
        knee ... tight|taut|tense as|like? drum
        draw|drain|drained|tap|tapped .. fluid? .. knee
    """,
    "face_broken": """
        teeth|bite|jaw|jaws do|does|did|will? not|no|cannot longer? meet|fit|close|align|line
        bite .. off|wrong|changed|different|crooked
        malocclusion
        step|gap in|along .. gum|jaw|gums|jawline|cheekbone
        cheek|cheekbone .. flat|flattened|sunken|caved|numb
        sees|seeing|saw double .. looking|looks|look|up|down
        double vision|double .. looking|looks|look up|down
        eye|it cannot|not look|move|turn|go up|upward|upwards
        looks .. way but up|down
    """,
    "septum_bulge": """
        septal|septum hematoma|swollen|swelling|bulging|bulge|boggy|abscess
        purple|boggy|soft|cherry|red|dark bulge|swelling|lump|bag .. nostril|nostrils|septum
        septum|nostril|nostrils .. purple|bulg*|boggy
    """,
    "old_bruise": """
        bruise|bruised|bruising .. yellow|yellowing|green|fading|faded|brown
        yellow|yellowing|fading|faded|green bruise|bruising
        bruise|bruising ... days|week|weeks ago|old
    """,
    "walks_well": """
        walks|walking|walked|runs|ran|works|worked|bends|moves freely|normally|fully|well|all|
            without|no|on|to|,
    """,
    "exerted": """
        pull-ups|pullups|push-ups|pushups|squats|burpees|spin|spinning|crossfit|boot|marathon|
            triathlon|workout|class|gym|training|lifting|drill|drills|march
    """,
    "limb_hard_sore": """
        muscles|arms|thighs|legs|calves|shoulders|quads|biceps .. sore|ache|aching|stiff|swollen|
            thick|@pain
        cannot straighten|bend|lift .. elbows|arms|knees|legs
    """,
    "laceration": f"""
        lobe|lobes|earlobe|earlobes ... {_SPLIT}
        tore|ripped|pulled .. through .. lobe|earlobe|lip|nostril|eyebrow
        slit in|across|on|along|at .. crease|base|palm|finger|thumb|hand|side|web
        split|slit|laid open along|over|across|at|on|to
        finger|fingers|thumb|both|palm|hand .. split|slit|laid open
        crescent|clean|deep|ragged|nasty|long|short|small cut
        cut|cuts .. in|on .. five|four|three|two|several places
        gashed|slashed .. {_PART}
    """,
    "fall": """
        sat|landed|came|plopped|dropped|plumped down? hard|heavily|harder
        missed .. edge? chair|seat|bench|toilet|bed|rung|curb
    """,
    "cellulitis": """
        red|pink line|lines|stripe|streak|streaks .. up|toward|towards|elbow|armpit|groin|knee|
            forearm|arm|leg|wrist
        bite|bites|bitten|punctures ... swollen|hot|pus|oozes|oozing|fat
        bite|bitten|tooth|teeth ... knuckle|hand|finger .. swollen|red|puffy|oozes|pus
    """,
}
