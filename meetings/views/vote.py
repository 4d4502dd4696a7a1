"""Votes: the list, preparing one, its page, and changing one that nobody was asked."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, TemplateView, UpdateView, View

from bic.surveys.posters import drawn
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from meetings.filters.vote import VoteFilter
from meetings.forms.vote import OpenForm, VoteForm, lines_of
from meetings.models import Concern, Meeting, Option, Proposal, RollEntry, Sheet, Stub, Vote
from meetings.services import vote as services
from meetings.tables.vote import VoteTable
from meetings.views.of_vote import ON_DECISIONS, InDecisions, OfVote, OneVote
from meetings.votetelling import rule_words, told, value_words


class VoteList(ProgramPermissionMixin, View):
    """The votes of a community."""

    permission_required = "meetings.list_vote"

    def get(self, request):
        rows = Vote.objects.filter(community=request.community).for_list()
        return Listing(request, rows, VoteTable, VoteFilter).response(context=ON_DECISIONS)


class VoteSaved(InDecisions, RowFormMixin):
    """What the forms of a vote have in common."""

    form_class = VoteForm
    submit, saved = _("Save vote"), _("Vote saved. Open it when people are ready.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def save(self, form):
        parts = lines_of(form.cleaned_data["parts"])
        return services.save_vote(form.instance, form.drafts, parts, by=self.request.user)


class VoteCreate(VoteSaved, ProgramPermissionMixin, CreateView):
    """Prepare a vote; `meeting` and `proposal` in the address are chosen already."""

    permission_required = "meetings.add_vote"
    heading = _("Prepare a vote")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Vote)}

    def get_initial(self):
        found = {"proposals": self._named(Proposal, "proposal")}
        meeting = self._named(Meeting, "meeting").first()
        if meeting:
            found |= {"meeting": meeting.pk, "group": meeting.group_id}
        return found

    def _named(self, model, name):
        key = self.request.GET.get(name, "")
        key = int(key) if key.isdecimal() and len(key) < 12 else 0
        return model.objects.filter(community=self.request.community, pk=key)


class VoteUpdate(OneVote, VoteSaved, UpdateView):
    """Change a vote that nobody was asked yet."""

    permission_required = "meetings.change_vote"
    heading = _("Change vote")


class VoteHistory(OneVote, HistoryView):
    """Who changed what about a vote."""

    permission_required = "meetings.view_history_vote"


class VoteDelete(OneVote, RowDeleteMixin, DeleteView):
    """Delete a vote that nobody was asked."""

    permission_required = "meetings.delete_vote"
    heading = _("Delete this vote?")


def turnout(round):
    """How many voted in which way so far, and in all. Three queries."""
    counts = {"phone": 0, "paper": 0, "hands": 0}
    for channel in Stub.objects.filter(round=round).values_list("channel", flat=True):
        counts[channel] += 1
    for sheet in Sheet.objects.filter(round=round):
        counts[sheet.channel] += sheet.people
    counts["roll"] = RollEntry.objects.filter(round=round).count()
    counts["all"] = sum(counts.values())
    return counts


class VoteDetail(OfVote, TemplateView):
    """One vote: how it is asked, how many voted, and once it is counted what was found."""

    permission_required = "meetings.view_vote"
    template_name = "meetings/vote_detail.html"

    def get_context_data(self, **kwargs):
        user, vote, round = self.request.user, self.vote, self.round
        may = {
            act: user.has_perm(f"meetings.{act}_vote", vote) for act in ("run", "hear", "change")
        }
        may["decide"] = user.has_perm("meetings.add_decision", vote)
        names = {str(one.number): one.title for one in self.parts}
        counted = [told(one, one.of_it, names) for one in reversed(self.rounds) if one.result]
        found = super().get_context_data(**kwargs) | {
            "may": may,
            "rule_words": rule_words(vote),
            "legend": list(enumerate(str(vote.legend).splitlines())),
            "counted": counted,
            "decisions": vote.decisions.order_by("number"),
            "parts": self.parts,
            "takes_hands": self.rule.takes_hands,
        }
        if round.opened_at is None and may["run"]:
            found["open_form"] = OpenForm(instance=round)
        if round.is_open:
            found |= self._while_open(round)
        if round.stopped_at and may["hear"]:
            found["concerns"] = self._concerns()
        if vote.is_by_name:
            found["roll"] = self._roll()
        return found

    def _while_open(self, round):
        url = self.request.build_absolute_uri(room_path(self.vote))
        path, size = drawn(url)
        return {
            "turnout": turnout(round),
            "sheets": Sheet.objects.filter(round=round).select_related("entered_by"),
            "phone_url": url,
            "qr": path,
            "qr_size": size,
        }

    def _concerns(self):
        titles = {
            (one.round_id, one.number): one.title
            for one in Option.objects.filter(round__vote=self.vote)
        }
        concerns = list(
            Concern.objects.filter(round__vote=self.vote).select_related("round", "answered_by")
        )
        for one in concerns:
            one.about = titles[one.round_id, one.option]
        return sorted(concerns, key=lambda one: (-one.round.number, one.answered_at is not None))

    def _roll(self):
        words = value_words(self.rule)
        entries = RollEntry.objects.filter(round__vote=self.vote).select_related("round")
        titles = {str(one.number): one.title for one in self.round.of_it}
        return [
            (
                entry,
                [
                    (titles.get(option, option), words.get(str(value), value))
                    for option, value in entry.answers.items()
                ],
            )
            for entry in entries
        ]


def room_path(vote):
    """The path at which phones vote."""
    return reverse("meetings:ballot_front", args=[vote.program.slug, vote.room_code])
