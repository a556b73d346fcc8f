"""``python -m trainer train``: learn from a tile set which places look alike."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from trainer.contract import InputError, RunFiles
from trainer.declared import with_given
from trainer.encoders.recipe import LATER, RECIPES, TrainForm
from trainer.encoders.schedule import Budget
from trainer.messages import say
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.encoders.training import Configuration

FORM = TrainForm


def run(form: TrainForm, reporter: Reporter) -> None:
    """Train, or go on with a run."""
    from trainer.encoders.training import train_encoder

    configuration, resume = _configuration(form)
    learned = train_encoder(configuration, form.out, form.options, reporter, resume)
    reporter.summary.update(steps=learned.steps, minutes=round(learned.seconds / 60, 2), **learned.metrics)
    figures = "  ".join(f"{name.replace('_', ' ')} {value:.3g}" for name, value in learned.metrics.items())
    reporter.say(f"{learned.steps:,} steps in {learned.seconds / 60:.1f} minutes, {learned.precision}.  {figures}")
    reporter.say(f"The encoder is in {form.out}. Next: python -m trainer embed {form.out} SOURCE --out FOLDER")


def _configuration(form: TrainForm) -> tuple[Configuration, bool]:
    """The run's configuration: that of the folder when resuming, else from the options."""
    from trainer.encoders.training import Configuration

    budget = Budget(**{path[0]: value for path, value in form.budget.items()}) if form.budget else None
    if form.resume and (form.out / RunFiles.CONFIGURATION).exists():
        before = Configuration.load(form.out)
        known = {**LATER, **before.recipe.to_json()}
        for path, value in form.given.items():
            if known[path[-1]] != value:
                raise InputError(
                    say(
                        "cli.run-began",
                        "The run {out} began with {path} = {known}, not {value}.",
                        out=form.out,
                        path=path[-1],
                        known=known[path[-1]],
                        value=value,
                    ),
                    say(
                        "cli.leave-option-out-when-resuming",
                        "Leave the option out when resuming, or begin again in another folder.",
                    ),
                    "other-settings",
                )
        tiles = str(form.tiles or before.tiles)
        return dataclasses.replace(before, tiles=tiles, budget=budget or before.budget), True
    if form.tiles is None:
        raise InputError(
            say("cli.tiles-missing", "TILES is missing."),
            say("cli.give-folder-tile-set", "Give the folder of a tile set."),
            "usage",
        )
    recipe = with_given(RECIPES[form.given.get(("method",), "contrastive")], form.given)
    if (
        ("pretrain_share",) in form.given
        and not recipe.pretrain_on
        and recipe.pretrain_share != LATER["pretrain_share"]
    ):
        raise InputError(
            say("cli.share-of-no-tags", "--pretrain-share says how long tags are learned, and there are none."),
            say("cli.give-tags-too", "Give them with --pretrain-on, or leave it out."),
            "usage",
        )
    return Configuration(
        tiles=str(form.tiles.absolute()),
        recipe=recipe,
        budget=budget,
        splits=("train",) if form.train_split_only else ("train", "validation", "test"),
    ), form.resume
