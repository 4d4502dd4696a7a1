"""What belongs to one person of the team: hours available, and work."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView

from bic.days import today_in
from bic.ui.history import HistoryView
from planning.forms.team import AssignmentForm, AvailabilityForm
from planning.models import Assignment, Availability
from planning.services import team as services
from planning.views.team import OneMember


class AvailabilityCreate(OneMember, FormView):
    """Add a period with its hours."""

    form_class = AvailabilityForm
    template_name = "planning/team/period_form.html"
    extra_context = {"heading": _("Hours available")}  # noqa: RUF012 - Django's name for it

    def get_initial(self):
        return {"starts_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"member": self.member}

    def form_valid(self, form):
        try:
            services.save_availability(form.instance)
        except services.PeriodsOverlap as overlap:
            form.refuse_overlap(overlap.args[0])
            return self.form_invalid(form)
        messages.success(self.request, _("Saved."))
        return self.back()


class AssignmentCreate(OneMember, FormView):
    """Give somebody work in a community or for the whole program."""

    form_class = AssignmentForm
    template_name = "planning/team/period_form.html"
    extra_context = {"heading": _("Assignment")}  # noqa: RUF012 - Django's name for it

    def get_initial(self):
        return {"starts_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"member": self.member}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.back()


class PartOfMember(OneMember):
    """A row of a member: its key stands behind the member's in the address."""

    model = None
    delete_url_name = ""
    history_url_name = ""

    @cached_property
    def row(self):
        """The row; it is that member's."""
        return get_object_or_404(self.model, pk=self.kwargs["number"], member=self.member)

    def get_initial(self):
        return {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.row}

    def get_context_data(self, **kwargs):
        address = [self.request.program.slug, self.member.pk, self.row.pk]
        return super().get_context_data(**kwargs) | {
            "row": self.row,
            "delete_url": reverse(self.delete_url_name, args=address),
            "history_url": reverse(self.history_url_name, args=address),
        }


class AvailabilityUpdate(PartOfMember, AvailabilityCreate):
    """Change a period or its hours."""

    model = Availability
    delete_url_name = "planning:team_hours_delete"
    history_url_name = "planning:team_hours_history"
    extra_context = {"heading": _("Edit hours")}  # noqa: RUF012 - Django's name for it


class AssignmentUpdate(PartOfMember, AssignmentCreate):
    """Change what somebody does, or end it."""

    model = Assignment
    delete_url_name = "planning:team_work_delete"
    history_url_name = "planning:team_work_history"
    extra_context = {"heading": _("Edit assignment")}  # noqa: RUF012 - Django's name for it


class PartHistory(PartOfMember, HistoryView):
    """Who changed what about a period or an assignment."""

    permission_required = "planning.view_member"

    def get_object(self, queryset=None):
        return self.row


class AvailabilityHistory(PartHistory):
    """Who changed hours."""

    model = Availability
    delete_url_name = AvailabilityUpdate.delete_url_name
    history_url_name = AvailabilityUpdate.history_url_name


class AssignmentHistory(PartHistory):
    """Who changed an assignment."""

    model = Assignment
    delete_url_name = AssignmentUpdate.delete_url_name
    history_url_name = AssignmentUpdate.history_url_name


class PartDelete(PartOfMember, TemplateView):
    """Take back a period or an assignment that was entered by mistake."""

    template_name = "planning/team/part_delete.html"

    def post(self, request, *_args, **_kwargs):
        self.row.delete()
        messages.success(request, _("Deleted. The history keeps it."))
        return self.back()


class AvailabilityDelete(PartDelete):
    """Take back hours."""

    model = Availability
    delete_url_name = AvailabilityUpdate.delete_url_name
    history_url_name = AvailabilityUpdate.history_url_name
    extra_context = {"heading": _("Delete these hours?")}  # noqa: RUF012 - Django's name for it


class AssignmentDelete(PartDelete):
    """Take back an assignment."""

    model = Assignment
    delete_url_name = AssignmentUpdate.delete_url_name
    history_url_name = AssignmentUpdate.history_url_name
    extra_context = {"heading": _("Delete this assignment?")}  # noqa: RUF012 - Django's name
