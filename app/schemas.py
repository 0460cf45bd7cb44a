"""The wire, inbound: what a request may hold, field by field."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    field_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticKnownError

from app.settings import LEAST_NEW_TOKENS
from triage.case import Case, Frozen, a_number

DISCLAIMER = (
    "Research use only. Not a medical device and not for clinical decisions. "
    "Do not send real patient data."
)
EXAMPLE_NARRATIVE = (
    "A 67-year-old male arrived via ambulance with sudden onset chest pain radiating to the "
    "left arm, diaphoresis, and shortness of breath. BP 88/60, HR 118, RR 24, SpO2 91%. "
    "History of MI and hypertension. Pain 9/10."
)


class Options(Frozen):
    """How to generate this one answer; what is left out follows the service's settings."""

    temperature: float | None = Field(
        None,
        ge=0,
        le=2,
        description="0 is greedy; the same text again is certain only where the service runs with "
        "`TRIAGE_DETERMINISM=strict`. Above 0 samples; the backend `local` answers such a note "
        "alone, and all others wait for it.",
    )
    seed: int | None = Field(
        None, ge=0, lt=2**53, description="Seed of sampling; without effect at temperature 0."
    )
    max_new_tokens: int | None = Field(
        None,
        ge=LEAST_NEW_TOKENS,
        le=8192,
        description="Bound of the completion; never above the service's own. The shortest answer "
        "takes 70 tokens of the embedded model.",
    )

    _numbers = field_validator("*", mode="before")(a_number)


class TriageRequest(Case):
    """One patient at triage, and how to answer."""

    model_config = ConfigDict(json_schema_extra={"example": {"narrative": EXAMPLE_NARRATIVE}})

    options: Options | None = None

    def case(self) -> Case:
        """The patient without the options."""
        return Case.model_construct(
            narrative=self.narrative,
            patient=self.patient,
            vitals=self.vitals,
            arrival_mode=self.arrival_mode,
        )


def _number_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _no_surrogate(value: str) -> str:
    """As pydantic itself would see to it, had it a reason to read the text."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise PydanticKnownError("string_unicode") from None
    return value


CaseId = Annotated[
    str,
    BeforeValidator(_number_as_text, json_schema_input_type=str | int),
    Field(min_length=1, max_length=128),
    AfterValidator(_no_surrogate),  # it is sent back, and would end the whole answer
]


class BatchCase(TriageRequest):
    """One patient of several."""

    id: CaseId | None = Field(
        None, description="The caller's name for it, sent back with the answer and never logged."
    )


class _EachOnItsOwn:
    """Any JSON, documented as a case: one that does not fit must not fail its neighbours."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: object, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(BatchCase.__pydantic_core_schema__)


class BatchRequest(Frozen):
    """Several patients, each answered on its own."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "cases": [
                    {"id": "visit-1", "narrative": EXAMPLE_NARRATIVE},
                    {"id": "visit-2", "narrative": "Needs a refill of her inhaler. HR 70."},
                ]
            }
        }
    )

    cases: tuple[Annotated[Any, _EachOnItsOwn], ...] = Field(
        min_length=1, max_length=256, description="The patients, 1 to 256."
    )
