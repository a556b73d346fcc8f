"""``python -m trainer change A B [C …] --out DIR``."""

from __future__ import annotations

from trainer.change.options import ChangeForm
from trainer.messages import say
from trainer.reporting import Reporter

FORM = ChangeForm


def run(form: ChangeForm, reporter: Reporter) -> None:
    """Compare, write, and print what changed and how sure that is."""
    from trainer.change.change_files import save_changes
    from trainer.change.find_changes import find_changes
    from trainer.files.result_folders import CHANGES, refuse_another_kind

    refuse_another_kind(form.out, CHANGES)
    found, pixels = find_changes((form.before, form.after, *form.later), form.options, reporter)
    reporter.stage("write", say("change.writing", "writing rasters, layer and page"))
    for kind, path in save_changes(form.out, found, pixels, reporter):
        reporter.artifact(kind, path)
    reporter.artifact("changes", form.out)
    reporter.say(found.as_text())
    changed = int(found.overall.changed.sum())
    reporter.summary.update(tiles=len(found.ground), changed=changed, white=found.as_json()["white_alone"])
