"""Planning in the demo program, each noun's part in a module of its own."""

from planning.demo import funding


def load(demo):
    """Add the parts in the order in which they lean on each other."""
    funding.load(demo)
