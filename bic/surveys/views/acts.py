"""What is done with a whole survey: publish, open, close, begin the next version or wave."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DetailView, FormView, View

from bic.blueprint.collecting import NoApprovedPlan
from bic.surveys.checking import dangers, problems
from bic.surveys.definition import form_of
from bic.surveys.forms.survey import WaveForm
from bic.surveys.models import Version
from bic.surveys.outline import item_name
from bic.surveys.services import collection, instrument
from bic.surveys.standing import progress
from bic.surveys.views.survey import OneSurvey


class SurveyPublish(OneSurvey, DetailView):
    """Say what publishing the draft means, or what hinders it; then publish it."""

    permission_required = "surveys.change_survey"
    template_name = "surveys/survey_publish.html"

    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        self.draft = Version.objects.filter(survey=self.object).draft().first()
        if self.draft is None:
            return self.nothing_to_publish()
        return self.render_to_response(self.get_context_data(object=self.object))

    def get_context_data(self, **kwargs):
        form = form_of(self.draft, self.object.original)
        return super().get_context_data(**kwargs) | {
            "draft": self.draft,
            "asked": len(form.asked),
            "problems": [(self.item(form, one.key), one.text) for one in problems(form)],
            "dangers": [(self.item(form, key), topics) for key, topics in dangers(form).items()],
            "languages": progress(self.object, form),
        }

    @staticmethod
    def item(form, key):
        """Key of the row and name of an item; None for the whole."""
        found = form.questions.get(key)
        return found and {"pk": found.pk, "name": item_name(found, form.original)}

    def post(self, request, **_kwargs):
        survey = self.get_object()
        try:
            version = instrument.publish(survey, by=request.user)
        except instrument.Published:
            self.object = survey
            return self.nothing_to_publish()
        except (instrument.NotReady, instrument.Dangerous):
            messages.error(request, _("It cannot be published yet; see below what is missing."))
            return redirect("surveys:survey_publish", request.program.slug, survey.pk)
        messages.success(
            request, _("Version %(number)s is published.") % {"number": version.number}
        )
        return self.home(survey)

    def nothing_to_publish(self):
        """Back, because the newest version is published already."""
        messages.info(self.request, _("There is no draft: the newest version is published."))
        return self.home(self.object)


class Act(OneSurvey, View):
    """Something that a button does with a survey."""

    permission_required = "surveys.change_survey"
    http_method_names = ["post"]
    done: Any = ""

    def post(self, request, **_kwargs):
        survey = self.own_object()
        try:
            self.act(survey)
        except collection.NothingPublished:
            messages.error(request, _("Publish a version first; there is nothing to answer yet."))
        except collection.Expired:
            messages.error(
                request, _("The IRB approval has ended. Write down until when it was extended.")
            )
        except collection.Locked:
            messages.info(request, _("It is locked: its answers stay as they were compared."))
        except NoApprovedPlan:
            messages.error(
                request,
                _(
                    "The evaluation plan of this community is not approved yet. A director can "
                    "open the step “Profile, needs and assets” with a reason."
                ),
            )
        except collection.Closed:
            messages.info(request, _("It was never open."))
        else:
            messages.success(request, self.done)
        return self.home(survey)


class SurveyOpen(Act):
    """Take answers, for the first time or again."""

    done = gettext_lazy("The survey is open.")

    def act(self, survey):
        """What the button does."""
        collection.open_survey(survey, by=self.request.user)


class SurveyClose(Act):
    """Take no more answers."""

    done = gettext_lazy("The survey is closed. It can be opened again.")

    def act(self, survey):
        """What the button does."""
        collection.close_survey(survey, by=self.request.user)


class SurveyNextVersion(OneSurvey, View):
    """Begin the next version as a copy of the newest."""

    permission_required = "surveys.change_survey"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        survey = self.own_object()
        version = instrument.next_draft(survey, by=request.user)
        messages.success(
            request,
            _("Here is version %(number)s. People answer the version before until it is published.")
            % {"number": version.number},
        )
        return redirect("surveys:survey_items", request.program.slug, survey.pk)


class SurveyNextWave(OneSurvey, FormView):
    """Ask the same again later, as a survey of its own that is compared with this one."""

    permission_required = "surveys.change_survey"
    form_class = WaveForm
    template_name = "surveys/survey_wave.html"

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"title": self.survey.title, "purpose": self.survey.purpose}

    def get_context_data(self, **kwargs):
        return super().get_context_data(survey=self.survey, **kwargs)

    def form_valid(self, form):
        wave = instrument.next_wave(self.survey, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("The next wave asks the same questions."))
        return self.home(wave)
