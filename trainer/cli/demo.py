"""``python -m trainer demo``: the whole chain on a synthetic sample or on your own raster, command by command.

Each stage is one of the commands, run in this process with the words that are printed before it, so what a
person sees here they can repeat and vary. A second run in the same folder goes on where the first one stopped.
"""

from __future__ import annotations

import importlib.util
import shlex
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Optional

from trainer import __version__
from trainer.atomic import remove, write_json
from trainer.cli.arguments import command_module, form_of, parser_for
from trainer.contract import EmbeddingFiles, InputError, TileSetFiles
from trainer.files.records import RecordError, read_object
from trainer.files.result_folders import EMBEDDINGS, RUN, TILE_SET, clear
from trainer.messages import say
from trainer.options import Options, option
from trainer.reporting import Reporter

TILE = 64
MOST_TILES = 4_500
"""More tiles than this would not fit a demo of a few minutes; a larger raster is shown by its middle."""
SAMPLE_SCRIPT = Path("resources") / "sample" / "make_sample.py"
LOOK_ALIKES = 20
STEPS = 300
"""Steps of learning from which on the encoder tells the sample's land cover better than image statistics do. They are
taken on a slow or busy machine, too, which needs longer and finds the same."""
TYPICAL = "typical on two idle cores: 2 with bf16; learning takes two to three times as long where not"


@dataclass(frozen=True)
class _Folder:
    """Where the demo puts what it makes."""

    out: Path

    @property
    def record(self) -> Path:
        return self.out / "demo.json"

    @property
    def sample(self) -> Path:
        return self.out / "sample"

    @property
    def tiles(self) -> Path:
        return self.out / "tiles"

    @property
    def run(self) -> Path:
        return self.out / "run"

    @property
    def embeddings(self) -> Path:
        return self.out / "embeddings"

    @property
    def look_alikes(self) -> Path:
        return self.out / "look_alikes.gpkg"

    @property
    def evaluation(self) -> Path:
        return self.out / "evaluation.json"

    @property
    def report(self) -> Path:
        return self.out / "report.html"


@dataclass(frozen=True)
class _Plan:
    """What this demo runs on. A folder that was made by another plan is made anew."""

    source: str
    land_cover: str
    query: str
    minutes: Optional[float]
    version: str = __version__


@dataclass(frozen=True, eq=False, repr=False)
class DemoForm(Options):
    """What `demo` is asked for."""

    out: Path = option(help="where everything goes", metavar="FOLDER")
    source: Optional[Path] = option(
        None, "your own raster (default: the synthetic sample, made first)", metavar="RASTER"
    )
    minutes: Optional[float] = option(
        None,
        f"learn for so long instead of {STEPS} steps, and for less on a slow machine",
        metavar="M",
        above=0,
        unit="minutes",
    )
    only_sample: bool = option(False, "make the synthetic sample and stop")


FORM = DemoForm


def run(form: DemoForm, reporter: Reporter) -> None:
    """Run the chain, then say what it found and where to look."""
    started = time.monotonic()
    folder = _Folder(form.out)
    if form.source is not None and not form.source.exists():
        raise InputError(
            say("cli.no-raster", "There is no raster {source}.", source=form.source),
            say("cli.check-source", "Check --source."),
            "missing-file",
        )
    if form.out.is_dir() and any(form.out.iterdir()) and not _is_ours(folder):
        hint = say("cli.give-out-new-folder", "Give --out a new folder.")
        raise InputError(
            say("cli.holds-other-things-than-demo", "{out} holds other things than a demo.", out=form.out),
            hint,
            "not-a-demo",
        )
    form.out.mkdir(parents=True, exist_ok=True)
    image, land_cover, places = (form.source, None, {}) if form.source else _sample(folder, reporter)
    if form.only_sample:
        return
    village = places.get("village 1", "")
    plan = _Plan(str(image.absolute()), str(land_cover or ""), village, form.minutes)
    _begin(folder, plan, reporter)

    cut = ["tiles", str(image), "--out", str(folder.tiles), "--size", str(TILE), *_grid(image, reporter)]
    _command(cut, reporter)
    budget = ["--steps", str(STEPS)] if form.minutes is None else ["--minutes", f"{form.minutes:g}"]
    _command(["train", str(folder.tiles), "--out", str(folder.run), "--resume", *budget], reporter)
    _command(["embed", str(folder.run), str(folder.tiles), "--out", str(folder.embeddings)], reporter)
    _command(["cluster", str(folder.embeddings), "-k", "8"], reporter)
    query = [f"--at={village}"] if village else ["--tile", str(_most_informative(folder))]
    look = ["search", str(folder.embeddings), *query, "-k", str(LOOK_ALIKES), "--out", str(folder.look_alikes)]
    _command(look, reporter)
    if land_cover is not None:
        measure = ["evaluate", str(folder.embeddings), "--labels", str(land_cover), "--json", str(folder.evaluation)]
        _command(measure, reporter)
    _command(["report", str(folder.embeddings), "--out", str(folder.report)], reporter)

    reporter.stage("finish", say("cli.what-was-found", "What it found, and where to look"))
    lines = [*_found(folder, land_cover, village, reporter), *_where(folder, image, land_cover)]
    minutes = (time.monotonic() - started) / 60
    reporter.summary["minutes"] = round(minutes, 2)
    lines += ["", _took(minutes, form)]
    reporter.say("\n" + "\n".join(lines))


