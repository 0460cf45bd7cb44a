"""Pregnancy, birth, and the weeks after; gynaecology."""

DIAGNOSES = frozenset({"ectopic_named", "preeclampsia_named"})

_WEEKS = "|".join(map(str, range(20, 43)))

CONCEPTS: dict[str, str] = {
    "pregnant": f"""
        pregnant|pregnancy|gravida|gestation|gestational|primigravida|multigravida|obstetrical
        # weeks|wks|week|months|month pregnant|gestation|along|iup
        g # p #
        expecting .. baby
        positive pregnancy|hcg|home
        intrauterine
        due date
        her|first|second|third trimester
        fetus|fetal
        prenatal
        water broke
        in labor
        contraction|contractions
        placenta|previa|abruption|amniotic
        waters broke|broken|breaking
        # weeks|wks along
        f|female|woman ,? {_WEEKS} weeks|wks|wk ,|.|;|and|with|by
    """,
    "late_pregnancy": f"""
        f|female|woman ,? {_WEEKS} weeks|wks|wk ,|.|;|and|with|by
        {_WEEKS} weeks|wks|week|
            w pregnant|gestation|along|gestational|iup
        twenty|thirty|forty .. weeks|week pregnant
        5|6|7|8|9|five|six|seven|eight|nine months|month pregnant|along
        pregnant .. 20|22|24|26|28|30|32|34|36|38|40 weeks|wks
        third trimester
        full-term|full term
        due next|in|any|date|tomorrow
        near term
    """,
    "maybe_pregnant": """
        lmp|last .. period|menses|menstrual ... weeks|months|# ago?
        period .. late|missed|weeks|overdue
        missed|late|skipped .. period|menses
        last menstrual period|cycle
        not had .. period
        amenorrhea
        could be pregnant
        might .. pregnant
        positive pregnancy|hcg|test
        positive home test
    """,
    "postpartum": """
        postpartum|post-partum|puerperal
        post partum
        had|delivered|birthed .. baby|babies|twins|child|delivery|section|son|daughter ... ago|
            days|weeks|hours
        had|have|having baby .. weeks|week|days|months|ago
        gave|giving birth
        delivered|delivery|c-section|cesarean|childbirth ... days|weeks|week|day|hours|yesterday|ago
        vaginal|vag birth ... days|weeks|week|day|hours|yesterday|ago
        days|weeks|week|day|hours|yesterday post|after|since|from .. delivery|c-section|cesarean|
            birth|childbirth
        c section ... ago
        new mother
        c-section|cesarean
    """,
    "vaginal_bleeding": """
        vaginal|vaginally|vag & @blood|spotting
        bleeding|spotting|blood .. vagina|vaginal
        spotting
        bleeding ... pad|pads|tampon*
        pad|pads .. hour|hourly|soaked|saturat*
        soaking|soaked|saturating|saturated|changing .. pad|pads
        passing .. clots|tissue
        menorrhagia
        flooding
        cervix ... bleeds|bleeding|bled|blood
        menstrual flow
        prolonged|long menstrual|period|periods .. bleeding?
        pad|pads every
        heavy period|periods|menses|menstrual
        period .. heavy|bleeding
        miscarr*
        like .. period
    """,
    "vaginal_bleeding_heavy": """
        pad|pads .. hour|hourly|hours
        soaking|soaked|saturating|saturated .. pad|pads
        pad|pads every .. minutes|min|mins
        flooding
        bleeds through .. clothes|pants|pads|sheets
        bled through .. towel|clothes|sheets|mattress
        @many .. vaginal|bleeding|blood|clots
        heavy|significant|profuse|massive|large vaginal? bleeding|blood
        bleeding .. heavily|heavy|profusely
        bleeds|bled|bleeding .. lot|lots|heavily
        passing .. clots
        hemorrhag*
        bleeding .. legs
        @blood .. pouring|gushing|legs
        gush .. blood
    """,
    "obstetric_emergency": """
        crowning|breech
        cord prolapse*|presenting|visible
        prolapsed cord
        cord .. hanging|protruding|out|coming|visible|felt|introitus|vagina
        baby .. coming|head|out
        baby coming|crowning|head
        imminent delivery|birth
        delivery .. imminent
        urge push
        need|needs|wants|feels .. push
        abruption|previa
        contractions .. #|one|two|three|every .. minutes|apart
        delivered .. car|parking|lobby|ambulance|toilet
    """,
    "cord_out": """
        cord prolapse*|presenting|visible
        prolapsed cord
        cord .. hanging|protruding|out|coming|visible|felt|introitus|vagina
        breech|abruption
    """,
    "labor": """
        contraction|contractions|labor
        water broke
        rupture|ruptured membranes
        leaking .. fluid
    """,
    "fetal_concern": """
        baby|fetal|fetus not|no|decreased|less .. mov*
        decreased|no|less .. fetal|baby|movement
        not|hasn't felt .. baby|move|movement
        baby .. not moving|moved
        baby|fetus moves|kicks|moving .. less|slower
    """,
    "ectopic_named": "ectopic|tubal",
    "preeclampsia_named": "preeclamp*|pre-eclamp*|eclamp*|hellp",
    "vaginal_discharge": "vaginal|yeast discharge|itching|odor|infection",
    "ovarian": "ovarian|adnexal torsion|cyst|mass\novarian",
    "shoulder_referred": "shoulder|shoulders pain|tip\npain .. shoulder",
    "one_side_pelvic": """
        llq|rlq
        left|right lower|sided|side .. quadrant|abd*|pain|pelvic
        lower|pelvic abd*|pain
        lower abdominal|belly
        abdominal|pelvic|belly @pain
        low abdominal
    """,
    "preterm": """
        20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36 weeks|wks|week
        preterm|pprom|premature
        far from term
        before 37
        5|6|7|8|five|six|seven|eight months|month pregnant|along
    """,
    "waters": """
        waters|water|membranes .. broke|broken|ruptur*|breaking|leaking|leak
        rupture|ruptured|breaking|broken|leaking .. membranes|waters|water|fluid
        pprom|prom
        gush|trickle|leaking .. fluid
    """,
    "contractions": """
        contraction|contractions|tightenings|tightening
        belly|uterus .. tightens|tightening|hard
        in|early|active|preterm labor
        cramp* .. every|come|minutes
    """,
    "previa": """
        previa
        placenta .. low|covers|covering
        low|low-lying placenta
    """,
    "belly_blow": """
        kicked|punched|hit|struck|kneed|elbowed|thrown|slammed|fell|fall|blow|trauma ... belly|
            abdomen|stomach|abdominal
        abdominal|belly trauma|blow|injury
        handlebar|handlebars
    """,
    "pregnancy_lost": """
        miscarr*|abortion|d&c|stillbirth
        d & c
        pregnancy loss|ended
        dilation .. curettage
        retained placenta|products|tissue
    """,
    "located_in_womb": """
        intrauterine|iup|heartbeat
        ultrasound|scan|sonogram ... normal|fine|heartbeat|confirmed|uterus|womb|good
        normal|good ultrasound|scan
    """,
    "low_side_pain": """
        left|right|one lower|sided|side|pelvic|low .. @pain
        llq|rlq
        @pain ... left|right|one .. side|pelvis
        @pain low|lower .. left|right|side
        pelvic @pain
        shoulder @pain|tip
    """,
    "pelvic_surgery": """
        hysterectomy|myomectomy|cone|leep|conization
        cervix|cervical biopsy
        biopsy .. cervix
        vaginal cuff
    """,
    "water_gush": """
        gush|trickle .. fluid|water
        waters broke|broken|breaking
        water broke
        pprom
    """,
    "foul_discharge": """
        foul|foul-smelling|smelly|brown|purulent .. discharge|lochia
        discharge|lochia .. foul|smells|smelly|brown|purulent
    """,
    "menopause": """
        menopaus*|postmenopaus*|post-menopausal
        periods|period .. stopped .. years
        after|since .. menopause
    """,
}
