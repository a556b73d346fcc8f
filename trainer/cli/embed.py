"""``python -m trainer embed RUN SOURCE_OR_TILES --out EMB``."""

from __future__ import annotations

from trainer.embeddings.options import EmbedForm
from trainer.reporting import Reporter

FORM = EmbedForm


def run(form: EmbedForm, reporter: Reporter) -> None:
    """Embed, and say what was made."""
    from trainer.embeddings.embed import embed_source

    count = embed_source(form, reporter)
    reporter.say(f"{count:,} tiles in {form.out}")
    reporter.summary.update(tiles=count, folder=str(form.out))
