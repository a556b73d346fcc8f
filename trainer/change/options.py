"""What `change` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from trainer.options import REPEATED, WORDS, Options, option, part, seed_option

BY = ("both", "embeddings")


@dataclass(frozen=True, eq=False, repr=False)
class ChangeOptions(Options):
    """How changes are told from what differs on every picture.

    Attributes:
        false_alarms: Share of the tiles that did not change which may be called changed.
        unchanged: Polygons in which nothing changed; None takes the quieter half of all tiles for it.
        like: Positions (``LON,LAT``) of examples of a change, of which others are looked for.
        by: What is compared: ``both`` embeddings and pixels, where these are still there, or ``embeddings`` alone.
        same_encoder: Take the person's word that one encoder made all, where the folders do not say.
        seed: Of the groups of look-alikes.
    """

    false_alarms: float = option(
        0.001,
        "share of the tiles that did not change which may be called changed (default: 0.001)",
        metavar="SHARE",
        above=0,
        below=0.5,
        label="False alarms",
        tip="Share of the places that did not change which may be called changed: smaller finds less, and surer",
    )
    unchanged: Optional[Path] = option(
        None,
        "polygons in which nothing changed, which say how many false alarms there are (default: the quieter half)",
        metavar="FILE",
        label="Polygons in which nothing changed",
        tip="They tell how many false alarms there are; without, the quieter half of all places does",
        picker="polygons",
        advanced=True,
    )
    like: tuple[str, ...] = option(
        (),
        "a place that changed: others that changed like it are looked for; may be given again",
        many=REPEATED,
        metavar="LON,LAT",
        label="Changed like these",
        tip="Points on examples of a change; places that changed in the same way are found",
        picker="points",
    )
    by: str = option(
        "both",
        "what is compared: the embeddings and the pixels as well, or the embeddings alone (default: both)",
        choices=BY,
        label="Compare",
        called=(("both", "embeddings and pixels"), ("embeddings", "embeddings alone")),
        tip="Embeddings see what kind of place it is, pixels that something is there or gone; without, it is quicker",
        advanced=True,
    )
    same_encoder: bool = option(
        False,
        "one encoder made all folders, though they do not say so (imported ones)",
        label="One model made all of them",
        tip="For imported embeddings, which do not say what made them",
        advanced=True,
    )
    seed: int = seed_option("of the groups of look-alikes (0)", metavar="N")


@dataclass(frozen=True, eq=False, repr=False)
class ChangeForm(Options):
    """What `change` is asked for."""

    DESCRIPTION = (
        "What changed between embeddings of two or more dates, made by the same encoder: what differs on every "
        "picture (season, light, sensor) is taken out first, and each change comes with the share of unchanged places "
        "that look as changed. A raster, a layer, places that are unusual, and a page with pictures."
    )

    before: Path = option(
        help="embeddings of the earliest date", positional=True, metavar="A", label="Embeddings, first date",
        tip="A folder that 'Embed' or 'Import embeddings' made", picker="folder",
    )  # fmt: skip
    after: Path = option(
        help="embeddings of a later date", positional=True, metavar="B", label="Embeddings, second date",
        tip="Made by the same encoder", picker="folder",
    )  # fmt: skip
    out: Path = option(
        help="the changes (a folder) to write", metavar="DIR", label="Changes", parameter="OUTPUT", picker="new folder"
    )
    later: tuple[Path, ...] = option((), "of dates after that", positional=True, many=WORDS, metavar="C")
    options: ChangeOptions = part(ChangeOptions)
