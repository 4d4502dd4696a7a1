"""The timeline on paper."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.views.generic import View

from bic.days import today_in
from bic.reports.printing import print_out
from bic.ui.views import ProgramPermissionMixin
from planning.models import Milestone
from planning.sections.timeline import printed
from planning.views.timeline import PlaceMixin, address_of


def print_timeline(request, community, permission):
    """Have a timeline printed for the person who asks, and lead to its file."""
    program = request.program
    milestones = list(Milestone.objects.filter(community=community).for_list())
    if request.community:
        back = reverse("planning:timeline_community", args=[program.slug, community.slug])
    else:
        back = address_of(program, community)
    printout = print_out(
        program,
        by=request.user,
        title=_now("Timeline of %(name)s")
        % {"name": community.name if community else program.name},
        template="planning/print/timeline.html",
        facts=printed(program, milestones, today_in(program)),
        permission=permission,
        back_url=back,
        community=community,
    )
    return redirect("reports:printout", program.slug, printout.pk)


class TimelinePrint(ProgramPermissionMixin, PlaceMixin, View):
    """Have the timeline of the program, or of one community, made into a PDF."""

    permission_required = "planning.list_milestone"
    http_method_names = ["post"]

    def post(self, request):
        return print_timeline(request, self.place, self.permission_required)


class CommunityTimelinePrint(ProgramPermissionMixin, View):
    """The same from the community's own page."""

    permission_required = "planning.view_milestone"
    http_method_names = ["post"]

    def post(self, request):
        return print_timeline(request, request.community, self.permission_required)
