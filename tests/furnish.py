"""Furnishing of places: an app's `furnish_<noun>.py` beside its tests, and what they share."""

from importlib import import_module
from pkgutil import iter_modules

# Pages of a noun that are about one record.
PAGES = ("detail", "update", "history", "delete")


def pages_of(place, noun, record, *more):
    """Let the addresses of a noun ("communities:venue") be about `record`."""
    for page in (*PAGES, *more):
        place.subjects[f"{noun}_{page}:pk"] = record.pk


def furnish_all(package, place):
    """Have every noun put the subjects of its addresses into `place`."""
    for module in iter_modules(import_module(package).__path__):
        if module.name.startswith("furnish_"):
            import_module(f"{package}.{module.name}").furnish(place)
