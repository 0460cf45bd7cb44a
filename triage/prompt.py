"""What the model is asked: one system sentence, one user turn.

:func:`render` is the only place a prompt is made.  The service, training and
evaluation call it; changing a word here changes the contract fingerprint.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from triage.case import Case, Patient, Vitals

SYSTEM = (
    "You are an expert emergency triage nurse. "
    "First extract clinical fields from the triage note, "
    "then apply the ESI algorithm step by step, "
    "then state the ESI level."
)

# Gemma has no system role: the system text opens the first user turn.  For
# checkpoints that bring a chat template of their own, theirs is used instead.
CHAT_TEMPLATE = """\
{{- bos_token -}}
{%- set lead = namespace(text='') -%}
{%- for message in messages -%}
  {%- if message['role'] == 'system' -%}
    {%- set lead.text = message['content'] | trim + '\\n\\n' -%}
  {%- else -%}
    {%- set speaker = 'model' if message['role'] == 'assistant' else message['role'] -%}
    {{- '<start_of_turn>' + speaker + '\\n' + lead.text -}}
    {{- message['content'] | trim + '<end_of_turn>\\n' -}}
    {%- set lead.text = '' -%}
  {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
  {{- '<start_of_turn>model\\n' -}}
{%- endif -%}
"""


class Message(NamedTuple):
    """One turn of the conversation sent to the model."""

    role: Literal["system", "user", "assistant"]
    content: str


def render(case: Case) -> tuple[Message, Message]:
    """The conversation for ``case``: the system sentence and the triage note."""
    return Message("system", SYSTEM), Message("user", note(case))


def note(case: Case) -> str:
    """The triage note: the narrative, then one line for what was given as fields.

    A value that was not measured is left out rather than written as normal.
    """
    facts = [
        _patient(case.patient) if case.patient else "",
        f"Arrival: {case.arrival_mode}." if case.arrival_mode else "",
        _vitals(case.vitals) if case.vitals else "",
    ]
    structured = " ".join(fact for fact in facts if fact)
    return f"{case.narrative}\n{structured}" if structured else case.narrative


def _patient(patient: Patient) -> str:
    sex = patient.sex.value if patient.sex else None
    age = _age(patient.age_years) if patient.age_years is not None else None
    words = " ".join(word for word in (age, sex) if word)
    return f"Patient: {words}." if words else ""


def _age(years: float) -> str:
    """Age as a nurse writes it: days, weeks and months for the very young.

    The paediatric rules of ESI v5 turn on days up to one month and on months up
    to three years, so the unit must not be rounded away.
    """
    days = round(years * 365.25)
    if days <= 28:
        return f"{days}-day-old"
    if days < 91:
        return f"{days // 7}-week-old"
    if years < 3:
        return f"{int(years * 12 + 1e-6)}-month-old"
    return f"{int(years)}-year-old"


def _vitals(vitals: Vitals) -> str:
    stated = [
        _stated("HR {}", vitals.heart_rate_per_min),
        _stated("RR {}", vitals.respiratory_rate_per_min),
        _blood_pressure(vitals),
        _stated("SpO2 {}%", vitals.spo2_percent),
        _stated("T {}°C", vitals.temperature_c),
        _stated("GCS {}", vitals.gcs),
        _stated("pain {}/10", vitals.pain_0_10),
    ]
    words = ", ".join(text for text in stated if text)
    return f"Vital signs: {words}." if words else ""


def _blood_pressure(vitals: Vitals) -> str:
    systolic, diastolic = vitals.systolic_mmhg, vitals.diastolic_mmhg
    if systolic is not None and diastolic is not None:
        return f"BP {systolic:g}/{diastolic:g}"
    return _stated("SBP {}", systolic) or _stated("DBP {}", diastolic)


def _stated(form: str, value: float | None) -> str:
    return "" if value is None else form.format(f"{value:g}")
