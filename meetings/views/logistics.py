"""The logistics of a meeting: the board, and what is ordered, lent and paid."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView, UpdateView, View

from bic.reports.printing import print_out
from meetings.board import board_of
from meetings.forms.logistics import ProvisionForm, ThankYouForm
from meetings.models import Provision, RsvpSetting, Task, ThankYou
from meetings.printouts.logistics import caterer_sheet
from meetings.services import logistics as services
from meetings.views.of_meeting import OfMeeting

Kind = Provision.Kind
Area = Task.Area
HEADINGS = {
    Kind.EQUIPMENT: gettext_lazy("Equipment for the meeting"),
    Kind.CHILDCARE: gettext_lazy("Childcare at the meeting"),
    Kind.FOOD: gettext_lazy("Food for the meeting"),
    Kind.RIDES: gettext_lazy("Rides to the meeting"),
}
TASKS = {
    Area.INTERPRETERS: gettext_lazy("Book the interpreters"),
    Area.EQUIPMENT: gettext_lazy("Borrow headsets and other equipment"),
    Area.CHILDCARE: gettext_lazy("Arrange childcare"),
    Area.FOOD: gettext_lazy("Order the food"),
    Area.RIDES: gettext_lazy("Arrange rides"),
    Area.THANKS: gettext_lazy("Get the thank-you payments ready"),
}


class MeetingLogistics(OfMeeting, TemplateView):
    """What people need, what is there, and what is missing."""

    permission_required = "meetings.view_provision"
    template_name = "meetings/meeting_logistics.html"
    tab = "logistics"

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "board": board_of(self.meeting, user),
            "may_change": user.has_perm("meetings.add_provision", self.meeting),
            "may_print": user.has_perm("meetings.print_provision", self.meeting),
        }


class ProvisionPlan(OfMeeting, View):
    """Add a task with its lead time for each part that has none."""

    permission_required = "meetings.add_provision"
    http_method_names = ("post",)
    tab = "logistics"

    def post(self, request, *args, **kwargs):
        added = services.plan_tasks(
            self.meeting, {area: str(title) for area, title in TASKS.items()}, by=request.user
        )
        return self.back(_("Tasks added.") if added else _("Every part has its task already."))


class CatererSheet(OfMeeting, View):
    """Plates by diet and allergies on paper, without names."""

    permission_required = "meetings.print_provision"
    http_method_names = ("post",)
    tab = "logistics"

    def post(self, request, *args, **kwargs):
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Sheet for the caterer: %(meeting)s") % {"meeting": self.meeting.title},
            template="meetings/print/caterer.html",
            facts=caterer_sheet(self.meeting),
            permission=self.permission_required,
            back_url=self.address("meeting_logistics", self.meeting.pk),
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class OfRow(OfMeeting):
    """A page about a row of the board, or a new one. Rows say `model` and `permission_of_row`."""

    permission_required = "meetings.add_provision"
    tab = "logistics"
    model = Provision
    permission_of_row = "meetings.change_provision"

    @cached_property
    def row(self):
        """The row; 404 for one of another meeting."""
        rows = self.model.objects.filter(meeting=self.meeting).select_related("cost")
        found = get_object_or_404(rows, pk=self.kwargs["pk"])
        if not self.request.user.has_perm(self.permission_of_row, found):
            raise PermissionDenied
        return found

    def get_object(self, queryset=None):
        return self.row


class RowSaved(OfRow):
    """What the forms of the rows have in common."""

    template_name = "meetings/logistics_form.html"
    heading, submit = "", gettext_lazy("Save")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program, "user": self.request.user,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": self.submit,
            "cancel_url": self.address("meeting_logistics", self.meeting.pk),
        }

    def form_valid(self, form):
        data = form.cleaned_data
        services.save_row(
            form.instance, by=self.request.user, what=self.cost_of(form.instance),
            planned=data.get("planned_cost"), line=data.get("line"),
        )  # fmt: skip
        return self.back(_("Saved."))

    def cost_of(self, row):
        """What its cost is called."""
        return f"{row.get_kind_display()}: {row}"


class ProvisionSaved(RowSaved):
    """What the forms of a provision have in common."""

    form_class = ProvisionForm

    @property
    def heading(self):
        """What it is about."""
        return HEADINGS[Kind(self.kind)]

    def get_form_kwargs(self):
        asked = RsvpSetting.objects.filter(meeting=self.meeting).first()
        return super().get_form_kwargs() | {"areas": asked.ride_areas if asked else ()}


class ProvisionCreate(ProvisionSaved, CreateView):
    """Write down what is ordered or lent."""

    @property
    def kind(self):
        """The kind in the address."""
        if self.kwargs["kind"] not in Kind.values:
            raise Http404
        return self.kwargs["kind"]

    def get_form_kwargs(self):
        row = self.placed(Provision, meeting=self.meeting, kind=self.kind)
        return super().get_form_kwargs() | {"instance": row}

    def get_initial(self):
        return {"serves": self.request.GET.get("serves", "")}


class ProvisionUpdate(ProvisionSaved, UpdateView):
    """Change what is ordered or lent, or say that it is confirmed."""

    @property
    def kind(self):
        """The kind of the row."""
        return self.row.kind


class ProvisionConfirm(OfRow, View):
    """Whoever provides it said yes."""

    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        services.confirm(self.row)
        return self.back(_("Confirmed."))


class ProvisionDelete(OfRow, View):
    """Take away what was entered by mistake."""

    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        services.remove_row(self.row)
        return self.back(_("Removed. The history keeps it."))


class OfThanks(OfRow):
    """Thank-you payments of a meeting."""

    model = ThankYou
    permission_of_row = "meetings.change_thankyou"


class ThankYouSaved(RowSaved):
    """What the forms of thank-you payments have in common."""

    model = ThankYou
    permission_of_row = "meetings.change_thankyou"
    form_class = ThankYouForm
    heading = gettext_lazy("Thank-you payments")

    def cost_of(self, row):
        return str(_("Thank-you payments: %(kind)s") % {"kind": row.get_kind_display()})


class ThankYouCreate(ThankYouSaved, CreateView):
    """Plan thank-you payments."""

    def get_form_kwargs(self):
        row = self.placed(ThankYou, meeting=self.meeting)
        return super().get_form_kwargs() | {"instance": row}


class ThankYouUpdate(ThankYouSaved, UpdateView):
    """Say how many are at hand, and afterwards how many were given."""


class ThankYouDelete(OfThanks, ProvisionDelete):
    """Take payments away that were entered by mistake."""
