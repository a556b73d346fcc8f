"""`python -m trainer report`: figures about an embedding on one self-contained page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.contract import InputError
from trainer.messages import say
from trainer.report.options import ReportForm
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.report.queries import Place

FORM = ReportForm


def run(form: ReportForm, reporter: Reporter) -> None:
    """Draw and write."""
    from trainer.report.page import evaluation_tables
    from trainer.report.report import ReportOptions, write_report
    from trainer.report.wording import written_in
    from trainer.results.embedding_set import EmbeddingSet

    with written_in(form.language):
        options = ReportOptions(
            places=tuple(_place(text) for text in form.at),
            credits=form.credits,
            run=form.run,
            tables=evaluation_tables(form.evaluation) if form.evaluation else (),
        )
        write_report(EmbeddingSet.open(form.embeddings), form.out, options, reporter)
    reporter.say(f"Open {form.out} in a browser.")


def _place(text: str) -> Place:
    from trainer.report.queries import Place

    longitude, _, rest = text.partition(",")
    latitude, _, name = rest.partition(",")
    try:
        return Place(float(longitude), float(latitude), name.strip())
    except ValueError as error:
        said = say("cli.no-position", "--at {text} is no position.", text=text.strip())
        raise InputError(said, say("cli.give-lon-lat", "Give LON,LAT, such as --at 15.97,45.81."), "usage") from error
