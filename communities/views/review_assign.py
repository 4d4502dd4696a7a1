"""Who reads which application: chosen by hand, in bulk, or shared out evenly."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, View

from communities.conflicts import without_conflicts
from communities.forms.review import AssignForm, BalanceForm
from communities.models import Application, Review
from communities.services import review as services
from communities.views.of_round import OfRound
from communities.views.review import OneReview


class AssignMixin(OfRound):
    """What both ways of assigning need: the people, and a review that was begun."""

    permission_required = "communities.assign_review"

    @property
    def people(self):
        """Who may be asked."""
        return services.reviewers_of(self.request.program)

    def done(self, act):
        """Assign by `act` and say how many; led to the beginning when it was not begun."""
        try:
            new = act()
        except services.NotBegun:
            messages.error(self.request, _("Begin the review of this round first."))
            return redirect(self.url("review_begin"))
        except services.NotScorable:
            messages.error(
                self.request,
                _("An application was withdrawn or decided meanwhile. Nobody was asked."),
            )
            return redirect(self.url())
        words = ngettext(
            "%(count)d review assigned. The reviewers are told.",
            "%(count)d reviews assigned. The reviewers are told.",
            len(new),
        )
        messages.success(self.request, words % {"count": len(new)})
        return redirect(self.url())


class Assign(AssignMixin, FormView):
    """Ask some reviewers to read some applications, one or many of each."""

    form_class = AssignForm
    template_name = "communities/review_assign.html"

    def get_initial(self):
        return {"applications": self.request.GET.getlist("application")}

    def get_form_kwargs(self):
        rows = Application.objects.filter(round=self.round, status__in=Review.SCORABLE)
        rows = without_conflicts(rows, self.request.user).select_related("community")
        return super().get_form_kwargs() | {
            "applications": rows.order_by("community__name", "pk"),
            "reviewers": self.people,
        }

    def form_valid(self, form):
        chosen = form.cleaned_data
        pairs = [(one, who) for one in chosen["applications"] for who in chosen["reviewers"]]
        return self.done(lambda: services.assign(self.round, pairs, by=self.request.user))


class Balance(AssignMixin, FormView):
    """Share the applications out evenly; shown before it is done."""

    form_class = BalanceForm
    template_name = "communities/review_balance.html"

    def get_initial(self):
        return {"wanted": 2, "reviewers": [one.pk for one in self.people]}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"reviewers": self.people}

    def form_valid(self, form):
        people, wanted = list(form.cleaned_data["reviewers"]), form.cleaned_data["wanted"]
        if "assign" in self.request.POST:
            return self.done(
                lambda: services.assign_evenly(self.round, people, wanted, by=self.request.user)
            )
        context = self.get_context_data(form=form, shares=self.shares(people, wanted))
        return render(self.request, self.template_name, context)

    def shares(self, people, wanted):
        """How it would be: each person with what they have and would get, and what is short."""
        found = services.shares(self.round, people, wanted)
        rows = Review.objects.counting().filter(application__round=self.round)
        had = {person.pk: 0 for person in people}
        for reviewer in rows.values_list("reviewer_id", flat=True):
            if reviewer in had:
                had[reviewer] += 1
        new = dict.fromkeys(had, 0)
        for whom in found.new.values():
            for pk in whom:
                new[pk] += 1
        return {
            "people": [
                (one, had[one.pk], new[one.pk], had[one.pk] + new[one.pk]) for one in people
            ],
            "count": sum(new.values()),
            "short": len(found.short),
        }


class ReviewRemove(OneReview, View):
    """Take an application off a reviewer who has not handed in."""

    permission_required = "communities.remove_review"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        review = self.get_object()
        try:
            services.remove(review)
        except services.Submitted:
            messages.error(request, _("This review is handed in. It stays in the record."))
        except services.Recused:
            messages.error(request, _("A declared conflict of interest stays in the record."))
        else:
            messages.success(
                request,
                _("%(name)s no longer reviews this application.")
                % {"name": review.reviewer.display_name},
            )
        return redirect(
            "communities:review_application", request.program.slug, review.application_id
        )
