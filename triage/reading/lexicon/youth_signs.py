"""Dangers of children and youths told between the lines: a magnet eaten, a blow, a headache.

Some hold at every age; the rules look at the age where it matters.  Adds to the concepts of other
files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_GULPED = "swallow*|ingest*|gulped"
_HOLLOW_ORGAN = "ribs|rib|flank|belly|abdomen|stomach"
_STRUCK = (
    "@hit|elbowed|kneed|tackled|kicked|rammed|checked|speared|handlebar|handlebars|helmet|blow|"
    "landed|fell"
)
_RED_STOOL = "brick-red|brick|maroon|burgundy|wine-colored|dark-red|currant-colored"
_STOOL = "stool|stools|poop|diaper|diapers|nappy|bowel"
_TOOLS = "hat|helmet|ball|bat|swing|racket|stick|club|stone|rock|branch|door|edge|corner|elbow"
_SKULL = "temple|forehead|head|brow|skull"
_FOOD = (
    "cereal|porridge|oatmeal|yogurt|soda|beer|rice|sandwich|toothpaste|toast|breakfast|supper|wine|"
    "pudding|ice-cream"
)
_STORES = "storing|stores|stashing|stashed|hoarding|hoarded|stockpiling|stockpiled|stockpiles"
_TABLETS = "pill|pills|tablet|tablets|capsules|medication|medications|medicine|meds"
_LIMB = "hand|foot|fingers|toes"
_LEGS = "thigh|leg|upper arm|arm|forearm"
_BLOCKED = "mcad|mcadd|lchad|vlcad|galactosemia|tyrosinemia"
_SIDE = "left|right|one"
_QUIETER = "fainter|quieter|quiet|silent|softer|distant|muffled|hollow"

CONCEPTS: dict[str, str] = {
    # Two of them, or one and another piece of metal, meet through the wall of the bowel.
    "magnets_eaten": f"""
        {_GULPED} ... magnet|magnets|magnetic|buckyballs|neodymium
        ate|eats|eaten .. magnet|magnets|magnetic|buckyballs|neodymium
        magnet|magnets|magnetic|neodymium ... {_GULPED}
        magnet|magnets|magnetic|neodymium .. eaten|ate
        magnets|magnetic in|inside|down .. stomach|belly|throat|mouth
    """,
    "child_pills": f"""
        one|two|tablet|pill|dose|count is|are|comes|came short
        one|two|1|2 {_TABLETS} .. short|missing|unaccounted|gone
        pill|tablet|capsule count .. short|off|one
        count is|comes|came one|two short
        sorter|organizer|pillbox|planner|purse|handbag .. open|empty|spilled|short|missing|tipped
        {_TABLETS} .. carpet|floor|rug|crib|hand|cheek
    """,
    "not:child_pills": f"""
        took .. dye|contrast|chest|x-ray film
        new|different|another|started|changed .. {_TABLETS}
        needs|wants|prefers|crushed|liquid .. {_TABLETS}
    """,
    "nontoxic": """
        poison center|centre|control|line|helpline .. home|fine|ok|observe|watch|stay|low|benign
        vitamin|vitamins|gummies ... no|without iron
    """,
    "throat_operated": """
        tonsillectomy|adenoidectomy|tonsillectom*
        tonsils|adenoids .. out|removed|taken|came
    """,
    "toxic_ingestion": """
        bit|bite|bites|biting|chewed|burst|squeezed .. laundry|detergent|dishwasher packet|packets|
            capsule|capsules|pouch|tablet|pac|pacs
        laundry|detergent|dishwasher packet|packets|capsule|capsules|pouch|pac|pacs .. bit|burst|
            mouth|eyes|swallowed|chewed
    """,
    "stroke_signs": f"""
        {_FOOD} run|runs|ran|running|falls|fell|dribbl*|leaks|spills out? .. one|left|right|side|
            corner .. mouth|lip|lips
    """,
    # A pressure that rises in the skull: at night and in the morning.
    "morning_headache": """
        wakes|wake|woken|waking|awakens .. headache|headaches
        headache|headaches .. mornings|waking|wakes|awakening|awakens|lying
        headache|headaches .. worst|worse|every|each|most .. morning
        morning headache|headaches
    """,
    "usual_headache": "tension|stress .. headache|headaches",
    "morning_vomit": """
        vomit*|sick|throws|threw|throwing|pukes up? .. before school|breakfast|work
        vomit*|sick|throws|throwing|pukes .. mornings|waking
        vomit*|sick|throws|throwing|pukes .. every|each|most morning
        mornings .. vomit*|sick|throws|pukes
    """,
    "gait_new": """
        walk|walks|walking|gait|feet .. wide|apart|wobbl*|stagger*|unsteady|tilt*|drunk
        wobbly|unsteady|clumsy|clumsier|stumbl*|staggering|tottering|ataxi*
        bump|bumps|bumping .. door|wall|walls|frame|furniture
    """,
    "double_vision": "double vision\nsees|seeing double\neyes|eye cross*|turns|turned in|inward",
    # A lung that has fallen in, as heard.
    "lung_quiet": f"""
        {_SIDE} side|lung|chest .. chest|lung? sounds|is|moves|are? {_QUIETER}
        {_SIDE} .. chest|lung sounds|is|moves {_QUIETER}|less
        breath sounds|air|entry .. {_QUIETER}|less|reduced|missing .. {_SIDE}|side
        {_QUIETER}|less|reduced|no breath|air sounds|entry .. {_SIDE}
    """,
    "lung_popped": """
        felt|heard|with pop|snap .. chest|shoulder|side|then|and
        pop .. chest|side|back
        stairs .. stop|stopped|winded|rest
        ache|aches|@pain .. chest|shoulder|side
    """,
    "low_belly_side": """
        left|right lower belly|abdomen|abdominal|quadrant|stomach|side|tummy
        lower left|right belly|abdomen|abdominal|quadrant|stomach|side|tummy
        low|lower .. belly|abdomen .. on? left|right
        low|lower down? on? left|right
        left|right pelvic|pelvis
    """,
    "in_waves": """
        waves|wave
        comes|came and goes|went
        lets|let|eases|eased up|off ... again|then|back|comes|returns
        colicky
    """,
    "despair": f"""
        {_STORES} .. {_TABLETS}
        {_TABLETS} .. {_STORES}
        hiding|hid|hidden|saving|saved .. {_TABLETS} .. drawer|sock|box|bag|room|pillow|mattress
        not have see|deal|worry with|about? me
        better off without me|him|her
    """,
    # A spleen that a blow may tear.
    "spleen_large": """
        mono|mononucleosis
        glandular fever
        big|enlarged|large|swollen spleen
        spleen .. big|enlarged|large|swollen|felt
    """,
    "side_struck": f"""
        {_STRUCK} ... left? {_HOLLOW_ORGAN}
        {_HOLLOW_ORGAN} .. @hit|elbowed|kneed|tackled|kicked
    """,
    # The shoulder that aches from the blood beneath the diaphragm.
    "shoulder_tip": """
        shoulder .. lying|lies|lie|lay|flat
        lying|lies|lie|lay flat .. shoulder
        shoulder tip
        tip|top|point of? left? shoulder
    """,
    "head_injury": f"""
        caught|clipped|knocked|struck|@hit .. {_SKULL} by|with|on|against {_TOOLS}
        {_TOOLS} caught|clipped|struck ... {_SKULL}
    """,
    "testicular": "left|right testicle|testis|testes|testicles",
    "neurovascular": f"""
        {_LIMB} .. paler|whiter|cooler|colder|bluer|duskier and|, .. than|compared
        {_LIMB} .. paler|whiter|cooler|colder|bluer|duskier than other
        cannot make|give|form ok|okay|thumbs
    """,
    "swelling_climbs": """
        @swollen .. past|above|beyond|mid-shin|mid-calf|mid-forearm|half|halfway
        @swollen to|up knee|elbow|calf|shin|forearm|thigh
        @swollen mid shin|calf|forearm|thigh
    """,
    "bitten_outdoors": """
        bitten|bite|bit|struck ... trail|creek|woodpile|brush|rocks|boulders|grass|log|path|desert|
            pond|hike|hiking
        fang|fangs
        two|twin|paired punctures|puncture|holes
    """,
    "gi_bleed": f"""
        {_RED_STOOL} {_STOOL}
        {_STOOL} .. {_RED_STOOL}
        {_STOOL} .. clot|clots
        clot|clots .. {_STOOL}|rectum|bottom
    """,
    "pale": "palms|gums|nailbeds|lips pale|white|pallid\npale|white palms|gums|nailbeds",
    "penile_emergency": """
        erection ... woke|still|sore|hours|overnight
    """,
    "open_fracture": """
        hole|wound|opening ... shin|forearm|ankle|thigh|tibia ... with|and bone
        bone .. bottom|depths|base of? hole|wound|it .. shin|forearm|ankle|thigh|tibia
    """,
    # Who must not fast, nor burn what the body cannot.
    "metabolic_known": f"""
        {_BLOCKED}
        urea cycle
        maple syrup urine|disease
        organic acidemia|aciduria
        methylmalonic|propionic|glutaric|isovaleric
        fatty acid oxidation
        glycogen storage
        inborn error|errors
        metabolic|mitochondrial disorder|disease|condition|crisis
        ornithine|otc transcarbamylase|deficiency
    """,
    "not_eating": """
        eaten|eats|eat|keeps|kept|taken|takes nothing
        nothing .. eaten|kept|down|hours
        not eaten|eating|feeding|eat
        off food|feeds
        refus* food|feeds|feed|bottle|eat
    """,
    "sexual_assault": """
        forced himself|herself|themselves on|upon|inside
        forced at party|gunpoint|knifepoint
        forced him|me? at|down|onto|into bed|couch|floor|sex|back
        forced .. sex|intercourse|oral
        sex|intercourse .. against|without|forced will|consent
        said no .. he|they .. kept|anyway
    """,
    "not:sexual_assault": """
        forced him|me? into bed|hospital with|by fever|pain|illness|flu
    """,
    "ascending": """
        began|started|starts|begins at|in toes|feet|ankles|soles ... thighs|hips|waist|hands|arms|
            knees
        legs .. not do|climb|manage|take stairs
    """,
    "reflexes_gone": """
        knee|ankle|tendon|deep jerk|jerks|reflex|reflexes .. absent|gone|not|cannot|lost|missing
        reflexes absent|gone|lost|missing
        reflexes .. cannot|not found|elicited|obtained
        no|absent|lost|missing knee|ankle|deep|tendon? reflexes|jerks
        areflexi*
    """,
    "chemical_eye": """
        cleaner|bleach|acid|lye|alkali|ammonia|lime|solvent|degreaser|stripper went|got|ran|
            splashed|dripped under|behind|past|into glasses|goggles
    """,
    "limb_kept_still": """
        cries|screams|crying|screaming|shrieks at|with|each|every|during|for .. diaper|nappy|change|
            changes
    """,
    "limb_swollen": f"""
        {_LEGS} .. twice|double|bigger|thicker|fatter|swollen|size
        swollen|fat|thick {_LEGS}
    """,
    # A fever fit as short as most.
    "fit_brief": """
        shook|shaking|seizure*|jerk*|jerking|stiff|stiffened|convuls*|fit|twitch* ... one|two|three|
            four|five|1|2|3|4|5|couple|few|half|under minutes|minute|min|mins
        shook|shaking|seizure*|jerk*|jerking|convuls*|fit|twitch* ... seconds|minute
    """,
}