# ---------------------------------------------------------------------------------------------
# Stages
# ---------------------------------------------------------------------------------------------
def _is_ours(folder: _Folder) -> bool:
    others = {path.name for path in folder.out.iterdir()} - {folder.sample.name, f".{folder.out.name}.lock"}
    return folder.record.exists() or (folder.sample.is_dir() and not others)


def _begin(folder: _Folder, plan: _Plan, reporter: Reporter) -> None:
    """Keep what an earlier run of the same plan made; clear what another plan made."""
    try:
        before = read_object(folder.record)
    except (OSError, RecordError):
        before = None
    if before is not None and before != asdict(plan):
        reporter.warn(
            say(
                "cli.demo-made-anew",
                "The folder holds a demo of another source, length or version: it is made anew.",
            )
        )
    if before != asdict(plan):
        for path, kind in ((folder.tiles, TILE_SET), (folder.run, RUN), (folder.embeddings, EMBEDDINGS)):
            clear(path, kind)
        for path in (folder.look_alikes, folder.evaluation, folder.report):
            remove(path)
    write_json(folder.record, asdict(plan))


def _command(words: list[str], reporter: Reporter) -> None:
    """Run one command as a person would, in this process."""
    reporter.say(f"\n$ python -m trainer {shlex.join(words)}")
    command_module(words[0]).run(form_of(words[0], parser_for(words[0]).parse_args(words[1:])), reporter)


def _sample(folder: _Folder, reporter: Reporter) -> tuple[Path, Path, dict[str, str]]:
    """The synthetic sample: image, true land cover, and places by name as ``LON,LAT``."""
    script = _sample_script()
    image = folder.sample / script.IMAGE_NAME
    land_cover = folder.sample / script.LAND_COVER_NAME
    listed = folder.sample / script.PLACES_NAME
    if not listed.exists():
        reporter.stage(
            "sample",
            say("cli.making-sample", "Making the synthetic sample: an imagined coast (no real place)"),
        )
        script.write_sample(folder.sample)
        reporter.artifact("raster", image)
        reporter.artifact("raster", land_cover)
    features = read_object(listed)["features"]
    places = {item["properties"]["name"]: item["geometry"]["coordinates"] for item in features}
    return image, land_cover, {name: f"{longitude},{latitude}" for name, (longitude, latitude) in places.items()}


def _sample_script() -> ModuleType:
    """The module that makes the sample: beside the package in a checkout, one folder up in the plugin's zip."""
    package = Path(__file__).resolve().parent.parent
    for base in (package.parent, package.parent.parent):
        path = base / SAMPLE_SCRIPT
        if path.is_file():
            spec = importlib.util.spec_from_file_location("make_sample", path)
            if spec is not None and spec.loader is not None:
                module = importlib.util.module_from_spec(spec)
                sys.modules["make_sample"] = module  # dataclasses look their module up
                spec.loader.exec_module(module)
                return module
    hint = say("cli.give-your-own-raster-source", "Give your own raster with --source, or use a checkout of GeoEmbed.")
    raise InputError(
        say("cli.sample-script-missing", "The sample's script is not here: {path}.", path=SAMPLE_SCRIPT),
        hint,
        "no-sample",
    )


