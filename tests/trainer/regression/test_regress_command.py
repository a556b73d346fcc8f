"""`regress` as a person runs it: the map, its interval and its error beside others, and one line for bad input."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from trainer.cli.main import main
from trainer.contract import RegressionFiles
from trainer.geography.positions import spatial_reference
from trainer.results.embedding_set import EmbeddingSet


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    return make_embeddings(columns=30, rows=24, dimension=8, vectors="float32", empty=0.0)


@pytest.fixture
def truth(embeddings) -> np.ndarray:
    """A value that the vectors tell, and the place does not."""
    return 50 + 40 * embeddings.rows() @ np.array([1, -2, 0.5, 0, 0, 1, 0, 0], np.float32)


@pytest.fixture
def write_values(tmp_path: Path) -> Callable[..., Path]:
    def write(embeddings: EmbeddingSet, rows, values, polygons: bool = False) -> Path:
        path = tmp_path / "values.gpkg"
        path.unlink(missing_ok=True)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = spatial_reference(embeddings.manifest.sources[0].crs_wkt)
        layer = dataset.CreateLayer("values", reference, ogr.wkbPolygon if polygons else ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("yield", ogr.OFTReal))
        for row, value in zip(rows, values):
            feature = ogr.Feature(layer.GetLayerDefn())
            if np.isfinite(value):
                feature.SetField("yield", float(value))
            x, y = float(embeddings.table["x"][row]), float(embeddings.table["y"][row])
            shape = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
            feature.SetGeometry(shape.Buffer(300) if polygons else shape)
            layer.CreateFeature(feature)
        return path

    return write


def regress(embeddings: EmbeddingSet, out: Path, *words: object) -> int:
    return main(["regress", str(embeddings.folder), "--out", str(out), "--quiet", *map(str, words)])


@pytest.mark.parametrize(("method", "least"), [("ridge", 0.97), ("knn", 0.6), ("boosting", 0.6)])
def test_points_become_a_map_beside_the_place_alone(
    embeddings, truth, write_values, tmp_path, capsys, method, least
) -> None:
    rows = np.sort(np.random.default_rng(1).permutation(len(embeddings))[:200])
    noisy = truth[rows] + np.random.default_rng(2).normal(size=200)
    out = tmp_path / "out"
    path = write_values(embeddings, rows, noisy)
    assert regress(embeddings, out, "--labels", f"{path}:yield", "--method", method) == 0
    record = json.loads((out / RegressionFiles.CARD).read_text("utf-8"))
    errors = record["errors"]
    assert record["tiles"] == 200 and errors["embedding"]["r2"] > least
    assert errors["mean"]["r2"] < 0.01
    alone = [one["r2"] for name, one in errors.items() if name.startswith("place alone")]
    assert len(alone) == 3 and max(alone) < errors["embedding"]["r2"]
    assert "embedding and place" in capsys.readouterr().out
    table = embeddings.table
    value, low, high = gdal.Open(str(out / RegressionFiles.RASTER)).ReadAsArray()[:, table["row"], table["column"]]
    assert np.corrcoef(value, truth)[0, 1] ** 2 > least
    widths = np.quantile(high - value, [0.05, 0.5, 0.95])
    assert list(record["half_width"].values()) == pytest.approx(widths, rel=1e-3)
    others = np.setdiff1d(np.arange(len(table)), rows)
    new = truth[others] + np.random.default_rng(3).normal(size=len(others))
    assert ((low[others] <= new) & (new <= high[others])).mean() == pytest.approx(0.9, abs=0.07)
    assert record["held_out_in_interval"] == pytest.approx(0.9, abs=0.07)


def test_the_interval_is_wide_where_values_are_noisy_and_narrow_where_not(
    embeddings, truth, write_values, tmp_path
) -> None:
    noise = np.exp(6 * embeddings.rows()[:, 3])  # where the fourth component is large, values are no use
    rows = np.sort(np.random.default_rng(1).permutation(len(embeddings))[:400])
    scatter = np.random.default_rng(2).normal(size=(2, len(embeddings)))
    path = write_values(embeddings, rows, (truth + noise * scatter[0])[rows])
    out = tmp_path / "out"
    assert regress(embeddings, out, "--labels", f"{path}:yield") == 0
    record = json.loads((out / RegressionFiles.CARD).read_text("utf-8"))
    table = embeddings.table
    value, low, high = gdal.Open(str(out / RegressionFiles.RASTER)).ReadAsArray()[:, table["row"], table["column"]]
    assert record["interval_varies"] and record["half_width"]["wide"] > 3 * record["half_width"]["narrow"]
    assert np.corrcoef(np.log(high - value), np.log(noise))[0, 1] > 0.8
    others = np.setdiff1d(np.arange(len(table)), rows)
    new, third = (truth + noise * scatter[1])[others], np.argsort(np.argsort(noise[others])) * 3 // len(others)
    inside = (low[others] <= new) & (new <= high[others])
    for part in range(3):
        assert inside[third == part].mean() == pytest.approx(0.9, abs=0.1)


def test_where_noise_is_the_same_everywhere_one_width_or_nearly_so_is_taken() -> None:
    from trainer.regression.held_out_error import intervals

    random = np.random.default_rng(0)
    vectors, errors = random.normal(size=(600, 8)).astype(np.float32), random.normal(size=600)
    found = intervals(vectors, errors, np.arange(600) % 5, 0.9)
    widths = found.half_width(vectors)
    assert widths == pytest.approx(np.full(600, 1.645), abs=0.35)
    assert found.held == pytest.approx(0.9, abs=0.03)


def test_ridge_is_scikit_learns_at_the_same_penalty(embeddings, truth) -> None:
    from sklearn.linear_model import RidgeCV

    from trainer.regression.regressors import PENALTIES, learn

    vectors = embeddings.rows()[:150]
    noisy = truth[:150] + 5 * np.random.default_rng(2).normal(size=150)
    scaled = (vectors - vectors.mean(0)) / vectors.std(0)
    theirs = RidgeCV(PENALTIES).fit(scaled.astype(np.float64), noisy)
    assert learn(vectors, noisy, "ridge", 0)(vectors) == pytest.approx(theirs.predict(scaled), abs=0.3)


def test_polygons_give_the_tiles_in_them_their_number(embeddings, truth, write_values, tmp_path) -> None:
    rows = np.arange(0, len(embeddings), 4)
    path = write_values(embeddings, rows, truth[rows], polygons=True)
    out = tmp_path / "out"
    assert regress(embeddings, out, "--labels", path, "--field", "yield") == 0
    record = json.loads((out / RegressionFiles.CARD).read_text("utf-8"))
    assert record["tiles"] == len(rows) and record["errors"]["embedding"]["rmse"] < 0.1


@pytest.mark.parametrize(
    ("count", "field", "values", "said"),
    [
        (200, "", None, "does not say which field"),
        (200, "harvest", None, "'harvest'"),
        (200, "yield", 5.0, "is the same at every point"),
        (25, "yield", float("nan"), "yield"),
        (3, "yield", None, "points"),
    ],
)
def test_values_that_cannot_be_used_are_one_line(
    embeddings, truth, write_values, tmp_path, capsys, count, field, values, said
) -> None:
    rows = np.arange(count)
    path = write_values(embeddings, rows, truth[rows] if values is None else np.full(count, values))
    out = tmp_path / "out"
    assert regress(embeddings, out, "--labels", f"{path}:{field}" if field else path) == 2
    errors = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error:")]
    assert len(errors) == 1 and said in errors[0]
    assert not out.exists()
