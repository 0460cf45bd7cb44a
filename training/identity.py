"""What a training run is begun with, kept in its output: only the same run goes on from there.

A checkpoint holds weights and a place in the rows, not what led to them.  Taken up under
another recipe, it would be published with a record that claims what never happened.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import JsonValue
from transformers.trainer_utils import get_last_checkpoint
from transformers.utils.hub import cached_file

from training.adapter_files import digest
from training.digests import sha256_of, sha256_of_all
from training.errors import AnotherRun, ModelUnusable
from training.grpo_recipe import GrpoRecipe
from training.splits import Split
from training.stage_recipe import StageRecipe
from triage import contract
from triage.case import Frozen

FILE = "identity.json"
# Where things lie, how often a run is told of and kept, and what is done when it is over.  What
# model, data and adapter hold is compared instead of their place.
_FREE = {"model", "data", "adapter", "output", "save_every_steps", "log_every_steps", "report_to"}
_FREE |= {"threads", "kept", "published"}
# What decides how a base reads and what it weighs; notes and licences beside it do not.
_DECISIVE = ("*.safetensors", "*.bin", "*.json", "*.jinja", "*.model")


class Identity(Frozen):
    """Two runs with the same one may go on from each other's checkpoints."""

    recipe: Mapping[str, str]
    """Its values as JSON, by dotted key, without those that may change on the way."""
    rows: Mapping[str, str]
    """SHA-256 of the file of each split that is read."""
    base: str
    adapter: str | None
    """Digest of what the run goes on from."""
    contract: str
    processes: int
    """A batch is per process: with more of them a step is another step."""

    def differing(self, other: Identity) -> list[str]:
        """The names of what differs, those of the recipe as its file has them."""
        one, two = dict(self._facts()), dict(other._facts())
        return sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))

    def _facts(self) -> Iterator[tuple[str, str]]:
        yield from self.recipe.items()
        yield from ((f"the rows of {name}", sha256) for name, sha256 in self.rows.items())
        yield "the base", self.base
        yield "the adapter", self.adapter or ""
        yield "the contract", self.contract
        yield "the number of processes", str(self.processes)

    def last_checkpoint(self, output: Path) -> str | None:
        """Where this run goes on from in ``output``; ``None`` for its start.

        Raises :class:`AnotherRun` when what lies there is not known to be this run's.
        """
        last = get_last_checkpoint(str(output)) if output.is_dir() else None
        # The best so far is taken up as well, also where no checkpoint is left.
        if last is None and not (output / "best" / "checkup.json").exists():
            return None
        try:
            begun = Identity.model_validate_json((output / FILE).read_text())
        except (OSError, ValueError) as error:
            raise AnotherRun(
                f"{output} holds a run without a readable {FILE}, so that nobody knows what it was"
                " begun with: move the folder away, or name another output"
            ) from error
        if other := self.differing(begun):
            raise AnotherRun(
                f"{output} holds a run that was begun with other values of {', '.join(other)}:"
                " put them back, move the folder away, or name another output"
            )
        return last

    def write(self, output: Path) -> None:
        """Keep it in ``output``."""
        output.mkdir(parents=True, exist_ok=True)
        (output / FILE).write_text(self.model_dump_json(indent=2) + "\n")


def identity_of(recipe: StageRecipe, before: Path | None, processes: int) -> Identity:
    """The identity of a run of ``recipe`` that goes on from the adapter ``before``."""
    splits = {recipe.split if isinstance(recipe, GrpoRecipe) else Split.TRAIN}
    if recipe.watching is not None:
        splits.add(Split.VALIDATION)
    files = {split.value: recipe.data / f"{split.value}.jsonl" for split in splits}
    return Identity(
        recipe=dict(_flat(recipe.model_dump(mode="json", exclude=_FREE))),
        rows={name: sha256_of(path) for name, path in sorted(files.items())},
        base=base_version(recipe.model),
        adapter=digest([before]) if before else None,
        contract=contract.fingerprint(),
        processes=processes,
    )


def base_version(model: str) -> str:
    """The commit of a model on the hub, or one SHA-256 over the files of a folder.

    Raises :class:`ModelUnusable` when it is neither.
    """
    folder = Path(model)
    if not folder.is_dir():
        try:
            # .../snapshots/COMMIT/config.json
            return f"commit {Path(str(cached_file(model, 'config.json'))).parent.name}"
        except (OSError, ValueError) as error:
            raise ModelUnusable(f"{model}: {str(error).splitlines()[0]}") from error
    files = (file for pattern in _DECISIVE for file in folder.glob(pattern))
    return f"sha256 {sha256_of_all(files)}"


def _flat(value: JsonValue, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{name}.{key}" if name else key)
    else:
        yield name, json.dumps(value)
