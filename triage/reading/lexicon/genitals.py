"""Testicles, penis and what is caught of others."""

from __future__ import annotations

from triage.reading.lexicon.shared import PUS

_TESTIS = "testicle|testicles|testis|testes|testicular"
_SCROTUM = "testicle|testicles|testis|testes|ball|balls|nut|scrotum"
_LUMP = "hernia|lump|bulge|rupture"
_FAR_OFF = "armpit|neck|jaw|breast|wrist|finger|scalp|eyelid|ear|elbow|forearm|knee|calf|foot"

CONCEPTS: dict[str, str] = {
    "testicular": f"""
        testic*|testes|testis|scrot* .. @pain|@swollen|tender
        @pain|@swollen .. testic*|scrot*|testis|testes
        testicular torsion
        torsion
        epididymitis
        {_TESTIS} .. woke|wakes|waking|woken|hurts|hurt|aches|ached|throbs|killing|hard|firm
        {_TESTIS} ... higher than
        it? is|in|at|of left|right|one testicle|testis|ball
        {_TESTIS} ... sits|rides|hangs|lies high|higher|sideways|crooked
        woke|woken .. @pain .. {_TESTIS}|scrotum
        one ball|nut .. bigger|higher|hurts|swelled|swollen
        scrot* .. filled|bruised|puffy|bigger|enlarged|kicked|full
        bruised|puffy|enlarged|full scrot*
        @pain in left|right nut|nuts
        left|right nut|testicle hurts|aches|swollen|sore
        {_SCROTUM} .. drawn|pulled|sits|sitting|rides|riding|hiked|twisted|turned up|high|higher|
            round
        {_SCROTUM} drawn|hiked|twisted|swollen|swelled
        balls|ballsack|sack @pain|@swollen
        balls|ballsack .. @pain|@swollen
        @pain in balls|ballsack|nuts
        kicked|hit .. balls|nuts
        ball|nut swollen|sore|hurts|hard|high
        scrotum .. high|hard|sore
        left|right testicle|testis|testes|testicles
    """,
    "not:testicular": """
        @pain .. balls both? feet|foot|toes
        balls both? feet|foot|toes .. @pain|@swollen
    """,
    "penile_emergency": """
        priapism
        erection .. since|hours|hour|painful|persistent|#
        penis|penile ... crack|snap|snapped|pop|popped|fracture|fractured|bruis*|broke
        crack|snap|pop|popping|cracking|snapping ... penis|penile|erection
        penile fracture|injury|trauma
        paraphimosis
        foreskin .. stuck|retracted|swollen
        amputated penis
        foreskin ... forward|down|over|reduce|reduced|return|returned ... swollen|swelling|purple|
            collar|ring|tight|dusky|blue
        foreskin ... not|cannot|forgot .. forward|down|back|reduce|reduced|over
        forgot|not|forgotten .. foreskin
        erection ... woke|gone|still|shower|failed|cold|down|sore|painful
        foreskin .. trapped|behind|caught .. head|tip|glans
        tip|head .. penis .. dusky|purple|blue|black
        glans|foreskin .. purple|dusky|blue|black
        penis .. hard|erect .. for|hours|hour|since
        hard-on .. hours|hour
        erection ... woke|still|sore|hours|overnight
    """,
    "not:penile_emergency": """
        erection|erections normal|fine|good|weak|failing ... woke|still|hours|sore|gone|overnight
    """,
    "hernia": """
        hernia
        groin|scrotal|inguinal lump|bulge|swelling
        lump|bulge|swelling .. groin|scrotum
    """,
    "not:hernia": "hernia repair|repaired|surgery|operation|mesh|fixed|operated",
    "hernia_stuck": f"""
        hernia|lump|bulge|swelling ... stuck|irreducible|reduced|hard|firm|trapped
        hernia|lump|bulge .. not|cannot .. go|push|pushed back|in
        irreducible|incarcerated|strangulated
        hard|firm .. lump|bulge .. groin|navel|belly
        used|always|usually push|pushed|go|goes|went|slid|slides back
        hernia|lump|bulge ... longer goes|go|slides
        hernia|lump|bulge .. out .. stay|stays|stayed
        {_LUMP} ... not|cannot .. go|goes|push|pushed|slide|slides|reduce|coax* back|in|inside
        {_LUMP} ... red|dusky|hard|firm|tender and|, hard|firm|red|tender|dusky|purple
        bulge .. groin .. hard|red|firm|purple
        groin bulge|lump .. hard|red|firm|purple
    """,
    "not:hernia_stuck": f"lump|bump|knot .. {_FAR_OFF} .. hard|firm|tender|stuck and? red?",
    "hernia_strangled": f"""
        hernia|lump|bulge|groin|skin ... purple|dark|dusky|black|discolored|blue
        purple|dark|dusky|black|discolored ... hernia|lump|bulge
        {_LUMP} ... dusky|dark|red|purple|black|discolored
    """,
    # A lump far from any gate of the belly.
    "not:hernia_strangled": f"lump|bump|knot .. {_FAR_OFF} ... dark|red|purple|black|blue",
    "zipper": "zipper|zip",
    "groin_lump": """
        groin|scrotal|inguinal lump|bulge|swelling|hernia
        lump|bulge|swelling|hernia .. groin|scrotum
    """,
    "lump_firm": """
        lump|bulge|hernia|it .. hard|firm|red|tender|tense|stuck
        hard|firm|red|tender and|, red|hard|firm|tender|purple
        not|cannot|longer .. push*|goes|go|slide*|reduce* back|in
    """,
    "not:lump_firm": "it .. hard keep|tell|see|say|get|hold|settle|soothe|feed",
    # A scrotum that filled over months and does not hurt.
    "scrotum_slow": f"""
        lump|pea|bump|swelling|nodule|mass|hard|ball|fluid|bruised|purple|bigger .. testicle|
            testicles|testis|scrotum|ball
        testicle|testis|scrotum .. lump|pea|bump|swelling|fills|filled|bigger|nodule|mass|bruised|
            orange|balloon
        hydrocele|varicocele
        hydrocele|varicocele|spermatocele
        month|months|year|years ... scrot* ... filled|grown|bigger|larger|slowly|swollen|swelled
        scrot* ... filled|grown|bigger|larger|swollen .. month|months|year|years|slowly
        scrot* ... slowly filled|grown|swollen|swelled
        bag|worms .. scrot*
        pea|lump|nodule|marble|bump .. {_TESTIS}|scrotum
        {_TESTIS}|scrotum .. pea|lump|nodule|marble|bump
    """,
    "std": """
        std|stds|sti|gonorrhea|chlamydia|herpes|syphilis|trichomon*
        sexually transmitted
        penile|vaginal|urethral|white|yellow|green|thick|foul discharge
        discharge .. penis|penile|vagina|vaginal
        unprotected sex
        genital sores|lesions|warts|rash|itching
        vaginal|yeast itching|infection|discharge|odor|irritation
        partner .. tested
    """,
    "not:std": f"eye|eyes|ear|ears|nose ... yellow|white|green|thick {PUS}",
    "zipper_caught": """
        zipper|zip .. foreskin|penis|skin|scrotum
        foreskin|penis|skin|scrotum|caught .. zipper|zip
    """,
    "testis_undescended": """
        undescended|cryptorchid*
        testis|testicle|testes|testicles .. never|not .. came|come|dropped|descended|down
        empty scrotum
        scrotum .. empty
    """,
    "groin_ache": """
        groin .. @pain|lump|swelling|bulge
        @pain|lump|tender* .. groin
    """,
}
