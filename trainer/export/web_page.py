"""A run as a static page for a browser: the graph, what runs it, a map of the world, and tiles to compare with."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL
from PIL import Image

from trainer import __version__
from trainer.atomic import bring_to_disk, partial_path, put_in_place, remove
from trainer.contract import InputError, PageFiles
from trainer.embeddings.matching_encoder import require_same_encoder
from trainer.embeddings.tile_pictures import TilePixels
from trainer.encoders.onnx_card import CELLS, OnnxCard, is_onnx
from trainer.encoders.onnx_encoder import OnnxGraph, load_onnx_encoder
from trainer.export import web_runtime
from trainer.export.options import ExportForm
from trainer.export.stac import item
from trainer.files.records import parsed_object
from trainer.files.result_folders import PAGE, refuse_another_kind
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet

FORMAT_VERSION = 1
THUMBNAIL = 64
SHEET = (16, 16)
"""Columns and rows of the tiles' pictures in one file."""
_TALL_FIRST = int(PIL.__version__.split(".")[0]) >= 13
"""Since then Pillow scales what is much taller than wide in its height first, of which the rounding is another."""

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Page:
    """What was written.

    Attributes:
        card: Of its graph.
        sizes: Bytes of its parts, by name: ``model``, ``tiles``, ``runtime``, ``page``.
        tiles: How many tiles it compares with.
    """

    card: OnnxCard
    sizes: dict[str, int]
    tiles: int = 0


def export_page(form: ExportForm, reporter: Reporter = SILENT) -> Page:
    """Make a page of a run, or of an ONNX file that was made of one.

    Args:
        form: The run, the folder, and how.
        reporter: Hears of stages.

    Raises:
        InputError: the folder is something else, the runtime is missing, or a browser could do nothing with the run.
    """
    if form.web is None:
        raise TypeError("a page has a folder")
    refuse_folder(form.web)
    runtime = web_runtime.read_runtime(form.runtime, form.webgpu)
    embeddings = None if form.embeddings is None else EmbeddingSet.open(form.embeddings)
    with _made_aside(form.web) as folder:
        graph = _graph(form, folder / PageFiles.MODEL, reporter)
        card = OnnxCard.of(form.run_folder, graph.metadata)
        require_usable(card, embeddings, form.run_folder)
        record = _record(card, embeddings, form.webgpu)
        record["bytes"] = {"model": (folder / PageFiles.MODEL).stat().st_size, "tiles": 0}
        record["outputs"] = [output.name for output in graph.session.get_outputs()]
        if embeddings is not None:
            require_same_encoder(load_onnx_encoder(folder / PageFiles.MODEL, "cpu"), form.run_folder, embeddings)
            record["tiles"] = _write_tiles(embeddings, form.most_tiles, folder, reporter)
            record["bytes"]["tiles"] = (folder / PageFiles.VECTORS).stat().st_size
        if CELLS in graph.metadata:
            _write_json(folder / PageFiles.CELLS, _outlines(graph.metadata[CELLS]))
        _write_static(folder, runtime)
        _write_json(folder / PageFiles.ITEM, item(card, folder / PageFiles.MODEL, record["bytes"]["model"]))
        _write_json(folder / PageFiles.CARD, record)
        reporter.raise_if_cancelled()
        return Page(card, _sizes(folder), record["tiles"]["count"] if embeddings is not None else 0)


def refuse_folder(folder: Path) -> None:
    """Refuse to make a page where anything but a page is.

    Raises:
        InputError: there is.
    """
    try:
        refuse_another_kind(folder, PAGE)
    except InputError as error:
        hint = say("cli.choose-another-name", "Choose another name.")
        raise InputError(error.message, hint, error.code) from error


