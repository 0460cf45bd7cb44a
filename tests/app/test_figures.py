"""``esi-triage evaluate --figures``: pictures of a report, and no matplotlib elsewhere."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.backends.base import ModelInfo
from app.cli import cli
from app.evaluation import Labelled, Prediction
from app.figures import draw
from app.report import Report, report
from app.settings import Settings
from triage.level import EsiLevel

runner = CliRunner()

MODEL = ModelInfo(
    id="/models/a folder of $1 or $2 whose name is longer than what fits below a figure",
    digest="0" * 64,
    backend="local",
    dtype="bfloat16",
    contract="1" * 16,
    device="cpu",
    adapter=None,
    versions={},
)


CONFIDENCES = (0.9, 0.5)


def report_of(*codes: str) -> Report:
    """``"12-"`` is gold 1, called 2 by the model, and unreadable as a verdict.

    A fourth digit is the place of the model's confidence in ``CONFIDENCES``.
    """

    def level(digit: str) -> EsiLevel | None:
        return None if digit == "-" else EsiLevel(int(digit))

    made = [
        Prediction(
            id=str(index),
            esi=EsiLevel(int(code[0])),
            model_level=level(code[1]),
            level=level(code[2]),
            confidence=CONFIDENCES[int(code[3:])] if code[3:] else None,
            seconds=1,
        )
        for index, code in enumerate(codes)
    ]
    return report(Labelled([], [], ""), made, {"data": "2" * 64}, Settings(), MODEL)


def size(path: Path) -> tuple[int, int]:
    """Width and height in the header of a PNG file, in pixels."""
    header = path.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", header[16:])
    return width, height


@pytest.mark.parametrize(
    "codes",
    [
        ("111", "122", "233", "344", "444", "555") * 30,
        ("1--", "21-", "322"),  # unreadable answers, and levels without a case
        (),
    ],
)
def test_every_report_can_be_drawn(tmp_path: Path, codes: tuple[str, ...]) -> None:
    written = draw(report_of(*codes), tmp_path)
    assert [path.name for path in written] == ["confusion.png", "recall.png"]
    assert {size(path) for path in written} == {(2000, 1080)}


def test_the_confidence_is_drawn_where_it_was_measured(tmp_path: Path) -> None:
    found = report_of("1110", "2220", "2221", "233")
    assert found.calibration is not None
    assert found.calibration.n == 3
    written = draw(found, tmp_path)
    assert [path.name for path in written] == ["confusion.png", "recall.png", "reliability.png"]
    assert {size(path) for path in written} == {(2000, 1080)}


def test_the_same_report_is_the_same_picture(tmp_path: Path) -> None:
    pictures = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        written = draw(report_of("1110", "1231", "333"), tmp_path / name)
        pictures.append([path.read_bytes() for path in written])
    assert pictures[0] == pictures[1]


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps({"id": "a", "narrative": "Cardiac arrest, CPR.", "esi": 1}) + "\n")
    return path


def test_figures_land_in_a_folder_that_is_made_for_them(cases: Path) -> None:
    folder = cases.parent / "new" / "figures"
    done = runner.invoke(
        cli, ["evaluate", str(cases), "--backend", "rules", "--figures", str(folder)]
    )
    assert done.exit_code == 0, done.output
    assert {path.name for path in folder.iterdir()} == {"confusion.png", "recall.png"}


def test_without_matplotlib_one_line_says_what_to_install_before_anything_is_run(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    kept = cases.parent / "kept.jsonl"
    asked = ["evaluate", str(cases), "--backend", "rules", "--predictions", str(kept)]
    done = runner.invoke(cli, [*asked, "--figures", str(cases.parent / "figures")])
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "matplotlib" in line
    assert "pip install '.[train]'" in line
    assert not kept.exists()
    assert runner.invoke(cli, asked).exit_code == 0  # nothing else needs it


def test_a_folder_that_cannot_be_made_is_one_line_and_exit_code_2(cases: Path) -> None:
    done = runner.invoke(
        cli, ["evaluate", str(cases), "--backend", "rules", "--figures", str(cases)]
    )
    assert (done.exit_code, done.stdout) == (2, "")
    assert "File exists" in done.stderr


def test_only_the_figures_know_matplotlib_and_only_when_one_is_drawn() -> None:
    app = Path(__file__).parent.parent.parent / "app"
    knowing = {path.name for path in app.rglob("*.py") if "import matplotlib" in path.read_text()}
    assert knowing == {"figures.py"}
    lines = (app / "figures.py").read_text().splitlines()
    assert not [line for line in lines if line.startswith(("import matpl", "from matpl"))]
