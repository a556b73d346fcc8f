"""What goes wrong on real machines, done to the real commands.

They run in this process, where torch is loaded once, but for those that a signal or a full disk may end: these
are children. Bad input ends with exit code 2, one line that begins with ``error:`` and no traceback, and leaves
nothing at ``--out`` nor beside it. A command that is killed and run again gives what it would have given unharmed.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from osgeo import gdal, osr

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles, RunFiles, TileSetFiles

CHECKOUT = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(CHECKOUT)}
TRAIN = ("--places", "16", "--backbone", "slim", "--dim", "16", "--device", "cpu")


# ---------------------------------------------------------------------------------------------
# The harness
# ---------------------------------------------------------------------------------------------
Ended = subprocess.CompletedProcess[str]


def trainer(*words: object) -> Ended:
    """Run a command to its end in this process."""
    answers, messages = io.StringIO(), io.StringIO()
    with redirect_stdout(answers), redirect_stderr(messages):
        code = main([str(word) for word in words])
    return Ended(words, code, answers.getvalue(), messages.getvalue())


def child(*words: object) -> Ended:
    """Run a command to its end in a process of its own."""
    command = [sys.executable, "-m", "trainer", *map(str, words)]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)


def must(*words: object) -> Ended:
    """Run a command that has to succeed."""
    ended = trainer(*words)
    assert ended.returncode == 0, ended.stderr
    return ended


def assert_refused(ended: Ended, *mentions: object, out: Path | None = None) -> None:
    """Exit code 2, one clear line that names the culprit, nothing left behind."""
    errors = [line for line in ended.stderr.splitlines() if line.startswith("error:")]
    assert ended.returncode == 2, f"exit code {ended.returncode}\n{ended.stderr}"
    assert len(errors) == 1, ended.stderr
    assert "Traceback" not in ended.stderr, ended.stderr
    for mention in mentions:
        assert str(mention) in errors[0], f"the line does not name {mention}: {errors[0]}"
    if out is not None:
        left = [path.name for path in out.parent.glob(f"*{out.stem}*")] if out.parent.is_dir() else []
        assert left == [], f"left behind: {left}"


def killed(words: list[object], wanted: Callable[[dict[str, Any]], bool]) -> None:
    """Run a command and kill it, as the kernel would, at the first event that is wanted."""
    started = subprocess.Popen(
        [sys.executable, "-m", "trainer", *map(str, words), "--events", "-", "--quiet"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    for line in started.stdout:
        if wanted(json.loads(line)):
            started.kill()
            break
    _, errors = started.communicate()
    assert started.returncode == -9, f"it ended before it could be killed: {started.returncode}\n{errors}"


def at_stage(number: int) -> Callable[[dict[str, Any]], bool]:
    """The n-th stage of a command, from 1."""
    seen = []

    def wanted(event: dict[str, Any]) -> bool:
        seen.extend([event] if event["event"] == "stage" else [])
        return len(seen) == number

    return wanted


def at_event(kind: str, count: int = 1) -> Callable[[dict[str, Any]], bool]:
    """The n-th event of a kind, from 1."""
    seen = []

    def wanted(event: dict[str, Any]) -> bool:
        seen.extend([event] if event["event"] == kind else [])
        return len(seen) == count

    return wanted


def arrays(folder: Path, *names: str) -> list[bytes]:
    return [np.load(folder / name, allow_pickle=False).tobytes() for name in names]


def write_raster(
    path: Path, pixels: np.ndarray, kind: int = gdal.GDT_Byte, code: int | None = 32633, nodata: float | None = None
) -> Path:
    """A GeoTIFF at 10 m a pixel in UTM zone 33 N."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), pixels.shape[2], pixels.shape[1], len(pixels), kind)
    if code is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_800_000, 0, -10))
    for number, band in enumerate(pixels, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    dataset = None
    return path


# ---------------------------------------------------------------------------------------------
# Good and bad things
# ---------------------------------------------------------------------------------------------
PIXELS = np.random.default_rng(0)
LAND = (
    np.kron(PIXELS.integers(30, 220, (3, 32, 32)), np.ones((1, 16, 16))) + PIXELS.integers(-20, 20, (3, 512, 512))
).clip(1, 255)


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the good things lie; a name with a space and letters of several scripts."""
    return tmp_path_factory.mktemp("Prüf stand 地図")


@pytest.fixture(scope="session")
def raster(bench: Path) -> Path:
    return write_raster(bench / "Küste süd.tif", LAND.astype(np.uint8))


@pytest.fixture(scope="session")
def tiles(bench: Path, raster: Path) -> Path:
    must("tiles", raster, "--out", bench / "Kacheln ñ", "--size", 32)
    return bench / "Kacheln ñ"


@pytest.fixture(scope="session")
def run(bench: Path, tiles: Path) -> Path:
    must("train", tiles, "--out", bench / "Lauf ø", "--steps", 3, *TRAIN)
    return bench / "Lauf ø"


@pytest.fixture(scope="session")
def embeddings(bench: Path, run: Path, raster: Path) -> Path:
    must("embed", run, raster, "--out", bench / "Einbettung å", "--device", "cpu")
    return bench / "Einbettung å"


@pytest.fixture(scope="session")
def floats(bench: Path) -> Path:
    """An embedding raster as others make them: eight bands of floats."""
    made = np.random.default_rng(1).normal(size=(8, 128, 128)).astype(np.float32)
    return write_raster(bench / "fremd é.tif", made, gdal.GDT_Float32)


@pytest.fixture(scope="session")
def labels(bench: Path) -> Path:
    classes = np.kron(np.random.default_rng(2).integers(1, 4, (1, 8, 8)), np.ones((1, 64, 64)))
    return write_raster(bench / "Klassen.tif", classes.astype(np.uint8))


@pytest.fixture
def bad(tmp_path: Path, raster: Path) -> Callable[[str], Path]:
    """A raster that cannot be used, by what is wrong with it."""

    def make(kind: str) -> Path:
        path = tmp_path / f"{kind}.tif"
        if kind == "text":
            path.write_text("this is no raster\n" * 50)
        elif kind == "truncated":
            whole = raster.read_bytes()
            path.write_bytes(whole[: len(whole) // 3])
        elif kind == "empty":
            write_raster(path, np.zeros((3, 256, 256), np.uint8), nodata=0)
        elif kind == "small":
            write_raster(path, LAND[:, :20, :20].astype(np.uint8))
        return path

    return make


BAD_RASTERS = ["missing", "text", "truncated", "empty", "small"]


# ---------------------------------------------------------------------------------------------
# Rasters
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", BAD_RASTERS)
def test_tiles_refuses_a_bad_raster(tmp_path: Path, bad: Callable[[str], Path], kind: str) -> None:
    source, out = bad(kind), tmp_path / "out"
    assert_refused(trainer("tiles", source, "--out", out, "--size", 32), source, out=out)


@pytest.mark.parametrize("kind", BAD_RASTERS)
def test_embed_refuses_a_bad_raster(tmp_path: Path, bad: Callable[[str], Path], run: Path, kind: str) -> None:
    source, out = bad(kind), tmp_path / "out"
    assert_refused(trainer("embed", run, source, "--out", out, "--device", "cpu"), source, out=out)


@pytest.mark.parametrize("kind", ["missing", "text", "truncated", "empty"])
def test_import_refuses_a_bad_raster(tmp_path: Path, bad: Callable[[str], Path], kind: str) -> None:
    source, out = bad(kind), tmp_path / "out"
    assert_refused(trainer("import", source, "--out", out), source, out=out)


@pytest.mark.parametrize("kind", ["missing", "text", "truncated"])
def test_evaluate_refuses_bad_labels(tmp_path: Path, bad: Callable[[str], Path], embeddings: Path, kind: str) -> None:
    source, out = bad(kind), tmp_path / "figures.json"
    words = ("evaluate", embeddings, "--labels", source, "--json", out, "--no-baselines", "--device", "cpu")
    assert_refused(trainer(*words), source, out=out)


@pytest.mark.parametrize("kind", ["missing", "text"])
def test_search_refuses_a_bad_picture(tmp_path: Path, bad: Callable[[str], Path], embeddings: Path, kind: str) -> None:
    picture, out = bad(kind), tmp_path / "found.csv"
    assert_refused(trainer("search", embeddings, "--image", picture, "--out", out), picture, out=out)


def test_a_raster_without_a_crs_is_cut_and_the_person_is_told(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "nowhere.tif", LAND.astype(np.uint8), code=None)
    ended = must("tiles", source, "--out", tmp_path / "out")
    assert "has no CRS" in ended.stderr
    assert np.isnan(np.load(tmp_path / "out" / TileSetFiles.TABLE, allow_pickle=False)["longitude"]).all()


def test_nan_and_infinite_pixels_are_no_data(tmp_path: Path) -> None:
    values = LAND.astype(np.float32)
    values[:, :100, :100] = np.nan
    values[0, 300, 300], values[1, 310, 310] = np.inf, -np.inf
    source = write_raster(tmp_path / "floats.tif", values, gdal.GDT_Float32)
    must("tiles", source, "--out", tmp_path / "out")
    table = np.load(tmp_path / "out" / TileSetFiles.TABLE, allow_pickle=False)
    assert len(table) < 64, "tiles without any data are left out"
    assert (table["valid"] < 1).any()
    assert np.isfinite(table["information"]).all()


def test_embeddings_of_nan_and_infinite_values_are_left_out(tmp_path: Path, floats: Path) -> None:
    values = gdal.Open(str(floats)).ReadAsArray()
    values[:, :30] = np.nan
    values[3, 64, 64] = np.inf
    source = write_raster(tmp_path / "floats.tif", values, gdal.GDT_Float32)
    must("import", source, "--out", tmp_path / "out")
    vectors = np.load(tmp_path / "out" / EmbeddingFiles.VECTORS, allow_pickle=False)
    assert len(vectors) == 128 * 98 - 1
    assert np.isfinite(vectors).all()


def test_a_palette_is_seen_in_its_colours(tmp_path: Path) -> None:
    path = tmp_path / "palette.tif"
    write_raster(path, (LAND[:1] // 16).astype(np.uint8))
    dataset, colours = gdal.Open(str(path), gdal.GA_Update), gdal.ColorTable()
    for value in range(16):
        colours.SetColorEntry(value, (value * 15, 255 - value * 15, 77, 255))
    dataset.GetRasterBand(1).SetColorTable(colours)
    dataset = None
    must("tiles", path, "--out", tmp_path / "out")
    images = np.load(tmp_path / "out" / TileSetFiles.IMAGES, allow_pickle=False)
    assert images.shape[-1] == 3
    assert (images[..., 2] == 77).all()


def test_sixteen_bits_use_the_whole_range(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "sixteen.tif", (LAND * 40).astype(np.uint16), gdal.GDT_UInt16)
    must("tiles", source, "--out", tmp_path / "out")
    images = np.load(tmp_path / "out" / TileSetFiles.IMAGES, allow_pickle=False)
    assert images.std() > 25, "the picture is neither black nor cut off"


# ---------------------------------------------------------------------------------------------
# Folders that are missing, damaged, or of another version
# ---------------------------------------------------------------------------------------------
def test_train_refuses_what_is_no_tile_set(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert_refused(trainer("train", tmp_path / "nothing", "--out", out, "--steps", 1), tmp_path / "nothing", out=out)


def test_train_refuses_a_damaged_tile_set(tmp_path: Path, tiles: Path) -> None:
    copy, out = tmp_path / "tiles", tmp_path / "out"
    shutil.copytree(tiles, copy)
    images = copy / TileSetFiles.IMAGES
    images.write_bytes(images.read_bytes()[:1000])
    assert_refused(trainer("train", copy, "--out", out, "--steps", 1), copy, out=out)


def test_train_refuses_a_tile_set_of_another_version(tmp_path: Path, tiles: Path) -> None:
    copy, out = tmp_path / "tiles", tmp_path / "out"
    shutil.copytree(tiles, copy)
    _edit(copy / TileSetFiles.MANIFEST, format_version=99)
    assert_refused(trainer("train", copy, "--out", out, "--steps", 1), copy, out=out)


@pytest.mark.parametrize(
    "words",
    [["search", "--tile", "0", "--out", "OUT.csv"], ["cluster", "-k", "2"], ["report", "--out", "OUT.html"], ["serve"]],
    ids=lambda words: words[0],
)
@pytest.mark.parametrize("trouble", ["missing", "damaged", "version"])
def test_embeddings_that_cannot_be_used_are_refused(
    tmp_path: Path, embeddings: Path, words: list[str], trouble: str
) -> None:
    folder = tmp_path / "embeddings"
    if trouble != "missing":
        shutil.copytree(embeddings, folder)
    if trouble == "damaged":
        vectors = folder / EmbeddingFiles.VECTORS
        vectors.write_bytes(vectors.read_bytes()[:200])
    if trouble == "version":
        _edit(folder / EmbeddingFiles.MANIFEST, format_version=99)
    out = tmp_path / "OUT"
    rest = [word.replace("OUT", str(out)) for word in words[1:]]
    assert_refused(trainer(words[0], folder, *rest), folder, out=out)


@pytest.mark.parametrize("trouble", ["missing", "version", "cut short", "no tensors"])
def test_a_run_that_cannot_be_used_is_refused(tmp_path: Path, run: Path, raster: Path, trouble: str) -> None:
    folder, out = tmp_path / "run", tmp_path / "out"
    if trouble != "missing":
        shutil.copytree(run, folder)
    if trouble == "version":
        _edit(folder / RunFiles.CARD, format_version=99)
    if trouble == "cut short":
        (folder / RunFiles.WEIGHTS).write_bytes((run / RunFiles.WEIGHTS).read_bytes()[:500])
    if trouble == "no tensors":
        (folder / RunFiles.WEIGHTS).write_text("no weights")
    assert_refused(trainer("embed", folder, raster, "--out", out, "--device", "cpu"), folder, out=out)


def test_a_checkpoint_of_another_version_is_refused_and_kept(tmp_path: Path, run: Path, tiles: Path) -> None:
    folder = tmp_path / "run"
    shutil.copytree(run, folder)
    state = torch.load(folder / RunFiles.CHECKPOINT, weights_only=True)
    versions = [name for name in state if "version" in name]
    assert versions, f"a checkpoint says its version: {list(state)}"
    torch.save({**state, versions[0]: 99}, folder / RunFiles.CHECKPOINT)
    before = (folder / RunFiles.CHECKPOINT).read_bytes()
    assert_refused(trainer("train", tiles, "--out", folder, "--resume", "--steps", 5), folder)
    assert (folder / RunFiles.CHECKPOINT).read_bytes() == before


class Bomb:
    """What an attacker puts into a checkpoint: unpickling it touches a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.target),)


