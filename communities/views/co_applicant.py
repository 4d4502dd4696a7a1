"""Who works on an application: the list, asking others by mail, and the page of that mail."""

from django.contrib import messages
from django.contrib.auth import login, logout
from django.shortcuts import get_object_or_404, redirect
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.links.views import LinkMixin
from bic.people import services as people
from bic.people.forms import WelcomeForm
from bic.people.languages import set_language_cookie
from bic.people.views.invitations import BACKEND
from communities.forms.co_applicant import CoApplicantInvitationForm, RightForm
from communities.models import CoApplicantInvitation
from communities.services import co_applicants as services
from communities.views.application import ApplicationMixin


class CoApplicantList(ApplicationMixin, FormView):
    """Who works on the application, who was asked, and a form to ask others."""

    permission_required = "communities.invite_application"
    form_class = CoApplicantInvitationForm
    template_name = "communities/co_applicant_list.html"

    def get_initial(self):
        return {"language": translation.get_language()}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"application": self.get_application()}

    def get_context_data(self, **kwargs):
        application = self.get_application()
        asked = CoApplicantInvitation.objects.filter(
            application=application, accepted_at=None, retracted_at=None
        )
        return super().get_context_data(**kwargs) | {
            "team": [
                (one, RightForm(initial={"right": one.right}, auto_id=f"id_{one.pk}_%s"))
                for one in application.co_applicants.all()
            ],
            "asked": asked.order_by("-pk"),
        }

    def form_valid(self, form):
        try:
            services.invite(form.instance, by=self.request.user)
        except services.AlreadyIn:
            form.add_error("email", _("This person works on the application already."))
            return self.form_invalid(form)
        except services.AlreadyInvited:
            form.add_error("email", _("This address is invited already."))
            return self.form_invalid(form)
        messages.success(
            self.request, _("Invitation sent to %(email)s.") % {"email": form.instance.email}
        )
        return redirect(self.request.path)


class CoApplicantUpdate(ApplicationMixin, View):
    """Change what a co-applicant may do, or let them go."""

    permission_required = "communities.invite_application"
    http_method_names = ["post"]

    def post(self, request, person, **_kwargs):
        one = get_object_or_404(self.get_application().co_applicants, pk=person)
        form = RightForm(request.POST)
        if form.is_valid():
            right = form.cleaned_data["right"]
            try:
                if right == RightForm.REMOVE:
                    services.remove(one)
                else:
                    services.change_right(one, right)
            except services.LastWriter:
                messages.warning(
                    request, _("Somebody must be able to write. Give that right to another first.")
                )
            else:
                messages.success(request, _("Saved."))
        # Who let themselves go sees the application no more.
        is_gone = one.user_id == request.user.pk and one.pk is None
        return redirect("people:home" if is_gone else self.page("co_applicant_list"))


class CoApplicantRetract(ApplicationMixin, View):
    """Take an invitation back."""

    permission_required = "communities.invite_application"
    http_method_names = ["post"]

    def post(self, request, person, **_kwargs):
        rows = CoApplicantInvitation.objects.filter(application=self.get_application())
        services.retract(get_object_or_404(rows, pk=person))
        messages.success(request, _("The invitation no longer works."))
        return redirect(self.page("co_applicant_list"))


class CoApplicantJoin(LinkMixin, TemplateView):
    """Who asks, for what; a button accepts, because mail scanners follow links."""

    purpose = services.PURPOSE
    template_name = "communities/co_applicant_join.html"

    def get_invitation(self):
        """The one that the link stands for."""
        rows = CoApplicantInvitation.objects.select_related(
            "application__round", "invited_by", "community", "program"
        )
        return get_object_or_404(rows, pk=self.link.subject_pk)

    def get_context_data(self, **kwargs):
        invitation = self.get_invitation()
        context = {
            "invitation": invitation,
            "situation": people.standing(invitation.email, self.request.user)
            if invitation.accepted_at is None
            else "accepted",
            "form": WelcomeForm(initial={"name": invitation.name}),
        }
        return context | super().get_context_data(**kwargs)

    def post(self, request, **_kwargs):
        invitation = self.get_invitation()
        situation = people.standing(invitation.email, request.user)
        if situation == "wrong" and "sign_out" in request.POST:
            logout(request)
        elif situation == "ready":
            return self.join(invitation, request.user)
        elif situation == "new":
            form = WelcomeForm(request.POST)
            if not form.is_valid():
                return self.render_to_response(self.get_context_data(form=form))
            user = people.new_person(
                invitation.email,
                name=form.cleaned_data["name"],
                language=translation.get_language(),
                program=invitation.program,
            )
            login(request, user, backend=BACKEND)
            return set_language_cookie(self.join(invitation, user), user.language)
        return redirect(request.path)

    def join(self, invitation, user):
        """To the application, as one who works on it."""
        try:
            services.accept(invitation, user=user)
        except services.InvitationClosed:
            return redirect(self.request.path)
        application = invitation.application
        application.program, application.community = invitation.program, invitation.community
        return redirect(application.get_absolute_url())
