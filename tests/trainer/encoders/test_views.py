"""Windows and views beside versions that go pixel by pixel, and the promises: what is off leaves no trace."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from trainer.encoders.device_pixels import TilePixels, Windows
from trainer.encoders.views import (
    LEVELS,
    ViewMaker,
    ViewOptions,
    blur,
    blur_operators,
    draw_views,
    keep_inside,
    normalise,
    view_side,
)

CPU = torch.device("cpu")
STILL = ViewOptions(shift=0, mirror_shift=0, flips=False, quarter_turns=False, blur_share=0)


@pytest.fixture(scope="module")
def holed(tmp_path_factory, tile_set_maker):
    """A 6×5 grid that lacks a corner tile and one in the middle."""
    return tile_set_maker(tmp_path_factory.mktemp("holed"), missing=(0, 22))


def slow_pixel(pixels, images, row, y, x):
    """A pixel of the mosaic around a tile; where a neighbour is missing, mirrored at the border."""
    size = pixels.size

    def band(value):
        return 0 if value < 0 else 2 if value >= size else 1

    def mirrored(value):
        return -1 - value if value < 0 else 2 * size - 1 - value if value >= size else value

    for at_y, at_x in ((y, x), (mirrored(y), x), (y, mirrored(x)), (mirrored(y), mirrored(x))):
        tile = pixels.neighbours[row, band(at_y), band(at_x)]
        if tile >= 0:
            return images[tile, at_y - (band(at_y) - 1) * pixels.step, at_x - (band(at_x) - 1) * pixels.step]
    raise AssertionError("the tile itself is always there")


@pytest.mark.parametrize("size", [16, 22])
def test_windows_agree_with_going_pixel_by_pixel(holed, size):
    pixels = TilePixels.of(holed, CPU)
    rng = np.random.default_rng(size)
    count = 40
    rows = rng.integers(0, len(holed), count)
    top, left = rng.integers(-10, 5, (2, count))
    flip_rows, flip_columns, transpose = rng.random((3, count)) < 0.5
    fast = pixels.windows(Windows(rows, top, left, flip_rows, flip_columns, transpose), size).numpy()
    for b in range(count):
        window = np.array(
            [
                [slow_pixel(pixels, holed.images, rows[b], top[b] + y, left[b] + x) for x in range(size)]
                for y in range(size)
            ]
        )
        window = window[::-1] if flip_rows[b] else window
        window = window[:, ::-1] if flip_columns[b] else window
        window = window.transpose(1, 0, 2) if transpose[b] else window
        assert np.array_equal(fast[b], window), f"window {b} at {top[b]}, {left[b]}"


def test_windows_of_overlapping_tiles_show_the_map_as_it_is():
    """Size 16, stride 12: the neighbour is 12 px away, and a shifted window still shows the ground."""
    rng = np.random.default_rng(0)
    ground = rng.integers(0, 256, (40, 40, 1), dtype=np.uint8)
    images = np.stack([ground[y : y + 16, x : x + 16] for y in (0, 12, 24) for x in (0, 12, 24)])
    neighbours = np.full((9, 3, 3), -1)
    neighbours[4] = np.arange(9).reshape(3, 3)
    pixels = TilePixels(images, neighbours, CPU, step=12)
    off = np.zeros(1, dtype=bool)
    for dy, dx in ((-8, -8), (8, -3), (0, 8), (-1, 1)):
        window = pixels.windows(Windows(np.array([4]), np.array([dy]), np.array([dx]), off, off, off), 16)
        assert np.array_equal(window[0].numpy(), ground[12 + dy : 28 + dy, 12 + dx : 28 + dx])


def test_the_eight_symmetries_are_the_dihedral_group(holed):
    """Flips and turns of one tile give its eight different pictures and no other."""
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(shift=0, mirror_shift=0, blur_share=0)
    rows = np.full(64, 9)
    maker = ViewMaker(pixels, np.zeros(3, np.float32), np.ones(3, np.float32), options)
    drawn = draw_views(np.random.default_rng(0), rows, pixels, options, np.zeros(3, np.float32))
    seen = {view.numpy().tobytes() for view in maker.make(drawn).to(torch.uint8)}
    image = holed.images[9].transpose(2, 0, 1)
    expected = {
        np.ascontiguousarray(np.rot90(picture, turn, axes=(1, 2))).tobytes()
        for turn in range(4)
        for picture in (image, image[:, ::-1])
    }
    assert seen == expected


@pytest.mark.parametrize(
    ("flips", "turns", "number"), [(True, False, 4), (False, True, 4), (False, False, 1), (True, True, 8)]
)
def test_each_symmetry_can_be_off(holed, flips, turns, number):
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(shift=0, mirror_shift=0, blur_share=0, flips=flips, quarter_turns=turns)
    maker = ViewMaker(pixels, np.zeros(3, np.float32), np.ones(3, np.float32), options)
    drawn = draw_views(np.random.default_rng(0), np.full(64, 9), pixels, options, np.zeros(3, np.float32))
    views = maker.make(drawn).to(torch.uint8)
    assert len({view.numpy().tobytes() for view in views}) == number
    if turns and not flips:  # turned pictures only, never mirrored ones
        image = holed.images[9].transpose(2, 0, 1)
        turned = {np.ascontiguousarray(np.rot90(image, turn, axes=(1, 2))).tobytes() for turn in range(4)}
        assert {view.numpy().tobytes() for view in views} == turned


def test_with_everything_off_a_view_is_the_tile_normalised(holed):
    pixels = TilePixels.of(holed, CPU)
    mean, std = np.array([100, 110, 120], np.float32), np.array([50, 60, 70], np.float32)
    rows = np.arange(len(holed))
    drawn = draw_views(np.random.default_rng(0), rows, pixels, STILL, mean)
    views = ViewMaker(pixels, mean, std, STILL).make(drawn)
    expected = (holed.images.astype(np.float32) - mean) / std
    assert views.numpy().transpose(0, 2, 3, 1) == pytest.approx(expected, abs=1e-5)
    assert views.is_contiguous(memory_format=torch.channels_last)


@settings(max_examples=60, deadline=None)
@given(
    mask=st.lists(st.booleans(), min_size=8, max_size=8),
    down=st.integers(-8, 8),
    right=st.integers(-8, 8),
)
def test_a_shift_never_needs_a_tile_that_is_missing(mask, down, right):
    around = np.where(np.insert(np.array(mask), 4, True), 1, -1).reshape(1, 3, 3)
    kept_down, kept_right = keep_inside(around, np.array([down]), np.array([right]))
    for y in {0, np.sign(kept_down[0])}:
        for x in {0, np.sign(kept_right[0])}:
            assert around[0, 1 + y, 1 + x] == 1
    assert kept_down[0] in (0, down)
    assert kept_right[0] in (0, right)
    if all(mask):
        assert (kept_down[0], kept_right[0]) == (down, right)


def test_shifts_reach_half_a_tile_and_no_farther(holed):
    pixels = TilePixels.of(holed, CPU)
    rows = np.full(3000, 13)  # with all its neighbours
    drawn = draw_views(np.random.default_rng(0), rows, pixels, ViewOptions(shift=0.5), np.zeros(3, np.float32))
    assert (pixels.neighbours[13] >= 0).all()
    for shift in (drawn.down, drawn.right):
        assert shift.min() == -8
        assert shift.max() == 8


def test_chips_shift_by_mirroring(holed):
    """Tiles with no neighbours show their own border mirrored, as numpy's symmetric padding does."""
    chips = TilePixels(np.array(holed.images), None, CPU)
    options = ViewOptions(shift=0.5, mirror_shift=0.25, flips=False, quarter_turns=False, blur_share=0)
    rows = np.arange(20)
    drawn = draw_views(np.random.default_rng(1), rows, chips, options, np.zeros(3, np.float32))
    views = ViewMaker(chips, np.zeros(3, np.float32), np.ones(3, np.float32), options).make(drawn)
    assert np.abs(drawn.down).max() == 4
    for b in range(20):
        padded = np.pad(holed.images[b], ((4, 4), (4, 4), (0, 0)), mode="symmetric")
        y, x = 4 + drawn.down[b], 4 + drawn.right[b]
        assert np.array_equal(views[b].numpy().transpose(1, 2, 0), padded[y : y + 16, x : x + 16])


