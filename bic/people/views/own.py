"""One's own matters: where to start, profile, language, second step."""

from django.contrib import messages
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect, render
from django.urls import reverse, reverse_lazy
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, UpdateView

from bic.people import doors, services
from bic.people.forms import ProfileForm, ProgramForm
from bic.people.languages import set_language_cookie
from bic.people.models import User
from bic.spoken import is_ours
from bic.tenancy.models import Program
from bic.ui import drafts
from bic.ui.views import ObjectPermissionMixin, access


class _TokenCheck(CsrfViewMiddleware):
    """Django's check, asked instead of enforced."""

    def _reject(self, request, reason):
        return reason


def has_token(request):
    """Whether a post carries the token of a page of ours."""
    return _TokenCheck(lambda _request: None).process_view(request, None, (), {}) is None


# Public pages without a form hold no token, so that reading them sets no cookie.
@access("public")
@csrf_exempt
@require_POST
def set_language(request):
    """Speak another language from now on, and stay on the page with what is typed there.

    The choice stands in the address, because the page's form is what is posted. Without a
    token it holds for this device only, and nothing typed is kept.
    """
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        target = "/"
    language = request.GET.get("language", "")
    is_from_us = has_token(request)
    if is_from_us:
        drafts.keep(request, quiet=True)
    response = redirect(target)
    if not is_ours(language):
        return response
    if is_from_us and request.user.is_authenticated:
        services.speak(request.user, language)
    return set_language_cookie(response, language)


@access("signed_in")
def home(request):
    """Where somebody starts: their dashboard, their community, or a choice of several."""
    found = doors.doors_of(request.user)
    if len(found) == 1:
        return redirect(found[0].url)
    return render(request, "people/home.html", {"doors": found})


class Profile(UpdateView):
    """One's own name, language and time zone."""

    access = "signed_in"
    form_class = ProfileForm
    template_name = "people/profile.html"
    success_url = reverse_lazy("people:profile")

    def get_object(self, queryset=None):
        return User.objects.get(pk=self.request.user.pk)

    def form_valid(self, form):
        user = form.save()
        translation.activate(user.language)
        messages.success(self.request, _("Profile saved."))
        return set_language_cookie(redirect(self.success_url), user.language)


class SecondStep(TemplateView):
    """Why the program asks its staff for a second step, and where to set one up."""

    access = "signed_in"
    template_name = "people/second_step.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "next": reverse("blueprint:dashboard", args=[self.request.program.slug])
        }


class ProgramSettings(ObjectPermissionMixin, UpdateView):
    """What a director sets for the whole program."""

    permission_required = "tenancy.change_program"
    form_class = ProgramForm
    template_name = "people/program_form.html"
    extra_context = {"submit": _("Save settings")}

    def get_object(self, queryset=None):
        return self.permitted(Program.objects.get(pk=self.request.program.pk))

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Settings saved."))
        return redirect("people:program_settings", self.request.program.slug)
