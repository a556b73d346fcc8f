"""`python -m trainer report`: figures about an embedding on one self-contained page."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.contract import InputError
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.report.queries import Place

_POSITION = re.compile(r"^-\d.*$")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to report, and where to."""
    # A negative longitude is a value and not an option, although its comma makes argparse think otherwise.
    parser._negative_number_matcher = _POSITION
    parser.description = (
        "One page, with its figures as PNG beside it: the map in colours of the embedding, clusters if they were "
        "made, nearest neighbours, the way between two looks, PCA and t-SNE of the tiles, training curves."
    )
    parser.add_argument("embeddings", type=Path, metavar="EMB", help="embeddings folder")
    parser.add_argument("--out", type=Path, required=True, metavar="HTML", help="page to write")
    parser.add_argument(
        "--at",
        action="append",
        default=[],
        metavar="LON,LAT[,NAME]",
        help="show the look-alikes of this place (repeatable; default: typical tiles)",
    )
    parser.add_argument("--credits", default="", help="whom to name for the imagery")
    parser.add_argument("--run", type=Path, help="the run whose curves are shown (default: as the folder says)")
    parser.add_argument(
        "--evaluation", type=Path, metavar="JSON", help="what `evaluate --json` wrote, to show as a table"
    )


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Draw and write."""
    from trainer.report.page import evaluation_tables
    from trainer.report.report import ReportOptions, write_report
    from trainer.results.embedding_set import EmbeddingSet

    options = ReportOptions(
        places=tuple(_place(text) for text in arguments.at),
        credits=arguments.credits,
        run=arguments.run,
        tables=evaluation_tables(arguments.evaluation) if arguments.evaluation else (),
    )
    write_report(EmbeddingSet.open(arguments.embeddings), arguments.out, options, reporter)
    reporter.say(f"Open {arguments.out} in a browser.")


def _place(text: str) -> Place:
    from trainer.report.queries import Place

    longitude, _, rest = text.partition(",")
    latitude, _, name = rest.partition(",")
    try:
        return Place(float(longitude), float(latitude), name.strip())
    except ValueError as error:
        raise InputError(f"--at {text} is no position.", "Give LON,LAT, such as --at 15.97,45.81.", "usage") from error
