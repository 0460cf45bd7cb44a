"""Ordinary complaints of nose, throat and mood: a stuffed head, a voice gone, a nose that bleeds.

As in ``common_complaints``, what stands here feeds the estimate only.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_NOSE = "nose|nostril|nostrils"
_PLANNED = "counselor|chaplain|psychiatry|psychiatrist|psychologist|therapist|counseling"

CONCEPTS: dict[str, str] = {
    "uri_told": """
        sinus|sinuses .. pressure|full|stuffed|stuffy|congest*|infection
        stuffed|stuffy|blocked|plugged up|nose|head|sinuses
        pressure .. cheeks|sinuses|forehead
        sneezing|sneezes|sniffles|sniffling|runny
        z-pack|zpack
        head|chest|common cold
        getting over .. cold
        cold .. going|gone round|around
        laryngitis
        lost voice
        voice ... gone|whisper|croak after|since|from|with .. cold|singing|shouting|concert*
    """,
    "epistaxis_told": f"""
        {_NOSE} bleeds|bled|bleeding|bleed
        {_NOSE} .. trickle|dripping|drips|oozing|ooze|bleeds|bled
        trickle|blood|drip|oozing .. {_NOSE}
        vein .. {_NOSE} .. burned|cauterized
    """,
    "septum_bulge": f"""
        purple|soft|red|boggy|blue bulge|bulges|swelling .. {_NOSE}|septum|partition
        {_NOSE}|septum .. purple|soft|boggy bulge|bulges|swelling
        septal hematoma
        bulge fills .. {_NOSE}
        purple|boggy bulge
    """,
    "gland_swells": """
        parotid*|salivary|parotitis|sialadenitis
        jaw|cheek .. swells|blown|blows|swelled|swollen up? .. meal|meals|eat|eats|eating
        meal|meals|eating ... jaw|cheek .. swells|blown|blows|swelled|swollen
    """,
    "depressed_told": f"""
        grief|grieving|bereaved|widower|heartbroken
        slept|sleeping|sleep badly|poorly .. since|after .. funeral|death|divorce|breakup
        speak|talk with|to {_PLANNED}
        {_PLANNED} .. see|sees|talk|evaluate him|her|them
    """,
    "mood_consult": f"""
        {_PLANNED} to? see|sees|talk|evaluate
        wants|asks|asked|speak|talk|requests for|with|to? .. {_PLANNED}
    """,
}
