"""Subjects of the addresses of dossiers."""

from bic.dossier import services


def furnish(place):
    parcel = services.ask_for(place.program, by=place.host, community=place.community)
    place.subjects["dossier:pk"] = parcel.pk
