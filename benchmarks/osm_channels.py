"""A map of OpenStreetMap as twelve channels and as one picture: drawn, learned, asked for the land use, and looked at.

Draws all of Liechtenstein in QGIS' own Python, 64 pixels a map tile of zoom 17 (208 m), learns from the twelve
channels and from the same map in colour with the same steps and seed, and prints how well the five nearest
look-alikes tell a tile's dominant land use, in spatial blocks, beside statistics of the same pixels:

    python benchmarks/osm_channels.py --out /tmp/osm                       # 300 steps each
    python benchmarks/osm_channels.py --out /tmp/osm --methods contrastive --steps 600 --zoom 16

The land use is of the extract that the map is drawn from: a map in colour says it outright, and statistics of
colours read it off. What counts is which input learns more in the same time. What is there already is not made again.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))
INPUTS = {"channels": "12 channels", "colour": "in colour (RGB)"}
TAGGED = "+tags"
"""After one of --methods: learned after a phase on the tags of everything but land use, which is what is asked."""
TAGS = ("major_roads", "minor_roads", "paths", "rail", "barriers", "buildings", "amenities")
ZOOM = 17
SIDE, LOOKS_SIDE = 64, 192
PLACES = 64
"""In a batch."""
COUNTRY = "\"key\" = 'boundary' AND admin_level = '2'"
LAND_USE = {
    "forest": "forest wood",
    "scrub, alpine grass": "scrub fell grassland heath wetland",
    "rock": "bare_rock scree sand beach glacier",
    "meadow": "meadow grass village_green",
    "field": "farmland farmyard orchard vineyard allotments plant_nursery greenhouse_horticulture",
    "housing": "residential",
    "industry, trade": "industrial commercial retail quarry landfill railway",
    "water": "water reservoir basin",
}
TABLES = ("woods_areas", "green_areas", "farmland_areas", "built_up_areas", "water_areas")
QUERIES = {"01_major_roads": "a main road", "06_buildings": "large halls", "08_water": "the Rhine"}
"""The tile that most of a channel covers; village, vineyard and forest are found by their land use."""
HOUSING = (80, 100)
"""What housing covers of a pixel, of 255, in the channel of what is built up."""
FOUND = 6
APART_METRES = 1_000.0


def main() -> int:
    """Run what is missing and print the table."""
    options = _options()
    if options.draw:
        return _draw_in_qgis(options)
    out = options.out
    for name, kind, side in (("channels", 0, SIDE), ("colour", 1, SIDE), ("looks", 1, LOOKS_SIDE)):
        if not (out / f"{name}.done").exists():
            words = [options.qgis, __file__, "--draw", f"{name},{kind},{side}", "--out", out, "--data", options.data]
            _run([*words, "--zoom", options.zoom], {"QT_QPA_PLATFORM": "offscreen"})
    _labels(out)
    for name in INPUTS:
        words = ("--size", SIDE, "--polygons", out / "country.gpkg")
        _step(out / f"tiles-{name}", "tiles", out / name, *words)
    methods, found = options.methods.split(","), {}
    for method in methods:
        for name in INPUTS:
            run, tiles = out / f"{method}-{name}", out / f"tiles-{name}"
            words = ("--method", method.removesuffix(TAGGED), "--steps", options.steps, "--places", PLACES, "--seed", 0)
            tags = ("--pretrain-on", out / "tags.gpkg") if method.endswith(TAGGED) else ()
            _step(run, "train", tiles, *words, *tags)
            _step(out / f"embeddings-{run.name}", "embed", run, tiles)
            figures = out / f"{run.name}.json"
            if not figures.exists():
                labels = ("--labels", f"{out / 'land_use.gpkg'}:class")
                baselines = () if method == methods[0] else ("--no-baselines",)
                _trainer("evaluate", out / f"embeddings-{run.name}", *labels, *baselines, "--json", figures)
            found[method, name] = json.loads(figures.read_text("utf-8"))
    _table(found, methods, options.steps)
    for name in INPUTS:
        _look_alikes(out, f"{methods[0]}-{name}", options.zoom)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "osm", help="folder for all that is made")
    parser.add_argument("--steps", type=int, default=300, help="of training each (default: 300)")
    methods = f"contrastive,loc2vec,contrastive{TAGGED},loc2vec{TAGGED}"
    parser.add_argument("--methods", default=methods, help=f"separated by commas (default: {methods})")
    parser.add_argument("--zoom", type=int, default=ZOOM, help="of the map tiles (default: 17)")
    parser.add_argument("--qgis", default="/usr/bin/python3", help="a Python that has QGIS (default: the system's)")
    parser.add_argument("--draw", help=argparse.SUPPRESS)
    default = os.environ.get("GEOEMBED_DATA", str(CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default), help="the real data (default: GEOEMBED_DATA)")
    return parser.parse_args()


def _run(words: list[object], environment: dict[str, str] | None = None) -> None:
    command = [str(word) for word in words]
    print("$ " + shlex.join(["python", *command[1:]]), flush=True)
    subprocess.run(command, check=True, cwd=CHECKOUT, env={**os.environ, **(environment or {})})


def _trainer(*words: object) -> None:
    _run([sys.executable, "-m", "trainer", *words, "--quiet"])


def _step(made: Path, command: str, *words: object) -> None:
    """One command that writes ``made``, unless that is there whole."""
    if not any((made / name).exists() for name in ("manifest.json", "encoder.pt")):
        _trainer(command, *words, "--out", made)


# -- the map -----------------------------------------------------------------------------------------
def _draw_in_qgis(options: argparse.Namespace) -> int:
    """In QGIS' Python: one run of the algorithm, as the toolbox runs it."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    from geoembed_plugin.processing.provider import GeoEmbedProvider

    provider = GeoEmbedProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    name, kind, side = options.draw.split(",")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {
        "EXTRACT": str(options.data / "osm" / "liechtenstein.osm.pbf"),
        "CHANNELS": int(kind),
        "ZOOM": options.zoom,
        "TILE_SIDE": int(side),
        "OUTPUT": str(options.out / name),
        "MAP_DATA": str(options.out / "map.gpkg"),
    }
    feedback = QgsProcessingFeedback(False)
    found, fine = provider.algorithm("osmchannels").create().run(given, context, feedback, {}, False)
    if not fine:
        print(feedback.textLog(), file=sys.stderr)
        return 1
    print(f"{name}: {found['TILE_COUNT']:,} tiles, {found['DRAWN']:,} drawn")
    (options.out / f"{name}.done").touch()
    application.exitQgis()
    return 0


