"""Rankings of themes: opening one, putting themes into an order, closing, and the result."""

from contextlib import suppress
from dataclasses import asdict

from django.contrib import messages
from django.db.models import Count
from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, ListView, View

from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research.forms.theme import RankingForm
from research.models import Ballot, Ranking, Theme
from research.ranking import FEWEST, Tally, moved
from research.services import voice as services
from research.views.in_community import InCommunity
from research.views.theme import place_after


class RankingList(InCommunity, ProgramPermissionMixin, ListView):
    """All rankings of the community, the newest first."""

    permission_required = "research.view_ranking"
    template_name = "research/ranking_list.html"
    context_object_name = "rankings"

    def get_queryset(self):
        return Ranking.objects.filter(community=self.request.community).in_order()

    def get_context_data(self, **kwargs):
        may = self.request.user.has_perm("research.add_ranking", self.request.community)
        return super().get_context_data(**kwargs) | {"may_add": may}


class RankingCreate(InCommunity, ProgramPermissionMixin, CreateView):
    """Ask partners to put the shared themes into an order."""

    permission_required = "research.add_ranking"
    form_class = RankingForm
    template_name = "research/ranking_form.html"

    def get_form_kwargs(self):
        place = {"program": self.request.program, "community": self.request.community}
        return super().get_form_kwargs() | place

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "options": services.options_of(self.request.community),
            "cancel_url": self.address("ranking_list"),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            ranking = services.open_ranking(
                self.request.community, question=said["question"], closes_on=said["closes_on"],
                by=self.request.user,
            )  # fmt: skip
        except services.TooFewThemes:
            form.add_error(None, _("Share at least two themes with the committee first."))
            return self.form_invalid(form)
        except services.OpenAlready:
            form.add_error(None, _("A ranking is open already. Close it first."))
            return self.form_invalid(form)
        messages.success(self.request, _("Open. Partners can rank now."))
        return self.to("ranking_detail", ranking.pk)


class OneRanking(InCommunity, ObjectPermissionMixin):
    """The ranking in the address."""

    def get_queryset(self):
        rankings = Ranking.objects.filter(community=self.request.community)
        return rankings.select_related("program", "community", "opened_by", "closed_by")

    def own_order(self, ranking):
        """The reader's order and whether it is kept already; at first as the themes stand."""
        ballots = Ballot.objects.filter(ranking=ranking, voter=self.request.user)
        order = ballots.values_list("order", flat=True).first()
        return (ranking.options, False) if order is None else (order, True)

    def list_of(self, ranking):
        """What the list to put into order needs."""
        order, is_kept = self.own_order(ranking)
        themes = Theme.objects.in_bulk(order)
        return {"themes": [themes[key] for key in order], "is_kept": is_kept, "ranking": ranking}


class RankingDetail(OneRanking, DetailView):
    """One's own order while it is open; afterwards the sums."""

    permission_required = "research.view_ranking"

    def get_context_data(self, **kwargs):
        ranking, user = self.object, self.request.user
        found = super().get_context_data(**kwargs) | {
            "may_close": user.has_perm("research.close_ranking", ranking),
            "fewest": FEWEST,
        }
        if ranking.closed_at:
            return found | self.result(ranking)
        if user.has_perm("research.rank_ranking", ranking):
            found |= self.list_of(ranking) | {"may_rank": True}
        if found["may_close"]:
            found["people"] = Ballot.objects.filter(ranking=ranking).aggregate(n=Count("pk"))["n"]
        return found

    @staticmethod
    def result(ranking):
        """The sums in words."""
        tally = Tally.from_json(ranking.result)
        themes = Theme.objects.in_bulk([one.theme for one in tally.places])
        most = max((one.points for one in tally.places), default=1)
        places = [
            asdict(one) | {"theme": themes[one.theme], "percent": 100 * one.points / most}
            for one in tally.places
            if one.theme in themes
        ]
        return {"people": tally.people, "places": places}


class Ranks(OneRanking):
    """Something that changes the reader's order."""

    permission_required = "research.rank_ranking"
    http_method_names = ("post",)

    def kept(self, ranking, order):
        """Whether the order could still be kept; somebody may close the ranking meanwhile."""
        try:
            services.rank(ranking, order, by=self.request.user)
        except services.RankingClosed:
            messages.error(self.request, _("This ranking is closed. Your order was not changed."))
            return False
        return True


class RankingMove(Ranks, View):
    """Move a theme in one's own order; htmx gets the list alone."""

    def post(self, request, **kwargs):
        ranking = self.own_object()
        order, _is_kept = self.own_order(ranking)
        theme = kwargs["theme"]
        if theme not in order:
            raise Http404
        place = place_after(kwargs["way"], order.index(theme) + 1, request.POST)
        order = moved(order, theme, place)
        if not self.kept(ranking, order) or not request.htmx:
            return self.to("ranking_detail", ranking.pk)
        found = self.list_of(ranking) | {"moved": theme, "place": order.index(theme) + 1}
        found["moved_theme"] = found["themes"][found["place"] - 1]
        return render(request, "research/ranking_order.html", found)


class RankingKeep(Ranks, View):
    """Say that the order as it stands is one's own."""

    def post(self, request, **_kwargs):
        ranking = self.own_object()
        if self.kept(ranking, self.own_order(ranking)[0]):
            messages.success(
                request, _("Thank you. Your order is counted when the ranking closes.")
            )
        return self.to("ranking_detail", ranking.pk)


class RankingClose(OneRanking, View):
    """Close a ranking and add the orders up."""

    permission_required = "research.close_ranking"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        ranking = self.own_object()
        with suppress(services.RankingClosed):
            services.close_ranking(ranking, by=request.user)
        messages.success(request, _("Closed. The orders are added up, and nobody’s is kept."))
        return self.to("ranking_detail", ranking.pk)
