"""Background research in the demo program, each noun's part in a module of its own."""

from importlib import import_module

# In the order in which they lean on each other.
NOUNS = ("census", "profile", "studies", "asset", "themes", "report")


def load(demo):
    """Add the parts. Those of Larkspur come first: it read the figures of an older survey."""
    for part in ("load_larkspur", "load"):
        for noun in NOUNS:
            module = import_module(f"{__name__}.{noun}")
            if hasattr(module, part):
                getattr(module, part)(demo)
