"""Who took part, beside who lives there."""

from django.views.generic import TemplateView

from evaluations.compared.participation import participation_of
from evaluations.compared.reading import SEES_ALL
from evaluations.views.comparison import InResults


class ParticipationDetail(InResults, TemplateView):
    """Languages of those who took part beside those of residents, and which are missing."""

    template_name = "evaluations/participation_detail.html"

    def get_context_data(self, **kwargs):
        place = self.request.community
        sees_all = self.request.user.has_perm(SEES_ALL, place)
        return super().get_context_data(
            found=participation_of(place, sees_all=sees_all), **kwargs
        )  # fmt: skip
