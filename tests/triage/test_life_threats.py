"""Life threats in words: what must raise to level 1 or 2, and what must not bind.

Notes are parted by semicolons.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed
from triage.case import Case
from triage.level import EsiLevel
from triage.rules import assess

# The floor of level 1 binds: the finding's force is a must.
BINDING = """
    60M no breathing effort; 60M found not breathing; 60M not breathing, no pulse; 3 week old,
    pauses of 20 seconds in breathing with blue lips; 70M stopped breathing in the ambulance; 70M
    no breathing, bystander called; 70M quit breathing on us; 22M OD, not breathing deep or often,
    RR 6; 60M CPR in progress; 60M bagged by medics; 60M cardiac arrest, wife did CPR, ROSC; 60M
    arrest, CPR by coworker, ROSC; 60M collapsed at work, coworker did CPR, pulse back; 70M
    collapsed, his wife did CPR on him; 58F husband gave CPR to her until EMS arrived; 60M
    intubated by EMS; 60M intubated en route; 60M intubated by EMS for airway; 60M cardioverted by
    EMS today; 60M chest tube placed at outside hospital today; 60M needle decompressed in field;
    60M chest decompressed en route; 60M left chest needle decompression by medics; 30F
    epinephrine given by EMS; 60M on levophed; 60M epi drip running; 30M pneumothorax, SpO2 84%,
    gasping; 30M narcan by EMS, RR 10, drowsy; 30M friend gave him narcan, RR 8; 30M found blue,
    narcan x2; 30M Narcan given; 30F got narcan from medics, sleepy; 30F got Narcan by friend,
    still drowsy; 30F roommate gave Narcan twice, groggy; 30F OD, got 4 mg narcan; 30M tourniquet
    since 10:20, soaking through; 30M tourniquet on leg, chainsaw; 30M tourniquet applied by EMS;
    30M tourniquet in place, forearm laceration; 30M tourniquet loosened and bleeding again; 30M
    bleeding through tourniquet not controlled; 2M limp, won't wake; 4 month old floppy; 8 month
    old went limp and blue; 2F limp and pale; 2F limp in mother's arms; 1M limp, not responding;
    3M limp after fall from window; 3M limp after fall from changing table, not crying; 30F
    seizing; 30F seizing on arrival; 30F hands shaking then seizing, eyes rolled; 60M
    unresponsive; 60M unresponsive for ten minutes; 60M found unresponsive at home; 70M no
    breathing; 70M not breathing on arrival; 70M stops breathing, blue, pinpoint pupils; 2 month
    old stopped breathing in her sleep, mother doing CPR; 70M stopped breathing after choking; 58M
    husband did CPR until medics came, pulse back; 58F daughter performed compressions, EMS
    shocked twice; 58F witnessed cardiac arrest at work, CPR by coworker; 58F witnessed cardiac
    arrest; 58M witnessed arrest, ROSC after 2 shocks; 80F ventilator, transfer from OSH; 80F
    intubated, on propofol; 80F intubated prior to arrival; 80F husband says she was intubated by
    medics; 80F intubated for emergency surgery, transfer; 30M tension pneumothorax decompressed
    by medics; 30M right side decompressed; 30M needle decompression; 30M needs needle
    decompression; 30M chest tube placed; 30M chest tube in place, transfer; 30M cardioversion in
    the field; 30M shocked three times by EMS; 30M atropine given; 30M levophed running; 70M
    levophed at 10, BP 84/40; 70M on pressors; 24M Narcan given by police, blue lips; 24M EMT gave
    Narcan to patient, RR 8, drowsy; 24M friend gave narcan; 24M girlfriend gave naloxone twice,
    still sleepy; 24M OD, narcan given at home by friend; 24M narcan kit used by roommate, still
    drowsy; 24M officer used narcan; 30M tourniquet; 30M tourniquet on thigh, removed by medics
    and bleeding again; 30M tourniquet placed by coworker, blood pouring; 1M limp; 2F found limp;
    2F limp, pale; 6 week old limp, won't feed; 3M fell from slide, limp, not answering; 2M limp
    after fall, not waking; 3M limp after playground fall, pale and not talking; 2F went limp,
    eyes rolled back, blue; 2F arms limp, not waking; 30M seizing, hands clenched; 30M right arm
    seizing, not responding; 30M jaw clenched, seizing; 66M unresponsive on the phone with wife;
    66M wife found him unresponsive; 66M unresponsive since noon; 66M unresponsive for thirty
    minutes; 66M unresponsive 10 min, snoring
