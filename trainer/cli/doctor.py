"""``python -m trainer doctor``: what this interpreter can do, and how to mend what it cannot."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.contract import MissingDependencyError
from trainer.messages import say
from trainer.options import Options, option
from trainer.reporting import Reporter


@dataclass(frozen=True, eq=False, repr=False)
class DoctorForm(Options):
    """What `doctor` is asked for."""

    json: bool = option(False, "print the findings as one JSON object")


FORM = DoctorForm


def run(form: DoctorForm, reporter: Reporter) -> None:
    """Probe, print and judge.

    Raises:
        MissingDependencyError: something that the trainer cannot work without is lacking (exit code 4).
    """
    from trainer.doctor import examine

    found = examine(reporter)
    reporter.summary.update(found.summary())
    reporter.say(found.to_json() if form.json else found.as_text())
    if found.lacking:
        names = ", ".join(part.name for part in found.lacking)
        raise MissingDependencyError(
            say(
                "cli.interpreter-lacks-packages",
                "This interpreter lacks what the trainer needs: {names}.",
                names=names,
            ),
            say("cli.run", "Run: {remedy}", remedy=found.remedy),
            "lacking",
        )
