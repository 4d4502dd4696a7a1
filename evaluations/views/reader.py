"""Readers of a report without an account: who is asked for them, and the page of their link."""

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import ngettext
from django.views.generic import View

from bic.days import today_in
from bic.links.views import LinkMixin
from evaluations.edition import html
from evaluations.forms.reader import ReadersForm
from evaluations.services import reader as services
from evaluations.waves import team_without_account


class AsksReaders:
    """A page that asks who without an account gets an edition, and sends it."""

    def readers_form(self, paper, data=None):
        """The form of a paper in the language of the address."""
        team = team_without_account(paper.community, today_in(self.request.program))
        language = self.kwargs["language"]
        return ReadersForm(data, team=team, report=paper, language=language)

    def send_to(self, edition, form):
        """Mail it, and say how many were written to."""
        sent = services.send(edition, form.cleaned_data["readers"], by=self.request.user)
        if sent.new:
            said = ngettext(
                "Sent to %(n)s person without an account.",
                "Sent to %(n)s people without an account.",
                sent.new,
            )
            messages.success(self.request, said % {"n": sent.new})
        if sent.known:
            said = ngettext(
                "%(n)s address had it already and gets it once.",
                "%(n)s addresses had it already and get it once.",
                sent.known,
            )
            messages.info(self.request, said % {"n": sent.known})


class ReportLink(LinkMixin, View):
    """An edition as a page, for whoever holds its private link."""

    purpose = services.PURPOSE

    def get(self, request, token):
        edition = services.edition_of(self.link)
        response = HttpResponse(html(edition.facts, medium="screen"))
        response.headers["Content-Language"] = edition.language
        return response
