"""One scorecard: found by its address, and what its pages and its paper say of it."""

from fractions import Fraction

from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property

from bic.ui.views import ObjectPermissionMixin
from communities import readiness
from communities.models import ItemEvidence, Scorecard, ScorecardItem


class OneScorecard(ObjectPermissionMixin):
    """The scorecard in the address."""

    permission_required = "communities.view_scorecard"

    @cached_property
    def scorecard(self):
        """It, with the number of its scorers; asked for the permission of the view."""
        return self.permitted(self.find())

    def find(self):
        """It, whoever asks."""
        rows = Scorecard.objects.filter(community=self.request.community).with_counts()
        # A community has a few: all of them, so that the one before is among them.
        every = list(rows.select_related("owner", "decided_by").order_by("-number"))
        for one in every:
            one.program, one.community = self.request.program, self.request.community
        found = next((one for one in every if one.pk == self.kwargs["pk"]), None)
        if found is None:
            raise Http404
        found.before = next(
            (
                one
                for one in every
                if one.subject == found.subject and one.number < found.number and one.is_decided
            ),
            None,
        )
        return found

    def get_object(self, queryset=None):
        return self.scorecard

    def slugs(self):
        """Address parts of the community."""
        return [self.request.program.slug, self.request.community.slug]

    def address(self, name="readiness_detail", *parts):
        """Address of a page of this scorecard."""
        args = [*self.slugs(), self.kwargs["pk"], *parts]
        return reverse(f"communities:{name}", args=args)

    def get_context_data(self, **kwargs):
        # The object first: who may not see it learns nothing from the form.
        card = self.scorecard
        return super().get_context_data(**kwargs) | {
            "scorecard": card,
            "standing": readiness.standing(card, card.scorer_count),
        }


def with_evidence(items, user):
    """Give each item its `proofs`; each knows whether `user` may take it back. One query."""
    by_item = {item.pk: item for item in items}
    for item in items:
        item.proofs = []
    rows = ItemEvidence.objects.filter(item__in=by_item).select_related("document")
    for one in rows.order_by("pk"):
        one.may_delete = user.has_perm("communities.delete_itemevidence", one)
        by_item[one.item_id].proofs.append(one)


def facts(card):
    """What a page and the paper say of a scorecard: dimensions, overall, parts, the one before.

    Before the outcome they say how it stands so far. `card` knows the one `before`. One query.
    """
    items = list(ScorecardItem.objects.filter(scorecard=card).for_pages())
    before = card.before
    result = readiness.result_of(items)
    rows = card.result if card.is_decided else readiness.frozen(result)
    overall = card.overall if card.is_decided else result.overall
    dimensions = readiness.lines(rows, before.result if before else ())
    agreed = sum(readiness.agreed(item) is not None for item in items)
    return {
        "items": items,
        "parts": readiness.parts(items),
        "before": before,
        "before_words": before and readiness.standing(before, before.scorer_count),
        "dimensions": dimensions if overall is not None else [],
        "scored": sum(one.score is not None for one in dimensions),
        "overall": overall_words(overall),
        "before_overall": overall_words(before.overall) if before else "",
        "agreed": agreed,
        "left": len(items) - agreed,
    }


def overall_words(score):
    """An overall score with its stage, "" for none."""
    return "" if score is None else readiness.stage_words(readiness.written(Fraction(score)))
