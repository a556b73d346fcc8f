"""Completes an embeddings folder once its vectors and table are there: layer, rasters, index, manifest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from trainer.contract import EmbeddingFiles, InputError, MissingDependencyError
from trainer.embeddings.options import Outputs
from trainer.embeddings.principal_components import pca_colours, row_blocks
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.geography.positions import use_transform
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.quantise import NODATA, ComponentHistogram, quantise
from trainer.results.tile_layer import write_tile_layer
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster
from trainer.search.ivf_build import build_ivf

ALIKE = 0.9995
"""From this mean cosine of a source's embeddings on, they tell none of its tiles from another."""
ALIKE_FROM = 8
INDEX_FROM = 50_000
"""Below this many tiles the exact search answers in a few milliseconds, and an index would only take room."""


def complete_folder(folder: Path, manifest: EmbeddingManifest, outputs: Outputs, reporter: Reporter) -> None:
    """Write everything that follows from vectors and table.

    Args:
        folder: Holds ``embeddings.npy`` and ``tiles.npy``; still under its partial name.
        manifest: What to say of them.
        outputs: What is wanted.
        reporter: Hears of stages, and may stop the work.
    """
    manifest.save(folder)
    embedding_set = EmbeddingSet.open(folder)
    count = len(embedding_set)
    _tell_alike(embedding_set, reporter)
    reporter.stage("colours", say("embeddings.principal-components-colours", "Principal components as colours"))
    colours = pca_colours(embedding_set, lambda done, total: reporter.progress(done, total, "tiles"))
    if outputs.layer:
        use_transform(crs.transform)
        reporter.stage("layer", say("embeddings.layer-tiles", "Layer of {count:,} tiles", count=count))
        write_tile_layer(
            folder / EmbeddingFiles.LAYER,
            embedding_set,
            colours,
            lambda done, total: reporter.progress(done, total, "tiles"),
            _pictures(manifest.sources, reporter),
        )
    if any(source.crs_wkt for source in manifest.sources) and outputs.raster != "none":
        _write_rasters(folder, embedding_set, colours, outputs.raster, reporter)
    if outputs.index or (outputs.index is None and count >= INDEX_FROM):
        cells = build_ivf(folder, reporter)
        reporter.say(f"index: recall@10 {cells.recall:.3f}, {cells.queries_per_second:,.0f} queries/s, one thread")
    if outputs.annoy:
        _annoy_index(folder, reporter)


def _pictures(sources: Sequence[SourceGrid], reporter: Reporter) -> dict[int, list[str]]:
    """The file of each column of the sources that are folders of pictures, relative to the folder.

    Only where the folder holds the very pictures that the tiles were cut from.
    """
    from trainer.imagery.opening import reopen

    names = {}
    for number, grid in enumerate(sources):
        if grid.kind != "chips":
            continue
        try:
            source = reopen(grid)
        except (InputError, OSError) as error:
            reporter.warn(
                say(
                    "embeddings.no-picture-names",
                    "{path}: which picture is which tile is not known any more: {error}",
                    path=grid.path,
                    error=error,
                )
            )
            continue
        names[number] = [Path(file).relative_to(source.path).as_posix() for file in source.files]
    return names


def _tell_alike(embedding_set: EmbeddingSet, reporter: Reporter) -> None:
    """Name the sources whose embeddings nearly coincide: a search in them would answer with any tile."""
    sources = embedding_set.manifest.sources
    sums = np.zeros((len(sources), embedding_set.manifest.dimension))
    counts = np.bincount(embedding_set.table["source"], minlength=len(sources))
    for rows, block in row_blocks(embedding_set):
        units = block / np.maximum(np.linalg.norm(block, axis=1, keepdims=True), 1e-12)
        places = embedding_set.table["source"][rows]
        starts = np.flatnonzero(np.diff(places, prepend=-1))  # rows of a source follow each other
        np.add.at(sums, places[starts], np.add.reduceat(units, starts, axis=0, dtype=np.float64))
    for source, total, count in zip(sources, sums, counts.tolist()):
        if count < ALIKE_FROM:
            continue
        cosine = (float(total @ total) - count) / (count * (count - 1))  # of all pairs but a tile and itself
        if cosine >= ALIKE:
            reporter.warn(
                say(
                    "embeddings.nearly-coincide",
                    "{path}: its {count:,} embeddings nearly coincide (mean cosine {cosine:.4f}): a search cannot tell "
                    "its tiles apart.",
                    path=source.path,
                    count=count,
                    cosine=cosine,
                ),
                say(
                    "embeddings.look-at-values-or-train",
                    "Check that its bands, values and resolution are those of the training; or train an encoder on it.",
                ),
            )


