"""Folds keep blocks together, fill alike, and do not depend on chance."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.geography.blocks import (
    block_cells,
    choose_block_degrees,
    deal,
    geographic_blocks,
    make_blocks,
    spatial_folds,
)


def world():
    longitude, latitude = np.meshgrid(np.arange(-179.5, 180, 2.0), np.arange(-69.5, 70, 2.0))
    return longitude.ravel(), latitude.ravel()


def test_tiles_of_one_block_of_the_world_share_a_fold():
    longitude, latitude = world()
    folds, said = spatial_folds(longitude, latitude)
    band = np.floor((latitude + 90) / 10)
    pieces = np.round(36 * np.cos(np.radians((band + 0.5) * 10 - 90)))
    block = band * 1000 + np.floor((longitude + 180) / 360 * pieces)
    assert len(np.unique(block)) > 300
    for number in np.unique(block):
        assert len(np.unique(folds[block == number])) == 1
    assert "10°" in said


def test_folds_are_as_large_as_each_other():
    counts = np.bincount(spatial_folds(*world())[0])
    assert len(counts) == 5
    assert counts.max() - counts.min() <= 25


def test_a_small_extent_gets_blocks_in_proportion():
    longitude, latitude = np.meshgrid(np.linspace(15.0, 15.5, 40), np.linspace(46.0, 46.4, 40))
    folds, said = spatial_folds(longitude.ravel(), latitude.ravel())
    assert np.bincount(folds).min() > 250
    assert "km" in said
    beside = folds.reshape(40, 40)
    assert (beside[:, 1:] == beside[:, :-1]).mean() > 0.6


def test_an_extent_across_the_antimeridian_is_no_world():
    longitude = np.concatenate([np.linspace(178, 180, 50), np.linspace(-180, -178, 50)])
    folds, said = spatial_folds(longitude, np.tile(np.linspace(-18, -16, 10), 10))
    assert "10°" not in said
    assert len(np.unique(folds)) == 5


@given(st.floats(-720, 720).map(lambda value: round(value, 3)), st.integers(0, 5))
def test_folds_and_blocks_are_the_same_wherever_on_a_band_places_lie(shift, seed):
    rng = np.random.default_rng(seed)
    longitude, latitude = rng.uniform(10, 14, 120), rng.uniform(44, 47, 120)
    moved = np.remainder(longitude + shift + 180, 360) - 180
    assert (spatial_folds(moved, latitude)[0] == spatial_folds(longitude, latitude)[0]).all()
    one, other = (make_blocks(where, latitude, 4, None, 0) for where in (longitude, moved))
    assert one.size == other.size
    assert (one.block == other.block).all()
    assert (one.fold == other.fold).all()


def test_tiles_without_a_position_are_dealt_alike_and_it_is_said():
    folds, said = spatial_folds(np.full(23, np.nan), np.full(23, np.nan))
    assert sorted(np.bincount(folds).tolist()) == [4, 4, 5, 5, 5]
    assert "random" in said


def test_the_same_positions_give_the_same_folds():
    assert np.array_equal(spatial_folds(*world())[0], spatial_folds(*world())[0])


@settings(max_examples=100, deadline=None)
@given(lon=st.floats(-180, 180), lat=st.floats(-90, 90), degrees=st.floats(0.001, 40), turns=st.integers(-1, 1))
def test_a_place_has_one_block_however_its_longitude_is_written(lon, lat, degrees, turns):
    lon = round(lon, 3) + 0.0005
    here, there = (
        geographic_blocks(np.array([value]), np.array([lat]), degrees)[0] for value in (lon, lon + 360.0 * turns)
    )
    assert 0 <= here < 2**31
    piece = 360.0 / max(round(360.0 / degrees), 1)
    if abs((lon + 180.0) / piece - round((lon + 180.0) / piece)) > 1e-6:
        assert here == there or turns != 0


def test_blocks_are_about_as_wide_as_high():
    lon, lat = np.meshgrid(np.arange(-180, 180, 0.5) + 0.25, np.arange(-80, 80, 0.5) + 0.25)
    lon, lat = lon.ravel(), lat.ravel()
    blocks = geographic_blocks(lon, lat, 10.0)
    for block in np.unique(blocks)[::17]:
        inside = blocks == block
        if np.ptp(lon[inside]) > 300:
            continue
        height = np.ptp(lat[inside]) + 0.5
        width = (np.ptp(lon[inside]) + 0.5) * np.cos(np.radians(lat[inside].mean()))
        assert height == pytest.approx(10.0)
        assert 7.0 < width < 14.0


def test_a_block_is_neither_a_tile_nor_the_whole():
    world = choose_block_degrees((-180, -80, 180, 80), 2.8)
    assert 2.8 * 4 <= world < 15
    town = choose_block_degrees((10.0, 50.0, 10.01, 50.01), 0.002)
    assert 0.002 <= town < 0.005


def test_numbers_of_blocks_never_change():
    """They stand in the tables of tile sets: another number for a block is another split."""
    longitude = np.array([-180, -179.99, 0, 13.4, 13.41, 179.99, 180, 190.0, np.nan, 0, 0])
    latitude = np.array([-90, 0, 0, 52.5, 52.51, -45, -45, -45, np.nan, 90, -90])
    for degrees, numbers in FIXED_NUMBERS.items():
        assert geographic_blocks(longitude, latitude, degrees).tolist() == numbers


FIXED_NUMBERS = {
    10.0: [
        1401122455, 1925643213, 893804566, 2060257963, 2060257963, 1366532285, 1345011580, 1345011580, 893804566,
        782665755, 357333632,
    ],
    0.5: [
        1401122455, 1954320955, 1338617314, 276376169, 276376169, 1924781180, 1066682700, 1156836824, 1338617314,
        902482107, 357333632,
    ],
    0.0137: [
        1401122455, 1645414906, 557272470, 2019227284, 1659227984, 349407089, 1518269231, 1573252055, 557272470,
        522113743, 1905433444,
    ],
}  # fmt: skip


@given(sizes=st.lists(st.integers(1, 50), min_size=5, max_size=60), seed=st.integers(0, 100))
@settings(deadline=None)
def test_folds_are_as_heavy_as_those_of_scikit_learn(sizes, seed):
    from sklearn.model_selection import GroupKFold

    sizes = np.array(sizes, np.int64)
    groups = np.repeat(np.arange(len(sizes)), sizes)
    theirs = [len(held) for _, held in GroupKFold(5).split(groups, groups=groups)]
    ours = np.bincount(deal(sizes, 5, seed), weights=sizes, minlength=5)
    assert sorted(ours.tolist()) == sorted(theirs)


def test_blocks_of_one_size_are_dealt_in_an_order_of_the_seed():
    sizes = np.full(40, 3, np.int64)
    assert np.array_equal(deal(sizes, 5, 1), deal(sizes, 5, 1))
    assert not np.array_equal(deal(sizes, 5, 1), deal(sizes, 5, 2))


@given(st.floats(-180, 180), st.floats(-90, 90), st.floats(0.01, 90))
def test_a_block_holds_its_place(longitude, latitude, degrees):
    band, piece = (int(number[0]) for number in block_cells(np.array([longitude]), np.array([latitude]), degrees))
    assert band * degrees - 90.0 <= latitude + 1e-9
    assert latitude <= (band + 1) * degrees - 90.0 + 1e-9
    assert 0 <= piece <= 360.0 / degrees + 1


def test_folds_have_blocks_no_smaller_than_asked() -> None:
    longitude, latitude = (axis.ravel() for axis in np.meshgrid(np.arange(0, 2, 0.05), np.arange(0, 2, 0.05)))
    for least in (0.0, 0.5):
        folds, told = spatial_folds(longitude, latitude, least_degrees=least)
        side = float(told.split(" blocks of ")[1].split()[0])
        assert side == pytest.approx(max(least, 0.195) * 111.195, rel=0.02)
        assert len(np.unique(folds)) == 5
