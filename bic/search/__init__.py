"""One box that finds what a person may see; apps say what in their `search.py`."""

from bic.search.sources import Hit, Source, source

__all__ = ["Hit", "Source", "source"]
