"""Is a place found again at another date? On aerial photos of cities, and where two Sentinel-2 scenes overlap.

`naip_dates/`: the middle 96 m of each place (160 pixels of 0.6 m) at one date are the gallery of its city; asked for
is the same place at another date, moved by 28.8 m (48 pixels) down or up and right or left, and turned by 90 degrees.
Every pair of dates, both ways; the figure is the share whose own place comes first, and among the first five.
The encoder learns from the photos of all cities, a tile each, with ``--dates`` and without, with the same steps and
seed, or by turns from all cities but the one that is asked. Its views are made for the question: as large as what is
asked for, anywhere in the photo, turned, in other light.

    python benchmarks/dates.py --out /tmp/dates                     # the cities themselves, without their positions
    python benchmarks/dates.py --out /tmp/dates --held-out          # by turns from the three other cities
    python benchmarks/dates.py --out /tmp/dates --sets sentinel2

`sentinel2/`: four scenes in two UTM zones are one tile set, each cut in its own CRS. Where T32UQB and T33UUS overlap
each tile of the one is looked for among all tiles of the other, whose middles lie half a tile away at most; what is
found within a tile's side of that counts as well, as the grids of two zones are turned against each other.

Beside them are statistics of the bands on the same crops. What is there already is not made again.
"""

from __future__ import annotations

import argparse
import itertools
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.encoders.open_encoder import open_encoder  # noqa: E402
from trainer.evaluation.accuracy import unit_rows  # noqa: E402
from trainer.evaluation.baselines import StatisticsEncoder, image_statistics  # noqa: E402
from trainer.tiles.same_places import same_places  # noqa: E402
from trainer.tiles.tileset import TileSet  # noqa: E402

Images = npt.NDArray[np.uint8]
Vectors = npt.NDArray[np.float32]
Embed = Callable[[Images], Vectors]
Found = tuple[npt.NDArray[np.int64], Vectors]
"""Places of a date, in order, and a row for each."""

NAIP_PIXEL, NAIP_SIDE = 0.6, 256
CROP, MOVED = 160, 48
"""Side of what is looked for and how far it is moved, in pixels of the photos."""
SCENES = ("T32UQB", "T33UUS")
SCENE_TILE = 32
BEST = (1, 5)
LEARNING = {"with --dates": ("--dates",), "without": ("--no-dates",)}


def main() -> int:
    """Run what is missing and print the tables."""
    options = _options()
    for name in options.sets.split(","):
        {"naip": _naip, "sentinel2": _sentinel2}[name](options)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "dates", help="folder for all that is made")
    parser.add_argument("--sets", default="naip,sentinel2", help="which data (default: naip,sentinel2)")
    parser.add_argument("--steps", type=int, default=600, help="of training each (default: 600)")
    parser.add_argument("--places", type=int, default=64, help="in a batch (default: 64)")
    parser.add_argument("--held-out", action="store_true", help="learn from the other cities alone, by turns")
    parser.add_argument("--resolution", type=float, default=2.4, help="metres a pixel of the cities (default: 2.4)")
    parser.add_argument("--train-options", default=VIEWS, help=f"further words for `train` (default: {VIEWS})")
    parser.add_argument("--only-dates", action="store_true", help="leave out what learns without --dates")
    default = os.environ.get("GEOEMBED_DATA", str(CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default), help="the real data (default: GEOEMBED_DATA)")
    return parser.parse_args()


_INSET = (NAIP_SIDE - CROP) / 2 / NAIP_SIDE
VIEWS = (
    f"--crop {CROP / NAIP_SIDE:g} --mirror-shift {_INSET:g} --early-share 0 --blur-share 0 "
    "--jitter-share 1 --brightness 0.2 --contrast 0.2 --band-gain 0.2 --temperature 0.1"
)
"""Views of the size of what is asked for, moved as far as the photo reaches: two lie up to twice as far apart as asked.
Light, season and camera differ between dates, and so do all views."""


def _trainer(made: Path, command: str, *words: object) -> None:
    """One command that writes ``made``, unless that is there whole."""
    if any((made / name).exists() for name in ("manifest.json", "encoder.pt")):
        return
    line = [sys.executable, "-m", "trainer", command, *map(str, words), "--out", str(made), "--quiet"]
    shown = shlex.join(["python", *line[1:]])
    print("$ " + (shown if len(shown) < 300 else f"{shown[:120]} … {shown[-160:]}"), flush=True)
    subprocess.run(line, check=True, cwd=CHECKOUT)


