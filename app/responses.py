"""The wire, outbound: what an answer looks like, field by field."""

from __future__ import annotations

from dataclasses import asdict
from typing import Literal, Self

from pydantic import BaseModel, Field

from app.backends.base import ModelInfo
from app.basis import Basis
from app.safety import Level, Safety, SafetyBasis, by_level
from app.schemas import DISCLAIMER
from app.service import Triaged
from triage.answer import Algorithm, Extraction
from triage.confidence import Confidence
from triage.verdict import SURE


class ExtractionOut(BaseModel):
    """What the model took from the note, in its own words."""

    chief_complaint: str | None = Field(description="Why the patient came.")
    vital_signs: str | None = Field(description="Vital signs as the model read them.")
    red_flags: str | None = Field(description="Findings the model holds for alarming.")

    @classmethod
    def of(cls, extraction: Extraction) -> Self:
        """The wire form of an extraction."""
        return cls(**dict(extraction))


class AlgorithmOut(BaseModel):
    """The model's walk through the decision points of the ESI, in its own words."""

    step_a: str | None = Field(description="A: is an immediate lifesaving intervention needed?")
    step_b: str | None = Field(description="B: high risk, new confusion, or severe distress?")
    step_c: str | None = Field(description="C: how many different resources?")
    step_d: str | None = Field(description="D: are vital signs in the danger zone?")

    @classmethod
    def of(cls, algorithm: Algorithm) -> Self:
        """The wire form of the steps."""
        return cls(**dict(algorithm))


class ModelOut(BaseModel):
    """What answered."""

    id: str = Field(
        description="`embedded`, a folder, a hub id, `scripted`, or what a remote engine calls it."
    )
    digest: str = Field(
        description="SHA-256 over weights, configuration and tokenizer; `unknown: …` with the name "
        "and version of a remote engine, because engines do not tell."
    )
    backend: str = Field(
        description="What generated the text: `local`, `remote`, `rules` or `scripted`."
    )
    dtype: str = Field(description="Type of the weights.")
    contract: str = Field(description="Fingerprint of prompt, chat template and answer format.")
    determinism: str | None = Field(
        None,
        description="`TRIAGE_DETERMINISM` of the backend `local`: `strict`, one note at a time, or "
        "`relaxed`. `null`: a remote engine, of which it is not known, or no model at all.",
    )

    @classmethod
    def of(cls, info: ModelInfo) -> Self:
        """The part of ``info`` that goes into every answer."""
        return cls(
            id=info.id,
            digest=info.digest,
            backend=info.backend,
            dtype=info.dtype,
            contract=info.contract,
            determinism=info.determinism,
        )


class ModelCard(ModelOut):
    """What is served, in full."""

    device: str = Field(description="Where the weights lie.")
    adapter: str | None = Field(
        description="SHA-256 of the merged LoRA adapter. `null` for the embedded model means "
        "an untrained base: its format is right and its level means nothing."
    )
    versions: dict[str, str] = Field(description="Versions of the libraries that decide the text.")
    safety: SafetyBasis

    @classmethod
    def of_service(cls, info: ModelInfo, basis: Basis) -> Self:
        """All of ``info``, and what meets its level."""
        return cls(
            **ModelOut.of(info).model_dump(),
            safety=SafetyBasis(**asdict(basis)),
            device=info.device,
            adapter=info.adapter,
            versions=info.versions,
        )


class Usage(BaseModel):
    """How many tokens it took."""

    prompt_tokens: int = Field(ge=0, description="Tokens of system text, note and template.")
    completion_tokens: int = Field(ge=0, description="Tokens generated.")


class SamplingOut(BaseModel):
    """How the text was generated: the request's options where it had any, else the settings."""

    temperature: float = Field(ge=0, description="0: greedy.")
    seed: int = Field(ge=0, description="Without effect at temperature 0.")
    max_new_tokens: int = Field(ge=1, description="Bound of the completion.")


