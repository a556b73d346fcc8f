"""``python -m trainer tiles``: cut imagery into a tile set."""

from __future__ import annotations

from trainer.imagery.options import TilesForm
from trainer.reporting import Reporter

FORM = TilesForm


def run(form: TilesForm, reporter: Reporter) -> None:
    """Cut, and say what was cut; or count."""
    if form.count:
        _count(form, reporter)
        return
    from trainer.files.tile_table import SPLITS
    from trainer.tiles.ingest import make_tile_set

    tiles = make_tile_set(form.sources, form.out, form.cut, reporter)
    manifest = tiles.manifest
    counts = {name: len(tiles.rows_in([name])) for name in SPLITS}
    where = f", {manifest.ground_resolution:,.4g} m a pixel" if manifest.has_positions else ", without positions"
    reporter.say(
        f"{len(tiles):,} tiles of {manifest.size} pixels, {len(manifest.bands)} bands"
        f" from {len(manifest.sources)} source(s){where}"
    )
    reporter.say("  " + ", ".join(f"{name} {count:,}" for name, count in counts.items()))
    below = int((tiles.table["information"] < manifest.proposed_threshold).sum())
    reporter.say(
        f"  proposed information threshold: {manifest.proposed_threshold:.3f} bytes a pixel"
        f" (would leave out {below:,} tiles with little to see)"
    )
    reporter.summary.update(
        tiles=len(tiles),
        ground_resolution=manifest.ground_resolution,
        proposed_threshold=manifest.proposed_threshold,
        **counts,
    )
    reporter.artifact("tiles", form.out)


def _count(form: TilesForm, reporter: Reporter) -> None:
    """How many tiles there would be, of those that fit in."""
    from trainer.tiles.stream import open_stream

    with open_stream(form.sources, form.cut, reporter) as stream:
        count = stream.count()
        about = "about " if stream.is_sampled else ""
        reporter.say(f"{about}{count:,} of {stream.total:,} tiles would be cut")
        reporter.summary.update(tiles=count, fit_in=stream.total)
