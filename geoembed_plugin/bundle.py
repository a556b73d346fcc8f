"""What came with the plugin: the package ``trainer`` and the resources, in the zip or in the checkout beside.

The package is registered under its own name by an explicit module spec. ``sys.path`` is never touched:
the plugin's folder on it would shadow QGIS' ``processing`` and other plugins' modules.
Every room's ``__init__`` calls :func:`register`, so a module in a room may simply write
``from trainer.contract import …`` (what QGIS may import is listed in ``tests/test_guards.py``).
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent
"""The plugin's own folder (resolved: a deployed plugin may be a link into the checkout)."""

PACKAGE = "trainer"
_registered: list[str] = []


class BundleError(ImportError):
    """The package ``trainer`` is not where it should be, or its name is taken."""


def packages_folder() -> Path:
    """The folder that holds package ``trainer``, and that the child gets as its only ``PYTHONPATH``.

    Raises:
        BundleError: neither the zip's bundle nor a checkout is there.
    """
    for folder in (PLUGIN / "bundle", PLUGIN.parent):
        if (folder / PACKAGE / "contract.py").is_file():
            return folder
    raise BundleError(f"GeoEmbed is incomplete: there is no package '{PACKAGE}' in {PLUGIN / 'bundle'}. Reinstall it.")


def resource(name: str) -> Path:
    """A file of ``resources/``, such as ``icons/geoembed.svg``, in the zip or in the checkout."""
    packaged = PLUGIN / "resources" / name
    return packaged if packaged.exists() else PLUGIN.parent / "resources" / name


def in_checkout() -> bool:
    """Whether the plugin runs from a checkout rather than from an installed zip."""
    return packages_folder() == PLUGIN.parent


def register() -> None:
    """Make ``import trainer.contract`` work in this process; harmless when repeated.

    Raises:
        BundleError: the package is missing, or another plugin has one of the same name.
    """
    folder = packages_folder() / PACKAGE
    present = sys.modules.get(PACKAGE)
    if present is not None:
        found = [Path(entry).resolve() for entry in getattr(present, "__path__", [])]
        if folder not in found:
            raise BundleError(
                f"Another package named '{PACKAGE}' is loaded from {found}; GeoEmbed cannot load its own."
            )
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise BundleError(f"{folder} cannot be imported.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    _registered.append(PACKAGE)
    spec.loader.exec_module(module)


def forget() -> None:
    """Drop every module of the plugin, and what :func:`register` brought in; the last thing that is done at unloading.

    QGIS drops only modules that an import statement named, and old ones that stayed would answer to the names of those
    that were installed over them.
    """
    packages = {str(__package__), *_registered}
    _registered.clear()
    for name in [name for name in sys.modules if name.split(".")[0] in packages]:
        del sys.modules[name]
