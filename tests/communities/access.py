"""Subjects of the communities' addresses: they need none but the community itself."""


def furnish(_place):
    """Nothing to add."""
