"""Wounds and blows of neck, chest, belly and pelvis."""

from __future__ import annotations

from triage.reading.lexicon.shared import LIMB

_FORCE = "kick*|punch*|struck|blow|injur*|trauma|contusion|bruis*|handlebar|handlebars|tackle*"
# What is pushed into a body, and where it matters most.
_TOOL = (
    "screwdriver|ice-pick|icepick|knife|blade|scissors|shank|awl|skewer|rebar|spike|chisel|spear|"
    "bayonet|machete|pitchfork"
)
# A bolt or a blade that is in a body, and where.
_SPEAR = (
    "ice-pick|icepick|crossbow|arrow|rebar|spear|harpoon|javelin|pitchfork|machete|"
    "screwdriver|skewer|bayonet|dagger|shank|sword"
)
_STAKE = "pencil|stick|pen|glass|branch|nail|fork|rod|pole|stake"
_CORE = "chest|thorax|abdomen|belly|neck|flank|torso|groin|ribs|skull|armpit|axilla|shoulder"
_TRUNK = "chest|thorax|abdomen|belly|neck|back|flank|torso|groin|ribs"
_DRUG = (
    "steroid*|cortisone|kenalog|vaccine|botox|insulin|lidocaine|penicillin|pneumonia|pneumococcal|"
    "shingles|hepatitis|flu|covid|tetanus|b12|medicine|medication|antibiotic*|toradol|morphine|"
    "dye|contrast|novocaine|anesthetic|heparin|lovenox|depo|rocephin|allergy|booster"
)
_SITE = (
    "chest|head|abdomen|neck|back|leg|thigh|face|foot|stomach|belly|groin|flank|buttock|shoulder|"
    "knee|hip|arm"
)
_SHOT = f"""
    flu|tetanus|steroid|cortisone|vaccine|botox|numbing|antibiotic|vitamin|depo|insulin|lidocaine|
        toradol|covid|epidural|allergy|booster|rabies|penicillin|rocephin|hormone|testosterone|
        trigger|joint|pain|nerve shot ... in|to .. chest|head|abdomen|neck|back|leg|thigh|face|foot|
        stomach|belly|groin|flank|buttock
    shot .. steroid*|cortisone|vaccine|botox|insulin|lidocaine|penicillin
    shot|shots|injection|injections of {_DRUG} ... in|to|into .. {_SITE}
    {_DRUG} shot|shots|jab ... in|to|into|at .. {_SITE}
    stab|stabs pain|pains|sensation|feeling ... chest|thorax|abdomen|belly|neck|head|back|flank|
        groin|stomach|throat|rib|ribs|eye|face
"""
_NOT_TRUNK = f"""
    puncture*|hole|holes|jabbed|plunged .. back {LIMB}|knee|thigh|elbow ... {_TOOL}|fight
    {_TOOL} ... puncture*|hole|stuck|jabbed|driven .. back {LIMB}|knee|thigh|elbow
"""
_STRUCK = (
    "@hit|elbowed|kneed|tackled|kicked|rammed|checked|speared|handlebar|handlebars|helmet|blow|"
    "landed|fell"
)
_HOLLOW_ORGAN = "ribs|rib|flank|belly|abdomen|stomach"

