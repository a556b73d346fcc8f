"""``python -m trainer regress EMB --labels FILE:FIELD --out DIR``."""

from __future__ import annotations

from trainer.messages import say
from trainer.regression.options import RegressForm
from trainer.reporting import Reporter

FORM = RegressForm


def run(form: RegressForm, reporter: Reporter) -> None:
    """Learn, map, and print how far off the map is."""
    from trainer.files.result_folders import REGRESSION, refuse_another_kind
    from trainer.regression.regress_tiles import EMBEDDING, regress, save_regression
    from trainer.results.embedding_set import EmbeddingSet

    refuse_another_kind(form.out, REGRESSION)
    embeddings = EmbeddingSet.open(form.embeddings)
    found = regress(embeddings, form.options, reporter)
    reporter.stage("write", say("classification.writing", "writing the map"))
    for kind, path in save_regression(form.out, embeddings, found):
        reporter.artifact(kind, path)
    reporter.artifact("regression", form.out)
    reporter.say(found.as_text())
    reporter.summary.update(tiles=len(embeddings), rmse=found.errors[EMBEDDING].rmse, r2=found.errors[EMBEDDING].r2)
