"""Everyday uses of the words of injury, poison and mind: a shot in the arm, a fever that broke.

Same form and same caution as ``other_senses``.
"""

from __future__ import annotations

from triage.reading.lexicon.injury import TOOL

_SHOT = """
        flu|tetanus|steroid|cortisone|vaccine|botox|numbing|antibiotic|vitamin|depo|insulin|
            lidocaine|toradol|covid|epidural|allergy|booster|rabies|penicillin|rocephin|
            hormone|testosterone|trigger|joint|pain|nerve shot ... in|to .. chest|head|abdomen|
            neck|back|leg|thigh|face|foot|stomach|belly|groin|flank|buttock
        shot .. steroid*|cortisone|vaccine|botox|insulin|lidocaine|penicillin
        stab|stabs pain|pains|sensation|feeling ... chest|thorax|abdomen|belly|neck|head|back|flank|
            groin|stomach|throat|rib|ribs|eye|face
    """

_BROKE = """
        broke|broken|breaks out|up|down|glass|tooth|teeth|tooth|nail|nails|skin|sleep|phone|machine|
            crown|denture|needle|bottle|window|filling|heart|english|record
        fever|water|waters|glass|blister|blisters|boil|abscess|scab|voice|phone|cyst|pimple|wound|
            stitch|stitches|rash|hives broke|broken open?
        boil|abscess|blister|cyst|scab|wound|pimple|lump .. broke|broken|breaks open
        broken machine|car|chair|ladder|glasses|bed
    """

_NO_WATER = """
    dry|secondary|delayed drown*
    drowning in mucus|secretions|phlegm|fluid|sputum|saliva|sweat|own|his|her|work|debt|paperwork
    feels|feeling|felt|like|as .. drowning
"""

# What is cut off a patient to get at the injury.
_GEAR = (
    "sleeve|sleeves|cuff|cuffs|jacket|coat|jeans|trousers|leggings|glove|gloves|sock|socks|guard|"
    "guards|pad|pads|padding|helmet|brace|strap|straps|watch|watchband|wristband|collar|belt|"
    "laces|rope|skate|skates|cleat|cleats|sneaker|sneakers|sandal|sandals|wetsuit|uniform|stocking|stockings|tights|ring|rings|boot|boots|shoe|shoes|band"
)
# Nothing of this carries a finger along when it tears.
_WORN = (
    "strap|straps|sleeve|sleeves|lace|laces|boot|boots|shoe|shoes|sole|soles|heel|sock|coat|jacket|"
    "helmet|pad|pads|guard|collar|button|pocket|hood|bag|backpack|sandal|bra"
)
_WAS = "must|had|needs|needed|has|have|was|were|is|are|got|then"
_TOE = "toe|toes|foot|forefoot|midfoot|leg|legs|knee|ray|hallux|transmetatarsal"
_SINCE = "from|after|since|over"
_CARE = "wound|incision|stitches|sutures|staples|dressing|pus|infection"
_WHICH = "left|right|both|bilateral|great|big|second|partial|two|one"
_ILL = (
    "diabet*|hypertension|htn|neuropathy|dialysis|pad|pvd|cad|copd|ckd|esrd|dm|smoker|gout|"
    "hyperlipidemia"
)

# A bruise where something fell, and the cord that shows in a wound.
_SPOT = "top|sole|ball|arch|edge|spot|patch"
LIMB = "foot|feet|hand|hands|finger|fingers|thumb|toe|toes|ankle|wrist|arm|forearm|leg|calf|shin"
_CORD = "cord|cords|string|strings|strand|strands|band|bands|rope|tendon|tendons|gristle"
_EDGE = "glass|knife|blade|chisel|tin|can|lid|metal|mower|saw|bottle|window|sheet|scissors"
_TENDON = f"""
        white|whitish|shiny {_CORD}
        white|whitish|shiny {_CORD} .. visible|seen|showing|shows|exposed|hanging|out|felt
    """
_BRUISE = f"""
        {_SPOT} on|over? {LIMB} .. blue|bluish
        back hand|hands .. blue|bluish
        {LIMB} yesterday|today|tonight|now? ,|and {_SPOT} on|over? {LIMB} .. blue|bluish
        {LIMB} .. blue|bluish bruise|bruises|bruising
        bruised blue {LIMB}
        {LIMB} ,|with|and|has|shows|showing|where? white|whitish|shiny {_CORD}
        {LIMB} on|with|by {_EDGE} ,|and|with? white|whitish|shiny {_CORD}
        white|whitish|shiny {_CORD} ... {LIMB}
    """
