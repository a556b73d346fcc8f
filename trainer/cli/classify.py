"""``python -m trainer classify EMB --labels FILE --out CLS``."""

from __future__ import annotations

from trainer.classification.options import ClassifyForm
from trainer.contract import InputError
from trainer.messages import say
from trainer.reporting import Reporter

FORM = ClassifyForm


def run(form: ClassifyForm, reporter: Reporter) -> None:
    """Classify, write, and print how right the map is."""
    from trainer.classification.classify_tiles import classify, save_classification
    from trainer.files.result_folders import CLASSIFICATION, refuse_another_kind, same_file
    from trainer.results.embedding_set import EmbeddingSet

    refuse_another_kind(form.out, CLASSIFICATION)
    if form.options.model is not None and same_file(form.out, form.options.model):
        raise InputError(
            say("cli.output-is-input", "{option} {path} is an input of this command.", option="--out", path=form.out),
            say("cli.choose-another-name", "Choose another name."),
            "would-replace",
        )
    embeddings = EmbeddingSet.open(form.embeddings)
    found, classifier = classify(embeddings, form.options, reporter)
    reporter.stage("write", say("classification.writing", "writing the map"))
    for kind, path in save_classification(form.out, embeddings, found, classifier, reporter):
        reporter.artifact(kind, path)
    reporter.artifact("classification", form.out)
    reporter.say(found.as_text())
    reporter.summary.update(method=found.card.method, classes=len(found.card.names), tiles=len(embeddings))
    if found.held_out is not None:
        reporter.summary.update(accuracy=found.held_out.accuracy, macro_f1=found.held_out.macro_f1)
