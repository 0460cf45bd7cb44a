"""Plain words for an airway or a breath in danger."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_NOISE = "noise|noises|sound|sounds|crow|crowing|squeak|squeaks|squeal|squeaking|rasp|rasping|croak"
_SPIT = "spit|saliva|secretions|drool"
_HOLLOW = "notch|hole|hollow|pit|dip|dent|skin|space|spaces|muscles|breastbone|sternum|ribs"
_INWARD = "in|inward|inwards|back|down"
_DRAWS = "pulls|pulling|sucks|sucking|draws|drawing|sinks|sinking|caves|caving|tugs|tugging|dips"

CONCEPTS: dict[str, str] = {
    "stridor": f"""
        {_NOISE} .. breathing|breathes|breath|breaths|breathe in
        {_NOISE} .. inspiration|inhaling|inhales|inhalation
        noisy|harsh|raspy|crowing on|with|in|at inspiration|inhaling|inhalation|breaths|rest
        crowing .. breath|breaths|breathes
        noise|noises .. throat|upper .. breath|breathing|breathes
    """,
    # The noise of a mild croup comes with crying and goes with it.
    "not:stridor": f"""
        {_NOISE} ... only when|if|with|while .. cries|crying|upset|angry|runs|running|excited
        only when|if|with|while cries|crying|upset|angry|runs|running|excited ... {_NOISE} .. in
    """,
    "work_of_breathing": f"""
        one|two|three|four|few words before|between|then .. breath|breathe|breathes|air|gasp*
        breathing .. like|as .. ran|running|race|marathon|runner
        tracheal tug*
        {_HOLLOW} ... above|between|under|below|over .. breastbone|sternum|ribs|collarbone|
            collarbones|rib .. {_DRAWS} {_INWARD}
        {_HOLLOW} .. {_DRAWS} {_INWARD} .. breath|breaths|breathes|breathing
        {_HOLLOW} {_DRAWS} {_INWARD}
        {_HOLLOW} .. breastbone|collarbone|collarbones|throat|ribs {_DRAWS} .. breath|breathes
        neck .. {_DRAWS} in .. breath|breaths|breathes|breathing
        ribs show|showing|visible|stick|poke out? .. breath|breaths|breathes|breathing
        count .. ribs .. breath|breaths|breathes|breathing
        belly|stomach|tummy|chest .. seesaw*|rocks|pumps|pumping|heaving|heaves .. breath|
            breathing|breathes|,|.|;
        seesaw* breathing|breaths
        belly|tummy seesaw*
        chest .. belly .. seesaw*|opposite
        using|uses|use neck|accessory muscles
        using|uses|use shoulder|shoulders|belly|abdominal|stomach|chest .. breathe|breathing|breath
        nostrils|nose .. flare|flares|flaring|widen|widens|widening
        speaks|speaking|talks|talking .. short|broken|clipped phrases|bursts|sentences
        stops|stopping|stop|pauses|pausing .. breath|air|breathe .. sentence|sentences|word|words|
            phrase|phrases
        works|working|fights|fighting|labors|laboring|heaving .. breathe|breath|air|breaths
        hands .. knees .. breathe|breath|breathing|air
    """,
    "dyspnea": """
        panting
        trouble|difficulty|hard|struggle|struggles|struggling|cannot|not catching|catch|getting|
            get|catches|gets breath|wind|air
        hungry .. air
        short|broken|clipped phrases
        suffocat*
        feels|feeling|feel|like smothering|smothered
    """,
    "airway_threat": f"""
        {_SPIT} runs|running|run|drips|dripping|drip|pools|pooling|spills|spilling|dribbles|
            dribbling|falls|pours|pouring
        {_SPIT} .. down|from .. chin|mouth
        swallow*|swallowing .. {_SPIT} .. stopped|impossible|not|longer|stopped|quit
        not|cannot|no|longer|stopped|stops|refuses|quit swallow*|swallowing .. {_SPIT}|own
        voice .. potato|gargl*|gurgl*
        talks|speaks|talking|speaking .. potato
        leans|leaning|sits|sitting forward .. chin|jaw|neck .. out|up|thrust|forward|stretched
        sniffing position
    """,
    # Into a cup goes also what the stomach or a sore mouth brings up.
    "spit_cup": f"""
        spits|spit .. into|in .. cup|towel|basin|tissue|tissues|bag|bottle|bucket
        {_SPIT} .. into|in .. cup|towel|basin|tissue|tissues|bag|bucket
    """,
    "peritonsillar": """
        cannot|hardly|barely|not get|open|opens mouth .. open|wide|more|finger|fingers|past
        mouth .. opens|open .. only|one|two|half .. finger|fingers|centimeter|cm|slit
        jaw|mouth opens|open only|barely|hardly
    """,
    "angioedema": """
        tongue|lips|lip|face .. balloon*|blown|blew|doubled|puffed
        lips|tongue .. fat|fatter|huge
        tongue .. fills|filling|fill .. mouth
    """,
    "throat_closing": """
        throat swells|shut|shutting|closes|narrowing
        throat is|feels|gets|getting|going .. shut|smaller|narrower
        tongue .. fills|filling|fill .. mouth
        tongue .. balloon*
    """,
    "allergic_exposure": """
        cookie|cake|candy|chocolate|bar|brownie|curry|sauce|granola .. nuts|nut|peanut|peanuts|
            cashew|cashews|sesame|shrimp|walnut|walnuts|almond|almonds|pecan
        minutes after|of|from|following .. antibiotic|amoxicillin|penicillin|cephalexin|contrast|
            ibuprofen|sting ... flush*|itch*|hives|welts|swell*|swollen|red|lightheaded|dizzy|
            faint|throat|wheez*
    """,
    "voice_hoarse": """
        hoarse|hoarseness
        voice .. hoarse|husky|raspy|gone|changed|rough|croaky
        husky|raspy|croaky voice
    """,
    # An airway that nobody keeps open.
    "gurgling": """
        gurgl* .. breath|breaths|breathing|respirations|sounds|airway
        breath|breaths|breathing|respirations|airway .. gurgl*
    """,
    "apnea": """
        breathing|breaths is|are|with|has|have .. pauses|gaps
        long pauses|gaps between breaths
        breathes every|once .. seconds|while|minute
    """,
    # What was drunk or breathed so hot that the throat swells.
    "hot_swallow": """
        drank|drinks|drinking|sipped|gulped|swallowed .. kettle|teapot|boiling|scalding|steaming
        inhaled|breathed|breathing .. steam|flame|flames|fire
        lips|tongue|mouth|throat .. blister*|scalded ... kettle|boiling|steam|lye|fire
    """,
    "burn_critical": """
        eyebrows|lashes|eyelashes|nostrils|mustache|beard|hairs .. singed|burned|burnt
        singed|burned|burnt .. eyebrows|lashes|eyelashes|nostrils|mustache|hairs
        soot .. tongue|lips|teeth|spit|spits|sputum|throat
    """,
    "pleuritic": """
        breathing hurts|stings|stabs
        stab|stabs|stabbing|sharp|knife .. breathing|breathe|breathes|breath in
        pain|sharp|stabbing|stab|stabs|hurts|catches .. each|every|any breath
    """,
    "leg_clot": """
        leg|calf is|looks? thick|thicker
        calf|leg .. fatter|bigger|thicker|larger than|around
        one|left|right calf|leg bigger|fatter|thicker|larger
        fat|hard|tight|swollen calf
    """,
    "clot_risk": """
        flew from|back|home
        broke|fractured leg|ankle|hip|foot|knee last month|week
        broke|fractured leg|ankle|hip|foot|knee .. weeks|week|month ago
    """,
    "inhalation_injury": """
        trapped .. smoky|smoke
        smoky|smoke ... black|sooty spit|spits|phlegm|sputum|mucus|snot
        black|sooty spit|phlegm|sputum|mucus|snot ... smoke|smoky|fire
    """,
}
