"""The README keeps its word: its commands exist, its links lead somewhere, its figures come from a script."""

from __future__ import annotations

import json
import re
import shlex
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.cli.arguments import COMMANDS, parser_for
from trainer.contract import EmbeddingFiles
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = CHECKOUT / "resources" / "readme"
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
LARGEST_PICTURE = 400_000
FIGURES = {
    "embedding": {"knn": 0.7123, "linear_probe": 0.7234},
    "baselines": {"image_statistics": {"knn": 0.6345, "linear_probe": 0.6456}},
    "nearest_neighbour_median_km": {"embedding": 567.8, "image_statistics": 1789.1},
    "robustness": {"resampled_66": 0.9876, "jpeg_50": 0.8765},
    "robustness_of_image_statistics": {"resampled_66": 0.7654},
    "tiles": 3053,
    "classes": 7,
    "folds": 5,
}
CARD = {"minutes": 11.98, "steps": 2448, "precision": "bf16", "backbone": "slim", "dimension": 64}


@pytest.fixture(scope="module", autouse=True)
def scripts_on_path():
    """The scripts import each other by name, as they do when one of them is run."""
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))


def code_lines() -> list[str]:
    """The lines of all code blocks and of the table of commands, without their comments."""
    blocks = "\n".join(re.findall(r"```[a-z]*\n(.*?)```", README, re.DOTALL)).splitlines()
    return [line.split("#")[0].strip() for line in [*blocks, *re.findall(r"`(python -m [^`]+|make [^`]+)`", README)]]


def examples() -> list[str]:
    return sorted({line for line in code_lines() if line.startswith("python -m trainer ") and "--help" not in line})


@pytest.mark.parametrize("example", examples())
def test_an_example_is_a_command_line_that_its_command_understands(example):
    name, *words = shlex.split(example)[3:]
    parser_for(name).parse_args(words)  # raises, or exits, on an option that is not there


def test_every_command_of_this_version_has_an_example():
    shown = {shlex.split(example)[3] for example in examples()}
    assert shown == set(COMMANDS)


