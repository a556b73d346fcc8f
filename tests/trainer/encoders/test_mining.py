"""The miner beside loops over anchors, and the fall that keeps an embedding from collapsing."""

from __future__ import annotations

import pytest
import torch

from trainer.encoders.mining import MININGS, Pairs, count_violated, mine, mine_gracefully, pairwise_distances


def batch(places, views, seed=0, dimension=8):
    numbers = torch.arange(places).repeat_interleave(views)
    vectors = torch.randn(places * views, dimension, generator=torch.Generator().manual_seed(seed))
    return numbers, pairwise_distances(vectors)


def candidates(numbers, anchor, too_near=None):
    positives = [k for k in range(len(numbers)) if numbers[k] == numbers[anchor] and k != anchor]
    negatives = [
        k
        for k in range(len(numbers))
        if numbers[k] != numbers[anchor] and (too_near is None or not too_near[anchor, k])
    ]
    return positives, negatives


def test_hard_is_the_farthest_positive_and_the_nearest_negative():
    numbers, distances = batch(20, 5)
    triplets = mine(distances, Pairs.of(numbers), "hard")
    for anchor in range(len(numbers)):
        positives, negatives = candidates(numbers, anchor)
        assert int(triplets.positives[anchor]) == max(positives, key=lambda k: float(distances[anchor, k]))
        assert int(triplets.negatives[anchor]) == min(negatives, key=lambda k: float(distances[anchor, k]))


def test_semi_hard_is_the_nearest_negative_beyond_the_positive_and_within_the_margin():
    numbers, distances = batch(20, 3)
    margin = 0.2
    triplets = mine(distances, Pairs.of(numbers), "semi-hard", margin)
    found = 0
    for anchor in range(len(numbers)):
        positives, negatives = candidates(numbers, anchor)
        positive = int(triplets.positives[anchor])
        assert positive in positives
        near = float(distances[anchor, positive])
        between = [k for k in negatives if near < float(distances[anchor, k]) < near + margin]
        if between:
            found += 1
            assert int(triplets.negatives[anchor]) == min(between, key=lambda k: float(distances[anchor, k]))
        else:
            assert int(triplets.negatives[anchor]) in negatives
    assert 0 < found < len(numbers), "the data should show both cases"


def test_random_takes_any_positive_and_any_negative():
    numbers, distances = batch(4, 4)
    pairs = Pairs.of(numbers)
    torch.manual_seed(0)
    seen = set()
    for _ in range(60):
        triplets = mine(distances, pairs, "random")
        assert bool((numbers[triplets.positives] == numbers).all())
        assert bool((triplets.positives != torch.arange(16)).all())
        assert bool((numbers[triplets.negatives] != numbers).all())
        seen.add((int(triplets.positives[0]), int(triplets.negatives[0])))
    assert len(seen) > 20


def test_places_that_are_too_near_are_never_negatives():
    numbers, distances = batch(6, 2)
    near = torch.zeros(6, 6, dtype=torch.bool)
    near[0, 1] = near[1, 0] = True
    too_near = near[numbers][:, numbers]
    for kind in MININGS:
        negatives = mine(distances, Pairs.of(numbers, too_near), kind).negatives
        assert not bool(too_near[torch.arange(12), negatives].any()), kind


def test_rows_without_a_positive_or_a_negative_are_not_valid():
    numbers = torch.tensor([0, 0, 1])
    valid = mine(torch.ones(3, 3), Pairs.of(numbers), "hard").valid
    assert valid.tolist() == [True, True, False]
    alone = mine(torch.ones(4, 4), Pairs.of(torch.zeros(4, dtype=torch.long)), "hard").valid
    assert not bool(alone.any())


def test_mining_falls_while_places_are_not_told_apart_and_rises_when_they_are():
    numbers = torch.arange(8).repeat_interleave(4)
    pairs = Pairs.of(numbers)
    centres = torch.randn(8, 8, generator=torch.Generator().manual_seed(1))[numbers]
    levels = []
    for told_apart in (0.0, 0.2, 2.0):
        distances = pairwise_distances(told_apart * centres)
        triplets, level = mine_gracefully(distances, pairs, "hard", 1.0)
        levels.append(MININGS[int(level)])
        assert bool((numbers[triplets.negatives] != numbers).all())
    assert levels == ["random", "semi-hard", "hard"]
    distances = pairwise_distances(2.0 * centres)
    assert int(mine_gracefully(distances, pairs, "semi-hard", 1.0)[1]) == 1, "never harder than what is asked for"


def test_the_graceful_fall_uses_the_triplets_of_its_level():
    numbers, _ = batch(8, 4)
    centres = torch.randn(8, 8, generator=torch.Generator().manual_seed(1))[numbers]
    distances = pairwise_distances(centres * 5 + torch.randn(32, 8, generator=torch.Generator().manual_seed(2)))
    graceful, level = mine_gracefully(distances, Pairs.of(numbers), "hard", 0.5)
    assert MININGS[int(level)] == "hard"
    plain = mine(distances, Pairs.of(numbers), MININGS[int(level)], 0.5)
    assert torch.equal(graceful.negatives, plain.negatives)
    assert torch.equal(graceful.positives, plain.positives)


@pytest.mark.parametrize("kind", MININGS)
def test_every_positive_pair_is_a_triplet_with_a_negative_of_its_kind(kind):
    numbers, distances = batch(8, 3)
    near = torch.zeros(8, 8, dtype=torch.bool)
    near[0, 1] = near[1, 0] = True
    too_near, margin = near[numbers][:, numbers], 0.4
    found = mine(distances, Pairs.of(numbers, too_near), kind, margin, every_pair=True)
    expected = [(a, p) for a in range(24) for p in candidates(numbers, a)[0]]
    assert list(zip(found.anchors.tolist(), found.positives.tolist())) == expected
    assert bool(found.valid.all())
    both = 0
    for (a, p), n in zip(expected, found.negatives.tolist()):
        negatives = candidates(numbers, a, too_near)[1]
        assert n in negatives
        far = {k: float(distances[a, k]) for k in negatives}
        between = {k: value for k, value in far.items() if distances[a, p] < value < distances[a, p] + margin}
        both += bool(between)
        if kind == "hard":
            assert n == min(far, key=far.get)
        if kind == "semi-hard" and between:
            assert n == min(between, key=between.get)
    assert 0 < both < len(expected), "the data should show both cases"


def test_pairs_of_a_batch_without_negatives_are_not_valid():
    alone = mine(torch.ones(4, 4), Pairs.of(torch.zeros(4, dtype=torch.long)), "hard", every_pair=True)
    assert len(alone.valid) == 12
    assert not bool(alone.valid.any())


@pytest.mark.parametrize("margin", [0.0, 0.5, 3.0])
def test_violated_triplets_are_counted_one_by_one(margin):
    numbers, distances = batch(7, 3)
    near = torch.zeros(7, 7, dtype=torch.bool)
    near[2, 5] = near[5, 2] = True
    too_near = near[numbers][:, numbers]
    slow = 0
    for a in range(21):
        positives, negatives = candidates(numbers, a, too_near)
        for p in positives:
            slow += sum(min(distances[a, n], distances[p, n]) < distances[a, p] + margin for n in negatives)
    assert count_violated(distances, Pairs.of(numbers, too_near), margin) == slow
    assert slow > 0
