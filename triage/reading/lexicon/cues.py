"""The words that say how a finding is meant; ``triage.reading.scope`` applies them."""

from __future__ import annotations

# What the list behind "PMH:" names without its being so today.
EVENTS = frozenset(
    {"suicidal", "suicide_attempt", "homicidal", "amputation", "stemi", "unstable_rhythm",
     "shock_named", "penetrating", "penetrating_torso", "open_fracture", "gi_bleed",
     "gi_bleed_heavy", "crash", "high_fall", "strangled", "device_shock"}
)  # fmt: skip

# What can be told of an earlier time by its own words.
_AIRWAY = "intubat*|ventilator|ventilated|bipap"
_ILLNESS = "asthma|copd|emphysema|pneumonia|attack|flare|it"
_DEFICIT = "weak*|numb*|droop*|slur*|paraly*|limp|clums*"
_LOSS = f"{_DEFICIT}|hemipar*|hemipleg*|aphasi*|dysarthri*"
_SIDE = "left|right|one"
_PART = "side|sided|half|face|facial|mouth|arm|leg|hand|words|speech|smile"
KIN = (
    "father|dad|mother|mom|brother|sister|uncle|aunt|grandfather|grandmother|grandpa|grandma|"
    "cousin|parents|twin"
)
_EVENT = "stroke|strokes|aneurysm|dissection|clot|clots|cancer|embolism|bypass|stents|diabetes"
DEGREE = "massive|big|fatal|mild|early|first|second|bad|sudden|similar"
_AGE = "#|age|thirty|forty|fifty|sixty|thirties|forties|fifties|sixties|young|childhood|too"
WORRIED = "worried|afraid|scared|anxious|nervous"