@pytest.mark.parametrize("name", [RunFiles.CHECKPOINT, RunFiles.WEIGHTS])
def test_code_in_a_checkpoint_is_never_run(tmp_path: Path, run: Path, tiles: Path, raster: Path, name: str) -> None:
    folder, proof = tmp_path / "run", tmp_path / "the code was run"
    shutil.copytree(run, folder)
    torch.save({"model": Bomb(proof)}, folder / name)
    if name == RunFiles.CHECKPOINT:
        ended = trainer("train", tiles, "--out", folder, "--resume", "--steps", 5)
    else:
        ended = trainer("embed", folder, raster, "--out", tmp_path / "out", "--device", "cpu")
    assert_refused(ended, folder)
    assert not proof.exists()


def _edit(path: Path, **values: Any) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **values}), encoding="utf-8")


# ---------------------------------------------------------------------------------------------
# Disks
# ---------------------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def words_of(tiles: Path, run: Path, raster: Path, embeddings: Path, floats: Path) -> Callable[[str, Path], list[Any]]:
    """The words of each command that writes, and what it writes into a folder."""

    def words(command: str, folder: Path) -> list[Any]:
        return {
            "tiles": ["tiles", raster, "--size", 32, "--stride", 8, "--out", folder / "out"],
            "train": ["train", tiles, "--steps", 3, *TRAIN, "--out", folder / "out"],
            "embed": ["embed", run, raster, "--stride", 8, "--device", "cpu", "--out", folder / "out"],
            "import": ["import", floats, "--out", folder / "out"],
            "search": ["search", embeddings, "--tile", 0, "-k", 200, "--out", folder / "out.gpkg"],
            "report": ["report", embeddings, "--out", folder / "out.html"],
            "demo": ["demo", "--only-sample", "--out", folder / "out"],
        }[command]

    return words


