"""Stop mail about surveys, for people who were invited without an account."""

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from bic.links.views import LinkMixin
from bic.surveys.models import Invitee
from bic.surveys.services import invitations
from bic.tenancy import scope


# Mail programs post here by themselves, without our cookies (RFC 8058); the link is the proof.
@method_decorator(csrf_exempt, name="dispatch")
class InvitationStop(LinkMixin, View):
    """Asks whether mail about surveys should stop; a press stops it."""

    purpose = invitations.STOP
    http_method_names = ("get", "head", "post")

    def get(self, request, **_kwargs):
        with scope(self.link.program):
            one = Invitee.objects.filter(pk=self.link.subject_pk).first()
        return self.page(one is None or one.stopped_at is not None)

    def post(self, request, **_kwargs):
        # Never a redirect: mail programs do not follow one.
        invitations.stop(self.link)
        return self.page(True)

    def page(self, is_stopped):
        """What is so now, and the one button that changes it."""
        context = {"program": self.link.program, "is_stopped": is_stopped}
        return render(self.request, "surveys/invitation_stop.html", context)
