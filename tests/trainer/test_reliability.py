"""What goes wrong on real machines, done to the real commands.

They run in this process, where torch is loaded once, but for those that a signal or a full disk may end: these
are forks of a process that has loaded it. Bad input ends with exit code 2, one line that begins with ``error:`` and no
traceback, and leaves nothing at ``--out`` nor beside it. A command that is killed and run again gives what it would
have given unharmed.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import subprocess
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
from trainer.search.protocol import Example, Similarities, encode_request

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


# For a process of its own
COMMAND = """
import sys
from trainer.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
# Ends like one that the kernel kills, at one moment of what it does, whatever the speed of the machine
DYING = """
import os, signal, sys
from trainer.cli.main import main
from trainer.reporting import Reporter

moment, record, emit = sys.argv[1], open(sys.argv[2], "a"), Reporter._emit
count = {}

def reached(name, counted=False):
    if counted:
        count[name] = count.get(name, 0) + 1
        name = f"{name} {count[name]}"
    record.write(name + "\\n")
    record.flush()
    if name == moment:
        os.kill(os.getpid(), signal.SIGKILL)

def told(reporter, event):
    emit(reporter, event)
    kind = type(event).__name__.lower()
    if kind == "stage":
        reached("stage " + event.name)
    elif kind == "progress":
        reached("progress", counted=True)

def audited(event, _arguments):
    if event == "os.rename":
        reached("rename", counted=True)

Reporter._emit = told
sys.addaudithook(audited)
sys.exit(main(sys.argv[3:]))
"""


class Mortal:
    """Runs commands that are killed at a moment."""

    def __init__(self, forks: Any, folder: Path) -> None:
        self._forks, self.record = forks, folder / "moments.txt"

    def run(self, moment: str, words: list[Any], asked: str = "") -> Ended:
        return self._forks.python(DYING, moment, self.record, *words, "--quiet", asked=asked)

    def moments_of(self, words: list[Any]) -> list[str]:
        """What a command goes through from its start to its end: stages, progress, files about to get their names."""
        self.ends_well(words)
        return self.record.read_text().splitlines()

    def ends_well(self, words: list[Any]) -> None:
        """Run a command that nothing ends."""
        ended = self.run("none", words)
        assert ended.returncode == 0, ended.stderr

    def killed_at(self, moment: str, words: list[Any], asked: str = "") -> None:
        """Run a command that the kernel ends at a moment, without a word to the command; ``asked`` is its input."""
        ended = self.run(moment, words, asked)
        assert ended.returncode == -9, f"it was not killed at {moment}: {ended.returncode}\n{ended.stderr}"


@pytest.fixture
def mortal(forks: Any, tmp_path: Path) -> Mortal:
    return Mortal(forks, tmp_path)


def arrays(folder: Path, *names: str) -> list[bytes]:
    return [np.load(folder / name, allow_pickle=False).tobytes() for name in names]


def same_weights(*runs: Path) -> bool:
    """Whether two runs have the same weights, bit for bit."""
    one, two = (torch.load(run / RunFiles.WEIGHTS, weights_only=True) for run in runs)
    return one.keys() == two.keys() and all(torch.equal(one[name], two[name]) for name in one)


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
    if os.name == "nt":
        pytest.skip("on Windows a folder has no bit that forbids to write")
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
        if os.name == "nt" or os.geteuid() != 0:
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
    forks: Any, full_disk: Path, words_of: Callable[[str, Path], list[Any]], command: str
) -> None:
    words = words_of(command, full_disk)
    assert_refused(forks.python(COMMAND, *words))
    assert not (full_disk / "out" / TileSetFiles.MANIFEST).exists(), "a folder that is not whole calls itself whole"
    assert not (full_disk / "out" / RunFiles.CARD).exists()
    assert not list(full_disk.glob("out.*"))


