"""Reports on feasibility: beginning one, writing, handing in, reading."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, FormView, UpdateView, View

from bic.reports.printing import print_out
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, RowFormMixin
from meetings.forms.feasibility import FeasibilityForm, HandInForm
from meetings.models import Feasibility
from meetings.printouts.feasibility import printed
from meetings.services import feasibility as services
from meetings.views.place import ActFormMixin, InPlace
from meetings.views.proposal import OneProposal


class FeasibilityBegin(OneProposal, View):
    """Begin the report on the proposal in the address, or go on with its draft."""

    permission_required = "meetings.add_feasibility"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        proposal = self.own_object()
        report = services.begin(proposal, by=request.user)
        return self.to("feasibility_update", report.pk)


class OneReport(InPlace, ObjectPermissionMixin):
    """The report in the address."""

    def get_queryset(self):
        reports = Feasibility.objects.filter(community=self.request.community)
        return reports.with_seat_of(self.request.user).for_detail().prefetch_related("points")


class FeasibilityDetail(OneReport, DetailView):
    """A report: its result, what was found, and what the committee recommends."""

    permission_required = "meetings.view_feasibility"

    def get_context_data(self, **kwargs):
        report, user = self.object, self.request.user
        return super().get_context_data(**kwargs) | {
            "report": report,
            "may_submit": user.has_perm("meetings.submit_feasibility", report),
        }


class FeasibilityUpdate(RowFormMixin, OneReport, UpdateView):
    """Write a draft; every part may wait until it is handed in."""

    permission_required = "meetings.change_feasibility"
    form_class = FeasibilityForm
    heading, submit, saved = _("Feasibility report"), _("Keep draft"), _("Draft kept.")

    def save(self, form):
        return services.keep(form.instance, form.findings())


class FeasibilitySubmit(ActFormMixin, OneReport, FormView):
    """Hand a report in: from then on it stays."""

    permission_required = "meetings.submit_feasibility"
    form_class = HandInForm
    is_of_community = False
    heading, submit = _("Hand in this report"), _("Hand in")
    done = _("Handed in. Everybody in the community reads it, and it stays as it is.")

    def act(self, _said):
        return services.hand_in(self.subject, by=self.request.user).proposal

    def wrong(self, error):
        if isinstance(error, services.Unfinished):
            return _("Choose a result and write the recommendation first.")
        return super().wrong(error)


class FeasibilityPrint(OneReport, View):
    """A report that was handed in, on paper."""

    permission_required = "meetings.view_feasibility"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        report = self.own_object()
        if not report.is_reported:
            raise Http404
        printout = print_out(
            request.program,
            by=request.user,
            title=str(report.proposal.title),
            template="meetings/print/feasibility.html",
            facts=printed(report),
            permission="meetings.list_proposal",
            back_url=report.get_absolute_url(),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class FeasibilityHistory(OneReport, HistoryView):
    """Who changed what about a report."""

    permission_required = "meetings.view_history_feasibility"

    def back_url(self):
        return self.address("feasibility_detail", self.object.pk)
