"""Dangers of infants as parents and medics tell them: green vomit, a quiet cry, a wide pupil.

Some hold at every age; the rules look at the age where it matters.  Adds to the concepts of other
files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_GREEN = "green|greenish|yellow-green|bilious|bile|bile-colored|bile-stained"
_VOMIT = "vomit*|emesis|spit-up|spit-ups|spitup|spits|spitting|puke*|throws|throwing|threw"
_PARTS = "belly|abdomen|tummy|stomach"
_GREW = "round|tight|distended|swollen|bloated|tense|drum|blown|big|bigger"
_PAIN_GIVEN = "pinch*|rub|rubbed|stimul*|squeez*|trapezius|nail-bed|nailbed|sternal"
_PLACE = (
    "lobby|bathroom|toilet|car|taxi|ambulance|backseat|hallway|elevator|parking|driveway|kitchen|"
    "shower|truck|van|bed|home"
)

CONCEPTS: dict[str, str] = {
    # Bile: in an infant a bowel that turned on itself until it is excluded.
    "bile_vomit": f"""
        {_VOMIT} .. {_GREEN}
        {_VOMIT} is|are|was|turned|went|looks|became .. {_GREEN}
        {_GREEN} {_VOMIT}|fluid|liquid
        brings|brought|bringing|coming|came up .. {_GREEN}
    """,
    "not:bile_vomit": f"""
        {_VOMIT} .. green stool|stools|diarrhea|poop|diapers|snot|mucus|phlegm|nose|beans|juice
        {_VOMIT} ... green|greenish stool|stools|diarrhea|poop|snot|mucus|phlegm
        not|never|no .. {_GREEN}
    """,
    "belly_swollen": f"""
        {_PARTS} .. {_GREW}
        {_GREW} {_PARTS}
    """,
    "no_meconium": """
        no|not|never .. meconium|stool|pooped
        one|single smear|stool|streak .. meconium|black|life|birth|since
        stool|meconium|poop .. since birth
    """,
    "vomiting": """
        bottle|bottles|feed|feeds|milk|meal|meals come|comes|coming|came straight? right? back? up
    """,
    # A cry that tells of a sick brain or a failing strength.
    "weak_cry": """
        high|high-pitched|shrill|weak|feeble|thin|whimpering|piercing cry|cries|crying
        thin high cry
        cry .. kitten|weak|weaker|thin|shrill|high-pitched|piercing|feeble|whimper
        no|little|hardly cry left
    """,
    "poor_feeding": """
        must|has|have|needs|need undressed|stripped|unwrapped .. feed|feeds|feeding|nurse|bottle
        undressed|stripped|unwrapped wake|waken|rouse .. feed|feeds|feeding|nurse|bottle
        half|third|quarter|less usual|normal bottle|bottles|feed|feeds|milk|ounces|amount
    """,
    "jaundice": """
        yellow down? soles|legs|feet|knees|belly|thighs|toes|waist|chest|shins|ankles
        yellow|golden|orange baby|newborn
    """,
    "apnea_event": """
        saw|seen|watched|watches|noticed|felt .. stop breathing
        stop breathing for|about|until|and|twice|once|then|,? .. seconds|second|touched|rubbed|
            start|started|restart*|shaken|patted|tapped|again
        forgets|forgot|forgetting breathe
    """,
    "hernia": """
        groin|scrotal|inguinal lump|bulge|swelling
        lump|bulge|swelling .. groin|scrotum
    """,
    "groin_lump": """
        groin|scrotal|inguinal lump|bulge|swelling|hernia
        lump|bulge|swelling|hernia .. groin|scrotum
    """,
    "lump_firm": """
        lump|bulge|hernia|it .. hard|firm|red|tender|tense|stuck
        hard|firm|red|tender and|, red|hard|firm|tender|purple
        not|cannot|longer .. push*|goes|go|slide*|reduce* back|in
    """,
    # Arms that stiffen or bend by themselves when pain is given.
    "posturing": f"""
        stiffens|stiffen|stiffening|extends|straightens|flexes .. arms|arm|limbs|elbows ... when|to|
            with|on|only? {_PAIN_GIVEN}
        stiffens|stiffen|stiffening|extends|straightens|flexes both? arms|limbs|elbows only? pain
        stiffens|stiffen|extends|straightens|flexes both? arms|limbs .. when nail .. pressed
        arms|limbs .. stiffen*|extend*|straighten*|flex*|curl* only? pain
        arms|arm|limbs|elbows .. stiffen*|extend*|straighten*|flex*|curl*|turn .. {_PAIN_GIVEN}
        arms|arm|elbows .. stiffen*|extend*|straighten*|turn|rotate .. inward|inwards
        draws|pulls|curls .. arms .. chest|up|in .. when|to {_PAIN_GIVEN}
        posturing|decerebrate|decorticate
    """,
    # A pupil that opens while the mind sinks: the brain is pressed through.
    "pupil_wide": """
        pupil|pupils .. blown|fixed|blew|unreactive
        blown|fixed dilated? pupil|pupils
        left|right|one|other pupil .. wide|wider|dilated|big|bigger|huge|large|larger|twice
        wide|dilated|large|bigger|larger left|right pupil
        pupil|pupils .. wide|dilated and fixed
        pupil .. not react|reacts|reactive|respond|constrict
        pupils .. unequal|uneven|asymmetric*|different
        unequal|uneven|asymmetric* pupils
        anisocor*
    """,
    "not:pupil_wide": """
        pupil|pupils ... drops|eyedrops|exam|dilated by|for|at|with
        drops|eyedrops|optometrist ... pupil|pupils dilated|wide|wider|big|large
    """,
    "no_gag": """
        no|without|absent|lost gag
        gag .. absent|gone|lost
    """,
    "breath_rare": """
        breath*|gasp* .. two|three|four|five|six|seven times|breaths minute
        two|three|four|five|six|seven breaths minute
    """,
    "unresponsive": """
        sternal|breastbone|knuckle rub|pressure .. nothing
        rub|pinch|squeeze gets|brings|draws|produces|yields|got nothing
        no response|reaction to? sternal|breastbone|pinch*|rub
    """,
    "failing_breath": """
        breath|breaths|chest .. barely|hardly|scarcely lift|lifts|move|moves|rise|rises|raise|raises
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
    "just_born": f"""
        born|delivered|birthed @number|some|few? minutes|minute|min ago
        born|delivered|birth in|on|at {_PLACE}
        born|delivered .. {_PLACE} ... minutes|now|just
        just|precipitously born|delivered
    """,
    "newborn_gasps": """
        gasp|gasps|gasping|gasped
        cord|heart beats|beat|pulse|rate .. slow|fifty|sixty|forty|seventy|eighty|40|50|60|70|80
        not|never breathed|cried
        not|never taken .. breath
        no cry|breath|breaths
    """,
}
