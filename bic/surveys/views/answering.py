"""One page after the other, then sending."""

from functools import cached_property

from django.shortcuts import redirect

from bic.days import today_in
from bic.surveys.asking import Asker
from bic.surveys.entrance import COOKIE
from bic.surveys.models import Mode
from bic.surveys.paging import first_open, place_of, shown_pages
from bic.surveys.services import collection
from bic.surveys.shortly import take_shortly
from bic.surveys.taking import page_after, take
from bic.surveys.views.visitor import Public


class OfSitting(Public):
    """A page for whoever has begun; others are sent to the first.

    Who sent their answers and never heard that they came is told so, and is not asked again.
    """

    def get(self, request, *args, **kwargs):
        return self.show(*args, **kwargs) if self.sitting else self._elsewhere()

    def post(self, request, *args, **kwargs):
        return self.act(*args, **kwargs) if self.sitting else self._elsewhere()

    def _elsewhere(self):
        arrived = collection.arrived(self.survey, self.request.COOKIES.get(COOKIE, ""))
        return self.thank(*arrived) if arrived else redirect(self.address("survey_front"))

    def thank(self, language, mode):
        """To the last page, which alone drops the cookie: what leads there may be lost, too."""
        address = f"{self.address('survey_thanks')}?language={language}"
        return redirect(address + "&mode=kiosk" * (mode == Mode.KIOSK))

    @cached_property
    def today(self):
        """The day of the sitting: what is right today is right when it is sent."""
        return self.sitting.day

    def pages(self, answers):
        """The pages these answers show, and the look that says so."""
        look = self.form.looked_at(answers, self.today)
        return shown_pages(self.form, look.shown), look


class SurveyPage(OfSitting):
    """One question, or one group of them."""

    short_way = staticmethod(take_shortly)

    def show(self, survey, key):
        pages, look = self.pages(self.sitting.answers)
        place = place_of(pages, key)
        if place is None:
            return redirect(self._open_page(pages))
        return self._draw(place, look)

    def _open_page(self, pages):
        key = first_open(pages, self.sitting.answers)
        return self.address("survey_page", key) if key else self.address("survey_send")

    def act(self, survey, key):
        data = self.request.POST
        taken = take(self.form, key, data, self.sitting.answers, self.today)
        if taken is None:
            return redirect(self._open_page(self.pages(self.sitting.answers)[0]))
        place, look, wrong = taken.place, taken.look, taken.wrong
        language = data.get("language", "")
        moved = language if language in self.form.languages else ""
        answers = collection.jot(self.sitting, taken.found, taken.gone, language=moved)
        if moved:
            self.__dict__["language"] = moved
            return self._draw(place, look, wrong=wrong, posted=data)
        if "back" in data:
            return redirect(
                self.address("survey_page", place.before) if place.before
                else self.address("survey_front")
            )  # fmt: skip
        if wrong:
            return self._draw(place, look, wrong=wrong, posted=data)
        after = page_after(self.form, key, answers, self.today)
        return redirect(
            self.address("survey_page", after) if after else self.address("survey_send")
        )

    def _draw(self, place, look, *, wrong=None, posted=None):
        asker = Asker(
            self.form, self.language, self.words, look.seen, self.sitting.answers,
            posted=posted, wrong=wrong,
        )  # fmt: skip
        asked = asker.page(place.page.items)
        section = place.page.section
        return self.page(
            "public_page",
            asked=asked,
            place_on_road=place,
            progress=self.words["progress"].format(n=place.number, count=place.count),
            section=section.said(self.language).label if section else "",
            wrong=bool(wrong),
            page_url=self.address("survey_page", place.page.key),
        )


class SurveySend(OfSitting):
    """The last page: only what is sent from here is kept."""

    def show(self, survey):
        pages, _look = self.pages(self.sitting.answers)
        last = pages[-1].key if pages else ""
        return self.page(
            "public_send",
            back_url=self.address("survey_page", last) if last else "",
            closed=not self.survey.is_open,
        )

    def act(self, survey):
        language = self.request.POST.get("language", "")
        if language in self.form.languages:
            collection.jot(self.sitting, {}, (), language=language)
            return redirect(self.address("survey_send"))
        missing = self._missing()
        if missing:
            return redirect(self.address("survey_page", missing))
        mode = self.sitting.mode
        try:
            collection.send(
                self.sitting, self.form, self.sitting.answers, today_in(self.request.program)
            )
        except collection.Closed:
            return self.message("closed", "closed_more", 410)
        return self.thank(self.language, mode)

    def _missing(self):
        """The first page with a question that must be answered and was not; "" for none."""
        pages, _look = self.pages(self.sitting.answers)
        for page in pages:
            if any(
                one.is_required and one.key not in self.sitting.answers for one in page.questions
            ):
                return page.key
        return ""
