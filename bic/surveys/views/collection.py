"""Collecting: the links, posters, cards, quotas and invitations of one survey."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import View

from bic.reports.printing import print_out
from bic.spoken import direction_of, name_of, own_name
from bic.surveys import posters
from bic.surveys.definition import published_form
from bic.surveys.forms.collection import CardsForm, InvitationForm, QuotaForm
from bic.surveys.models import Batch, Invitee, Mode, Quota, Survey, Version
from bic.surveys.pagewords import page_words
from bic.surveys.progress import collected
from bic.surveys.services import collection, invitations
from bic.ui.views import ObjectPermissionMixin

COLLECT = "surveys.collect_survey"


class OneSurvey(ObjectPermissionMixin, View):
    """A page of the collection of one survey."""

    permission_required = COLLECT

    def get_queryset(self):
        return Survey.objects.for_detail()

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.permitted(get_object_or_404(self.get_queryset(), pk=kwargs["pk"]))
        self.survey.program = request.program
        self.version = Version.objects.filter(survey=self.survey).published().first()
        return super().dispatch(request, *args, **kwargs)

    @property
    def form(self):
        """What the newest published version asks; None before there is one."""
        return published_form(self.version, self.survey.original) if self.version else None

    def back(self):
        """To the page of the collection."""
        return redirect("surveys:survey_collection", self.request.program.slug, self.survey.pk)

    def needs_version(self):
        """The published form. Raises `Http404` before there is one."""
        if self.form is None:
            raise Http404
        return self.form

    def address(self, language="", mode=""):
        """The whole public address."""
        path = reverse(
            "surveys:survey_front", args=[self.request.program.slug, self.survey.door.slug]
        )
        asked = [f"language={language}"] * bool(language) + [f"mode={mode}"] * bool(mode)
        return settings.BASE_URL + path + ("?" + "&".join(asked) if asked else "")

    def page(self, template, status=200, **context):
        """Draw a page in the frame of the survey."""
        told = {"survey": self.survey, "object": self.survey, "tab": "collection", "form": None}
        return render(self.request, f"surveys/{template}.html", told | context, status=status)


class Collection(OneSurvey):
    """How people are reached, and how many answered."""

    def get(self, request, *args, **kwargs):
        return self.draw()

    def draw(self, status=200, **context):
        """The page; `context` puts a form with errors in its place."""
        sees_all = self.request.user.has_perm("surveys.view_answers_survey", self.survey)
        form = self.form
        told = {
            "collected": collected(self.survey, form, sees_all=sees_all),
            "languages": [(code, name_of(code)) for code in form.languages] if form else [],
            "address": self.address(),
            "helper_address": self.address(mode=Mode.HELPER),
            "kiosk_address": self.address(mode=Mode.KIOSK),
            "cards_left": self.survey.codes.count() if self.survey.needs_code else None,
            "cards_form": CardsForm(),
            "batches": Batch.objects.filter(survey=self.survey).order_by("-number"),
            "invited": Invitee.objects.filter(survey=self.survey).count(),
        }
        return self.page("collection", status, **told | context)


class NeedsCode(OneSurvey):
    """Answers only with a one-time code, or from everybody who has the link."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        self.survey.needs_code = "on" in request.POST
        self.survey.save(update_fields=["needs_code", "updated_at"])
        messages.success(
            request,
            _("From now on only with a code.") if self.survey.needs_code
            else _("From now on everybody who has the link can answer."),
        )  # fmt: skip
        return self.back()


