"""Decisions: the list, the record, locking it, and a later one that replaces it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.blueprint import step
from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from meetings.filters.vote import DecisionFilter
from meetings.following import what_followed
from meetings.forms.decision import DecisionForm
from meetings.models import Constituency, Decision, Meeting, Option, Proposal, Round, Vote
from meetings.records import record_of
from meetings.services import decision as services
from meetings.tables.decision import DecisionTable
from meetings.views.of_vote import ON_DECISIONS, InDecisions
from meetings.votetelling import as_decision, told


class DecisionList(ProgramPermissionMixin, View):
    """The decisions of a community."""

    permission_required = "meetings.list_decision"

    def get(self, request):
        rows = Decision.objects.filter(community=request.community).for_list()
        listing = Listing(request, rows, DecisionTable, DecisionFilter)
        return listing.response(context=ON_DECISIONS)


class DecisionSaved(InDecisions, RowFormMixin):
    """What the forms of a decision have in common."""

    form_class = DecisionForm
    submit, saved = _("Save the record"), _("Recorded. It is locked after seven days.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def save(self, form):
        try:
            return services.save_decision(form.instance, by=self.request.user)
        except services.Locked as error:
            raise PermissionDenied from error


class DecisionCreate(DecisionSaved, ProgramPermissionMixin, CreateView):
    """Record a decision.

    `meeting`, `vote`, `proposal` or `replaces` in the address is where it comes from.
    """

    permission_required = "meetings.add_decision"
    heading = _("Record a decision")

    def get_form_kwargs(self):
        decision = self.placed(Decision)
        decision.replaces = self._named(Decision, "replaces")
        return super().get_form_kwargs() | {"instance": decision}

    def get_initial(self):
        found = {"outcome": Decision.Outcome.ADOPTED}
        if meeting := self._named(Meeting, "meeting"):
            found |= {"meeting": meeting, "decided_on": self._day_of(meeting)}
        if vote := self._named(Vote, "vote"):
            found |= self._from_vote(vote)
        if proposal := self._named(Proposal, "proposal"):
            found |= {"proposal": proposal, "title": proposal.title}
        if old := self._named(Decision, "replaces"):
            found |= {"proposal": old.proposal, "title": old.title, "options": old.options}
        return found

    def _day_of(self, meeting):
        """The day of a meeting that has begun; a decision has no day to come."""
        day = localtime(meeting.starts_at).date()
        return day if day <= today_in(self.request.program) else None

    def _from_vote(self, vote):
        """What a counted vote says: how it was decided, and about which proposal."""
        counted = Round.objects.filter(vote=vote, kind=Round.Kind.VOTE, result__isnull=False)
        round = counted.select_related("vote__meeting").order_by("-number").first()
        if round is None:
            return {"vote": vote}
        options = list(Option.objects.filter(round=round).select_related("proposal"))
        parts = {str(one.number): one.title for one in Constituency.objects.filter(vote=vote)}
        found = as_decision(round.vote, told(round, options, parts))
        if len(options) == 1:
            found |= {"title": options[0].title, "proposal": options[0].proposal}
        return found

    def _named(self, model, name):
        key = self.request.GET.get(name, "")
        key = int(key) if key.isdecimal() and len(key) < 12 else 0
        return model.objects.filter(community=self.request.community, pk=key).first()


class OneDecision(InDecisions, ObjectPermissionMixin):
    """The decision in the address."""

    def get_queryset(self):
        decisions = Decision.objects.filter(community=self.request.community)
        return decisions.select_related(
            "program", "community", "meeting", "proposal", "vote", "replaces", "recorded_by",
            "locked_by",
        )  # fmt: skip


class DecisionDetail(OneDecision, DetailView):
    """The record, with what it replaced and what replaced it."""

    permission_required = "meetings.view_decision"
    template_name = "meetings/decision_detail.html"

    def get_context_data(self, **kwargs):
        decision, user = self.object, self.request.user
        return super().get_context_data(**kwargs) | {
            "step": step("C3"),
            "record": record_of(decision),
            "later": decision.replaced_by.order_by("number"),
            "tasks": decision.tasks.in_order(),
            "followed": what_followed(decision, user),
            "may_lock": user.has_perm("meetings.lock_decision", decision),
            "may_replace": user.has_perm("meetings.add_decision", decision),
        }


class DecisionUpdate(OneDecision, DecisionSaved, UpdateView):
    """Write on a record that is not locked."""

    permission_required = "meetings.change_decision"
    heading = _("Change the record")


class DecisionHistory(OneDecision, HistoryView):
    """Who changed what about a record."""

    permission_required = "meetings.view_history_decision"


class DecisionDelete(OneDecision, RowDeleteMixin, DeleteView):
    """Delete a record that was made by mistake and is not locked."""

    permission_required = "meetings.delete_decision"
    heading = _("Delete this record?")


class DecisionLock(OneDecision, View):
    """Lock a record before its seven days are over."""

    permission_required = "meetings.lock_decision"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        decision = services.lock(self.own_object(), by=request.user)
        messages.success(
            request, _("Locked. A later change is a new decision that names this one.")
        )
        return self.to("decision_detail", decision.pk)
