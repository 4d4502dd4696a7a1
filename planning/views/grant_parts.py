"""What belongs to a grant: payments, reports, and the funder's own lines."""

from importlib import import_module

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, FormView, UpdateView, View

from bic.days import today_in
from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from bic.ui.views import ObjectPermissionMixin
from planning import variance
from planning.forms.funding import FunderLineForm, PaymentForm, ReportForm, ReportSentForm
from planning.models import FunderLine, GrantPayment, GrantReport
from planning.services import funding as services
from planning.views.grants import OneGrant


class PartCreate(OneGrant, CreateView):
    """Add a row that belongs to the grant in the address."""

    permission_required = "planning.change_grant"
    template_name = "planning/funding/part_form.html"
    heading = saved = ""

    def get_form_kwargs(self):
        self.grant = self.own_object()
        instance = self.form_class._meta.model(program=self.request.program, grant=self.grant)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": instance}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"grant": self.grant, "heading": self.heading}

    def form_valid(self, form):
        self.keep(form)
        messages.success(self.request, self.saved)
        return redirect(self.address())

    def keep(self, form):
        """Store what was typed."""
        form.save()


class OnePart(ObjectPermissionMixin):
    """The payment, report or funder's line in the address; who may change the grant may."""

    permission_required = "planning.change_grant"
    model = None

    def get_queryset(self):
        found = self.model.objects.filter(program=self.request.program)
        return found.select_related("grant__program", "program")

    def back(self, part):
        """To the page of its grant."""
        return redirect("planning:funding_grant", self.request.program.slug, part.grant_id)


class PartUpdate(OnePart, UpdateView):
    """Change a row that belongs to a grant; the page also offers to remove it."""

    template_name = "planning/funding/part_form.html"
    heading = removes = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "grant": self.object.grant,
            "heading": self.heading,
            "removes": self.removes,
        }

    def form_valid(self, form):
        self.keep(form)
        messages.success(self.request, _("Saved."))
        return self.back(form.instance)

    def keep(self, form):
        """Store what was typed."""
        form.save()


class PartRemove(OnePart, View):
    """Take a row out of its grant."""

    http_method_names = ["post"]

    def post(self, request, pk):
        part = self.own_object()
        part.delete()
        messages.success(request, _("Removed."))
        return self.back(part)


class PaymentCreate(PartCreate):
    """Add a payment to the schedule."""

    form_class = PaymentForm
    heading, saved = _("Add a payment"), _("Payment added.")


class PaymentUpdate(PartUpdate):
    """Change a payment, or say that it has come."""

    model, form_class = GrantPayment, PaymentForm
    heading, removes = _("Change payment"), "planning:funding_payment_remove"


class PaymentRemove(PartRemove):
    """Take a payment out of the schedule."""

    model = GrantPayment


class ReportCreate(PartCreate):
    """Add a report that the funder waits for."""

    form_class = ReportForm
    heading, saved = _("Add a report"), _("Report added. The owner is reminded of it.")


class ReportUpdate(PartUpdate):
    """Change when a report is due."""

    model, form_class = GrantReport, ReportForm
    heading, removes = _("Change report"), "planning:funding_report_remove"


class ReportRemove(PartRemove):
    """Take a report out that nobody waits for."""

    model = GrantReport


@method_decorator(receives_upload, name="dispatch")
class ReportSent(OnePart, FormView):
    """Record that the funder has a report, with its file."""

    model = GrantReport
    form_class = ReportSentForm
    template_name = "planning/funding/report_sent.html"

    def dispatch(self, request, *args, **kwargs):
        self.report = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        today = today_in(self.request.program)
        return super().get_form_kwargs() | {
            "today": today,
            "initial": {"submitted_on": self.report.submitted_on or today},
            "upload_error": self.request.upload_error,
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "report": self.report,
            "grant": self.report.grant,
        }

    def form_valid(self, form):
        data = form.cleaned_data
        services.mark_sent(
            self.report,
            submitted_on=data["submitted_on"],
            upload=data["file"],
            by=self.request.user,
        )
        messages.success(self.request, _("Report recorded as sent."))
        return self.back(self.report)


class ReportFile(OnePart, Download):
    """The file that was sent to the funder."""

    permission_required = "planning.view_grant"
    model = GrantReport

    def get(self, request, pk):
        report = self.own_object()
        if report.document is None:
            raise Http404
        if not request.user.has_perm("documents.view_document", report.document):
            raise PermissionDenied
        return self.serve(report.document.current)

    def page_of(self, version):
        return self.back(self.own_object()).url

    def get_queryset(self):
        return super().get_queryset().select_related("document__current")


class FunderLineCreate(PartCreate):
    """Add a line of the funder's own budget."""

    form_class = FunderLineForm
    heading, saved = _("Add a line of the funder's budget"), _("Line added.")

    def keep(self, form):
        services.save_funder_line(form.instance, form.cleaned_data["ours"])


class FunderLineUpdate(PartUpdate):
    """Change a line of the funder's budget, what it covers, and why it differs."""

    model, form_class = FunderLine, FunderLineForm
    heading, removes = _("Change line of the funder's budget"), "planning:funding_line_remove"

    def keep(self, form):
        services.save_funder_line(form.instance, form.cleaned_data["ours"])


class FunderLineRemove(PartRemove):
    """Take a line out of the funder's budget."""

    model = FunderLine


class VarianceFile(OneGrant, View):
    """The variance report as a file."""

    permission_required = "planning.report_grant"

    def get(self, request, pk, form):
        grant = self.own_object()
        # By name: import-export takes half a second to load, and only exports need it.
        export = import_module("bic.ui.export")
        content = export.table(variance.cells(variance.of(grant)), form)
        return export.attachment(content, form, f"{_now('variance')}-{grant.pk}.{form}")
