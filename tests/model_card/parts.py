"""Files of a card as the service and the workshop write them, with invented numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel

from app.backends.base import ModelInfo
from app.evaluation import BadLine, Labelled, LabelledCase, Prediction
from app.report import Report
from app.report import report as report_of
from app.settings import Settings
from model_card.collect import Inputs
from model_card.trials import Asked
from training.baseline import Baseline
from training.checkup import Checkup
from training.data_card import DataCard, SplitCard
from training.sft_recipe import Optimisation, SftRecipe
from training.stage_recipe import Lora
from training.training_record import TrainingRecord
from triage import contract
from triage.level import EsiLevel
from triage.scores import Pair, Scores, score

ROWS = "a" * 64
"""Digest of the training rows."""
SECRET = "Secretword"

# gold, the model's level, the verdict's; "-" is unreadable
ANSWERS = ("111", "131", "1--", "222", "232", "233", "333", "322", "444", "554")
OTHERS = ("111", "122", "222", "2--", "333", "444", "444", "555", "555")
"""Of another run, of which one is unreadable."""


def level(code: str) -> EsiLevel | None:
    """The level that one letter of an answer stands for."""
    return None if code == "-" else EsiLevel(int(code))


def scores(answers: Sequence[str] = ANSWERS) -> Scores:
    """Scores of the verdicts of ``answers``."""
    return score([Pair(EsiLevel(int(code[0])), level(code[2])) for code in answers])


def report(
    answers: Sequence[str] = ANSWERS,
    *,
    model: str = "b" * 64,
    data: str = "c" * 64,
    fingerprint: str | None = None,
    backend: str = "local",
    policy: str = "escalate",
) -> Report:
    """What ``esi-triage evaluate --report`` writes."""
    made = [
        Prediction(
            id=str(place),
            esi=EsiLevel(int(code[0])),
            model_level=level(code[1]),
            level=level(code[2]),
            confidence=(0.8, 0.6)[place % 2] if backend == "local" else None,
            seconds=0.1,
        )
        for place, code in enumerate(answers)
    ]
    case = LabelledCase(id="0", narrative=SECRET, esi=EsiLevel(1))
    labelled = Labelled([case], [BadLine(line=7, because="esi: missing")], data)
    digests = {
        "data": data,
        "model": model,
        "contract": fingerprint or contract.fingerprint(),
        "rules": "d" * 64,
    }
    settings = Settings.model_validate(
        {"backend": backend, "model": "/somewhere/private", "policy": policy}
    )
    info = ModelInfo(
        id="/somewhere/private",
        digest=model,
        backend=backend,
        dtype="bfloat16",
        contract=digests["contract"],
        device="cpu",
        adapter=None,
        versions={"torch": "0"},
    )
    return report_of(labelled, made, digests, settings, info)


def data_card(*, source: str = "casebook", rows: str = ROWS, fingerprint: str = "") -> DataCard:
    """What ``training.build_dataset`` writes."""
    return DataCard(
        sha256="e" * 64,
        seed=5,
        contract=fingerprint or contract.fingerprint(),
        casebook="f" * 64,
        splits={
            name: SplitCard(
                file=f"{name}.jsonl",
                sha256=rows,
                rows=number,
                missing=0,
                keys=number // 3,
                by_level={"1": number - 3, "5": 3},
                by_source={source: number},
                by_style={"terse": number},
            )
            for name, number in (("train", 7483), ("validation", 501), ("test", 1502))
        },
        sources={},
    )


def training_record(*, base: str = "gemma-3-270m") -> TrainingRecord:
    """What ``training.sft`` writes."""
    return TrainingRecord(
        stage="sft",
        recipe=SftRecipe(
            model="/somewhere/private",
            base=base,
            data=Path("/somewhere/private/data"),
            output=Path("/somewhere/private/out"),
            seed=11,
            lora=Lora(r=32, alpha=64, targets=("q_proj", "v_proj")),
            optimisation=Optimisation(epochs=2, learning_rate=5e-4, batch=8),
        ),
        data_sha256=ROWS,
        contract=contract.fingerprint(),
        git="0123456789ab",
        versions={"torch": "2.13.0", "peft": "0.19.1"},
        rows=7483,
        tokens=2_345_678,
        processes=2,
        steps=1872,
        from_step=0,
        seconds=9000,
        tokens_per_second=500,
        best=Checkup(step=1750, scores=scores()),
    )


def baseline(
    file: str = "test.cases.jsonl", answers: Sequence[str] = ANSWERS, rows: int = 7483
) -> Baseline:
    """What ``training.baseline`` writes."""
    return Baseline(trained_on=rows, features=54321, scores={file: scores(answers)})


def written(folder: Path, name: str, part: BaseModel) -> Path:
    """``part`` as a file."""
    path = folder / name
    path.write_text(part.model_dump_json(indent=2) + "\n")
    return path


def inputs(folder: Path, **changed: BaseModel) -> Inputs:
    """A whole card's files; ``changed`` names other ones, or reports beside the usual one."""
    named: dict[str, BaseModel] = {
        "training": training_record(),
        "data": data_card(),
        "baseline": baseline(),
        "test": report(),
    } | changed
    files = {name: written(folder, f"{name}.json", part) for name, part in named.items()}
    parts = ("training", "data", "baseline")
    trials = {"SFT": ANSWERS, "outcome": ("111", "111", *ANSWERS[2:])}
    return Inputs(
        {name: path for name, path in files.items() if name not in parts},
        files["training"],
        files["data"],
        files["baseline"],
        [
            Asked(name, "test", written(folder, f"trial-{name}.json", report(answers)))
            for name, answers in trials.items()
        ],
    )
