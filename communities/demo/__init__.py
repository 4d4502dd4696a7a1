"""Communities in the demo program, each noun's part in a module of its own."""

from communities.demo import letters, pledges


def load(demo):
    """Add the parts in the order in which they lean on each other."""
    letters.load(demo)
    pledges.load(demo)
