"""The first hour of a person in the real QGIS, with a picture of every station, in light and dark, on two screens.

    /usr/bin/python3 resources/screenshots/make_hour.py --out FOLDER [--screens 1366x768] [--themes default]

Packs the plugin, installs the zip in a fresh profile under Xvfb, and drives QGIS by ``hour.py``: install, tour, own
image, learn, look-alikes, clusters, evaluate, photos, field, reopen, upgrade, click. ``DATA`` is the folder of
``GEOEMBED_DATA`` (``cape_lookout/rgb.tif``, its land cover, ``drone_photos``); an hour lasts some minutes. The pictures
go to ``FOLDER/SCREEN_THEME/``; with ``--readme`` those of the first also into the README, with the text of
``hour_story.py``. Windows have frames where openbox is installed. The exit code is 1 where a station failed, with the
reason and a picture of it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from hour_story import write_readme
from make_screenshots import CHECKOUT, HERE, in_qgis, shrink

SCREENS = ("1366x768", "1920x1080")
THEMES = ("default", "Night Mapping")
SECONDS = 3600


def main() -> int:
    """Run the hour once a screen and theme; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="where the folders of pictures go")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("GEOEMBED_DATA", "shared/data")))
    parser.add_argument("--screens", default=",".join(SCREENS), help="such as 1366x768, separated by commas")
    parser.add_argument("--themes", default=",".join(THEMES), help="themes of QGIS, separated by commas")
    parser.add_argument("--locale", default="en_US", help="QGIS' language, such as de_DE (default: en_US)")
    parser.add_argument("--steps", type=int, default=600, help="steps to learn (default: 600)")
    parser.add_argument("--only", default="", help="stations of the hour, separated by commas (default: all)")
    parser.add_argument("--readme", action="store_true", help="put the first pictures and the text into the README")
    parser.add_argument("--python", type=Path, default=CHECKOUT / ".venv/bin/python", help="the trainer's interpreter")
    arguments = parser.parse_args()
    image = arguments.data / "cape_lookout" / "rgb.tif"
    if not (shutil.which("qgis") and shutil.which("xvfb-run") and image.is_file()):
        print(f"error: needed are the programs qgis and xvfb-run, and {image}", file=sys.stderr)
        return 2
    build = CHECKOUT / "build"  # QGIS marks layers under /tmp as temporary
    build.mkdir(exist_ok=True)
    failed = False
    with tempfile.TemporaryDirectory(prefix="geoembed-hour-", dir=build) as scratch:
        packaged = [sys.executable, str(CHECKOUT / "setup" / "package.py"), "--out", scratch]
        subprocess.run(packaged, check=True, stdout=subprocess.DEVNULL)
        package = next(Path(scratch).glob("geoembed-*.zip"))
        for screen in arguments.screens.split(","):
            for theme in arguments.themes.split(","):
                folder = arguments.out / f"{screen}_{'dark' if theme != 'default' else 'light'}"
                failed |= not hour(folder, package, image, arguments, (screen, theme))
                if arguments.readme and not failed:
                    write_readme(folder)
                    arguments.readme = False
    return int(failed)


def hour(folder: Path, package: Path, image: Path, arguments: argparse.Namespace, look: tuple[str, str]) -> bool:
    """One hour, on one screen in one theme; tells whether every station was reached."""
    folder.mkdir(parents=True, exist_ok=True)
    variables = {
        "GEOEMBED_HANDS": str(HERE),
        "GEOEMBED_HOUR_OUT": str(folder.resolve()),
        "GEOEMBED_HOUR_ZIP": str(package),
        "GEOEMBED_HOUR_IMAGE": str(image.resolve()),
        "GEOEMBED_HOUR_LABELS": str(image.resolve().with_name("land_cover.gpkg")),
        "GEOEMBED_HOUR_PHOTOS": str(arguments.data.resolve() / "drone_photos"),
        "GEOEMBED_HOUR_STEPS": str(arguments.steps),
        "GEOEMBED_HOUR_ONLY": arguments.only,
    }
    with tempfile.TemporaryDirectory(prefix="profile-", dir=package.parent) as scratch:
        variables["GEOEMBED_HOUR_REPORT"] = str(Path(scratch) / "report.json")
        said = in_qgis(Path(scratch), HERE / "hour.py", variables, look, arguments, SECONDS, frames=True)
        report = Path(variables["GEOEMBED_HOUR_REPORT"])
        if not report.exists():
            print(said[-4000:], file=sys.stderr)
            return False
        found = json.loads(report.read_text(encoding="utf-8"))
    for name in found["pictures"]:
        shrink(Path(name))
    print(f"{folder}: {len(found['pictures'])} pictures")
    for text in (*found["left_out"], found["problem"]):
        print(text, file=sys.stderr) if text else None
    return not found["problem"]


if __name__ == "__main__":
    sys.exit(main())
