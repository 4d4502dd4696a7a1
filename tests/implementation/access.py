"""Subjects of the addresses of implementation."""


def furnish(place):
    """Each noun's subjects."""
