"""The words that say how a finding is meant; ``triage.reading.scope`` applies them."""

from __future__ import annotations

from triage.reading.lexicon.kin import ACQUAINTANCE, KIN_CUES
from triage.reading.lexicon.shared import (
    STROKE,
    THINNER,
)

# What a list of home medicines or allergies may name.
DRUGS = frozenset(
    {"pressor", "reversal", "dextrose_given", "epinephrine_used", "opioid", "needs_iv_med", "drugs"}
)

# What an allergy did once, in the field of allergies.
REACTIONS = frozenset(
    {"anaphylaxis", "angioedema", "angioedema_named", "throat_closing", "airway_threat", "hives",
     "rash", "dyspnea", "wheeze", "vomiting", "swollen_more", "severe_respiratory_distress",
     "syncope"}
)  # fmt: skip

# What the list behind "PMH:" names without its being so today.
EVENTS = frozenset(
    {"suicidal", "suicide_attempt", "homicidal", "amputation", "stemi", "unstable_rhythm",
     "shock_named", "penetrating", "penetrating_torso", "open_fracture", "gi_bleed",
     "gi_bleed_heavy", "crash", "high_fall", "strangled", "device_shock", "arrest", "syncope",
     "seizure", "overdose", "overdose_named", "withdrawal", "thyroid_storm", "dka_named",
     "dka_sure", "monoxide", "preeclampsia_named", "compartment", "burn_major"}
)  # fmt: skip

_CHILD = "toddler|preschooler|schoolboy|schoolgirl|infant|boy|girl|teenager|teen"
_AGO = "years|year|yrs|yr|decades ago|back"
_DEFICIT = "weak*|numb*|droop*|slur*|paraly*|limp|clums*"
_SIDE = "left|right|one"
_PART = "side|sided|half|face|facial|mouth|arm|leg|hand|words|speech|smile"
_WEAKNESS = "weak*|numb*|droop*|slur*|limp|clums*"
_FACE_OR_ARM = "face|mouth|arm|leg|hand|words|speech|smile"
# What can be told of an earlier time by its own words.
_AIRWAY = "intubat*|ventilator|ventilated|bipap"
_ILLNESS = "asthma|copd|emphysema|pneumonia|attack|flare|it"
_LOSS = f"{_DEFICIT}|hemipar*|hemipleg*|aphasi*|dysarthri*"
# What was done to oneself, and the age of long ago.  "In the teens" with nothing between: a
# breathing rate may be there as well.
_HARM = "overdose|overdoses|overdosed|attempt|attempts"
_YOUTH = "teen|teens|teenager|adolescent|adolescence|youth|child|kid"
_YOUNGER = "teen|teenager|young|younger|child|kid"
_FITS = "seizure|seizures|epilepsy|fits"
_FACE = "face|facial|mouth|smile"
_LOST = "weak|weakness|numb|numbness|droop|droops|drooping|slur|slurring|paralysis"
_BEFORE = "day|always|ever"
_ARM = "arm|leg|hand"
_MUDDLED = "confus*|disorient*|muddled"
_AS_EVER = f"same? as|like every|any|each? other? {_BEFORE}"
# What is thought of, and what a patient is told to come back for.
_DIFFERENTIAL = "differential|ddx diagnosis|diagnoses|dx? :"
_ADVICE = (
    "return|discharge precautions|instructions given|reviewed|discussed|provided|include|: for|if?"
)
_ASKED = "he|she|they|day|year|month"

