"""Builds the plugin's zip, or links this checkout into a QGIS profile; standard library only.

    /usr/bin/python3 setup/package.py                    # dist/geoembed-VERSION.zip
    /usr/bin/python3 setup/package.py --link PROFILE     # PROFILE/python/plugins/geoembed_plugin

The zip holds one folder ``geoembed_plugin/``: the plugin, its metadata and licence, the resources, and the
package ``trainer`` under ``bundle/``, which a child process gets as its only import path. The same files give
the same bytes.
"""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "geoembed_plugin"
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md")
RESOURCES = ("icons", "styles", "osm", "i18n", "help", "sample", "web")
KINDS = {".py", ".txt", ".svg", ".png", ".qml", ".ts", ".html", ".css", ".md", ".json", ".js", ".ini", ".safetensors"}
"""What may be in the zip; caches, checkpoints and libraries are of other kinds."""
LARGEST_BYTES = 25 * 2**20


def main() -> int:
    """Build or link. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "dist", help="folder of the zip (default: dist)")
    parser.add_argument("--link", type=Path, metavar="PROFILE", help="link the checkout into this QGIS profile instead")
    arguments = parser.parse_args()
    try:
        if arguments.link:
            print(f"linked {link(arguments.link)}; enable GeoEmbed in QGIS' plugin manager")
        else:
            path = package(arguments.out)
            print(f"wrote {path} ({path.stat().st_size / 2**20:.2f} MiB)")
    except PackagingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


class PackagingError(Exception):
    """What keeps the zip from being made, in one line."""


def package(out: Path) -> Path:
    """Write ``geoembed-VERSION.zip`` into ``out``.

    Raises:
        PackagingError: versions differ, something is missing, or the zip is too large for the plugin repository.
    """
    target = out / f"geoembed-{_version()}.zip"
    out.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".partial-{target.name}")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in sorted(_contents()):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", date_time=(2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    if partial.stat().st_size > LARGEST_BYTES:
        partial.unlink()
        raise PackagingError("the zip is over 25 MB, which the plugin repository refuses")
    partial.replace(target)
    return target


def link(profile: Path) -> Path:
    """Make the checkout a plugin of a QGIS profile; edits show after a reload.

    Raises:
        PackagingError: an installed plugin, and not a link, is in the way.
    """
    folder = CHECKOUT / "build" / NAME
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in [*(CHECKOUT / NAME).iterdir(), *(CHECKOUT / name for name in BESIDE), CHECKOUT / "resources"]:
        if path.name != "__pycache__":
            (folder / path.name).symlink_to(path)
    target = profile / "python" / "plugins" / NAME
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not target.is_symlink():
        raise PackagingError(f"{target} is an installed plugin: uninstall it in QGIS first")
    target.unlink(missing_ok=True)
    target.symlink_to(folder, target_is_directory=True)
    return target


def _version() -> str:
    """The one version, of both the trainer and the plugin."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(CHECKOUT / "metadata.txt", encoding="utf-8")
    plugin = metadata["general"]["version"]
    found = re.search(r'__version__ = "(.+)"', (CHECKOUT / "trainer" / "__init__.py").read_text(encoding="utf-8"))
    trainer = found.group(1) if found else "none"
    if plugin != trainer:
        raise PackagingError(f"metadata.txt says version {plugin}, trainer/__init__.py {trainer}")
    return plugin


def _contents() -> Iterator[tuple[str, Path]]:
    """(name inside the plugin's folder, file)."""
    for name in BESIDE:
        if not (CHECKOUT / name).is_file():
            raise PackagingError(f"{name} is missing")
        yield name, CHECKOUT / name
    folders = [
        (NAME, ""),
        ("trainer", "bundle/trainer/"),
        *((f"resources/{part}", f"resources/{part}/") for part in RESOURCES),
    ]
    for folder, prefix in folders:
        base = CHECKOUT / folder
        for path in base.rglob("*"):
            hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(base).parts)
            if path.is_file() and not hidden and path.suffix in KINDS:
                yield prefix + path.relative_to(base).as_posix(), path


if __name__ == "__main__":
    sys.exit(main())
