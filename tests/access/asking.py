"""Asking thousands of addresses as one person, with what is the same each time done once."""

from contextlib import contextmanager
from copy import copy
from unittest import mock

from django.contrib.auth import get_user
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.test import Client
from django.test.client import ClientHandler

from bic.ui import errors
from tests.plugins.program import BACKEND

FIRST_REFUSAL = 400


class OnePerson(ClientHandler):
    """Answers requests of a person who is read from the session once."""

    person = None

    def get_response(self, request):
        """The answer; each request has a copy of the person, who remembers nothing."""
        if self.person:
            request._cached_user = copy(self.person)
        return super().get_response(request)


class Asker(Client):
    """A client that asks within a transaction, and leaves nothing behind."""

    def __init__(self):
        super().__init__()
        self.handler = OnePerson(enforce_csrf_checks=False)
        self.before = None
        # What the last answer said, and where days were written.
        self.page = b""
        self.far_days = set()

    def be(self, person):
        """Sign in. The person is the one whom the session names from here on."""
        self.force_login(person, backend=BACKEND)
        request = HttpRequest()
        request.session = self.session
        self.handler.person = get_user(request)
        assert self.handler.person == person

    def ask(self, method, url, values=None):
        """Status and target of a request that leaves nothing behind."""
        self.before = self.before or transaction.savepoint_create()
        response = getattr(self, method)(url, values)
        if response.streaming:
            list(response)
        self.page = b"" if response.streaming else response.content
        # A refused request has undone itself.
        if response.status_code < FIRST_REFUSAL:
            transaction.savepoint_rollback(self.before)
        return response.status_code, response.headers.get("Location", "")


@contextmanager
def refused_briefly():
    """Let a refusal be its status alone: its page says the same at every address."""

    def brief(_request, _template, status, _context=None):
        return HttpResponse(status=status)

    with mock.patch.object(errors, "_page", brief):
        yield


@contextmanager
def pages_unwritten():
    """Let a page that is open be its status alone: the view has decided and done its work."""
    with mock.patch.object(TemplateResponse, "rendered_content", ""):
        yield
