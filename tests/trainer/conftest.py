"""For the tests of the trainer: rasters and embeddings folders made in code, a stand-in for Windows, no QGIS."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer.contract import EmbeddingFiles
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.gdal_library import gdal, osr
from trainer.geography import crs
from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord
from trainer.results.embedding_set import EmbeddingSet

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def _outside_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the plugin's tests are run by the same pytest, they have imported QGIS, and Annoy is not used beside it."""
    monkeypatch.delitem(sys.modules, "qgis", raising=False)


def open_files() -> Iterator[str]:
    """What this process holds open or has mapped into its memory."""
    for link in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # that of the listing itself
            yield str(Path("/proc/self/fd", link).readlink())
    lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    yield from {line[line.index("/") :] for line in lines if "/" in line}  # libraries, each of many pieces


def held(*places: Any) -> str:
    """The first file at one of these places, or below it, that is open; "" where there is none."""
    roots = tuple(f"{Path(os.fsdecode(place)).absolute()}/" for place in places if not isinstance(place, int))
    return next((path for path in open_files() if f"{path}/".startswith(roots)), "")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """This process is refused what Windows refuses: to move or remove what is open, to flush what is only read.

    Each refusal is in the list, too. On Windows it does so by itself.
    """
    if os.name == "nt":
        return []
    if not Path("/proc/self/maps").exists():
        pytest.skip("what is open is read from /proc")
    refused: list[str] = []

    def refusing(real: Callable[..., Any], names: int) -> Callable[..., Any]:
        def act(*given: Any, **more: Any) -> Any:
            if "dir_fd" not in more and (found := held(*given[:names])):
                refused.append(f"{real.__name__} {given[0]}: {found} is open")
                raise PermissionError(errno.EACCES, "it is used by another process", str(given[0]))
            return real(*given, **more)

        return act

    def flush(number: int, real: Callable[[int], None] = os.fsync) -> None:
        flags = int(
            re.findall(r"flags:\s*(\d+)", Path(f"/proc/self/fdinfo/{number}").read_text(encoding="utf-8"))[0], 8
        )
        if flags & os.O_ACCMODE == os.O_RDONLY:
            refused.append(f"fsync {Path(f'/proc/self/fd/{number}').readlink()}: it is open for reading alone")
            raise OSError(errno.EBADF, "Bad file descriptor")
        real(number)

    for name, places in (("rename", 2), ("replace", 2), ("remove", 1), ("unlink", 1), ("rmdir", 1)):
        monkeypatch.setattr(os, name, refusing(getattr(os, name), places))
    monkeypatch.setattr(os, "fsync", flush)
    return refused