CUES: dict[str, str] = {
    # The whole rest of the sentence: "denies fever, chills or cough".
    "cue:denies": """
        denies|denied|deny|denying
        negative|negatives|neg for
        pertinent negatives
        no complaint|complaints
        no evidence|sign|signs|report|reports|indication|symptoms|suggestion
        absence
        rules|ruled out
        never had
    """,
    # Up to the next comma: "no fever, BP 80/40".
    "cue:no": """
        no|not|without|nor|neither|never|non
        no longer
        no more
    """,
    # The wish itself is denied: "does not want to die".
    "cue:not_wished": """
        not|no|never want|wants|wanted|wish|wishes|intend|plan|trying|mean|meant die|dead|kill|
            hurt|harm|suicide
        no desire|wish|intent|intention|plan|plans die|kill|hurt|harm
    """,
    # A list of medicines taken every day, or not tolerated: to the end of the line.
    "cue:listed": """
        home|current|daily|regular|usual|prescribed|outpatient meds|medications|medicines|medication
        meds|medications|medicines|rx|prescriptions :
        takes|taking .. daily|nightly
        allergies|allergy :
        allergic|allergy|allergies|intolerant|intolerance to
        med|medication|medicine list
    """,
    # Looks like a denial and is none.
    "cue:pseudo": """
        no relief|improvement|change|better|response
        no known
        not only|sure|certain
        no doubt|matter|idea
        not been feeling|acting
        not feeling|acting|looking|improving|improved|better|relieved|help|helped|helping|working
        not usual|typical|normal
        not wake|waking
        not stop|stopping|stopped|resolve|resolved|resolving|go|going|gone
        not have doctor|pcp|insurance|physician
        without relief|improvement|difficulty|success|break|pause|stop|stopping|interruption|warning
        not see|get|take|taking|taken|want|know|remember|recall
    """,
    # Backwards: "chest pain is denied", "Injury: no".
    "cue:absent": """
        is|was|are|were negative|denied
        negative
        ruled out
        : no
        : none
        : denies|denied
        : negative
    """,
    "cue:resolved": """
        resolved
        has|have|had|now subsided|stopped|resolved|gone
        stopped|ended|improved|gone|better .. days|day|hours|yesterday|ago
        went away
        is|are|now gone
        gone after|since|now|by|when
        since resolved
        last|lasted .. seconds
        came|come to|around
        regained consciousness
        briefly
    """,
    "cue:history": """
        history of?
        history|pmh|pmhx|phx|hx|pmhx of?
        h/o
        past medical|surgical|psychiatric history
        medical history
        s/p
        status post
    """,
    # A field of its own.
    "cue:past_field": """
        pmh|pmhx|phx|psh :
        medical|surgical|psychiatric history :
        pmh|pmhx|history includes
    """,
    # Past by its own words: "a ventilator in April", "the usual weak left arm".
    "cue:dated": f"""
        {_AIRWAY} for? bad|severe? {_ILLNESS}? attack|flare? back|late|early? in @month|@past_year
        {_AIRWAY} for? bad|severe? {_ILLNESS}? attack|flare? last @month|year|fall|month
        {_AIRWAY} for? bad|severe? {_ILLNESS}? attack|flare? year
        {_AIRWAY} for? bad|severe? {_ILLNESS}? attack|flare? @number weeks ago
        {_AIRWAY} once|twice|times|before for|with bad|severe? {_ILLNESS}
        last intubat*|intubation
        old|remote|childhood stroke|strokes|cva|tia
        old|remote|prior|previous stroke|strokes|cva with|and? left|right? side|sided? {_LOSS}
        {_LOSS} for @number|many? years
        {_DEFICIT} {_SIDE}? {_PART} for|over @number|many|most? years|decades
        {_DEFICIT} {_SIDE}? {_PART} since childhood|birth
        for|over @number|many|most? years|decades after|from|since stroke|strokes|cva
        stroke|strokes|cva|tia @number|several years back|ago|earlier
        from old|remote|childhood stroke|strokes|cva|tia
        stroke|strokes|cva|tia in|from|back? @past_year
        @past_year stroke|cva
        usual|baseline|customary {_SIDE}? {_PART}? {_DEFICIT}
        usual|baseline|customary {_SIDE}? {_PART}? {_DEFICIT} and {_DEFICIT}|thick {_PART}?
    """,
    # Its first word alone: "slurred words, the same for months".
    "cue:lasting": f"""
        {_DEFICIT}|{_SIDE}|{_PART} ,? same|unchanged for|over|since .. months|years
    """,
    "cue:previous": """
        previous|previously|prior|past|remote|former|known|residual|longstanding|long-standing
        diagnosed with
    """,
    "cue:ago": """
        #|a|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|many|
            some of? months|month|years|year|yrs|yr|decades ago
        years|months|decades ago
        last year
        as child
        in past
        in childhood
        years before
        since|from|after stroke|cva in|from? @past_year
        since|from old|childhood stroke|cva
        since|from|after stroke|strokes|cva @number|several years back|earlier
        at|in|from another|different|other|outside|local hospital|clinic|er|ed|facility in|
            last @month|
            @past_year
    """,
    "cue:family": """
        family history
        fhx|fmh
        runs in family
        his|her|hers|patient's|patient|my|whose mother|father|brother|sister|dad|mom|uncle|aunt|
            grandfather|grandmother|cousin|parents|sibling|siblings|brothers|sisters had|died|
            suffered
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother died|diagnosed
        dad|mom|grandpa|grandma|cousin died
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother with|had|has history
    """,
    # The illness of a relative by itself: "his brother's stroke", "her mother had a stroke at 50".
    "cue:family_event": f"""
        {KIN} {_EVENT}
        {KIN} heart attack|attacks|failure|disease|trouble
        {KIN} had|suffered|survived {DEGREE}? {_EVENT} at|in|of? {_AGE}
        {KIN} had|suffered|survived {DEGREE}? heart attack|attacks|failure at|in|of? {_AGE}
        {KIN} had|suffered {DEGREE}? {_EVENT} last|few|several|years year|years|month|ago
        {KIN} had|suffered {DEGREE}? heart attack last|few|several|years year|years|month|ago
        {WORRIED} because|since|as|after {KIN} had|suffered {DEGREE}? {_EVENT}
        {WORRIED} because|since|as|after {KIN} had|suffered {DEGREE}? heart attack|attacks
    """,
    "cue:feared": """
        r/o
        rule|rules out
        worried|worry|worries|concerned|concern|concerns|afraid|scared|fear|fears|fearful|nervous|
            anxious about|that|of|for|he|she|it|i
        risk|risks of|for
        possible|possibly|potential|potentially|suspect|suspects|suspected|suspicion|question|
            questionable|probable
        might|may|could
        think|thinks|thought|believes|wonders|wondering|wonder
        exposed|exposure|contact to?|with?
        rather|instead than|of
        tested|test|screen|screened|checked|check|evaluated|evaluate|evaluation|testing|
            screening for
    """,
    "cue:if": """
        if
        unless
        in case
        return for
    """,
}
