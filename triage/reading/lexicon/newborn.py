"""Infants and small children: spells, the navel, what a child gets hold of, a limb kept still."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "color_spell": """
        turned|turns|turning|went|goes|going|gone|became .. blue|purple|dusky|gray|grey|limp
        went pale|white .. blue|limp
        blue|dusky|purple|gray|grey|limp|breathless spell|spells|episode|episodes|face
        spell|spells|episode|episodes .. breath|breathing|breathe|blue|limp|color
        dusky|blue|purple|gray|grey|limp|floppy for? under|about|less|few|several minute|second|
            seconds
        no breath for|during
        color change|changes
        until blue|dusky|purple
    """,
    "whooping": """
        pertussis|whooping
        paroxysm* .. cough*
        cough* fits|spells|paroxysm* ... blue|dusky|color|red|purple|breath|vomit*|gag*
        fits|spells .. cough*
    """,
    "infant_spasms": """
        infantile spasm*
        flexor|extensor|salaam spasm*|attacks
        cluster|clusters|series|runs|strings .. spasm*|jerk*|bends|jackknif*|nods|nodding|flexions
        spasm*|jerk*|jackknif*|bends|nods|nodding .. cluster|clusters|series|runs|row
        jackknif*
    """,
    "navel_infected": """
        omphalitis
        umbilical|cord|navel stump ... pus|smelly|foul|streak
        infected .. umbilical|stump|navel|cord
        red|redness .. around|spreading .. cord|umbilicus|navel|stump
        skin around .. red|firm|warm|hot
    """,
    "limb_kept_still": """
        leg|arm|thigh|limb|elbow|knee .. not moving|moved|used
        not|stopped .. move|moving|using|use .. leg|arm|thigh|limb
        screams|shrieks|cries|crying|screaming .. leg|arm|thigh|limb|diaper .. moved|changed|touched
        leg|arm|thigh|limb .. held still|bent
        swollen thigh|leg|arm|upper
    """,
    "story_unclear": """
        story|stories|account|accounts|explanation|explanations|history ... changes|changed|
            changing|inconsistent|vague|different|differ|differs|contradict*
        two|several|different|conflicting|changing|no stories|story|accounts|explanation
        nobody|none|not ... say|knows|know|explain|saw .. how|happened
        abuse|maltreatment .. suspected
        suspects|suspected ... abuse|maltreatment
    """,
    "bruised_trunk": """
        bruis* ... trunk|torso|ears|ear|cheeks|buttocks|ages|stages|colors
        yellow|old|patterned bruis*
    """,
    "not_walking_yet": """
        cannot|not .. walk|roll|crawl|turn .. yet|over
        not yet walk*|roll*|crawl*
    """,
    "septic_joint": """
        refus*|resist*|cannot|not ... move|movement|bend|moved|moving .. hip|knee|joint|leg|elbow|it
        refus* .. movement
        hip|knee|joint|leg|elbow .. held|kept .. bent|flexed|still|rigid
        septic joint|arthritis|hip
    """,
    "child_pills": """
        pill|pills|tablet|tablets|capsule|capsules|medication|medicine|patch|gummies ... missing|
            gone|lips|mouth|crumbs|chewed|chewing|fingers
        missing|chewing|chewed|sucked|sucking|swallowed|ingested|ate|eaten|mouthed ... pill|pills|
            tablet|tablets|capsule|capsules|patch|gummies|dose
        possible|accidental|unintentional pill|pills|tablet|tablets|medication|ingestion
    """,
    "nontoxic": """
        nontoxic|non-toxic|harmless|nonpoisonous|non-poisonous|nonvenomous|non-venomous
        not toxic|poisonous|venomous|dangerous
        below|under|within .. toxic|limit|maximum|range|dose
    """,
    "thriving": """
        feeding|feeds|nursing|nurses|drinks|drinking|eats|eating|sucks .. well|vigorously|eagerly|
            strongly|normally|usual|hungrily|content|happily|every
        gaining weight
        good weight gain
        thriving|content|vigorous
        every bottle
        eager .. feed
        wakes|roots|cries for? and? roots? for? feed|feeds|feedings|nurse|bottle|breast
        nurses|nursing|feeds|breastfeeds|breastfed .. eight|nine|ten|eleven|twelve|8|9|10|11|
            12 times|x
    """,
    "fontanel_bulging": """
        bulging|full|tense fontanel*|soft
        fontanel* .. bulging|full|tense
        soft spot .. bulging|full|tense
    """,
    "jelly_stool": """
        jelly stool|stools|diaper|poop
        stool|stools|diaper|poop .. jelly
        raspberry|red jelly
    """,
    "newborn_blisters": "blister*|vesicles|herpes",
    # Hard to wake, and awake once it is.
    "rouses": """
        wakes|rouses|awakens|stirs when|if|once|after|with undressed|stripped|unwrapped|changed|
            stroked|touched|picked|bathed|diaper
        wakes|rouses|awakens and|, sucks|cries|nurses|drinks|feeds|latches
        sucks|latches|nurses|cries .. when|once|after .. undressed|stripped|unwrapped|changed|woken|
            awake
    """,
    "feeding_sweat": """
        sweats|sweating|breathless|blue|tires|exhausted .. feed*|feeds|nursing|bottle
    """,
    # A newborn who trembles or cries shrilly: sugar, calcium, withdrawal, infection.
    "jittery_baby": """
        jitter*|tremulous|trembl*|tremors|shaky
        shrill|high-pitched|piercing|inconsolable cry|crying|scream|screaming|cries
        cries|cry|crying .. shrill|high-pitched|piercing
        is|been? shrill|inconsolable
        twitch*
    """,
}
