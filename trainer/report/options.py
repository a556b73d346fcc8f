"""What `report` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.options import REPEATED, Options, embeddings_option, option
from trainer.report.wording import LANGUAGES


@dataclass(frozen=True, eq=False, repr=False)
class ReportForm(Options):
    """What `report` is asked for."""

    DESCRIPTION = (
        "One page, with its figures as PNG beside it: the map in colours of the embedding, clusters if they were "
        "made, nearest neighbours, the way between two looks, PCA and t-SNE of the tiles, training curves."
    )

    embeddings: Path = embeddings_option()
    out: Path = option(help="page to write", metavar="HTML", label="Report", parameter="OUTPUT", picker="new html")
    at: tuple[str, ...] = option(
        (),
        "show the look-alikes of this place (repeatable; default: typical tiles)",
        many=REPEATED,
        metavar="LON,LAT[,NAME]",
    )
    evaluation: Path | None = option(
        None,
        "what `evaluate --json` wrote, to show as a table",
        metavar="JSON",
        label="Figures of 'Evaluate'",
        tip="Shown as a table",
        picker="json",
    )
    language: str = option("en", "language of the page (default: en)", choices=LANGUAGES)
    credits: str = option("", "whom to name for the imagery", label="Credits for the imagery")
    run: Path | None = option(
        None,
        "the run whose curves are shown (default: as the folder says)",
        label="Encoder (run)",
        picker="folder",
        advanced=True,
    )
