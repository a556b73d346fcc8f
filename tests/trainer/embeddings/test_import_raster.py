"""Rasters of embeddings made elsewhere: the same vectors, no data kept out, clear refusals, resumed after a kill."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from trainer.cli.main import main
from trainer.contract import CancelledError, InputError
from trainer.embeddings import import_raster as room
from trainer.embeddings.clustering import find_clusters, save_clusters
from trainer.embeddings.folder import Outputs
from trainer.embeddings.import_raster import ImportOptions, import_raster
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_raster import TileValues, write_tile_raster

PLAIN = ImportOptions()


def write(path: Path, values: np.ndarray, nodata: float | None = None, code: int | None = 32633, **extra) -> Path:
    """A GeoTIFF (bands, rows, columns) of 10 m pixels, tiled by 16."""
    bands, rows, columns = values.shape
    kind = {"f4": gdal.GDT_Float32, "f8": gdal.GDT_Float64, "i1": gdal.GDT_Byte, "u1": gdal.GDT_Byte}[
        values.dtype.str[1:]
    ]
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    if values.dtype == np.int8 and hasattr(gdal, "GDT_Int8"):
        kind = gdal.GDT_Int8
    elif values.dtype == np.int8:  # GDAL before 3.7
        options.append("PIXELTYPE=SIGNEDBYTE")
        values = values.view(np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind, options=options)
    dataset.SetGeoTransform(extra.get("transform", (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)))
    if code:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        dataset.SetSpatialRef(reference)
    dataset.WriteArray(values)
    for number in range(1, bands + 1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        if "scale" in extra:
            dataset.GetRasterBand(number).SetScale(extra["scale"])
            dataset.GetRasterBand(number).SetOffset(extra.get("offset", 0.0))
    dataset.FlushCache()
    return path


@pytest.fixture
def values() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(6, 45, 37)).astype(np.float32)


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def test_what_embed_writes_comes_back(make_embeddings, tmp_path: Path) -> None:
    original = make_embeddings("original", columns=30, rows=20, dimension=16)
    names = [f"embedding {number}" for number in range(1, 17)]
    path = write_tile_raster(
        tmp_path / "embedding.tif", original, TileValues(original.rows, dtype=np.float32, names=names, nodata=np.nan)
    )
    assert import_raster(path, tmp_path / "again", PLAIN, Outputs()) == len(original)
    again = EmbeddingSet.open(tmp_path / "again")
    assert again.manifest.bands == names
    place = {(tile["column"], tile["row"]): row for row, tile in enumerate(again.table)}
    rows = np.array([place[tile["column"], tile["row"]] for tile in original.table])
    np.testing.assert_allclose(again.rows(rows), original.rows(), atol=1e-3)
    np.testing.assert_allclose(again.table["longitude"][rows], original.table["longitude"], atol=1e-9)
    np.testing.assert_allclose(again.table["y"][rows], original.table["y"])
    nearest = lambda vectors: np.argsort(-(vectors @ vectors.T), axis=1, kind="stable")[:, 1]  # noqa: E731
    same = nearest(again.rows(rows)) == nearest(original.rows())
    assert same.mean() > 0.97, "only float16 ties may change a neighbour"
    save_clusters(tmp_path / "again", find_clusters(again, 3))
    assert {"tiles.gpkg", "embedding.tif", "pca.tif", "clusters.tif", "manifest.json"} <= set(os.listdir(again.folder))


def test_nodata_nan_and_infinity_are_left_out(values: np.ndarray, tmp_path: Path) -> None:
    values[2, 3, 4] = -9999
    values[:, 5, 6] = np.nan
    values[0, 7, 8] = np.inf
    values[:, 9, 9] = 0
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    assert import_raster(path, tmp_path / "emb", PLAIN, Outputs()) == 45 * 37 - 4
    found = EmbeddingSet.open(tmp_path / "emb")
    assert not {(4, 3), (6, 5), (8, 7), (9, 9)} & set(zip(found.table["column"].tolist(), found.table["row"].tolist()))
    expected = unit(values[:, found.table["row"], found.table["column"]].T)
    np.testing.assert_allclose(found.rows(), expected, atol=1e-3)
    raster = gdal.Open(str(tmp_path / "emb" / "embedding.tif")).ReadAsArray()
    assert np.isnan(raster[:, 3, 4]).all(), "no data must stay no data"


def test_the_largest_negative_float_is_recognised_as_nodata(values: np.ndarray, tmp_path: Path) -> None:
    values[:, :20] = np.finfo(np.float32).min
    path = write(tmp_path / "a.tif", values, nodata=-3.4028234663852886e38)
    assert import_raster(path, tmp_path / "emb", PLAIN, Outputs(layer=False, raster="none")) == 25 * 37


def test_cells_are_means_over_valid_pixels(values: np.ndarray, tmp_path: Path) -> None:
    values[:, 0:4, 0:3] = np.nan
    path = write(tmp_path / "a.tif", values)
    import_raster(path, tmp_path / "emb", ImportOptions(cell=4, min_valid=0.2), Outputs(vectors="float16"))
    found = EmbeddingSet.open(tmp_path / "emb")
    assert (found.manifest.size, found.manifest.stride) == (4, 4)
    assert found.manifest.ground_resolution == pytest.approx(10.0)
    for vector, tile in zip(found.rows(), found.table):
        x, y = tile["column"] * 4, tile["row"] * 4
        pixels = values[:, y : y + 4, x : x + 4].reshape(6, -1).T
        valid = np.isfinite(pixels).all(axis=1)
        assert tile["valid"] == pytest.approx(valid.sum() / 16)
        np.testing.assert_allclose(vector, unit(pixels[valid].mean(axis=0)), atol=2e-3)
    assert found.table["valid"].min() == pytest.approx(0.25), "the cell with one valid column and the corner are kept"


def test_small_windows_give_the_same_tiles(values: np.ndarray, tmp_path: Path, monkeypatch) -> None:
    path = write(tmp_path / "a.tif", values)
    outputs = Outputs(layer=False, raster="none")
    import_raster(path, tmp_path / "whole", ImportOptions(cell=3), outputs)
    monkeypatch.setattr(room, "WINDOW_BYTES", 4 * 6 * 100)
    import_raster(path, tmp_path / "parts", ImportOptions(cell=3), outputs)
    whole, parts = EmbeddingSet.open(tmp_path / "whole"), EmbeddingSet.open(tmp_path / "parts")
    key = ["row", "column"]
    first, second = np.argsort(whole.table, order=key), np.argsort(parts.table, order=key)
    np.testing.assert_array_equal(whole.table[key][first], parts.table[key][second])
    np.testing.assert_allclose(whole.rows(first), parts.rows(second), atol=1e-3)


def test_int8_with_scale_and_offset_of_the_file(tmp_path: Path) -> None:
    stored = np.random.default_rng(2).integers(-127, 128, (5, 20, 20)).astype(np.int8)
    stored[:, 0, :] = -128
    path = write(tmp_path / "a.tif", stored, nodata=-128, scale=0.01, offset=0.2)
    import_raster(path, tmp_path / "emb", PLAIN, Outputs(vectors="int8", raster="int8"))
    found = EmbeddingSet.open(tmp_path / "emb")
    assert len(found) == 19 * 20
    assert str(found.vectors.dtype) == "int8"
    expected = unit(stored[:, found.table["row"], found.table["column"]].T * 0.01 + 0.2)
    assert np.sum(found.rows() * expected, axis=1).min() > 0.999
    band = gdal.Open(str(tmp_path / "emb" / "embedding.tif"))
    assert band.GetRasterBand(1).GetScale() == pytest.approx(found.manifest.scale)
    assert (band.ReadAsArray().view(np.int8)[:, 0] == -128).all()


def test_alphaearth_quantisation_is_its_published_formula(tmp_path: Path) -> None:
    stored = np.random.default_rng(3).integers(-127, 128, (4, 6, 6)).astype(np.int8)
    path = write(tmp_path / "a.tif", stored, nodata=-128)
    import_raster(path, tmp_path / "emb", ImportOptions(quantisation="alphaearth"), Outputs(layer=False))
    found = EmbeddingSet.open(tmp_path / "emb")
    pixels = stored[:, found.table["row"], found.table["column"]].T.astype(float)
    np.testing.assert_allclose(found.rows(), unit((pixels / 127.5) ** 2 * np.sign(pixels)), atol=1e-3)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "does not exist"),
        (lambda path: path.write_text("not a raster"), "cannot be read"),
        (lambda path: write(path, np.ones((1, 8, 8), np.float32)), "one band"),
        (lambda path: write(path, np.ones((3, 8, 8), np.float32), code=None), "no coordinate reference"),
        (lambda path: write(path, np.full((3, 8, 8), np.nan, np.float32)), "no valid pixels"),
        (lambda path: write(path, np.full((3, 8, 8), 7, np.float32), nodata=7), "no valid pixels"),
        (lambda path: write(path, np.ones((3, 8, 8), np.float32), transform=(0, 9, 3, 0, 3, -9)), "rotated"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_line(tmp_path: Path, make, said: str, capsys) -> None:
    path = tmp_path / "a.tif"
    make(path)
    assert main(["import", str(path), "--out", str(tmp_path / "emb"), "--quiet"]) == 2
    line = capsys.readouterr().err.strip()
    assert said in line
    assert "\n" not in line
    assert {item.name for item in tmp_path.iterdir()} <= {"a.tif"}, "nothing half-written may remain"


def test_a_truncated_tiff_is_refused(values: np.ndarray, tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", values)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError):
        import_raster(path, tmp_path / "emb", PLAIN, Outputs())
    assert not (tmp_path / "emb").exists()


def test_a_picture_is_doubted(tmp_path: Path, capsys) -> None:
    picture = np.random.default_rng(4).integers(1, 255, (3, 8, 8)).astype(np.uint8)
    path = write(tmp_path / "a.tif", picture)
    assert main(["import", str(path), "--out", str(tmp_path / "emb")]) == 0
    assert "looks like a picture" in capsys.readouterr().err


def test_spaces_and_letters_of_any_language_in_paths(values: np.ndarray, tmp_path: Path) -> None:
    folder = tmp_path / "Žuta kuća 地図"
    folder.mkdir()
    path = write(folder / "ö ü.tif", values)
    assert main(["import", str(path), "--out", str(folder / "out put é"), "--quiet"]) == 0
    assert gdal.Open(str(folder / "out put é" / "embedding.tif")) is not None


def test_a_folder_that_is_something_else_is_not_replaced(values: np.ndarray, tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", values)
    out = tmp_path / "thesis"
    out.mkdir()
    (out / "chapter1.txt").write_text("years of work")
    with pytest.raises(InputError, match="is not a folder of embeddings"):
        import_raster(path, out, PLAIN, Outputs())
    assert (out / "chapter1.txt").read_text() == "years of work"
    with pytest.raises(InputError, match="is a file"):
        import_raster(path, out / "chapter1.txt", PLAIN, Outputs())


def test_a_cancelled_import_goes_on_and_gives_the_same_bytes(values: np.ndarray, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(room, "WINDOW_BYTES", 4 * 6 * 100)
    monkeypatch.setattr("trainer.growing_files.SECONDS_BETWEEN_COMMITS", 0.0)
    path = write(tmp_path / "a.tif", values)
    outputs = Outputs(index=False)
    import_raster(path, tmp_path / "whole", PLAIN, outputs)
    reporter, read = Reporter(), []
    real = room._EmbeddingRaster.tiles

    def counted(self, *window: int):
        read.append(window)
        if len(read) == 5:
            reporter.cancel()
        return real(self, *window)

    monkeypatch.setattr(room._EmbeddingRaster, "tiles", counted)
    with pytest.raises(CancelledError):
        import_raster(path, tmp_path / "emb", PLAIN, outputs, reporter)
    assert not (tmp_path / "emb").exists()
    import_raster(path, tmp_path / "emb", PLAIN, outputs)
    assert len(read) == len(set(read)), "no window may be read twice"
    for name in ("embeddings.npy", "tiles.npy", "embedding.tif", "pca.tif", "manifest.json"):
        assert (tmp_path / "emb" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name
    assert not any(item.name.startswith(".partial") for item in tmp_path.iterdir())


KILLED = """
import os, signal, sys
from trainer import growing_files
from trainer.embeddings import import_raster as room
room.WINDOW_BYTES, growing_files.SECONDS_BETWEEN_COMMITS = 4 * 6 * 100, 0.0
real, seen = room._EmbeddingRaster.tiles, []
def tiles(self, *window):
    seen.append(window)
    if len(seen) == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, *window)
