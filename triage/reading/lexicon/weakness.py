"""Weakness and numbness, the spine, and the muscles of breathing and swallowing."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "weakness": """
        weak|weaker|weakness|fatigue|fatigued|malaise|exhausted|tired|exhaustion
        no energy
        generalized weak*
        failure thrive
        not feeling|feel well
        rundown
        run down
    """,
    "cord": """
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
    "back_pain": """
        back|lumbar|lumbosacral|lower|low @pain|strain|spasm|spasms|injury
        low|lower back .. @pain|hurt|injury|strain|spasm
        back .. @pain|went|spasm|strain|pulled|threw
        @pain .. back
        sciatica|backache
        pulled|strained|threw|hurt|injured .. back
        back hurts
    """,
    "neck_pain": "neck @pain|strain|injury|spasm\n@pain .. neck\nneck .. @pain\nwhiplash",
    "numbness": "numb*|tingl*|paresthesia*\nno feeling|sensation",
    "bells": "bell|bells|facial palsy",
    "ascending": """
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
    """,
    "tick_attached": """
        tick ... attached|engorged|found|embedded|behind|hair
        engorged|attached tick
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
    "myasthenia": "myasthen*|guillain|als\nlou gehrig\nmuscular dystrophy",
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
    "artery_tear_signs": """
        horner
        droopy|drooping|droops|droop|drooped & eyelid|lid|lids
        veers|veering
        face|half .. numb
    """,
    "upper_back": """
        between shoulder blades
        upper back @pain|@pressure
        @pain|@pressure .. shoulder blades
    """,
    "tearing_trunk": """
        tearing|ripping|shredding ... shoulder|back|chest|breastbone|sternum|abdomen|belly
        chest|breastbone ... straight? through .. back
        @pain .. shot|moved|ripped .. chest .. back
    """,
    "raynaud": "raynaud",
    "limb_dead": """
        foot|leg|arm|hand|toes|calf ... numb and|, pale|cold|white|blue|gray|grey
        foot|leg|arm|hand|toes|calf ... pale|cold|white|blue and|, numb
        pale|white|blue|gray|grey and|, numb|cold|pulseless foot|leg|arm|hand|toes|calf
        fingers|toes|hand|foot|arm|leg ... paler|whiter|colder|cooler|bluer than|compared
        fingers|toes|hand|foot|nail|nails|nailbeds ... slow|slowly|sluggish pink|pinks
    """,
    "jaw_ache": """
        jaw @pain|@pressure
        @pain .. jaw
    """,
    "aorta_risk": "marfan*|ehlers|bicuspid\nenlarged|dilated aorta",
    "walking_trouble": """
        trouble|difficulty|problems|hard|unsteady|cannot walking|walk
        gait .. unsteady|changed
    """,
    "muscles_rigid": """
        muscles|muscle|limbs|arms .. stiff|rigid
        rigid|stiff muscles|limbs
        lead-pipe
    """,
    # What a floppy infant shows before the breath fails: botulism, sepsis, a metabolic crisis.
    "infant_weak": """
        cry|cries|crying .. weak|weaker|feeble|whimper|whimpers|soft|softer|quiet|hoarse|faint|thin|
            mew*|barely
        weak|feeble|faint|whimpering|soft|hoarse|thin cry|suck|sucking|latch|gag
        suck|sucks|sucking|sucked .. weak|weakly|weaker|feeble|poor|barely|tired
        head .. flops|drops|lolls|falls|lags|wobbles|flopped|dropped back|forward|when|as|over
        head lag|control .. lost|poor|gone|new
        lost .. head control
        eyelids|lids .. droop*|sag*|half
    """,
    # Breathing compressed air under water.
    "scuba": """
        scuba|diver|divers
        dive|dives|diving|dived .. wreck|reef|ocean|lake|quarry|boat|tank|tanks|feet|meters|depth|
            deep|regulator
        surfaced|ascended|ascent
        decompression|bends
        third|second|last|deep|fourth dive
    """,
    "dive_signs": """
        joint|joints|elbow|elbows|shoulder|shoulders|knee|knees .. @pain
        @pain .. joint|joints|elbow|elbows|shoulder|shoulders|knee|knees
        skin .. marbled|mottled|blotchy|itchy|itches|marbling
        marbled|mottled|marbling skin
        feet|legs|hands|arm|leg|foot|fingers .. asleep|dead|prickl*|pins
        stumbl*|stagger*|unsteady|veers
    """,
}