_NOT_TRUNK = f"""
        puncture*|hole|holes|jabbed|plunged .. back {LIMB}|knee|thigh|elbow ... {TOOL}|fight
        {TOOL} ... puncture*|hole|stuck|jabbed|driven .. back {LIMB}|knee|thigh|elbow
    """
_DIZZY = "feel|feels|feeling|felt like? drunk|drunken\nlike|if drunk|drunken"
# Six months after the last of it the blood has recovered.
_CHEMO = "chemo|chemotherapy"
_ENDED = "finished|completed|ended|stopped|done|over"
# "The last cycle", but not "chemo last week".
_LAST = "last|final dose|round|cycle|session|infusion|treatment? of?"
_LONG_SINCE = f"""
        {_ENDED} .. {_CHEMO} ... @half_year months ago
        {_CHEMO} .. {_ENDED} ... @half_year months ago
        {_ENDED} .. {_CHEMO} ... year|years|decades ago
        {_CHEMO} .. {_ENDED} ... year|years|decades ago
        {_ENDED} .. {_CHEMO} ... year|years and half ago
        {_CHEMO} .. {_ENDED} ... year|years and half ago
        {_ENDED} .. {_CHEMO} ... half year ago
        @half_year months ago .. {_ENDED} .. {_CHEMO}
        {_CHEMO} @half_year months ago ,? {_ENDED}
        {_LAST} {_CHEMO} ... @half_year months ago
        {_LAST} {_CHEMO} ... year|years|decades ago
        {_LAST} {_CHEMO} ... year|years and half ago
        {_LAST} {_CHEMO} ... half year ago
        {_CHEMO} last|final one|dose|given|had ... year|years|decades ago
        @half_year months ago .. {_LAST} {_CHEMO}
        {_CHEMO} @half_year months ago ,? last|final
    """

# Where a tooth was drawn, bone may lie bare.
_GUM = "extraction|extracted|gum|gums|molar|molars|wisdom"
_BARE = "bare|exposed|visible|showing|shows|seen|protruding|sticking|poking|through"
_SOCKET = f"""
        {_GUM} .. bone .. {_BARE}
        {_GUM} .. bare|exposed|protruding bone
        tooth|teeth|dry|empty socket .. bone .. {_BARE}
        bone .. {_BARE} .. tooth|teeth|dry|empty socket
        bone .. {_BARE} .. gum|gums|extraction
        bone .. {_BARE} .. where .. tooth|teeth|molar|molars .. pulled|drawn|extracted|out
        bare|exposed bone .. tooth|teeth|dry|empty socket
        bare|exposed bone .. gum|gums|extraction
    """

