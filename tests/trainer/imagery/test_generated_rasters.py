"""Whatever a raster is like, `tiles` and `import` end with the right values, or refuse it in one line: never neither.

Thirty rasters in every run, and as many as ``GEOEMBED_GENERATED_RASTERS`` says where somebody wants to know more.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.geography import crs
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.tileset import TileSet

SIZE = 32
ONCE_WRONG = (112, 143, 153, 178, 219, 343)
"""In a warp a collar, nodata of one band of floats, alpha of floats, a mask of signed bytes; infinity; a palette."""
NUMBERS = sorted({*range(int(os.environ.get("GEOEMBED_GENERATED_RASTERS", "30"))), *ONCE_WRONG})
NEAR = 3
"""Pixels beside an undeclared border are left out of it, or taken with it: it is found to so many."""


def near_edge(valid: np.ndarray) -> np.ndarray:
    from scipy import ndimage

    beside = np.ones((3, 3))
    return ndimage.binary_dilation(valid, beside, NEAR) & ndimage.binary_dilation(~valid, beside, NEAR)


def check_tiles(raster: Any, tiles: TileSet) -> None:
    scaling = np.array(tiles.manifest.scaling)
    assert scaling.shape == (raster.values.shape[2], 2), f"{len(scaling)} bands"
    low, high = scaling.T
    unsure = near_edge(raster.valid) if raster.undeclared else np.zeros_like(raster.valid)
    known = raster.values[raster.valid & ~unsure]
    if raster.as_it_is:
        linear = raster.shape["linear"]
        np.testing.assert_allclose(scaling, [[linear[1], 255 * linear[0] + linear[1]]] * len(scaling), rtol=1e-9)
    else:
        exact = np.percentile(known, (1, 99), axis=0)
        span = exact[1] - exact[0]
        assert (np.abs(exact - scaling.T) < 0.06 * span).all(), f"range {scaling.tolist()}, pixels {exact.T.tolist()}"
    if raster.rotated:
        share = sum(float(row["valid"]) for row in tiles.table) * SIZE * SIZE / raster.valid.sum()
        assert 0.75 < share < 1.15, f"{share:.2f} of the pixels with data"
        return
    seen = np.zeros_like(raster.valid)
    for row, image in zip(tiles.table, tiles.images):
        top, left = int(row["row"]) * SIZE, int(row["column"]) * SIZE
        where = (slice(top, top + SIZE), slice(left, left + SIZE))
        valid, sure = raster.valid[where], ~unsure[where]
        meant = np.where(valid[:, :, None], raster.values[where], 0.0)
        expected = np.clip((meant - low) * 255 / (high - low) + 0.5, 0, 255).astype(np.uint8)
        wrong = np.abs(image.astype(int) - expected.astype(int)).max(axis=2) > 1
        assert not (wrong & valid & sure).any(), f"{(wrong & valid & sure).sum()} pixels at {where}"
        assert not image[~valid & sure].any(), f"no data at {where} is {image[~valid & sure].max()}"
        if sure.all():
            assert abs(float(row["valid"]) - valid.mean()) < 1e-6
        seen[where] = True
        if raster.transform is not None and raster.epsg:
            corner_x, pixel_x, _, corner_y, _, pixel_y = raster.transform
            x = corner_x + (left + SIZE / 2) * pixel_x
            y = corner_y + (top + SIZE / 2) * pixel_y
            lon, lat = crs.to_longitude_latitude(np.array([x]), np.array([y]), crs.wkt(f"EPSG:{raster.epsg}"))
            assert abs(lon[0] - row["longitude"]) < 1e-9
            assert abs(lat[0] - row["latitude"]) < 1e-9
        else:
            assert np.isnan(row["latitude"])
    missed = raster.valid & ~seen & ~unsure
    whole_rows, whole_columns = (side // SIZE * SIZE for side in raster.valid.shape)
    assert not missed[:whole_rows, :whole_columns].any(), "tiles with data are left out"


def check_warped(raster: Any, out: Path, capsys) -> None:
    """Seen at a resolution in metres, what is valid is nearly as much ground, and its bytes are as the pixels' are."""
    metres = {32633: 10.0, 3857: 7.0, 4326: 9.0}[raster.epsg]
    words = ["--size", "16", "--min-valid", "0", "--resolution", str(metres), "--quiet"]
    assert main(["tiles", str(raster.path), "--out", str(out), *words]) == 0, capsys.readouterr().err
    capsys.readouterr()
    tiles = TileSet.open(out)
    valid = float(tiles.table["valid"].sum())
    mean = np.array([image.reshape(-1, image.shape[2])[image.any(axis=2).ravel()].mean(axis=0) for image in tiles.images
                     if image.any()]).mean(axis=0)  # fmt: skip
    low, high = np.array(tiles.manifest.scaling).T
    expected = np.clip((raster.values[raster.valid] - low) * 255 / (high - low), 0, 255).mean(axis=0)
    assert valid > 0
    assert np.abs(mean - expected).max() < 40, f"bytes are {mean.round()} on average, and should be {expected.round()}"


def check_embeddings(raster: Any, found: EmbeddingSet) -> None:
    lengths = np.linalg.norm(raster.values, axis=2)
    unsure = near_edge(raster.complete) if raster.undeclared else np.zeros_like(raster.complete)
    row, column = found.table["row"], found.table["column"]
    kept = np.zeros_like(raster.complete)
    kept[row, column] = True
    wanted = raster.complete & (lengths > 1e-6)
    if not raster.undeclared:  # a collar that nothing declares is values like any other here
        np.testing.assert_array_equal(kept, wanted)
    sure = wanted[row, column] & ~unsure[row, column]
    expected = raster.values[row, column][sure] / lengths[row, column][sure][:, None]
    np.testing.assert_allclose(found.rows()[sure], expected, atol=2e-3)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_raster_comes_out_right_or_is_refused_in_one_line(generate, number: int, tmp_path: Path, capsys) -> None:
    raster = generate(tmp_path, number)
    code = main(
        ["tiles", str(raster.path), "--out", str(tmp_path / "set"), "--size", "32", "--min-valid", "0", "--quiet"]
    )
    said = capsys.readouterr().err.strip()
    assert code in {0, 2}, (raster.shape, said)
    try:
        if code == 0:
            check_tiles(raster, TileSet.open(tmp_path / "set"))
        else:
            assert "\n" not in said
            assert not raster.valid.any(), said
        if raster.transform is not None and raster.epsg and number % 2:
            check_warped(raster, tmp_path / "warped", capsys)
        if raster.values.shape[2] >= 2 and raster.shape["overviews"] == "none":
            code = main(
                [
                    "import",
                    str(raster.path),
                    "--out",
                    str(tmp_path / "emb"),
                    "--no-layer",
                    "--no-index",
                    "--raster",
                    "none",
                    "--quiet",
                ]
            )
            said = capsys.readouterr().err.strip()
            assert code in {0, 2}, said
            placed = bool(raster.epsg) and raster.transform is not None and not raster.rotated
            placed = placed and not raster.shape["palette"]  # colours are no dimensions
            assert (code == 0) is placed, said
            if code == 0:
                check_embeddings(raster, EmbeddingSet.open(tmp_path / "emb"))
            else:
                assert "\n" not in said
    except AssertionError as error:
        raise AssertionError(f"{raster.shape}: {error}") from error
    assert {file.name for file in raster.path.parent.iterdir()} == raster.side_files, "something was written beside it"
