"""``python -m trainer import RASTER --out EMB``."""

from __future__ import annotations

from trainer.embeddings.options import ImportForm
from trainer.reporting import Reporter

FORM = ImportForm


def run(form: ImportForm, reporter: Reporter) -> None:
    """Import, and say what was made."""
    from trainer.embeddings.import_raster import import_raster

    count = import_raster(form.source, form.out, form.how, form.outputs, reporter)
    reporter.say(f"{count:,} tiles in {form.out}")
    reporter.summary.update(tiles=count, folder=str(form.out))
