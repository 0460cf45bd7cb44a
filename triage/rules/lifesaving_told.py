"""Decision point A, a brain that is pressed, an airway that is silent, a child just born."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_under, surely_aged
from triage.rules.condition import all_of, any_of, none_of, said, surely, under
from triage.rules.lifesaver import consider
from triage.rules.rule import Rule

_SLOW_HEART = 60
_NEWBORN_TO = 0.02
_CHILD_TO = 10.0

RULES: tuple[Rule, ...] = (
    consider(
        "A-NAMED",
        "a failure of breathing or circulation by its name, as a chief complaint gives it",
        said("named_arrest"),
    ),
    consider(
        "A-SINE-WAVE",
        "a sine wave on the tracing, with a slow heart or a low pressure: potassium",
        all_of(
            said("sine_wave"),
            any_of(under(Measure.HEART_RATE, limits.SLOW_WITH_SYMPTOMS_UNDER), signs.hypotensive),
        ),
    ),
    consider(
        "A-BRAIN-PRESSED",
        "arms that stiffen when pain is given, or a wide pupil in a patient who is not awake",
        any_of(
            said("posturing"),
            all_of(
                said("pupil_wide"),
                any_of(
                    signs.unresponsive,
                    under(Measure.GCS, 13),
                    said("lethargy", "verbal_only", "bradypnea", "apnea", "no_gag"),
                    under(Measure.HEART_RATE, _SLOW_HEART),
                ),
            ),
        ),
    ),
    consider(
        "A-SILENT-AIRWAY",
        "neither voice nor cough passes, and the colour or the effort says that no air does",
        all_of(
            said("silent_airway"),
            said("blue", "severe_respiratory_distress", "work_of_breathing", "choking"),
            none_of(said("spell_over", "awake_now")),
        ),
    ),
    consider(
        "A-NO-GAG",
        "an airway that nothing guards: no gag, or a breath every ten seconds",
        said("no_gag", "breath_rare"),
    ),
    consider(
        "A-NEWBORN-HELP",
        "a child just born who is limp, gasps or does not cry",
        all_of(
            said("just_born"),
            said("flaccid", "apnea", "newborn_gasps"),
            # Of a child of weeks or years the birth is told as history; the age of a mother is not.
            none_of(all_of(surely_aged(_NEWBORN_TO), surely(age_under(_CHILD_TO)))),
        ),
    ),
)
