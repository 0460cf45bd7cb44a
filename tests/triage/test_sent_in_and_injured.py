"""Found elsewhere and sent in, injured, bleeding, feverish after a procedure, early with child.

Invented notes, parted by semicolons.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, bound, notes
from triage.case import Case
from triage.findings import Findings, Force
from triage.level import EsiLevel
from triage.rules import assess

# Emergencies, whatever the force.
EMERGENCIES = """
    8 wks by LMP, no US yet, LLQ pain, spotting, 25F; +hCG, pelvic pain, bleeding. 31F; 29F LMP
    7 wks ago, spotting, shoulder hurts lying down, faint; 27F 12 weeks pregnant, lower
    abdominal pain; 30F 9 weeks pregnant, headache; 24F positive home test, right lower belly
    pain, light bleeding, no scan so far; 34F glass sticking out of the eye; 12M BB hit eyeball,
    blurred; 60M ribs move the wrong way after a fall; 70M part of the chest moves in when he
    breathes in, fell off ladder; 35M pelvis unstable, fell off horse; 44M pelvis crushed by a
    car; 40M fell astride a beam, blood at the urethra; 51M leg pinned 25 minutes, feet numb;
    50M run over by a forklift, thigh tight; 33M chainsaw to the neck, voice changed; 28F
    strangulation by BF; 32M blast injury, tight chest; 2M bit through lamp cord, corner of
    mouth white; 70M on apixaban, thigh swelling more and more, pale, HR 116; 66F INR 9, bruise
    in groin growing; 71M on Xarelto, flank bruise spreading, dizzy; 68F INR 12, gums bleeding;
    40F platelets 4, blood blisters in the mouth; 62M dialysis catheter pulled out, bleeding
    from the neck; 55M sent in, tombstones in V2-V4; 58M ECG with Wellens; 77F Mobitz II on ECG;
    30F QT 620 on ECG; 62M troponin elevated, called back; 50F PE on outside CT; 50F clot in the
    lung on CT; 66F calcium 5.9; 90M Na 168; 60F K 2.1 with weakness; 44M pH 7.1; 39F WBC 98,
    blasts; 80M digoxin level 4; 70M positive blood culture, called back; 60M K 7.1 sent in; 60M
    Na 108; 60M Hgb 5.1; 81M TAVR d5, 38.7, rigors; 66M prostate biopsy yesterday, rigors; 77M
    catheter changed, shaking chills; 60M AV graft red hot, T 39; 51F PD, cloudy bag, belly
    pain, 38.1; 70M CLL on ibrutinib, fever 38.6; 59F on pred 40, T 38.9; 48F rituximab 2 weeks
    ago, fever; 35M adalimumab, fever 38.8; 50M kidney transplant, graft tender, urine output
    down; 50M kidney transplant, creatinine doubled; 31F OHSS, dyspnea; 72M carotid surgery
    yesterday, headache, BP 212/110; 45F breast surgery, one side tense and doubled, HR 118; 58F
    facelift, cheek swelling fast; 40M baclofen pump ran dry, stiff, 39.2; 76F temple tender,
    jaw tires chewing, blurred eye; 61M floaters and a dark veil on one side; 61M floaters and
    shadow at the edge; 23F contact lens, white spot on cornea, hazy; 78M cataract surgery 4
    days ago, vision falling; 70F shingles on nose tip, sees badly; 80M sat up all night to
    breathe, ankles swollen, pink sputum; 74F can't lie flat, legs swollen, RR 26; 60M pain like
    something ripped between his shoulder blades; 70F bed bound since hip surgery, SOB, HR 118;
    40F bleach with toilet cleaner, chest tight, 93 %; 55M spits all saliva, meat stuck; 64F
    fishbone, neck swollen, fever; 58M upper belly rigid like wood; 30M dengue, fever gone,
    severe belly pain, cold hands; 41F back from Congo, fever, worked with Ebola patients; 35M
    dog bite in India 2 months ago, cannot swallow water; 33M yellow eyes, fever, hardly any
    urine; 70M jaundice, fever 39, shaking chills; 40M finger held bent, pain on straightening,
    38.7; 5 week old boy vomits after each feed, sunken soft spot; 6 mo F knees up, blood and
    slime in diaper; 78F burning urination, chills; 40F UTI, back pain, chills; 15M cough, fever
    39, SBP 92, HR 130; 9M shot in the eye with a BB gun, can't see well; 20M impaled on a fence
    post, thigh; 28M dart in the eyeball, blurry; 44F horse fell on her, pelvis feels loose and
    painful; 50M caught between truck and dock, pelvis pain; 51M leg trapped under tree 2 hours,
    foot cold and numb; 23F boyfriend choked her, hoarse voice; 22M machete to the neck,
    bleeding controlled; 38M propane tank exploded next to him, ears ringing, short of breath;
    3M bit an electric cord, lip gray; 79F Eliquis, fell yesterday, buttock hematoma doubled in
    size; 45F ITP, plt 6, bleeding gums; 60M hemodialysis catheter came out, blood all over his
    shirt; 66M ECG from clinic: ST elevation V2-V4; 61F high grade AV block on holter, sent in;
    50M elevated trop at outside clinic; 44F radiology called, bilateral PE; 70M aortic aneurysm
    7 cm on CT, back pain; 70M sent in for low sodium 112; 70M K+ 6.8, peaked T waves; 60F
    corrected calcium 15.2, confused; 60F Na 171; 30M VBG 7.08; 39F new leukemia, white count
    150; 45F lithium 3.2, tremor; 66M hemoglobin 4.8; 81M TAVI last week, fever 38.5; 72M after
    cystoscopy, fever and rigors; 60M dialysis graft red and tender, fever; 51F peritoneal
    dialysis, effluent cloudy, stomach ache; 63M multiple myeloma on lenalidomide, T 38.7; 63F
    infliximab infusion last week, chills; 63F prednisone 60 a day for a month, fever 38.4; 63F
    no spleen, T 39; 40M common variable immunodeficiency, 39.2; 50M kidney transplant, Cr went
    from 1.2 to 2.6; 34F egg retrieval 5 days ago, belly swollen, short of breath; 70M CEA 3
    days ago, severe headache, BP 198/100; 45F mastectomy yesterday, drain full of blood, chest
    tense; 50F thyroid surgery yesterday, neck swelling, hoarse; 76F headache at temples, scalp
    tender, vision blurry, jaw hurts when chewing; 61M sudden floaters and flashes, curtain
    coming down; 23F contacts overnight, white dot on the cornea, painful, blurry; 70F zoster
    forehead and eyelid, blurred vision; 80M can't lay flat, frothy sputum, wheezing; 74F
    gasping at night, ankles puffy, RR 28; 60M felt something tear in his chest, goes to the
    back; 38F 14 hour flight, pleuritic chest pain, HR 112; 40M chlorine gas leak at pool,
    wheezing, 91%; 55M drooling since a piece of chicken lodged; 58M sudden belly pain,
    board-like abdomen; 30M dengue day 5, vomiting all the time, bleeding gums; 35M bat bite
    weeks ago, spasms when he tries to drink; 33M jaundiced, fever, right upper belly pain; 40M
    thumb flexed, swollen, pain with passive extension, puncture 2 days ago; 9 mo M screams and
    pulls up his legs every 15 min, jelly stool; 25F pregnant 7 weeks, no ultrasound yet, sharp
    pain right side; 25F 6w pregnant with lower abdominal cramps; 25F IUD in place, positive
    pregnancy test, pelvic pain; 38F pregnant, abd pain; 30M pitchfork went into the groin; 33F
    strangled yesterday by her husband, neck sore; 35M kicked in the groin, blood at urethral
    meatus; 82F on warfarin, flank bruise spreads, INR 7; 48M ECG: biphasic T waves V2-V3,
    Wellens pattern; 55M glucose 820, sent by clinic, drowsy; 55M CT showed subdural hematoma;
    62M lab: pH 6.98; 77F digoxin toxicity, level 3.9; 44M second degree heart block type II;
    61F on methotrexate and prednisone, T 38.8; 33F Crohn on infliximab, fever 38.9; 55F ESRD,
    graft arm red, hot, chills; 45M kidney transplant, graft swollen and painful; 60M two days
    after carotid endarterectomy, seizure; 39F breast reduction yesterday, right breast rapidly
    swelling; 68F new floaters, shadow creeping over right eye; 80F cataract surgery Monday, eye
    red, pain and vision going down; 71M can't lie down flat, both ankles swollen, sat 88%; 52F
    on bed rest after knee replacement, winded, HR 121; 47F mixed bleach with acid cleaner,
    wheezing; 30F dengue, fever stopped, belly very painful, drowsy; 60F yellow skin, 39.2,
    rigors; 7 mo M legs drawn up, mucus and blood in the nappy; 26F 5 weeks pregnant, one sided
    pelvic pain; 36F missed period, left pelvic pain, spotting, shoulder tip pain; 28F UPT +,
    LLQ pain; 20M clotheslined by a wire on ATV, neck bruise; 33F choked, strangled by ex
    husband last night; 41M pelvis shattered by forklift; 30M arm trapped in press 40 minutes,
    hand cold; 60F paradoxical chest movement after CPR; 40M near explosion, ears ringing, chest
    tight; 80F on warfarin, fell, hematoma on hip getting bigger; 60M on Eliquis, bruise
    spreading down the thigh; 33F platelets 6, petechiae; 55M new third-degree heart block on
    ECG; 60F called back: blood cultures growing gram positive cocci; 34M INR 12 and nosebleed;
    70F calcium 14.8 on labs; 70F potassium 2.2 on labs; 70F sodium 165, sent from nursing home;
    19F QTc 580 on methadone; 5 day old bilirubin 24; 64F doctor called: clots in both lungs;
    70M cystoscopy yesterday, fever 38.8; 66F foley changed this morning, rigors, 38.9; 60F
    CAPD, murky bag, abdominal pain; 33F on etanercept, fever and chills; 33F on azathioprine, T
    38.6; 48F liver transplant, creatinine rising; 33F kidney transplant, makes less urine since
    yesterday; 65M neck surgery yesterday, neck swelling fast; 40F thyroidectomy today, neck is
    tense and swelling rapidly; 70M new shadow over left vision like a curtain; 66F cataract
    surgery last week, eye hazy and painful; 50M tearing pain between shoulder blades; 77F
    sleeps in recliner to breathe, ankles swollen, RR 28; 22F back from Thailand with dengue,
    bleeding gums; 8 mo M draws up his legs, bloody mucus in diaper; 82F dysuria and shaking
    chills; 33F dysuria with chills, back pain; 45F third degree AV block on ECG; 30F 20 weeks
    pregnant, brother is with her, BP 165/100; 28F sister drove her, 30 weeks pregnant, BP
    160/105; 52F sister says she is on chemo, fever 39; 52F her mother says patient on chemo, T
    39; 25M his brother shot him in the chest; 25M brother, he was shot in the chest; 40M
    pedestrian struck by a car, hip pain
