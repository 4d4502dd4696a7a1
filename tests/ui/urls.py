"""The project's addresses and pages that only tests of the frame need."""

import errno

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template import engines
from django.urls import path

from bic.mailing import MailAway
from bic.ui.views import access
from bic.urls import urlpatterns as real

handler400 = "bic.ui.errors.bad_request"
handler403 = "bic.ui.errors.forbidden"
handler404 = "bic.ui.errors.not_found"
handler500 = "bic.api.problems.server_error"

PAGE = """{% extends "components/form_page.html" %}{% load bic_ui %}
{% block title %}Sample{% endblock %}{% block heading %}Sample{% endblock %}
{% block before_form %}<label>Search <input type="search" data-search></label>{% endblock %}
{% block aside %}{% include "components/saved.html" %}{% endblock %}"""
AUTOSAVED = """{% extends "app.html" %}{% block title %}Notes{% endblock %}
{% block heading %}Notes{% endblock %}{% block content %}
<form method="post" class="usa-form" data-autosave="/saved/" data-dirty data-draft>{% csrf_token %}
<label for="notes">Notes</label><textarea class="usa-textarea" id="notes" name="notes"></textarea>
{% include "components/saved.html" %}</form>{% endblock %}"""


class SampleForm(forms.Form):
    """Something to type, to choose, and to keep secret."""

    topic = forms.CharField(label="Topic", max_length=20)
    kinds = forms.MultipleChoiceField(
        label="Kinds",
        choices=[("meal", "Meal"), ("walk", "Walk")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    secret = forms.CharField(label="Secret", widget=forms.PasswordInput, required=False)


@access("signed_in")
def sample(request):
    form = SampleForm(request.POST or None)
    if form.is_valid():
        return redirect("/notes/")
    page = engines["django"].from_string(PAGE).render({"form": form}, request)
    return HttpResponse(page)


@access("signed_in")
def notes(request):
    return HttpResponse(engines["django"].from_string(AUTOSAVED).render({}, request))


@access("signed_in")
def saved(request):
    return HttpResponse(status=204)


@access("signed_in")
def closed(request):
    raise PermissionDenied("Recordings are open to the research team only.")


@access("public")
def broken(request):
    raise RuntimeError


@access("public")
def away(request):
    raise OperationalError("connection to server was lost")


@access("public")
def full(request):
    raise OSError(errno.ENOSPC, "No space left on device")


@access("public")
def unmailed(request):
    raise MailAway("ConnectionRefusedError")


urlpatterns = [
    path("sample/", sample),
    path("notes/", notes),
    path("saved/", saved),
    path("closed/", closed),
    path("broken/", broken),
    path("away/", away),
    path("full/", full),
    path("unmailed/", unmailed),
    path("api/broken/", broken),
    path("api/away/", away),
    *real,
]