def test_drawing_depends_on_the_seed_alone(holed):
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(zoom=0.2, rotation=20, brightness=0.1, band_gain=0.1, contrast=0.1)
    rows = np.arange(20)
    mean = np.full(3, 100, np.float32)
    maker = ViewMaker(pixels, mean, mean, options)
    one, two, other = (
        maker.make(draw_views(np.random.default_rng(seed), rows, pixels, options, mean)) for seed in (1, 1, 2)
    )
    assert torch.equal(one, two)
    assert not torch.equal(one, other)


def test_rotation_by_a_quarter_and_zoom_agree_with_exact_transforms(holed):
    """A rotation of 90° drawn as an angle must be the exact quarter turn: the grid is aligned with the pixels."""
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(
        shift=0, mirror_shift=0, flips=False, quarter_turns=False, blur_share=0, rotation=90, resampled_share=1
    )
    rows = np.array([13, 13])
    nought = np.zeros(3, np.float32)
    drawn = draw_views(np.random.default_rng(0), rows, pixels, options, nought)
    quarter = type(drawn)(
        **{**vars(drawn), "angle": np.array([np.pi / 2, 0], np.float32), "scale": np.ones(2, np.float32)}
    )
    views = ViewMaker(pixels, nought, np.ones(3, np.float32), options).make(quarter).numpy()
    image = holed.images[13].transpose(2, 0, 1).astype(np.float32)
    assert views[0] == pytest.approx(np.rot90(image, 1, axes=(1, 2)), abs=0.05)
    assert views[1] == pytest.approx(image, abs=0.01)


