"""What a folder holds and what is meant by it: a mosaic of rasters, the bands of scenes, or pictures.

Every file is looked at, for one that is unlike the others is common: a legend among orthophotos, a preview beside
bands. What was chosen is said, and why, and how to have it otherwise.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from trainer.contract import InputError
from trainer.gdal_library import gdal, open_file
from trainer.imagery.file_names import FileNames, files_below, pictures_below
from trainer.imagery.pictures import first_names, opened
from trainer.messages import Text, say

TIFF = frozenset((".tif", ".tiff"))
PLACED_INSIDE = TIFF | {".jp2"}
"""Of pictures, in lower case: these formats carry a georeference of their own."""
RASTERS = frozenset(
    (
        ".img",
        ".asc",
        ".sid",
        ".ecw",
        ".j2k",
        ".jpx",
        ".jpf",
        ".bil",
        ".bip",
        ".bsq",
        ".flt",
        ".dem",
        ".hgt",
        ".dt1",
        ".dt2",
    )
)
"""No pictures to Pillow, in lower case; where they say where they are, they are rasters like the others."""
BESIDE = re.compile(r"\.(?:[a-z]{1,4}w|wld|aux\.xml|tab)$", re.IGNORECASE)
"""Names of files that may place the picture that they lie beside: world files, GDAL's and MapInfo's."""
_TRANSFORM_TAGS = (33550, 33922, 34264)
_BAND = re.compile(
    r"(?:^|(?<=[_\-. ]))(?:b(?:and)?[ _-]?(?P<number>\d{1,2})(?P<letter>[a-d]?)|(?P<word>red|green|blue|nir|swir\d?|"
    r"red[ _-]?edge\d?|re\d|coastal|aerosol|pan|vv|vh|hh|hv))(?=$|[_\-. ])",
    re.IGNORECASE,
)
_COLOURS = ("red", "green", "blue", "nir")


@dataclass(frozen=True)
class Meaning:
    """What is meant by a folder.

    Attributes:
        kind: ``mosaic``, ``bands`` or ``pictures``.
        groups: Each is one source: a raster, or the files of a stack in the order of their bands. Empty for pictures.
        remarks: What was chosen and why, each with how to have it otherwise.
    """

    kind: str
    groups: list[list[str]]
    remarks: list[tuple[Text, Text]]


def meaning_of(folder: Path, wish: str) -> Meaning:
    """What is meant by a folder of pictures and rasters.

    Bands of scenes: files of one band each, that lie on the same ground, whose names differ by a band's alone (B02,
    B03; red, nir). A mosaic: at least half of the files know where they are. Pictures: all others.

    Args:
        folder: Where the files are, in folders of it, too.
        wish: ``auto``, or what the person says that it is.

    Raises:
        InputError: it cannot be what the person says, or bands of one scene do not lie on the same pixels.
    """
    files = pictures_below(folder)
    if wish == "pictures":
        return Meaning("pictures", [], [])
    if wish in ("auto", "bands"):
        scenes = _scenes(folder, files)
        if scenes:
            return _bands(folder, files, scenes)
        if wish == "bands":
            raise InputError(
                say("imagery.holds-no-bands-of-scenes", "{folder} holds no bands of scenes.", folder=folder),
                say(
                    "imagery.name-bands-alike",
                    "Give files of one band, of the same ground, named alike but for the band, such as a_B02.tif and "
                    "a_B03.tif; or name the files with --stack.",
                ),
                "no-bands",
            )
    beside = _placed_beside(folder)
    rasters = FileNames(folder, (name for name in files_below(folder) if PurePath(name).suffix.lower() in RASTERS))
    files = FileNames(folder, sorted(_names_of(files, folder) + _names_of(rasters, folder))) if rasters else files
    placed = [str(file) for file in files if is_placed(file, beside)]
    without = len(files) - len(placed)
    if wish == "mosaic" and not placed:
        raise InputError(
            say("imagery.holds-no-placed", "No file in {folder} says where it is.", folder=folder),
            say("imagery.give-world-files", "Give GeoTIFFs or world files, or leave --folder-as out."),
            "no-position",
        )
    if not placed or (wish == "auto" and len(placed) < without):
        return Meaning("pictures", [], [_positions_unused(folder, placed, without)] if placed else [])
    return Meaning("mosaic", [[path] for path in placed], [_as_mosaic(folder, files, placed)])


def _names_of(files: FileNames, folder: Path) -> list[str]:
    return [str(file.relative_to(folder)) for file in files]


# -- bands of scenes --------------------------------------------------------------------------
@dataclass(frozen=True)
class _Header:
    width: int
    height: int
    bands: int
    transform: tuple[float, ...]
    crs_wkt: str

    @property
    def corners(self) -> tuple[float, ...]:
        x, y = self.transform[0], self.transform[3]
        return (x, y, x + self.width * self.transform[1], y + self.height * self.transform[5])


def _header(path: Path) -> _Header | None:
    try:
        dataset = open_file(str(path), gdal.OF_RASTER)
    except RuntimeError:
        return None
    transform = dataset.GetGeoTransform(can_return_null=True) or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    size = dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount
    return _Header(*size, tuple(transform), dataset.GetProjection())


def _band_of(stem: str) -> tuple[str, tuple[int, str]] | None:
    """(the name without its band, what bands are put in order by); None for a name that tells of none."""
    found = list(_BAND.finditer(stem))
    if not found:
        return None
    last = found[-1]
    rest = f"{stem[: last.start()]}*{stem[last.end() :]}".lower()
    rest = re.sub(r"\d+m$", "", rest)  # B02_10m and B05_20m are of one scene
    if last["number"]:
        return rest, (int(last["number"]), last["letter"].lower())
    word = last["word"].lower()
    return rest, (100 + (_COLOURS.index(word) if word in _COLOURS else len(_COLOURS)), word)


def _scenes(folder: Path, files: FileNames) -> list[list[Path]]:
    """The files of each scene in the order of their bands; empty where there are none."""
    groups: dict[tuple[Path, str], dict[tuple[int, str], Path]] = defaultdict(dict)
    for file in files:
        band = _band_of(file.stem) if file.suffix.lower() in PLACED_INSIDE else None
        if band is not None:
            groups[file.parent, band[0]].setdefault(band[1], file)
    scenes: list[list[Path]] = []
    for bands in groups.values():
        headers = {key: header for key, file in sorted(bands.items()) if (header := _header(file)) is not None}
        single = {key: header for key, header in headers.items() if header.bands == 1}
        if len(single) < 2 or not _same_ground(list(single.values())):
            continue
        _require_one_grid(folder, [bands[key] for key in single], list(single.values()))
        scenes.append([bands[key] for key in single])
    return scenes


def _same_ground(headers: list[_Header]) -> bool:
    first = headers[0]
    coarsest = max(max(abs(header.transform[1]), abs(header.transform[5])) for header in headers)
    return all(
        header.crs_wkt == first.crs_wkt and np.allclose(header.corners, first.corners, rtol=0, atol=coarsest)
        for header in headers
    )


def _require_one_grid(folder: Path, files: list[Path], headers: list[_Header]) -> None:
    sizes: dict[tuple[int, int], list[str]] = defaultdict(list)
    for file, header in zip(files, headers):
        sizes[header.width, header.height].append(file.name)
    if len(sizes) > 1:
        listed = "; ".join(f"{width}×{height}: {first_names(names)}" for (width, height), names in sizes.items())
        raise InputError(
            say(
                "imagery.bands-of-several-sizes",
                "{folder} holds the bands of a scene in pixels of several sizes ({listed}).",
                folder=folder,
                listed=listed,
            ),
            say(
                "imagery.name-bands-of-one-size",
                "Name those of one size with --stack, or resample the others onto them first (gdalwarp -tr …).",
            ),
            "stack-differs",
        )


def _bands(folder: Path, files: FileNames, scenes: list[list[Path]]) -> Meaning:
    told = [[(_band_of(file.stem) or ("", (0, "")))[1] for file in scene] for scene in scenes]
    for scene, bands in zip(scenes, told):
        if bands != told[0]:
            raise InputError(
                say(
                    "imagery.scenes-of-other-bands",
                    "{folder} holds scenes of several sets of bands: {first} and {other}.",
                    folder=folder,
                    first=", ".join(file.name for file in scenes[0][:12]),
                    other=", ".join(file.name for file in scene[:12]),
                ),
                say("imagery.name-scene-with-stack", "Name the files of one scene with --stack."),
                "bands-differ",
            )
    used = {str(file) for scene in scenes for file in scene}
    others = [file.name for file in files if str(file) not in used]
    hint = say(
        "imagery.folder-otherwise",
        "If that is not meant: --folder-as mosaic takes each file for itself, --folder-as pictures takes them as "
        "pictures without a place.",
    )
    remarks = [
        (
            say(
                "imagery.folder-taken-as-bands",
                "{folder} is taken as {scenes:,} scene(s) of {bands} bands ({names}): files of one band on the same "
                "ground, named alike but for the band.",
                folder=folder,
                scenes=len(scenes),
                bands=len(scenes[0]),
                names=", ".join(file.name for file in scenes[0][:12]),
            ),
            hint,
        )
    ]
    if others:
        remarks.append(
            (
                say(
                    "imagery.beside-bands-left-out",
                    "{folder}: {count:,} other files are left out: {names}.",
                    folder=folder,
                    count=len(others),
                    names=first_names(others),
                ),
                hint,
            )
        )
    return Meaning("bands", [[str(file) for file in scene] for scene in scenes], remarks)


# -- what knows where it is -------------------------------------------------------------------
def is_placed(file: Path, beside: frozenset[str]) -> bool:
    """Whether a picture has a georeference, of its own or in a file beside it.

    Args:
        file: The picture.
        beside: Of :func:`_placed_beside`.
    """
    suffix = file.suffix.lower()
    with_side_file = str(file.with_suffix("")) in beside or str(file) in beside
    if suffix in RASTERS:
        pass
    elif suffix in TIFF and not with_side_file:
        try:
            with opened(file) as picture:
                tags: Any = getattr(picture, "tag_v2", {})
                return any(tag in tags for tag in _TRANSFORM_TAGS)
        except (OSError, SyntaxError, ValueError, InputError):
            pass  # of more bands than Pillow knows, or broken, which is told when it is read
    elif suffix not in PLACED_INSIDE and not with_side_file:
        return False
    try:
        dataset = open_file(str(file), gdal.OF_RASTER)
    except RuntimeError:
        return False
    return dataset.GetGeoTransform(can_return_null=True) is not None or dataset.GetGCPCount() > 0


def _placed_beside(folder: Path) -> frozenset[str]:
    """Paths, with and without a picture's suffix, beside which there is a file that may place it."""
    return frozenset(
        str(folder / name[: found.start()])
        for name in files_below(folder)
        if (found := BESIDE.search(name)) is not None
    )


