"""Thin endpoints: what each answers, and nothing about how."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from prometheus_client.exposition import choose_encoder

from app.errors import BackendFailed, Draining, NotReady, UnsupportedMediaType
from app.middleware import Record
from app.problems import TRIAGE_ERRORS, documented
from app.responses import Health, ModelCard, TriageResponse
from app.schemas import TriageRequest
from app.service import TriageService
from app.telemetry import Metrics

router = APIRouter()


def _service(request: Request) -> TriageService:
    service: TriageService = request.app.state.service
    return service


def _record(request: Request) -> Record:
    record: Record = request.state.record
    return record


def _json_only(request: Request) -> None:
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
    done = await service.triage(body.case(), body.options)
    record.facts |= {
        "esi_level": done.verdict.level.value,
        "model_level": done.verdict.model_level.value,
        "escalated": done.verdict.escalated,
        "prompt_tokens": done.completion.prompt_tokens,
        "completion_tokens": done.completion.completion_tokens,
    }
    return TriageResponse.of(done, record.request_id)


@router.get("/model", summary="What is served", tags=["service"], responses=documented(NotReady))
async def model(service: Service) -> ModelCard:
    """Model, digests, contract and the versions that decide the text."""
    return ModelCard.of(service.model)


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


@router.get(
    "/health/ready",
    summary="The model answers",
    tags=["service"],
    responses=documented(NotReady, Draining),
)
async def ready(service: Service) -> Health:
    """200 once the model is loaded and warm, and while it makes progress; 503 with the reason."""
    service.require_ready()
    return Health(status="ready")


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """Prometheus metrics, as text or OpenMetrics, whichever is asked for."""
    measured: Metrics = request.app.state.metrics
    encode, media_type = choose_encoder(request.headers.get("accept", ""))
    return Response(encode(measured.registry), media_type=media_type)
