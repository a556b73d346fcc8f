"""``field train``: learn a value over the map from scattered points, and draw it as a raster."""

from __future__ import annotations

from trainer.fields.options import FieldJob
from trainer.reporting import Reporter

FORMS = {"train": FieldJob}


def run(form: FieldJob, reporter: Reporter) -> None:
    """Learn, measure, draw."""
    from trainer.fields.field_job import run_field_job

    run_field_job(form, reporter)
