"""Scoring alone, what all gave, and agreeing."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, TemplateView, View

from communities import readiness
from communities.forms.scoring import AgreeForm, PartForm
from communities.models import Score, ScorecardItem, ScoreSheet
from communities.services import readiness as planning
from communities.services import scoring as services
from communities.views.interviews import OneItem
from communities.views.of_scorecard import OneScorecard, with_evidence

AGREE = "communities.agree_scorecard"
SCORE = "communities.change_scoresheet"


class OwnSheet(OneScorecard):
    """The reader's own sheet of the scorecard; who has none may not score."""

    permission_required = SCORE

    @cached_property
    def sheet(self):
        """It, with its scorecard."""
        card = self.find()
        of_it = {"program": card.program, "community": card.community, "scorecard": card}
        mine = ScoreSheet.objects.filter(scorecard=card, user=self.request.user).first()
        found = mine or ScoreSheet(**of_it)
        found.scorecard = card
        return self.permitted(found)

    @cached_property
    def scorecard(self):
        """Its scorecard."""
        return self.sheet.scorecard

    @cached_property
    def parts(self):
        """Everything to be scored, with the reader's own scores."""
        items = ScorecardItem.objects.filter(scorecard=self.scorecard).for_pages()
        return readiness.parts(items, Score.objects.filter(sheet=self.sheet))

    def closed(self):
        """The answer when the sheet cannot be written any more."""
        messages.info(self.request, _("This sheet is closed."))
        return redirect(self.address())


class ScoreOverview(OwnSheet, TemplateView):
    """The parts of one's sheet, and handing it in."""

    template_name = "communities/readiness_score.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        found = {}
        for part in self.parts:
            told = [
                row.scores and (row.scores[0].level is not None or bool(row.scores[0].because))
                for row in part.rows
            ]
            one = found.setdefault(
                part.key, {"key": part.key, "title": part.title, "done": 0, "total": 0}
            )
            one["done"] += sum(map(bool, told))
            one["total"] += len(told)
        left = sum(one["total"] - one["done"] for one in found.values())
        return context | {"parts": list(found.values()), "left": left}


class ScorePart(OwnSheet, FormView):
    """Score the criteria, or one interview; saving leads to the next part."""

    form_class = PartForm
    template_name = "communities/readiness_score_part.html"

    @cached_property
    def part(self):
        """The number in the address: 0 for the criteria, else an interview's."""
        return self.kwargs["part"]

    @cached_property
    def rows(self):
        """What is scored in this part."""
        rows = [row for part in self.parts if part.key == self.part for row in part.rows]
        if not rows:
            raise Http404
        return rows

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"rows": self.rows}

    def get_context_data(self, **kwargs):
        with_evidence([row.item for row in self.rows], self.request.user)
        here = next(part for part in self.parts if part.key == self.part)
        return super().get_context_data(part=here, **kwargs)

    def form_valid(self, form):
        try:
            services.save_scores(self.sheet, form.given())
        except services.SheetClosed:
            return self.closed()
        messages.success(self.request, _("Saved. Nobody else sees your scores yet."))
        later = sorted({part.key for part in self.parts if part.key > self.part})
        if later and "next" in self.request.POST:
            return redirect(self.address("readiness_score_part", later[0]))
        return redirect(self.address("readiness_score"))


class HandIn(OwnSheet, View):
    """Close one's sheet for good."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            card = services.hand_in(self.sheet)
        except services.SheetClosed:
            return self.closed()
        except services.Incomplete as error:
            words = ngettext(
                "%(count)s item has neither a score nor a reason yet.",
                "%(count)s items have neither a score nor a reason yet.",
                error.count,
            )
            messages.error(request, words % {"count": error.count})
            return redirect(self.address("readiness_score"))
        if card.is_open:
            messages.success(request, _("Handed in. All scores are in: here they are."))
            return redirect(self.address("readiness_ratings"))
        messages.success(request, _("Handed in. You see the others when all have."))
        return redirect(self.address())


class Ratings(OneScorecard, TemplateView):
    """What every scorer gave, side by side, and what was agreed."""

    permission_required = "communities.view_scores_scorecard"
    template_name = "communities/readiness_ratings.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        card = self.scorecard
        items = ScorecardItem.objects.filter(scorecard=card).for_pages()
        scores = Score.objects.filter(scorecard=card, sheet__excused_at=None)
        parts = readiness.parts(items, scores.select_related("scorer").order_by("sheet", "pk"))
        rows = [row for part in parts for row in part.rows]
        people = {score.scorer_id: score.scorer for row in rows for score in row.scores}
        return context | {
            "parts": parts,
            "people": list(people.values()),
            "total": len(rows),
            "split": sum(row.is_split for row in rows),
            "left": sum(not row.is_agreed for row in rows),
            "same": sum(
                not row.is_agreed and len({one.level for one in row.scores}) == 1 for row in rows
            ),
            "may_agree": self.request.user.has_perm(AGREE, card),
            "may_decide": self.request.user.has_perm("communities.decide_scorecard", card),
        }


class AgreeAll(OneScorecard, View):
    """Take over every level on which all scorers agree already."""

    permission_required = AGREE
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            count = services.agree_where_all_do(
                self.scorecard, note=_("All scorers gave the same."), by=request.user
            )
        except planning.AlreadyFinished:
            messages.info(request, _("This scorecard is finished."))
            return redirect(self.address())
        words = ngettext("%(count)s item agreed.", "%(count)s items agreed.", count)
        messages.success(request, words % {"count": count})
        return redirect(self.address("readiness_ratings"))


class Agree(OneItem, FormView):
    """Set the agreed score of an item; what each scorer gave and why stands above."""

    permission_required = AGREE
    form_class = AgreeForm
    template_name = "communities/readiness_agree.html"

    @cached_property
    def row(self):
        """The item with everybody's scores."""
        scores = Score.objects.filter(item=self.item, sheet__excused_at=None)
        scores = scores.select_related("scorer").order_by("sheet", "pk")
        return readiness.Row(self.item, list(scores), readiness.agreed(self.item))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"item": self.item}

    def get_initial(self):
        row = self.row
        if row.consensus:
            level = row.consensus.level
            return {"level": "none" if level is None else level, "note": row.consensus.note}
        same = len(set(row.levels)) == 1 and not row.silent
        return {"level": row.levels[0]} if same else {}

    def get_context_data(self, **kwargs):
        told = [
            (one, _("cannot say") if one.level is None
             else readiness.level_words(self.item, one.level))
            for one in self.row.scores
        ]  # fmt: skip
        back = f"{self.address('readiness_ratings')}#item-{self.item.pk}"
        return super().get_context_data(row=self.row, told=told, cancel_url=back, **kwargs)

    def form_valid(self, form):
        try:
            services.agree(self.item, by=self.request.user, **form.agreed)
        except planning.AlreadyFinished:
            messages.info(self.request, _("This scorecard is finished."))
            return redirect(self.address())
        messages.success(self.request, _("Agreed score saved."))
        return redirect(f"{self.address('readiness_ratings')}#item-{self.item.pk}")
