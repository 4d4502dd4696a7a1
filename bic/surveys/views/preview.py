"""A survey as respondents will read it."""

from django.views.generic import TemplateView

from bic.surveys.definition import form_of
from bic.surveys.models import Version
from bic.surveys.preview import preview
from bic.surveys.views.survey import OneSurvey


class SurveyPreview(OneSurvey, TemplateView):
    """All questions of the newest version in one language."""

    permission_required = "surveys.view_instrument_survey"
    template_name = "surveys/builder_preview.html"

    def get_context_data(self, **kwargs):
        survey = self.own_object()
        version = Version.objects.filter(survey=survey).latest("number")
        form = form_of(version, survey.original)
        asked = self.request.GET.get("language", "")
        language = asked if asked in survey.languages else survey.original
        return super().get_context_data(
            survey=survey, version=version, **preview(form, survey.languages, language), **kwargs
        )