def _positions_unused(folder: Path, placed: list[str], without: int) -> tuple[Text, Text]:
    return (
        say(
            "imagery.positions-unused",
            "{folder}: {count:,} of {all:,} files say where they are ({names}); like the others, they are taken as "
            "pictures without a place.",
            folder=folder,
            count=len(placed),
            all=len(placed) + without,
            names=first_names([PurePath(path).name for path in placed]),
        ),
        say("imagery.folder-mosaic-takes-placed", "--folder-as mosaic takes those alone, where they are."),
    )


def _as_mosaic(folder: Path, files: FileNames, placed: list[str]) -> tuple[Text, Text]:
    hint = say("imagery.folder-pictures-takes-all", "--folder-as pictures takes all as pictures without a place.")
    if len(placed) == len(files):
        return (
            say(
                "imagery.folder-taken-as-mosaic",
                "{folder} is taken as a mosaic of {count:,} rasters, for they say where they are.",
                folder=folder,
                count=len(placed),
            ),
            hint,
        )
    kept = set(placed)
    others = [file.name for file in files if str(file) not in kept]
    return (
        say(
            "imagery.folder-mostly-mosaic",
            "{folder} is taken as a mosaic of {count:,} rasters that say where they are; {others:,} files that do not "
            "are left out: {names}.",
            folder=folder,
            count=len(placed),
            others=len(others),
            names=first_names(others),
        ),
        hint,
    )
