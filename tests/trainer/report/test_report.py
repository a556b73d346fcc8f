"""The report: one page that needs nothing else, figures beside it, and what it shows where something is missing."""

from __future__ import annotations

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import matplotlib
import numpy as np
import pytest

from trainer.cli.main import main
from trainer.messages import say
from trainer.report.page import DataTable, Section, page
from trainer.report.wording import LANGUAGES, told, written_in

CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent
SECTIONS = ["pca-map", "neighbours", "between", "pca-scatter", "tsne", "training", "information"]


class Page(HTMLParser):
    """What a browser would have to fetch, the alternatives of pictures, and whether tags nest."""

    def __init__(self, text):
        super().__init__()
        self.fetched, self.alternatives, self.sections, self.open = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.fetched += [values[key] for key in ("src", "srcset") if key in values]
        self.fetched += [values["href"]] if tag in {"link", "a"} else []
        if tag == "img":
            self.alternatives.append(values.get("alt", ""))
        if tag == "section" and "id" in values:
            self.sections.append(values["id"])
        if tag not in {"meta", "img", "link", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def report(folder, out, *words):
    return main(["report", str(folder / "emb"), "--out", str(out), "--quiet", *map(str, words)])


@pytest.fixture(scope="module")
def written(pictured, tmp_path_factory):
    out = tmp_path_factory.mktemp("report") / "a report.html"
    assert report(pictured, out, "--credits", "Made <up> & drawn") == 0
    return out


@pytest.fixture(autouse=True)
def _small_figures(monkeypatch):
    """What a test makes itself is drawn small; ``written`` is as a person gets it."""
    monkeypatch.setitem(matplotlib.rcParams, "savefig.dpi", 30)


def test_the_page_is_self_contained_and_each_figure_is_explained(written):
    text = written.read_text("utf-8")
    found = Page(text)
    assert found.sections == SECTIONS
    assert all(source.startswith(("data:image/png;base64,", "#")) for source in found.fetched)
    assert len(found.alternatives) == len(SECTIONS)
    assert all(len(alternative) > 20 for alternative in found.alternatives)
    assert not found.open
    assert "<script" not in text
    assert "Made &lt;up&gt; &amp; drawn" in text
    for section in SECTIONS:
        assert re.search(rf'<section id="{section}"><h2>[^<]+</h2><p>[^<]{{60,}}</p>', text), section


@pytest.mark.parametrize(("language", "heading"), [("de", "Nächste Nachbarn"), ("fr", "Plus proches voisines")])
def test_the_page_is_in_the_language_that_is_asked_for(pictured, written, tmp_path, language, heading):
    out = tmp_path / "r.html"
    assert report(pictured, out, "--language", language) == 0
    text, english = out.read_text("utf-8"), written.read_text("utf-8")
    assert f'<html lang="{language}">' in text and f"<h2>{heading}</h2>" in text
    sentences = set(re.findall(r"<(?:h2|p|th[^>]*)>([^<]+)</", english)) | set(Page(english).alternatives)
    kept = {sentence for sentence in sentences if f">{sentence}<" in text or f'"{sentence}"' in text}
    assert all(word.startswith(("Sources", "Embedding", "Encoder")) for word in kept), f"in English: {kept}"


def test_every_sentence_of_the_page_is_translated():
    for language in LANGUAGES[1:]:
        catalogue = (CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts").read_text("utf-8")
        said = re.findall(r'<message id="(report\.[^"]+)">(.*?)</message>', catalogue, re.DOTALL)
        assert len(said) > 80
        assert not [code for code, entry in said if "unfinished" in entry], language


def test_numbers_are_in_the_notation_of_the_language():
    with written_in("de"):
        assert told(say("report.count", "{count:,}", count=12345)) == "12.345"
        assert told(say("report.figure", "{value:.3f}", value=0.5)) == "0,500"
        assert told(say("report.nobody-translated", "{value:.1f} m", value=1.5)) == "1,5 m"
    assert told(say("report.count", "{count:,}", count=12345)) == "12,345"


def test_each_figure_is_a_png_beside_the_page(written):
    from PIL import Image

    for section in SECTIONS:
        with Image.open(written.with_name("a report-figures") / f"{section}.png") as picture:
            assert picture.format == "PNG"
            assert picture.width == 1500
            assert len(picture.convert("RGB").getcolors(1 << 24)) > 20  # something is drawn


@pytest.mark.slow
def test_a_report_is_made_anew_and_a_page_or_figure_of_a_persons_is_kept(make_embeddings, tmp_path, capsys):
    folder, out = make_embeddings("emb").folder.parent, tmp_path / "r.html"
    for _ in range(2):
        assert report(folder, out) == 0
    (figure, *_others) = sorted((tmp_path / "r-figures").iterdir())
    figure.write_bytes(b"mine")
    assert report(folder, out) == 2 and figure.read_bytes() == b"mine"
    out.write_text("mine", encoding="utf-8")
    assert report(folder, out) == 2 and out.read_text("utf-8") == "mine"
    assert "is not what this command wrote" in capsys.readouterr().err


def test_places_are_the_queries_and_clusters_are_shown(pictured, tmp_path):
    shutil.copytree(pictured / "emb", tmp_path / "emb")
    assert main(["cluster", str(tmp_path / "emb"), "-k", "2", "--quiet"]) == 0
    out = tmp_path / "r.html"
    where = ("--at", "15.001,46.951,Left", "--at", "15.03,46.951,Right")
    assert report(tmp_path, out, *where) == 0, "see the positions of the fixture"
    text = out.read_text("utf-8")
    assert Page(text).sections == ["pca-map", "clusters", *SECTIONS[1:]]
    assert "Left, 15.0" in text
    assert "Right, 15.0" in text


def test_without_pixels_colours_stand_for_pictures(pictured, tmp_path, capsys):
    shutil.copytree(pictured / "emb", tmp_path / "emb")
    manifest = tmp_path / "emb" / "manifest.json"
    record = json.loads(manifest.read_text("utf-8")) | {"run": "", "pixels_kind": "embedding-raster"}
    manifest.write_text(json.dumps(record), encoding="utf-8")
    out = tmp_path / "r.html"
    assert report(tmp_path, out) == 0
    assert Page(out.read_text("utf-8")).sections == [name for name in SECTIONS if name != "training"]


def test_tiles_without_a_position_get_no_map(make_embeddings, tmp_path):
    embeddings = make_embeddings("emb", crs_codes=("",))
    assert report(embeddings.folder.parent, tmp_path / "r.html") == 0
    assert "pca-map" not in Page((tmp_path / "r.html").read_text("utf-8")).sections


@pytest.mark.slow
@pytest.mark.parametrize("codes", [("EPSG:4326",), ("EPSG:32633", "EPSG:32634")])
def test_degrees_and_two_zones_have_a_map(make_embeddings, tmp_path, codes):
    embeddings = make_embeddings("emb", crs_codes=codes)
    assert report(embeddings.folder.parent, tmp_path / "r.html") == 0
    assert "pca-map" in Page((tmp_path / "r.html").read_text("utf-8")).sections


def test_an_evaluation_is_shown_as_tables(pictured, tmp_path):
    record = {
        "embedding": {"knn": 0.761, "linear_probe": 0.764},
        "robustness": {"brighter_10": 0.61},
        "baselines": {"majority": {"knn": 0.39, "linear_probe": 0.39}},
        "tiles": 48,
        "classes": 2,
        "folds": 5,
    }
    (tmp_path / "e.json").write_text(json.dumps(record), encoding="utf-8")
    assert report(pictured, tmp_path / "r.html", "--evaluation", tmp_path / "e.json") == 0
    text = (tmp_path / "r.html").read_text("utf-8")
    assert "0.761" in text
    assert "10 % brighter" in text
    (tmp_path / "e.json").write_text('{"embedding": 1}', encoding="utf-8")
    assert report(pictured, tmp_path / "r.html", "--evaluation", tmp_path / "e.json") == 2


@pytest.mark.parametrize(("at", "said"), [("15", "no position"), ("-62,-5", "No tile"), ("a,b", "no position")])
def test_a_bad_place_is_one_line(pictured, tmp_path, capsys, at, said):
    assert report(pictured, tmp_path / "r.html", "--at", at) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "r.html").exists()


def test_text_from_outside_cannot_become_markup():
    nasty = '"><script>alert(1)</script>'
    sections = [Section("key", nasty, nasty, nasty, b"png")]
    text = page(
        nasty, nasty, [(nasty, nasty)], sections, [DataTable(nasty, (nasty,), ((nasty, nasty),), nasty)], [nasty]
    )
    assert "<script" not in text
    Page(text)


@pytest.fixture
def with_vectors(make_embeddings):
    """A folder whose vectors are made into others by a function."""

    def make(change):
        folder = make_embeddings(empty=0.0).folder
        path = folder / "embeddings.npy"
        np.save(path, change(np.load(path)))
        return folder

    return make


@pytest.mark.parametrize("value", [0.0, 0.5])
def test_tiles_that_are_all_alike_are_no_report(with_vectors, tmp_path, capsys, value):
    folder = with_vectors(lambda vectors: np.full_like(vectors, value))
    assert main(["report", str(folder), "--out", str(tmp_path / "r.html"), "--quiet"]) == 2
    assert f"All 108 tiles of {folder} have the same vector" in capsys.readouterr().err
    assert not (tmp_path / "r.html").exists()


def _damaged(vectors):
    vectors[7, 3] = np.nan
    return vectors


@pytest.mark.parametrize("command", [["report", "--out", "r.html"], ["cluster", "-k", "3"], ["search", "--tile", "0"]])
def test_vectors_that_are_not_finite_are_told_by_every_command(with_vectors, tmp_path, capsys, command):
    folder = with_vectors(_damaged)
    words = [word.replace("r.html", str(tmp_path / "r.html")) for word in command[1:]]
    assert main([command[0], str(folder), *words, "--quiet"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"error: {folder} is damaged: not all of its vectors are finite numbers. Embed again."
    )