"""
# The estimate is level 1, whatever the force.
RESUSCITATION = """
    58M won't answer, eyes rolled up, snoring; 58M eyes open but nobody is there, breathes like a
    fish; 71F went limp at the table, gray, not talking; 64M PEA, LUCAS on; 64M arrest, pads on,
    epi times three; 64M no resp effort; 49F barely breathing; 49F not responding; 80M P on AVPU;
    33M opens eyes when nailbed is pressed; 19M out cold, snoring; toddler gray, arms hanging
    down; 24M status, diazepam in, still going; 58M doesn't answer, eyes rolled back, gurgling;
    58F can't get any reaction out of her, lips gray; 58F stares through us and gulps air like a
    fish; 58F slid off the chair, gray, doesn't talk; 70M asystole, LUCAS running; 70M three
    rounds of epi, no pulse; 70M no respiratory drive; 70M scarcely breathing; 70M U on AVPU; 70M
    AVPU P; 70M opens eyes only to nail pressure; baby, gray, legs dangling; 24M status, lorazepam
    x2, still jerking; 24M midazolam given twice, still seizing; 66F slumped at dinner, gray,
    won't talk; 30M unresponsive to voice, pinch gets a groan; 44M nobody home behind the eyes,
    takes a breath now and then; 70F she is not responding, wife says; 70F sudden, not responding
    to her name; 20M will not answer, snoring, blue lips; 55M BP 70/40, blood fountain from mouth,
    hardly answers; 29F postpartum, BP 70/40, bleeding pours, red bulging; 40M veins bulging,
    trachea pushed over, no sounds on left, BP 78/50; 22M stabbed over the heart, muffled tones,
    BP 70/50; 30M two tourniquets, leg amputation, BP 80/40; 66F norepi running, BP 82/40; 63M
    gray and wet, keeps passing out when we sit him up; 17M fence spike through the belly, sweaty,
    thready pulse; 63M white and clammy, blacks out every time he stands; 50F neck veins
    distended, heart sounds distant, BP 78/60; 45M blood gushing out of his mouth, BP 82/50; 30F
    blood running out of her after delivery, BP 78/40; 71M phenylephrine running, BP 80/44; 19M
    rebar through abdomen, pale; 25M pitchfork through his chest, sweaty; 70M barely answers, BP
    76/40; 68M laryngectomy, stoma plugged, no air going in, purple; 3M swallowed a grape, silent,
    clawing at throat, blue; 2M croup, stridor loud, then quiet, gray, tiring; 44F
    post-thyroidectomy, neck ballooning, stridor, blue; 70M RR 8, sleepy to pain only; 38M GBS,
    tiny breaths, can't cough, sats 85; 41F botulism, shallow breaths, RR 8; 35M snakebite, weak
    breaths, drool pooling, 84 %; 28M two nasal Narcans, still blue and not breathing well; 36M
    cyanide, collapsed, RR 6; 68M trach clogged, nothing moves through, dusky; 50M choking on
    steak, grabbing his neck, purple, no sound; 4F stridor got quieter, exhausted, lips gray; 60M
    neck swelling fast after carotid surgery, noisy breathing, blue; 70M rouses to pain only, RR
    9; 55F myasthenia, feeble breaths, SpO2 86; 30M organophosphate, weak breathing, RR 7; 28M
    naloxone x2, still not breathing well; 36M collapsed in tank, RR 7; 26F 36 weeks, baby's feet
    are out; 26F shoulder stuck, head out; 26F delivered, uterus turned inside out; 26F baby came
    out in the car and isn't crying; 26F labor, footling breech; 26F just delivered in the car,
    blue and limp baby; 31F in labor, a little foot is hanging out; 31F head delivered, shoulders
    won't come; 31F shoulder dystocia; 31F uterine inversion after birth; 31F womb came out with
    the placenta; 31F uterine rupture; newborn came out at home, no cry, not breathing; 66M can't
    rouse him, snoring like a freight train; 82F found on floor, cold, no pulse at neck; 3M floppy
    and gray, won't look at us; 44M only grunts when we pinch him; 70F slumped in wheelchair, blue
    lips, nobody can wake her; 55M went gray, stopped talking mid sentence, gasping every few
    seconds; 61M PEA arrest, 2 epis given; 61M agonal respirations; 61M taking about four breaths
    a minute; 29F asthmatic, quit moving air, sleepy; 8M peanut, tongue huge, can't get air in;
    47M bee sting, BP 68/30, covered in hives; 39M stabbed in the neck, bubbling wound, can't
    talk; 72M vomiting cups of blood, BP 74/40, cold; 35F ruptured ectopic, BP 76/44, gray; 28M
    shot in chest, BP 80/50; 90F DNR, not breathing right, mottled, BP 60 palp; 5 week old limp,
    gray, hardly breathing; 33F 39 weeks, cord hanging out; 33F baby's leg came out first; 33F
    baby delivered in the toilet, blue, not crying; 20M drowned, foam at mouth, no breathing; 50M
    seizing for 20 minutes; 50M fitting since 15 minutes, ativan given, still jerking; 31M bitten
    by krait, can't lift head, breathing weak, SpO2 84; 60F trach tube out, can't get it back,
    turning blue; 2F choking on a marble, can't cough or cry; 50M tongue so swollen he can't
    breathe, drooling, on lisinopril; 80M aspirated steak, hands at throat, can't speak; 45F neck
    swelling up after thyroid surgery, can't breathe, stridor; 67M pulled from fire, voice gone,
    soot, stridor, SpO2 85; 67M on norepinephrine drip from OSH; 67M external pacer on, HR 30; 26M
    GSW belly, pale, clammy; 19F leg torn off by train, tourniquet on; 44F 38 weeks, uterus turned
    inside out; 31F head is out but shoulders stuck; 66M not responding, wife says; 66M not
    responding
