"""The main path, on one screen: a case goes in, a verdict comes out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.admission import Admission
from app.audit.trail import AuditTrail
from app.backends.base import Completion, Finish, ModelInfo, OnText, Sampling
from app.backends.rules import RulesBackend
from app.basis import Basis, basis
from app.caller import NOBODY, Caller
from app.errors import BackendFailed, DeadlineExceeded, Draining, ModelUnreadable
from app.schemas import Options
from app.second_opinion import second_opinion
from app.settings import Settings
from app.supervision import Served, Supervisor
from app.telemetry import Metrics
from triage.answer import Answer, Fault, Unreadable, read
from triage.case import Case
from triage.findings import Findings
from triage.opinion import Opinion
from triage.prompt import render
from triage.rules import assess
from triage.verdict import Verdict, decide


@dataclass(frozen=True, slots=True)
class Triaged:
    """A verdict with all that it rests on, and the seconds it took."""

    answer: Answer
    findings: Findings
    verdict: Verdict
    opinion: Opinion | None
    basis: Basis
    completion: Completion
    sampling: Sampling | None
    """How it was generated; ``None``: by rules."""
    model: ModelInfo
    total_seconds: float

    def facts(self) -> dict[str, int | float | str]:
        """What the log line of a request may say of it."""
        return {
            "esi_level": self.verdict.level.value,
            "model_level": self.verdict.model_level.value,
            "escalated": self.verdict.escalated,
            "withheld": self.verdict.withheld is not None,
            "prompt_tokens": self.completion.prompt_tokens,
            "completion_tokens": self.completion.completion_tokens,
        }


class TriageService:
    """One backend behind an admission and a deadline, with its readiness and its metrics.

    ``make`` gives another one when it stops working.
    Raises :class:`app.errors.SecondOpinionUnusable`.
    """

    def __init__(
        self,
        backend: Served,
        settings: Settings,
        metrics: Metrics,
        make: Callable[[], Served],
        audit: AuditTrail | None = None,
    ) -> None:
        self._audit = audit
        self._settings = settings
        self._metrics = metrics
        self._second = second_opinion(settings)
        self.basis = basis(settings)
        self._admission = Admission(settings.places, settings.max_queue)
        self._supervisor = Supervisor(backend, make, settings.stall_seconds, metrics)
        metrics.running.set_function(lambda: self._supervisor.backend.running)
        metrics.waiting.set_function(
            lambda: self._admission.waiting + self._supervisor.backend.waiting
        )
        metrics.ready.set_function(lambda: self._supervisor.ready and not self._admission.draining)

    async def run(self) -> None:
        """Load the backend and look after it until cancelled."""
        await self._supervisor.start()
        await self.watch()

    async def watch(self) -> None:
        """Look after a loaded backend until cancelled."""
        await self._supervisor.watch()

    async def load(self) -> None:
        """Load the backend.  Raises :class:`CheckpointError`."""
        await self._supervisor.load()

    def require_live(self) -> None:
        """Raises :class:`BackendFailed` once nothing but a new process can help."""
        if self.dead:
            raise BackendFailed(for_good=True)

    @property
    def dead(self) -> bool:
        """Whether nothing but a new process can help."""
        return self._supervisor.dead

    @property
    def hung(self) -> bool:
        """Whether a closed backend still holds a thread, and so keeps the process from ending."""
        return self._supervisor.hung

    @property
    def batch_concurrency(self) -> int:
        """How many notes of one batch may be under way at a time."""
        return self._settings.batch_concurrency

    def require_ready(self) -> None:
        """Raises :class:`NotReady` or :class:`Draining` unless a request would be answered."""
        if self._admission.draining:
            raise Draining(self._admission.retry_after())
        self._supervisor.require_ready()

    @property
    def model(self) -> ModelInfo:
        """What is served.  Raises :class:`NotReady` until it is loaded."""
        return self._supervisor.model

    async def triage(
        self,
        case: Case,
        options: Options | None = None,
        caller: Caller = NOBODY,
        on_text: OnText | None = None,
    ) -> Triaged:
        """The model's answer for ``case``, met by rules and second opinion.

        It is recorded where anything is.

        ``on_text`` hears it being written.

        Raises :class:`NotReady`, :class:`Overloaded`, :class:`Draining`,
        :class:`BackendFailed`, :class:`app.errors.PromptTooLong`,
        :class:`DeadlineExceeded`, :class:`ModelUnreadable` or
        :class:`app.errors.AuditUnavailable`; no level is ever guessed.
        """
        sampling = self._sampling(options)
        if self._audit is None:
            return await self._answered(case, sampling, on_text)
        model = self._supervisor.loaded
        async with self._audit.recording(case, model, caller, sampling) as entry:
            done = await self._answered(case, sampling, on_text)
            entry.answered(done.findings, done.verdict, done.completion)
        return done

    async def _answered(
        self, case: Case, sampling: Sampling | None, on_text: OnText | None
    ) -> Triaged:
        started = time.perf_counter()
        self._supervisor.require_ready()
        deadline = self._settings.deadline_seconds
        try:
            async with asyncio.timeout(deadline), self._admission.place(deadline) as waited:
                model = self.model  # it may have failed while this request waited
                findings = assess(case, self._settings.edition)
                completion = await self._completion(case, findings, sampling, on_text)
        except TimeoutError as error:
            raise DeadlineExceeded(deadline) from error
        completion = replace(completion, queue_seconds=completion.queue_seconds + waited)
        self._count(completion)
        truncated = completion.finish is Finish.LENGTH
        answer = Unreadable(fault=Fault.TRUNCATED) if truncated else read(completion.text)
        if isinstance(answer, Unreadable):
            self._metrics.unreadable.labels(answer.fault.value).inc()
            raise ModelUnreadable(answer.fault)
        opinion = self._second.on(case, findings) if self._second else None
        verdict = decide(answer, findings, self._settings.policy, completion.confidence, opinion)
        self._judged(findings, verdict, completion)
        seconds = time.perf_counter() - started
        return Triaged(
            answer,
            findings,
            verdict,
            opinion,
            self.basis,
            completion,
            sampling,
            model,
            seconds,
        )

    async def drain(self) -> None:
        """Take nobody new; return when everyone is answered, or was stopped for being late."""
        self._admission.drain()
        try:
            async with asyncio.timeout(self._settings.drain_seconds):
                await self._admission.idle()
        except TimeoutError:
            self._supervisor.abandon(Draining(self._admission.retry_after()))
            await self._admission.idle()

    def close(self) -> None:
        """Let go of the backend."""
        self._supervisor.close()
        if self._audit is not None:
            self._audit.close()

    async def _completion(
        self, case: Case, findings: Findings, sampling: Sampling | None, on_text: OnText | None
    ) -> Completion:
        backend = self._supervisor.backend
        if isinstance(backend, RulesBackend):
            return backend.answer(case, findings)  # at once: nothing to listen to
        assert sampling is not None
        return await self._supervisor.generate(render(case), sampling, on_text)

    def _sampling(self, options: Options | None) -> Sampling | None:
        """What ``options`` leave open is as the settings have it; ``None``: no generation."""
        if isinstance(self._supervisor.backend, RulesBackend):
            return None
        settings, asked = self._settings, options or Options()
        return Sampling(
            max_new_tokens=min(
                asked.max_new_tokens or settings.max_new_tokens, settings.max_new_tokens
            ),
            temperature=settings.temperature if asked.temperature is None else asked.temperature,
            seed=settings.seed if asked.seed is None else asked.seed,
        )

    def _judged(self, findings: Findings, verdict: Verdict, completion: Completion) -> None:
        metrics = self._metrics
        if completion.confidence:
            metrics.confidence.observe(completion.confidence.overall)
        metrics.predicted_level.labels(str(verdict.level.value)).inc()
        for finding in findings.findings:
            metrics.rules_fired.labels(finding.rule_id, finding.force.value).inc()
        if verdict.escalated:
            levels = (str(verdict.model_level.value), str(verdict.level.value))
            metrics.escalations.labels(*levels, str(verdict.escalated_by)).inc()
        if verdict.withheld:
            metrics.withheld.labels(str(verdict.withheld.value), str(verdict.level.value)).inc()
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