class Poster(OneSurvey):
    """A poster with a QR code, in one language."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        form = self.needs_version()
        language = request.POST.get("language", "")
        if language not in form.languages:
            messages.error(request, _("Choose a language in which the survey is open."))
            return self.back()
        path, size = posters.drawn(self.address(language))
        place = self.survey.community or request.program
        lines = form.consent.said(language).label.strip().splitlines()
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Poster of %(survey)s, %(language)s")
            % {"survey": self.survey.title, "language": name_of(language)},
            template="surveys/print/poster.html",
            facts={
                "place": place.name, "program": request.program.name, "lang": language,
                "dir": direction_of(language), "own_name": own_name(language),
                "heading": lines[0] if len(lines) > 1 else place.name,
                "address": self.address(), "path": path, "size": size,
                "begin": page_words(form, language)["begin"],
            },
            permission=COLLECT,
            back_url=reverse(
                "surveys:survey_collection", args=[request.program.slug, self.survey.pk]
            ),
            community=self.survey.community,
        )  # fmt: skip
        return redirect("reports:printout", request.program.slug, printout.pk)


@method_decorator(never_cache, name="dispatch")
class Cards(OneSurvey):
    """Cards with one-time codes: shown once, to be printed at once. Only fingerprints are kept."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        asked = self.needs_version()
        form = CardsForm(request.POST)
        if not form.is_valid():
            messages.error(request, _("Write how many cards: a number from 1 to 400."))
            return self.back()
        codes = collection.make_codes(self.survey, form.cleaned_data["count"])
        path, size = posters.drawn(self.address())
        place = self.survey.community or request.program
        words = [
            {"text": page_words(asked, code)["code"], "language": code}
            for code in asked.languages
        ]  # fmt: skip
        return self.page(
            "cards", codes=codes, path=path, size=size, address=self.address(), place=place.name,
            words=words,
        )  # fmt: skip


class Invite(OneSurvey):
    """Write to people: the mail waits in the outbox until somebody releases it."""

    def get(self, request, *args, **kwargs):
        return self.draw(InvitationForm())

    def draw(self, form, status=200):
        """The page with a form."""
        invited = Invitee.objects.filter(survey=self.survey).order_by("name", "email")
        return self.page("invite", status, form=form, invited=invited)

    def post(self, request, *args, **kwargs):
        form = InvitationForm(request.POST)
        if form.is_valid():
            try:
                batch = invitations.invite(
                    self.survey, form.cleaned_data["addresses"], by=request.user
                )
            except invitations.NobodyNew:
                form.add_error("people", _("All of them are on the list already."))
            except collection.Closed:
                form.add_error(None, _("The survey is not open, so nobody can be invited."))
            else:
                return self._to_outbox(batch)
        return self.draw(form)

    def _to_outbox(self, batch):
        messages.success(
            self.request, _("The mail waits in the outbox. It leaves when you release it.")
        )
        return redirect("notices:batch_detail", self.request.program.slug, batch.pk)


class Remind(Invite):
    """Remind everybody who was invited, those who have answered too: nobody knows who they are."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        try:
            batch = invitations.remind(self.survey, by=request.user)
        except invitations.NobodyNew:
            messages.error(request, _("Nobody was invited yet."))
            return self.back()
        except collection.Closed:
            messages.error(request, _("The survey is not open, so nobody can be invited."))
            return self.back()
        return self._to_outbox(batch)


class QuotaCreate(OneSurvey):
    """Say how many answers are wanted of some people."""

    def get(self, request, *args, **kwargs):
        return self.draw(self._form())

    def _form(self, data=None):
        row = Quota(
            program=self.request.program, community=self.survey.community, survey=self.survey
        )
        return QuotaForm(
            data, instance=row, program=self.request.program, form=self.needs_version()
        )

    def draw(self, form):
        """The page with a form."""
        cancel = reverse(
            "surveys:survey_collection", args=[self.request.program.slug, self.survey.pk]
        )
        return self.page("quota_form", form=form, cancel_url=cancel, submit=_("Save quota"))

    def post(self, request, *args, **kwargs):
        form = self._form(request.POST)
        if not form.is_valid():
            return self.draw(form)
        form.save()
        messages.success(request, _("Quota saved."))
        return self.back()


class QuotaDelete(OneSurvey):
    """Take a quota away."""

    http_method_names = ["post"]

    def post(self, request, pk, quota):
        get_object_or_404(Quota, survey=self.survey, pk=quota).delete()
        messages.success(request, _("Quota removed."))
        return self.back()
