"""Skin that is hot, red, draining."""

from __future__ import annotations

from triage.reading.lexicon.shared import HOT

_HOT_SPOT = "patch|cheek|skin|strip|area|shin|elbow|egg|lump|face|calf"
_BONY_SPOT = (
    "tailbone|heel|sole|sacrum|sacral|buttock|hip|foot|toe|pressure|bed|ankle|malleolus|shin"
)
_FOUL = "smell|smells|smelled|smelly|foul|black|deep|bone|weep*|drain*|red|redness|pus|wet|bigger"
_SKIN_DISEASE = "eczema|dermatitis|psoriasis|rash"
_SKIN_SITE = (
    "shin|calf|thigh|groin|forearm|buttock|elbow|knee|belly|back|hip|cheek|face|foot|hand|leg|arm"
)
_DEAD = "gray|grey|black|purple|dusky|violet|bruised|bronze|maroon"
_SORE = "tailbone|sacral|sacrum|coccyx|bedsore|pressure|heel|buttock|decubitus"
_ANTIBIOTIC = (
    "antibiotic|antibiotics|cephalexin|keflex|doxycycline|bactrim|clindamycin|augmentin|"
    "amoxicillin|dicloxacillin|cefadroxil|linezolid|trimethoprim"
)
_SPOT = "@pain|lump|bump|swelling|swollen|red|hard|knot|stiff"
_VACCINE = "flu|tetanus|covid|pneumonia|pneumococcal|shingles|hepatitis|hpv|mmr|measles|rabies"

