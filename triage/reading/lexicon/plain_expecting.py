"""Pregnancy and its bleeding as women and nurses tell of them: the weeks, in figures or words.

Adds to the concepts of other files, as the other ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_WEEKS = "|".join(map(str, range(20, 43)))
_EARLY = "|".join(map(str, range(5, 43)))
_PRETERM = "|".join(map(str, range(20, 37)))
_TENS = "twenty|thirty"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_WITH_CHILD = "along|gone|pregnant|gestation|gestational|gravid"
_ORDER = "first|second|third|fourth|fifth|next|another"
_CHILD = "baby|child|pregnancy|one|twins|,|.|;|and"
_MONTHS = "five|six|seven|eight|nine|5|6|7|8|9"

CONCEPTS: dict[str, str] = {
    "pregnant": f"""
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
    "late_pregnancy": f"""
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
    """,
    "preterm": f"""
        old at {_PRETERM} weeks|wks|week
        {_PRETERM} weeks|wks|week with|into {_ORDER} {_CHILD}
        {_TENS} weeks|week {_WITH_CHILD}
        {_TENS} weeks|wks , {_ORDER} baby|child|pregnancy
        twenty {_ONES} weeks , {_ORDER} baby|child|pregnancy
        thirty one|two|three|four|five|six weeks , {_ORDER} baby|child|pregnancy
        twenty {_ONES} weeks|week {_WITH_CHILD}
        thirty one|two|three|four|five|six weeks|week {_WITH_CHILD}
    """,
    # Where the weeks are those of a birth, a wound or a child.
    "not:pregnant": """
        born|birth|delivered|arrived|came|preemie ... # weeks|wks|week
        born|birth|delivered|arrived|came|preemie ... twenty|thirty .. weeks .|,|;|and|with|she
        born|birth|delivered ... old at # weeks
        old at # weeks post|after|corrected|follow*|since|of healing|recovery
        at # weeks old|age|postpartum|post|after
    """,
    "not:late_pregnancy": """
        born|birth|delivered|arrived|came|preemie ... # weeks|wks|week
        born|birth|delivered|arrived|came|preemie ... twenty|thirty .. weeks .|,|;|and|with|she
        born|birth|delivered ... old at # weeks
        old at # weeks post|after|corrected|follow*|since|of healing|recovery
        at # weeks old|age|postpartum|post|after
    """,
    "vaginal_bleeding": """
        menopaus*|postmenopaus* .. bleed*|blood|spotting
        years after|since|past last period|menses ... blood|bleeding|bled|spotting|spots|smear
        blood|bleeding|spotting ... years after|since|past .. period|periods|menopause|change
        bled|bleeds|bleeding|goes|going|went|gone through .. pad|pads|tampon|tampons
        bleeding|bled between periods
        spots|streak|smear .. blood .. underwear|panties|liner
        clots|clot .. period|pad|big|size|palm|fist|plum|lemon|egg|golf ... period|pad|vagin*|tampon
        blood .. underwear|panties
    """,
    "vaginal_bleeding_heavy": """
        bled|bleeds|bleeding|going|goes|went through .. pad|pads .. every .. minutes|hour
        pad|pads every .. half? hour
    """,
    "water_gush": """
        trickle|trickling|leaking|dripping|gush ever? since
        wet myself|herself ... trickle|gush|leak|leaking|fluid
        soaked|soaking .. clear|straw fluid|water
    """,
    "headache": "head pounds|pounding|throbs|throbbing|splitting",
    "vision_change": """
        sees|seeing|seen sparkles|spots|flashes|zigzags
        sparkles|zigzags|flashes .. reads|looks|eyes|vision|sight
    """,
}
