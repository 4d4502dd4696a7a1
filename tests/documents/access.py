"""Subjects of the addresses of documents."""

from tests.factories import DocumentFactory


def furnish(place):
    document = DocumentFactory(program=place.program, community=place.community, by=place.host)
    place.subjects["documents:pk"] = document.pk
    place.subjects["documents:number"] = 1
