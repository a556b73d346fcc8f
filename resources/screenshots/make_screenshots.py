"""Makes the README's pictures from the real thing: QGIS itself, the plugin, a real world image and its embeddings.

    /usr/bin/python3 resources/screenshots/make_screenshots.py EMB [--raster bluemarble.tif] [--only search,clusters]

``EMB`` is an embeddings folder of a picture of the world (NASA Blue Marble in the README); ``--raster`` is that
picture, by default the one that the folder names. QGIS runs under Xvfb with a fresh profile that the plugin is linked
into, is driven by ``tour.py``, and writes PNG files beside this script (or to ``--out``). The folder is copied first:
nothing in it changes.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
SCREEN = "1440x900"
SECONDS = 900
FRAMED = 'if command -v openbox > /dev/null; then openbox & fi; exec "$@"'


def main() -> int:
    """Run QGIS with the tour; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("embeddings", type=Path, help="an embeddings folder of a picture of the world")
    parser.add_argument("--raster", type=Path, help="the picture (default: the one that the folder names)")
    parser.add_argument("--run", type=Path, help="the run to show in the window Embed (default: beside the folder)")
    parser.add_argument("--out", type=Path, default=HERE, help="where the PNG files go (default: beside this script)")
    parser.add_argument("--only", default="", help="stops of the tour, separated by commas (default: all)")
    parser.add_argument("--locale", default="en_US", help="QGIS' language, such as de_DE (default: en_US)")
    parser.add_argument("--theme", default="default", help='QGIS\' theme, such as "Night Mapping" (default: default)')
    parser.add_argument("--python", type=Path, default=CHECKOUT / ".venv/bin/python", help="the trainer's interpreter")
    arguments = parser.parse_args()
    manifest = json.loads((arguments.embeddings / "manifest.json").read_text(encoding="utf-8"))
    arguments.run = arguments.run or arguments.embeddings.parent / "run"
    raster = arguments.raster or Path(manifest["sources"][0]["path"])
    if not (shutil.which("qgis") and shutil.which("xvfb-run") and raster.is_file()):
        print(f"error: needed are the programs qgis and xvfb-run, and {raster}", file=sys.stderr)
        return 2
    arguments.out.mkdir(parents=True, exist_ok=True)
    build = CHECKOUT / "build"  # QGIS marks layers under /tmp as temporary
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="geoembed-tour-", dir=build) as scratch:
        return _tour(Path(scratch), arguments, raster.resolve())


def _tour(scratch: Path, arguments: argparse.Namespace, raster: Path) -> int:
    link = [sys.executable, str(CHECKOUT / "setup" / "package.py"), "--link", str(scratch / "profiles" / "default")]
    subprocess.run(link, check=True, stdout=subprocess.DEVNULL)
    embeddings = scratch / "world"
    shutil.copytree(arguments.embeddings, embeddings)
    report = scratch / "report.json"
    variables = {
        "GEOEMBED_HANDS": str(HERE),
        "GEOEMBED_TOUR_REPORT": str(report),
        "GEOEMBED_TOUR_OUT": str(arguments.out.resolve()),
        "GEOEMBED_TOUR_ONLY": arguments.only,
        "GEOEMBED_TOUR_EMBEDDINGS": str(embeddings),
        "GEOEMBED_TOUR_RASTER": str(raster),
        "GEOEMBED_TOUR_RUN": str(arguments.run.resolve()),
    }
    said = in_qgis(scratch, HERE / "tour.py", variables, (SCREEN, arguments.theme), arguments, SECONDS)
    if not report.exists():
        print(said[-4000:], file=sys.stderr)
        return 1
    found = json.loads(report.read_text(encoding="utf-8"))
    for name in found["pictures"]:
        shrink(Path(name))
        print(f"wrote {name} ({Path(name).stat().st_size / 1024:.0f} KiB)")
    if found["problem"]:
        print(found["problem"], file=sys.stderr)
    return 1 if found["problem"] else 0


def in_ini(path: Path) -> str:
    """A path as Qt writes it in its settings: by its number what is no ASCII, and a hexadecimal digit after it."""
    return re.sub("[^ -~]+[0-9A-Fa-f]*", lambda found: "".join(f"\\x{ord(one):x}" for one in found[0]), str(path))


def in_qgis(
    scratch: Path,
    driver: Path,
    given: dict[str, str],
    look: tuple[str, str],
    arguments: argparse.Namespace,
    seconds: int,
    frames: bool = False,
) -> str:
    """Run the real QGIS in a profile of its own until the driver ends it; gives what it printed.

    Args:
        scratch: A folder for the profile and the plugin's data.
        driver: The script that QGIS runs.
        given: Variables for the driver.
        look: The screen, such as 1366x768, and QGIS' theme.
        arguments: With the language and the trainer's interpreter.
        seconds: After so many QGIS is ended.
        frames: Whether windows have frames and titles, where openbox is there to draw them.
    """
    screen, theme = look
    settings = scratch / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    linked = (scratch / "profiles" / "default" / "python" / "plugins" / "geoembed_plugin").exists()
    settings.write_text(
        ("[PythonPlugins]\ngeoembed_plugin=true\n\n" if linked else "")
        + f"[geoembed]\ninterpreter={in_ini(arguments.python.absolute())}\n\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nenableMacros=Never\n\n"
        f"[UI]\nUITheme={theme}\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={arguments.locale}\nglobalLocale={arguments.locale}\n"
        "showGroupSeparator=true\n",
        encoding="utf-8",
    )
    variables = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    variables.update(
        given,
        GEOEMBED_HOME=str(scratch / "data"),
        PYTHONPATH="/usr/share/qgis/python",
        PYTHONDONTWRITEBYTECODE="1",
        LC_ALL="C.UTF-8",
    )
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", "sh", "-c", FRAMED if frames else 'exec "$@"', "sh"]
    command += ["qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(scratch), "--code", str(driver)]
    with (scratch / "output.txt").open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command, env=variables, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            print(f"error: {driver.name} took more than {seconds} s", file=sys.stderr)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    return (scratch / "output.txt").read_text(encoding="utf-8", errors="replace")


def shrink(path: Path) -> None:
    """Reduce a picture to 256 colours of its own (median cut), each pixel to the nearest: a third of the bytes.

    Without dithering, whose noise makes a picture that is scaled later twice as large.
    """
    import numpy as np
    from osgeo import gdal

    gdal.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    picture = gdal.Open(str(path))
    channels = [picture.GetRasterBand(number) for number in (1, 2, 3)]
    colours = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*channels, 256, colours)
    palette = np.array([colours.GetColorEntry(entry)[:3] for entry in range(colours.GetCount())], np.float32)
    pixels = np.moveaxis(picture.ReadAsArray()[:3], 0, 2)
    seen, places = np.unique(pixels.reshape(-1, 3), axis=0, return_inverse=True)
    nearest = [((palette - colour) ** 2).sum(axis=1).argmin() for colour in seen.astype(np.float32)]
    reduced = gdal.GetDriverByName("MEM").Create("", picture.RasterXSize, picture.RasterYSize, 1, gdal.GDT_Byte)
    reduced.GetRasterBand(1).SetColorTable(colours)
    reduced.GetRasterBand(1).WriteArray(np.array(nearest, np.uint8)[places.reshape(pixels.shape[:2])])
    partial = path.with_suffix(".partial.png")
    gdal.GetDriverByName("PNG").CreateCopy(str(partial), reduced, options=["ZLEVEL=9"])
    if partial.stat().st_size < path.stat().st_size:
        partial.replace(path)
    else:
        partial.unlink()


if __name__ == "__main__":
    sys.exit(main())
