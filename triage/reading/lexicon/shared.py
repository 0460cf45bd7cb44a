"""Word lists and phrases that several files of the lexicon use in their patterns."""

from __future__ import annotations

ANSWERS = (
    "answer|answers|answering|speak|speaks|talk|talks|respond|responds|react|reacts|stir|stirs|"
    "flinch|flinches|budge|blink|blinks|grimace|grimaces"
)
BARE = "bare|exposed|visible|showing|shows|seen|protruding|sticking|poking|through"
BLADE = "glass|knife|blade|chisel|tin|can|lid|metal|mower|saw|bottle|window|sheet|scissors"
# Of blood that is measured, thinned or drawn, and does not flow.
BLOOD_MEASURED = (
    "blood pressure|pressures|sugar|sugars|glucose|test|tests|testing|group|type|typing|work|"
    "count|counts|draw|draws|drawn|thinner|thinners|culture|cultures|sample|samples|donor|donation|"
    "bank|relative|relatives|gas|gases|levels|tested|taken|checked|checks"
)
_CUTS = "slit|slits|slashed|slashes|cut|cuts|sliced|slices"
_NICKS = "slashed|cut|cuts|sliced|slices"
# A wrist that a tool, a fence or a fall has cut.  Whom others saw at it is not told so.
WRIST_BY_ACCIDENT = f"""
    cutter|knife|blade|chisel|grinder|hand|glass|scissors slipped|slips ... {_CUTS} .. wrist|wrists
    edge|tile|pane|fence|gate|grinder|conveyor|machine|lid {_CUTS} across? .. wrist|wrists
    through pane|window|door|glass ... {_CUTS} .. wrist|wrists
    {_NICKS} .. wrist ... while|when .. climbing|cooking|boning|slicing|chopping|carving|fell|
        falling|slipped|opening|washing|working|fixing|pruning|gardening|tripped|peeling|fishing
    {_NICKS} .. wrist .. on|by|against .. fence|wire|nail|can|gate|shelf|door|window|rock|
        coral|branch|shell|machine|lid|grinder|tile|ladder|pane|plate|dish
"""
BREASTBONE = "breastbone|sternum|breasts"
BROKE_THINGS = """
    broke|broken|breaks out|up|down|glass|tooth|teeth|tooth|nail|nails|skin|sleep|phone|machine|
        crown|denture|needle|bottle|window|filling|heart|english|record
    fever|water|waters|glass|blister|blisters|boil|abscess|scab|voice|phone|cyst|pimple|wound|
        stitch|stitches|rash|hives broke|broken open?
    boil|abscess|blister|cyst|scab|wound|pimple|lump .. broke|broken|breaks open
    broken machine|car|chair|ladder|glasses|bed
"""
# A bruise where something fell, and the cord that shows in a wound.
SPOT = "top|sole|ball|arch|edge|spot|patch"
LIMB = "foot|feet|hand|hands|finger|fingers|thumb|toe|toes|ankle|wrist|arm|forearm|leg|calf|shin"
CORD = "cord|cords|string|strings|strand|strands|band|bands|rope|tendon|tendons|gristle"
BRUISED_LIMB = f"""
    {SPOT} on|over? {LIMB} .. blue|bluish
    back hand|hands .. blue|bluish
    {LIMB} yesterday|today|tonight|now? ,|and {SPOT} on|over? {LIMB} .. blue|bluish
    {LIMB} .. blue|bluish bruise|bruises|bruising
    bruised blue {LIMB}
    {LIMB} ,|with|and|has|shows|showing|where? white|whitish|shiny {CORD}
    {LIMB} on|with|by {BLADE} ,|and|with? white|whitish|shiny {CORD}
    white|whitish|shiny {CORD} ... {LIMB}
"""
# The cold of the day, not of the limb; and skin pulled taut over a small joint.
COLD_DAYS = """
    toes|fingers|feet|foot|hands|hand ... cold shift|shifts|weather|room|store|day|days|season|walk|
        walks|freezer|morning|mornings|winter|work
    toes|fingers|feet|foot|hands|hand ... cold and damp|wet
"""
CROCKERY = (
    "cup|mug|jar|dish|bowl|vase|tile|mirror|bulb|lamp|pitcher|shell|branch|handle|toy|pane|"
    "pottery|ceramic|porcelain|crockery|bone-china"
)
CUT = "cut|gash|lac|laceration|wound|split"
DIGIT = "toe|toes|finger|fingers|thumb|knuckle"
DIGIT_OR_JOINT = "finger|fingers|thumb|toe|toes|hand|foot|fingertip|knuckle|instep|heel|wrist|ankle"
WORRIED = "worried|afraid|scared|anxious|nervous"
FEAR = f"{WORRIED}|fears|fear|fearful|worry|worries"
GEAR = "splint|brace|sling|boot|cast|helmet|shoe|sandal|backpack|bag|purse|wheelchair|walker"
# Where a tooth was drawn, bone may lie bare.
GUM = "extraction|extracted|gum|gums|molar|molars|wisdom"
HOT = "hot|warm|red|fiery|burning"
INJECTION = "injection|injections|shot|shots|jab|jabs|dose|doses"
KIN = (
    "father|dad|mother|mom|brother|sister|uncle|aunt|grandfather|grandmother|grandpa|grandma|"
    "cousin|parents|twin"
)
TUMOR = "cancer|carcinoma|lymphoma|leukemia|myeloma|melanoma|sarcoma|tumor"
KIN_ILLNESS = f"{TUMOR}|stroke|strokes|aneurysm|clot|clots|embolism|diabetes|dementia"
LANDED = "jump*|landing|twist*|stepping|stubbing"
LIMB_PART = "forearm|wrist|shin|arm|leg|ankle|elbow|foot|finger|thumb|hand|knee|kneecap"
OFF_OR_ON = "off|from|down|on|over"
PLAY = "soccer|football|gymnastics|hopscotch|trampoline|hockey|dance"
LIMP = f"""
    limp since|after|from {LANDED} {OFF_OR_ON}
    limp since|after|from {PLAY}
    limp ,|and bears|bearing weight
"""
MEDICINES = "pill|pills|tablet|tablets|capsules|medication|medications|medicine|meds"
MOANS = "moans|moan|groans|groan|grunts|grunt|mumbles|mumble|moaning|groaning"
MOTIONS = "stool|stools|poop|poops|bowels|feces|movements|motions|diapers"
NOSE = "nose|nostril|nostrils"
NO_WATER = """
    dry|secondary|delayed drown*
    drowning in mucus|secretions|phlegm|fluid|sputum|saliva|sweat|own|his|her|work|debt|paperwork
    feels|feeling|felt|like|as .. drowning
"""
PAST_YEARS = "199*|200*|201*"
PUS = "crust|crusts|crusty|crusting|discharge|drainage|pus|goo|gunk|mucus|matter|matting|goop"
RELATIVE = (
    "father|mother|brother|sister|uncle|aunt|cousin|cousins|grandfather|grandmother|parent|dad|"
    "mom|son|daughter|relative|relatives|sibling"
)
RESULT = "culture|test|tests|swab|labs|result|results|biopsy|bloodwork|scan"
SHOT_OR_SERIES = "injection|injections|shot|shots|decanoate|vaccine|series|lai"
STOOLS = "stool|stools|poop|poops|bm|bms|movements|bowels"
STRETCHED_SKIN = f"""
    {DIGIT} ... skin .. stretched|taut|tented|tight .. white|pale
    skin .. stretched|taut|tented|tight .. white|pale .. {DIGIT}
"""
STROKE = "stroke|strokes|cva|tia"
STUCK = "stuck|lost|retained|forgotten|lodged|out|reach|retrieve|remove|removed|find"
TABLETS = "pill|pills|tablet|tablets|capsule|capsules|caplets"
TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
THINNER = (
    "warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|plavix|"
    "clopidogrel|aspirin|thinner|thinners|statin"
)
TOOTH_SOCKET = f"""
    {GUM} .. bone .. {BARE}
    {GUM} .. bare|exposed|protruding bone
    tooth|teeth|dry|empty socket .. bone .. {BARE}
    bone .. {BARE} .. tooth|teeth|dry|empty socket
    bone .. {BARE} .. gum|gums|extraction
    bone .. {BARE} .. where .. tooth|teeth|molar|molars .. pulled|drawn|extracted|out
    bare|exposed bone .. tooth|teeth|dry|empty socket
    bare|exposed bone .. gum|gums|extraction
"""
TUMOR_SITE = (
    "colon|bowel|breast|lung|ovarian|pancreatic|prostate|stomach|liver|brain|thyroid|uterine|"
    "cervical|skin|kidney|bladder|throat|blood"
)
TWENTY_AND_MORE = "|".join((TENS, *map(str, range(20, 121))))
WAS = "must|had|needs|needed|has|have|was|were|is|are|got|then"
WHITE_CORD = f"""
    white|whitish|shiny {CORD}
    white|whitish|shiny {CORD} .. visible|seen|showing|shows|exposed|hanging|out|felt
"""
# What is cut off a patient to get at the injury.
WORN = (
    "sleeve|sleeves|cuff|cuffs|jacket|coat|jeans|trousers|leggings|glove|gloves|sock|socks|guard|"
    "guards|pad|pads|padding|helmet|brace|strap|straps|watch|watchband|wristband|collar|belt|"
    "laces|rope|skate|skates|cleat|cleats|sneaker|sneakers|sandal|sandals|wetsuit|uniform|"
    "stocking|stockings|tights|ring|rings|boot|boots|shoe|shoes|band"
)
