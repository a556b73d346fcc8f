"""What a person may have, and what must be said of it."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.geolocation.places.geotagged import SplitOptions, report_problems, split_places
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.geolocation.places.reading import read_geotagged
from trainer.reporting import SILENT, Reporter


def kinds(places):
    return [problem.kind for problem in places.problems]


def photo_with_position(path, longitude, latitude):
    def parts(value):
        minutes, seconds = divmod(round(abs(value) * 3600, 6), 60)
        return (int(minutes // 60), int(minutes % 60), seconds)

    exif = Image.Exif()
    exif[0x8825] = {
        1: "N" if latitude >= 0 else "S", 2: parts(latitude), 3: "E" if longitude >= 0 else "W", 4: parts(longitude)
    }  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30), (10, 200, 30)).save(path, exif=exif)


def test_a_csv_beside_images(colour_places):
    places = read_geotagged(colour_places(12) / "places.csv")
    assert len(places) == 12 and places.most_views == 1 and not places.problems
    assert places.longitude.min() >= 10 and places.latitude.max() <= 20


def test_one_folder_an_id_with_several_views(colour_places):
    places = read_geotagged(colour_places(5, views=4))
    assert len(places) == 5
    assert np.bincount(places.view_place).tolist() == [4] * 5
    assert (np.diff(places.view_place) >= 0).all()


def test_what_cannot_be_used_is_listed_and_counted(colour_places, picture_saver):
    folder = colour_places(6)
    (folder / "images" / "p1.png").write_bytes(b"not a picture")
    (folder / "images" / "p2.png").unlink()
    picture_saver(folder / "images" / "far.png", 0.5, 0.5)
    picture_saver(folder / "images" / "zero.png", 0.5, 0.5)
    with (folder / "places.csv").open("a") as stream:
        stream.write("far,95,10\nzero,0,0\nnowhere,,\n,12,12\np3,11,11\n")
    places = read_geotagged(folder)
    places, store = read_pixels(places, 16, None, SILENT)
    assert places.ids == ["p0", "p3", "p4", "p5"] and len(store.row) == 4
    found = kinds(places)
    for kind in (
        "pictures that cannot be read", "without a picture", "position out of range", "without a position",
        "without an id", "ids that occur twice with different positions",
    ):  # fmt: skip
        assert found.count(kind) == 1, f"{kind}: {found}"
    assert sum("0, 0" in kind for kind in found) == 1


def test_each_kind_of_problem_is_told_once_with_its_count(tmp_path):
    from trainer.geolocation.places.geotagged import Problem

    told = []

    class Listening(Reporter):
        def warn(self, message, hint=""):
            told.append(message)

    report_problems([Problem("broken", f"file {number}") for number in range(7)], Listening())
    assert len(told) == 1 and told[0].startswith("7 broken") and "4 more" in told[0]


def test_a_place_in_two_splits_is_reported(colour_places):
    folder = colour_places(4)
    (folder / "places.csv").write_text(
        "id,file,latitude,longitude,split\na,p0.png,12,12,train\na,p1.png,12,12,test\n"
        "b,p2.png,13,13,train\nc,p3.png,13,13,test\n"
    )
    places = split_places(read_geotagged(folder), SplitOptions())
    assert "places in two splits" in kinds(places)
    assert "places at a position that another split has too" in kinds(places)
    assert places.split.tolist() == [0, 0, 2], "the first word counts for all views of a place"


def test_photos_with_exif_positions_on_all_quarters_of_the_earth(tmp_path):
    wanted = {"a.jpg": (12.5, 45.25), "b.jpg": (-70.1, -33.4), "c.jpg": (151.2, -33.9), "d.jpg": (-0.1, 51.5)}
    for name, (longitude, latitude) in wanted.items():
        photo_with_position(tmp_path / name, longitude, latitude)
    Image.new("RGB", (40, 30)).save(tmp_path / "no position.jpg")
    places = read_geotagged(tmp_path)
    assert places.ids == sorted(wanted)
    for name, longitude, latitude in zip(places.ids, places.longitude, places.latitude):
        assert (longitude, latitude) == pytest.approx(wanted[name], abs=1e-5)
    assert kinds(places) == ["without a position"]
    assert len(read_geotagged(tmp_path, positions=False)) == 5, "to predict, no position is needed"


def test_a_point_layer_with_a_path_field(colour_places, tmp_path):
    pytest.importorskip("osgeo")
    folder = colour_places(3)
    features = [
        {"type": "Feature", "properties": {"id": f"q{number}", "photo": f"images/p{number}.png"},
         "geometry": {"type": "Point", "coordinates": [10 + number, 50]}}
        for number in range(3)
    ]  # fmt: skip
    layer = folder / "points.geojson"
    layer.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    places = read_geotagged(layer, path_field="photo")
    assert places.ids == ["q0", "q1", "q2"] and places.longitude.tolist() == [10, 11, 12]
    with pytest.raises(InputError, match="no attribute 'nothing'"):
        read_geotagged(layer, path_field="nothing")


@pytest.mark.parametrize(
    ("text", "message"),
    [("a,b\n1,2\n", "latitude, longitude"), ("id,latitude,longitude\n", "no place"), ("", "columns")],
)
def test_a_table_that_is_none_is_refused_with_its_columns(tmp_path, text, message):
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(InputError, match=message):
        read_geotagged(tmp_path / "t.csv")


def test_places_at_one_position_never_get_two_splits(colour_places):
    places = read_geotagged(colour_places(60))
    twice = dataclasses.replace(
        places, longitude=places.longitude[np.arange(60) // 2], latitude=places.latitude[np.arange(60) // 2]
    )
    split = split_places(twice, SplitOptions(shares=(0.5, 0.25, 0.25))).split
    assert (split[::2] == split[1::2]).all()
    assert len(np.unique(split)) == 3


def test_shares_are_kept_and_a_place_keeps_its_split_when_others_come(colour_places):
    places = read_geotagged(colour_places(200))
    dealt = split_places(places, SplitOptions())
    assert np.bincount(dealt.split).tolist() == pytest.approx([160, 20, 20], abs=2)
    again = split_places(places, SplitOptions())
    assert (dealt.split == again.split).all()


def test_blocks_go_to_one_split_as_a_whole(colour_places):
    dealt = split_places(read_geotagged(colour_places(200)), SplitOptions(block=2.0))
    band = np.floor((dealt.latitude + 90) / 2).astype(int)
    middle = np.radians((band + 0.5) * 2 - 90)
    pieces = np.round(360 * np.cos(middle) / 2)
    block = band * 1000 + np.floor((dealt.longitude + 180) / 360 * pieces)
    for number in np.unique(block):
        assert len(np.unique(dealt.split[block == number])) == 1


def test_a_fraction_takes_about_so_many(colour_places):
    places = read_geotagged(colour_places(200))
    few = split_places(places, SplitOptions(fraction=0.3))
    assert 35 <= len(few) <= 85
    assert len(few.view_place) == len(few)


def test_concurrent_reading_keeps_the_order(colour_places):
    places = read_geotagged(colour_places(40))
    places, store = read_pixels(places, 14, None, SILENT)
    red = store.images[store.row].mean(axis=(1, 2))[:, 0]
    assert np.allclose(red, 25.5 * (places.longitude - 10), atol=6)


def test_a_table_as_spreadsheets_of_many_countries_write_it(colour_places):
    folder = colour_places(3)
    (folder / "places.csv").write_text(
        "id;file;latitude;longitude;weight\na;p0.png;12,5;13,25;1,5\nb;p1.png;12,5;13,5;\nc;p2.png;1.5;2.5;much\n",
        encoding="utf-16",
    )
    places = read_geotagged(folder / "places.csv")
    assert places.latitude.tolist() == [12.5, 12.5, 1.5] and places.longitude.tolist() == [13.25, 13.5, 2.5]
    assert places.weight.tolist() == [1.5, 1.0, 1.0]
    assert kinds(places) == ["with a weight that is no number (1 is used)"]
    assert places.problems[0].detail == "much"


def test_places_of_a_table_from_0_to_360_are_within_180(colour_places):
    folder = colour_places(4)
    (folder / "places.csv").write_text("id,lat,lon\np0,10,200\np1,10,359.5\np2,10,-170\np3,10,180\n")
    places = read_geotagged(folder / "places.csv")
    assert dict(zip(places.ids, places.longitude)) == {"p0": -160.0, "p1": -0.5, "p2": -170.0, "p3": 180.0}


def test_a_table_is_one_by_any_of_its_endings(colour_places):
    folder = colour_places(3)
    (folder / "images" / "list.tsv").write_text("id\tlatitude\tlongitude\np0\t10\t20\np2\t11\t21\n")
    places = read_geotagged(folder / "images" / "list.tsv", images=folder)
    assert places.ids == ["p0", "p2"]


def test_a_column_of_a_table_says_what_its_positions_are_in(colour_places):
    folder = colour_places(2)
    rows = "x,y,file,epsg\n500000,0,p0.png,32633\n500000,5000000,p1.png,32633\n"
    (folder / "places.csv").write_text(rows)
    names = sorted(path.name for path in (folder / "images").iterdir())
    (folder / "places.csv").write_text(rows.replace("p0.png", names[0]).replace("p1.png", names[1]))
    places = read_geotagged(folder / "places.csv")
    assert places.longitude.tolist() == pytest.approx([15.0, 15.0], abs=1e-6)
    assert places.latitude.tolist() == pytest.approx([0.0, 45.153], abs=1e-3)


def test_degrees_beside_the_code_of_a_projection_are_told(colour_places):
    folder = colour_places(4)
    lines = (folder / "places.csv").read_text().splitlines()
    lines = [f"{line},{cell}" for line, cell in zip(lines, ["srid", *["3765"] * (len(lines) - 1)])]
    plain = read_geotagged(folder / "places.csv")
    (folder / "places.csv").write_text("\n".join(lines) + "\n")
    places = read_geotagged(folder / "places.csv")
    assert places.longitude.tolist() == plain.longitude.tolist()
    assert not plain.problems
    (told,) = places.problems
    assert (told.kind, told.where, told.detail, told.left_out) == (
        "table of degrees beside the code of a projection", "places.csv", "EPSG:3765", False
    )  # fmt: skip


def test_rows_whose_degrees_may_be_exchanged_are_named(colour_places):
    folder = colour_places(40)
    lines = (folder / "places.csv").read_text().splitlines()
    header = lines[0].split(",")
    east, north = header.index("longitude"), header.index("latitude")
    for number, line in enumerate(lines[1:], 1):
        cells = line.split(",")
        cells[east], cells[north] = f"{15 + number % 7 / 10}", f"{46 + number % 5 / 10}"
        if number == 9:
            cells[east], cells[north] = cells[north], cells[east]
        lines[number] = ",".join(cells)
    (folder / "places.csv").write_text("\n".join(lines) + "\n")
    places = read_geotagged(folder / "places.csv")
    (problem,) = [one for one in places.problems if "exchanged" in one.kind]
    assert "line 10" in problem.detail and not problem.left_out and len(places) == 40
