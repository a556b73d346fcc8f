"""``python -m trainer doctor``: what this interpreter can do, and how to mend what it cannot."""

from __future__ import annotations

import argparse

from trainer.contract import MissingDependencyError
from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print what was found as one JSON object")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Probe, print and judge.

    Raises:
        MissingDependencyError: something that the trainer cannot work without is lacking (exit code 4).
    """
    from trainer.doctor import examine

    found = examine(reporter)
    reporter.summary.update(found.summary())
    reporter.say(found.to_json() if arguments.json else found.as_text())
    if found.lacking:
        names = ", ".join(part.name for part in found.lacking)
        raise MissingDependencyError(
            f"This interpreter lacks what the trainer needs: {names}.", f"Run: {found.remedy}", "lacking"
        )
