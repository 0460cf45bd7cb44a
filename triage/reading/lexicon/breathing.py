"""Breath as it is seen and told: work, rate, sound, color."""

from __future__ import annotations

_HOLLOW = "notch|hole|hollow|pit|dip|dent|skin|space|spaces|muscles|breastbone|sternum|ribs"
_DRAWS = "pulls|pulling|sucks|sucking|draws|drawing|sinks|sinking|caves|caving|tugs|tugging|dips"
_INWARD = "in|inward|inwards|back|down"
_FEW_BREATHS = "two|three|four|five|six|seven|eight"
_NO_TROUBLE = (
    "trouble|difficulty|difficulties|problem|problems|issue|issues|complaint|complaints|treatment|"
    "treatments|concern|concerns|change|changes|symptom|symptoms|distress|pain|discomfort|noise|"
    "noises|abnormality|abnormalities|impairment|limitation|limitations|compromise|disorder"
)
_TREATED = "treatment|treatments|exercise|exercises|medicine|medicines|medication|meds|machine"
# Told of a sleeper as a habit.
_STOPS_ASLEEP = (
    "stops|stopping breathing at|in|during|while|when night|nights|sleep|asleep|sleeping"
)
_MILD = "mild|mildly|slight|slightly|minimal|minimally|minor|little"

