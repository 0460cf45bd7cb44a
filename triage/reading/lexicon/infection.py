"""Fever, sepsis and those whom infection endangers."""

from __future__ import annotations

from triage.reading.lexicon.shared import FEAR, TUMOR, TUMOR_SITE

DIAGNOSES = frozenset({"sepsis_named", "sickle_cell"})

_TREATED = "treated|cured|removed|resected|excised|survived|beaten|surgery"
_CANCER = "cancer|leukemia|lymphoma|tumor|myeloma|sarcoma"
_ENDED = "finished|completed|ended|stopped|done|over"
# Six months after the last of it the blood has recovered.
_CHEMO = "chemo|chemotherapy"
# "The last cycle", but not "chemo last week".
_LAST = "last|final dose|round|cycle|session|infusion|treatment? of?"
_LONG_SINCE = f"""
    {_ENDED} .. {_CHEMO} ... @half_year months ago
    {_CHEMO} .. {_ENDED} ... @half_year months ago
    {_ENDED} .. {_CHEMO} ... year|years|decades ago
    {_CHEMO} .. {_ENDED} ... year|years|decades ago
    {_ENDED} .. {_CHEMO} ... year|years and half ago
    {_CHEMO} .. {_ENDED} ... year|years and half ago
    {_ENDED} .. {_CHEMO} ... half year ago
    @half_year months ago .. {_ENDED} .. {_CHEMO}
    {_CHEMO} @half_year months ago ,? {_ENDED}
    {_LAST} {_CHEMO} ... @half_year months ago
    {_LAST} {_CHEMO} ... year|years|decades ago
    {_LAST} {_CHEMO} ... year|years and half ago
    {_LAST} {_CHEMO} ... half year ago
    {_CHEMO} last|final one|dose|given|had ... year|years|decades ago
    @half_year months ago .. {_LAST} {_CHEMO}
    {_CHEMO} @half_year months ago ,? last|final
"""
_OLD_CHEMO = """
    chemo|chemotherapy .. finished|completed|ended|done|over .. years|yrs|yr|decades ago
    finished|completed|ended|done .. chemo|chemotherapy .. years|yrs|yr|decades ago
    last|final dose|round|cycle? of? chemo|chemotherapy .. years|yrs|yr|decades ago
    chemo|chemotherapy @number|many? years|yrs|yr|decades ago|back
"""
# Long enough for the blood to have recovered; and what has not begun.
_LONG_AGO = "199*|200*|201*|2020|2021|2022|2023"
_NOT_YET = f"""
    last|final? {_CHEMO} in|during|back|was? {_LONG_AGO}
    last|final? {_CHEMO} back|was in {_LONG_AGO}
    starts|starting|start|begins|beginning|begin first? {_CHEMO} next|tomorrow|soon
    starts|starting|start|begins|beginning|begin first? {_CHEMO} in @number weeks|days|months
    {_CHEMO} starts|begins|planned|scheduled|to|will start|begin? next|tomorrow|soon
    awaits|awaiting|refused|declined|declines|considering first? {_CHEMO}
    before first|starting {_CHEMO}
"""
# Who puts off a treatment of today, or has had a cycle of it, has begun it.
_CHEMO_GOES_ON = """
    chemo|chemotherapy .. cycle|cycles|round|rounds|infusion
    refused|declined|declines|refuses chemo|chemotherapy today|because|this|after
"""
_GIVEN = "brother|sister|mother|father|wife|husband|son|daughter|friend|stranger|cousin"
# A temperature without its name: "on chemo, 38.7".
_BARE = "|".join(
    [f"38.{tenth}" for tenth in range(1, 10)]
    + [f"{whole}.{tenth}" for whole in (39, 40) for tenth in range(10)]
)
_OTHER_NUMBER = (
    "hct|hematocrit|crit|weight|wt|weighs|weighing|weighed|bmi|albumin|mcv|ddimer|d-dimer|"
    "bilirubin|creatinine|wbc|platelets|inr|crp|ph|k|na|glucose|lactate|size|x|ferritin|egfr|gfr"
)