def test_every_make_target_exists():
    named = {line.split()[1] for line in code_lines() if line.startswith("make ") and len(line.split()) > 1}
    targets = set(re.findall(r"^([a-z-]+):", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named
    assert named <= targets, f"no such target: {named - targets}"


def test_every_script_that_is_named_exists():
    named = {word for line in code_lines() for word in line.split() if word.endswith(".py")}
    named |= set(re.findall(r"`((?:benchmarks|resources|tests|trainer)/[^`*]+)`", README))
    assert named
    missing = [name for name in sorted(named) if not (CHECKOUT / name).exists()]
    assert not missing


def test_links_and_pictures_lead_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", README)
    files = [link for link in links if not re.match(r"[a-z]+:|#", link)]
    assert [link for link in files if not (CHECKOUT / link.split("#")[0]).exists()] == []
    headings = {re.sub(r"[^\w\- ]", "", line.lower()).strip().replace(" ", "-") for line in README.splitlines()
                if line.startswith("#") for line in [line.lstrip("# ")]}  # fmt: skip
    assert {link[1:] for link in links if link.startswith("#")} <= headings


def test_pictures_are_described_and_small():
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", README)
    assert pictures
    for words, link in pictures:
        assert len(words) > 20, f"{link} has no description for those who cannot see it"
        assert (CHECKOUT / link).stat().st_size < LARGEST_PICTURE, link


def test_marks_of_figures_are_balanced_and_filled():
    begins, ends = (re.findall(rf"<!-- {word} (\w+) -->", README) for word in ("figures", "end"))
    assert begins == ends
    assert len(set(begins)) == len(begins)
    for name in begins:
        between = re.search(rf"<!-- figures {name} -->\n(.*?)<!-- end {name} -->", README, re.DOTALL)
        assert between, f"the end of {name} stands before its beginning"
        assert between[1].strip(), f"{name} was never filled: run resources/readme/fill_figures.py"


@pytest.fixture
def measured_world(tmp_path: Path) -> Path:
    """The files that fill_figures.py reads of a run."""
    (tmp_path / "run").mkdir()
    (tmp_path / "land_cover_8.json").write_text(json.dumps(FIGURES))
    (tmp_path / "koppen.json").write_text(json.dumps({**FIGURES, "classes": 24}))
    (tmp_path / "run" / "model.json").write_text(json.dumps(CARD))
    return tmp_path


def test_figures_are_written_between_the_marks_and_nowhere_else(measured_world, monkeypatch):
    import fill_figures

    readme = measured_world / "README.md"
    readme.write_text(README, encoding="utf-8")
    (measured_world / "mining_rate.txt").write_text(
        "400 embeddings\n  hard                     1.23 ms\n  hard, by a loop over anchors     234.50 ms\n"
    )
    words = ["fill", str(measured_world), "--readme", str(readme), "--benchmarks", str(measured_world)]
    monkeypatch.setattr(sys, "argv", words)
    assert fill_figures.main() == 0
    filled = readme.read_text(encoding="utf-8")
    row = next(line for line in filled.splitlines() if line.startswith("| **GeoEmbed**"))
    assert row == "| **GeoEmbed** | **0.712 (0.723)** | **0.712 (0.723)** | **568 km** |"
    assert "| resampled to 66 % and back | **99%** | 77% |" in filled
    assert "1.23 ms (a plain loop: 234.50 ms)" in filled
    assert "2,448 steps of learning: 12 minutes with bf16 on 2 CPU cores" in filled
    assert "NASA" in filled
    between = re.compile(r"(<!-- figures \w+ -->).*?(<!-- end)", re.DOTALL)
    assert between.sub(r"\1\2", filled) == between.sub(r"\1\2", README)


def test_without_prints_of_benchmarks_the_rates_stay(measured_world, monkeypatch):
    import fill_figures

    readme = measured_world / "README.md"
    readme.write_text(README, encoding="utf-8")
    words = ["fill", str(measured_world), "--readme", str(readme), "--benchmarks", str(measured_world / "none")]
    monkeypatch.setattr(sys, "argv", words)
    fill_figures.main()
    rates = re.compile(r"<!-- figures rates -->.*?<!-- end rates -->", re.DOTALL)
    assert rates.findall(readme.read_text(encoding="utf-8")) == rates.findall(README)


def test_what_rests_on_bf16_stands_beside_the_same_in_fp32(measured_world, tmp_path):
    import fill_figures
    from measured import Measured
    from rates import rates

    world = Measured.open(measured_world)
    older = replace(world, model={**CARD, "precision": "fp32"})
    note = fill_figures.accuracy(world, older).splitlines()[-1]
    assert "In fp32, as on a processor without bf16, 2,448 steps gave 0.712 (0.723), 0.712 (0.723) and 568 km" in note
    with pytest.raises(SystemExit, match="not trained in fp32"):
        fill_figures.accuracy(world, world)
    assert "In fp32, in the same order: 99%" in fill_figures.robustness(world, older)
    (tmp_path / "train_rate.txt").write_text(
        "case    batch  bare step  whole loop  ratio  target\n"
        "slim-64 bf16       512       650.6       600.7    0.923         –\n"
        "slim-64 fp32       512       330.0       310.2    0.940         –\n"
    )
    (tmp_path / "embed_rate.txt").write_text(
        "a.tif: 9 tiles of 64 px, slim, cpu, bf16, 2 threads\nbare forward 1,800 tiles/s (1)\n"
        "embed, whole 1,617 tiles/s (1)\nshare 90.1% limit 85%: held\n\n"
        "a.tif: 9 tiles of 64 px, slim, cpu, fp32, 2 threads\nbare forward 900 tiles/s (1)\n"
        "embed, whole 810 tiles/s (1)\nshare 92.1% limit 85%: held\n"
    )
    table = rates(tmp_path)
    assert "601 images/s with bf16, 310 in fp32: 92% and 94% of a bare training step" in table
    kept = "| What the plugin adds to the start of QGIS | 31.5 ms | `benchmarks/plugin_start.py` |"
    assert kept not in table and kept in rates(tmp_path, f"{kept}\n"), "a row that was not measured stays"
    assert "1,617 tiles/s with bf16, 810 in fp32, reading and writing included: 90 % and 92 % of" in table


def test_heads_of_geolocation_are_sorted_by_their_error(tmp_path):
    import fill_figures

    scores = {"places": 600, "median_km": 4992.0, "within": {"1000": 0.02}, "radius_held": None}
    better = {**scores, "median_km": 430.4, "within": {"1000": 0.713}, "radius_held": 0.812}
    facts = {"cells": {"hybrid": 300}, "cores": 2, "head_minutes": 3.0, "encoder_minutes": 12.01, "precision": "bf16"}
    methods = {"constant": scores, "hybrid + refinement": better, "oracle of the cells (s2)": scores}
    (tmp_path / "world.json").write_text(json.dumps({**facts, "methods": methods}))
    (tmp_path / "blocks.json").write_text(
        json.dumps({**facts, "methods": {"constant": {**scores, "median_km": 5010.0}}})
    )
    lines = fill_figures.geolocation(tmp_path).splitlines()
    assert lines[2] == "| **grid cell and offset in it, refined** | **430 km** | **71%** | **81%** | **–** |"
    assert lines[3] == "| always the same place | 4,992 km | 2% | – | 5,010 km |"
    assert "600 held-out tiles" in lines[-1] and "3.0 minutes" in lines[-1] and "12 minutes" in lines[-1]
    with pytest.raises(SystemExit, match="not measured in fp32"):
        fill_figures.geolocation(tmp_path, tmp_path)
    older = tmp_path / "older"
    older.mkdir()
    slower = {"hybrid + refinement": {**better, "median_km": 455.4}}
    (older / "world.json").write_text(json.dumps({**facts, "precision": "fp32", "methods": slower}))
    note = fill_figures.geolocation(tmp_path, older).splitlines()[-1]
    assert "grid cell and offset in it, refined, 455 km, 71% within 1,000 km, radius held 81%." in note


def test_what_a_location_adds_is_told_in_words(tmp_path):
    import fields

    told = {"image alone": 0.6561, "location alone, fourier": 0.6725, "both, fourier": 0.7619}
    (tmp_path / "location.json").write_text(json.dumps({"tiles": 3053, "accuracy": told}))
    table = fields.location(tmp_path / "location.json").splitlines()
    assert table[2:5] == ["| the image alone | 0.656 |", "| the location alone | 0.672 |", "| **both** | 0.762 |"]
    methods = {key: {"knn": 0.5123, "linear_probe": 0.6} for key in fields.CONTRASTIVE}
    record = {"steps": 200, "tiles": 3053, "methods": methods}
    (tmp_path / "contrastive.json").write_text(json.dumps(record))
    table = fields.contrastive(tmp_path / "contrastive.json").splitlines()
    assert table[2] == "| an encoder of images | 0.512 | 0.600 |"
    assert len(table) == 7 and "200 steps" in table[-1]
    (tmp_path / "older.json").write_text(json.dumps({"tiles": 3053, "accuracy": {**told, "both, fourier": 0.7}}))
    note = fields.location(tmp_path / "location.json", tmp_path / "older.json").splitlines()[-1]
    assert note.endswith("With one that learned in fp32: the image alone 0.656, both 0.700.</sub>")
    note = fields.contrastive(tmp_path / "contrastive.json", tmp_path / "contrastive.json").splitlines()[-1]
    assert "In fp32, in the same order: 0.512 (0.600), 0.512 (0.600), 0.512 (0.600)." in note


def test_a_run_that_has_not_ended_is_named(tmp_path):
    from measured import Measured

    with pytest.raises(SystemExit, match=r"land_cover_8\.json, koppen\.json, run/model\.json"):
        Measured.open(tmp_path)


def test_the_comparison_is_drawn_also_where_a_baseline_has_no_place(measured_world, tmp_path):
    import comparison

    record = json.loads((measured_world / "land_cover_8.json").read_text())
    record["baselines"]["majority"] = {"knn": 0.4, "linear_probe": 0.4}
    for name in ("land_cover_8.json", "koppen.json"):
        (measured_world / name).write_text(json.dumps(record))
    comparison.draw(measured_world, tmp_path / "comparison.png")
    assert Image.open(tmp_path / "comparison.png").width == 1280


@pytest.mark.data
def test_the_headline_is_drawn_from_embeddings_of_the_world(data_folder, tmp_path):
    import look_alikes
    from world import World

    raster = data_folder / "world" / "bluemarble.tif"
    folder = embeddings_of_the_world(tmp_path, raster)
    look_alikes.draw(World(EmbeddingSet.open(folder), raster), tmp_path / "headline.png")
    picture = Image.open(tmp_path / "headline.png")
    assert picture.width == 1280
    assert (tmp_path / "headline.png").stat().st_size < LARGEST_PICTURE
    orange = np.abs(np.asarray(picture.convert("RGB"), int) - look_alikes.QUERY).sum(axis=2) < 40
    assert orange[: picture.height // 2].any(), "the click is not marked on the map"
    assert orange[picture.height // 2 :].any(), "the picture of the click has no frame"


def embeddings_of_the_world(folder: Path, raster: Path) -> Path:
    """A tile each 64 pixels, with random embeddings: the look-alikes are anywhere."""
    from osgeo import gdal

    from trainer.geography import crs

    source = gdal.Open(str(raster))
    left, across, _, top, _, down = source.GetGeoTransform()
    grid = SourceGrid(
        name=raster.name, path=str(raster), crs_wkt=source.GetProjection(), origin_x=left, origin_y=top,
        pixel_x=across, pixel_y=down, size=64, stride=64, columns=128, rows=128,
    )  # fmt: skip
    table = np.zeros(128 * 60, TABLE_DTYPE)
    table["id"] = np.arange(len(table))
    table["row"], table["column"] = np.divmod(np.arange(len(table)), 128)
    table["row"] += 30
    table["x"] = left + (table["column"] + 0.5) * 64 * across
    table["y"] = top + (table["row"] + 0.5) * 64 * down
    table["longitude"], table["latitude"] = crs.to_longitude_latitude(table["x"], table["y"], grid.crs_wkt)
    vectors = np.random.default_rng(0).standard_normal((len(table), 16)).astype(np.float16)
    np.save(folder / EmbeddingFiles.VECTORS, vectors)
    np.save(folder / EmbeddingFiles.TABLE, table)
    manifest = EmbeddingManifest(
        dimension=16, count=len(table), vectors="float16", sources=[grid], size=64, stride=64
    )  # fmt: skip
    manifest.save(folder)
    return folder
