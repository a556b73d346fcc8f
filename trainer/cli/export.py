"""``python -m trainer export RUN --onnx FILE`` or ``--web FOLDER``: a run as an ONNX file, or as a page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.export.options import ExportForm
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.encoders.onnx_card import OnnxCard

FORM = ExportForm


def run(form: ExportForm, reporter: Reporter) -> None:
    """Export, compare, say what came out."""
    if form.web is not None:
        from trainer.export.web_page import refuse_folder
        from trainer.export.web_runtime import read_runtime

        refuse_folder(form.web)  # before minutes are spent on a graph
        read_runtime(form.runtime, form.webgpu)
    if form.onnx is not None or form.web is None:
        _export_file(form, reporter)
    if form.web is None:
        return
    _export_page(form if form.onnx is None else replace(form, run_folder=form.onnx), form.web, reporter)
    if form.serve:
        _serve(form.web, reporter)


def _export_file(form: ExportForm, reporter: Reporter) -> None:
    from trainer.export.onnx_file import export_run, file_to_write
    from trainer.export.stac import beside

    path = file_to_write(form)
    made = export_run(form, reporter)
    card = made.card
    reporter.artifact("onnx", path)
    reporter.artifact("table", beside(path))
    reporter.summary.update(megabytes=round(made.bytes / 1e6, 2), differs=card.differs, precision=card.precision)
    reporter.say(f"{path}: {made.bytes / 1e6:.1f} MB, {_looks(card)}.")
    reporter.say(f"Compared with torch: within {card.differs:.1e} of the largest value.")
    for name, value in card.figures.items():
        reporter.say(f"{name.replace('_', ' ')}: {value:.4g}")


def _export_page(form: ExportForm, folder: Path, reporter: Reporter) -> None:
    from trainer.export.web_page import export_page

    made = export_page(form, reporter)
    reporter.artifact("page", folder)
    whole = sum(made.sizes.values())
    reporter.summary.update(page_megabytes=round(whole / 1e6, 2), tiles=made.tiles)
    parts = ", ".join(f"{name} {size / 1e6:.1f} MB" for name, size in made.sizes.items() if size)
    reporter.say(f"{folder}: a page of {whole / 1e6:.1f} MB ({parts}); {_looks(made.card)}.")
    if not form.serve:
        reporter.say(
            "Put the folder on any web server (https for the camera of a phone), or add --serve to open it here."
        )


def _serve(folder: Path, reporter: Reporter) -> None:
    """Until somebody stops it, which is no failure."""
    import webbrowser

    from trainer.export.local_server import PageServer

    with PageServer(folder) as server:
        reporter.say(f"The page is at {server.address}, for this machine alone. Stop with Ctrl+C.")
        webbrowser.open(server.address)
        while not reporter.cancelled:
            server.handle_request()


def _looks(card: OnnxCard) -> str:
    model = card.model
    bands = ", ".join(model.bands)
    return f"{card.precision}; {model.dimension} dimensions of {model.size} px tiles with the bands {bands}"
