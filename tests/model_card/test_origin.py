"""How the model was trained, as its records tell it."""

from __future__ import annotations

from model_card.metrics import Metrics, Training
from model_card.origin_tables import environment, training
from tests.model_card.parts import training_record


def record(**optimisation: float) -> Training:
    told = training_record().model_dump(mode="json")
    told["recipe"]["optimisation"] |= optimisation
    return Training.model_validate(told)


def chain(*versions: dict[str, str]) -> Metrics:
    run: Training | None = None
    for one in versions:
        run = record().model_copy(update={"before": run, "versions": one})
    return Metrics(evaluations=None, training=run, data=None, baseline=None, inputs=None)


def test_every_run_is_told_with_the_versions_that_it_had() -> None:
    old, new = {"torch": "1", "peft": "0"}, {"torch": "2", "trl": "3"}
    told = environment(chain(old, new, new))
    assert "|  | Run 1 | Runs 2, 3 |" in told
    assert "| torch | 1 | 2 |" in told
    assert "| peft | 0 | - |" in told
    assert "| trl | - | 3 |" in told
    assert "|  | Version |" in environment(chain(new, new))


def test_what_the_loss_weighs_and_the_whole_warm_up_are_told() -> None:
    told = training(record(decision_weight=10, warmup=0.165, epochs=1))
    assert "| Weight in the loss | 10 times that of the answer's other tokens" in told
    assert "warm-up 16.5% |" in told
    assert "| Length | 1 epoch |" in told
    assert "Weight in the loss" not in training(record())
