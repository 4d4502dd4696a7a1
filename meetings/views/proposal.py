"""Proposals of a community: the list, one of them, writing one."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowDeleteMixin
from meetings.committees import cards_of
from meetings.filters.proposal import ProposalFilter
from meetings.following import what_followed
from meetings.forms.proposal import CommentForm, ProposalForm
from meetings.models import Feasibility, GroupSeat, Idea, Proposal, ProposalComment
from meetings.records import record_of_proposal
from meetings.services import proposals as services
from meetings.services import voices
from meetings.services.settings import settings_of
from meetings.tables.proposal import ProposalTable
from meetings.views.idea_acts import numbers_in
from meetings.views.place import InPlace, PlaceFormMixin
from research import reading


class ProposalList(ProgramPermissionMixin, View):
    """The proposals of the community, with its committees below."""

    permission_required = "meetings.list_proposal"

    def get(self, request, **_kwargs):
        place = request.community
        proposals = Proposal.objects.filter(community=place).for_list()
        if not request.user.has_perm("meetings.view_history_proposal", place):
            proposals = proposals.but_drafts_of_others(request.user)
        listing = Listing(request, proposals, ProposalTable, ProposalFilter)
        return listing.response("meetings/proposal_list.html", {"cards": cards_of(place)})


class OneProposal(InPlace, ObjectPermissionMixin):
    """The proposal in the address."""

    def get_queryset(self):
        proposals = Proposal.objects.filter(community=self.request.community)
        return proposals.with_seat_of(self.request.user).for_detail()


class ProposalSaved(PlaceFormMixin):
    """What the forms of a proposal have in common."""

    form_class = ProposalForm
    submit, saved = _("Save proposal"), _("Proposal saved.")

    def save(self, form):
        said = form.cleaned_data
        return services.save(
            form.instance,
            from_ideas=said.get("ideas", ()),
            from_themes=said.get("themes", ()),
            by=self.request.user,
        )


class ProposalCreate(ProposalSaved, ProgramPermissionMixin, CreateView):
    """Write a proposal; `ideas` in the address are those that it comes from."""

    permission_required = "meetings.add_proposal"
    heading = _("Propose a project")

    def get_initial(self):
        keys = numbers_in(self.request, "ideas")
        ideas = list(Idea.objects.filter(community=self.request.community, pk__in=keys).checked())
        themes = {one.theme_id for one in ideas if one.theme_id}
        first = {"title": ideas[0].text} if len(ideas) == 1 else {}
        return first | {"ideas": [one.pk for one in ideas], "themes": sorted(themes)}


class ProposalDetail(OneProposal, DetailView):
    """A proposal: what was decided, how feasible it is, whose idea it was, its path."""

    permission_required = "meetings.view_proposal"

    def get_context_data(self, **kwargs):
        proposal, user = self.object, self.request.user
        reports = Feasibility.objects.filter(proposal=proposal).select_related("committee")
        reports = list(reports.prefetch_related("points").newest_first())
        settings = settings_of(self.request.program)
        takes = voices.takes_comments(proposal, settings, visitor=False)
        may_comment = takes and user.has_perm("meetings.comment_proposal", proposal)
        themes = [link.theme for link in proposal.theme_links.select_related("theme")]
        news = list(proposal.news.select_related("by"))
        return super().get_context_data(**kwargs) | {
            "news": news,
            "last": next((one for one in reversed(news) if one.kind == proposal.state), None),
            "report": next((one for one in reports if one.is_reported), None),
            "record": record_of_proposal(proposal),
            "draft": next((one for one in reports if not one.is_reported), None),
            "ideas": ideas_of(proposal),
            "themes": reading.told([one for one in themes if one.is_shared]),
            "sources": Proposal.objects.filter(results__proposal=proposal).for_list(),
            "results": Proposal.objects.filter(sources__source=proposal).for_list(),
            "followed": what_followed(proposal, user),
            "seats": seats_of(proposal),
            "support_count": proposal.supports.count(),
            "comments": comments_on(proposal),
            "comment_form": CommentForm(program=self.request.program) if may_comment else None,
            "may_report": user.has_perm("meetings.add_feasibility", proposal),
            "may_hide": user.has_perm("meetings.hide_proposal", proposal),
            **acts_on(proposal, user),
        }


def ideas_of(proposal):
    """The ideas that a proposal came from, as the reader's wall lets them see them."""
    return proposal.ideas.select_related("meeting", "translated_by").order_by("number")


def seats_of(proposal):
    """Who sits on the committee that studies a proposal."""
    if proposal.committee_id is None:
        return []
    return GroupSeat.objects.filter(group=proposal.committee_id).held().with_people()


def comments_on(proposal):
    """What was said, as the reader's wall lets them see it, the oldest first."""
    said = ProposalComment.objects.filter(proposal=proposal).select_related("by", "hidden_by")
    return said.order_by("created_at", "pk")


def acts_on(proposal, user):
    """What somebody may do with a proposal as it is."""
    state, State = proposal.state, Proposal.State  # noqa: N806 - the class of its states
    is_open = state in (State.OPEN, State.STUDIED, State.READY)

    def may(action):
        return user.has_perm(f"meetings.{action}_proposal", proposal)

    return {
        "may_propose": state == State.DRAFT and may("submit"),
        "may_publish": may("publish") and state != State.COMBINED,
        "may_send": (is_open or state == State.PARKED) and may("assign"),
        "may_ready": state in (State.OPEN, State.STUDIED) and may("assign"),
        "may_decide": (is_open or proposal.is_decided) and may("decide"),
        "may_tell": may("tell"),
    }


class ProposalUpdate(ProposalSaved, OneProposal, UpdateView):
    """Change the words of a proposal that nothing was decided on."""

    permission_required = "meetings.change_proposal"
    heading = _("Change proposal")


class ProposalHistory(OneProposal, HistoryView):
    """Who changed what about a proposal."""

    permission_required = "meetings.view_history_proposal"

    def back_url(self):
        return self.address("proposal_detail", self.object.pk)


class ProposalDelete(OneProposal, RowDeleteMixin, DeleteView):
    """Delete a draft."""

    permission_required = "meetings.delete_proposal"
    heading = _("Delete this proposal?")


class ProposalAct(OneProposal, View):
    """An act on the proposal in the address that needs no words; a view says which."""

    http_method_names = ("post",)
    done = ""

    def post(self, request, **_kwargs):
        proposal = self.own_object()
        try:
            self.act(proposal)
        except services.NotNow:
            messages.error(request, _("Somebody else was faster. Look at the page again."))
        else:
            messages.success(request, self.done)
        return self.to("proposal_detail", proposal.pk)


class ProposalPropose(ProposalAct):
    """Bring a draft before everybody in the community."""

    permission_required = "meetings.submit_proposal"
    done = _("Proposed. Everybody in the community may read it now.")

    def act(self, proposal):
        services.propose(proposal, by=self.request.user)


class ProposalPublish(ProposalAct):
    """Show a proposal to the public."""

    permission_required = "meetings.publish_proposal"
    done = _("The public reads it now.")

    def act(self, proposal):
        services.publish(proposal, by=self.request.user)


class ProposalWithdraw(ProposalAct):
    """Take a proposal off the public page."""

    permission_required = "meetings.publish_proposal"
    done = _("The public no longer reads it.")

    def act(self, proposal):
        services.withdraw(proposal)


class ProposalReady(ProposalAct):
    """Say that a proposal can be decided on."""

    permission_required = "meetings.assign_proposal"
    done = _("Ready to decide.")

    def act(self, proposal):
        services.make_ready(proposal, by=self.request.user)
