"""What names a danger of another time, person or thing: an old cancer, a father's stroke.

``FALSE_ALARMS`` adds lines to the cues and to the phrases of ``other_senses``, with the same
caution: each must be one that cannot also tell of the danger.  ``CONCEPTS`` are words that a
rule weighs against its danger, where the phrase alone does not settle it.
"""

from __future__ import annotations

from triage.reading.lexicon.cues import DEGREE, KIN, WORRIED
from triage.reading.lexicon.everyday_senses import LIMB

DIAGNOSES: frozenset[str] = frozenset()

_TUMOR = "cancer|carcinoma|lymphoma|leukemia|myeloma|melanoma|sarcoma|tumor"
_SITE = (
    "colon|bowel|breast|lung|ovarian|pancreatic|prostate|stomach|liver|brain|thyroid|uterine|"
    "cervical|skin|kidney|bladder|throat|blood"
)
_ILL = f"{_TUMOR}|stroke|strokes|aneurysm|clot|clots|embolism|diabetes|dementia"
_TREATED = "treated|cured|removed|resected|excised|survived|beaten|surgery"
_FEAR = f"{WORRIED}|fears|fear|fearful|worry|worries"

# What was done to oneself, and the age of long ago.  "In the teens" with nothing between: a
# breathing rate may be there as well.
_HARM = "overdose|overdoses|overdosed|attempt|attempts"
_YOUNG = "teen|teens|teenager|adolescent|adolescence|youth|child|kid"
_YOUNGER = "teen|teenager|young|younger|child|kid"

_FITS = "seizure|seizures|epilepsy|fits"
_LOST = "weak|weakness|numb|numbness|droop|droops|drooping|slur|slurring|paralysis"
_FACE = "face|facial|mouth|smile"
_ARM = "arm|leg|hand"
_MUDDLED = "confus*|disorient*|muddled"
_BEFORE = "day|always|ever"
_AS_EVER = f"same? as|like every|any|each? other? {_BEFORE}"
_ASKED = "he|she|they|day|year|month"
_BACK = "belly|abdomen|stomach|flank|hip|groin|spasm|spasms|sciatica|cramps"
_DRIED = "gray|grey|black|dark|white|spotty|dim|fuzzy"
_WENT = "went|goes|turned|turns|got|was|became|faded"
_HER_DAYS = "period|menses|lmp|cycle|menstruation"
_CAME = "was|ended|started|began|came|finished"
_NO_SHOCK = (
    "avoid|avoids|avoiding|hopes|hoping|afraid|fears|dreads|declined|declines|refused|refuses|"
    "considering|discuss|discussed|rather"
)
_BROKEN_THING = (
    "cup|mug|jar|dish|bowl|vase|tile|mirror|bulb|lamp|pitcher|shell|branch|handle|toy|pane|pottery|"
    "ceramic|porcelain|crockery|bone-china"
)
_FORCE = "kick*|punch*|struck|blow|injur*|trauma|contusion|bruis*|handlebar|handlebars|tackle*"

