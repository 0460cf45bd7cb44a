"""Only the run that began in a folder goes on from its checkpoints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from tests.training.recipes import LORA
from training import sft
from training.adapter_files import digest
from training.config import load as load_recipe
from training.errors import AnotherRun, ModelUnusable
from training.identity import FILE, Identity, base_version, identity_of
from training.sft_recipe import SftRecipe
from training.training_record import TrainingRecord

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")

RECIPE = """
model = "{folder}/model"
base = "tiny"
data = "{folder}/data"
output = "{folder}/{name}"
seed = 1
dtype = "float32"
save_every_steps = 1
log_every_steps = 1
{start}
[optimisation]
epochs = 1
max_steps = 2
learning_rate = 1e-2
batch = 2
max_length = 4096
"""
WEIGHTS = "model/model.safetensors"
WATCHING = ("batch", "cases", "every_steps", "max_new_tokens")


def recipe(folder: Path, name: str = "out", start: str = LORA) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(RECIPE.format(folder=folder, name=name, start=start))
    return path


def doubled(path: Path) -> None:
    weights = {name: tensor * 2 for name, tensor in load_file(path).items()}
    save_file(weights, path, metadata={"format": "pt"})


def refused(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    with pytest.raises(SystemExit) as stopped:
        sft.main([str(path)])
    assert stopped.value.code == 2
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "error: " in line]
    return line


def test_a_run_is_taken_up_unchanged_and_refused_when_something_else_began_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sft.main([str(recipe(folder, "first"))])
    start = f'adapter = "{folder}/first/adapter"'
    path = recipe(folder, start=start)
    sft.main([str(path)])
    output, text = folder / "out", path.read_text()
    made = digest([output / "adapter"])

    for old, new, named in (
        ("1e-2", "2e-2", "optimisation.learning_rate"),
        ("seed = 1", "seed = 2", "seed"),
        ('"float32"', '"float32"\nrecords = 3', "records"),
    ):
        path.write_text(text.replace(old, new))
        said = refused(path, capsys)
        assert f"{output} holds a run that was begun with other values of {named}: " in said
    path.write_text(text)
    for file, named in (
        ("data/train.jsonl", "the rows of train"),
        (WEIGHTS, "the base"),
        ("first/adapter/adapter_model.safetensors", "the adapter"),
    ):
        before = (folder / file).read_bytes()
        if file.endswith(".jsonl"):
            (folder / file).write_bytes(before.splitlines(keepends=True)[0] * 4)
        else:
            doubled(folder / file)
        assert f"other values of {named}: " in refused(path, capsys)
        (folder / file).write_bytes(before)
    assert digest([output / "adapter"]) == made

    # Where things lie and how often they are kept may change on the way.
    (folder / "model").rename(folder / "moved")
    free = text.replace("/model", "/moved").replace("save_every_steps = 1", "save_every_steps = 2")
    path.write_text(free)
    sft.main([str(path)])
    record = TrainingRecord.model_validate_json((output / "sft.json").read_text())
    assert (record.from_step, record.steps) == (0, 2), "what the run itself said"
    assert (record.recipe.save_every_steps, record.seconds > 0.01) == (2, True)
    assert digest([output / "adapter"]) == made

    (output / FILE).unlink()
    assert f"holds a run without a readable {FILE}" in refused(path, capsys)


def test_the_best_of_another_run_is_not_taken_up_either(folder: Path) -> None:
    asked = load_recipe(recipe(folder), SftRecipe)
    identity = identity_of(asked, None, 1)
    assert identity.last_checkpoint(asked.output) is None
    identity.write(asked.output)
    (asked.output / "best").mkdir()
    (asked.output / "best" / "checkup.json").write_text("{}")
    assert identity.last_checkpoint(asked.output) is None
    with pytest.raises(AnotherRun, match="other values of the number of processes:"):
        identity_of(asked, None, 2).last_checkpoint(asked.output)


def test_a_run_that_left_nothing_to_go_on_from_stands_in_nobodys_way(folder: Path) -> None:
    asked = load_recipe(recipe(folder), SftRecipe)
    identity_of(asked, None, 2).write(asked.output)
    assert identity_of(asked, None, 1).last_checkpoint(asked.output) is None


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda text: text.replace("r = 4", "r = 8"), ["lora.r"]),
        (lambda text: text.replace('"q_proj", ', ""), ["lora.targets"]),
        (
            lambda text: text + "[watching]\nevery_steps = 1\ncases = 1\n",
            ["the rows of validation", "watching", *(f"watching.{key}" for key in WATCHING)],
        ),
        (lambda text: "threads = 1\n" + text.replace("log_every_steps = 1", ""), []),
    ],
)
def test_what_differs_is_named_by_the_keys_of_the_recipe(
    folder: Path, change: Callable[[str], str], named: list[str]
) -> None:
    path = recipe(folder)
    one = identity_of(load_recipe(path, SftRecipe), None, 1)
    assert Identity.model_validate_json(one.model_dump_json()) == one
    path.write_text(change(path.read_text()))
    other = identity_of(load_recipe(path, SftRecipe), None, 1)
    assert one.differing(other) == other.differing(one) == named


def test_a_base_is_named_by_its_files_and_must_be_there(folder: Path) -> None:
    version = base_version(str(folder / "model"))
    (folder / "model" / "README.md").write_text("A note changes nothing.")
    assert base_version(str(folder / "model")) == version
    doubled(folder / WEIGHTS)
    assert base_version(str(folder / "model")) != version
    with pytest.raises(ModelUnusable, match="nowhere"):
        base_version(str(folder / "nowhere"))