room._EmbeddingRaster.tiles = tiles
from trainer.cli.main import main
main(sys.argv[1:])
"""


def test_kill_9_loses_nothing(forks, values: np.ndarray, tmp_path: Path, monkeypatch) -> None:
    path = write(tmp_path / "a.tif", values)
    words = ["import", str(path), "--out", str(tmp_path / "emb"), "--quiet"]
    ended = forks.python(KILLED, *words)
    assert ended.returncode == -signal.SIGKILL
    assert not (tmp_path / "emb").exists()
    monkeypatch.setattr(room, "WINDOW_BYTES", 4 * 6 * 100)
    assert main(words) == 0
    import_raster(path, tmp_path / "whole", PLAIN, Outputs())
    for name in ("embeddings.npy", "tiles.npy", "embedding.tif"):
        assert (tmp_path / "emb" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name


def bands_of(path: Path, change) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    change(dataset)
    dataset.FlushCache()
    return path


@pytest.mark.parametrize("internal", ["YES", "NO"])
def test_a_mask_leaves_pixels_out(values: np.ndarray, tmp_path: Path, internal: str) -> None:
    mask = np.zeros((45, 37), np.uint8)
    mask[:, :20] = 255

    def masked(dataset) -> None:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)

    path = bands_of(write(tmp_path / "a.tif", values), masked)
    assert (tmp_path / "a.tif.msk").exists() is (internal == "NO")
    assert import_raster(path, tmp_path / "emb", PLAIN, Outputs(layer=False)) == 45 * 20
    found = EmbeddingSet.open(tmp_path / "emb")
    assert found.table["column"].max() == 19
    np.testing.assert_allclose(found.rows(), unit(values[:, found.table["row"], found.table["column"]].T), atol=1e-3)


def test_an_alpha_band_is_no_dimension(values: np.ndarray, tmp_path: Path) -> None:
    values[5] = np.arange(37) >= 30
    path = bands_of(
        write(tmp_path / "a.tif", values),
        lambda dataset: dataset.GetRasterBand(6).SetColorInterpretation(gdal.GCI_AlphaBand),
    )
    assert import_raster(path, tmp_path / "emb", PLAIN, Outputs(layer=False)) == 45 * 7
    found = EmbeddingSet.open(tmp_path / "emb")
    assert found.manifest.dimension == 5
    np.testing.assert_allclose(found.rows(), unit(values[:5, found.table["row"], found.table["column"]].T), atol=1e-3)


def test_a_crs_without_a_position_is_refused(values: np.ndarray, tmp_path: Path, capsys) -> None:
    """Its pixels' numbers were taken for places."""
    path = write(tmp_path / "a.tif", values)
    plain = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "b.tif"), 37, 45, 6, gdal.GDT_Float32)
    plain.SetProjection(gdal.Open(str(path)).GetProjection())
    plain.WriteArray(values)
    plain = None
    assert main(["import", str(tmp_path / "b.tif"), "--out", str(tmp_path / "emb"), "--quiet"]) == 2
    assert "a CRS but no georeference: where its pixels are is unknown" in capsys.readouterr().err
    assert not (tmp_path / "emb").exists()


