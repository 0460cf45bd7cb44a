"""Limbs that ache, swell or stiffen without an injury."""

from __future__ import annotations

from triage.reading.lexicon.shared import DIGIT_OR_JOINT, HOT, LIMB_PART, LIMP

_BIG_JOINT = "knee|elbow|ankle|wrist"
_FRUIT = "grapefruit|melon|balloon|softball|orange|football|basketball|cantaloupe"
_BLUED = "blue|black|purple|puffy|fat|swelled|ballooned|stiff|throbs|throbbing|thick|yelps"
_REPLACED = "replaced|artificial|prosthetic|metal|titanium"
_JOINT = "knee|ankle|elbow|wrist|hip|joint|shoulder"
_PUFFED = "swelled|swollen|puffed|puffy|ballooned|inflamed|warm|hot|red"
_BACK_TOOTH = "tooth|teeth|molar|molars|crown|filling"

CONCEPTS: dict[str, str] = {
    "limping": f"""
        {LIMP}
        limping|limps
        refus* .. walk|stand|bear|weight|crawl
    """,
    "joint_swelling": f"""
        @swollen joint|joints
        {_BIG_JOINT} .. {_FRUIT}
        {_FRUIT} .. {_BIG_JOINT}
        {_BIG_JOINT} full|tight with? fluid
        fluid in|on|around {_BIG_JOINT}
        gout|septic joint|arthritis
        hot|red|warm knee|joint|elbow|ankle|toe|wrist
        knee|joint|elbow|ankle|toe|wrist .. hot|red|warm
        joint pain|pains
        joint|joints @swollen|@pain
    """,
    "limp_told": """
        limps|limping|limped
        with|has|new|painful|walks limp
        hops|hopping ... weight|leg|foot|walk
        put|puts|puts only toes|tiptoe|weight
        walks|walking on heel|toes|tiptoe|side
    """,
    "leg_cramps": "leg|legs|calf|muscle|foot cramp|cramps",
    "limb_sore": f"""
        {DIGIT_OR_JOINT} .. {_BLUED}
        {_BLUED} .. {DIGIT_OR_JOINT}
        @limb ... @swollen|bruis*|purple|tender|sore|@pain
        @swollen|bruis*|purple|tender|sore|@pain .. @limb
        holds|holding|guards|guarding|cradles|cradling|favors|favoring|supports|supporting|clutches|
            nursing .. wrist|elbow|arm|forearm|shoulder|hand|finger|thumb|collarbone
        @limb .. killing me|him|her
    """,
    "joint_hot_told": f"""
        replaced|artificial|prosthetic|new knee|hip|shoulder ... {HOT}|swollen|stiff|@pain
        knee|ankle|elbow|wrist|toe|joint swelled|swollen|{HOT} .. overnight|nights|days
        {HOT} .. over|of|on point|tip|back .. elbow|knee
        {HOT} swollen? knee|ankle|elbow|wrist|joint
        knee|ankle|elbow|wrist|joint .. {HOT} and|, swollen|stiff|puffy
        swelled|swollen .. no|without .. twist|injury|fall|trauma|blow
        bursa|bursitis
    """,
    "sausage_digit": """
        finger|thumb|digit .. sausage
        sausage finger|digit|thumb
        finger|thumb .. held bent|half|flexed
        yelps|screams|cries|teeth|pain .. straighten* finger|thumb|it
    """,
    "joint_effusion": """
        knee|joint|elbow|ankle|hip effusion
        effusion .. knee|joint|elbow|ankle|hip
        fluid .. in|on|around|off .. knee|joint|elbow
        knee|joint|elbow .. full .. fluid
        lyme ... knee|joint|joints|arthritis
        knee|joint ... lyme
        knee .. @swollen .. melon|grapefruit|balloon|football|twice|double|huge
        hugely|massively|tensely @swollen knee|joint|elbow
        knee .. hugely|massively|tensely @swollen
        knee up|blew|blown|ballooned|puffed .. like|within|up
        knee .. like|size|big .. melon|grapefruit|balloon|football|pumpkin
        knee ... tight|taut|tense as|like? drum
        draw|drain|drained|tap|tapped .. fluid? .. knee
    """,
    "plain_swelling": """
        @swollen .. leg|legs|arm|hand|foot|feet|ankle|ankles|face
        leg|legs|arm|foot|feet|ankles|hand & @swollen
    """,
    "muscle_ache": """
        muscle @pain|strain|spasm
        strain*|pulled|stiff|torticollis
        body|whole body @pain
    """,
    "septic_joint": """
        refus*|resist*|cannot|not ... move|movement|bend|moved|moving .. hip|knee|joint|leg|elbow|it
        refus* .. movement
        hip|knee|joint|leg|elbow .. held|kept .. bent|flexed|still|rigid
        septic joint|arthritis|hip
        holds|holding leg|hip|thigh bent|flexed|still|turned|out
        not let .. anyone|anybody|us|touch|move|nobody .. hip|knee|leg|thigh|elbow
    """,
    "joint_replaced": f"""
        {_REPLACED} knee|hip|shoulder|joint|elbow
        knee|hip|shoulder replacement|prosthesis|arthroplasty
        knee|hip|shoulder .. replaced
    """,
    "joint_sore": f"""
        {_JOINT} ... {_PUFFED}|stiff
        {_PUFFED}|stiff .. {_JOINT}
    """,
    "hot_joint": f"""
        {_JOINT} .. swelled|puffed|ballooned
        hot|swelled|puffed .. {_JOINT}
        hot|swollen|red knee|hip|elbow|ankle|joint|wrist|shoulder
        knee|hip|elbow|ankle|joint|wrist|shoulder .. hot|swollen|red
    """,
    "finger_held": """
        finger .. sausage|sausage-like
        sausage .. finger|digit
        finger ... held|stays|kept|stuck|rests .. bent|flexed|curled
        finger .. not|cannot straighten|straightened|extend
        @pain|hurts|yelps|cries|screams ... straightened|straighten|extended
        kanavel
        tenosynovitis|flexor sheath
    """,
    # Sore from use, not from an injury.
    "muscle_sore": f"""
        {LIMB_PART}|shoulder|shoulders|arms|legs|thigh|thighs muscle|muscles .. sore|stiff|@pain
        sore|stiff|aching muscle|muscles|{LIMB_PART}|shoulders|arms|legs .. after|from|since .. gym|
            workout|working|exercise|exercising|moving|lifting|painting|gardening|training|shoveling
    """,
    "tailbone": "tailbone|coccyx",
    "back_pain": """
        back .. seize|seized|seizes|locked|locks|gave|catches|twinged|twinge|grabbed|went
        something gave|popped|snapped|slipped .. back
        felt|heard|with .. crack|pop|snap|crunch .. back|spine
        back|lumbar|lumbosacral|lower|low @pain|strain|spasm|spasms|injury
        low|lower back .. @pain|hurt|injury|strain|spasm
        back .. @pain|went|spasm|strain|pulled|threw
        @pain .. back
        sciatica|backache
        pulled|strained|threw|hurt|injured .. back
        back hurts
    """,
    "not:back_pain": f"""
        back|upper|lower {_BACK_TOOTH}
        back {_BACK_TOOTH} .. hurts|hurt|@pain
        @pain .. back {_BACK_TOOTH}
        @pain came|comes|come|coming|gone|went back
    """,
    "exerted": """
        pull-ups|pullups|push-ups|pushups|squats|burpees|spin|spinning|crossfit|boot|marathon|
            triathlon|workout|class|gym|training|lifting|drill|drills|march
    """,
    "limb_hard_sore": """
        muscles|arms|thighs|legs|calves|shoulders|quads|biceps .. sore|ache|aching|stiff|swollen|
            thick|@pain
        cannot straighten|bend|lift .. elbows|arms|knees|legs
    """,
    "joint_immobile": """
        cannot|refus*|not|unable ... bend|move|walk|straighten|bear|stand
        any movement .. hurts|pain
    """,
    "gout": "gout",
    "neck_pain": """
        neck @pain|strain|injury|spasm
        @pain .. neck
        neck .. @pain
        whiplash
    """,
}
