"""A hurt arm or leg as people tell it: short and turned out, bent, held, pulled, cut open."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_LIMB = "forearm|wrist|shin|arm|leg|ankle|elbow|foot|finger|thumb|hand|knee|kneecap"
_LONG = "forearm|wrist|shin|ankle|tibia|thigh"
_BENT = "bent|crooked|angled|bowed|misshapen|angulated"
_PLAINLY = "obviously|visibly|clearly|grossly|plainly|badly|sharply|markedly"
_ODD = "odd|wrong|strange|funny|weird|unnatural|impossible|abnormal|awkward"
_OUTWARD = "outward|outwards|outside|laterally|externally"
_TURNED = "turned|turns|rotated|rolled|rolls|points|pointing|pointed|lies|lying|falls|flopped|faces"
_FACE = "chin|eyebrow|brow|forehead|scalp|lip|cheek|eyelid|head|temple|nose|ear"
_PART = f"{_FACE}|{_LIMB}|palm|heel|calf|toe|knuckle|thigh"
_WOUND = "cut|gash|lac|laceration|wound|split"
_PULLED = "pulled|lifted|yanked|tugged|tug|swung|swinging|swing|jerked|hoisted|picked|dragged"
_WHICH = "lower|upper|front|back|left|right|wisdom|baby"
_TOOTH = "tooth|teeth|molar|molars|incisor|canine|veneer|bridge|crown|filling|denture"

CONCEPTS: dict[str, str] = {
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
            weight|
            since|left|right|foot|it|after|up|,|.
        cannot|not|unable .. stand|walk|put|bear
        any|every|slightest movement|move|motion
        with|on any|slight|slightest movement|move
    """,
    "deformity": f"""
        {_PLAINLY} {_BENT}
        has|with|is|looks|look {_BENT} left|right? {_LONG}
        {_LONG} .. is|looks|was|now {_BENT}
        {_LIMB} ... {_ODD} angle|angles
        {_ODD} angle|angles ... {_LIMB}
        {_LIMB} .. points|pointing|sits|sitting|faces|facing|hangs .. {_ODD}|other way|direction
        {_LIMB} .. points|pointing|faces|facing|turned backward|backwards|sideways|inward
        {_LONG}|arm .. looks|shaped like? dinner? fork|fork-like|s-shaped|banana
        {_LONG}|arm .. dinner? fork
        extra bend|joint
        z-shaped|s-shaped
    """,
    "dislocation": """
        shoulder|kneecap|patella|elbow|hip|jaw|finger is|was|went|goes|came|comes|pops|popped|slid|
            slipped out ,|.|;|again|of|at|when|while|after
        shoulder|kneecap|patella|elbow .. out place|joint|socket
        kneecap|patella .. sits|off|over|to|on .. side|outside
        shoulder .. squared|square|squared-off|hollow
        squared|square|squared-off ... shoulder
        out place .. shoulder|knee|kneecap|elbow|finger
    """,
    # An arm or a leg that somebody hurt, and what it looks like: either alone says little.
    "limb_hurt_told": """
        broke|broken|fractured|kicked|dropped|turned|rolled|stepped|landed|came|slammed|shut|
            stubbed|
            twisted|tripped|hyperextended|smashed|pinched|tumbled|caught|banged|bumped ... @limb
        @limb ... broke|broken|fractured|kicked|rolled|stepped|landed|slammed|shut|stubbed|twisted
        missed .. step|stair|curb
        monkey bars
        trampoline|skateboard|scooter|skating|roller-skating|snowboard*
        tumbled
    """,
    "limb_sore": """
        @limb ... @swollen|bruis*|purple|tender|sore|@pain
        @swollen|bruis*|purple|tender|sore|@pain .. @limb
        holds|holding|guards|guarding|cradles|cradling|favors|favoring|supports|supporting|clutches|
            nursing .. wrist|elbow|arm|forearm|shoulder|hand|finger|thumb|collarbone
        @limb .. killing me|him|her
    """,
    "fall": """
        slid|rolled|tumbled|toppled|slides|tumbles out|off|down|from .. bed|chair|wheelchair|couch|
            bunk|stairs|steps|swing|slide|bench|toilet|table|ladder|wall
        missed .. step|stair
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
    "laceration": f"""
        gaping|gapes|gaped|gape
        {_FACE} .. {_WOUND}|split|gashed open?
        split|busted|cracked|gashed|laid .. {_FACE}|knee|shin .. open
        split open? {_FACE}
        split|gash|cut over|above|on|in|under|across|through .. {_PART}
        {_PART} {_WOUND}
        needs|need|require|requires .. closing|sewn|sewing|sewed|gluing|glued|stitching|stitched|
            closure
        steri-strips|strips ... not hold|enough|stick
        sliced|slit .. {_PART}|pad|tip
        open cut|gash
        edges .. gape|gaping|apart|open
    """,
    "head_injury": f"""
        {_WOUND} on|to|over|of|across|in left|right? side|back|top? of? forehead|scalp|head|temple
        forehead|scalp|temple {_WOUND}
    """,
    "abuse": "bruises|bruise|burns .. different|various|several? ages",
    # Sore from use, not from an injury.
    "muscle_sore": f"""
        {_LIMB}|shoulder|shoulders|arms|legs|thigh|thighs muscle|muscles .. sore|stiff|@pain
        sore|stiff|aching muscle|muscles|{_LIMB}|shoulders|arms|legs .. after|from|since .. gym|
            workout|
            working|exercise|exercising|moving|lifting|painting|gardening|training|shoveling
    """,
    # Torn on an edge, not struck; rubbed or scratched.
    "not:limb_injury": """
        @broken|burst|popped blister|blisters on|at|over|of .. @joint
        blister|blisters|scratch|scratches|callus|corn|corns|scrape|scrapes on|at|over|of|all|
            both .. @joint|forearms
        armpit|armpits|heel|heels|skin rubbed|chafed|scraped|grazed
        caught .. @joint on|in|against .. fence|wire|nail|glass|can|tin|metal|blade|knife|screw|
            edge|
            hook|barb|barbed|thorn|thorns|sharp
    """,
    # A ball that comes back.
    "not:acute_abdomen": """
        jumped|jumping|jumps|leaped|leapt|went|going up? for|after rebound
        grabbed|grabbing|caught|snagged rebound
        after rebound .. landed|came
    """,
    "not:abdominal_pain": """
        jumped|jumping|jumps|leaped|leapt|went|going up? for|after rebound
        grabbed|grabbing|caught|snagged rebound
        after rebound .. landed|came
    """,
    "not:fracture_named": f"""
        @broken {_WHICH}? {_WHICH}? {_TOOTH}
        {_TOOTH} .. @broken
        condom|iud @broken
    """,
}
