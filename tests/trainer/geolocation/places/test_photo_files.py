"""Photos are found whichever way a folder is laid out, and placed only where their EXIF is sure."""

from __future__ import annotations

import struct
import sys

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError, MissingDependencyError
from trainer.geolocation.places import photo_files
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.geolocation.places.reading import read_geotagged
from trainer.imagery import file_names, pictures
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.tiles.ingest import make_tile_set


class Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.told = []

    def warn(self, message, hint=""):
        self.told.append(f"{message} {hint}")


def save(path, gps=None, exif=None, colour=(90, 120, 60)):
    path.parent.mkdir(parents=True, exist_ok=True)
    written = Image.Exif()
    if gps:
        written[0x8825] = gps
    Image.new("RGB", (40, 30), colour).save(path, exif=exif or written)


def at(reference="S", latitude=(33.0, 51.0, 30.0)):
    named = {} if reference is None else {1: reference}
    return {**named, 2: latitude, 3: "E", 4: (151.0, 12.0, 30.0)}


ODD = b"Exif\0\0II*\0" + struct.pack("<IHHHIHHHHIII", 8, 2, 0x0112, 3, 1, 6, 0, 0x011A, 10, 1, 38, 0)
ODD += struct.pack("<ii", -1, 0)


def test_only_photos_that_say_their_half_of_the_earth_are_placed(tmp_path):
    for name, reference in (("missing", None), ("empty", ""), ("word", "South"), ("small", "s"), ("sign", "-")):
        save(tmp_path / f"{name}.jpg", at(reference))
    places = read_geotagged(tmp_path)
    assert places.ids == ["small.jpg", "word.jpg"]
    assert places.latitude.tolist() == pytest.approx([-33.858333] * 2, abs=1e-5)
    assert places.longitude.tolist() == pytest.approx([151.208333] * 2, abs=1e-5)
    left_out = [problem for problem in places.problems if problem.left_out]
    assert [problem.kind for problem in left_out] == ["photos whose position is not sure, and not used"] * 3
    assert "where N or S must be" in left_out[0].detail
    predicted = read_geotagged(tmp_path, positions=False)
    assert len(predicted) == 5 and np.isnan(predicted.latitude).sum() == 3


def test_a_photo_with_odd_exif_is_used_and_told(tmp_path):
    for number in range(3):
        save(tmp_path / "photos" / f"p{number}.jpg", at(), ODD if number == 1 else None)
    reporter = Listening()
    places = read_geotagged(tmp_path / "photos", positions=False)
    read_pixels(places, 16, None, reporter)
    assert len(places) == 3 and len(reporter.told) == 1
    assert "p1.jpg its EXIF is damaged" in reporter.told[0] and "kept" in reporter.told[0]
    kept = read_geotagged(tmp_path / "photos")
    assert len(kept) == 2 and sum("p1.jpg" in problem.where for problem in kept.problems) == 2


def test_tiles_of_a_folder_tell_which_photo_was_odd(tmp_path):
    for number in range(3):
        save(tmp_path / "photos" / f"p{number}.jpg", exif=ODD if number == 1 else None)
    reporter = Listening()
    tiles = make_tile_set([tmp_path / "photos"], tmp_path / "tiles", CutOptions(size=16), reporter)
    assert len(tiles) == 3
    assert [told for told in reporter.told if "p1.jpg" in told and "EXIF is damaged" in told]


def test_photos_without_a_reader_are_counted_and_named(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "UNREADABLE_SUFFIXES", pictures.HEIF_SUFFIXES)
    for module in (pictures, photo_files, file_names):
        plain = tuple(suffix for suffix in module.IMAGE_SUFFIXES if suffix not in pictures.HEIF_SUFFIXES)
        monkeypatch.setattr(module, "IMAGE_SUFFIXES", plain)
    save(tmp_path / "a.jpg", at())
    for name in ("IMG_1.HEIC", "IMG_2.heic"):
        (tmp_path / name).write_bytes(b"\0")
    problems = read_geotagged(tmp_path).problems
    assert [problem.where for problem in problems] == ["IMG_1.HEIC", "IMG_2.heic"]
    assert all("pillow-heif" in problem.kind for problem in problems)
    reporter = Listening()
    make_tile_set([tmp_path], tmp_path / "tiles", CutOptions(size=16), reporter)
    assert any("2 photos of the kind HEIC" in told and "pip install pillow-heif" in told for told in reporter.told)


