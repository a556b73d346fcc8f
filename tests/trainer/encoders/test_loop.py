"""The loop with a small objective: budgets, resumption, memory running out, losses that are not finite."""

from __future__ import annotations

import itertools
import json
from types import SimpleNamespace

import pytest
import torch
from torch import nn

from trainer.contract import CancelledError, InputError
from trainer.encoders.checkpoints import load_checkpoint
from trainer.encoders.loop import LoopOptions, learn
from trainer.encoders.metrics_log import read_metrics
from trainer.encoders.objective import ParameterGroup
from trainer.encoders.schedule import Budget
from trainer.reporting import SILENT, Reporter


class Regression:
    """Fits y = 3x with a little network that has batch norm and dropout; data from the step alone."""

    images_per_step = 16
    steps_per_epoch = 5
    most_parts = 8

    def __init__(self, seed=0, largest=10**9, broken_at=None):
        torch.manual_seed(seed)
        self.network = nn.Sequential(nn.Linear(1, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(0.2), nn.Linear(8, 1))
        self.largest = largest
        self.broken_at = broken_at
        self.seen = []

    def parameter_groups(self):
        return [
            ParameterGroup(list(self.network[:4].parameters()), 0.5),
            ParameterGroup([*self.network[4].parameters()]),
        ]

    def batch(self, step, part, parts, share):
        x = torch.randn(16, 1, generator=torch.Generator().manual_seed(step)).chunk(parts)[part]
        if len(x) > self.largest:
            raise torch.OutOfMemoryError("no more memory")
        self.seen.append((step, part, len(x)))
        return x * (float("nan") if self.broken_at == step else 1.0)

    def loss(self, batch):
        error = (self.network(batch) - 3 * batch).pow(2).mean()
        return error, {"error": error.detach()}

    def alarm(self, metrics):
        return ""


class Recorder(Reporter):
    """Keeps warnings and metrics, and cancels at a step."""

    def __init__(self, cancel_at=None):
        super().__init__()
        self.warnings, self.metrics, self.cancel_at = [], [], cancel_at

    def warn(self, message, hint=""):
        self.warnings.append(f"{message} {hint}")

    def metric(self, step, **values):
        self.metrics.append((step, values))

    def progress(self, done, total=None, unit=""):
        if self.cancel_at is not None and done >= self.cancel_at:
            self.cancel()
        super().progress(done, total, unit)


def options(**changes):
    values = {"budget": Budget(steps=20), "learning_rate": 1e-2, "precision": "fp32", "checkpoint_minutes": 1e9}
    return LoopOptions(**{**values, **changes})


def weights(objective):
    return {name: value.clone() for name, value in objective.network.state_dict().items()}


def same(one, two):
    return all(torch.equal(one[name], two[name]) for name in one)


def test_it_learns(tmp_path):
    objective = Regression()
    learned = learn(objective, options(budget=Budget(steps=150), learning_rate=0.05), tmp_path, SILENT)
    x = torch.linspace(-2, 2, 50)[:, None]
    assert learned.steps == 150
    assert not objective.network.training
    assert float((objective.network(x) - 3 * x).detach().pow(2).mean()) < 1.0, (
        "it was 12 for a network that gives nought"
    )


@pytest.mark.parametrize("averaging", ["none", "ema", "swa"])
@pytest.mark.parametrize("optimiser", ["adamw", "adam"])
def test_cancelled_and_resumed_gives_the_same_weights_bit_for_bit(tmp_path, averaging, optimiser):
    for name in ("whole", "halves"):
        (tmp_path / name).mkdir()
    settings = {"averaging": averaging, "optimiser": optimiser, "swa_share": 0.7}
    whole = Regression()
    learn(whole, options(**settings), tmp_path / "whole", SILENT)
    for step in (7, 13):
        with pytest.raises(CancelledError):
            learn(Regression(seed=step), options(**settings, resume=True), tmp_path / "halves", Recorder(step))
        assert load_checkpoint(tmp_path / "halves")["step"] == step
    # another seed: nothing of the fresh network may be left after resuming. The first process did begin with seed 7.
    reference = Regression(seed=7)
    (tmp_path / "reference").mkdir()
    learn(reference, options(**settings), tmp_path / "reference", SILENT)
    resumed = Regression(seed=99)
    learn(resumed, options(**settings, resume=True), tmp_path / "halves", SILENT)
    assert same(weights(reference), weights(resumed))
    assert not same(weights(whole), weights(resumed)), "the comparison must be able to fail"


def test_epochs_are_steps_in_another_unit(tmp_path):
    assert learn(Regression(), options(budget=Budget(epochs=2)), tmp_path, SILENT).steps == 10


@pytest.fixture
def starved(monkeypatch):
    """A machine on which ten minutes go by whenever somebody looks at the clock."""
    clock = itertools.count(0.0, 600.0)
    monkeypatch.setattr("trainer.encoders.loop.time", SimpleNamespace(monotonic=lambda: next(clock)))


def test_minutes_end_by_the_clock_and_count_what_was_used_before(tmp_path, starved):
    learned = learn(Regression(), options(budget=Budget(minutes=60.0)), tmp_path, SILENT)
    assert 1 < learned.steps <= 6 and learned.seconds >= 3600
    again = learn(Regression(), options(budget=Budget(minutes=60.0), resume=True), tmp_path, SILENT)
    assert again.steps == learned.steps, "the budget was spent already"


@pytest.mark.parametrize("budget", [Budget(steps=10), Budget(epochs=2)])
def test_a_starved_machine_learns_what_a_quick_one_does(tmp_path, budget, request):
    for name in ("quick", "starved"):
        (tmp_path / name).mkdir()
    quick = Regression()
    learn(quick, options(budget=budget), tmp_path / "quick", SILENT)
    request.getfixturevalue("starved")
    slow = Regression()
    learned = learn(slow, options(budget=budget), tmp_path / "starved", SILENT)
    assert learned.steps == 10 and learned.seconds > 3600
    assert same(weights(quick), weights(slow))


def test_a_frozen_group_does_not_move(tmp_path):
    objective = Regression()
    groups = [ParameterGroup(list(objective.network[0].parameters()), 0.0), *objective.parameter_groups()[1:]]
    objective.parameter_groups = lambda: groups
    before = weights(objective)
    learn(objective, options(), tmp_path, SILENT)
    after = weights(objective)
    assert torch.equal(before["0.weight"], after["0.weight"])
    assert not torch.equal(before["4.weight"], after["4.weight"])


def test_memory_running_out_splits_the_step_and_goes_on(tmp_path):
    objective, reporter = Regression(largest=4), Recorder()
    learned = learn(objective, options(), tmp_path, reporter)
    assert learned.steps == 20
    assert {size for step, _, size in objective.seen if step == 19} == {4}
    assert sum(size for step, _, size in objective.seen if step == 19) == 16, "a step sees as much as before"
    assert len(reporter.warnings) == 2, "once for two parts, once for four"
    assert "4 parts" in reporter.warnings[-1]
    resumed = Regression(largest=10**9)
    learn(resumed, options(budget=Budget(steps=22), resume=True), tmp_path, SILENT)
    assert {size for _, _, size in resumed.seen} == {4}, "a resumed run does not run out again"


def test_parts_add_up_to_the_gradient_of_the_whole(tmp_path):
    """Without batch norm and dropout the mean over parts is the mean over the batch."""
    found = []
    for largest in (16, 4):
        objective = Regression(largest=largest)
        torch.manual_seed(0)
        objective.network = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
        objective.parameter_groups = lambda network=objective.network: [ParameterGroup(list(network.parameters()))]
        learn(objective, options(), tmp_path, Recorder())
        found.append(weights(objective))
    for name in found[0]:
        assert torch.allclose(found[0][name], found[1][name], atol=1e-4), name


def test_too_little_memory_even_for_the_smallest_part_says_so(tmp_path):
    with pytest.raises(InputError, match="not enough memory"):
        learn(Regression(largest=1), options(), tmp_path, Recorder())


@pytest.mark.parametrize("broken_at", [0, 11, 19])
def test_a_loss_that_is_not_finite_stops_and_keeps_the_last_good_checkpoint(tmp_path, broken_at):
    with pytest.raises(InputError, match="no longer finite") as caught:
        learn(Regression(broken_at=broken_at), options(checkpoint_steps=4), tmp_path, SILENT)
    assert "--learning-rate" in caught.value.hint
    state = load_checkpoint(tmp_path)
    if broken_at == 0:
        assert state is None
    else:
        assert state["step"] == broken_at // 4 * 4
        assert all(torch.isfinite(value).all() for value in state["network"].values())


def test_reports_go_to_the_file_and_to_the_listener_and_are_not_repeated_after_a_kill(tmp_path):
    reporter = Recorder()
    learn(Regression(), options(checkpoint_steps=5), tmp_path, reporter)
    names = {"loss", "error", "learning_rate", "images_per_second"}
    assert all(names <= set(values) for _, values in reporter.metrics)
    with (tmp_path / "metrics.jsonl").open("a") as stream:
        stream.write(json.dumps({"step": 33, "loss": 1.0}) + '\n{"step": 34, "lo')  # beyond the checkpoint, cut short
    learn(Regression(), options(budget=Budget(steps=40), resume=True), tmp_path, SILENT)
    steps = [int(record["step"]) for record in read_metrics(tmp_path)]
    assert steps == sorted(set(steps))
    assert steps[-1] == 40
    assert 33 not in steps


def test_the_learning_rate_warms_up_and_ends_near_nought(tmp_path):
    rates = []

    class Watch(Recorder):
        def progress(self, done, total=None, unit=""):
            if done:
                rates.append(load_checkpoint(tmp_path)["optimiser"]["param_groups"][1]["lr"])

    learn(Regression(), options(checkpoint_steps=1, warm_up=0.25), tmp_path, Watch())
    assert max(rates) == pytest.approx(1e-2, rel=0.1)
    assert rates.index(max(rates)) in (4, 5)
    assert rates[0] < 0.2 * max(rates)
    assert rates[-1] < 0.02 * max(rates)


def test_a_checkpoint_of_another_network_is_refused(tmp_path):
    learn(Regression(), options(), tmp_path, SILENT)
    other = Regression()
    other.network = nn.Sequential(nn.Linear(1, 9), nn.Linear(9, 1))
    other.parameter_groups = lambda: [ParameterGroup(list(other.network.parameters()))]
    with pytest.raises(InputError, match="does not fit"):
        learn(other, options(resume=True), tmp_path, SILENT)


@pytest.mark.parametrize("change", [{"optimiser": "sgd"}, {"schedule": "square"}, {"averaging": "all"}])
def test_an_unknown_setting_is_refused_with_what_there_is(change):
    with pytest.raises(InputError, match="must be one of"):
        options(**change)


class Patience(Recorder):
    """Finds it good enough after a step, and keeps what is called a stage and how far it is."""

    def __init__(self, after):
        super().__init__()
        self.after, self.stages, self.told = after, [], []

    def stage(self, name, label=""):
        self.stages.append(name)

    def progress(self, done, total=None, unit=""):
        self.told.append((done, total, unit))
        if done >= self.after:
            self.enough()
        super().progress(done, total, unit)


@pytest.mark.parametrize("budget", [Budget(steps=10_000), Budget(minutes=600)], ids=["steps", "minutes"])
def test_what_is_good_enough_settles_in_a_tenth_of_the_steps(tmp_path, budget):
    reporter = Patience(90 if budget.steps else 0.003)
    shares = []
    objective = Regression()
    batch = objective.batch
    objective.batch = lambda step, part, parts, share: (shares.append(share), batch(step, part, parts, share))[1]
    learned = learn(objective, options(budget=budget, averaging="swa"), tmp_path, reporter, None, 0.7)
    assert reporter.stages == ["settle"]
    begun = next(place for place, share in enumerate(shares) if share >= 0.7)
    assert learned.steps == begun + max(10, begun // 9) == len([1 for share in shares if share < 1.0])
    settled = shares[begun : learned.steps]
    assert settled == sorted(settled) and settled[0] >= 0.7 and settled[-1] > 0.95, "to the end of the schedule"
    assert reporter.told[-1] == (learned.steps - begun, learned.steps - begun, "steps")
    assert not objective.network.training, "the averaged weights are in place"
    rates = [values["learning_rate"] for _step, values in reporter.metrics]
    assert rates[-1] < 0.01 * 1e-2 * 10, "the rate has fallen as at the end of the budget"
    assert load_checkpoint(tmp_path)["step"] == learned.steps


def test_it_goes_on_to_the_end_where_it_may_not_settle(tmp_path):
    reporter = Patience(3)
    assert learn(Regression(), options(), tmp_path, reporter).steps == 20
    assert not reporter.stages


def test_what_looks_on_is_asked_after_each_step(tmp_path):
    seen = []
    learn(Regression(), options(budget=Budget(steps=4)), tmp_path, SILENT, seen.append)
    assert seen == [1, 2, 3, 4]
