"""The training loop: steps, precision, checkpoints, averaging, and what to do when something goes wrong.

It knows nothing of what is learned (see :class:`trainer.encoders.objective.Objective`).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from trainer.contract import CancelledError, InputError, RunFiles
from trainer.encoders.averaging import WeightAverage
from trainer.encoders.checkpoints import load_checkpoint, random_state, save_checkpoint, set_random_state
from trainer.encoders.device import autocast, choose_precision, flush_denormals
from trainer.encoders.metrics_log import MetricsLog
from trainer.encoders.objective import Objective, Watched
from trainer.encoders.options import LoopOptions
from trainer.encoders.schedule import Settling, rate_factor
from trainer.messages import say
from trainer.reporting import Reporter

REPORT_SECONDS = 1.0
_STATISTICS_STEPS = 32


@dataclass(frozen=True)
class Learned:
    """How training ended; the network holds the final (averaged) weights."""

    steps: int
    seconds: float
    metrics: dict[str, float]
    precision: str = ""


def learn(
    objective: Objective,
    options: LoopOptions,
    run: Path,
    reporter: Reporter,
    beside: Callable[[int], None] | None = None,
    settles_from: float | None = None,
) -> Learned:
    """Train an objective's network within a budget, with checkpoints in a run folder.

    A budget in steps or epochs that is interrupted in any way and resumed gives, on a CPU, bit for bit the
    weights of a run that never was. With a budget in minutes the learning rate follows the clock, so
    that only the place in the schedule is the same.

    When memory runs out, each step is computed in twice as many parts whose gradients are added: a step
    has as many images as before, but each part compares only its own places with each other.

    Args:
        objective: What is learned; its network is already on its device.
        options: How.
        run: An existing folder.
        reporter: Receives progress, metrics and warnings.
        beside: Called with the number of steps after each; it leaves the training as it is.
        settles_from: The share of the budget from which on it settles where the reporter was told that it is enough;
            None: it goes on to the end of its budget.

    Raises:
        CancelledError: after a checkpoint was written.
        InputError: the loss is no longer finite, memory does not even suffice for the smallest part, or
            the checkpoint cannot be used.
    """
    session = _Session(objective, options, run, reporter)
    session.beside, session.settles_from = beside, settles_from
    try:
        return session.run_to_the_end()
    finally:
        session.log.close()


class _Session:
    """The state of one training process."""

    def __init__(self, objective: Objective, options: LoopOptions, run: Path, reporter: Reporter) -> None:
        self.objective = objective
        if options.budget is None:
            raise ValueError("a loop needs a budget")
        self.options, self.budget = options, options.budget
        self.run = run
        self.reporter = reporter
        self.network = objective.network
        self.device = next(self.network.parameters()).device
        self.network.to(memory_format=torch.channels_last)
        flush_denormals(self.device)
        self.precision = choose_precision(options.precision, self.device)
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=self.precision.scaled)
        self.groups = [group for group in objective.parameter_groups() if group.rate > 0]
        self.optimiser = _make_optimiser(options, self.groups)
        self.average: WeightAverage | None = None
        if options.averaging != "none":
            self.average = WeightAverage(self.network, options.averaging, options.ema_decay)
        self.step = 0
        self.seconds = 0.0
        self.parts = 1
        self.watched: Tensor | None = None
        self.last: dict[str, float] = {}
        self.slowed = 1.0
        self.beside: Callable[[int], None] | None = None
        self.settles_from: float | None = None
        self.settling: Settling | None = None
        if options.resume:
            self._restore()
        self.log = MetricsLog(run, self.step, options.tensorboard)
        if options.compiled:
            self.network.compile()

    def run_to_the_end(self) -> Learned:
        """Steps until the budget is spent, or what was learned has settled."""
        started = time.monotonic() - self.seconds
        checkpointed = reported = time.monotonic()
        sums: dict[str, Tensor] = {}
        counted = 0
        self.network.train()
        self._tell()
        while (share := self._share()) < 1.0:
            rate = self._set_rate(share)
            figures = self._one_step(share)
            if figures.keys() != sums.keys():  # other figures begin, as after tags: they are averaged for themselves
                sums, counted = dict.fromkeys(figures, torch.zeros(())), 0
            sums = {name: sums[name] + value for name, value in figures.items()}
            counted += 1
            self.step += 1
            self._average(share)
            if isinstance(self.objective, Watched):
                self.slowed = self.objective.after_step(self.step)
                self.network.train()
            if self.beside is not None:
                self.beside(self.step)
            self._settle_if_enough()
            now = time.monotonic()
            self.seconds = now - started
            ending = self._share() >= 1.0
            if now - reported >= REPORT_SECONDS or ending or self.step == 1:
                self._check()
                self.last = {name: float(value) / counted for name, value in sums.items()}
                self._report(self.last, rate, counted * self.objective.images_per_step / max(now - reported, 1e-9))
                sums, counted, reported = {}, 0, now
            if self._checkpoint_due(now - checkpointed):
                self._save()
                checkpointed = now
            try:
                self._tell()
            except CancelledError:
                self._save()
                raise
        self._check()
        self._save()
        self._finish()
        return Learned(self.step, self.seconds, self.last, self.precision.name)

    # -- one step ----------------------------------------------------------------------------
    def _one_step(self, share: float) -> dict[str, Tensor]:
        """Forward, backward and update; in more parts where memory runs out."""
        while True:
            metrics = self._gradients(share)
            if metrics is not None:
                break
            self._halve()
        self.scaler.unscale_(self.optimiser)
        parameters = [parameter for group in self.groups for parameter in group.parameters]
        norm = nn.utils.clip_grad_norm_(parameters, self.options.clip or math.inf)
        self._check()
        self.watched = metrics["loss"] if self.precision.scaled else torch.stack([metrics["loss"], norm.detach()])
        self.scaler.step(self.optimiser)
        self.scaler.update()
        return metrics

    def _gradients(self, share: float) -> dict[str, Tensor] | None:
        """Add up the gradients of a step's parts; None where memory ran out."""
        self.optimiser.zero_grad(set_to_none=True)
        metrics: dict[str, Tensor] = {}
        try:
            for part in range(self.parts):
                batch = self.objective.batch(self.step, part, self.parts, share)
                with autocast(self.precision, self.device):
                    loss, figures = self.objective.loss(batch)
                torch.autograd.backward(self.scaler.scale(loss / self.parts))
                for name, value in {"loss": loss.detach(), **figures}.items():
                    metrics[name] = metrics.get(name, 0.0) + value / self.parts
        except (torch.OutOfMemoryError, MemoryError):
            return None
        except RuntimeError as error:
            if "can't allocate memory" not in str(error):  # how torch's CPU allocator says it
                raise
            return None
        return metrics

    def _halve(self) -> None:
        """Out of memory: compute a step in twice as many parts from now on."""
        self.optimiser.zero_grad(set_to_none=True)
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        if self.parts * 2 > self.objective.most_parts:
            raise InputError(
                say(
                    "encoders.not-enough-memory",
                    "There is not enough memory on {device} for the smallest batch.",
                    device=self.device,
                ),
                say(
                    "encoders.use-smaller-backbone",
                    "Use a smaller backbone, smaller tiles or --device cpu, or close other programs.",
                ),
                "out-of-memory",
            )
        self.parts *= 2
        self.reporter.warn(
            say(
                "encoders.step-in-parts",
                "Memory ran out: each step is now computed in {parts} parts.",
                parts=self.parts,
            ),
            say(
                "encoders.fewer-places-say-the-same",
                "A step still sees as many places, but compares them only within a part; fewer --places would "
                "say the same.",
            ),
        )

    def _check(self) -> None:
        """Stop where the last step was not finite. Looked at one step late, so as not to wait for a GPU."""
        if self.watched is None or bool(torch.isfinite(self.watched).all()):
            return
        kept = (
            say("encoders.last-checkpoint-kept", "The last checkpoint is kept")
            if (self.run / RunFiles.CHECKPOINT).exists()
            else say("encoders.nothing-kept", "Nothing was kept")
        )
        raise InputError(
            say(
                "encoders.loss-not-finite",
                "The loss or its gradient is no longer finite at step {step}.",
                step=self.step,
            ),
            say(
                "encoders.use-lower-learning-rate",
                "{kept}. Use a lower --learning-rate (now {rate:g}), a smaller --clip, or --precision fp32.",
                kept=kept,
                rate=self.options.learning_rate,
            ),
            "loss-not-finite",
        )

    # -- budget, rate, average -----------------------------------------------------------------
    def _settle_if_enough(self) -> None:
        """Go to the end of the schedule in a few steps, where somebody has asked for it."""
        if self.settling is None and self.settles_from is not None and self.reporter.is_enough:
            self.settling = Settling.after(self.step, self._share(), self.settles_from)
            self.reporter.stage(
                "settle", say("encoders.settling", "It is enough: what was learned settles, and is kept")
            )

    def _total(self) -> int | None:
        """Steps of the budget; None where it is of time."""
        if self.settling is not None:
            return self.settling.total
        return self.budget.total_steps(self.objective.steps_per_epoch)

    def _share(self) -> float:
        if self.settling is not None:
            return self.settling.at(self.step)
        return self.budget.share(self.step, self.seconds, self.objective.steps_per_epoch)

    def _set_rate(self, share: float) -> float:
        total = self._total()
        middle = share if total is None else share + 0.5 / total  # so that the first step moves
        factor = max(rate_factor(self.options.schedule, middle, self.options.warm_up), 1e-4)
        rate = self.options.learning_rate * factor * self.slowed
        for settings, group in zip(self.optimiser.param_groups, self.groups):
            settings["lr"] = rate * group.rate
        return rate

    def _average(self, share: float) -> None:
        if self.average is None:
            return
        if self.options.averaging == "ema" or share >= 1.0 - self.options.swa_share:
            self.average.update(self.network)

    @torch.no_grad()
    def _finish(self) -> None:
        """Put the averaged weights in place, and for a plain mean the running statistics that go with them."""
        if self.average is not None:
            self.average.copy_to(self.network)
            if self.options.averaging == "swa":
                self._renew_statistics()
        self.network.eval()

    def _renew_statistics(self) -> None:
        norms = [module for module in self.network.modules() if isinstance(module, nn.modules.batchnorm._BatchNorm)]
        momenta = [norm.momentum for norm in norms]
        for norm in norms:
            norm.reset_running_stats()
            norm.momentum = None  # the plain mean over what follows
        for step in range(_STATISTICS_STEPS):
            batch = self.objective.batch(self.step + step, 0, self.parts, 1.0)
            with autocast(self.precision, self.device):
                self.objective.loss(batch)
        for norm, momentum in zip(norms, momenta):
            norm.momentum = momentum

    # -- telling and keeping ---------------------------------------------------------------------
    def _tell(self) -> None:
        total = self._total()
        if self.settling is not None:
            self.reporter.progress(self.step - self.settling.begin, self.settling.steps, "steps")
        elif total is not None:
            self.reporter.progress(self.step, total, "steps")
        else:
            minutes = self.budget.minutes or 0.0
            self.reporter.progress(min(round(self.seconds / 60, 3), minutes), minutes, "minutes")

    def _report(self, metrics: dict[str, float], rate: float, images_per_second: float) -> None:
        values = {**metrics, "learning_rate": rate, "images_per_second": images_per_second}
        self.log.write(self.step, {**values, "seconds": self.seconds})
        self.reporter.metric(self.step, **values)
        alarm = self.objective.alarm(metrics)
        if alarm:
            self.reporter.warn(
                alarm,
                say("encoders.try-lower-learning-rate", "Try a lower --learning-rate, or --method contrastive."),
            )

    def _checkpoint_due(self, seconds: float) -> bool:
        every = self.options.checkpoint_steps
        return seconds >= 60 * self.options.checkpoint_minutes or bool(every and self.step % every == 0)

    def _save(self) -> None:
        self._check()  # what is not finite is never kept
        self.watched = None
        save_checkpoint(
            self.run,
            {
                "step": self.step,
                "seconds": self.seconds,
                "parts": self.parts,
                "network": self.network.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "scaler": self.scaler.state_dict(),
                "average": None if self.average is None else self.average.state(),
                "random": random_state(),
                "metrics": self.last,
                "slowed": self.slowed,
                "watch": self.objective.watch_state() if isinstance(self.objective, Watched) else {},
            },
        )

    def _restore(self) -> None:
        state = load_checkpoint(self.run)
        if state is None:
            return
        try:
            self._take(state)
        except (KeyError, RuntimeError, ValueError, TypeError, AttributeError) as error:
            raise InputError(
                say(
                    "encoders.checkpoint-not-fit",
                    "The checkpoint in {run} does not fit: {error}.",
                    run=self.run,
                    error=str(error).splitlines()[0],
                ),
                say(
                    "encoders.resume-with-same-options",
                    "Resume with the options that the run began with, or begin again in another folder.",
                ),
                "checkpoint-mismatch",
            ) from error

    def _take(self, state: dict[str, Any]) -> None:
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.scaler.load_state_dict(state["scaler"])
        if self.average is not None:
            self.average.load(state["average"])
        set_random_state(state["random"])
        self.step, self.seconds, self.parts = int(state["step"]), float(state["seconds"]), int(state["parts"])
        self.last = dict(state["metrics"])
        self.slowed = float(state.get("slowed", 1.0))
        if isinstance(self.objective, Watched):
            self.objective.load_watch(state["watch"])


def _make_optimiser(options: LoopOptions, groups: list[Any]) -> torch.optim.Optimizer:
    settings = [{"params": group.parameters} for group in groups]
    if options.optimiser == "adam":
        return torch.optim.Adam(settings, lr=options.learning_rate)
    return torch.optim.AdamW(settings, lr=options.learning_rate, weight_decay=options.weight_decay)
