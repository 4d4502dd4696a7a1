"""The project's addresses, a public page and pages behind private links."""

from django.http import HttpResponse
from django.template import engines
from django.urls import path
from django.views.generic import View

from bic.links.views import LinkMixin
from bic.ui.views import access
from bic.urls import urlpatterns as real
from communities.models import Community

handler404 = "bic.ui.errors.not_found"
handler403 = "bic.ui.errors.forbidden"

PAGE = """{% extends "public.html" %}{% block title %}Call{% endblock %}
{% block main %}<h1>Call</h1><p>{{ communities }} communities</p>{% endblock %}"""


@access("public")
def call(request):
    page = engines["django"].from_string(PAGE)
    return HttpResponse(page.render({"communities": Community.objects.count()}, request))


class Letter(LinkMixin, View):
    """Shows the subject; a post says it was done."""

    purpose = "letter"

    def get(self, request, **_kwargs):
        page = engines["django"].from_string(PAGE)
        names = ", ".join(Community.objects.values_list("name", flat=True))
        return HttpResponse(
            page.render({"communities": f"{self.link.subject_pk} {names}"}, request)
        )

    def post(self, request, **_kwargs):
        return HttpResponse("thanks")


class Vote(Letter):
    """The same for another purpose."""

    purpose = "vote"


urlpatterns = [
    path("open/<slug:program>/call/", call, name="call"),
    path("l/letter/<str:token>/", Letter.as_view(), name="letter"),
    path("l/vote/<str:token>/", Vote.as_view(), name="vote"),
    *real,
]
