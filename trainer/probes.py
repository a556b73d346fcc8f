"""What the doctor runs, each probe in a process of its own: import a library and make it do something real.

A probe answers one line of JSON: ``state`` (ok, missing, broken, warning), ``version``, ``detail``, ``remedy``
and what else it found. Python 3.9, standard library only at the top.
"""

from __future__ import annotations

import base64
import importlib
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

Answer = dict[str, Any]

_PRODUCT = "CAg6QAoRCgF4CgF4EgF5IgZNYXRNdWwSAWdaEwoBeBIOCgwIARIICgIIAgoCCAJiEwoBeRIOCgwIARIICgIIAgoCCAJCBAoAEA0="
"""An ONNX model of 74 bytes: y = x · x for a 2 × 2 matrix, operator set 13."""


_PROJ_REMEDY = "unset PROJ_DATA and PROJ_LIB, or set PROJ_DATA to the folder that holds proj.db"


def answer(name: str) -> None:
    """Run one probe and print its answer; a library's own prints are kept off that line."""
    try:
        found = PROBES[name]()
    except ModuleNotFoundError as error:
        found = {"state": "missing", "detail": f"no module '{error.name}'"}
    except Exception as error:
        found = {"state": "broken", "detail": f"{type(error).__name__}: {error}".splitlines()[0][:300]}
    print("\n" + json.dumps({"state": "ok", **found}), flush=True)


def _folder_of(module: Any) -> str:
    """Where a library lies: beside the interpreter's own, in the distribution's, or where a person put it."""
    return str(Path(module.__file__).absolute().parent.parent)


def _version(module: str) -> Answer:
    return {"version": str(importlib.import_module(module).__version__)}


def _numpy() -> Answer:
    import numpy as np

    if float((np.ones((8, 8)) @ np.ones((8, 8))).sum()) != 512.0:
        return {"state": "broken", "detail": "a matrix product came out wrong"}
    return {"version": np.__version__, "detail": f"in {_folder_of(np)}"}


def _torch() -> Answer:
    import torch

    left = torch.arange(64 * 64, dtype=torch.float32).reshape(64, 64) / 4096
    product = left @ left
    found: Answer = {"version": torch.__version__, "threads": torch.get_num_threads(), "gpus": [], "device": "cpu"}
    from trainer.encoders.device import cpu_multiplies_bf16

    found["bf16"] = cpu_multiplies_bf16()
    built = torch.version.cuda or ""
    if torch.cuda.is_available():
        found["gpus"] = [_cuda(torch, index, left, product) for index in range(torch.cuda.device_count())]
        found["device"] = "cuda"
    elif torch.backends.mps.is_available():
        found["gpus"] = [_try(torch, "Apple GPU", "mps", left, product, 0.0)]
        found["device"] = "mps"
    else:
        found["gpu_detail"] = (
            f"torch is built for CUDA {built}, and the driver does not serve it: update the driver"
            if built
            else "this torch is built for processors only: install the CUDA build"
        )
    found["detail"] = f"CUDA {built}" if built else "for processors"
    return found


def _cuda(torch: Any, index: int, left: Any, product: Any) -> Answer:
    properties = torch.cuda.get_device_properties(index)
    return _try(torch, properties.name, f"cuda:{index}", left, product, properties.total_memory / 2**30)


def _try(torch: Any, name: str, device: str, left: Any, product: Any, memory_gib: float) -> Answer:
    """Allocate 64 MiB on the device and multiply: a GPU that is listed may still be too old, full or blocked."""
    try:
        torch.empty(64 * 2**20, dtype=torch.uint8, device=device).fill_(1)
        there = left.to(device)
        right = bool(torch.allclose((there @ there).cpu(), product, rtol=1e-2))
        detail = "" if right else "a product came out wrong"
    except RuntimeError as error:
        right, detail = False, str(error).splitlines()[0][:200]
    return {"name": name, "usable": right, "memory_gib": round(memory_gib, 1), "detail": detail}


def _torchvision() -> Answer:
    import torch
    import torchvision

    kept = torchvision.ops.nms(torch.tensor([[0.0, 0, 1, 1], [0, 0, 1, 1]]), torch.tensor([1.0, 0.5]), 0.5)
    return {"version": torchvision.__version__, "state": "ok" if kept.tolist() == [0] else "broken"}


def _gdal() -> Answer:
    import numpy as np

    from trainer.gdal_library import use_own_data

    use_own_data()
    from osgeo import gdal, gdal_array, osr

    gdal.UseExceptions()
    osr.UseExceptions()
    dataset = gdal.GetDriverByName("MEM").Create("", 4, 4, 1)
    dataset.GetRasterBand(1).WriteArray(np.full((4, 4), 7, np.uint8))  # fails where gdal_array is of another numpy
    if int(dataset.ReadAsArray().sum()) != 112 or gdal_array is None:
        return {"state": "broken", "detail": "pixels do not come back as written"}
    version = str(gdal.__version__)
    dhdn, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    try:
        for reference, code in ((dhdn, 4314), (wgs84, 4326)):
            reference.ImportFromEPSG(code)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    except RuntimeError as error:
        said = str(error).splitlines()[0][:200]
        return {"version": version, "state": "broken", "detail": f"PROJ: {said}", "remedy": _PROJ_REMEDY}
    longitude, latitude, _ = osr.CoordinateTransformation(dhdn, wgs84).TransformPoint(13.4, 52.5)
    detail = _datum_shift(longitude, latitude)
    if detail:
        return {"version": version, "state": "warning", "detail": detail, "remedy": _PROJ_REMEDY}
    proj = f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}.{osr.GetPROJVersionMicro()}"
    return {"version": version, "detail": f"PROJ {proj}, in {_folder_of(gdal)}"}