CUES: dict[str, str] = {
    **KIN_CUES,
    # The fear as it was spoken, behind a comma of its own.
    "cue:feared": f"""
        r/o
        rule|rules out
        worried|worry|worries|concerned|concern|concerns|afraid|scared|fear|fears|fearful|nervous|
            anxious about|that|of|for|he|she|it|i
        risk|risks of|for
        possible|possibly|potential|potentially|suspect|suspects|suspected|suspicion|question|
            questionable|probable
        might|may|could
        think|thinks|thought|believes|wonders|wondering|wonder
        exposed|exposure|contact to|with?
        rather|instead than|of
        tested|test|screen|screened|checked|check|evaluated|evaluate|evaluation|testing|
            screening for
        thought|thinking|thinks , here comes|we|it
        thought|thinking|thinks , not again|another
        is|was it|this
        whether|if it|this|that is|was|could
        sure|certain|convinced it|this|that is|was
        {ACQUAINTANCE}|friend|friends|internet|google told|tells|said him|me|them? it|that? was|is
        going|gonna to? have|get
        asks|asked|asking about
        {_DIFFERENTIAL}
        {_DIFFERENTIAL} ... ,
        {_DIFFERENTIAL} ... , ... ,
        {_DIFFERENTIAL} ... , ... , ... ,
        read|reads|reading|heard|googled about
    """,
    # What stands before it is over; what stands behind it may be of today.
    "cue:resolved": f"""
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
        as {_CHILD}
        once|twice|time|times , @number|many|some? {_AGO} .|;|,|and|but
        once|twice|time|times , long|ages ago .|;|,|and|but
        once|twice|time|times , in @past_year|childhood|youth
    """,
    # Its first word alone: "slurred words, the same for months".
    "cue:lasting": f"""
        {_DEFICIT}|{_SIDE}|{_PART} ,? same|unchanged for|over|since .. months|years
        {_WEAKNESS}|{_FACE_OR_ARM} ,? as|like it? has|have|is|was? for|over .. months|years|decades
        {_WEAKNESS}|{_FACE_OR_ARM} ,? as|like always|ever
    """,
    # Past by its own words: "a ventilator in April", "the usual weak left arm".
    # An injury of long ago, in a pain that is as ever.
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
        {THINNER} since|after old|prior|previous|remote {STROKE}
        {THINNER} since|after|for {STROKE} in|from @past_year
        {THINNER} since|after|for {STROKE} @number|several {_AGO}
        {STROKE} @number|several yrs|yr ago|back
        fall|fell|accident|crash|wreck|injury|injured|broke|fractured ... in|during twenties|
            thirties|forties|fifties|childhood|college|youth
        since fall|accident|crash|wreck|injury|surgery .. years|decades ago
        suicide? {_HARM} once|twice? as|in|during {_YOUTH}
        suicide? {_HARM} once|twice? at age #
        suicide? {_HARM} once|twice? at age? twelve|thirteen|fourteen|fifteen|sixteen|seventeen
        suicide? {_HARM} when he|she|they|i was|were {_YOUNGER}
        suicide? {_HARM} when he|she|they|i was|were # ,|.|;|and|years
        attempted|tried suicide|kill|hang himself|herself|myself? as|in {_YOUTH}
        {_FITS} ,? none since|for|in .. year|years|months|childhood|@past_year
        {_FITS} ,? well controlled
        {_FITS} free
        well controlled {_FITS}
        {_FACE} {_LOST} ,? same|unchanged as? in|on|from .. photo|photos|picture|pictures|license
        {_FACE} {_LOST} ,? same as {_BEFORE}
        old|remote stroke|strokes|cva with left|right? {_FACE}|arm|leg|hand|side|sided? {_LOST}
        old|remote stroke|strokes|cva with left|right? {_FACE} {_LOST} and {_ARM} {_LOST}
        {_LOST} is|are|was old|chronic|longstanding|baseline
        {_MUDDLED} ,? {_AS_EVER}
        not|cannot know|say|tell|remember where|who|what {_ASKED}? it? is|are? ,? {_AS_EVER}
        {_AIRWAY} once|twice for|with|after .|,|;
        mute|hemiplegic|bedbound|nonverbal|wheelchair since stroke|cva .|,|;
        stroke|cva|tia|mi hx|history .|,|;
        old|remote|prior|previous heart attack|attacks
        old|remote|prior|previous mi|infarct*|pneumothorax
    """,
    # The whole rest of the sentence: "denies fever, chills or cough".
    "cue:denies": """
        denies|denied|deny|denying
        negative|negatives|neg for
        pertinent negatives
        ros negative|negatives|neg :|for
        no complaint|complaints
        no evidence|sign|signs|report|reports|indication|symptoms|suggestion
        absence
        rules|ruled out
        never had
    """,
    # Up to the next comma: "no fever, BP 80/40".
    "cue:no": """
        no|not|without|nor|neither|never|non|nil
        neg|negative
        no longer
        no more
    """,
    # The wish itself is denied: "does not want to die".
    "cue:not_wished": """
        not|no|never want|wants|wanted|wish|wishes|intend|plan|trying|mean|meant die|dead|kill|hurt|
            harm|suicide
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
    # A field of allergies names what they did: "Allergies: penicillin (throat swelling)".
    "cue:allergy_field": """
        allergies|allergy :
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
        denied .|,|;
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
        problem list
        medical problems
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
            last @month|@past_year
    """,
    # Of the name before it: "cardiac arrest in 2015".
    "cue:in_year": """
        back|late|early? in|during @past_year
    """,
    "cue:if": f"""
        if
        unless
        in case
        return for
        plan :? ... monitor|observe|watch|monitoring for
        {_ADVICE}
        {_ADVICE} ... ,
        {_ADVICE} ... , ... ,
        {_ADVICE} ... , ... , ... ,
        would|could|will|might go|fall|slip|lapse into|in
    """,
}
