"""Plain words for a heart, a circulation, a belly or a blood in danger."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_LOAD = (
    "elephant|brick|weight|stone|anvil|fist|vice|vise|boulder|cinderblock|someone|something|rock"
)
_BREASTBONE = "breastbone|sternum|breasts"
_STOOL = "stool|stools|poop|poo|bm|bms|bowel|diarrhea|feces"
_TESTIS = "testicle|testicles|testis|testes|ball|balls|nut|scrotum"
_LUMP = "hernia|lump|bulge|rupture"
_CANCER = "cancer|leukemia|lymphoma|tumor|myeloma|sarcoma"
_STEROID = "prednisone|prednisolone|steroid|steroids|hydrocortisone|dexamethasone|cortisone"

CONCEPTS: dict[str, str] = {
    "chest_pain": f"""
        elephant|brick|anvil|boulder|vice|vise|cinderblock .. on|around chest
        @pressure|pain|ache|aching|squeez* .. behind|under|beneath|across|between {_BREASTBONE}
        {_LOAD} .. sits|sitting|sit|standing|stands|pressing|presses|lying on|onto .. chest
        {_LOAD} .. behind|on|under {_BREASTBONE}
        weight|elephant|brick|vice|vise on|around chest
        heavy .. sits|sitting|presses|pressing|lies on .. chest
        band|belt|strap|rope tight|tightening? around|across|round .. chest
        tight band|belt|strap|rope .. chest
        chest .. in vice|vise
        chest .. squeezed|crushed
    """,
    # Mostly acid; beside sweat or aching arms it is not.
    "heartburn": f"""
        burning|burn|burns .. behind|under|beneath|over|between {_BREASTBONE}|chest
        antacid|antacids|tums
    """,
    "arm_ache": """
        @pain|@pressure|numb*|dead|weight .. both|left arm|arms|elbow|elbows|forearms
        both|left arm|arms|elbow|elbows|forearms .. @pain|@pressure|numb*|leaden
        @pain|@pressure .. arms|elbows
        arms|elbows .. @pain
    """,
    "on_effort": """
        walking|walks|climbing|climbs|uphill|stairs|exertion|effort|hurries|hurrying|shoveling|
            mowing
    """,
    "diaphoretic": """
        drenched|soaked|dripping|bathed|covered in|with sweat
        sweat soaked|drenched
        soaked through .. sweat
        sweat .. pouring|pours|running|runs|dripping|drips|beads
        and|,|with|in sweat ,|.|;|and
        beads .. sweat
        wringing wet
    """,
    "near_syncope": "felt|feels|feeling|went|nearly|almost .. faint|blacked|fainted",
    # No pulse at the wrist, which is a pressure of about 80 or less.
    "no_radial": """
        no|absent|without|lost|impalpable|unpalpable|unfelt radial|radials|wrist pulse|pulses
        no|absent|without|lost radials
        no pulse|pulses at|in|on both|either? wrist|wrists
        pulse|pulses .. cannot|not .. felt|found|palpable|palpated .. wrist|wrists
        pulse|pulses not|barely felt|found|palpable .. wrist|wrists
        cannot|not feel|find|palpate|get .. radial|radials|wrist|wrists pulse|pulses?
        cannot|not feel|find|palpate|get pulse|pulses .. wrist|wrists
        radial|radials|wrist pulse|pulses? .. absent|gone|impalpable|unpalpable|lost|not
        pulse only|just? .. neck|groin|carotid|femoral
        only carotid|femoral|neck|groin pulse|pulses
    """,
    "gray_skin": """
        gray|grey|ashen|mottled|waxy|clammy
        white .. sheet|ghost|chalk|wall
        white as sheet|ghost|chalk
    """,
    "limb_ischemia": """
        leg|foot|arm|hand|toes|fingers .. turned|gone|went|looks|like .. marble|marbled|waxy|wax
    """,
    "gi_bleed": f"""
        {_STOOL} .. tar|tarlike|coal|asphalt|pitch|licorice
        black|maroon|dark-red|bloody sticky|soft|loose|smelly|foul|shiny|jet|thick|runny {_STOOL}
        {_STOOL} .. black|maroon
        black|tarry .. {_STOOL}
        toilet .. red|blood
        passing|passed|passes .. @blood .. rectum|bottom|below|behind|back|bowel
    """,
    "testicular": f"""
        @pain in left|right nut|nuts
        left|right nut|testicle hurts|aches|swollen|sore
        {_TESTIS} .. drawn|pulled|sits|sitting|rides|riding|hiked|twisted|turned up|high|higher|
            round
        {_TESTIS} drawn|hiked|twisted|swollen|swelled
        balls|ballsack|sack @pain|@swollen
        balls|ballsack .. @pain|@swollen
        @pain in balls|ballsack|nuts
        kicked|hit .. balls|nuts
        ball|nut swollen|sore|hurts|hard|high
        scrotum .. high|hard|sore
    """,
    "not:testicular": """
        @pain .. balls both? feet|foot|toes
        balls both? feet|foot|toes .. @pain|@swollen
    """,
    "ovarian": "cyst|mass|dermoid|growth .. ovary|ovaries\novary|ovaries .. cyst|mass|twist*",
    "suddenly_worse": """
        came|comes|come|started|hit|began on? all? at? once ,|.|;|and|during|while|when|with|in
        came|hit|started .. out nowhere|blue
        all at once
        like switch|lightning
    """,
    "low_side_pain": """
        stabbing|twisting|sharp .. low|lower|side|pelvis .. left|right|belly|side|pain
    """,
    "hernia_stuck": f"""
        {_LUMP} ... not|cannot .. go|goes|push|pushed|slide|slides|reduce|coax* back|in|inside
        {_LUMP} ... red|dusky|hard|firm|tender and|, hard|firm|red|tender|dusky|purple
        bulge .. groin .. hard|red|firm|purple
        groin bulge|lump .. hard|red|firm|purple
    """,
    "hernia_strangled": f"{_LUMP} ... dusky|dark|red|purple|black|discolored",
    "child_gut_emergency": """
        vomit*|throws|shoots|shooting|brings|milk|feed|feeds .. across .. room|bed|table|floor
        vomit*|shoots|spits|milk .. meters|feet away
        throws|shoots|vomits|brings every|each|all feed|feeds|bottle|meal .. across|up|out
    """,
    "jelly_stool": """
        bloody|blood|red mucus|slime .. diaper|stool|stools|nappy|poop
        stool|stools|diaper|poop .. raspberry|currant|strawberry|jam|jelly|ketchup
        raspberry|currant|strawberry|red jam|jelly
    """,
    "vomiting": """
        throws|throwing|brings|bringing|sick every|each|all|whole feed|feeds|bottle|meal|meals
        cannot|not hold|keep|keeps|holds .. steroid|steroids|pills|tablets|medicine|water|
            sips .. down
    """,
    "dka_signs": """
        drinks|drinking .. liters|gallons|buckets|nonstop|constantly ... pees|peeing|urinates|
            urinating
        drinks|drinking and pees|peeing|urinates|urinating all|constantly|nonstop|lot|buckets|
            liters
        pees|peeing|urinates|urinating and drinks|drinking all|constantly|nonstop|lot|buckets|liters
        wets|wetting bed ... thirst*|drinks|drinking|weight
        thirst* ... lost|losing weight|kg|pounds|kilos
        thirst* ... deep|fast breaths|breathing
        type 1|one|i ... pump .. failed|stopped|broke|broken|off|out|kinked|died|disconnected
        insulin pump .. failed|stopped|broke|broken|off|out|kinked|died|disconnected|beeping
        breathing|breathes|breaths deep|deeply and|,? fast|rapid*?
    """,
    "weight_loss": "lost|loses|losing @number|# kg|kilos|kilograms|pounds|lbs|stone",
    "steroid_stopped": f"""
        stopped|quit|missed|skipped|ran|without|off|forgot .. {_STEROID}
        {_STEROID} .. stopped|quit|ran|missed|skipped|forgot*|down
    """,
    "adrenal": "no|without|removed adrenal|adrenals gland|glands?\nadrenals .. removed|out|taken",
    "fever": """
        burning|burns|burned up
        spiking|spiked|spikes|running|ran|has|had|with|and temp|temps|temperatures ,|.|;|since|
            at|last|
            today|tonight|for|overnight|yesterday|again
        cough|chills|aches|sweats|vomiting|shakes|rash|sore and temp|temps
        hot .. forehead|burning
        radiat* heat
    """,
    "chemotherapy": f"""
        in|on|under|during|gets|getting|undergoing|receiving {_CANCER} treatment|treatments|therapy|
            infusions|infusion
        infusion|infusions|drip|cycle|round for|of? .. {_CANCER} .. week|days|yesterday|monday|
            tuesday|wednesday|thursday|friday|ago
    """,
    "immunocompromised": """
        born without .. spleen|immune|defenses
        spleen .. gone
    """,
    "transplant": """
        new kidney|liver|heart|lung ,|.|;|from|since|last|this|years|in
        donor|donated|transplanted|grafted kidney|liver|heart|lung|marrow
        kidney|liver|heart|lung|organ|marrow|stem-cell recipient
        marrow graft|grafted
        recipient .. kidney|liver|heart|lung|organ|marrow
    """,
    "necrotizing": """
        arm|leg|hand|foot|thigh|skin .. purple|dusky|black and|, blister*
        redness|red|rash|infection .. climb*|creep*|march*|spread*|moved|races|growing ... by|every|
            each|within|in hour|hours|minute
        pain|hurts|agony ... worse|more than looks|appears|shows|see|seen|skin|wound
        pain|agony|hurts ... all proportion
        scrotum|scrotal|perine* ... dusky|foul|smell*
        scrotum|scrotal|perine* ... black spot|patch|area|skin
        skin .. turned|gone|going|went dusky|black|purple .. blister*
    """,
    "pain_on_stretch": """
        screams|cries|yells|shrieks .. toes|fingers .. moved|bent|stretched|straightened|touched|
            wiggled|pulled
        screams|cries|yells|shrieks .. moving|moved|straighten*|stretch* .. toes|fingers
    """,
    "tense_limb": """
        calf|shin|forearm|thigh|leg|arm .. hard|tight|tense|firm .. wood|rock|board|stone|drum
        calf|shin|forearm swollen tight
    """,
    "neurovascular": """
        toes tingle|tingles
    """,
    "septic_joint": """
        holds|holding leg|hip|thigh bent|flexed|still|turned|out
        not let .. anyone|anybody|us|touch|move|nobody .. hip|knee|leg|thigh|elbow
    """,
    "poor_feeding": """
        not|refuses|stopped|cannot|no latch|latching|latches|suck|sucking|suckle|drink
    """,
    "jaundice": """
        yellow down|to|at legs|feet|knees|belly|thighs|soles|toes|waist|chest
    """,
    "dialysis_access": """
        fistula|graft|shunt .. not|cannot stop|stops|stopping|stopped? bleeding|oozing|bleed
        fistula|graft|shunt keeps|kept|still bleeding|oozing
    """,
    "urinary_retention": """
        pees|peed|passes|passed|urinates|urinated nothing|none
        nothing .. comes|came|passes out? .. bladder|urine|catheter
        bladder .. bursting|burst|huge|rock|full
    """,
    "tearing_trunk": """
        something .. ripped|tore|tears|burst|gave|snapped .. in|inside chest|back|belly|me
    """,
    "ketone_breath": """
        breath .. pear|nail|acetone|fruit|fruity|varnish
        fruity breath
    """,
    "penile_emergency": """
        penis .. hard|erect .. for|hours|hour|since
        hard-on .. hours|hour
    """,
    "teething": """
        cutting|cuts .. tooth|teeth
        first|new tooth|teeth ,|.|;|and|is|coming|came
    """,
    "steroids": f"""
        {_STEROID} .. daily|years|months
    """,
    "vomited_once": """
        vomit*|threw|thrown|puked|spat up? .. once|single
        once vomit*
        one|single vomit|vomiting|episode .. vomit*|emesis|school|today|car
        one|single emesis
    """,
    "drinking_well": """
        eating and drinking
        drinking and eating
        eats .. and drinks
        drinks .. and eats
    """,
    "dehydration": """
        refus*|declin* .. every|all|any drink|drinks|fluids|liquids
        refus*|declin* .. bottle|bottles|popsicle|popsicles|sips|fluids|formula|juice
        refus*|declin* cup ,|and|or
        spits|spit|spat|spitting out .. every|each|all|any drink|drinks|sip|sips|water|fluids
    """,
    "refill": """
        pharmacy .. never|not|no|nothing .. prescription|script|rx|order
        prescription|script|rx .. never|not .. reached|sent|ready|pharmacy|arrived|received|filled
    """,
    "not:needs_labs": """
        strep|throat|flu|covid|nose? swab|culture|test was|were|came|already|is positive|negative|
            back|done|taken
        strep|throat|flu|covid|nose? swab|culture|test positive|negative
    """,
    "uri": """
        nose|noses .. runs|ran|drips|dripping|streams|streaming
    """,
    "not:intoxicated": """
        eating|eats and|or drinking
        drinking and|or eating|eats
        drinking water|fluids|juice|milk|formula|normally
    """,
    "bleed_heavy": """
        heavy|brisk|profuse|gushing nosebleed|epistaxis
        pinching|pressure|packing ... not|cannot slow|slowed|stop|stopped|stops|hold|held
    """,
}
