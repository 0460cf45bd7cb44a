"""What the service says about itself: JSON log lines and Prometheus metrics.

Patient text never passes through here.  Log events carry ids, times, counts, levels
and codes; an exception is logged by type and place, without its message, because a
message may quote what it choked on.
"""

from __future__ import annotations

import logging
import sys
import traceback

import structlog
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
)
from structlog.typing import EventDict, Processor, WrappedLogger

from triage.answer import Fault
from triage.level import EsiLevel, more_urgent
from triage.verdict import Ground

# Buckets of the OpenTelemetry GenAI conventions (gen_ai.server.*): they resolve the
# 0.3 to 10 s of a triage answer better than those of general engines.
DURATION_BUCKETS = (
    *(0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64),
    *(1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92),
)
FIRST_TOKEN_BUCKETS = (
    *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1),
    *(0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0),
)
PER_TOKEN_BUCKETS = (
    *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15),
    *(0.2, 0.3, 0.4, 0.5, 0.75, 1.0, 2.5),
)
# Where the accuracy of the embedded model changes: docs/experiments.md.
CONFIDENCE_BUCKETS = (0.25, 0.5, 0.7, 0.9, 0.97, 0.99, 0.999, 1.0)


class Metrics:
    """The ``triage_*`` metrics of one service, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry(auto_describe=True)
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        self.requests = Counter(
            "triage_requests",
            "Finished notes of POST /triage, /triage/stream and /triage/batch by outcome: ok, "
            "cancelled or the code of the problem.",
            ["outcome"],
            registry=registry,
        )
        self.request_duration = self._seconds(
            "triage_request_duration",
            "Arrival to last byte of POST /triage and /triage/stream, of /triage/batch each note, "
            "where it was answered or failed by the service.",
            DURATION_BUCKETS,
        )
        self.queue_time = self._seconds(
            "triage_request_queue_time",
            "Wait for a place and for the model, before prefill.",
            DURATION_BUCKETS,
        )
        self.time_to_first_token = self._seconds(
            "triage_time_to_first_token", "Queue and prefill.", FIRST_TOKEN_BUCKETS
        )
        self.time_per_output_token = self._seconds(
            "triage_time_per_output_token", "Decode time a token.", PER_TOKEN_BUCKETS
        )
        self.prompt_tokens = Counter(
            "triage_prompt_tokens", "Prompt tokens processed.", registry=registry
        )
        self.generation_tokens = Counter(
            "triage_generation_tokens", "Completion tokens generated.", registry=registry
        )
        self.predicted_level = Counter(
            "triage_predicted_level", "Answers by ESI level.", ["level"], registry=registry
        )
        self.rules_fired = Counter(
            "triage_rules_fired",
            "Rules that fired, by rule and by what they ask for: must, consider or reassess.",
            ["rule", "force"],
            registry=registry,
        )
        self.escalations = Counter(
            "triage_escalations",
            "Answers whose level was raised, from and to which, and on what ground: floor, "
            "disagreement, doubt or opinion.",
            ["from_level", "to_level", "ground"],
            registry=registry,
        )
        self.withheld = Counter(
            "triage_estimates_withheld",
            "Estimates of the rules that a second opinion kept from standing: what they asked for, "
            "and the level given.",
            ["asked_level", "given_level"],
            registry=registry,
        )
        self.disagreements = Counter(
            "triage_disagreements",
            "Answers whose model level differs from the rules' estimate, by which is more urgent.",
            ["more_urgent"],
            registry=registry,
        )
        self.confidence = Histogram(
            "triage_model_confidence",
            "Probability of the words that begin the four decision points, where it is measured.",
            buckets=CONFIDENCE_BUCKETS,
            registry=registry,
        )
        self.unreadable = Counter(
            "triage_unreadable_completions",
            "Completions from which no level was taken, by fault.",
            ["fault"],
            registry=registry,
        )
        self.audit_failures = Counter(
            "triage_audit_failures",
            "Writes of the audit log that failed.",
            registry=registry,
        )
        # A series that is born with its first event has no rate; these are born at zero.
        for level in EsiLevel:
            self.predicted_level.labels(str(level.value))
            for other in EsiLevel:
                if more_urgent(other, level):
                    for ground in Ground:
                        self.escalations.labels(str(level.value), str(other.value), ground.value)
                    self.withheld.labels(str(other.value), str(level.value))
        for side in ("rules", "model"):
            self.disagreements.labels(side)
        for fault in Fault:
            self.unreadable.labels(fault.value)
        self.running = self._gauge("triage_requests_running", "Requests in the model now.")
        self.waiting = self._gauge("triage_requests_waiting", "Requests waiting for the model.")
        self.ready = self._gauge("triage_ready", "1 when the service accepts work.")
        self.engine_in_flight = Gauge(
            "triage_engine_requests_in_flight",
            "Requests sent to a remote engine and not yet answered.",
            ["engine"],
            registry=registry,
        )
        self.engine_up = Gauge(
            "triage_engine_up",
            "1 when the remote engine is in use, 0 when it is broken.",
            ["engine"],
            registry=registry,
        )
        self.reloads = Counter(
            "triage_backend_reloads",
            "Times the backend was loaded anew because it had stopped working.",
            registry=registry,
        )
        self.failed_passes = Counter(
            "triage_failed_passes",
            "Passes of the model that failed for several notes, which were begun again one by one.",
            registry=registry,
        )
        self.clients = Counter(
            "triage_client_requests",
            "Requests with a valid API key, by the name of the key.",
            ["client"],
            registry=registry,
        )
        self.model_info = Gauge(
            "triage_model_info",
            "Always 1; the labels say what is served.",
            ["id", "digest", "backend", "dtype", "contract"],
            registry=registry,
        )

    def _seconds(self, name: str, help_text: str, buckets: tuple[float, ...]) -> Histogram:
        return Histogram(f"{name}_seconds", help_text, buckets=buckets, registry=self.registry)

    def _gauge(self, name: str, help_text: str) -> Gauge:
        return Gauge(name, help_text, registry=self.registry)


def configure_logging(level: str) -> None:
    """One JSON object a line on standard error, for our events and the libraries' alike."""
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _exception_without_message,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for chatty in ("httpx", "httpx2", "httpcore", "filelock", "asyncio", "uvicorn.access"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))


def log() -> structlog.stdlib.BoundLogger:
    """The service's logger."""
    logger: structlog.stdlib.BoundLogger = structlog.get_logger("triage")
    return logger


def _exception_without_message(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace ``exc_info`` by the exception's type and the frames it passed through."""
    given = event.pop("exc_info", None)
    if not given:
        return event
    error = (
        given
        if isinstance(given, BaseException)
        else (given[1] if isinstance(given, tuple) else sys.exc_info()[1])
    )
    if error is not None:
        event["exception"] = type(error).__qualname__
        frames = traceback.extract_tb(error.__traceback__)
        event["frames"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return event
