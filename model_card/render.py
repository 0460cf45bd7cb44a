"""``metrics.json`` and fixed prose become the card.

``python -m model_card.render`` rewrites ``README.md``, and the table of the project's README
that :mod:`model_card.headline` makes.  The prose is ``template.md``; every
number of a table comes from ``metrics.json``, or from ``published.toml`` where others
measured it, and the answer format from the code that reads it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template

from rich.console import Console

from model_card import evaluation_tables, origin_tables, published, trials
from model_card.agreement import check
from model_card.errors import CardError
from model_card.front_matter import NAME, front_matter
from model_card.headline import inserted
from model_card.metrics import FILE, Metrics, read
from triage import contract, layout

CARD = Path(__file__).parent / "README.md"
FRONT_PAGE = Path(__file__).parent.parent / "README.md"
TEMPLATE = Path(__file__).parent / "template.md"


def main(argv: Sequence[str] | None = None) -> None:
    """Render; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m model_card.render", description=__doc__)
    parser.add_argument("--metrics", type=Path, default=FILE)
    parser.add_argument("--output", type=Path, default=CARD)
    parser.add_argument("--front-page", type=Path, default=FRONT_PAGE, help="the project's README")
    arguments = parser.parse_args(argv)
    try:
        metrics = read(arguments.metrics, Metrics)
        front_page = inserted(arguments.front_page.read_text(), metrics)
        arguments.output.write_text(render(metrics))
        arguments.front_page.write_text(front_page)
    except (CardError, OSError) as error:
        Console(stderr=True, highlight=False, soft_wrap=True, markup=False).print(f"error: {error}")
        sys.exit(2)


def render(metrics: Metrics) -> str:
    """The whole card.  Raises :class:`PartsDisagree`."""
    check(metrics)
    return Template(TEMPLATE.read_text()).substitute(
        front_matter=front_matter(metrics),
        name=NAME,
        contract=contract.fingerprint(),
        status=origin_tables.status(metrics),
        answer_format=_answer_format(),
        data=origin_tables.data(metrics.data),
        training=origin_tables.training(metrics.training),
        evaluations=evaluation_tables.evaluations(metrics),
        baseline=evaluation_tables.baseline_note(metrics.baseline),
        comparison=evaluation_tables.comparison(metrics),
        trials=trials.rows(metrics.trials),
        published=published.rows(published.load()),
        environment=origin_tables.environment(metrics),
    )


def _answer_format() -> str:
    blocks = [
        "\n".join([section.heading, *(f"- {field.label}: ..." for field in section.fields)])
        for section in layout.SECTIONS
    ]
    return "\n\n".join([*blocks, f"{layout.ANSWER}2"])


if __name__ == "__main__":
    main()