def test_a_layer_of_a_netcdf_file_is_read_by_its_name(values: np.ndarray, tmp_path: Path, capsys) -> None:
    from scipy.io import netcdf_file

    with netcdf_file(str(tmp_path / "two.nc"), "w") as file:
        for name, length in (("feature", 6), ("lat", 45), ("lon", 37)):
            file.createDimension(name, length)
        for name, unit_of, numbers in (
            ("lat", "degrees_north", 50 - 0.01 * np.arange(45)),
            ("lon", "degrees_east", 10 + 0.01 * np.arange(37)),
        ):
            axis = file.createVariable(name, "f8", (name,))
            axis[:], axis.units, axis.standard_name = numbers, unit_of, {"lat": "latitude", "lon": "longitude"}[name]
        ellipsoid = file.createVariable("crs", "i4", ())
        ellipsoid.grid_mapping_name = "latitude_longitude"
        ellipsoid.semi_major_axis, ellipsoid.inverse_flattening = 6378137.0, 298.257223563
        for name in ("embedding", "other"):
            layer = file.createVariable(name, "f4", ("feature", "lat", "lon"))
            layer[:], layer.grid_mapping = values, "crs"
    layer = f'NETCDF:"{tmp_path / "two.nc"}":embedding'
    assert main(["import", str(tmp_path / "two.nc"), "--out", str(tmp_path / "emb"), "--quiet"]) == 2
    assert "Name one of its layers as the source" in capsys.readouterr().err
    assert main(["import", layer, "--out", str(tmp_path / "emb"), "--quiet"]) == 0
    found = EmbeddingSet.open(tmp_path / "emb")
    assert len(found) == 45 * 37
    assert found.manifest.sources[0].path == layer
    np.testing.assert_allclose(found.rows(), unit(values[:, found.table["row"], found.table["column"]].T), atol=1e-3)
    np.testing.assert_allclose(found.table["latitude"], 50 - 0.01 * found.table["row"], atol=1e-9)
    np.testing.assert_allclose(found.table["longitude"], 10 + 0.01 * found.table["column"], atol=1e-9)
