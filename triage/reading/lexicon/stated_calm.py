"""What makes a dreaded word a small matter: a friend's stroke, a bump at walking pace.

``CONCEPTS`` adds lines to the cues and to the phrases of ``other_senses``, with the same
caution, and words that a rule weighs against its danger, where the phrase does not settle it.
"""

from __future__ import annotations

from triage.reading.lexicon.cues import DEGREE, KIN, WORRIED

DIAGNOSES: frozenset[str] = frozenset()

_EVENT = "stroke|strokes|aneurysm|dissection|clot|clots|embolism|tia|attack|bleed"
# Others of whom one hears; a parent may be the patient, whom the child brings.
_ACQUAINTANCE = (
    "neighbor|coworker|co-worker|colleague|boss|classmate|teammate|teacher|landlord|actor|"
    "celebrity|supervisor"
)
_SHAKEN = f"{WORRIED}|terrified|frightened|freaked|panicked|paranoid|spooked|shaken"
_SINCE = "because|since|as|after|when"
_OF_KIN = f"{KIN} had|suffered {DEGREE}? heart|brain? {_EVENT}"
_AM = "am|was|got|get|feel|have"
_SLOW = "|".join(map(str, range(1, 11)))
_SLOW_KM = "|".join(map(str, range(1, 17)))
_HIGH = "|".join(map(str, range(250, 601)))
_PADS = "pad|pads|tampon|tampons"
_FEW_HOURS = "three|four|five|six|eight|3|4|5|6|7|8|10|12|several"
_EVERY = "every|each|per|about|in|over|lasts|last"
_ABOUT = "about|roughly|only"
_USES = "soak*|saturat*|fills|filling|uses|using|changes|changing|changed"
_MILD = "mild|mildly|slight|slightly|minimal|minimally|minor|little"

CONCEPTS: dict[str, str] = {
    "cue:family_event": f"""
        {_ACQUAINTANCE} had|has|suffered|died .. {_EVENT}
        best|close|old friend had|has|suffered|died .. {_EVENT}
        {_SHAKEN} {_SINCE} .. {_ACQUAINTANCE}|friend|friends had|suffered|died .. {_EVENT}
        {_OF_KIN} ... i|i'm {_AM}? been? {_SHAKEN} .|!|;|,
        {_OF_KIN} ... i|i'm {_AM}? been? {_SHAKEN} that|for|about i|me|myself|mine|own
        {_OF_KIN} ... i|i'd want|wanted|need|like make sure i|i'm|am|mine
    """,
    # A collision at the pace of a walk; a pedestrian or rider is struck by other words.
    "not:major_mechanism": f"""
        {_SLOW} mph
        {_SLOW} miles per|an hour
        {_SLOW_KM} kph|kmh|km/h
        car|truck|vehicle|suv|van rolled|rolls into|forward|forwards|back|backward|backwards
    """,
    "not:ejected": """
        car|truck|vehicle|suv|van rolled|rolls into|forward|forwards|back|backward|backwards
    """,
    # A pad that lasts three hours is no flood.
    "not:vaginal_bleeding_heavy": f"""
        {_PADS} {_EVERY} {_ABOUT}? {_FEW_HOURS} to|or? {_FEW_HOURS}? hours|hrs|hr|h
        {_USES} {_PADS} {_EVERY} {_ABOUT}? {_FEW_HOURS} to|or? {_FEW_HOURS}? hours|hrs|hr|h
    """,
    "vaginal_bleeding": """
        bleeds|bleeding heavily|heavy each|every month|cycle
        pads|tampons day|daily
        heavy|heavier flow|cycle|cycles
    """,
    "slow_crash": f"""
        {_SLOW} mph
        parking-lot|garage|ramp|structure collision|crash|bump|accident
        fender bender|benders
        low-speed|slow-speed
        low|walking|slow speed
    """,
    # Tubes that were tied: no pregnancy there yet, and no other place for one.
    "not:ectopic_named": """
        tubal ligation|ligated|sterilization|surgery|reversal|tying|tied|clips|occlusion|removal
    """,
    "tubes_tied": """
        tubal ligation|ligated|sterilization|surgery|reversal|tying|clips|occlusion
        tubes tied|clipped|burned|removed|cut
        sterilized
    """,
    "weak_words": """
        weak|weaker|weakness|exhausted|exhaustion|faint|faints|fainting|collapse*
        cannot|not stand|walk
    """,
    # A sugar that ran high in a diabetes of grown-ups.
    "high_glucose": f"""
        meter|glucometer|dexcom|libre|cgm|sensor says|said|reads|read|reading|shows|showed|at? hi|
            high|over|{_HIGH}
    """,
    "pressure_check": """
        check|checked|checking|take|taken|recheck|rechecked .. pressure|bp
        pressure|bp check|checked|recheck|taken
    """,
    "adult_diabetes": """
        type two|2|ii
        type-2|t2dm|niddm
        metformin|glipizide|glyburide|glimepiride|sitagliptin|januvia|jardiance|empagliflozin|
            farxiga|dapagliflozin|ozempic|semaglutide|pioglitazone|prednisone
    """,
    "insulin_diabetes": """
        type one|1|i diabet*|dm
        type-1|t1dm|iddm|juvenile|insulin-dependent
        insulin dependent
        insulin|pump|lantus|humalog|novolog
    """,
    "dka_sure": """
        kussmaul|ketones|ketone|ketoacidosis|dka|acetone
        fruity breath|odor|smell
        breath .. fruity|acetone|sweet
        breathing|breathes|breaths deep|deeply|fast|rapid*|hard
        deep|rapid breaths|breathing
        insulin .. ran|out|missed|stopped|skipped|pump|failed
        out|without|no .. insulin
    """,
    "effort_mild": f"""
        {_MILD} .. retract*|accessory|flaring|tugging|tug
        {_MILD} belly|abdominal breathing
        {_MILD} nasal flaring
        retractions are? {_MILD}
    """,
    "effort_marked": """
        marked|severe|deep|obvious|significant|worse|worsening|increasing .. retract*
        retract* .. worse|worsening|deep|deeper|severe|marked
        neck|accessory muscles
        grunting|grunts|seesaw*
        head bobbing
        one|two|three|few|1|2|3 word|words
        tired|tiring|exhausted|sleepy
    """,
    "plan_treatment": "nebulizers|nebulizations\nbreathing treatment|treatments",
    "speaks_well": """
        full|complete|whole|long|normal sentences|sentence
        talks|talking|speaks|speaking|chatting|chats nonstop|normally|easily|freely|comfortably|well
    """,
    # A gut that stands still, where the belly is not yet hard.
    "gut_stopped": """
        no gas|flatus|wind
        not .. passed|passing|pass .. gas|flatus|wind
        bowel obstruction
        bilious|green vomit*|emesis|vomitus
        vomit*|emesis|threw ... bilious|green
    """,
    "belly_hard": """
        rigid|board-like|boardlike|hard|tense abdomen|belly
        abdomen|belly|tender .. rigid|board*|peritoneal|tense|hard
        rebound|guarding|guards|guarded
        tight .. drum
        vomit*|emesis|fluid|vomitus ... stool|feces|fecal|feculent
        hugely|massively|grossly|enormously distended|swollen|bloated
        peritoni*|perforat*|strangulated|incarcerated|mesenteric|ischemi*
        hernia
    """,
    "belly_soft": """
        abdomen|belly ... soft
        soft .. abdomen|belly
    """,
}
