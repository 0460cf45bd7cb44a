"""The main path, on one screen: a case goes in, a verdict comes out."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from app.backends.base import Backend, Completion, Finish, ModelInfo, OnText, Sampling
from app.backends.rules import RulesBackend
from app.errors import (
    CheckpointError,
    DeadlineExceeded,
    ModelUnreadable,
    NotReady,
)
from app.schemas import Options
from app.settings import Settings
from app.telemetry import Metrics, log
from triage.answer import Answer, Fault, Unreadable, read
from triage.case import Case
from triage.findings import Findings
from triage.prompt import render
from triage.rules import assess, prepare
from triage.verdict import Verdict, decide


@dataclass(frozen=True, slots=True)
class Triaged:
    """A verdict with all that it rests on, and the seconds it took."""

    answer: Answer
    findings: Findings
    verdict: Verdict
    completion: Completion
    model: ModelInfo
    total_seconds: float

    def facts(self) -> dict[str, int | float | str]:
        """What the log line of a request may say of it."""
        return {
            "esi_level": self.verdict.level.value,
            "model_level": self.verdict.model_level.value,
            "escalated": self.verdict.escalated,
            "prompt_tokens": self.completion.prompt_tokens,
            "completion_tokens": self.completion.completion_tokens,
        }


class TriageService:
    """One backend behind a deadline, with its readiness and its metrics."""

    def __init__(
        self, backend: Backend | RulesBackend, settings: Settings, metrics: Metrics
    ) -> None:
        self._backend = backend
        self._settings = settings
        self._metrics = metrics
        self._model: ModelInfo | None = None
        self._why_not_ready = "the model is loading"
        metrics.running.set_function(lambda: backend.running)
        metrics.waiting.set_function(lambda: backend.waiting)
        metrics.ready.set_function(lambda: self._model is not None)

    async def start(self) -> None:
        """Load the backend; on failure stay live, not ready, and say why."""
        try:
            await self.load()
        except CheckpointError as error:
            self._why_not_ready = str(error)
            log().error("not_ready", kind=type(error).__name__, why=str(error))
        except Exception as bug:  # noqa: BLE001  nobody awaits this: unlogged it would vanish
            self._why_not_ready = "loading the model failed; the log says where"
            log().error("not_ready", exc_info=bug)
        else:
            log().info("ready", model=self.model.id, digest=self.model.digest)

    async def load(self) -> None:
        """Load the backend.  Raises :class:`CheckpointError`."""
        await asyncio.to_thread(prepare)
        model = await asyncio.to_thread(self._backend.start)
        self._metrics.model_info.labels(
            model.id, model.digest, model.backend, model.dtype, model.contract
        ).set(1)
        self._model = model

    @property
    def batch_concurrency(self) -> int:
        """How many notes of one batch may be under way at a time."""
        return self._settings.batch_concurrency

    def require_ready(self) -> None:
        """Raises :class:`NotReady` until the model is loaded."""
        _ = self.model

    @property
    def model(self) -> ModelInfo:
        """What is served.  Raises :class:`NotReady` until it is loaded."""
        if self._model is None:
            raise NotReady(self._why_not_ready)
        return self._model

    async def triage(
        self, case: Case, options: Options | None = None, on_text: OnText | None = None
    ) -> Triaged:
        """The model's answer for ``case``, met by the rules; ``on_text`` hears it being written.

        Raises :class:`NotReady`, :class:`app.errors.PromptTooLong`,
        :class:`DeadlineExceeded` or :class:`ModelUnreadable`; no level is ever guessed.
        """
        started = time.perf_counter()
        model = self.model
        findings = assess(case, self._settings.edition)
        deadline = self._settings.deadline_seconds
        try:
            async with asyncio.timeout(deadline):
                completion = await self._completion(case, findings, options, on_text)
        except TimeoutError as error:
            raise DeadlineExceeded(deadline) from error
        self._count(completion)
        truncated = completion.finish is Finish.LENGTH
        answer = Unreadable(fault=Fault.TRUNCATED) if truncated else read(completion.text)
        if isinstance(answer, Unreadable):
            self._metrics.unreadable.labels(answer.fault.value).inc()
            raise ModelUnreadable(answer.fault)
        verdict = decide(answer, findings, self._settings.policy)
        self._judged(findings, verdict)
        seconds = time.perf_counter() - started
        return Triaged(answer, findings, verdict, completion, model, seconds)

    def close(self) -> None:
        """Let go of the backend."""
        self._model = None
        self._why_not_ready = "the service is stopping"
        self._backend.close()

    async def _completion(
        self, case: Case, findings: Findings, options: Options | None, on_text: OnText | None
    ) -> Completion:
        if isinstance(self._backend, RulesBackend):
            return self._backend.answer(case, findings)  # at once: there is nothing to listen to
        return await self._backend.generate(render(case), self._sampling(options), on_text)

    def _sampling(self, options: Options | None) -> Sampling:
        settings, asked = self._settings, options or Options()
        return Sampling(
            max_new_tokens=min(
                asked.max_new_tokens or settings.max_new_tokens, settings.max_new_tokens
            ),
            temperature=settings.temperature if asked.temperature is None else asked.temperature,
            seed=settings.seed if asked.seed is None else asked.seed,
        )

    def _judged(self, findings: Findings, verdict: Verdict) -> None:
        metrics = self._metrics
        metrics.predicted_level.labels(str(verdict.level.value)).inc()
        for finding in findings.findings:
            metrics.rules_fired.labels(finding.rule_id, finding.force.value).inc()
        if verdict.escalated:
            levels = (str(verdict.model_level.value), str(verdict.level.value))
            metrics.escalations.labels(*levels).inc()
        if verdict.disagreement:
            metrics.disagreements.labels("rules" if verdict.disagreement > 0 else "model").inc()

    def _count(self, completion: Completion) -> None:
        metrics = self._metrics
        metrics.prompt_tokens.inc(completion.prompt_tokens)
        metrics.generation_tokens.inc(completion.completion_tokens)
        metrics.queue_time.observe(completion.queue_seconds)
        metrics.time_to_first_token.observe(completion.queue_seconds + completion.prefill_seconds)
        if completion.completion_tokens > 1:
            metrics.time_per_output_token.observe(
                completion.decode_seconds / (completion.completion_tokens - 1)
            )
