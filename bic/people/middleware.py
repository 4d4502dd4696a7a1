"""From a request to a person, a language, a program and its communities."""

from django.contrib.auth.middleware import LoginRequiredMiddleware, get_user
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from bic.people.mfa import needs_second_step
from bic.tenancy.models import Program
from bic.tenancy.scoping import scope
from bic.tenancy.written import WrittenOnce, first_or_404
from bic.ui import drafts
from bic.ui.errors import page_of_form


class LanguageMiddleware:
    """Speak the language chosen on this device, else the browser's.

    The address stays the same in every language, so that a link can be shared.
    Signing in copies the person's preference into the cookie.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = translation.get_language_from_request(request)
        request.LANGUAGE_CODE = language
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        return response


def is_public(view_func):
    """Whether a view says that it needs no sign-in."""
    return getattr(getattr(view_func, "view_class", view_func), "access", None) == "public"


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """Every page is private unless its view says `access = "public"`."""

    def process_view(self, request, view_func, view_args, view_kwargs):
        if is_public(view_func):
            return None
        if answer := super().process_view(request, view_func, view_args, view_kwargs):
            return answer
        # The person is known by now; asked through a lazy object, each question costs twice.
        request.user = get_user(request)
        return None

    def handle_no_permission(self, request, view_func):
        """Send to sign-in; a fragment request is told to, so that its page keeps what was typed."""
        if request.headers.get("HX-Request"):
            return HttpResponse(status=401, headers={"HX-Trigger": "bic:signed-out"})
        if request.method == "POST":
            # The address of an act cannot be opened; its form's page gives the text back.
            return redirect_to_login(drafts.keep(request) or page_of_form(request))
        return super().handle_no_permission(request, view_func)


PROGRAMS = WrittenOnce(lambda slug: Program.objects.filter(slug=slug), str)
COMMUNITIES = WrittenOnce(
    lambda program, slug: (
        Program(pk=program).communities.select_related("facilitator").filter(slug=slug)
    ),
    *(int, str),
)


def enter_program(request, view_kwargs, **scope_options):
    """Open what `request.user` may see of the program and community in an address.

    Takes both out of `view_kwargs`, and gives the request its `program`, `community` and
    `memberships`. The scope stays open until `request.scopes` is closed. Raises `Http404`
    for strangers; an answer that is not None comes before the page.
    """
    slug = view_kwargs.pop("program", None)
    if slug is None:
        return None
    mine = [m for m in request.user.memberships if m.program.slug == slug]
    if not mine:
        raise Http404
    request.memberships = mine
    request.program = mine[0].program
    if needs_second_step(request):
        return redirect("people:second_step", request.program.slug)
    is_staff = any(m.is_staff for m in mine)
    communities = None if is_staff else {m.community_id for m in mine}
    request.scopes.enter_context(scope(request.program, communities, **scope_options))
    timezone.activate(request.user.time_zone)
    if community := view_kwargs.pop("community", None):
        request.community = first_or_404(COMMUNITIES.rows(request.program.pk, community))
        # The parent is known; asking for it again would cost a query per page.
        request.community.program = request.program
    return None


def enter_public(request, view_kwargs, **scope_options):
    """Open what anybody may see of the program in a public address: nothing of any community.

    It is the same for everybody, signed in or not. A service opens a community where the
    page shows something of it. Raises `Http404` when there is no such program.
    """
    slug = view_kwargs.pop("program", None)
    if slug is None:
        return
    request.program = first_or_404(PROGRAMS.rows(slug))
    request.scopes.enter_context(scope(request.program, (), **scope_options))
    timezone.activate(request.program.tzinfo)


class ProgramMiddleware:
    """Open the scope of the program (and community) in the address; strangers get a 404.

    Public pages are open to strangers, and show nothing of communities. Views find
    `request.program`, `request.community` and `request.memberships`; the address parts
    are taken out of their arguments.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.program = request.community = None
        request.is_public = False
        request.memberships = []
        response = self.get_response(request)
        timezone.deactivate()
        return response

    def process_view(self, request, view_func, view_args, view_kwargs):
        request.is_public = is_public(view_func)
        if request.is_public:
            # A page that shows something of one community may bring its own way in.
            enter = getattr(getattr(view_func, "view_class", None), "enter", enter_public)
            return enter(request, view_kwargs, ends_with_transaction=True)
        return enter_program(request, view_kwargs, ends_with_transaction=True)
