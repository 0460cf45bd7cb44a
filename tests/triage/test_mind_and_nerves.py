"""Mind, assault, brain and cord as they are jotted down and told: what binds, raises or rests.

Notes are parted by a stroke.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, bound, notes

# Bound by B-SUICIDAL, B-HOMICIDAL, B-LEGAL-HOLD, B-COMMAND-VOICES or B-MENINGITIS.
BINDS = {
    "shorthand and holds": """
        c/o SI x3d. 34F | 34F c/o SI for 3 days | SI w plan. 34M | 34M here for SI and depression |
        34M brought for SI | 34M with HI, owns guns | 34M HI toward brother | 34M HI toward
        coworker | HI towards her ex. 40F | HI against roommate. 22M | +HI. 22M | CC: HI. 22M |
        reports HI toward neighbor. 22M | CAH to hurt wife. 40M | CAH telling him to jump. 40M |
        +CAH, schizophrenia. 40M | 33F brought in by police on a 5150 | 33F placed on 5150 for DTS
        | 33F baker acted by police | 33F Baker Act, BIB PD | 33F detained under section 136 | 33F
        on psychiatric hold, danger to self | 33F danger to others per PD | 33F involuntary hold |
        33F on a 1013 psychiatric hold | SI since breakup. 20F | 20F SI today. Took nothing | SI
        -HI -AVH 20M | 30M -HI +SI | 30M denies HI, +SI | 30M SI+, plan to hang | 30M toe pain and
        SI | 30M depressed w/ SI | 30M denies HI, endorses SI | 30M -SI +HI toward his boss | 30M
        told EMS he has SI | 30M states SI | 17F SI after fight with mom | 34F SI without plan |
        34F depression and SI x 2 wks | 34F SI after breakup, no plan or intent | 34F "SI" per mom
        | 34F psych eval, SI+ | 34F SIB, cutting, SI | 34M SI & HI | 34M brought by PD, 5150 for
        danger to others | 34M sectioned, section 136, found on bridge | 34M BA52 Baker Act for SI
        | 34M on an emergency detention | 34M TDO in place, danger to self | 34M 72-hour hold, calm
        | 34M held involuntarily for psych eval | 34M command auditory hallucinations telling him
        to hurt others
    """,
    "neck and skin": """
        20F T 39.4 holds her neck very still and refuses to bend her chin to her chest | 4M T 39
        cries when neck is bent | 4M T 39.1, small bruise-like dots on the legs | 4M T 40.1 purple
        blotches spreading | 20F fever, will not let anyone bend her neck | 20F fever 39.5 screams
        when his neck is moved | 3F temp 39.5, tiny bruises appearing on trunk and legs | 3F T 39.5
        will not let us bend her neck | 3F T 39.5 refuses to touch chin to chest | 3F T 39.5
        screams when we bend her neck | 3F T 39.8, purple patches on thighs getting bigger | 3F T
        39.8, dots like tiny bruises on trunk | 3F T 39.8, new bruises appearing on her legs since
        morning | 22M T 39.3, neck hurts to bend, light hurts
    """,
    "catatonia and mania": """
        34M IVC papers, brought by sheriff
    """,
}

# An estimate of 2, which a second opinion may withhold.
RAISED = {
    "disorientation": """
        82F A&Ox1, baseline x4 | 82F AOx1, normally AOx4 | 82F alert to self only, usually oriented
        | 82F alert and oriented x1 only | 82F A and O times 1, new | 82F T 34.2, HR 44, slow to
        answer | 82F suddenly agitated, yells, never like this before | 79M only knows his name,
        usually knows the day | 79M AAO x 1, usually AAO x 3 | 79M A/Ox1 per EMS, family says
        normally sharp | 79M new onset aggression, bit the aide, never did before | 79M takes a
        minute to answer each question, normally quick
    """,
    "stroke in plain words": """
        66F can't find the right words since noon | 66F unable to find the right words | 66F right
        leg drags since this morning | 66F half of everything is missing on the left | 66F
        everything on the left is missing | 66F reads but says the words make no sense | 66F looks
        at the newspaper and cannot make sense of the words | 66F can see the letters but cannot
        read them since this morning | 66F her left foot has been dragging since this morning | 66F
        cannot see anything on the right since noon | 66F sees two of everybody and staggers to the
        right | 66F suddenly cannot read the newspaper
    """,
    "assault": """
        24F assaulted sexually last night | 9F touched her down there, says stepfather | 9F grandpa
        puts his fingers inside her | 9F mom's boyfriend touches her under the blanket | 24F woke
        without underwear, thinks someone had sex with her | 24F thinks he had sex with her while
        she slept | 24F someone had sex with her while she was passed out | 24F woke up with no
        pants on, does not remember the party | 8F babysitter put his hand in her underwear | 8F
        grandfather rubs her down there | 24F believes he had sex with her when she was passed out
        | 24F guy had sex with her while she was drunk
    """,
    "told quietly": """
        44M thinking about driving off a bridge | 44M almost steered into the oncoming lane on
        purpose | 44M make it look like an accident so family gets the insurance | 70M planned her
        own funeral this week, says she will not see Christmas | 44M cut his own throat | 44M put
        the gun in his mouth | 44M says everything will be over tomorrow, gave away tools | 44M
        wants to drive into a wall | 44M plans to crash so it looks like an accident | 44M gave
        away his tools and guitar, says he won't need them anymore | 70F arranged her own funeral,
        not here by Christmas she says | 44M had the barrel in his mouth
    """,
    "catatonia and mania": """
        26F mute and immobile since yesterday, stares | 26F not moving or speaking for two days,
        stares at wall | 26F sits frozen, mute, refuses food | 26M says he is chosen, tried to open
        the car door on the highway | 26M FBI put chips in his teeth, sleeps with a machete | 26M
        hears the devil order him to burn the house | 26M voices order him to jump | 26F stays in
        whatever position she is placed, mute | 26M barely slept in 8 days, talks nonstop, maxed
        out cards | 26M no sleep in a week, says he is the messiah | 26M convinced he is being
        followed, carries a hammer | 26M voices for years, now command him to kill
    """,
    "cord": """
        62F bone cancer, legs don't carry her | 62F breast cancer, legs gave out | 72M lung cancer
        with bone mets, can't walk since yesterday | 40M sudden paralysis of both legs | 40M fell,
        can't lift arms, legs fine | 40M fell on stairs, cannot lift either arm, legs are ok | 58F
        metastatic prostate cancer, legs buckle | 58F myeloma, cannot walk since yesterday | 58F
        known bone mets, legs give way | 40M suddenly can't move both legs | 40M both legs
        paralyzed since 9 am | 40M fell down stairs, hands don't work, legs okay
    """,
}

# What bound before and must go on binding.
KEPT = {
    "shorthand and holds": """
        CC: SI. 34F | Pt with SI, depressed. 20F | 20F SI, no plan | SI/HI. 40M | 30M SI/HI/AVH + |
        30M wants to die from the pain of losing her | 34F chronic SI, worse this week | 34M
        endorses SI and HI | 34M involuntary commitment papers, threatened wife
    """,
    "idiom and others": """
        24F overdose of sertraline | 24F SI with plan | 24F daughter attempted suicide, mother
        brought her in | 60F her sister took her overdosed to ED, intentional OD | 24F overdosed on
        caffeine tablets | 24F intentional overdose of caffeine pills | 24F harming herself again,
        razor cuts | 24F suicidal since sister's suicide | 24F after her husband left she attempted
        suicide
    """,
    "neck and skin": """
        20F fever 39, will not put chin to chest | 3F temp 39.5, pinprick purple spots on belly |
        3F temp 39.5, dark red pinpoint dots that do not fade when pressed | 19M fever 39.2,
        headache, stiff neck | 19M T 39.2, neck stiff | 3F T 39.5 keeps her neck rigid and cries if
        moved | 3F T 39.8, rash looks like little bruises | 22M fever 39, cannot put chin on chest
        | 60F T 39.4, nuchal rigidity, arthritis of the neck for years
    """,
    "old stroke": """
        70M sudden slurred speech and facial droop | 70M stroke in 2018, now new slurred speech
        since noon | 70M dentist this morning; at noon sudden slurred speech and right arm weak |
        70M stroke in 2016, speech slurred since; today sudden facial droop, speech slurred more |
        55F slurred speech, woke with it, dentist visit last week | 44F husband says his wife took
        an overdose | 20M brother took an overdose per sister | 34M wife states husband suicidal |
        15F mom reports daughter attempted suicide
    """,
    "everyday": """
        30M pain so bad, wants to die, says he has pills at home | 40F daughter says mom took an
        overdose
    """,
}

# Idioms, scars, other people, old deficits: no floor.
UNBOUND = {
    "idiom and others": """
        24M overdosed on garlic, mouth burns | 24M overdosed on caffeine at work, jittery | 24M
        overdosed on coffee, jittery | 24M overdosed on sugar at the party, nausea | 24F wanted to
        die last night from pain, no SI | 24F pain so bad she wanted to die, tooth ache | 24F
        migraine, felt like she wanted to die | 24M wants to end it with his girlfriend, wants
        advice | 24F self-harm scars old, here for ear pain | 24F old self-harm scars on forearm.
        Ear pain | 24F healed self harm scars, toe pain | 24F grieving brother's suicide, no
        thoughts of harming herself | 24F sad since her brother's suicide, sleeps badly | 24F
        cannot sleep since husband's suicide, denies SI | 24F here because sister took an overdose
        yesterday, needs a note for work | 50F upset, her daughter attempted suicide last night,
        chest feels tight | 24F brother tried to kill himself, she is anxious | 24F her roommate
        overdosed last week, anxious | 24F watched suicide documentary, sad | 24F harming herself?
        no. Sad, wants counselor | 24F laughed until wanted to die, rib pain | 24F garlic overdose
        at dinner, breath smells | 24F coffee overdose, jittery, laughs | 24F sugar overdose at the
        birthday party, belly ache | 24F her mother's suicide attempt upsets her, cannot sleep |
        24F scars of self-harm from her teens, ear pain | 24F wants to be dead tired tonight, asks
        for sleep pills | 24F her best friend attempted suicide, she is anxious | 50M his son
        overdosed last night, he is shaken, cannot sleep | 24F cutting himself off from sugar
    """,
    "neck and loc": """
        25F T 38.5, neck stiff? no, supple, sore throat | 25F T 38.7, neck stiff to one side,
        swollen gland | 25F T 38.7, neck stiff on the right from swollen gland | 65F T 38.5, cough,
        stiff neck from arthritis for years | 65F T 38.5, cough, neck stiff for years from
        arthritis | 65F T 38.5, cough, neck always stiff
    """,
    "old stroke": """
        70M stroke in 2018, speech slurred since, unchanged, here for a toe | 55F speech slurred
        from dental block an hour ago | 55F mouth droops since novocaine at the dentist 2 hours ago
        | 70M CVA 2016 with slurred speech ever since, at baseline, ear pain | 55F slurred speech
        after dental block, numb lip | 55F face droops from lidocaine at dentist 1 hour ago | 24F
        her husband took an overdose, she is shaken
    """,
    "neck and skin": """
        25F T 38.5 stiff neck? denied, sore throat | 25F T 38.6, torticollis, neck stiff to the
        left with swollen lymph node | 60F T 38.4, cough, chronic stiff neck
    """,
}

# No alarm at all.
QUIET = {
    "shorthand and holds": """
        50F SI joint pain | 50F toe pain. SI: denies. HI: denies | 50F toe pain. Negative SI. | 30M
        ankle sprain. SI denied. HI denied | 30M ankle sprain (-)SI (-)HI | 30M works emergency
        hold desk, ankle sprain | 60F gave away her old shoes, heel blister | 40M stands in one
        position at work all day, back ache mild | 30F woke without her phone, toe sore | 25M up
        for 3 nights with newborn, tired, sore throat | 25M chest pain? no. toe pain | 34M hi
        fever? no, ankle sprain | 34M without SI, insomnia, wants refill
    """,
    "disorientation": """
        82F ankle sprain, oriented x3 as always | 82F ankle sprain, A&Ox3 | 82F ankle sprain, A&O x
        3 | 82F dementia, A&Ox1 at baseline, skin tear on the shin | 82F skin tear, AOx2 which is
        her baseline | 8F stares into space in class for months, mother asks for referral | 30M
        slow to answer texts, ankle sprain | 79M A&Ox2, dementia at baseline, skin tear, no fall |
        79M A&Ox4 baseline, knee sprain | 79M Alzheimer's, oriented to self only as usual, g-tube
        site ooze | 79M dementia, confused as always, small skin tear | 79M A&O 3/3, knee sprain |
        3M new tantrums, hits his brother, never did before, runny nose
    """,
    "stroke in plain words": """
        66F cannot find words to thank us, ankle better, stitches out | 66F can't find the words to
        thank the nurses, suture removal | 66F leg drags since the cast, asks for crutches | 66F
        left leg drags since the cast was put on, wants crutches | 9F reads but says the words make
        no sense in french class, ear pain | 66F lost her glasses, cannot read the small print |
        66F can't find words to describe how kind you were, suture removal | 66F cannot find the
        words for how grateful, suture removal | 66F left leg drags in the new boot since
        yesterday, wants crutches | 66F cannot find the right words in english, interpreter asked,
        ear pain | 66F cannot find the right size shoe, blister | 66F handwriting on the
        prescription makes no sense, wants refill | 66F can't read without her glasses, broke them,
        needs Rx
    """,
    "neck and skin": """
        5M bruises on shins from play, runny nose | 25M wry neck since waking, no fever | 25M stiff
        neck since waking, turned it badly, no fever | 5M bruises on the shins from soccer, runny
        nose, T 37.2 | 5M T 38.2 runny nose, playful, bruises on shins from football | 5M wry neck
        since waking, afebrile | 30F purple stretch marks, itch
    """,
    "neck and loc": """
        25F ankle sprain, LOC none | 25F bumped shin, LOC: none | 25F ankle sprain, LOC no | 25F
        ankle sprain, LOC - | 25F ankle sprain, LOC denied
    """,
    "assault": """
        24M fist fight, bruised cheek | 9F coach touched her shoulder during drill, shoulder sore |
        9F grandpa puts his hearing aids in her toy box, ear pain | 9F doctor touched her belly,
        tummy ache mild | 24F had unprotected sex with her boyfriend, asks for plan B | 9F uncle
        touches up the paint, ear pain | 8F doctor touched her shoulder, shot given, sore arm | 8F
        mom touched her forehead, felt warm, no fever, runny nose | 8F teacher put her hand on the
        table, splinter | 8F dad put a band aid on knee | 24F coach grabbed her arm on the vault,
        wrist sore | 24F bar fight, punched in the cheek, bruise | 24F woke without her contacts
    """,
    "told quietly": """
        30F gave his dog away because of allergies, runny nose | 44M drove into a ditch at 5 mph,
        no pain | 30F school will be over tomorrow, ear pain | 30F cut his neck shaving, tiny nick
        | 70M paid for his cremation plan years ago, toe pain | 44M hit a tree limb with the mower,
        wrist sore | 30F gave the puppy away because of asthma, wheeze mild? no, toe pain | 30F
        gave away cat, landlord, toe pain | 70M won't be here Friday, on vacation, wants stitches
        out early | 44M drove into a pole at 5 mph, no pain, wants check | 44M razor nick on neck
        shaving | 44M nail gun to the thumb, small puncture | 44M heat gun burned finger, small
        blister
    """,
    "catatonia and mania": """
        46M mumbling voices for years, no commands, feels safe | 46M same quiet voices for years,
        no commands, here for a refill | 46M hears mumbling voices for years, no commands, feels
        safe, needs med refill | 26M sleeps with a mouthguard, jaw sore | 26M camping with machete,
        cut thumb small bleeding controlled | 46M usual voices for decades, feels safe, no
        commands, wants refill | 46M schizophrenia, chronic voices unchanged, no commands, feels
        safe, refill | 26M walked in traffic noise, headache mild | 34M IVC filter in place, ankle
        sprain | 26M voices for years, no commands to harm anybody, feels safe, refill
    """,
    "cord": """
        40F legs tired after walking, no weakness | 40F breast cancer, ankle sprain | 40M
        paraplegic since 2010, sacral skin check | 40M legs paralyzed since polio as child, ear
        pain | 40M sleep paralysis, wants advice | 40M tore hamstring, leg sore, mild | 40M tore
        back muscle at gym, back sore mild, legs fine | 40M fell, can't lift his arm over head,
        shoulder sore | 58F breast cancer survivor, cannot walk far due to bunion
    """,
    "old stroke": """
        30M anxious about suicide of a coworker, wants counselor
    """,
    "everyday": """
        30M says it will be all over his face by tomorrow, acne, wants cream | 8M jumped on purpose
        into a puddle, wet socks, toe sore | 60M reads poorly, words make no sense, dyslexia since
        school, wants form signed | 60F breast cancer, needs port flush | 5M never hit his head
        before, small bump on forehead, playful | 30M glass in wrist wound, small, moved fine | 30M
        sits with a hammer toe, shoe rubs | 9F boy put gum in her hair, scalp sore | 30M Section 8
        housing form needed | 4F T 39.2, sore throat, cries when throat is touched, playful | 30M
        mood ok, no AVH, -SI, refill | 30M tried to get the splinter out, moving finger well | 30F
        he had sex with me last week, condom broke, wants plan B
    """,
}


@pytest.mark.parametrize("told", [*BINDS.values(), *KEPT.values()], ids=[*BINDS, *KEPT])
def test_a_danger_in_shorthand_binds(told: str) -> None:
    assert [note for note in notes(told, "|") if not bound(note)] == []


@pytest.mark.parametrize("told", RAISED.values(), ids=RAISED)
def test_a_danger_told_quietly_is_heard(told: str) -> None:
    assert [note for note in notes(told, "|") if not alarmed(note)] == []


@pytest.mark.parametrize("told", UNBOUND.values(), ids=UNBOUND)
def test_what_only_sounds_like_a_danger_binds_nobody(told: str) -> None:
    assert [note for note in notes(told, "|") if bound(note)] == []


@pytest.mark.parametrize("told", QUIET.values(), ids=QUIET)
def test_an_innocent_word_raises_no_alarm(told: str) -> None:
    assert [note for note in notes(told, "|") if alarmed(note)] == []
