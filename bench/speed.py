"""How fast complete answers come: this service, transformers' ``generate``, and other engines.

    .venv/bin/python -m bench.speed CASES.jsonl --notes 16 --at 1 8 [--url NAME=URL[#MODEL] ...]

Every engine gets the same notes and the same prompts and has to write the same format, under
its own grammar where it has one.  In this process: ``ours``, ``generate`` (transformers under
our grammar) and ``generate, lookup`` (transformers' prompt lookup, without a grammar, one
note at a time).  Engines that were started before are named by ``--url``.  They take turns within
each of ``--rounds``, so that a machine that slows down slows all.  Writes JSON and Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import platform
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from app.backends.base import Backend, Finish, Sampling
from app.backends.local import LocalBackend
from app.backends.remote import RemoteBackend
from app.errors import RequestError
from app.evaluation import LabelledCase, read_labelled
from app.settings import Settings
from bench.generate import Generate
from bench.speeds import Run, Speeds, render
from triage.answer import Answer, read
from triage.prompt import render as conversation


def main() -> None:
    """Measure and write the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("labelled", type=Path, help="lines of id, narrative, esi")
    parser.add_argument(
        "--notes",
        type=int,
        default=16,
        help="of the file, from its start; at least as many as are under way",
    )
    parser.add_argument("--at", type=int, nargs="+", default=[1, 8], help="notes under way")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--url", action="append", default=[], metavar="NAME=URL[#MODEL]")
    parser.add_argument("--without", action="append", default=[], metavar="NAME")
    parser.add_argument("--out", type=Path, default=Path("build/speed"))
    asked = parser.parse_args()
    cases = read_labelled(asked.labelled).cases
    engines = dict(started(asked.url, asked.without, max(asked.at)))
    runs, failures = [], []
    for number in range(asked.rounds):
        for at_once in asked.at:
            for name, engine in list(engines.items()):
                if at_once > 1 and isinstance(engine, Generate) and engine.alone:
                    continue
                try:
                    given = cases[: max(asked.notes, at_once)]
                    runs.append(asyncio.run(measured(name, engine, given, at_once)))
                except RequestError as error:  # it is out; the others go on
                    failures.append(f"{name} at {at_once}, round {number + 1}: {error.title}")
                    engines.pop(name).close()
                    print(failures[-1], flush=True)
                    continue
                print(f"round {number + 1}: {runs[-1].line}", flush=True)
    for engine in engines.values():
        engine.close()
    found = Speeds(
        machine=f"{platform.machine()}, {torch.get_num_threads()} threads",
        torch=torch.__version__,
        rounds=asked.rounds,
        runs=tuple(runs),
        failures=tuple(failures),
    )
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "speed.json").write_text(found.model_dump_json(indent=2) + "\n")
    (asked.out / "speed.md").write_text(render(found))
    print(render(found))


def started(
    urls: Sequence[str], without: Sequence[str], at_once: int
) -> Iterator[tuple[str, Backend]]:
    """The engines by name, ready."""
    settings = Settings().model_copy(update={"max_batch": at_once})
    made: dict[str, Backend] = {
        "ours": LocalBackend(settings),
        "generate": Generate(settings, grammar=True),
        "generate, lookup": Generate(settings, grammar=False),
    }
    for pair in urls:
        name, _, address = pair.partition("=")
        url, _, model = address.partition("#")
        made[name] = RemoteBackend(
            Settings(backend="remote", remote_urls=url, remote_model=model or None)
        )
    for name, engine in made.items():
        if name not in without:
            engine.start()
            yield name, engine


async def measured(name: str, engine: Backend, cases: Sequence[LabelledCase], at_once: int) -> Run:
    """``cases``, ``at_once`` of them under way."""
    places = asyncio.Semaphore(at_once)
    seconds: list[float] = []
    first: list[float] = []
    tokens: list[int] = []

    async def one(case: LabelledCase) -> int | None:
        async with places:
            began = time.perf_counter()
            heard: list[float] = []
            completion = await engine.generate(
                conversation(case),
                Sampling(max_new_tokens=512),
                lambda _: heard.append(time.perf_counter()),
            )
            seconds.append(time.perf_counter() - began)
            first.extend(moment - began for moment in heard[:1])
            tokens.append(completion.completion_tokens)
            answer = read(completion.text)
            if completion.finish is Finish.STOP and isinstance(answer, Answer):
                return answer.level.value
            return None

    began = time.perf_counter()
    levels = await asyncio.gather(*map(one, cases))
    took = time.perf_counter() - began
    return Run(
        engine=name,
        at_once=at_once,
        notes=len(cases),
        answers_per_minute=60 * len(cases) / took,
        p50=statistics.median(seconds),
        # Of these answers, not of a population: never above the slowest.
        p95=statistics.quantiles(seconds, n=20, method="inclusive")[-1],
        first_text_p50=statistics.median(first) if first else None,
        tokens=statistics.mean(tokens),
        readable=sum(level is not None for level in levels),
        exact=sum(level == case.esi.value for level, case in zip(levels, cases, strict=True)),
        levels=tuple(levels),
    )


if __name__ == "__main__":
    main()
