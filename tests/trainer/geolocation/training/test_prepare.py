"""What an encoder is shown of a geotagged set before any head learns."""

from __future__ import annotations

import numpy as np

from trainer.geolocation.network.options import LearnOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.prepare import prepare
from trainer.reporting import SILENT


def test_pictures_of_validation_are_not_changed(colour_places):
    """Seen in one of the systems: augmentation applied to validation.

    Features of other splits are those of pictures as they are, whatever the augmentation.
    """
    places = split_places(read_geotagged(colour_places(60)), SplitOptions())
    plain, heavy = (
        prepare(
            places, LearnOptions(size=16, augmentation=name, variants=3, device="cpu", precision="fp32"), None, SILENT
        )
        for name in ("none", "photos")
    )
    assert all((a == b).all() for a, b in zip(plain.plain, heavy.plain))
    other = np.flatnonzero(places.split != 0)
    assert (heavy.training[:, other] == 0).all(), "no changed view of another split is ever made"
    train = np.flatnonzero(places.split == 0)
    assert not np.allclose(heavy.training[0, train], heavy.training[1, train]), "but training views are changed"
