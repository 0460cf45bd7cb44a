"""What a note says of the past, of others or as denied raises no alarm; a danger beside it does.

A note with a harmless complaint gets one more sentence that names a danger which is none of
today's; a note with a danger gets one more sentence that is harmless.  Every sentence is
combined with every finding.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.triage.alarms import alarmed

HARMLESS = (
    "A 60-year-old woman twisted her right ankle stepping off a curb this morning. The ankle is "
    "swollen over the outer side and she walks with a limp. "
)
DIAGNOSES = """heart attack; myocardial infarction; MI; CHF; atrial fibrillation; stroke; TIA; CVA;
    seizures; epilepsy; asthma; COPD; pneumonia; pulmonary embolism; blood clots;
    aortic aneurysm; aortic dissection; coronary artery disease; stents; cardiac arrest; sepsis;
    meningitis; encephalitis; brain tumor; subdural hematoma; GI bleed; varices; cirrhosis;
    kidney failure; kidney stones; bowel obstruction; appendicitis; ectopic pregnancy;
    preeclampsia; testicular torsion; lung cancer; leukemia; lymphoma; hip fracture;
    cauda equina syndrome; dementia; migraine; depression; panic attacks; DKA;
    diabetic ketoacidosis; hypoglycemia; glaucoma; retinal detachment; angioedema; anaphylaxis;
    shellfish allergy; sleep apnea; collapsed lung; tuberculosis; shingles; skull fracture;
    concussion; angina"""
SYMPTOMS = """chest pain; chest pressure; shortness of breath; trouble breathing; palpitations;
    syncope; fainting; loss of consciousness; LOC; dizziness; severe headache; stiff neck;
    vision loss; double vision; weakness; numbness; slurred speech; facial droop; confusion;
    seizure; fever; chills; coughing up blood; abdominal pain; vomiting blood; black stools;
    rectal bleeding; urinary retention; saddle anesthesia; testicular pain; vaginal bleeding;
    hives; throat swelling; tongue swelling; drooling; stridor; suicidal thoughts;
    homicidal ideation; hallucinations; overdose; head injury; cyanosis; diaphoresis;
    jaw pain; sexual assault; petechiae; lethargy; altered mental status; respiratory distress"""
REACTIONS = "anaphylaxis; throat swelling; hives; angioedema; difficulty breathing; lip swelling"
OF_THE_PAST = """
    Past medical history: {}. | PMH: {}. | History of {}. | Hx {}. | PMH: HTN / {} / gout.
    | Has a history of hypertension, {} and arthritis. | PMH HTN, {}, arthritis.
    | She had {} in 2015. | {} in 2015. | She had {} five years ago. | Prior {}.
    | Recovered from {} last year."""
OF_OTHERS = """Family history of {}. | Her mother had {}. | Her father died of {}. | FHx: {}.
    | A neighbor had {} last week and she worries."""
DENIED = """
    Denies {}. | Denies fever, {} or rash. | No {}. | No fever, {}, or rash. | Negative for {}.
    | She has not had any {}. | ROS: negative for {}. | {}: denies. | {}: none. | {} - denied.
    | (-) {}. | neg {}. | Never had {}. | No history of {}. | No evidence of {}.
    | No {} before or after the fall."""
ALLERGIES = """Allergies: penicillin ({}). | Allergies: shellfish - {}, latex.
    | Allergy: sulfa causes {}."""

LIVED_WITH = """
    hypertension; type 2 diabetes; CHF; afib; epilepsy; a seizure disorder; asthma; COPD;
    stents; a pacemaker; a defibrillator; an aortic aneurysm; cirrhosis; kidney stones;
    chronic kidney disease; breast cancer; leukemia; sickle cell trait; lupus; gout; sciatica;
    multiple sclerosis; Parkinson's disease; dementia; migraine; depression; panic attacks;
    bipolar disorder; schizophrenia; opioid use disorder; glaucoma; sleep apnea; HIV; shingles;
    pulmonary hypertension; cystic fibrosis; myasthenia gravis; Crohn's disease; Down syndrome;
    cerebral palsy; spina bifida; paraplegia; a VP shunt; an insulin pump; a colostomy;
    hereditary angioedema; a peanut allergy; a history of DVT on apixaban; chronic headaches;
    an old stroke; a prior heart attack; previous stroke with left weakness"""
WITH_IT = """
    A 60-year-old woman with {} twisted her ankle. It is swollen and she walks with a limp.
    | 60F w/ {} here for a work note after a cold last week. No fever now.
    | A 60-year-old woman who has {} needs stitches out of her shin.
    | 60 y/o F, {}, paper cut on the finger, bleeding stopped.
    | A 60-year-old woman asks for a refill of her eye drops. She has {}."""

DANGERS = """crushing chest pain and sweating; sudden slurred speech and a facial droop;
    sudden shortness of breath and speaks in two-word sentences; a thunderclap headache;
    vomiting blood; black tarry stools and dizziness; a seizure an hour ago and is still confused;
    throat swelling after a peanut; suicidal thoughts with a plan; a stab wound to the chest;
    taken an overdose of acetaminophen tonight; a pulseless cold leg; a gunshot wound to the thigh;
    sudden vision loss in one eye; a tearing pain in the back and chest; fever with a stiff neck;
    syncope while running with palpitations; severe testicular pain for two hours;
    legs that are numb and urine that dribbles since this morning; coughing up cups of blood;
    homicidal thoughts toward his boss; palpitations with a rate of 190 and faintness;
    new confusion since this morning; collapsed and is unresponsive"""
BESIDE = """A 58-year-old man has {}. Past medical history: gout.
    | A 58-year-old man with a history of gout presents with {}.
    | PMH: kidney stones. A 58-year-old man has {}. | A 58-year-old man has {}. His mother had gout.
    | A 58-year-old man had a hernia repair in 2015 and now has {}.
    | A 58-year-old man. His brother has migraine. He has {}.
    | (-) fever. A 58-year-old man has {}. | Allergies: latex. A 58-year-old man has {}.
    | Brought by a neighbor, a 58-year-old man has {}.
    | Found by a coworker, a 58-year-old man has {}. | A 58-year-old man has {}. No cough.
    | His wife says that he has {}. Gout years ago.
    | A 58-year-old man asks whether this is gout; he has {}.
    | A 58-year-old man is worried because he has {}."""


def _each(text: str, mark: str = ";") -> list[str]:
    return [" ".join(item.split()) for item in text.split(mark)]


def _told(sentences: Iterable[str], findings: Iterable[str]) -> Iterable[str]:
    findings = list(findings)
    for sentence in sentences:
        for finding in findings:
            told = sentence.format(finding)
            yield told[0].upper() + told[1:]


@pytest.mark.parametrize(
    ("sentences", "findings"),
    [
        (OF_THE_PAST, DIAGNOSES),
        (OF_OTHERS, DIAGNOSES),
        (DENIED, DIAGNOSES),
        (DENIED, SYMPTOMS),
        (ALLERGIES, REACTIONS),
    ],
    ids=["past", "others", "denied diagnoses", "denied symptoms", "allergies"],
)
def test_what_is_not_of_today_raises_no_alarm(sentences: str, findings: str) -> None:
    told = _told(_each(sentences, "|"), _each(findings))
    assert [one for one in told if alarmed(HARMLESS + one)] == []


def test_what_a_patient_lives_with_raises_no_alarm_over_a_trifle() -> None:
    assert [one for one in _told(_each(WITH_IT, "|"), _each(LIVED_WITH)) if alarmed(one)] == []


def test_a_danger_is_seen_whatever_is_told_beside_it() -> None:
    assert [one for one in _told(_each(BESIDE, "|"), _each(DANGERS)) if not alarmed(one)] == []
