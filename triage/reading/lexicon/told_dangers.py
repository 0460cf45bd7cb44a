"""Dangers as they are told in passing: a number in words, a gun that was bought, a patch.

Adds to the concepts of other files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset({"aortic_named"})

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
_MANY = "|".join((_TENS, *map(str, range(20, 121))))
_TABLETS = "pill|pills|tablet|tablets|capsule|capsules|caplets"
_SWALLOWED = "took|taken|swallowed|ingested|ate|gulped|downed"
_GUN = "gun|handgun|pistol|rifle|shotgun|revolver|firearm|ammunition|bullets|noose|rope|helium"
_KIN = (
    "husband|wife|spouse|partner|mother|father|mom|dad|brother|sister|roommate|neighbor|friend|"
    "grandmother|grandfather|grandma|grandpa|boyfriend|girlfriend|son|daughter|someone|somebody"
)
_STRONG = (
    "metoprolol|atenolol|propranolol|bisoprolol|carvedilol|diltiazem|verapamil|amlodipine|"
    "nifedipine|flecainide|sotalol|amiodarone|digoxin|clonidine|methadone|oxycodone|morphine|"
    "fentanyl|glipizide|glyburide|glimepiride|insulin|methotrexate|lithium|clozapine|theophylline"
)
_KIND = "sleeping|tylenol|acetaminophen|ibuprofen|aspirin|iron|heart|pain|allergy"
_SOME = "@number|one|some|all|both"
_WHEN = "evening|morning|daily|own|old|leftover|regular|prescribed"
_ILL = "heart|cardiac|pressure|bp|rhythm|diabetes|diabetic|sugar|seizure|opioid|methadone"
_MEDICINE = "pill|pills|tablet|tablets|medicine|medicines|medication|medications|meds|dose|capsules"
_LUMP = "hematoma|hematomas|lump|bump|knot|bruise|bruises|bruised|bruising|contusion|ecchymosis|egg"
_SKULL = "forehead|scalp|brow|eyebrow|temple|skull|occiput|crown"
_HARD = (
    "wall|floor|ground|door|counter|table|curb|dashboard|windshield|step|tub|sink|pavement|"
    "concrete|drawer|shelf|corner|edge"
)
_FEWER = "fewer|less|reduced|decreased|diminished|dec|weaker|absent|no|hardly|barely"
_KICKS = "kicks|kick|kicking|movements|movement|fm"
_TERM = "|".join(map(str, range(24, 43)))
_FAINTS = "faint|fainted|faints|collapsed|collapses|passed|blacked|syncope|keeled"
_RUN = "run|race|sprint|lap|game|match|stride|swim|practice|workout|training"
_CHILD = "baby|infant|newborn|child|son|daughter"
# An INR of 5 or more lies above every range that is aimed at.
_INR = "|".join([*map(str, range(5, 21)), *(f"{n}.{d}" for n in range(5, 16) for d in range(10))])
_COME = "is|are|was|were|came|come|comes|sound|sounds|sounded|got|went"
_SPIT = "saliva|spit|spittle|drool|secretions"

CONCEPTS: dict[str, str] = {
    "overdose": f"""
        {_SWALLOWED} .. {_TENS} .. {_TABLETS}
        {_SWALLOWED} .. {_MANY} {_KIND}? {_TABLETS}
    """,
    # A medicine of another person that slows the heart, the breath or the sugar.
    "other_pills": f"""
        {_SWALLOWED} {_SOME}? {_MEDICINE}? of? {_KIN} {_WHEN}? {_STRONG}
        {_SWALLOWED} {_SOME}? {_MEDICINE}? of? {_KIN} {_WHEN}? {_ILL} {_MEDICINE}
        given {_KIN} {_WHEN}? {_STRONG}
    """,
    "despair": f"""
        saved|saving|collected|collecting|gathered|hid|hidden|kept .. {_MANY} .. {_TABLETS}
    """,
    # The means at hand, which with a dark mood is enough.
    "means_got": f"""
        bought|buys|buying|purchased|borrowed|loaded|loads|ordered|acquired .. {_GUN}
        got .. gun|handgun|pistol|revolver|noose|bullets
        {_GUN} .. bought|purchased|loaded|nightstand|bedside
    """,
    "dark_mood": """
        hopeless*|worthless*|despair*|despondent|sad|sadness|burden|empty|tearful|alone|lonely
        no reason|point|hope
        wife|husband|divorce|son|daughter|job .. died|left|lost|gone
        lost .. wife|husband|son|daughter|job|home
        cannot go on
        tired living|life
    """,
    "baby_delusion": f"""
        {_CHILD} .. swapped|imposter|impostor|fake|robot
        {_CHILD} was|is|been? switched at|by|in hospital|birth|ward|nurses|nurse|night
        {_CHILD} is|was not mine|ours|real|human
        says|insists|claims|convinced|sure|believes .. {_CHILD} is|was not .|;|and
        {_CHILD} .. sent|wants|going|trying|watches .. kill|destroy|harm|poison
        says|insists|claims|convinced|sure ... not {_CHILD}
    """,
    "stroke_signs": f"""
        words|speech {_COME} out? slurred|slurry|slurring|garbled|thick|mumbled|jumbled|mushy
        jumbled|garbled|scrambled|mangled|muddled words|speech|sentence|sentences
        left|right|one arm|hand|leg ... sinks|sank|sinking|drifts|drifted|drifting
    """,
    "speech_face": f"""
        words|speech {_COME} out? slurred|slurry|slurring|garbled
        jumbled|garbled|scrambled|mangled words|speech|sentence|sentences
    """,
    "head_lump": f"""
        {_LUMP} .. {_SKULL}
        {_SKULL} .. {_LUMP}
        {_LUMP} on|over|to|of|at? left|right|back|side|top? of? head
        head .. hematoma|egg|lump|bump
    """,
    # "Hit his hip on the floor and his head on the wall."
    "head_injury": f"""
        and|then|also head|forehead|face on|against|off {_HARD}
    """,
    "lump_no_blow": "cyst|cysts|lipoma|wen|boil|abscess|pimple|shingles|mole",
    "fetal_concern": f"""
        {_FEWER} {_KICKS}
        {_FEWER} fetal|baby {_KICKS}
        {_KICKS} is|are|has|have|had|were? {_FEWER}|down|slowed|stopped|slower|ceased
        baby .. kicks|kicking|moves|moving|kicked .. {_FEWER}|half|slower
        baby is|has|gone|went? quiet|quieter since|today
        not|cannot felt|feel|feeling .. kick|kicks
    """,
    "late_pregnancy": f"{_TERM} weeks|wks|wk|w ... fm|fetal|kicks|kick",
    "faint_in_effort": f"""
        {_FAINTS} ... mid|middle of? {_RUN}
        {_FAINTS} ... during|while|in|on .. run|sprint|lap|laps|match|treadmill|rowing|jogging|
            cycling|sprinting|hurdles|pitch
        mid|middle of? {_RUN} ... {_FAINTS}
        running|sprinting|swimming|racing when|and .. {_FAINTS}
    """,
    "device_kick": """
        device|box|implant|generator .. kicked|kicks|kick|shocked|shocks|zapped|zaps|fired|fires|
            jolted
        kicked|zapped|jolted|shocked by|from .. device|box|implant
    """,
    "defibrillator": "defibrillator*|icd|aicd|crt-d|cardioverter",
    "vaginal_bleeding_heavy": "pad|pads .. soaked|soaking|soak|saturated|drenched",
    # Who has such a value takes a thinner, or has a liver that has failed.
    "anticoagulant": f"""
        inr of|is|was|at|:|=|>|over|above|now|came|today|back|,? {_INR}
        supratherapeutic
        high|elevated|critical inr
        inr too|very|is|was|far|dangerously? high|elevated|critical
    """,
    "patch_opioid": "fentanyl|opioid|morphine|buprenorphine|pain patch|patches",
    "drowsy_more": """
        sleepier|drowsier|groggy|dozy|snowed|dopey|nodding|dozes|drowsy|sleepy|sedated
        sleeps|sleeping all|most|through .. day|meals|time
        hard|harder to? wake|rouse|awaken
    """,
    # Behind a bite that stopped in the gullet not even spit goes down.
    "airway_threat": f"""
        {_SPIT} comes|coming|came|flows|flowing|welling .. back|up
        spits|spitting|spat out? {_SPIT}
        cannot|not keep|get .. {_SPIT} down
    """,
    "dialysis_missed": """
        cannot|not complete|finish|tolerate|completed|finished .. dialysis|run|session|treatment|hd
        dialysis|hd|run|session .. cut|stopped|ended short|early
        dialysis|hd|run|session aborted|incomplete|unfinished|halted
        only half|hour|two|one|part .. dialysis|run|session|treatment
    """,
    "sinus_infection": """
        sinusitis
        sinus|sinuses infection|infected|pressure|pain
        infected|blocked|inflamed sinus|sinuses
    """,
    "eye_bulging": """
        bulging|bulges|bulge|protruding|protrudes|proptosis|proptotic|pushed .. eye|eyes|eyeball
        eye|eyes|eyeball .. bulging|bulges|protruding|protrudes|pushed|proptotic|stands
        proptosis|ophthalmoplegia
        eye|eyes not|cannot .. move|moves|turn|look
        cannot move|turn .. eye|eyes
    """,
    # A named tear of the great artery, whether it hurts or not.
    "aortic_named": """
        aortic|aorta|thoracic|arch|type-a|type-b dissection
        dissection .. aorta
        ruptured|leaking|rupturing aneurysm|aaa
        aneurysm|aaa .. rupture|ruptured|leaking|leak
    """,
}
