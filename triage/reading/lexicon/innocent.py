"""What the words of a life in danger say of a nose, a scan, a job, a form or a toy."""

from __future__ import annotations

_SKIN = "acne|psoriasis|wart|warts|eczema|ringworm|rosacea|fungus|ivy|stye|sty|lice|scabies"
_SAID = "responding|responsive"
_HANGS_FROM = "chair|swing|bars|stool|counter|bench|table|railing|ledge"
_TWITCH = "eyelid|eyelids|lid|muscle|muscles|calf|calves"
_SOME_STATUS = (
    "marital|vaccination|vaccine|immunization|immigration|work|job|insurance|housing|disability|"
    "smoking|employment|student"
)
_SCAN = "scan|ultrasound|sono|sonogram|version|ecv"
_PART = "feet|foot|leg|legs|bottom|butt|buttocks|arm|hand|knee"
_GLASS = "snow|light|glass|lamp|disco|crystal|world|bulb|street"

NOT_ARREST_JARGON = """
    swallowed|ate|eats|snap|snow|split|sweet|chick pea ... epi|cpr|arrest
    pea allergy|allergic|protein|puree|plant|coat|gravel ... epi|cpr|arrest
    pea ... epi pen|pens|epipen
    rhythm|monitor|scan is|was|shows|in? pea size|sized
    strain|strained|sprain|sprained ... lucas device|compressing|running|cpr
    lucas device|compressing|running|cpr .. training|class|taught
"""
NOT_NO_EFFORT = """
    barely|hardly|scarcely breathing .. through|thru|out|from|via .. nose|nostril|nostrils|snorkel
    barely|hardly|scarcely breathing any|different|harder|faster
"""
NOT_NOT_RESPONDING = f"""
    {_SKIN} ... not {_SAID}
    {_SKIN} ... not {_SAID} ,|.|;|and|now|at|on|since|but
    m|f|male|female|man|woman|still|infant|baby|toddler not {_SAID} .. formula|acid|time-outs|
        time-out|timeouts|discipline|diet|punishment|melatonin|freezing|feeds|soap|lotion|shampoo
    phone|computer|landlord|insurance|office|pharmacy|employer|siri not {_SAID}
    phone|computer|landlord|insurance|office|pharmacy|employer|siri not {_SAID} ,|.|;|and|now|since
    message|messages|voicemail|texts ... not {_SAID} ,|.|;|and|now|since
    not {_SAID} ... amoxicillin|augmentin|azithromycin|keflex|cephalexin|doxycycline|bactrim
    still not {_SAID} ... amoxicillin|augmentin|azithromycin|keflex|cephalexin|doxycycline|bactrim
"""
NOT_COLOUR = """
    gray|grey|blue|purple|navy tubing|tube|cap|lid|polish|carpet|towel|sheets|candy|popsicle|
        gloves|shoes|backpack|shorts|paint|curtain|couch|balloon|blanket|popsicles|slushie
"""
NOT_PAIN_ONLY = """
    opens|open|opening eyes .. sternal|sternum notch|piercing
    opens|open|opening eyes .. nail|pinch* scratch|polish|fungus|clipper|fear|salon
"""
NOT_EYES_UP = """
    eyes .. rolled|rolling|rolls .. when|at .. asked|question|questions|teacher|joke|jokes
    eyes .. rolled|rolling|rolls .. sarcastically|annoyed|attitude
"""
NOT_OUT_COLD = """
    out cold sore|sores|weather|air|food|drink|drinks|symptoms
    found|is|still|now|remains out cold sore|sores|weather|air|food|drink|drinks|symptoms
"""
NOT_HANGING_LIMBS = f"""
    arms|legs|limbs hanging|hang|hangs|hung|dangling|dangle|dangles from|off .. {_HANGS_FROM}
    monkey bars ... arms|legs|limbs hanging|hang|hangs|hung|dangling|dangle|dangles
    shy|embarrassed|ashamed|pouting ... head hanging|hang|hangs|hung
    arms|legs|limbs|head flopping|flop when|while|with .. laughs|laughing|runs|running|dances|
        plays|playing|excited|asleep
"""
NOT_SEIZING_ON = f"""
    lorazepam|ativan|diazepam|valium|versed|keppra ... {_TWITCH} {_TWITCH}? still jerking|twitching
    {_SOME_STATUS} status ... still going
    {_SOME_STATUS} status : still going
    status post .. surgery|op|repair|removal|replacement|partum ... still going
"""
NOT_PRESSOR_RUNNING = """
    epi running late|low|out|errands|behind|around|a
    levo running low|out|late
    epi|vasopressin|phenylephrine|levo drip|drips|gtt|running .. eye|eyes|nose|nasal|drops|spray
    phenylephrine|neosynephrine drips|drip|gtt nasal|nose|drops|eye
"""
NOT_STOMA_PLUGGED = """
    colostomy|ileostomy|urostomy|ostomy|bowel .. stoma .. plugged|clogged|blocked|obstructed|plug|
        occluded|crusted|sealed
    stoma .. plugged|clogged|blocked|obstructed|plug|occluded ... colostomy|ileostomy|ostomy|
        urostomy|pouch|stool|urine
"""
# As a scan shows it, or as the mother feels it within.
NOT_BABY_PART_OUT = f"""
    baby|infant|fetal|fetus {_PART} is|are? first|presenting ... {_SCAN}
    baby|infant|fetal|fetus {_PART} is|are? first|presenting {_SCAN}
    {_SCAN} ... baby|infant|fetal|fetus {_PART} is|are? first|presenting
    baby {_PART} is|are? showing|visible|coming through|into|under|against .. belly|ribs|
        side|stomach|skin|bladder
    baby|infant {_PART} is|are? out .. swaddle|sleeve|mitten|mittens|bath|sock|socks|wrap
    coming|comes|came|presenting feet|foot|butt|bottom first ... {_SCAN}
    coming|comes|came feet|foot|butt|bottom first ... months|years
    baby {_PART} came|come|comes|delivered out? first|out ... months|years
"""
NOT_WOMB_OUT = """
    inverted uterus|womb ... iud|pap|question|tilted|retroverted
    ruptured uterus|womb ... years
    uterus|womb is|was? inverted|tilted ... iud|pap|scan|ultrasound|born|always
"""
NOT_GLOBE_PIERCED = f"""
    {_GLASS} globe is|was? ruptured|perforated|lacerated|split|burst
    open globe lamp|light|bulb
    globe rupture|ruptured|perforated .. in @past_year
    ruptured|open|perforated globe .. in @past_year
    ruptured|open|perforated globe ... years|yrs ago
    globe rupture|ruptured|perforated ... years|yrs ago
    old|prior|previous|remote|history|childhood ruptured|open|perforated globe|eyeball
    fork|knife|pencil|pen|stick is|was? stuck|lodged in .. eye potato|hurricane|needle|storm
"""
# Numbers of five thousand, forms of work and court, and the tremens of a drinker.
NOT_LEGAL_HOLD = """
    wbc|ck|cpk|hcg|bhcg|bnp|ferritin|platelets|count|level|calories|steps|amp|model|room|unit|
        lot|po|invoice|of|at 5150|5585 ,|.|;|and|per|for|since
    on call for 5150|5585
    call for 5150|5585 by|from|at|for|with|and|,|.|;
    dog|cat|animal|horse|bull is|was|a? danger others|himself|herself|themselves
    pink slip|slipped|papers from|at .. job|work|boss|company|employer ... psych*|police|by|danger
    white papers from|for .. police ... psych*
    temporary|emergency custody order for|of|over|about .. kids|children|child|son|daughter
    mental|psych|psychiatric health? committed nurse|worker|volunteer|staff
    psych hold bag|music
    works|working .. psych|psychiatric|involuntary hold|holds
    during|after|assisting|performing .. psych|psychiatric|involuntary hold of|on? .. patient|
        patients|someone|inmate
    emergency hold button|line|for|desk|music
    emergency hold on .. credit|card|account|package|loan|mail|shipment
    c sectioned by .. doctor|doctors
    sectioned by .. doctor|doctors ... scar
    baker acted as|in
    was danger himself|herself|self|others ... teens|teen|youth|past|years
    stove|oven|stairs|rug is|are? danger himself|herself|self|others
    ivc order|paper echo|filter|ultrasound|normal
"""
NOT_COMMAND_VOICES = """
    endorses|active|positive|reports|having|hears cah|cahs diagnosis|congenital|adrenal|salt|dose
    endorses|active|positive|reports|having cah|cahs ... adrenal|congenital|hydrocortisone|
        fludrocortisone|endocrin*|cortisol
    cah|cahs , ... adrenal|congenital|hydrocortisone|fludrocortisone|endocrin*
"""
# Yes in Spanish, an island, an index, half of the pelvis.
NOT_SI = """
    si 0
    si :|=|of|is 0|0.3|0.4|0.5|0.6|0.7|0.8|0.9|1.0|1.1
    si 0.3|0.4|0.5|0.6|0.7|0.8|0.9|1.0|1.1|1.2
    shock|saturation index .. si
    si ferry|island|resident|expressway|advance
    island ( si )
    staten island .. si
    si ,? gracias|senora|senor|doctor|claro
    answers|answered|nods|nodding|replies|replied si
    spanish|interpreter|espanol|habla|gracias ... says|said|answers|answered|nods|replies .. si
    bilateral|bilat|b/l|lower|lumbosacral|both|inflamed|unstable|tender|sore|injected si
    si x? ray
    si x-ray|ct|film|films|hurts|hurting|aches|pops|popping|item|question|screener|tape
    fell|landed|sits|sitting on si
    si strain|rehab|brace|stretches|stretch|manipulation|dislocation|injections|locked
"""
# Of a head that was hurt, or of what is high.
NOT_HI = """
    endorses|reports|active|passive|positive|c/o|voices|having|chronic|with|w|for|has|cc|
        complaint :? hi blood|bp|pressure|stress|cholesterol|heat|temp|fever|symptoms|fi|grade|
        volume|sugar|sugars|dose|risk|intensity|head
    endorses|reports|active|positive|c/o|having|with|w|for|has|cc|complaint :? hi ,|and? no? loc|
        concussion|helmet|scalp
    cc|complaint :? hi minor|mild|closed
"""
NOT_HARM_TOLD = """
    finish it|job with girlfriend|boyfriend|partner|husband|wife|him|her|fiance|boss|company
    almost|nearly drove|driving|crashed|crash|steered|swerved .. into|off|toward|under .. tree|
        trees|pole|wall|bridge|river|lake|embankment|ravine|barrier|traffic ... avoiding|avoid|deer|
        brakes|ice|icy|rain|fog|snow|asleep|phone|squirrel|dog|slick|wet|sneez*
    look|looks|seem|seems like accident prone
    stepped|walked|ran into|off|onto|front .. traffic cone|light|sign .. purpose
    cut|cuts|cutting|nicked .. neck|throat|chest|belly|abdomen .. shaving|haircut
    cut|cuts own chest|belly|neck|throat hair|mole|beard|tag
    shaving|barber|haircut .. neck|throat
    shaving|shave|barber|haircut .. razor|scissors|blade .. neck|throat
    razor|scissors at|near|on? neck|throat .. haircut|barber
    barber razor|scissors at|near|on? neck|throat
    knife|blade|glass|scissors under|near|on|at? neck of bottle|jar|guitar
    knife|blade under neck of? bottle|jar
"""