def _labels(out: Path) -> None:
    """The country, whose tiles are taken, and its land use by class, from the layers of the map."""
    from trainer.gdal_library import gdal

    if (out / "land_use.gpkg").exists():
        return
    data = gdal.OpenEx(str(out / "map.gpkg"))
    where = f"SELECT geom FROM barriers_areas WHERE {COUNTRY}"
    gdal.VectorTranslate(str(out / "country.gpkg"), data, SQLStatement=where, layerName="country", format="GPKG")
    cases = " ".join(
        f"WHEN kind IN ({', '.join(repr(kind) for kind in kinds.split())}) THEN '{name}'"
        for name, kinds in LAND_USE.items()
    )
    union = " UNION ALL ".join(f"SELECT geom, kind FROM {table}" for table in TABLES)
    classes = f"SELECT geom, CASE {cases} END AS class FROM ({union}) WHERE class IS NOT NULL"
    layers = [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())]
    tags = [layer for layer in layers if layer.rpartition("_")[0] in TAGS]
    gdal.VectorTranslate(str(out / "tags.gpkg"), data, layers=tags, format="GPKG")
    made = str(out / "land_use.gpkg")
    gdal.VectorTranslate(made, data, SQLStatement=classes, layerName="land_use", format="GPKG")


# -- the figures -------------------------------------------------------------------------------------
def _table(found: dict[tuple[str, str], dict], methods: list[str], steps: int) -> None:
    first = found[methods[0], "channels"]
    classes, folds = len(LAND_USE), first["folds"]
    print(f"\n{first['tiles']:,} tiles, {classes} classes of land use, {folds} folds of blocks; k-NN (linear probe)\n")
    print(f"{'':<44}" + "".join(f"{shown:>20}" for shown in INPUTS.values()))
    for method in methods:
        pairs = [found[method, name]["embedding"] for name in INPUTS]
        _line(f"{method}, {steps:,} steps", pairs)
    for key in first["baselines"]:
        _line(key.replace("_", " "), [found[methods[0], name]["baselines"].get(key) for name in INPUTS])


