"""Rasters of one pixel a tile: valid COGs, in the right place, no data where there is no tile."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal

from trainer.contract import InputError
from trainer.results import tile_raster
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster


def assert_valid_cog(path: Path) -> None:
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    validate = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff").validate
    _, errors, _ = validate(str(path), full_check=True)
    assert errors == []


def names(count: int) -> list[str]:
    return [f"embedding {number + 1}" for number in range(count)]


def test_every_vector_lies_under_its_tile(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(columns=150, rows=140, dimension=5)
    path = write_tile_raster(
        tmp_path / "embedding.tif",
        embeddings,
        TileValues(np.asarray(embeddings.vectors), names=names(5), nodata=np.nan),
    )
    assert_valid_cog(path)
    dataset = gdal.Open(str(path))
    assert dataset.GetRasterBand(1).GetOverviewCount() >= 1, "a raster larger than a block needs overviews"
    assert [dataset.GetRasterBand(band).GetDescription() for band in (1, 5)] == ["embedding 1", "embedding 5"]
    values = dataset.ReadAsArray()
    assert values.dtype == np.float32
    table = embeddings.table
    np.testing.assert_array_equal(values[:, table["row"], table["column"]].T, embeddings.vectors.astype(np.float32))
    covered = np.zeros(values.shape[1:], bool)
    covered[table["row"], table["column"]] = True
    assert np.isnan(values[:, ~covered]).all(), "a place without a tile must stay no data"
    inverse = gdal.InvGeoTransform(dataset.GetGeoTransform())
    pixel = np.array([gdal.ApplyGeoTransform(inverse, float(tile["x"]), float(tile["y"])) for tile in table[:50]])
    np.testing.assert_allclose(pixel, np.stack([table["column"], table["row"]], 1)[:50] + 0.5, atol=1e-6)


def test_windows_narrower_than_the_raster_give_the_same_values(make_embeddings, tmp_path: Path, monkeypatch) -> None:
    embeddings = make_embeddings(columns=300, rows=140, dimension=3)
    monkeypatch.setattr(tile_raster, "WINDOW_BYTES", 1)
    seen: list[int] = []

    def values(rows: np.ndarray) -> np.ndarray:
        seen.append(len(rows))
        return embeddings.rows(rows)

    path = write_tile_raster(
        tmp_path / "a.tif", embeddings, TileValues(values, dtype=np.float32, names=names(3), nodata=np.nan)
    )
    assert max(seen) <= tile_raster.BLOCK**2, "one window at a time, or memory grows with the raster"
    found = gdal.Open(str(path)).ReadAsArray()[:, embeddings.table["row"], embeddings.table["column"]].T
    np.testing.assert_array_equal(found, embeddings.rows())


def test_a_stride_smaller_than_the_tile_keeps_pixels_centred_on_their_tiles(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(size=64, stride=16)
    path = write_tile_raster(
        tmp_path / "a.tif", embeddings, TileValues(np.arange(len(embeddings), dtype=np.int32), names=["id"], nodata=-1)
    )
    dataset = gdal.Open(str(path))
    inverse = gdal.InvGeoTransform(dataset.GetGeoTransform())
    tile = embeddings.table[7]
    column, row = gdal.ApplyGeoTransform(inverse, float(tile["x"]), float(tile["y"]))
    assert (column, row) == pytest.approx((tile["column"] + 0.5, tile["row"] + 0.5))
    assert dataset.ReadAsArray()[int(row), int(column)] == 7


def test_int8_keeps_its_sign_its_scale_and_its_no_data(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(vectors="int8", dimension=4, columns=200, rows=130)
    scale = embeddings.manifest.scale
    path = write_tile_raster(
        tmp_path / "a.tif", embeddings, TileValues(embeddings.vectors, names=names(4), nodata=-128, scale=scale)
    )
    assert_valid_cog(path)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(2)
    assert band.GetScale() == pytest.approx(scale)
    assert band.GetOffset() == 0.0
    assert band.GetNoDataValue() == -128
    values = dataset.ReadAsArray().view(np.int8)
    np.testing.assert_array_equal(values[:, embeddings.table["row"], embeddings.table["column"]].T, embeddings.vectors)
    assert (np.sort(np.unique(values))[0]) == -128


def test_clusters_have_colours_and_names(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings()
    labels = (embeddings.table["column"] % 3).astype(np.uint8)
    path = write_tile_raster(
        tmp_path / "clusters.tif",
        embeddings,
        TileValues(
            labels,
            names=["cluster"],
            nodata=255,
            colour_table=[(10, 20, 30), (200, 100, 0), (0, 90, 180)],
            category_names=["water & ice", "forest", "<town>"],
        ),
    )
    assert_valid_cog(path)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(1) == (200, 100, 0, 255)
    sidecar = ElementTree.parse(tmp_path / "clusters.tif.aux.xml")
    assert [item.text for item in sidecar.iter("Category")] == ["water & ice", "forest", "<town>"]
    assert band.GetNoDataValue() == 255


def test_a_second_source_has_a_raster_of_its_own(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(crs_codes=("EPSG:32633", "EPSG:4326"), dimension=2)
    target = raster_path(tmp_path / "embedding.tif", 1)
    assert target.name == "embedding_1.tif"
    write_tile_raster(target, embeddings, TileValues(embeddings.vectors, names=names(2), nodata=np.nan), source=1)
    dataset = gdal.Open(str(target))
    assert dataset.GetSpatialRef().IsGeographic()
    second = embeddings.table["source"] == 1
    assert np.isfinite(dataset.ReadAsArray()[0]).sum() == second.sum()


def test_chips_have_no_raster(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(crs_codes=("",))
    with pytest.raises(InputError, match="no coordinate reference system"):
        write_tile_raster(tmp_path / "a.tif", embeddings, TileValues(embeddings.vectors, names=names(8), nodata=np.nan))
    assert list(tmp_path.glob("*.tif*")) == []


def test_a_failure_leaves_the_old_raster_and_nothing_else(make_embeddings, tmp_path: Path, windows: list[str]) -> None:
    embeddings = make_embeddings(dimension=2)
    path = tmp_path / "ä ö" / "a.tif"
    write_tile_raster(path, embeddings, TileValues(embeddings.vectors, names=names(2), nodata=np.nan))
    before = path.read_bytes()

    def fail(_rows: np.ndarray) -> np.ndarray:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_tile_raster(path, embeddings, TileValues(fail, dtype=np.float32, names=names(2), nodata=np.nan))
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == ["a.tif"] and not windows


@pytest.mark.parametrize("most", [1 << 24, (1 << 24) + 1])
def test_a_grid_that_no_imagery_has_is_refused_before_anything_is_written(
    make_embeddings, tmp_path: Path, most
) -> None:
    folder = make_embeddings().folder
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["sources"][0].update(columns=most, rows=most)
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(InputError, match=r"claims a grid of 16,777,216 × 16,777,216 tiles|columns is 16777217"):
        embeddings = EmbeddingSet.open(folder)
        content = TileValues(embeddings.vectors, names=names(8), nodata=np.nan)
        write_tile_raster(tmp_path / "out.tif", embeddings, content)
    assert not list(tmp_path.glob("out*"))
