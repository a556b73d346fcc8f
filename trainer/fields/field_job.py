"""From a file of points to a raster, a table of held-out errors and a picture: what ``field train`` does."""

from __future__ import annotations

from dataclasses import asdict

from trainer import __version__
from trainer.atomic import write_json
from trainer.contract import InputError
from trainer.fields.comparison import LEARNED, Score, baseline_predictions, score, table
from trainer.fields.field import FieldResult, learn_field
from trainer.fields.field_figure import draw_field
from trainer.fields.field_journal import FieldJournal, array_digest
from trainer.fields.field_raster import plan_raster, write_field
from trainer.fields.options import FieldJob, FieldOptions
from trainer.fields.points import ValuedPoints, read_points
from trainer.files.own_files import has_keys, is_marked, refuse_other_file
from trainer.messages import say
from trainer.reporting import Reporter


def run_field_job(job: FieldJob, reporter: Reporter) -> list[Score]:
    """Learn, measure and draw; returns the scores of the field and of its baselines.

    A job that was stopped, in whatever way, goes on where it was when it is run again with the same points and
    options, and its outcome is that of a job that was never stopped.

    Raises:
        InputError: the points, an option or an output cannot be used.
        CancelledError: the job was cancelled; no half-written file remains.
    """
    _check(job)
    figure = job.figure or job.out.with_suffix(".png")
    for path in (job.out, figure):
        refuse_other_file(path, is_marked(path))
    if job.json:
        refuse_other_file(job.json, has_keys(job.json, ("blocks", "reach_km", "scores")))
    points = read_points(job.points, job.values, job.weight, job.points_crs, job.layer, job.null)
    _tell_left_out(points, reporter)
    if points.dropped:
        reporter.warn(
            say(
                "fields.points-left-out",
                "{dropped} points were left out: no position, no number or no positive weight.",
                dropped=points.dropped,
            )
        )
    extent = (job.extent[0], job.extent[1], job.extent[2], job.extent[3]) if job.extent else None
    plan_raster(points, job.crs, job.resolution, extent, 0.0)  # a senseless raster is refused before the training
    journal = FieldJournal(job.out, _key(points, job.options))
    try:
        result = learn_field(points, job.options, reporter, journal)
    except InputError:
        journal.discard()
        raise
    baselines = baseline_predictions(points, result.blocks.fold, job.options.seed, reporter, journal)
    scores = score(points, {LEARNED: result.held_out.values, **baselines})
    _say(points, result, scores, reporter)

    reach = result.blocks.size_km if job.reach_km is None else job.reach_km
    plan = plan_raster(points, job.crs, job.resolution, extent, reach)
    write_field(job.out, result.field, points.names, plan, reporter, journal)
    reporter.artifact("field-raster", job.out)
    draw_field(figure, job.out, points)
    reporter.artifact("figure", figure)
    figures = _figures(points, result, scores, reach)
    if job.json:
        write_json(job.json, figures)
        reporter.artifact("table", job.json)
    reporter.summary.update(figures)
    journal.discard()
    return scores


def _tell_left_out(points: ValuedPoints, reporter: Reporter) -> None:
    if points.thousands:
        reporter.warn(
            say(
                "fields.thousands-are-parted",
                "Numbers such as '{number}' are read as ones whose thousands are parted by a mark.",
                number=points.thousands,
            )
        )
    if points.nowhere:
        reporter.warn(
            say(
                "fields.points-at-0-0",
                "{count} points lie at 0, 0, which devices write without a fix: left out.",
                count=points.nowhere,
            )
        )
    for field, value, count in points.no_values:
        reporter.warn(
            say(
                "fields.values-stand-for-none",
                "{count} values of '{field}' are {value:g}, which stands for none: left out.",
                count=count,
                field=field,
                value=value,
            )
        )
    for field, value, count in points.perhaps_null:
        reporter.warn(
            say(
                "fields.values-may-stand-for-none",
                "{count} values of '{field}' are {value:g}, apart from all others, and are learned.",
                count=count,
                field=field,
                value=value,
            ),
            say("fields.say-null", "If that stands for no value, add --null={value:g}.", value=value),
        )
    if points.perhaps_exchanged:
        reporter.warn(
            say(
                "fields.degrees-may-be-exchanged",
                "{count} points lie far from the others, and among them with longitude and latitude exchanged.",
                count=points.perhaps_exchanged,
            ),
            say("geography.mend-exchanged", "If so, exchange the two in these rows."),
        )
    used, passed_over = points.crs_column
    if used:
        reporter.warn(say("fields.crs-of-column", "Positions are in {crs}, as a column of the table says.", crs=used))
    if passed_over:
        reporter.warn(
            say(
                "fields.degrees-beside-projection",
                "Positions are read as degrees, although a column of the table names the projection {crs}.",
                crs=passed_over,
            ),
            say("fields.say-projection", "If they are in it, add --points-crs={crs}.", crs=passed_over),
        )


def _key(points: ValuedPoints, options: FieldOptions) -> dict[str, object]:
    """What learning depends on."""
    told = array_digest(points.longitude, points.latitude, points.values, points.weights)
    return {"version": __version__, "points": told, "options": asdict(options)}


def _check(job: FieldJob) -> None:
    if job.out.suffix.lower() not in {".tif", ".tiff"}:
        raise InputError(
            say("fields.out-no-geotiff", "--out {out} is no GeoTIFF.", out=job.out),
            say("fields.end-name-tif", "End the name in .tif."),
            "usage",
        )
    if len(set(job.values)) < len(job.values):
        raise InputError(
            say("fields.field-named-twice", "--value names a field twice: {values}.", values=", ".join(job.values)),
            say("fields.name-each-once", "Name each once."),
            "usage",
        )


def _say(points: ValuedPoints, result: FieldResult, scores: list[Score], reporter: Reporter) -> None:
    blocks = result.blocks
    within = [100 * share for share in result.held_out.coverage]
    reporter.say(
        f"{len(points):,} points in {blocks.count} blocks of {blocks.size_km:.3g} km, "
        f"{int(blocks.fold.max()) + 1} folds; learnt in {result.seconds:.0f} s, {result.steps} steps"
    )
    reporter.say(table(scores))
    reporter.say("k and power were chosen in the baselines' favour, on the held-out blocks themselves")
    reporter.say(f"held-out values within 1 and 2 standard deviations: {within[0]:.0f} %, {within[1]:.0f} %")


def _figures(points: ValuedPoints, result: FieldResult, scores: list[Score], reach: float) -> dict[str, object]:
    return {
        "points": len(points),
        "dropped": points.dropped,
        "blocks": result.blocks.count,
        "block_km": result.blocks.size_km,
        "folds": int(result.blocks.fold.max()) + 1,
        "reach_km": reach,
        "seconds": round(result.seconds, 2),
        "steps": result.steps,
        "within_1_sd": result.held_out.coverage[0],
        "within_2_sd": result.held_out.coverage[1],
        "scores": [asdict(one) for one in scores],
    }
