"""What pages of recommendations share: where they are, and the submission in the address."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from bic.ui.views import ObjectPermissionMixin
from meetings.models import Submission


class AtStep:
    """A page of step C6 in the community of the address."""

    extra_context = {"rail_step": "C6"}  # noqa: RUF012 - Django reads it

    def address(self, name, *parts):
        """Address of another page of coming together in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"meetings:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of coming together in this community."""
        return redirect(self.address(name, *parts))


class OneSubmission(AtStep, ObjectPermissionMixin):
    """The submission in the address. Partners find no draft."""

    def get_queryset(self):
        return Submission.objects.filter(community=self.request.community).for_detail()


class AtWork(AtStep, ObjectPermissionMixin):
    """An act on a submission or on what belongs to it, for those who prepare them.

    Others are refused before anything is looked for: the wall would make a draft "not found".
    """

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm("meetings.add_submission", request.community):
            raise PermissionDenied

    def get_queryset(self):
        return Submission.objects.filter(community=self.request.community).for_detail()

    def part_of(self, rows, submission):
        """The row of a submission in the address, or 404."""
        part = get_object_or_404(rows, pk=self.kwargs["part"], submission=submission)
        part.submission = submission
        return part
