"""The first page of a survey and the last: consent, thanks, leaving."""

from django.shortcuts import redirect

from bic.days import today_in
from bic.flood import Flood
from bic.surveys.entrance import COOKIE, newest
from bic.surveys.models import Mode
from bic.surveys.paging import first_open, shown_pages
from bic.surveys.services import collection
from bic.surveys.views.visitor import Public

# A full classroom begins within ten minutes; a program does so within seconds.
BEGINNING = Flood("survey-begin", from_one_address=60, of_all=600)


class SurveyFront(Public):
    """The first page: consent, in every language that is open."""

    def get(self, request, *args, **kwargs):
        if not self.survey.is_open:
            return self.message("closed", "closed_more", 410)
        heading, lines = self._consent()
        return self.page(
            "public_consent",
            heading=heading,
            lines=lines,
            mode=self._mode(request.GET),
            resume_url=self._resume_url(),
        )

    def post(self, request, *args, **kwargs):
        if not self.survey.is_open:
            return self.message("closed", "closed_more", 410)
        if "decline" in request.POST:
            return self.message("declined")
        if not BEGINNING.lets_in(request, self.survey.pk, request.POST.get("pass", "")):
            waits = BEGINNING.issue(request, self.survey.pk)
            if waits is None:
                return self.message("busy", status=429)
            return self.message("busy", "busy_more", 429, waits=waits, posted=request.POST)
        if self.survey.needs_code and not collection.spend_code(
            self.survey, request.POST.get("code", "")
        ):
            heading, lines = self._consent()
            return self.page(
                "public_consent", 200, heading=heading, lines=lines,
                mode=self._mode(request.POST), wrong_code=True,
            )  # fmt: skip
        self._begin_anew()
        sitting, secret = collection.sit_down(
            self.survey, self.version, language=self.language, mode=self._mode(request.POST),
            day=today_in(request.program),
        )  # fmt: skip
        pages = shown_pages(self.form, self.form.looked_at({}, sitting.day).shown)
        response = redirect(self.address("survey_page", pages[0].key))
        return self.keep_cookie(response, secret)

    def _begin_anew(self):
        """Ask the newest version, whatever the device still keeps."""
        if self.sitting:
            self.version = newest(self.request.program.slug, self.kwargs["survey"])
            self.sitting = None

    def _mode(self, data):
        mode = data.get("mode", "")
        return mode if mode in (Mode.HELPER, Mode.KIOSK) else Mode.SELF

    def _consent(self):
        """The heading and the lines of the consent: its first line heads it if more follow."""
        text = self.form.consent.said(self.language).label.strip()
        first, _break, rest = text.partition("\n")
        return (first, rest.strip().splitlines()) if rest.strip() else ("", text.splitlines())

    def _resume_url(self):
        if self.sitting is None or not self.sitting.answers:
            return ""
        look = self.form.looked_at(self.sitting.answers, self.sitting.day)
        key = first_open(shown_pages(self.form, look.shown), self.sitting.answers)
        return self.address("survey_page", key)


class SurveyThanks(Public):
    """It arrived, and nothing is left on the device."""

    def get(self, request, *args, **kwargs):
        another = self.address("survey_front") + "?mode=kiosk"
        is_kiosk = request.GET.get("mode") == Mode.KIOSK
        response = self.message("thanks", "thanks_more", another=another if is_kiosk else "")
        is_over = COOKIE in request.COOKIES and self.sitting is None
        return self.drop_cookie(response) if is_over else response


class SurveyErase(Public):
    """Leave: nothing of what was typed stays, here or on the device."""

    def post(self, request, *args, **kwargs):
        response = self.message("erased")
        if self.sitting:
            self.sitting.delete()
        return self.drop_cookie(response)

    def get(self, request, *args, **kwargs):
        return redirect(self.address("survey_front"))
