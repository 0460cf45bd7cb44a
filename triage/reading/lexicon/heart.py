"""Rhythm, failure and devices of the heart."""

from __future__ import annotations

from triage.reading.lexicon.shared import RELATIVE

DIAGNOSES = frozenset({"arrhythmia", "heart_failure"})

_HEART = "heart|heartbeat|pulse"
_BEATS = (
    "hum|hums|hummed|humming|buzz|buzzes|buzzed|buzzing|gallop|galloped|gallops|galloping|hops|"
    "hopped|hopping|flop|flops|flopped|flopping|thud|thuds|thudded|thudding|drummed|drumming|"
    "hammered|hammering|pounded|raced|fluttered|skipped|flipped|stumbles|stumbled|somersault*|"
    "thump|thumps|thumped"
)
_DEVICE = "defibrillator|icd|aicd|pacemaker|pacer"
_ALERTS = (
    "beep*|tone|tones|tune|tunes|alerts|alerted|alarm|alarms|alarmed|chirp*|chime*|vibrat*|buzz*|"
    "siren"
)
_NEAR_KIN = "father|mother|brother|sister|uncle|aunt|cousin|grandfather|grandmother|dad|mom"
_OLD_AGE = "|".join(map(str, range(60, 100)))

CONCEPTS: dict[str, str] = {
    "heart_pump": """
        lvad
        heart pump
        ventricular assist
    """,
    "palpitations": f"""
        palpitat*|tachycardia
        heart|pulse ... racing|fluttering|pounding|pounds|fast|skipping|skips|jumps|flips|thumping|
            beating|irregular|flutters|races
        racing|rapid|fast|irregular|pounding heart|heartbeat|pulse
        flutter* .. chest
        skipped beats
        fluttering
        thumping|hammering|banging|galloping|trotting heart
        heart .. thumps|hammers|hammering|gallops|galloping|trots|trotting|bangs|banging|leaps|
            somersaults
        {_HEART} .. {_BEATS}
        {_BEATS} in|of|inside chest
        thump .. pause
        flutter .. again|since|in|feeling|feels|on|for
        old|same|familiar flutter|fluttering|racing|skipping
        missed|missing|misses|extra|dropped|skips|skipping beat|beats|heartbeat*
        heart|pulse is|was|went|felt|feels crazy|wild|haywire|uneven
        irregular|uneven|erratic rhythm|heartbeat|pulse|beats
    """,
    "arrhythmia": """
        svt|psvt|vtach|vt
        supraventricular|ventricular tachy*
        v tach
        ventricular fib*
        atrial fib*|flutter
        afib|a-fib
        a fib
        third-degree|complete|second-degree|mobitz heart? block
        third|3rd|second|2nd degree .. block
        complete heart block
        heart block
        rapid ventricular
        arrhythmia|dysrhythmia
        wolff
    """,
    "unstable_rhythm": """
        third-degree|complete heart? block
        third|3rd degree .. block
        complete heart block
        vtach|vt
        v tach
        ventricular tachy*
    """,
    "device_shock": """
        icd|defibrillator|aicd .. fired|shocked|shock|shocks|firing|discharged|going
        defibrillator ... shock|shocked|fired|kicked
        shocked .. defibrillator|icd|aicd
        shock|shocks from|by .. defibrillator|icd|aicd
        icd|aicd|defibrillator went off
        pacemaker .. malfunction*|failure|failing|firing
    """,
    "heart_failure": """
        chf|hf
        heart failure
        congestive
        pulmonary edema
        cardiomyopathy
    """,
    "fluid_overload": """
        orthopnea|pnd
        leg|legs|ankle|ankles|feet|pedal|bilateral|lower & @swollen
        sleep|sleeping|sleeps|sits|sitting .. upright|recliner|chair|pillows
        cannot lie|lay flat|down
        worse .. lying|lies|lie|lay
        weight gain
        gained .. pounds|lbs|pounds
        legs|ankles|feet|calves|shins .. puffed|puffy|balloon*|doubled|indent*|dent|dents|pitting
        legs|ankles|feet|calves|shins ... filled
        socks|sock .. leave|leaves|left|marks|dents|grooves|rings
        shoes not|longer .. fit|lace|close
        # pounds|lbs|kg|pound up|more|heavier
        two|three|four|five|six|several pounds|lbs|kg up|more|heavier
    """,
    "device_calls": f"""
        defibrillator|icd|aicd|pacemaker|pacer ... beep*|beeping|tune|alarm|alarms|vibrat*|buzz*|
            alert|tone|chirp*
        jumping|twitch*|hiccup* ... pacemaker|pacer|lead
        pacemaker|pacer|lead ... jumping|twitch*|hiccup*
        {_DEVICE} ... {_ALERTS}
        {_ALERTS} .. from|by .. {_DEVICE}
        {_DEVICE} .. flipped|shifted|poking|slid
        {_DEVICE} ... twitch*|jumping|hiccup*
        twitch*|jumping|hiccup* .. {_DEVICE}
    """,
    # The heart, told by what it does.
    "palpitations_told": """
        heart|chest .. flip|flips|flop|flops|thump|thumps|trots|hums|hummed|skip|skipped|hiccup|
            stumbles|gallops|flutter|galloping|stutters
        feel|feels|feeling|felt .. heart going|beat|beating|jump|catch|turn
        thump|beat|beats pause|pauses|skip|skipped|missed
        extra|missed|dropped|skipped beat|beats
        old|that|familiar flutter
        thump and pause
    """,
    "rhythm_alert": """
        watch|phone|monitor|ring|strap .. irregular|afib|rhythm|atrial|pulse
        irregular|abnormal rhythm|pulse
        heart looked|checked
    """,
    "pump_alarm": """
        pump|lvad|device|controller ... alarm|alarms|alarming|red|low flow|flows|power|stopped
        alarm|alarms|alarming .. pump|lvad|device|controller
    """,
    "heart_valve": """
        prosthetic|mechanical|artificial|metal|bioprosthetic|replaced|tissue|pig heart? mitral|
            aortic|tricuspid? valve|valves
        new heart|mitral|aortic|tricuspid valve|valves
        valve replacement|prosthesis
        valve .. replaced
    """,
    "not:heart_valve": """
        valve|valves replacement .. needed|planned|scheduled|recommended|next|awaits|awaiting
        awaits|awaiting|needs|planned|scheduled|for .. valve replacement
    """,
    "device_kick": """
        device|box|implant|generator .. kicked|kicks|kick|shocked|shocks|zapped|zaps|fired|fires|
            jolted
        kicked|zapped|jolted|shocked by|from .. device|box|implant
        kick|kicks|jolt|jolts|shock|shocks|thump|zap in|inside|to|across chest
    """,
    "defibrillator": "defibrillator*|icd|aicd|crt-d|cardioverter",
    "kin_sudden_death": f"""
        {RELATIVE} .. died|dropped|collapsed .. suddenly|sleep|swimming|running|playing|young
        {RELATIVE} .. died|dropped dead? at|age|in .. teens|twenties|thirties|nineteen|eighteen|
            seventeen|sixteen|fifteen|twenty|thirty|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|
            32|33|34|35|36|37|38|39
        sudden|cardiac death .. family|{RELATIVE}
        family .. sudden|cardiac death|deaths
        {RELATIVE} dropped|fell dead
    """,
    "not:kin_sudden_death": f"""
        {_NEAR_KIN} .. died .. at|age|aged {_OLD_AGE}
        {_NEAR_KIN} .. died .. old age
        {_NEAR_KIN} .. died ... cancer|overdose|war
    """,
    # A heart that feels slow to its owner.
    "heart_slow": """
        heart|pulse .. slow|slower|slowly|sluggish
        slow|slower|sluggish heart|pulse|heartbeat
    """,
    # A transplanted patient who is not quite well.
    "feels_off": """
        feel|feels|felt|feeling .. off|poorly|lousy|unwell|rotten|awful|bad|run-down|rundown|wrong
        heavy on|climbing stairs
        not feel|feels|felt|feeling right
    """,
}
