"""Faints, near faints and their company."""

from __future__ import annotations

_FELL = "went|goes|dropped|drops|crumpled|crumples|slumped|toppled|folded|keeled|sank"
_FAINT_THING = "pulse|pulses|signal|signals|doppler|murmur|line|rash|bruit|tones"
_FAINTS = "faint|fainted|faints|collapsed|collapses|passed|blacked|syncope|keeled"
_RUN = "run|race|sprint|lap|game|match|stride|swim|practice|workout|training"
_EXERTED = (
    "sprint|sprints|sprinting|running|swimming|race|racing|drill|drills|laps|lap|jogging|cycling|"
    "rowing|training|practice|treadmill|dribbling|skating|wrestling|playing|game|match"
)

CONCEPTS: dict[str, str] = {
    "syncope": f"""
        syncop*|fainted|fainting|faints|collapsed|collapse
        faint ,|.|and|during|while|when|at|after|with|on|in|few|today|yesterday|this|or
        brief|simple|single|witnessed faint
        vasovagal faint|collapse
        pass|passed|passing|passes out
        blacked|blacking out
        blackout|blackouts
        found .. floor|ground
        near|pre syncop*
        lost|loss .. consciousness
        {_FELL} down|over|to? .. without|no warning
        without|no warning .. {_FELL}|fell|drops|dropped
        lay|lying|was|were still|motionless|limp for .. second|seconds|minute|minutes|moment
        slumped|slumps|toppled|slid|crumpled|folded over|off|to|onto|from|against table|desk|chair|
            wheel|counter|floor|ground|bench|pew|break-room|stool
        came|comes|come round|around at|within|quickly|in|after|fast|soon|on|right
        keeled|keels over
        out cold
        woke|awoke on floor|ground|carpet|tiles
        loc
    """,
    # Who only feels so has not fallen.
    "not:syncope": f"""
        {_FAINT_THING} is|are|was|were|very|but|only|too|felt? faint with|at|on|in|by|and|,|.|but|
            during|this|or|when
        feel|feels|felt|feeling faint ,|.|and|during|while|when|at|after|with|on|in|few|today|
            yesterday|this|or
        lung|lungs|arch|foot|vertebra|vertebrae|vein|disk|disc .. collapse|collapsed
        collapsed lung|lungs|arch|vertebra|vein|disk|disc
        tube|catheter|dentures .. found|lying .. floor|ground
        found .. tube|catheter on floor|ground
        loc normal|intact|alert|wnl|baseline|appropriate|: alert|awake|normal|x
        loc alert|awake
        loc :? none|denied|negative|neg|nil|absent
        loc :? a|ao|aox|aaox|oriented|gcs|ok|good
    """,
    "near_syncope": """
        lightheaded*|faintness|woozy
        light headed*
        feel|feels|felt|feeling .. faint
        almost|nearly|about passed|fainted|pass
        gray-out|gray-outs|grayed|blackout|blackouts
        near|pre syncop*
        presyncop*
        felt|feels|feeling|went|nearly|almost .. faint|blacked|fainted
        nearly|almost went|go|goes|gone|going down|out
        everything|room|world went|goes|turned gray|grey|black|dark|white
        swimmy|swimmy-headed
        saw|seeing|sees gray|grey|stars|spots|black ,|.|;|and|before|when|as|then
        vision|everything|room|world .. going|went|goes|turned gray|grey|black|dim
        swoon*
        had sit|lie|lay|grab down|wall|onto|hold before|or|so
        caught by|before|as .. she|he|they|fell|fall|man|woman|stranger|husband|wife
    """,
    "not:near_syncope": f"{_FAINT_THING} felt|feels faint",
    "faint_told": """
        woke|awoke|came|wakes on .. floor|tile|tiles|ground|carpet|bathroom|kitchen
        came|come|comes to|round|around .. once|floor|seconds|minute|ground|immediately
        saw|seeing|sees gray|grey|stars|black|spots
        slid|slumped|sank|crumpled|keeled|toppled|went off|from|to|over|down .. chair|floor|seat|
            ground|caught
        faint|fainted|fainting at|during|after|while|in|on
        went|go|goes white|pale|gray ,|and .. down|slid|slumped|hot|floor
    """,
    "dizziness_told": """
        swimmy|giddy|wobbly|swimmy-headed|unsteady
        sways|swaying .. standing|stands|rising|up
        on standing|rising .. sways|swaying|unsteady
        step behind
        legs .. go|going|gone light|rubber
    """,
    "dizziness": """
        dizz*|vertigo|lighthead*|woozy|spinning|faintness
        light headed*
        off balance
        feel|feels|feeling|felt like? drunk
        room|world|everything|floor|walls .. spins|spinning|turns|turning|tilts|tilting|whirl*|
            swims|swimming
    """,
    # Fallen in the middle of an effort.
    "faint_in_effort": f"""
        fainted|faints|collapsed|passed|blacked|syncope ... during|while .. training|running|
            swimming|game|practice|exercise|exercising|sprint*|playing|race|effort|exertion
        exertional syncope
        {_FAINTS} ... mid|middle of? {_RUN}
        {_FAINTS} ... during|while|in|on .. run|sprint|lap|laps|match|treadmill|rowing|jogging|
            cycling|sprinting|hurdles|pitch
        mid|middle of? {_RUN} ... {_FAINTS}
        running|sprinting|swimming|racing when|and .. {_FAINTS}
        {_FELL} ... during|while|in|mid|middle .. {_EXERTED}
        {_EXERTED} ... when|and|then .. {_FELL} down|over|to
        {_FELL} down|over .. {_EXERTED}
        warning while|during|in|as .. {_EXERTED}
    """,
    "vertigo_benign": """
        room|everything|world|ceiling .. whirls|spins|turns .. half|seconds|few|minute
        rolls|roll|rolling|turns|turning over|left|right|side .. bed|whirl*|spin*|spins
        each|every|whenever|when time? .. rolls|turns|lies|looks .. whirl*|spin*|spins|dizzy
        maneuver|epley|crystals
        bppv
        positional vertigo
        spinning|vertigo|dizzy|dizziness .. rolling|turning|bed|positional
        rolling over
        brief spinning|vertigo
    """,
    "vasovagal": """
        giving|gave|given|donating|donated|drew|drawing blood
        blood taken|drawn
        faint*|passed|woozy|keeled .. at|during|after|from|over|before needle|needles|shot|shots|
            vaccination*|injection|injections|blood|sight|tattoo|piercing|barber|dentist
        saw stars
        hot|stuffy|crowded|airless room|church|kitchen|bus|train|shower|bath
        stood|standing|kneeling up|long|choir|line|hours|still
        vasovagal
        simple|brief faint
        blood draw|drive|donation
        sight of? blood|needle|needles
        breath-holding|tantrum
        breath holding
        panic attack|attacks|spell
        standing up|quickly
        ears|nose|ear pierced
        piercing
        while|when|after|at|during .. blood|needle|shot|vaccine .. drawn|taken|given|donated
    """,
}
