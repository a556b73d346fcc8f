"""Each loss beside a slow, obvious version of itself, closed forms and numerical gradients."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from trainer.encoders.losses.contrastive import contrastive_loss
from trainer.encoders.losses.triplet import FORMS, triplet_distances, triplet_loss
from trainer.encoders.mining import Pairs, mine, pairwise_distances


def slow_contrastive(vectors, places, temperature, too_near, decoupled):
    unit = [row / math.sqrt(sum(v * v for v in row)) for row in vectors.double().numpy()]
    anchors = []
    for i in range(len(unit)):
        terms = []
        negatives = [k for k in range(len(unit)) if places[k] != places[i] and not too_near[i][k]]
        positives = [k for k in range(len(unit)) if places[k] == places[i] and k != i]
        if not negatives:
            continue
        for p in positives:
            similarity = math.exp(float(unit[i] @ unit[p]) / temperature)
            others = sum(math.exp(float(unit[i] @ unit[k]) / temperature) for k in negatives)
            terms.append(-math.log(similarity / (others if decoupled else similarity + others)))
        if terms:
            anchors.append(sum(terms) / len(terms))
    return sum(anchors) / len(anchors) if anchors else 0.0


@pytest.mark.parametrize("decoupled", [True, False])
@pytest.mark.parametrize("views", [2, 3])
@pytest.mark.parametrize("temperature", [0.07, 0.5])
def test_contrastive_agrees_with_the_slow_version(decoupled, views, temperature):
    generator = torch.Generator().manual_seed(views)
    places = torch.arange(5).repeat_interleave(views)
    vectors = torch.randn(len(places), 6, generator=generator, dtype=torch.float64)
    near = torch.zeros(5, 5, dtype=torch.bool)
    near[0, 1] = near[1, 0] = near[3, 4] = near[4, 3] = True
    too_near = near[places][:, places]
    fast = contrastive_loss(vectors.float(), places, temperature, too_near, decoupled)
    assert float(fast) == pytest.approx(slow_contrastive(vectors, places, temperature, too_near, decoupled), rel=1e-4)


def test_contrastive_of_equal_similarities_is_log_of_the_number_of_negatives():
    places = torch.arange(8).repeat_interleave(2)
    same = torch.ones(16, 4)
    assert float(contrastive_loss(same, places, 0.1)) == pytest.approx(math.log(14), rel=1e-5)
    assert float(contrastive_loss(same, places, 0.1, decoupled=False)) == pytest.approx(math.log(15), rel=1e-5)


def test_contrastive_without_negatives_is_nought_and_has_a_finite_gradient():
    vectors = torch.randn(4, 3, requires_grad=True)
    loss = contrastive_loss(vectors, torch.zeros(4, dtype=torch.long), 0.1)
    loss.backward()
    assert float(loss.detach()) == 0.0
    assert torch.isfinite(vectors.grad).all()


def test_a_place_that_is_too_near_has_no_influence():
    generator = torch.Generator().manual_seed(3)
    places = torch.arange(3).repeat_interleave(2)
    vectors = torch.randn(6, 4, generator=generator)
    near = torch.zeros(3, 3, dtype=torch.bool)
    near[0, 1] = near[1, 0] = True
    too_near = near[places][:, places]
    first = contrastive_loss(vectors, places, 0.2, too_near)
    rotation = torch.linalg.qr(torch.randn(4, 4, generator=generator))[0]
    # Place 2 sees places 0 and 1; without it neither has a negative, whatever the other looks like.
    assert float(contrastive_loss(vectors[:4], places[:4], 0.2, too_near[:4, :4])) == 0.0
    assert float(contrastive_loss(vectors @ rotation, places, 0.2, too_near)) == pytest.approx(float(first), rel=1e-4)


@pytest.mark.parametrize("decoupled", [True, False])
def test_contrastive_gradient_is_that_of_finite_differences(decoupled):
    places = torch.arange(3).repeat_interleave(2)
    vectors = torch.randn(6, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(1)).requires_grad_()
    assert torch.autograd.gradcheck(lambda v: contrastive_loss(v, places, 0.5, None, decoupled), (vectors,))


def slow_triplet(vectors, triplets, form, margin):
    def distance(a, b):
        return math.sqrt(sum((float(x) - float(y)) ** 2 for x, y in zip(vectors[a], vectors[b])))

    values = []
    for a, p, n, valid in zip(triplets.anchors, triplets.positives, triplets.negatives, triplets.valid):
        if not valid:
            continue
        near, far = distance(a, p), min(distance(a, n), distance(p, n))
        value = {
            "margin": max(0.0, near - far + margin),
            "softmax": math.log(1 + math.exp(near - far)),
            "squared": (math.exp(near) / (math.exp(near) + math.exp(far))) ** 2,
        }[form]
        if form != "margin" or value > 0:
            values.append(value)
    return sum(values) / len(values) if values else 0.0


@pytest.mark.parametrize("every_pair", [False, True])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["hard", "semi-hard", "random"])
def test_triplet_agrees_with_the_slow_version(form, kind, every_pair):
    places = torch.arange(6).repeat_interleave(3)
    vectors = torch.randn(18, 5, generator=torch.Generator().manual_seed(2))
    distances = pairwise_distances(vectors)
    triplets = mine(distances, Pairs.of(places), kind, 0.5, every_pair)
    fast = triplet_loss(distances, triplets, form, 0.5)
    assert float(fast) == pytest.approx(slow_triplet(vectors, triplets, form, 0.5), rel=1e-4)


def test_triplet_closed_forms():
    """All distances equal: the margin form gives the margin, the softmax form log 2, the squared ratio a quarter."""
    corners = torch.eye(6)  # every pair is √2 apart
    places = torch.arange(3).repeat_interleave(2)
    distances = pairwise_distances(corners)
    triplets = mine(distances, Pairs.of(places), "hard", 0.3)
    assert float(triplet_loss(distances, triplets, "margin", 0.3)) == pytest.approx(0.3, abs=1e-6)
    assert float(triplet_loss(distances, triplets, "softmax")) == pytest.approx(math.log(2), abs=1e-6)
    assert float(triplet_loss(distances, triplets, "squared")) == pytest.approx(0.25, abs=1e-6)


def test_the_squared_ratio_is_half_of_softpn_s_two_terms():
    """Balntas et al. 2016, PN-Net, eq. 6: squares of the positive's share and of what the negative's lacks."""
    places = torch.arange(4).repeat_interleave(2)
    distances = pairwise_distances(torch.randn(8, 3, generator=torch.Generator().manual_seed(4)))
    triplets = mine(distances, Pairs.of(places), "hard")
    near, far = triplet_distances(distances, triplets)
    shares = torch.softmax(torch.stack([near, far]), dim=0)
    softpn = (shares[0].square() + (shares[1] - 1).square()).mean()
    assert float(triplet_loss(distances, triplets, "squared")) == pytest.approx(float(softpn) / 2, rel=1e-6)


@pytest.mark.parametrize("form", FORMS)
def test_triplet_gradient_is_that_of_finite_differences(form):
    places = torch.arange(4).repeat_interleave(2)
    vectors = torch.randn(8, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(5))
    triplets = mine(pairwise_distances(vectors), Pairs.of(places), "hard", 2.0)
    assert torch.autograd.gradcheck(
        lambda v: triplet_loss(pairwise_distances(v), triplets, form, 2.0), (vectors.requires_grad_(),)
    )


def test_coinciding_views_have_a_finite_gradient():
    vectors = torch.ones(6, 3, requires_grad=True)
    distances = pairwise_distances(vectors)
    triplets = mine(distances, Pairs.of(torch.arange(3).repeat_interleave(2)), "hard", 0.5)
    triplet_loss(distances, triplets, "margin", 0.5).backward()
    assert torch.isfinite(vectors.grad).all()


def test_distances_are_euclidean_and_not_squared():
    vectors = np.array([[0, 0], [3, 4], [6, 8]], dtype=np.float32)
    expected = [[0, 5, 10], [5, 0, 5], [10, 5, 0]]
    assert pairwise_distances(torch.from_numpy(vectors)).numpy() == pytest.approx(np.array(expected), abs=1e-5)
