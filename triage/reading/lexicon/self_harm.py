"""Harm to oneself: in shorthand, by law, told quietly, and what only sounds like it."""

from __future__ import annotations

from triage.reading.lexicon import innocent
from triage.reading.lexicon.harm_meant import TO_END_IT, TO_FOLLOW
from triage.reading.lexicon.shared import MEDICINES

_RULED_OUT = "none|denied|negative|neg|absent|nil"
_OTHER = (
    "brother|sister|cousin|uncle|aunt|niece|nephew|friend|roommate|coworker|colleague|classmate|"
    "boyfriend|girlfriend|neighbor|husband|wife|partner|father|mother|dad|mom|ex|fiance|grandson|"
    "granddaughter|grandfather|grandmother|stepfather|stepmother|stepsister|stepbrother|teammate"
)
_CHILD = "daughter|son|stepdaughter|stepson"
_DID = "took|takes|taken|swallowed|attempted|tried|tries"
_IT = "overdose|od|suicide|kill|hang|life"
_FOOD = (
    "garlic|onions|coffee|sugar|candy|chocolate|pizza|cake|cookies|turkey|cheese|food|carbs|spice|"
    "spices|sweets|screen|news|television|tv|sun|exercise|cuteness|beans|fries|burgers|fruit|milk|"
    "ice|sushi|tacos|junk|soda|chips|popcorn|spinach|fiber|carrots|pickles|ginger|licorice|"
    "holiday|football|games"
)
_STIMULANT = "caffeine|energy|espresso|lattes|espressos"
_BOUND = "want|wants|wanted|plan|plans|planning|going|threatened|threatens|threatening|thoughts"
_PAIN = "pain|cramps|cramp|nausea|headache|migraine|toothache|contractions|hangover|agony|colic"
_LOVER = (
    "girlfriend|boyfriend|partner|husband|wife|fiance|fiancee|lover|him|them|company|boss|firm|"
    "job|bank|landlord|contract|band|club"
)
_ITS_NAME = "suicide|suicides"

