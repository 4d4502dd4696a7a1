"""Scorecards: the lists, beginning one, its page, its scorers, on paper."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.days import today_in
from bic.reports.printing import print_out
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from communities import readiness
from communities.filters.readiness import ScorecardFilter
from communities.forms.readiness import BeginForm, ScorersForm
from communities.forms.scoring import StopForm
from communities.models import Scorecard, ScoreSheet
from communities.models.readiness import Subject
from communities.printouts.readiness import printed
from communities.services import readiness as services
from communities.services import scoring
from communities.tables.readiness import ScorecardTable
from communities.views.of_scorecard import OneScorecard, facts, with_evidence

LIST = "communities.list_scorecard"


class ReadinessList(ProgramPermissionMixin, View):
    """Every scorecard of the program."""

    permission_required = "communities.list_all_scorecard"

    def get(self, request):
        listing = Listing(request, Scorecard.objects.for_list(), ScorecardTable, ScorecardFilter)
        return listing.response("communities/readiness_list.html")


class CommunityReadiness(ProgramPermissionMixin, TemplateView):
    """Both scorecards of a community, the newest of each first; partners see decided ones."""

    permission_required = LIST
    template_name = "communities/readiness_community.html"

    def get_context_data(self, **kwargs):
        user, community = self.request.user, self.request.community
        found = Scorecard.objects.filter(community=community).for_list().order_by("-number")
        for one in found:
            one.community, one.program = community, self.request.program
            one.told = readiness.standing(one, one.scorer_count)
            one.lines = readiness.lines(one.result) if one.is_decided else []
        shown = [one for one in found if user.has_perm("communities.view_scorecard", one)]
        return super().get_context_data(
            subjects=[
                (subject, [one for one in shown if one.subject == subject]) for subject in Subject
            ],
            may_add=user.has_perm("communities.add_scorecard", community),
            **kwargs,
        )


class ReadinessDetail(OneScorecard, TemplateView):
    """What a scorecard says so far, who scores it, and what comes next."""

    template_name = "communities/readiness_detail.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        card, user = self.scorecard, self.request.user
        has_parts = user.has_perm("communities.view_interview", card)
        found = facts(card)
        sheets = list(card.sheets.counted().select_related("user").order_by("assigned_at", "pk"))
        own = next((one for one in sheets if one.user_id == user.pk), None)
        if has_parts:
            with_evidence(found["items"], user)
        talks = [part.interview for part in found["parts"] if part.interview]
        conditions = list(card.conditions.select_related("owner").order_by("due_on", "pk"))
        for one in conditions:
            one.may_meet = user.has_perm("communities.meet_condition", one)
        return (
            context
            | found
            | {
                "sheets": sheets,
                "own": own,
                "has_parts": has_parts,
                "talks": talks,
                "hint": readiness.interviews_hint(len(talks))
                if card.subject == "community"
                else "",
                "conditions": conditions,
                "today": today_in(card.program),
                "can": {
                    name: user.has_perm(f"communities.{name}_scorecard", card)
                    for name in ("change", "add_to", "decide", "view_scores", "agree")
                }
                | {"condition": user.has_perm("communities.add_condition", card)},
            }
        )


class ReadinessCreate(ProgramPermissionMixin, FormView):
    """Begin a scorecard with its scorers."""

    permission_required = "communities.add_scorecard"
    form_class = BeginForm
    template_name = "communities/readiness_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_initial(self):
        subject = self.request.GET.get("subject", "")
        return {
            "subject": subject if subject in Subject else Subject.SPONSOR,
            "owner": self.request.user.pk,
        }

    def form_valid(self, form):
        community, told = self.request.community, form.cleaned_data
        try:
            card = services.begin(community, by=self.request.user, **told)
        except services.ScorecardRunning:
            form.add_error("subject", _("This scorecard is being scored. Finish or stop it first."))
        except services.NothingToScore:
            form.add_error("subject", _("There are no criteria for it. Add some first."))
        else:
            messages.success(self.request, _("Scorecard begun. Each scorer finds it here."))
            slugs = [self.request.program.slug, community.slug]
            return redirect("communities:readiness_detail", *slugs, card.pk)
        return self.form_invalid(form)


class ReadinessPlan(OneScorecard, FormView):
    """Who scores, until when, and who owns it."""

    permission_required = "communities.change_scorecard"
    form_class = ScorersForm
    template_name = "communities/readiness_plan.html"

    @cached_property
    def sheets(self):
        """Scorers who count."""
        return list(ScoreSheet.objects.filter(scorecard=self.scorecard).counted())

    def get_form_kwargs(self):
        stay = [one.user_id for one in self.sheets if one.submitted_at]
        return super().get_form_kwargs() | {"program": self.request.program, "stay": stay}

    def get_initial(self):
        card = self.scorecard
        return {
            "scorers": [one.user_id for one in self.sheets],
            "owner": card.owner_id,
            "score_by": card.score_by,
        }

    def form_valid(self, form):
        try:
            services.plan(self.scorecard, **form.cleaned_data)
        except services.TooFewScorers:
            form.add_error("scorers", form.too_few)
        except services.ScoresAreOpen:
            form.add_error("scorers", _("The scores are open, so nobody new can score alone."))
        except services.AlreadyFinished:
            messages.info(self.request, _("This scorecard is finished."))
            return redirect(self.address())
        else:
            messages.success(self.request, _("Saved."))
            return redirect(self.address())
        return self.form_invalid(form)


class ReadinessStop(OneScorecard, FormView):
    """End a scorecard without a result."""

    permission_required = "communities.change_scorecard"
    form_class = StopForm
    template_name = "communities/readiness_stop.html"

    def form_valid(self, form):
        try:
            scoring.stop(self.scorecard, why=form.cleaned_data["why"], by=self.request.user)
        except services.AlreadyFinished:
            messages.info(self.request, _("This scorecard is finished."))
        else:
            messages.success(self.request, _("Stopped. Another can begin."))
        return redirect(self.address())


class ReadinessPrint(OneScorecard, View):
    """Have a scorecard made into a PDF in the reader's language."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        card = self.scorecard
        with_scores = request.user.has_perm("communities.view_scores_scorecard", card)
        printout = print_out(
            request.program,
            by=request.user,
            title=f"{card}, {request.community.name}",
            template="communities/print/readiness.html",
            facts=printed(card, facts(card), with_scores=with_scores),
            permission="communities.view_interview" if with_scores else LIST,
            back_url=self.address(),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class ReadinessHistory(OneScorecard, HistoryView):
    """Who changed a scorecard, when and from where; the scores of scorers are not in it."""

    permission_required = "communities.view_history_scorecard"
    leave_out = ("result",)
