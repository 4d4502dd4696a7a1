"""Finds the furnishers of an app: its `furnish_<noun>.py` beside its tests."""

from importlib import import_module
from pkgutil import iter_modules


def furnish_all(package, place):
    """Have every noun put the subjects of its addresses into `place`."""
    for module in iter_modules(import_module(package).__path__):
        if module.name.startswith("furnish_"):
            import_module(f"{package}.{module.name}").furnish(place)
