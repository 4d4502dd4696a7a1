"""Bodies that decide: the list, the page of one, its form and its history."""

from django.contrib import messages
from django.db.models import ProtectedError
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from meetings.briefed import standing
from meetings.filters.submission import BodyFilter
from meetings.forms.decisionbody import BodyForm
from meetings.models import Briefing, DecisionBody, Promise, Submission
from meetings.tables.decisionbody import BodyTable
from meetings.views.of_submission import AtStep


class BodyList(ProgramPermissionMixin, View):
    """Who can decide in this community, and who was told what when."""

    permission_required = "meetings.view_decisionbody"

    def get(self, request, **_kwargs):
        rows = DecisionBody.objects.filter(community=request.community).for_list()
        return Listing(request, rows, BodyTable, BodyFilter).response(context=AtStep.extra_context)


class BodySaved(AtStep, RowFormMixin):
    """What the forms of a body have in common."""

    form_class = BodyForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class BodyCreate(BodySaved, ProgramPermissionMixin, CreateView):
    """Name a body that can decide, or is to be kept informed."""

    permission_required = "meetings.add_decisionbody"
    heading = _("Add a body")

    def save(self, form):
        form.instance.created_by = self.request.user
        return super().save(form)


class OneBody(AtStep, ObjectPermissionMixin):
    """The body in the address."""

    def get_queryset(self):
        rows = DecisionBody.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "liaison").with_last_word()


class BodyDetail(OneBody, DetailView):
    """One body: what it got, what it was told, what is promised."""

    permission_required = "meetings.view_decisionbody"
    context_object_name = "body"

    def get_context_data(self, **kwargs):
        body = self.object
        submissions = Submission.objects.filter(body=body).for_list()
        return super().get_context_data(**kwargs) | {
            "standing": standing(body),
            "submissions": submissions[:20],
            "briefings": Briefing.objects.filter(body=body).for_list()[:20],
            "promises": Promise.objects.filter(body=body).open().for_list()[:20],
            "may_brief": self.request.user.has_perm("meetings.add_briefing", body),
        }


class BodyUpdate(BodySaved, OneBody, UpdateView):
    """Change what is known about a body."""

    permission_required = "meetings.change_decisionbody"
    heading = _("Change body")


class BodyHistory(OneBody, HistoryView):
    """Who changed what about a body."""

    permission_required = "meetings.view_history_decisionbody"


class BodyDelete(OneBody, RowDeleteMixin, DeleteView):
    """Delete a body that was entered by mistake."""

    permission_required = "meetings.delete_decisionbody"
    heading = _("Delete this body?")

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ProtectedError:
            messages.error(
                self.request,
                _("It was told something, so it stays. Say since when it decides nothing."),
            )
            return self.to("decisionbody_detail", self.object.pk)