def _line(label: str, records: list[dict | None]) -> None:
    shown = [f"{one['knn']:.3f} ({one['linear_probe']:.3f})" if one else "–" for one in records]
    print(f"{label:<44}" + "".join(f"{figure:>20}" for figure in shown))


# -- what it looks like ------------------------------------------------------------------------------
Place = tuple[float, float]
"""The middle of a tile in EPSG:3857; tile sets of other bands have their tiles in another order."""


def look_alikes(out: Path, name: str) -> list[tuple[str, Place, list[Place]]]:
    """What is clicked on, where, and where it looks most alike, each a kilometre from all before it.

    Args:
        out: The benchmark's folder.
        name: Of a run, such as ``contrastive-channels``.
    """
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.tiles.tileset import TileSet

    embeddings, tiles = EmbeddingSet.open(out / f"embeddings-{name}"), TileSet.open(out / "tiles-channels")
    vectors = np.asarray(embeddings.vectors, np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    places = np.stack([embeddings.table["x"], embeddings.table["y"]], axis=1)
    channels = [band.split()[0] for band in tiles.manifest.bands]
    covered = np.asarray(tiles.images, np.float32).mean(axis=(1, 2))
    asked = [(shown, int(covered[:, channels.index(channel)].argmax())) for channel, shown in QUERIES.items()]
    vineyard = (tiles.images[:, :, :, channels.index("10_farmland")] > 250).mean(axis=(1, 2))
    forest = (tiles.images[:, :, :, channels.index("11_woods")] > 250).mean(axis=(1, 2))
    with_tracks = covered[:, channels.index("03_paths")] * (forest > 0.98)
    built = tiles.images[:, :, :, channels.index("12_built_up")]
    housing = ((built > HOUSING[0]) & (built < HOUSING[1])).mean(axis=(1, 2))
    village = covered[:, channels.index("06_buildings")] * (housing > 0.8)
    asked += [
        ("a village with a school", int(village.argmax())),
        ("a vineyard", int(vineyard.argmax())),
        ("a forest with tracks", int(with_tracks.argmax())),
    ]
    clicked = np.stack([tiles.table["x"], tiles.table["y"]], axis=1)
    answers = []
    for shown, clicked_row in asked:
        row = int(np.hypot(*(places - clicked[clicked_row]).T).argmin())
        kept: list[int] = []
        for other in np.argsort(-vectors @ vectors[row]).tolist():
            taken = places[[row, *kept]]
            if other != row and np.hypot(*(taken - places[other]).T).min() > APART_METRES:
                kept.append(other)
            if len(kept) == FOUND:
                break
        middles = [(float(x), float(y)) for x, y in places[[row, *kept]]]
        answers.append((shown, middles[0], middles[1:]))
    return answers


def picture_of(out: Path, place: Place, zoom: int) -> np.ndarray:
    """The map of a tile as a person sees it: (192, 192, 3) uint8."""
    from PIL import Image

    half = 20037508.342789244
    metres = 2 * half / 2**zoom
    x, y = int((place[0] + half) // metres), int((half - place[1]) // metres)
    with Image.open(out / "looks" / str(zoom) / str(x) / f"{y}.png") as picture:
        return np.asarray(picture.convert("RGB"))


def _look_alikes(out: Path, name: str, zoom: int) -> None:
    """A picture: a row a click, the tile that was clicked on first."""
    from PIL import Image

    lines = []
    for _shown, clicked, found in look_alikes(out, name):
        tiles = [np.pad(picture_of(out, place, zoom), ((3, 3), (3, 3), (0, 0))) for place in (clicked, *found)]
        tiles[0][:3], tiles[0][-3:], tiles[0][:, :3], tiles[0][:, -3:] = [(255, 122, 26)] * 4
        lines.append(np.concatenate(tiles, axis=1))
    path = out / f"look-alikes-{name}.png"
    Image.fromarray(np.concatenate(lines)).save(path)
    print(f"wrote {path}")


if __name__ == "__main__":
    sys.exit(main())
