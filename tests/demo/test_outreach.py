"""The demo tells the story: the sessions of the second cohort reached 41 people."""

from bic.tenancy import scope
from communities.evidence.outreach import outreach
from communities.models import Community, Contact
from communities.tally import tally


def test_the_two_sessions_of_the_second_cohort_reached_41_people(program):

    with scope(program):
        found = tally()
        town = Community.objects.select_related("program").get(slug="mill-fork")
        headline = outreach([town])[town.pk].headline
        private = Contact.objects.filter(kind__in=Contact.PRIVATE_KINDS)

        assert (found.sessions, found.people, found.planned) == (4, 78, 1)
        assert headline == "2 sessions held, 41 people; request sent to 14 managers"
        assert private.count() == private.exclude(consent_on=None).count() == 3
