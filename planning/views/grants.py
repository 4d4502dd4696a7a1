"""One grant: its page, its road, its award and its history."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, TemplateView, UpdateView, View

from bic.ui.history import HistoryView, changes_in
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning import fiscal, grants, variance
from planning.forms.funding import AwardForm, GrantForm, MoveForm
from planning.models import Allocation, FunderLine, Grant, GrantPayment, GrantReport
from planning.services import funding as services

Status = Grant.Status
# What a button says that moves a grant to a status.
ACTS = {
    Status.PROSPECT: _("Back to prospect"),
    Status.INQUIRY: _("Letter of inquiry sent"),
    Status.APPLIED: _("Application sent"),
    Status.AWARDED: _("Record award"),
    Status.DECLINED: _("Declined"),
    Status.ACTIVE: _("Work has started"),
    Status.CLOSED: _("Close grant"),
}
REOPENING = {
    (Status.DECLINED, Status.PROSPECT): _("Reopen as prospect"),
    (Status.DECLINED, Status.APPLIED): _("Reopen: applied again"),
    (Status.CLOSED, Status.ACTIVE): _("Reopen grant"),
    (Status.AWARDED, Status.APPLIED): _("Take the award back"),
}
SOMEBODY_ELSE = _("Somebody else moved this grant meanwhile. Look again.")


class GrantCreate(ProgramPermissionMixin, CreateView):
    """Add a grant, as an idea or further along."""

    permission_required = "planning.add_grant"
    form_class = GrantForm
    template_name = "planning/funding/grant_form.html"

    def get_initial(self):
        funder = self.request.GET.get("funder", "")
        return {
            "owner": self.request.user.pk,
            "funder": funder if funder.isascii() and funder.isdigit() else None,
        }

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        grant = services.save_grant(form.instance, form.cleaned_data["communities"])
        messages.success(self.request, _("Grant added."))
        return redirect("planning:funding_grant", self.request.program.slug, grant.pk)


class OneGrant(ObjectPermissionMixin):
    """The grant in the address."""

    def get_queryset(self):
        found = Grant.objects.filter(program=self.request.program)
        return found.select_related("funder", "owner", "program")

    def address(self, name="planning:funding_grant"):
        """Address of this grant's page `name`."""
        return reverse(name, args=[self.request.program.slug, self.kwargs["pk"]])


class GrantDetail(OneGrant, DetailView):
    """Where a grant is, what it is worth, where its money goes, and what is owed for it."""

    permission_required = "planning.view_grant"
    template_name = "planning/funding/grant.html"
    context_object_name = "grant"

    def get_context_data(self, **kwargs):
        user, program, grant = self.request.user, self.request.program, self.object
        with_salaries = user.has_perm("planning.view_salaries_funding", program)
        table = grants.allocation_table(grant, with_salaries=with_salaries)
        payments = list(grant.payments.order_by("due_on", "pk"))
        may_report = user.has_perm("planning.report_grant", grant)
        may_change = user.has_perm("planning.change_grant", grant)
        starts = program.fiscal_year_starts
        years = [fiscal.label(year, starts) for year in table.years]
        return super().get_context_data(**kwargs) | {
            "communities": grant.communities.order_by("name"),
            "table": table,
            "years": years,
            "allocated": [(row, list(zip(years, row.amounts, strict=True))) for row in table.lines],
            "sums": list(zip(years, table.sums, strict=True)),
            "left": None if table.is_partial or not grant.is_secured
            else grant.awarded - table.total,
            "payments": payments,
            "received": sum(one.amount for one in payments if one.received_on),
            "reports": grant.reports.select_related("document").order_by("due_on", "pk"),
            "variance": variance.of(grant) if may_report else None,
            "acts": self.acts(grant) if may_change else [],
            "may_change": may_change,
            "may_delete": user.has_perm("planning.delete_grant", grant),
            "currency": program.currency,
        }  # fmt: skip

    @staticmethod
    def acts(grant):
        """Where it may go from here, with the words of the button."""
        return [
            (status, REOPENING.get((grant.status, status), ACTS[status]))
            for status in services.next_statuses(grant)
        ]


class GrantUpdate(OneGrant, UpdateView):
    """Change what is known about a grant."""

    permission_required = "planning.change_grant"
    form_class = GrantForm
    template_name = "planning/funding/grant_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        services.save_grant(form.instance, form.cleaned_data["communities"])
        messages.success(self.request, _("Grant saved."))
        return redirect(self.address())