"""
# Here a rule binds.
BINDING = """
    30M fell from a bike, tibia sticks out of the shin; 45M Gustilo II tib-fib; 24M you can see
    the bone, leg bent the wrong way; 50M finger cut clean off by a saw; 44M toes gone,
    lawnmower; 60M foot came off under the train; 29M ice pick in the flank, still sticking out;
    40M crossbow bolt through the shoulder; 40M bone poking through the skin of the forearm; 33M
    grade 3 open tibia; 28M pencil stuck in his neck; 60F brought by mother, on chemo, 38.2; 60F
    husband brought her in, on chemo, T 38.2; 70F daughter says mother is on chemo, T 38.6; 60F
    on chemo now, T 38.4; 30M GSW to back; 30F nurse, blood splash in eye; 60F brought by
    mother, on chemo, T 38.2; Mom is on chemo, fever 39. 68F; My husband is on chemo and has a
    fever of 39; 55M wife says husband had a kidney transplant, T 38.6; 30F pregnant, BP
    170/110, husband at bedside; 26M trans man, 20 weeks pregnant, BP 165/100; 6F daughter had a
    liver transplant, fever 39; 25M friend says he was shot in the chest; Brother says he was
    shot in the chest, 25M; 25M shot in the chest, brother also shot; 60F chemo last week, T
    38.4; 60F started chemo, T 38.4; 60M inferior STEMI on ECG, prior stent 2019; 60M traumatic
    amputation of thumb; 60M thumb amputation by table saw, brought on ice; 30M shot in the
    back; 30F nurse, blood splashed on her gown and into her eye; 30F nurse, splash of blood to
    eyes; 30M bleach splash in eye; 30M pool chlorine tablets powder blew in eye; 30F throat
    closing, hives; 19M bone is out, lower leg, wound bleeding, dirt bike; 33M finger got
    chopped off in a meat slicer; 60M lawnmower took off his toes; 41M leg severed below the
    knee, train; 35M harpoon through the chest; 30F near total amputation of index finger, on
    ice; 61F chemo yesterday, husband sick, T 38.9; 45M drooling, throat closing, can't swallow
    spit; 41M femur poking through the thigh; 41M compound fracture of the ankle; 41M grade II
    open ankle fx; 41M motorcycle, bone sticking through his shin; 38M thumb cut completely off
    with a table saw; 38M hand torn off in conveyor; 38M screwdriver lodged in the chest; 38M
    rebar through the shoulder, in place; 28M arrow into the abdomen; 28F nail sticking out of
    her eye; 50M ruptured globe after fall; 50M pencil sticking out of the eyeball
