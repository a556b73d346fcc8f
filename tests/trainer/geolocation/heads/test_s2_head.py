"""Cells in cells: labels by themselves, and what positive weights add to the odds."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.geolocation.cells.adaptive import positive_weights, s2_partition
from trainer.geolocation.heads.head_protocol import Truth
from trainer.geolocation.heads.s2_head import S2Head
from trainer.geolocation.options import PartitionOptions


@pytest.fixture
def head():
    rng = np.random.default_rng(0)
    longitude = np.concatenate([rng.normal(10, 0.5, 400), rng.normal(100, 20, 100)])
    latitude = np.concatenate([rng.normal(50, 0.5, 400), rng.normal(20, 10, 100)])
    return S2Head(s2_partition(longitude, latitude, PartitionOptions(1, 5, 40, 8)), 500)


def test_the_outputs_with_the_least_loss_give_back_how_often_places_lie_in_cells(head):
    """Of all outputs that are the same for every place: the weights must not make rare cells likelier than they are."""
    cells = head.cells
    share = cells.count / 500
    own = own_counts(cells)
    finest = torch.from_numpy(np.concatenate([np.repeat(np.arange(len(cells)), own), np.full(500 - own.sum(), -1)]))
    outputs = torch.zeros(1, len(cells), requires_grad=True)
    optimiser = torch.optim.LBFGS([outputs], max_iter=500, tolerance_grad=1e-9, tolerance_change=1e-12)
    truth = Truth(torch.zeros(len(finest)), torch.zeros(len(finest)), finest)

    def closure():
        optimiser.zero_grad()
        loss = head.loss(outputs.expand(len(finest), -1), truth)
        torch.autograd.backward(loss)
        return loss

    optimiser.step(closure)
    weight = positive_weights(cells, 500)
    found = outputs.detach().numpy()[0] - np.log(weight)
    assert weight.max() > 5, "or there is nothing to take off"
    common = (share > 0.01) & (share < 0.99)
    assert 1 / (1 + np.exp(-found[common])) == pytest.approx(share[common], abs=0.01)
    tops = np.flatnonzero(cells.parent < 0)
    assert head.joint(outputs.detach().numpy())[0, tops] == pytest.approx(share[tops] / share[tops].sum(), abs=0.01)


def test_a_place_in_no_cell_has_no_label(head):
    outputs = torch.randn(1, head.outputs, generator=torch.Generator().manual_seed(0))
    loss = head.loss(outputs, Truth(torch.zeros(1), torch.zeros(1), torch.tensor([-1])))
    assert float(loss) == pytest.approx(float(torch.nn.functional.softplus(outputs).sum()), rel=1e-5)


def own_counts(cells):
    """Training places whose finest cell each is."""
    own = cells.count.copy()
    children = np.flatnonzero(cells.parent >= 0)
    np.subtract.at(own, cells.parent[children], cells.count[children])
    return own


def test_probabilities_of_cells_exclude_each_other(head):
    outputs = np.random.default_rng(1).normal(0, 3, (50, head.outputs)).astype(np.float32)
    assert head.cell_probability(outputs).sum(axis=1) == pytest.approx(1.0)
    assert (head.cell_probability(outputs) >= 0).all()
