"""How sources are cut into tiles, and the form of the command `tiles`; checked before anything is opened."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from trainer.contract import InputError
from trainer.messages import say
from trainer.options import COMMA, WORDS, Options, option, part, seed_option

DATE_SOURCES = ("auto", "stac", "metadata", "name")
"""Where the date of a source may be found; ``auto``: in this order, the time a file was written last."""
RESAMPLING = (
    *("near", "bilinear", "cubic", "cubicspline", "lanczos", "average", "rms", "mode", "max", "min", "med", "sum"),
)
"""Methods by which a raster of a stack is brought onto the pixels of the first; GDAL's names."""
MOST_MAP_TILES = 100_000
"""Of one command, whatever a person asks for: at two a second half a day."""
SERVICE = "map tiles from a server (needs --allow-network)"
HOW, WHICH, SPLIT = "how to cut", "which tiles", "splits"

_NOT_OF_THE_RESULT = ("workers", "agree", "most_map_tiles", "cache")
_LATER = {
    **dict.fromkeys(("mask_band", "dates", "resampling", "context", "attribution", "layer")),
    **dict.fromkeys(("folder_as", "rows"), "auto"),
}
"""Options that tile sets of earlier versions do not have, and what they are there; as such they are left out."""


@dataclass(frozen=True, eq=False, repr=False)
class CutOptions(Options):
    """How sources become tiles.

    Attributes:
        size: Side of a tile in pixels.
        stride: Pixels from one tile to the next; None means ``size`` (no overlap).
        resolution: Ground metres a pixel; None keeps the source's own pixels.
        bands: Numbers of the bands to use, from 1; None means all but alpha.
        mask_band: Number of the band that says which pixels have data, whatever the file says; None: as it says.
        extent: (min x, min y, max x, max y): only tiles whose centre lies within.
        extent_crs: CRS of ``extent``; None means the source's own.
        polygons: A vector file: only tiles whose centre lies in one of its polygons.
        only: A CSV with the columns ``row`` and ``col`` (and ``source`` where there are several): exactly these
            tiles, whatever else would drop them.
        min_valid: Smallest fraction of pixels with data.
        information_threshold: Tiles below it (compressed bytes a pixel) are left out; ``auto`` proposes one
            from a sample of the source.
        information: How a tile's compressed bytes a pixel are found: ``estimated`` from the entropy of its filtered
            pixels, or ``compressed``, by really compressing some of its rows, which takes ten times as long.
        scaling: (low, high) a band, which become 0 and 255; None measures percentiles, and keeps 8-bit as it is.
        percentiles: Which percentiles become 0 and 255 where ``scaling`` is measured.
        borders: Whether a uniform border (white, grey or black from the raster's edge inwards) of a raster that
            declares no nodata value counts as no data.
        stack: The sources are co-registered rasters whose bands belong together.
        resampling: How rasters of a stack that lie on other pixels are brought onto those of the first: one of
            :data:`RESAMPLING` for all, or one for each after the first; None: they must lie on the same pixels.
        context: Further bands: each tile's surroundings, of so many times its side.
        folder_as: What a folder of files is; ``auto`` finds it out: see :mod:`trainer.imagery.folder_contents`.
        zoom: Zoom level of map tiles; None means the deepest.
        rows: How map tiles count rows, where their folder or archive does not tell: from the north (``xyz``) or from
            the south (``tms``).
        dates: Where the date of each source is found: one of :data:`DATE_SOURCES`, or a pattern of its name (``%Y``,
            ``%y``, ``%m``, ``%d``, ``%j``); None: dates are left alone.
        agree: Of map tiles from a server: the host whose terms of use the person has read.
        attribution: Who is to be credited for them.
        layer: Of a WMTS: which layer.
        most_map_tiles: How many map tiles may be fetched.
        cache: Where they are kept; None: a folder of the user's caches.
        block: Side of the blocks that splits are made of, in degrees of latitude for geographic sources and
            metres otherwise; None chooses one.
        splits: Shares of train, validation and test.
        seed: Which blocks go to which split.
        workers: Reading threads; changes nothing in the result.
    """

    size: int = option(
        64,
        "side of a tile (default: 64)",
        metavar="PIXELS",
        group=HOW,
        least=1,
        most=4096,
        unit="pixels",
        label="Side of a tile (pixels)",
        tip="So much ground that a person could tell the place by it: 64 pixels suit most images",
    )
    stride: int | None = option(
        None,
        "from one tile to the next; smaller than the tile for a finer map (default: the tile's size)",
        metavar="PIXELS",
        group=HOW,
        least=1,
        unit="pixel",
        label="From one tile to the next (pixels)",
        tip="Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.",
    )
    resolution: float | None = option(
        None,
        "ground metres a pixel (default: the source's own pixels)",
        metavar="METRES",
        group=HOW,
        above=0,
        unit="metres",
        label="Ground metres a pixel",
        tip="Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 "
        "pixels. An encoder works best at the resolution that it was trained at.",
        advanced=True,
    )
    bands: tuple[int, ...] | None = option(
        None,
        "bands to use (default: all but alpha)",
        metavar="1,2,3",
        many=COMMA,
        group=HOW,
        least=1,
        label="Bands",
        tip="Empty: all but transparency",
        picker="bands",
        of="INPUT",
        advanced=True,
    )
    mask_band: int | None = option(
        None,
        "the band that says which pixels have data (from half of its largest value on), where the file does not say so",
        metavar="N",
        group=HOW,
        least=1,
        label="Band that is a mask",
        tip="The number of the band that says which pixels have data. Empty: as the file says.",
        advanced=True,
    )
    extent: tuple[float, float, float, float] | None = option(
        None,
        "only tiles whose centre lies in it",
        metavar="X0,Y0,X1,Y1",
        many=COMMA,
        count=4,
        group=WHICH,
        label="Extent",
        tip="Only tiles whose centre lies in it. Empty: all of the image.",
        picker="extent",
    )
    extent_crs: str | None = option(
        None, "CRS of --extent, such as EPSG:4326 (default: the source's)", metavar="CRS", group=WHICH
    )
    polygons: Path | None = option(
        None,
        "only tiles whose centre lies in its polygons",
        metavar="FILE",
        group=WHICH,
        label="Polygons",
        tip="Only tiles whose centre lies in one of them; tick 'selected features' for these alone",
        picker="polygons",
    )
    only: Path | None = option(None, "exactly the tiles listed by the columns row,col", metavar="CSV", group=WHICH)
    min_valid: float = option(
        0.5,
        "least share of pixels with data (default: 0.5)",
        metavar="SHARE",
        group=WHICH,
        least=0,
        most=1,
        label="Least share of pixels with data",
        tip="Tiles at the edge of an image or of its clouds' mask are left out below this",
        advanced=True,
    )
    information_threshold: float | Literal["auto"] | None = option(
        None,
        "leave out tiles with fewer compressed bytes a pixel; auto proposes a number",
        metavar="BYTES|auto",
        or_word="auto",
        group=WHICH,
        least=0,
        label="Information threshold",
        tip="Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: "
        "all tiles.",
        parameter="THRESHOLD",
        advanced=True,
    )
    information: Literal["estimated", "compressed"] = option(
        "estimated",
        "how compressed bytes a pixel are found: estimated from entropy (default), or by compressing (slower)",
        choices=("estimated", "compressed"),
        group=WHICH,
    )
    scaling: tuple[tuple[float, float], ...] | None = None
    percentiles: tuple[float, float] = (1.0, 99.0)
    borders: bool = option(
        True,
        "a uniform border and values such as -9999 count as data, if nothing declares them as none",
        flags="--keep-borders",
        off=True,
        group=WHICH,
        label="A uniform border counts as data",
        tip="A white or black border that nothing declares is otherwise left out",
        parameter="KEEP_BORDERS",
        advanced=True,
    )
    stack: bool = option(
        False,
        "the sources lie on the same pixels: join their bands",
        group=HOW,
        label="Further images are further bands of the same pixels",
        advanced=True,
    )
    resampling: tuple[str, ...] | None = option(
        None,
        "with --stack: bring sources of other pixels onto those of the first by this method, or by one for each source "
        f"after the first ({', '.join(RESAMPLING)})",
        metavar="METHOD,…",
        many=COMMA,
        group=HOW,
        label="How further images are resampled",
        tip="Onto the pixels of the first image: bilinear or average for what is measured, near or mode for classes; "
        "one for all, or one for each further image. Empty: all lie on the same pixels.",
        advanced=True,
    )
    context: tuple[int, ...] | None = option(
        None,
        "add the surroundings of each tile as further bands: the same place at so many times its side, such as 4,16",
        metavar="FACTOR,…",
        many=COMMA,
        group=HOW,
        least=2,
        most=64,
        label="Surroundings as further bands",
        tip="Such as 4,16: the same place at four and at sixteen times its side. Empty: the tile alone.",
        advanced=True,
    )
    folder_as: Literal["auto", "mosaic", "bands", "pictures"] = option(
        "auto",
        "what a folder is: a mosaic of files that say where they are, bands of scenes, or pictures without a place "
        "(default: found out, and said)",
        choices=("auto", "mosaic", "bands", "pictures"),
        group=HOW,
    )
    zoom: int | None = option(
        None,
        "level of map tiles (default: the deepest)",
        group=HOW,
        least=0,
        most=30,
        label="Zoom level of a folder of map tiles",
        advanced=True,
    )
    rows: Literal["auto", "xyz", "tms"] = option(
        "auto",
        "map tiles count their rows from the north (xyz) or from the south (tms); default: tms of MBTiles and of a "
        "folder with a tilemapresource.xml, xyz of others",
        choices=("auto", "xyz", "tms"),
        group=HOW,
    )
    dates: str | None = option(
        None,
        "note when each source was taken, by a STAC item beside it, its metadata, its name, or a pattern in its name; "
        "auto: the first of these that tells",
        metavar="auto|stac|metadata|name|PATTERN",
        group=HOW,
        label="Dates of the images",
        tip="Where to find when each image was taken, or a pattern of its name, such as %Y%m%d. Empty: dates are left "
        "alone.",
        called=(
            ("auto", "wherever they stand"),
            ("stac", "a STAC item beside it"),
            ("metadata", "its metadata"),
            ("name", "its name"),
        ),
        advanced=True,
    )
    agree: str | None = option(
        None, "the terms of use of this host allow to fetch so many map tiles", metavar="HOST", group=SERVICE
    )
    attribution: str | None = option(None, "who is to be credited for them", metavar="TEXT", group=SERVICE)
    layer: str | None = option(None, "of a WMTS: which layer", metavar="NAME", group=SERVICE)
    most_map_tiles: int = option(
        5000, f"fetch so many at most (5000; up to {MOST_MAP_TILES})", group=SERVICE, least=1, most=MOST_MAP_TILES
    )
    cache: Path | None = option(
        None, "keep them here, to go on with later (default: the user's caches)", metavar="FOLDER", group=SERVICE
    )
    block: float | None = option(
        None,
        "side of the blocks that go to one split together: degrees for geographic sources, metres otherwise",
        metavar="SIDE",
        group=SPLIT,
        least=1e-6,
        most=1e9,
        label="Side of a split's block",
        tip="Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.",
        advanced=True,
    )
    splits: tuple[float, float, float] = option(
        (0.8, 0.1, 0.1),
        "train,validation,test (0.8,0.1,0.1)",
        flags="--split",
        metavar="A,B,C",
        many=COMMA,
        count=3,
        group=SPLIT,
        least=0,
        most=1,
    )
    seed: int = seed_option("another seed, other blocks (default: 0)", SPLIT, "Another seed, other blocks")
    workers: int = option(0, "reading threads (default: one a core)", metavar="N", least=0)

    def __post_init__(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            InputError: an option is out of its range; the line names it.
        """
        super().__post_init__()
        _require(self.bands is None or len(self.bands) > 0, "--bands is empty", "give numbers from 1, such as 1,2,3")
        if self.extent is not None:
            x0, y0, x1, y1 = self.extent
            wraps = abs(x0) <= 360 and 0 < x1 + 360 - x0 <= 180  # 170 to -170 degrees
            _require((x0 < x1 or wraps) and y0 < y1, f"--extent is {x0},{y0},{x1},{y1}", "give min x,min y,max x,max y")
        _require(
            self.dates in (None, *DATE_SOURCES) or "%Y" in str(self.dates) or "%y" in str(self.dates),
            f"--dates is {self.dates}",
            "give auto, stac, metadata, name, or a pattern with a year, such as %Y%m%d",
        )
        unknown = [method for method in self.resampling or () if method not in RESAMPLING]
        _require(not unknown, f"--resampling is {', '.join(unknown)}", f"give {', '.join(RESAMPLING)}")
        _require(
            self.resampling is None or self.stack,
            "--resampling without --stack",
            "add --stack, or leave it out (--resolution METRES resamples a source by itself)",
        )
        factors = self.context or (2,)
        _require(len(set(factors)) == len(factors), f"--context is {factors}", "give each factor once")
        low, high = self.percentiles
        _require(0.0 <= low < high <= 100.0, f"percentiles {low}, {high}", "give two from 0 to 100, the lower first")
        _require(
            abs(sum(self.splits) - 1.0) < 1e-6,
            f"--split is {','.join(map(str, self.splits))}",
            "give three shares that sum to 1, such as 0.8,0.1,0.1",
        )
        _require(
            self.scaling is None or all(low < high for low, high in self.scaling),
            f"scaling {self.scaling}",
            "give low,high a band, the lower first",
        )

    @property
    def step(self) -> int:
        """Pixels from one tile to the next."""
        return self.size if self.stride is None else self.stride

    @property
    def threads(self) -> int:
        """Reading threads to use."""
        return self.workers or min(os.cpu_count() or 2, 16)

    def as_json(self) -> dict[str, Any]:
        """What decides over the result, for the manifest; paths as text."""
        record = {key: value for key, value in asdict(self).items() if key not in _NOT_OF_THE_RESULT}
        for name, plain in _LATER.items():
            if record[name] == plain:
                del record[name]
        return {key: _plain(value) for key, value in record.items()}


@dataclass(frozen=True, eq=False, repr=False)
class TilesForm(Options):
    """What `tiles` is asked for."""

    sources: tuple[str, ...] = option(
        help="a raster that GDAL reads, map tiles (a folder {z}/{x}/{y}.png, .mbtiles, .pmtiles, a server's https://), "
        "a folder of pictures; or several",
        positional=True,
        many=WORDS,
        metavar="SOURCE",
        parameter="INPUT",
    )
    out: Path = option(
        help="the folder to make", metavar="TILES", label="Tile set", parameter="OUTPUT", picker="new folder"
    )
    count: bool = option(False, "only count the tiles that would be cut, and make nothing")
    cut: CutOptions = part(CutOptions)


def _require(holds: bool, found: str, wanted: str) -> None:
    if not holds:
        raise InputError(
            say("imagery.too-few-bands-for", "{found}: {wanted}.", found=found, wanted=wanted), code="bad-option"
        )


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
