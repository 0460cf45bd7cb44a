"""Pain and hardness of the belly, and what they may be."""

from __future__ import annotations

from triage.reading.lexicon.shared import BREASTBONE, LIMB, STOOLS

_BELLY = "abdomen|belly|stomach|tummy"
_TOUCH = "touch|touched|touching|press|pressed|pressing|palpat*|pushed|hand"
_PARTS = "belly|abdomen|tummy|stomach"
_GREW = "round|tight|distended|swollen|bloated|tense|drum|blown|big|bigger"
_BELLY_TOP = "breastbone|stomach|ribs|epigastrium|belly|upper abdomen|pit"
_FAT_FOOD = "pizza|fatty|greasy|fried|fries|bacon|burger|rich|creamy|cheese|fat"
_SIT_UPS = (
    "sit-up|sit-ups|situp|situps|crunches|plank|planks|workout|gym|exercise|exercises|training|"
    "contest|practice|lifting|rowing"
)

CONCEPTS: dict[str, str] = {
    # A pain that wandered, as that of an appendix does.
    "abdominal_pain": f"""
        pregnant|pregnancy ,|and|with? cramping|cramps|crampy
        @belly @pain|upset|@pressure
        @belly .. @pain|@pressure|upset
        @pain|@pressure in|of|around|to|across|over .. @belly
        @pain .. @belly
        right|left lower|upper side|quadrant|abdom*
        distension|distention
        low|lower abd|abdomen
        belly|stomach|tummy hurts
        stomachache*|bellyache
        @pain|tender* under|below|beneath right|left? ribs|rib
        appendicitis|cholecystitis|diverticulitis|pancreatitis|gallstones|gallbladder
        abdominal|abd complaint|complaints|distention|distension
        distended|bloated|swollen abdomen|belly
        abdomen|belly .. distended|rigid|hard|firm|bloated|swollen
        gas pain|pains
        rebound|guarding
        fist|knot|weight|rock|knife|stitch under|below|beneath|in right|left? ribs|{_BELLY}
        gnawing|grinding|boring|clawing .. {_BELLY}|breastbone|ribs|navel
        {_BELLY} .. gnaws|grinds|churns|cramps|knots|twists|gripes
        held|holds|holding|clutching|clutches|rubbing|rubs {_BELLY}
        dull|dragging|drag|ache|aching|pulling|twinge .. pelvis|{_BELLY}|side|groin
        gallbladder .. acting|attack|attacks|flare|again
        biliary colic
        cramps|cramping ... {STOOLS}|toilet|diarrhea|vomit*
        crohn*|colitis .. flare*|acting|cramps|worse|again
        flare .. crohn*|colitis
        started|began|starts|start .. around|near|at|by|behind|in|over .. @belly ... moved|moves|
            went|settled|shifted|migrated|now|travelled|traveled|right
        belly button ... moved|settled|shifted|migrated|went
        @pain|hurts .. right|left|side , down low
        @pain|hurts .. down low .. right|left|side|on
        down low .. right|left side?
        @pain .. side .. low|lower|down .. belly|tummy
    """,
    "not:abdominal_pain": """
        sore|tender|painful|red boil|spot|pimple|rash .. @belly
        @belly .. sore|tender|painful boil|spot|pimple|rash
        jumped|jumping|jumps|leaped|leapt|went|going up? for|after rebound
        grabbed|grabbing|caught|snagged rebound
        after rebound .. landed|came
    """,
    "acute_abdomen": f"""
        rigid|board-like|boardlike abdomen|belly
        abdomen|belly .. rigid|board*|peritoneal
        rebound
        involuntary? guarding
        involuntarily guarded|guards
        guards|guarded .. abdomen|belly
        abdomen|belly .. guarded|guards
        tight .. drum
        vomit* .. stool|feces|fecal
        no gas|flatus|wind
        not .. passed|passing .. gas|flatus|wind
        hugely|massively|grossly|enormously distended|swollen|bloated
        abdomen|belly|tender .. tense
        peritoni*
        perforat*
        bowel obstruction
        small bowel obstruction
        incarcerated|strangulated hernia
        hernia ... irreducible|firm|reduce|purple|stuck
        bilious|feculent|green vomit*|emesis
        vomit*|emesis ... bilious|feculent|green
        mesenteric
        board-hard|boardhard|woody|rock-hard {_BELLY}
        {_BELLY} is|feels|felt|like|as hard? as|like? board|plank|rock|wood|wooden|stone
        {_BELLY} ... lightest|slightest|gentlest touch|pressure
        lightest|slightest|gentlest {_TOUCH} .. {_BELLY}
        tightens|tenses|stiffens|flinches|winces|guards .. {_TOUCH} ... {_BELLY}
        {_BELLY} .. tightens|tenses|stiffens .. {_TOUCH}
        jump|jumps|jumped|cries|cried|screams|winces|yelps ... let|lets|letting go .. {_BELLY}
        hurts|worse|@pain .. when|as hand? lets|let|letting|released|releases|release go?
        every|each|speed bump|bumps|pothole|potholes .. hurt|hurts|hurting|agony|@pain|cried|winced
        hurts|hurt|worse|@pain ... over|with|on every? speed|road bump|bumps
        hurts|@pain .. cough|hop|hops|hopping|jump|jumping|jar|jarring .. {_BELLY}
    """,
    # A ball that comes back.
    "not:acute_abdomen": f"""
        @limb|face|lip|lips|eye|eyes|tongue .. hugely|massively|grossly|enormously @swollen|bloated
        hugely|massively|grossly|enormously @swollen @limb|face|lip|lips|eye|eyes|tongue|glands
        {LIMB}|knee|elbow|thigh|bandage|cast|eardrum @swollen? ,? and|is|feels? tight like|as? drum
        {LIMB}|knee|elbow|thigh is|are|was|feels? tight like|as? drum
        jumped|jumping|jumps|leaped|leapt|went|going up? for|after rebound
        grabbed|grabbing|caught|snagged rebound
        after rebound .. landed|came
        knee|elbow|calf|thigh|ankle|wrist|cast ... tight|taut|tense as|like? drum
    """,
    # Mostly acid; beside sweat or aching arms it is not.
    "heartburn": f"""
        heartburn|reflux|gerd|indigestion|acid
        burning|burn|burns .. behind|under|beneath|over|between {BREASTBONE}|chest
        antacid|antacids|tums
    """,
    "suddenly_worse": """
        @sudden
        @pain ... everywhere|whole abdomen|belly
        felt something? pop|tear|rip .. belly|abdomen
        in|within one|a|single? second|instant|moment|seconds
        came|hit|struck|began like|as bolt|lightning|knife
        came|comes|come|started|hit|began on? all? at? once ,|.|;|and|during|while|when|with|in
        came|hit|started .. out nowhere|blue
        all at once
        like switch|lightning
    """,
    "gradual": """
        gradual*|slow-onset
        slowly
        several|few|two|three|four|five|six days|weeks
        over|for|past .. days|weeks|week
        never|not sudden
        built up
    """,
    "belly_swollen": f"""
        {_PARTS} .. {_GREW}
        {_GREW} {_PARTS}
    """,
    "ulcer_like": f"""
        gnawing|gnaws|hunger-like|boring ... {_BELLY_TOP}|night|meals|milk
        {_BELLY_TOP} ... gnawing|gnaws|boring
        eases|eased|settles|settled|better|relieved with|by|it .. milk|antacid|antacids|food|eating
        milk|antacid|antacids .. settles|eases|helps|touched
    """,
    "after_fat": f"""
        {_FAT_FOOD} food|meal|meals|supper|dinner|lunch
        after|every|when ... {_FAT_FOOD}
    """,
    "under_ribs_told": """
        under|below|beneath right? ribs|rib
        right|upper upper? abdomen|belly|side|quadrant
        shoulder blade
    """,
    "gallbladder_told": """
        gallstone|gallstones
        biliary colic
    """,
    "side_sore": """
        holding|holds|clutching|@pain|hurts .. side|flank
        side|flank .. @pain|hurts
        ache|pain .. waves
    """,
    "abdominal_pain_told": """
        cramps|cramping|cramp after|before|with .. meals|eating|food|stool|each|movement|bowel
        days of? cramps .. stools
        ache|aches|drag|dragging|dull|pulling in|low|of|deep .. pelvis
        @pain under|below right ribs
    """,
    # The wall of the belly, not what lies behind it.
    "belly_wall": f"""
        pulled|strained|strain|tore .. @belly muscle|muscles
        @belly muscle|muscles .. strain|strained|pulled|@pain ... {_SIT_UPS}
        pulled|strained .. muscle ... {_SIT_UPS} ... @belly
        did|after|from|since|hundreds|many|# sit-ups|situps|crunches
        @belly wall ... {_SIT_UPS}
        belly|navel button? piercing|ring|stud|jewelry|pierced
        piercing|pierced .. navel|belly
    """,
    # Beneath the ribs lie liver, gallbladder, stomach and spleen.
    "under_ribs": "under|below|beneath left|right? lower? ribs|rib|ribcage",
    "low_belly": """
        llq|rlq
        lower|low @belly
        left|right lower quadrant
        suprapubic
        prostat*
    """,
    # Growing day by day, as an infection does.
    "slow_ache": """
        gradual*|slowly|building|built
        worse|bigger|growing|increasing .. each|every|over|for .. days|week
    """,
    "low_side_pain": """
        left|right|one lower|sided|side|pelvic|low .. @pain
        llq|rlq
        @pain ... left|right|one .. side|pelvis
        @pain low|lower .. left|right|side
        pelvic @pain
        shoulder @pain|tip
        @pain .. left|right groin
        @pain .. one ovary|side
        stabbing|twisting|sharp .. low|lower|side|pelvis .. left|right|belly|side|pain
    """,
    "belly_hard": """
        rigid|board-like|boardlike|hard|tense abdomen|belly
        abdomen|belly|tender .. rigid|board*|peritoneal|tense|hard
        rebound|guarding|guards|guarded
        tight .. drum
        vomit*|emesis|fluid|vomitus ... stool|feces|fecal|feculent
        hugely|massively|grossly|enormously distended|swollen|bloated
        peritoni*|perforat*|strangulated|incarcerated|mesenteric|ischemi*
        hernia
    """,
    "belly_soft": """
        abdomen|belly ... soft
        soft .. abdomen|belly
    """,
    "low_belly_side": """
        left|right lower belly|abdomen|abdominal|quadrant|stomach|side|tummy
        lower left|right belly|abdomen|abdominal|quadrant|stomach|side|tummy
        low|lower .. belly|abdomen .. on? left|right
        low|lower down? on? left|right
        left|right pelvic|pelvis
    """,
    "in_waves": """
        waves|wave
        comes|came and goes|went
        lets|let|eases|eased up|off ... again|then|back|comes|returns
        colicky
    """,
}
