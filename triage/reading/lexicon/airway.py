"""The airway: what closes a throat, and what keeps one open."""

from __future__ import annotations

from triage.reading.lexicon.shared import PAST_YEARS

DIAGNOSES = frozenset({"epiglottitis"})

_NOISE = "noise|noises|sound|sounds|crow|crowing|squeak|squeaks|squeal|squeaking|rasp|rasping|croak"
_SPIT = "spit|saliva|secretions|drool"
_SALIVA = "saliva|spit|spittle|drool|secretions"
_SMALL = (
    "trail|trail-mix|almond|almonds|cashew|cashews|seed|seeds|candy|grape|grapes|chip|chips|"
    "pretzel|pretzels|popcorn|peanut|peanuts|nut|nuts|carrot|bead|lego|marble|button|bean|beans"
)
_CRIES = "cries|crying|cried|upset|angry|runs|running|excited|agitated"
_NECK = "thyroid|parathyroid|carotid|neck"
_KNIFE = "surgery|operation|operated|dissection"
_MOVED = "upset|anxious|stressed|nervous|angry|crying|cries|panicky|panics|argues|arguing|argument"
_LUMP_OF_GRIEF = f"""
    throat tight|tightens|tightness|tightening|closes .. when|whenever|while|with .. {_MOVED}
    tight|tightness in? throat .. when|whenever|while|with .. {_MOVED}
    when|whenever .. {_MOVED} ,? throat .. tight|tightens|closes
"""