@pytest.mark.parametrize("table", [True, False])
def test_a_table_of_ids_or_the_folder_above_is_enough_to_predict(tmp_path, table):
    for number in range(3):
        for view in range(4):
            save(tmp_path / "images" / f"place-{number}" / f"{view}.jpg")
    if table:
        (tmp_path / "uuids.csv").write_text("uuid\n" + "".join(f"place-{number}\n" for number in (2, 0, 1)))
    places = read_geotagged(tmp_path / "uuids.csv" if table else tmp_path, positions=False)
    assert places.ids == (["place-2", "place-0", "place-1"] if table else ["place-0", "place-1", "place-2"])
    assert np.bincount(places.view_place).tolist() == [4, 4, 4] and np.isnan(places.latitude).all()
    if not table:
        assert places.folders == "images (12)"


def test_folders_named_by_split_say_the_split(tmp_path):
    for split, count in (("train", 3), ("val", 1), ("test", 2)):
        for number in range(count):
            for view in range(2):
                save(tmp_path / split / f"{number}" / f"{view}.jpg", at())
    places = read_geotagged(tmp_path)
    assert sorted(places.ids) == ["0", "1", "2", "train/0", "train/1", "val/0"]
    assert sorted(places.split.tolist()) == [0, 0, 0, 1, 2, 2]
    assert "train (6)" in places.folders


def test_a_table_finds_its_pictures_in_folders_named_by_split(tmp_path):
    for split, name in (("train", "a"), ("train", "b"), ("val", "c")):
        for view in range(4):
            save(tmp_path / split / name / f"{view}.jpg")
    (tmp_path / "data.csv").write_text("uuid,latitude,longitude\na,45.1,15\nb,45.2,15\nc,45.3,15\n")
    places = read_geotagged(tmp_path)
    assert places.ids == ["a", "b", "c"] and places.split.tolist() == [0, 0, 1]
    assert read_pixels(places, 16, None, SILENT)[1].row.tolist() == list(range(12))


def test_photos_that_lie_deeper_are_named(tmp_path):
    save(tmp_path / "download" / "set" / "images" / "p" / "0.jpg")
    with pytest.raises(InputError, match=r"they lie in download/set\."):
        read_geotagged(tmp_path, positions=False)
    assert read_geotagged(tmp_path / "download" / "set", positions=False).ids == ["p"]


def test_photos_of_one_folder_that_lie_far_apart_are_told(tmp_path):
    for number in range(2):
        save(tmp_path / "here" / f"{number}.jpg", at())
        save(tmp_path / "trip" / f"{number}.jpg", at(latitude=(33.0 + number, 51.0, 30.0)))
    (problem,) = read_geotagged(tmp_path).problems
    assert problem.where == "trip" and problem.detail == "111.2 km" and not problem.left_out


def test_photos_of_phones_are_read_where_there_is_a_reader(tmp_path):
    reader = pytest.importorskip("pillow_heif", reason="pillow-heif is not installed")
    reader.register_heif_opener()
    save(tmp_path / "a.heic", at("South"))
    places = read_geotagged(tmp_path)
    assert places.latitude.tolist() == pytest.approx([-33.858333], abs=1e-5)
    _, store = read_pixels(places, 14, None, SILENT)
    assert np.abs(store.images[0].astype(int) - (90, 120, 60)).max() < 12
    assert read_geotagged(tmp_path / "a.heic").ids == ["a.heic"]


def test_without_a_reader_a_photo_of_a_phone_is_named_with_what_it_needs(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    pictures._learn_heif.cache_clear()
    (tmp_path / "a.heic").write_bytes(b"\0")
    with pytest.raises(MissingDependencyError, match="need pillow-heif"):
        pictures.decode(tmp_path / "a.heic", 16)
    save(tmp_path / "images" / "b.jpg")
    (tmp_path / "t.csv").write_text("id,file,latitude,longitude\na,a.heic,1,1\nb,images/b.jpg,1,2\n")
    reporter = Listening()
    kept, _ = read_pixels(read_geotagged(tmp_path / "t.csv"), 14, None, reporter)
    assert kept.ids == ["b"] and "1 photos of the kind HEIC, which need pillow-heif" in reporter.told[0]


def test_a_position_in_another_datum_is_used_and_told(tmp_path):
    save(tmp_path / "a.jpg", {**at(), 18: "TOKYO"})
    (problem,) = read_geotagged(tmp_path).problems
    assert "another datum" in problem.kind and problem.detail == "TOKYO" and not problem.left_out
