"""GeoEmbed's trainer: learns from imagery and answers "where else does it look like this?".

Run it as ``python -m trainer COMMAND``. Importing the package costs nothing: heavy libraries are
imported by the rooms that need them. What QGIS may import of it, ``tests/test_guards.py`` lists.
"""

__version__ = "0.1.0"
