"""What pages of votes share: the vote in the address, with its rounds."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from bic.blueprint import step
from bic.ui.views import ObjectPermissionMixin
from meetings.models import Constituency, Option, Round, Vote
from meetings.services.vote import rule_of
from meetings.views.of_meeting import InPlace

ON_DECISIONS = {"rail_step": "C3"}


class InDecisions(InPlace):
    """A page of votes or decisions of the community in the address."""

    extra_context = ON_DECISIONS


class OneVote(InDecisions, ObjectPermissionMixin):
    """The vote in the address, as the object of the page."""

    def get_queryset(self):
        return Vote.objects.filter(community=self.request.community).for_detail()


class OfVote(InDecisions, ObjectPermissionMixin):
    """A page about the vote in the address; its permission is asked of the vote."""

    @cached_property
    def vote(self):
        """The vote; 404 for one of elsewhere, 403 for who may not."""
        rows = Vote.objects.filter(community=self.request.community).for_detail()
        return self.permitted(get_object_or_404(rows, pk=self.kwargs["pk"]))

    def dispatch(self, request, *args, **kwargs):
        # Nobody gets further without the right to the vote.
        self.vote  # noqa: B018
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def rounds(self):
        """All rounds, the newest last, each with its options."""
        rounds = list(Round.objects.filter(vote=self.vote).order_by("number"))
        options = Option.objects.filter(round__vote=self.vote).select_related("proposal")
        for one in rounds:
            one.vote, one.of_it = self.vote, []
        by_key = {one.pk: one for one in rounds}
        for option in options.order_by("number"):
            by_key[option.round_id].of_it.append(option)
        return rounds

    @property
    def round(self):
        """The newest round."""
        return self.rounds[-1]

    @property
    def rule(self):
        """The rule of the newest round."""
        return rule_of(self.round, [one.number for one in self.round.of_it])

    @cached_property
    def parts(self):
        """Parts of the room, by number."""
        return list(Constituency.objects.filter(vote=self.vote))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "vote": self.vote,
            "round": self.round,
            "step": step("C3"),
        }

    def back(self, told=""):
        """To the page of the vote, with a message."""
        if told:
            messages.success(self.request, told)
        return self.to("vote_detail", self.vote.pk)

    def refuse(self, told=""):
        """To the page of the vote, with an error."""
        messages.error(self.request, told or _("This round takes nothing now."))
        return self.to("vote_detail", self.vote.pk)
