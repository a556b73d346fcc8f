"""Makes the README's pictures from a run of ``benchmarks/world.py`` (and, if given, of ``make demo``).

    python benchmarks/world.py --out WORLD --train-on land
    /usr/bin/python3 resources/screenshots/make_screenshots.py WORLD/emb --out SCREENS
    python resources/readme/make_pictures.py WORLD [--demo demo-out] [--osm OSM] [--screens SCREENS] [--only colours,…]

Writes PNG files beside this script, each under 400 kB. ``colours`` embeds the world once more with tiles that
overlap (``WORLD/fine``, a minute or two), and keeps that.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

import colours  # noqa: E402
import comparison  # noqa: E402
import demo  # noqa: E402
import look_alikes  # noqa: E402
import on_a_map  # noqa: E402
import places  # noqa: E402
import screens  # noqa: E402
from world import World  # noqa: E402


def main() -> int:
    """Make what is asked for, or all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("world", type=Path, help="what benchmarks/world.py wrote")
    parser.add_argument("--demo", type=Path, help="what `make demo` wrote, for the picture of the sample")
    parser.add_argument("--osm", type=Path, help="what benchmarks/osm_channels.py wrote, for the picture of a map")
    parser.add_argument("--screens", type=Path, help="what make_screenshots.py wrote, for the pictures of QGIS")
    parser.add_argument("--raster", type=Path, help="the image of the world (default: as the embeddings say)")
    parser.add_argument("--out", type=Path, default=HERE, help="where the pictures go (default: beside this script)")
    parser.add_argument("--only", default="", help="names of pictures, separated by commas (default: all)")
    arguments = parser.parse_args()
    world = World.open(arguments.world / "emb", arguments.raster)
    pictures = {
        "look_alikes": lambda path: look_alikes.draw(world, path),
        "places": lambda path: places.draw(world, path),
        "colours": lambda path: colours.draw(arguments.world, world, path),
        "comparison": lambda path: comparison.draw(arguments.world, path),
        **{name: lambda path: screens.draw(arguments.screens, path) for name in screens.WINDOWS if arguments.screens},
        **({"demo": lambda path: demo.draw(arguments.demo, path)} if arguments.demo else {}),
        **({"on_a_map": lambda path: on_a_map.draw(arguments.osm, path)} if arguments.osm else {}),
    }
    wanted = [name for name in arguments.only.split(",") if name] or list(pictures)
    unknown = [name for name in wanted if name not in pictures]
    if unknown:
        parser.error(f"no picture {', '.join(unknown)}; there are: {', '.join(pictures)}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        pictures[name](arguments.out / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
