"""Alcohol and drugs: their use, their want."""

from __future__ import annotations

_DIZZY = "feel|feels|feeling|felt like? drunk|drunken\nlike|if drunk|drunken"
_HIDES = (
    "swallowed|swallows|ate|ingested|stuffed|hid|hidden|inserted|pushed|concealed|carries|carried"
)
_PACKET = (
    "baggie|baggies|bag|bags|packet|packets|balloon|balloons|bundle|bundles|condom|condoms|"
    "pellets|rock|rocks|stash|wrap|wraps|ball|package|packages"
)
_DRUG = (
    "meth|methamphetamine|heroin|fentanyl|cocaine|crack|drugs|dope|ecstasy|mdma|speed|oxycodone|"
    "narcotics|contraband"
)
_LAW = "police|officer|officers|cops|cop|deputies|deputy|trooper|arrest|arrested|guards|raid"

CONCEPTS: dict[str, str] = {
    "intoxicated": """
        intoxicat*|drunk|etoh|inebriat*|alcohol|beers|vodka|whiskey|liquor|drinking|beer|wine
        smells|smelling|smell|odor .. alcohol|etoh
    """,
    "not:intoxicated": f"""
        {_DIZZY}
        eating|eats and|or drinking
        drinking and|or eating|eats
        drinking water|fluids|juice|milk|formula|normally
    """,
    "withdrawal": """
        withdraw*|dts|detox
        delirium tremens
        stopped|quit drinking
        not had .. drink since|for
        last drink
        shakes|tremulous|tremors
        stopped|quit|ran|off|without|missed|skipped .. xanax|alprazolam|valium|diazepam|klonopin|
            clonazepam|ativan|lorazepam|benzo|benzos|benzodiazepine*|baclofen|phenobarbital|
            barbiturate*
        not had .. beer|vodka|whiskey|alcohol|xanax|valium since|for
        stopped|quit .. drink|beer|vodka|whiskey|alcohol
    """,
    "detox": "detox*|rehab",
    # The cure of another.
    "not:detox": """
        son|daughter|nephew|niece|brother|sister|husband|wife|partner|friend|cousin who? is? in|
            from|at rehab|detox*
    """,
    # Drink of the night before, which a headache of the morning has.
    "hungover": """
        hungover
        hangover
    """,
    # Drugs in packets that may burst.
    "drug_packets": f"""
        {_HIDES} .. {_PACKET} .. {_DRUG}
        {_HIDES} .. {_DRUG} .. {_PACKET}
        {_HIDES} .. {_DRUG} ... {_LAW}|stopped|rectum|vagina|wrapped|inside
        {_HIDES} .. it|them|something ... {_LAW}
        {_LAW}|stopped|pulled ... swallowed|stuffed|ate .. {_PACKET}|{_DRUG}|it|them|something
        swallowed|ingested {_DRUG}
        body packer|packing|stuffer|stuffing
        {_DRUG} .. rectum|rectally|vagina|bowel
        {_PACKET} .. rectum|vagina
    """,
    "opioid": """
        nods|nodding off|out
        syringe|needles beside|near|next|by
        opioid*|opiate*|heroin|fentanyl|methadone|oxycodone|oxycontin|percocet|morphine|dilaudid|
            hydrocodone|suboxone
        iv drug
        injected|injecting|shot|shooting .. drugs|heroin|up
        needle .. arm
        track marks
        pinpoint|pin-point pupil|pupils
        pupils .. pinpoint
        constricted pupils
        needle|syringe beside|near|next|by
        needle|syringe .. arm|floor
    """,
    "injects_drugs": """
        heroin|fentanyl|meth user|users|addict|addiction|habit|abuse|use
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
    "stimulant_drink": """
        caffeine|coffee|espresso
        energy drink|drinks
        pre-workout
    """,
    "patch_opioid": "fentanyl|opioid|morphine|buprenorphine|pain patch|patches",
}
