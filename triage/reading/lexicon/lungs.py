"""Cough, phlegm, and illnesses of the lungs."""

from __future__ import annotations

DIAGNOSES = frozenset({"pneumothorax", "pulmonary_embolism"})

_PHLEGM = "phlegm|sputum|handkerchief|hankie|spit"
_STREAK = "streak|streaks|streaked|specks|flecks|threads|rusty|tinged"
_SIDE = "left|right|one"
_QUIETER = "fainter|quieter|quiet|silent|softer|distant|muffled|hollow"

CONCEPTS: dict[str, str] = {
    "wheeze": """
        wheez*
        asthma|asthmatic attack|exacerbation|flare|symptoms|acting
        tight chest .. asthma
        out of? inhaler
        whistle|whistles|whistling .. breath|breathing|breathes|chest|lung|lungs|side|exhal*|bases
        breath|breathing|breathes|chest|lung|lungs .. whistle|whistles|whistling|whistly
        musical chest|breath|breathing
    """,
    "asthma_worse": """
        more than .. nebulizer|neb|nebulizers|treatment
        repeated|several|multiple|back nebulizers|nebs|treatments
        steroid|steroids|prednisone
        no|not relief|better|help|helping .. inhaler|nebulizer|albuterol
        inhaler|nebulizer|albuterol .. not|no|without help|helping|relief|working|better
    """,
    "cough": """
        cough*
        phlegm|sputum
    """,
    "hemoptysis": f"""
        hemoptysis
        cough* up? .. blood|bloody
        coughing|coughed up .. cups|cupful*
        blood|bloody sputum
        blood .. tinged sputum
        thread|threads|streak|streaks|specks|flecks .. blood .. sputum|phlegm|sink|tissue|spit
        spat|spits|spitting|hacked|hacking up? .. blood|red
        @blood .. coughed|coughing|coughs|hacked|hacking up
        hacked|hacking|hacks up? .. @blood
        pink|bloody|rusty {_PHLEGM}
        {_STREAK} .. {_PHLEGM}
        {_PHLEGM} .. streaked|tinged|flecked|pink|bloody
    """,
    "pleuritic": """
        pleuritic
        chest|rib|side|pain ... deep breath|breathing|inspiration|inhale|breathe
        hurts|pain|worse .. deep breath
        hurts|painful to? breathe
        worse .. breathe|inspiration
        sharp|pain|hurts on|when|with|while breathing|inspiration|inhaling
        cannot take|draw .. deep|full breath
        breathing hurts|stings|stabs
        stab|stabs|stabbing|sharp|knife .. breathing|breathe|breathes|breath in
        pain|sharp|stabbing|stab|stabs|hurts|catches .. each|every|any breath
        each|every breath stabs|hurts|cuts|catches|jabs|stings|burns
        breathing in hurts|stings|stabs|catches|pinches
        hurts|pain|sore|stab|stabs|sharp|catch|stitch .. when|if|as .. breathes|breathe|inhales|
            breathing
        cannot|afraid|hurts take .. deep|full|big breath
    """,
    "clot_risk": """
        dvt|pulmonary embol*
        blood clot|clots
        long|international|transatlantic|overseas .. flight|drive|trip
        birth control|contracepti*|estrogen|hormone
        recent|recently surgery|hospitalization|fracture|cast|postop
        surgery|operation|hysterectomy|replacement|arthroscopy .. days|weeks|week ago
        #|one|two|three|four|several days|weeks|week ago .. surgery|replacement|operation
        bed rest
        bedridden|immobiliz*
        cast on|off
        leg|calf & @swollen
        leg|calf pain|tenderness|cramp*
        postop*
        post op|operative
        smoker .. pill
        clotting disorder
        postpartum
        flew from|back|home
        broke|fractured leg|ankle|hip|foot|knee last month|week
        broke|fractured leg|ankle|hip|foot|knee .. weeks|week|month ago
        days|weeks|week|days|month after|since|of|out|from .. section|cesarean|birth|delivery|
            arthroscopy|replacement|surgery|operation|fracture|cast
        lying|sitting|stuck in|on bed .. days|week|weeks
        started|on pill
        hour|hours|hr flight|drive|ride|bus
    """,
    "pulmonary_embolism": """
        pulmonary embol*
        saddle embolus
    """,
    "pneumothorax": """
        pneumothorax|ptx
        collapsed lung
        tension pneumo*
    """,
    "tension_signs": """
        trachea|tracheal .. deviat*|shift*|midline
        absent|decreased|diminished|no|unequal breath sounds
        breath sounds .. absent|decreased|diminished|unequal
        sucking chest wound
        hole|wound .. bubbling|bubbles|hissing|hisses
        open chest wound
        flail chest|segment
        distended neck veins
        paradoxical
        jvd|jugular
        subcutaneous emphysema|air
    """,
    "home_oxygen": """
        home oxygen|o2
        oxygen|o2 .. home
        oxygen-dependent
        chronic oxygen
    """,
    "copd": """
        copd|emphysema
        chronic obstructive
        chronic bronchitis
    """,
    "pneumonia": "pneumonia",
    "not:pneumonia": "pneumonia|pneumococcal shot|vaccine|vaccination|booster",
    "post_tussive": """
        vomit*|emesis|threw|throws up? @number|once|twice? times|x? from hard? cough*
        vomit*|emesis with each|every|hard|long cough*
        cough* so? hard? until|till|that he|she|they|i? vomit*|throws|threw
        post-tussive vomit*|emesis
    """,
    "whooping": """
        pertussis|whooping
        paroxysm* .. cough*
        cough* fits|spells|paroxysm* ... blue|dusky|color|red|purple|breath|vomit*|gag*
        fits|spells .. cough*
        long|hard|endless runs|bouts|strings of? cough*
        cough* .. long|hard runs|bouts|strings
        cough* .. end|ends|until|till .. red|dusky|blue|purple|gag|gags|vomit*
    """,
    "tb_signs": """
        night sweats ... cough*|weight|pounds|blood
        cough* ... night sweats
        lost .. pounds|kilos|weight ... sweats|cough*|blood
        sweats .. night ... cough*|blood|weight|pounds
        coughs|cough ... lost .. pounds|weight
    """,
    "phlegm": "phlegm|sputum|mucus",
    "asthma_known": """
        asthma*
        reactive airway*
    """,
    "chest_cold": """
        phlegm|rhonchi|sputum|congestion .. emphysema|copd
        more phlegm|sputum|rhonchi
        rhonchi|crackles
    """,
    "inspiration_catch": "catch|twinge|pinching|stitch ... breath|inspiration|inhal*|breathing",
    "well_between": """
        between spells|fits|bouts|coughs|episodes|attacks|times|runs|paroxysms
        in between pink|ordinary|well|happy
    """,
    # A lung that has fallen in, as heard.
    "lung_quiet": f"""
        {_SIDE} side|lung|chest .. chest|lung? sounds|is|moves|are? {_QUIETER}
        {_SIDE} .. chest|lung sounds|is|moves {_QUIETER}|less
        breath sounds|air|entry .. {_QUIETER}|less|reduced|missing .. {_SIDE}|side
        {_QUIETER}|less|reduced|no breath|air sounds|entry .. {_SIDE}
    """,
    "lung_popped": """
        felt|heard|with pop|snap .. chest|shoulder|side|then|and
        pop .. chest|side|back
        stairs .. stop|stopped|winded|rest
        ache|aches|@pain .. chest|shoulder|side
    """,
}