def _grid(image: Path, reporter: Reporter) -> list[str]:
    """Options that give some thousand tiles: overlapping ones of a small raster, the middle of a large one."""
    from trainer.gdal_library import gdal

    if image.is_dir():
        return []
    try:
        dataset = gdal.Open(str(image))
    except RuntimeError:
        dataset = None
    if dataset is None:
        return []  # the tiles command says what is wrong with it
    width, height, place = dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform(can_return_null=True)
    overlapping = (width // (TILE // 2)) * (height // (TILE // 2))
    if overlapping <= MOST_TILES:
        return ["--stride", str(TILE // 2)]
    if (width // TILE) * (height // TILE) <= MOST_TILES or place is None or place[2] or place[4]:
        return []
    side = int(MOST_TILES**0.5) * TILE
    columns, rows = min(width, side), min(height, side)
    left, top = (width - columns) // 2, (height - rows) // 2
    x0, y0 = place[0] + left * place[1], place[3] + top * place[5]
    x1, y1 = x0 + columns * place[1], y0 + rows * place[5]
    reporter.warn(
        say(
            "cli.demo-looks-at-middle",
            "The raster is large; the demo looks at {columns:,} × {rows:,} pixels in its middle.",
            columns=columns,
            rows=rows,
        )
    )
    return [f"--extent={min(x0, x1)!r},{min(y0, y1)!r},{max(x0, x1)!r},{max(y0, y1)!r}"]


def _most_informative(folder: _Folder) -> int:
    """The tile with most to see, to search with where no village is known."""
    import numpy as np

    table = np.load(folder.embeddings / EmbeddingFiles.TABLE, allow_pickle=False)
    return int(table["id"][int(table["information"].argmax())])


# ---------------------------------------------------------------------------------------------
# The end: what it found, and where to look
# ---------------------------------------------------------------------------------------------
def _found(folder: _Folder, land_cover: Optional[Path], village: str, reporter: Reporter) -> list[str]:
    manifest = read_object(folder.tiles / TileSetFiles.MANIFEST)
    resolution = float(manifest["ground_resolution"])
    lines = [f"What it found (tiles of {TILE} pixels, {resolution:.4g} m a pixel):"]
    if land_cover is None:
        return [*lines, "  No labels came with your raster, so nothing was measured; the report shows what it learned."]
    record = read_object(folder.evaluation)
    embedding, baselines = record["embedding"], record["baselines"]
    lines.append(f"  land cover told by the five nearest-looking tiles: {embedding['knn']:.3f} of tiles right")
    lines += [f"    beside {name.replace('_', ' ')}: {scores['knn']:.3f}" for name, scores in baselines.items()]
    share, base, tiles = _share_of_villages(folder, land_cover)
    reporter.summary |= {"knn": embedding["knn"], "look_alikes_right": share, "look_alikes_by_chance": base}
    lines.append(
        f"  asked for places like the village at {village}: {share:.0%} of the first {tiles} are in villages or the "
        f"town ({base:.0%} by chance)"
    )
    return [*lines, "  (on a synthetic place: it shows that the chain works, not how good it is on yours)"]


def _share_of_villages(folder: _Folder, land_cover: Path) -> tuple[float, float, int]:
    """Share of the search's answers with houses in them, the same of all tiles, and the number of answers."""
    import numpy as np

    from trainer.gdal_library import gdal, ogr
    from trainer.tiles.tileset import TileManifest

    village = _sample_script().VILLAGE
    raster = gdal.Open(str(land_cover))
    place, built = raster.GetGeoTransform(), raster.ReadAsArray() == village
    grid = TileManifest.load(folder.tiles).sources[0]
    table = np.load(folder.embeddings / EmbeddingFiles.TABLE, allow_pickle=False)
    found = ogr.Open(str(folder.look_alikes))
    answered = {int(feature.GetField("id")) for feature in found.GetLayer(0)}
    sums = np.pad(built.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    half = grid.size * abs(grid.pixel_x) / abs(place[1]) / 2
    column, row = (table["x"] - place[0]) / place[1], (table["y"] - place[3]) / place[5]
    x0, x1, y0, y1 = (
        np.clip(np.rint(edge), 0, built.shape[0]).astype(int)
        for edge in (column - half, column + half, row - half, row + half)
    )
    share = (sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]) / (2 * half) ** 2
    in_village, among = share > 0.25, np.isin(table["id"], list(answered))
    return float(in_village[among].mean()), float(in_village.mean()), int(among.sum())


def _took(minutes: float, form: DemoForm) -> str:
    """The time of all of it, and what is typical for the sample."""
    typical = "" if form.source or form.minutes is not None else f" ({TYPICAL})"
    return f"All of it took {minutes:.1f} minutes{typical}."


def _where(folder: _Folder, image: Path, land_cover: Optional[Path]) -> list[str]:
    shown = [image, folder.embeddings / EmbeddingFiles.LAYER, folder.embeddings / EmbeddingFiles.CLUSTERS]
    files = [
        (folder.report, "the page of figures: open it in a browser"),
        (folder.look_alikes, "the look-alikes, with rank and similarity"),
        (folder.embeddings / EmbeddingFiles.LAYER, "all tiles, coloured by how they look"),
        (folder.embeddings / EmbeddingFiles.CLUSTERS, "the clusters as a raster with its style"),
        (folder.embeddings / EmbeddingFiles.RASTER, "the embedding, one pixel a tile"),
        (folder.run, "the encoder: use it on another raster with `embed`"),
    ]
    if land_cover is not None:
        files.append((folder.evaluation, "the figures above"))
    lines = ["", "Where to look:", *(f"  {path}  {text}" for path, text in files if path.exists())]
    return [*lines, "In QGIS:", f"  qgis {shlex.join(str(path) for path in [*shown, folder.look_alikes])}"]