# ---------------------------------------------------------------------------------------------
# Kill -9, then the same command again
# ---------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_tiles_killed_and_run_again(mortal: Mortal, tmp_path: Path, words_of: Callable[[str, Path], list[Any]]) -> None:
    words = words_of("tiles", tmp_path)
    mortal.killed_at("progress 1", words)
    assert not (tmp_path / "out" / TileSetFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("tiles", tmp_path / "unharmed"))
    names = (TileSetFiles.IMAGES, TileSetFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


@pytest.mark.slow
def test_train_killed_and_resumed_gives_the_same_weights(mortal: Mortal, tmp_path: Path, tiles: Path) -> None:
    words = ["train", tiles, "--steps", 30, "--checkpoint-steps", 4, *TRAIN]
    mortal.killed_at("rename 4", [*words, "--out", tmp_path / "killed"])
    must(*words, "--out", tmp_path / "killed", "--resume")
    must(*words, "--out", tmp_path / "unharmed")
    assert same_weights(tmp_path / "killed", tmp_path / "unharmed")


@pytest.mark.slow
def test_embed_killed_and_run_again(mortal: Mortal, tmp_path: Path, words_of: Callable[[str, Path], list[Any]]) -> None:
    words = [*words_of("embed", tmp_path), "--batch", 16]
    mortal.killed_at("progress 1", words)
    assert not (tmp_path / "out" / EmbeddingFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("embed", tmp_path / "unharmed"), "--batch", 16)
    names = (EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


@pytest.mark.slow
def test_import_killed_and_run_again(
    mortal: Mortal, tmp_path: Path, words_of: Callable[[str, Path], list[Any]]
) -> None:
    words = words_of("import", tmp_path)
    mortal.killed_at("progress 1", words)
    assert not (tmp_path / "out" / EmbeddingFiles.MANIFEST).exists()
    must(*words)
    must(*words_of("import", tmp_path / "unharmed"))
    names = (EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE)
    assert arrays(tmp_path / "out", *names) == arrays(tmp_path / "unharmed" / "out", *names)


# -- commands that write whole files one after the other ---------------------------------------
def assert_nothing_half_written(folder: Path, moment: str) -> None:
    """Whatever has its name is whole; what is not whole is recognised by ``.partial-``."""
    for path in folder.rglob("*"):
        partial = any(part.startswith(".partial-") for part in path.relative_to(folder).parts)
        if not path.is_file() or partial or path.name.startswith("moments") or path.name.endswith("-journal"):
            continue
        try:
            if path.suffix == ".gpkg":
                with sqlite3.connect(path) as connection:
                    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            elif path.suffix in {".tif", ".png"}:
                assert gdal.Open(str(path)).ReadAsArray() is not None
            elif path.suffix == ".npy":
                np.load(path, allow_pickle=False)
            elif path.suffix == ".json":
                json.loads(path.read_text(encoding="utf-8"))
            elif path.suffix in {".html", ".qml", ".xml"}:
                assert path.read_text(encoding="utf-8").rstrip().endswith(("</html>", "</qgis>", "</PAMDataset>"))
        except Exception as error:
            raise AssertionError(f"killed at {moment}: {path} is half-written ({error})") from error


def survives(
    mortal: Mortal, words: Callable[[Path], list[Any]], tmp_path: Path, keep: Callable[[Path], None]
) -> tuple[Path, Path]:
    """Kill a command at its moments, one after the other in one folder, then let it end; and unharmed in another.

    Args:
        mortal: Runs it.
        words: The command for a folder.
        tmp_path: Where both folders are made.
        keep: Makes a folder as the command finds it.

    Returns:
        Both folders.
    """
    unharmed, folder = tmp_path / "unharmed", tmp_path / "killed"
    for place in (unharmed, folder):
        keep(place)
    moments = mortal.moments_of(words(unharmed))
    renames = [moment for moment in moments if moment.startswith("rename")]
    chosen = [moment for moment in moments if moment.startswith("stage")]
    chosen += [renames[place] for place in sorted({0, len(renames) // 2, len(renames) - 1})]
    assert len(chosen) >= 2, f"nothing to be killed at: {moments}"
    for moment in dict.fromkeys(chosen):
        mortal.killed_at(moment, words(folder))
        assert_nothing_half_written(folder, moment)
    mortal.ends_well(words(folder))
    assert_nothing_half_written(folder, "the end")
    left = [path.name for path in folder.rglob(".partial-*")]
    assert left == [], f"the command that ended well left {left}"
    return folder, unharmed


@pytest.mark.slow
def test_cluster_survives_a_kill_at_every_stage(mortal: Mortal, tmp_path: Path, embeddings: Path) -> None:
    def copy(folder: Path) -> None:
        shutil.copytree(embeddings, folder)

    killed_often, unharmed = survives(mortal, lambda folder: ["cluster", folder, "-k", "auto"], tmp_path, copy)
    rasters = [gdal.Open(str(copy / EmbeddingFiles.CLUSTERS)).ReadAsArray() for copy in (killed_often, unharmed)]
    assert (rasters[0] == rasters[1]).all()
    manifests = [json.loads((copy / EmbeddingFiles.MANIFEST).read_text()) for copy in (killed_often, unharmed)]
    assert manifests[0] == manifests[1]
    assert arrays(killed_often, EmbeddingFiles.VECTORS) == arrays(embeddings, EmbeddingFiles.VECTORS)
    must("search", killed_often, "--tile", 0, "--out", tmp_path / "still.csv")


@pytest.mark.slow
def test_search_survives_a_kill_at_every_stage(mortal: Mortal, tmp_path: Path, embeddings: Path) -> None:
    def words(folder: Path) -> list[Any]:
        out = ["--out", folder / "found.csv", "--heatmap", folder / "alike.tif"]
        return ["search", embeddings, "--tile", 0, "-k", 200, *out]

    killed_often, unharmed = survives(mortal, words, tmp_path, Path.mkdir)
    assert (killed_often / "found.csv").read_bytes() == (unharmed / "found.csv").read_bytes()
    pictures = [gdal.Open(str(folder / "alike.tif")).ReadAsArray() for folder in (killed_often, unharmed)]
    np.testing.assert_array_equal(*pictures)


@pytest.mark.slow
def test_report_survives_a_kill_at_every_stage(mortal: Mortal, tmp_path: Path, embeddings: Path) -> None:
    killed_often, unharmed = survives(
        mortal, lambda folder: ["report", embeddings, "--out", folder / "report.html"], tmp_path, Path.mkdir
    )
    figures = [sorted(path.name for path in folder.rglob("*.png")) for folder in (killed_often, unharmed)]
    assert figures[0] == figures[1] != []
    assert (killed_often / "report.html").read_text() == (unharmed / "report.html").read_text()


@pytest.mark.slow
def test_evaluate_survives_a_kill_at_every_stage(
    mortal: Mortal, tmp_path: Path, embeddings: Path, labels: Path
) -> None:
    def words(folder: Path) -> list[Any]:
        return ["evaluate", embeddings, "--labels", labels, "--device", "cpu", "--json", folder / "figures.json"]

    killed_often, unharmed = survives(mortal, words, tmp_path, Path.mkdir)
    assert (killed_often / "figures.json").read_bytes() == (unharmed / "figures.json").read_bytes()


def test_serve_killed_while_it_writes_leaves_nothing_that_looks_whole(
    mortal: Mortal, tmp_path: Path, embeddings: Path
) -> None:
    target, words = tmp_path / "alike.tif", ["serve", embeddings]
    asked = encode_request(1, Similarities(like=(Example(tile=0),), out=str(target))) + "\n"
    mortal.killed_at("rename 1", words, asked)
    assert not target.exists()
    assert_nothing_half_written(tmp_path, "rename 1")
    ended = mortal.run("none", words, asked)
    assert ended.returncode == 0, ended.stderr
    assert gdal.Open(str(target)).ReadAsArray() is not None
    assert [path.name for path in tmp_path.glob(".partial-*")] == []


@pytest.mark.slow
def test_a_demo_goes_on_after_every_kill_and_keeps_what_was_done(mortal: Mortal, tmp_path: Path) -> None:
    source = write_raster(tmp_path / "source.tif", LAND[:, :256, :256].astype(np.uint8))
    made, unharmed = tmp_path / "demo", tmp_path / "unharmed"
    words = ["demo", "--source", source, "--out"]
    done: dict[Path, bytes] = {}
    kept = {"stage train": made / "tiles" / TileSetFiles.IMAGES, "stage embed": made / "run" / RunFiles.WEIGHTS}
    for moment in ("stage tiles", "stage train", "stage embed", "stage report"):
        mortal.killed_at(moment, [*words, made])
        assert_nothing_half_written(tmp_path, moment)
        if moment in kept:
            done[kept[moment]] = kept[moment].read_bytes()
    mortal.ends_well([*words, made])
    assert_nothing_half_written(tmp_path, "the end")
    for path, content in done.items():
        assert path.read_bytes() == content, f"{path.name} was made again"
    mortal.ends_well([*words, unharmed])
    names = [sorted(str(path.relative_to(out)) for path in out.rglob("*")) for out in (made, unharmed)]
    assert names[0] == names[1]
    for name in names[0]:
        if name.endswith((".npy", ".tif", ".png", ".qml")) and not name.endswith(RunFiles.CURVES):
            assert (made / name).read_bytes() == (unharmed / name).read_bytes(), name
    assert same_weights(made / "run", unharmed / "run")


# ---------------------------------------------------------------------------------------------
# The whole chain in a path with spaces and letters of several scripts (all fixtures lie in one)
# ---------------------------------------------------------------------------------------------
def test_every_output_is_whole_in_a_path_of_any_letters(embeddings: Path, run: Path, tiles: Path) -> None:
    wanted = [tiles / TileSetFiles.MANIFEST, run / RunFiles.CARD, run / RunFiles.WEIGHTS]
    wanted += [embeddings / name for name in (EmbeddingFiles.VECTORS, EmbeddingFiles.LAYER, EmbeddingFiles.RASTER)]
    assert [path for path in wanted if not path.is_file()] == []
    assert gdal.OpenEx(str(embeddings / EmbeddingFiles.LAYER), gdal.OF_VECTOR) is not None
    assert gdal.Open(str(embeddings / EmbeddingFiles.RASTER)) is not None
