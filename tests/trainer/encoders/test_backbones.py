"""Each backbone for any number of bands, and weights from wherever they may come."""

from __future__ import annotations

import pytest
import torch

from trainer.contract import InputError, MissingDependencyError
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.build_backbone import build_backbone, fit_first_convolution, new_network
from trainer.encoders.device import choose_device, choose_precision
from trainer.encoders.model import make_encoder

LIGHT = ["slim", "resnet18", "mobilenet_v3_small"]
CPU = torch.device("cpu")


@pytest.mark.parametrize("name", list(BACKBONES))
def test_each_backbone_gives_the_features_that_it_promises(name):
    with torch.device("meta"):  # shapes alone: the big ones would take a second each
        network = build_backbone(name, 4).eval()
        features = network(torch.empty(2, 4, 64, 64))
    assert tuple(features.shape) == (2, BACKBONES[name].features)


@pytest.mark.parametrize("name", LIGHT)
@pytest.mark.parametrize("channels", [1, 3, 7])
def test_an_encoder_takes_any_number_of_bands(name, channels):
    encoder = make_encoder(name, channels, 16).eval()
    smallest = BACKBONES[name].smallest
    assert encoder(torch.rand(2, channels, smallest, smallest)).shape == (2, 16)


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 7])
def test_first_layer_weights_keep_their_scale_for_other_bands(channels):
    """A grey picture gives the same activations however many bands it comes in, where bands are whole repeats."""
    weight = torch.randn(8, 3, 3, 3, generator=torch.Generator().manual_seed(0))
    fitted = fit_first_convolution(weight, channels)
    assert fitted.shape == (8, channels, 3, 3)
    if channels < 3:
        assert torch.allclose(fitted.sum(1), weight.sum(1), atol=1e-5)
    elif channels % 3 == 0:
        assert torch.equal(fitted, weight)
    else:
        assert torch.allclose(fitted[:, 3] * channels / 3, weight[:, 0])


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


def test_unknown_names_are_refused_with_what_there_is():
    with pytest.raises(InputError, match="slim, resnet18"):
        make_encoder("vgg16", 3, 16)
    with pytest.raises(InputError, match="16 to 512"):
        make_encoder("slim", 3, 4096)


def test_devices_and_precisions_that_do_not_work_say_so():
    assert choose_device("cpu") == CPU
    assert choose_device("auto").type in {"cpu", "cuda", "mps"}
    with pytest.raises(InputError, match="no device"):
        choose_device("gpu")
    if not torch.cuda.is_available():
        with pytest.raises(MissingDependencyError, match="cuda"):
            choose_device("cuda")
    with pytest.raises(InputError, match="fp16"):
        choose_precision("fp16", CPU)
    with pytest.raises(InputError, match="no precision"):
        choose_precision("fp8", CPU)
    assert choose_precision("fp32", CPU).dtype is None
    assert choose_precision("bf16", CPU).dtype is torch.bfloat16
