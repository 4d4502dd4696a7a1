"""Pages for anybody, in every language that a program has words for (`meetings.pagewords`)."""

from functools import cached_property

from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import check_for_language

from bic.limits import visitor_of
from bic.spoken import direction_of, own_name, reader_language
from bic.translated import Translated
from meetings.entering import enter_place
from meetings.forms.replysections import box_of
from meetings.pagewords import put, spoken_words


class SpokenPage:
    """What pages of a program have in common, in the reader's language."""

    access = "public"
    fallback_language = ""
    referrers = "same-origin"
    # The app whose pages these are, and where their templates are.
    app = "meetings"

    @cached_property
    def spoken(self):
        """Words of the page in every language that it can be read in."""
        return spoken_words(self.request.program.pk)

    @cached_property
    def language(self):
        """The reader's: asked for, else of what the page is about, else the browser's."""
        return reader_language(self.request, self.spoken, begun=self.fallback_language)

    @property
    def words(self):
        """The words of the page in the reader's language."""
        return self.spoken[self.language]

    def say(self, name, **values):
        """One word of the page, with values for what stands in braces."""
        return put(self.words[name], **values)

    def told(self, text):
        """A text in the reader's language, with the language that it is in."""
        said, language = (text or Translated()).in_language(self.language)
        return {"text": said, "language": language, "direction": direction_of(language)}

    def address(self, name, *args):
        """The path of another page of the program for anybody, in the reader's language."""
        path = reverse(f"{self.app}:{name}", args=[self.request.program.slug, *args])
        return f"{path}?language={self.language}"

    def draw(self, template, status=200, **context):
        """Draw a page; days in it are written in the reader's language, where Django can."""
        own = self.language
        languages = [(code, own_name(code), direction_of(code)) for code in self.spoken]
        with translation.override(own if check_for_language(own) else "en"):
            response = render(
                self.request,
                f"{self.app}/public/{template}.html",
                {
                    "words": self.words,
                    "language": own,
                    "direction": direction_of(own),
                    "languages": languages,
                    **context,
                },
                status=status,
            )
        response.headers["Content-Language"] = own
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = self.referrers
        return response

    def message(self, name, status=200, **context):
        """A page that says one thing."""
        says = {"title": self.words[name], "place": self.request.program.name}
        return self.draw("says", status, **(says | context))


class SpokenView(SpokenPage):
    """For Django's own views: what they find is drawn with the words of the page."""

    def get_context_data(self, **kwargs):
        return {"place": self.request.program.name} | super().get_context_data(**kwargs)

    def render_to_response(self, context, **_kwargs):
        return self.draw(self.template_name, **context)


class SpokenForm(SpokenView):
    """A form that keeps what was typed when the reader chooses another language.

    `limit` says how often a visitor may send it.
    """

    limit = None

    @property
    def moves(self):
        """Whether another language was chosen, and nothing sent."""
        return self.request.POST.get("move_to") in self.spoken

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs() | {"words": self.words, "language": self.language}
        if self.moves:
            del kwargs["data"], kwargs["files"]
            kwargs["initial"] = self.request.POST.dict()
        return kwargs

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        boxes = [box_of(form, field.name) for field in form.visible_fields()]
        return context | {
            "boxes": boxes, "form_url": f"{self.request.path}?language={self.language}",
        }  # fmt: skip

    def post(self, request, *args, **kwargs):
        if self.moves:
            self.language = request.POST["move_to"]
            return self.get(request, *args, **kwargs)
        if self.limit and not self.limit.spend(visitor_of(request)):
            return self.message("busy", 429)
        return super().post(request, *args, **kwargs)


class OpenPlace(SpokenView):
    """A public page of the community in the address."""

    enter = staticmethod(enter_place)

    def address(self, name, *parts):
        """Another public page of this community."""
        return super().address(name, self.request.place.slug, *parts)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"place": self.request.place.name}
