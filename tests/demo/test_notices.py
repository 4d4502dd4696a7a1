"""The demo has something in its inboxes, in both languages."""

from django.utils import translation

from bic.notices import services
from bic.notices.models import Notice
from bic.people.models import User
from bic.tenancy import scope


def test_the_demo_reminds_staff_and_a_partner(program):
    priya, lucia = (User.objects.get(email=f"{who}@example.org") for who in ("priya", "lucia"))
    with scope(program):
        assert services.unread_count(priya, program) > 0
        assert Notice.objects.inbox_of(priya).exclude(read_at=None).exists()
        theirs = Notice.objects.inbox_of(lucia).unread().get(kind="reminder")
        assert (theirs.language, theirs.mailed_at) == ("es", None)
        with translation.override("es"):
            assert "7" in theirs.subject
