"""Subjects of the addresses of updates, comments, promises and what committees follow."""

from bic.days import today_in
from bic.documents.services import add_document
from communities.models import Obligation, Pledge
from implementation.models import Comment, Task, Update
from tests.documents.files import checked, pdf
from tests.furnish import pages_of
from tests.meetings.making import make_group


def furnish(place):
    """Of the plan's first task: an update and a comment that wait to be public."""
    here = {"program": place.program, "community": place.community}
    task = Task.objects.filter(community=place.community).order_by("pk").first()
    about = here | {"action": task.action, "task": task, "level": "public"}
    update = Update.objects.create(
        day=today_in(place.program), status="in_progress", created_by=place.host, **about,
        document=add_document(
            program=place.program, community=place.community, by=place.host, kind="other",
            upload=checked(pdf(), "list.pdf"), step="M1",
        ),
    )  # fmt: skip
    comment = Comment.objects.create(text="Well done", created_by=place.host, **about)
    pages_of(place, "implementation:update", update, "clear", "file")
    pages_of(place, "implementation:comment", comment, "clear")
    obligation = Obligation.objects.filter(community=place.community).first()
    pledge = Pledge.objects.filter(community=place.community, application=None).first()
    group = make_group(place.community, "Watch over the plan", kind="advisory")
    place.subjects |= {
        "implementation:update_task:pk": task.pk,
        "implementation:update_action:pk": task.action_id,
        "implementation:comment_task:pk": task.pk,
        "implementation:comment_action:pk": task.action_id,
        "implementation:taskpromise_obligation:pk": obligation.pk,
        "implementation:taskpromise_pledge:pk": pledge.pk,
        "implementation:followedtopic_update:pk": group.pk,
    }
