"""The small vision transformer knows where patches lie, and takes tiles of any size."""

from __future__ import annotations

import torch

from trainer.encoders.vision_transformer import PATCH, WIDTH, SmallVisionTransformer, positions


def test_tiles_of_any_size_give_features_of_one_length() -> None:
    network = SmallVisionTransformer(2).eval()
    with torch.no_grad():
        for height, width in ((16, 16), (64, 40), (33, 20)):
            assert network(torch.randn(2, 2, height, width)).shape == (2, 2 * WIDTH)


def test_every_patch_has_a_position_of_its_own() -> None:
    found = positions(12, 9, torch.device("cpu"))[0]
    assert found.shape == (108, WIDTH)
    assert torch.pdist(found).min() > 0.5
    beside = positions(12, 9, torch.device("cpu"))[0].view(12, 9, WIDTH)
    assert torch.equal(beside[3, 2, : WIDTH // 2], beside[3, 7, : WIDTH // 2]), "one row, one half"


def test_where_a_patch_lies_matters_to_the_others() -> None:
    torch.manual_seed(0)
    network = SmallVisionTransformer(1).eval()
    picture = torch.randn(1, 1, 4 * PATCH, 4 * PATCH)
    moved = picture.roll(PATCH, dims=3)  # the same patches in other places
    with torch.no_grad():
        assert (network(picture) - network(moved)).abs().max() > 1e-3