# -- cities ------------------------------------------------------------------------------------------
def _naip(options: argparse.Namespace) -> None:
    files = sorted((options.data / "naip_dates").glob("*.tif"))
    cities = sorted({_key(path.stem)[0] for path in files})
    out = options.out
    side = round(NAIP_SIDE * NAIP_PIXEL / options.resolution)
    scale = f"{options.resolution:g}m"
    whole = out / f"naip-{scale}-all"
    cut = ("--size", side, "--resolution", options.resolution, "--dates", "name")
    _trainer(whole, "tiles", *files, *cut)
    asked = {city: _Asked(whole, city, options.resolution) for city in cities}
    rows: dict[str, list[list[float]]] = {}
    for label, words in LEARNING.items():
        if options.only_dates and label != "with --dates":
            continue
        for left_out in cities if options.held_out else [""]:
            tiles = out / f"naip-{scale}-without-{left_out}" if left_out else whole
            if left_out:
                _trainer(tiles, "tiles", *(path for path in files if _key(path.stem)[0] != left_out), *cut)
            run = out / f"{tiles.name}-{label.split()[0]}-{options.steps}"
            how = ("--steps", options.steps, "--places", options.places, "--seed", 0)
            _trainer(run, "train", tiles, *how, *words, *shlex.split(options.train_options))
            encoder = open_encoder(run)
            for city in [left_out] if left_out else cities:
                asked[city].tell(rows, label, encoder.embed)
    pictures = np.concatenate([asked[city].all_crops() for city in cities])
    statistics = StatisticsEncoder.fit(image_statistics(pictures)).embed
    for city in cities:
        asked[city].tell(rows, "colour statistics", statistics)
    which = "learned from the other cities" if options.held_out else "learned from all four"
    print(f"\nThe same place at another date, moved by {MOVED} px and turned by 90°; {which}, {options.steps} steps")
    _table(rows, {city: asked[city].count for city in cities})


def _key(stem: str) -> tuple[str, str, str]:
    """City, place and year of a file's name."""
    found = re.fullmatch(r"(.+)_(\d+)_(\d{4})", stem)
    assert found is not None, stem
    return found.group(1), found.group(2), found.group(3)


class _Asked:
    """Crops of a city: the middles, and the moved and turned ones, by date.

    Args:
        whole: A tile set with a tile a photo.
        city: Whose.
        resolution: Metres a pixel of that tile set.
    """

    def __init__(self, whole: Path, city: str, resolution: float) -> None:
        tiles = TileSet.open(whole)
        names = [_key(Path(grid.path).stem) for grid in tiles.manifest.sources]
        factor = NAIP_PIXEL / resolution
        crop, moved = round(CROP * factor), round(MOVED * factor)
        places = sorted({place for of, place, _ in names if of == city}, key=int)
        self._middles: dict[str, dict[int, Images]] = {}
        self._moved: dict[str, dict[int, Images]] = {}
        for row, source in enumerate(tiles.table["source"].tolist()):
            of, name, year = names[source]
            if of != city:
                continue
            place, image = places.index(name), np.asarray(tiles.images[row])
            first = (len(image) - crop) // 2
            down, right = (moved if place & 1 else -moved), (moved if place & 2 else -moved)
            self._middles.setdefault(year, {})[place] = image[first : first + crop, first : first + crop]
            away = image[first + down : first + down + crop, first + right : first + right + crop]
            self._moved.setdefault(year, {})[place] = np.rot90(away)
        self.count = len(places)

    def all_crops(self) -> Images:
        """Every middle, whatever its date."""
        return np.stack([image for of_date in self._middles.values() for image in of_date.values()])

    def tell(self, rows: dict[str, list[list[float]]], label: str, embed: Embed) -> None:
        """Add the recall with vectors as they are, and with the mean of each date's own vectors taken off them."""
        gallery, queries = (
            {year: _vectors(images, embed) for year, images in of.items()} for of in (self._middles, self._moved)
        )
        for name, centred in ((label, False), (f"{label}, each date's mean taken out", True)):
            rows.setdefault(name, []).append(_recall(gallery, queries, centred))


def _vectors(images: dict[int, Images], embed: Embed) -> tuple[npt.NDArray[np.int64], Vectors]:
    places = sorted(images)
    return np.array(places), embed(np.ascontiguousarray(np.stack([images[place] for place in places])))


