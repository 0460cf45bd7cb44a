"""A circulation that fails."""

from __future__ import annotations

from triage.reading.lexicon.shared import WHITE_CORD

_CLOTHES = "shirt|blouse|dress|cuff|pants|trousers|skirt|scarf|socks|jacket|sweater|ale|lager"

CONCEPTS: dict[str, str] = {
    "diaphoretic": """
        diaphor*|sweaty|sweating|sweats|clammy
        broke out .. sweat
        cold sweat
        moist skin
        skin .. moist|wet|damp|sweaty
        drenched|soaked|dripping|bathed|covered in|with sweat
        sweat soaked|drenched
        soaked through .. sweat
        sweat .. pouring|pours|running|runs|dripping|drips|beads
        and|,|with|in sweat ,|.|;|and
        beads .. sweat
        wringing wet
        sweated
        cold|clammy|soaked|drenched sweat|sweats
        broke|breaks|breaking|broken .. sweat
        sweat .. broke|out|stood
        shirt|pajamas|nightgown|sheets|collar .. wet|soaked|drenched sweat|through?
    """,
    "not:diaphoretic": """
        night|nightly|nocturnal sweats|sweating|sweat
        sweats|sweating|sweaty at|all|during|every? night|nights|nighttime
        sweaty palms|palmed|palm|hands|feet
        palms|hands|feet .. sweaty|sweat|sweats|sweating|damp
    """,
    "slow_refill": """
        mottled
        delayed|prolonged|sluggish|slow capillary|cap refill
        capillary|cap refill ... delayed|prolonged|slow|sluggish
        capillary|cap refill .. 4|5|6|7|8|four|five|six|seven|eight
    """,
    "poor_perfusion": """
        cool|cold and? clammy|pale|diaphoretic|moist|mottled
        clammy|mottled|ashen|pallid
        skin|extremities|hands|feet .. cool|cold|pale|mottled|clammy|gray|grey|ashen
        pale|cool|cold .. diaphoretic|clammy|sweaty|moist
        diaphoretic|sweaty|clammy .. pale|cool|cold
        delayed|prolonged capillary|cap refill
        capillary|cap refill ... delayed|prolonged|slow|sluggish
        capillary|cap refill .. 4|5|6|four|five
        weak|thready|faint|barely palpable? pulse|pulses|radial
        pulse|pulses .. weak|thready|barely|faint
        gray|grey|ashen color|skin|looking|appearance|and
        looks|appears|looking gray|grey|ashen
        hypoperfus*
        poor perfusion
        poorly perfused
        no|absent radial|peripheral pulse|pulses
        palpable? radial .. absent
    """,
    # Failing circulation of an infant, seen and felt rather than measured.
    "collapse_signs": """
        gray|grey|ashen
        pulse|pulses .. impalpable|unpalpable
        pulse|pulses not felt|palpable|found
        cannot feel|palpate|find .. pulse|pulses
        capillary|cap refill .. many|5|6|7|8|9|10|five|six|seven|eight|ten second|seconds
    """,
    "pale": """
        pale|pallor|pallid|ashen|white
        pasty|pallid
        lost color
        no color in
        palms|gums|nailbeds|lips pale|white|pallid
        pale|white palms|gums|nailbeds
    """,
    "not:pale": f"""
        white male|female|man|woman|boy|girl|patient|gentleman|lady|caucasian|discharge|patch|
            patches|blood|count|cell|cells|coating|phlegm|sputum|mucus|powder|foam|bumps|head|heads|
            spot|spots|rash|tongue|tonsils|stool|stools|wine|bread|rice|noise
        pale stool|stools|urine|bowel
        vaginal white
        {WHITE_CORD}
        pale {_CLOTHES}
    """,
    "hypotension_named": """
        hypotens*
        low blood|bp pressure
        blood pressure|bp .. low|dropping|dropped|falling
        cannot obtain|get|hear .. pressure|bp
        blood pressure|bp .. unobtainable|undetectable|absent
    """,
    "shock_named": """
        septic|hypovolemic|cardiogenic|hemorrhagic|neurogenic|anaphylactic|distributive shock
        decompensated shock
        blood pressure|bp .. unobtainable|undetectable
        cannot obtain .. pressure|bp
    """,
    "hypertension_severe": """
        hypertensive emergency|urgency|crisis
        blood pressure|bp .. high|elevated|sky|through
        high|elevated bp
        high|elevated blood pressure
    """,
    # A pressure that nobody could take.
    "no_pressure": """
        pressure|bp|systolic|sbp is? unrecordable|unobtainable|undetectable|unreadable|unmeasurable|
            imperceptible
        no|without blood? bp|pressure|sbp|b/p obtained|obtainable|palpable|recordable|detectable|
            measurable|found|heard
        bp|pressure .. cannot|not obtained|measured|heard|found|recorded|read
        cannot|not obtain|measure|hear|find|record|get .. blood? pressure|bp
    """,
    "not:no_pressure": """
        pressure|bp not measured|taken|checked|recorded|read .. home|pharmacy|week|weeks|month|
            months|year|years
        no|without blood? pressure|bp cuff|machine|monitor|pills|pill|medicine|medication
    """,
    # A pressure that a machine read.
    "pressure_check": """
        pressure|bp .. machine|cuff|monitor|kiosk .. read|reads|said|showed|shows|#
        machine|cuff|monitor|kiosk .. read|reads|said|showed .. #
        blood? pressure .. high|up|raised|elevated .. pharmacy|dentist|home|store|fair|work|clinic
        pharmacy|dentist|store|fair .. pressure
        check|checked|checking|take|taken|recheck|rechecked .. pressure|bp
        pressure|bp check|checked|recheck|taken
    """,
    # No pulse at the wrist, which is a pressure of about 80 or less.
    "no_radial": """
        no|absent|without|lost|impalpable|unpalpable|unfelt radial|radials|wrist pulse|pulses
        no|absent|without|lost radials
        no pulse|pulses at|in|on both|either? wrist|wrists
        pulse|pulses .. cannot|not .. felt|found|palpable|palpated .. wrist|wrists
        pulse|pulses not|barely felt|found|palpable .. wrist|wrists
        cannot|not feel|find|palpate|get .. radial|radials|wrist|wrists pulse|pulses?
        cannot|not feel|find|palpate|get pulse|pulses .. wrist|wrists
        radial|radials|wrist pulse|pulses? .. absent|gone|impalpable|unpalpable|lost|not
        pulse only|just? .. neck|groin|carotid|femoral
        only carotid|femoral|neck|groin pulse|pulses
    """,
    "gray_skin": """
        gray|grey|ashen|mottled|waxy|clammy
        white .. sheet|ghost|chalk|wall
        white as sheet|ghost|chalk
        yellow-white|chalk-white|paper-white|dead-white|ash-gray
        deathly white|pale
        chalky|waxen|bloodless face|skin|lips
    """,
    "pressure_reading": "pressure machine|cuff|monitor|reading|readings|kiosk",
}
