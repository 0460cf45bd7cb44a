"""What a visit takes, as it is told: a talk, a roof, the shot that helped before, a refill.

Adds to the concepts of other files, as ``plain_*`` do; no danger rests on what stands here.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    # Who asks for a talk: a consult, and seldom more.
    "talk_wanted": """
        wants|want|needs|need|asks|asked|hoping|like|would|someone|somebody|anyone|anybody|
            just talk|speak to|with someone|somebody|anyone|anybody|counselor|counsellor|chaplain|
            therapist|psychiatr*|social|professional
        somebody|someone|anyone|anybody to|i|she|he? talk|speak to?
        grief|bereavement counsel*|support|group
        counselor|counsellor|chaplain|therapist|psychologist , whoever|whichever|or|if
        see|sees|speak|talk|meet|visit|evaluation .. psychiatry|psychiatrist|counselor|counsellor|
            chaplain|psychologist|therapist
        psychiatry|psychiatrist|counselor|counsellor|chaplain|psychologist .. see|speak|talk|meet|
            visit|evaluate|assess|review
        mental health evaluation|consult*|referral|help|visit|worker|team
    """,
    # A visit for what no medicine mends: care, a roof, a meal.
    "social_need": """
        nowhere|place to? go|stay|sleep|live|turn
        homeless|evicted|eviction|couch-surfing|unhoused
        slept|sleeping|sleeps .. car|couch|couches|shelter|bus|street|park
        cannot lift|care|manage|cope|look .. him|her|them|after|more|longer|alone|home
        arrange|arranging|set|find|finding .. help|care|aide|respite|placement|home-care|nursing
        needs|wants|asks .. respite|placement|home-care|shelter|housing
        aide|caregiver|helper|carer .. quit|left|gone|resigned|away|stopped
        caregiver|carer .. exhausted|burnout|overwhelmed|worn
        kicked|thrown|locked out .. home|house|apartment|parents|stepfather|mother|father
        left|ran home|away after|because|since .. row|fight|argument|quarrel
        no food|heat|electricity|money
        lives alone .. cannot|not
        unsafe home|discharge
    """,
    # Cuts that somebody gave himself, which take a talk besides the stitches.
    "self_cut": """
        let|lets|letting pressure|feelings|pain|it|anger|tension out
        cut|cuts|cutting|scratched|burned .. own? arm|arms|forearm|forearms|thigh|thighs|
            legs .. razor|blade|knife|relief|glass
        self-inflicted|self-injury|self-harm*
    """,
    "depressed": """
        cries|crying|cried|weeps|weeping|tearful .. most|all|every|each|daily|constantly|hours|day|
            days|night
        sad|low|blue|down|flat for|since|most .. weeks|months|days|day
        mood .. low|dark|sinking|flat|bad|down
        low mood
        lost|no interest|joy|pleasure
        not|stopped|quit .. enjoy|enjoys|enjoying
        antenatal|postnatal|postpartum blues|depression
    """,
    "refill": """
        venlafaxine|effexor|duloxetine|paroxetine|citalopram|fluoxetine|sertraline|escitalopram|
            bupropion|trazodone|buspirone|quetiapine|risperidone|olanzapine|lithium|lamotrigine|
            adderall|methylphenidate .. ran|run|runs|running out
        ran|run|runs|running out of? venlafaxine|effexor|duloxetine|paroxetine|citalopram|
            fluoxetine|bupropion|buspirone|quetiapine|risperidone|olanzapine|lamotrigine|adderall|
            methylphenidate
        tablets|pills|capsules|prescription|medicine|supply ran|run|runs|running out
    """,
    # Pain that the tablets of home have not moved.
    "pills_failed": """
        tablets|tablet|pills|pill|ibuprofen|tylenol|acetaminophen|naproxen|motrin|advil|aspirin|
            medicine|medicines|oxycodone|percocet|tramadol|codeine|gabapentin|painkillers .. did|
            does|do|done|has|have|had|not nothing|touch|touched|help|helped|helping|dent|work|
            worked|working|hold|held|eased|ease
        nothing|none .. home|cabinet|drawer|drugstore|oral|mouth helps|helped|touched|touches|works|
            worked|eased|eases
        pain .. despite|through|past .. tablets|pills|ibuprofen|tylenol|acetaminophen|naproxen|
            medicine|oxycodone|percocet
    """,
    # The injection that helped before.
    "shot_asked": """
        wants|asks|asking|asked|hoping|hopes|begs|came|here|requests for? shot|injection
        asks|asking|wants|came|hoping|hopes for .. shot|injection .. helped|broke|worked|last|had|
            fixed|usual|cured|stopped|before|works
        shot|injection .. last time|year|spring|fall|month
        one shot|injection
        shot|injection .. so doctor
    """,
    "tailbone": """
        tailbone|coccyx
    """,
    "back_pain": """
        back .. seize|seized|seizes|locked|locks|gave|catches|twinged|twinge|grabbed|went
        something gave|popped|snapped|slipped .. back
    """,
    "palpitations": """
        thumping|hammering|banging|galloping|trotting heart
        heart .. thumps|hammers|hammering|gallops|galloping|trots|trotting|bangs|banging|leaps|
            somersaults
    """,
    "headache_benign": """
        pressure|ache .. cheeks|cheekbones|sinuses|forehead|between eyes
        blocked|stuffy|stuffed|congested|runny nose
        yellow|green mucus|snot
        hungover|hangover
    """,
    "vertigo_benign": """
        room|everything|world|ceiling .. whirls|spins|turns .. half|seconds|few|minute
        rolls|roll|rolling|turns|turning over|left|right|side .. bed|whirl*|spin*|spins
        each|every|whenever|when time? .. rolls|turns|lies|looks .. whirl*|spin*|spins|dizzy
        maneuver|epley|crystals
    """,
    "vasovagal": """
        giving|gave|given|donating|donated|drew|drawing blood
        blood taken|drawn
        faint*|passed|woozy|keeled .. at|during|after|from|over|before needle|needles|shot|shots|
            vaccination*|injection|injections|blood|sight|tattoo|piercing|barber|dentist
        saw stars
        hot|stuffy|crowded|airless room|church|kitchen|bus|train|shower|bath
        stood|standing|kneeling up|long|choir|line|hours|still
    """,
    "not:plan_team": """
        and|for|see|sent|asks|wants .. neurologist|cardiologist|nephrologist|hematologist|urologist|
            specialist letter|note|says|said|told|know|knows|both|retired|moved
    """,
    "limb_injury": """
        bent|bend|wrenched|jammed|yanked .. finger|fingers|thumb|toe|wrist .. back|backward|
            backwards|sideways
        finger|fingers|thumb|toe|wrist|knuckle .. fat|swollen|sausage|puffed and|,|with? blue|
            purple|black|bruised
        landed|fell|falls|came down hard? on .. wrist|elbow|knee|hand|shoulder|hip
    """,
    "not:neurovascular": """
        wakes|woken|woke|waking|wake|nights|night .. tingl*|numb* .. finger|fingers|thumb|hand|hands
        tingl*|numb* .. finger|fingers|thumb|hand|hands ... wakes|nights|months|shakes
    """,
    "not:burn_major": """
        both? soles|feet|foot|toes .. burned|burning|burn|burns .. for months|years
    """,
    "not:burn": """
        both? soles|feet|foot|toes .. burned|burning|burn|burns .. for months|years
    """,
}
