"""Pregnancy, labor and the weeks after."""

from __future__ import annotations

from triage.reading.lexicon.shared import WHITE_CORD

DIAGNOSES = frozenset({"ectopic_named", "preeclampsia_named"})

_WEEKS = "|".join(map(str, range(20, 43)))
_EARLY = "|".join(map(str, range(5, 43)))
_ORDER = "first|second|third|fourth|fifth|next|another"
_CHILD = "baby|child|pregnancy|one|twins|,|.|;|and"
_TENS = "twenty|thirty"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_WITH_CHILD = "along|gone|pregnant|gestation|gestational|gravid"
_MONTHS = "five|six|seven|eight|nine|5|6|7|8|9"
_TERM = "|".join(map(str, range(24, 43)))
_HER_DAYS = "period|menses|lmp|cycle|menstruation"
_CAME = "was|ended|started|began|came|finished"
_OTHER_CORD = "alarm|power|extension|phone|pull|electrical|charging|lamp|vocal|spinal|emergency"
_FEWER = "fewer|less|reduced|decreased|diminished|dec|weaker|absent|no|hardly|barely"
_KICKS = "kicks|kick|kicking|movements|movement|fm"
_PRETERM = "|".join(map(str, range(20, 37)))

CONCEPTS: dict[str, str] = {
    "pregnant": f"""
        pregnant|pregnancy|preg|gravida|gestation|gestational|primigravida|multigravida|obstetrical
        # weeks|wks|week|months|month pregnant|gestation|along|iup
        g # p #
        expecting .. baby
        positive pregnancy|hcg|home
        intrauterine
        due date
        her|first|second|third|1st|2nd|3rd trimester
        fetus|fetal
        prenatal
        water broke
        in labor
        contraction|contractions
        placenta|previa|abruption|amniotic
        waters broke|broken|breaking
        # weeks|wks along
        f|female|woman ,? {_WEEKS} weeks|wks|wk ,|.|;|and|with|by
        f|female|woman ,? {_WEEKS} weeks|wks|wk bp|b/p|headache|seizing|seizure
        old at {_EARLY} weeks|wks|week
        f|female|woman|mother at {_EARLY} weeks|wks|week
        {_EARLY} weeks|wks|week with|into {_ORDER} {_CHILD}
        {_TENS}|forty {_ONES}? weeks|week {_WITH_CHILD}
        {_TENS}|forty {_ONES}? weeks|week with|into {_ORDER} {_CHILD}
        at {_TENS} {_ONES}? weeks|week ,|.|;|and|with|she
        six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|
            nineteen weeks|months along|gone|pregnant
        {_TENS} {_ONES}? weeks|wks , {_ORDER} baby|child|pregnancy
        {_EARLY} weeks|wks , {_ORDER} baby|child|pregnancy
        {_MONTHS} months along|gone
        {_MONTHS} months with|into {_ORDER} baby|child|pregnancy
        expecting {_ORDER}? baby|child|twins|triplets
        # weeks|wks gravid|primip|multip
    """,
    # Where the weeks are those of a birth, a wound or a child.
    "not:pregnant": """
        negative|neg home|urine? pregnancy|hcg|home test?
        pregnancy|hcg home|urine? test|tests? is|was|came|back|both|:? neg|negative
        born|birth|delivered|arrived|came|preemie ... # weeks|wks|week
        born|birth|delivered|arrived|came|preemie ... twenty|thirty .. weeks .|,|;|and|with|she
        born|birth|delivered ... old at # weeks
        old at # weeks post|after|corrected|follow*|since|of healing|recovery
        at # weeks old|age|postpartum|post|after
        trying|hoping|wants|wishes|wanting|hopes get|become|be|getting|for pregnant|pregnancy
        trying|hoping|wants|wishes to? get|become pregnant
        not|cannot get|become pregnant
    """,
    "late_pregnancy": f"""
        f|female|woman ,? {_WEEKS} weeks|wks|wk ,|.|;|and|with|by
        f|female|woman ,? {_WEEKS} weeks|wks|wk bp|b/p|headache|seizing|seizure
        {_WEEKS} weeks|wks|wk|week|w preg|pregnant|gestation|along|gestational|iup
        twenty|thirty|forty .. weeks|week pregnant
        5|6|7|8|9|five|six|seven|eight|nine months|month pregnant|along
        pregnant .. 20|22|24|26|28|30|32|34|36|38|40 weeks|wks
        third|3rd trimester
        full-term|full term
        due next|in|any|date|tomorrow
        near term
        old at {_WEEKS} weeks|wks|week
        f|female|woman|mother at {_WEEKS} weeks|wks|week
        {_WEEKS} weeks|wks|week with|into {_ORDER} {_CHILD}
        {_TENS}|forty {_ONES}? weeks|week {_WITH_CHILD}
        {_TENS}|forty {_ONES}? weeks|week with|into {_ORDER} {_CHILD}
        at {_TENS} {_ONES}? weeks|week ,|.|;|and|with|she
        {_TENS} {_ONES}? weeks|wks , {_ORDER} baby|child|pregnancy
        {_WEEKS} weeks|wks , {_ORDER} baby|child|pregnancy
        {_MONTHS} months gone
        {_MONTHS} months with|into {_ORDER} baby|child|pregnancy
        fifth|sixth|seventh|eighth|ninth month .. pregnancy|pregnant
        {_TERM} weeks|wks|wk|w ... fm|fetal|kicks|kick
    """,
    "not:late_pregnancy": """
        born|birth|delivered|arrived|came|preemie ... # weeks|wks|week
        born|birth|delivered|arrived|came|preemie ... twenty|thirty .. weeks .|,|;|and|with|she
        born|birth|delivered ... old at # weeks
        old at # weeks post|after|corrected|follow*|since|of healing|recovery
        at # weeks old|age|postpartum|post|after
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
    # A period of these weeks is not late.
    "not:maybe_pregnant": f"""
        last? menstrual? {_HER_DAYS} {_CAME}? about? one|two|1|2 weeks|wks|week|wk ago
        last? menstrual? {_HER_DAYS} {_CAME}? about? @number days ago
        last? menstrual? {_HER_DAYS} {_CAME}? last week
    """,
    "postpartum": """
        postpartum|post-partum|puerperal
        post partum
        had|delivered|birthed .. baby|babies|twins|child|delivery|section|son|daughter ... ago|days|
            weeks|hours
        had|have|having baby .. weeks|week|days|months|ago
        gave|giving birth
        delivered|delivery|c-section|cesarean|childbirth ... days|weeks|week|day|hours|yesterday|ago
        vaginal|vag birth ... days|weeks|week|day|hours|yesterday|ago
        days|weeks|week|day|hours|yesterday post|after|since|from .. delivery|c-section|cesarean|
            birth|childbirth
        c section ... ago
        new mother
        c-section|cesarean
        days|weeks|week|days after .. section|cesarean|giving
        days|weeks|week out? from .. section|cesarean|delivery
        ppd|pp # ,|.|;|and|with|bp|ha|fever|from|after
        pp day|d|wk|week|weeks #
        mother|mom # day|days|week|weeks old? ,|.|;|and|with|bp
        #|two|three|four|five|six days|day|d|wks|weeks pp
    """,
    # Packs a day, and a skin test.
    "not:postpartum": """
        # ppd
        smok*|cigarettes|tobacco .. ppd #
        ppd # mm|years|yrs|yr|step
    """,
    # A man who may bear a child.
    "birth_sex_open": """
        trans|transgender|transman|ftm|transmasculine|nonbinary|non-binary|intersex
        assigned female
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
    "not:obstetric_emergency": f"""
        {WHITE_CORD}
        {_OTHER_CORD} cord|cords .. hanging|protruding|out|coming|visible|felt
    """,
    "cord_out": """
        cord prolapse*|presenting|visible
        prolapsed cord
        cord .. hanging|protruding|out|coming|visible|felt|introitus|vagina
        breech|abruption
    """,
    "not:cord_out": f"""
        {WHITE_CORD}
        {_OTHER_CORD} cord|cords .. hanging|protruding|out|coming|visible|felt
    """,
    "labor": """
        contraction|contractions|labor
        water broke
        rupture|ruptured membranes
        leaking .. fluid
    """,
    "fetal_concern": f"""
        baby|fetal|fetus not|no|decreased|less .. mov*
        decreased|no|less .. fetal|baby|movement
        not|hasn't felt .. baby|move|movement
        baby .. not moving|moved
        baby|fetus moves|kicks|moving .. less|slower
        {_FEWER} {_KICKS}
        {_FEWER} fetal|baby {_KICKS}
        {_KICKS} is|are|has|have|had|were? {_FEWER}|down|slowed|stopped|slower|ceased
        baby .. kicks|kicking|moves|moving|kicked .. {_FEWER}|half|slower
        baby is|has|gone|went? quiet|quieter since|today
        not|cannot felt|feel|feeling .. kick|kicks
    """,
    "ectopic_named": "ectopic|tubal",
    # Tubes that were tied: no pregnancy there yet, and no other place for one.
    "not:ectopic_named": """
        tubal ligation|ligated|sterilization|surgery|reversal|tying|tied|clips|occlusion|removal
    """,
    "preeclampsia_named": "preeclamp*|pre-eclamp*|eclamp*|hellp",
    "preterm": f"""
        20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36 weeks|wks|week
        preterm|pprom|premature
        far from term
        before 37
        5|6|7|8|five|six|seven|eight months|month pregnant|along
        old at {_PRETERM} weeks|wks|week
        {_PRETERM} weeks|wks|week with|into {_ORDER} {_CHILD}
        {_TENS} weeks|week {_WITH_CHILD}
        {_TENS} weeks|wks , {_ORDER} baby|child|pregnancy
        twenty {_ONES} weeks , {_ORDER} baby|child|pregnancy
        thirty one|two|three|four|five|six weeks , {_ORDER} baby|child|pregnancy
        twenty {_ONES} weeks|week {_WITH_CHILD}
        thirty one|two|three|four|five|six weeks|week {_WITH_CHILD}
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
    "water_gush": """
        gush|trickle .. fluid|water
        waters broke|broken|breaking
        water broke
        pprom
        trickle|trickling|leaking|dripping|gush ever? since
        wet myself|herself ... trickle|gush|leak|leaking|fluid
        soaked|soaking .. clear|straw fluid|water
    """,
}
