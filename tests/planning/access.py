"""Subjects of the addresses of planning."""


def furnish(_place):
    """Nothing to add."""