CONCEPTS: dict[str, str] = {
    "bowel_out": """
        eviscerat*
        bowel|intestine|intestines|omentum|gut ... visible|exposed|protrud*|protruding|showing|gap|
            poking|bulging|sticking
        loop|loops .. bowel|intestine|gut .. lies|out|visible|gap|through
        burst|split|opened|open|dehisc* .. wound|incision|stitches|scar ... bowel|intestine
        burst abdomen
        burst surgical|abdominal|abd? wound|stitches|incision
    """,
    "chest_injury_told": """
        pop*|popped|give|gave|crack*|snap*|tore|pulled .. rib|ribs
        rib|ribs .. pop*|give|gave|catches|hurts|sore|crack*
    """,
    "chest_blow": f"""
        ribs|rib|chest & {_FORCE}|@broken|@hit
        {_FORCE} ... belly|abdomen|ribs|flank|stomach|chest|side
        blunt .. trauma
        seat belt sign
        handlebar|handlebars
    """,
    "penetrating": f"""
        stab wound|wounds
        stabbed
        knife|blade ... attack|stuck|impaled
        gunshot|gsw|shotgun|bullet
        shot in|to .. chest|head|abdomen|neck|back|leg|thigh|face|foot|stomach|belly|groin|flank
        shot himself|herself|myself
        was|been|got|were|being shot
        shot by|twice|times|multiple
        impale*
        penetrating
        arrow|nail|spear .. chest|abdomen|neck|head
        {_TOOL} ... puncture*|hole|stuck|jabbed|plunged|driven|shoved .. {_TRUNK}
        puncture*|hole|holes|jabbed|plunged .. {_TRUNK} ... {_TOOL}
        gored|goring
        horn through|into|in .. thigh|groin|belly|chest|leg|buttock|abdomen|side
        horn .. went|going in|into|through
    """,
    # The needle of a nurse.
    "not:penetrating": f"""
        {_SHOT}
        {_NOT_TRUNK}
        gave|given|giving|received|receives|prefers|offered .. shot|shots|jab .. thigh|arm|buttock|
            deltoid|hip|leg|shoulder|rear
    """,
    "penetrating_torso": f"""
        {_TOOL} ... puncture*|hole|stuck|jabbed|plunged|driven|shoved .. {_TRUNK}
        puncture*|hole|holes|jabbed|plunged .. {_TRUNK} ... {_TOOL}
        puncture*|hole|holes .. {_TRUNK} ... fight|attack*|robbed|mugged|assault*|brawl
        stab|stabbed|gunshot|gsw|bullet|impale*|penetrating ... chest|thorax|abdomen|belly|neck|
            head|back|flank|groin|torso|stomach|throat|axilla|rib|ribs|eye|face
        shot .. in|to .. chest|head|abdomen|neck|back|face|stomach|belly|groin|flank
        chest|thorax|abdomen|abdominal|belly|neck|head|back|flank|groin|torso|throat .. stab|
            stabbed|gunshot|gsw|bullet|impale*
        {_SPEAR} .. in|through|into .. {_CORE}
        {_STAKE} .. in|into|through .. {_CORE} still? sticking|stuck|lodged|embedded|protruding
        {_SPEAR}|{_STAKE} is|was|still? stuck|lodged|embedded|impaled in .. {_CORE}
        {_SPEAR}|knife|blade|scissors still in|inside .. {_CORE}|back|head
        {_SPEAR} ,? it|which|that? went|goes|driven|pushed|passed in|into|through .. {_CORE}
    """,
    "not:penetrating_torso": f"""
        tattoo|tattoos|necklace|pendant ... {_SPEAR} ... {_CORE}
        {_STAKE} .. in|into .. shoulder still? stuck|lodged|embedded ... tiny|sliver|splinter|small
        tiny|sliver|small .. {_STAKE} .. in|into .. shoulder still? stuck|lodged|embedded
        {_SPEAR} .. in|through|into .. shoulder bag|strap|pad|pads
        tattoo|tattoos|necklace|pendant .. {_SPEAR} .. in|through|into .. heart ... {_CORE}
        {_SHOT}
        {_NOT_TRUNK}
    """,
    "expanding": """
        expanding|large|growing|enlarging hematoma
        hematoma .. expanding|growing|enlarging
        bubbling|sucking
        eviscerat*
        bowel|intestine|intestines .. out|exposed|protruding|sticking
        omentum
    """,
    "knife_wound": """
        knife|blade wound|wounds
        shard|glass|rod|stake|branch|stick|pole|pipe .. belly|abdomen|chest|neck|flank
        sticking out .. belly|abdomen|chest|neck|flank
        stabbing injury|wound|wounds|attack|victim
        stab to|in .. chest|belly|abdomen|back|neck|flank|arm|leg|thigh
        how long|deep .. blade|knife
        length of? blade|knife
        slit|hole|puncture left|right? above|over|in|below|under|beneath .. ribs|nipple|collarbone|
            armpit|flank|chest|belly|abdomen|groin|shoulder-blade|hip
        fell|sat|landed|rolled|ran on|onto|into .. stake|spike|railing|rebar|skewer|shears|tine|
            tines
    """,
    "belly_signs": """
        guarding|guarded|rebound|rigid|tense
        vomit*
        shoulder tip|pain
        tip .. shoulder
    """,
    "seat_belt_mark": """
        seatbelt|seat-belt mark|bruise|bruises|bruising|line|stripe .. belly|abdomen|neck|chest|
            waist
        seat belt mark|bruise|bruises|bruising|line|stripe .. belly|abdomen|neck|chest|waist
    """,
    # The trunk.
    "chest_injury": """
        seatbelt|belt bruise|bruising|mark .. belly|abdomen|chest
        knocked|took .. wind out
        bar|peg|stirrup|saddle|horn|pommel ... under|in|into .. ribs|belly|stomach|abdomen
        landed|fell|came .. edge|rail|log|curb|corner|armrest|tub ... ribs|side|stomach|belly
        breastbone|sternum .. @pain|hurts|sore
        airbag .. chest|breastbone|punched
        something|it|rib|pop|crack give|gave|pop|popped|snap|snapped|crack|cracked .. rib|ribs|side
        felt|feel|heard .. pop|snap|crack .. rib|ribs|side|chest
        landed|fell .. side|ribs|chest on|against|onto|across
        ribs|rib & @pain|injur*|@broken|@hit|bruis*
        chest .. injury|trauma|contusion|@hit
        luq|left-sided|abdominal|belly|abdomen ... kick|kicked|blow
        blow|kick .. luq|chest|belly|abdomen|ribs|flank
        blunt chest|abdominal trauma
        seat belt sign
        handlebar|handlebars
        kicked|punched|hit|struck .. abdomen|chest|stomach|flank|ribs|belly
        left upper|flank ... fall|tackle*|football|sled*
    """,
    "left_shoulder_pain": """
        left shoulder .. @pain|hurts|hurting|aches|sore
        @pain|ache|aching|hurts in|at|to|on|into? .. left shoulder
        tip of? left? shoulder .. @pain|hurts|aches|sore
        shoulder tip
    """,
    "shoulder_unhurt": """
        not|never|without hit|hurt|struck|touched|landed|knocked .. it|shoulder
        shoulder|it .. moves|turns|rotates freely|fully|normally|well
        shoulder|it .. full|normal|good motion|movement|range
        when|while|on|if lies|lying|lay flat|down|back
    """,
    "neck_blow": """
        hit|struck|kicked|punched|elbowed|kick|blow .. throat|larynx|windpipe|adam
        throat|larynx .. hit|struck|injury|blow
    """,
    "side_struck": f"""
        {_STRUCK} ... left? {_HOLLOW_ORGAN}
        {_HOLLOW_ORGAN} .. @hit|elbowed|kneed|tackled|kicked
    """,
    # The shoulder that aches from the blood beneath the diaphragm.
    "shoulder_tip": """
        shoulder .. lying|lies|lie|lay|flat
        lying|lies|lie|lay flat .. shoulder
        shoulder tip
        tip|top|point of? left? shoulder
    """,
    "not:shoulder_tip": "shoulder .. lying|lies|lie on it|shoulder|same",
}
