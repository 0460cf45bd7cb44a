"""The words by which the illness of a relative, or of another, is told."""

from __future__ import annotations

from triage.reading.lexicon.shared import FEAR, KIN, KIN_ILLNESS, TUMOR, TUMOR_SITE, WORRIED

_EVENT = "stroke|strokes|aneurysm|dissection|clot|clots|cancer|embolism|bypass|stents|diabetes"
_LASTING = "cad|htn|hypertension|dm|diabetes|cancer|alcoholism|dementia|epilepsy|healthy|deceased"
_DEGREE = "massive|big|fatal|mild|early|first|second|bad|sudden|similar"
_AGE = (
    "#|age|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirties|forties|fifties|sixties|"
    "seventies|eighties|young|childhood|too"
)
_FAR_KIN = "aunt|uncle|cousin|niece|nephew"
# Others of whom one hears; a parent may be the patient, whom the child brings.
ACQUAINTANCE = (
    "neighbor|coworker|co-worker|colleague|boss|classmate|teammate|teacher|landlord|actor|"
    "celebrity|supervisor"
)
_KIN_EVENT = "stroke|strokes|aneurysm|dissection|clot|clots|embolism|tia|attack|bleed"
_SHAKEN = f"{WORRIED}|terrified|frightened|freaked|panicked|paranoid|spooked|shaken"
_SINCE = "because|since|as|after|when"
_OF_KIN = f"{KIN} had|suffered {_DEGREE}? heart|brain? {_KIN_EVENT}"
_AM = "am|was|got|get|feel|have"
_ANY_KIN = (
    f"{KIN}|{ACQUAINTANCE}|wife|husband|girlfriend|boyfriend|partner|fiance|fiancee|spouse|son|"
    "daughter|niece|nephew|roommate|friend|sibling|grandson|granddaughter|housemate"
)
_IS = "is|was|who|has|had|are|just"
_HAD = "had|has|got|received|gets|awaits|with|after|needs"
_ON_CHEMO = (
    "on|in|gets|got|getting|having|had|has|receives|receiving|undergoing|starts|started|with"
)
_TRUNK = "chest|back|neck|head|abdomen|belly|stomach|flank|groin|face|leg|arm"

KIN_CUES: dict[str, str] = {
    # The illness of a relative by itself: "his brother's stroke", "her mother had a stroke at 50".
    # A stroke in a mother may be that of the patient, whom a daughter brings: only with an age, a
    # fear, a cause or a likeness, and for cancer with its site or in the past.
    # An aunt hardly ever is the patient.
    "cue:family_event": f"""
        {KIN} {_EVENT}
        {KIN} :|= {_LASTING} .|,|;|/|and|{KIN}
        {KIN} heart attack|attacks|failure|disease|trouble
        {KIN} had|suffered|survived {_DEGREE}? {_EVENT} at|in|of? {_AGE}
        {KIN} had|suffered|survived {_DEGREE}? heart attack|attacks|failure at|in|of? {_AGE}
        {KIN} had|suffered {_DEGREE}? {_EVENT} last|few|several|years year|years|month|ago
        {KIN} had|suffered {_DEGREE}? heart attack last|few|several|years year|years|month|ago
        {WORRIED} because|since|as|after {KIN} had|suffered {_DEGREE}? {_EVENT}
        {WORRIED} because|since|as|after {KIN} had|suffered {_DEGREE}? heart attack|attacks
        {_FAR_KIN} had|has|suffered|survived brain|aortic|heart|massive|bad? stroke|aneurysm|clot|
            dissection|tumor|attack|meningitis|cancer
        {_FAR_KIN} with brain|aortic aneurysm|dissection|tumor
        {KIN} had|suffered {_DEGREE}? {KIN_ILLNESS} from|like
        {KIN} had {TUMOR_SITE}? {TUMOR}
        {KIN} have|has|with diabetes
        {FEAR} ... {KIN_ILLNESS} like|as|because|since {KIN}
        {FEAR} ... {KIN_ILLNESS} , like|as|because|since {KIN}
        {ACQUAINTANCE} had|has|suffered|died .. {_KIN_EVENT}
        best|close|old friend had|has|suffered|died .. {_KIN_EVENT}
        {_SHAKEN} {_SINCE} .. {ACQUAINTANCE}|friend|friends had|suffered|died .. {_KIN_EVENT}
        {_OF_KIN} ... i|i'm {_AM}? been? {_SHAKEN} .|!|;|,
        {_OF_KIN} ... i|i'm {_AM}? been? {_SHAKEN} that|for|about i|me|myself|mine|own
        {_OF_KIN} ... i|i'd want|wanted|need|like make sure i|i'm|am|mine
        {KIN} had|suffered {_DEGREE}? {_KIN_EVENT} ,? and|so he|she is|was {_SHAKEN}|sure|certain|
            convinced
        {KIN} died|dead from|of .. {_KIN_EVENT}|attack
        father|mother|brother|sister|uncle|aunt who had|suffered {_DEGREE}? {_EVENT} .|;
        {KIN} lost left|right? leg|foot|toe|toes|arm|eye|kidney|life to|from gangrene|infection|
            sepsis|{_EVENT}
        {_FAR_KIN}|brother|sister is|was|who|has|also|currently? been? on dialysis|oxygen
    """,
    "cue:family": """
        family|fam|familial history|hx
        fhx|fmh|famhx|fmhx
        runs in family
        his|her|hers|patient's|patient|my|whose mother|father|brother|sister|dad|mom|uncle|aunt|
            grandfather|grandmother|cousin|parents|sibling|siblings|brothers|sisters had|died|
            suffered
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother died|diagnosed
        dad|mom|grandpa|grandma|cousin died
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother with|had|has history
    """,
    # A diagnosis or event close behind it is theirs, where nobody is named who brings them.
    "cue:kin": f"""
        {KIN}|sibling|nephew|niece had|suffered|survived
        {KIN}|sibling|nephew|niece has|have epilepsy|seizures|seizure|hemophilia|sickle
    """,
    # A state of a relative that would be a danger in the patient: "his sister is pregnant".
    "cue:kin_state": f"""
        {_ANY_KIN} {_IS}? {_ON_CHEMO}? chemo|chemotherapy|radiation|neutropen*
        {_ANY_KIN} {_IS}? {_HAD} liver|kidney|heart|lung|marrow|renal|organ? transplant*
        {_ANY_KIN} {_IS}? {_HAD} bone|stem marrow|cell|cells transplant*
        {_ANY_KIN} {_HAD} new|donated|donor liver|kidney|heart|lung
        {_ANY_KIN} is|was|who? transplanted|immunosuppressed|immunocompromised|neutropenic
        {_ANY_KIN} {_IS}? newly|also|now|currently? pregnant|expecting|postpartum
        {_ANY_KIN} {_IS}? newly|also|now|currently? # weeks|wks|week|months? pregnant|along
        {_ANY_KIN} {_IS}? newly|also|now|currently? about|nearly? # weeks|wks|week|months pregnant
        pregnant wife|sister|girlfriend|daughter|partner|friend|coworker|cousin|neighbor
        {_ANY_KIN} {_IS}? got|been|just? shot|stabbed|impaled in|through .. {_TRUNK}
        {_ANY_KIN} is|was|got|been|who|just shot|stabbed|impaled
    """,
    "cue:acquaintance": f"""
        {ACQUAINTANCE}|friend had|suffered|survived
    """,
}
