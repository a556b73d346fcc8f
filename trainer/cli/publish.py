"""``python -m trainer publish EMB --to FILE.parquet``: embeddings as a table that other programs read."""

from __future__ import annotations

from trainer.export.options import PublishForm
from trainer.reporting import Reporter

FORM = PublishForm


def run(form: PublishForm, reporter: Reporter) -> None:
    """Write, and say what came out."""
    from trainer.export.geoparquet import check, write_geoparquet
    from trainer.results.embedding_set import EmbeddingSet

    check(form.to, form.replace)
    embeddings = EmbeddingSet.open(form.embeddings)
    write_geoparquet(embeddings, form.to, reporter, form.replace)
    size = form.to.stat().st_size
    reporter.artifact("table", form.to)
    reporter.summary.update(tiles=len(embeddings), megabytes=round(size / 1e6, 2))
    reporter.say(
        f"{form.to}: {len(embeddings):,} tiles of {embeddings.manifest.dimension} dimensions, {size / 1e6:.1f} MB"
    )
