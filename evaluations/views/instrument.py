"""What a wave asks: adding surveys, asking earlier ones again, the process survey, inviting."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from bic.days import today_in
from bic.surveys.models import Survey
from bic.surveys.services import collection, invitations
from evaluations.forms.wave import InviteForm, WaveSurveyForm
from evaluations.models import WaveSurvey
from evaluations.services import wave as services
from evaluations.views.wave import Act, OneWave
from evaluations.waves import collaborators, team_without_account


class InstrumentAct(Act):
    """A button about what a wave asks; who comes second is told."""

    def act(self, wave):
        """What the button does."""
        try:
            survey = self.ask(wave)
        except services.TakenAlready:
            messages.info(self.request, _("The wave asks this already."))
            return
        told = _("“%(survey)s” is a draft of this wave. Read it, then publish it.")
        messages.success(self.request, told % {"survey": survey.title})

    def ask(self, wave):
        """The survey that the wave asks from now on."""
        raise NotImplementedError


class InstrumentAgain(InstrumentAct):
    """Ask a survey of an earlier wave again: the same items by their keys."""

    def ask(self, wave):
        rows = WaveSurvey.objects.filter(community=wave.community).select_related("survey__earlier")
        found = get_object_or_404(rows, survey=self.kwargs["survey"])
        return services.ask_again(wave, found.survey, by=self.request.user)


class InstrumentProcess(InstrumentAct):
    """Begin the process survey with the suggested items."""

    def ask(self, wave):
        return services.begin_process(wave, by=self.request.user)


class InstrumentCreate(OneWave, FormView):
    """Let a wave ask a survey that stands already."""

    permission_required = "evaluations.change_wave"
    form_class = WaveSurveyForm
    template_name = "communities/moa/form.html"

    def get_form_kwargs(self):
        self.wave = self.own_object()
        taken = WaveSurvey.objects.filter(community=self.request.community).values("survey")
        rows = Survey.objects.filter(community=self.request.community).exclude(pk__in=taken)
        return super().get_form_kwargs() | {"surveys": rows.order_by("title", "pk")}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the wave.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Add a survey to the wave"),
            "lead": self.wave,
            "submit": _("Add"),
            "cancel_url": self.home().url,
        }

    def form_valid(self, form):
        try:
            services.add_survey(self.wave, form.cleaned_data["survey"])
        except services.WaveLocked:
            messages.info(self.request, _("The wave is locked, so what it asks stays."))
        except services.TakenAlready:
            messages.info(self.request, _("Another wave asks this survey already."))
        else:
            messages.success(self.request, _("The wave asks one more survey."))
        return self.home()


class InstrumentDelete(Act):
    """Take a survey off a wave; the survey itself stays."""

    def act(self, wave):
        """What the button does."""
        one = get_object_or_404(WaveSurvey, wave=wave, survey=self.kwargs["survey"])
        services.take_off(one)
        messages.success(self.request, _("Taken off the wave. The survey itself stays."))


class InstrumentInvite(OneWave, FormView):
    """Write to all who take part in the community: everybody gets the same link."""

    permission_required = "surveys.collect_survey"
    form_class = InviteForm
    template_name = "evaluations/instrument_invite.html"

    def get_form_kwargs(self):
        self.wave = self.own_object()
        rows = WaveSurvey.objects.filter(wave=self.wave).select_related("survey")
        self.survey = get_object_or_404(rows, survey=self.kwargs["survey"]).survey
        place, today = self.request.community, today_in(self.request.program)
        return super().get_form_kwargs() | {
            "people": collaborators(place),
            "team": team_without_account(place, today),
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"wave": self.wave, "survey": self.survey, "cancel_url": self.home().url}

    def form_valid(self, form):
        try:
            batch = invitations.invite(
                self.survey, form.cleaned_data["addresses"], by=self.request.user
            )
        except invitations.NobodyNew:
            words = _("All of them were invited already, or want no such mail.")
            form.add_error(None, words)
            return self.form_invalid(form)
        except collection.Closed:
            form.add_error(None, _("The survey is not open, so nobody can be invited."))
            return self.form_invalid(form)
        messages.success(
            self.request, _("The mail waits in the outbox. It leaves when you release it.")
        )
        return redirect("notices:batch_detail", self.request.program.slug, batch.pk)
