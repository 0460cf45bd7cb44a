"""A stroke told in plain words, or by what is left of an old one."""

from __future__ import annotations

_MOUTH = "slur*|speech|droop*|mouth|face|facial|words|talks|talking"
_NUMBING = (
    "novocaine|lidocaine|articaine|numbing|dental-block|dental-injection|dental-shot|"
    "dental-anesthe*|dental-work|nerve-block|tooth-extraction|filling|dental-freezing"
)
_UNCHANGED = "unchanged|same|stable|baseline|ever|always|chronic|old"
_STROKES = "stroke|strokes|cva"

# A mouth that the dentist numbed.
DENTAL_NUMBNESS = f"""
    {_MOUTH} ... from|since|after|with .. {_NUMBING}
    {_NUMBING} ... {_MOUTH} .. slur*|droop*|numb*
"""

CONCEPTS: dict[str, str] = {
    # Left by an old stroke, and as it was.
    "deficit_unchanged": f"""
        {_MOUTH} .. since|from ... {_UNCHANGED}
        @past_year ... {_MOUTH} .. since ... {_UNCHANGED}
        {_STROKES} ... {_MOUTH} .. since ... {_UNCHANGED}
        {_UNCHANGED} ... {_MOUTH} .. since|from .. {_STROKES}
    """,
    "worse_now": """
        worse|worsened|weaker|worsening today|now|suddenly|since|this|than
        today|now|suddenly much? worse|worsened|weaker|more
        new|sudden|suddenly .. slur*|droop*|weak*|speech|face|numb*|deficit
        slur*|droop*|weak*|speech .. sudden|suddenly|new|worse|worsened
    """,
    # The words of a page that have lost their meaning to the eye.
    "word_blind": """
        words|letters|text|print|page|newspaper|sentences|writing .. make|makes no sense
        words|letters|text|print|page|writing not|cannot make sense
        cannot|not make sense .. words|letters|print|text|page|newspaper
        sees|see|seeing|writes|write .. letters|words ... cannot|not read|understand
        cannot|not read .. anymore|suddenly|since
        suddenly|sudden .. cannot|not read
        alexia
    """,
    "not:word_blind": """
        words|letters|text|print|page|writing .. make|makes no sense ... french|spanish|english|
            language|class|homework|school|book|poem|dyslexia|form|forms|contract|glasses
        words|letters|text|print|page|writing .. form|forms|bill|contract|email|prescription|chart|
            invoice .. make|makes no sense
        words|letters|text|print|page|writing ... french|spanish|english|language|class|homework|
            school|book|poem|dyslexia|form|forms|contract|glasses
        cannot|not read ... glasses|prescription|small|tiny|contacts
        words|letters|text|print|page|writing make|makes no sense ,? foreign|menu|label|lease
        cannot|not make sense .. words|letters .. form|bill|insurance|lease|email|contract
    """,
    "pulled_to_side": """
        falls|falling|fell|veers|veering|leans|leaning|lists|listing|tips|tipping|staggers|
            drifts|pulled to|toward|towards|over|always|only? left|right|one|same side?
    """,
}
