"""`python -m trainer evaluate`: measure an embedding against labels, beside baselines."""

from __future__ import annotations

from trainer.atomic import write_json
from trainer.evaluation.options import EvaluateForm
from trainer.reporting import Reporter

FORM = EvaluateForm


def run(form: EvaluateForm, reporter: Reporter) -> None:
    """Measure, print the table, write the JSON."""
    from trainer.evaluation.assessment import evaluate
    from trainer.results.embedding_set import EmbeddingSet

    found = evaluate(EmbeddingSet.open(form.embeddings), form.options, reporter)
    reporter.say(found.as_text())
    record = found.as_json()
    figures = ("embedding", "robustness", "baselines", "tiles", "classes", "with_location")
    reporter.summary |= {key: record[key] for key in figures if key in record}
    if form.json is not None:
        write_json(form.json, record)
        reporter.artifact("table", form.json)