def test_zooming_out_shows_the_neighbours(holed):
    """At scale 2 a 16 px view covers 32 px of the map; beside block means, since the map is smooth."""
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(
        shift=0, mirror_shift=0, flips=False, quarter_turns=False, blur_share=0, zoom=1, resampled_share=1
    )
    nought = np.zeros(3, np.float32)
    drawn = draw_views(np.random.default_rng(0), np.array([13]), pixels, options, nought)
    drawn = type(drawn)(**{**vars(drawn), "scale": np.array([2], np.float32)})
    view = ViewMaker(pixels, nought, np.ones(3, np.float32), options).make(drawn)[0].permute(1, 2, 0).numpy()
    off = np.zeros(1, dtype=bool)
    where = Windows(np.array([13]), np.array([-8]), np.array([-8]), off, off, off)
    wide = pixels.windows(where, 32)[0].numpy().astype(float)
    expected = wide.reshape(16, 2, 16, 2, 3).mean(axis=(1, 3))
    assert view == pytest.approx(expected, abs=1e-3)


def test_blur_is_what_interpolation_down_and_up_gives():
    size, lowest = 24, 0.4
    images = torch.rand(LEVELS, size, size, 3, generator=torch.Generator().manual_seed(0))
    levels = torch.arange(LEVELS)
    fast = blur(images, levels, blur_operators(size, lowest))
    for level in range(LEVELS):
        small = round(size * (lowest + (1 - lowest) * level / LEVELS))
        chw = images[level].permute(2, 0, 1)[None]
        down = nn.functional.interpolate(chw, size=(small, small), mode="bilinear", antialias=True)
        back = nn.functional.interpolate(down, size=(size, size), mode="bilinear")
        assert torch.allclose(fast[level].permute(2, 0, 1), back[0], atol=1e-5), f"to {small} px"


def test_blur_is_given_to_its_share_of_the_views(holed):
    pixels = TilePixels.of(holed, CPU)
    for share in (0.0, 0.5, 1.0):
        options = ViewOptions(blur_share=share)
        drawn = draw_views(np.random.default_rng(0), np.full(2000, 13), pixels, options, np.zeros(3, np.float32))
        assert (drawn.blur_level >= 0).mean() == pytest.approx(share, abs=0.05)
        assert drawn.blur_level.max() < LEVELS