EVERYDAY_SENSES: dict[str, str] = {
    "not:penetrating": f"{_SHOT}\n{_NOT_TRUNK}",
    "not:penetrating_torso": f"{_SHOT}\n{_NOT_TRUNK}",
    "not:fracture_named": _BROKE,
    "not:open_fracture": f"""
        {_BROKE.strip()}
        fish|chicken|pork|turkey|rib|soup|steak bone|bones .. out|stuck|sticking|visible|through|
            skin|showing
        open reduction .. @broken
        @broken .. open reduction
        {_SOCKET.strip()}
    """,
    "not:limb_injury": _BROKE,
    "not:amputation": f"""
        severed flexor|extensor? tendon|tendons|nerve|artery|wire|cable|line
        cast|splint|clothes|clothing|shirt|pants|zipper|bandage|bracelet .. cut|sliced|chopped off
        wires|tie|ties {_WAS} cut off
        {_GEAR} {_WAS}? cut|snipped|sawn|sawed off
        cut|cutting|snipped|sawed {_GEAR} off
        cut|cutting|snipped off sleeve|sleeves|jacket|coat|jeans|trousers|sock|socks|guard|pads|
            helmet|brace|straps|watch|collar|belt|skate|uniform|boot|boots|shoe|shoes|glove|gloves
        cut|cutting|snipped off wedding|engagement? ring|rings ,|.|;|and|by|with|at|in|after|before
        cut off cast|splint|clothes|clothing|zipper|bracelet|pills|alcohol|contact|circulation|
            drinking|phone|heat|power
        cut|cutting cast|splint|clothes|clothing|zipper|bracelet off
        nail|toenail|fingernail|thumbnail|scab|wart|mole|bandage|dressing|patch|tape|stitch|
            crown|filling .. cut|torn|tore|ripped|sliced|bit off
        cut|tore|ripped|sliced|bit|chopped off nail|toenail|fingernail|thumbnail|scab|wart|mole|
            bandage|dressing|patch|tape|skin|piece|pants|shirt|sleeve|branch
        skin? tag|tags|freckle .. cut|torn|tore|ripped|sliced|bit|came off
        cut|torn|tore|ripped|sliced|bit off skin? tag|tags|freckle|mole|wart|pimple
        {_WORN} {_WORN}? {_WAS}? tore|torn|ripped off ,|.|;|and|when|while|as
        amputat* stump
        stump .. amputat*
        {_TOE} .. amputat* ... days|week|weeks ago
        amputat* .. {_TOE} ... days|week|weeks ago
        amputation|amputations site|sites|scar|flap|clinic|surgery|surgeon
        {_TOE} amputation|amputations wound|incision|sutures|stitches|staples|dressing
        {_CARE} ... {_SINCE} .. {_TOE} amputation
        {_CARE} .. {_TOE} amputation
        surgical|surgically|elective|planned|healed|remote amputat*
        {_ILL} ,|and|with|plus {_WHICH}? {_TOE}|below|above .. amputation|amputations
        {_TOE} amputation|amputations ,|and|or {_ILL}
    """,
    "not:complex_wound": _SOCKET,
    "not:laceration": f"""
        {_GEAR}|cast|splint|clothes|clothing|shirt|pants {_WAS}? cut|snipped
        {_GEAR}|cast|splint|clothes|clothing|shirt|pants .. was|were|got cut
    """,
    "not:limb_ischemia": _BRUISE,
    "not:neurovascular": _BRUISE,
    "not:cord_out": _TENDON,
    "not:obstetric_emergency": _TENDON,
    "not:pale": _TENDON,
    "not:intoxicated": _DIZZY,
    "not:vision_loss": """
        half|part|quarter|corner|upper|lower|top|bottom eye .. black and blue|purple|puffy|swollen
        half|part|quarter|corner|upper|lower|top|bottom eye .. black .. punch*|elbow|fist|bruis*
    """,
    "not:suicidal": """
        suicide|suicidal|suicidality screen|screens|screening|hotline|prevention|assessment|
            precautions
        suicide risk low|screen|screening|assessment|none
        committed|completed suicide
        died|death|lost|dead .. suicide
        wants|want|wanted|going|plan|plans|planning ... cut it .. out|open|off|away|short
        cutting|cuts|cut himself|herself|myself .. shaving|cooking|slicing|chopping
    """,
    "not:homicidal": """
        pain|headache|it|cancer|disease|illness|heat|cold|smoking|drinking|job|work .. kill|
            killing him|people|them
    """,
    "not:chemotherapy": f"""
        chemo|chemotherapy|radiation .. years|year|decades ago
        years|year|decades ago .. chemo|chemotherapy|radiation
        finished|completed chemo|chemotherapy .. years|year
        {_LONG_SINCE}
    """,
    "not:transplant": """
        hair|corneal|cornea|fecal transplant*
        transplant coordinator|nurse|evaluation|list
    """,
    "not:airway_threat": """
        teething ... drool*
        drool* ... teething|teeth
        drools|drooling .. usual|always|normal|baseline
    """,
    # "Red tongue and swollen hands": the swelling is elsewhere.
    "not:throat_closing": """
        tongue|throat|airway|uvula .. @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph|
            knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat
    """,
    "not:angioedema": """
        tongue|throat|airway|uvula|lips|lip|face .. @swollen hands|feet|joints|legs|ankles|glands|
            nodes|lymph|knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat|lips|face
    """,
    "not:crash": """
        bowel|bladder|toilet|toileting|urinary|urine|stool accident|accidents
        accident|accidents .. pants|underwear|toilet|bed
    """,
    "not:submersion": _NO_WATER,
    "not:major_mechanism": _NO_WATER,
}
