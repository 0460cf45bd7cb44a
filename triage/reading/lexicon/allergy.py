"""Allergic reactions, and what they followed."""

from __future__ import annotations

DIAGNOSES = frozenset({"anaphylaxis"})

_WOODS = "woods|ivy|oak|sumac|hiking|camping|garden|gardening|weeds|brush|yard|plants|forest"

_FOODS = (
    "peanut|peanuts|nut|nuts|cashew|cashews|walnut|walnuts|almond|almonds|pecan|hazelnut|pistachio|"
    "shrimp|shellfish|crab|lobster|prawn|prawns|fish|egg|eggs|milk|sesame|kiwi|soy|wheat|mussels"
)
_REMEDIES = (
    "antibiotic|antibiotics|amoxicillin|penicillin|cephalexin|ibuprofen|aspirin|naproxen|contrast|"
    "injection|vaccine|infusion|capsule|sulfa|ciprofloxacin|ceftriaxone|augmentin|shot|transfusion"
)

CONCEPTS: dict[str, str] = {
    "swollen_more": """
        tongue|lips|lip|throat|airway|uvula|mouth|neck & @swollen
        lisinopril|enalapril|ramipril|captopril|benazepril|quinapril|perindopril
        sting|stung|bee|wasp|peanut|peanuts|shellfish|shrimp|hives|itchy|suddenly|sudden|hour|hours|
            minutes|tonight|losartan|sacubitril|entresto
    """,
    "angioedema": """
        tongue|lips|lip|throat|airway|uvula|facial|face & @swollen
        tongue|lips|lip|throat swell
        tongue|throat|lips .. thick|bigger|large|closing|closed|tight|tightening|numb|itchy|scratchy
        throat|airway closing|tightening|tightness
        tongue|lips|lip|face .. balloon*|blown|blew|doubled|puffed
        lips|tongue .. fat|fatter|huge
        tongue .. fills|filling|fill .. mouth
    """,
    "not:angioedema": """
        tongue|throat|airway|uvula|lips|lip|face .. @swollen hands|feet|joints|legs|ankles|glands|
            nodes|lymph|knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat|lips|face
    """,
    "anaphylaxis": "anaphyla*",
    "allergic_exposure": """
        bee|wasp|hornet|yellow jacket? sting|stings|stung
        stung
        sting .. bee|wasp|hornet
        allergic reaction
        ate|eating|ingested|eaten|ingesting ... peanut|peanuts|nuts|nut|shellfish|shrimp|lobster|
            crab|cashew|cashews
        after|first dose|taking ... antibiotic|amoxicillin|penicillin|cephalexin
        after|from peanut|peanuts|nut|nuts|shellfish|shrimp|bee|wasp|cashew|cashews|sesame
        hives|urticaria|wheals
        epipen|epi-pen
        epi pen
        cookie|cake|candy|chocolate|bar|brownie|curry|sauce|granola .. nuts|nut|peanut|peanuts|
            cashew|cashews|sesame|shrimp|walnut|walnuts|almond|almonds|pecan
        minutes after|of|from|following .. antibiotic|amoxicillin|penicillin|cephalexin|contrast|
            ibuprofen|sting ... flush*|itch*|hives|welts|swell*|swollen|red|lightheaded|dizzy|faint|
            throat|wheez*
        fire ant|ants
        ant|ants stung|stings|sting|bites|bit
    """,
    # Known, and not said to have been met today.
    "allergy_known": """
        allergic|allergy|allergies ... peanut|peanuts|nuts|shellfish|shrimp|bee|bees|latex|
            penicillin|nut
        peanut|peanuts|nut|nuts|shellfish|shrimp|bee|latex|food allergy|allergies|allergic
    """,
    "hives": """
        hives|urticari*|wheals|welts
        itchy|itching|pruritic rash
        allergic reaction
        hive|hives rash?
    """,
    # A rash of plants, not of an allergy.
    "not:hives": f"""
        itchy|itching|pruritic rash ... {_WOODS}
        {_WOODS} ... itchy|itching|pruritic rash
        itchy|itching|pruritic rash ... weeks|month|months|between
    """,
    # More skin than one bite explains ...
    "skin_flares": """
        hives|urticari*|wheals|welts|blotch|blotches|blotchy
        itches|itching|itchy|itch|red|flushed|rash|hot|burns all over
        itches|itching|itchy|flushed|red everywhere
        whole body|face|chest|skin .. red|itches|itchy|itching|rash|flushed
        red|itchy|flushed whole body|skin
        flush*
    """,
    # ... after what may bring it.
    "allergen_met": f"""
        ate|eats|eating|eaten|swallowed|tasted|bite|bit|after|cookie|cake|bar .. {_FOODS}
        {_FOODS} ... ago|minutes|hour|restaurant
        after|minutes|first|from|took|given|got ... {_REMEDIES}
        {_REMEDIES} .. ago|minutes
        eating|ate .. restaurant
        sting|stings|stung|bee|wasp|hornet|ant|ants
    """,
    "met_days_ago": """
        #|@number|few|several|couple|some days|day|week|weeks ago|back|later
        yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        last|since|for|x #|few|several|two|three|four? day|days|week|weeks
    """,
    "swollen_beyond": """
        tongue|lips|lip|uvula|face|facial|floor & @swollen
        throat|airway closing|closed|closes
    """,
}