def _pyproj() -> Answer:
    import numpy as np
    import pyproj

    from trainer.geography import crs

    longitude, latitude = crs.transform(np.array([13.4]), np.array([52.5]), "EPSG:4314", crs.WGS84)
    detail = _datum_shift(float(longitude[0]), float(latitude[0]))
    version = f"{pyproj.__version__}"
    if detail:
        return {"version": version, "state": "broken", "detail": detail, "remedy": _PROJ_REMEDY}
    data = pyproj.datadir.get_data_dir()
    return {"version": version, "detail": f"PROJ {pyproj.__proj_version__}, in {_folder_of(pyproj)}, data in {data}"}


def _datum_shift(longitude: float, latitude: float) -> str:
    """What is wrong with 13.4° E 52.5° N moved from DHDN (EPSG:4314) to WGS 84; "" where it moved by 80 to 250 m."""
    metres = (((longitude - 13.4) * 67_800) ** 2 + ((latitude - 52.5) * 111_300) ** 2) ** 0.5
    return "" if 80 < metres < 250 else f"PROJ's data is incomplete: a datum shift moved a point by {metres:.1f} m"


def _pillow() -> Answer:
    import io

    import PIL
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG")
    return {"version": PIL.__version__}


def _pillow_heif() -> Answer:
    import io

    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    stream = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 0, 0)).save(stream, "HEIF")
    with Image.open(stream) as picture:
        red, green, _ = picture.convert("RGB").getpixel((32, 32))
    return {"version": pillow_heif.__version__, "state": "ok" if red > 150 and green < 50 else "broken"}


def _scipy() -> Answer:
    from scipy import ndimage  # noqa: F401 - the compiled part is what fails with another numpy

    return _version("scipy")


def _scikit_learn() -> Answer:
    from sklearn import cluster, linear_model  # noqa: F401 - the compiled parts are what fails

    return _version("sklearn")


def _shapely() -> Answer:
    import shapely  # version 2: vectorised, with GEOS in the wheel

    meets = shapely.intersects(shapely.box(0, 0, 2, 2), shapely.points([1.0, 3.0], [1.0, 3.0])).tolist()
    return {"version": shapely.__version__, "state": "ok" if meets == [True, False] else "broken"}


def _matplotlib() -> Answer:
    os.environ["MPLBACKEND"] = "agg"
    from matplotlib import pyplot as plt

    plt.figure()
    return _version("matplotlib")


def _httpx() -> Answer:
    import httpx

    return {"version": httpx.__version__}


def _annoy() -> Answer:
    from annoy import AnnoyIndex

    index = AnnoyIndex(4, "angular")
    for place in range(8):
        index.add_item(place, [1.0, float(place), 0.0, 0.0])
    index.build(2)
    from importlib import metadata

    nearest = index.get_nns_by_item(3, 1)
    return {"version": metadata.version("annoy"), "state": "ok" if nearest == [3] else "broken"}


def _onnxruntime() -> Answer:
    import numpy as np
    import onnxruntime as ort

    model, providers, failures = base64.b64decode(_PRODUCT), [], []
    for name in ort.get_available_providers():
        if name == "AzureExecutionProvider":  # in every build: it asks a server, and runs nothing here
            continue
        options = ort.SessionOptions()
        options.log_severity_level = 4
        if name != "CPUExecutionProvider":  # or the processor would do it silently, and the test would pass
            options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
        try:
            session = ort.InferenceSession(model, options, providers=[name])
            (product,) = session.run(["y"], {"x": np.array([[1, 2], [3, 4]], np.float32)})
        except Exception as error:
            failures.append(f"{name} does not work here ({_reason(error)})")
            continue
        if session.get_providers()[0] == name and product.tolist() == [[7.0, 10.0], [15.0, 22.0]]:
            providers.append(name)
        else:
            failures.append(f"{name} is listed but does not run")
    state = "ok" if providers and not failures else "warning" if providers else "broken"
    return {"version": ort.__version__, "providers": providers, "detail": "; ".join(failures), "state": state}


def _onnx() -> Answer:
    importlib.import_module("onnxscript")
    return _version("onnx")


def _reason(error: Exception) -> str:
    """What went wrong, without the trail of files and functions that onnxruntime puts before it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    return re.split(r"\)\s| : ", lines[0])[-1].strip()[:120]


PROBES: dict[str, Callable[[], Answer]] = {
    "numpy": _numpy,
    "torch": _torch,
    "torchvision": _torchvision,
    "gdal": _gdal,
    "pyproj": _pyproj,
    "pillow": _pillow,
    "pillow-heif": _pillow_heif,
    "scipy": _scipy,
    "scikit-learn": _scikit_learn,
    "shapely": _shapely,
    "matplotlib": _matplotlib,
    "httpx": _httpx,
    "annoy": _annoy,
    "onnxruntime": _onnxruntime,
    "onnx": _onnx,
}
