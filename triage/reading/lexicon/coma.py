"""Not to be woken: unresponsive, gone limp, breathing and no more."""

from __future__ import annotations

from triage.reading.lexicon.shared import ANSWERS, MOANS

_PAIN_GIVEN = "pinch*|rub|rubbed|stimul*|squeez*|trapezius|nail-bed|nailbed|sternal"
_RUBBED = "pinch|pinches|pinched|sternum|sternal|nailbed"
_ROUSED = (
    "shaken|shook|shake|shakes|shaking|shout*|pinch*|sternal|sternum|knuckle|knuckles|nailbed|"
    "nail|stimul*|prodded|slapped"
)
_DEVICES = "phone|computer|laptop|screen|app|website|portal|device|tv|console|keyboard"
_THINGS = (
    "phone|computer|laptop|screen|app|website|portal|device|tv|console|keyboard|landlord|insurance|"
    "clinic|office|pharmacy"
)
_ANYBODY = "him|them|me|mom|dad|mother|father|husband|wife|brother|sister|son|daughter|grandma"

CONCEPTS: dict[str, str] = {
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
        legs|leg stretch|stretches|straighten|stiffen|extend out? .. {_PAIN_GIVEN}
        posturing|decerebrate|decorticate
    """,
    "not:posturing": """
        posturing .. mirror|gym|camera|stage|crowd
        stiffens|stiffen|straightens|extends .. arm|arms ... shoulder|elbow|wrist
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
    "not:no_gag": "no|without gag or|nor vomit*|nausea|retch*|choking|drool*",
    # Answers to pain only, with the arms or with a sound.
    "unresponsive": f"""
        sternal|breastbone|knuckle rub|pressure .. nothing
        rub|pinch|squeeze gets|brings|draws|produces|yields|got nothing
        no response|reaction to? sternal|breastbone|pinch*|rub
        unrespons*|unconscious|comatose|coma|obtunded
        conscious|responsive|arousable|rousable|awake|opening : lacking
        on|with|by|holding|using {_THINGS} unrespons*|unconscious
        not responsive|arouse|arousable
        not respond|responding .. voice|verbal|pain|painful|us|commands|name|anything|parents|
            stimuli|questions|mother|touch
        is|was|remains not responding
        cannot wake|awaken|arouse|rouse|aroused|roused|awakened|woken
        not wake|waking|awaken|rouse|arouse up?
        will not wake
        non responsive|arousable
        nonresponsive
        unarousable|unrousable
        responds|responsive|responding|withdraws|withdrawing ... only? painful|noxious|pain|sternal
        only responds|responding|moans|groans|grunts .. pain|painful|sternal|rub|pinch|noxious
        rousable|arousable only? pain|painful|sternal|noxious
        moans|groans only .. pain|painful|sternal|rub|pinch
        respond|responds only .. pain|painful
        posturing|decerebrate|decorticate
        stuporous|stupor
        no response .. voice|verbal|pain
        passed out cold
        avpu : p|u
        nobody|no-one|one can|could wake|rouse|waken
        no longer roused|woken|wakes|wake|waking|rouses|rousable|arousable|awakens|awakened
        no longer responds|reacts|answers|opens .. voice|voices|us|pain|touch|name|eyes|anyone
        cannot shaken|shake|shout|shouted .. awake|up
        not open|opens eyes ... pinch*|painful|sternal|shout*|voice|called|rub|command|stimul*
        not wake|wakes|rouse|rouses|stir|stirs .. shout*|shaking|shaken|pinch*|pain|sternal|voice
        not react|reacts|reacting .. voice|pain|pinch*|painful|shout*|sternal|stimul*|anything
        nothing .. wakes|rouses him|me|them|patient|up
        wakes|rouses up? only .. pain|pinch*|sternal|rub
        out cold and|, breathing|snoring|cannot|not
        withdraws|withdrawing|flinches|localizes only|just .. pinch|pinched|pinching|nail|nailbed|
            sternum
        only|just withdraws|flinches|localizes|grimaces .. pinch|pinched|nail|nailbed|sternum|pain
        moans|groans|grunts at|on|with? .. {_RUBBED}
        draws|pulls|stiffens|extends|flexes up? both? arm|arms .. when|if|on|with? .. {_RUBBED}
        arms|limbs stiffen|extend|flex when|with|on? .. {_RUBBED}
        not {ANSWERS} when|even|if|despite|with .. {_ROUSED}
        not {ANSWERS} or|nor|and {ANSWERS} when|even|if|despite|with .. {_ROUSED}
        not {ANSWERS} when|if called|spoken|addressed ... localizes|withdraws|{MOANS}
        not flinch|flinches|stir|stirs ... not answer|answers|speak|open|opens|wake|wakes
        no|without response|reaction|reply|answer voice|voices|name|pain|painful|sternal|shout*|
            shaking|loud|pinch*|stimul*|commands
        no|without response|reaction|reply|answer when|if|even|despite .. {_ROUSED}
        makes|made|making no sound|noise|response when|to|with|even|if .. {_ROUSED}
        only {MOANS} when|if|with|to? .. {_ROUSED}|rub|rubbed|rubs
        {MOANS} when|if|with pinched|shaken|sternum|sternal|stimulated
        nothing but|except moan|moans|groan|groans|grunt|grunts
        not open|opens|opening eyes or|nor|and {ANSWERS}|follow|squeeze|obey
        not {ANSWERS}|squeeze .. or|nor|and open|opens eyes
        eyes stay|stays|stayed|remain|remained shut|closed when|even|despite|if .. {_ROUSED}|called|
            name|spoken
        eyes shut|closed even|despite .. {_ROUSED}
        slumped|slumping ... not answer|answers|answering|speak|stir|respond|responds|react|wake
        cannot|not get {_ANYBODY} respond|answer|react|talk|open
        cannot|not get {_ANYBODY}? wake|rouse
        cannot|not get|got any? response|reaction from|out? {_ANYBODY}|,|.|;|!
        localizes only? painful|stimul*
        only localizes .. pain|painful|stimul*
    """,
    "not:unresponsive": f"""
        unrespons*|nonresponsive to antibiotic*|inhaler*|inhalers|medication*|medicine|medicines|
            treatment*|therapy|nebulizer*|nebs|steroids|prednisone|ibuprofen|tylenol|fluids|
            acetaminophen|diuretic*|insulin|lasix|albuterol|analgesi*|cream|creams|drops|rest|ice
        not respond .. calls|texts|messages|letter|letters|email|phone
        not responsive|responding|respond to? antibiotic*|inhaler*|inhalers|medication*|medicine|
            treatment*|therapy|nebulizer*|nebs|steroids|prednisone|ibuprofen|tylenol|fluids|
            acetaminophen|diuretic*|insulin|lasix|albuterol|analgesi*|cream|creams|drops
        not waking properly|fully|rested|refreshed
        not wake|waking eat|feed|feeds|feedings|nurse|breast|bottle|bottles|drink
        not wake|waking for eat|feed|feeds|feedings|nursing|breast|bottle|bottles|milk
        cannot wake|woken|awaken ... early|alarm|work|school|mornings
        unresponsive dog|cat|pet|phone|computer|laptop|screen|app|website
        {_THINGS} is|was|are|went|goes? frozen
        {_THINGS} is|was|are? unresponsive|nonresponsive
        {_DEVICES} went|became|goes unresponsive|nonresponsive
        {_THINGS} is|was|are not responding|responsive
        cough|pain|rash|infection|headache|asthma|symptoms|fever|migraine|uti|cellulitis|pressure|
            anxiety|depression|itching|nausea .. is|was|remains not responding
        coma scale|score|scales|scores
        glasgow coma
        medically induced coma
        was|were|lay|lain|went unconscious|unresponsive for about|maybe|perhaps|only? few|couple|
            several|one|two|three|1|2|3|4|5|half? second|seconds|minute|minutes|min|mins|moment
        posturing .. mirror|gym|camera|stage|crowd
        wish|wishes|wished|hope|hopes|hoped|hoping|pray|prays .. not wake|waking up?
        want|wants|wanted not wake|waking up?
        want|wants|wanted go|fall? sleep|asleep and|& not wake|waking up?
        pills|tablets .. take|need|needs|takes .. not wake|waking up?
        no|without response|reaction|reply pain|painful med*|pill|pills|relief|reliever*|killer|
            killers
        deaf ... not {ANSWERS} voice|name|shout*|called
        not wake|waking up? on|for? time|school|early|class|work|alarm
        cannot|not get {_ANYBODY} answer|talk why|phone|calls|about
        not respond|responds|responding name ... hearing|autism|school|daycare
        not respond|responds|responding name ... plays ,|.|;|and|well|normally|happily|fine|with
        not respond|responds|responding name ... speech delay|delayed|therapy|therapist|evaluation
        not respond|responds|responding name ... ears checked|check|exam|tested
        not respond|responds|responding name .. always|quickly|often|fast|every|reliably
    """,
    "found_down": """
        found down|slumped|collapsed|unconscious|unresponsive|blue
        found ... floor|bathroom|needle|syringe|car|street
        will not wake
        needle|syringe .. arm|beside|nearby|next
    """,
    "still_unresponsive": """
        has|have|still|again|remains|remained|now unconscious|unresponsive
        unconscious|unresponsive again|still|now
    """,
}
