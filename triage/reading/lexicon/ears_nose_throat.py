"""Ears, noses, throats and colds."""

from __future__ import annotations

from triage.reading.lexicon.shared import NOSE

CONCEPTS: dict[str, str] = {
    "uri_told": """
        sinus|sinuses .. pressure|full|stuffed|stuffy|congest*|infection
        stuffed|stuffy|blocked|plugged up|nose|head|sinuses
        pressure .. cheeks|sinuses|forehead
        sneezing|sneezes|sniffles|sniffling|runny
        z-pack|zpack
        head|chest|common cold
        getting over .. cold
        cold .. going|gone round|around
        laryngitis
        lost voice
        voice ... gone|whisper|croak after|since|from|with .. cold|singing|shouting|concert*
    """,
    "septum_bulge": f"""
        purple|soft|red|boggy|blue bulge|bulges|swelling .. {NOSE}|septum|partition
        {NOSE}|septum .. purple|soft|boggy bulge|bulges|swelling
        septal hematoma
        bulge fills .. {NOSE}
        purple|boggy bulge
        septal|septum hematoma|swollen|swelling|bulging|bulge|boggy|abscess
        purple|boggy|soft|cherry|red|dark bulge|swelling|lump|bag .. nostril|nostrils|septum
        septum|nostril|nostrils .. purple|bulg*|boggy
        septal|septum hematoma|bulge|swelling
        purple|red|soft|blue|boggy .. bulge|swelling|lump .. septum|partition|nostril|nostrils|nose
        septum|partition .. bulge|bulges|swollen|purple|boggy
    """,
    "gland_swells": """
        parotid*|salivary|parotitis|sialadenitis
        jaw|cheek .. swells|blown|blows|swelled|swollen up? .. meal|meals|eat|eats|eating
        meal|meals|eating ... jaw|cheek .. swells|blown|blows|swelled|swollen
        salivary|parotid|submandibular gland|stone|swelling|infection
        parotitis|sialadenitis
        jaw|cheek .. swells|blows|blown|balloons|swollen|puffs .. meal|meals|eat*|chew*
        meal|meals|eat*|chew* ... jaw|cheek .. swells|blows|blown|balloons|swollen|puffs|up
        pus .. under tongue
    """,
    "sore_throat": """
        sore|scratchy|itchy|painful|red|raw throat
        throat .. sore|@pain|hurts|red|scratchy|raw
        throat @pain
        strep
        tonsil*|pharyngitis
        hurts|painful .. swallow
        mono|mononucleosis
    """,
    # An infection that has its name, and what it does not explain.
    "throat_infection": """
        mono|mononucleosis|tonsil|tonsils|tonsillitis|strep|pharyngitis
        glandular fever
    """,
    "strep_test": """
        strep|exudat*|white .. patches|throat|tonsils|spots
        swollen glands|nodes
    """,
    "ear": """
        ear|ears|earache*|otitis
        pulling|tugging .. ear|ears
    """,
    "thrush": """
        thrush
        white patches
    """,
    "foreign_body_nose": """
        bead|bean|pea|peanut|toy|crayon|bug|insect|cotton|object|something|lego|rock|corn & nose|
            nostril|ear|nare
        foreign body|object
        bug|insect|cockroach|moth .. ear
        tampon
        retained
        earwax|cerumen
    """,
    "hiccups": "hiccup*|hiccough*",
    "uri": """
        nose|noses .. runs|ran|drips|dripping|streams|streaming
        ache|aches|aching|achy|sore all over
        every bone|muscle .. aches|ache|hurts
        whole|half school|office|class|family|house .. flu|it|same|sick|coughing
        uri|flu|influenza|covid|sinus*|congest*
        cold symptoms|sx|like|for
        has|had|having|bad|head|chest|catching|caught|common cold
        runny|stuffy|congested nose|nasal|head
        nasal congestion|discharge|drainage
        nose .. running|runny|stuffy|mucus|congest*
        body aches
        mucus
        myalgia*
        upper respiratory
        sneezing
        flu-like
        stuffed|plugged|clogged|blocked up|nose
        pressure .. cheeks|sinuses
        head cold
    """,
    "not:uri": "flu|influenza|covid shot|shots|vaccine|vaccination|booster|jab",
    "ear_wax": "earwax|wax|cerumen",
    "hearing_loss": """
        hearing loss
        lost|loss|cannot .. hear|hearing
        deaf|tinnitus|ringing
    """,
    "nose_injury": """
        nose|nasal .. crooked|bent|leans
        nose|nasal .. @broken|injury|@hit|swollen|deform*
        broken nose
        @hit .. nose
    """,
    "mastoid": """
        mastoid*
        behind ear
        ear .. protrud*
    """,
    "wax_plug": """
        plugged|impacted|packed|blocked|hard|plug|stuck|full .. wax|earwax|cerumen
        wax|earwax|cerumen .. plug|plugged|impaction|impacted|hard|deep|blocks|blocking|stuck
    """,
    "sinus_infection": """
        pressure .. sinuses|cheeks
        sinus pressure|trouble|pain
        sinusitis
        sinus|sinuses infection|infected|pressure|pain
        infected|blocked|inflamed sinus|sinuses
    """,
    "forehead_swollen": """
        forehead|brow|eyelid|eye .. puffy|swollen|doughy|boggy
        puffy|swollen|doughy|boggy ... forehead|brow|eyelid
    """,
}
