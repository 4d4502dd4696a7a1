"""Four hundred invented replies to the meals of the demo."""

from django.db.models import Sum

from bic.tenancy import scope
from meetings.models import Rsvp, RsvpSetting


def test_four_hundred_people_replied_and_past_meals_know_no_names(program):
    with scope(program):
        replies = Rsvp.objects.all()
        assert replies.count() >= 400
        past = replies.exclude(purged_at=None)
        assert past.exists()
        assert not past.exclude(name="").exists()
        assert replies.filter(status="waiting").exists()
        for setting in RsvpSetting.objects.filter(taken__gt=0):
            going = replies.filter(meeting=setting.meeting_id, status="going")
            assert setting.taken == going.aggregate(all=Sum("people"))["all"]
            assert setting.taken <= setting.capacity_people