FALSE_ALARMS: dict[str, str] = {
    # The illness of a relative.  A stroke in a mother may be that of the patient, whom a daughter
    # brings: only with a fear, a cause or a likeness, and for cancer with its site or in the past.
    "cue:family_event": f"""
        {KIN} had|suffered {DEGREE}? {_ILL} from|like
        {KIN} had {_SITE}? {_TUMOR}
        {KIN} have|has|with diabetes
        {_FEAR} ... {_ILL} like|as|because|since {KIN}
        {_FEAR} ... {_ILL} , like|as|because|since {KIN}
    """,
    "cue:dated": f"""
        suicide? {_HARM} once|twice? as|in|during {_YOUNG}
        suicide? {_HARM} once|twice? at age #
        suicide? {_HARM} once|twice? at age? twelve|thirteen|fourteen|fifteen|sixteen|seventeen
        suicide? {_HARM} when he|she|they|i was|were {_YOUNGER}
        suicide? {_HARM} when he|she|they|i was|were # ,|.|;|and|years
        attempted|tried suicide|kill|hang himself|herself|myself? as|in {_YOUNG}
        {_FITS} ,? none since|for|in .. year|years|months|childhood|@past_year
        {_FITS} ,? well controlled
        {_FITS} free
        well controlled {_FITS}
        {_FACE} {_LOST} ,? same|unchanged as? in|on|from .. photo|photos|picture|pictures|license
        {_FACE} {_LOST} ,? same as {_BEFORE}
        old|remote stroke|strokes|cva with left|right? {_FACE}|arm|leg|hand|side|sided? {_LOST}
        old|remote stroke|strokes|cva with left|right? {_FACE} {_LOST} and {_ARM} {_LOST}
        {_LOST} is|are|was old|chronic|longstanding|baseline
        {_MUDDLED} ,? {_AS_EVER}
        not|cannot know|say|tell|remember where|who|what {_ASKED}? it? is|are? ,? {_AS_EVER}
    """,
    # Words that B-CANCER-PAIN looks at: a cancer of now.
    "not:cancer_now": f"""
        {_TUMOR} .. {_TREATED} .. years|decades ago|back|earlier
        {_TREATED} .. {_TUMOR} .. years|decades ago|back|earlier
        {_TUMOR} .. {_TREATED} .. 199*|200*|201*
        {_TUMOR} years|decades|long ago
        {_TUMOR} ,? now? in remission
        {_TUMOR} survivor|free
        {_FEAR} of? that|having|getting|it|he|she|i? has|have|is|may|might|could? {_SITE}? {_TUMOR}
    """,
    "not:sickle_cell": "sickle cell? trait\ncarrier .. sickle cell?",
    "not:immunocompromised": """
        sickle cell? trait
        carrier .. sickle cell?
        hearing|walking|mobility|visual|teaching|sleep|band aids
    """,
    "not:fever": "hay|cabin fever",
    "not:fall": """
        replaced|repaired|removed|diagnosed|started|stopped|treated|surgery|operation|vaccinated|
            seen|moved|retired|finished|quit|transfused|blood once? last|this|in fall
        last|every|each fall and|or spring|winter|summer
        fall semester|term|season|allergies|leaves|harvest
    """,
    "not:flaccid": "days|day|weeks|week of limp and|&|with|,|.",
    "not:acute_abdomen": f"""
        {LIMB}|knee|elbow|thigh|bandage|cast|eardrum @swollen? ,? and|is|feels? tight like|as? drum
        {LIMB}|knee|elbow|thigh is|are|was|feels? tight like|as? drum
    """,
    "not:amputation": """
        blister|blisters|scabs|callus is|are|was|were|got|all|both? torn|tore|ripped|cut|bit|
            came off
        blister|blisters on|of|at .. torn|ripped off
        torn|tore|ripped|cut off blister|blisters|scabs|callus
        bit|bitten|tore|torn off hangnail|hangnails|cuticle
        feel|feels|feeling|felt|seem|seems|looks|tastes|smells little? bit off
    """,
    "not:fracture_named": f"broke|broken|breaking {_BROKEN_THING}",
    "not:open_fracture": f"""
        broke|broken|breaking {_BROKEN_THING}
        fish|salmon|cod|chicken|tiny bone|bones .. poking|pokes|pricks|visible|seen|tip
        bone|bones .. poking|pokes|visible|seen .. throat|tongue|tonsil|tonsils
    """,
    "not:limb_injury": f"broke|broken|breaking {_BROKEN_THING}",
    # More of it against a high sugar, as told.
    "not:insulin_error": """
        despite|needs|needed|needing|requires|requiring extra|more|double|twice insulin
        spite of extra|more|double insulin
        sugar|sugars|glucose .. extra|more insulin .. not|no|without help*|effect|change
    """,
    "not:limb_ischemia": f"{LIMB} .. black and|&? blue\nblack and|&? blue .. {LIMB}",
    "not:neurovascular": f"{LIMB} .. black and|&? blue\nblack and|&? blue .. {LIMB}",
    "not:stroke_signs": f"""
        {_BACK} ... cannot stand up? straight
        low|lower|upper|mid back ... cannot stand up? straight
        back @pain|went|is|locked|strain|out|spasm|spasms ... cannot stand up? straight
        bent|hunched|stooped|lifting .. cannot stand up? straight
        cannot stand up? straight because|with|from|for .. {_BACK}|back
        half face|body is|was|are|looks|gets? all? @swollen|red|bruised|burned|sunburned|itchy
    """,
    # The gray of a faint, not that of an eye.
    "not:vision_loss": f"""
        vision|sight|eyesight|everything {_WENT}? {_DRIED} before|and|then|when|as|while he|
            she|they|i|then? nearly|almost? faint*|passed|collapsed|blacked|woke
        vision|sight|eyesight|everything {_WENT}? {_DRIED} ,? ears rang|ringing|and
        faint*|passed|collapsed out? after|when vision|everything went|turned {_DRIED}
    """,
    "not:shocked": f"{_NO_SHOCK} .. another? cardioversion|defibrillation",
    "not:lethargy": """
        sleep|sleeps|sleeping|slept well|otherwise? as|like usual|always|ever|before
        sleep|sleeps|sleeping|slept on|in|with usual two|three|2|3|four|pillows|bed|recliner|chair
        trouble|difficulty|cannot|problems|problem|hard|help|before|after falling|fall asleep
        takes hours|long fall|falling asleep
        foot|feet|hand|hands|arm|arms|leg|legs|fingers keeps|keep|is|are|has? fell|falls|falling|
            fallen asleep
    """,
    # The blood that is measured or thinned.
    "not:gi_bleed": """
        blood work|test|tests|draw|count|counts|sugar|pressure .. vomit*|emesis|stool|stools
        vomit*|emesis|stool|stools and|with|, blood work|test|tests|sugar|pressure
    """,
    "not:pregnant": """
        negative|neg home|urine? pregnancy|hcg|home test?
        pregnancy|hcg home|urine? test|tests? is|was|came|back|both|:? neg|negative
    """,
    # A period of these weeks is not late.
    "not:maybe_pregnant": f"""
        last? menstrual? {_HER_DAYS} {_CAME}? about? one|two|1|2 weeks|wks|week|wk ago
        last? menstrual? {_HER_DAYS} {_CAME}? about? @number days ago
        last? menstrual? {_HER_DAYS} {_CAME}? last week
    """,
    "not:diaphoretic": """
        night|nightly|nocturnal sweats|sweating|sweat
        sweats|sweating|sweaty at|all|during|every? night|nights|nighttime
    """,
    "not:flank_pain": """
        @pain .. side|sides|flank .. with|when|whenever|on|from each|every|he|
            she|they|i|all? cough*
    """,
    "not:abuse": f"{_FEAR} .. {_ILL} like|as|because|since {KIN}",
    "not:thriving": """
        hardly|barely|rarely|seldom|scarcely|only .. wakes|cries|roots|nurses|feeds .. feed|feeds|
            feedings|nurse|bottle|breast|times|well
        wakes|roots|cries .. feed|feeds|feedings|nurse|bottle|breast only|if|when
    """,
}

