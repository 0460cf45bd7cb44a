"""Infection, skin, joints and the failing mind of old age in the words of those who bring them.

Adds to the concepts of other files, as the other ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_SKIN = (
    "shin|calf|thigh|groin|forearm|buttock|elbow|knee|belly|back|hip|cheek|face|foot|hand|leg|arm"
)
_SORE = "tailbone|sacral|sacrum|coccyx|bedsore|pressure|heel|buttock|decubitus"
_KIN = "husband|wife|mother|father|brother|sister|parents|son|daughter|aunt|mom|dad|mama"
_DEAD = "gray|grey|black|purple|dusky|violet|bruised|bronze|maroon"
_PUFFED = "swelled|swollen|puffed|puffy|ballooned|inflamed|warm|hot|red"
_JOINT = "knee|ankle|elbow|wrist|hip|joint|shoulder"
_REPLACED = "replaced|artificial|prosthetic|metal|titanium"
_THINKS = "thinks|thought|believes|insists"
_PLACES = "train|hotel|ship|school|bus|church|store|work|office"
_HOME = "kitchen|bathroom|bedroom|living|hall|hallway|garage|linoleum|carpet|tile|floor|ground"

CONCEPTS: dict[str, str] = {
    "confusion": f"""
        picks|picking|plucks|plucking .. blanket|blankets|sheet|sheets|gown|clothes|covers|air
        asks|asked|asking where|if|why|when .. dead|deceased {_KIN}
        calls|called|calling|waiting|waits|looking for|to? long? dead|deceased {_KIN}
        talks|talking|talked|spoke|speaking with|to .. dead|deceased {_KIN}
        {_THINKS} it? is|was? wartime
        {_THINKS} he|she is at|in|on|aboard {_PLACES}
        different|another|changed man|woman|person since|this|today
        undressed|undresses|naked|stripped .. kitchen|hall|hallway|street|porch|yard|lobby|lawn
        got|gets|getting lost .. own|house|neighborhood|hallway|block
        cannot|not find .. way|bathroom|bedroom|room .. own|home|house|,|.
        lost own|familiar home|house|street|neighborhood|kitchen
        not know|knows|knew .. own name|birthday|age|address|children
        laughs|laughing|smiles at nothing
        repeats|repeating|asks|asking same question|questions|thing|sentence
        thinks|thought|believes|insists nurse|aide|daughter|son is|was {_KIN}
        wandered|wandering .. street|road|nightgown|pajamas|outside|hallway|lobby|neighbor
        rambl*
    """,
    "not:confusion": """
        always|often|usual*|normal* asks|asking same question|questions
        dream*|dreamt|dreamed ... dead|late
        picks|picking .. clothes .. up|out|from|for
        lost way .. clinic|hospital|entrance|department|parking
    """,
    "not:overdose": """
        took|taken|takes|finished|swallowed all .. malaria|antibiotic|antibiotics|prescribed
        took|taken|takes|finished|swallowed all .. malaria|antibiotic|prescribed @pill
        took|taken|takes|finished .. whole|full|entire course ... @pill|antibiotic|antibiotics
    """,
    "not:intent_reason": "took|taken|finished all .. malaria|antibiotic|antibiotics|prescribed",
    "not:lethargy": "slept under|in|on|outdoors net|tent|cabin|hostel|hotel|floor|ground ... all",
    "not:major_mechanism": "bat|bird flew ... window",
    "not:immunocompromised": """
        weeks|months|years|year past|after|since|from throat|breast|prostate|neck|local radiation
        radiation .. years|year|months ago
    """,
    "cellulitis": f"""
        hot|red|hard|warm ,? and? hot|red|hard|swollen|tender cheek|eyelid|face
        cheek|eyelid|face is|looks? hot|red|hard ,? and hot|red|hard|swollen|tender|shiny
        red|pink|hot|warm patch|area|skin|wedge|stripe ... {_SKIN}|breast
        {_SKIN}|breast ... red|pink|hot|warm patch|area|wedge|stripe
        red|pink|hot .. wedge|streak|stripe|strip .. breast
        red|pink line|lines|streak ... up|toward|towards|reaches|wrist|elbow|groin|armpit|knee
    """,
    "infected": """
        weeps|weeping|seeps|seeping|oozes|oozing cloudy|yellow|tan|thick|green|smelly|foul
        smelly|stinks|stinking|foul wound|sore|ulcer|incision|scar
        smelled|smells|smell .. wound|sore|ulcer|incision
    """,
    "necrotizing": """
        dishwater fluid|pus|drainage
        skin .. crunches|crunch|crackles
        crunches|crunch|bubbles|rice .. skin|pressed
    """,
    "not:necrotizing": """
        crackles at|in|over|heard|on ... lung|lungs|wheeze|chest
        crackles ... base|bases .. under|feel
    """,
    # Of a skin that is red, in a patient who is ill: the infection runs beneath it.
    "pain_past_skin": """
        @pain .. goes|runs|reaches|extends|spreads|far|way past|beyond|outside
        @pain|hurts|tender far|well|way past|beyond|outside
        screams|screamed|cries|cried|yelps|yelped ... sheet|sheets|blanket|brushed|cloth
        cannot bear|stand .. sheet|blanket
    """,
    "skin_dying": f"""
        {_DEAD} .. blister|blisters|bulla|bullae
        blister|blisters|bulla|bullae .. {_DEAD}|bloody|blood
        skin|patch|center|middle|edges .. turned|turning|turns|gone|going|went gray|grey|black|
            purple|dusky
    """,
    "rash_severe": """
        skin .. slid|slides|slips|slipped|sloughed|sloughs|sheets|rubs|rubbed off
        skin .. comes|came|coming|peels|peeling|peeled off|away|sheets
        rash ... mouth .. sore|sores|raw|blisters|ulcers|peeling
        mouth .. sore|sores|raw|blisters|ulcers ... rash
        target|targets|dusky|bullseyes .. rash|spots ... mouth|lips|eyes
        rash ... dusky .. middle|center|centre
        nikolsky
    """,
    "itchy_rash": """
        jock itch
        ringworm|tinea|intertrigo|eczema|athlete|candid*|psoriasis
        scaly|flaky|itchy ring|rings|patch|patches|rash|border|edge
        rash|ring|rings ... groin|folds|fold|armpit|armpits|crotch
        diaper|nappy rash
        diaper|nappy area .. red|bright|raw
    """,
    "rash": """
        scaly|flaky|itchy ring|rings|patch|patches
        jock itch
        ringworm|tinea|intertrigo
        diaper|nappy area .. red|bright|raw
    """,
    "chills": """
        shook|shivered|shivering|trembled .. bed|blanket|blankets|teeth
        teeth chattered|chattering|chatter
        shivering|shaking|shivery spell|spells|fit|fits|attack|attacks
        bed|bench shook
    """,
    "fever": "burning up\nthermometer .. 101|102|103|104",
    "uri": """
        ache|aches|aching|achy|sore all over
        every bone|muscle .. aches|ache|hurts
        whole|half school|office|class|family|house .. flu|it|same|sick|coughing
    """,
    "abscess": """
        ripe|pointing|pus-filled|fluctuant lump|swelling|bump
        soft|squishy|ripe|head|whitehead|yellow in middle|center
        lump|swelling|bump .. opening|nipple ... lanced|opened|drained|walnut|grape|cherry
        bartholin*
        pilonidal .. swollen|@pain|abscess|cyst|red
    """,
    "not:abscess": """
        ovary|ovarian|kidney|liver|breast|renal cyst|cysts
        cyst|cysts .. ovary|ovaries|kidney|liver|side|burst|ruptured|scan|ultrasound
        cyst .. centimeters|cm
    """,
    "pressure_sore": f"""
        bedsore*|decubitus
        pressure|bed sore|sores|ulcer|ulcers|wound|injury
        tailbone|sacral|sacrum|coccyx .. sore|ulcer|wound|hole
        sore|ulcer|wound|hole .. tailbone|sacral|sacrum|coccyx
        {_SORE} ulcer|wound
        bedbound ... sore|ulcer|wound
    """,
    "scar": "scar|incision ... opened|open|apart|gaping|weeps|weeping|seeping|oozing|pus",
    "sore_deep": """
        black|foul|smell|smells|smelled|stinks|pus|bone|tunnel*|draining|deep|necrotic|slough|
            yellow|eschar
    """,
    "foot_ulcer": """
        ulcer|sore|hole|wound .. toe|toes|foot|heel|sole
        toe|toes|foot|heel|sole .. ulcer|sore|hole|wound
        diabetic foot|ulcer
    """,
    "joint_replaced": f"""
        {_REPLACED} knee|hip|shoulder|joint|elbow
        knee|hip|shoulder replacement|prosthesis|arthroplasty
        knee|hip|shoulder .. replaced
    """,
    "joint_sore": f"""
        {_JOINT} ... {_PUFFED}|stiff
        {_PUFFED}|stiff .. {_JOINT}
    """,
    "hot_joint": f"{_JOINT} .. swelled|puffed|ballooned\nhot|swelled|puffed .. {_JOINT}",
    "finger_held": """
        finger .. sausage|sausage-like
        sausage .. finger|digit
        finger ... held|stays|kept|stuck|rests .. bent|flexed|curled
        finger .. not|cannot straighten|straightened|extend
        @pain|hurts|yelps|cries|screams ... straightened|straighten|extended
        kanavel
        tenosynovitis|flexor sheath
    """,
    "zoster_eye": """
        blister*|shingles|zoster|vesicles ... forehead|brow|eyelid|nose|lid|eye|scalp
        forehead|brow|eyelid|nose ... blister*|shingles|zoster|vesicles
        hutchinson
    """,
    "arm_clot": """
        port|picc|pacemaker|catheter .. arm ... puffy|swollen|swelling|thicker|bigger|blue
        arm ... puffy|swollen|swelling|thicker|bigger ... port|picc|pacemaker|catheter
        port|picc ... arm .. puffy|swollen|swelling|thicker|bigger
    """,
    "leg_clot": """
        calf ... fatter|bigger|larger|thicker than
        calf ... inch|inches|cm|centimeter|centimeters fatter|bigger|larger|thicker|more
        inch|inches|cm|centimeters fatter|bigger|larger|thicker ... calf|leg
        calf .. tight|full|cramp|cramps|hard ... flight|drive|cast|surgery|plane
    """,
    "tb_signs": """
        night sweats ... cough*|weight|pounds|blood
        cough* ... night sweats
        lost .. pounds|kilos|weight ... sweats|cough*|blood
        sweats .. night ... cough*|blood|weight|pounds
        coughs|cough ... lost .. pounds|weight
    """,
    "hemoptysis": """
        thread|threads|streak|streaks|specks|flecks .. blood .. sputum|phlegm|sink|tissue|spit
        spat|spits|spitting|hacked|hacking up? .. blood|red
    """,
    "skin_test": """
        skin|tb|ppd|tuberculin|mantoux|quantiferon test ... positive|bump|reactive|came|hard
        positive skin|tb|ppd|tuberculin|mantoux|quantiferon
    """,
    "lockjaw": """
        jaw|jaws .. clamped|rigid
        jaw|jaws .. open|opens only|barely|hardly
        jaw|jaws only|barely|hardly .. open|opens
        jaw|jaws ... finger|fingers width
        back arches|arched|arching
    """,
    "head_lice": "nits\nlice|nit comb",
    "near_syncope": """
        nearly|almost went|go|goes|gone|going down|out
        everything|room|world went|goes|turned gray|grey|black|dark|white
        swimmy|swimmy-headed
    """,
    "falls_many": """
        @number|several|many|multiple|frequent|repeated|recurrent|more falls|tumbles|spills
        keeps|kept|has|been falling|tumbling
        fallen|fell @number|several|many times
        falls|fallen .. again|weekly|daily|month
    """,
    "intake_poor": """
        eating|eats|ate|eaten|drinks|drinking|takes only|barely|hardly|just|few|little ... bites|
            spoonful|spoonfuls|sips|mouthfuls|nothing
        only|barely|hardly|few|just .. bites|spoonful|spoonfuls|sips ... day|days|week
        not|barely|hardly|scarcely eating|eaten|eat|eats|touched ... days|week|weeks|food|meals|tray
        skirt|clothes|pants|trousers|dress .. hangs|hang|loose
        off food|meals
        pushes|pushed away .. tray|plate|food|meals
        refuses|refusing|refused food|meals|eat|drink|fluids|trays
    """,
    "long_lie": f"""
        lain|lay|lying|down .. {_HOME} ... day|days|overnight|night|hours|yesterday
        {_HOME} ... lain|lay|lying ... day|days|overnight|night|hours|yesterday
        found .. {_HOME} ... lain|lay|lying|down
    """,
    "dehydration": "tongue|mouth|lips .. leather|felt|cotton|sandpaper|cardboard|paste|glue",
    "baby_words": """
        born .. minutes|minute ago
        delivered ... minutes|minute ago .. boy|girl|baby|infant|newborn
        newborn|boy|girl .. minutes old
    """,
    "pulseless": """
        no|without|lost carotid|central|detectable pulse|pulses
        no pulse .. neck|carotid|felt|found
        carotid pulse|pulses? not|cannot|absent .. felt|found|feel
    """,
    "apnea": "chest is|does? not move|moving|rise|rising ,|.|;|and\nno chest rise|movement",
    "choking": """
        back? blows|slaps|thrusts .. nothing|failed|useless
        back? blows|slaps|thrusts .. not help|helped|work|worked|dislodge|clear|move|bring
        still|keeps giving|doing .. thrusts|blows|heimlich
    """,
    "plan_treatment": """
        asks|asking|wants|wanted|hopes|hoping|like for? shot|injection|jab
    """,
    "shot_wished": """
        asks|asking|wants|wanted|hopes|hoping|likes|like|wishes .. shot|jab|injection
        shot|injection|jab .. worked|helped|fixed .. before|past|last
    """,
}
