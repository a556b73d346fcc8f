"""The world in the colours of its embedding, and in clusters: two maps, made with tiles that overlap."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from canvas import INK, QUIET, WIDTH, Canvas
from world import CHECKOUT, CREDIT, DATA, NORTH, OCEAN, SOUTH, World

from trainer.contract import EmbeddingFiles, RunFiles
from trainer.gdal_library import gdal

Images = npt.NDArray[np.uint8]

STRIDE = 16
CLUSTERS = 8
MARGIN = 20


def draw(folder: Path, world: World, path: Path) -> None:
    """Write the picture: PCA colours above, clusters below."""
    fine = World.open(_fine(folder, world), world.raster)
    width = WIDTH - 2 * MARGIN
    shown = width // 2 - MARGIN // 2
    maps = (
        ("Places that look alike get like colours", EmbeddingFiles.COLOURS),
        (f"The same in {CLUSTERS} clusters", EmbeddingFiles.CLUSTERS),
    )
    share = fine.land_share(shown)[..., None]
    canvas = Canvas(MARGIN + 30 + share.shape[0] + 34)
    for place, (title, name) in enumerate(maps):
        left = MARGIN + place * (shown + MARGIN)
        layer, known = _layer(fine, fine.embeddings.folder / name, share.shape[:2])
        picture = layer * (known * share) + np.array(OCEAN) * (1 - known * share)
        canvas.text((left, MARGIN - 6), title, 18, INK, bold=True)
        canvas.paste(picture.astype(np.uint8), left, MARGIN + 26)
    words = f"{len(fine.embeddings):,} overlapping tiles of land, no labels used. {CREDIT}"
    canvas.text((WIDTH - MARGIN, canvas.image.height - 10), words, 13, QUIET, anchor="rd")
    canvas.save(path)


def _fine(folder: Path, world: World) -> Path:
    """Embeddings with a small stride over the land, made if they are not there or of an encoder of before."""
    fine = folder / "fine"
    made_at = fine / EmbeddingFiles.MANIFEST
    if made_at.is_file() and made_at.stat().st_mtime < (folder / "run" / RunFiles.WEIGHTS).stat().st_mtime:
        shutil.rmtree(fine)
    where = (f"--extent=-180,{SOUTH},180,{NORTH}", "--extent-crs", "EPSG:4326", "--polygons", str(DATA / "land.gpkg"))
    made = ("--out", str(fine), "--no-layer", "--no-index", "--raster", "int8")
    if not (fine / EmbeddingFiles.MANIFEST).is_file():
        _trainer("embed", str(folder / "run"), str(world.raster), "--stride", str(STRIDE), *where, *made)
    if not (fine / EmbeddingFiles.CLUSTERS).is_file():
        _trainer("cluster", str(fine), "-k", str(CLUSTERS))
    return fine


def _trainer(*words: str) -> None:
    print("$ python -m trainer " + " ".join(words), flush=True)
    subprocess.run([sys.executable, "-m", "trainer", *words], check=True, cwd=CHECKOUT)


def _layer(world: World, path: Path, shape: tuple[int, int]) -> tuple[Images, Images]:
    """A coloured raster of the tile grid on the map's pixels (H, W, 3), and where it has data (H, W, 1), 0 or 1."""
    raster = gdal.Open(str(path))
    bands = raster.ReadAsArray()
    mask = raster.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    table = raster.GetRasterBand(1).GetColorTable()
    if table is None:
        pixels = np.moveaxis(bands[:3], 0, 2)
    else:
        pixels = np.array([table.GetColorEntry(value)[:3] for value in range(table.GetCount())], np.uint8)[bands]
    return world.on_map(raster, pixels, shape), world.on_map(raster, mask[..., None].astype(np.uint8), shape)
