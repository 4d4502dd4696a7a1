"""A few questions after an RSVP: one page that anybody may leave, and that knows nobody."""

from django.shortcuts import redirect
from django.utils.functional import cached_property

from bic.days import today_in
from bic.spoken import direction_of
from bic.surveys.answers import read_page
from bic.surveys.asking import Asker
from bic.surveys.pagewords import page_words
from bic.surveys.paging import shown_pages
from bic.surveys.services import collection
from meetings.models.rsvp import random_receipt
from meetings.questionnaire import form_to_ask
from meetings.views.public import Public


class RsvpQuestions(Public):
    """The questions of a survey on one page; what is sent is a response, and of no RSVP."""

    leaves_no_history = True

    @cached_property
    def asked(self):
        """What is asked; None where nothing is."""
        return form_to_ask(self.setting)

    @cached_property
    def over(self):
        """The word that says why nothing is asked; "" where something is."""
        if self.state in ("canceled", "over"):
            return self.state
        return "" if self.asked else "more_closed"

    @property
    def read_in(self):
        """The language of the questions: the reader's, where they are approved in it."""
        return self.language if self.language in self.asked.languages else self.asked.original

    def get(self, request, *args, **kwargs):
        return self.message(self.over) if self.over else self._draw(random_receipt())

    def post(self, request, *args, **kwargs):
        receipt = request.POST.get("receipt", "")[:32] or random_receipt()
        if self.over:
            return self.message(self.over)
        found, wrong = read_page(self._questions(), self.asked, request.POST, self._look())
        if request.POST.get("move_to") in self.spoken:
            self.language = request.POST["move_to"]
            return self._draw(receipt, found)
        if wrong:
            return self._draw(receipt, found, wrong)
        if not found:
            return redirect(self.my_url or self.address("rsvp_front"))
        if not self.lets_in():
            return self.message("busy", 429)
        collection.keep(
            self.setting.questionnaire, self.asked, found, day=today_in(request.program),
            language=self.read_in, receipt=collection.fingerprint(receipt),
        )  # fmt: skip
        return self.message("more_thanks")

    def _look(self):
        return self.asked.looked_at({}, today_in(self.request.program))

    def _items(self):
        pages = shown_pages(self.asked, self._look().shown)
        return [one for page in pages for one in page.items]

    def _questions(self):
        return [one for one in self._items() if one.is_asked]

    def _draw(self, receipt, given=None, wrong=None):
        form, language = self.asked, self.read_in
        words = page_words(form, language)
        asker = Asker(
            form, language, words, self._look().seen, given or {},
            posted=self.request.POST, wrong=wrong,
        )  # fmt: skip
        return self.page(
            "questions",
            asked=asker.page(self._items()),
            asked_words=words,
            asked_in={"language": language, "direction": direction_of(language)},
            consent=form.consent.said(language).label.strip(),
            wrong=bool(wrong),
            receipt=receipt,
            form_url=self.address("rsvp_questions"),
            skip_url=self.my_url or self.address("rsvp_front"),
        )
