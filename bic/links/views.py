"""The door of every page behind a private link."""

from django.conf import settings
from django.shortcuts import render
from django.utils import timezone, translation

from bic.limits import Limit, too_many, visitor_of
from bic.links import services

# A whole room may stand behind one address, so only what fails counts against it.
TRIES = Limit("link-tries", most=30, seconds=600)
OPENS = Limit("link-opens", most=300, seconds=600)
POSTS = Limit("link-posts", most=60, seconds=600)
POSTS_OF_VISITOR = Limit("link-posts-of-visitor", most=300, seconds=600)
STATUS = {"unknown": 404, "expired": 410, "replaced": 410, "closed": 410}


class LinkMixin:
    """For a view under `/l/<purpose>/<str:token>/`: whoever holds the link may.

    The view finds `self.link`, `request.program` and, where the link has one,
    `request.community`, with nothing else in scope. A link that leads nowhere is answered
    by a page that says what to do.
    """

    access = "public"
    purpose: str

    def dispatch(self, request, *args, **kwargs):
        response = self._answer(request, *args, **kwargs)
        # Nothing of the address reaches other sites. "no-referrer" would also hide our own
        # origin from ourselves, and browsers then send forms that the CSRF check refuses.
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers["Cache-Control"] = "no-store"
        response.headers.setdefault("Content-Language", translation.get_language())
        return response

    def _answer(self, request, *args, **kwargs):
        visitor = visitor_of(request)
        if TRIES.is_spent(visitor):
            return too_many(request)
        try:
            self.link = self._enter(request, kwargs["token"])
        except services.LinkUnknown:
            TRIES.spend(visitor)
            return self.trouble("unknown", None)
        except services.LinkExpired as error:
            return self.trouble("expired", error.link)
        except services.LinkReplaced as error:
            return self.trouble("replaced", error.link)
        except services.LinkClosed as error:
            return self.trouble("closed", error.link)
        if not self._may_go_on(request, visitor):
            return too_many(request)
        if request.method == "GET":
            services.opened(self.link)
        return super().dispatch(request, *args, **kwargs)

    def _enter(self, request, token):
        """Open the scope of the token until the request ends; the link in it."""
        parts = services.read(token, self.purpose)
        request.scopes.enter_context(services.scope_of(parts, ends_with_transaction=True))
        try:
            link = services.checked(parts, self.purpose)
        except services.LinkUnusable as error:
            self._speak_for(request, error.link)
            raise
        self._speak_for(request, link)
        return link

    def _speak_for(self, request, link):
        """Be the program of a link, in the language of this device, else of the link."""
        request.program = link.program
        request.community = link.community
        if request.community:
            request.community.program = link.program
        timezone.activate(link.program.tzinfo)
        if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
            translation.activate(link.language)
            request.LANGUAGE_CODE = link.language

    def _may_go_on(self, request, visitor):
        """Whether this link is not used more often than people use one."""
        if request.method in {"GET", "HEAD"}:
            return OPENS.spend(self.link.pk)
        return POSTS.spend(self.link.pk) and POSTS_OF_VISITOR.spend(visitor)

    def trouble(self, situation, link):
        """The page about a link that leads nowhere; a view may raise the same for its subject."""
        context = {"situation": situation, "link": link}
        return render(self.request, "links/trouble.html", context, status=STATUS[situation])
