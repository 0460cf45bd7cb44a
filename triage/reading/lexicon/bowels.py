"""Bowels: loose, stopped, hurting; and what is vomited."""

from __future__ import annotations

from triage.reading.lexicon.shared import MOTIONS, STOOLS, STUCK

DIAGNOSES = frozenset({"gut_inflamed"})

_MEAL = "breakfast|lunch|supper|dinner|meal|bile|food|everything|formula|feed|feeds|milk"
_LOOSE = "foul|green|loose|watery|mushy|runny|yellow|liquid|brown"
_VOMIT = "vomit*|emesis|spit-up|spit-ups|spitup|spits|spitting|puke*|throws|throwing|threw"
_BILE = "green|greenish|yellow-green|bilious|bile|bile-colored|bile-stained"
_THROWN = "vomit*|threw|throws|throwing|spat|spit|spits|spitting|emesis|puked"
_GREEN = "green|greenish|spinach|grass|bile|bilious|lime|avocado|pea|moss|emerald|kale"
_HIDDEN = (
    "object|bottle|toy|vibrator|plug|ball|jar|tube|bulb|carrot|cucumber|something|item|device|"
    "can|applicator"
)
_REST = "rectum|rectal|anus|bottom|backside|vagina|vaginally|urethra"
_RUNNY = "loose|watery|runny|mushy|greasy|foul|green|explosive|liquid|frothy|soupy"
_EIGHT = "six|seven|eight|nine|ten|twelve|fifteen|twenty|6|7|8|9|10|11|12|13|14|15|16|18|20"

