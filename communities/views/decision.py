"""Decisions: taken, listed, released with their letters, and read by those who applied."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities import results
from communities.conflicts import without_conflicts
from communities.filters.review import DeskFilter
from communities.forms.review import DecisionForm
from communities.models import Application, Decision
from communities.scoring import progress_words
from communities.services import decision as services
from communities.services import letters_of_decision as letters
from communities.tables.review import DecisionTable
from communities.views.of_round import OfApplication, OfRound

EXCEPTIONS = {
    "few": gettext_lazy("Fewer than two reviews are in: give a reason to accept all the same."),
    "ranking": gettext_lazy("This goes against the ranking by mean: give a reason."),
}


class DecisionList(OfRound, View):
    """What was decided of each application of a round."""

    permission_required = "communities.list_decision"

    def get(self, request, **_kwargs):
        listing = Listing(
            request, results.reviewed(request.user, self.round), DecisionTable, DeskFilter
        )
        words = dict(Decision.Outcome.choices)
        for row in listing.page:
            row.outcome_words = words.get(row.outcome, "")
            row.progress_words = progress_words(row.done, row.asked)
        pending = Decision.objects.pending().filter(application__round=self.round)
        context = {
            "round": self.round,
            "pending": without_conflicts(pending, request.user, "application").count(),
            "may_decide": request.user.has_perm("communities.change_decision", request.program),
        }
        return listing.response("communities/review_decisions.html", context)


class Prepare(OfRound, View):
    """Write the letters of all pending decisions into the outbox, where they are released."""

    permission_required = "communities.change_decision"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            batch = letters.prepare(self.round, by=request.user)
        except letters.NothingPending:
            messages.info(request, _("No decision waits for a letter to somebody we can write to."))
            return redirect(self.url("review_decisions"))
        messages.success(
            request, _("The letters are written. Read them, change them, then release them.")
        )
        return redirect("notices:batch_detail", request.program.slug, batch.pk)


class Decide(OfApplication, FormView):
    """Take a decision, or take it otherwise; pending until it is released."""

    permission_required = "communities.change_decision"
    form_class = DecisionForm
    template_name = "communities/review_decide.html"

    def get_form_kwargs(self):
        decision = services.newest_of(self.application)
        if decision and decision.is_released:
            decision = None
        instance = decision or Decision(application=self.application)
        return super().get_form_kwargs() | {"instance": instance}

    def get_context_data(self, **kwargs):
        return super().get_context_data(decision=services.newest_of(self.application), **kwargs)

    def form_valid(self, form):
        try:
            services.decide(self.application, by=self.request.user, **form.cleaned_data)
        except services.NeedsReason as error:
            for kind in error.kinds:
                form.add_error("reason", EXCEPTIONS[kind])
            return self.form_invalid(form)
        except services.Decided:
            messages.error(self.request, _("A decision was released already."))
        except services.NotDecidable:
            messages.error(self.request, _("This application was withdrawn."))
        else:
            messages.success(
                self.request, _("Kept. The applicant learns of it when you release it.")
            )
        return self.back()


class OneDecision(ObjectPermissionMixin):
    """The decision in the address, unless one stepped out of its application."""

    permission_required = "communities.change_decision"

    def get_object(self):
        rows = Decision.objects.select_related("application__community", "application__round")
        visible = without_conflicts(rows, self.request.user, "application")
        return self.permitted(get_object_or_404(visible, pk=self.kwargs["pk"]))


class TakeBack(OneDecision, View):
    """Forget a decision that nobody outside knows."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        decision = self.get_object()
        try:
            services.take_back(decision)
        except services.Decided:
            messages.error(request, _("A decision was released already."))
        else:
            messages.success(request, _("Taken back. The history keeps it."))
        return redirect(
            "communities:review_application", request.program.slug, decision.application_id
        )


class DecisionHistory(OneDecision, HistoryView):
    """Who decided what, and when it was released."""

    permission_required = "communities.view_history_decision"

    def name_of(self, found):
        return _("the decision on %(name)s") % {"name": found.application.community.name}


class Outcome(ProgramPermissionMixin, TemplateView):
    """What those who applied may know: "under review", then the decision with its notes."""

    permission_required = "communities.read_decision"
    template_name = "communities/decision_outcome.html"

    def get_context_data(self, **kwargs):
        request = self.request
        rows = Application.objects.filter(community=request.community)
        if not request.user.has_perm("communities.view_community", request.community):
            # Who only applies reads about their own; a town may have been applied for before.
            rows = rows.filter(co_applicants__user=request.user)
        sent = rows.exclude(status=Application.Status.DRAFT).select_related("round")
        application = sent.order_by("-pk").first()
        decision = application and services.readable(application, today_in(request.program))
        return super().get_context_data(application=application, decision=decision, **kwargs)