def test_brightness_multiplies_and_clips_like_bytes(holed):
    pixels = TilePixels.of(holed, CPU)
    options = ViewOptions(
        shift=0, mirror_shift=0, flips=False, quarter_turns=False, blur_share=0, brightness=0.3, jitter_share=1
    )
    mean = np.full(3, 90, np.float32)
    rows = np.arange(len(holed))
    drawn = draw_views(np.random.default_rng(0), rows, pixels, options, mean)
    views = ViewMaker(pixels, np.zeros(3, np.float32), np.ones(3, np.float32), options).make(drawn).numpy()
    assert np.allclose(drawn.gain, drawn.gain[:, :1]), "the same for all bands"
    assert drawn.gain.min() < 0.8
    assert drawn.gain.max() > 1.2
    expected = np.clip(holed.images * drawn.gain[:, None, None, :], 0, 255)
    assert views.transpose(0, 2, 3, 1) == pytest.approx(expected, abs=1e-3)


def test_contrast_turns_about_the_mean(holed):
    pixels = TilePixels.of(holed, CPU)
    mean = np.array([90, 100, 110], np.float32)
    options = ViewOptions(contrast=0.4)
    drawn = draw_views(np.random.default_rng(0), np.arange(20), pixels, options, mean)
    assert drawn.gain * mean + drawn.offset == pytest.approx(np.tile(mean, (20, 1)), rel=1e-5)
    assert np.ptp(drawn.gain) > 0.2


@pytest.mark.parametrize("channels", [1, 5])
def test_any_number_of_bands(tmp_path, tile_set_maker, channels):
    tiles = tile_set_maker(tmp_path / "tiles", bands=channels)
    pixels = TilePixels.of(tiles, CPU)
    options = ViewOptions(zoom=0.2, rotation=10, brightness=0.1)
    mean = np.full(channels, 100, np.float32)
    drawn = draw_views(np.random.default_rng(0), np.arange(8), pixels, options, mean)
    assert ViewMaker(pixels, mean, mean, options).make(drawn).shape == (8, channels, 16, 16)


def test_a_cropped_view_is_the_middle_of_the_shifted_window(holed):
    pixels = TilePixels.of(holed, CPU)
    nought, one = np.zeros(3, np.float32), np.ones(3, np.float32)
    rows = np.arange(len(holed))
    whole = ViewOptions(flips=False, quarter_turns=False, blur_share=0)
    drawn = draw_views(np.random.default_rng(1), rows, pixels, whole, nought)
    windows = ViewMaker(pixels, nought, one, whole).make(drawn)
    cropped = ViewMaker(pixels, nought, one, replace(whole, crop=0.5)).make(drawn)
    size = pixels.size
    side = view_side(size, 0.5)
    inset = (size - side) // 2
    assert cropped.shape[2:] == (side, side)
    assert torch.equal(cropped, windows[:, :, inset : inset + side, inset : inset + side])


def test_a_cropped_view_moves_inside_a_tile_whose_neighbour_is_missing():
    around = np.full((1, 3, 3), -1, dtype=np.int64)
    around[0, 1, 1] = 0
    down, right = keep_inside(around, np.array([12]), np.array([-3]), inset=8)
    assert (down[0], right[0]) == (8, -3)


@pytest.mark.parametrize(
    ("size", "crop", "side"), [(64, 0.75, 48), (64, 1.0, 64), (16, 0.5, 16), (8, 0.5, 8), (100, 0.7, 72)]
)
def test_sides_of_views(size, crop, side):
    assert view_side(size, crop) == side


@pytest.mark.parametrize("bands", [1, 3, 7])
def test_rows_give_the_same_bits_as_bands(bands):
    generator = torch.Generator().manual_seed(bands)
    pixels = torch.randint(0, 256, (5, 12, 9, bands), generator=generator).to(torch.float32)
    mean, factor = torch.rand(bands, generator=generator) * 255, torch.rand(bands, generator=generator) / 50
    plain = (pixels - mean) * factor
    images = normalise(pixels, mean, factor)
    assert images.shape == (5, bands, 12, 9)
    assert torch.equal(images, plain.permute(0, 3, 1, 2)), "each band has a mean and a factor of its own"
    assert images.is_contiguous(memory_format=torch.channels_last), "no convolution has to copy it"
