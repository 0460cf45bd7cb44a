"""What was done to the patient, or plainly must be done now."""

from __future__ import annotations

from triage.reading.lexicon.not_now import (
    ARREST_ELSEWHERE,
    ARREST_HERE,
    BAGGED_THINGS,
    DRAINED_BEFORE,
    DRUG_BEFORE,
    HOLLOW,
    INTUBATED_ELSEWHERE,
    NARCAN_OF_OTHERS,
    NARCAN_OWNED,
    SHOCKED_BEFORE,
)
from triage.reading.lexicon.shared import NO_WATER

DIAGNOSES = frozenset(
    {
        "arrest",
        "blood_given",
        "decompressed",
        "intubated",
        "pressor",
        "reversal",
        "shocked",
        "ventilated",
    }
)

_NO_SHOCK = (
    "avoid|avoids|avoiding|hopes|hoping|afraid|fears|dreads|declined|declines|refused|refuses|"
    "considering|discuss|discussed|rather"
)

CONCEPTS: dict[str, str] = {
    "intubated": """
        intubat*|rsi|cricothyro*|cricothyrotomy
        intubat* ... arriving|arrives|helicopter|flown|airlift*
        endotracheal|et tube
        ett|igel
        king|lma|supraglottic|combitube airway|tube|device
        surgical|emergency airway|cric
        advanced airway
        ventilator
        needs|requires|emergent|emergency intubat*|tracheostomy
        trach .. out|dislodged|plugged|blocked
    """,
    "not:intubated": f"""
{INTUBATED_ELSEWHERE}
        home|chronic|portable ventilator
        ventilator dependent|settings|home|tubing|filter|filters|supplies|parts|user
        ventilator .. at? night
        intubat* last year|month|week
    """,
    # In a sentence that began with the history: "hx of COPD, intubated en route".
    "intubated_today": """
        intubat* ... en route|scene|field|transport|flight
        intubat* by? @medic
        intubat* prior arrival|transfer
        intubat* now|today|tonight
    """,
    "not:intubated_today": "practiced|practicing|practice|taught|learned|simulat* intubat* today?",
    "ventilated": """
        bag valve mask?
        bag mask
        trying|trying to bag
        bag against|through
        bag-valve-mask|bvm|ambu|bagging|bagged
        ambu bag
        being|is|was|are bagged|ventilated
        assist*|rescue|positive ventilat*|respirations|breaths|breathing|pressure
        ventilat* .. assisted|with
        bipap|nippv|niv
        on|placed|started|put .. cpap
        cpap .. ems|paramedic*|medic*|en
        mouth mouth
        mouth-to-mouth
        rescue breathing|breaths
    """,
    "not:ventilated": f"""
{BAGGED_THINGS}
        bagged belongings|clothes|clothing|garments
        bagged salad|salads|lettuce|spinach|greens|groceries|ice|evidence
        bagged .. bedding|sheets|linens|toys|keys|specimen
        clothes|clothing|belongings|garments|bedding|sheets|toys|keys|tick|specimen .. bagged
        well|poorly ventilated
        ventilated room|space|area|garage|basement
        sore|spot|mark|marks|redness|red|skin|nose|bridge|rub|rubbed|raw|irritated .. from|under|
            by cpap|bipap
        on .. cpap|bipap strap|straps|headgear|hose|tubing|cushion
        is|are|was bagged in ice|plastic|paper
        bagged in ice|plastic|paper
    """,
    "arrest": f"""
{ARREST_HERE}
        cpr|rosc|asystol*
        cardiac|cardiopulmonary|respiratory|full|witnessed|unwitnessed|traumatic|pea arrest
        code blue
        coded
        chest compression|compressions
        compressions
        return of? spontaneous
        pulseless .. apneic|electrical|vtach|arrest|breathing|breathless|unresponsive
        vfib|v-fib
        v fib
        ventricular fibrillation
        resuscitation in? progress|underway|continues|ongoing
        no signs .. life
    """,
    "not:arrest": f"""
{ARREST_ELSEWHERE}
        bar|color|colour coded
        full code ,? wants|would|desires|accepts|agrees|consents|requests .. cpr
        code status ,|:? full? code? ,? cpr
        cpr : yes ,|;|/? intubat*|dnr|dni|ventilat*
        coded label|labels|tag|bracelet|wristband
        lesson|lessons in|for cpr
        taught|teaches|learned|learning cpr
    """,
    "pulseless": """
        pulseless
        pulse|pulses : lacking
        no|without|lost pulse|pulses
        cannot find|feel|palpate|get pulse
        pulse|pulses .. absent|lost|gone
        no|without|lost carotid|central|detectable pulse|pulses
        no pulse .. neck|carotid|felt|found
        carotid pulse|pulses? not|cannot|absent .. felt|found|feel
    """,
    # The limb that is not ill: "the other foot is warm with a strong pulse".
    "not:pulseless": """
        no pulse deficit*|changes
        no|lost|without pulse ox|oximeter|oximetry
    """,
    "shocked": """
        defibrillated|defibrillation|cardiovert*|cardioversion|transcutaneous
        cardioverted|defibrillated|shocked ... and again today|by|in|here|en
        being|was|been|is|currently paced
        began|begun|started pacing
        started|began|begun .. transcutaneous|external|externally
        @medic .. pacing
        shocked by @medic|aed|bystander*|staff
        shocked once|twice|three|#|en|per
        @medic shocked
        shocked .. aed|times|paramedic*|ems
        externally|external pac*
        aed .. shock|shocked|delivered|advised|used
        shock|shocks .. delivered|given
        delivered .. shock|shocks
        transvenous
    """,
    "not:shocked": f"""
{SHOCKED_BEFORE}
        shocked ... outlet|wire|wires|cord|fence|lamp|plug|socket|appliance|electric*|current|
            toaster|dryer|battery|news|bill|price|taser
        scheduled|planned|upcoming|elective|awaiting|previous|outpatient .. cardiover*
        cardiover* .. scheduled|planned|last|month|months|week|weeks|tomorrow|next
        started|began|begun pacing .. room|hall|hallway|halls|floor|floors|around|lobby|house|
            corridor|back
        {_NO_SHOCK} .. another? cardioversion|defibrillation
    """,
    "decompressed": """
        needle|finger decompress*|thoracostomy
        decompress* .. chest|lung|side|thorax|hemithorax|pneumothorax|tension
        chest|lung|side|thorax|hemithorax|pneumothorax|tension|left|right .. decompress*
        decompressed x|twice|once|bilateral*
        decompress* by @medic
        decompress* in|en|on route|field|scene
        needs|emergent|emergency decompress*
        chest tube|tubes
        thoracotomy|pericardiocentesis|thoracostomy
    """,
    "not:decompressed": f"""
{DRAINED_BEFORE}
        chest tube|tubes .. removed|removal|out|pulled|site|scar|scars
        old|former|healed|previous chest tube|tubes
        chest tube|tubes hole|holes|wound|opening|incision|stitch|stitches|suture|sutures|spot|track
        where|after|since chest tube|tubes was|were|sat|came|went|had|used
        chest tube|tubes .. last month|week|year|spring|summer|fall|winter
        chest tube|tubes .. weeks|month|months|year|years ago
        decompress* sickness|illness|stop|stops|chamber|table|tables
        nasogastric|ng|gastric|spinal|lumbar|nerve decompress*
        {HOLLOW} .. decompress*
        needle? decompress* .. {HOLLOW}
    """,
    "central_access": """
        central line|access|venous .. placed|started|inserted|obtained|needed|placement
        placed|placing|started|inserted|emergent central line|venous
        intraosseous
        io access|line|placed|in|needle
        femoral|subclavian|jugular line|catheter .. placed|started|inserted|placement
        massive transfusion
        rapid infuser
    """,
    "blood_given": """
        transfus*|receiving|hanging|given|getting blood|units|o-negative|prbc*
        o negative
        uncrossmatched
        massive transfusion
    """,
    "fluid_resuscitation": """
        fluid resuscitat*
        wide open
        # bolus*
        second|third|two|2|three|3 liters|liter|bolus|boluses|large .. fluid|fluids|saline|bolus
        two|2 large bore|ivs
        two large-bore
        bolus .. fluids|saline
    """,
    "pressor": """
        levophed|norepinephrine|dopamine|vasopressor*|pressors|atropine|adenosine
        epinephrine|epi .. given|gave|administered|injected|im|dose|drip
        given|gave|administered|received .. epinephrine|epi
        dopamine|epinephrine drip|infusion
    """,
    "not:pressor": f"""
{DRUG_BEFORE}
        adenosine stress|scan|test|nuclear
        lidocaine|novocaine|dental|dentist|anesthetic|racemic ... epinephrine|epi .. given|gave|
            injected|administered
        dentist ... injected|gave|given .. epinephrine|epi
        atropine eye? drop|drops|eyedrops|ophthalmic
        diphenoxylate|lomotil /? atropine
    """,
    "epinephrine_used": """
        used|gave|given|took|injected|administered|received|self-administered .. epipen|epi-pen|
            epinephrine|epi|auto-injector|autoinjector|adrenaline
        epipen|epi-pen|epinephrine|adrenaline|auto-injector|autoinjector .. used|given|gave|
            injected|administered|helped
        epi pen .. used|given|gave|injected|administered|helped
    """,
    "reversal": "narcan|narcans|naloxone",
    "reversal_elsewhere": NARCAN_OF_OTHERS,
    "not:reversal": f"""
{NARCAN_OWNED}
{NARCAN_OF_OTHERS}
        buprenorphine|suboxone /? naloxone|narcan
        carries|keeps|owns|requests|take-home|prescribed naloxone|narcan
        naloxone|narcan training|prescription|refill|script
        wants|needs|requests|request|asks|asking|wanted|like .. naloxone|narcan rescue? nasal? kit|
            kits|spray|sprays|pack|pen
        naloxone|narcan rescue? nasal? kit|kits|spray|sprays|pen|pack .. keep|carry|have at|in|on|
            handy|for
        naloxone|narcan rescue? nasal? kit|kits|spray|sprays|pen|pack expired|expires|lost
        expired|spare|unopened|unused|take-home|replacement naloxone|narcan
        naloxone|narcan spray? on|to neighbor|stranger|customer|somebody|someone|passerby|friend
    """,
    "dextrose_given": """
        d50|d10|d25|dextrose|glucagon
        amp .. dextrose|d50
    """,
    # A spell of an infant that has passed.
    "spell_over": """
        back to? normal|baseline|himself|herself|self|usual
        returned to? normal|baseline|usual
        normal|fine|well ever? since|afterwards
        then|now|since .. pink|normal|playing|smiling|cooing|running
        pinked up
        recovered .. rubs|rubbing|stimulation|own|once
    """,
    # The colour of the infant who is here, after a spell at home.
    "pink_now": """
        pink now|again|here|today|since|afterwards
        now|is|looks|appears|currently|remains|arrives pink
        pink .. arrival|triage|room
    """,
    "not:pink_now": "was|were|had|stayed|until .. pink",
    "submersion": """
        face-down|facedown|underwater .. tub|pool|water|lake|bath|pond|spa|river|sea|surf
        face down .. tub|pool|water|lake|bath|pond|spa|river|sea|surf
        drown*|submer*
        pulled|found|rescued .. pool|water|lake|river|tub|bathtub|pond|ocean
        went|was|held|slipped|stayed|go under .. water|pool|wave|surface|tub
    """,
    "not:submersion": NO_WATER,
    "under_water": """
        under|underwater|face-down|submer*|drown*|floating|bottom|sank|swallowed|inhaled
        went down|in
    """,
}