CONCEPTS: dict[str, str] = {
    "dyspnea": """
        short|shortness|sortness of? breath
        sob|dyspn*|doe|breathless*|winded
        difficulty|difficulties|trouble|difficult|hard|harder|problem|problems with? breathing|
            breathe|breath
        hard|rough|tough|difficult time breathing|breathe|catching|getting
        breathing|respiratory difficulty|difficulties|problem|problems|trouble|troubles|issue|issues
        cannot breathe|breath
        cannot catch|get breath|air
        breathing .. harder|difficult|worse|hard|heavy|labored
        not breathe|breathing well|right
        respiratory difficulty|distress|compromise|complaint
        out of breath
        gasping|wheezing and? breath
        woke|wakes|waking|awoke|awakens|awakened up? gasping
        struggling|struggles .. breathe|breath|breathing
        labored|rapid breathing|respirations|breaths
        air hunger
        increased|increasing respiratory effort
        panting
        trouble|difficulty|hard|struggle|struggles|struggling|cannot|not catching|catch|getting|get|
            catches|gets breath|wind|air
        hungry .. air
        short|broken|clipped phrases
        suffocat*
        feels|feeling|feel|like smothering|smothered
        breath|breathing is|gets|got|was|feels? short|shorter|shallow
        stop|stops|stopped|stopping|pause|pauses|pausing .. catch|for .. breath|air
        catches|catching breath on|at|after|going stairs|steps|hill|walk*|top|climb*
        huffing
        puffing on|up|after|at|from|with
    """,
    # How a toddler speaks at any time.
    "not:dyspnea": """
        eats|plays|runs|walks|climbs , talks|speaks in? short sentences|phrases
        talks|speaks|babbles|uses in? two-word|three-word|short sentences|phrases for|as|at|like
    """,
    "work_of_breathing": f"""
        normally|adequately|effectively : lacking
        increased|increasing work .. breathing
        retract*
        accessory muscle|muscles
        nasal flaring
        nares|nostrils flaring
        grunting|grunts
        sucks|sucking|pulls|pulling in .. ribs|chest|belly
        head bobbing
        belly breathing
        labored
        respiratory distress
        belly|abdominal breathing
        respiratory effort
        fatigue|tiring .. breathing
        using .. muscles .. breathe
        tachypneic
        breathing fast|rapidly
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
        belly|stomach|tummy|chest .. seesaw*|rocks|pumps|pumping|heaving|heaves .. breath|breathing|
            breathes|,|.|;
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
        pulling|pulls|hauling|heaving|dragging|straining|working for|at|in each|every|more? breath|
            air
        ribs show|showing|visible|outlined|stand between|with|each breath|breaths
        between breaths .. ribs
        gulping|gulps|gasping|sucking|fighting for? air|breath
        sits|sitting|sat bolt upright .. breath*|air|gulp*|gasp*|pant*
        nods|nod instead of|because|since .. breath*|speak*|talk*
        resp distress
    """,
    "not:work_of_breathing": """
        eats|plays|runs|walks|climbs , talks|speaks in? short sentences|phrases
        talks|speaks|babbles|uses in? two-word|three-word|short sentences|phrases for|as|at|like
        stomach|belly|tummy|still|dry heaves|heaving|heaved
        stomach|belly|tummy still|keeps|just heaves|heaving
        resp|respiratory distress :? none|absent
    """,
    "severe_respiratory_distress": """
        severe|extreme|acute|marked|profound|significant|obvious respiratory distress
        respiratory distress .. severe
        severe|severely|extremely|extreme short|shortness|dyspn*|labored of? breath?
        respiratory failure|arrest
        cannot speak|talk .. sentence|sentences|words|phrases|breath|without
        cannot complete|finish .. sentence|sentences|words|phrases|breath
        cannot speak|talk because|due
        speak|speaks|speaking|talk|talks|talking|answers|answering .. one|two|single|1|2|
            one-word word|words|syllable|syllables
        one|single|two|1|2|three to? two? word|words sentences|answers|phrases|responses|at|dyspnea|
            dyspn*|sentence
        between breaths
        tripod*
        cyanos*|cyanot*
        lips|nailbeds|mouth .. blue|bluish|purple|dusky
        blue|bluish|dusky lips|nailbeds|skin
        turning blue|purple|dusky
        blue|bluish|dusky|purple around lips|mouth
        dusky face
        cannot get out .. word|words|sentence
        cannot move|get air
        air movement|entry|exchange .. absent|minimal|poor|barely|hardly|nearly
        silent chest
        no|little|minimal|poor|diminished air movement|entry|exchange
        gasping
        exhausted|tired|tiring .. breathing|breathe
        drowning in
        pink frothy
        frothy sputum
        severe retractions|asthma|croup
    """,
    # What shows between two breaths, and not between two words.
    "not:severe_respiratory_distress": """
        woke|wakes|waking|awoke|awakens|awakened up? gasping
        gasping at|during night|nighttime
        between breaths ribs|belly|skin|notch|nostrils|sleeps|smiles
        between breaths .. ribs show|showing|visible
        cannot talk|complete|finish .. sentence|sentences|words ... for|from @pain .|,|;
        lips|lip|mouth ... fat|swollen|puffy|bruis*|filler and? purple|blue
        purple|blue lips|lip|mouth ... candy|popsicle|popsicles|lollipop|slush|marker|ink|bruis*|
            filler
        leg|calf|foot|toe|arm|hand|finger|thigh ... blue skin
        blue|dusky skin .. leg|calf|foot|toe|toes|arm|hand|thigh
    """,
    # Breathing that is about to give out.
    "failing_breath": """
        too|so tired|weak|exhausted .. cry|speak|talk|breathe|cough
        head .. dropping|drops|falls|falling|lolls|lolling .. forward
        head lolls
        cannot cough|speak .. speak|talk|cough
        breaths|breathing|respirations .. feeble|failing|weak
        breath sounds|air .. hardly|barely|nearly|almost
        tiring|fatiguing
        exhausted|exhaustion .. breathing|asthma|croup
        asthma|croup|breathing .. exhausted|exhaustion|exhausting
        breath|breaths|chest .. barely|hardly|scarcely lift|lifts|move|moves|rise|rises|raise|raises
    """,
    "blue": "blue|bluish|dusky|cyanos*|cyanot*",
    "not:blue": """
        blue|bluish|dusky .. moment|second|seconds|briefly|earlier|once
        briefly|momentarily|was|had turned? blue|bluish|dusky
        blue eyes|shirt|jeans|pill|pills|tablet|tablets|line|toy|bruise
    """,
    "breathing_poorly": "not breathing well|right|normally|good|easily|through|ok",
    "apnea_event": f"""
        saw|seen|watched|watches|noticed|felt .. stop breathing
        stop breathing for|about|until|and|twice|once|then|,? .. seconds|second|touched|rubbed|
            start|started|restart*|shaken|patted|tapped|again
        forgets|forgot|forgetting breathe
        brue|alte
        apneic|apnea episode|episodes|spell|spells
        stopped|stops breathing .. seconds|minute|then
        turned|turns blue|limp|purple
        sleep apnea
        {_STOPS_ASLEEP}
    """,
    # The baby who strains, and the one who teethes.
    "not:apnea_event": """
        turns|turned|goes|gets purple|red ,|and screams|cries|strains|grunts|pushes
        strains|straining|pushes ... turns|turned|goes purple|red
    """,
    "breath_rare": """
        breath*|gasp* .. two|three|four|five|six|seven times|breaths minute
        two|three|four|five|six|seven breaths minute
    """,
    "not:breath_rare": """
        deep breath|breaths .. minute
        breath* .. minute exercise|exercises|yoga|meditation|drill
    """,
    "home_cpap": """
        cpap|bipap .. night|home|sleep
        sleep apnea
        uses|wears .. cpap|bipap
    """,
    "apnea": """
        apneic|apnea|agonal
        breathing|respirations|respiration|breaths : lacking
        not|stopped|quit|isn't|stops breathing
        ceased breathing
        not breathing
        no respirations|breathing|spontaneous
        not breathing .. often|regularly|enough
        pauses .. breathing
        breathing|breaths is|are|with|has|have .. pauses|gaps
        long pauses|gaps between breaths
        breathes every|once .. seconds|while|minute
        chest is|does? not move|moving|rise|rising ,|.|;|and
        no chest rise|movement
    """,
    "not:apnea": f"""
        apnea at|during? night|nights|nightly
        not breathing as|too? hard|heavily|heavy|fast|rapidly|labored|deep|deeply|fully
        not breathing in? as|all? deep|deeply|fully|way
        not breathing in|out? through|thru nose|nostril|nostrils|left|right|either
        {_STOPS_ASLEEP}
        no spontaneous bleeding|movement|nystagmus|rupture|labor|abortion|drainage|pain|pneumothorax
        apnea monitor|machine|test|study
        no breathing|breathless {_NO_TROUBLE}
        no breathing or|and|nor|/ .. {_NO_TROUBLE}
        no breathing or|nor swallowing|speaking|speech|feeding|voice|airway|chest
        stop|stops|stopped|stopping|quit breathing {_TREATED}
        stop|stops|stopped breathing in when|as
        stop|stops|stopped breathing in ... pressed|pressing|palpat*|quadrant
        sleep apnea
    """,
    "apnea_going_on": """
        pauses|pausing|apnea|apneic ... every|still|keeps|continue*|ongoing
        still|keeps|keep|continues|ongoing .. pauses|pausing|apnea|apneic|stopping
        now stopped|not|quit? breathing|apneic
    """,
    "bradypnea": f"""
        slow|shallow|depressed|decreased respirations|breathing|breaths|respiratory
        breathing slowly|shallow|shallowly
        respirations|breathing .. slow|shallow|depressed|irregular
        snoring respirations
        respiratory depression
        breathes|breathing|breaths|breath|respirations only? {_FEW_BREATHS} times|breaths? minute
        {_FEW_BREATHS} breaths|respirations minute
    """,
    "speaks_freely": """
        full|complete|whole|long sentences|sentence
        talks|talking|speaks|speaking|chatting normally|easily|comfortably|freely
        no retractions|distress|accessory
    """,
    "effort_mild": f"""
        mild|slight|minimal retract*|effort|work|grunting
        mild intercostal|subcostal retract*
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
    "speaks_well": """
        full|complete|whole|long|normal sentences|sentence
        talks|talking|speaks|speaking|chatting|chats nonstop|normally|easily|freely|comfortably|well
    """,
}