WRITING = ["tiles", "train", "embed", "import", "search", "report"]


@pytest.fixture(scope="session")
def unwritable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that may not be written to; for root, who may do anything, a file system mounted read-only."""
    folder = tmp_path_factory.mktemp("read only")
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    with _mounted(folder, "ro,size=64k"):
        yield folder


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with 48 KiB left; needs root to mount it."""
    folder = tmp_path / "full disk"
    folder.mkdir()
    with _mounted(folder, "size=48k"):
        yield folder


class _mounted:
    def __init__(self, folder: Path, options: str) -> None:
        self.folder, self.options = folder, options

    def __enter__(self) -> None:
        if os.geteuid() != 0:
            pytest.skip("mounting a small disk needs root")
        ended = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", self.options, "tmpfs", str(self.folder)], capture_output=True, check=False
        )
        if ended.returncode:
            pytest.skip(f"cannot mount here: {ended.stderr.decode().strip()}")

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)  # maps may be uncollected yet


@pytest.mark.parametrize("command", WRITING)
def test_an_unwritable_folder_is_named(
    unwritable: Path, words_of: Callable[[str, Path], list[Any]], command: str
) -> None:
    assert_refused(trainer(*words_of(command, unwritable)), unwritable, out=unwritable / "out")


@pytest.mark.slow
@pytest.mark.parametrize("command", WRITING)
def test_a_full_disk_is_named_and_cleared(
    full_disk: Path, words_of: Callable[[str, Path], list[Any]], command: str
) -> None:
    words = words_of(command, full_disk)
    assert_refused(child(*words))
    assert not (full_disk / "out" / TileSetFiles.MANIFEST).exists(), "a folder that is not whole calls itself whole"
    assert not (full_disk / "out" / RunFiles.CARD).exists()
    assert not list(full_disk.glob("out.*"))


