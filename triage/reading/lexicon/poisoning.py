"""Poisons and overdoses: what was taken, by whom, how much."""

from __future__ import annotations

from triage.reading.lexicon.self_harm import (
    NOT_OVERDOSE,
    NOT_OVERDOSE_NAMED,
    OVERDOSE_OF_STIMULANT,
)
from triage.reading.lexicon.shared import MEDICINES, TABLETS, TENS, TWENTY_AND_MORE

DIAGNOSES = frozenset({"overdose_named"})

_EATS = (
    "chewed|chewing|chews|sucked|sucking|licked|licking|ate|eaten|eating|swallowed|drank|drunk|"
    "drinks|found|got|took|bit|mouthed|tasted"
)
_STRONG_FOR_A_CHILD = (
    "buprenorphine|suboxone|methadone|clonidine|glipizide|glyburide|glimepiride|sulfonylurea|"
    "amlodipine|diltiazem|verapamil|nifedipine|flecainide|propranolol|metoprolol|oxycodone|"
    "hydrocodone|morphine|fentanyl|lomotil|iron|digoxin|chloroquine|amitriptyline|adderall|"
    "methylphenidate|ritalin|xanax|alprazolam|clonazepam|gabapentin|quetiapine|camphor|nicotine"
)
_NICOTINE = "nicotine|e-liquid|eliquid|e-juice"
_NO_RISK = "overdose|od risk|risks :? is? low|none|minimal|no|screen|screening|assessment"
_REFILL = "liquid|juice|fluid|oil|refill|bottle|cartridge"
_SWALLOWED = "took|taken|swallowed|ingested|ate|gulped|downed"
_KIND = "sleeping|tylenol|acetaminophen|ibuprofen|aspirin|iron|heart|pain|allergy"
_SOME = "@number|one|some|all|both"
_MEDICINE = "pill|pills|tablet|tablets|medicine|medicines|medication|medications|meds|dose|capsules"
_KIN = (
    "husband|wife|spouse|partner|mother|father|mom|dad|brother|sister|roommate|neighbor|friend|"
    "grandmother|grandfather|grandma|grandpa|boyfriend|girlfriend|son|daughter|someone|somebody"
)
_WHEN = "evening|morning|daily|own|old|leftover|regular|prescribed"
_STRONG = (
    "metoprolol|atenolol|propranolol|bisoprolol|carvedilol|diltiazem|verapamil|amlodipine|"
    "nifedipine|flecainide|sotalol|amiodarone|digoxin|clonidine|methadone|oxycodone|morphine|"
    "fentanyl|glipizide|glyburide|glimepiride|insulin|methotrexate|lithium|clozapine|theophylline"
)
_ILL = "heart|cardiac|pressure|bp|rhythm|diabetes|diabetic|sugar|seizure|opioid|methadone"

