"""Weights from wherever they may come: a file, a run, torchvision; and never code."""

from __future__ import annotations

import random

import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.model import fit_first_convolution, make_encoder, new_network
from trainer.encoders.weights import read_tensors
from trainer.messages import say


@pytest.mark.parametrize("channels", [3, 5])
def test_weights_from_a_file_are_those_of_the_file(tmp_path, channels):
    torch.manual_seed(1)
    known = new_network(BACKBONES["mobilenet_v3_small"])
    torch.save(known.state_dict(), tmp_path / "known.pt")
    encoder = make_encoder("mobilenet_v3_small", channels, 16, str(tmp_path / "known.pt"))
    ours, theirs = encoder.backbone.state_dict(), known.state_dict()
    for name, value in ours.items():
        if name != "features.0.0.weight":
            assert torch.equal(value, theirs[name]), name
    first = ours["features.0.0.weight"]
    assert torch.equal(first, fit_first_convolution(theirs["features.0.0.weight"], channels))


def test_weights_from_an_earlier_run_are_its_backbone(tmp_path):
    torch.manual_seed(2)
    earlier = make_encoder("slim", 3, 16)
    torch.save(earlier.state_dict(), tmp_path / "encoder.pt")
    later = make_encoder("slim", 3, 32, str(tmp_path))
    assert torch.equal(later.backbone.stem[0].weight, earlier.backbone.stem[0].weight)


def test_weights_of_another_backbone_are_refused(tmp_path):
    torch.save(make_encoder("slim", 3, 16).state_dict(), tmp_path / "slim.pt")
    with pytest.raises(InputError, match="not of the backbone resnet18"):
        make_encoder("resnet18", 3, 16, str(tmp_path / "slim.pt"))


@pytest.mark.parametrize("content", [b"", b"not tensors"])
def test_a_file_that_holds_no_weights_is_refused(tmp_path, content):
    path = tmp_path / "weights of a friend.pt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"weights of a friend\.pt"):
        make_encoder("slim", 3, 16, str(path))


def test_weights_that_carry_code_are_refused_and_not_run(tmp_path):
    class Harm:
        def __reduce__(self):
            return (open, (str(tmp_path / "harmed"), "w"))

    torch.save({"stem.0.weight": Harm()}, tmp_path / "harm.pt")
    with pytest.raises(InputError, match="refused"):
        make_encoder("slim", 3, 16, str(tmp_path / "harm.pt"))
    assert not (tmp_path / "harmed").exists()


def test_without_a_network_imagenet_names_the_file_and_where_to_put_it(tmp_path, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")  # nobody listens there: as good as no network
    monkeypatch.setattr(torch.hub, "_hub_dir", str(tmp_path / "hub"))
    with pytest.raises(InputError, match="cannot be fetched") as caught:
        make_encoder("resnet18", 3, 16, "imagenet")
    assert "resnet18-f37072fd.pth" in caught.value.hint
    assert str(tmp_path / "hub" / "checkpoints") in caught.value.hint


def test_imagenet_weights_that_were_put_there_by_hand_are_used(tmp_path, monkeypatch):
    monkeypatch.setattr(torch.hub, "_hub_dir", str(tmp_path))
    known = new_network(BACKBONES["mobilenet_v3_small"])
    (tmp_path / "checkpoints").mkdir()
    torch.save(known.state_dict(), tmp_path / "checkpoints" / "mobilenet_v3_small-047dcff4.pth")
    encoder = make_encoder("mobilenet_v3_small", 3, 16, "imagenet")
    assert torch.equal(encoder.backbone.features[0][0].weight, known.features[0][0].weight)


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")  # of a protocol's number that was changed
def test_a_file_that_was_changed_anywhere_is_read_or_refused_in_one_line(tmp_path):
    """Torch rebuilds tensors by whatever words stand in its head."""
    path, rng = tmp_path / "head.pt", random.Random(5)
    torch.save({"a": torch.arange(6.0).reshape(2, 3), "b": {"c": torch.ones(2)}}, path)
    whole, refused = path.read_bytes(), 0
    for _ in range(1000):
        changed = bytearray(whole)
        for _ in range(rng.choice([1, 2, 4])):
            changed[rng.randrange(700)] = rng.randrange(256)
        path.write_bytes(changed)
        try:
            read_tensors(path, say("test.head", "head"), say("test.hint", "Copy it again."))
        except InputError as error:
            refused += 1
            assert "\n" not in str(error) and "head.pt" in str(error)
    assert refused > 300
