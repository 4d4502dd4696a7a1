"""Subjects of the addresses of the search."""


def furnish(place):
    place.subjects["search:concerning:kind"] = "communities"
    place.subjects["search:concerning:pk"] = place.community.pk
