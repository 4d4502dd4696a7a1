"""The embedded services."""


def test_x():
    pass
