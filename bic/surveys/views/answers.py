"""Answers as they came in, for the custodians: the list, one of them, and the files."""

import logging
from tempfile import TemporaryFile
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.surveys.filters.results import ResponseFilter
from bic.surveys.forms.results import SetAsideForm
from bic.surveys.models import Response, Taking
from bic.surveys.results import items
from bic.surveys.results.dictionary import SavFailed, variables_of
from bic.surveys.results.questions import instrument_of
from bic.surveys.services import coding, collection
from bic.surveys.tables.results import ResponseTable
from bic.surveys.views.survey import OneSurvey
from bic.ui.tables import CONTENT_TYPES, Listing, file_name

logger = logging.getLogger("bic.exports")
# By name: what writes workbooks takes half a second to load, and only files need it.
WRITERS = {
    "csv": ("bic.surveys.results.files.write_answers_csv", CONTENT_TYPES["csv"]),
    "xlsx": ("bic.surveys.results.files.write_answers_xlsx", CONTENT_TYPES["xlsx"]),
    "sav": ("bic.surveys.results.sav.write_answers_sav", "application/x-spss-sav"),
}


def as_file(file: Any, content_type: str, name: str) -> FileResponse:
    """A file on disk as a download that no cache keeps."""
    file.seek(0)
    response = FileResponse(file, as_attachment=True, filename=name, content_type=content_type)
    response["Cache-Control"] = "private, no-store"
    return response


class SurveyAnswers(OneSurvey, View):
    """All responses of a survey, those that were set aside among them."""

    permission_required = "surveys.view_answers_survey"

    def get(self, request, **_kwargs):
        survey = self.own_object()
        rows = Response.objects.filter(survey=survey).select_related("version").defer("answers")
        listing = Listing(request, rows.in_order(), ResponseTable, ResponseFilter)
        takings = Taking.objects.filter(survey=survey).select_related("taken_by").order_by("-pk")
        may_export = request.user.has_perm("surveys.export_answers_survey", survey)
        return listing.response(
            "surveys/results_answers.html",
            {
                "survey": survey,
                "tab": "results",
                "takings": list(takings[:20]),
                "forms": list(WRITERS) if may_export else [],
            },
        )


class SurveyAnswer(OneSurvey, FormView):
    """One person's answers, and the way to set them aside."""

    permission_required = "surveys.view_answers_survey"
    form_class = SetAsideForm
    template_name = "surveys/results_answer.html"

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.own_object()
        if request.method != "GET" and not request.user.has_perm(
            "surveys.set_aside_survey", self.survey
        ):
            raise Http404
        rows = Response.objects.select_related("set_aside_by", "version")
        self.one = get_object_or_404(rows, survey=self.survey, pk=kwargs["response"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        instrument = instrument_of(self.survey)
        known = {}
        for one in variables_of(instrument):
            value = self.one.answers.get(one.key)
            if value is not None and one.key not in known:
                question = instrument.questions.get(one.key)
                label = instrument.label(question) if question else one.name
                known[one.key] = (label, items.answer_words(instrument, question, value))
        return super().get_context_data(**kwargs) | {
            "survey": self.survey,
            "tab": "results",
            "one": self.one,
            "answers": list(known.values()),
            "submit": _("Set it aside"),
        }

    def form_valid(self, form):
        data = form.cleaned_data
        try:
            collection.set_aside(
                self.one, data["reason"], by=self.request.user, is_test=data["is_test"]
            )
        except collection.Locked:
            messages.error(self.request, _("The survey is locked, so its answers stay."))
        else:
            messages.success(self.request, _("Set aside: it counts no more."))
        return redirect("surveys:survey_answers", self.request.program.slug, self.survey.pk)


class SurveyAnswersExport(OneSurvey, View):
    """The answers as a file. Who took it is kept."""

    permission_required = "surveys.export_answers_survey"

    def post(self, request, form, **_kwargs):
        survey = self.own_object()
        if form not in WRITERS:
            raise Http404
        path, content_type = WRITERS[form]
        people = Response.objects.filter(survey=survey).counted().count()
        file = TemporaryFile()  # noqa: SIM115  (the response closes it)
        try:
            import_string(path)(instrument_of(survey), survey, file)
        except SavFailed:
            file.close()
            logger.exception("The SPSS file of survey %s could not be written", survey.pk)
            messages.error(request, _("The SPSS file could not be made. Take CSV or XLSX instead."))
            return redirect("surveys:survey_answers", request.program.slug, survey.pk)
        coding.note_taking(survey, form, people, by=request.user)
        logger.info(
            "user %s takes the answers of survey %s (%d)", request.user.pk, survey.pk, people
        )
        return as_file(file, content_type, file_name(survey.title, timezone.localdate(), form))
