"""``python -m trainer zones EMB --polygons FILE --out FILE``."""

from __future__ import annotations

from trainer.messages import say
from trainer.reporting import Reporter
from trainer.zones.options import ZonesForm

FORM = ZonesForm


def run(form: ZonesForm, reporter: Reporter) -> None:
    """Gather, look for look-alikes, write."""
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.zones.polygon_zones import look_alikes, polygon_zones
    from trainer.zones.zone_layer import refuse_other_layer, write_zones

    refuse_other_layer(form.out, form.replace)
    embeddings = EmbeddingSet.open(form.embeddings)
    reporter.stage("zones", say("zones.gathering", "gathering the tiles of each polygon"))
    zones = polygon_zones(embeddings, form.polygons, reporter)
    found = []
    if form.find:
        reporter.stage("find", say("zones.looking", "looking for look-alikes of {count} polygons", count=len(zones)))
        found = look_alikes(embeddings, zones, form.find, form.spread, reporter)
    write_zones(form.out, embeddings, zones, found, form.mean)
    reporter.artifact("zones", form.out)
    reporter.say(f"Polygons: {len(zones):,}, tiles in them: {sum(len(zone.rows) for zone in zones):,}.")
    reporter.summary.update(polygons=len(zones), found=sum(len(one.rows) for one in found))
