"""The examples run as their docstrings say, on data that is made here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

CHECKOUT = Path(__file__).resolve().parents[2]


def run(name: str, *words: object) -> str:
    """What an example prints."""
    command = [sys.executable, str(CHECKOUT / "examples" / name), *map(str, words)]
    surroundings = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, cwd=CHECKOUT, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """512 × 512 pixels of 10 m, bright in the east."""
    from osgeo import gdal, osr

    pixels = np.random.default_rng(1).integers(1, 120, (3, 512, 512), dtype=np.uint8)
    pixels[:, :, 256:] += 100
    path, reference = tmp_path / "ä place.tif", osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 512, 512, 3, gdal.GDT_Byte)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_400_000, 0, -10))
    dataset.WriteArray(pixels)
    dataset.FlushCache()
    return path


@pytest.mark.slow
def test_from_an_image_to_a_map_and_to_look_alikes(image: Path, tmp_path: Path) -> None:
    out = tmp_path / "out put"
    printed = run("embed_and_map.py", image, "--out", out, "--size", 32, "--steps", 4)
    picture = (out / "map.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 10_000
    assert str(out / "map.png") in printed
    table = np.load(out / "embeddings" / "tiles.npy", allow_pickle=False)
    assert len(np.load(out / "embeddings" / "embeddings.npy", allow_pickle=False)) == len(table) == 256
    place = f"{table['longitude'][200]:.6f},{table['latitude'][200]:.6f}"
    found = run("search_in_your_program.py", out / "embeddings", f"--at={place}", "-k", 5, "--out", out / "found.csv")
    rows = (out / "found.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 6 and found.count("tile") == 5, found


@pytest.mark.slow
def test_a_geolocation_run_from_a_table(tmp_path: Path) -> None:
    images, random = tmp_path / "images", np.random.default_rng(0)
    images.mkdir()
    lines = ["id,latitude,longitude"]
    for number, (across, up) in enumerate(random.random((120, 2))):
        colours = np.full((20, 20, 3), (255 * across, 255 * up, 128)).astype(np.uint8)
        Image.fromarray(colours).save(images / f"p{number}.png")
        lines.append(f"p{number},{10 + 10 * up:.6f},{10 + 10 * across:.6f}")
    (tmp_path / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    out = tmp_path / "out"
    run("geolocate_from_csv.py", tmp_path / "places.csv", images, "--out", out, "--head-epochs", 2)
    assert json.loads((out / "errors.json").read_text(encoding="utf-8"))
    assert (out / "predicted.gpkg").stat().st_size > 10_000
