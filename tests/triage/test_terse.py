"""Chief complaints as they are jotted down: an emergency by its name or abbreviation is one."""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed

_ADULT = """L sided weakness since 0800; R arm weakness and slurred speech; L facial droop;
    LUE weakness, sudden; RLE numbness and weakness x 1 hr; CP radiating to L arm; CP, diaphoretic;
    SOB, sats 88%; AMS; altered mental status; ALOC; ICH, transfer; SAH, transfer from OSH;
    SDH on CT; SI; SI with plan; +SI; SI/HI; hit head, +LOC, on coumadin; PPH; angioedema;
    oral swelling; tongue swelling; lip swelling after lisinopril; hypoxia; hypotensive; STEMI;
    NSTEMI; code stroke; stroke alert; sepsis alert; trauma alert; GSW to L thigh; MVC, ejected;
    ped vs auto; fall 20 ft; BIBEMS unresponsive; cardiac arrest, ROSC; intubated, transfer;
    resp distress; resp failure; agonal breathing; status epilepticus; sz x 3 today, postictal;
    new onset afib RVR; SVT HR 190; VT; complete heart block; AAA rupture; aortic dissection;
    PE on CT; saddle PE transfer; tension pneumothorax; PTX; hemoptysis, large; variceal bleed;
    GIB, hypotensive; melena x 3 days, dizzy; coffee ground emesis; BRBPR, large amt; perf viscus;
    ischemic bowel; cold L foot, no pulse; acute limb ischemia; compartment syndrome; nec fasc;
    septic shock; neutropenic fever; fever, on chemo; fever, s/p BMT; meningitis;
    stiff neck, fever, HA; WHOL; thunderclap HA; anaphylaxis; throat closing; stridor;
    epiglottitis; DKA; BG 600, vomiting; BG critically high; BG 32; K 7.2; missed HD x 2, SOB;
    Na 112; Hgb 4.5; OD on tylenol; intentional OD; ingestion, unknown; CO exposure, HA;
    ETOH withdrawal, tremors; DTs; suicide attempt; cut wrists; strangled by partner;
    sexual assault; priapism; eye chem splash; vision loss OS; retinal detachment;
    open fx R tibia; open globe; amputated finger; finger amp; electrical burn; burns 30% TBSA;
    smoke inhalation; hypothermia, T 30C; heat stroke, T 41; snake bite; cauda equina;
    cord compression; VP shunt malfunction; LVAD alarm; trach dislodged; ICD firing;
    not arousable"""
_OF_A_WOMAN = """ectopic; ectopic pregnancy; 32 wks preg, vaginal bleeding; in labor, crowning;
    preeclampsia; eclampsia; postpartum bleeding; 36 wks pregnant, HA,
    BP 180/110"""


@pytest.mark.parametrize(
    ("complaints", "who"), [(_ADULT, "50 y.o."), (_OF_A_WOMAN, "28 y.o. F")], ids=["any", "woman"]
)
def test_an_emergency_in_two_words_is_no_less_one(complaints: str, who: str) -> None:
    told = [" ".join(complaint.split()) for complaint in complaints.split(";")]
    assert [complaint for complaint in told if not alarmed(f"{complaint}. {who}")] == []
