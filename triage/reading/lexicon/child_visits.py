"""Small visits of children as they are told, and words of danger that are none in a child."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_SMALL_THING = (
    "penny|nickel|dime|quarter|coin|coins|marble|bead|button|lego|brick|earring|ring|screw|toy|"
    "pebble|stone|token|charm|bolt|washer|counter|cap"
)
_EATEN = "swallow*|ate|eaten|ingest*|gulped"
_FRUIT = "grapefruit|melon|balloon|softball|orange|football|basketball|cantaloupe"
_BIG_JOINT = "knee|elbow|ankle|wrist"
_TEAM = (
    "psychiatry|psychiatrist|surgery|surgeon|surgeons|urology|urologist|orthopedics|neurology|"
    "neurologist|cardiology|cardiologist|hematology|nephrology|ent|ophthalmology|dermatology|"
    "endocrine|endocrinology|oncology|gynecology|obstetrics|plastics"
)
_MEANS = "pill|pills|tablet|tablets|meds|medicine|medication|medications|inhaler|inhalers|puffer"
_FACE_PART = "lip|eyebrow|brow|chin|forehead|scalp|cheek|ear"
_CUT = "cut|gash|split|laceration|lac|wound"
_HOOKED = "finger|thumb|pad|lip|ear|hand|palm|scalp|skin|cheek|eyebrow|arm|nose"
_TESTED = "tests|bloods"

CONCEPTS: dict[str, str] = {
    "teething": """
        chews|chewing|gnaws|gnawing|bites|biting everything|fist|fists|fingers|toys|things|hands
        ridge|bud .. gum|gums
    """,
    # How a toddler speaks at any time.
    "not:dyspnea": """
        eats|plays|runs|walks|climbs , talks|speaks in? short sentences|phrases
        talks|speaks|babbles|uses in? two-word|three-word|short sentences|phrases for|as|at|like
    """,
    "not:work_of_breathing": """
        eats|plays|runs|walks|climbs , talks|speaks in? short sentences|phrases
        talks|speaks|babbles|uses in? two-word|three-word|short sentences|phrases for|as|at|like
    """,
    # The needle of a nurse.
    "not:penetrating": """
        gave|given|giving|received|receives|prefers|offered .. shot|shots|jab .. thigh|arm|buttock|
            deltoid|hip|leg|shoulder|rear
    """,
    "not:necrotizing": """
        crackles|crackly|crackling ... base|bases|lung|lungs|lobe|wheeze|chest|breath|auscultation
        right|left|lower|upper|lung|lungs|bibasilar|basal|fine|coarse crackles
        base|bases|lungs|lung|chest .. crackles|crackly|crackling
        crackles ... under|beneath wheeze|wheezing|wheezes
    """,
    "not:verbal_only": """
        opens|open|opening ... finger|fingers|mouth|jaw|wide|cm ... voice
        opens|open|opening .. eyes and answers|speaks|talks
    """,
    "not:lethargy": """
        fell|fallen asleep on|under|by|at .. raft|beach|sand|sun|pool|deck|lawn|couch|sofa|
            towel|bench|bus|train|lounger|hammock|boat|heater|pad|radiator|lap
    """,
    "peritonsillar": "opens only|barely|hardly one|two|half|single? finger|fingers",
    # A small smooth thing in the gullet or beyond, in somebody who breathes and drinks.
    "thing_swallowed": f"""
        {_EATEN} .. {_SMALL_THING}
        {_SMALL_THING} .. swallow*|eaten|ingest*
    """,
    "joint_swelling": f"""
        {_BIG_JOINT} .. {_FRUIT}
        {_FRUIT} .. {_BIG_JOINT}
        {_BIG_JOINT} full|tight with? fluid
        fluid in|on|around {_BIG_JOINT}
    """,
    "limp_told": """
        limps|limping|limped
        with|has|new|painful|walks limp
        hops|hopping ... weight|leg|foot|walk
        put|puts|puts only toes|tiptoe|weight
        walks|walking on heel|toes|tiptoe|side
    """,
    "refill": f"""
        {_MEANS} .. left|forgotten|forgot behind
        {_MEANS} .. left|forgotten|forgot at dad|mom|father|mother|grandma|grandmother|hotel|school|
            cabin|camp|friend
        left|forgot {_MEANS} at|behind|in
        counter .. zero|0|empty
    """,
    "chest_pain": """
        @pain left|right breastbone|sternum
        @pain beside|along|next .. breastbone|sternum
    """,
    "abscess": """
        @swollen|lump|bump ... soft|squishy|boggy|fluctuant in|at? middle|center|top
        yellow|pus|white|greenish under|beneath skin|nail|cuticle|fold
        nail|finger|toe .. yellow|pus
        nail fold|bed .. @swollen|red|tight|shiny
    """,
    "not:jaundice": """
        yellow under|beneath skin|nail|cuticle|fold
        nail|finger|toe|lump|boil ... yellow under|beneath skin|nail
    """,
    "not:constriction": "ring finger .. tight|swollen|shiny|red",
    "urinary": """
        stings|sting|stinging|scalds|hurts pee|pees|wee|peeing|urinate|void
        sting|stings|stinging .. urinat*|pee|pees|peeing|wee
    """,
    "rash": """
        itches
        scaly|flaky|ring-shaped ring|rings|patch|patches|spot
        round|scaly|circular ring|patch .. arm|forearm|neck|leg|face|trunk|scalp|skin
        pinworm*|threadworm*
        white threads
        bottom|anus|anal itch*
        welts
    """,
    "removal_needed": f"""
        zipper|zip .. caught|stuck|foreskin|pinched
        caught|stuck .. zipper|zip
        earring|earrings|stud|backing .. embedded|sunk|stuck|buried|lobe
        hook|fishhook|lure|barb in|through|into .. {_HOOKED}
        {_HOOKED} .. fishhook|hook|barb
        barb under|in|buried
    """,
    "laceration": f"""
        inch|inches|centimeter|cm|half-inch long? {_CUT}
        {_CUT} ... runs|ran|goes|through|across|over .. {_FACE_PART}
        split|gash .. {_FACE_PART}
        {_CUT} ,? clean|straight|shallow|gaping
        glue rather|or|instead
        {_CUT} inch|inches|centimeters|cm long
    """,
    "blister_torn": """
        blister|blisters .. burst|broke|broken|popped|torn|weeping
        burst|broken|popped|torn blister|blisters
    """,
    # Blood and protein from the kidney.
    "urine_kidney": """
        urine|pee .. cola|coke|tea|coffee|rust|rusty|smoky|froth*|foam*
        cola|coke|tea|rust|coffee colored? urine|pee
        frothy|foamy|smoky urine|pee
        eyelids|eyes|face .. puffy|full|swollen .. morning|mornings
        puffy|full|swollen eyelids|eyes|face .. morning|mornings
    """,
    "bleeds_easily": """
        pin-point|pinpoint|pinprick|pinhead red|purple? dots|spots|specks
        petechia*
        gums bled|bleed|bleeds|bleeding
        bruises .. everywhere|unexplained|easily
        bruises easily
        bruises ... shins|legs ... hip|back|arms|belly
    """,
    "jaw_broken": """
        teeth|bite .. not fit|meet|line|match|close
        bite .. changed|off|different|wrong
        step .. along|in|at|on .. jaw|jawbone|chin
        jaw @broken
        @broken jaw
    """,
    "deformity": """
        obvious|visible|clear|definite bend|angle|kink|angulation
        bend|kink above|below|in|at|near wrist|elbow|ankle|shin|forearm
        point|elbow|kneecap|shoulder|ankle .. wrong place|spot|side
    """,
    "needs_labs": f"""
        bloods
        asks|asked|asking|wants|ordered for? {_TESTED}
        blood count
        levels drawn|checked
        level drawn|checked|rechecked
    """,
    "needs_consult": f"""
        {_TEAM} .. see|evaluate|coming|admit
        {_TEAM} asked|asks|wants|wanted|want|requested|is coming
        child psychiatry
        protection team
    """,
    "face_swollen": "cheek up|puffed|fat|blown|big|out",
}
