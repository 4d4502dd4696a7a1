"""Planning in the demo program, each noun's part in a module of its own."""

from planning.demo import charter


def load(demo):
    """Add the parts in the order in which they lean on each other."""
    charter.load(demo)
