"""The desk of a round: how far its reviews are, its finalists, and scores to take along."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, UpdateView, View

from bic.ui.tables import Listing
from communities import comparison, desk, results
from communities.conflicts import sealed_for, without_conflicts
from communities.filters.review import DeskFilter, ScoreFilter
from communities.forms.review import RubricForm
from communities.models import ReviewScore, Rubric
from communities.services import review as services
from communities.tables.review import DeskTable, ScoreTable, by_criteria
from communities.views.of_round import OfRound

VIEW = "communities.view_all_review"


class Desk(OfRound, View):
    """Applications of a round by reviewers, or by criteria."""

    permission_required = VIEW

    def get(self, request, **_kwargs):
        by = desk.CRITERIA if request.GET.get("by") == desk.CRITERIA else desk.REVIEWERS
        table = by_criteria(self.criteria) if by == desk.CRITERIA else DeskTable
        rows = results.reviewed(request.user, self.round)
        listing = Listing(request, rows, table, DeskFilter)
        base = reverse("communities:review_list", args=[request.program.slug])
        people = desk.draw(listing.page.object_list, self.criteria, by, base)
        context = {
            "round": self.round,
            "rubric": self.rubric,
            "by": by,
            "people": people,
            "progress": comparison.progress(listing.page.object_list),
            "may_assign": request.user.has_perm("communities.assign_review", request.program),
        }
        return listing.response("communities/review_desk.html", context)


class Begin(OfRound, FormView):
    """Freeze the criteria, and say by when reviews are due."""

    permission_required = "communities.assign_review"
    form_class = RubricForm
    template_name = "communities/review_begin.html"

    def get_context_data(self, **kwargs):
        version, criteria = services.criteria_in_force()
        return super().get_context_data(
            version=version,
            proposed=criteria,
            weights=sum(one.weight for one in criteria),
            **kwargs,
        )

    def form_valid(self, form):
        try:
            services.begin(self.round, by=self.request.user, **form.cleaned_data)
        except services.AlreadyBegun:
            messages.info(self.request, _("The review of this round was begun meanwhile."))
        else:
            messages.success(
                self.request, _("The criteria are frozen. Now choose who reads which application.")
            )
        return redirect(self.url("review_balance"))


class Days(OfRound, UpdateView):
    """Move the day on which reviews are due."""

    permission_required = "communities.assign_review"
    form_class = RubricForm
    template_name = "communities/review_days.html"

    def get_object(self, queryset=None):
        return get_object_or_404(Rubric, round=self.round)

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved. Reviewers are reminded of the new day."))
        return redirect(self.url())


class Scores(OfRound, View):
    """Every submitted score that this person may see, to be taken along."""

    permission_required = "communities.export_review"

    def get(self, request, **_kwargs):
        rows = ReviewScore.objects.filter(
            review__application__round=self.round, review__submitted_at__isnull=False
        ).exclude(review__application__in=sealed_for(request.user))
        rows = without_conflicts(rows, request.user, "review__application")
        rows = rows.select_related("community", "review__reviewer", "criterion").order_by(
            "community__name", "review__reviewer__name", "criterion__position", "pk"
        )
        listing = Listing(request, rows, ScoreTable, ScoreFilter, round=self.round)
        return listing.response("communities/review_scores.html", {"round": self.round})


class Compare(OfRound, TemplateView):
    """The finalists side by side."""

    permission_required = VIEW
    template_name = "communities/review_compare.html"

    def get_context_data(self, **kwargs):
        rows = results.reviewed(self.request.user, self.round).filter(is_finalist=True)
        return super().get_context_data(
            compared=comparison.compare(list(rows), self.criteria), **kwargs
        )