def require_usable(card: OnnxCard, embeddings: EmbeddingSet | None, run: Path) -> None:
    """Refuse what a page could do nothing with.

    Raises:
        InputError: it looks at other bands than pictures have, or there is nothing to answer, or to compare with.
    """
    if card.picture.floating or card.model.channels not in (1, 3):
        raise InputError(
            say(
                "export.page-needs-pictures",
                "{run} looks at {bands}; a browser has pictures in red, green and blue.",
                run=run,
                bands=", ".join(card.model.bands),
            ),
            say("export.train-on-rgb", "Use a run that was trained on three bands, or on one, in the layout geoembed."),
            "bands",
        )
    if card.head is None and embeddings is None:
        raise InputError(
            say("export.page-without-answers", "{run} is an encoder: a page compares its vectors with tiles.", run=run),
            say("export.name-embeddings", "Name a folder that `embed` made with it with --embeddings."),
            "usage",
        )
    if card.head is not None and embeddings is not None:
        raise InputError(
            say("export.page-does-one", "{run} says positions; a page does that or compares with tiles.", run=run),
            say("export.leave-embeddings-out", "Leave --embeddings out, or add --encoder-only."),
            "usage",
        )


@contextmanager
def _made_aside(folder: Path) -> Iterator[Path]:
    """A folder beside, which gets the name when it is whole; what a person put into the one before stays."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = partial_path(folder)
    remove(aside)
    aside.mkdir()
    try:
        yield aside
        for path in aside.rglob("*"):
            if path.is_file():
                bring_to_disk(path)
        put_in_place(aside, folder, PAGE.owns)
    except BaseException:
        remove(aside)
        raise


def _graph(form: ExportForm, path: Path, reporter: Reporter) -> OnnxGraph:
    if is_onnx(form.run_folder):
        graph = OnnxGraph(form.run_folder, "cpu")
        shutil.copyfile(form.run_folder, path)
        return graph
    from trainer.export.onnx_file import export_run

    export_run(replace(form, onnx=path, web=None), reporter)
    return OnnxGraph(path, "cpu")


# ---------------------------------------------------------------------------------------------
# What the page knows
# ---------------------------------------------------------------------------------------------
def _record(card: OnnxCard, embeddings: EmbeddingSet | None, webgpu: bool) -> dict[str, Any]:
    """What the page's scripts read."""
    model, head = card.model, card.head
    crop = model.size if embeddings is None else embeddings.manifest.size or model.size
    return {
        "geoembed_page": FORMAT_VERSION,
        "trainer_version": __version__,
        "identity": card.identity,
        "runtime": f"{web_runtime.PACKAGE} {web_runtime.VERSION}",
        "located": model.with_location,
        "webgpu": webgpu,
        "look": {
            "side": crop if head is None else round(crop / head.seen),
            "crop": crop,
            "bands": model.channels,
            "tallFirst": _TALL_FIRST,
            "mostPixels": 2 * (Image.MAX_IMAGE_PIXELS or 0),
        },
        "head": None
        if head is None
        else {name: value for name, value in asdict(head).items() if name in ("name", "said", "cells", "probability")},
        "card": {
            "backbone": model.backbone,
            "method": model.method,
            "dimension": model.dimension,
            "bands": model.bands,
            "ground_resolution": model.ground_resolution,
            "trained_on": model.trained_on,
            "credits": card.credits,
            "licence": card.licence,
            "precision": card.precision,
            "differs": card.differs,
            "figures": card.figures,
        },
    }


def _outlines(text: str) -> list[dict[str, Any]]:
    """Of each cell its centre and the rings of its polygons, in degrees."""
    return [
        {
            "centre": [feature["properties"]["longitude"], feature["properties"]["latitude"]],
            "rings": [np.round(ring, 4).tolist() for polygon in feature["geometry"]["coordinates"] for ring in polygon],
        }
        for feature in parsed_object(text)["features"]
    ]


