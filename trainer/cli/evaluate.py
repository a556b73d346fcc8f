"""`python -m trainer evaluate`: measure an embedding against labels, beside baselines."""

from __future__ import annotations

from trainer.atomic import write_json
from trainer.evaluation.options import EvaluateForm
from trainer.files.own_files import has_keys, refuse_other_file
from trainer.messages import say
from trainer.reporting import Reporter

FORM = EvaluateForm


def run(form: EvaluateForm, reporter: Reporter) -> None:
    """Measure, print the table, write the JSON; or count."""
    if form.count:
        _count(form, reporter)
        return
    from trainer.evaluation.assessment import evaluate
    from trainer.results.embedding_set import EmbeddingSet

    if form.json is not None:
        refuse_other_file(form.json, has_keys(form.json, ("embedding", "tiles", "classes")))
    found = evaluate(EmbeddingSet.open(form.embeddings), form.options, reporter)
    reporter.say(found.as_text())
    record = found.as_json()
    figures = ("embedding", "robustness", "baselines", "tiles", "classes", "with_location")
    reporter.summary |= {key: record[key] for key in figures if key in record}
    if form.json is not None:
        write_json(form.json, record)
        reporter.artifact("table", form.json)


def _count(form: EvaluateForm, reporter: Reporter) -> None:
    """How many tiles get a class, and which; nothing is loaded that learns."""
    import numpy as np

    from trainer.evaluation.labels import read_labels
    from trainer.results.embedding_set import EmbeddingSet

    embeddings = EmbeddingSet.open(form.embeddings)
    reporter.stage("labels", say("evaluation.reading-labels", "reading labels"))
    options = form.options
    labels = read_labels(options.labels, embeddings.table, embeddings.manifest.sources, options.label_options, reporter)
    counts = np.bincount(labels.codes[labels.codes >= 0], minlength=len(labels.names))
    by_class = {name: int(count) for name, count in zip(labels.names, counts.tolist()) if count}
    reporter.summary.update(tiles=len(embeddings), labelled=int(counts.sum()), by_class=by_class)
    reporter.say(f"{counts.sum():,} of {len(embeddings):,} tiles get a class")
    for name, count in by_class.items():
        reporter.say(f"{count:>8,}  {name}")
