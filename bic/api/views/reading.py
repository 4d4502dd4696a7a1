"""What tools ask for, and the description of it."""

import hashlib
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.translation import gettext as _
from django.views.generic import View

from bic.api import reading
from bic.api.declared import Reader, Resource, resource_of, resources
from bic.api.entrance import enter
from bic.api.openapi import document
from bic.api.problems import Problem, unknown


def answer(request: HttpRequest, said: Any) -> HttpResponse:
    """JSON with its ETag; 304 for who has it already."""
    response = JsonResponse(said)
    etag = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    # It is one reader's, and may be another with the next request.
    response.headers["Cache-Control"] = "private, no-cache"
    patch_vary_headers(response, ["Authorization"])
    response.headers["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response)  # type: ignore[return-value]


class Reading(View):
    """What tools read answers in JSON, also when something is wrong."""

    access = "public"
    http_method_names = ("get", "head", "options")

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except Problem as problem:
            return problem.response(request)

    def http_method_not_allowed(self, request, *_args, **_kwargs):
        allowed = ", ".join(self._allowed_methods())
        return Problem(405, _("Nothing can be written here."), Allow=allowed).response(request)


class OfToken(Reading):
    """What is read with a token, in the scope of whoever made it."""

    enter = staticmethod(enter)

    def found(self) -> Resource:
        """The resource in the address. Raises `Problem`."""
        resource = resource_of(self.kwargs["resource"])
        if resource is None:
            raise unknown()
        return resource

    @property
    def reader(self) -> Reader:
        """Whoever made the token."""
        request: Any = self.request
        return Reader(request.user, request.program)


class ResourceList(OfToken):
    """A page of a resource."""

    def get(self, request, **_kwargs):
        return answer(request, reading.page(self.found(), self.reader, request.GET))


class ResourceDetail(OfToken):
    """One row of a resource."""

    def get(self, request, **kwargs):
        return answer(request, reading.one(self.found(), self.reader, kwargs["key"]))


class Document(Reading):
    """The OpenAPI document."""

    def get(self, request):
        return answer(request, document())


class Nothing(Reading):
    """An address below that of the API at which there is nothing."""

    def get(self, request, **_kwargs):
        raise unknown()


class Reference(View):
    """The same description as a page for people."""

    access = "public"

    def get(self, request):
        return render(request, "api/reference.html", {"resources": resources()})
