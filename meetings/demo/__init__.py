"""Coming together in the demo program, each noun's part in a module of its own."""

from importlib import import_module

# In the order in which they lean on each other.
NOUNS = ("meeting", "rsvp", "questions", "logistics", "proposal", "vote", "submission")


def load(demo):
    """Add the parts."""
    for noun in NOUNS:
        import_module(f"{__name__}.{noun}").load(demo)


def load_neighbor(demo):
    """Add what the other program has."""
    import_module(f"{__name__}.neighbor").load(demo)
