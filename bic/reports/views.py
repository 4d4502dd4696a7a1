"""Lists of reports; drafting, writing, publishing and correcting one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, UpdateView, View

from bic.blueprint.navigation import spine_of
from bic.days import today_in
from bic.reports import services
from bic.reports.comparison import between, previous
from bic.reports.filters import ReportFilter
from bic.reports.forms import DraftForm, NarrativeForm, ReportForm
from bic.reports.layout import arrange, compose, fingerprint
from bic.reports.models import Narrative, Part, ProgressReport
from bic.reports.pdf import html
from bic.reports.tables import OverviewTable, ReportTable
from bic.ui.autosave import AutosaveMixin
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin


class ReportList(ProgramPermissionMixin, View):
    """The reports of a community; partners see the published ones."""

    permission_required = "reports.list_progressreport"

    def get(self, request):
        reports = ProgressReport.objects.filter(community=request.community).for_list()
        if not request.user.has_perm("reports.view_draft_progressreport", request.community):
            reports = reports.published()
        return Listing(request, reports, ReportTable).response("reports/report_list.html")


class Overview(ProgramPermissionMixin, View):
    """The reports of every community, for staff."""

    permission_required = "reports.list_all_progressreport"

    def get(self, request):
        reports = ProgressReport.objects.for_list()
        if not request.user.has_perm("reports.view_draft_progressreport", request.program):
            reports = reports.published()
        listing = Listing(request, reports, OverviewTable, ReportFilter)
        return listing.response("reports/overview.html")


class ReportCreate(ProgramPermissionMixin, FormView):
    """Pick the period, the language and the paper of a new draft."""

    permission_required = "reports.add_progressreport"
    form_class = DraftForm
    template_name = "reports/report_create.html"

    def get_form_kwargs(self):
        newest = (
            ProgressReport.objects.filter(community=self.request.community)
            .published()
            .order_by("-period_end")
            .values_list("period_end", flat=True)
            .first()
        )
        return super().get_form_kwargs() | {
            "today": today_in(self.request.program),
            "last_end": newest,
            "language": self.request.LANGUAGE_CODE,
        }

    def form_valid(self, form):
        report = services.draft_report(
            self.request.community,
            form.period.start,
            form.period.end,
            by=self.request.user,
            language=form.cleaned_data["language"],
            page_size=form.cleaned_data["page_size"],
            title=form.cleaned_data["title"],
        )
        return redirect(address(report, "edit"))


def address(report, name):
    """Address of a page of a report."""
    community = report.community
    return reverse(f"reports:{name}", args=[community.program.slug, community.slug, report.pk])


class ReportMixin(ObjectPermissionMixin):
    """The report in the address, of the community in the address."""

    def get_queryset(self):
        return ProgressReport.objects.filter(community=self.request.community).for_detail()

    def get_object(self, queryset=None):
        return self.permitted(self.find())

    def find(self):
        """The report, whoever asks."""
        report = get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"])
        # The parent is known; asking for it again would cost queries.
        report.community = self.request.community
        return report


class DraftMixin(ReportMixin):
    """A draft; an editor who comes too late is led to what was published meanwhile."""

    def get_object(self, queryset=None):
        report = self.find()
        may_edit = self.request.user.has_perm("reports.view_draft_progressreport", report)
        if may_edit and not report.is_draft:
            raise services.ReportPublished(report)
        return self.permitted(report)

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except services.ReportPublished:
            return self.too_late()

    def too_late(self):
        """The answer when the report is published."""
        messages.info(self.request, _("This report is published and does not change any more."))
        parent = [self.request.program.slug, self.request.community.slug]
        return redirect("reports:detail", *parent, self.kwargs["pk"])


class ReportEdit(DraftMixin, TemplateView):
    """The facts of a draft, and a field for people's words in each part."""

    permission_required = "reports.change_progressreport"
    template_name = "reports/report_edit.html"

    def get_context_data(self, **kwargs):
        report = self.get_object()
        told = {one.part: one for one in Narrative.objects.filter(report=report)}
        for narrative in told.values():
            narrative.report = report
        if report.language == self.request.LANGUAGE_CODE:
            report.community.spine = spine_of(self.request)
        layout = arrange(compose(report, told.values()))
        phases = {phase.number: phase for phase in layout.phases}
        parts = [
            {
                "part": part,
                "phase": phases.get(part.value),
                "form": NarrativeForm(instance=told[part.value]),
                "url": self._narrative_url(report, part, "narrative"),
                "autosave": self._narrative_url(report, part, "autosave"),
            }
            for part in Part
        ]
        found = {"report": report, "layout": layout, "parts": parts}
        return super().get_context_data(**kwargs) | found

    def _narrative_url(self, report, part, name):
        parent = [self.request.program.slug, self.request.community.slug]
        return reverse(f"reports:{name}", args=[*parent, report.pk, part.value])


