"""The card says what was measured, says so where nothing was, and types no number."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import Any

import pytest
import yaml
from huggingface_hub import ModelCard

from model_card import render as command
from model_card.collect import Inputs, collect
from model_card.errors import PartsDisagree
from model_card.front_matter import NAME
from model_card.metrics import Metrics
from model_card.render import TEMPLATE, render
from tests import tiny
from tests.model_card import parts
from tests.model_card.read_card import chapter, row
from triage.prompt import CHAT_TEMPLATE

EMPTY = collect(Inputs({}, None, None, None))


def front(card: str) -> dict[str, Any]:
    """The YAML of the card."""
    found: dict[str, Any] = yaml.safe_load(card.split("---\n")[1])
    return found


def hub_data(card: str) -> Any:
    """The card's data as a hub's client reads it, which is not typed."""
    return ModelCard(card).data


def test_a_card_without_measurements_says_so_everywhere() -> None:
    card = render(EMPTY)
    assert "**Not trained yet.**" in card
    for title in ("Data", "Training", "Evaluation", "Comparison with simpler means"):
        assert "**Not measured yet.**" in chapter(card, title)
        assert "| --- |" not in chapter(card, title)
    assert "not recorded yet" in chapter(card, "Environment")
    assert "model-index" not in front(card)


def test_a_whole_card_has_nothing_left_to_measure(whole: Metrics) -> None:
    card = render(whole)
    assert "**Trained and measured**" in card
    assert "not measured" not in card.lower()
    assert "Secret" not in card
    assert "private" not in card


def test_reinforcement_stands_beside_what_it_began_with(whole: Metrics) -> None:
    card = render(whole)
    (first,) = re.findall(r"^\| SFT \|.*$", card, re.MULTILINE)
    (second,) = re.findall(r"^\| outcome \|.*$", card, re.MULTILINE)
    assert first.endswith("| – | – |")
    assert "| +10.0 (" in second
    assert second.endswith("| 1.000 |")  # one case more: chance


def test_a_run_that_went_on_from_another_is_told_after_it(tmp_path: Path) -> None:
    first = parts.training_record()
    changes = {"lora": None, "adapter": Path("/somewhere/private"), "skip": 7483, "records": 100}
    recipe = first.recipe.model_copy(update={**changes, "kept": 0.5})
    second = first.model_copy(
        update={"recipe": recipe, "rows": 100, "before": first, "seconds": 59.4}
    )
    found = chapter(render(collect(parts.inputs(tmp_path, training=second))), "Training")
    one, two = found.split("Then, from the adapter of that run:")
    assert row(one, "LoRA") == ["r 32, alpha 64, dropout 0"]
    assert row(one, "Rows") == ["7,483"]
    assert row(two, "Time") == ["59 s"]
    assert row(two, "Kept of the way from the adapter before") == ["50%"]
    assert "LoRA" not in two
    assert row(two, "Rows") == ["100, those after the first 7,483 of the data"]


def test_model_and_verdict_stand_side_by_side_with_their_intervals(whole: Metrics) -> None:
    found = chapter(render(whole), "Evaluation")
    assert row(found, "Exact agreement") == ["50.0 % (23.7 to 76.3)", "60.0 % (31.3 to 83.2)"]
    assert row(found, "Unreadable") == ["1/10 (10%)", "1/10 (10%)"]
    kappa, _ = row(found, "Cohen's kappa, quadratic weights")
    assert re.fullmatch(r"0\.\d{3} \(-?0\.\d{3} to 0\.\d{3}\)", kappa)
    assert "left out: 1" in found


def test_levels_are_counted_in_the_form_of_the_published_cards(whole: Metrics) -> None:
    alone, ruled = chapter(render(whole), "Evaluation").split("As served:")
    assert "| ESI level | Exact n/N (%) | Adjacent n/N (%) |" in alone
    assert row(alone, "1") == ["1/3 (33%)", "1/3 (33%)"]
    assert row(ruled, "1") == ["2/3 (67%)", "2/3 (67%)"]
    assert row(ruled, "5") == ["0/1 (0%)", "1/1 (100%)"]


def test_calibration_stands_where_the_confidence_was_measured(whole: Metrics) -> None:
    agreement = chapter(render(whole), "Evaluation")
    # Nine of the ten were read.  It says 0.8 of four, three of them right, and 0.6 of five, two
    # of them right: (4 * 0.05 + 5 * 0.2) / 9; (3 * 0.04 + 0.64 + 2 * 0.16 + 3 * 0.36) / 9; and of
    # 20 pairs of a right and a wrong one 9 are told apart and 9 are ties.
    assert row(agreement, "Expected calibration error of the confidence")[0] == "0.133"
    assert row(agreement, "Brier score of the confidence (0 to 1)")[0] == "0.240"
    assert row(agreement, "AUROC, right against wrong by confidence")[0] == "0.675"


def test_a_level_without_cases_is_not_called_zero(tmp_path: Path) -> None:
    few = parts.inputs(
        tmp_path, test=parts.report(["222", "333"]), baseline=parts.baseline("elsewhere.jsonl")
    )
    found = chapter(render(collect(few)), "Evaluation")
    assert row(found, "ESI 1 called ESI 1") == ["–", "–"]
    assert "| 1 | 0/0 (–) | 0/0 (–) |" in found


def test_reports_of_the_rules_alone_are_no_measurement_of_the_model(tmp_path: Path) -> None:
    report = parts.written(tmp_path, "r.json", parts.report(backend="rules"))
    card = render(collect(Inputs({"rules": report}, None, None, None)))
    assert "**Not trained yet.**" in card
    assert "**Not measured yet.**" in chapter(card, "Evaluation")
    assert "rules: rules alone" in chapter(card, "Comparison with simpler means")
    assert "model-index" not in front(card)


def test_data_and_training_are_those_of_their_records(whole: Metrics) -> None:
    card = render(whole)
    data = chapter(card, "Data")
    assert row(data, "Rows") == ["7,483", "501", "1,502"]
    assert row(data, "ESI 5") == ["3", "3", "3"]
    assert "no row of MIMIC-IV-ED or MIETIC" in data
    training = chapter(card, "Training")
    assert row(training, "LoRA") == ["r 32, alpha 64, dropout 0"]
    assert row(training, "Learning rate") == ["0.0005, cosine, warm-up 3%"]
    assert row(training, "Time") == ["2.5 h"]
    assert row(training, "Adapter kept")[0].startswith("step 1750: 60.0 %")
    assert row(chapter(card, "Environment"), "torch") == ["2.13.0"]


@pytest.mark.parametrize(
    ("missing", "title"),
    [("data", "Data"), ("training", "Training"), ("evaluations", "Evaluation")],
)
def test_a_card_without_one_part_still_has_the_others(
    whole: Metrics, missing: str, title: str
) -> None:
    card = render(whole.model_copy(update={missing: None}))
    titles = {"Data", "Training", "Evaluation"}
    silent = {name for name in titles if "**Not measured yet.**" in chapter(card, name)}
    assert silent == {title}


def test_a_hub_reads_the_front_matter(whole: Metrics) -> None:
    for metrics in (EMPTY, whole):
        data = hub_data(render(metrics)).to_dict()
        assert (data["license"], data["pipeline_tag"]) == ("gemma", "text-generation")
        assert (data["base_model"], data["language"]) == ("google/gemma-3-270m", ["en"])
    (index,) = front(render(whole))["model-index"]
    (result,) = index["results"]
    assert result["dataset"] == {"type": "test", "name": "test (10 cases)"}
    values = {metric["name"]: metric["value"] for metric in result["metrics"]}
    assert values["Exact agreement, model alone"] == 0.5
    assert values["Exact agreement, as served"] == 0.6
    assert len(hub_data(render(whole)).eval_results) == len(values)


def test_the_template_types_no_number_of_a_table() -> None:
    template = TEMPLATE.read_text()
    tables = [line for line in template.splitlines() if line.lstrip().startswith("|")]
    assert tables == []
    for title in ("Data", "Training", "Evaluation", "Comparison with simpler means", "Environment"):
        typed = re.sub(r"\$\{\w+\}", "", chapter(template, title))
        assert not re.search(r"\d", typed), title


def test_other_measurements_change_every_row_of_the_evaluation(
    tmp_path: Path, whole: Metrics
) -> None:
    other = collect(
        parts.inputs(
            tmp_path,
            test=parts.report(parts.OTHERS),
            baseline=parts.baseline(answers=parts.OTHERS),
        )
    )
    for title in ("Evaluation", "Comparison with simpler means"):
        before, after = (chapter(render(metrics), title) for metrics in (whole, other))
        kept = {
            line
            for line in set(before.splitlines()) & set(after.splitlines())
            if line.startswith("| ") and re.search(r"\d/\d|\d\.\d", line)
        }
        assert kept == set()


def test_every_place_of_the_template_is_filled(whole: Metrics) -> None:
    places = set(Template(TEMPLATE.read_text()).get_identifiers())
    for metrics in (EMPTY, whole):
        card = render(metrics)
        assert "${" not in card
        assert len(places) > 10


def test_published_results_are_named_as_others_work() -> None:
    found = chapter(render(EMPTY), "Published results of others")
    assert "not comparable one to one" in found
    assert row(found, "medgemma GRPO")[2:4] == ["83.3 %", "97.2 %"]
    assert row(found, "Qwen3.5 v43")[2:4] == ["75.0 %", "–"]


def test_metrics_that_were_edited_by_hand_into_disagreement_are_refused(whole: Metrics) -> None:
    assert whole.training is not None
    other = whole.training.model_copy(update={"contract": "0" * 16})
    with pytest.raises(PartsDisagree):
        render(whole.model_copy(update={"training": other}))


def test_the_command_writes_the_card_or_one_line(
    tmp_path: Path, whole: Metrics, capsys: pytest.CaptureFixture[str]
) -> None:
    metrics = parts.written(tmp_path, "metrics.json", whole)
    output, front_page = tmp_path / "card.md", tmp_path / "README.md"
    front_page.write_text(
        "Before.\n<!-- measured: here -->\nold\n<!-- end of measured -->\nAfter.\n"
    )
    options = [
        *("--metrics", str(metrics)),
        *("--output", str(output)),
        *("--front-page", str(front_page)),
    ]
    command.main(options)
    assert output.read_text() == render(whole)
    shown = front_page.read_text()
    assert shown.startswith("Before.\n<!-- measured: here -->\n\n| labelled notes (number) |")
    assert shown.endswith(" is the price of raising.\n\n<!-- end of measured -->\nAfter.\n")
    assert row(shown, "`test` (10)")[1] == "50.0 / 80.0 / 10.0 (66.7)"
    for broken, problem in ((front_page, "no place"), (metrics, "evaluations: Field required")):
        broken.write_text("{}")
        with pytest.raises(SystemExit) as stopped:
            command.main(options)
        assert stopped.value.code == 2
        assert problem in capsys.readouterr().err
    assert output.read_text() == render(whole)


def test_the_example_of_the_card_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tiny.text_checkpoint(tmp_path / "build" / NAME)
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE)
    monkeypatch.chdir(tmp_path)
    code = re.search(r"```python\n(.*?)```", render(EMPTY), re.DOTALL)
    assert code is not None
    exec(compile(code[1], "card", "exec"), {})
    assert "fault=" in capsys.readouterr().out  # random weights write no answer