class Timing(BaseModel):
    """Where the time went, in seconds."""

    queue: float = Field(ge=0, description="Waiting for the model.")
    prefill: float = Field(ge=0, description="Reading the prompt, up to the first token.")
    decode: float = Field(ge=0, description="Writing the answer.")
    total: float = Field(ge=0, description="From the parsed request to the answer.")


class ConfidenceOut(BaseModel):
    """The probability of the word that begins each decision point, as the model wrote it."""

    step_a: float = Field(ge=0, le=1, description="Lifesaving intervention.")
    step_b: float = Field(ge=0, le=1, description="High risk.")
    step_c: float = Field(ge=0, le=1, description="Resources.")
    step_d: float = Field(ge=0, le=1, description="Vital signs.")
    overall: float = Field(
        ge=0,
        le=1,
        description=f"Their product. Below {SURE} the rules' estimate is heard where it is more "
        "urgent (`safety.escalated_by`: `doubt`).",
    )

    @classmethod
    def of(cls, confidence: Confidence) -> Self:
        """The wire form of a confidence."""
        return cls(**dict(confidence), overall=confidence.overall)


class TriageResponse(BaseModel):
    """One answer, with what is needed to trace and reproduce it."""

    esi_level: Level = Field(
        description="Emergency Severity Index, 1 (most urgent) to 5 (least), of the verdict."
    )
    model_level: Level = Field(description="The level the model's text commits to.")
    level_probabilities: dict[Level, float] | None = Field(
        description="The model's probability of each level where it wrote its answer, given its "
        "own reasoning; not calibrated. `null`: not measured."
    )
    confidence: ConfidenceOut | None = Field(
        description="How sure the model was of its decisions, which its level then follows from; "
        "not calibrated. `null`: not measured."
    )
    safety: Safety
    extraction: ExtractionOut
    algorithm: AlgorithmOut
    completion: str = Field(description="The model's text as generated.")
    model: ModelOut
    sampling: SamplingOut | None = Field(
        description="What else it takes to reproduce the text; at temperature 0 that is certain "
        "only under `TRIAGE_DETERMINISM=strict` (`model.determinism`). `null`: rules wrote it."
    )
    usage: Usage
    timing: Timing
    request_id: str = Field(description="The `X-Request-Id` sent, or one made here.")
    disclaimer: str = Field(description="What this answer must not be used for.")

    @classmethod
    def of(cls, done: Triaged, request_id: str) -> Self:
        """The wire form of a verdict."""
        completion = done.completion
        probabilities = completion.level_probabilities
        return cls(
            esi_level=done.verdict.level.value,
            model_level=done.verdict.model_level.value,
            level_probabilities=by_level(probabilities) if probabilities else None,
            confidence=ConfidenceOut.of(completion.confidence) if completion.confidence else None,
            safety=Safety.of(done.findings, done.verdict, done.opinion, done.basis),
            extraction=ExtractionOut.of(done.answer.extraction),
            algorithm=AlgorithmOut.of(done.answer.algorithm),
            completion=completion.text,
            model=ModelOut.of(done.model),
            sampling=SamplingOut(**asdict(done.sampling)) if done.sampling else None,
            usage=Usage(
                prompt_tokens=completion.prompt_tokens,
                completion_tokens=completion.completion_tokens,
            ),
            timing=Timing(
                queue=completion.queue_seconds,
                prefill=completion.prefill_seconds,
                decode=completion.decode_seconds,
                total=done.total_seconds,
            ),
            request_id=request_id,
            disclaimer=DISCLAIMER,
        )


class AnswerOut(BaseModel):
    """The level that the model has written, before it is met by rules and second opinion."""

    model_level: Level = Field(description="The level the model's text commits to.")
    provisional: Literal[True] = Field(
        True, description="The verdict is still to come; `final` has the level that counts."
    )


class Health(BaseModel):
    """The state of a probe."""

    status: str = Field(description="`live` or `ready`.")
