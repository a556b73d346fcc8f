"""Where GeoEmbed keeps things: in the person's data folder, never in the plugin's or the QGIS profile's."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

DATA_VARIABLE = "GEOEMBED_HOME"
"""Environment variable that moves the data folder (a shared disk, a test)."""


def data_folder() -> Path:
    """The root of everything that the plugin writes of its own accord."""
    chosen = os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / "geoembed"


def managed_environment() -> Path:
    """The virtual environment that the installer makes."""
    return data_folder() / "environment"


def jobs_folder() -> Path:
    """One folder a job: ``job.json``, ``events.jsonl``, ``log.txt``."""
    return data_folder() / "jobs"


def results_folder() -> Path:
    """Where tile sets, runs and embeddings go when the person chose nothing else."""
    return data_folder() / "results"


def pictures_folder() -> Path:
    """What was fetched of layers that are no files; Learn and Embed find the same picture here."""
    return results_folder() / "pictures"


def bytecode_folder() -> Path:
    """Where the child keeps compiled modules, so that nothing is written (or locked) in the plugin's folder."""
    return data_folder() / "bytecode"
