"""What a raster's bands mean: their names, which are read, what says that a pixel has data, signs and palettes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery.samples import stored_values
from trainer.imagery.sources import Bands
from trainer.imagery.validity import is_transparency
from trainer.messages import Text, say

LARGEST_FACTOR = 1e30
"""Of scale and offset, and one by it the smallest scale: what lies beyond can't be computed with."""
OPAQUE = 255.0
"""In a mask that a warp sees: data."""
LARGEST = {kind: float(np.finfo(kind).max) for kind in ("f2", "f4", "f8")}
"""Finite numbers end there; asked for once, as NumPy warns where training made the process flush denormal numbers."""


@dataclass(frozen=True)
class Layout:
    """How the bands of a file are read.

    Attributes:
        names: Of the bands that are read.
        numbers: Theirs in the file, from 1.
        alpha: Numbers of the bands that say which pixels have data, and the value from which on one has.
        mistaken: Numbers of bands that are tagged as alpha and are read as bands of their own.
        nodata: Of each band that is read, as it is stored; None where there is none, or none that it could hold.
        linear: (scale, offset) of each band that is read: what is meant is stored × scale + offset. Empty: as stored.
        signed: Whether the bytes have a sign, as GDAL before 3.7 writes it.
        unstorable: Whether a nodata value lies beyond what its band can hold, so that no pixel has it.
        given: Whether a person says which band is the mask: the one in ``alpha``.
    """

    names: list[str]
    numbers: list[int]
    alpha: tuple[tuple[int, float], ...]
    mistaken: tuple[int, ...]
    nodata: list[float | None]
    linear: tuple[tuple[float, float], ...]
    signed: bool
    unstorable: bool
    given: bool

    @property
    def opaque(self) -> float:
        """The largest value of the alpha band that a warp sees; 0 where there is none."""
        if self.given:
            return OPAQUE
        return 2 * self.alpha[0][1] if self.alpha else 0.0


def layout_of(path: str, dataset: Any, bands: Bands, mask: int | None = None) -> Layout:
    """How the bands of a dataset are read.

    A band that is tagged as alpha masks the others only where it is one: where ``bands`` names it, or where it holds
    many values, as the near infrared of many an agency's file does, it is a band like the others. A band that a person
    calls the mask is it whatever it holds: where it has half of its largest value and more, there is data.

    Args:
        path: What GDAL opened.
        dataset: As it opened it.
        bands: Numbers from 1, or names, of the bands to use.
        mask: Number of the band that a person calls the mask.

    Raises:
        InputError: a band is not there, or they are complex; the mask is no band, or one of those to use.
    """
    names = band_names(dataset)
    every = range(1, dataset.RasterCount + 1)
    tagged = [n for n in every if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand]
    named = [] if bands is None else [band_place(path, names, band) + 1 for band in bands]
    alpha: list[tuple[int, float]] = []
    mistaken: list[int] = []
    if mask is not None:
        number = band_place(path, names, mask) + 1
        if number in named or len(names) == 1:
            raise InputError(
                say(
                    "imagery.mask-is-used", "{path}: band {band} cannot be both a mask and used.", path=path, band=mask
                ),
                say("imagery.leave-mask-out", "Leave it out of --bands, or leave --mask-band out."),
                "bad-option",
            )
        largest = float(stored_values(dataset.GetRasterBand(number), across=4, side=64).max(initial=0))
        alpha.append((number, largest / 2 if largest > 0 else 1.0))
        tagged = []
    for number in tagged if len(tagged) < len(names) else []:
        opaque = None if number in named else _opaque_from(dataset.GetRasterBand(number))
        if opaque is not None:
            alpha.append((number, opaque))
        elif bands is None:
            mistaken.append(number)
    numbers = named or [number for number in every if number not in {mask for mask, _ in alpha}]
    if any(number in named for number in tagged):  # these bands and no mask
        alpha = []
    chosen = [dataset.GetRasterBand(number) for number in numbers]
    kinds = [_dtype(path, band) for band in chosen]
    declared = [band.GetNoDataValue() for band in chosen]
    nodata = [
        value if value is not None and representable(value, kind) else None for value, kind in zip(declared, kinds)
    ]
    linear = tuple(map(_linear, chosen))
    return Layout(
        names=[names[number - 1] for number in numbers],
        numbers=numbers,
        alpha=tuple(alpha),
        mistaken=tuple(mistaken),
        nodata=nodata,
        linear=() if all(pair == (1.0, 0.0) for pair in linear) else linear,
        signed=any(map(is_signed_byte, chosen)),
        unstorable=any(value is not None and kept is None for value, kept in zip(declared, nodata)),
        given=mask is not None,
    )


