"""Small signs of a great danger, in the plain words with which they are told at the door."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_BLISTERS = "blister*|vesicles|pocks|zoster|shingles"
_WIDE = "scattered|everywhere|widespread|disseminated|all-over|generalized"
_ELSEWHERE = "both|arms|legs|limbs|face|trunk|body|elsewhere|everywhere|scalp|sides"
_SITE = "throat|tongue|larynx|laryngeal|mouth|tonsil|neck|voice|jaw|head|oral"
_RADIATED = "radiated|irradiated|radiation|radiotherapy|chemoradiation|irradiation"
_OBSTACLE = (
    "things|furniture|walls|wall|people|tables|table|posts|door|doors|doorframe|doorframes|"
    "doorpost|doorposts|doorway|doorways|chairs|counters|corners|everything"
)
_FADED = "faded|fading|washed-out|washed|dull|duller|gray|grey|brown|brownish|pale|bleached|orange"
_DIM = "dim|dimmer|dimmed|dimming|dulled|duller|darker|darkened|faded|fading|foggier"
_CHILL = "cold|winter|damp|freezer|heater|radiator|stove|indoors"
_SPOT = "@pain|lump|bump|swelling|swollen|red|hard|knot|stiff"
_VACCINE = "flu|tetanus|covid|pneumonia|pneumococcal|shingles|hepatitis|hpv|mmr|measles|rabies"
_BONE = "clavicle|collarbone"
_BREASTBONE = "breastbone|sternum"

CONCEPTS: dict[str, str] = {
    # Drugs after which the marrow may stop making white cells.
    "marrow_drug": """
        methimazole|carbimazole|thiamazole|propylthiouracil|ptu|clozapine|clozaril
        antithyroid|thyroid-blocking|thyroid-slowing drug|drugs|pill|pills|tablets|medicine
    """,
    "mouth_sores": """
        sore|sores|ulcer|ulcers .. mouth|tongue|gum|gums|cheek|palate|throat
        mouth|tongue|gum|gums|throat .. sores|ulcers|ulcer|raw
    """,
    "heart_valve": """
        prosthetic|mechanical|artificial|metal|bioprosthetic|replaced|tissue|pig heart? mitral|
            aortic|
            tricuspid? valve|valves
        new heart|mitral|aortic|tricuspid valve|valves
        valve replacement|prosthesis
        valve .. replaced
    """,
    "shingles_now": """
        blister*|vesicles
        shingles|zoster .. rash|since|on|across|along|around|started|outbreak|today|yesterday
        new|fresh|active|acute shingles|zoster
    """,
    "blisters_scattered": f"""
        {_BLISTERS} ... {_WIDE}
        {_WIDE} .. {_BLISTERS}
        {_BLISTERS} ... all over
        {_BLISTERS} ... whole|entire body|trunk|skin
        {_BLISTERS} .. now|also|spread|spreading|then|new ... {_ELSEWHERE}
        {_BLISTERS} ... now|also|then dots|spots|crops|more? ... {_ELSEWHERE}
        belt|band|strip|stripe ... scattered
    """,
    # A stone in the way of the urine.
    "stone_blocks": """
        stone|stones|fragment|fragments ... block*|obstruct*|lodged|wedged|ureter|kidney
        stone|stones .. stuck
        ureter|kidney .. blocked|obstructed .. stone
        lithotripsy|eswl
        stone|stones .. crushed|blasted|shattered
    """,
    "stone": "stone|stones",
    "kidney_alone": """
        one|single|solitary|only|remaining|sole kidney
        gave|donated|donates .. kidney
        kidney .. donated|removed
        born .. one kidney
    """,
    "urine_stopped": """
        hardly|barely|almost|scarcely|next no|any? urine|water|pee
        hardly|barely|scarcely|not|nearly pees|peed|urinates|urinated|passes|passed .. urine|water|
            day|since
        spoonful|drops|trickle urine
        no urine since|for|all|today
        passes|passed|passing no urine|water
    """,
    "testis_undescended": """
        undescended|cryptorchid*
        testis|testicle|testes|testicles .. never|not .. came|come|dropped|descended|down
        empty scrotum
        scrotum .. empty
    """,
    "groin_ache": """
        groin .. @pain|lump|swelling|bulge
        @pain|lump|tender* .. groin
    """,
    "neck_radiated": f"""
        {_SITE} cancer|tumor ... {_RADIATED}
        {_SITE} was|is radiated|irradiated
        {_SITE} irradiated|radiation|radiotherapy|chemoradiation
        {_RADIATED} for|after? {_SITE} cancer|tumor
        irradiated|radiation|radiotherapy|chemoradiation {_SITE}
    """,
    "mouth_bled": """
        mouth|neck|throat|nose|tongue|stoma|flap .. @blood
        @blood .. mouth|neck|throat|nose|tongue|stoma|flap
        spat|spit|spits|spitting|coughed|coughs|mouthful*|spoon* .. @blood
    """,
    "clavicle_behind": f"""
        {_BONE} ... pushed|driven|pressed|shoved|sunk|sunken|displaced ... behind|{_BREASTBONE}
        {_BONE} .. pushed|driven|pressed|shoved|sunk|sunken in|inward|inwards
        {_BONE} .. behind .. {_BREASTBONE}
        {_BONE} ... sunk|sunken|dent|hollow
        dent|hollow|dip|step .. {_BREASTBONE}|{_BONE}
        posterior sternoclavicular|clavicle|clavicular
        sternoclavicular .. posterior|disloc*|behind
    """,
    "neck_pressed": """
        veins ... stand|stands|full|fuller|swollen|bulg*|distended|fat
        swallow* .. tight|hard|hurts|sticks|trouble|difficult
        hard|trouble|difficulty|difficult|hurts|tight .. swallow*
        bread|food|bites .. sticks|stick|stuck
        hoarse|hoarseness|gulps
        voice .. hoarse|changed|gone|breathy
        hand|arm .. swollen|blue|tingl*
    """,
    # Half of what the eyes take in is missing, and the patient may not know.
    "field_lost": f"""
        bumps|bumping|walks|walking|drifts|knocks into .. {_OBSTACLE} on|to left|right|one side?
        bumps|bumping|walks|walking|drifts|knocks into .. left|right {_OBSTACLE}
        bumps|bumping left|right {_OBSTACLE}
        left|right half|side .. plate|tray .. untouched|uneaten|full
        not|cannot see|sees|notice|notices .. on left|right|one? side
        shaves|shaved|shaving only|just? left|right|one|half half|side? face|cheek|chin|beard
        combs|combed|washes|washed only|just left|right|one|half half|side? face|cheek|hair|head
        leaves|leaving .. food .. left|right|one half|side
        misses|ignores|ignoring|skips|neglects|overlooks .. left|right half|side|edge
        misses|ignores|neglects .. everything|things|food|words|people .. left|right half|side
        left|right|one half|side .. page|picture|screen|room|plate|world|faces ... missing|gone|
            blank|dark|empty
        half .. page|picture|screen|room|world|faces ... missing|gone|blank|dark|empty
        not|cannot see|sees|seeing|notice|find .. left|right half|side
        only sees half
        sees|see only half|left|right
        hemianop*
        visual field .. loss|lost|cut|defect|missing|gone
        half visual? field|vision|sight .. lost|gone|missing|loss
        lost|loss .. half .. field|vision|sight
    """,
    "sight_faded": f"""
        colors|reds .. {_FADED} ... eye
        eye ... colors|reds .. {_FADED}
        colors gone|went|turned|turning|look|looks {_FADED}
        print|page|letters too? {_DIM}
        red|reds looks|look|seems|appears .. {_FADED}|pink|pinkish
        brightness|colors .. eye .. less|lower|half|down|gone|going|lost
        eye ... less|half bright
        eye ... everything|world|colors .. gray|grey|dim|dimmer|darker|duller
        everything|world|light|lights|screen|sight|vision|page .. {_DIM} .. eye
        {_DIM} sight|vision|eyesight
        eye .. dimmed|dimming|dimmer
    """,
    # Who neither eats nor drinks, and shows it.
    "dried_out": """
        tongue .. leather|leathery
        spits|spitting|pushes|turns out|away from? food ... day|days
        skin .. stays|stands|remains|left .. tented|up|peaked
        tented skin
        skin .. tents|tented
        pinch* .. skin .. stays|stands|remains
        refus*|declin* .. food|eat|eating and|or drink|drinks|drinking|water|fluids|fluid ... day|
            days
        refus*|declin* .. drink|drinks|drinking|water|fluids ... day|days
        not|nothing|hardly|barely .. eaten|eat|eats or|and|nor drunk|drink|drinks|drinking ... day|
            days
        no|without food or|and|nor drink|water|fluids|fluid .. days
    """,
    # Skin that itches in the cold and is well supplied.
    "chilblain": f"""
        chilblain*|pernio
        itch* .. bumps|lumps|spots|swellings .. toes|toe|fingers|feet ... {_CHILL}
        itch* .. toes|toe|fingers|feet ... {_CHILL}
        toes|toe|fingers|feet ... itch* ... {_CHILL}
        {_CHILL} ... toes|toe|fingers|feet ... itch*
    """,
    "up_and_about": """
        pacing|paces|restless|jittery|fidget*
        walks|walking around|about
    """,
    "serotonergic": """
        ssri|ssris|snri|sertraline|fluoxetine|paroxetine|citalopram|escitalopram|venlafaxine|
            duloxetine|linezolid|tramadol|dextromethorphan|maoi|serotonin*|antidepressant*
        mao inhibitor*
    """,
    "twitching": "twitch*|jerk*|jumpy|clonus|shivering|shaking|tremor*|tremulous|trembling",
    # Awake in so many words, after an antidote.
    "awake_plain": """
        awake|alert
        woke after|from|with
        up walking
    """,
    "crisis_like": """
        crisis|crises|vaso-occlusive|vasoocclusive
        @pain .. everywhere|both|back|chest
        @pain all over
        both|back|chest|belly .. @pain
    """,
    "small_injury": """
        jammed|rolled|twisted|sprain*|stubbed|bumped|banged|tripped|slipped|pinched|scraped|
            crushed|slammed|fell .. @limb
        caught|bent|hit|turned finger|fingers|thumb|hand|toe|ankle|foot|wrist
        @limb .. jammed|rolled|twisted|sprain*|stubbed|bumped|banged|pinched|scraped|crushed|
            slammed|caught|bent|cut
        cut|cuts|nick|scratch|splinter .. @limb
    """,
    "old_deficit": """
        weak*|numb*|limp|paraly* ... for many|most|years|decades
        weak*|numb*|limp|paraly* ... for @number|many|most years
        weak*|numb*|limp|paraly* since .. childhood|birth
        old|remote|childhood stroke|strokes
    """,
    "deficit_worse": """
        weaker|limper|number|worse .. than ever|before|usual|always|yesterday|baseline
    """,
    "limbs_heavy": """
        arms|hands and|, legs|feet .. heavy|leaden|lead|weak|tired|ach*
        legs|feet and|, arms|hands .. heavy|leaden|lead|weak|tired|ach*
        heavy|leaden|weak|aching|achy|tired arms|hands and legs|feet
        heavy|leaden|weak|aching|achy|tired legs|limbs
        arms|legs|limbs .. heavy|leaden|lead
    """,
    # What a vaccine leaves in the arm for some days.
    "vaccine_arm": f"""
        {_SPOT} ... after|since|from|following|where|spot|of .. vaccin*|immuniz*|booster|jab
        {_SPOT} ... {_VACCINE} shot|shots
        {_SPOT} .. after|since shots
        vaccin*|immuniz*|booster|jab ... {_SPOT}
        {_VACCINE} shot|shots ... {_SPOT}
    """,
    # Where the mask of a breathing machine rubs.
    "device_rub": """
        sore|spot|mark|marks|redness|red|rub|rubbed|raw|irritated|blister .. from|under|by cpap|
            bipap mask|strap|straps|headgear|tubing?
    """,
}