CONCEPTS: dict[str, str] = {
    "cancer_now": f"""
        cancer*|metasta*|tumor|carcinoma|leukemia|lymphoma|myeloma|oncolog*|malignan*|melanoma|
            sarcoma
        {TUMOR} ... until|returned|recurred|relapsed|spread|bones|metasta*
        {TUMOR} ... came|come back
        {TUMOR} is back|growing|spreading|worse
    """,
    # Words that B-CANCER-PAIN looks at: a cancer of now.
    "not:cancer_now": f"""
        {TUMOR} .. {_TREATED} .. years|decades ago|back|earlier
        {_TREATED} .. {TUMOR} .. years|decades ago|back|earlier
        {TUMOR} .. {_TREATED} .. 199*|200*|201*
        {TUMOR} years|decades|long ago
        {TUMOR} ,? now? in remission
        {TUMOR} survivor|free
        {FEAR} of? that|having|getting|it|he|she|i? has|have|is|may|might|
            could? {TUMOR_SITE}? {TUMOR}
    """,
    "swollen_gland": """
        swollen gland|glands|node|nodes
        lump|lumps
    """,
    "nonspecific": """
        not feel|feeling good|well|right
        ill|sick|unwell
        appetite
        fussy|irritable
    """,
    "fever": f"""
        burning|burns|burned up
        spiking|spiked|spikes|running|ran|has|had|with|and temp|temps|temperatures ,|.|;|since|at|
            last|today|tonight|for|overnight|yesterday|again
        cough|chills|aches|sweats|vomiting|shakes|rash|sore and temp|temps
        hot .. forehead|burning
        radiat* heat
        burning up
        thermometer .. 101|102|103|104
        fever*|febrile|pyrex*|f/c
        high temp*
        temperature .. high|elevated|last|up
        felt|feels|feel|feeling hot|burning|warm to? touch?
        skin hot|burning
        hot .. touch
        running .. temp*
        , {_BARE}
        with|and|to|at|of {_BARE} ,|.|;|and|rigors|chills|c|now|today|last|tonight
        chills|rigors|sweats|shakes|shaking|hot ,? {_BARE}
        {_BARE} ,? rigors|chills|sweats|shaking|shakes
    """,
    # Hot before a faint, without a fever.
    "not:fever": f"""
        faint|dizzy|lightheaded|light-headed .. hot
        hot .. faint|dizzy|lightheaded|light-headed|slid|fainted|woozy
        hay|cabin fever
        {_OTHER_NUMBER} ,? {_BARE}
        , {_BARE} kg|kgs|kilo*|lb|lbs|pounds|cm|mm|weeks|wks|%|percent|cc|ml|mg|in|inch|inches|years
        , {_BARE} last|yesterday|days|week|ago
        {_OTHER_NUMBER} .. with|and|to|at|of {_BARE} ,|.|;|and|c|now|today|last
    """,
    "chemotherapy": f"""
        in|on|under|during|gets|getting|undergoing|receiving {_CANCER} treatment|treatments|therapy|
            infusions|infusion
        infusion|infusions|drip|cycle|round for|of? .. {_CANCER} .. week|days|yesterday|monday|
            tuesday|wednesday|thursday|friday|ago
        chemo|chemotherapy|neutropen*
        {_CHEMO_GOES_ON}
        radiation .. treatment|therapy
        no|few|zero|low|hardly neutrophils
        white count|cells|cell ... dropped|crashed|bottomed|zero
    """,
    "not:chemotherapy": f"""
        chemo|chemotherapy|radiation .. years|year|decades ago
        years|year|decades ago .. chemo|chemotherapy|radiation
        finished|completed chemo|chemotherapy .. years|year
        {_LONG_SINCE}
        {_OLD_CHEMO}
        {_NOT_YET}
    """,
    "immunocompromised": f"""
        born without .. spleen|immune|defenses
        spleen .. gone
        chemo|chemotherapy|radiation
        {_CHEMO_GOES_ON}
        neutropen*
        immunocomprom*|immunosuppress*|immunodefic*
        transplant*
        organ recipient
        hiv|aids
        leukemia|lymphoma|myeloma
        low|no white|wbc|counts|cd4 count|counts|cell|cells
        low blood? counts
        asplen*|splenectomy
        spleen .. removed|removal|out|taken
        no|without|removed spleen
        metastatic|metastases
        cancer .. treatment|chemo*
        steroids|prednisone .. chronic|daily|years
        sickle
        immune system .. weak*|compromised|suppressed
        weak*|weakened|compromised|suppressed immune
        methotrexate|tacrolimus|cyclosporine|mycophenolate|cellcept|prograf|humira|remicade|
            infliximab
        nephrotic
        bone marrow
        bmt|asct
        stem cell transplant
    """,
    "not:immunocompromised": f"""
        {_OLD_CHEMO}
        sickle cell? trait
        carrier .. sickle cell?
        hearing|walking|mobility|visual|teaching|sleep|band aids
        weeks|months|years|year past|after|since|from throat|breast|prostate|neck|local radiation
        radiation .. years|year|months ago
        {_NOT_YET}
    """,
    "transplant": """
        new kidney|liver|heart|lung ,|.|;|from|since|last|this|years|in
        donor|donated|transplanted|grafted kidney|liver|heart|lung|marrow
        kidney|liver|heart|lung|organ|marrow|stem-cell recipient
        marrow graft|grafted
        recipient .. kidney|liver|heart|lung|organ|marrow
        transplant*
        received|got|given new|donated|donor|second? heart|liver|kidney|lung|lungs ago|months|
            @number|last|in|from
        has|with|carries new|donated|donor|second heart|liver|kidney|lung|lungs
        not reject .. it|them|organ|heart|kidney|liver|lung
        against|prevent|anti rejection
        anti-rejection|antirejection
    """,
    "not:transplant": f"""
        hair|corneal|cornea|fecal transplant*
        transplant coordinator|nurse|evaluation|list|donor
        donated kidney|marrow|liver|lobe {_GIVEN}
        with|has|got|given new kidney beans
    """,
    "infected": """
        weeps|weeping|seeps|seeping|oozes|oozing cloudy|yellow|tan|thick|green|smelly|foul
        smelly|stinks|stinking|foul wound|sore|ulcer|incision|scar
        smelled|smells|smell .. wound|sore|ulcer|incision
        infected|infection|pus|purulent|cellulitis|streak|streaks|streaking
        red .. hot|warm
        spreading redness
    """,
    "chills": """
        shook|shivered|shivering|trembled .. bed|blanket|blankets|teeth
        teeth chattered|chattering|chatter
        shivering|shaking|shivery spell|spells|fit|fits|attack|attacks
        bed|bench shook
        chill*|rigor*
        shaking chills
        shivering|shivers|shivered|shaking
    """,
    # Drugs after which the marrow may stop making white cells.
    "marrow_drug": """
        methimazole|carbimazole|thiamazole|propylthiouracil|ptu|clozapine|clozaril
        antithyroid|thyroid-blocking|thyroid-slowing drug|drugs|pill|pills|tablets|medicine
    """,
    "crisis_like": """
        crisis|crises|vaso-occlusive|vasoocclusive
        @pain .. everywhere|both|back|chest
        @pain all over
        both|back|chest|belly .. @pain
    """,
    "sepsis_named": "sepsis|septic|urosepsis|bacteremia",
    "infection": """
        infect*|cellulitis|pneumonia|uti|abscess|pyelonephritis|sepsis|wound|pus|purulent|
            osteomyelitis
        cough*|sputum|dysuria|redness|drainage|ulcer|ulcers|decubitus
    """,
    "not:infection": "pneumonia|pneumococcal shot|vaccine|vaccination|booster",
    "cancer": """
        bone|spine|spinal|brain|liver|lung mets
        cancer*|metasta*|tumor|carcinoma|leukemia|lymphoma|myeloma|oncolog*|malignan*|melanoma|
            sarcoma
    """,
    "not:cancer": """
        read|reads|reading|googled .. cancer
        if|whether|maybe it is cancer
    """,
    "sickle_cell": """
        sickle
        sickle cell
        sickler
    """,
    "not:sickle_cell": """
        sickle cell? trait
        carrier .. sickle cell?
    """,
    "sickle_crisis": """
        sickle ... crisis|@pain|flare
        @pain ... sickle
        vaso-occlusive|vasoocclusive
        acute chest syndrome
        sickle pain
    """,
    "exposure_only": "exposed|exposure .. covid|flu|measles|strep|chickenpox|tb|scabies|lice",
    "ill_appearing": """
        ill|sick|toxic|unwell|septic appearing|looking
        ill-appearing|sick-looking|toxic-appearing|toxic
        looks|appears|looking|appear acutely? ill|sick|toxic|unwell|terrible|awful|bad
        not look good|well
        pale .. weak
        acutely ill
    """,
    "transfused": """
        transfusion|transfused
        units|unit .. blood|platelets
    """,
    # A spleen that a blow may tear.
    "spleen_large": """
        mono|mononucleosis
        glandular fever
        big|enlarged|large|swollen spleen
        spleen .. big|enlarged|large|swollen|felt
    """,
    "not:spleen_large": """
        mono|mononucleosis|fever .. last year
        mono|mononucleosis|fever .. year|years ago
    """,
}
