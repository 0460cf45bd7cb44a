"""``esi-triage model``: what would be served."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app import checkpoint, embedded
from app.backends.remote import RemoteBackend
from app.basis import basis
from app.commands.console import AsJson, named_failures, preparing, settings_or_exit, stderr
from app.settings import Settings
from triage import contract


def model(
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Prepare or fetch the checkpoint first.")
    ] = False,
    base: Annotated[
        bool, typer.Option("--base", help="The embedded weights without the shipped adapter.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Say what would be served: where it lies, its digests, versions and fingerprint."""
    settings = settings_or_exit()
    with named_failures():
        facts: dict[str, object] = {
            "model": settings.model,
            "backend": settings.backend,
            "dtype": settings.dtype,
            "contract": contract.fingerprint(),
        }
        if settings.backend == "local":
            from app.backends.loading import versions

            facts |= _base_facts(settings) if base else _checkpoint_facts(settings, prepare)
            facts["versions"] = versions()
        elif settings.backend == "remote":
            served = RemoteBackend(settings).start()
            facts |= {**asdict(served), "model": served.id}
        if not base:
            facts |= asdict(basis(settings))
    if as_json:
        typer.echo(json.dumps(facts, indent=2))
        return
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        if isinstance(value, dict):
            value = ", ".join(f"{library} {version}" for library, version in value.items())
        table.add_row(name, Text("-" if value is None else str(value)))
    Console().print(table)


def _checkpoint_facts(settings: Settings, prepare: bool) -> dict[str, object]:
    expected = checkpoint.expected_folder(settings)
    if prepare or (expected is not None and expected.is_dir()):
        with preparing(stderr()) as progress:
            found = checkpoint.obtain(settings, progress)
        return {"path": str(found.path), "digest": found.digest, "adapter": found.adapter}
    return {"path": str(expected) if expected else None, "digest": None, "adapter": None}


def _base_facts(settings: Settings) -> dict[str, object]:
    """What an adapter of ours is trained on, prepared now."""
    with preparing(stderr()) as progress:
        path = embedded.prepare(settings.cache_dir, None, progress)
    found = checkpoint.Checkpoint(id="embedded base", path=path, adapter=None)
    return {"model": found.id, "path": str(path), "digest": found.digest, "adapter": None}
