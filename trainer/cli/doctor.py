"""``python -m trainer doctor``: what this interpreter can do, and how to mend what it cannot."""

from __future__ import annotations

import argparse

from trainer.contract import MissingDependencyError
from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print the findings as one JSON object")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Probe, print and judge.

    Raises:
        MissingDependencyError: something that the trainer cannot work without is lacking (exit code 4).
    """
    from trainer.doctor import examine

    findings = examine(reporter)
    reporter.summary.update(findings.summary())
    reporter.say(findings.to_json() if arguments.json else findings.as_text())
    if findings.lacking:
        names = ", ".join(part.name for part in findings.lacking)
        raise MissingDependencyError(
            f"This interpreter lacks what the trainer needs: {names}.", f"Run: {findings.remedy}", "lacking"
        )