CONCEPTS: dict[str, str] = {
    "abscess": """
        @swollen|lump|bump ... soft|squishy|boggy|fluctuant in|at? middle|center|top
        yellow|pus|white|greenish under|beneath skin|nail|cuticle|fold
        nail|finger|toe .. yellow|pus
        nail fold|bed .. @swollen|red|tight|shiny
        lump|swelling|bump .. vaginal|labia|labial|vulva|anus|buttock|tailbone|armpit|groin
        ripe|pointing|throbbing|pus-filled lump|swelling|bump|pimple|blister
        lump|bump|swelling .. soft|squishy .. middle|center|top
        blister|pocket|bubble|bead of? pus
        white|yellow|tight|throbbing blister .. gum|nail|pus
        boil|boils
        ripe|pointing|pus-filled|fluctuant lump|swelling|bump
        soft|squishy|ripe|head|whitehead|yellow in middle|center
        lump|swelling|bump .. opening|nipple ... lanced|opened|drained|walnut|grape|cherry
        bartholin*
        pilonidal .. swollen|@pain|abscess|cyst|red
        abscess|boil|boils|carbuncle|furuncle|paronychia|felon|cyst|bartholin*
        red|painful|tender .. lump|bump
        lump|bump .. drained|opened|lanced|pus|pointing|draining
        needs|need drained|opened|lanced
    """,
    "not:abscess": """
        ovary|ovarian|kidney|liver|breast|renal cyst|cysts
        cyst|cysts .. ovary|ovaries|kidney|liver|side|burst|ruptured|scan|ultrasound
        cyst .. centimeters|cm
        tender|red|painful|sore bump|lump on|of|in|at .. eyelid|lid|lids|gum|tongue
    """,
    "arm_after_shot": """
        arm|thigh|shoulder .. sore|pink|red|swollen|warm|stiff|@pain|lump
        sore|pink|red|swollen|warm|stiff arm|thigh|spot
    """,
    "skin_hot": f"""
        {HOT} ,? {HOT}|hard|swollen|tender|red? {_HOT_SPOT}
        {_HOT_SPOT} .. {HOT} ,|and .. {HOT}|hard|swollen|tender
        pink|red line|streak|streaks .. up|to|reach*|toward
    """,
    "cellulitis_told": """
        redness|red .. spread*|creep* .. out|from|around|beyond .. cut|incision|wound|stitches|scar|
            tattoo|bite|sting
        cut|incision|wound|scar .. redness|red .. spread*|wider|larger
    """,
    "sore_infected": f"""
        {_BONY_SPOT}|diabetic|open|chronic ulcer|sore|wound ... {_FOUL}
        ulcer|bedsore|pressure-sore .. {_BONY_SPOT}
        sore|ulcer on|under|over|of .. {_BONY_SPOT}
        bedsore|bedsores|pressure|diabetic|foot|heel ulcer|ulcers|sore
        punched-out
    """,
    "toe_nail": """
        beside|around|next|along|edge|side|by to|of? .. nail|cuticle ... pus|blister|throb*|swollen|
            red|yellow
        nail|cuticle .. pus|blister|throb*|swollen|bead
        ingrown
        ingrown|toenail|fingernail
        subungual
        hangnail
    """,
    "piercing_sore": """
        piercing|stud|ring .. pink|crusty|crust|oozy|weeps|swollen
        navel|ear|nose|lip|eyebrow|belly-button piercing
        piercing .. red|crusty|crusted|crusts|irritated|itchy|sore
        red|crusty|crusted|irritated|sore .. piercing
    """,
    "skin_infected": f"""
        infected|weeping|oozing|impetiginized|superinfected {_SKIN_DISEASE}
        {_SKIN_DISEASE} .. infected|weeping|weeps|oozing|oozes|crusted|crusts|pus
        eczema herpeticum
        eczema|dermatitis ... punched|sores|blister*|raw
        blister*|sores|crusts ... eczema|dermatitis
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
        dishwater fluid|pus|drainage
        skin .. crunches|crunch|crackles
        crunches|crunch|bubbles|rice .. skin|pressed
        necrotiz*|crepitus|gangren*|fournier*
        crackly|crackling|crackles|crunchy .. skin|feel|under
        purple|dusky|black|gray|grey patches|patch|blisters .. skin|groin|fever
        skin .. black|dusky|crackl*|crepit*|bubbl*
        crackling
        bigger|larger|spreads|spreading|wider .. by|every hour
        pain .. proportion|beyond
        wound|edges|incision .. black|dusky
        rapidly|quickly spreading|progress*
        spread*|progress* fast|quickly|rapidly
        redness|infection|rash .. doubled|racing .. hour|hours|overnight
        flesh eating
    """,
    "not:necrotizing": """
        crackles|crackly|crackling ... base|bases|lung|lungs|lobe|wheeze|chest|breath|auscultation
        right|left|lower|upper|lung|lungs|bibasilar|basal|fine|coarse crackles
        base|bases|lungs|lung|chest .. crackles|crackly|crackling
        crackles ... under|beneath wheeze|wheezing|wheezes
        crackles at|in|over|heard|on ... lung|lungs|wheeze|chest
        crackles ... base|bases .. under|feel
    """,
    "cellulitis": f"""
        hot|red|hard|warm ,? and? hot|red|hard|swollen|tender cheek|eyelid|face
        cheek|eyelid|face is|looks? hot|red|hard ,? and hot|red|hard|swollen|tender|shiny
        red|pink|hot|warm patch|area|skin|wedge|stripe ... {_SKIN_SITE}|breast
        {_SKIN_SITE}|breast ... red|pink|hot|warm patch|area|wedge|stripe
        red|pink|hot .. wedge|streak|stripe|strip .. breast
        red|pink line|lines|streak ... up|toward|towards|reaches|wrist|elbow|groin|armpit|knee
        red|pink line|lines|stripe|streak|streaks .. up|toward|towards|elbow|armpit|groin|knee|
            forearm|arm|leg|wrist
        bite|bites|bitten|punctures ... swollen|hot|pus|oozes|oozing|fat
        bite|bitten|tooth|teeth ... knuckle|hand|finger .. swollen|red|puffy|oozes|pus
        cellulitis
        red streak*|streaks|streaking
        redness|red|erythema|swollen|swelling|warm|hot ... leg|arm|hand|foot|calf|finger|area|wound|
            ankle|skin|incision|face|breast
        leg|arm|hand|foot|finger|area|wound|incision|calf|breast ... redness|red|erythem*|infected|
            infection|pus|drainage
        infected wound|bite|finger|toe|cut|incision|tattoo|piercing|site|cat
        wound|incision|surgical infection|drainage|drain*|pus|dehisc*|opened
        mastitis
        spider bite
        osteomyelitis
        diabetic foot
        foot ulcer
    """,
    # A warm dry skin is a healthy one.
    "not:cellulitis": """
        warm ,? and? dry ... leg|arm|hand|foot|calf|finger|area|wound|ankle|skin|incision|face
        warm ,? pink? ,? and? dry skin
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
    "pressure_sore": f"""
        bedsore*|decubitus
        pressure|bed sore|sores|ulcer|ulcers|wound|injury
        tailbone|sacral|sacrum|coccyx .. sore|ulcer|wound|hole
        sore|ulcer|wound|hole .. tailbone|sacral|sacrum|coccyx
        {_SORE} ulcer|wound
        bedbound ... sore|ulcer|wound
    """,
    "sore_deep": """
        black|foul|smell|smells|smelled|stinks|pus|bone|tunnel*|draining|deep|necrotic|slough|
            yellow|eschar
    """,
    "foot_ulcer": """
        ulcer|sore|hole|wound .. toe|toes|foot|heel|sole
        toe|toes|foot|heel|sole .. ulcer|sore|hole|wound
        diabetic foot|ulcer
    """,
    # An infection of the skin that outruns its pills.
    "on_antibiotic": _ANTIBIOTIC,
    "infection_spreads": f"""
        spread*|creep*|crept|climb*|grown|growing|extends|reached|reaches|moved|bigger|larger|worse|
            worsening|increasing ... past|beyond|outside|line|mark|border|knee|up|elbow|foot|hand|
            despite|since|redness|to|leg|arm|even
        past|beyond|outside .. line|mark|marks|border|outline|pen|ink
        {_ANTIBIOTIC}|pills .. not work*|help*|touch*|holding
        increasing|worsening|spreading redness|swelling|red|pain
        despite|spite ... {_ANTIBIOTIC}|pills
        redness|red|swelling .. worse|spread*|bigger|larger|increas*
    """,
    "red_skin": """
        red|redness|reddened|erythema* ... @limb|cheek|face|skin|thigh|breast|wound|buttock|
            cellulitis
        @limb|cheek|face|thigh|breast|wound|buttock ... red|redness|reddened|erythema*
        infected|infection|cellulitis ... @limb|skin|cheek|thigh|wound|buttock
        cellulitis
    """,
    # What a vaccine leaves in the arm for some days.
    "vaccine_arm": f"""
        {_SPOT} ... after|since|from|following|where|spot|of .. vaccin*|immuniz*|booster|jab
        {_SPOT} ... {_VACCINE} shot|shots
        {_SPOT} .. after|since shots
        vaccin*|immuniz*|booster|jab ... {_SPOT}
        {_VACCINE} shot|shots ... {_SPOT}
    """,
}