"""
# None of these is an emergency.
TRIFLES = """
    28F 9 weeks pregnant, heartbeat in womb seen on scan, light spotting, no pain; 30F LMP 3 wks
    ago, test negative, cramps; 30F LMP 3 wks ago, sprained ankle; 30F glass in the sole; 35M
    nail through fingertip, moves it; 33M walked into a parked car, knee bruise; 33M walked into
    a parked car, shin hurts, HR 104; 70M INR 3.4, no bleeding; 30M old bruise on thigh, not
    growing, no thinners; 60M K 5.2 routine recheck; 60M hemoglobin A1c 9.1; 60M troponin
    negative; 60M STEMI with stent 2019, here for refill; 60M biopsy next week, here for refill;
    60F PD with clear bag, toe pain; 80M TAVR last year, ankle sprain; 50M kidney transplant
    2015, ankle sprain; 60M floaters for years, unchanged; 24F contact lens lost in eye, sees
    well; 40F cleaned with bleach alone, no symptoms; 2 mo boy spits up, gaining weight; 30F
    diarrhea since India, drinks well; 75M third-degree heart block in 2019, here for refill;
    60M warm and dry skin, ankle sprain; 30F burning urination; 60M skin warm and dry, left leg
    sprain; 30M pencil tip in palm, sore; 60M amputee, phantom pain; 45M cut his toenail off,
    bleeding stopped; 22F choked on a chip, fine now; 60F sciatica, trapped nerve, leg numb for
    months; 70F on eliquis, bruise after blood draw, not bigger; 60M lab K 4.9, wants refill;
    22F blood pressure 118/70, potassium 4.1, toe pain; 60M PE in 2016, on warfarin, toe pain;
    61F on methotrexate, toe pain; 44F foley draining well, here for cough; 30F IVF cycle starts
    next month, toe pain; 65M cataract surgery planned, no pain; 52F knee replacement last year,
    knee stiff; 60F jaundice for months, refill; 26F LMP 2 weeks ago, pelvic cramps, spotting;
    26F period cramps, heavy flow, test negative; 30F period 2 weeks ago, cramps, spotting; 30F
    pregnant 9 weeks, heartbeat seen on scan, cramps mild; 24F cramps with her period, spotting;
    45F shoulder hurts after tennis, LMP 6 weeks ago; 30M foot came off the pedal, ankle sprain;
    30M cut off his ring, finger swollen; 30M fish bone stuck in throat, no trouble; 30M bone
    scan last week, sees doctor for bone density; 30M metal speck stuck in eye, sees well; 22M
    pen light in eye exam fine; 22M arrowhead tattoo on neck infected? no, itchy; 35M pulled
    neck muscle lifting a pole into the shoulder rack; 30M foot run over by bicycle wheel, small
    bruise; 30M jumped into shallow, pelvis sore after yoga; 30M strangulated? no, reducible
    hernia, no pain; 2M chewed a phone case, fine; 40M blast of cold air gave him a chill, ear
    ringing for years; 55M hit by a car door, elbow bruise; 60M on warfarin, small bruise on
    shin, same size; 60M on xarelto, leg swelling more since Monday; 60F platelets 150, toe
    pain; 60M platelets 9 days ago normal; 60M urine pH 7.1, toe pain; 60M pH 7.4; 60M Na 140, K
    4.2; 60M on eliquis for clot in the lung in 2019, refill; 60M had a clot in lung years ago,
    toe pain; 60M QT 420; 60F calcium 9.4 normal; 60F takes vitamin K 2.1 mg; 60M takes lithium,
    level 0.8; 60F takes calcium 600 daily, toe pain; 60F digoxin refill; 40F worried about PE,
    calf ok, toe pain; 60M PE on CT in 2018, toe pain; 30F blood culture negative last week, toe
    pain; 60M labs: Ca 9.1 K 4.4 Na 139 WBC 8; 66F foley needs changing, no fever; 40F on
    humira? no fever, sprained wrist; 40F pred 40 for poison ivy, itchy; 40F facelift next
    month, anxious? no, toe pain; 60M baclofen refill; 80M cataract surgery next week, asks
    about drops; 40F jaw clicks when chewing; 60F cataracts, blurry for years; 30M tore a muscle
    in his back, sore; 40F swollen ankles at end of day, no dyspnea; 30M hard belly? no, soft;
    30M swallowed fishbone, feels scratch, no fever; 4M hip pain after jumping, walks; 40M
    finger bent, jammed at basketball, pain on straightening; 30F dengue last year, toe pain;
    33M dog bite last week, healing; 8 mo M knees scraped, happy; 33F dysuria, frequency, no
    back pain; 70F UTI last month, here for ear wax; 66F breast CA 5 years ago, here for toe
    pain; 66F lung ca 4.5 cm treated, refill; 70F digoxin 3 times a week, refill; 40M lithium 3
    times daily, refill; 60M hs troponin 3.2 ng/L normal last week, toe pain; 50M family
    tombstone fell on his toe, bruise; 35F seasonal winter pattern of low mood, refill; 70M INR
    6.1 on blood test, no symptoms, told to hold dose; 22F blood hcg drawn, positive, cramps?
    none; 60M kidney transplant, creatinine check, follow up, feels well; 60M TURP 2015, cough
    and fever 38.3; 40F sat in shade, eye itchy; 50M had ebola screening negative, T 38.4 cough;
    30M saw doctor in clinic for neck pain; 30M feels like glass sticking in eye, sand blew in;
    40M type 2 diabetic with open wound on toe; 40M wants to see a bone doctor, finger deformity
    old; 25M collarbone sticks out a little, fell last month, healed; 40M took hand off the
    wheel, wrist sprain; 35M shoulder bone is out of place in arm? no, sore; 35F bolt of pain
    through her shoulder after tennis; 30M wife choked on coffee and coughed, he is fine, toe
    pain; 2F chews lead pencil, happy; 30F flailing arms at dance, wrist sore; 40M wt, 38.5 kg
    overweight, toe pain; 40F BMI 38.5, here for refill; 70M Hct 38.5, refill; 25M splinter in
    thumb; 33F had c-section years ago, sprained ankle; 60M catheter changed today, no fever,
    wants bag; 44F prednisone taper for rash, itchy; 50M shingles on the back, old pain; 60F
    floaters, same for 2 years; 33M sausage finger? no; 22F chronic pelvic pain, negative test;
    22F period late, home test negative, nausea; 4F legs pulled by brother, sore; 60F pelvic
    floor therapy, refill; 60M platelets 250, gums bleed when flossing; 60F gums bleeding when
    brushing; 45M bruise on thigh getting bigger? no, fading; 60M warfarin INR 2.5, bruise
    fading; 40M trapped nerve in back for 3 months; 40M finger caught in car door 2 hours ago,
    nail blue; 45M hematoma on shin after kick, walking, no thinners; 33M ran over toe with
    shopping cart wheel, sore; 30F cramp in left calf after run; 60F afib on eliquis, ankle
    swelling more in evening; 12M poked in eye by brother, blurred a second, fine now, sees
    well; 33F UTI last month, now vaginal itch; 33F burning urination, no fever; 30M sleeps
    upright because of reflux, cough; 35M back tore a muscle lifting boxes; 70F bedbound, needs
    catheter change; 30M blast from music festival, ringing ears; 50F jaw sore from dentist when
    chewing; 30F travel to Congo planned, needs shots; 60F dog scratched her arm, drinks water
    fine; 40M fistula working, dialysis today, toe pain; 50M TAVR 2019, toe pain; 35M abscess,
    warm and dry skin; 45M PE teacher on crutches, lung fine; 45M clot in calf treated, no lung
    problem, refill; 60M ED sent ECG normal, QT 410; 50F calcium 4 tablets a day, refill; 40M
    pedestrian walked into a parked car, nose sore
