"""Small geotagged sets that are made here: pictures whose colour says where they are."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.geolocation.heads.place_metric import unit

KILOMETRE = 180 / np.pi / 6371.0088
"""Degrees, on the equator."""
_PATH = Path(__file__).with_name("cells") / "s2_corpus.py"
_SPEC = importlib.util.spec_from_file_location("s2_corpus", _PATH)
assert _SPEC is not None and _SPEC.loader is not None
s2_corpus_module = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(s2_corpus_module)


@pytest.fixture(scope="session")
def s2_corpus():
    """Positions of the golden corpus and the reference's ids."""
    longitude, latitude = s2_corpus_module.positions()
    return longitude, latitude, np.load(s2_corpus_module.CORPUS, allow_pickle=False)["ids"]


def save_picture(path: Path, across: float, up: float, side: int = 20, noise: int = 0) -> None:
    """Red is how far east, green how far north (0…1)."""
    pixels = np.full((side, side, 3), 128.0)
    pixels[..., 0], pixels[..., 1] = 255 * across, 255 * up
    pixels += np.random.default_rng(noise).normal(0, 3, pixels.shape)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)


@pytest.fixture(scope="session")
def picture_saver():
    return save_picture


def make_places(folder: Path, count: int = 120, views: int = 1, seed: int = 0) -> Path:
    """A folder of places between 10° and 20° east and north, with ``views`` pictures each."""
    rng = np.random.default_rng(seed)
    lines = ["id,latitude,longitude"]
    for number, (across, up) in enumerate(rng.random((count, 2))):
        for view in range(views):
            place = f"p{number}.png" if views == 1 else f"p{number}/{view}.png"
            save_picture(folder / "images" / place, across, up, noise=number * 10 + view)
        lines.append(f"p{number},{10 + 10 * up:.6f},{10 + 10 * across:.6f}")
    (folder / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def places_maker():
    return make_places


@pytest.fixture
def colour_places(tmp_path):
    """Makes such a folder in the test's own, by its name."""
    return lambda count=120, views=1, name="places", seed=0: make_places(tmp_path / name, count, views, seed)


@pytest.fixture
def country():
    """900 places on a grid of 10 km whose look changes slowly with the place, under strong noise."""
    rng = np.random.default_rng(0)
    across, up = (axis.ravel() * 10.0 * KILOMETRE for axis in np.meshgrid(np.arange(30), np.arange(30)))
    waves = rng.normal(0, 5, (2, 24))
    look = np.sin(np.stack([across, up], axis=1) @ waves + rng.uniform(0, 6, 24))
    noisy = [(look + rng.normal(0, 0.7, look.shape)).astype(np.float32) for _ in range(2)]
    centre, spread = noisy[0].mean(axis=0), noisy[0].std(axis=0)
    return across, up, unit((noisy[0] - centre) / spread), unit((noisy[1] - centre) / spread)
