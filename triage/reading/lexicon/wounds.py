"""Cuts, bites, stings and what sticks in them."""

from __future__ import annotations

from triage.reading.lexicon.shared import CUT, LIMB_PART, TOOTH_SOCKET, WAS, WORN

_CUT = "cut|gash|split|laceration|lac|wound"
_FACE_PART = "lip|eyebrow|brow|chin|forehead|scalp|cheek|ear"
_FACE = "chin|eyebrow|brow|forehead|scalp|lip|cheek|eyelid|head|temple|nose|ear"
_PART = f"{_FACE}|{LIMB_PART}|palm|heel|calf|toe|knuckle|thigh"
_SPLIT = "torn|split|ripped|halves|two|through|apart"
_CUT_PART = "finger|thumb|hand|palm|shin|forearm|heel|brow|eyebrow|chin|lip|scalp|toe|knee|elbow"
_EDGE = "knife|blade|razor|glass|slicer|peeler|mandoline|grater|lid|tin|scissors|cutter|chisel|saw"
_JET = "sprayer|airless|psi|injector"
_DIGIT = "finger|fingers|fingertip|thumb|palm|hand|index|web|knuckle"
_BEND = "bend|bends|flex|extend|straighten|curl|curls|lift"
_OUTSIDE = (
    "shirt|boot|boots|shoe|shoes|gown|glove|gloves|pants|sleeve|jacket|coat|scrubs|uniform|apron|"
    "clothes|clothing|jeans|trousers|sneakers|floor|wall"
)

