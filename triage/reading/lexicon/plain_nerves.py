"""Plain words for a stroke, a pressed cord, a bleeding or infected brain."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_SIDE = "left|right|one"
_ARM = "hand|arm|fingers"
_LEG = "foot|leg|knee"
_LAME = (
    "catches|drags|dragging|drag|weak|weaker|heavy|buckl*|numb|numbness|clumsy|clumsier|scuffs|"
    "lags|limp|trips|gave|gives|dead|asleep|slow|useless"
)
_FAILS = (
    "drops|dropping|dropped|fumbl*|useless|clumsy|clumsier|misses|lags|heavy|limp|lazy|wooden|"
    "floppy"
)
_WILL_NOT = "button|write|grip|hold|obey|work|lift|type|turn|move|close|open|grasp"
_SINCE = "since|from|at|woke|this|hour|hours|minutes|today|suddenly|sudden"
_TIME = (
    "morning|noon|today|hour|hours|breakfast|lunch|dinner|supper|waking|woke|night|midnight|"
    "yesterday|evening|afternoon|minutes|seven|eight|nine|ten|eleven|#|suddenly|awakening|dawn"
)
_DRINK = "coffee|water|drink|drinks|food|soup|tea|saliva|drool|milk|juice|liquid|liquids"
_RUNS = "runs|ran|running|leaks|leaking|dribbles|dribbling|drips|spills|falls|fell"
_VEERS = (
    "veers|veering|leans|leaning|drifts|lists|listing|tips|tipping|falls|falling|pulled|staggers"
)
_SADDLE = (
    "seat|saddle|buttock|buttocks|bottom|crotch|genital*|groin|perine*|privates|thighs|vagina|penis"
)
_CARES = "wipe|wipes|wiping|pee|pees|peeing|toilet|sits|sitting|sit|urinating|urinate"

CONCEPTS: dict[str, str] = {
    "stroke_signs": f"""
        left|right|whole|one side|half went|gone|goes|is|feels|turned|fell dead|numb|limp|weak|lame|
            heavy
        left {_ARM} ... left|same {_LEG}|side .. {_LAME}
        right {_ARM} ... right|same {_LEG}|side .. {_LAME}
        left {_LEG} ... left|same {_ARM} .. {_LAME}|drops|not|cannot|fumbl*
        right {_LEG} ... right|same {_ARM} .. {_LAME}|drops|not|cannot|fumbl*
        {_LEG} gave|gives|buckled|buckles|drags|weak ... {_ARM} .. not|cannot {_WILL_NOT}
        {_LEG} gave|gives|buckled|buckles|drags|weak ... {_ARM} .. weak|numb|limp|fumbl*|drops
        left|right {_ARM} .. {_FAILS} .. {_SINCE} .. {_TIME}
        left|right {_ARM} .. not|cannot|longer {_WILL_NOT} .. {_SINCE} .. {_TIME}
        {_SINCE} {_TIME} ... left|right {_ARM} .. {_FAILS}
        {_ARM}|{_LEG} .. belongs|belong|belonged someone|somebody|another|stranger
        left|right arm|hand|leg .. not feel|feels his|hers|mine|own|there
        {_DRINK} {_RUNS} out? .. left|right|one|side|corner .. mouth|lip|lips
        corner .. mouth|lips .. hang*|sag*|droop*|lower|dropped|pulled|down|turned|slid
        mouth|face|cheek|smile .. hangs|hanging|sags|sagging|slid|slides|slipped|twisted|lopsided|
            uneven|crooked
        half|side .. face|mouth .. hangs|hanging|sags|sagging|fell|fallen|dropped|slid
        says|saying|uses|using|said|speaks wrong words|word
        words .. come|comes|came|coming out? .. wrong|mixed|jumbled|backwards|scrambled|nonsense|
            mush|garbled
        calls|called .. things|objects|spoon|fork|everything .. wrong
        cannot name .. things|objects|pen|spoon|watch|common
        numb*|weak*|tingl*|dead left|right|one-sided face|cheek|side|half
        face and hand|arm|leg numb|weak|tingling|dead|heavy
        numb*|weak*|tingl*|dead .. face and|, hand|arm|leg
        for @number|twenty|thirty|some|many minutes|hour ,? cannot|not speak|talk|find|move|lift
        for @number|twenty|thirty|some|many minutes|minute .. cannot|not speak|talk|say|answer
        cannot|not speak|talk .. for @number|twenty|thirty|some minutes|hour
        understands everything|all|us .. cannot|not speak|talk|say|answer
        lost .. speech|words .. minutes|hour|hours|today|morning|suddenly
        drags|dragging left|right|one foot|leg {_SINCE} .. {_TIME}
        {_VEERS} left|right .. walk*|stand*|when|gait|since|and|,|.|;
        began|begins|started|starts|is|was to? slur|slurring
        slur|slurs|slurred|slurring .. words|speech|sentences
    """,
    "speech_face": f"""
        {_DRINK} {_RUNS} out? .. left|right|one|side|corner .. mouth|lip|lips
        corner .. mouth|lips .. hang*|sag*|droop*|lower|dropped|pulled|down|turned|slid
        half|side .. face|mouth .. hangs|hanging|sags|sagging|fell|fallen|dropped|slid
        mouth|face|cheek|smile .. hangs|hanging|sags|sagging|slid|slides|slipped|lopsided
        began|begins|started|starts|is|was to? slur|slurring
        slur|slurs words|speech
    """,
    # The back of the brain: with it, dizziness is more than an ear.
    "brainstem": """
        cannot .. walk|stand|sit .. without|alone|unaided|holding|falling|fall|help|upright
        falls|falling|veers|veering|tips|tipping|lists left|right|one|same
        falling|falls .. to|toward|towards|one|left|right side
        swallow* .. wrong|chok*
        double vision
        sees|seeing double
        hand|arm .. misses|clumsy|shoots|overshoot*
    """,
    "dizziness": """
        room|world|everything|floor|walls .. spins|spinning|turns|turning|tilts|tilting|whirl*|
            swims|swimming
    """,
    "neck_twisted": """
        chiropract*
        neck .. twisted|manipulat*|adjusted|adjustment|cracked|wrenched|jerked|snapped|whipped
        twist|twisted|manipulat*|adjusted|cracked|wrenched .. neck
    """,
    "artery_tear_signs": """
        eyelid|lid .. droop*|sag*|lower
        pupil .. smaller|small
        one|left|right side .. face .. numb
    """,
    "cord": f"""
        legs|thighs went|gone|fell asleep|sleep|dead|numb|limp
        {_SADDLE} .. numb*|asleep|dead|tingl*
        cannot|not feel|feels|feeling .. {_CARES}
        no|without|lost feeling|sensation .. {_CARES}|{_SADDLE}|down|seat
        cannot|not tell|feel|know|knows|sense .. bladder|urine|bowel|bowels .. full|empty|coming|
            passing|going|needs
        band|belt|girdle .. numb*|tingl*
        numbness|numb .. round|around .. chest|trunk|waist|belly|ribs
        urine|bladder|stool .. dribbl*|leaks|leaking|lost|passes .. knowing|noticing|feeling
        dribbles|dribbling|leaks|leaking|loses|losing|passes urine|stool|water .. without noticing|
            knowing|feeling
        legs .. paralyz*|not move|obey|work
        numb*|tingl* ... began|started .. toes|feet ... now|reached|to .. hips|thighs|waist|belly
        numb*|tingl* ... toes|feet ... hips|thighs|waist|belly .. now|today
        wiping|wipes|wipe|wiped .. like? .. someone|somebody else
        wiping|wipes|wipe|wiped .. feels|felt|is numb|nothing|different|strange|odd|dull|wooden|
            padded
        sitting on cotton|foam|balloon
        both legs|feet rubbery|dead|asleep
        legs|feet .. both? asleep|dead|wooden|rubber|rubbery|numb to|up|from|below .. knee|knees|
            waist|hip|hips|navel|groin|thighs
        numb*|tingl* .. below|down from .. navel|waist|chest|nipples|ribs|belly|hips
    """,
    "ascending": """
        weak*|numb*|tingl* feet|legs|toes ... now hands|arms|face
        numb*|tingl*|weak* .. began|started .. toes|feet|ankles ... now|reached|climbed .. hips|
            thighs|waist|belly|hands|arms
        began|started in? toes|feet|ankles ... now|reached .. hips|thighs|waist|belly|hands|arms
        stairs .. impossible
    """,
    # A leg or both that do not carry, which beside back pain points at the cord.
    "legs_fail": """
        leg|legs|knee|knees .. buckl*|gave|give|gives|giving|collapse|folds|folding way|out|under|,|
            .|;|and|since|twice
        leg|legs .. buckl*|rubber|rubbery|jelly|noodles|cotton|drag*
        legs|leg .. not|longer carry|hold|obey|work
        foot drop
        foot .. drags|dragging|slaps|flops
        knees|legs|thighs .. rubber|rubbery|jelly|wobbly|buckle|buckled|buckles
        rubber|rubbery|jelly|wobbly knees|legs
        legs .. stopped|quit|refuse|refused .. work*|hold*|carry*|obey*|,|.
        pushed|wheeled|carried .. legs .. not|cannot
    """,
    "urine_lost": """
        wet|wets|wetting|soiled|soils|soiling|messed bed|herself|himself|themselves|pants|sheets
        lost|loses|losing control .. bladder|bowel|bowels|urine
        accidents .. bladder|bowel|urine
    """,
    "walking_trouble": """
        stumbl*|totter*|staggers|staggering|unsteady
        cannot .. walk|stand
    """,
    "thunderclap": """
        headache|head .. hammer|thunder|lightning|bolt|gunshot|explosion|bomb|blow
        something .. burst|bursts|popped|exploded|snapped|ripped .. in|inside .. head
        thunder .. head
        headache|head|thunder ... sex|orgasm|climax|intercourse
        sex|orgasm|climax|intercourse ... headache|head
        headache .. out nowhere
        headache .. came|hit|struck .. all? once|second|instant|switch
    """,
    "headache": "thunder|hammer|explosion|burst .. head",
    "neck_stiff": """
        pain|hurts on|when|with? bending|flexing|bends|flexes neck
        neck .. not|cannot bend|flex|move
        cannot|not bend|bring|put|get .. neck|chin .. chest?
        chin .. not|cannot .. chest
    """,
    "irritable_cry": """
        arches|arched|arching .. back|neck|head
        cries|screams|crying|screaming .. when|whenever picked|lifted|held|cuddled|carried
        worse .. when picked|lifted|held|cuddled
    """,
    "fontanel_bulging": """
        soft spot .. bulge|bulges|stands|high|tight|swollen|up|out
        fontanel* .. bulge|bulges|stands|high|swollen
    """,
    "nonblanching": """
        spots|dots|rash|marks .. stay|stays|remain|remains .. glass|press*
        spots|dots|rash|marks .. not fade|fades|pale|vanish|disappear|go
        wine spots|dots|specks|blotches
    """,
    # With chills and a sick look the same, seen in poor light or on dark skin.
    "dark_spots": "dark|purple|black|bruise-like spots|dots|specks|blotches|marks",
    "shunt": """
        tube|drain|valve .. brain .. belly|abdomen|stomach|heart
        tube|drain|valve from|in head .. belly|abdomen|stomach
    """,
    "seizure": """
        had|having|has|another|first fit|fits ,|.|;|last|this|today|at|in|and|while|for|yesterday|
            again|when|since
        shook|shaking all over ... eyes|unresponsive|blue|foam*|minutes|stiff
        went|goes|gone stiff and|then shook|shaking|jerk*|shakes
    """,
    "lockjaw": """
        jaw .. locked|locks|clamped|clenched|stiff ... nail|wound|stepped|cut|puncture|splinter
        jaw locked|locks|clamped|clenched and stiff|rigid|spasm*
        nail|wound|cut|puncture|splinter ... jaw .. locked|locks|clamped|clenched|stiff
    """,
    "not:limb_injury": """
        left|right|one|whole side|half is|went|goes|gone|feels|turned|all limp
    """,
    # How fast a headache rises, and that it is like none before.
    "sudden_peak": """
        at|its worst|peak|height|maximum|fullest within|in|inside|after? few|couple|two|ten|thirty|
            sixty|#? second|seconds|instant|moments
        worst|peak*|maximal|maximum|full|unbearable within|in|inside few|couple|two|ten|thirty|
            sixty|#|one|a? second|seconds|minute
        nothing|zero to ten|worst in|within
        came|comes|struck|strikes|hit|hits|arrived|began|started|went .. like .. clap|bolt|blow|
            bang|explosion|slap|slammed|snap|gunshot|thunder|hammer|axe|bat|brick|switch|whip
        like|as if .. hit|struck|kicked|slammed|clubbed|shot .. head|skull
        dropped|brought|sank|knocked|fell .. knees ... headache|head
        headache|head ... dropped|brought|sank|knocked|fell .. knees
        nothing like|not like|unlike|different from|than usual? any|them|those|migraine|migraines|
            usual|others|other|before|ones
        never|not had|felt|known|experienced one|anything? like? it|this before
        out nowhere|blue
    """,
    # Two of everything; with a staggering gait or a thick tongue no matter of the eyes.
    "double_vision": """
        diplopia
        double vision
        sees|seeing|saw|sees everything double
        sees|seeing|saw two everything|things|me|fingers|faces|roads|lights|moons|screens
        two everything|images
        everything double|doubled
        vision is? double|doubled
    """,
    # The level at which a cord is inflamed or pressed.
    "trunk_band": """
        tight|tightness|squeezing|numb belt|band|girdle|corset|strap .. navel|waist|ribs|trunk|
            belly|middle|chest|breastbone
        belt|band|girdle|corset|strap of? tight*|numb*|pressure|tingl*|squeez* .. navel|waist|ribs|
            trunk|belly|middle
    """,
    "numbness": """
        feet|foot|legs|leg|hands|hand|fingers|toes|arm|arms .. asleep|prickl*|buzz*|pins
        pins and|&? needles
        electric shocks|zaps|buzzing .. arm|leg|hand|fingers|foot|thumb
    """,
    # What hands at the neck leave, where nobody says so.
    "strangle_signs": """
        voice is|has|gone|sounds|went|turned|feels? rough|hoarse|raspy|husky|croak*|scratchy|gone|
            breathy
        hoarse|raspy|husky|rough|croaky voice
        hoarse|hoarseness
        red? dots|spots|specks|pinpricks .. eyelid|eyelids|eyes|face|ears|gums
        petechia* .. eyelid|eyelids|eyes|face|ears|conjunctiva*
        eyelid|eyelids|eyes|face .. petechia*
        hurts|painful|trouble|hard|difficult swallow|swallowing
        finger|fingers|thumb|nail|hand marks|bruises|prints|bruise .. neck|throat
        neck|throat .. finger|thumb|nail|red|linear marks|bruises|prints|scratches
        bruises|bruise|bruising|marks|scratches|redness .. neck|throat
    """,
    "partner_hands": """
        boyfriend|girlfriend|husband|wife|partner|ex|spouse|stepfather|father put|puts|laid|lays|
            had hands
        boyfriend|girlfriend|husband|wife|partner|ex|spouse|stepfather pinned|pinned|grabbed|shoved|
            hit|hits|slapped|punched|choked|kicked|bent|twisted|knelt|kneeled
        pinned|pressed .. neck|throat
    """,
    "vision_loss": """
        sees|seeing|everything|everyone|everybody|faces|vision|room ... snow|snowfield|snowstorm|
            blizzard|whiteout
        sees|see|counts|count only hand|fingers|motion|movement|movements
    """,
}