# "SI" alone, whose other senses stand below, and the means by which it is to end.
SUICIDE_SHORTHAND = f"""
    si
{TO_END_IT}
"""
NOT_SUICIDE_SHORTHAND = f"""
{innocent.NOT_SI}
    minus si
    minus si / hi
    neg|negative si
    neg|negative si / hi
    si :? {_RULED_OUT}
    si :? no ,|.|;|hi
    si : n
    si n ,|.|;
    si n hi n
    si / hi :? {_RULED_OUT}
    si / hi / avh|ah|vh|ahvh :? {_RULED_OUT}
    si inflamed|inflammation|steroid|xray|mri|unstable|ligament|injury|flare|adjustment
    si tender|tenderness|fusion|block|sprain|arthritis|strain|screw|nerve|unit|units|screw|senor
    si screen|screening|risk|score|assessment
    @pain|tenderness|palpation|injection|pressure|instability in|at|around|to|for|on|with si
    spanish ... says|said|answers|answered|nods|replies .. si
"""
HOMICIDE_SHORTHAND = """
    hi toward|towards|against
    endorses|reports|expresses|active|passive|positive|c/o|voices|having|chronic hi
    cc|complaint :? hi
    si and|with|w|& hi
    si / hi
    hi with|w plan|plans|intent|means|gun|weapon
    with|w|for|has hi ,|.|;|and
"""
NOT_HOMICIDE_SHORTHAND = f"""
{innocent.NOT_HI}
    minus hi
    minus si / hi
    neg|negative hi
    neg|negative si / hi
    hi :? {_RULED_OUT}
    hi :? no ,|.|;
    hi : n
    si / hi :? {_RULED_OUT}
    si / hi / avh|ah|vh|ahvh :? {_RULED_OUT}
    hi and low|lo
    hi flow|top|tops|lo|low|res|chair|fever|temp|temps|sugar|sugars|glucose|bp|pressure
    hi on|per meter|glucometer|monitor|accucheck|machine
    glucose|glucometer|sugar|sugars|meter|bg|bgl|bs|fsbs|fsbg|cbg|accucheck|reading|reads ... hi
"""
# Of another person, an idiom, or a scar: none of these is the patient's own of today.
OF_ANOTHER = f"""
    {_OTHER} {_DID} {_IT}
    {_OTHER} {_DID} massive|large|big|intentional|second overdose|od
    {_OTHER} overdosed
    {_OTHER} {_DID} kill|hang himself|herself
    {_OTHER} {_DID} end|take own? life
    {_OTHER} has|had|recently|just|who overdosed
    {_CHILD} {_DID} {_IT}
    {_CHILD} {_DID} massive|large|big|intentional|second overdose|od
    {_CHILD} overdosed
    {_CHILD} {_DID} kill|hang himself|herself
    {_CHILD} {_DID} end|take own? life
    {_OTHER}|{_CHILD} {_ITS_NAME}
    {_ITS_NAME} by|in {_OTHER}|{_CHILD}
    about|over|after|since|mourns|grieves|grieving {_ITS_NAME} {_OTHER}|{_CHILD}
"""
NOT_SUICIDAL = f"""
    {OF_ANOTHER}
    suicide|suicidal documentary|movie|film|book|podcast|show|class|training|lecture|series|squad
    overdos* on? {_FOOD}
    {_FOOD} overdose|overdosed|overdosing
    overdos* on? {_STIMULANT}
    old|healed|faded|remote|previous|ancient|childhood self harm
    self harm scar|scars|scarring
    scar|scars|scarring of|from|after? self harm
    self harm .. from|in|as|during .. teens|teen|childhood|adolescence|youth|highschool
    want|wants|wanted dead tired|asleep|center
    cutting|cuts|cut himself|herself|myself|themselves off|down|some|slack
    self harm marks|cuts|wounds .. old|healed|faded
    self-inflicted scar|scars
    wanted die .. from|of|with {_PAIN}
    wanted|want die from|of|with? laughing|embarrass*|shame
    {_PAIN} was? bad|much|severe ... wanted die
    laugh*|embarrass* ... wanted|want die
    {_PAIN} ,? made? me? felt|feel|feels like he|she|they|i? wanted die
    {_BOUND} .. end it with {_LOVER}
    {_BOUND} .. end it all? with {_LOVER}
"""
NOT_OVERDOSE = f"""
    {OF_ANOTHER}
    overdos* on? {_FOOD}
    {_FOOD} overdose|overdosed|overdosing
"""
NOT_OVERDOSE_NAMED = f"""
    {OF_ANOTHER}
    overdos* on? {_FOOD}
    {_FOOD} overdose|overdosed|overdosing
    overdos* on? {_STIMULANT}
"""
# What is no food after all, or stands beside it.
OVERDOSE_OF_STIMULANT = f"""
    overdos* on? caffeine|energy pill|pills|tablets|tablet|powder|capsules|supplement|supplements
    overdos* on? {_FOOD} ... {MEDICINES}|bottle|tylenol|acetaminophen|aspirin|ambien|xanax|insulin
    overdos* on? {_FOOD} ... opioid*|heroin|fentanyl|antifreeze|bleach|ibuprofen|benadryl|alcohol
"""

_HOLD = "hold|holds|detention|commitment|committed|petition"
_VEHICLE = "car|truck|van|bike|motorcycle|vehicle|wheel|suv|pickup"
_CRASH = "drive|driving|drove|steer|steering|steered|swerve|swerving|swerved|aim|aiming|aimed|crash"
_MUSING = (
    "thinking|thoughts|thought|thinks|urge|urges|tempted|imagines|imagining|fantasi*|pictures|"
    "wants|plans|planned|almost|nearly|considered|considers|could"
)
_TARGET = (
    "bridge|cliff|tree|trees|pole|wall|embankment|barrier|river|lake|overpass|semi|abutment|"
    "ravine|oncoming|opposite|traffic|quarry"
)
_DAY = (
    "sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|weekend|morning|"
    "christmas|easter|thanksgiving|birthday|spring|summer"
)
_PURPOSE = "purpose|deliberate|deliberately|intentionally|purposely|purposefully"
_BLADE = "knife|blade|razor|scissors|glass|boxcutter|scalpel|machete"
_GUN = "gun|pistol|rifle|shotgun|revolver|handgun|barrel|muzzle"
_ATTACKER = (
    "robber|robbers|robbed|attacker|stranger|mugger|mugged|gunman|intruder|assailant|carjacked|ex|"
    "boyfriend|husband|girlfriend|wife|someone|somebody"
)

