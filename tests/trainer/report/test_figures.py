"""Parts of figures that can be wrong without looking wrong."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.geography import crs
from trainer.report.figures import as_rgb, choose_spread, collage, information_histogram, training_curves, tsne
from trainer.report.maps import degree_label, map_frame, pca_map


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(3, 200))
def test_thumbnails_never_share_a_cell_and_each_stands_in_its_own(seed, count):
    places = np.random.default_rng(seed).normal(size=(count, 2))
    chosen, cells = choose_spread(places, 7, 5)
    assert len(np.unique(cells, axis=0)) == len(cells) == len(np.unique(chosen))
    assert (cells >= 0).all() and (cells < [7, 5]).all()
    order = np.argsort(places[chosen, 0])
    assert (np.diff(cells[order, 0]) >= 0).all()


def test_all_in_one_place_gives_one_thumbnail():
    chosen, _ = choose_spread(np.zeros((9, 2)), 4, 4)
    assert len(chosen) == 1


def test_a_collage_has_cell_nought_at_the_bottom_left():
    picture = collage(np.full((1, 4, 4, 3), 9, np.uint8), np.array([[0, 0]]), 3, 2, gap=1)
    assert picture.shape == (10, 15, 3)
    assert (picture[5:9, 0:4] == 9).all()
    assert (picture[:5] == 255).all()


@pytest.mark.parametrize(("bands", "expected"), [(1, [5, 5, 5]), (2, [5, 7, 6]), (3, [5, 7, 9]), (4, [5, 7, 9])])
def test_any_number_of_bands_can_be_shown(bands, expected):
    image = np.array([5, 7, 9, 11], np.uint8)[:bands].reshape(1, 1, 1, bands)
    assert as_rgb(image).ravel().tolist() == expected


@pytest.mark.parametrize(
    ("value", "letters", "expected"),
    [
        (12.5, "EW", "12.5° E"),
        (-60.0, "EW", "60° W"),
        (190.0, "EW", "170° W"),
        (180.0, "EW", "180°"),
        (0.0, "NS", "0°"),
    ],
)
def test_degrees_are_written_as_on_maps(value, letters, expected):
    assert degree_label(value, letters) == expected


@pytest.mark.parametrize("stride", [64, 32])
def test_each_tile_of_a_map_is_drawn_where_it_is(make_embeddings, stride):
    embeddings = make_embeddings(stride=stride, empty=0.0)
    colours = np.random.default_rng(0).integers(1, 255, (len(embeddings), 3)).astype(np.uint8)
    axes = pca_map(embeddings, colours, None).axes[0]
    image = axes.images[0]
    left, right, bottom, top = image.get_extent()
    picture = np.asarray(image.get_array())
    for row in (0, 17, len(embeddings) - 1):
        x, y = embeddings.table["x"][row], embeddings.table["y"][row]
        column = int((x - left) / (right - left) * picture.shape[1])
        line = int((top - y) / (top - bottom) * picture.shape[0])
        assert picture[line, column, :3].tolist() == colours[row].tolist()
    frame = map_frame(embeddings)
    assert frame.left <= embeddings.table["x"].min() < embeddings.table["x"].max() <= frame.right


def test_tsne_keeps_two_groups_apart():
    rng = np.random.default_rng(0)
    vectors = np.concatenate(
        [rng.normal(size=(20, 5)) * 0.05 + np.eye(5)[0], rng.normal(size=(20, 5)) * 0.05 + np.eye(5)[1]]
    )
    places = tsne(vectors.astype(np.float32))
    middle = places[:20].mean(0), places[20:].mean(0)
    spread = max(
        np.linalg.norm(places[:20] - middle[0], axis=1).mean(), np.linalg.norm(places[20:] - middle[1], axis=1).mean()
    )
    assert np.linalg.norm(middle[0] - middle[1]) > 2 * spread


def test_curves_show_distances_only_where_there_are_any():
    loss = [{"step": step, "loss": 1.0 / step} for step in range(1, 6)]
    assert len(training_curves(loss).axes) == 1
    both = [{**line, "positive_distance": 0.2, "negative_distance": 1.1} for line in loss]
    assert len(training_curves(both).axes) == 2


def test_shares_of_the_histogram_sum_to_a_hundred():
    information = np.random.default_rng(0).gamma(2.0, size=500)
    figure = information_histogram(information, np.random.default_rng(1).random(500))
    for patch in figure.axes[0].patches:
        outline = patch.get_xy()
        width = np.diff(np.histogram_bin_edges(information, 50))[0]
        heights = outline[:, 1]
        assert heights.max() > 0
        area = 0.5 * abs(np.dot(outline[:, 0], np.roll(heights, 1)) - np.dot(heights, np.roll(outline[:, 0], 1)))
        assert area / width == pytest.approx(100.0, rel=0.01)


def around_180(codes):
    """Two sources of 4 × 3 tiles, one on each side of the antimeridian, each in its own CRS."""
    tables, sources = [], []
    for number, (code, corner, pixel) in enumerate(codes):
        wkt = crs.wkt(code)
        sources.append(SourceGrid(str(number), "", wkt, *corner, pixel, -pixel, 10, 10, 4, 3))
        table = np.zeros(12, TABLE_DTYPE)
        table["source"], table["column"], table["row"] = number, np.arange(12) % 4, np.arange(12) // 4
        table["x"] = corner[0] + (table["column"] * 10 + 5) * pixel
        table["y"] = corner[1] - (table["row"] * 10 + 5) * pixel
        tables.append(table)
    return SimpleNamespace(table=np.concatenate(tables), manifest=SimpleNamespace(sources=sources))


@pytest.mark.parametrize(
    "codes",
    [
        (("EPSG:32660", (780_000.0, 1_000_000.0), 500.0), ("EPSG:32601", (190_000.0, 1_000_000.0), 500.0)),
        (("EPSG:4326", (179.6, 70.0), 0.01), ("EPSG:4326", (-180.0, 70.0), 0.01)),
        (("EPSG:3857", (20_000_000.0, 1e6), 1000.0), ("EPSG:3857", (-20_037_508.34, 1e6), 1000.0)),
    ],
)
def test_sources_on_both_sides_of_the_antimeridian_are_on_one_map(codes):
    embeddings = around_180(codes)
    frame = map_frame(embeddings)
    unit = 111_000.0 if codes[0][0] == "EPSG:3857" else 1.0
    assert 0 < frame.right - frame.left < 3 * unit
    axes = pca_map(embeddings, np.full((24, 3), 99, np.uint8), None).axes[0]
    quads = np.array([path.vertices[:4] for path in axes.collections[0].get_paths()])
    assert len(quads) == 24
    assert np.ptp(quads[..., 0], axis=1).max() < 0.2 * unit
    assert quads[..., 0].min() >= frame.left - 1e-6 * unit and quads[..., 0].max() <= frame.right + 1e-6 * unit
    for line in axes.lines:
        assert np.nanmax(np.abs(np.diff(line.get_xdata()))) < unit, "no meridian goes round the world"
