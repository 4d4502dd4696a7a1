"""Evaluation in the demo program, each noun's part in a module of its own."""

from importlib import import_module

# In the order in which they lean on each other.
NOUNS = ("plan", "change", "wave", "indicator", "lesson", "strategy", "report")


def load(demo):
    """Add the parts."""
    for noun in NOUNS:
        import_module(f"{__name__}.{noun}").load(demo)
        if noun == "indicator":
            import_module(f"{__name__}.wave").lock(demo)