def _write_tiles(embeddings: EmbeddingSet, most: int, folder: Path, reporter: Reporter) -> dict[str, Any]:
    """Write vectors, positions and pictures of tiles; what the page must know of them."""
    count = len(embeddings)
    rows = np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.int64))
    if len(rows) < count:
        reporter.warn(
            say(
                "export.page-holds-a-part",
                "The page holds {shown:,} of {count:,} tiles, evenly spread.",
                shown=len(rows),
                count=count,
            ),
            say("export.raise-most-tiles", "More with --most-tiles."),
        )
    (folder / PageFiles.VECTORS).write_bytes(embeddings.rows(rows).astype("<f4").tobytes())
    table = embeddings.table[rows]
    degrees = np.stack([table["longitude"], table["latitude"]], axis=1)
    grids = [grid.size / grid.stride for grid in embeddings.manifest.sources]
    place = np.stack([table[name].astype(np.int64) for name in ("source", "column", "row")], axis=1)
    places = {
        "ids": table["id"].tolist(),
        "place": place.tolist(),
        "degrees": [pair if np.isfinite(pair).all() else None for pair in np.round(degrees, 6).tolist()],
        "grids": grids,
    }
    _write_json(folder / PageFiles.TILES, places)
    pictured = _write_pictures(embeddings, rows, folder, reporter)
    return {"count": len(rows), "side": THUMBNAIL if pictured else 0, "columns": SHEET[0], "rows": SHEET[1]}


def _write_pictures(embeddings: EmbeddingSet, rows: Rows, folder: Path, reporter: Reporter) -> bool:
    """Write sheets of small pictures; False, and a warning, where the imagery is gone."""
    try:
        pixels = TilePixels.open(embeddings)
    except InputError as error:
        reporter.warn(
            say("export.page-without-thumbnails", "The page shows no pictures of tiles: {why}.", why=error.message)
        )
        return False
    reporter.stage("pictures", say("export.writing-thumbnails", "Writing small pictures of the tiles"))
    columns, lines = SHEET
    for sheet, start in enumerate(range(0, len(rows), columns * lines)):
        canvas = Image.new("RGB", (columns * THUMBNAIL, lines * THUMBNAIL))
        chosen = rows[start : start + columns * lines]
        place = 0
        for part in pixels.batches(chosen):
            for image in pixels.images(part):
                small = Image.fromarray(np.repeat(image, 3, axis=2) if image.shape[2] == 1 else image[..., :3])
                small = small.resize((THUMBNAIL, THUMBNAIL), Image.Resampling.BILINEAR)
                canvas.paste(small, (place % columns * THUMBNAIL, place // columns * THUMBNAIL))
                place += 1
        canvas.save(folder / f"tiles-{sheet}.jpg", quality=82)
        reporter.progress(min(start + columns * lines, len(rows)), len(rows), "tiles")
    return True


# ---------------------------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------------------------
def _write_static(folder: Path, runtime: dict[str, bytes]) -> None:
    for name in PageFiles.STATIC:
        shutil.copyfile(_resources() / name, folder / name)
    (folder / PageFiles.RUNTIME).mkdir()
    for name, content in (*runtime.items(), ("ThirdPartyNotices.txt", web_runtime.notices())):
        (folder / PageFiles.RUNTIME / name).write_bytes(content)


def _resources() -> Path:
    """Where the page's own files are: beside the package in a checkout, one folder up in the plugin's zip.

    Raises:
        InputError: nowhere.
    """
    package = Path(__file__).resolve().parent.parent
    for base in (package.parent, package.parent.parent):
        if (base / "resources" / "web" / PageFiles.STATIC[0]).is_file():
            return base / "resources" / "web"
    raise InputError(
        say("export.no-page-here", "The files of the page are missing: this installation is not whole."),
        say("any.install-again", "Install GeoEmbed again."),
        "installation",
    )


def _write_json(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n"
    path.write_bytes(text.encode("utf-8"))


def _sizes(folder: Path) -> dict[str, int]:
    sizes = {"model": 0, "tiles": 0, "runtime": 0, "page": 0}
    for path in folder.rglob("*"):
        if path.is_file():
            part = "runtime" if path.parent != folder else "model" if path.name == PageFiles.MODEL else "page"
            sizes["tiles" if path.name.startswith("tiles") else part] += path.stat().st_size
    return sizes
