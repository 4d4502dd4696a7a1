"""Identifying communities in the demo program, each noun's part in a module of its own."""

from communities.demo import agreements, call, letters, outreach, pledges, readiness, review


def load(demo):
    """Add the parts in the order in which they lean on each other."""
    outreach.load(demo)
    call.load(demo)
    readiness.load(demo)
    letters.load(demo)
    pledges.load(demo)
    review.load(demo)
    agreements.load(demo)