def _linear(band: Any) -> tuple[float, float]:
    """Scale and offset of a band; a scale of nothing and what no number can be computed with are none."""
    scale, offset = float(band.GetScale() or 1.0), float(band.GetOffset() or 0.0)
    whole = math.isfinite(scale) and 1 / LARGEST_FACTOR < abs(scale) < LARGEST_FACTOR and abs(offset) < LARGEST_FACTOR
    return (scale, offset) if whole else (1.0, 0.0)


def _opaque_from(band: Any) -> float | None:
    """The value from which on an alpha band means data; None where it is no such thing."""
    values = stored_values(band, across=4, side=64)
    if not is_transparency(values):
        return None
    top = values.max(initial=0)
    return float(top) / 2 if top > 0 else 1.0


def band_names(dataset: Any) -> list[str]:
    """A name for each band: its description, else its colour, else its number; none twice."""
    names: list[str] = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        name = band.GetDescription() or (colour if colour not in {"", "undefined", "palette"} else f"band {number}")
        names.append(name if name not in names else f"{name} {number}")
    return names


def band_place(path: str, names: list[str], band: int | str) -> int:
    """Index of a band given by its number from 1 or by its name.

    Raises:
        InputError: it is not there.
    """
    if isinstance(band, str) and band in names:
        return names.index(band)
    if isinstance(band, int | np.integer) and 1 <= band <= len(names):
        return int(band) - 1
    known = ", ".join(f"{number} {name}" for number, name in enumerate(names[:12], 1))
    raise InputError(
        say("imagery.has-no-band", "{path} has no band {band}.", path=path, band=band),
        say("imagery.it-has", "It has {count}: {known}.", count=len(names), known=known),
        "no-such-band",
    )


def common_dtype(path: str, bands: list[Any]) -> np.dtype[Any]:
    """The type that holds the values of all the bands.

    Raises:
        InputError: they are complex.
    """
    return np.dtype(np.result_type(*(_dtype(path, band) for band in bands)))


def _dtype(path: str, band: Any) -> np.dtype[Any]:
    from trainer.gdal_library import gdal_array

    if gdal.DataTypeIsComplex(band.DataType):
        raise InputError(
            say("any.holds-complex-numbers", "{path} holds complex numbers.", path=path),
            say("imagery.make-amplitudes-first", "Make amplitudes of them first."),
            "complex-raster",
        )
    if is_signed_byte(band):
        return np.dtype(np.int8)
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))


def is_signed_byte(band: Any) -> bool:
    """Whether its bytes have a sign; from GDAL 3.7 on that is a type of its own, and asking so is warned of."""
    if hasattr(gdal, "GDT_Int8"):
        return False
    told = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE")
    return bool(band.DataType == gdal.GDT_Byte and told == "SIGNEDBYTE")


def representable(value: float, dtype: np.dtype[Any]) -> bool:
    """Whether pixels of a type can have a value at all."""
    if dtype.kind == "f":  # written with fewer digits, the least float lies a little beyond what its type can hold
        # GDAL makes infinity of what lies farther; infinite pixels are no data whatever is declared
        return math.isnan(value) or abs(value) <= LARGEST[dtype.str[1:]] * (1 + 1e-6)
    limits = np.iinfo(dtype)
    return bool(float(value).is_integer() and limits.min <= value <= limits.max)


def with_data(pixels: npt.NDArray[Any], value: float) -> npt.NDArray[np.bool_]:
    """Which pixels have no nodata value that they can have; in floats to the digits of their type."""
    if pixels.dtype.kind == "f" and math.isfinite(value):
        most = LARGEST[pixels.dtype.str[1:]]
        value = min(max(value, -most), most)
    return np.asarray(pixels != np.asarray(value).astype(pixels.dtype))


