"""Heat, cold, water and height."""

from __future__ import annotations

_FUMES = "vapor|vapors|fumes|gas|mist|dust|spray|bleach|chlorine|ammonia|chemical|chemicals|cleaner"

CONCEPTS: dict[str, str] = {
    "bends": """
        decompression sickness|illness
        surfaced .. fast|rapidly|quickly
        scuba|dive|dived|diver|diving ... tingl*|numb*|weak*|joint|joints|dizz*|mottled
    """,
    # Fumes where one slept, or the same headache in two of a house.
    "monoxide": """
        headache*|dizz*|nausea*|sick ... furnace|boiler|heater|chimney|flue|generator|charcoal
        furnace|boiler|chimney|flue|generator|charcoal ... headache*|dizz*|nausea*|sick|vomit*
        whole|entire family|household|house .. headache*|dizz*
        everyone|everybody|family|wife|husband|kids .. headache*|dizz* .. too|also|same|house|home
        gas|fume|fumes|co alarm|detector
        alarm .. gas|fumes|carbon|co
        tent|bedroom|cabin|van|camper|garage|basement|indoors|inside .. charcoal|generator|barbecue
        tent|van|camper .. stove
        car|engine running .. garage
        garage .. car|engine running
        monoxide|carboxyhemoglobin
        running car|engine|generator|motor .. garage|shed|indoors|inside
        generator|charcoal|grill|heater|exhaust .. indoors|garage|inside|bedroom|tent|cabin
        co poisoning|detector|alarm|exposure
        co-oximetry
        slept|sleeping|sleep|nap|napped .. car|van|truck|camper|rv|tent|garage .. heater|engine|
            stove|generator|charcoal|running
        headache*|dizz*|nausea*|sick ... so do|does|has|is|are wife|husband|kids|children|family|
            roommate|dog|everyone|brother|sister|mother|father
    """,
    "frostbite": """
        toe|toes|finger|fingers|foot|feet|ear|ears|nose ... white ,? hard|waxy|stiff|wooden|solid
        frozen|frost .. toe|toes|finger|fingers|foot|feet|ear|ears|nose
        frostbit*|frozen|frostnip
        thawed|thawing ... toe|toes|finger|fingers|foot|feet|hand|hands
        toes|toe|fingers|foot|feet|hand|hands|ear ... cold ... wooden|hard|ice|icy
        toes|toe|fingers|finger|foot|feet|hands .. wooden|waxy|icy|ice
    """,
    "heat_illness": """
        heat stroke|stroke|exhaustion|illness|cramps
        heatstroke
        working|running|playing|outside|exposed .. heat|hot|sun
        hyperthermi*
    """,
    "hypothermia": """
        hypotherm*|frostbit*|frostbite
        exposed|found|outside .. cold|snow|freezing
        cold water
    """,
    "frostbite_deep": """
        insensate|wooden|waxy|woody|hemorrhagic
        blood blisters
        ice|rock|frozen hard|solid
        no|without .. feeling|sensation|refill|pinprick
        feels no|nothing .. pinprick|touch
        purple|gray|grey|black|blue toe|toes|finger|fingers|skin
        purple-gray|blue-gray
    """,
    "lung_water": """
        pink .. sputum|froth|phlegm|foam
        altitude|mountain|summit
    """,
    "irritant_breathed": f"""
        breathed|inhaled|breathing|inhaling|sniffed .. {_FUMES}
        {_FUMES} .. breathed|inhaled
        mixed .. bleach|ammonia|cleaners|cleaner|chemicals
    """,
    # Breathing compressed air under water.
    "scuba": """
        scuba|diver|divers
        dive|dives|diving|dived .. wreck|reef|ocean|lake|quarry|boat|tank|tanks|feet|meters|depth|
            deep|regulator
        surfaced|ascended|ascent
        decompression|bends
        third|second|last|deep|fourth dive
    """,
    "not:scuba": """
        dive|dives|diving|diver|divers .. pool|springboard|platform|board|practice
        pool|springboard|platform|sky|cliff|swim dive|dives|diving|diver|divers
        second|third|fourth|last dive ... practice|pool|board
        knee|knees|elbow|elbows|finger|fingers|hip|back|neck|wrist|ankle|leg|arm|he|she|it bends
        bends over|down|forward|fully|well|freely|slowly|only|at|and|without|with|knee|neck|elbow
        knee|elbow|finger|hip|joint|wrist|ankle .. bends
    """,
    "dive_signs": """
        joint|joints|elbow|elbows|shoulder|shoulders|knee|knees .. @pain
        @pain .. joint|joints|elbow|elbows|shoulder|shoulders|knee|knees
        skin .. marbled|mottled|blotchy|itchy|itches|marbling
        marbled|mottled|marbling skin
        feet|legs|hands|arm|leg|foot|fingers .. asleep|dead|prickl*|pins
        stumbl*|stagger*|unsteady|veers
    """,
}
