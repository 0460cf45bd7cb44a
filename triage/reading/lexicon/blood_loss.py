"""Bleeding that pressure does not stop, and how the one who bleeds looks."""

from __future__ import annotations

_RUNS = (
    "pours|pouring|poured|gushes|gushing|gush|shooting|shoots|jets|jetting|squirting|squirts|"
    "spurting|spurts|pumping|pumps|spraying|sprays|flooding"
)
_HARD = (
    "pouring|gushes|gushing|shooting|jets|jetting|squirting|squirts|spurting|spurts|pumping|pumps|"
    "spraying|sprays"
)
_WOUND = (
    "wound|armpit|stump|arm|leg|thigh|groin|neck|fistula|graft|vein|artery|wrist|hole|tumor|tumour|"
    "puncture|scalp|cut|gash|elbow|calf|foot|stoma"
)
_CLOTH = (
    "towel|towels|sheet|sheets|dressing|dressings|bandage|bandages|rag|rags|shirt|cloths|diapers"
)
_BIG = "orange|oranges|fist|fists|lemon|lemons|plum|plums|egg|eggs|apple|apples|palm|grapefruit"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|few|couple|#|several"

CONCEPTS: dict[str, str] = {
    "blood_unstopped": f"""
        not|cannot|nobody|no-one|nothing|never can|could|will|is? stop|stops|stopped|stem|stems|
            staunch|hold|holds|held|control|slow|slows it|blood|bleeding|back|flow|them|,|.|;|and
        pressure|packing|compression .. not|never hold|holds|held|help|helps|work|works|stop|stops|
            stopped|enough|slow
        still|keeps|keep|kept|continues to? {_RUNS}|bleeding|runs|running|streams|streaming
        through|despite|spite of? .. {_CLOTH}|tourniquet|pressure|tight
        towel after towel
        pad after pad
        sheet after sheet
        {_FEW} bath|beach|hand? {_CLOTH} soaked|full|drenched|through
        soaked|soaking|soaks|through {_FEW} bath|beach|hand? {_CLOTH}
        with|at|on each|every heart? beat|heartbeat|pulse
        kneeling|kneels|knelt|leaning|leans|fist|thumb|fingers on|in|into .. groin|wound|neck|
            artery|thigh|armpit
        cannot|not let go
    """,
    "not:blood_unstopped": """
        still|keeps|kept running|runs nose|fever|late|temperature|a|water
        keeps|kept pumping iron|weights|gas|milk
    """,
    "blood_running": f"""
        blood|bleeding {_RUNS}
        blood|bleeding is|was|still|keeps|just|now|kept|comes|came {_RUNS}
        blood .. {_HARD}
        {_HARD} .. blood|red
        bright red {_HARD}
        {_WOUND} .. {_HARD}
        it|still|keeps|kept {_HARD} when|whenever|each|every|with|out|up|through|over|from|despite
        burst .. floor|shower|bath|bed .. covered|soaked|full|blood
        floor|bed|car|shower|seat|bathroom .. covered|full|pool|puddle ,|.|;|in|of|with? blood?
    """,
    # It may also be a scraped knee.
    "blood_runs": """
        blood|bleeding is|was|still|keeps|just|now|kept|comes|came? runs|running|streams|streaming
    """,
    "not:blood_runs": "blood running in|low|high|thin|tests",
    "not:blood_running": """
        blood .. pressure|sugar running|runs|shooting|pumping
        blood running in|low|high|thin|tests
        @pain shooting|shoots
        shooting|shoots .. @pain
        arm|leg|thigh|groin|neck|calf|foot|wrist|elbow .. shooting|pumping iron|weights|@pain|down
        insulin pumping|pumps
    """,
    # White, gray, faint: more is gone than a bandage will mend.
    "bled_white": """
        he|she|is|now|looks|turned|turning|gone|going|goes|went|very|face|lips|as|,|and white|gray|
            grey|ashen|waxen ,|.|;|and|as|now|in
        white|gray|grey|ashen as sheet|chalk|wall|paper|ghost
        cold sweat|clammy
        sight|vision|everything .. dim|dark|black|gray|going
        slips|slipping|drifts|drifting|fades|fading away|off|out|when
        hardly|barely rouses|rousable|wakes|answers|awake
        cold and|, drowsy|faint|clammy|pale|sleepy|white
    """,
    # Beside a faint.
    "bled_thirst": """
        ears|ear ring|rings|ringing
        ringing in? ears
        thirsty|thirst
    """,
    # From the womb, and more than a period.
    "womb_pours": f"""
        clots|clot like|as|size|big|bigger .. {_BIG}
        {_BIG} sized clots|clot
        pad|pads .. every|per|in 1|2|3|4|5|6|7|8|10|two|three|four|five|ten|few|
            couple minutes|minute
        #|six|seven|eight|nine|ten|twelve pads|pad in .. hour|minutes
        blood|bleeding|clots .. pouring|pours|streaming|streams|gushing|gushes|flooding|spurting
        gushing|pouring|streaming|flooding ,|.|;|and|blood|eight|pads|from
        bed|sheets|mattress|floor|towels|couch|seat .. soaked|covered|drenched|full
        soaked|drenched|puddle .. bed|sheets|mattress|floor|towels|chair|seat
        towel after towel
        bleeding|bleeds heavily|lots
        bleeding|bleeds hard ,|.|;|!|and|since|after|now|with|through|for|stop|control
    """,
    "clots_told": "clot|clots",
    "not:clots_told": "clot|clots .. lung|lungs|leg|legs|calf|brain|arm|vein",
    "birth_just_now": """
        minutes|hour|hours|day|days|week after|since|from|post delivery|birth|giving|childbirth|
            delivering|cesarean|c-section|section|labor
        half hour|an hour after|since delivery|birth|giving
        since|after birth|delivery|cesarean|giving at|in|of|on ambulance|home|car|taxi|baby|son|
            daughter|twins|morning|yesterday
        gave|given birth|delivered ... hour|hours|minutes|today|morning|home|car|night|ago|yesterday
        first|second|third|fourth|fifth|sixth|her|new baby|child .. minutes|hour|hours|yesterday ago
        yesterday|today's|yesterday's cesarean|c-section|section|delivery
        afterbirth|placenta .. not|out|retained|inside|stuck|still
        miscarr*
    """,
    # Of the one who was born.
    "not:birth_just_now": """
        since|from birth ,|.|;|and|he|she|has|with|always|birthmark|deaf|blind
        deaf|blind|heart|defect|born ... since|from birth
    """,
}
