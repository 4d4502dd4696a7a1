"""Sending invitations, and the public page that accepts one."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, TemplateView, View
from django.views.generic.detail import SingleObjectMixin

from bic.people import services
from bic.people.forms import InvitationForm, WelcomeForm
from bic.people.invitations import BrokenLink, read_token
from bic.people.languages import set_language_cookie
from bic.people.models import Invitation
from bic.tenancy import scope
from bic.ui.history import HistoryView
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
        except services.AlreadyInvited:
            form.add_error(
                "email",
                _("This person has an open invitation for this part. You can send it again."),
            )
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


class InvitationHistory(ObjectPermissionMixin, HistoryView):
    """Who sent, sent again and took back an invitation, and whether it was accepted."""

    permission_required = "people.view_history_invitation"

    def get_object(self):
        return self.permitted(get_object_or_404(Invitation, pk=self.kwargs["pk"]))


class InvitationPage(TemplateView):
    """Who invites you, to what, as what. A button accepts, because mail scanners follow links."""

    access = "public"
    template_name = "people/invitation.html"

    def dispatch(self, request, *args, **kwargs):
        try:
            program_id, invitation_id = read_token(kwargs["token"])
        except BrokenLink:
            return render(request, "people/invitation_broken.html", status=404)
        with scope(program_id):
            self.invitation = get_object_or_404(
                Invitation.objects.select_related(
                    "program", "community", "invited_by", "accepted_by"
                ),
                pk=invitation_id,
            )
            with translation.override(self.language):
                response = super().dispatch(request, *args, **kwargs)
                response.headers["Content-Language"] = translation.get_language()
                return response.render() if hasattr(response, "render") else response

    @property
    def language(self):
        """The one chosen on this device, else the one of the mail that led here."""
        if settings.LANGUAGE_COOKIE_NAME in self.request.COOKIES:
            return translation.get_language()
        return self.invitation.language

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
        return services.standing(invitation.email, user)

    def get_context_data(self, **kwargs):
        context = {
            "invitation": self.invitation,
            "situation": self.situation,
            "for_staff": self.invitation.is_staff,
            "directors": services.directors(self.invitation.program),
            "form": WelcomeForm(initial={"name": self.invitation.name}),
        }
        return context | super().get_context_data(**kwargs)

    def post(self, request, **_kwargs):
        situation = self.situation
        if situation == "wrong" and "sign_out" in request.POST:
            logout(request)
        elif situation in {"ready", "new"}:
            try:
                return self.accept() if situation == "ready" else self.begin()
            except (services.InvitationClosed, services.WrongPerson):
                messages.warning(request, _("This invitation has changed meanwhile."))
        return redirect(request.path)

    def accept(self):
        """For somebody who is signed in."""
        services.accept(self.invitation, user=self.request.user)
        return self.welcome()

    def begin(self):
        """For somebody who has no account yet."""
        form = WelcomeForm(self.request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        user = services.accept_as_new_person(
            self.invitation,
            name=form.cleaned_data["name"],
            language=translation.get_language(),
        )
        login(self.request, user, backend=BACKEND)
        return set_language_cookie(self.welcome(), user.language)

    def welcome(self):
        """Into the program, with a word."""
        messages.success(
            self.request,
            _("Welcome to %(program)s.") % {"program": self.invitation.program.name},
        )
        return redirect("people:home")
