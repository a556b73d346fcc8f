"""Completes an embeddings folder once its vectors and table are there: layer, rasters, index, manifest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.contract import EmbeddingFiles, InputError, MissingDependencyError
from trainer.embeddings.principal_components import pca_colours, row_blocks
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingManifest, EmbeddingSet
from trainer.results.quantise import NODATA, ComponentHistogram, quantise
from trainer.results.tile_layer import write_tile_layer
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

INDEX_FROM = 50_000
"""Below this many tiles the exact search answers in a few milliseconds, and an index would only take room."""
RASTER_TYPES = ("float32", "int8", "none")


@dataclass(frozen=True)
class Outputs:
    """Which files a person wants beside the vectors.

    Attributes:
        vectors: ``float16`` or ``int8``.
        raster: ``float32``, ``int8`` or ``none``.
        layer: Whether ``tiles.gpkg`` is written.
        index: Whether ``index.ann`` is built; None builds it from :data:`INDEX_FROM` tiles on.
    """

    vectors: str = "float16"
    raster: str = "float32"
    layer: bool = True
    index: bool | None = None


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
    reporter.stage("colours", "Principal components as colours")
    colours = pca_colours(embedding_set, lambda done, total: reporter.progress(done, total, "tiles"))
    if outputs.layer:
        reporter.stage("layer", f"Layer of {count:,} tiles")
        write_tile_layer(
            folder / EmbeddingFiles.LAYER,
            embedding_set,
            colours,
            lambda done, total: reporter.progress(done, total, "tiles"),
        )
    if any(source.crs_wkt for source in manifest.sources) and outputs.raster != "none":
        _write_rasters(folder, embedding_set, colours, outputs.raster, reporter)
    if outputs.index or (outputs.index is None and count >= INDEX_FROM):
        _index(folder, reporter)


def announce(folder: Path, reporter: Reporter) -> None:
    """Tell of the finished files, under the names that they keep."""
    reporter.artifact("embeddings", folder)
    kinds = {
        "tile-layer": EmbeddingFiles.LAYER,
        "embedding-raster": EmbeddingFiles.RASTER,
        "colour-raster": EmbeddingFiles.COLOURS,
        "index": EmbeddingFiles.INDEX,
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
        reporter.stage("raster", f"Rasters of {source.name}")
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


def _index(folder: Path, reporter: Reporter) -> None:
    from trainer.search.annoy_index import build_index

    try:
        record = build_index(folder, reporter)
    except MissingDependencyError as error:
        reporter.warn(f"No index was built: {error.message}", error.hint)
        return
    reporter.say(f"index: recall@10 {record.recall:.3f}, {record.queries_per_second:,.0f} queries/s, one thread")


def check_outputs(outputs: Outputs) -> None:
    """Refuse types that do not exist.

    Raises:
        InputError: naming the option.
    """
    from trainer.results.quantise import VECTOR_TYPES

    for option, value, known in (
        ("--vectors", outputs.vectors, VECTOR_TYPES),
        ("--raster", outputs.raster, RASTER_TYPES),
    ):
        if value not in known:
            raise InputError(f"{option} {value} does not exist.", f"Choose from {', '.join(known)}.", "usage")
