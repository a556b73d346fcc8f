"""What is meant by a folder is found by looking at every file, and is said."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.gdal_library import gdal, osr
from trainer.imagery.file_names import pictures_below
from trainer.tiles.place_pixels import PixelReader


def place(path: Path, index: int, how: str) -> None:
    """Say where a picture is, side by side with the others, in a file beside it."""
    x = 500_000 + 1280 * index
    if how == "world file":
        suffix = path.suffix
        name = path.with_suffix(suffix[:2] + suffix[-1] + "w")
        name.write_text(f"10\n0\n0\n-10\n{x + 5}\n4999995\n")
    elif how == "wld":
        path.with_suffix(".wld").write_text(f"10\n0\n0\n-10\n{x + 5}\n4999995\n")
    else:
        path.with_name(path.name + ".aux.xml").write_text(
            f"<PAMDataset><SRS>EPSG:32633</SRS><GeoTransform>{x}, 10, 0, 5000000, 0, -10</GeoTransform></PAMDataset>"
        )


def geotiff(path: Path, pixels: np.ndarray, index: int = 0, pixel: float = 10.0, placed: bool = True) -> None:
    """(H, W, C) pixels as a GeoTIFF."""
    height, width, bands = pixels.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands)
    if placed:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000 + 1280 * index, pixel, 0, 5_000_000, 0, -pixel))
    dataset.WriteArray(pixels.transpose(2, 0, 1))
    dataset = None


@pytest.mark.parametrize(
    ("suffix", "how"),
    [(".png", "world file"), (".tif", "world file"), (".png", "aux.xml"), (".tif", "aux.xml"), (".bmp", "wld")],
)
def test_pictures_that_are_placed_from_beside_are_a_mosaic(tmp_path, noise, cut_and_heard, suffix, how):
    folder = tmp_path / "in"
    (folder / "below").mkdir(parents=True)
    pictures = [noise(128, 128, seed=seed) for seed in range(3)]
    for index, pixels in enumerate(pictures):
        path = (folder / "below" if index == 2 else folder) / f"o{index}{suffix}"
        Image.fromarray(pixels).save(path)
        place(path, index, how)
    tiles, told = cut_and_heard(folder, tmp_path / "set", size=64)
    assert len(tiles) == 12
    np.testing.assert_array_equal(tiles.images[tiles.table["source"] == 1][0], pictures[0][:64, :64])
    assert sorted(grid.origin_x for grid in tiles.manifest.sources) == [500_000, 501_280, 502_560]
    assert any("taken as a mosaic of 3 rasters" in line and "--folder-as pictures" in line for line in told)


def test_one_file_without_a_place_does_not_make_chips_of_the_others(tmp_path, noise, cut_and_heard):
    for index in range(3):
        geotiff(tmp_path / f"b{index}.tif", noise(128, 128, seed=index), index)
    Image.fromarray(noise(90, 90)).save(tmp_path / "a legend.png")
    geotiff(tmp_path / "a0.tif", noise(128, 128), placed=False)
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 12 and tiles.manifest.has_positions
    assert any("2 files that do not are left out: a legend.png, a0.tif" in line for line in told)


def test_one_file_with_a_place_does_not_make_a_mosaic_of_pictures(tmp_path, noise, cut_and_heard):
    geotiff(tmp_path / "a.tif", noise(128, 128))
    for name in "bcd":
        Image.fromarray(noise(64, 64)).save(tmp_path / f"{name}.png")
    (tmp_path / "b.png.aux.xml").write_text("<PAMDataset/>")  # statistics, say: it places nothing
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 4 and not tiles.manifest.has_positions
    assert any("1 of 4 files say where they are (a.tif)" in line and "--folder-as mosaic" in line for line in told)
    mosaic, _ = cut_and_heard(tmp_path, tmp_path.with_name("other"), size=64, folder_as="mosaic")
    assert len(mosaic) == 4 and mosaic.manifest.has_positions


@pytest.mark.parametrize(
    ("suffix", "driver"), [(".img", "HFA"), (".bil", "EHdr"), (".jp2", "JP2OpenJPEG"), (".JP2", "JP2OpenJPEG")]
)
def test_rasters_that_are_no_pictures_count_where_they_say_where_they_are(
    tmp_path, noise, cut_and_heard, suffix, driver
):
    folder = tmp_path / "in"
    folder.mkdir()
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL writes no {driver}")
    for index in range(2):
        geotiff(tmp_path / "a.tif", noise(128, 128, seed=index), index)
        options = ["QUALITY=100", "REVERSIBLE=YES"] if driver == "JP2OpenJPEG" else []
        gdal.Translate(
            str(folder / f"{index}{suffix}"), str(tmp_path / "a.tif"), format=driver, creationOptions=options
        ).FlushCache()
    tiles, _ = cut_and_heard(folder, tmp_path / "set", size=64)
    assert len(tiles) == 8 and tiles.manifest.has_positions
    np.testing.assert_array_equal(tiles.images[0], noise(128, 128)[:64, :64])


def test_plain_pictures_are_chips_without_a_word(tmp_path, noise, cut_and_heard):
    for name in ("a.png", "b.tif", "c_B02.png"):
        Image.fromarray(noise(64, 64)).save(tmp_path / name)
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 3 and not told


def test_placed_files_are_pictures_where_the_person_says_so(tmp_path, noise, cut_and_heard):
    for index in range(2):
        geotiff(tmp_path / f"{index}.tif", noise(128, 128, seed=index), index)
    tiles, _ = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64, folder_as="pictures")
    assert len(tiles) == 2 and not tiles.manifest.has_positions


@pytest.mark.parametrize(
    ("names", "order"),
    [
        (("B02.tif", "B03.tif", "B04.tif", "B08.tif", "B11.tif"), (0, 1, 2, 3, 4)),
        (("T33_20200101_B10.tif", "T33_20200101_B8A.tif", "T33_20200101_B8.tif"), (2, 1, 0)),
        (("x_nir.tif", "x_red.tif", "x_green.tif", "x_blue.tif"), (1, 2, 3, 0)),
        (("s1_VV.tif", "s1_VH.tif"), (1, 0)),
        (("LC08_SR_B4.TIF", "LC08_SR_B5.TIF"), (0, 1)),
        (("R10m_B02_10m.tif", "R10m_B03_10m.tif"), (0, 1)),
    ],
)
def test_bands_of_one_scene_are_one_source(tmp_path, noise, cut_and_heard, names, order):
    bands = [noise(128, 128, bands=1, seed=seed) for seed in range(len(names))]
    for name, pixels in zip(names, bands):
        geotiff(tmp_path / name, pixels)
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 4 and len(tiles.manifest.sources) == 1
    joined = np.concatenate([bands[index] for index in order], axis=2)
    np.testing.assert_array_equal(tiles.images[3], joined[64:, 64:])
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    line = next(line for line in told if "taken as 1 scene(s) of" in line)
    assert "--folder-as mosaic" in line and names[order[0]] in line
    apart, _ = cut_and_heard(tmp_path, tmp_path.with_name("apart"), size=64, folder_as="mosaic")
    assert len(apart.manifest.sources) == len(names)


def test_scenes_of_several_days_and_a_preview(tmp_path, noise, cut_and_heard):
    for day in ("20200101", "20200608"):
        for band in ("B02", "B03"):
            geotiff(tmp_path / f"T_{day}_{band}.tif", noise(64, 64, bands=1, seed=hash((day, band)) % 97))
    geotiff(tmp_path / "T_TCI.tif", noise(64, 64))
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 2 and tiles.images.shape[3] == 2
    assert any("2 scene(s) of 2 bands" in line for line in told)
    assert any("1 other files are left out: T_TCI.tif" in line for line in told)


def test_bands_of_several_pixel_sizes_or_scenes_of_other_bands_are_refused(tmp_path, noise, cut):
    geotiff(tmp_path / "B02.tif", noise(128, 128, bands=1))
    geotiff(tmp_path / "B05.tif", noise(64, 64, bands=1), pixel=20.0)
    with pytest.raises(InputError, match=r"several sizes \(128×128: B02.tif; 64×64: B05.tif\)"):
        cut(tmp_path, tmp_path.with_name("set"), size=64)
    (tmp_path / "B05.tif").unlink()
    geotiff(tmp_path / "B03.tif", noise(128, 128, bands=1))
    (tmp_path / "other").mkdir()
    for name in ("B02.tif", "B04.tif"):
        geotiff(tmp_path / "other" / name, noise(128, 128, bands=1))
    with pytest.raises(InputError, match="several sets of bands"):
        cut(tmp_path, tmp_path.with_name("set"), size=64)


def test_sheets_that_are_called_as_bands_are_stay_a_mosaic(tmp_path, noise, cut_and_heard):
    for index, name in enumerate(("sheet_B1.tif", "sheet_B2.tif")):
        geotiff(tmp_path / name, noise(128, 128, bands=1, seed=index), index)
    tiles, _ = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert len(tiles) == 8 and len(tiles.manifest.sources) == 2


def test_rasters_of_one_ground_are_told(tmp_path, noise, cut_and_heard):
    for year in ("2020", "2021"):
        geotiff(tmp_path / f"{year}.tif", noise(64, 64, seed=int(year)))
    _, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=64)
    assert any("1 rasters lie on the ground of another" in line and "--stack" in line for line in told)


def test_links_are_followed_once_and_round_in_circles_never(tmp_path, noise, cut):
    data, folder = tmp_path / "data", tmp_path / "in"
    data.mkdir()
    folder.mkdir()
    Image.fromarray(noise(64, 64)).save(data / "a.png")
    try:
        (folder / "linked").symlink_to(data, target_is_directory=True)
        (folder / "again").symlink_to(data, target_is_directory=True)
        (folder / "round").symlink_to(folder, target_is_directory=True)
        (data / "up").symlink_to(folder, target_is_directory=True)
        (folder / "itself").symlink_to(folder / "itself")
        (folder / "gone.png").symlink_to(folder / "nowhere.png")
        (folder / "5").symlink_to(folder / "5")
    except OSError:
        pytest.skip("this system makes no links")
    assert [file.relative_to(folder).as_posix() for file in pictures_below(folder)] == ["again/a.png"]
    assert len(cut(folder, tmp_path / "set", size=64)) == 1


def test_a_mosaic_of_many_files_holds_few_of_them_open(tmp_path, noise, cut):
    resource = pytest.importorskip("resource")
    if not Path("/proc/self/fd").exists():
        pytest.skip("what is open is counted in /proc")
    pixels = noise(32, 32)
    for index in range(150):
        geotiff(tmp_path / f"{index:03d}.tif", pixels, index)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/proc/self/fd")) + 110, hard))
    try:
        tiles = cut(tmp_path, tmp_path.with_name("set"), size=32, workers=2)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert len(tiles) == 150


def test_a_mosaic_without_a_crs_is_told_in_few_lines(tmp_path, noise, cut_and_heard):
    for index in range(9):
        path = tmp_path / f"{index}.png"
        Image.fromarray(noise(32, 32, seed=index)).save(path)
        place(path, index, "world file")
    tiles, told = cut_and_heard(tmp_path, tmp_path.with_name("set"), size=32)
    assert len(tiles) == 9
    assert sum("has no CRS" in line for line in told) == 3
    assert any("The same holds of 6 other sources" in line for line in told)
