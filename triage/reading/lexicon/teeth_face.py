"""Teeth, mouth and face."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    # A face that grew full over weeks, in those in whom it does.
    "face_full": """
        puffy|bloated|moon|rounder|fuller face|facial
        face .. puffy|bloated|rounder
    """,
    "face_full_reason": """
        drinks|drinker|alcoholic|alcoholism|vodka|whiskey|liquor|etoh|detox|alcohol
        cushing*|hypothyroid*|nephrotic|prednisone
    """,
    # Of the jaw: broken, out of joint, or beset behind a gland.
    "jaw_broken": """
        teeth|bite .. not fit|meet|line|match|close
        bite .. changed|off|different|wrong
        step .. along|in|at|on .. jaw|jawbone|chin
        jaw @broken
        @broken jaw
        teeth|bite not|longer|no meet|fit|line|close
        teeth|bite .. off|crooked|shifted|uneven .. since|after
        bite feels|seems off|wrong|crooked
        jaw .. broken|broke|fractured
        blood .. gum .. between .. teeth|incisors
    """,
    "face_swollen": """
        cheek up|puffed|fat|blown|big|out
        cheek|face|facial|jaw|gum .. @swollen
        @swollen .. cheek|face|jaw
    """,
    "lockjaw": """
        jaw|jaws .. clamped|rigid
        jaw|jaws .. open|opens only|barely|hardly
        jaw|jaws only|barely|hardly .. open|opens
        jaw|jaws ... finger|fingers width
        back arches|arched|arching
        jaw .. locked|locks|clamped|clenched|stiff ... nail|wound|stepped|cut|puncture|splinter
        jaw locked|locks|clamped|clenched and stiff|rigid|spasm*
        nail|wound|cut|puncture|splinter ... jaw .. locked|locks|clamped|clenched|stiff
        lockjaw
        tetanus .. spasm*|suspected
        trismus ... spasm|spasms|rigid
    """,
    "not:lockjaw": """
        wonder*|worr*|asks|asked|afraid|fears|fear|about|against|prevent .. lockjaw
    """,
    "face_broken": """
        teeth|bite|jaw|jaws do|does|did|will? not|no|cannot longer? meet|fit|close|align|line
        bite .. off|wrong|changed|different|crooked
        malocclusion
        step|gap in|along .. gum|jaw|gums|jawline|cheekbone
        cheek|cheekbone .. flat|flattened|sunken|caved|numb
        sees|seeing|saw double .. looking|looks|look|up|down
        double vision|double .. looking|looks|look up|down
        eye|it cannot|not look|move|turn|go up|upward|upwards
        looks .. way but up|down
    """,
    "mouth_sores": """
        sore|sores|ulcer|ulcers .. mouth|tongue|gum|gums|cheek|palate|throat
        mouth|tongue|gum|gums|throat .. sores|ulcers|ulcer|raw
        ulcer|ulcers|sore|sores .. lip|lips|palate
        canker|cankers|aphthous
    """,
    "jaw_facial": """
        jaw|facial|face|orbital @broken|injury|fracture
        @hit .. face|jaw|mouth
        jaw .. @pain|locked|open
    """,
    "dental_abscess": """
        dental|tooth abscess|infection|@swollen
        face|facial|cheek|jaw .. @swollen ... tooth|teeth|dental
        tooth|teeth|dental ... @swollen
    """,
    "mouth_floor": """
        floor .. mouth .. swollen|swelling|hard|raised
        tongue .. pushed|raised|lifted up
        under tongue .. swollen|swelling|hard
    """,
    "jaw_out": """
        mouth|jaw .. stuck|locked|frozen open
        not|cannot close|shut mouth|jaw
        jaw .. out|slipped|popped of? joint|place|socket
        dislocated jaw
    """,
    "tooth_out": """
        tooth|teeth|incisor in .. milk|cup|saliva|saline|bag|hand|cheek
        knocked|avulsed .. tooth|teeth|incisor
        tooth|teeth|incisor .. knocked out
    """,
    "gum_boil": """
        pus|boil|bubble|pimple|bump|blister .. gum|gums
        gum|gums .. pus|boil|bubble|pimple
        gum boil|abscess
    """,
    "dry_socket": """
        dry socket
        extraction ... worse|back|foul|throb*|returned
        tooth|molar|molars|wisdom .. pulled|extracted ... worse|foul|returned
        socket .. bare|empty|gray|grey|foul
    """,
    "dental_block": """
        numbing shot|injection|block
        dental|tooth|nerve block
    """,
    "dental": """
        tooth|teeth|dental|toothache*|molar|gum|gums|filling|crown
        dry socket
    """,
}
