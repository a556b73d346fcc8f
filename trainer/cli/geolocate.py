"""``python -m trainer geolocate``: learn where pictures were taken, predict it, measure it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Union

from trainer.files.own_files import has_keys, is_marked, refuse_other_file
from trainer.geolocation.forms import GeolocateEvaluateForm, GeolocatePredictForm, GeolocateTrainForm
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.geolocation.heads.decoding import Decoder
    from trainer.geolocation.places.geotagged import GeotaggedSet

FORMS = {"train": GeolocateTrainForm, "predict": GeolocatePredictForm, "evaluate": GeolocateEvaluateForm}


Form = Union[GeolocateTrainForm, GeolocatePredictForm, GeolocateEvaluateForm]


def run(form: Form, reporter: Reporter) -> None:
    """Run a subcommand."""
    if isinstance(form, GeolocateTrainForm):
        _train(form, reporter)
    elif isinstance(form, GeolocatePredictForm):
        _predict(form, reporter)
    else:
        _evaluate(form, reporter)


def _read(form: Form, reporter: Reporter, positions: bool = True) -> GeotaggedSet:
    """The set, and a word on what it is and what of it cannot be used."""
    from trainer.geolocation.places.geotagged import report_problems
    from trainer.geolocation.places.reading import read_geotagged

    places = read_geotagged(form.data, form.pictures.images, form.pictures.path_field, positions)
    if places.folders:
        reporter.say(f"Found {len(places):,} places in folders of {form.data}: {places.folders} pictures.")
    report_problems(places.problems, reporter)
    return places


def _train(form: GeolocateTrainForm, reporter: Reporter) -> None:
    from trainer.geolocation.places.clustered import without_clusters
    from trainer.geolocation.places.geotagged import report_problems, split_places
    from trainer.geolocation.training.head_training import train_geolocation

    places = _read(form, reporter)
    known = len(places.problems)
    places = without_clusters(places, form.clusters, form.leave_out)
    places = split_places(places, replace(form.splits, seed=form.learn.seed))
    report_problems(places.problems[known:], reporter)
    card = train_geolocation(places, form.out, form.head, form.learn, reporter, form.resume)
    counts = ", ".join(f"{count:,} {name}" for name, count in card.places.items())
    reporter.summary.update(head=form.head.kind, **card.places)
    reporter.say(f"Learned from {counts} places. {_radius_text(card.rules.decoder)}")
    reporter.say(f"Next: python -m trainer geolocate evaluate {form.out} {form.data}")


def _radius_text(decoder: Decoder) -> str:
    if decoder.factor <= 0:
        return f"Too few places were held out ({decoder.places}) to say how far off a position may be."
    text = f"The radius is made to hold {decoder.probability:.0%} of the time, by {decoder.places:,} held-out places"
    return f"{text}." if decoder.factors else f"{text}, too few to tell the surest predictions from others."


def _evaluate(form: GeolocateEvaluateForm, reporter: Reporter) -> None:
    from trainer.atomic import write_json
    from trainer.geolocation.answers.error_map import draw_error_map
    from trainer.geolocation.evaluation.scoring import evaluate_run, score_table

    if form.json:
        refuse_other_file(form.json, has_keys(form.json, ("set", "split", "methods")))
    if form.figure:
        refuse_other_file(form.figure, is_marked(form.figure))
    places = _read(form, reporter)
    found = evaluate_run(form.run_folder, places, form.split, reporter, form.device)
    reporter.say(f"{found.subject()}; distances on the great circle")
    reporter.say(score_table(found.scores))
    best = found.scores[found.best]
    reporter.summary.update(method=found.best, median_km=round(best.median_km, 4), mean_km=round(best.mean_km, 4))
    reporter.summary.update(places=best.places, radius_held=best.radius_held)
    if form.json:
        record = {
            "set": found.places.source,
            "places": len(found.places),
            "split": found.split,
            "unseen": found.unseen,
            "best": found.best,
        }
        write_json(form.json, {**record, "methods": {name: item.to_json() for name, item in found.scores.items()}})
        reporter.artifact("table", form.json)
    if form.figure:
        draw_error_map(found, form.figure)
        reporter.artifact("figure", form.figure)


def _predict(form: GeolocatePredictForm, reporter: Reporter) -> None:
    from trainer.geolocation.answers.prediction_files import are_predictions, check_format, write_predictions
    from trainer.geolocation.answers.predictions import predict_places

    check_format(form.out, form.columns)
    refuse_other_file(form.out, are_predictions(form.out))
    places = _read(form, reporter, positions=False)
    predictions = predict_places(
        form.run_folder, places, form.refine, reporter, form.device, form.decode, form.provider
    )
    write_predictions(form.out, predictions, form.columns)
    reporter.artifact("predictions", form.out)
    reporter.summary.update(places=len(predictions.places))
    reporter.say(predictions.summary())
