"""Everyday uses of the words of injury, poison and mind: a shot in the arm, a fever that broke.

Same form and same caution as ``other_senses``.
"""

from __future__ import annotations

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

EVERYDAY_SENSES: dict[str, str] = {
    "not:penetrating": _SHOT,
    "not:penetrating_torso": _SHOT,
    "not:fracture_named": _BROKE,
    "not:open_fracture": f"""
        {_BROKE.strip()}
        fish|chicken|pork|turkey|rib|soup|steak bone|bones .. out|stuck|sticking|visible|through|
            skin|showing
        open reduction .. @broken
        @broken .. open reduction
    """,
    "not:limb_injury": _BROKE,
    "not:amputation": """
        severed flexor|extensor? tendon|tendons|nerve|artery|wire|cable|line
        cast|splint|clothes|clothing|shirt|pants|zipper|bandage|bracelet .. cut|sliced|chopped off
        ring|rings|boot|shoe|wires|tie|ties must|had|needs|has|have|was|were|is|are cut off
        cut off cast|splint|clothes|clothing|zipper|bracelet|pills|alcohol|contact|circulation|
            drinking|phone|heat|power
        cut|cutting cast|splint|clothes|clothing|zipper|bracelet off
        nail|toenail|fingernail|thumbnail|scab|wart|mole|bandage|dressing|patch|tape|stitch|
            crown|filling .. cut|torn|tore|ripped|sliced|bit off
        cut|tore|ripped|sliced|bit|chopped off nail|toenail|fingernail|thumbnail|scab|wart|mole|
            bandage|dressing|patch|tape|skin|piece|pants|shirt|sleeve|branch
        amputat* stump
        stump .. amputat*
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
    "not:chemotherapy": """
        chemo|chemotherapy|radiation ... years|year|decades ago
        years|year|decades ago .. chemo|chemotherapy|radiation
        finished|completed chemo|chemotherapy .. years|year
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