class ReportSettings(DraftMixin, UpdateView):
    """Title and paper of a draft."""

    permission_required = "reports.change_progressreport"
    form_class = ReportForm
    template_name = "reports/report_settings.html"
    context_object_name = "report"

    def get_queryset(self):
        return super().get_queryset().select_for_update(of=("self",))

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Report saved."))
        return redirect(address(self.object, "edit"))


class NarrativeWrite(DraftMixin, FormView):
    """One part on a page of its own: for browsers without JavaScript and for conflicts."""

    permission_required = "reports.change_progressreport"
    form_class = NarrativeForm
    template_name = "reports/narrative_form.html"

    def get_form_kwargs(self):
        report = self.get_object()
        self.narrative = get_object_or_404(
            Narrative.objects.select_for_update(of=("self",)),
            report=report,
            part=self.kwargs["part"],
        )
        self.narrative.report = report
        return super().get_form_kwargs() | {"instance": self.narrative}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the narrative.
        context = super().get_context_data(**kwargs)
        found = {"report": self.narrative.report, "narrative": self.narrative}
        return context | found | {"cancel_url": self.back()}

    def back(self):
        """Where the part stands among the others."""
        return f"{address(self.narrative.report, 'edit')}#part-{self.narrative.part}"

    def form_valid(self, form):
        self.save(form)
        messages.success(self.request, _("Text saved."))
        return redirect(self.back())

    def save(self, form):
        """Write what was typed."""
        services.save_narrative(
            self.narrative, text=form.cleaned_data["text"], by=self.request.user
        )


class NarrativeAutosave(AutosaveMixin, NarrativeWrite):
    """Saves a part while it is written."""


class ReportPreview(DraftMixin, View):
    """The draft as it would be printed, as a page."""

    permission_required = "reports.change_progressreport"

    def get(self, request, **_kwargs):
        report = self.get_object()
        back = address(report, "edit")
        return HttpResponse(html(compose(report), medium="screen", request=request, back_url=back))


class ReportPublish(DraftMixin, TemplateView):
    """Shows what is new and asks once more, then freezes the draft as it was shown."""

    permission_required = "reports.publish_progressreport"
    template_name = "reports/report_publish.html"

    def get_context_data(self, **kwargs):
        report = self.get_object()
        if report.language == self.request.LANGUAGE_CODE:
            report.community.spine = spine_of(self.request)
        facts, before = compose(report), previous(report)
        return super().get_context_data(**kwargs) | {
            "report": report,
            "seen": fingerprint(facts),
            "before": before,
            "changes": between(before.facts, facts) if before else None,
        }

    def post(self, request, **kwargs):
        try:
            report = services.publish(
                self.get_object(), by=request.user, seen=request.POST.get("seen", "")
            )
        except services.NumbersChanged:
            context = self.get_context_data(has_moved=True, **kwargs)
            return self.render_to_response(context, status=409)
        messages.success(request, _("Report published. Its partners are told."))
        return redirect(address(report, "detail"))


class ReportDiscard(DraftMixin, TemplateView):
    """Asks once more, then deletes a draft."""

    permission_required = "reports.change_progressreport"
    template_name = "reports/report_discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(report=self.get_object(), **kwargs)

    def post(self, request, **_kwargs):
        report = self.get_object()
        try:
            services.discard(report)
        except services.StillUsed:
            messages.error(request, _("Reports to audiences are made of this draft, so it stays."))
            return redirect(address(report, "edit"))
        messages.success(request, _("Draft deleted."))
        return redirect("reports:list", request.program.slug, request.community.slug)


class ReportHistory(ReportMixin, HistoryView):
    """Who changed the report, when and from where."""

    permission_required = "reports.view_history_progressreport"
