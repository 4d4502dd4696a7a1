"""The frame of every page that respondents see.

No account, no script needed, one cookie: the random number under which unsent answers are
kept. There is nothing to forge a request against, so the pages have no CSRF token and set no
cookie for one.
"""

from functools import cached_property

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from bic.spoken import direction_of, own_name, reader_language
from bic.surveys.definition import published_form
from bic.surveys.entrance import COOKIE, enter
from bic.surveys.pagewords import page_words
from bic.surveys.services import collection
from bic.surveys.shortly import say_little
from bic.ui.kept import address

# As long as somebody may take to come back; a sweep erases what is older.
KEPT_SECONDS = collection.KEPT_DAYS * 86_400


@method_decorator(csrf_exempt, name="dispatch")
class Public(View):
    """A page of one survey, in the scope of its community."""

    access = "public"
    enter = staticmethod(enter)
    leaves_no_history = True

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        say_little(response, self.language)
        return response

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        arrival = request.arrival
        self.survey, self.version, self.sitting = arrival.survey, arrival.version, arrival.sitting

    @property
    def form(self):
        """What is asked."""
        return published_form(self.version, self.survey.original)

    @cached_property
    def language(self):
        """The reader's: asked for, else of the sitting, else the browser's, else the original."""
        return reader_language(
            self.request, self.form.languages, otherwise=self.form.original,
            begun=self.sitting.language if self.sitting else "",
        )  # fmt: skip

    @property
    def words(self):
        """The words of the page in the reader's language."""
        return page_words(self.form, self.language)

    def address(self, name, *args):
        """The address of a page of this survey."""
        place = self.request.program.slug, self.kwargs["survey"]
        return address(f"surveys:{name}", *place, *args)

    def page(self, template, status=200, **context):
        """Draw a page."""
        survey = self.survey
        place = survey.community or self.request.program
        return render(
            self.request,
            f"surveys/{template}.html",
            {
                "survey": survey,
                "place": place.name,
                "words": self.words,
                "language": self.language,
                "direction": direction_of(self.language),
                "languages": [
                    (code, own_name(code), direction_of(code)) for code in self.form.languages
                ],
                "own_name": own_name(self.language),
                "erase_url": self.address("survey_erase"),
                "open_url": self.address("survey_front"),
                **context,
            },
            status=status,
        )

    def message(self, title, more="", status=200, **context):
        """A page that says one thing."""
        words = self.words
        return self.page(
            "public_message",
            status,
            title=words[title],
            more=words[more] if more else "",
            **context,
        )

    def keep_cookie(self, response, secret):
        """Let the device find its answers again."""
        response.set_cookie(
            COOKIE, secret, max_age=KEPT_SECONDS, path=self.address("survey_front"), httponly=True,
            secure=self.request.is_secure(), samesite="Strict",
        )  # fmt: skip
        return response

    def drop_cookie(self, response):
        """Leave nothing on the device."""
        response.delete_cookie(COOKIE, path=self.address("survey_front"), samesite="Strict")
        return response