class GrantMove(OneGrant, View):
    """Move a grant along its road. Closing one with open reports asks once more."""

    permission_required = "planning.change_grant"
    http_method_names = ["post"]

    def post(self, request, pk):
        grant, form = self.own_object(), MoveForm(request.POST)
        if not form.is_valid():
            return redirect(self.address())
        status = form.cleaned_data["status"]
        if status == Status.AWARDED:
            return redirect(self.address("planning:funding_grant_award"))
        if status == Status.CLOSED and not form.cleaned_data["sure"]:
            reports = list(grant.reports.open().order_by("due_on"))
            payments = list(grant.payments.open().order_by("due_on"))
            if reports or payments:
                context = {"grant": grant, "reports": reports, "payments": payments}
                context["currency"] = request.program.currency
                return render(request, "planning/funding/grant_close.html", context)
        try:
            moved = services.move(grant, status)
        except services.NotAllowedNow:
            messages.warning(request, SOMEBODY_ELSE)
        else:
            messages.success(
                request,
                _("%(title)s is now: %(status)s.")
                % {"title": moved.title, "status": moved.get_status_display()},
            )
        return redirect(self.address())


class GrantAward(OneGrant, UpdateView):
    """Record or correct what a funder awards."""

    permission_required = "planning.change_grant"
    form_class = AwardForm
    template_name = "planning/funding/award_form.html"
    context_object_name = "grant"

    def get_initial(self):
        return {} if self.object.awarded else {"awarded": self.object.asked}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "allocated": services.allocated(self.object),
        }

    def form_valid(self, form):
        try:
            services.record_award(self.object, **form.facts())
        except services.AboveAward as error:
            form.refuse(error)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            messages.warning(self.request, SOMEBODY_ELSE)
        else:
            messages.success(self.request, _("Award recorded."))
        return redirect(self.address())


class GrantRemove(OneGrant, TemplateView):
    """Ask once more, then take out an idea that came to nothing before anybody was asked."""

    permission_required = "planning.delete_grant"
    template_name = "planning/funding/grant_remove.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"grant": self.own_object()}

    def post(self, request, pk):
        grant = self.own_object()
        if grant.expenses.exists():
            messages.warning(request, _("Expenses are paid from this grant. Move them first."))
            return redirect(self.address())
        grant.delete()
        messages.success(request, _("Grant removed."))
        return redirect("planning:funding", request.program.slug)


class GrantHistory(OneGrant, HistoryView):
    """Who changed what about a grant."""

    permission_required = "planning.view_grant"

    def back_url(self):
        return self.address()


class PartsHistory(GrantHistory):
    """Who changed what about the rows that belong to a grant, removed ones too."""

    model = None
    heading = ""
    named_by: tuple[str, ...] = ()
    leave_out = ("grant",)

    def name_of(self, found):
        return self.heading % {"grant": found.title}

    def changes(self, found, page):
        events = self.events().filter(grant_id=found.pk)
        return changes_in(
            self.model, events, page, leave_out=self.leave_out, named_by=self.named_by
        )

    def events(self):
        """Changes that this person may see, of all grants."""
        return self.model.pgh_event_model.objects.all()


class AllocationsHistory(PartsHistory):
    """Who gave how much of a grant to which line; of salaries to those who may see them."""

    model = Allocation
    heading = _("the allocations of %(grant)s")
    named_by = ("line", "fiscal_year")

    def events(self):
        found = super().events()
        if self.request.user.has_perm("planning.view_salaries_funding", self.request.program):
            return found
        return found.filter(line__category__is_salaries=False)


class PaymentsHistory(PartsHistory):
    """Who changed the payment schedule of a grant."""

    model = GrantPayment
    heading = _("the payments of %(grant)s")
    named_by = ("due_on",)


class LinesHistory(PartsHistory):
    """Who changed the lines of the funder's own budget."""

    permission_required = "planning.report_grant"
    model = FunderLine
    heading = _("the funder's lines of %(grant)s")
    named_by = ("title",)
    leave_out = ("grant", "position")


class ReportsHistory(PartsHistory):
    """Who changed which reports a funder waits for."""

    model = GrantReport
    heading = _("the reports of %(grant)s")
    named_by = ("kind", "due_on")