CONCEPTS: dict[str, str] = {
    "stridor": f"""
        strid*
        noisy breathing .. rest
        harsh|squeaky|crowing noise|sound .. breath|rest|breathing
        high-pitched|highpitched|crowing sound|noise|breathing
        high pitched sound|noise|breathing
        {_NOISE} .. breathing|breathes|breath|breaths|breathe in
        {_NOISE} .. inspiration|inhaling|inhales|inhalation
        noisy|harsh|raspy|crowing on|with|in|at inspiration|inhaling|inhalation|breaths|rest
        crowing .. breath|breaths|breathes
        noise|noises .. throat|upper .. breath|breathing|breathes
    """,
    # The noise of a mild croup comes with crying and goes with it.
    "not:stridor": f"""
        strides|stride|striding
        {_NOISE} ... only when|if|with|while .. cries|crying|upset|angry|runs|running|excited
        only when|if|with|while cries|crying|upset|angry|runs|running|excited ... {_NOISE} .. in
    """,
    "croup": """
        croup|croupy
        barky|barking|seal|seal-like .. cough
        bark .. seal
    """,
    # Behind a bite that stopped in the gullet not even spit goes down.
    "airway_threat": f"""
        drool*
        cannot|difficulty|trouble|not handle|handling|manage|managing|control|controlling .. saliva|
            secretions|spit
        cannot swallow .. saliva|secretions|spit|own
        not handle|handling|swallow|swallowing .. secretions|saliva
        spitting into
        spitting .. saliva|secretions
        muffled voice|speech
        hot potato voice
        voice .. muffled
        tripod*
        epiglott*
        {_SPIT} runs|running|run|drips|dripping|drip|pools|pooling|spills|spilling|dribbles|
            dribbling|falls|pours|pouring
        {_SPIT} .. down|from .. chin|mouth
        swallow*|swallowing .. {_SPIT} .. stopped|impossible|not|longer|stopped|quit
        not|cannot|no|longer|stopped|stops|refuses|quit swallow*|swallowing .. {_SPIT}|own
        voice .. potato|gargl*|gurgl*
        talks|speaks|talking|speaking .. potato
        leans|leaning|sits|sitting forward .. chin|jaw|neck .. out|up|thrust|forward|stretched
        sniffing position
        {_SALIVA} comes|coming|came|flows|flowing|welling .. back|up
        spits|spitting|spat out? {_SALIVA}
        cannot|not keep|get .. {_SALIVA} down
        spits|spitting|spat out|up? all|her|his|every? {_SALIVA}
    """,
    "not:airway_threat": """
        teething ... drool*
        drool* ... teething|teeth
        drools|drooling .. usual|always|normal|baseline
        drool* ... bib|bibs|chews|chewing|teether
        chews|chewing|gnaws .. drool*
    """,
    # Asked for in a field of its own: "Airway patent: no".
    "airway_lost": "airway|patent|clear|open|intact : lacking",
    "aspiration": f"""
        coughed|coughing|choked|choking|gagged ... wheez*|cough*|peanut|peanuts|nut|nuts|bead|toy|
            coin|grape|popcorn|food
        peanut|peanuts|nut|nuts|bead|toy|coin|grape|popcorn|food|carrot ... choked|choking|coughed
        foreign body aspiration
        aspirated
        {_SMALL} .. coughed|choked|choking|gagged|sputter*
        cough*|choked|choking|gagged|sputter* .. on|while|eating|with .. {_SMALL}
        running|playing|laughing|jumping with|while .. {_SMALL} ... coughed|choked|gagged
    """,
    "epiglottitis": "epiglott*",
    "peritonsillar": """
        peritonsillar|quinsy|retropharyngeal|ludwig*
        uvula deviat*|shifted|displaced
        uvular deviation
        trismus
        cannot open mouth
        opens only|barely|hardly one|two|half|single? finger|fingers
        cannot|hardly|barely|not get|open|opens mouth .. open|wide|more|finger|fingers|past
        mouth .. opens|open .. only|one|two|half .. finger|fingers|centimeter|cm|slit
        jaw|mouth opens|open only|barely|hardly
        tonsil .. pushes|pushed|pushing|bulges|bulging|shifts|shifted|displaced|leans|crosses
        uvula .. pushed|leans|off|one|to side|left|right
        soft palate .. bulges|bulging|full|swollen
    """,
    "throat_closing": """
        throat|airway .. closing|closed|tight|tightening|tightness
        throat closing|closes|tight|tightens|tightness ... stridor|drool*|hives|wheez*|ate
        throat closing|closes|tight|tightens|tightness ... sting|stung|peanut*|shrimp|tongue|swollen
        tight|tightness in? throat
        tongue & @swollen
        throat|airway|uvula & @swollen
        tongue .. thick
        throat swells|shut|shutting|closes|narrowing
        throat is|feels|gets|getting|going .. shut|smaller|narrower
        tongue .. fills|filling|fill .. mouth
        tongue .. balloon*
    """,
    # "Red tongue and swollen hands": the swelling is elsewhere.
    "not:throat_closing": f"""
        {_LUMP_OF_GRIEF}
        tongue|throat|airway|uvula .. @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph|
            knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat
    """,
    "choking": """
        choking
        airway|trachea obstruct*|occlu*|blocked
        obstructed|occluded|blocked airway
        universal sign
        heimlich
        piece of food|meat|hot|grape|coin stuck|lodged in throat|airway|windpipe
        back? blows|slaps|thrusts .. nothing|failed|useless
        back? blows|slaps|thrusts .. not help|helped|work|worked|dislodge|clear|move|bring
        still|keeps giving|doing .. thrusts|blows|heimlich
    """,
    "not:choking": """
        choking sensation|feeling|hazard|game
        feel|feels|felt|feeling|sensation ... choking
        choking .. hours|hour|yesterday|earlier
        choking .. last night|week
    """,
    "inhalation_injury": """
        smoke|fume|fumes|steam inhalation
        inhaled|inhaling .. smoke|fumes|gas
        singed
        soot|sooty|carbonaceous
        burn|burned|burns .. airway
        house|enclosed|apartment|garage fire
        trapped .. fire
        trapped .. smoky|smoke
        smoky|smoke ... black|sooty spit|spits|phlegm|sputum|mucus|snot
        black|sooty spit|phlegm|sputum|mucus|snot ... smoke|smoky|fire
    """,
    # Neither voice nor cough nor air goes past it.
    "silent_airway": """
        no|without cry|sound|voice|cough|air and|or|nor|, no? cough|cry|sound|voice|air|breath
        neither cries|cry|coughs|cough|speaks .. nor
        nothing|little air? moves|moving|goes|going in?
        no air moves|moving|goes|entry
        makes|making|made no sound|noise
        cannot cough|cry|speak or|and|nor|, cry|cough|speak|breathe
        silent .. choking|cough
    """,
    "not:silent_airway": """
        no|without cough , cry|fever|runny|no|wheeze
        no|without cough and|or no? voice change|changes
        makes|making|made no sound|noise when|while|with|at|on|or breath*|in|rest
    """,
    "tracheostomy": """
        trach|tracheostomy|laryngectomy
        tracheotomy
        stoma .. tube|airway
    """,
    "tube_lost": """
        tube|trach|tracheostomy|cannula ... out|dislodged|lost|loose|pulled|fell|plugged|blocked|
            coughed|missing|slipped
        lost|dislodged|decannulat* .. trach|tracheostomy|tube|cannula
        no tube
        plug .. clear|cleared|out|suction*
        not go|goes|put .. back|in
        cannot .. put|replaced|replace|reinsert*
        pulled|took|yanked out .. trach|tracheostomy|cannula
        trach|tracheostomy out
    """,
    "not:tube_lost": """
        trach|tracheostomy|cannula cover|tie|ties|strap|straps|bib|mask ... out|lost|loose|missing
    """,
    "trach_bleeding": """
        trach|tracheostomy|stoma & @blood
        @blood .. out|from|through .. trach|tracheostomy|stoma
        trach|tracheostomy ... bled|bleed|blood
    """,
    # Into a cup goes also what the stomach or a sore mouth brings up.
    "spit_cup": f"""
        spits|spit .. into|in .. cup|towel|basin|tissue|tissues|bag|bottle|bucket
        {_SPIT} .. into|in .. cup|towel|basin|tissue|tissues|bag|bucket
    """,
    "voice_hoarse": """
        hoarse|hoarseness
        voice .. hoarse|husky|raspy|gone|changed|rough|croaky
        husky|raspy|croaky voice
        lost|losing|loses voice
        voice .. whisper|lost|cracks|cracking|squeaky
        laryngitis
        hoarse
    """,
    # An airway that nobody keeps open.
    "gurgling": """
        gurgl* .. breath|breaths|breathing|respirations|sounds|airway
        breath|breaths|breathing|respirations|airway .. gurgl*
    """,
    # What was drunk or breathed so hot that the throat swells.
    "hot_swallow": """
        drank|drinks|drinking|sipped|gulped|swallowed .. kettle|teapot|boiling|scalding|steaming
        inhaled|breathed|breathing .. steam|flame|flames|fire
        lips|tongue|mouth|throat .. blister*|scalded ... kettle|boiling|steam|lye|fire
    """,
    "neck_pressed": """
        veins ... stand|stands|full|fuller|swollen|bulg*|distended|fat
        swallow* .. tight|hard|hurts|sticks|trouble|difficult
        hard|trouble|difficulty|difficult|hurts|tight .. swallow*
        bread|food|bites .. sticks|stick|stuck
        hoarse|hoarseness|gulps
        voice .. hoarse|changed|gone|breathy
        hand|arm .. swollen|blue|tingl*
    """,
    "stridor_upset_only": f"""
        strid*|crow*|noise .. only|just if|when|with|while .. {_CRIES}
        only|just if|when|with|while .. {_CRIES} .. strid*
        no stridor|noise at|when|while? rest|calm|quiet|asleep|sitting|held
        strid* .. not|none|no|never .. rest|calm|asleep|quiet
    """,
    # The airway of a tracheostomy that runs over.
    "more_suction": """
        suction|suctioning .. hourly|more|often|every|twice|constantly|hour
        more|hourly|frequent|constant suction|suctioning
        mucus|secretions|sputum .. thick*|green|yellow|yellow-green|foul|turned|more
        thick*|green|yellow|yellow-green|foul mucus|secretions|sputum
    """,
    # A neck that was cut, and what a bleed behind the stitches makes of it.
    "neck_operated": f"""
        {_NECK} {_KNIFE}|procedure
        {_KNIFE} on|of|to|at {_NECK}
        thyroidectomy|parathyroidectomy|endarterectomy|laryngectomy
    """,
    "not:neck_operated": f"""
        thyroid|parathyroid|carotid|neck surgery|operation|operated|dissection|procedure ... year|
            years ago
        operated|surgery|operation on|of|at thyroid|parathyroid|carotid|neck ... year|years ago
        thyroidectomy|parathyroidectomy|endarterectomy|laryngectomy ... year|years ago
        thyroid|parathyroid|carotid|neck surgery|operation|operated .. in {PAST_YEARS}
        thyroidectomy|parathyroidectomy|endarterectomy in {PAST_YEARS}
    """,
    "neck_fills": """
        neck .. bulges|bulging|swell*|swollen|grown|grows|growing|bigger|larger|fuller|hard|tense
        neck|collar|throat .. tight|tighter|tightness|choking
        lump|swelling|bulge|bruise .. neck|stitches|incision|scar
        swollen|swelling|bulging neck
        incision|stitches|scar|wound .. bulges|bulging|swollen|swelling|tense
    """,
}
