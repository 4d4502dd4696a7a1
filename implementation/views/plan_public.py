"""The published plan, as anybody reads it in their language: a page, and a PDF."""

from hashlib import sha256

from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.cache import get_conditional_response
from django.utils.functional import cached_property
from django.views.generic import TemplateView, View

from bic.reports.published_views import download
from bic.spoken import own_name
from implementation.edition import with_days
from implementation.models import PlanEdition, PlanEditionFile
from implementation.views.version import file_name
from meetings.pagewords import words_of_ours
from meetings.views.spoken_page import OpenPlace


class OfEdition(OpenPlace):
    """What is published of a community's plan."""

    app = "implementation"

    @cached_property
    def published(self):
        """Language, key and version of every edition, the newest first."""
        rows = PlanEdition.objects.filter(community=self.request.place).newest_first()
        return list(rows.values_list("language", "pk", "version__number"))

    @cached_property
    def spoken(self):
        """Also languages of editions for whose pages nobody wrote words: those are English."""
        words = super().spoken
        more = {code for code, _key, _number in self.published} - words.keys()
        return words | {code: words_of_ours("en") for code in sorted(more)}

    @cached_property
    def chosen(self):
        """The newest edition for this reader, else in the program's languages, else any."""
        newest = {}
        for code, key, number in self.published:
            newest.setdefault(code, (key, number))
        for code in (self.language, *self.request.program.languages, *newest):
            if code in newest:
                return newest[code]
        return None


class PlanPublic(OfEdition, TemplateView):
    """The plan in the reader's language; says where it is not translated, and what is public."""

    template_name = "plan"

    def get(self, request, *args, **kwargs):
        etag = self.etag()
        if answer := get_conditional_response(request, etag=etag):
            return answer
        response = super().get(request, *args, **kwargs)
        response.headers["ETag"] = etag
        response.headers["Cache-Control"] = "public, no-cache"
        return response

    def etag(self):
        """Changes with what is published, with the words of the page and with its looks."""
        seen = (self.published, self.language, self.request.place.name, self.words)
        return f'"{sha256(repr((*seen, static("dist/survey.css"))).encode()).hexdigest()[:24]}"'

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        title = self.say("plan_of", place=self.request.place.name)
        if self.chosen is None:
            return context | {"title": title, "facts": None}
        key, number = self.chosen
        edition = PlanEdition.objects.select_related("file").get(pk=key)
        facts = edition.facts
        newer, _key, newest = self.published[0]
        is_ready = edition.file.state == PlanEditionFile.State.READY
        return context | {
            "title": facts["title"]["text"],
            "plan_of": title,
            "facts": with_days(facts),
            "pdf_url": f"{self.address('plan_public_pdf')}" if is_ready else "",
            "newer": (newer, own_name(newer)) if newest > number else None,
            "is_other": facts["language"] != self.language,
        }


class PlanPublicPdf(OfEdition, View):
    """The PDF of what the page shows; the page itself as long as there is none."""

    def get(self, _request, **_kwargs):
        if self.chosen is None:
            return redirect(self.address("plan_public"))
        rows = PlanEdition.objects.select_related("file").defer("facts")
        edition = rows.get(pk=self.chosen[0])
        if edition.file.state != PlanEditionFile.State.READY:
            return redirect(self.address("plan_public"))
        return download(edition.file.storage_key, file_name(edition))
