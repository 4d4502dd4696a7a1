"""What pages of reporting share: where they are, and the report in the address."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse

from bic.ui.views import ObjectPermissionMixin
from implementation.models import AudienceReport, ReportCycle


class AtStep:
    """A page of step M2 in the community of the address."""

    extra_context = {"rail_step": "M2"}  # noqa: RUF012 - Django reads it

    def address(self, name, *parts):
        """Address of another page of implementation in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"implementation:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of implementation in this community."""
        return redirect(self.address(name, *parts))


class OneReport(AtStep, ObjectPermissionMixin):
    """The report to an audience in the address. Partners find no draft."""

    def get_queryset(self):
        return AudienceReport.objects.filter(community=self.request.community).for_detail()


class AtWork(OneReport):
    """An act on a report, for those who write them.

    Others are refused before anything is looked for: the wall would make a draft "not found".
    """

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm("implementation.add_audiencereport", request.community):
            raise PermissionDenied


class OneCycle(AtStep, ObjectPermissionMixin):
    """The cycle in the address."""

    def get_queryset(self):
        rows = ReportCycle.objects.filter(community=self.request.community)
        return rows.select_related("grant", "community__program")
