"""Report cycles: who is told how often, what is due, and what is skipped."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from implementation.filters.audiencereport import AudienceReportFilter
from implementation.forms.audiencereport import CycleForm, CyclesForm, ReasonForm
from implementation.models import AudienceReport
from implementation.schedule import standings, standings_of
from implementation.services import audiencereport as services
from implementation.services import cycle as cycles
from implementation.tables.audiencereport import AudienceReportTable
from implementation.views.of_reporting import AtStep, OneCycle


class Reporting(AtStep, ProgramPermissionMixin, View):
    """What is due to whom, and what everybody was told; partners see what is published."""

    permission_required = "implementation.list_audiencereport"

    def get(self, request, **_kwargs):
        rows = AudienceReport.objects.filter(community=request.community).for_list()
        listing = Listing(request, rows, AudienceReportTable, AudienceReportFilter)
        context = dict(self.extra_context)
        if request.user.has_perm("implementation.view_draft_audiencereport", request.community):
            found = standings_of(request.community, today_in(request.program))
            context |= {
                "standings": found,
                "due": sum(one.report is None and one.waiting > 0 for one in found),
                "may_write": request.user.has_perm(
                    "implementation.add_audiencereport", request.community
                ),
            }
        return listing.response("implementation/audiencereport_list.html", context)


class CycleSaved(AtStep):
    """What the forms of cycles have in common: a cycle has no page, it stands among the others."""

    template_name = "components/form_page.html"
    heading = ""

    def get_form_kwargs(self):
        place = {"program": self.request.program, "community": self.request.community}
        return super().get_form_kwargs() | place

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "cancel_url": self.address("audiencereport_list"),
        }

    def form_valid(self, form):
        self.save(form)
        messages.success(self.request, _("Saved. What is due stands below."))
        return self.to("audiencereport_list")

    def save(self, form):
        """One row, without a second effect."""
        form.save()


class CycleCreate(CycleSaved, ProgramPermissionMixin, CreateView):
    """Say who is told how often, several audiences at once."""

    permission_required = "implementation.add_reportcycle"
    form_class = CyclesForm
    heading = _("Tell an audience")

    def get_initial(self):
        today = today_in(self.request.program)
        first = today.replace(month=1 if today.month < 7 else 7, day=1)
        return {"begins_on": first, "owner": self.request.user.pk}

    def save(self, form):
        said = dict(form.cleaned_data)
        said.pop("form_version", None)
        cycles.set_up(self.request.community, said.pop("audiences"), by=self.request.user, **said)


class CycleUpdate(CycleSaved, OneCycle, UpdateView):
    """Change how often an audience is told, and who sees to it."""

    permission_required = "implementation.change_reportcycle"
    form_class = CycleForm
    heading = _("Change how often they are told")


class CycleEnd(OneCycle, DetailView):
    """Asks once more, then an audience is told no more."""

    permission_required = "implementation.end_reportcycle"
    template_name = "implementation/cycle_end.html"

    def post(self, request, **_kwargs):
        cycle = self.get_object()
        try:
            cycles.end(cycle, on=today_in(request.program))
        except cycles.StillOpen:
            messages.error(request, _("A report of it is worked on. Publish or skip it first."))
        else:
            messages.success(request, _("Ended. What they were told stays."))
        return self.to("audiencereport_list")


class CycleHistory(OneCycle, HistoryView):
    """Who changed a cycle."""

    permission_required = "implementation.view_history_reportcycle"


class CycleBegin(OneCycle, View):
    """Begin the report of the turn that is next."""

    permission_required = "implementation.add_audiencereport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        [standing] = standings([self.own_object()], today_in(request.program))
        if standing.report is None:
            report = services.begin(
                standing.cycle, standing.turn, by=request.user, language=request.LANGUAGE_CODE
            )
        else:
            report = standing.report
        return self.to("audiencereport_detail", report.pk)


class CycleSkip(OneCycle, FormView):
    """Skip the turn that is next, with a reason."""

    permission_required = "implementation.add_audiencereport"
    form_class = ReasonForm
    template_name = "implementation/reason_form.html"

    def get_context_data(self, **kwargs):
        [standing] = standings([self.own_object()], today_in(self.request.program))
        return super().get_context_data(**kwargs) | {
            "audience": standing.cycle,
            "turn": standing.turn,
            "cancel_url": self.address("audiencereport_list"),
        }

    def form_valid(self, form):
        [standing] = standings([self.own_object()], today_in(self.request.program))
        if standing.report is not None:
            messages.info(self.request, _("It was begun meanwhile. Skip it here, if you like."))
            return self.to("audiencereport_detail", standing.report.pk)
        reason = form.cleaned_data["reason"]
        services.skip(standing.cycle, standing.turn, reason=reason, by=self.request.user)
        messages.success(self.request, _("Skipped, with your reason."))
        return self.to("audiencereport_list")


class BeginDue(AtStep, ProgramPermissionMixin, View):
    """Begin what every audience is owed: all of one period out of one update."""

    permission_required = "implementation.add_audiencereport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        begun = services.begin_due(
            request.community,
            by=request.user,
            today=today_in(request.program),
            language=request.LANGUAGE_CODE,
        )
        words = ngettext("%(count)d report begun.", "%(count)d reports begun.", len(begun))
        messages.success(request, words % {"count": len(begun)})
        return self.to("audiencereport_list")
