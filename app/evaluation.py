"""Run labelled cases through the service, to be scored as it would have served them.

What is measured is what is served: the same prompt, backend, ``read``, rules and
verdict.  Every finished case is appended to a file of predictions, without its text, so
that a run that was cut off goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pydantic import ConfigDict, ValidationError, field_validator

from app import problems
from app.batch import at_most
from app.errors import ModelUnreadable, PromptTooLong
from app.service import TriageService
from app.settings import Settings
from triage.case import Case, Frozen
from triage.level import EsiLevel
from triage.verdict import Ground


class LabelledCase(Case):
    """One line of a labelled file; fields beyond these are ignored."""

    model_config = ConfigDict(extra="ignore")

    id: str
    esi: EsiLevel

    @field_validator("id", mode="before")
    @classmethod
    def _id_as_text(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value


class BadLine(Frozen):
    """A line that is no labelled case, by number and without its text."""

    line: int
    because: str


class Predicted(Frozen):
    """One case: its gold level, and what it was called; ``None`` levels are unreadable."""

    id: str
    esi: EsiLevel
    model_level: EsiLevel | None
    level: EsiLevel | None
    probabilities: tuple[float, ...] | None = None
    """The model's for levels 1 to 5 where it wrote its answer; ``None``: not measured."""
    confidence: float | None = None
    """The model's in its decisions, all four together; ``None``: not measured."""


class Prediction(Predicted):
    """One case as it was answered, with how that came about."""

    floor: EsiLevel | None = None
    rules_level: EsiLevel | None = None
    escalated_by: Ground | None = None
    withheld: EsiLevel | None = None
    fault: str | None = None
    seconds: float

    def levels(self) -> Predicted:
        """The part of it that a report carries."""
        return Predicted(**{name: getattr(self, name) for name in Predicted.model_fields})


class Labelled(NamedTuple):
    """A labelled file as read: its cases, the lines that are none, and its SHA-256."""

    cases: list[LabelledCase]
    bad: list[BadLine]
    sha256: str


class PredictionsOfAnotherRun(ValueError):
    """The file of predictions was begun with other data, another model or other settings.

    Also one that holds something else.
    """


def read_labelled(path: Path) -> Labelled:
    """The cases of a JSONL file.  Raises ``OSError``; bad lines are named, not raised."""
    content = path.read_bytes()
    cases: dict[str, LabelledCase] = {}
    bad = []
    for index, line in enumerate(content.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            case = LabelledCase.model_validate_json(line)
        except ValidationError as error:
            bad.append(BadLine(line=index, because=_because(error)))
            continue
        if case.id in cases:
            bad.append(BadLine(line=index, because="id: was used on an earlier line"))
        else:
            cases[case.id] = case
    return Labelled(list(cases.values()), bad, hashlib.sha256(content).hexdigest())


async def predict(service: TriageService, case: LabelledCase) -> Prediction:
    """The service's answer to one case; an answer it would refuse is a prediction too."""
    started = time.perf_counter()
    try:
        done = await service.triage(case)
    except (ModelUnreadable, PromptTooLong) as error:
        fault = error.fault.value if isinstance(error, ModelUnreadable) else error.code
        seconds = time.perf_counter() - started
        return Prediction(
            id=case.id, esi=case.esi, model_level=None, level=None, fault=fault, seconds=seconds
        )
    return Prediction(
        id=case.id,
        esi=case.esi,
        model_level=done.verdict.model_level,
        level=done.verdict.level,
        probabilities=done.completion.level_probabilities,
        confidence=sure.overall if (sure := done.completion.confidence) else None,
        floor=done.verdict.floor,
        rules_level=done.verdict.rules_level,
        escalated_by=done.verdict.escalated_by,
        withheld=done.verdict.withheld,
        seconds=done.total_seconds,
    )


async def predict_all(
    service: TriageService,
    labelled: Labelled,
    kept: Path | None,
    identity: str,
    at_once: int,
    advance: Callable[[], None],
) -> list[Prediction]:
    """Predictions for every case in order; those in ``kept`` are not made again.

    ``at_once`` cases are under way at any time.  Raises :class:`PredictionsOfAnotherRun`
    when ``kept`` was begun under another ``identity``, and a :class:`RequestError` that
    speaks of the service and not of the case: what was finished by then is kept.
    """
    done = _kept(kept, identity) if kept else {}
    left = [case for case in labelled.cases if case.id not in done]
    for _ in done:
        advance()

    async def work(case: LabelledCase) -> None:
        made = done[case.id] = await predict(service, case)
        if kept:
            with kept.open("a", encoding="utf-8") as file:
                file.write(made.model_dump_json() + "\n")
        advance()

    await at_most(at_once, left, work)
    return [done[case.id] for case in labelled.cases]


def digests_of(labelled: Labelled, service: TriageService) -> dict[str, str]:
    """What a run's predictions depend on besides the settings."""
    model, basis = service.model, service.basis
    return {
        **({"opinion": basis.opinion_digest} if basis.opinion_digest else {}),
        "data": labelled.sha256,
        "model": model.digest,
        "contract": model.contract,
        "rules": basis.rules_digest,
    }


def settings_of(settings: Settings) -> dict[str, str | float]:
    """The settings that change a prediction."""
    remote = settings.backend == "remote"
    return {
        **({"remote_probabilities": settings.remote_probabilities} if remote else {}),
        "backend": settings.backend,
        "model": settings.remote_model or "" if remote else settings.model,
        "edition": settings.edition.value,
        "policy": settings.policy.value,
        "temperature": settings.temperature,
        "seed": settings.seed,
        "max_new_tokens": settings.max_new_tokens,
        "max_prompt_tokens": settings.max_prompt_tokens,
        "dtype": settings.dtype,
        "max_batch": settings.max_batch,
        "determinism": settings.determinism,
    }


def _kept(path: Path, identity: str) -> dict[str, Prediction]:
    """Predictions of an earlier run; a last line that was cut off is forgotten."""
    header = json.dumps({"run": identity}).encode()
    content = path.read_bytes() if path.exists() else b""
    if not content:
        path.write_bytes(header + b"\n")
        return {}
    # Bytes: an id may hold one of the many other characters that end a line of text.
    *whole, cut_off = content.split(b"\n")
    if (whole or [cut_off])[0] != header:
        raise PredictionsOfAnotherRun(f"{path}: begun with other data, model or settings")
    if cut_off or not whole:
        path.write_bytes(b"".join(line + b"\n" for line in whole or [header]))
    made: dict[str, Prediction] = {}
    for number, line in enumerate(whole[1:], start=2):
        try:
            prediction = Prediction.model_validate_json(line)
        except ValidationError:
            raise PredictionsOfAnotherRun(f"{path}: line {number} is no prediction") from None
        made[prediction.id] = prediction
    return made


def _because(error: ValidationError) -> str:
    """What is wrong first; a name in it that is no name might be a note, and is masked."""
    first = error.errors()[0]
    fields = problems.of_misfit([first], "").errors or []
    return f"{fields[0].field if first['loc'] else 'line'}: {first['msg']}"
