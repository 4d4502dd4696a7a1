"""Subjects of the addresses of coming together."""


def furnish(place):
    """Nothing yet has an address."""
