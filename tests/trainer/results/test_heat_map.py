"""Similarities as rasters: the pixels of the folder's other rasters, one ramp, the same wherever they are made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal

from trainer.contract import InputError
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.heat_map import write_similarity_raster
from trainer.results.styles import ramp_edges
from trainer.results.tile_raster import TileValues, write_tile_raster

Make = Callable[..., EmbeddingSet]


def test_it_has_the_pixels_of_the_other_rasters(make_embeddings: Make, tmp_path: Path) -> None:
    embeddings = make_embeddings()
    scores = np.linspace(-1, 1, len(embeddings)).astype(np.float32)
    (path,) = write_similarity_raster(tmp_path / "alike.tif", embeddings, scores)
    other = write_tile_raster(
        tmp_path / "other.tif", embeddings, TileValues(embeddings.vectors, [str(n) for n in range(8)], float("nan"))
    )
    found, beside = gdal.Open(str(path)), gdal.Open(str(other))
    assert found.GetGeoTransform() == beside.GetGeoTransform()
    assert (found.RasterXSize, found.RasterYSize) == (beside.RasterXSize, beside.RasterYSize)
    assert found.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    values = found.ReadAsArray()
    np.testing.assert_array_equal(values[embeddings.table["row"], embeddings.table["column"]], scores)
    assert np.isnan(values).sum() == values.size - len(embeddings)


def test_the_ramp_begins_at_the_median_or_where_it_is_told(make_embeddings: Make, tmp_path: Path) -> None:
    embeddings = make_embeddings()
    scores = np.random.default_rng(0).random(len(embeddings)).astype(np.float32)
    for edges in (None, (0.25, 0.75)):
        (path,) = write_similarity_raster(tmp_path / "alike.tif", embeddings, scores, edges)
        items = list(ElementTree.parse(path.with_suffix(".qml")).iter("item"))
        low, high = edges or (float(np.median(scores)), float(scores.max()))
        assert float(items[0].attrib["value"]) == pytest.approx(low, abs=1e-6)
        assert float(items[-1].attrib["value"]) == pytest.approx(high, abs=1e-6)
        assert items[0].attrib["color"] == "#000004" and items[-1].attrib["color"] == "#fcfdbf", "magma"


def test_only_sources_with_tiles_and_a_place_get_one(make_embeddings: Make, tmp_path: Path) -> None:
    embeddings = make_embeddings(crs_codes=("", "EPSG:32633", "EPSG:4326"))
    written = write_similarity_raster(tmp_path / "alike.tif", embeddings, np.ones(len(embeddings), np.float32))
    assert [path.name for path in written] == ["alike.tif", "alike_1.tif"]
    chips = make_embeddings("chips", crs_codes=("",))
    with pytest.raises(InputError, match="no positions"):
        write_similarity_raster(tmp_path / "none.tif", chips, np.ones(len(chips), np.float32))


def test_edges_are_never_the_same_and_heed_no_gaps() -> None:
    low, high = ramp_edges(np.array([0.5, 0.5, np.nan], np.float32))
    assert low == pytest.approx(0.5) and high > low
    assert ramp_edges(np.array([np.nan], np.float32)) == (0.0, 1.0)