"""
# The estimate is level 2 at least.
EMERGENT = """
    30M small pneumothorax, SpO2 91%, full sentences; 26F 37 weeks, head is coming; 18F says she
    is not pregnant, cramps every 2 min, wants to push; 31F 39 weeks, can see the head; 31F 39
    weeks, baby is coming now; 17F denies pregnancy. Pains every 3 minutes, urge to bear down; 33F
    38 weeks, contractions every 2 minutes, feels like pushing; 33F 40 weeks, baby's head is
    showing
"""
# Of another sense, time or person: no danger at all.
HARMLESS = """
    45F sore throat, no breathing or swallowing difficulty; 45F sore throat, no breathing
    concerns; 45F sprained ankle, no breathing changes; 45F hay fever, no breathing symptoms; 30M
    rib pain, not breathing deep because it hurts, SpO2 98%; 50M cough, stopped breathing
    treatments last week; 50M stops breathing at night and snores, wants sleep study; 50M wife
    says he stops breathing in his sleep, tired; 35F no breathing pain, knee sore; 35F no trouble,
    not breathing through nose, congested; 40F cold, not breathing well through the nose; 60F did
    CPR on her husband yesterday, chest wall sore; 40M witnessed a cardiac arrest at work, anxious
    and shaken; 30F nurse, here for CPR recertification wrist pain; 55F husband is intubated
    upstairs, she has a headache mild; 40M ventilator technician, cut finger; 40M bagged leaves
    all day, back sore; 35F takes a norepinephrine reuptake inhibitor, refill; 28M performed CPR
    on a stranger, sore wrists; 30F gave CPR to her father last night, feels sad; 44F saw a
    cardiac arrest on the bus, cannot sleep; 30F paramedic student, practiced intubation today,
    cut thumb; 33M respiratory therapist, ventilator fell on his toe; 33M works with ventilators,
    toe pain; 33M bagged groceries, wrist pain; 33M mother is on a ventilator in ICU, he has sore
    throat; 33M her brother is intubated in the ICU, she has a cold; 29F CPR refresher yesterday,
    knees sore; 29F doing chest compressions on a manikin, wrist sore; 44M his coworker coded at
    work, he feels shaky; 55F on atomoxetine, norepinephrine reuptake inhibitor, wants refill; 55F
    SNRI (serotonin norepinephrine reuptake inhibitor) refill; 30F has Narcan at home, ankle
    sprain; 30F got a Narcan kit, here for toothache; 30F friend got Narcan yesterday, she is
    fine, wants test; 30M picked up Narcan from the pharmacy, refill; 30M keeps narcan in the car,
    cut finger; 30M his roommate needed Narcan, he feels anxious; 30M given a Narcan kit at
    discharge, toe pain; 30M was given narcan nasal spray to take home, toe pain; 40F blood draw
    tourniquet bruise on arm; 3M has a limp, walks; 3M limp after playground fall; 3M limps after
    fall at the playground, walks; 2F arms limp when asleep; 2F floppy hat on, rash on arm; 3M new
    limp, walking, no fever; 3F limp x 2 days, runs around; 3F limp, plays, favoring left leg; 3M
    walks with limp, favors right foot; 40M jaw seizing when he yawns, talks; 40M hands seizing up
    after gardening; 40M boat engine seizing, cut finger; 40M phone unresponsive, wants charger,
    toe pain; 40M my hands keep seizing, arthritis; 29F no breathing issues or chest symptoms,
    ankle sprain; 29F breathing fine, no breathing abnormalities; 50M partner says he stops
    breathing when asleep and snores loudly; 41F took a CPR class, sore wrists; 41F lifeguard did
    CPR on a swimmer yesterday, sore back; 37F panic after seeing a cardiac arrest on the train;
    37F nurse, strained back doing compressions on another patient; 52M wife is on the ventilator
    in ICU, he has not slept, sore throat; 52M visiting mother who was intubated, fell on stairs,
    wrist sore; 26F bagging groceries, wrist pain; 30M nurse gave him a Narcan kit, cough; 30M
    filled his naloxone, toe pain; 22F bruise from the tourniquet at the lab; 2M limp after
    jumping off the slide; 2M has a limp since yesterday, no fever, plays; 55M knee seizing up;
    33F laptop unresponsive, wrist pain; 34M she won't answer my texts, anxious; 12F dad snores,
    sore throat; 34F rash not responding to cream; 34F allergies not responding to zyrtec; 65M
    cardiac arrest in 2015, refill; 34F won't answer the phone at work, sore throat; 9F arms
    hanging down by sides, rash; 5M pea in nose; 41M brother Lucas on antibiotics, sore throat;
    31M marital status, still going to therapy, refill; 40M opens eyes with drops, itchy; 40M
    snores, wife complains, tired; 40F hardly breathing through nose, cold; 40M fished all day,
    sunburn, breathing fine; 24F BP 92/54 as always, ankle sprain; 40M fence splinter in finger;
    40M varicose veins bulging, ache; 68M stoma cover needs changing; 68M colostomy stoma, bag
    leaking; 30M shallow cut, RR 16; 68M trach tie change, feels well; 3M swallowed a grape,
    playing, no cough; 30M purple bruise on thigh, quiet; 31F 12 weeks pregnant, nausea mild; 31F
    shoulder stuck, frozen shoulder, chronic; 2 month old, baby's feet turn out, check; 5 month
    old, baby's feet are out of the sleeper, rash; 20F constipated, needs to push hard, cramps;
    31F retroverted uterus, refill; 26F birth 3 weeks ago, baby came out healthy, sore throat; 26F
    head cold coming on; 30M panic, feels like he is barely breathing, talking normally; 4F ate
    pea soup, belly ache; 45M house arrest, ankle bracelet rubs; 22F no respiratory effort
    changes, cough; 40M cough not responding to mucinex; 40M pt responding to treatment; 30M
    cannot open eyes, nail in tire, wrist pain; 20F does not talk to her mother, cough; 20F won't
    talk about it, wrist sprain; 50F husband snores, does not answer her, tired; 40F fish bone,
    breathes fine; 40F slipped on ice, wrist pain, gray hair; 3F legs dangling from table, gray
    sweater, cough; 40M started levothyroxine, levo at 50 mcg, refill; 40M vein blood runs in
    family, refill; 40M trachea midline, cough; 40F neck veins normal, BP 88/54 as always; 30M
    stoma clean, colostomy plugged with stool yesterday, fine now; 30M ear plugged, no air going
    through; 30M nose plugged, no air going through, cold; 30M weak, breathing fine; 6 month old,
    pink, not crying, cough; 28F 30 weeks, heartburn; 28F 30 weeks, see the head of clinic,
    refill; 40F tampon stuck, coming out soon; 28F shoulder stuck after fall, hit head on door, no
    loc; 60F uterus came out years ago; 30M two pads on blister, arrest; 40F hands on neck, neck
    pain, quiet; 9M grabs throat, sore throat, no voice; 70M hearing aid silent, no sound, blue
    hearing aid; 40M mental status fine, ativan at night, still anxious; 33F keeps passing gas
    when she stands up; 33F water-wet hands, gray and wet weather; 55M cold, white and wet socks,
    toes itch; 44F helps her intubated husband upstairs, wants a mask; 55M CPR dummy fell on foot;
    25F lifeguard, practiced CPR all day, sore wrists; 25F no breathing or speech trouble after
    hitting chin; 40M not breathing hard, jogs daily, ankle pain; 40M snores and stops breathing
    at night, wife worried; 40M naloxone in the medicine cabinet, toe pain; 40M carries naloxone,
    toe pain; 4M limp when he walks, no fever; 2F floppy bunny ears costume, rash; 35M chest tube
    out last year, scar check; 35M got pacer in 2019, check; 22F bored and unresponsive dog at
    home, wrist sprain; 22F app is unresponsive; 60F no shock from defibrillator, device check;
    60F thinks her tourniquet test was positive, bruise; 29M EMT student, tourniquet practice left
    a bruise; 70M husband coded last week upstairs, wife here with ankle sprain; 33F brother was
    intubated last week, she feels anxious mild, sore throat; 60F blood draw today, tourniquet
    left on too long, arm bruise; 45M gray beard, snores, cough; 45M doesn't talk much, cough; 45F
    not answering emails, stressed, wrist sore; 4F won't answer questions, shy, ear pain; 45M weak
    arm after breathing exercises, gym; 22F 10 weeks pregnant, cramps mild, no bleeding; 22F
    pushes to pee, burning; 22F head is pounding and coming and going for years, migraine usual;
    60M vein in leg bulging; 30M small foot pain; 30M little foot is hanging nail; 50M silent
    heartburn, cough; 60F purple, swollen toe after stubbing; 21F baby isn't crying at home, she
    has mastitis mild, feels fine; 22M jumped feet first into the lake, ankle sore; 28F 20 weeks,
    first baby on the way, heartburn
