"""Which checkpoint is served: from the setting to a folder, its digest and its origin."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app import embedded
from app.errors import CheckpointMissing, CheckpointUnusable, ContractMismatch
from app.progress import Progress, silent
from app.settings import Settings
from triage import contract

EMBEDDED = "embedded"
ADAPTER = Path(__file__).parent.parent / "model_card" / "adapter"

# What decides the text a checkpoint writes; notes and licences beside it do not.
_DECISIVE = ("*.safetensors", "*.json", "*.jinja", "*.model")


@dataclass(frozen=True)
class Checkpoint:
    """A folder of weights in safetensors, with tokenizer and configuration."""

    id: str
    path: Path
    adapter: str | None

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the names and bytes of all files that decide the output."""
        files = sorted(
            {file for pattern in _DECISIVE for file in self.path.glob(pattern)},
            key=lambda file: file.name,
        )
        whole = hashlib.sha256()
        for file in files:
            with file.open("rb") as content:
                one = hashlib.file_digest(content, "sha256").hexdigest()
            whole.update(f"{file.name}\0{one}\n".encode())
        return whole.hexdigest()


def shipped_adapter() -> Path | None:
    """The LoRA adapter that comes with the product, or ``None`` while there is none."""
    return ADAPTER if (ADAPTER / "adapter_model.safetensors").is_file() else None


def expected_folder(settings: Settings) -> Path | None:
    """Where the checkpoint lies or will lie, without preparing or fetching anything."""
    if settings.model == EMBEDDED:
        return embedded.folder(settings.cache_dir, shipped_adapter())
    folder = Path(settings.model).expanduser()
    return folder if folder.is_dir() else None


def obtain(settings: Settings, progress: Progress = silent) -> Checkpoint:
    """The checkpoint named by ``settings.model``, prepared or fetched if need be.

    Raises a :class:`app.errors.CheckpointError` that says what is missing or wrong,
    among them :class:`ContractMismatch` for a checkpoint that was trained on another
    prompt or answer format.
    """
    if settings.model == EMBEDDED:
        path = embedded.prepare(settings.cache_dir, shipped_adapter(), progress)
    elif (folder := Path(settings.model).expanduser()).is_dir():
        path = folder
    else:
        path = _fetch(settings.model, settings.revision)
    if not any(path.glob("*.safetensors")):
        raise CheckpointMissing(f"{settings.model}: no .safetensors file in the checkpoint")
    origin = _origin(path)
    adapter_sha256 = origin.get("adapter_sha256")
    return Checkpoint(id=settings.model, path=path, adapter=adapter_sha256)


def _origin(path: Path) -> dict[str, str | None]:
    """The checkpoint's own ``triage.json``; foreign checkpoints have none."""
    file = path / embedded.PROVENANCE
    if not file.is_file():
        return {}
    try:
        origin = json.loads(file.read_text())
    except ValueError as error:
        raise CheckpointUnusable(f"{file.name} of the checkpoint is not JSON") from error
    made_for, ours = origin.get("contract"), contract.fingerprint()
    if made_for != ours:
        raise ContractMismatch(f"the checkpoint was made for contract {made_for}, this is {ours}")
    return {key: value for key, value in origin.items() if value is None or isinstance(value, str)}


def _fetch(model: str, revision: str | None) -> Path:
    """Download a checkpoint from the hub, or find it in the local hub cache."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    patterns = [*_DECISIVE, "*.txt"]
    try:
        return Path(snapshot_download(model, revision=revision, allow_patterns=patterns))
    except HFValidationError as error:
        raise CheckpointMissing(f"{model}: neither a folder nor a hub id") from error
    except LocalEntryNotFoundError as error:
        raise CheckpointMissing(f"{model}: the hub cannot be reached and no copy here") from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "no"
        raise CheckpointMissing(f"{model}: the hub answered {status}") from error