CONCEPTS: dict[str, str] = {
    "child_gut_emergency": """
        currant jelly
        projectile vomit*
        intussusception|volvulus
        pyloric
        draws|drawing|pulls|pulling|drew .. legs|knees
        intermittent|episodes .. crying|screaming
        inconsol*
        vomit*|throws|shoots|shooting|brings|milk|feed|feeds .. across .. room|bed|table|floor
        vomit*|shoots|spits|milk .. meters|feet away
        throws|shoots|vomits|brings every|each|all feed|feeds|bottle|meal .. across|up|out
    """,
    "vomiting": f"""
        vomit*|emesis|puking
        threw|throwing|throws up
        throw* up
        n/v|n/v/d|v/d
        cannot keep .. down|anything
        not keep|keeping|kept .. down
        not keeping|holding|tolerat* .. down|fluids|liquids|food|anything|po
        cannot hold .. down
        dry heav*
        hyperemesis
        bottle|bottles|feed|feeds|milk|meal|meals come|comes|coming|came straight? right? back? up
        brought|brings|bringing|bring up {_MEAL}
        brought|brings|bringing|bring {_MEAL} up|back
        lost breakfast|lunch|supper|dinner
        heaved|heaving|heaves|retch*|upchuck*|barf*|hurled
        sick|ill .. stomach .. times
        sick @number times
        sick once|twice
        {_MEAL} .. came|comes|coming back? up
        throws|throwing|brings|bringing|sick every|each|all|whole feed|feeds|bottle|meal|meals
        cannot|not hold|keep|keeps|holds .. steroid|steroids|pills|tablets|medicine|water|
            sips .. down
    """,
    "not:vomiting": "feeling|feelings|memories|memory|scope|tube .. came|come|comes up",
    "nausea": """
        nause*|queasy|n/v|n/v/d
        sour|queasy|unsettled|upset|turning|churning stomach
        stomach is|was|feels|felt|has? sour|queasy|unsettled|turned|turning|churning
        sick to|at|in? stomach
    """,
    "diarrhea": f"""
        diarrhea*|diarrh*|n/v/d|v/d|gastroenteritis|dysentery
        loose|watery|frequent stool|stools|bowel
        has|have|had|having|got|with|bad runs
        and|, runs ,|.|;|since|all
        stomach flu|bug|virus
        mushy|runny|liquid|greasy|foul|soupy|watery|pudding|squirting|explosive {STOOLS}
        @number|dozen {_LOOSE}? {_LOOSE}? {STOOLS} ... day|today|night|since|hour
        bathroom|toilet .. # times ... {STOOLS}
        giardia*|salmonell*|campylobacter|norovirus|shigell*|c-diff|cdiff
        c diff|difficile
        clostridi* difficile
        emptying bowels .. hour|hours
        trots|squits
    """,
    "constipation": """
        constipat*
        no|not .. bowel movement
        not .. bm|pooped
        impacted|impaction
        hard stools
        not|no .. moved|moving|opened|move bowels|bowel
        no|not stool|poop|bowels|movement .. days|week
        bowels .. not .. moved|opened|days
        not .. moved|opened|emptied bowels|bowel
        bowels not .. moved|opened|worked|gone
        ball|plug|lump .. stool
        stool .. stuck|ball|plug|like rock|rocks
        backed up ... days|week
        nothing .. moved .. bowels
        strain*|straining .. toilet|stool|poop|bm
    """,
    "rectal_pain": """
        hemorrhoid*
        rectal|anal|perirectal|perianal @pain|itching|abscess|bulge
        rectal foreign
        object|vibrator .. rectum
        pilonidal
        itchy|itching|itches bottom|anus
        bottom|anus itch*
        pinworm*|threadworm*
    """,
    # Bile: in an infant a bowel that turned on itself until it is excluded.
    # The colour of bile, at an age at which the bowel may be twisted.
    "bile_vomit": f"""
        {_VOMIT} .. {_BILE}
        {_VOMIT} is|are|was|turned|went|looks|became .. {_BILE}
        {_BILE} {_VOMIT}|fluid|liquid
        brings|brought|bringing|coming|came up .. {_BILE}
        {_THROWN}|brought|brings .. up? {_GREEN}
        {_THROWN} ... color|colored|like|as|bright|dark|is|was|are|were|turned of? yellow? {_GREEN}
        {_GREEN} .. vomit*|emesis|spit-up|spit
        bilious
    """,
    "not:bile_vomit": f"""
        {_VOMIT} .. green stool|stools|diarrhea|poop|diapers|snot|mucus|phlegm|nose|beans|juice
        {_VOMIT} ... green|greenish stool|stools|diarrhea|poop|snot|mucus|phlegm
        not|never|no .. {_BILE}
        green|greenish|yellow-green snot|mucus|phlegm|stool|stools|poop|diaper .. vomit*|spit
        brings|brought|bringing up? green peas|beans|spinach|phlegm|mucus|snot
    """,
    "hidden_thing": f"""
        {_HIDDEN} ... in|inside|up|into {_REST}
        {_REST} ... {_HIDDEN} .. {STUCK}|slipped
        object|toy|bottle|vibrator|plug|bulb|thing|item ... rectum|rectal|anus|anal|bottom|butt
        rectal|retained rectal? foreign|object
        rectum ... object|foreign|stuck|beyond|reach|lost|retained
    """,
    # Belly, bowel, water.
    "vomiting_told": """
        brought|brings|bringing|came|comes|coming|come back? up|back bile|food|supper|everything|
            breakfast|lunch|dinner|it|them
        came|comes|coming|come back up|straight
        retch*|heaving|heaves
        sick|throws twice|thrice|times|everything
    """,
    "diarrhea_told": f"""
        {_RUNNY} {_RUNNY}? {MOTIONS}
        {MOTIONS} .. {_RUNNY}|water
        bathroom|toilet|bowels @number|#|six|eight|ten|dozen times
        runs to|for .. toilet|bathroom
    """,
    "gut_inflamed": "crohn*|colitis|ibd",
    "stool_ball": """
        ball|lump|rock of? stool|feces
        stool .. outlet|stuck|fingers
        disimpact*
        ball|plug|lump|rock .. stool .. outlet|rectum|bottom|out|opening|exit
        feels|felt ball|plug|lump|rock .. stool
        stool|fecal impact*
        impact* .. stool|feces
        smears|overflow|liquid .. past|around
    """,
    "jelly_stool": """
        jelly stool|stools|diaper|poop
        stool|stools|diaper|poop .. jelly
        raspberry|red jelly
        bloody|blood|red mucus|slime .. diaper|stool|stools|nappy|poop
        stool|stools|diaper|poop .. raspberry|currant|strawberry|jam|jelly|ketchup
        raspberry|currant|strawberry|red jam|jelly
    """,
    "many_stools": f"""
        {_EIGHT}|dozen|dozens {_LOOSE}? {_LOOSE}? {STOOLS} .. day|today|night
        dozen .. {STOOLS}
        not left .. bathroom|toilet|house
        #|six|eight|ten|twelve|dozen .. stools|times .. day|today
        stools|times day|daily
        # days|weeks .. diarrhea|stools
        clindamycin|travel*|bloody
    """,
    "bowel_flare": """
        crohn*
        ulcerative|crohns colitis
        colitis
        inflammatory bowel
    """,
    "perianal_abscess": """
        perirectal|ischiorectal|perianal abscess|infection|swelling
        swelling|abscess .. next|near|beside|around anus|rectum
        abscess|boil .. anus|rectum|rectal|perineum
    """,
    "vomited_once": """
        vomit*|threw|thrown|puked|spat up? .. once|single
        once vomit*
        one|single vomit|vomiting|episode .. vomit*|emesis|school|today|car
        one|single emesis
    """,
    # A gut that stands still, where the belly is not yet hard.
    "gut_stopped": """
        no gas|flatus|wind
        not .. passed|passing|pass .. gas|flatus|wind
        bowel obstruction
        bilious|green vomit*|emesis|vomitus
        vomit*|emesis|threw ... bilious|green
    """,
}