CONCEPTS: dict[str, str] = {
    "cancer_now": f"""
        cancer*|metasta*|tumor|carcinoma|leukemia|lymphoma|myeloma|oncolog*|malignan*|melanoma|
            sarcoma
        {_TUMOR} ... until|returned|recurred|relapsed|spread|bones|metasta*
        {_TUMOR} ... came|come back
        {_TUMOR} is back|growing|spreading|worse
    """,
    # Clear again after sugar was given; and what says that it is not so.
    "self_again": """
        himself|herself|themselves|self|normal|clear again
        back self|normal|baseline|usual
        now alert|clear|oriented|awake|sharp
    """,
    "still_muddled": """
        still|remains|stays|again .. confus*|muddled|drowsy|sleepy|disorient*|groggy|slow|off
        confus*|muddled|drowsy|sleepy|disorient* again|still|now|since
        then|but .. confus*|muddled|drowsy
    """,
    "sugar_given": """
        glucose|sugar gel|tabs|tablets|paste
        juice|soda|candy|honey|dextrose|glucagon
    """,
    "sugar_lowering": """
        insulin|glimepiride|glipizide|glyburide|gliclazide|repaglinide|sulfonylurea|sulfonylureas
    """,
    "dialysis_done": """
        dialysis|dialyzed|hd|run|session|treatment .. today|morning|am|yesterday .. scheduled|full|
            completed|usual|planned|complete
        full|complete|completed|finished run|session|treatment|dialysis
        had|after dialysis .. today|morning|am|yesterday
        last dialysis|hd|treatment|run|session was? yesterday|today|morning
        never|not missed|miss|misses .. dialysis|session|run|treatment
        dry weight reached
        reached dry weight
    """,
    # Beneath the ribs lie liver, gallbladder, stomach and spleen.
    "under_ribs": "under|below|beneath left|right? lower? ribs|rib|ribcage",
    "chest_blow": f"""
        ribs|rib|chest & {_FORCE}|@broken|@hit
        {_FORCE} ... belly|abdomen|ribs|flank|stomach|chest|side
        blunt .. trauma
        seat belt sign
        handlebar|handlebars
    """,
    "low_belly": "llq|rlq\nlower|low @belly\nleft|right lower quadrant\nsuprapubic\nprostat*",
    "post_tussive": """
        vomit*|emesis|threw|throws up? @number|once|twice? times|x? from hard? cough*
        vomit*|emesis with each|every|hard|long cough*
        cough* so? hard? until|till|that he|she|they|i? vomit*|throws|threw
        post-tussive vomit*|emesis
    """,
    # Growing day by day, as an infection does.
    "slow_ache": """
        gradual*|slowly|building|built
        worse|bigger|growing|increasing .. each|every|over|for .. days|week
    """,
    "painless_lump": """
        painless .. lump|mass|swelling|bump
        lump|mass|swelling|bump .. painless
        lump|mass|swelling|bump .. months|year|years
    """,
    "seizure_today": """
        had|having|has|another one? seizure|seizures|convuls* ... ago|today|tonight|morning|
            yesterday|night|work|home|store|ems
        seizure|seizures .. ago|today|tonight|morning|yesterday|night|work|home|store
        seizure|seizures .. minute|minutes|seconds|lasting|lasted
    """,
}
