"""Overdose, poison, exposure."""

DIAGNOSES = frozenset({"overdose_named"})

_NICOTINE = "nicotine|e-liquid|eliquid|e-juice"
_REFILL = "liquid|juice|fluid|oil|refill|bottle|cartridge"

CONCEPTS: dict[str, str] = {
    "overdose": """
        overdos*
        od on
        took|swallowed|ingested|ate|taken|taking ... bottle|handful|handfuls|entire|whole|extra|
            unknown|too|twenty|thirty|forty|fifty|10|12|15|20|25|30|40|50|60|100 ... @pill|
            capsules|of
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
    """,
    "overdose_named": "overdos*",
    "toxic_ingestion": f"""
        ingest*|swallowed|drank|sipped|ate|licked ... bleach|cleaner|drain|antifreeze|
            gasoline|kerosene|
            lighter|pesticide|poison|methanol|pods|pod|detergent|lye|mushrooms|rat|chemical|
            fluid|fuel|grandmother|grandfather|grandma|grandpa|medication|medications|medicine|
            pills|vitamins|iron|berries|plant
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
    """,
    "opioid": """
        opioid*|opiate*|heroin|fentanyl|methadone|oxycodone|oxycontin|percocet|morphine|dilaudid|
            hydrocodone|suboxone
        iv drug
        injected|injecting|shot|shooting .. drugs|heroin|up
        needle .. arm
        track marks
        pinpoint|pin-point pupil|pupils
        pupils .. pinpoint
        constricted pupils
    """,
    "injects_drugs": """
        ivdu|ivda|ivdrug
        needle|track|injection marks|tracks
        iv|intravenous|injection drug|drugs use|user|abuse|abuser
        iv drug|drugs
        inject|injects|injecting|shoots|shooting .. heroin|drugs|meth|fentanyl|cocaine|up
    """,
    "pinpoint": """
        pinpoint|pin-point pupil|pupils
        pin point
        constricted|tiny|small pupils
        pupils .. pinpoint|constricted|small
    """,
    "drugs": """
        cocaine|meth|methamphetamine|amphetamine*|ecstasy|mdma|lsd|molly|marijuana|k2|ghb|ketamine
        drug|drugs|substance use|used|abuse|intoxication
    """,
    "needlestick": """
        needlestick|needle-stick
        needle stick*|puncture|injury
        stuck|poked|pricked .. needle|scalpel|lancet|sharp|sharps
        body|blood fluid? exposure|splash*|splashed
        splash* .. blood
        contaminated needle|sharp
        blood .. splash*
    """,
    "clean_needle": """
        unused|clean|sterile|unopened|sewing|knitting|crochet|pine|brand-new needle|needles|lancet
        needle|lancet .. unused|unopened|never used
        own lancet|insulin|pen|glucometer
        needle|lancet .. straight|fresh|out .. package|wrapper|packaging|box
        needle|lancet .. before .. used|use|patient|injection|drew
        clean|sterile|fresh|unused syringe
        syringe .. unused|unopened|package|wrapper|sterile
        touched nobody
        never .. patient
    """,
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
    "liver_signs": """
        icter*|jaundic*|yellow
        dark urine
        ruq
        right upper
    """,
    "acetaminophen": "acetaminophen|paracetamol|tylenol|apap",
    "digoxin": "digoxin|lanoxin|digitalis|foxglove|oleander",
    "digoxin_signs": """
        yellow|green|blurry|blurred|halo|halos|ring|rings & vision|lights|light|everything|sees
        slow|low|irregular pulse|heart
        double|doubled|extra|too .. digoxin|dose|much
        dropped|skipped beats
    """,
    "monoxide": """
        monoxide|carboxyhemoglobin
        running car|engine|generator|motor .. garage|shed|indoors|inside
        generator|charcoal|grill|heater|exhaust .. indoors|garage|inside|bedroom|tent|cabin
        co poisoning|detector|alarm|exposure
        co-oximetry
    """,
    "lithium": "lithium|theophylline",
    "unsteady": """
        staggers|staggering|unsteady|shakes|shaky|shaking|tremor*|slurred|twitch*
    """,
    "nontoxic": """
        poison center|centre|control|line|helpline ... told|said|says|advised|
            advises ... nothing .. needed|do|worry|fear
        poison center|centre|control|line|helpline ... told|said|says|advised|cleared ... needed|
            needs|need nothing|no
        poison center|centre|control|line|helpline ... harmless|nontoxic|non-toxic
    """,
    "lithium_stopped": """
        stopped|quit|off|without|refuses|refused|skipped|not|missed lithium
        stopped|quit|refuses taking lithium
    """,
    "not:overdose": """
        bottle|box|organizer holds|has|contains|down|left|with .. only|just|few|two|three|
            one .. pills|tablets|capsules|left
    """,
}
