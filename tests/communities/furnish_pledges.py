"""Subjects of the addresses of pledges."""

from communities.models import Application
from tests.communities.applications import make_application, make_pledge


def furnish(place):
    application = Application.objects.filter(community=place.community).first()
    application = application or make_application(place.community, slug="furnished")
    pledge = make_pledge(place.community)
    offer = make_pledge(place.community, "Two hours a week", application=application)
    place.subjects |= {
        "communities:application": application.pk,
        **{
            f"communities:pledge_{name}:pk": pledge.pk
            for name in ("detail", "update", "check", "delete", "history")
        },
        **{f"communities:application_pledge_{name}:pk": offer.pk for name in ("update", "delete")},
    }
