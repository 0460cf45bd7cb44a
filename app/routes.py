"""Thin endpoints: what each answers, and nothing about how."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from prometheus_client.exposition import choose_encoder

from app import batch as batches
from app import events
from app.errors import BackendFailed, Draining, NotReady, Unauthorized, UnsupportedMediaType
from app.middleware import Record
from app.problems import TRIAGE_ERRORS, WHOLE_BATCH_ERRORS, documented
from app.responses import Health, ModelCard, TriageResponse
from app.schemas import BatchRequest, TriageRequest
from app.service import TriageService
from app.streamed import Streamed
from app.telemetry import Metrics

router = APIRouter()


# Not ``def``: FastAPI sends those to a thread, which costs more than the whole rest of a route.
async def _service(request: Request) -> TriageService:
    service: TriageService = request.app.state.service
    return service


async def _record(request: Request) -> Record:
    record: Record = request.state.record
    return record


async def _json_only(request: Request) -> None:
    """Raises :class:`UnsupportedMediaType` unless the body is declared as JSON."""
    declared = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    subtype = declared.removeprefix("application/")
    if declared == subtype or not (subtype == "json" or subtype.endswith("+json")):
        raise UnsupportedMediaType("send Content-Type: application/json")


Service = Annotated[TriageService, Depends(_service)]
RequestRecord = Annotated[Record, Depends(_record)]


@router.post(
    "/triage",
    summary="Triage one narrative",
    tags=["triage"],
    responses=documented(*TRIAGE_ERRORS),
    dependencies=[Depends(_json_only)],
)
async def triage(body: TriageRequest, service: Service, record: RequestRecord) -> TriageResponse:
    """The model's ESI level for one patient, with its reasoning.

    Research use only: not a medical device, not for clinical decisions.
    """
    done = await service.triage(body.case(), body.options, record.caller())
    record.facts |= done.facts()
    return TriageResponse.of(done, record.request_id)


@router.post(
    "/triage/stream",
    summary="Triage one narrative, a section at a time",
    tags=["triage"],
    response_class=Response,
    responses=documented(*TRIAGE_ERRORS),
    dependencies=[Depends(_json_only)],
)
async def stream(body: TriageRequest, service: Service, record: RequestRecord) -> Streamed:
    """The answer of `POST /triage` as server-sent events, as its sections are written.

    `extraction` and `algorithm` hold those fields; `answer` the model's own level, before the
    rules are applied; `final` is the answer of `POST /triage`, and the only one to act on. A
    failure before the first event is a problem like any other; after it, an event `problem`.
    A comment every 10 seconds keeps the connection open. Hanging up stops the model.
    """
    return Streamed(events.MEDIA_TYPE, partial(events.tell, service, body, record))


@router.post(
    "/triage/batch",
    summary="Triage several narratives",
    tags=["triage"],
    response_model=batches.BatchResponse,
    responses=documented(*WHOLE_BATCH_ERRORS),
    dependencies=[Depends(_json_only)],
)
async def batch(
    request: Request, body: BatchRequest, service: Service, record: RequestRecord
) -> batches.BatchResponse | Streamed:
    """One to 256 patients, each with an answer or a problem of its own.

    The answer is 200 also where every case has a problem. With `Accept: application/x-ndjson`
    each case is sent as a line of its own as soon as it is finished, in that order. Hanging up
    stops the model.
    """
    service.require_ready()
    most: int = request.app.state.max_case_bytes
    work = (service, body.cases, most, service.batch_concurrency, record)
    if batches.wants_lines(request.headers.get("accept", "")):
        return Streamed(batches.LINES, partial(batches.tell, *work))
    return await batches.answer(*work)


@router.head("/model", include_in_schema=False)
@router.get(
    "/model",
    summary="What is served",
    tags=["service"],
    responses=documented(NotReady, Unauthorized),
)
async def model(service: Service) -> ModelCard:
    """Model, digests, contract and the versions that decide the text."""
    return ModelCard.of_service(service.model, service.basis)


@router.head("/health/live", include_in_schema=False)
@router.get(
    "/health/live",
    summary="The process is of use",
    tags=["service"],
    responses=documented(BackendFailed),
)
async def live(service: Service) -> Health:
    """200 while the process runs, also when no model could be loaded.

    503 once the model stopped working and loading it anew did not help: restart the process.
    """
    service.require_live()
    return Health(status="live")


@router.head("/health/ready", include_in_schema=False)
@router.get(
    "/health/ready",
    summary="The model answers",
    tags=["service"],
    responses=documented(NotReady, Draining),
)
async def ready(service: Service) -> Health:
    """200 once the model is loaded and warm, and while it makes progress.

    503 with the reason in short; where the model cannot be loaded, the log has it in full.
    """
    service.require_ready()
    return Health(status="ready")


@router.head("/metrics", include_in_schema=False)
@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """Prometheus metrics, as text or OpenMetrics, whichever is asked for."""
    measured: Metrics = request.app.state.metrics
    try:
        encode, media_type = choose_encoder(request.headers.get("accept", ""))
    except (TypeError, ValueError):  # a version that is none
        encode, media_type = choose_encoder("")
    return Response(encode(measured.registry), media_type=media_type)