CONCEPTS: dict[str, str] = {
    # A court, a doctor or the police keep somebody for the danger.
    "legal_hold": f"""
        5150|5585 {_HOLD}|by|for|due|since|written|placed|expires|per|and|,|.|;
        on|under|under|placed|as|written|involuntary|in|for 5150|5585
        baker act|acted
        section 135|136|5150
        sectioned under
        sectioned by police|doctor|doctors|psych*|amhp|court
        psychiatric|psych|involuntary|emergency|mental|1013|302|m1|72-hour {_HOLD}
        mental health {_HOLD}
        72 hour|hours|hr {_HOLD}
        involuntarily committed|held|detained
        held|detained|committed|admitted involuntarily
        ivc paper|papers|paperwork|petition|petitioned|order
        ivc .. sheriff|police|deputy|deputies|psych*|magistrate
        involuntary psychiatric|psych|mental
        pink slip|slipped|papers|papered .. psych*|police|suicid*|danger|by
        white papers|papered .. psych*|suicid*|danger
        temporary|emergency detention|detained|custody order
        danger self|others|himself|herself|themselves
        danger to himself|herself|themselves|oneself
        gravely disabled
        dto by|per|and|,|/
        dts|dto / dts|dto|gd
        dts by pd|police|law
    """,
    "not:legal_hold": f"""
{innocent.NOT_LEGAL_HOLD}
        5150|5585 .. street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|court|apt|main
        5150|5585 .. lifted|dropped|released|expired|discontinued|rescinded
        psychiatric|psych|involuntary|emergency|mental|health|hour|72 hold|holds .. lifted|dropped|
            released|expired|discontinued|rescinded|ended
    """,
    # Voices that order it; "CAH" is also a disease of the adrenal gland.
    "command_voices": """
        cah|cahs hurt|kill|harm|cut|jump|die|stab|hang|self|others|burn|shoot|hit|attack|end
        cah|cahs telling|tell|tells|saying|say|urging|ordering|instructing|to|with
        endorses|active|positive|reports|hears|hearing|having|experiencing|increasing cah|cahs
        command* auditory? hallucinat* .. kill|hurt|harm|jump|die|stab|hang|burn|himself|herself
        command* voices .. kill|hurt|harm|jump|die|stab|hang|burn|himself|herself
    """,
    "not:command_voices": f"""
{innocent.NOT_COMMAND_VOICES}
        cah|cahs with|to .. adrenal|hydrocortisone|steroid|steroids|endocrin*
        minus|neg|negative cah|cahs
    """,
    # The act of a daughter or a son, who may be the patient.
    "child_harmed": f"""
        {_CHILD} {_DID} {_IT}
        {_CHILD} {_DID} massive|large|big|intentional|second overdose|od
        {_CHILD} overdosed
        {_CHILD} {_DID} end|take own? life
    """,
    # The same of others, who seldom are.
    "other_harmed": f"""
        {_OTHER} {_DID} {_IT}
        {_OTHER} overdosed
        {_OTHER} {_DID} massive|large|big|intentional|second overdose|od
    """,
    # A sister who tells of her sister tells of the patient.
    "told_by_other": f"""
        {_OTHER}|{_CHILD} says|said|states|stated|reports|reported|found|called|brought|tells|told|:
        per {_OTHER}|{_CHILD}
    """,
    "wish_of_pain": f"""
        {_PAIN} ... wanted|want die
        wanted|want die ... {_PAIN}
    """,
    # Told as a thought, a slip or an accident.
    "harm_told": f"""
        {TO_FOLLOW}
        {_MUSING} .. {_CRASH} .. off|into|under|at|toward|towards|head {_TARGET}
        {_MUSING} .. {_CRASH} .. {_VEHICLE} .. off|into|under|at|toward|towards|head {_TARGET}
        {_MUSING} .. {_CRASH} .. lane|traffic|bridge|cliff ... {_PURPOSE}
        {_CRASH}|crashed ... on? {_PURPOSE}
        stepped|walked|jumped|ran .. front|into|off|onto .. traffic|bus|train|car|truck|bridge|roof|
            tracks|road ... {_PURPOSE}
        look|looks|seem like accident
        cut|cuts|sliced|slashed|slit|stabbed|stabs|hacked own neck|throat|chest|belly|abdomen
        stabbed|shot|hanged|poisoned|drowned himself|herself|themselves|myself
        {_BLADE} to? at|against|across|on|under|near? throat|neck
        held|holding|holds|put|puts|putting|pressed|pressing {_GUN} to? in|at|against|under|
            on? head|temple|mouth|chin|heart
        held|holding|holds|put|puts|putting|pressed|pressing {_BLADE} .. throat|neck|wrist|wrists|
            heart
        {_GUN} in|into mouth
        finish it|job off? ,|.|;|tonight|tomorrow|next|when|and|later|himself|herself
        finish off? it|job
    """,
    "not:harm_told": f"""
{innocent.NOT_HARM_TOLD}
        join|follow .. group|gym|army|navy|military|team|club|choir|diet|up
        {_ATTACKER} ... {_GUN}|{_BLADE} .. head|temple|mouth|chin|throat|neck|wrist|wrists|heart
        {_GUN}|{_BLADE} .. head|temple|throat|neck ... {_ATTACKER}
        stabbed|shot|poisoned himself|herself|themselves|myself with|in|on epipen|needle|nail|
            staple|pen|pencil|insulin|finger|thumb|hand|foot|accidentally|while
        finish it|job|off ... antibiotic*|course|homework|work|shift|meal|bottle|exam|project
    """,
    # An end that is near, and the house put in order for it.
    "over_soon": f"""
        {_DAY} .. it|everything .. over
        it|everything .. over .. {_DAY}|soon
        all over by|come {_DAY}
        not|never|longer see|live|make|reach next? {_DAY}
        not|never|longer here|around|alive on|by|come|after|for? next? {_DAY}
        not need|needs it|them|anything anymore|where
        where i'm|i|he|she|he's|she's going
    """,
    "not:over_soon": """
        school|class|exam|exams|shift|work|job|trip|vacation|course|holiday|game|season|semester|
            wedding|surgery ... over
        not|never|longer see|make|reach .. doctor|pcp|dentist|appointment|specialist
    """,
    "farewell_set": f"""
        paid|pays|prepaid|paying|arranged|arranging|booked|bought|ordered|wrote|planned|
            planning .. own funeral|cremation|burial|obituary|coffin|casket|grave|gravestone|urn
        paid|prepaid|arranged|booked|planned {_DAY}? cremation|funeral|burial
        gave|given|giving|gives away
        gave|given|giving|gives .. dog|cat|pet|pets|belongings|possessions|tools|watch|
            jewelry|everything|guitar .. away|neighbor|friend|sister|brother|shelter
    """,
    "not:farewell_set": """
        gave|given|giving|gives ... away ... allerg*|moved|moving|asthma|landlord|shed*|fur
        gave|given|giving|gives .. away .. allerg*|moved|moving|asthma|landlord
        way|ways gave|gives|given away
    """,
    "letter_us": "letter|letters|note to? us|me|family|parents|mom|dad|wife|husband|kids|children",
    "letter_left": """
        found|left|wrote|leaving letter|letters|note|notes|envelope .. table|counter|pillow|desk|
            bed|family|kids|children|wife|husband|mother|everyone
        note|notes|letter|letters to|for parents|mother|father|wife|husband|kids|children|family|
            son|daughter|sons|daughters|sister|brother|friends
    """,
    "rope_kept": """
        rope|noose|cord|ligature .. in|under|from|inside .. closet|attic|garage|drawer|room|bag|bed|
            backpack|shed|basement|barn|locker
    """,
}
