"""Surveys: the list, one survey with all that belongs to it, its form, its history."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.surveys.definition import form_of
from bic.surveys.filters.survey import CommunitySurveyFilter, SurveyFilter
from bic.surveys.forms.survey import SurveyForm
from bic.surveys.models import Survey, Version
from bic.surveys.services import instrument
from bic.surveys.services.survey import Used, discard
from bic.surveys.standing import next_step, progress, sentence
from bic.surveys.tables.survey import CommunitySurveyTable, SurveyTable
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
    sibling,
)


class SurveyList(ProgramPermissionMixin, View):
    """The surveys of the program that a person may see."""

    permission_required = "surveys.list_survey"

    def get(self, request):
        return Listing(request, Survey.objects.for_list(), SurveyTable, SurveyFilter).response()


class SurveyOfCommunity(ProgramPermissionMixin, View):
    """The surveys of one community."""

    permission_required = "surveys.list_survey"

    def get(self, request):
        rows = Survey.objects.filter(community=request.community).for_list()
        return Listing(request, rows, CommunitySurveyTable, CommunitySurveyFilter).response()


class SurveyFormMixin(RowFormMixin):
    """What beginning and changing a survey share."""

    form_class: Any = SurveyForm
    template_name: Any = "surveys/survey_form.html"
    submit = gettext_lazy("Save survey")


class SurveyCreate(SurveyFormMixin, ProgramPermissionMixin, CreateView):
    """Begin a survey, with an empty first version."""

    permission_required = "surveys.add_survey"
    heading = gettext_lazy("Begin a survey")
    saved = gettext_lazy("Survey begun. Now write its questions.")

    def save(self, form):
        values = {name: form.cleaned_data[name] for name in form.Meta.fields}
        return instrument.begin(self.request.program, by=self.request.user, **values)


class OneSurvey(ObjectPermissionMixin):
    """The survey in the address."""

    model = Survey
    context_object_name: Any = "survey"

    def get_queryset(self):
        return Survey.objects.for_detail()

    def home(self, survey):
        """To the page of a survey."""
        return redirect("surveys:survey_detail", self.request.program.slug, survey.pk)


def versions_of(survey):
    """Its versions, the newest first, with who published them."""
    rows = Version.objects.filter(survey=survey).select_related("published_by", "created_by")
    return list(rows.order_by("-number"))


def public_address(request, survey):
    """Where everybody finds a survey."""
    path = reverse("surveys:survey_front", args=[request.program.slug, survey.door.slug])
    return request.build_absolute_uri(path)


class SurveyDetail(OneSurvey, DetailView):
    """One survey: whether it is open, what comes next, its versions and languages."""

    permission_required = "surveys.view_survey"

    def get_context_data(self, **kwargs):
        survey, user = self.object, self.request.user
        versions = versions_of(survey)
        form = form_of(versions[0], survey.original)
        is_published = any(not one.is_draft for one in versions)
        may_change = user.has_perm("surveys.change_survey", survey)
        read = next((one.languages for one in versions if not one.is_draft), [])
        return super().get_context_data(**kwargs) | {
            "sentence": sentence(survey),
            "versions": versions,
            "form": form,
            "languages": progress(survey, form),
            "read": read,
            "asked": len(form.asked),
            "is_published": is_published,
            "has_draft": versions[0].is_draft,
            "public_url": public_address(self.request, survey) if is_published else "",
            "may_change": may_change,
            "step": next_step(survey, versions, form) if may_change else None,
            "later": list(survey.later.order_by("pk")),
        }


class SurveyUpdate(SurveyFormMixin, OneSurvey, UpdateView):
    """Change what a survey is called, its languages and its review."""

    permission_required = "surveys.change_survey"
    heading = gettext_lazy("Change survey")
    saved = gettext_lazy("Survey saved.")


class SurveyHistory(OneSurvey, HistoryView):
    """Who changed what about a survey."""

    permission_required = "surveys.view_survey"

    def back_url(self):
        return sibling(self.request, "detail")


class SurveyDelete(OneSurvey, RowDeleteMixin, DeleteView):
    """Delete a survey that was begun by mistake."""

    permission_required = "surveys.delete_survey"
    heading = gettext_lazy("Delete this survey?")
    warning = gettext_lazy("Its questions and translations go with it.")

    def form_valid(self, form):
        try:
            discard(self.object)
        except Used:
            messages.error(
                self.request,
                _("This survey has a published version or a later wave, so it stays."),
            )
            return self.home(self.object)
        messages.success(self.request, _("Survey deleted. The history keeps it."))
        return redirect(sibling(self.request, "list"))
