"""Subjects of the addresses of communities, each noun's in a module of its own."""

from tests.communities import furnish_review


def furnish(place):
    furnish_review.furnish(place)
