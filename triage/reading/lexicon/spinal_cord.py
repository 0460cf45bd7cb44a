"""Back, neck and the cord within."""

from __future__ import annotations

_FEET = "feet|foot|soles|sole|toes|legs"
_HOT = f"both? {_FEET} burn|burns|burning"
_NIGHTLY = "at|every|each|all|by|in night|nights|nighttime|bedtime|bed"
_NERVES = "tingle|tingles|tingling|neuropathy|pins|constantly|months|years"
_HOT_FEET = f"""
    {_HOT} .. {_NIGHTLY}
    {_HOT} ... {_NERVES}
    neuropathy ... {_HOT}
    burning @pain? in|of both? {_FEET} .. {_NIGHTLY}
    burning @pain? in|of both? {_FEET} ... {_NERVES}
"""
_FALTERS = "gait|trips|tripping|stumbl*|unsteady|balance|wobbly"
_SADDLE = (
    "seat|saddle|buttock|buttocks|bottom|crotch|genital*|groin|perine*|privates|thighs|vagina|penis"
)
_CARES = "wipe|wipes|wiping|pee|pees|peeing|toilet|sits|sitting|sit|urinating|urinate"

CONCEPTS: dict[str, str] = {
    # Feet that feel hot of a night, numb is also what a deep burn is; and what burns from outside.
    "feet_hot": _HOT_FEET,
    "numb_gait": f"""
        numb*|tingl*|dead .. feet|foot|legs|soles ... {_FALTERS}
        numb*|tingl* .. toes|feet ... up|to .. shins|knees|calves
        feet|foot|legs|soles .. numb*|tingl* ... {_FALTERS}
        {_FALTERS} ... numb*|tingl* .. feet|legs|soles
        {_FALTERS} ... feet|legs|soles .. numb*|tingl*
        trouble|difficulty|problems walking ... numb*|tingl* .. feet|legs|soles
        numb*|tingl* .. feet|legs|soles ... trouble|difficulty|problems .. walking
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
        paraly*|quadripleg*|parapleg*|parapares*
        cauda equina
        cannot feel .. wipes|wiping|urin*|bladder|groin|saddle|genital*|sits
        legs .. weak|numb|heavy|tingling|paralyzed|buckling|drag|drags|dragging
        saddle anesthesia|numb*
        numb* ... groin|saddle|genital*|buttock*|perine*|both|bilateral|legs
        both|bilateral|lower legs|extremit* .. weak*|numb*|tingl*|paraly*
        weak*|numb*|tingl* ... both|bilateral|legs|lower|extremit*
        cannot feel|move|walk .. legs|feet|arms
        lost|loss .. bowel|bladder|sensation|feeling
        incontinen* ... back|urine|bowel|stool|bladder
        incontinen*
        ascending weak*|paraly*
        guillain
        cord compression
        cannot move
    """,
    "ascending": """
        weak*|numb*|tingl* feet|legs|toes ... now hands|arms|face
        numb*|tingl*|weak* .. began|started .. toes|feet|ankles ... now|reached|climbed .. hips|
            thighs|waist|belly|hands|arms
        began|started in? toes|feet|ankles ... now|reached .. hips|thighs|waist|belly|hands|arms
        stairs .. impossible
        ascending|climbing|spreading|rising weak*|numb*|paraly*
        weak*|numb*|tingl* ... up|upward|climbed|climbing|spread legs|body|waist
        wobbly|rubbery|buckling legs
        walked|walking normally ... now cannot
        inability walk
        legs|arms .. weaker since|after|over|every
        cannot climb .. stairs
        cannot .. sit|stand|walk .. help|alone|unaided|unsupported
        cannot climb|manage|mount .. steps|stairs|curb
        tingl*|numb* ... then|now|today weak|weakness|rubbery|wobbly|buckl*|stairs|steps
        began|started|starts|begins at|in toes|feet|ankles|soles ... thighs|hips|waist|hands|arms|
            knees
        legs .. not do|climb|manage|take stairs
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
    # Both legs that fail, in somebody with a cancer.
    "legs_lost": """
        legs not|cannot|longer|no longer? carry|hold|work|move|support|obey|bear
        legs gave|give|giving|given|gives out|way|under|,|.
        legs .. buckl*|collaps*
        legs|leg .. weak|weaker|weakness .. new|since|worse|worsening|days|day|today|yesterday
        new|newly|sudden|growing|worsening|progressive|increasing|worse .. leg|legs .. weak*
        new|newly|sudden|growing|worsening|progressive|increasing .. weak* .. leg|legs
        both|bilateral legs|leg .. weak*|heavy|numb*|paraly*
        leg weakness
        cannot|not|stopped|no|longer walk|walking|stand|walks .. since|yesterday|today|days|now|
            suddenly|anymore|week|hours|overnight
    """,
    "not:legs_lost": """
        leg|legs not|without weak*
        leg|legs weakness :? none|no|denied|negative|chronic|unchanged|baseline
        cannot|not walk|walking .. since .. foot|ankle|knee|toe surgery|sprain|injury|blister
        cannot|not walk|walking .. since .. foot|ankle|knee|toe surgery|sprain|injury .. days|
            yesterday
        cannot|not walk .. far|distance|miles .. since|anymore|now|days|weeks
        cannot|not walk .. far|distance|miles|uphill|fast|without
    """,
    # Paralysis of both legs, of today.
    "legs_paralyzed": """
        sudden|suddenly|acute|acutely|new .. paraly*|parapleg*|parapares* .. leg|legs|both|waist|
            lower
        sudden|acute|new paraplegia|paraparesis|quadriplegia|tetraplegia|paralysis
        paraly* .. both|bilateral|lower legs|limbs|extremit*
        both|bilateral legs .. paraly*
        legs paraly* since|from|at .. morning|noon|today|hour|hours|night|yesterday|evening|
            afternoon|waking|woke|last
        legs .. suddenly|sudden .. paraly*|dead|useless
        suddenly|sudden .. cannot move|feel .. legs
        cannot|not move|feel both|either legs|leg
    """,
    "not:legs_paralyzed": """
        paraly* .. since|from .. birth|polio|childhood|years|stroke|gunshot|@past_year
        paraly* .. legs ... since|from|for .. birth|polio|childhood|years|@past_year
        legs .. paraly* ... since|from|for .. birth|polio|childhood|years|@past_year
        sleep paralysis
        paraly* fear
    """,
    # The cord in the neck: the arms fail and the legs do not.
    "arms_fail": """
        cannot|not lift|raise|move|use|feel either|both? arms|hands
        cannot|not lift|raise|move|use|feel either|both arm|hand
        arms|hands .. not move|lift|work|obey
        arms .. weak|weaker|dead|useless|limp|heavy|numb .. legs? .. fine|ok|okay|good|normal|strong
        legs .. fine|ok|okay|normal|strong|work .. arms .. not|weak|dead|useless
    """,
    "not:arms_fail": """
        cannot|not lift|raise .. arms|arm .. over|above|overhead .. head|shoulder|shoulders
        cannot|not lift|raise .. arms|arm overhead
    """,
    # Something tore, and the legs went: the great artery before the cord.
    "tore_then_legs": """
        tore|tearing|ripped|ripping|rip|tear|split|burst|snapped .. back|chest|belly|
            blades ... legs|leg .. dead|numb|weak|gone|not|cannot|cold|paraly*|gave|useless
        tore|tearing|ripped|ripping|rip .. back|chest|belly ... cannot|not move|feel|
            lift .. legs|leg
    """,
    "not:tore_then_legs": """
        tore|ripped muscle|shirt|pants|jacket ... leg|legs
        tore|ripped muscle ... leg|legs .. numb
    """,
    "urine_lost": """
        wet|wets|wetting|soiled|soils|soiling|messed bed|herself|himself|themselves|pants|sheets
        lost|loses|losing control .. bladder|bowel|bowels|urine
        accidents .. bladder|bowel|urine
    """,
    "walking_trouble": """
        stumbl*|totter*|staggers|staggering|unsteady
        cannot .. walk|stand
        trouble|difficulty|problems|hard|unsteady|cannot walking|walk
        gait .. unsteady|changed
    """,
    # The level at which a cord is inflamed or pressed.
    "trunk_band": """
        tight|tightness|squeezing|numb belt|band|girdle|corset|strap .. navel|waist|ribs|trunk|
            belly|middle|chest|breastbone
        belt|band|girdle|corset|strap of? tight*|numb*|pressure|tingl*|squeez* .. navel|waist|ribs|
            trunk|belly|middle
    """,
    "not:trunk_band": "tight|numb belt|band|strap|corset|girdle ... rash|mark|marks|welt|welts",
    "numbness": """
        feet|foot|legs|leg|hands|hand|fingers|toes|arm|arms .. asleep|prickl*|buzz*|pins
        pins and|&? needles
        electric shocks|zaps|buzzing .. arm|leg|hand|fingers|foot|thumb
        numb*|tingl*|paresthesia*
        no feeling|sensation
    """,
    "limbs_heavy": """
        arms|hands and|, legs|feet .. heavy|leaden|lead|weak|tired|ach*
        legs|feet and|, arms|hands .. heavy|leaden|lead|weak|tired|ach*
        heavy|leaden|weak|aching|achy|tired arms|hands and legs|feet
        heavy|leaden|weak|aching|achy|tired legs|limbs
        arms|legs|limbs .. heavy|leaden|lead
    """,
    "weak_words": """
        weak|weaker|weakness|exhausted|exhaustion|faint|faints|fainting|collapse*
        cannot|not stand|walk
    """,
    "weakness": """
        no|not|without|little|hardly any? strength|energy|pep|stamina|oomph
        wiped|washed|tuckered out
        legs like|of lead|rubber|jelly|sand
        legs like wet|wobbly sand|jelly|noodles
        weak|weaker|weakness|fatigue|fatigued|malaise|exhausted|tired|exhaustion
        no energy
        generalized weak*
        failure thrive
        not feeling|feel well
        rundown
        run down
    """,
    "hands_weak": """
        cannot|weak|weakness grip|hold|grasp .. hand|hands|either|both
        both|either|bilateral hands|arms|hand|arm .. weak*|numb*|burn*|heavy
        weak*|numb* .. both|bilateral hands|arms
        weak hands|arms
        arm|hand weakness
    """,
    "hands_clumsy": """
        hands|fingers .. fumble|fumbles|fumbling|clumsy|clumsier|clumsiness
        clumsy|fumbling hands|fingers
        both|hands drop|drops|dropping cups|things|keys|everything
        cannot|trouble|fumble*|difficulty .. button|buttons|buttoning
    """,
    "legs_drag": """
        legs .. drag|drags|dragging|buckle|buckles|stiff|stiffer|wooden|jerky|weak|weaker|wobbly
        feet .. drag|drags|dragging
        drags|dragging both? legs|feet
        weak|stiff|wobbly legs
    """,
    "myasthenia": """
        myasthen*|guillain|als
        lou gehrig
        muscular dystrophy
    """,
    "bulbar": """
        through .. nose
        cannot|difficulty|trouble|no|longer .. swallow*
        chokes|choking|coughs .. liquids|water|drinks|food
        nasal voice|speech
        voice .. nasal
        weak cough
        cough .. weak
        breathing|breaths .. shallow
        lids|eyelids|head .. droop*|drops
        props|holds .. chin|head
        voice .. soft|softer|weak|weaker|faint|fainter|nasal|thin|fading|whisper|breathy
        winded|breathless|tires|tired finishing|finish .. sentence|meal
        jaw tires|tired .. chew*
        swallow* .. hard|harder|trouble|wrong
        hard|harder to? swallow
    """,
    "muscles_rigid": """
        muscles|muscle|limbs|arms .. stiff|rigid
        rigid|stiff muscles|limbs
        lead-pipe
    """,
    "spine_injury": """
        neck|cervical|spine|spinal|back ... injury|tender*|@pain ... fell|fall|diving|dive|mvc|
            crash|collision|numb*|tingl*
        diving|dove ... pool|shallow|neck|head
        fell|fall|mvc|crash|dive|diving|collision ... neck|spine|spinal|cervical
        c-collar|backboard|c-spine
        spinal|cervical collar|immobiliz*|precautions
        numb*|tingl* ... after|since fall|crash|dive|mvc
    """,
    "gait_new": """
        walk|walks|walking|gait|feet .. wide|apart|wobbl*|stagger*|unsteady|tilt*|drunk
        wobbly|unsteady|clumsy|clumsier|stumbl*|staggering|tottering|ataxi*
        bump|bumps|bumping .. door|wall|walls|frame|furniture
    """,
    "reflexes_gone": """
        knee|ankle|tendon|deep jerk|jerks|reflex|reflexes .. absent|gone|not|cannot|lost|missing
        reflexes absent|gone|lost|missing
        reflexes .. cannot|not found|elicited|obtained
        no|absent|lost|missing knee|ankle|deep|tendon? reflexes|jerks
        areflexi*
    """,
}
