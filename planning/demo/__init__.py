"""Planning in the demo program, each noun's part in a module of its own."""

from planning.demo import budget, charter, funding, team, timeline


def load(demo):
    """Add the parts in the order in which they lean on each other."""
    team.load(demo)
    charter.load(demo)
    timeline.load(demo)
    budget.load(demo)
    funding.load(demo)
