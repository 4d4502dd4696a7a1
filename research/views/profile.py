"""The profile of a community."""

from django.views.generic import TemplateView

from bic.blueprint import step
from bic.ui.views import ProgramPermissionMixin
from research import words
from research.indicators import ForeignBornShare, NoShare, geo_id_of, profile, state_among
from research.sections.profile import chart_rows


class Profile(ProgramPermissionMixin, TemplateView):
    """Who lives in a community, as far as the Census knows."""

    permission_required = "research.view_profile"
    template_name = "research/profile.html"

    def get_context_data(self, **kwargs):
        community = self.request.community
        own, around = profile(community)
        context = super().get_context_data(**kwargs) | {"rail_step": "R2", "step": step("R2")}
        if isinstance(own, ForeignBornShare):
            return context | self.figures(community, own, around)
        return context | {
            "missing": own if isinstance(own, NoShare) else None,
            "geo_id": geo_id_of(community),
            "may_load": self.request.user.has_perm("research.add_censusfile", self.request.program),
        }

    @staticmethod
    def figures(community, own, around):
        """What the page shows of a community with a known share."""
        rows = [
            {
                "area": words.short_name(one.area),
                "share": words.share_with_margin(one),
                "foreign_born": words.count_with_margin(one.foreign_born),
                "comparison": words.comparison(own, one) if one is not own else None,
            }
            for one in (own, *around)
        ]
        return {
            "own": own,
            "sentence": words.sentence(own, community.name),
            "finding": words.finding(own, state_among(around)),
            "total": words.count_with_margin(own.total),
            "rows": rows,
            "bars": chart_rows([own, *around]),
            "source": words.source(own),
        }
