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


def readers_form(paper, language, data=None):
    """Who without an account gets an edition of a paper in a language."""
    team = team_without_account(paper.community, today_in(paper.program))
    return ReadersForm(data, team=team, report=paper, language=language)


def send_to(request, edition, form):
    """Mail an edition to whom the form names, and say how many were written to."""
    sent = services.send(edition, form.cleaned_data["readers"], by=request.user)
    if sent.new:
        said = ngettext(
            "Sent to %(n)s person without an account.",
            "Sent to %(n)s people without an account.",
            sent.new,
        )
        messages.success(request, said % {"n": sent.new})
    if sent.known:
        said = ngettext(
            "%(n)s address had it already and gets it once.",
            "%(n)s addresses had it already and get it once.",
            sent.known,
        )
        messages.info(request, said % {"n": sent.known})


class ReportLink(LinkMixin, View):
    """An edition as a page, for whoever holds its private link."""

    purpose = services.PURPOSE

    def get(self, request, token):
        edition = services.edition_of(self.link)
        response = HttpResponse(html(edition.facts, medium="screen"))
        response.headers["Content-Language"] = edition.language
        return response