def announce(folder: Path, reporter: Reporter) -> None:
    """Tell of the finished files, under the names that they keep."""
    reporter.artifact("embeddings", folder)
    kinds = {
        "tile-layer": EmbeddingFiles.LAYER,
        "embedding-raster": EmbeddingFiles.RASTER,
        "colour-raster": EmbeddingFiles.COLOURS,
        "index": EmbeddingFiles.CELLS,
        "annoy-index": EmbeddingFiles.INDEX,
    }
    for kind, name in kinds.items():
        stem, dot, suffix = name.rpartition(".")
        further = sorted(folder.glob(f"{stem}_[0-9]*{dot}{suffix}")) if suffix == "tif" else []
        for path in [folder / name, *further]:
            if path.exists():
                reporter.artifact(kind, path)


def _write_rasters(
    folder: Path,
    embedding_set: EmbeddingSet,
    colours: np.ndarray[tuple[int, int], np.dtype[np.uint8]],
    kind: str,
    reporter: Reporter,
) -> None:
    manifest = embedding_set.manifest
    names = [f"embedding {number}" for number in range(1, manifest.dimension + 1)]
    scale = _raster_scale(embedding_set) if kind == "int8" else None

    def components(
        rows: np.ndarray[tuple[int], np.dtype[np.int64]],
    ) -> np.ndarray[tuple[int, int], np.dtype[np.generic]]:
        if scale is None:
            return embedding_set.rows(rows)
        if manifest.vectors == "int8":
            return np.asarray(embedding_set.vectors[rows])
        return quantise(embedding_set.rows(rows), scale)

    for number, source in enumerate(manifest.sources):
        if not source.crs_wkt:
            continue
        reporter.stage("raster", say("embeddings.rasters", "Rasters of {name}", name=source.name))
        write_tile_raster(
            raster_path(folder / EmbeddingFiles.RASTER, number),
            embedding_set,
            TileValues(
                components,
                dtype=np.float32 if scale is None else np.int8,
                names=names,
                nodata=float("nan") if scale is None else NODATA,
                scale=scale,
            ),
            source=number,
            progress=lambda done, total: reporter.progress(done, total, "windows"),
        )
        write_tile_raster(
            raster_path(folder / EmbeddingFiles.COLOURS, number),
            embedding_set,
            TileValues(colours, names=["PCA red", "PCA green", "PCA blue"], nodata=0, colours=True),
            source=number,
        )


def _raster_scale(embedding_set: EmbeddingSet) -> float:
    """That of the stored vectors where they are int8 already, so that nothing is rounded twice."""
    if embedding_set.manifest.vectors == "int8":
        return embedding_set.manifest.scale
    histogram = ComponentHistogram()
    for _, block in row_blocks(embedding_set):
        histogram.add(block)
    return histogram.scale()


def _annoy_index(folder: Path, reporter: Reporter) -> None:
    from trainer.search.annoy_index import build_index

    try:
        record = build_index(folder, reporter)
    except MissingDependencyError as error:
        reporter.warn(
            say("embeddings.no-index-built", "No index was built: {reason}", reason=error.message), error.hint
        )
        return
    reporter.say(
        f"Annoy's index: recall@10 {record.recall:.3f}, {record.queries_per_second:,.0f} queries/s, one thread"
    )
