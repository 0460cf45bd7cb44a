"""Overdose, poison, exposure."""

DIAGNOSES = frozenset({"overdose_named"})

CONCEPTS: dict[str, str] = {
    "overdose": """
        overdos*|od|ods
        took|swallowed|ingested|ate|taken|taking|drank|drinks|drinking ... bottle|handful|
            handfuls|entire|whole|all|extra|unknown|#|too|many|twenty|thirty|fifty @pill|pill|of|
            pills|tablets|capsules
        took|swallowed|ingested|taken ... pills|tablets|capsules
        bottle|handful .. pills|tablets|tylenol|acetaminophen|aspirin|medication*
        empty|open pill? bottle|bottles
        pill bottles|bottle .. empty|found
        too much|many .. pills|medication|medicine|insulin|tylenol|tablets|doses
        # pills|tablets|capsules
    """,
    "overdose_named": "overdos*\nod",
    "toxic_ingestion": """
        ingest*|swallowed|drank|ate|licked ... bleach|cleaner|drain|antifreeze|gasoline|kerosene|
            lighter|pesticide|poison|methanol|pods|pod|detergent|lye|acid|mushrooms|rat|chemical|
            fluid|fuel|grandmother|grandfather|grandma|grandpa|medication|medications|medicine|
            pills|vitamins|iron|berries|plant
        poison|poisoned|poisoning
        poison control|center
        antifreeze|organophosphate*|pesticide*|insecticide*|cyanide|methanol|caustic
        drain cleaner|opener
        got .. medicine|pills|medications|cabinet
        carbon monoxide
        co poisoning|detector|alarm|exposure
        co-oximetry
        toxic fumes|exposure|gas
        nerve agent
        chlorine|ammonia gas|fumes
    """,
    "opioid": """
        opioid*|opiate*|heroin|fentanyl|methadone|oxycodone|oxycontin|percocet|morphine|dilaudid|
            hydrocodone|suboxone
        iv drug
        injected|injecting|shot|shooting .. drugs|heroin|up
        needle .. arm
        track marks
        pinpoint|pin-point
        pin point
        constricted pupils
    """,
    "pinpoint": "pinpoint|pin-point\npin point\nconstricted|tiny|small pupils\npupils .. pinpoint|constricted|small",
    "drugs": """
        cocaine|meth|methamphetamine|amphetamine*|ecstasy|mdma|lsd|pcp|molly|crack|marijuana|bath|
            k2|ghb|ketamine|spice
        drug|drugs|substance use|used|abuse|intoxication
    """,
    "needlestick": """
        needlestick|needle-stick
        needle stick*|puncture|injury
        stuck|poked|pricked .. needle|scalpel|lancet|sharp|sharps
        body|blood fluid? exposure|splash*|splashed
        splash* .. blood|fluid|eye|eyes|face
        contaminated needle|sharp
        blood .. splash*
    """,
    "hazmat": """
        decontaminat*|hazmat|hazardous
        chemical|radiation spill|exposure|splash*
        organophosphate*
        pesticide*
    """,
    "radiation": "radioactive",
}
