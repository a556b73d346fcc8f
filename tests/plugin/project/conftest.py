"""The tiny place of the windows' tests."""

from __future__ import annotations

from tests.plugin.dialogs.conftest import layer, raster  # noqa: F401  # fixtures of both rooms