CONCEPTS: dict[str, str] = {
    # What the poison center said of it.
    "nontoxic": """
        poison center|centre|control|line|helpline .. no|nothing|not treatment|further|done|need|
            needs|needed|worry|action|danger|concern
        poison center|centre|control|line|helpline .. safe|harmless|reassured|minimal
        nontoxic|non-toxic|harmless|nonpoisonous|non-poisonous|nonvenomous|non-venomous
        not toxic|poisonous|venomous|dangerous
        below|under|within .. toxic|limit|maximum|range|dose
        poison center|centre|control|line|helpline ... told|said|says|advised|
            advises ... nothing .. needed|do|worry|fear
        poison center|centre|control|line|helpline ... told|said|says|advised|cleared ... needed|
            needs|need nothing|no
        poison center|centre|control|line|helpline ... harmless|nontoxic|non-toxic
        poison center|centre|control|line|helpline .. home|fine|ok|observe|watch|stay|low|benign
        vitamin|vitamins|gummies ... no|without iron
    """,
    "child_pills": f"""
        pill|pills|tablet|tablets|capsule|capsules|medication|medicine|patch|gummies ... missing|
            gone|lips|mouth|crumbs|chewed|chewing|fingers
        missing|chewing|chewed|sucked|sucking|swallowed|ingested|ate|eaten|mouthed ... pill|pills|
            tablet|tablets|capsule|capsules|patch|gummies|dose
        possible|accidental|unintentional pill|pills|tablet|tablets|medication|ingestion
        {_EATS} .. {_STRONG_FOR_A_CHILD}
        {_EATS} .. strip|strips|patch|film|edible|edibles|gummy
        {_STRONG_FOR_A_CHILD} .. missing|gone|strip|bottle|short|fewer|open
        {_EATS} some|several|one|two|few .. grandma|grandmother|grandpa|grandfather|brother|sister|
            mother|father|mom|dad .. pills|pill|tablets|medicine|meds
        pill|pills|tablet|tablets|capsule|capsules|gummies|patch .. missing|unaccounted|short
        missing|lost|unaccounted .. pill|pills|tablet|tablets|capsule|capsules
        pill|pills|tablet|tablets|capsule|capsules .. cannot|not accounted|found|find|account
        found|sat|sitting|caught|playing with|holding|beside|next .. open|opened|empty|
            spilled .. pill|pills|box|organizer|bottle|pillbox|blister .. grandfather|grandmother|
            grandpa|grandma|mother|father|mom|dad|aunt|uncle|medicine|tablets|pills
        open|opened|empty|spilled .. bottle|box|organizer|pillbox|pack .. grandfather|grandmother|
            grandpa|grandma|pills|tablets|capsules|medicine
        one|two|tablet|pill|dose|count is|are|comes|came short
        one|two|1|2 {MEDICINES} .. short|missing|unaccounted|gone
        pill|tablet|capsule count .. short|off|one
        count is|comes|came one|two short
        sorter|organizer|pillbox|planner|purse|handbag .. open|empty|spilled|short|missing|tipped
        {MEDICINES} .. carpet|floor|rug|crib|hand|cheek
    """,
    "not:child_pills": f"""
        took .. dye|contrast|chest|x-ray film
        new|different|another|started|changed .. {MEDICINES}
        needs|wants|prefers|crushed|liquid .. {MEDICINES}
    """,
    "toxic_ingestion": f"""
        drank|drinking|drunk|sipped|swallowed .. wood|rubbing|isopropyl|denatured alcohol|spirit*
        bit|bite|bites|biting|chewed|burst|squeezed into? .. laundry|detergent|dishwasher pod|pods
        laundry|detergent|dishwasher pod|pods .. bit|burst|mouth|eyes|swallowed|chewed
        drank|swallowed|sipped|drinking|gulped .. wiper|washer|windshield|rubbing|coolant|lighter|
            drain|toilet
        ingest*|swallowed|drank|sipped|ate|licked ... bleach|cleaner|drain|antifreeze|gasoline|
            kerosene|lighter|pesticide|poison|methanol|pods|pod|detergent|lye|mushrooms|rat|
            chemical|fluid|fuel|grandmother|grandfather|grandma|grandpa|medication|medications|
            medicine|pills|vitamins|iron|berries|plant
        has|have|had|having drunk ... fluid|medication|medications|medicine|pills|iron|plant|oil|
            grandmother|grandfather|grandma|grandpa|vitamins
        drunk ... bleach|cleaner|drain|antifreeze|gasoline|kerosene|lighter|pesticide|poison|
            methanol|pods|pod|detergent|lye|chemical|fuel|brake|washer
        ingest*|swallowed|swallowing|drank|drinking|drunk|sipped|ate|licked .. {_NICOTINE}
        {_NICOTINE} .. ingest*|swallowed|swallowing|drank|drunk|sipped|licked
        ingest*|swallowed|swallowing|drank|drinking|drunk|sipped|licked .. vape|vaping {_REFILL}
        vape|vaping {_REFILL} .. ingest*|swallowed|swallowing|drank|drunk|sipped|licked
        poisoned
        rat poison
        swallowed|drank|ate|ingested .. poison
        alcohol|lead poisoning
        poison control
        antifreeze|organophosphate*|pesticide*|insecticide*|cyanide|methanol|caustic
        drain cleaner|opener
        drank|swallowed|ingested|sipped|sip|drinking .. oil|thinner|turpentine|polish|perfume|
            sanitizer|bleach|weed|killer|insecticide|ammonia|peroxide|shampoo|solvent|vinegar
        lamp|eucalyptus|camphor|wintergreen oil
        got|gotten|getting into .. medicine|pills|medications|medication|cabinet|cleaner|cleaners
        toxic fumes|exposure|gas
        nerve agent
        chlorine|ammonia gas|fumes
        drank|drunk|drinking|swallowed|sipped|gulped|downed .. antifreeze|coolant|de-icer|deicer|
            methylated|moonshine
        drank|drunk|swallowed|sipped|gulped .. jug|container .. garage|shed|sink|workshop|trunk|barn
        bit|bite|bites|biting|chewed|burst|squeezed .. laundry|detergent|dishwasher packet|packets|
            capsule|capsules|pouch|tablet|pac|pacs
        laundry|detergent|dishwasher packet|packets|capsule|capsules|pouch|pac|pacs .. bit|burst|
            mouth|eyes|swallowed|chewed
        accidental|intentional|unintentional|possible|unknown|toxic|chemical|suspected ingestion
        ingestion ,? unknown|accidental|intentional|toxic
    """,
    "not:toxic_ingestion": """
        accidental|unintentional|possible? ingestion .. pork|gum|crayon|penny|coin|water|food|paper|
            sand
    """,
    "overdose": f"""
        overdos*
        od on
        took|swallowed|ingested|ate|taken|taking ... bottle|handful|handfuls|entire|whole|extra|
            unknown|too|twenty|thirty|forty|fifty|10|12|15|20|25|30|40|50|60|100 ... @pill|capsules|
            of
        swallowed|ingested ... pills|tablets|capsules
        took|taken|swallowed all .. sleeping|pills|tablets|capsules
        bottle|handful .. pills|tablets|tylenol|acetaminophen|aspirin|medication*
        empty|open pill? bottle|bottles .. beside|next|near|found|floor|bed|with
        empty pill bottle|bottles
        pill bottles|bottle .. empty|found
        too much|many .. pills|medication|medicine|insulin|tylenol|tablets|doses|acetaminophen|
            paracetamol|aspirin|ibuprofen|iron|digoxin
        stacking|stacked|doubled|double .. acetaminophen|tylenol|paracetamol|aspirin
        10|12|15|20|25|30|40|50|60|100 pills|tablets|capsules
        methotrexate daily for|x? @number day|days|week|weeks|nights
        methotrexate .. every|each day|morning|evening|night
        daily|day|night ... instead of once? weekly|week
        weekly tablet|tablets|pill|pills|dose|drug|medicine .. daily|twice
        weekly tablet|tablets|pill|pills|dose|drug|medicine .. every|each day|night|morning
        {_SWALLOWED} .. {TENS} .. {TABLETS}
        {_SWALLOWED} .. {TWENTY_AND_MORE} {_KIND}? {TABLETS}
        intentional|unintentional|accidental|possible|suspected|drug|opioid|opiate|heroin|polysubstance|
            polypharmacy od
    """,
    "not:overdose": f"""
        {_NO_RISK}
        {NOT_OVERDOSE}
        took|taken|takes|finished|swallowed all .. malaria|antibiotic|antibiotics|prescribed
        took|taken|takes|finished|swallowed all .. malaria|antibiotic|prescribed @pill
        took|taken|takes|finished .. whole|full|entire course ... @pill|antibiotic|antibiotics
        bottle|box|organizer holds|has|contains|down|left|with .. only|just|few|two|three|
            one .. pills|tablets|capsules|left
        vision|visual|eye|pain|redness|cataract|retinal|pupil|acuity|floaters|drops .. od
        od ,? os|ou|eye|vision
    """,
    "overdose_named": f"""
        overdos*
        {OVERDOSE_OF_STIMULANT}
    """,
    "not:overdose_named": f"{NOT_OVERDOSE_NAMED}\n{_NO_RISK}",
    "hazmat": """
        decontaminat*|hazmat|hazardous
        chemical|radiation spill|exposure|splash*
        organophosphate*
        pesticide*
    """,
    "insulin_error": """
        wrong|double|extra|twice|mistaken|much ... insulin|pen
        insulin|rapid|short|units|pen ... instead|mistake|error|wrong|twice|double|doubled|
            accidentally|dosing
        insulin overdose|error
    """,
    # More of it against a high sugar, as told.
    "not:insulin_error": """
        despite|needs|needed|needing|requires|requiring extra|more|double|twice insulin
        spite of extra|more|double insulin
        sugar|sugars|glucose .. extra|more insulin .. not|no|without help*|effect|change
        double checked|checks|checking .. insulin|pen|dose
    """,
    "acetaminophen": "acetaminophen|paracetamol|tylenol|apap",
    "digoxin": "digoxin|lanoxin|digitalis|foxglove|oleander",
    "digoxin_signs": """
        yellow|green|blurry|blurred|halo|halos|ring|rings & vision|lights|light|everything|sees
        slow|low|irregular pulse|heart
        double|doubled|extra|too .. digoxin|dose|much
        dropped|skipped beats
    """,
    "lithium": "lithium|theophylline",
    "unsteady": "staggers|staggering|unsteady|shakes|shaky|shaking|tremor*|slurred|twitch*",
    "lithium_stopped": """
        stopped|quit|off|without|refuses|refused|skipped|not|missed lithium
        stopped|quit|refuses taking lithium
    """,
    "serotonergic": """
        ssri|ssris|snri|sertraline|fluoxetine|paroxetine|citalopram|escitalopram|venlafaxine|
            duloxetine|linezolid|tramadol|dextromethorphan|maoi|serotonin*|antidepressant*
        mao inhibitor*
    """,
    "twitching": "twitch*|jerk*|jumpy|clonus|shivering|shaking|tremor*|tremulous|trembling",
    # A medicine of another person that slows the heart, the breath or the sugar.
    "other_pills": f"""
        {_SWALLOWED} {_SOME}? {_MEDICINE}? of? {_KIN} {_WHEN}? {_STRONG}
        {_SWALLOWED} {_SOME}? {_MEDICINE}? of? {_KIN} {_WHEN}? {_ILL} {_MEDICINE}
        given {_KIN} {_WHEN}? {_STRONG}
    """,
}
