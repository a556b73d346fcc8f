"""``python -m trainer export RUN --onnx FILE``: a run as an ONNX file that runs anywhere."""

from __future__ import annotations

from trainer.export.options import ExportForm
from trainer.reporting import Reporter

FORM = ExportForm


def run(form: ExportForm, reporter: Reporter) -> None:
    """Export, compare, say what came out."""
    from trainer.export.onnx_file import export_run
    from trainer.export.stac import beside

    made = export_run(form, reporter)
    card = made.card
    reporter.artifact("onnx", form.onnx)
    reporter.artifact("table", beside(form.onnx))
    reporter.summary.update(megabytes=round(made.bytes / 1e6, 2), differs=card.differs, precision=card.precision)
    reporter.say(
        f"{form.onnx}: {made.bytes / 1e6:.1f} MB, {card.precision}; {card.model.dimension} dimensions of "
        f"{card.model.size} px tiles with the bands {', '.join(card.model.bands)}."
    )
    reporter.say(f"Compared with torch: within {card.differs:.1e} of the largest value.")
    for name, value in card.figures.items():
        reporter.say(f"{name.replace('_', ' ')}: {value:.4g}")
