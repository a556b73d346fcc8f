"""``python -m trainer plane EMB``."""

from __future__ import annotations

from trainer.contract import EmbeddingFiles
from trainer.embeddings.options import PlaneForm
from trainer.reporting import Reporter

FORM = PlaneForm


def run(form: PlaneForm, reporter: Reporter) -> None:
    """Place the tiles, and keep where."""
    from trainer.embeddings.plane import place_in_plane
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.results.plane_file import write_plane

    embedding_set = EmbeddingSet.open(form.embeddings)
    points = place_in_plane(embedding_set, form.sample, form.seed, reporter)
    write_plane(form.embeddings, points)
    reporter.artifact("plane", form.embeddings / EmbeddingFiles.PLANE)
    reporter.summary.update(tiles=len(points))
    reporter.say(f"{form.embeddings / EmbeddingFiles.PLANE}: {len(points):,} tiles in a plane.")
