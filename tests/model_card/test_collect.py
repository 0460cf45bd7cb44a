"""What the service and the workshop write becomes ``metrics.json``, if it belongs together."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pydantic import BaseModel

from model_card import collect as command
from model_card.collect import Inputs, collect
from model_card.errors import InputUnusable, PartsDisagree
from model_card.metrics import Metrics, read
from model_card.trials import Asked
from tests.model_card import parts

NOTHING = Inputs({}, None, None, None)


def test_reports_records_and_cards_are_read_as_their_authors_write_them(tmp_path: Path) -> None:
    given = parts.inputs(tmp_path)
    metrics = collect(given)
    assert metrics.evaluations is not None
    assert metrics.evaluations["test"].verdict == parts.scores()
    assert metrics.training is not None
    assert metrics.training.recipe.lora is not None
    assert metrics.training.recipe.lora.alpha == 64
    assert metrics.data is not None
    assert metrics.data.splits["train"].rows == 7483
    assert metrics.baseline is not None
    assert metrics.baseline.scores["test.cases.jsonl"] == parts.scores()
    assert metrics.inputs == {
        part: hashlib.sha256(path.read_bytes()).hexdigest() for part, path in given.files().items()
    }


def test_what_is_written_reads_back_the_same(tmp_path: Path) -> None:
    metrics = collect(parts.inputs(tmp_path))
    assert read(parts.written(tmp_path, "metrics.json", metrics), Metrics) == metrics


def test_no_path_of_a_machine_and_no_text_of_a_case_is_kept(tmp_path: Path) -> None:
    said = collect(parts.inputs(tmp_path)).model_dump_json()
    assert "private" not in said
    assert parts.SECRET not in said


def test_a_part_that_is_not_given_is_null(tmp_path: Path) -> None:
    assert set(collect(NOTHING).model_dump().values()) == {None}
    output = tmp_path / "metrics.json"
    command.main(["--output", str(output)])
    assert read(output, Metrics) == collect(NOTHING)


def test_the_command_names_each_report(tmp_path: Path) -> None:
    report = parts.written(tmp_path, "report.json", parts.report())
    output = tmp_path / "metrics.json"
    command.main(["--evaluation", f"expert cases={report}", "--output", str(output)])
    metrics = read(output, Metrics)
    assert list(metrics.evaluations or {}) == ["expert cases"]
    assert metrics.training is None


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"other": parts.report(model="9" * 64)}, "another model"),
        ({"other": parts.report(fingerprint="0" * 16)}, "another contract"),
        ({"other": parts.report(backend="scripted")}, "neither model nor rules"),
        ({"other": parts.report(policy="flag")}, "its policy is not escalate"),
        ({"other": parts.report([])}, "no case"),
        ({"data": parts.data_card(rows="9" * 64)}, "not those of the card"),
        ({"data": parts.data_card(fingerprint="0" * 16)}, "another contract"),
        ({"data": parts.data_card(source="mietic")}, "rows of mietic"),
        ({"training": parts.training_record(base="google/medgemma-4b-it")}, "medgemma"),
        ({"baseline": parts.baseline(answers=["111", "222"])}, "other cases"),
        ({"baseline": parts.baseline(rows=7482)}, "fewer rows"),
    ],
)
def test_parts_that_do_not_belong_together_are_refused_by_name(
    tmp_path: Path, changed: dict[str, BaseModel], said: str
) -> None:
    with pytest.raises(PartsDisagree, match=said):
        collect(parts.inputs(tmp_path, **changed))


def test_the_rules_alone_may_stand_beside_the_model(tmp_path: Path) -> None:
    rules = parts.report(backend="rules", model="d" * 64)
    assert len(collect(parts.inputs(tmp_path, rules=rules)).evaluations or {}) == 2


def test_trials_are_compared_with_the_first_of_their_file(tmp_path: Path) -> None:
    first, second = collect(parts.inputs(tmp_path)).trials or ()
    assert (first.adapter, first.against_first) == ("SFT", None)
    assert second.against_first is not None
    assert second.against_first.mcnemar.only_b == 1  # the second case: 3, then 1
    assert second.against_first.differences["esi1_recall"].difference == pytest.approx(1 / 3)


def test_trials_of_an_earlier_card_are_taken_over(tmp_path: Path) -> None:
    earlier = collect(parts.inputs(tmp_path))
    kept = tmp_path / "metrics.json"
    kept.write_text(earlier.model_dump_json())
    found = collect(NOTHING._replace(earlier=kept))
    assert found.trials == earlier.trials
    assert found.evaluations is None
    assert earlier.inputs is not None
    assert found.inputs == {
        part: digest for part, digest in earlier.inputs.items() if part.startswith("trial ")
    }


@pytest.mark.parametrize("answers", [parts.ANSWERS[1:], ("211", *parts.ANSWERS[1:])])
def test_a_trial_of_other_cases_is_refused(tmp_path: Path, answers: tuple[str, ...]) -> None:
    paths = [
        parts.written(tmp_path, "one.json", parts.report()),
        parts.written(tmp_path, "two.json", parts.report(answers)),
    ]
    with pytest.raises(InputUnusable, match=r"two\.json: not the cases"):
        collect(NOTHING._replace(trials=[Asked(path.stem, "test", path) for path in paths]))


@pytest.mark.parametrize("option", ["a=r.json", ":b=r.json", "a:=r.json", "a:b="])
def test_a_trial_names_adapter_and_file(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--trial", option])
    assert "it is" in capsys.readouterr().err


def test_a_file_that_is_missing_or_of_another_kind_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputUnusable, match=r"none\.json: No such file"):
        collect(NOTHING._replace(data=tmp_path / "none.json"))
    wrong = parts.written(tmp_path, "wrong.json", parts.baseline())
    with pytest.raises(InputUnusable, match=r"wrong\.json: stage: Field required"):
        collect(NOTHING._replace(training=wrong))


@pytest.mark.parametrize("option", ["report.json", "=report.json", "a=x.json", "a|b={report}"])
def test_a_refusal_is_exit_code_2_and_writes_nothing(
    tmp_path: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    report = parts.written(tmp_path, "report.json", parts.report())
    output = tmp_path / "metrics.json"
    with pytest.raises(SystemExit) as stopped:
        command.main(["--evaluation", option.format(report=report), "--output", str(output)])
    assert stopped.value.code == 2
    assert "error:" in capsys.readouterr().err
    assert not output.exists()


def test_a_name_may_be_used_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = parts.written(tmp_path, "report.json", parts.report())
    with pytest.raises(SystemExit):
        command.main([*("--evaluation", f"a={report}") * 2, "--output", str(tmp_path / "m.json")])
    assert "used twice" in capsys.readouterr().err