CONCEPTS: dict[str, str] = {
    "laceration": f"""
        inch|inches|centimeter|cm|half-inch long? {_CUT}
        {_CUT} ... runs|ran|goes|through|across|over .. {_FACE_PART}
        split|gash .. {_FACE_PART}
        {_CUT} ,? clean|straight|shallow|gaping
        glue rather|or|instead
        {_CUT} inch|inches|centimeters|cm long
        gaping|gapes|gaped|gape
        {_FACE} .. {CUT}|split|gashed open?
        split|busted|cracked|gashed|laid .. {_FACE}|knee|shin .. open
        split open? {_FACE}
        split|gash|cut over|above|on|in|under|across|through .. {_PART}
        {_PART} {CUT}
        needs|need|require|requires .. closing|sewn|sewing|sewed|gluing|glued|stitching|stitched|
            closure
        steri-strips|strips ... not hold|enough|stick
        sliced|slit .. {_PART}|pad|tip
        open cut|gash
        edges .. gape|gaping|apart|open
        lobe|lobes|earlobe|earlobes ... {_SPLIT}
        tore|ripped|pulled .. through .. lobe|earlobe|lip|nostril|eyebrow
        slit in|across|on|along|at .. crease|base|palm|finger|thumb|hand|side|web
        split|slit|laid open along|over|across|at|on|to
        finger|fingers|thumb|both|palm|hand .. split|slit|laid open
        crescent|clean|deep|ragged|nasty|long|short|small cut
        cut|cuts .. in|on .. five|four|three|two|several places
        gashed|slashed .. {_PART}
        earring|hoop|stud .. through|tore|torn|ripped .. lobe|earlobe
        lobe|earlobe .. torn|split|ripped|halves|tore
        torn|split earlobe|lobe
        lip .. split|gapes|gaping
        lac|lacs|lacerat*|gash
        skin tear
        tore|ripped .. skin
        torn skin|eyelid|lip|lobe|earlobe|frenulum
        cut|cuts|slice|sliced|slit .. @joint|head|face|forehead|chin|lip|scalp|eyebrow|hand|herself|
            himself|myself|tongue|palm|ear|nose|knife|glass|eye
        cut|cuts on|to|of|while|with|is
        was|got|been cut
        needs|need|will require stitches|sutures|suture|repair
        stitches|sutures .. needed|need|require*
        open wound
        wound .. glass|knife|open|gaping|edges|deep
        # cm|centimeter|centimeters|inch .. lac*|wound|cut
        tip .. cut|amputat*
        bite|bitten .. tongue
    """,
    "not:laceration": f"""
        {WORN}|cast|splint|clothes|clothing|shirt|pants {WAS}? cut|snipped
        {WORN}|cast|splint|clothes|clothing|shirt|pants .. was|were|got cut
        cut|cuts|cutting .. hair|braids|bangs|fringe|nails|toenails|grass|lawn
    """,
    "splinter": """
        toothpick|thorn|spine|needle|quill|bristle|sliver|splinter|pencil .. under|beneath .. nail|
            thumbnail|fingernail|toenail|skin
        toothpick|thorn|bristle|sliver|splinter .. broke|broken|snapped|snapped off|flush
        splinter|sliver|thorn|fishhook|fish-hook|hook|cactus ... out|removed|stuck|deep|under|in
        wood|wooden|fiberglass splinter|sliver
    """,
    "puncture": """
        stepped|stepping|trod|kneeled|knelt on? .. urchin|spine|spines|thorn|thorns|toothpick|pin|
            staple|cactus|splinter
        urchin|stingray|catfish spine|spines|barb
        spine|spines|barb|piece .. in heel|foot|sole|hand
        stood|stepped|trod|knelt on .. needle|pin|tack|nail|glass|screw|staple
        stood|trod|treaded|stepped|steps|knelt|sat on .. needle|nail|tack|pin|glass|screw|thorn|
            staple|spike|splinter|urchin|hook
        sea urchin
        hole .. foot|sole|heel|thigh|calf|palm|hand|shin|instep|buttock
        pole|stick|rod|stake|branch|pencil|pen|nail|wire|protractor into|through .. thigh|leg|calf|
            foot|hand|palm|arm|buttock
        puncture*
        stepped|steps .. nail|glass|tack|needle
        nail .. foot|through|hand|gun
        fish hook
        fishhook*
        splinter*
        foreign body
        needle .. foot
        bb gun
        thorn|sliver
    """,
    "needlestick_told": """
        needlestick|needle-stick
        stuck|poked|pricked|stepped|trod .. with|by|on|himself|herself|myself .. used|dirty|
            discarded|insulin|old? needle|syringe|lancet|sharp
        used|dirty|discarded|contaminated needle|syringe|sharp
        blood|saliva splashed|splash .. eye|eyes|mouth
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
    "insect_bite": """
        insect|bug|mosquito|tick|flea|bee|wasp|spider bite|bites|sting|stung
        tick
        bedbug*
        stung
    """,
    "injection_injury": f"""
        {_JET} ... {_DIGIT}
        {_DIGIT} ... {_JET}
        hydraulic leak|line|hose|oil|jet|spray ... {_DIGIT}
        {_DIGIT} ... hydraulic leak|line|hose|oil|jet|spray
        paint|grease gun .. {_DIGIT}
        grease|paint gun went off .. {_DIGIT}
        diesel|fuel injector|jet|spray .. {_DIGIT}
        high pressure ... paint|grease|gun|injector|injection|injected|hydraulic|washer
        grease|paint gun ... finger|hand|injected
        hydraulic fluid .. injected|finger|hand
    """,
    "not:injection_injury": """
        auto-injector|autoinjector|epinephrine|insulin|pen|epipen ... finger|fingertip|thumb|hand
    """,
    "bruised": "bruis*",
    "hot_marine": "stingray|stingrays|lionfish|stonefish|scorpionfish|weever",
    # A finger or toe that does not move, where the skin is open: the rules look at the wound.
    "tendon_out": f"""
        cannot|not|never {_BEND} .. tip|finger|thumb|toe|it|end|joint|knuckle
        no longer {_BEND} .. tip|finger|thumb|toe|it|end|joint|knuckle
        cannot|not make|get .. tip|finger|thumb|toe {_BEND}|move
        tip|finger|fingers|thumb|toe|one .. cannot|not|never {_BEND}
        tip|finger|fingers|thumb|toe|one .. no longer {_BEND}
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
    "old_bruise": """
        bruise|bruised|bruising .. yellow|yellowing|green|fading|faded|brown
        yellow|yellowing|fading|faded|green bruise|bruising
        bruise|bruising ... days|week|weeks ago|old
    """,
    "needlestick": """
        needlestick|needle-stick
        needle stick*|puncture|injury
        stuck|poked|pricked .. needle|scalpel|lancet|sharp|sharps
        body|blood fluid? exposure|splash*|splashed
        splash* .. blood
        contaminated needle|sharp
        blood .. splash*
        blood .. splash* ... eye|eyes|mouth|lips
        splash* ... blood ... eye|eyes|mouth|lips
    """,
    # On what is worn; the blood in an eye beside it is named for itself.
    "not:needlestick": f"""
        blood .. splash* on|onto|over|at .. {_OUTSIDE}
        splash* .. blood on|onto|over .. {_OUTSIDE}
        blood on|onto .. {_OUTSIDE} .. splash*
    """,
    "clean_needle": """
        unused|clean|sterile|unopened|sewing|knitting|crochet|pine|brand-new needle|needles|lancet
        needle|lancet .. unused|unopened|never used
        own lancet|insulin|pen|glucometer
        needle|lancet .. straight|fresh|out .. package|wrapper|packaging|box
        needle|lancet .. before .. used|use|patient|injection|drew
        clean|sterile|fresh|unused syringe
        syringe .. unused|unopened|package|wrapper|sterile
        touched nobody
        never .. patient
    """,
    "tick_attached": """
        tick ... attached|engorged|found|embedded|behind|hair
        engorged|attached tick
    """,
    "abrasion": """
        abrasion*|scrape*|scratch|scratches|splinter|blister*|bruise|bruises|bruising|contusion|
            road rash
        road|rug|carpet|turf|mat|friction burn|burns
        road rash
    """,
    "complex_wound": """
        tendon|bone|cartilage .. exposed|visible|lacerat*|seen|bare|showing|torn
        bare|exposed|torn cartilage
        white|shiny cord|string|strand|band .. visible|seen|showing|exposed|end|ends
        bite|bitten|bit|dog|teeth ... tore|torn|ripped|missing .. ear|nose|lip|cheek|eyelid
        bite|bitten|bit|dog|teeth ... ear|nose|lip|cheek|eyelid .. torn|ripped|missing
        cannot flex|extend|bend|move|straighten .. finger|thumb|hand|wrist|toes
        vermillion|vermilion
        jagged|extensive .. lac*|wound|cut|gash
        eyelid lac*
        through-and-through
        dog .. face
        joint space
        across|through lip|vermilion|lid|eyelid|nostril|cheek|joint
        lip line
        lid margin
        tear duct
        bite|tooth|punch ... knuckle|knuckles
        knuckle|knuckles ... bite|bitten|tooth|mouth|punch
        blade|glass|cut ... into|in joint
        nail|nails .. stuck|lodged|through|fixed .. hand|palm|bone|bones|finger|knee
        ragged .. cut|wound|lac*|bite
        nail|screw|metal|glass|hook ... still in|there|embedded|stuck
        impaled|embedded .. knee|joint|bone|hand|foot
        degloving|degloved
    """,
    "not:complex_wound": TOOTH_SOCKET,
    "fingertip": """
        fingertip*|tip
        finger tip|tips
    """,
    "bite": """
        dog|cat|animal|human|bat|raccoon|snake|spider|tick|insect|bug|monkey|rat bite|bites|bit|
            scratch
        bit|bitten|bites by|from|dog|cat|another|wounds|wound
        bitten
        rabies
    """,
    "snake_bite": """
        snake|rattlesnake|copperhead|cottonmouth|viper
        black widow
    """,
    "tetanus": "tetanus|tdap",
    "swelling_climbs": """
        @swollen .. past|above|beyond|mid-shin|mid-calf|mid-forearm|half|halfway
        @swollen to|up knee|elbow|calf|shin|forearm|thigh
        @swollen mid shin|calf|forearm|thigh
    """,
    "bitten_outdoors": """
        bitten|bite|bit|struck ... trail|creek|woodpile|brush|rocks|boulders|grass|log|path|desert|
            pond|hike|hiking
        fang|fangs
        two|twin|paired punctures|puncture|holes
    """,
}
