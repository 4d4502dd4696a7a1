"""Evaluation in the demo program, each noun's part in a module of its own."""

from importlib import import_module

# In the order in which they lean on each other.
NOUNS = ("plan", "change", "wave", "lesson", "strategy")


def load(demo):
    """Add the parts."""
    for noun in NOUNS:
        import_module(f"{__name__}.{noun}").load(demo)


def load_summary(demo):
    """Read what all apps brought, lock the waves that were read, and report of them."""
    import_module(f"{__name__}.indicator").load(demo)
    import_module(f"{__name__}.wave").lock(demo)
    import_module(f"{__name__}.report").load(demo)
    import_module(f"{__name__}.indicator").read_now(demo)
