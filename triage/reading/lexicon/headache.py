"""Headaches, and what makes one dangerous."""

from __future__ import annotations

DIAGNOSES = frozenset({"meningitis"})

_PREVENTIVE = """
    migraine pill|pills|tablet|tablets|preventive|preventer|prevention|prophylaxis|medicine|drug
"""

_GLAND = "gland|glands|lymph|node|nodes|mumps|abscess"
_NECK_OF_YEARS = """
    neck .. stiff* ... for|since|many years|decades|ages
    stiff|stiffness neck ... for|since|many years|decades|ages
    neck .. stiff* .. from|with|due .. arthritis|spondylosis|fusion|arthrosis
    stiff|stiffness neck .. from|with|due .. arthritis|spondylosis|fusion|arthrosis
    neck is|was? always|usually|chronically stiff*
    always|chronic|chronically|usual stiff neck
    neck .. stiff* as|like always|ever|usual
"""

CONCEPTS: dict[str, str] = {
    "headache": """
        headache*|migraine*|cephal*
        head .. @pain|pounding|hurts|exploding
        head @pain|@pressure
        @pain .. head
        ha
        head pounds|pounding|throbs|throbbing|splitting
        thunder|hammer|explosion|burst .. head
    """,
    # A medicine named after what it prevents.
    "not:headache": _PREVENTIVE,
    "thunderclap": """
        thunderclap|sah|subarachnoid
        worst headache|headaches|ha
        worst .. head .. life|ever
        worst .. headache
        headache|head ... worst|thunderclap
        @sudden .. @severe headache|head|migraine
        @sudden|instant ... headache|head
        headache|head ... @sudden|exploded|popped|snap
        head .. explode*|exploding|snapped
        hit|struck .. bat .. head
        like .. hit .. head
        maximal|peak* .. onset|seconds|minutes
        headache|head .. hammer|thunder|lightning|bolt|gunshot|explosion|bomb|blow
        something .. burst|bursts|popped|exploded|snapped|ripped .. in|inside .. head
        thunder .. head
        headache|head|thunder ... sex|orgasm|climax|intercourse
        sex|orgasm|climax|intercourse ... headache|head
        headache .. out nowhere
        headache .. came|hit|struck .. all? once|second|instant|switch
        whol|whoml|whoml
    """,
    "migraine": "migraine*",
    "not:migraine": _PREVENTIVE,
    "usual_headache": """
        usual|typical|similar|same|previous|previously|like|other|normal|regular .. migraine*|
            headaches|headache
        history .. migraine*
        migraine .. usual|typical|same|similar
        chronic headaches
        tension|stress .. headache|headaches
    """,
    "meningeal": """
        stiff|stiffness|rigid|rigidity neck|nuchal
        neck|nuchal .. stiff*|rigid*|sore
        cannot|hurts|pain* .. bend|flex|move .. neck
        meningismus|mening*
        photophobia
        light .. bothers|hurts|sensitiv*
        sensitiv* .. light
        bothered .. light
    """,
    "neck_stiff": """
        neck|nuchal .. stiff*|rigid*
        stiff|stiffness|rigid neck
        hurts|pain* .. bend|flex|chin .. neck|chest
        cannot touch .. chin
        meningismus|kernig|brudzinski
        pain|hurts on|when|with? bending|flexing|bends|flexes neck
        neck .. not|cannot bend|flex|move
        cannot|not bend|bring|put|get .. neck|chin .. chest?
        chin .. not|cannot .. chest
        neck hurts bend|bending|flex|flexing
        refuses|refuse|refused|resists|resisted|will|would not? to? bend|bending|flex|tuck|lower|
            touch|drop|put|move|bring|turn .. neck|chin
        not let|lets|allow|allows|tolerate|tolerates .. bend|bending|flex|move .. neck|chin
        holds|holding|keeps|kept|held neck .. still|stiff|rigid|arched|straight
        cries|cried|crying|screams|screaming|screamed|shrieks|yells ... neck .. bent|
            flexed|moved|tilted|touched|bends|moves
        cries|cried|crying|screams|screamed|shrieks|yells .. bend|bending|flex|flexing|move|moving|
            tilt .. neck|chin
        neck|chin .. bent|flexed|moved|tilted ... cries|cried|crying|screams|screamed|shrieks|yells
    """,
    # Of one side, of a gland, or of many years.
    "neck_stiff_known": f"""
        neck .. stiff* .. one|left|right side?
        stiff|stiffness neck .. one|left|right side
        stiff neck .. left|right
        neck .. stiff* ... {_GLAND}
        stiff neck ... {_GLAND}
        {_GLAND} ... neck .. stiff*
        {_GLAND} ... stiff neck
        neck .. touched|moved|bent|turned|tilted ... {_GLAND}
        {_GLAND} ... neck .. touched|moved|bent|turned|tilted
        neck hurts bend|bending|flex|flexing ... sore|aches|achy|aching all|everywhere
        wry neck
        wryneck|torticollis
        {_NECK_OF_YEARS}
    """,
    "neck_stiff_chronic": _NECK_OF_YEARS,
    "nuchal_rigidity": "nuchal|kernig|brudzinski|meningismus|meningism",
    "meningitis": "meningitis|encephalitis",
    "shunt": """
        vp|ventriculoperitoneal|ventricular|brain|csf shunt
        ventriculo - peritoneal shunt
        shunt .. malfunction*|blocked|hydrocephalus|obstruct*
        hydrocephalus
        tube|drain|valve .. brain .. belly|abdomen|stomach|heart
        tube|drain|valve from|in head .. belly|abdomen|stomach
    """,
    "fontanel_bulging": """
        bulging|full|tense fontanel*|soft
        fontanel* .. bulging|full|tense
        soft spot .. bulging|full|tense
        soft spot .. bulge|bulges|stands|high|tight|swollen|up|out
        fontanel* .. bulge|bulges|stands|high|swollen
    """,
    "headache_benign": """
        pressure|ache .. cheeks|cheekbones|sinuses|forehead|between eyes
        blocked|stuffy|stuffed|congested|runny nose
        yellow|green mucus|snot
        hungover|hangover
        tension|band-like|bandlike|sinus|stress|mild|slight headache|pressure|headaches
        band .. forehead|head
        mild .. headache
        headache .. mild|slight
    """,
    "irritable_cry": """
        arches|arched|arching .. back|neck|head
        cries|screams|crying|screaming .. when|whenever picked|lifted|held|cuddled|carried
        worse .. when picked|lifted|held|cuddled
        high-pitched|shrill|moaning|weak cry|crying|cries
        not|cannot .. consoled|consolable|settled|soothed
        not put|be put down
    """,
    # How fast a headache rises, and that it is like none before.
    "sudden_peak": """
        at|its worst|peak|height|maximum|fullest within|in|inside|after? few|couple|two|ten|thirty|
            sixty|#? second|seconds|instant|moments
        worst|peak*|maximal|maximum|full|unbearable within|in|inside few|couple|two|ten|thirty|
            sixty|#|one|a? second|seconds|minute
        nothing|zero to ten|worst in|within
        came|comes|struck|strikes|hit|hits|arrived|began|started|went .. like .. clap|bolt|blow|
            bang|explosion|slap|slammed|snap|gunshot|thunder|hammer|axe|bat|brick|switch|whip
        like|as if .. hit|struck|kicked|slammed|clubbed|shot .. head|skull
        dropped|brought|sank|knocked|fell .. knees ... headache|head
        headache|head ... dropped|brought|sank|knocked|fell .. knees
        nothing like|not like|unlike|different from|than usual? any|them|those|migraine|migraines|
            usual|others|other|before|ones
        never|not had|felt|known|experienced one|anything? like? it|this before
        out nowhere|blue
    """,
    # A pressure that rises in the skull: at night and in the morning.
    "morning_headache": """
        wakes|wake|woken|waking|awakens .. headache|headaches
        headache|headaches .. mornings|waking|wakes|awakening|awakens|lying
        headache|headaches .. worst|worse|every|each|most .. morning
        morning headache|headaches
    """,
    "morning_vomit": """
        vomit*|sick|throws|threw|throwing|pukes up? .. before school|breakfast|work
        vomit*|sick|throws|throwing|pukes .. mornings|waking
        vomit*|sick|throws|throwing|pukes .. every|each|most morning
        mornings .. vomit*|sick|throws|pukes
    """,
}
