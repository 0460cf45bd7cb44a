"""Plain words for an injury, a poison or a hand raised against somebody."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_DRUG = (
    "meth|methamphetamine|heroin|fentanyl|cocaine|crack|drugs|dope|ecstasy|mdma|speed|oxycodone|"
    "narcotics|contraband"
)
_PACKET = (
    "baggie|baggies|bag|bags|packet|packets|balloon|balloons|bundle|bundles|condom|condoms|pellets|"
    "rock|rocks|stash|wrap|wraps|ball|package|packages"
)
_HIDES = (
    "swallowed|swallows|ate|ingested|stuffed|hid|hidden|inserted|pushed|concealed|carries|carried"
)
_LAW = "police|officer|officers|cops|cop|deputies|deputy|trooper|arrest|arrested|guards|raid"
# Feet from which a fall is high.
_HIGH = "|".join(map(str, range(20, 100)))
_DROPS = "slid|slipped|toppled|tumbled|pitched|dropped|landed|plunged|thrown|flew|fell"
_HEIGHT = "roof|ladder|scaffold*|tree|stand|balcony|window|cliff|bridge|deck|rafters|silo|loft"
_DIGIT = "finger|fingers|fingertip|thumb|palm|hand|index|web|knuckle"
_JET = "sprayer|airless|psi|injector"
_STRONG = (
    "buprenorphine|suboxone|methadone|clonidine|glipizide|glyburide|glimepiride|sulfonylurea|"
    "amlodipine|diltiazem|verapamil|nifedipine|flecainide|propranolol|metoprolol|oxycodone|"
    "hydrocodone|morphine|fentanyl|lomotil|iron|digoxin|chloroquine|amitriptyline|adderall|"
    "methylphenidate|ritalin|xanax|alprazolam|clonazepam|gabapentin|quetiapine|camphor|nicotine"
)
_EATS = (
    "chewed|chewing|chews|sucked|sucking|licked|licking|ate|eaten|eating|swallowed|drank|drunk|"
    "drinks|found|got|took|bit|mouthed|tasted"
)
_CUTTER = (
    "saw|mower|lawnmower|machine|press|blade|grinder|chainsaw|splitter|auger|jointer|lathe|"
    "snowblower"
)
_KIN = "uncle|stepfather|stepdad|babysitter|coach|cousin|grandfather|teacher|neighbor|stepbrother"

CONCEPTS: dict[str, str] = {
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
    "child_pills": f"""
        {_EATS} .. {_STRONG}
        {_EATS} .. strip|strips|patch|film|edible|edibles|gummy
        {_STRONG} .. missing|gone|strip|bottle|short|fewer|open
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
    """,
    "toxic_ingestion": """
        drank|drinking|drunk|sipped|swallowed .. wood|rubbing|isopropyl|denatured alcohol|spirit*
        bit|bite|bites|biting|chewed|burst|squeezed into? .. laundry|detergent|dishwasher pod|pods
        laundry|detergent|dishwasher pod|pods .. bit|burst|mouth|eyes|swallowed|chewed
        drank|swallowed|sipped|drinking|gulped .. wiper|washer|windshield|rubbing|coolant|lighter|
            drain|toilet
    """,
    "button_battery": """
        coin|flat|round|lithium|hearing-aid|key-fob battery|batteries
        battery|batteries .. nose|nostril|throat|swallowed|mouth
        swallowed|nose|nostril|mouth|ate .. battery|batteries
        toy|remote|scale|candle|card|watch|fob ... battery|batteries .. gone|missing|lost
    """,
    "monoxide": """
        headache*|dizz*|nausea*|sick ... furnace|boiler|heater|chimney|flue|generator|charcoal
        furnace|boiler|chimney|flue|generator|charcoal ... headache*|dizz*|nausea*|sick|vomit*
        whole|entire family|household|house .. headache*|dizz*
        everyone|everybody|family|wife|husband|kids .. headache*|dizz* .. too|also|same|house|home
        gas|fume|fumes|co alarm|detector
        alarm .. gas|fumes|carbon|co
        tent|bedroom|cabin|van|camper|garage|basement|indoors|inside .. charcoal|generator|barbecue
        tent|van|camper .. stove
        car|engine running .. garage
        garage .. car|engine running
    """,
    "high_fall": f"""
        {_DROPS} .. {_HIGH} feet|ft|foot
        came down|off|out .. {_HIGH} feet|ft|foot
        {_DROPS} .. {_HEIGHT} ... {_HIGH} feet|ft|foot
        {_HIGH} feet|ft|foot|-foot .. drop|down|from|off|tree|roof|ladder
        {_DROPS} .. off|from .. roof|balcony|scaffold*|cliff|bridge|silo
        {_DROPS} .. second|third|fourth|2nd|3rd|4th story|floor|window
    """,
    "not:high_fall": f"""
        landed|dropped|slipped off|from bottom|last|lowest .. {_HEIGHT}
        {_HIGH} feet|ft from car|door|here
    """,
    "major_mechanism": f"""
        {_DROPS}|came off|from|out|down .. {_HEIGHT}
        pulled|cut|freed|dragged|lifted .. wreck|wreckage
        bike|bicycle|motorcycle|scooter|moped|cyclist|rider|pedestrian .. under .. car|truck|bus|
            train|trailer|wheels|van
        dragged .. by|under|behind .. car|truck|bus|train|horse|boat
        thrown|hit|flung against|into dash|dashboard|windshield|steering
        flipped .. car|truck|atv|tractor|quad
        car|truck|atv|tractor|quad flipped
    """,
    "ejected": """
        bike|bicycle|motorcycle|scooter|moped|cyclist|rider|pedestrian .. under .. car|truck|bus|
            train|trailer|wheels|van
        dragged .. under|behind .. car|truck|bus|train
        pulled|cut|freed .. wreck|wreckage
    """,
    "seat_belt_mark": """
        seatbelt|seat-belt mark|bruise|bruises|bruising|line|stripe .. belly|abdomen|neck|chest|
            waist
        seat belt mark|bruise|bruises|bruising|line|stripe .. belly|abdomen|neck|chest|waist
    """,
    "chest_injury": "seatbelt|belt bruise|bruising|mark .. belly|abdomen|chest",
    "injection_injury": f"""
        {_JET} ... {_DIGIT}
        {_DIGIT} ... {_JET}
        hydraulic leak|line|hose|oil|jet|spray ... {_DIGIT}
        {_DIGIT} ... hydraulic leak|line|hose|oil|jet|spray
        paint|grease gun .. {_DIGIT}
        grease|paint gun went off .. {_DIGIT}
        diesel|fuel injector|jet|spray .. {_DIGIT}
    """,
    "not:injection_injury": """
        auto-injector|autoinjector|epinephrine|insulin|pen|epipen ... finger|fingertip|thumb|hand
    """,
    "amputation": f"""
        {_CUTTER} took|takes|taken|claimed|ate|removed .. finger|fingers|thumb|toe|toes|hand|foot
        lost|missing|without .. finger|fingers|thumb|toe|toes|hand .. in|to|under .. {_CUTTER}
        finger|fingers|thumb|toe|toes|hand .. gone ... {_CUTTER}
        snowblower ... finger|fingers|hand .. gone|missing|off
    """,
    "submersion": """
        face-down|facedown|underwater .. tub|pool|water|lake|bath|pond|spa|river|sea|surf
        face down .. tub|pool|water|lake|bath|pond|spa|river|sea|surf
    """,
    "abuse": f"""
        says|tells|told|tell|discloses|disclosed ... {_KIN} hurt|hurts|touched|touches|hits|
            beat|beats
        finger|hand marks|prints|shaped|shape .. arm|arms|neck|face|cheek
        bruises|bruise|marks ... shape .. fingers|hand|belt|cord|loop
        belt|cord|loop|bite marks|mark .. back|arms|legs|buttocks
    """,
    "sexual_assault": f"""
        touched|touches|touching .. private|privates|genital*|inappropriately|vagina|penis
        {_KIN} ... touched|touches .. private|privates|there|down|chest|bed
    """,
    "bruised": "bruis*",
    "strangled": """
        hands|arm|forearm|elbow around neck|throat
        grabbed|squeezed|gripped|held .. by? neck|throat
        chokehold|headlock
    """,
    "opioid": "nods|nodding off|out\nsyringe|needles beside|near|next|by",
    "injects_drugs": """
        heroin|fentanyl|meth user|users|addict|addiction|habit|abuse|use
    """,
}
