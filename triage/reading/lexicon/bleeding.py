"""Bleeding as such, blood thinners, and blood that will not clot."""

from __future__ import annotations

from triage.reading.lexicon.not_now import TOURNIQUET_OF_A_LESSON
from triage.reading.lexicon.shared import BLOOD_MEASURED, NOSE, PAST_YEARS

_SITE = "throat|tongue|larynx|laryngeal|mouth|tonsil|neck|voice|jaw|head|oral"
_RADIATED = "radiated|irradiated|radiation|radiotherapy|chemoradiation|irradiation"

CONCEPTS: dict[str, str] = {
    "throat_bleed": """
        tonsillectomy|tonsils|adenoidectomy ... @blood
        @blood ... tonsillectomy|adenoidectomy
    """,
    "bleeds_easily": """
        pin-point|pinpoint|pinprick|pinhead red|purple? dots|spots|specks
        petechia*
        gums bled|bleed|bleeds|bleeding
        bruises .. everywhere|unexplained|easily
        bruises easily
        bruises ... shins|legs ... hip|back|arms|belly
    """,
    "massive_hemorrhage": """
        uncontrolled|uncontrollable|exsanguinat*|arterial|pulsatile|spurting|pumping|
            massive & @blood
        cannot control .. bleeding|hemorrhage|blood
        spurting|squirting|pumping|exsanguinat*
        pool|pools of? blood
        massive|active|severe|external hemorrhag*
        tourniquet
        lost .. liter|liters of? blood
        fist|hand|fingers|knee .. medic|paramedic|emt|firefighter|officer|nurse in|inside|into|on
        medic|paramedic|emt|firefighter|officer .. fist|hand|fingers in|inside|into|on .. wound|
            hole|groin|neck|thigh|armpit|it
    """,
    "not:massive_hemorrhage": f"""
        hair|thread tourniquet*
        tourniquet .. hair|thread
{TOURNIQUET_OF_A_LESSON}
        pumping iron|gas|breast|milk|weights
    """,
    "tourniquet": "tourniquet|tourniquets",
    "not:tourniquet": f"""
        hair|thread tourniquet*
        tourniquet .. hair|thread
{TOURNIQUET_OF_A_LESSON}
    """,
    "tourniquet_off": """
        tourniquet ... off|removed|released|undone|down|out
        removed|took|taken|released|loosened .. tourniquet
    """,
    "bleeding_ended": """
        no|not|without active|ongoing|further|more? bleeding|oozing
        bleeding|oozing is|was|has|now|had? stopped|controlled|ended|done
        hemostasis|hemostatic
        bleeding under control
    """,
    "bleeding": """
        @blood
        spotting|oozing|hemorrhag*
    """,
    # Skin scratched raw is not the blood of a womb.
    "not:bleeding": f"""
        {BLOOD_MEASURED}
        scratch*|picks|picking|picked|rubs|rubbing .. until|till .. bleed|bleeds|bled|bleeding|blood
        scratch*|picks|picking|picked .. bleed|bleeds|bloody|blood
    """,
    "bleed_heavy": """
        @many & @blood
        @blood , lots|large|much
        bright red blood
        @blood .. stop|stopped|hours|heavily|everywhere
        heavy|brisk|profuse|gushing nosebleed|epistaxis
        pinching|pressure|packing ... not|cannot slow|slowed|stop|stopped|stops|hold|held
    """,
    "epistaxis": """
        nosebleed*|epistaxis
        nose bleed*|bleeds
        bleeding .. nose|nostril|nostrils|nares
        nose .. bleeding|bleed|bled
        blood .. nose|nostril
        trickle|drip|drips|stream|ooze|oozing|@blood .. nostril|nostrils|nose
        nose|nostril|nostrils .. oozes|oozing|trickle|trickles|dripping .. @blood|red
    """,
    "epistaxis_told": f"""
        {NOSE} bleeds|bled|bleeding|bleed
        {NOSE} .. trickle|dripping|drips|oozing|ooze|bleeds|bled
        trickle|blood|drip|oozing .. {NOSE}
        vein .. {NOSE} .. burned|cauterized
    """,
    "drain_blood": """
        drain .. bright|fresh? @blood
        drain .. fills|filled|full ... @blood
    """,
    "spurts": """
        blood|bleeding .. spurts|spurted|squirts|pulses|pumps
        spurts|spurting|squirting|pumping
    """,
    "neck_radiated": f"""
        {_SITE} cancer|tumor ... {_RADIATED}
        {_SITE} was|is radiated|irradiated
        {_SITE} irradiated|radiation|radiotherapy|chemoradiation
        {_RADIATED} for|after? {_SITE} cancer|tumor
        irradiated|radiation|radiotherapy|chemoradiation {_SITE}
    """,
    "mouth_bled": """
        mouth|neck|throat|nose|tongue|stoma|flap .. @blood
        @blood .. mouth|neck|throat|nose|tongue|stoma|flap
        spat|spit|spits|spitting|coughed|coughs|mouthful*|spoon* .. @blood
    """,
    "hemophilia": """
        hemophil*
        von willebrand
        factor viii|ix|8|9|deficiency
    """,
    "low_platelets": """
        itp|thrombocytop*
        platelet|platelets|count .. #|low|under|below
    """,
    "soaked": """
        soaked|soaking|soaks|through|filled .. towel|towels|sheets|shirt|clothes|rags|washcloths|
            gauze|basin
    """,
    # A nosebleed that has all but ended, or has.
    "nose_slow": "trickle|oozing|ooze|drip|drops|spots|slowed|slows|slowing",
    "nose_stopped": """
        nosebleed|nosebleeds|bleeding|bleed|last|it just|now|has|had|have stopped|over|quit|ended
        nosebleed|nosebleeds|bleeding|bled .. stopped|over|ended
        stopped before|now|since|already|itself|by
    """,
    "nosebleed_over": """
        nose bled ... stopped|over|ended|quit|done
        nosebleed|nosebleeds ... stopped|over|ended|quit|done
    """,
    "throat_operated": """
        tonsillectomy|adenoidectomy|tonsillectom*
        tonsils|adenoids .. out|removed|taken|came
    """,
    "not:throat_operated": f"""
        tonsils|adenoids|tonsillectom*|adenoidectomy .. as child|kid|toddler|boy|girl|teenager
        tonsils|adenoids|tonsillectom*|adenoidectomy .. year|years ago
        tonsils|adenoids|tonsillectom*|adenoidectomy .. in {PAST_YEARS}
    """,
}
