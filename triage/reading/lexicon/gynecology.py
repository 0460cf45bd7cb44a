"""Bleeding and pain of the womb, out of pregnancy."""

from __future__ import annotations

from triage.reading.lexicon.shared import BLOOD_MEASURED

_PADS = "pad|pads|tampon|tampons"
_EVERY = "every|each|per|about|in|over|lasts|last"
_ABOUT = "about|roughly|only"
_FEW_HOURS = "three|four|five|six|eight|3|4|5|6|7|8|10|12|several"
_USES = "soak*|saturat*|fills|filling|uses|using|changes|changing|changed"

CONCEPTS: dict[str, str] = {
    "strings_gone": """
        strings .. gone|missing|feel|find|vanished|lost
        feel|find .. strings
        iud|coil .. missing|gone|lost|moved|out|expelled
    """,
    "implant_gone": """
        implant|rod|nexplanon|implanon ... feel|find|locate|located|missing|moved|gone
        find|feel|locate .. implant|rod
    """,
    "late_bleeding": """
        years|decade|decades after|since|past|beyond .. last? period|periods|menopause|change
        postmenopausal|post-menopausal|menopausal .. @blood|spotting
        @blood|spotting|smear .. after|since|past .. menopause|change
        no|without periods|period .. years
    """,
    "some_blood": "@blood|spotting|smear|spots|stain",
    "not:some_blood": BLOOD_MEASURED,
    "contraception": """
        morning after
        plan b
        emergency contracepti*
        birth control
        condom .. broke
        morning-after
    """,
    "period": "menstrual|period|menses|cramps",
    "breast": """
        breast .. lump|@pain|red|swollen|tender|engorged
        mastitis|nipple
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
        menopaus*|postmenopaus* .. bleed*|blood|spotting
        years after|since|past last period|menses ... blood|bleeding|bled|spotting|spots|smear
        blood|bleeding|spotting ... years after|since|past .. period|periods|menopause|change
        bled|bleeds|bleeding|goes|going|went|gone through .. pad|pads|tampon|tampons
        bleeding|bled between periods
        spots|streak|smear .. blood .. underwear|panties|liner
        clots|clot .. period|pad|big|size|palm|fist|plum|lemon|egg|golf ... period|pad|vagin*|tampon
        blood .. underwear|panties
        bleeds|bleeding heavily|heavy each|every month|cycle
        pads|tampons day|daily
        heavy|heavier flow|cycle|cycles
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
        bled|bleeds|bleeding|going|goes|went through .. pad|pads .. every .. minutes|hour
        pad|pads every .. half? hour
        pad|pads .. soaked|soaking|soak|saturated|drenched
    """,
    # A pad that lasts three hours is no flood.
    "not:vaginal_bleeding_heavy": f"""
        {_PADS} {_EVERY} {_ABOUT}? {_FEW_HOURS} to|or? {_FEW_HOURS}? hours|hrs|hr|h
        {_USES} {_PADS} {_EVERY} {_ABOUT}? {_FEW_HOURS} to|or? {_FEW_HOURS}? hours|hrs|hr|h
    """,
    "vaginal_discharge": "vaginal|yeast discharge|itching|odor|infection",
    "ovarian": """
        ovarian|adnexal torsion|cyst|mass
        ovarian
        cyst|mass|dermoid|growth .. ovary|ovaries
        ovary|ovaries .. cyst|mass|twist*
    """,
    "shoulder_referred": """
        shoulder|shoulders pain|tip
        pain .. shoulder
    """,
    "one_side_pelvic": """
        llq|rlq
        left|right lower|sided|side .. quadrant|abd*|pain|pelvic
        lower|pelvic abd*|pain
        lower abdominal|belly
        abdominal|pelvic|belly @pain
        low abdominal
    """,
    "pelvic_surgery": """
        hysterectomy|myomectomy|cone|leep|conization
        cervix|cervical biopsy
        biopsy .. cervix
        vaginal cuff
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
    "light_bleeding": """
        few|some|occasional drops|spots
        spotting .. pill|patch|implant|iud|coil|contracepti*
        light|brown|brownish .. spotting|lochia|flow|bleeding
        breakthrough
        new pill
    """,
    "tubes_tied": """
        tubal ligation|ligated|sterilization|surgery|reversal|tying|clips|occlusion
        tubes tied|clipped|burned|removed|cut
        sterilized
    """,
    "tampon": "tampon|tampons",
}
