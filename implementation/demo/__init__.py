"""Implementation in the demo program, each noun's part in a module of its own."""

from importlib import import_module

# In the order in which they lean on each other.
NOUNS = ("plan", "tasks", "update", "version", "publicpage")
# They find what all others brought.
REPORTS = ("report", "cycle")


def load(demo):
    """Add the parts."""
    for noun in NOUNS:
        import_module(f"{__name__}.{noun}").load(demo)


def load_summary(demo):
    """Report of what all apps brought."""
    for noun in REPORTS:
        import_module(f"{__name__}.{noun}").load(demo)