@pytest.fixture
def make_embeddings(tmp_path: Path) -> Callable[..., EmbeddingSet]:
    """A factory: grids of ``columns × rows`` tiles, ``kinds`` groups of look-alikes, some places left empty."""

    def make(
        name: str = "emb",
        columns: int = 12,
        rows: int = 9,
        dimension: int = 8,
        kinds: int = 3,
        vectors: str = "float16",
        crs_codes: tuple[str, ...] = ("EPSG:32633",),
        size: int = 64,
        stride: int = 64,
        empty: float = 0.2,
        seed: int = 0,
    ) -> EmbeddingSet:
        random = np.random.default_rng(seed)
        parts, sources = [], []
        for number, code in enumerate(crs_codes):
            wkt = crs.wkt(code) if code else ""
            x0, y0, pixel = (500_000.0 + 900_000.0 * number, 5_200_000.0, 10.0)
            if code == "EPSG:4326":
                x0, y0, pixel = 15.0, 47.0, 0.0001
            grid = SourceGrid(
                name=f"source {number}",
                path=f"/nowhere/{number}.tif",
                crs_wkt=wkt,
                origin_x=x0,
                origin_y=y0,
                pixel_x=pixel,
                pixel_y=-pixel,
                size=size,
                stride=stride,
                columns=columns,
                rows=rows,
                kind="raster" if code else "chips",
            )
            sources.append(grid)
            row, column = np.divmod(np.arange(columns * rows), columns)
            keep = random.random(columns * rows) >= empty
            row, column = row[keep], column[keep]
            part = np.zeros(len(row), TABLE_DTYPE)
            part["source"], part["column"], part["row"] = number, column, row
            part["x"] = grid.origin_x + (column * stride + size / 2) * grid.pixel_x
            part["y"] = grid.origin_y + (row * stride + size / 2) * grid.pixel_y
            if code:
                part["longitude"], part["latitude"] = crs.to_longitude_latitude(part["x"], part["y"], wkt)
            else:
                for field in ("x", "y", "longitude", "latitude"):
                    part[field] = np.nan
            parts.append(part)
        table = np.concatenate(parts)
        table["id"] = np.arange(len(table))
        table["information"], table["entropy"], table["valid"] = random.random((3, len(table)))
        centres = random.normal(size=(kinds, dimension))
        kind = (table["column"] * kinds // columns).astype(int)
        found = centres[kind] + 0.15 * random.normal(size=(len(table), dimension))
        found /= np.linalg.norm(found, axis=1, keepdims=True)
        scale = float(np.abs(found).max() / 127) if vectors == "int8" else 1.0
        stored = np.rint(found / scale).astype(np.int8) if vectors == "int8" else found.astype(vectors)
        (folder := tmp_path / name).mkdir(parents=True)
        np.save(folder / EmbeddingFiles.VECTORS, stored)
        np.save(folder / EmbeddingFiles.TABLE, table)
        EmbeddingManifest(
            dimension=dimension,
            count=len(table),
            vectors=vectors,
            sources=sources,
            scale=scale,
            size=size,
            stride=stride,
            ground_resolution=10.0,
            bands=["red", "green", "blue"],
        ).save(folder)
        return EmbeddingSet.open(folder)

    return make


class Forks:
    """The server of forks (``fork_server.py``), asked from here."""

    def __init__(self, folder: Path) -> None:
        environment = {
            **os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(CHECKOUT),
            "TMPDIR": str(folder), "PYTHONHASHSEED": "0",
        }  # fmt: skip
        words, pipe = [sys.executable, str(Path(__file__).with_name("fork_server.py"))], subprocess.PIPE
        self._process = subprocess.Popen(words, env=environment, stdin=pipe, stdout=pipe, text=True, cwd=folder)
        self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the server of forks has ended"
        return dict(json.loads(line))

    def run(self, words: list[Any], number: int = 0, **moment: Any) -> dict[str, Any]:
        """Run a command to its end, or until ``signal`` comes at ``event`` or ``after`` seconds."""
        assert self._process.stdin is not None
        task = {"words": [str(word) for word in words], "signal": number, **moment}
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def python(self, script: str, *words: object, asked: str = "") -> subprocess.CompletedProcess[str]:
        """Run what ``python -c`` would run, with words and an input."""
        ended = self.run(list(words), script=script, asked=asked)
        return subprocess.CompletedProcess(words, ended["code"], "", ended["errors"])

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="session")
def forks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forks]:
    """For what a signal or a full disk may end: processes of their own, without the seconds of torch's import."""
    if not hasattr(os, "fork"):
        pytest.skip("Windows forks no process")
    made = Forks(tmp_path_factory.mktemp("forks"))
    yield made
    made.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB, for as long as it is not mounted anew with more; only root can make one."""
    mount = tmp_path / "small disk"
    mount.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(mount)]
    if getattr(os, "geteuid", lambda: -1)() != 0 or subprocess.run(words, check=False).returncode != 0:
        pytest.skip("only root may mount a small disk, and not on every machine")
    yield mount
    subprocess.run(["umount", str(mount)], check=True)


SIDE, PICTURE_COLUMNS, PICTURE_ROWS = 32, 8, 6


@pytest.fixture(scope="session")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an image, tiles, an untrained run and what it makes of them.

    ``image.tif`` (8 × 6 tiles of 32 px, another texture in each half), ``tiles``, ``run``, ``emb``, and as labels
    ``labels.csv`` by row and col and ``labels.tif``: 1 in the left half, 2 in the right.
    """
    import torch
    from osgeo import gdal

    from trainer.contract import RunFiles
    from trainer.encoders.card import ModelCard
    from trainer.encoders.inference import load_encoder
    from trainer.encoders.model import make_encoder
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set
    from trainer.tiles.tileset import TileSet

    folder = tmp_path_factory.mktemp("pictured é")
    random = np.random.default_rng(5)
    height, width = PICTURE_ROWS * SIDE, PICTURE_COLUMNS * SIDE
    y, x = np.mgrid[:height, :width]
    left = x < width // 2
    waves = np.stack([np.sin(x / (7 + band)) * np.sin(y / (9 + band)) for band in range(3)], axis=0)
    base = (
        np.where(left, 90.0, 150.0) + 40.0 * waves * np.where(left, 1.0, 0.3) + random.normal(0, 8, (3, height, width))
    )
    for name, bands in (("image", base), ("labels", np.where(left, 1, 2)[None])):
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, len(bands), gdal.GDT_Byte)
        dataset.SetProjection(crs.wkt("EPSG:32633"))
        dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
        dataset.WriteArray(np.clip(bands, 1, 255).astype(np.uint8))
        dataset = None
    tiles: TileSet = make_tile_set([folder / "image.tif"], folder / "tiles", CutOptions(size=SIDE), SILENT)
    run = folder / "run"
    run.mkdir()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        encoder = make_encoder("slim", 3, 16)
    torch.save(encoder.state_dict(), run / RunFiles.WEIGHTS)
    manifest = tiles.manifest
    ModelCard("slim", 16, SIDE, list(manifest.bands), list(manifest.mean), list(manifest.std)).save(run)
    metrics = "".join(
        f'{{"step": {s}, "loss": {5 / s}, "positive_distance": 0.2, "negative_distance": 1.0}}\n' for s in range(1, 9)
    )
    (run / RunFiles.METRICS).write_text(metrics)
    vectors = load_encoder(run, "cpu").embed(np.asarray(tiles.images)).astype(np.float16)
    emb = folder / "emb"
    emb.mkdir()
    np.save(emb / EmbeddingFiles.VECTORS, vectors)
    np.save(emb / EmbeddingFiles.TABLE, tiles.table)
    EmbeddingManifest(
        dimension=16,
        count=len(tiles),
        vectors="float16",
        sources=list(manifest.sources),
        run=str(run),
        pixels=str(folder / "tiles"),
        pixels_kind="tiles",
        size=SIDE,
        stride=SIDE,
        ground_resolution=10.0,
        bands=list(manifest.bands),
        scaling=list(manifest.scaling),
        model=ModelRecord({"backbone": "slim", "method": "none"}),
    ).save(emb)
    half = PICTURE_COLUMNS // 2
    lines = [
        f"{r},{c},{'left' if c < half else 'right'},{(r + c) % 3},{int(c == 0)}"
        for r, c in np.ndindex(PICTURE_ROWS, PICTURE_COLUMNS)
    ]
    (folder / "labels.csv").write_text("row,col,side,fold,test\n" + "\n".join(lines) + "\n")
    return folder


TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}
if hasattr(gdal, "GDT_Int8"):  # from GDAL 3.7 on
    TYPES["int8"] = gdal.GDT_Int8


@pytest.fixture
def noise() -> Callable[..., np.ndarray]:
    """Smooth noise (H, W, C), different in every band, the same every time."""

    def make(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
        rng = np.random.default_rng(seed)
        coarse = rng.integers(1, 255, (height // 4 + 2, width // 4 + 2, bands))
        fine = coarse.repeat(4, 0).repeat(4, 1)[:height, :width] + rng.integers(-8, 8, (height, width, bands))
        return np.clip(fine, 1, 254).astype(np.uint8)

    return make


@pytest.fixture
def write_raster(tmp_path: Path) -> Callable[..., Path]:
    """Write (H, W, C) pixels as a GeoTIFF and return its path."""

    def write(
        pixels: np.ndarray,
        name: str = "image.tif",
        crs: int | None = 32633,
        transform: tuple[float, ...] = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0),
        nodata: float | None = None,
        creation: tuple[str, ...] = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"),
        colours: list[tuple[int, ...]] | None = None,
        alpha: bool = False,
    ) -> Path:
        path = tmp_path / name
        height, width, bands = pixels.shape
        options = [*creation, *(["ALPHA=YES"] if alpha else []), *(["PHOTOMETRIC=RGB"] if alpha else [])]
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, bands, TYPES[pixels.dtype.name], options
        )
        if crs is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            dataset.SetProjection(reference.ExportToWkt())
            dataset.SetGeoTransform(transform)
        for band in range(bands):
            target = dataset.GetRasterBand(band + 1)
            if colours is not None:
                table = gdal.ColorTable()
                for index, colour in enumerate(colours):
                    table.SetColorEntry(index, colour)
                target.SetColorTable(table)
            if nodata is not None:
                target.SetNoDataValue(nodata)
            target.WriteArray(pixels[:, :, band])
        dataset.FlushCache()
        return path

    return write


@pytest.fixture
def cut():
    """Cuts a source, or several, into a tile set: (sources, folder, options by name)."""
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set

    def make(sources, out, **options):
        return make_tile_set([sources] if isinstance(sources, Path) else sources, out, CutOptions(**options), SILENT)

    return make


@pytest.fixture
def cut_and_heard():
    """Cuts a source, or several, into a tile set, and returns it with the warnings that were told."""
    from trainer.imagery.options import CutOptions
    from trainer.reporting import Reporter
    from trainer.tiles.ingest import make_tile_set

    class Heard(Reporter):
        def __init__(self):
            super().__init__()
            self.warnings = []

        def warn(self, message, hint=""):
            self.warnings.append(f"{message} {hint}")

    def make(source, out, **options):
        heard = Heard()
        sources = source if isinstance(source, list) else [source]
        return make_tile_set(sources, out, CutOptions(**options), heard), heard.warnings

    return make
