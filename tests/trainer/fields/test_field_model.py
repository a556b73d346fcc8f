"""The ensemble that runs as one equals its members one by one."""

from __future__ import annotations

import torch

from trainer.fields.field_model import HEADS, Ensemble, FieldNetwork
from trainer.fields.kriging import FEATURES
from trainer.location.location_encoders import GridEncoder, Region


def test_an_ensemble_equals_its_members_one_by_one():
    torch.manual_seed(0)
    members = [FieldNetwork(GridEncoder(Region(detail=30)), 2) for _ in range(3)]
    for member in members:
        torch.nn.init.normal_(member.mixture.weight)
        torch.nn.init.normal_(member.residual.weight)
    queue = iter(members)
    ensemble = Ensemble(lambda: next(queue), 3)
    coordinates = torch.rand(5, 2, dtype=torch.float64) * 100 - 50
    features, heads = torch.randn(3, 5, FEATURES), torch.randn(3, 5, HEADS, 2)
    together = ensemble(coordinates, features, heads)
    for number, member in enumerate(members):
        torch.testing.assert_close(together[number], member(coordinates, features[number], heads[number]))