"""
# Whatever the estimate, nothing binds: it is a relative's, past, planned or no injury.
UNBOUND = """
    22F mother on chemotherapy, patient T 38.2, sore throat; 40F husband had a kidney
    transplant, she has T 38.4 and cough; 30M sister is pregnant, BP 152/88, knee pain; 52M wife
    is pregnant, 160/94, toe pain; 30F brother shot in the chest, she cannot sleep; 60M STEMI
    with stent 2019, here for knee pain; 60M old amputation, stump sock; 60M amputation
    scheduled next week; 60M starts chemo next month, T 38.3; 60F last chemo in 2017, T 38.4
    cough; 33F trying to get pregnant, test negative, BP 155/90; 45M shot of cortisone in the
    back yesterday; 70M pneumonia shot in the chest clinic; 33M blood splashed on his shirt,
    knee pain; 33M blood splashed on his boot; 15M pool water, both eyes red; 30F throat tight
    when upset, now gone; 15M coughing, SBP 96, HR 88; 52M pregnant wife at home, 160/94, toe
    pain; 30M brother got stabbed in the neck, patient anxious; 45M his mother is getting chemo,
    he has fever 38.6; 34M roommate on chemo, fever 38.5 and cough; 19M BP 160/92, denies pain,
    pregnancy test of girlfriend positive; 60M scheduled for toe amputation, foot pain; 45M got
    a cortisone shot in his back; 45M steroid injection shot to the neck; 15M chlorinated pool
    water, both eyes red; 15M swam in chlorine all day, eyes red; 33F her father had a heart
    transplant, fever 38.4; 33F friend was stabbed in the neck, she is anxious; 60M awaiting
    amputation, here for dressing change; 33F wants to become pregnant, BP 152/90; 45M epidural
    shot in the neck last week, sore; 20F swam in chlorinated water, both eyes red
"""


def _read(note: str) -> Findings:
    return assess(Case(narrative=note))


@pytest.mark.parametrize("note", notes(EMERGENCIES))
def test_an_emergency_is_seen(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize("note", notes(BINDING))
def test_a_rule_binds(note: str) -> None:
    assert bound(note)


@pytest.mark.parametrize("note", notes(TRIFLES))
def test_no_alarm_is_raised(note: str) -> None:
    assert not alarmed(note)


@pytest.mark.parametrize("note", notes(UNBOUND))
def test_nothing_binds(note: str) -> None:
    bound = [item.rule_id for item in _read(note).findings if item.force is Force.MUST]
    assert bound == []


def test_a_sine_wave_with_a_slow_heart_is_a_matter_of_life() -> None:
    level = _read("66M sine wave, HR 38, 84/50").rules_level
    assert level is EsiLevel.RESUSCITATION