"""
# Perhaps urgent, but no floor and no estimate of level 1.
NOT_LIFESAVING = """
    30M rib bruise, not breathing in deeply because it hurts; 2 week old newborn, breathing pauses
    3-5 seconds, pink, feeding well; newborn 10 days, mother notes breathing pauses of 5 seconds
    while asleep, pink, feeds well; 40F intubated for surgery yesterday, sore throat; 60M
    cardioverted 2 weeks ago, refill; 60M chest tube in March, itchy scar; 70M bladder
    decompressed with catheter, comfortable; 30M abscess decompressed, packing change; 60M stomach
    decompressed by NG at clinic; 70F on pressors in ICU last month, here for suture removal; 20F
    epinephrine last summer for bee sting, needs refill; 66M cardioversion planned Tuesday,
    refill; 66M was cardioverted in May, INR check; 66M cardioverted last week, feels well, check
    up; 66M sore throat since intubation for hernia repair 2 days ago; 66M hoarse after being
    intubated for gallbladder surgery; 50F paralysis, hand decompressed carpal tunnel, suture
    check; 50F got atropine drops at eye clinic, blurry; 50F needle decompression of ganglion
    cyst; 35F nerve decompressed last week, stitches; 35F given epinephrine in 2019 for hives,
    wants new pen; 70M shocked by his defibrillator once last year, device check; 30M small
    pneumothorax, SpO2 91%, full sentences; 60M woke up gasping at night, SpO2 91%; 30F EMT gave
    Narcan to a patient, got spat on, eye red; 30M EMT, administered Narcan to an overdose victim,
    needle scratch on glove; 40M cut hand, tourniquet not needed, bleeding stopped; 40M cut
    finger, tourniquet put on by coworker, off now, no bleeding; 40M forearm cut, coworker placed
    tourniquet, removed by EMS, bleeding controlled; 40M no tourniquet required, small oozing; 40M
    tourniquet removed on arrival, no bleeding; 40F tight tourniquet during lab draw, arm bruised;
    2F limp for a week, walking on toes; 6 month old, arms limp when asleep, wakes and feeds well;
    2M left arm limp since mom pulled it; 40M unresponsive for ten seconds, awake and well; 40M
    was unresponsive for ten seconds, now awake and well; 40M engine seized up, burned hand; 40M
    fingers seizing in cold; 30F computer unresponsive all day, eye strain; 30F back seizing up
    since lifting; 30F unresponsive about twenty seconds after blood draw, alert now; 50M not
    breathing through left nostril since punched; 66M stopped breathing exercises after surgery,
    incision check; 70M cardioverted 3 days ago, burn marks on chest itch; 70M defibrillated last
    year, device check; 25M chest tube last spring, scar itches; 44F sore throat and hoarse since
    intubation two days ago; 44F intubated for asthma in April, refill inhaler; 44F given
    epinephrine two years ago for nuts, wants epipen; 22F tourniquet released by EMS, hemostasis,
    3 cm cut; 22F cut arm, belt used as tourniquet, now off, bleeding stopped; 1F legs floppy
    while sleeping, normal awake; 34F UTI not responding to antibiotics; 40F migraine not
    responding to sumatriptan; 40M out cold for a few seconds yesterday, fine now; 80F BP 88/54 as
    always, refill; 40M BP 86/50, fit runner, feels well; 2M mild croup, stridor only when crying,
    pink, playful; 30M rib pain, shallow breaths, SpO2 97, RR 18; 60M arrest for DUI last year,
    knee pads rub, sore knee; 40M his cough is not responding to mucinex; 40M depression, not
    responding to lexapro; 30M back pain wakes him, pain only at night; 30M eye pain, opens eyes
    only with difficulty, foreign body; 16M won't speak, stares, catatonic; 50M snoring loudly,
    daytime sleepy for years; 40M nosebleed, blood running from nose, BP 150/90; 40F gets dizzy
    when she stands, pale; 22F fainted when she stood up, pale and sweaty, better now; 22F pain
    like a spike through my back; 3M swallowed a bead, pointing at throat, talking; 2M croup,
    noisy breathing then quiet, pink, asleep; 30M weak breath sounds on the left, cough; 70M COPD,
    shallow breathing, RR 18, SpO2 93; 20M ran, collapsed at finish, RR 24; 24M given narcan
    yesterday, discharged, alert today; 2 week old, baby came out fine, no cry lately, feeds well;
    28F 38 weeks, baby is head down; 28F shoulder dystocia with her last birth, 12 weeks; 28F 20
    weeks, feels like her womb is falling out; 30M history of PEA arrest, refill; 40M silent
    reflux, clutching throat, blue eyes; 44F had epinephrine at the dentist, jittery; 40M apnea at
    night, CPAP broke; 60F hands seize up in cold; 22F period cramps every few minutes; 75F BP
    84/50, usual, hardly any complaints; 28F shoulder dystocia with her last baby, worried
"""


def _notes(text: str) -> list[str]:
    return " ".join(text.split()).split("; ")


@pytest.mark.parametrize("note", _notes(BINDING))
def test_a_life_threat_still_binds(note: str) -> None:
    assert assess(Case(narrative=note)).floor is EsiLevel.RESUSCITATION


@pytest.mark.parametrize("note", _notes(RESUSCITATION))
def test_a_life_threat_in_plain_words_is_estimated_as_one(note: str) -> None:
    assert assess(Case(narrative=note)).rules_level is EsiLevel.RESUSCITATION


@pytest.mark.parametrize("note", _notes(EMERGENT))
def test_a_birth_that_will_not_wait_is_a_danger(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize("note", _notes(HARMLESS))
def test_the_same_words_of_something_else_alarm_nobody(note: str) -> None:
    assert not alarmed(note)


@pytest.mark.parametrize("note", _notes(NOT_LIFESAVING))
def test_what_is_old_elective_or_passed_does_not_bind(note: str) -> None:
    found = assess(Case(narrative=note))
    assert EsiLevel.RESUSCITATION not in (found.floor, found.rules_level)
