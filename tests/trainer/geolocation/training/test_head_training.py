"""Every head against its floor, and the cross-fit that stands in for a validation split."""

from __future__ import annotations

import pytest

from trainer.geolocation.evaluation.scoring import evaluate_run
from trainer.geolocation.options import HEADS, GridOptions, HeadOptions, LearnOptions, PartitionOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.head_training import train_head
from trainer.geolocation.training.prepare import prepare
from trainer.reporting import SILENT


@pytest.mark.slow
def test_every_head_comes_near_its_floor_where_the_position_can_be_read(colour_places, tmp_path):
    """Pictures whose colour is their position, and little noise."""
    places = split_places(read_geotagged(colour_places(800, seed=5)), SplitOptions(shares=(0.7, 0.1, 0.2), seed=1))
    learn = LearnOptions(
        size=16, augmentation="none", head_epochs=20, learning_rate=3e-3, weight_decay=0.0, batch=64, device="cpu",
        precision="fp32",
    )  # fmt: skip
    prepared = prepare(places, learn, None, SILENT)
    floor = 0.0
    for kind in sorted(HEADS, key=lambda name: name.startswith("re")):  # those with cells first: they give the floor
        head = HeadOptions(kind=kind, grid=GridOptions(count=16), partition=PartitionOptions(4, 5, 40, 5))
        train_head(prepared, tmp_path / kind, head, learn, SILENT)
        scores = evaluate_run(tmp_path / kind, prepared.places, "test", SILENT, "cpu").scores
        constant = scores["constant"].median_km
        if "oracle of the cells" in scores:  # heads without cells have no floor of their own: the last one's is theirs
            floor = scores["oracle of the cells"].median_km
        assert scores[kind].median_km <= 1.1 * floor, f"{kind}: {scores[kind].median_km:.1f} km, floor {floor:.1f} km"
        assert scores[kind].median_km < 0.4 * constant


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["grid", "retrieval"])
def test_without_a_validation_split_a_cross_fit_chooses_and_calibrates(colour_places, tmp_path, kind):
    """Every training place is judged by a head and a gallery that have not seen it; nothing of the folds is left."""
    places = split_places(read_geotagged(colour_places(200)), SplitOptions(shares=(0.8, 0.0, 0.2)))
    assert len(places.rows_in("validation")) == 0
    learn = LearnOptions(size=16, augmentation="none", head_epochs=15, batch=32, device="cpu", precision="fp32")
    prepared = prepare(places, learn, None, SILENT)
    card = train_head(prepared, tmp_path / "run", HeadOptions(kind=kind, grid=GridOptions(count=16)), learn, SILENT)
    assert card.rules.vote_decoder.factor != 1.0, "calibrated"
    assert not [path for path in (tmp_path / "run").iterdir() if path.is_dir()]
    scores = evaluate_run(tmp_path / "run", prepared.places, "test", SILENT, "cpu").scores
    assert 0.55 < scores[kind].radius_held <= 1.0
    assert card.places == {"train": 160, "validation": 0, "test": 40}