def _recall(gallery: dict[str, Found], queries: dict[str, Found], centred: bool) -> list[float]:
    """Share of places that come first, and among the first five, over all ordered pairs of dates."""
    ranks = []
    for asked, among in itertools.permutations(sorted(gallery), 2):
        (places, wanted), (there, found) = queries[asked], gallery[among]
        wanted, found = (unit_rows(rows - rows.mean(axis=0) if centred else rows) for rows in (wanted, found))
        both = np.flatnonzero(np.isin(places, there))
        likeness = wanted[both] @ found.T
        own = likeness[np.arange(len(both)), np.searchsorted(there, places[both])]
        ranks.append((likeness > own[:, None]).sum(axis=1))
    rank = np.concatenate(ranks)
    return [float((rank < best).mean()) for best in BEST]


# -- two UTM zones -----------------------------------------------------------------------------------
def _sentinel2(options: argparse.Namespace) -> None:
    files = sorted((options.data / "sentinel2").glob("*.tif"))
    tiles_at = options.out / "sentinel2-tiles"
    _trainer(tiles_at, "tiles", *files, "--size", SCENE_TILE, "--stride", SCENE_TILE // 2)
    tiles = TileSet.open(tiles_at)
    zones = sorted({re.findall(r"UTM zone (\d+\w)", grid.crs_wkt)[0] for grid in tiles.manifest.sources})
    print(f"\n{len(tiles):,} tiles of {len(tiles.manifest.sources)} scenes in UTM zones {' and '.join(zones)}")
    rows = {}
    for label, words in LEARNING.items():
        run = options.out / f"sentinel2-{label.split()[0]}-{options.steps}"
        how = ("--steps", options.steps, "--places", options.places, "--seed", 0)
        _trainer(run, "train", tiles_at, *how, *words)
        rows[label] = [_overlap_recall(tiles, open_encoder(run).embed)]
    statistics = StatisticsEncoder.fit(image_statistics(np.asarray(tiles.images))).embed
    rows["colour statistics"] = [_overlap_recall(tiles, statistics)]
    asked, among = (len(part) for part in _overlap(tiles)[:2])
    print(f"Each of {asked} tiles of {SCENES[0]} among all {among:,} of {SCENES[1]}, {options.steps} steps")
    _table(rows, {"overlap": asked})


def _overlap(tiles: TileSet) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Tiles of the first scene that the second shows, all tiles of the second, and the partner of each of the first."""
    numbers = {}
    for number, grid in enumerate(tiles.manifest.sources):
        numbers.update({scene: number for scene in SCENES if scene in grid.name})
    same = same_places(tiles.table, tiles.manifest.sources)
    source = tiles.table["source"]
    inside = np.where(same.rows >= 0, source[same.rows], -1) == numbers[SCENES[1]]
    asked = np.flatnonzero((source == numbers[SCENES[0]]) & inside.any(axis=1))
    partner = same.rows[asked, inside[asked].argmax(axis=1)].astype(np.int64)
    return asked, np.flatnonzero(source == numbers[SCENES[1]]), partner


def _overlap_recall(tiles: TileSet, embed: Embed) -> list[float]:
    asked, among, partner = _overlap(tiles)
    wanted, found = unit_rows(embed(tiles.images[asked])), unit_rows(embed(tiles.images[among]))
    best = np.argsort(-(wanted @ found.T), axis=1)[:, : max(BEST)]
    place = np.stack([tiles.table["x"], tiles.table["y"]], axis=1)
    side = SCENE_TILE * abs(tiles.manifest.sources[int(tiles.table["source"][partner[0]])].pixel_x)
    apart = np.hypot(*np.moveaxis(place[among[best]] - place[partner][:, None], 2, 0))
    return [float((apart[:, :count] < side).any(axis=1).mean()) for count in BEST]


def _table(rows: dict[str, list[list[float]]], counts: dict[str, int]) -> None:
    print(f"recall@{BEST[0]} (@{BEST[1]})\n")
    heads = [f"{name} ({count})" for name, count in counts.items()]
    print(f"{'':<48}" + "".join(f"{head:>20}" for head in heads) + f"{'mean':>16}")
    for label, figures in rows.items():
        mean = np.mean(figures, axis=0).tolist()
        shown = [f"{first:.3f} ({five:.3f})" for first, five in figures]
        print(f"{label:<48}" + "".join(f"{one:>20}" for one in shown) + f"{mean[0]:>8.3f} ({mean[1]:.3f})")


if __name__ == "__main__":
    sys.exit(main())
