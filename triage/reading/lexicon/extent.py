"""How far a wound, a burn or an infection goes, where that decides what the visit takes."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_SKIN = "eczema|dermatitis|psoriasis|rash"
_SIT_UPS = (
    "sit-up|sit-ups|situp|situps|crunches|plank|planks|workout|gym|exercise|exercises|training|"
    "contest|practice|lifting|rowing"
)
_SEVERAL = "three|four|five|six|seven|eight|several|3|4|5|6|7|8"
_FALTERS = "gait|trips|tripping|stumbl*|unsteady|balance|wobbly"

CONCEPTS: dict[str, str] = {
    "skin_infected": f"""
        infected|weeping|oozing|impetiginized|superinfected {_SKIN}
        {_SKIN} .. infected|weeping|weeps|oozing|oozes|crusted|crusts|pus
        eczema herpeticum
        eczema|dermatitis ... punched|sores|blister*|raw
        blister*|sores|crusts ... eczema|dermatitis
    """,
    "joint_effusion": """
        knee|joint|elbow|ankle|hip effusion
        effusion .. knee|joint|elbow|ankle|hip
        fluid .. in|on|around|off .. knee|joint|elbow
        knee|joint|elbow .. full .. fluid
        lyme ... knee|joint|joints|arthritis
        knee|joint ... lyme
        knee .. @swollen .. melon|grapefruit|balloon|football|twice|double|huge
        hugely|massively|tensely @swollen knee|joint|elbow
        knee .. hugely|massively|tensely @swollen
    """,
    "burn_wide": f"""
        burn*|scald*|blister*|oil|water|grease ... {_SEVERAL} palms|palm-sized|handprints
        {_SEVERAL} palms|palm-sized|handprints ... burn*|scald*|blister*
    """,
    "burn_torn": """
        burn*|scald*|oil|grease ... blister*|skin .. torn|broken|burst|raw
        burn*|scald* ... torn|burst|broken blister*
        torn|burst|raw .. burn|burns|scald|scalds
    """,
    "numb_gait": f"""
        numb*|tingl*|dead .. feet|foot|legs|soles ... {_FALTERS}
        numb*|tingl* .. toes|feet ... up|to .. shins|knees|calves
        feet|foot|legs|soles .. numb*|tingl* ... {_FALTERS}
        {_FALTERS} ... numb*|tingl* .. feet|legs|soles
        {_FALTERS} ... feet|legs|soles .. numb*|tingl*
        trouble|difficulty|problems walking ... numb*|tingl* .. feet|legs|soles
        numb*|tingl* .. feet|legs|soles ... trouble|difficulty|problems .. walking
    """,
    # The wall of the belly, not what lies behind it.
    "belly_wall": f"""
        pulled|strained|strain|tore .. @belly muscle|muscles
        @belly muscle|muscles .. strain|strained|pulled|@pain ... {_SIT_UPS}
        pulled|strained .. muscle ... {_SIT_UPS} ... @belly
        did|after|from|since|hundreds|many|# sit-ups|situps|crunches
        @belly wall ... {_SIT_UPS}
        belly|navel button? piercing|ring|stud|jewelry|pierced
        piercing|pierced .. navel|belly
    """,
    "piercing_sore": """
        piercing .. red|crusty|crusted|crusts|irritated|itchy|sore
        red|crusty|crusted|irritated|sore .. piercing
    """,
}
