"""Words of a visit that goes well: playing, walking, eating."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "comfortable": """
        eating|chewing|snacking|munching
        drinking soda|coffee|cola|water
        texting|laughing|smiling|joking|chatting|giggling|playing|playful|sleeping|napping
        talking|using|looking|playing|scrolling .. phone|cell|cellphone|friend|friends
        on .. phone|cell|cellphone
        watching|reading tv|television|book|magazine|video
        no|not acute? apparent? distress
        no .. distress
        nad
        comfortable|comfortably
        resting quietly|comfortably
        walks|walked|walking|ambulates|ambulated|ambulatory .. easily|difficulty|steady|triage|
            independently|unit
        cheerful|calm
        asking for .. food|eat|sandwich
        appears|looks well|fine|good
        well-appearing
        well appearing|looking
    """,
    "no_complaint": """
        no complaints|symptoms|injuries|complaint|pain
        asymptomatic
        feels|feeling fine|well|ok|good
        wants .. checked|evaluated
        check up
        checkup|check-up
    """,
    "all_over": """
        symptom-free|symptomless|asymptomatic
        no|never|without symptoms|symptom
        never had symptoms
        feels|feeling|felt|feel fine|well|perfectly|entirely|normal|good|great|ok
        feels|is|was otherwise|entirely|perfectly well|fine|healthy
        otherwise well|healthy|fine
        back normal|baseline|usual|self|play|playing
        completely|fully|entirely|quite|totally over|gone|recovered|resolved|cleared|well|healed
        is|are|now|has|have|since over|gone|resolved|passed|settled|cleared|recovered
        gone|cleared|resolved|settled .. completely|fully|itself|entirely
        well|fine|normal since
        nearly|almost well|over|gone|normal
        improving|fading|easing
        much|already better
        healing|healed well?
        skin|rash|hives|welts clear|gone|cleared|faded now|by|since|today|this|before|within
        rash|hives|welts|wheals .. gone by|before|within
    """,
    # "Gone bad" is not over.
    "not:all_over": """
        is|are|now|has|have|since gone numb|cold|cool|white|pale|blue|gray|grey|black|purple|dark|
            blind|deaf|limp|dead|weak|stiff|hard|quiet|silent|floppy|mute|into|through
        is|has|have gone in behind|under|through
        has|have|had|is gone bad|past|up|from|into|through|red|dark|black|numb|cold
    """,
    "old_unchanged": """
        unchanged|long-standing|longstanding|lifelong
        long standing|known|diagnosed
        same as|for|ever|old|since|every
        exactly|identical like|as|to|same|usual
        no|without change|changes
        nothing new
        no different
        as|than always|ever|usual|any|before
        usual|familiar|typical|classic|known .. pattern|spell|attack|symptoms|pain|headache|one|
            kind|ones|self|migraine|panic|irritable
        year|years|months .. same|unchanged
        like|as .. every|each|earlier|previous|last|others
        recurrence|recurrent
        stable for|since|on
    """,
    "mild": """
        mild|mildly|minor|trivial|tiny|small|superficial|faint|shallow|occasional
        a few streaks|drops|spots
        streak|streaks|thread|drops|spots of? @blood|brown
        not bothersome
    """,
}
