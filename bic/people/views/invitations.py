"""Sending invitations, and the public page that accepts one."""

from django.contrib import messages
from django.contrib.auth import login, logout
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, TemplateView, View
from django.views.generic.detail import SingleObjectMixin

from bic.people import services
from bic.people.forms import InvitationForm, WelcomeForm
from bic.people.invitations import read_token
from bic.people.languages import set_language_cookie
from bic.people.models import STAFF_ROLES, Invitation, User
from bic.tenancy import scope
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class InvitationCreate(ProgramPermissionMixin, CreateView):
    """Invite somebody by mail."""

    permission_required = "people.add_invitation"
    form_class = InvitationForm
    template_name = "people/invitation_form.html"

    def get_initial(self):
        return {"community": self.request.GET.get("community"), "language": "en"}

    def get_form_kwargs(self):
        program = self.request.program
        may_staff = self.request.user.has_perm("people.add_staff_invitation", program)
        return super().get_form_kwargs() | {"program": program, "may_staff": may_staff}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "submit": _("Send the invitation"),
            "cancel_url": reverse("people:list", args=[self.request.program.slug]),
            "days": Invitation.LIFETIME.days,
        }

    def form_valid(self, form):
        try:
            services.invite(form.instance, by=self.request.user)
        except services.AlreadyTakesPart:
            form.add_error("email", _("Somebody with this address has this part already."))
            return self.form_invalid(form)
        messages.success(
            self.request, _("Invitation sent to %(email)s.") % {"email": form.instance.email}
        )
        return redirect("people:list", self.request.program.slug)


class InvitationAct(ObjectPermissionMixin, SingleObjectMixin, View):
    """One button beside an open invitation."""

    http_method_names = ["post"]

    def get_queryset(self):
        return Invitation.objects.select_related("community", "program", "invited_by")

    def post(self, request, **_kwargs):
        invitation = self.get_object()
        try:
            self.act(invitation)
        except services.InvitationClosed:
            messages.warning(request, _("This invitation was closed meanwhile."))
        except services.ResentTooOften:
            messages.warning(
                request, _("It was sent five times. Check the address, then invite anew.")
            )
        else:
            messages.success(request, self.done % {"email": invitation.email})
        return redirect("people:list", request.program.slug)


class InvitationResend(InvitationAct):
    """Mail it again."""

    permission_required = "people.resend_invitation"
    act = staticmethod(services.resend)
    done = _("Invitation sent to %(email)s again.")


class InvitationRetract(InvitationAct):
    """Take it back."""

    permission_required = "people.retract_invitation"
    act = staticmethod(services.retract)
    done = _("The invitation of %(email)s no longer works.")


class InvitationPage(TemplateView):
    """Who invites you, to what, as what. A button accepts, because mail scanners follow links."""

    access = "public"
    template_name = "people/invitation.html"

    def dispatch(self, request, *args, **kwargs):
        program_id, invitation_id = read_token(kwargs["token"])
        with scope(program_id):
            self.invitation = (
                Invitation.objects.filter(pk=invitation_id)
                .select_related("program", "community", "invited_by", "accepted_by")
                .first()
            )
            if self.invitation is None:
                raise Http404
            response = super().dispatch(request, *args, **kwargs)
            return response.render() if hasattr(response, "render") else response

    @property
    def situation(self):
        """Which of its faces the page shows."""
        invitation, user = self.invitation, self.request.user
        if invitation.accepted_at:
            return "accepted"
        if invitation.retracted_at:
            return "retracted"
        if invitation.is_expired:
            return "expired"
        if user.is_authenticated:
            return "ready" if user.email.lower() == invitation.email else "wrong"
        known = User.objects.filter(email__iexact=invitation.email).exists()
        return "sign_in" if known else "new"

    def get_context_data(self, **kwargs):
        context = {
            "invitation": self.invitation,
            "situation": self.situation,
            "for_staff": self.invitation.role in STAFF_ROLES,
            "directors": services.directors(self.invitation.program),
            "form": WelcomeForm(initial={"name": self.invitation.name}),
        }
        return context | super().get_context_data(**kwargs)

    def post(self, request, **_kwargs):
        situation = self.situation
        if situation == "wrong" and "sign_out" in request.POST:
            logout(request)
            return redirect(request.path)
        if situation == "ready":
            services.accept(self.invitation, user=request.user)
            return self.welcome()
        if situation == "new":
            form = WelcomeForm(request.POST)
            if not form.is_valid():
                return self.render_to_response(self.get_context_data(form=form))
            user = services.accept_as_new_person(
                self.invitation,
                name=form.cleaned_data["name"],
                language=translation.get_language(),
            )
            login(request, user, backend=BACKEND)
            return set_language_cookie(self.welcome(), user.language)
        return redirect(request.path)

    def welcome(self):
        """Into the program, with a word."""
        messages.success(
            self.request,
            _("Welcome to %(program)s.") % {"program": self.invitation.program.name},
        )
        return redirect("people:home")