# ---------------------------------------------------------------------------------------------
# Kill -9, then the same command again
# ---------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_tiles_killed_and_run_again(tmp_path: Path, words_of: Callable[[str, Path], list[Any]]) -> None:
    words = words_of("tiles", tmp_path)
    killed(words, at_event("progress"))
    assert not (tmp_path / "out" / TileSetFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("tiles", tmp_path / "unharmed"))
    names = (TileSetFiles.IMAGES, TileSetFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


@pytest.mark.slow
def test_train_killed_and_resumed_gives_the_same_weights(tmp_path: Path, tiles: Path) -> None:
    words = ["train", tiles, "--steps", 30, "--checkpoint-steps", 4, *TRAIN]
    killed([*words, "--out", tmp_path / "killed"], at_event("metric", 2))
    must(*words, "--out", tmp_path / "killed", "--resume")
    must(*words, "--out", tmp_path / "unharmed")
    one, two = (torch.load(tmp_path / name / RunFiles.WEIGHTS, weights_only=True) for name in ("killed", "unharmed"))
    assert one.keys() == two.keys()
    assert [name for name in one if isinstance(one[name], torch.Tensor) and not torch.equal(one[name], two[name])] == []


@pytest.mark.slow
def test_embed_killed_and_run_again(tmp_path: Path, words_of: Callable[[str, Path], list[Any]]) -> None:
    words = [*words_of("embed", tmp_path), "--batch", 16]
    killed(words, at_event("progress"))
    assert not (tmp_path / "out" / EmbeddingFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("embed", tmp_path / "unharmed"), "--batch", 16)
    names = (EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


@pytest.mark.slow
def test_import_killed_and_run_again(tmp_path: Path, words_of: Callable[[str, Path], list[Any]]) -> None:
    words = words_of("import", tmp_path)
    killed(words, at_event("progress"))
    assert not (tmp_path / "out" / EmbeddingFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("import", tmp_path / "unharmed"))
    names = (EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


@pytest.mark.slow
def test_cluster_killed_and_run_again(tmp_path: Path, embeddings: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for copy in (one, two):
        shutil.copytree(embeddings, copy)
    killed(["cluster", one, "-k", 3], at_stage(1))
    must("search", one, "--tile", 0, "--out", tmp_path / "still.csv")
    must("cluster", one, "-k", 3)
    must("cluster", two, "-k", 3)
    same = [gdal.Open(str(copy / EmbeddingFiles.CLUSTERS)).ReadAsArray().tobytes() for copy in (one, two)]
    assert same[0] == same[1]


@pytest.mark.slow
@pytest.mark.parametrize("command", ["search", "report"])
def test_what_writes_one_file_is_killed_and_run_again(
    tmp_path: Path, words_of: Callable[[str, Path], list[Any]], command: str
) -> None:
    words = words_of(command, tmp_path)
    killed(words, at_stage(1))
    assert not Path(words[-1]).exists()
    must(*words)
    assert Path(words[-1]).stat().st_size > 0


@pytest.mark.slow
def test_evaluate_killed_and_run_again(tmp_path: Path, embeddings: Path, labels: Path) -> None:
    words = ["evaluate", embeddings, "--labels", labels, "--no-baselines", "--device", "cpu", "--json"]
    killed([*words, tmp_path / "one.json"], at_stage(1))
    assert not (tmp_path / "one.json").exists()
    must(*words, tmp_path / "one.json")
    must(*words, tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


# ---------------------------------------------------------------------------------------------
# The whole chain in a path with spaces and letters of several scripts (all fixtures lie in one)
# ---------------------------------------------------------------------------------------------
def test_every_output_is_whole_in_a_path_of_any_letters(embeddings: Path, run: Path, tiles: Path) -> None:
    wanted = [tiles / TileSetFiles.MANIFEST, run / RunFiles.CARD, run / RunFiles.WEIGHTS]
    wanted += [embeddings / name for name in (EmbeddingFiles.VECTORS, EmbeddingFiles.LAYER, EmbeddingFiles.RASTER)]
    assert [path for path in wanted if not path.is_file()] == []
    assert gdal.OpenEx(str(embeddings / EmbeddingFiles.LAYER), gdal.OF_VECTOR) is not None
    assert gdal.Open(str(embeddings / EmbeddingFiles.RASTER)) is not None