# -- a dataset as it is meant ----------------------------------------------------------------
def expand_palette(dataset: Any) -> list[Any]:
    """What a palette image is seen through, the last in its colours; empty for any other raster.

    A colour that is nodata becomes transparent first: among the colours its number would be that of another one.
    """
    table = dataset.GetRasterBand(1).GetColorTable() if dataset.RasterCount == 1 else None
    if table is None:
        return []
    chain = []
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    if nodata is not None:
        index = gdal.Translate("", dataset, format="VRT", noData="none")
        if float(nodata).is_integer() and 0 <= nodata <= 65535:
            table = table.Clone()
            colour = table.GetColorEntry(int(nodata)) if nodata < table.GetCount() else (0, 0, 0, 255)
            table.SetColorEntry(int(nodata), (*colour[:3], 0))
            index.GetRasterBand(1).SetColorTable(table)
        chain.append(index)
    transparent = any(table.GetColorEntry(index)[3] < 255 for index in range(table.GetCount()))
    expand = "rgba" if transparent else "rgb"
    seen = chain[-1] if chain else dataset
    chain.append(gdal.Translate("", seen, format="VRT", rgbExpand=expand, outputType=gdal.GDT_Byte))
    return chain


def without_mistakes(dataset: Any, layout: Layout) -> list[Any]:
    """What a dataset is seen through before it is warped, so that GDAL takes it as it is meant; empty: as it is.

    A band that a person calls the mask comes again as the last one, an alpha of 0 and :data:`OPAQUE`.
    """
    masks = set() if layout.given else {number for number, _ in layout.alpha}
    count = range(1, dataset.RasterCount + 1)
    tagged = {n for n in count if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand}
    if not (layout.signed or layout.unstorable or layout.given or tagged - masks):
        return []
    again = [layout.alpha[0][0]] if layout.given else []
    seen = gdal.Translate("", dataset, format="VRT", bandList=[*count, *again])
    for number in count:
        band = seen.GetRasterBand(number)
        if number in tagged - masks:
            band.SetColorInterpretation(gdal.GCI_Undefined)
        kind = _dtype("", dataset.GetRasterBand(number))
        nodata = band.GetNoDataValue()
        if nodata is not None and not representable(nodata, kind):
            band.DeleteNoDataValue()
    if not (layout.signed or layout.given):
        return [seen]
    described = seen.GetMetadata("xml:VRT")[0]
    if layout.signed:
        parts = re.split(r"(<MaskBand>.*?</MaskBand>)", described, flags=re.DOTALL)
        described = "".join(part if part.startswith("<MaskBand>") else _with_sign(part) for part in parts)
    if layout.given:
        mask = dataset.GetRasterBand(layout.alpha[0][0])
        described = _with_alpha(described, dataset.RasterCount + 1, layout.alpha[0][1], is_signed_byte(mask))
    return [seen, gdal.Open(described)]


def _with_alpha(described: str, number: int, least: float, signed: bool) -> str:
    """The last band of a virtual raster as an alpha: :data:`OPAQUE` where it holds ``least`` and more."""
    before, last = described.rsplit("<VRTRasterBand ", 1)
    places = re.search(r"<SourceFilename.*<DstRect[^>]*/>", last, flags=re.DOTALL)
    if places is None:
        raise ValueError(last)
    steps = f"{math.nextafter(least, -math.inf)!r}:0,{least!r}:{OPAQUE:g}"
    steps += f",127:{OPAQUE:g},128:0" if signed else ""
    return (
        f'{before}<VRTRasterBand dataType="Byte" band="{number}"><ColorInterp>Alpha</ColorInterp><ComplexSource>'
        f"{places[0]}<LUT>{steps}</LUT></ComplexSource></VRTRasterBand></VRTDataset>"
    )


def _with_sign(described: str) -> str:
    """Bands of a virtual raster whose bytes have a sign, in a type that GDAL's warper takes for what it is."""
    described = re.sub(r'(<VRTRasterBand dataType=)"Byte"', r'\1"Int16"', described)
    described = re.sub(r'<MDI key="PIXELTYPE">SIGNEDBYTE</MDI>', "", described)
    return described.replace("<SimpleSource>", "<ComplexSource>").replace(
        "</SimpleSource>", "<LUT>0:0,127:127,128:-128,255:-1</LUT></ComplexSource>"
    )


def told_as_bands(path: str, layout: Layout) -> list[tuple[Text, Text]]:
    """The remark on bands that are tagged as alpha and are none."""
    return [
        (
            say(
                "imagery.alpha-holds-many-values",
                "{path}: band {number} is tagged as alpha and holds many values: it is read as a band like the others.",
                path=path,
                number=number,
            ),
            say("imagery.choose-bands-if-not-wanted", "Choose bands with --bands if it is not wanted."),
        )
        for number in layout.mistaken
    ]
